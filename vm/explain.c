/* explain.c -- the door to lib/_hints.py and lib/_explain.py, which know what errors mean. They are imported when an error needs them. */
#include "vm/explain.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "runtime/exception.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/module.h"
#include "vm/interp.h"
#include "vm/modules/sys.h"

/* module.function(argument): new reference */
static Owned call_helper(const char *module_name, const char *function_name, Borrowed argument)
{
    Owned name = str_intern_c(module_name), function_text = str_intern_c(function_name), result = NULL;
    Owned module   = name && function_text ? import_name((Str *)name, NULL, NONE, 0) : NULL;
    Owned function = module ? object_get_attr(module, (Str *)function_text) : NULL;
    if (function) result = object_call_1(function, argument);
    ref_drop_maybe(name);
    ref_drop_maybe(function_text);
    ref_drop_maybe(module);
    ref_drop_maybe(function);
    return result;
}

void hint_print(Borrowed exception)
{
    if (options.no_hints || !(options.hints || isatty(2))) return;
    Owned pending = error_take(), text = call_helper("_hints", "hint", exception);
    if (text && IS_STR(text)) {
        Owned line = str_format_c("hint: %U", text);
        if (line) sys_print_to_stderr(line);
        ref_drop_maybe(line);
    }
    ref_drop_maybe(text);
    error_clear();
    error_restore(pending);
}

Owned explain_exception(Borrowed exception) { return call_helper("_explain", "about", exception); }

int explain_verb(int count, char **arguments)
{
    Owned list = list_new(count), status = NULL;
    for (int k = 0; list && k < count; k++) {
        Owned word = str_decode(arguments[k], (int64_t)strlen(arguments[k]), "utf-8", "surrogateescape");
        if (!word || !list_append_take((List *)list, word)) ref_clear(&list);
    }
    status = list ? call_helper("_explain", "main", list) : NULL;
    ref_drop_maybe(list);
    int64_t value = 1;
    if (!status || !int_to_int64(status, &value)) return finish_exception();
    ref_drop(status);
    return (int)value;
}
