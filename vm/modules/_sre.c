/* _sre.c -- the C half of the module re (lib/re.py is the other). */
#include "runtime/module.h"
#include "runtime/native.h"
#include "vm/modules/re_parts.h"

Owned re_compile_native(Object **args, int n, Tuple *names_);
Owned re_width(Object **args, int n, Tuple *names_);

static const NativeDef functions[] = {
    {"compile", re_compile_native, "pattern, flags, error, warn, /", "A Pattern; errors are of the class given, warnings go to the function.", 0},
    {"width", re_width, "pattern, /", "The least and the greatest length of a match.", 0},
    {0},
};

static bool setup(Module *module)
{
    static Type *const types[] = {&re_pattern_type, &re_match_type, &re_scanner_type};
    for (int i = 0; i < 3; i++)
        if (!(types[i]->flags & TYPE_READY) && !type_ready(types[i])) return false;
    return dict_set_c(module->dict, "Pattern", OBJ(&re_pattern_type)) && dict_set_c(module->dict, "Match", OBJ(&re_match_type));
}
const NativeModule _sre_module = {"_sre", "The engine of regular expressions.", functions, setup};
