/* sys_debugger.c -- where a program lets a debugger or an auditor in: breakpoint(), sys.breakpointhook and sys.audit. */
#include <stdlib.h>
#include <string.h>

#include "runtime/exception.h"
#include "runtime/module.h"
#include "runtime/native.h"
#include "runtime/warning.h"
#include "vm/interp.h"
#include "vm/modules/sys.h"

/* What KRAITBREAKPOINT names ("module.function", or a built-in function): new, NULL with an error. */
static Owned named_function(const char *path)
{
    const char *dot    = strrchr(path, '.');
    Owned       module = dot ? str_from_utf8(path, dot - path) : str_from_c("builtins");
    if (module) ref_set(&module, import_module(module));
    Owned function = module ? object_get_attr_c(module, dot ? dot + 1 : path) : NULL;
    ref_drop_maybe(module);
    return function;
}

/* breakpointhook(*args, **kws): calls what KRAITBREAKPOINT names, pdb.set_trace when it names nothing (PEP 553). */
NATIVE(sys_breakpointhook)
{
    const char *path = options.ignore_environment ? NULL : getenv("KRAITBREAKPOINT");
    if (path && !strcmp(path, "0")) return none_new();
    bool  named    = path && *path;
    Owned function = named_function(named ? path : "pdb.set_trace"), result = NULL;
    if (function) result = object_call(function, args, n, keywords);
    else if (named && error_clear_if(&exc_Exception)) {
        Owned message = str_format_c("Ignoring unimportable $KRAITBREAKPOINT: \"%s\"", path);
        if (message && warning_warn(message, OBJ(&exc_RuntimeWarning), 1, NULL)) result = none_new();
        ref_drop_maybe(message);
    }
    ref_drop_maybe(function);
    return result;
}

Owned sys_breakpoint(Object **args, int n, Tuple *keywords)
{
    Owned hook = ref_keep_maybe(dict_find_str(((Module *)interp.sys_module)->dict, names.breakpointhook));
    if (!hook) return raise_runtime_error("lost sys.breakpointhook");
    Owned result = object_call(hook, args, n, keywords);
    ref_drop(hook);
    return result;
}

/* audit(event, *args): nobody listens. */
NATIVE(sys_audit)
{
    if (n < 1) return raise_type_error("audit() missing 1 required positional argument: 'event'");
    return none_new();
}

NATIVE(sys_addaudithook) { return raise_krait_has_no("audit hooks"); }

const NativeDef sys_debugger_functions[] = {
    {"breakpointhook", sys_breakpointhook, NULL, "breakpointhook(*args, **kws)\n\nWhat breakpoint() calls.", 0},
    {"audit", sys_audit, NULL, "audit(event, *args)\n\nTells the audit hooks of an event; Krait has none.", 0},
    {"addaudithook", sys_addaudithook, "hook", "Krait has no audit hooks.", 0},
    {0},
};
