/* decimal_signals.c -- conditions as exceptions, and the mappings that show a context's flags and traps.
 *
 * A SignalDict looks at 32 bits of a context, and doesn't keep it alive: when the context dies the dict goes on with bits of its own.
 */
#include "runtime/names.h"
#include "vm/frame.h"
#include "vm/modules/decimal_parts.h"
#include "vm/modules/made_exception.h"

/* ---- exceptions ------------------------------------------------------------------------------------------ */

typedef struct Signal { const char *name; uint32_t bits; Type *type; } Signal; /* types are owned by made_exception.c */

/* In the order in which they are shown and raised. */
enum { SIGNALS = 9, CONDITIONS = 5 };
static Signal signals[SIGNALS] = {
    {"InvalidOperation", ANY_INVALID, NULL}, {"FloatOperation", FLOAT_OPERATION, NULL}, {"DivisionByZero", DIVISION_BY_ZERO, NULL},
    {"Overflow", OVERFLOW, NULL}, {"Underflow", UNDERFLOW, NULL}, {"Subnormal", SUBNORMAL, NULL}, {"Inexact", INEXACT, NULL},
    {"Rounded", ROUNDED, NULL}, {"Clamped", CLAMPED, NULL},
};
/* The kinds of invalid operations, in the order in which an exception lists them. */
static Signal conditions[CONDITIONS] = {
    {"InvalidOperation", INVALID_OPERATION, NULL}, {"ConversionSyntax", CONVERSION_SYNTAX, NULL},
    {"DivisionImpossible", DIVISION_IMPOSSIBLE, NULL}, {"DivisionUndefined", DIVISION_UNDEFINED, NULL},
    {"InvalidContext", INVALID_CONTEXT, NULL},
};

static Signal *signal_named(const char *name)
{
    for (int k = 0; k < SIGNALS; k++)
        if (!strcmp(signals[k].name, name)) return &signals[k];
    for (int k = 1; k < CONDITIONS; k++)
        if (!strcmp(conditions[k].name, name)) return &conditions[k];
    return NULL;
}

/* Each with its bases, which stand before it. */
static const struct { const char *name, *bases[3]; Type *builtin; } tree[] = {
    {"Clamped", {NULL}, NULL}, {"Rounded", {NULL}, NULL}, {"Inexact", {NULL}, NULL}, {"Subnormal", {NULL}, NULL},
    {"Underflow", {"Inexact", "Rounded", "Subnormal"}, NULL}, {"Overflow", {"Inexact", "Rounded", NULL}, NULL},
    {"DivisionByZero", {NULL}, &exc_ZeroDivisionError}, {"FloatOperation", {NULL}, &exc_TypeError}, {"InvalidOperation", {NULL}, NULL},
    {"ConversionSyntax", {"InvalidOperation", NULL, NULL}, NULL}, {"DivisionImpossible", {"InvalidOperation", NULL, NULL}, NULL},
    {"DivisionUndefined", {"InvalidOperation", NULL, NULL}, &exc_ZeroDivisionError}, {"InvalidContext", {"InvalidOperation", NULL, NULL}, NULL},
};

static Owned bases_of(Type *root, const char *const names_[3], Type *builtin)
{
    Object *bases[4];
    int     n = 0;
    for (int k = 0; k < 3 && names_[k]; k++) bases[n++] = OBJ(signal_named(names_[k])->type);
    if (!n) bases[n++] = OBJ(root);
    if (builtin) bases[n++] = OBJ(builtin);
    return tuple_from_array(bases, n);
}

static bool add_exceptions(Dict *module)
{
    Type *root = made_exception("decimal", "DecimalException", &exc_ArithmeticError);
    if (!root || !dict_set_c(module, "DecimalException", OBJ(root))) return false;
    for (size_t k = 0; k < sizeof tree / sizeof *tree; k++) {
        Owned bases = bases_of(root, tree[k].bases, tree[k].builtin);
        Type *type  = bases ? made_exception_of("decimal", tree[k].name, (Tuple *)bases) : NULL;
        ref_drop_maybe(bases);
        if (!type || !dict_set_c(module, tree[k].name, OBJ(type))) return false;
        signal_named(tree[k].name)->type = type;
    }
    conditions[0].type = signals[0].type;
    return true;
}

static bool add_matching(Owned list, const Signal *from, int first, int count, uint32_t bits)
{
    for (int k = first; k < count; k++)
        if (from[k].bits & bits && !list_append((List *)list, OBJ(from[k].type))) return false;
    return true;
}

bool conditions_raise(Settings *s, uint32_t status)
{
    uint32_t trapped = status & s->traps;
    int      first   = 0;
    if (error_pending()) return false; /* memory ran out on the way */
    if (status & NO_MEMORY) return raise_no_memory(), false;
    Owned list = list_new(0);
    if (list && add_matching(list, conditions, 0, CONDITIONS, trapped) && add_matching(list, signals, 1, SIGNALS, trapped)) {
        while (!(signals[first].bits & trapped)) first++;
        raise_with_args(signals[first].type, &list, 1);
    }
    ref_drop_maybe(list);
    return false;
}

Owned signals_list(uint32_t bits)
{
    Owned list = list_new(0);
    if (list && !add_matching(list, signals, 0, SIGNALS, bits)) ref_clear(&list);
    return list;
}

void signals_names(StrBuilder *b, uint32_t bits)
{
    static const uint8_t order[SIGNALS] = {8, 0, 2, 6, 1, 3, 7, 5, 4};
    const char          *between        = "";
    for (int k = 0; k < SIGNALS; k++) {
        const Signal *signal = &signals[order[k]];
        if (!(signal->bits & bits)) continue;
        builder_add_c(b, between);
        builder_add_c(b, signal->name);
        between = ", ";
    }
}

/* ---- bits of signals ------------------------------------------------------------------------------------- */

static bool raise_key(const char *message)
{
    Owned text = str_from_c(message);
    if (text) raise_key_error(text);
    ref_drop_maybe(text);
    return false;
}

static bool bits_of(Object *signal, uint32_t *bits)
{
    for (int k = 0; k < SIGNALS; k++)
        if (OBJ(signals[k].type) == signal) return *bits = signals[k].bits, true;
    return raise_key("valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n   Overflow, Underflow, "
                     "Subnormal, Inexact, Rounded,\n   Clamped]");
}

bool signals_from_list(Object *list, uint32_t *bits)
{
    uint32_t found = 0, one;
    for (uint32_t k = 0; k < AS(List, list)->length; k++) {
        if (!bits_of(AS(List, list)->items[k], &one)) return false;
        found |= one;
    }
    *bits = found;
    return true;
}

static bool bits_from_dict(Dict *dict, uint32_t *bits)
{
    uint32_t found = 0;
    if (dict_length(dict) != SIGNALS) return raise_key("invalid signal dict");
    for (int k = 0; k < SIGNALS; k++) {
        Owned value = NULL;
        if (!dict_get(dict, OBJ(signals[k].type), &value)) return false;
        if (!value) return raise_key("invalid signal dict");
        Truth set = object_truth(value);
        ref_drop(value);
        if (set == TRUTH_ERROR) return false;
        if (set) found |= signals[k].bits;
    }
    *bits = found;
    return true;
}

/* ---- signal dicts ---------------------------------------------------------------------------------------- */

typedef struct SignalDict { Object head; uint32_t *bits, own; /* bits: of a context, or `own`; NULL: it never had one */ } SignalDict;
#define BITS(o) (AS(SignalDict, o)->bits)
static Owned signal_dict_class; /* of signal_mixin_type and MutableMapping */

static bool is_valid(Object *self)
{
    if (!BITS(self)) raise_value_error("invalid signal dict");
    return BITS(self) != NULL;
}

bool signals_from_dict(Object *o, uint32_t *bits)
{
    if (IS_INSTANCE(o, &signal_mixin_type)) {
        if (!is_valid(o)) return false;
        *bits = *BITS(o);
        return true;
    }
    if (IS_DICT(o)) return bits_from_dict((Dict *)o, bits);
    raise_type_error("argument must be a signal dict");
    return false;
}

static int64_t mixin_length(Object *self) { return is_valid(self) ? SIGNALS : -1; }

static Owned mixin_get(Object *self, Object *key)
{
    uint32_t bits;
    return is_valid(self) && bits_of(key, &bits) ? bool_new(*BITS(self) & bits) : NULL;
}

static bool mixin_set(Object *self, Object *key, Object *value)
{
    uint32_t bits;
    if (!is_valid(self)) return false;
    if (!value) return raise_value_error("signal keys cannot be deleted"), false;
    if (!bits_of(key, &bits)) return false;
    Truth set = object_truth(value);
    if (set == TRUTH_ERROR || !is_valid(self)) return false;
    if (set) *BITS(self) |= bits;
    else *BITS(self) &= ~bits;
    return true;
}

static Owned mixin_iter(Object *self)
{
    Object *types[SIGNALS];
    if (!is_valid(self)) return NULL;
    for (int k = 0; k < SIGNALS; k++) types[k] = OBJ(signals[k].type);
    Owned keys = tuple_from_array(types, SIGNALS), iter = keys ? object_iter(keys) : NULL;
    ref_drop_maybe(keys);
    return iter;
}

static Owned mixin_repr(Object *self)
{
    StrBuilder b;
    if (!is_valid(self)) return NULL;
    builder_start(&b, 320);
    for (int k = 0; k < SIGNALS; k++)
        builder_format(&b, "%s<class 'decimal.%s'>:%s", k ? ", " : "{", signals[k].name, *BITS(self) & signals[k].bits ? "True" : "False");
    builder_add_char(&b, '}');
    return builder_finish(&b);
}

static Owned mixin_compare(Object *self, Object *other, CompareOp op)
{
    uint32_t bits;
    if (!is_valid(self)) return NULL;
    if (op != CMP_EQ && op != CMP_NE) return not_implemented_new();
    if (!IS_INSTANCE(other, &signal_mixin_type) && !IS_DICT(other)) return not_implemented_new();
    if (!signals_from_dict(other, &bits)) {
        if (!error_clear_if(&exc_KeyError)) return NULL;
        return not_implemented_new();
    }
    return bool_new((bits == *BITS(self)) == (op == CMP_EQ));
}

NATIVE(mixin_copy)
{
    Owned copy = is_valid(args[0]) ? dict_new() : NULL;
    for (int k = 0; copy && k < SIGNALS; k++) {
        Owned set = bool_new(*BITS(args[0]) & signals[k].bits);
        if (!dict_set((Dict *)copy, OBJ(signals[k].type), set)) ref_clear(&copy);
        ref_drop(set);
    }
    return copy;
}

static bool mixin_init(Object *self, UNUSED Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    BITS(self) = NULL;
    return true;
}

static Owned mixin_new(Type *cls, UNUSED Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    Owned o = type_alloc(cls);
    if (o && gc_is_container(o)) gc_track(o);
    return o;
}

static void mixin_dealloc(Object *self) { object_release(self, sizeof(SignalDict)); }

static const NativeDef mixin_methods[] = {
    {"copy", mixin_copy, "", "A dict with the same signals.", 0},
    {0},
};
STATIC_OBJECT Type signal_mixin_type = {
    .gc = {.size = sizeof(SignalDict), .dealloc = mixin_dealloc},
    .name = "decimal.SignalDictMixin",
    .flags = TYPE_BASE,
    .new_ = mixin_new, .init = mixin_init, .repr = mixin_repr, .compare = mixin_compare, .hash = hash_not_available, .iter = mixin_iter,
    .length = mixin_length, .get_item = mixin_get, .set_item = mixin_set,
    .methods = mixin_methods,
};

Owned signal_dict_new(uint32_t *bits)
{
    Owned dict = object_call_0(signal_dict_class);
    if (dict) BITS(dict) = bits;
    return dict;
}

void signal_dict_part(Owned dict)
{
    if (!dict) return;
    AS(SignalDict, dict)->own = *BITS(dict);
    BITS(dict)                = &AS(SignalDict, dict)->own;
    ref_drop(dict);
}

static bool make_class(void)
{
    Owned name = str_from_c("SignalDict"), abc = str_intern_c("collections.abc"), module = abc ? import_module(abc) : NULL;
    Owned mapping   = module ? object_get_attr_c(module, "MutableMapping") : NULL;
    Owned bases     = mapping ? tuple_pack(2, &signal_mixin_type, mapping) : NULL, dict = dict_new();
    Object *args[3] = {name, bases, dict};
    if (name && bases && dict) signal_dict_class = object_call(OBJ(TYPE_OF(mapping)), args, 3, NULL);
    Owned all[] = {name, abc, module, mapping, bases, dict};
    for (int k = 0; k < 6; k++) ref_drop_maybe(all[k]);
    return signal_dict_class != NULL;
}

bool signals_start(Dict *module) { return add_exceptions(module) && type_ready(&signal_mixin_type) && (signal_dict_class || make_class()); }

void signals_stop(void) { ref_clear(&signal_dict_class); }
