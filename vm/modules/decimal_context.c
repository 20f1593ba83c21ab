/* decimal_context.c -- Context: the settings that operations go by, as an object whose attributes check what they are given. */
#include "runtime/names.h"
#include "vm/modules/decimal_parts.h"

#define CONTEXT(o) AS(DecimalContext, o)

/* ---- roundings ------------------------------------------------------------------------------------------- */

static const char *const rounding_texts[ROUNDINGS] = {"ROUND_UP", "ROUND_DOWN", "ROUND_CEILING", "ROUND_FLOOR", "ROUND_HALF_UP", "ROUND_HALF_DOWN",
                                                      "ROUND_HALF_EVEN", "ROUND_05UP"};
static Owned rounding_names[ROUNDINGS]; /* interned */

bool roundings_start(Dict *module)
{
    for (int k = 0; k < ROUNDINGS; k++) {
        if (!rounding_names[k] && !(rounding_names[k] = str_intern_c(rounding_texts[k]))) return false;
        if (!dict_set_str(module, (Str *)rounding_names[k], rounding_names[k])) return false;
    }
    return true;
}

void roundings_stop(void)
{
    for (int k = 0; k < ROUNDINGS; k++) ref_clear(&rounding_names[k]);
}

Object *rounding_name(int rounding) { return rounding_names[rounding]; }

bool rounding_from(Object *o, uint8_t *rounding)
{
    for (int k = 0; k < ROUNDINGS; k++) /* usually the module's own constant */
        if (o == rounding_names[k]) return *rounding = (uint8_t)k, true;
    for (int k = 0; IS_STR(o) && k < ROUNDINGS; k++)
        if (str_equal((Str *)o, (Str *)rounding_names[k])) return *rounding = (uint8_t)k, true;
    raise_type_error("valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n   ROUND_HALF_UP, ROUND_HALF_DOWN, "
                     "ROUND_HALF_EVEN,\n   ROUND_05UP]");
    return false;
}

/* ---- attributes ------------------------------------------------------------------------------------------ */

/* A whole number goes to *place if it is one that may. */
static bool set_between(Object *value, int64_t low, int64_t high, const char *otherwise, int64_t *place)
{
    int64_t number;
    if (!IS_INT(value)) raise_type_error("an integer is required");
    else if (!int_to_int64(value, &number)) raise_overflow_error("Python int too large to convert to C ssize_t");
    else if (number < low || number > high) raise_value_error("%s", otherwise);
    else return *place = number, true;
    return false;
}

static bool set_prec(Object *self, Object *value)
{
    return set_between(value, 1, MAX_PREC, "valid range for prec is [1, MAX_PREC]", &SETTINGS(self)->prec);
}

static bool set_rounding(Object *self, Object *value) { return rounding_from(value, &SETTINGS(self)->rounding); }

static bool set_emin(Object *self, Object *value)
{
    return set_between(value, MIN_EMIN, 0, "valid range for Emin is [MIN_EMIN, 0]", &SETTINGS(self)->emin);
}

static bool set_emax(Object *self, Object *value)
{
    return set_between(value, 0, MAX_EMAX, "valid range for Emax is [0, MAX_EMAX]", &SETTINGS(self)->emax);
}

static bool set_switch(Object *value, const char *otherwise, uint8_t *place)
{
    int64_t number;
    if (!set_between(value, 0, 1, otherwise, &number)) return false;
    *place = (uint8_t)number;
    return true;
}

static bool set_capitals(Object *self, Object *value)
{
    return set_switch(value, "valid values for capitals are 0 or 1", &SETTINGS(self)->capitals);
}

static bool set_clamp(Object *self, Object *value) { return set_switch(value, "valid values for clamp are 0 or 1", &SETTINGS(self)->clamp); }

static bool set_flags(Object *self, Object *value) { return signals_from_dict(value, &SETTINGS(self)->status); }
static bool set_traps(Object *self, Object *value) { return signals_from_dict(value, &SETTINGS(self)->traps); }

static Owned get_prec(Object *self) { return int_new(SETTINGS(self)->prec); }
static Owned get_rounding(Object *self) { return ref_keep(rounding_names[SETTINGS(self)->rounding]); }
static Owned get_emin(Object *self) { return int_new(SETTINGS(self)->emin); }
static Owned get_emax(Object *self) { return int_new(SETTINGS(self)->emax); }
static Owned get_capitals(Object *self) { return int_new(SETTINGS(self)->capitals); }
static Owned get_clamp(Object *self) { return int_new(SETTINGS(self)->clamp); }

static Owned dict_of(Object **place, uint32_t *bits)
{
    if (!*place) *place = signal_dict_new(bits);
    return ref_keep_maybe(*place);
}

/* flags and traps are attributes of instances alone. */
static Owned context_get_attr(Object *self, Str *name)
{
    DecimalContext *c = CONTEXT(self);
    if (str_equal_c(name, "flags")) return dict_of(&c->flags, &c->settings.status);
    if (str_equal_c(name, "traps")) return dict_of(&c->traps, &c->settings.traps);
    return object_generic_get_attr(self, name);
}

static bool context_set_attr(Object *self, Str *name, Object *value)
{
    if (!value) {
        raise_error(&exc_AttributeError, "context attributes cannot be deleted");
        return false;
    }
    if (str_equal_c(name, "flags")) return set_flags(self, value);
    if (str_equal_c(name, "traps")) return set_traps(self, value);
    return object_generic_set_attr(self, name, value);
}

/* ---- making ---------------------------------------------------------------------------------------------- */

static const char *const field_names[] = {"prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps", NULL};
enum { FIELD_FLAGS = 6, FIELD_TRAPS = 7 };

static bool set_field(DecimalContext *context, int field, Object *value)
{
    static bool (*const setters[FIELD_FLAGS])(Object *, Object *) = {set_prec, set_rounding, set_emin, set_emax, set_capitals, set_clamp};
    if (!value || value == NONE) return true;
    if (field < FIELD_FLAGS) return setters[field](OBJ(context), value);
    uint32_t *bits = field == FIELD_FLAGS ? &context->settings.status : &context->settings.traps;
    return IS_LIST(value) ? signals_from_list(value, bits) : signals_from_dict(value, bits);
}

Owned context_new(Type *cls)
{
    Owned o = cls == &decimal_context_type ? object_new(sizeof(DecimalContext), decimal_context_type.shape) : type_alloc(cls);
    if (!o) return NULL;
    CONTEXT(o)->settings = (Settings){.prec = 28, .emax = 999999, .emin = -999999, .rounding = ROUND_HALF_EVEN, .capitals = 1,
                                      .traps = ANY_INVALID | DIVISION_BY_ZERO | OVERFLOW};
    CONTEXT(o)->flags = CONTEXT(o)->traps = NULL;
    if (gc_is_container(o)) gc_track(o);
    return o;
}

bool context_set_fields(DecimalContext *context, const Argument *given)
{
    static const uint8_t order[CONTEXT_FIELDS] = {0, 1, 2, 3, 4, 5, FIELD_TRAPS, FIELD_FLAGS};
    for (int k = 0; k < CONTEXT_FIELDS; k++)
        if (!set_field(context, order[k], given[order[k]].object)) return false;
    return true;
}

static Owned context_new_slot(Type *cls, UNUSED Object **args, UNUSED int n, UNUSED Tuple *keywords) { return context_new(cls); }

static bool context_init(Object *self, Object **args, int n, Tuple *keywords)
{
    static const Parameters parameters = {NULL, "OOOOOOOO", field_names, CONTEXT_FIELDS, 0};
    Argument                given[CONTEXT_FIELDS];
    return arguments_read(&parameters, args, n, keywords, given) && context_set_fields(CONTEXT(self), given);
}

Owned context_copied(DecimalContext *context)
{
    Owned copy = context_new(&decimal_context_type);
    if (copy) *SETTINGS(copy) = context->settings;
    return copy;
}

static void context_dealloc(Object *self)
{
    signal_dict_part(CONTEXT(self)->flags);
    signal_dict_part(CONTEXT(self)->traps);
    object_release(self, sizeof(DecimalContext));
}

/* ---- showing --------------------------------------------------------------------------------------------- */

static Owned context_repr(Object *self)
{
    const Settings *s = SETTINGS(self);
    StrBuilder      b;
    builder_start(&b, 200);
    builder_format(&b, "Context(prec=%lld, rounding=%s, Emin=%lld, Emax=%lld, capitals=%d, clamp=%d, flags=[", (long long)s->prec,
                   rounding_texts[s->rounding], (long long)s->emin, (long long)s->emax, s->capitals, s->clamp);
    signals_names(&b, s->status);
    builder_add_c(&b, "], traps=[");
    signals_names(&b, s->traps);
    builder_add_c(&b, "])");
    return builder_finish(&b);
}

NATIVE_SHARED(decimal_context_reduce)
{
    Object         *self = args[0];
    const Settings *s = SETTINGS(self);
    Owned values[CONTEXT_FIELDS] = {get_prec(self), get_rounding(self), get_emin(self), get_emax(self), get_capitals(self), get_clamp(self),
                                    signals_list(s->status), signals_list(s->traps)};
    Owned settings = NULL, result = NULL;
    bool  made = true;
    for (int k = 0; k < CONTEXT_FIELDS; k++) made = made && values[k];
    if (made) settings = tuple_from_array(values, CONTEXT_FIELDS);
    for (int k = 0; k < CONTEXT_FIELDS; k++) ref_drop_maybe(values[k]);
    if (settings) result = tuple_pack(2, TYPE_OF(self), settings);
    ref_drop_maybe(settings);
    return result;
}

/* ---- methods that aren't operations -------------------------------------------------------------------------- */

NATIVE_SHARED(decimal_context_clear_flags)
{
    SETTINGS(args[0])->status = 0;
    return none_new();
}

NATIVE_SHARED(decimal_context_clear_traps)
{
    SETTINGS(args[0])->traps = 0;
    return none_new();
}

NATIVE_SHARED(decimal_context_copy) { return context_copied(CONTEXT(args[0])); }
NATIVE_SHARED(decimal_context_etiny) { return int_new(settings_etiny(SETTINGS(args[0]))); }
NATIVE_SHARED(decimal_context_etop) { return int_new(settings_etop(SETTINGS(args[0]))); }

static const GetSetDef getsets[] = {
    {"prec", get_prec, set_prec, NULL},
    {"Emax", get_emax, set_emax, NULL},
    {"Emin", get_emin, set_emin, NULL},
    {"rounding", get_rounding, set_rounding, NULL},
    {"capitals", get_capitals, set_capitals, NULL},
    {"clamp", get_clamp, set_clamp, NULL},
    {0},
};

STATIC_OBJECT Type decimal_context_type = {
    .gc = {.size = sizeof(DecimalContext), .dealloc = context_dealloc},
    .name = "decimal.Context",
    .doc = "The environment of decimal arithmetic: precision, rounding, limits of exponents, flags and traps.",
    .flags = TYPE_BASE,
    .new_ = context_new_slot, .init = context_init, .repr = context_repr, .get_attr = context_get_attr, .set_attr = context_set_attr,
    .methods = decimal_context_methods, .getsets = getsets,
};
