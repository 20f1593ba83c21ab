/* error_report.c -- telling the user: uncaught exceptions, exceptions that can't be raised. */
#include <stdio.h>
#include <stdlib.h>

#include "runtime/class.h"
#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/exception.h"
#include "runtime/int.h"
#include "runtime/module.h"
#include "runtime/names.h"
#include "runtime/protocol.h"

static Borrowed sys_attribute(const Str *name) /* NULL: none, or no module sys yet */
{
    return interp.sys_module ? dict_find_str(((Module *)interp.sys_module)->dict, name) : NULL;
}

static void c_stderr_write(Borrowed text)
{
    char *bytes = str_to_c(text);
    fputs(bytes ? bytes : "(no memory to show a message)\n", stderr);
    fflush(stderr);
    free(bytes);
}

void stderr_write(Borrowed text)
{
    Owned stream = ref_keep_maybe(sys_attribute(names.stderr));
    if (!stream) {
        c_stderr_write(text);
    } else if (stream != NONE) {
        Object *argument = (Object *)text;
        Owned   written  = object_call_method(stream, names.write, &argument, 1);
        error_clear();
        if (!written) c_stderr_write(text);
        Owned flushed = object_call_method(stream, names.flush, NULL, 0);
        error_clear();
        ref_drop_maybe(written);
        ref_drop_maybe(flushed);
    }
    ref_drop_maybe(stream);
}

static void write_or_complain(Owned text) /* takes it over */
{
    if (text) {
        stderr_write(text);
        ref_drop(text);
    } else {
        error_clear();
        fputs("(no memory to show an exception)\n", stderr);
    }
}

Owned (*exception_painted)(Owned text);

void exception_print(Borrowed exception)
{
    Owned waiting = error_take();
    Owned kept    = ref_keep(exception);
    Owned text    = exception_format(exception);
    write_or_complain(text && exception_painted ? exception_painted(text) : text);
    ref_drop(kept);
    error_restore(waiting);
}

/* ---- exceptions that nobody can catch -------------------------------------------------------- */

static void add_or(StrBuilder *b, Owned text, const char *instead)
{
    if (text && IS_STR(text)) builder_add(b, text);
    else builder_add_c(b, instead);
    ref_drop_maybe(text);
    error_clear();
}

/* One line: type and text, without chain and notes. */
static void add_last_line(StrBuilder *b, Borrowed exception)
{
    Type *type   = TYPE_OF(exception);
    Owned module = type_get_attr(OBJ(type), names.__module__);
    bool  hidden = module && IS_STR(module) &&
                  (str_equal_c(AS(Str, module), "builtins") || str_equal_c(AS(Str, module), "__main__"));
    if (hidden) ref_clear(&module);
    else {
        add_or(b, module, "<unknown>");
        builder_add_c(b, ".");
    }
    add_or(b, type_get_attr(OBJ(type), names.__qualname__), "<unknown>");
    builder_add_c(b, ": ");
    add_or(b, object_str(exception), "<exception str() failed>");
    builder_add_c(b, "\n");
}

void unraisable_print(Borrowed exception, const char *message, Borrowed about)
{
    StrBuilder b;
    builder_start(&b, 200);
    if (about && about != NONE) {
        builder_format(&b, "%s: ", message ? message : "Exception ignored in");
        add_or(&b, object_repr(about), "<object repr() failed>");
        builder_add_c(&b, "\n");
    } else if (message) {
        builder_format(&b, "%s:\n", message);
    }
    if (((const Exception *)exception)->traceback) traceback_format(&b, ((const Exception *)exception)->traceback);
    add_last_line(&b, exception);
    write_or_complain(builder_finish(&b));
}

Owned (*unraisable_hook_argument)(Borrowed exception, const char *message, Borrowed about);

static bool call_hook(Borrowed hook, Borrowed exception, const char *message, Borrowed about)
{
    Owned argument = unraisable_hook_argument(exception, message, about);
    Owned result   = argument ? object_call_1(hook, argument) : NULL;
    ref_drop_maybe(argument);
    ref_drop_maybe(result);
    return result != NULL;
}

bool unraisable_quiet;

void error_unraisable(const char *message_or_null, Borrowed about_or_null)
{
    if (interp.raised && !AS(Exception, interp.raised)->traceback) traceback_add_here();
    Owned exception = error_take();
    if (!exception || unraisable_quiet) return ref_drop_maybe(exception);
    Owned about = ref_keep_maybe(about_or_null), hook = ref_keep_maybe(sys_attribute(names.unraisablehook));
    bool  own   = !hook || hook == NONE || !unraisable_hook_argument || hook == sys_attribute(names.__unraisablehook__);
    if (own) {
        unraisable_print(exception, message_or_null, about);
    } else if (!call_hook(hook, exception, message_or_null, about)) {
        Owned second = error_take();
        if (second) unraisable_print(second, "Exception ignored in sys.unraisablehook", hook);
        ref_drop_maybe(second);
    }
    ref_drop_maybe(hook);
    ref_drop_maybe(about);
    ref_drop(exception);
    error_clear();
}
