/* _decimal.c -- the module behind decimal: Decimal, Context, the signals and the limits. */
#include "runtime/module.h"
#include "vm/modules/decimal_parts.h"

static bool add_take(Dict *module, const char *name, Owned value)
{
    bool done = value && dict_set_c(module, name, value);
    ref_drop_maybe(value);
    return done;
}

static bool add_limits(Dict *module)
{
    return add_take(module, "HAVE_CONTEXTVAR", bool_new(true)) && add_take(module, "HAVE_THREADS", bool_new(true)) &&
           add_take(module, "MAX_PREC", int_new(MAX_PREC)) && add_take(module, "MAX_EMAX", int_new(MAX_EMAX)) &&
           add_take(module, "MIN_EMIN", int_new(MIN_EMIN)) && add_take(module, "MIN_ETINY", int_new(MIN_ETINY)) &&
           add_take(module, "__version__", str_from_c("1.70")) && add_take(module, "__libmpdec_version__", str_from_c("2.5.1"));
}

/* A type whose dict tells its module. */
static bool add_type(Dict *module, Type *type)
{
    return type_ready(type) && add_take(type_dict(type), "__module__", str_intern_c("decimal")) && dict_set_c(module, type_short_name(type), OBJ(type));
}

static bool add_types(Dict *module)
{
    return add_type(module, &decimal_type) && add_type(module, &decimal_context_type) && type_ready(&decimal_manager_type);
}

static const NativeDef functions[] = {
    {"getcontext", decimal_getcontext, "", "The context of this flow of control; made when first asked for.", 0},
    {"setcontext", decimal_setcontext, "context, /", "Make context the one that operations go by.", 0},
    {"localcontext", decimal_localcontext, "ctx=None, **kwargs",
     "A manager for a with statement: a copy of ctx, or of the current context, with these settings changed.", NATIVE_BINDS_ITSELF},
    {0},
};

/* Its own name is that of the module in front of it. */
static bool add_functions(Dict *module)
{
    Owned name = str_intern_c("decimal");
    bool  done = name && dict_set_c(module, "__name__", name) && natives_add(module, functions, name);
    ref_drop_maybe(name);
    return done;
}

static bool setup(Module *module)
{
    Dict *dict = module->dict;
    tens_start();
    return add_types(dict) && add_functions(dict) && signals_start(dict) && roundings_start(dict) && conversions_start(dict) &&
           contexts_start(dict) && add_limits(dict);
}

void decimal_stop(void);
void decimal_stop(void)
{
    contexts_stop();
    conversions_stop();
    roundings_stop();
    signals_stop();
    fixed_stop();
    tens_stop();
}

const NativeModule _decimal_module = {"_decimal", "C decimal arithmetic module", NULL, setup};
/* The name of CPython's version in Python, for those who hide the other: here both are one. */
const NativeModule _pydecimal_module = {"_pydecimal", "Decimal arithmetic, the same as in _decimal.", NULL, setup};
