/* error_report.c -- telling the user: uncaught exceptions, exceptions that can't be raised, warnings. */
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

void exception_print(Borrowed exception)
{
    Owned waiting = error_take();
    Owned kept    = ref_keep(exception);
    write_or_complain(exception_format(exception));
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
    Owned text = object_str(exception);
    if (!text || AS(Str, text)->length) builder_add_c(b, ": ");
    add_or(b, text, "<exception str() failed>");
    builder_add_c(b, "\n");
}

static void write_unraisable(Borrowed exception, const char *message, Borrowed about)
{
    StrBuilder b;
    builder_start(&b, 200);
    if (about) {
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

/* What sys.unraisablehook gets: attributes exc_type, exc_value, exc_traceback, err_msg, object. */
static Owned hook_argument(Borrowed exception, const char *message, Borrowed about)
{
    Owned fields = dict_new(), text = message ? str_from_c(message) : none_new(), result = NULL;
    Borrowed traceback = ((const Exception *)exception)->traceback;
    if (fields && text && dict_set_c(AS(Dict, fields), "exc_type", OBJ(TYPE_OF(exception))) &&
        dict_set_c(AS(Dict, fields), "exc_value", exception) &&
        dict_set_c(AS(Dict, fields), "exc_traceback", traceback ? traceback : NONE) &&
        dict_set_c(AS(Dict, fields), "err_msg", text) && dict_set_c(AS(Dict, fields), "object", about ? about : NONE))
        result = namespace_new(AS(Dict, fields));
    ref_drop_maybe(fields);
    ref_drop_maybe(text);
    return result;
}

static bool call_hook(Borrowed hook, Borrowed exception, const char *message, Borrowed about)
{
    Owned argument = hook_argument(exception, message, about);
    Owned result   = argument ? object_call_1(hook, argument) : NULL;
    ref_drop_maybe(argument);
    ref_drop_maybe(result);
    return result != NULL;
}

void error_unraisable(const char *message_or_null, Borrowed about_or_null)
{
    Owned exception = error_take();
    if (!exception) return;
    Owned about = ref_keep_maybe(about_or_null), hook = ref_keep_maybe(sys_attribute(names.unraisablehook));
    bool  own   = !hook || hook == NONE || hook == sys_attribute(names.__unraisablehook__);
    if (own) {
        write_unraisable(exception, message_or_null, about);
    } else if (!call_hook(hook, exception, message_or_null, about)) {
        Owned second = error_take();
        if (second) write_unraisable(second, "Exception ignored in sys.unraisablehook", hook);
        ref_drop_maybe(second);
    }
    ref_drop_maybe(hook);
    ref_drop_maybe(about);
    ref_drop(exception);
    error_clear();
}

/* ---- warnings ------------------------------------------------------------------------------- */

static Owned import_warnings(void)
{
    Owned    name   = str_from_c("warnings");
    Borrowed module = name && interp.modules ? dict_find_str(interp.modules, AS(Str, name)) : NULL, import = NULL;
    Owned    result = ref_keep_maybe(module);
    if (!result && name && interp.builtins && (import = dict_find_str(interp.builtins, names.__import__)))
        result = object_call_1(import, name);
    ref_drop_maybe(name);
    return result;
}

static bool warn_through_module(Borrowed module, Type *category, Borrowed message)
{
    Owned function = object_get_attr_c(module, "warn");
    Owned result   = function ? object_call_2(function, message, OBJ(category)) : NULL;
    ref_drop_maybe(function);
    ref_drop_maybe(result);
    return result != NULL;
}

bool warn(Type *category, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    Owned message = str_format_va(format, arguments);
    va_end(arguments);
    if (!message) return false;
    Owned module = import_warnings();
    bool  ok     = true;
    if (module) ok = warn_through_module(module, category, message);
    else error_clear(); /* too early, or the module is not to be had: nobody can listen */
    ref_drop_maybe(module);
    ref_drop(message);
    return ok;
}

/* What the default filters show of a warning about a file when there is no module `warnings` to ask. */
static bool show_warning(Type *category, Borrowed filename, int line, Borrowed message)
{
    StrBuilder b;
    builder_start(&b, 80);
    builder_format(&b, "%S:%d: %N: %S\n", filename, line, category, message);
    Owned      source = source_line(filename, line);
    const Str *text   = AS(Str, source);
    int64_t    start  = 0, stop = text ? text->length : 0;
    while (start < stop && strchr(" \t\f", (int)str_char(text, start))) start++;
    while (start < stop && strchr(" \t\f", (int)str_char(text, stop - 1))) stop--;
    if (start < stop && builder_add_c(&b, "  ") && builder_add_slice(&b, text, start, stop)) builder_add_c(&b, "\n");
    ref_drop_maybe(source);
    error_clear();
    write_or_complain(builder_finish(&b));
    return true;
}

static bool warn_explicit_through_module(Borrowed module, Object **args)
{
    Owned function = object_get_attr_c(module, "warn_explicit");
    Owned result   = function ? object_call(function, args, 4, NULL) : NULL;
    ref_drop_maybe(function);
    ref_drop_maybe(result);
    return result != NULL;
}

bool warn_at(Type *category, Borrowed filename, int line, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    Owned message = str_format_va(format, arguments), number = int_new(line);
    va_end(arguments);
    bool ok = message && number;
    if (ok) {
        Owned module = import_warnings();
        if (module) ok = warn_explicit_through_module(module, (Object *[]){message, OBJ(category), filename, number});
        else {
            error_clear();
            ok = show_warning(category, filename, line, message);
        }
        ref_drop_maybe(module);
    }
    ref_drop_maybe(message);
    ref_drop_maybe(number);
    return ok;
}
