/* decimal_convert.c -- Decimals and other numbers: comparison, hash, ints, floats, ratios, tuples of digits. */
#include <math.h>
#include <stdio.h>

#include "runtime/number_text.h"
#include "vm/frame.h"
#include "vm/modules/decimal_parts.h"

static Owned tuple_class;    /* DecimalTuple */
static Owned rational_class; /* numbers.Rational */

/* ---- comparison ------------------------------------------------------------------------------------------ */

/* What is compared: two numbers, either made for it. */
typedef struct Pair { const Number *mine, *other; Number own_mine, own_other; } Pair;

static bool compare_float(Pair *pair, double value, bool equality)
{
    DecimalContext *context = context_current();
    if (!context) return false;
    if (equality) context->settings.status |= FLOAT_OPERATION; /* not an error, even if trapped */
    else if (!conditions_tell(&context->settings, FLOAT_OPERATION)) return false;
    number_from_double(&pair->own_other, value);
    pair->other = &pair->own_other;
    return true;
}

static bool rational_part(Object *rational, const char *name, Number *n)
{
    Owned part = object_get_attr_c(rational, name), whole = part ? number_to_int(part) : NULL;
    ref_drop_maybe(part);
    if (!whole) return false;
    number_from_int(n, whole);
    ref_drop(whole);
    return true;
}

/* n / d < mine as n < mine * d */
static bool compare_rational(Pair *pair, Object *rational)
{
    Number   bottom;
    Settings exact  = settings_wide(MAX_PREC);
    uint32_t status = 0;
    if (!rational_part(rational, "denominator", &bottom)) return false;
    if (!rational_part(rational, "numerator", &pair->own_other)) {
        number_release(&bottom);
        return false;
    }
    pair->other = &pair->own_other;
    if (!pair->mine->kind) {
        int64_t exp = pair->mine->exp;
        Number  top = *pair->mine; /* only looked at */
        top.exp     = 0;
        number_multiply(&pair->own_mine, &top, &bottom, &exact, &status);
        pair->own_mine.exp = exp;
        pair->mine         = &pair->own_mine;
    }
    number_release(&bottom);
    return true;
}

/* The other side made comparable: TRUTH_NO: it can't be; TRUTH_ERROR: an error is pending. */
static Truth make_comparable(Pair *pair, Object *other, bool equality)
{
    if (IS_FLOAT(other)) return compare_float(pair, FLOAT_VALUE(other), equality) ? TRUTH_YES : TRUTH_ERROR;
    if (IS_COMPLEX(other)) {
        const Complex *c = (const Complex *)other;
        if (!equality || c->imag != 0.0) return TRUTH_NO;
        return compare_float(pair, c->real, true) ? TRUTH_YES : TRUTH_ERROR;
    }
    Truth rational = object_is_instance(other, rational_class);
    if (rational != TRUTH_YES) return rational;
    return compare_rational(pair, other) ? TRUTH_YES : TRUTH_ERROR;
}

static bool order_fits(int order, CompareOp op)
{
    switch (op) {
    case CMP_LT: return order < 0;
    case CMP_LE: return order <= 0;
    case CMP_EQ: return order == 0;
    case CMP_NE: return order != 0;
    case CMP_GT: return order > 0;
    default: return order >= 0;
    }
}

/* A NaN compares unequal; signaling ones, and any in an order, are invalid operations. */
static Owned compare_nan(const Pair *pair, CompareOp op)
{
    bool equality = op == CMP_EQ || op == CMP_NE;
    if (!equality || pair->mine->kind == SIGNALING || pair->other->kind == SIGNALING) {
        DecimalContext *context = context_current();
        if (!context || !conditions_tell(&context->settings, INVALID_OPERATION)) return NULL;
    }
    return bool_new(op == CMP_NE);
}

Owned decimal_compare(Object *self, Object *other, CompareOp op)
{
    Pair pair;
    pair.mine        = NUMBER(self);
    pair.other       = operand(other, &pair.own_other);
    Truth comparable = LIKELY(pair.other != NULL) ? TRUTH_YES : make_comparable(&pair, other, op == CMP_EQ || op == CMP_NE);
    if (comparable == TRUTH_ERROR) return NULL;
    if (!comparable) return not_implemented_new();
    Owned result;
    if (UNLIKELY(is_nan(pair.mine) || is_nan(pair.other))) result = compare_nan(&pair, op);
    else result = bool_new(order_fits(number_order(pair.mine, pair.other), op));
    if (pair.mine == &pair.own_mine) number_release(&pair.own_mine);
    if (pair.other == &pair.own_other) number_release(&pair.own_other);
    if (LIKELY(big_ok())) return result;
    ref_drop_maybe(result);
    return NULL;
}

/* ---- hash ------------------------------------------------------------------------------------------------ */

#define HASH_PRIME (((uint64_t)1 << 61) - 1)

static uint64_t hash_product(uint64_t a, uint64_t b) { return (uint64_t)((u128)a * b % HASH_PRIME); }

static uint64_t hash_power(uint64_t base, uint64_t exponent)
{
    uint64_t result = 1;
    for (; exponent; exponent >>= 1, base = hash_product(base, base))
        if (exponent & 1) result = hash_product(result, base);
    return result;
}

static int64_t hash_finite(const Number *n)
{
    const uint64_t tenth = UINT64_C(2075258708292324556); /* 10 * tenth % HASH_PRIME == 1 */
    uint64_t scale = n->exp >= 0 ? hash_power(10, (uint64_t)n->exp) : hash_power(tenth, (uint64_t)-n->exp);
    uint64_t value = n->large ? mpz_fdiv_ui(n->big, HASH_PRIME) : (uint64_t)(small_of(n) % HASH_PRIME);
    int64_t  hash  = (int64_t)hash_product(value, scale);
    if (n->sign) hash = -hash;
    return hash == -1 ? -2 : hash;
}

bool decimal_hash(Object *self, int64_t *hash)
{
    enum { HASH_INFINITE = 314159 };
    Decimal      *d = DECIMAL(self);
    const Number *n = &d->number;
    if (n->kind == QUIET) return hash_by_identity(self, hash);
    if (n->kind == SIGNALING) {
        raise_type_error("Cannot hash a signaling NaN value");
        return false;
    }
    if (!d->hash) d->hash = !n->kind ? hash_finite(n) : n->sign ? -HASH_INFINITE : HASH_INFINITE;
    *hash = d->hash;
    return true;
}

/* ---- ints ------------------------------------------------------------------------------------------------ */

static Owned refuse_special(const Number *n, const char *to)
{
    if (n->kind == INFINITE) return raise_overflow_error("cannot convert Infinity to %s", to);
    return raise_value_error("cannot convert NaN to %s", to);
}

/* The coefficient as an int with the number's sign. */
static Owned signed_int(const Number *n)
{
    View  view;
    mpz_t value;
    if (!n->large && !n->words[1] && n->words[0] <= INT64_MAX) return int_new(n->sign ? -(int64_t)n->words[0] : (int64_t)n->words[0]);
    mpz_init_set(value, coefficient_view(n, &view));
    if (n->sign) mpz_neg(value, value);
    Owned result = int_from_mpz(value);
    mpz_clear(value);
    return result;
}

Owned decimal_to_int(const Number *n, Rounding rounding)
{
    Number   whole;
    uint32_t status = 0;
    if (n->kind) return refuse_special(n, "integer");
    number_copy(&whole, n);
    coefficient_drop(&whole, -n->exp, rounding);
    coefficient_raise(&whole, n->exp, &status);
    Owned result = status & NO_MEMORY || !big_ok() ? NULL : signed_int(&whole);
    number_release(&whole);
    return result;
}

Owned decimal_as_integer_ratio(const Number *n)
{
    if (n->kind) return refuse_special(n, "integer ratio");
    View     view;
    Power    p;
    mpz_t    top, bottom, common;
    uint32_t status = 0;
    int64_t  places = n->exp < 0 ? -n->exp : n->exp;
    if (coefficient_is_zero(n)) places = 0;
    if (!digits_fit(places + n->digits, &status)) return NULL;
    mpz_init(top), mpz_init_set_ui(bottom, 1), mpz_init(common);
    power_start(&p, places);
    if (n->exp < 0) mpz_set(bottom, p.value), mpz_set(top, coefficient_view(n, &view));
    else mpz_mul(top, coefficient_view(n, &view), p.value);
    power_end(&p);
    mpz_gcd(common, top, bottom);
    mpz_divexact(top, top, common);
    mpz_divexact(bottom, bottom, common);
    if (n->sign) mpz_neg(top, top);
    Owned a = big_ok() ? int_from_mpz(top) : NULL, b = a ? int_from_mpz(bottom) : NULL, pair = b ? tuple_pack(2, a, b) : NULL;
    mpz_clear(top), mpz_clear(bottom), mpz_clear(common);
    ref_drop_maybe(a);
    ref_drop_maybe(b);
    return pair;
}

/* ---- floats ---------------------------------------------------------------------------------------------- */

/* Coefficients and powers of ten that are exact doubles: one rounding. */
static bool quick_double(const Number *n, double *value)
{
    static const double tens[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                  1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    if (n->large || n->words[1] || n->words[0] >> 53 || n->exp < -22 || n->exp > 22) return false;
    *value = n->exp < 0 ? (double)n->words[0] / tens[-n->exp] : (double)n->words[0] * tens[n->exp];
    return true;
}

static bool read_double(const Number *n, double *value)
{
    char   small[64], exponent[32];
    size_t block  = 0;
    char  *digits = coefficient_text(n, small, sizeof small, &block);
    if (!digits) return false;
    size_t length = strlen(digits), size = length + sizeof exponent;
    char  *text   = heap_alloc(size);
    if (text) {
        memcpy(text, digits, length);
        snprintf(text + length, sizeof exponent, "e%lld", (long long)n->exp);
        double_from_whole_text(text, value);
        heap_free(text, size);
    }
    coefficient_text_release(digits, block);
    return text != NULL;
}

Owned decimal_to_float(Object *self)
{
    enum { FAR = 400 }; /* beyond all doubles */
    const Number *n     = NUMBER(self);
    double        value = 0.0;
    if (n->kind == SIGNALING) return raise_value_error("cannot convert signaling NaN to float");
    if (n->kind) value = n->kind == QUIET ? NAN : INFINITY;
    else if (number_adjusted(n) > FAR && !coefficient_is_zero(n)) value = INFINITY;
    else if (number_adjusted(n) < -FAR || coefficient_is_zero(n)) value = 0.0;
    else if (!quick_double(n, &value) && !read_double(n, &value)) return NULL;
    return float_new(copysign(value, n->sign ? -1.0 : 1.0));
}

Owned decimal_of_float(Type *cls, Object *value)
{
    Number n;
    if (IS_FLOAT(value)) number_from_double(&n, FLOAT_VALUE(value));
    else if (IS_INT(value)) number_from_int(&n, value);
    else return raise_type_error("argument must be int or float");
    Owned made = decimal_new(&n);
    if (!made || cls == &decimal_type) return made;
    Owned result = object_call_1(OBJ(cls), made);
    ref_drop(made);
    return result;
}

/* ---- tuples ---------------------------------------------------------------------------------------------- */

static Owned digits_tuple(const Number *n)
{
    char   small[64];
    size_t block = 0;
    if (n->kind == INFINITE) return tuple_pack(1, &small_ints[-SMALL_INT_MIN]);
    if (is_nan(n) && coefficient_is_zero(n)) return tuple_new(0);
    char *digits = coefficient_text(n, small, sizeof small, &block);
    if (!digits) return NULL;
    Owned tuple = tuple_new(n->digits);
    for (uint32_t k = 0; tuple && k < n->digits; k++) AS(Tuple, tuple)->items[k] = int_new(digits[k] - '0');
    if (tuple) tuple_done(tuple);
    coefficient_text_release(digits, block);
    return tuple;
}

Owned decimal_as_tuple(const Number *n)
{
    static const char *const letters[] = {NULL, "F", "n", "N"};
    Owned parts[3] = {int_new(n->sign), digits_tuple(n), n->kind ? str_from_c(letters[n->kind]) : int_new(n->exp)};
    Owned result   = parts[0] && parts[1] && parts[2] ? object_call(tuple_class, parts, 3, NULL) : NULL;
    for (int k = 0; k < 3; k++) ref_drop_maybe(parts[k]);
    return result;
}

/* ---- starting -------------------------------------------------------------------------------------------- */

static Owned from_module(const char *module_name, const char *name)
{
    Owned text = str_intern_c(module_name), module = text ? import_module(text) : NULL;
    Owned value = module ? object_get_attr_c(module, name) : NULL;
    ref_drop_maybe(text);
    ref_drop_maybe(module);
    return value;
}

static bool make_tuple_class(void)
{
    Owned make = from_module("collections", "namedtuple"), name = str_from_c("DecimalTuple"), fields = str_from_c("sign digits exponent");
    Owned module = str_from_c("decimal"), key = str_intern_c("module"), keywords = key ? tuple_pack(1, key) : NULL;
    Object *args[] = {name, fields, module};
    if (make && name && fields && module && keywords) tuple_class = object_call(make, args, 2, (Tuple *)keywords);
    Owned all[] = {make, name, fields, module, key, keywords};
    for (int k = 0; k < 6; k++) ref_drop_maybe(all[k]);
    return tuple_class != NULL;
}

static bool register_number(void)
{
    Owned number   = from_module("numbers", "Number"), method = number ? object_get_attr_c(number, "register") : NULL;
    Owned registered = method ? object_call_1(method, OBJ(&decimal_type)) : NULL;
    ref_drop_maybe(number);
    ref_drop_maybe(method);
    ref_drop_maybe(registered);
    return registered != NULL;
}

bool conversions_start(Dict *module)
{
    if (!tuple_class && !make_tuple_class()) return false;
    if (!rational_class && !(rational_class = from_module("numbers", "Rational"))) return false;
    return register_number() && dict_set_c(module, "DecimalTuple", tuple_class);
}

void conversions_stop(void)
{
    ref_clear(&tuple_class);
    ref_clear(&rational_class);
}
