/* _warnings.c -- the C half of the module warnings (lib/warnings.py is the other): the door to runtime/warning.c. */
#include "runtime/warning.h"

#include "runtime/error.h"
#include "runtime/int.h"
#include "runtime/module.h"
#include "runtime/native.h"
#include "runtime/protocol.h"

NATIVE(warnings_warn)
{
    int64_t level = 1;
    if (args[2] && !number_to_int64(args[2], &level)) return NULL;
    Owned source = args[3] && args[3] != NONE ? args[3] : NULL;
    return warning_warn(args[0], args[1], level, source) ? none_new() : NULL;
}

NATIVE(warnings_warn_explicit)
{
    int64_t line;
    if (!IS_STR(args[2])) return raise_type_error("warn_explicit() argument 3 must be str, not %T", args[2]);
    if (!number_to_int64(args[3], &line)) return NULL;
    if (args[6] && args[6] != NONE && !IS_DICT(args[6])) return raise_type_error("module_globals must be a dict, not '%T'", args[6]);
    return warning_explicit(args[0], args[1], args[2], line, args[4], args[5], args[7]) ? none_new() : NULL;
}

NATIVE(filters_mutated)
{
    warning_filters_changed();
    return none_new();
}

static const NativeDef functions[] = {
    {"warn", warnings_warn, "message, category=None, stacklevel=1, source=None", "Issue a warning, or maybe ignore it or raise an exception.", 0},
    {"warn_explicit", warnings_warn_explicit, "message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None",
     "Issue a warning about a line of a file.", 0},
    {"_filters_mutated", filters_mutated, "", NULL, 0},
    {0},
};

static bool setup(Module *module)
{
    Borrowed filters = warning_filters(), once = warning_once_registry(), action = warning_default_action();
    return filters && once && action && dict_set_c(module->dict, "filters", filters) && dict_set_c(module->dict, "_onceregistry", once) &&
           dict_set_c(module->dict, "_defaultaction", action);
}
const NativeModule _warnings_module = {"_warnings", "_warnings provides basic warning filtering support.", functions, setup};
