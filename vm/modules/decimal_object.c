/* decimal_object.c -- Decimal: the object around a number, its constructor and its operators. */
#include "vm/modules/decimal_parts.h"

/* ---- making ---------------------------------------------------------------------------------------------- */

Owned decimal_new(Number *n)
{
    Owned o = LIKELY(big_ok()) ? object_new(sizeof(Decimal), decimal_type.shape) : NULL;
    if (UNLIKELY(!o)) {
        number_release(n);
        return NULL;
    }
    DECIMAL(o)->number = *n;
    DECIMAL(o)->hash   = 0;
    return o;
}

Owned decimal_of_class(Type *cls, Number *n)
{
    if (cls == &decimal_type) return decimal_new(n);
    Owned o = big_ok() ? type_alloc(cls) : NULL;
    if (!o) {
        number_release(n);
        return NULL;
    }
    DECIMAL(o)->number = *n;
    DECIMAL(o)->hash   = 0;
    if (gc_is_container(o)) gc_track(o);
    return o;
}

Owned decimal_finish(Number *n, Settings *s, uint32_t status)
{
    if (LIKELY(!status) || conditions_tell(s, status)) return decimal_new(n);
    number_release(n);
    return NULL;
}

Owned decimal_from_word(int64_t value)
{
    Number n;
    number_word(&n, value);
    return decimal_new(&n);
}

const Number *operand(Object *o, Number *own)
{
    if (LIKELY(TYPE_OF(o) == &decimal_type)) return NUMBER(o);
    if (o->shape != SHAPE_INT && IS_DECIMAL(o)) return NUMBER(o);
    if (!IS_INT(o)) return NULL;
    number_from_int(own, o);
    return own;
}

const Number *operand_required(Object *o, Number *own)
{
    const Number *found = operand(o, own);
    if (!found) raise_type_error("conversion from %T to Decimal is not supported", o);
    return found;
}

static void operand_release(const Number *n, Number *own)
{
    if (n == own) number_release(own);
}

/* ---- constructors ---------------------------------------------------------------------------------------- */

/* A value's number; exact. false: an error is pending. strict as for number_from_text. */
static bool read_value(Number *n, Object *value, Settings *s, bool strict, uint32_t *status)
{
    bool raised = false;
    if (IS_STR(value)) {
        if (number_from_text(n, (Str *)value, strict, status, &raised)) return true;
        number_release(n);
        if (!raised) number_invalid(n, CONVERSION_SYNTAX, status);
        return !raised;
    }
    if (IS_INT(value)) number_from_int(n, value);
    else if (TYPE_HAS(value, TYPE_TUPLE | TYPE_LIST)) return number_from_parts(n, value, status);
    else if (IS_FLOAT(value)) {
        if (!conditions_tell(s, FLOAT_OPERATION)) return false;
        number_from_double(n, FLOAT_VALUE(value));
    } else {
        raise_type_error("conversion from %T to Decimal is not supported", value);
        return false;
    }
    return true;
}

/* An exact number is within the widest limits. */
static void finish_exactly(Number *n, uint32_t *status)
{
    Settings wide   = settings_wide(MAX_PREC);
    uint32_t beyond = 0;
    number_finish(n, &wide, &beyond);
    if (beyond & (INEXACT | ROUNDED | CLAMPED | OVERFLOW)) {
        number_release(n);
        number_invalid(n, INVALID_OPERATION, status);
    }
    *status = (*status | (beyond & NO_MEMORY)) & (ANY_ERROR | NO_MEMORY);
}

/* Rounded to the context; a NaN has to fit it. (An int 0 alone goes without.) */
static void finish_rounded(Number *n, const Settings *s, uint32_t *status)
{
    if (is_nan(n) && !coefficient_is_zero(n) && n->digits > s->prec - s->clamp) {
        number_release(n);
        number_invalid(n, CONVERSION_SYNTAX, status);
    } else number_finish(n, s, status);
}

Owned decimal_convert(Type *cls, Object *value, DecimalContext *context, bool exact)
{
    Number    n;
    uint32_t  status = 0;
    Settings *s      = &context->settings;
    if (!IS_EXACT_STR(value) && IS_DECIMAL(value)) {
        if (exact && cls == &decimal_type && TYPE_OF(value) == &decimal_type) return ref_keep(value);
        number_copy(&n, NUMBER(value));
        if (!exact) finish_rounded(&n, s, &status);
    } else {
        n.large = false;
        ref_keep(OBJ(context));
        bool read = read_value(&n, value, s, !exact, &status);
        ref_drop(OBJ(context)); /* whoever gave it has another reference */
        if (!read) {
            if (n.large) number_release(&n);
            return NULL;
        }
        if (exact) finish_exactly(&n, &status);
        else if (!IS_INT(value) || !coefficient_is_zero(&n)) finish_rounded(&n, s, &status);
    }
    if (UNLIKELY(status) && !conditions_tell(s, status)) {
        number_release(&n);
        return NULL;
    }
    return decimal_of_class(cls, &n);
}

static Owned decimal_new_slot(Type *cls, Object **args, int n, Tuple *keywords)
{
    static const char *const parameter_names[] = {"value", "context", NULL};
    static const Parameters  parameters        = {NULL, "OO", parameter_names, 2, 0};
    Argument                 given[2]          = {{NULL, 0}, {NULL, 0}};
    if (LIKELY(n == 1 && !keywords)) given[0].object = args[0];
    else if (!arguments_read(&parameters, args, n, keywords, given)) return NULL;
    DecimalContext *context = context_argument(given[1].object);
    if (!context) return NULL;
    if (given[0].object) return decimal_convert(cls, given[0].object, context, true);
    Number zero;
    number_word(&zero, 0);
    return decimal_of_class(cls, &zero);
}

static void decimal_dealloc(Object *self)
{
    number_release(NUMBER(self));
    object_release(self, sizeof(Decimal));
}

/* ---- operators ------------------------------------------------------------------------------------------- */

static inline Owned apply_binary(Object *left, Object *right, Binary *operation)
{
    Number        a_own, b_own, result;
    uint32_t      status = 0;
    const Number *a      = operand(left, &a_own), *b = a ? operand(right, &b_own) : NULL;
    if (UNLIKELY(!b)) {
        if (a) operand_release(a, &a_own);
        return not_implemented_new();
    }
    DecimalContext *context = context_current();
    if (LIKELY(context != NULL)) operation(&result, a, b, &context->settings, &status);
    operand_release(a, &a_own);
    operand_release(b, &b_own);
    return context ? decimal_finish(&result, &context->settings, status) : NULL;
}

static Owned decimal_add(Object *a, Object *b) { return apply_binary(a, b, number_add); }
static Owned decimal_subtract(Object *a, Object *b) { return apply_binary(a, b, number_subtract); }
static Owned decimal_multiply(Object *a, Object *b) { return apply_binary(a, b, number_multiply); }
static Owned decimal_divide(Object *a, Object *b) { return apply_binary(a, b, number_divide); }
static Owned decimal_floor_divide(Object *a, Object *b) { return apply_binary(a, b, number_divide_int); }
static Owned decimal_remainder(Object *a, Object *b) { return apply_binary(a, b, number_remainder); }

Owned decimal_pair(Number *first, Number *second, Settings *s, uint32_t status)
{
    if (status && !conditions_tell(s, status)) {
        number_release(first);
        number_release(second);
        return NULL;
    }
    Owned a = decimal_new(first), b = decimal_new(second), pair = a && b ? tuple_pack(2, a, b) : NULL;
    ref_drop_maybe(a);
    ref_drop_maybe(b);
    return pair;
}

static Owned decimal_divmod(Object *left, Object *right)
{
    Number        a_own, b_own, quotient, rest;
    uint32_t      status = 0;
    const Number *a      = operand(left, &a_own), *b = a ? operand(right, &b_own) : NULL;
    if (!b) {
        if (a) operand_release(a, &a_own);
        return not_implemented_new();
    }
    DecimalContext *context = context_current();
    if (context) number_divmod(&quotient, &rest, a, b, &context->settings, &status);
    operand_release(a, &a_own);
    operand_release(b, &b_own);
    return context ? decimal_pair(&quotient, &rest, &context->settings, status) : NULL;
}

static Owned decimal_power(Object *base, Object *exponent, Object *modulus)
{
    Number        a_own, b_own, m_own, result;
    uint32_t      status = 0;
    const Number *a      = operand(base, &a_own), *b, *m;
    if (modulus == NULL || modulus == NONE) {
        if (a) operand_release(a, &a_own);
        return apply_binary(base, exponent, number_raised);
    }
    b = a ? operand(exponent, &b_own) : NULL;
    m = b ? operand(modulus, &m_own) : NULL;
    DecimalContext *context = m ? context_current() : NULL;
    if (context) number_raised_modulo(&result, a, b, m, &context->settings, &status);
    if (a) operand_release(a, &a_own);
    if (b) operand_release(b, &b_own);
    if (!m) return not_implemented_new();
    operand_release(m, &m_own);
    return context ? decimal_finish(&result, &context->settings, status) : NULL;
}

static Owned apply_unary(Object *self, Unary *operation)
{
    Number          result;
    uint32_t        status  = 0;
    DecimalContext *context = context_current();
    if (!context) return NULL;
    operation(&result, NUMBER(self), &context->settings, &status);
    return decimal_finish(&result, &context->settings, status);
}

static Owned decimal_negative(Object *self) { return apply_unary(self, number_minus); }
static Owned decimal_positive(Object *self) { return apply_unary(self, number_plus); }
static Owned decimal_absolute(Object *self) { return apply_unary(self, number_magnitude); }
static Truth decimal_truth(Object *self) { return number_is_zero(NUMBER(self)) ? TRUTH_NO : TRUTH_YES; }
static Owned decimal_int(Object *self) { return decimal_to_int(NUMBER(self), ROUND_DOWN); }

static Owned decimal_str(Object *self)
{
    DecimalContext *context = context_current();
    return context ? number_written(NUMBER(self), context->settings.capitals, false, false) : NULL;
}

static Owned decimal_repr(Object *self)
{
    DecimalContext *context = context_current();
    return context ? number_written(NUMBER(self), context->settings.capitals, false, true) : NULL;
}

static Owned get_real(Object *self) { return ref_keep(self); }
static Owned get_imag(UNUSED Object *self) { return decimal_from_word(0); }

static const GetSetDef getsets[] = {
    {"real", get_real, NULL, NULL},
    {"imag", get_imag, NULL, NULL},
    {0},
};

STATIC_OBJECT Type decimal_type = {
    .gc = {.size = sizeof(Decimal), .dealloc = decimal_dealloc},
    .name = "decimal.Decimal",
    .doc = "A decimal number: Decimal(value=\"0\", context=None).\n\nvalue is a str, an int, a float, a Decimal or what as_tuple() gives; it is "
           "not rounded. A context\nsays whether what is no number raises InvalidOperation or makes a NaN.",
    .flags = TYPE_BASE,
    .new_ = decimal_new_slot, .repr = decimal_repr, .str = decimal_str, .compare = decimal_compare, .hash = decimal_hash, .truth = decimal_truth,
    .negative = decimal_negative, .positive = decimal_positive, .absolute = decimal_absolute, .to_int = decimal_int, .to_float = decimal_to_float,
    .add = decimal_add, .subtract = decimal_subtract, .multiply = decimal_multiply, .divide = decimal_divide,
    .floor_divide = decimal_floor_divide, .remainder = decimal_remainder, .divmod = decimal_divmod, .power = decimal_power,
    .methods = decimal_methods, .getsets = getsets,
};
