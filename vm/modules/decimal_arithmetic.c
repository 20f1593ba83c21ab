/* decimal_arithmetic.c -- sums and products. */
#include "vm/modules/decimal_parts.h"

/* ---- signs ----------------------------------------------------------------------------------------------- */

void number_rounded(Number *r, const Number *a, const Settings *s, uint32_t *status)
{
    if (nan_result(r, a, NULL, s, status)) return;
    number_copy(r, a);
    number_finish(r, s, status);
}

/* The same for any number: a signaling NaN stays one, only its payload is cut. */
void number_fitted(Number *r, const Number *a, const Settings *s, uint32_t *status)
{
    number_copy(r, a);
    if (is_nan(a)) coefficient_keep_low(r, s->prec - s->clamp);
    number_finish(r, s, status);
}

/* The number with this sign, rounded; a zero gets the sign that a sum with 0 has. */
static void signed_copy(Number *r, const Number *a, uint8_t sign, const Settings *s, uint32_t *status)
{
    if (nan_result(r, a, NULL, s, status)) return;
    number_copy(r, a);
    r->sign = number_is_zero(a) ? sign && s->rounding == ROUND_FLOOR : sign;
    number_finish(r, s, status);
}

void number_plus(Number *r, const Number *a, const Settings *s, uint32_t *status) { signed_copy(r, a, a->sign, s, status); }
void number_minus(Number *r, const Number *a, const Settings *s, uint32_t *status) { signed_copy(r, a, !a->sign, s, status); }

void number_magnitude(Number *r, const Number *a, const Settings *s, uint32_t *status) { signed_copy(r, a, 0, s, status); }

/* ---- sums ------------------------------------------------------------------------------------------------ */

/* high + low of the same exponent as small coefficients, `high` with zeros behind it; false: they don't fit. */
static bool add_small(Number *r, const Number *high, const Number *low, uint8_t high_sign, uint8_t low_sign, const Settings *s)
{
    int64_t apart = high->exp - low->exp;
    if (high->large || low->large || high->digits + apart >= SMALL_DIGITS || low->digits >= SMALL_DIGITS) return false;
    u128 x = small_of(high), y = small_of(low);
    if (apart) x *= small_tens[apart];
    r->kind = FINITE;
    r->exp  = low->exp;
    if (high_sign == low_sign) {
        r->sign = high_sign;
        number_set_small(r, x + y);
    } else if (x == y) {
        r->sign = s->rounding == ROUND_FLOOR;
        number_set_small(r, 0);
    } else {
        r->sign = x > y ? high_sign : low_sign;
        number_set_small(r, x > y ? x - y : y - x);
    }
    return true;
}

/* *r = high + low, where `low` may be so far below that only its being there matters: then it is a 1 behind the digits that count. */
static void add_large(Number *r, const Number *high, const Number *low, uint8_t high_sign, uint8_t low_sign, const Settings *s, uint32_t *status)
{
    static const mp_limb_t one = 1;
    int64_t exp = low->exp;
    View    high_view, low_view;
    mpz_t   unit;
    mpz_srcptr low_value = coefficient_view(low, &low_view);
    if (high->exp - exp > s->prec + 2) {
        int64_t least = high->digits - s->prec - 3;
        least         = high->exp + (least < -1 ? least : -1);
        if (number_adjusted(low) < least) {
            exp       = least;
            low_value = mpz_roinit_n(unit, &one, 1);
        }
    }
    if (!digits_fit(high->digits + high->exp - exp, status)) {
        number_start(r, QUIET, 0, 0, 0);
        return;
    }
    Power p;
    Temp  sum, raised;
    power_start(&p, high->exp - exp);
    mp_size_t limbs = limbs_of_digits(high->digits) + (mp_size_t)mpz_size(p.value) + (mp_size_t)mpz_size(low_value) + 1;
    temp_start(&raised, limbs);
    temp_start(&sum, limbs);
    mpz_mul(raised.value, coefficient_view(high, &high_view), p.value);
    power_end(&p);
    if (high_sign == low_sign) mpz_add(sum.value, raised.value, low_value);
    else mpz_sub(sum.value, raised.value, low_value);
    r->kind = FINITE;
    r->exp  = exp;
    r->sign = mpz_sgn(sum.value) > 0 ? high_sign : mpz_sgn(sum.value) < 0 ? low_sign : s->rounding == ROUND_FLOOR;
    mpz_abs(sum.value, sum.value);
    number_finish_mpz(r, sum.value, s, status);
    temp_end(&sum);
    temp_end(&raised);
}

/* One of them is 0: the other one, with as many zeros as its precision has room for. */
static void add_zero(Number *r, const Number *a, const Number *b, uint8_t b_sign, const Settings *s, uint32_t *status)
{
    const Number *other = coefficient_is_zero(a) ? b : a;
    int64_t       exp   = a->exp < b->exp ? a->exp : b->exp;
    number_copy(r, other);
    if (coefficient_is_zero(other)) {
        r->exp  = exp;
        r->sign = a->sign == b_sign ? b_sign : s->rounding == ROUND_FLOOR;
        return;
    }
    if (other == b) r->sign = b_sign;
    int64_t room = s->prec > other->digits ? s->prec - other->digits + 1 : 1, places = other->exp - exp;
    if (places > room) places = room;
    coefficient_raise(r, places, status);
    r->exp -= places;
}

static void add_infinite(Number *r, const Number *a, const Number *b, uint8_t b_sign, uint32_t *status)
{
    if (a->kind && b->kind && a->sign != b_sign) number_invalid(r, INVALID_OPERATION, status);
    else number_infinity(r, a->kind ? a->sign : b_sign);
}

void number_add_signed(Number *r, const Number *a, const Number *b, uint8_t b_sign, const Settings *s, uint32_t *status)
{
    bool a_high = a->exp >= b->exp;
    if (UNLIKELY(a->kind | b->kind)) {
        if (!nan_result(r, a, b, s, status)) add_infinite(r, a, b, b_sign, status);
        return;
    }
    const Number *high = a_high ? a : b, *low = a_high ? b : a;
    uint8_t       high_sign = a_high ? a->sign : b_sign, low_sign = a_high ? b_sign : a->sign;
    if (UNLIKELY(coefficient_is_zero(a) || coefficient_is_zero(b))) add_zero(r, a, b, b_sign, s, status);
    else if (!add_small(r, high, low, high_sign, low_sign, s)) {
        add_large(r, high, low, high_sign, low_sign, s, status);
        return;
    }
    number_finish(r, s, status);
}

void number_add(Number *r, const Number *a, const Number *b, const Settings *s, uint32_t *status)
{
    number_add_signed(r, a, b, b->sign, s, status);
}

void number_subtract(Number *r, const Number *a, const Number *b, const Settings *s, uint32_t *status)
{
    number_add_signed(r, a, b, !b->sign, s, status);
}

/* ---- products -------------------------------------------------------------------------------------------- */

/* Of finite numbers; settings NULL: not rounded. */
static void multiply_finite(Number *r, const Number *a, const Number *b, const Settings *s, uint32_t *status)
{
    r->kind = FINITE;
    r->sign = a->sign ^ b->sign;
    r->exp  = a->exp + b->exp;
    if (!a->large && !b->large && a->digits + b->digits <= SMALL_DIGITS) {
        if (!(a->words[1] | b->words[1])) number_set_small(r, (u128)a->words[0] * b->words[0]);
        else number_set_small(r, small_of(a) * small_of(b));
        if (s) number_finish(r, s, status);
        return;
    }
    number_set_small(r, 0);
    if (!digits_fit((int64_t)a->digits + b->digits, status)) return;
    View a_view, b_view;
    Temp product;
    temp_start(&product, limbs_of_digits(a->digits) + limbs_of_digits(b->digits));
    mpz_mul(product.value, coefficient_view(a, &a_view), coefficient_view(b, &b_view));
    if (s) number_finish_mpz(r, product.value, s, status);
    else number_set_mpz(r, product.value);
    temp_end(&product);
}

/* Infinite operands; false: both are finite. */
static bool multiply_infinite(Number *r, const Number *a, const Number *b, uint32_t *status)
{
    if (LIKELY(!a->kind && !b->kind)) return false;
    if (number_is_zero(a) || number_is_zero(b)) number_invalid(r, INVALID_OPERATION, status);
    else number_infinity(r, a->sign ^ b->sign);
    return true;
}

void number_multiply(Number *r, const Number *a, const Number *b, const Settings *s, uint32_t *status)
{
    if (UNLIKELY(a->kind | b->kind) && (nan_result(r, a, b, s, status) || multiply_infinite(r, a, b, status))) return;
    multiply_finite(r, a, b, s, status);
}

void number_fma(Number *r, const Number *a, const Number *b, const Number *c, const Settings *s, uint32_t *status)
{
    Number product;
    if (is_nan(a) || is_nan(b)) {
        nan_of_three(r, a, b, c, s, status);
        return;
    }
    if (!multiply_infinite(&product, a, b, status)) multiply_finite(&product, a, b, NULL, status);
    if (is_nan(&product)) *r = product;
    else number_add(r, &product, c, s, status);
    number_release(&product);
}
