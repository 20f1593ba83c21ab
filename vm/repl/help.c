/* help.c -- help(x). lib/_help.py knows what to say, and is imported when asked. */
#include "runtime/error.h"
#include "runtime/native.h"
#include "runtime/names.h"
#include "vm/frame.h"
#include "vm/repl/command.h"

NATIVE(prompt_help)
{
    if (!args[0]) {
        command_list();
        return none_new();
    }
    Owned name = str_intern_c("_help"), module = name ? import_name((Str *)name, NULL, NONE, 0) : NULL;
    Owned show = module ? object_get_attr_c(module, "show") : NULL, shown = show ? object_call_1(show, args[0]) : NULL;
    ref_drop_maybe(show);
    ref_drop_maybe(module);
    ref_drop_maybe(name);
    return shown;
}

static const NativeDef definition = {"help", prompt_help, "object=None", "What an object is, how it is called, what it has.", 0};

bool help_start(void)
{
    Owned help = native_new(&definition, NULL, false, NULL);
    bool  ok   = help && dict_set_c(interp.builtins, "help", help);
    ref_drop_maybe(help);
    return ok;
}
