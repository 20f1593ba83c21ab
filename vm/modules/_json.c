/* _json.c -- the C half of the package json (lib/json/ is the other). */
#include "runtime/module.h"
#include "vm/modules/json_parts.h"

static const NativeDef functions[] = {
    {"encode_basestring_ascii", json_quote_ascii, "string, /", "The text as a JSON string of ASCII characters.", 0},
    {"encode_basestring", json_quote, "string, /", "The text as a JSON string.", 0},
    {"scanstring", json_scanstring, "string, end, strict=True, /", "The JSON string whose opening quote stands before end, and where it ends.", 0},
    {0},
};

static bool setup(Module *module)
{
    Type *const types[] = {&json_scanner_type, &json_encoder_type};
    for (int i = 0; i < 2; i++)
        if (!(types[i]->flags & TYPE_READY) && !type_ready(types[i])) return false;
    return dict_set_c(module->dict, "make_scanner", OBJ(&json_scanner_type)) && dict_set_c(module->dict, "make_encoder", OBJ(&json_encoder_type));
}
const NativeModule _json_module = {"_json", "Reading and writing JSON, quickly.", functions, setup};
