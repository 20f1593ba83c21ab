/* decimal_divide.c -- quotients and remainders. */
#include "vm/modules/decimal_parts.h"

/* A quotient with a digit more than counts, sticky: when something is left, it doesn't end in 0 or 5, where rounding would take it for
   exact, or for a half. */
static void divide_small(Number *r, u128 dividend, u128 divisor, bool *exact)
{
    u128 quotient = dividend / divisor;
    *exact        = quotient * divisor == dividend;
    if (!*exact && quotient % 5 == 0) quotient++;
    number_set_u128(r, quotient);
}

static void divide_large(Number *r, const Number *a, const Number *b, int64_t shift, bool *exact, const Settings *s, uint32_t *status)
{
    View  a_view, b_view;
    Power p;
    Temp  scaled, quotient, rest;
    number_set_small(r, 0);
    if (!digits_fit((shift < 0 ? -shift : shift) + a->digits + b->digits, status)) return;
    power_start(&p, shift < 0 ? -shift : shift);
    const Number *grows = shift < 0 ? b : a;
    mp_size_t     limbs = limbs_of_digits(grows->digits) + (mp_size_t)mpz_size(p.value), a_limbs = shift < 0 ? limbs_of_digits(a->digits) : limbs;
    temp_start(&scaled, limbs);
    temp_start(&quotient, a_limbs + 2);
    temp_start(&rest, shift < 0 ? limbs : limbs_of_digits(b->digits));
    mpz_mul(scaled.value, coefficient_view(grows, &a_view), p.value);
    power_end(&p);
    if (shift < 0) mpz_tdiv_qr(quotient.value, rest.value, coefficient_view(a, &b_view), scaled.value);
    else mpz_tdiv_qr(quotient.value, rest.value, scaled.value, coefficient_view(b, &b_view));
    *exact = mpz_sgn(rest.value) == 0;
    if (*exact) number_set_mpz(r, quotient.value);
    else {
        if (mpz_divisible_ui_p(quotient.value, 5)) mpz_add_ui(quotient.value, quotient.value, 1);
        number_finish_mpz(r, quotient.value, s, status);
    }
    temp_end(&scaled);
    temp_end(&quotient);
    temp_end(&rest);
}

/* false: it isn't exact. Exact quotients are not finished. */
static bool divide_with(Number *r, const Number *a, const Number *b, const Settings *s, uint32_t *status)
{
    int64_t ideal = a->exp - b->exp, shift = (int64_t)b->digits - a->digits + s->prec + 1;
    bool    exact = true;
    r->kind = FINITE;
    r->sign = a->sign ^ b->sign;
    r->exp  = ideal - shift;
    if (!a->large && !b->large && shift >= 0 && a->digits + shift <= SMALL_DIGITS) divide_small(r, small_of(a) * small_tens[shift], small_of(b), &exact);
    else divide_large(r, a, b, shift, &exact, s, status);
    if (exact && r->exp < ideal) number_strip(r, ideal - r->exp);
    return exact;
}

/* A precision that memory has hardly room for only matters when the quotient isn't exact: it is tried with what exact ones need. */
static void divide_finite(Number *r, const Number *a, const Number *b, const Settings *s, uint32_t *status)
{
    enum { MUCH = 1000000 };
    if (s->prec > MUCH) {
        uint32_t ignored = 0;
        Settings exact   = settings_wide(a->digits + 4 * (int64_t)b->digits);
        if (divide_with(r, a, b, &exact, &ignored)) return;
        number_release(r);
    }
    divide_with(r, a, b, s, status);
}

/* Division by 0 of a finite number; false: b is none. */
static bool divide_by_zero(Number *r, const Number *a, const Number *b, uint32_t *status)
{
    if (LIKELY(!coefficient_is_zero(b))) return false;
    if (coefficient_is_zero(a)) number_invalid(r, DIVISION_UNDEFINED, status);
    else {
        *status |= DIVISION_BY_ZERO;
        number_infinity(r, a->sign ^ b->sign);
    }
    return true;
}

void number_divide(Number *r, const Number *a, const Number *b, const Settings *s, uint32_t *status)
{
    uint8_t sign = a->sign ^ b->sign;
    if (a->kind || b->kind) {
        if (nan_result(r, a, b, s, status)) return;
        if (a->kind && b->kind) number_invalid(r, INVALID_OPERATION, status);
        else if (a->kind) number_infinity(r, sign);
        else {
            *status |= CLAMPED;
            number_start(r, FINITE, sign, settings_etiny(s), 0);
        }
        return;
    }
    if (divide_by_zero(r, a, b, status)) return;
    if (coefficient_is_zero(a)) number_start(r, FINITE, sign, a->exp - b->exp, 0);
    else divide_finite(r, a, b, s, status);
    number_finish(r, s, status);
}

/* ---- whole quotients ------------------------------------------------------------------------------------- */

/* The dividend with that lower exponent, or with more digits than the precision has room for. */
static void lowered(Number *r, const Number *a, int64_t exp, const Settings *s, uint32_t *status)
{
    int64_t room = s->prec > a->digits ? s->prec - a->digits + 1 : 1, places = a->exp - exp;
    if (places > room) places = room;
    number_copy(r, a);
    coefficient_raise(r, places, status);
    r->exp -= places;
}

static void divmod_small(Number *quotient, Number *rest, u128 a, u128 b)
{
    u128 q = a / b;
    number_set_u128(quotient, q);
    number_set_u128(rest, a - q * b);
}

/* Quotient and rest of coefficients that get these zeros behind them. */
static void divmod_large(Number *quotient, Number *rest, const Number *a, int64_t a_zeros, const Number *b, int64_t b_zeros, uint32_t *status)
{
    View  view;
    Power p;
    mpz_t x, y, q, left;
    number_set_small(quotient, 0);
    number_set_small(rest, 0);
    if (!digits_fit(a->digits + a_zeros, status) || !digits_fit(b->digits + b_zeros, status)) return;
    mpz_init(x), mpz_init(y), mpz_init(q), mpz_init(left);
    power_start(&p, a_zeros);
    mpz_mul(x, coefficient_view(a, &view), p.value);
    power_end(&p);
    power_start(&p, b_zeros);
    mpz_mul(y, coefficient_view(b, &view), p.value);
    power_end(&p);
    mpz_tdiv_qr(q, left, x, y);
    mpz_clear(x), mpz_clear(y);
    number_take_mpz(quotient, q);
    number_take_mpz(rest, left);
}

static void divmod_aligned(Number *quotient, Number *rest, const Number *a, const Number *b, uint32_t *status)
{
    int64_t exp = a->exp < b->exp ? a->exp : b->exp, a_zeros = a->exp - exp, b_zeros = b->exp - exp;
    quotient->kind = rest->kind = FINITE;
    quotient->exp  = 0;
    rest->exp      = exp;
    quotient->sign = a->sign ^ b->sign;
    rest->sign     = a->sign;
    if (!a->large && !b->large && a->digits + a_zeros <= SMALL_DIGITS && b->digits + b_zeros <= SMALL_DIGITS)
        divmod_small(quotient, rest, small_of(a) * small_tens[a_zeros], small_of(b) * small_tens[b_zeros]);
    else divmod_large(quotient, rest, a, a_zeros, b, b_zeros, status);
}

/* Of finite numbers, b not 0; neither is finished. false: the quotient would be too long, nothing is set. */
static bool whole_division(Number *quotient, Number *rest, const Number *a, const Number *b, const Settings *s, uint32_t *status)
{
    int64_t apart = number_adjusted(a) - number_adjusted(b);
    if (coefficient_is_zero(a)) {
        number_start(quotient, FINITE, a->sign ^ b->sign, 0, 0);
        number_start(rest, FINITE, a->sign, a->exp < b->exp ? a->exp : b->exp, 0);
        return true;
    }
    if (apart < -1) {
        number_start(quotient, FINITE, a->sign ^ b->sign, 0, 0);
        lowered(rest, a, a->exp < b->exp ? a->exp : b->exp, s, status);
        return true;
    }
    if (apart > s->prec) return false;
    divmod_aligned(quotient, rest, a, b, status);
    if (quotient->digits <= s->prec) return true;
    number_release(quotient);
    number_release(rest);
    return false;
}

void number_divide_int(Number *r, const Number *a, const Number *b, const Settings *s, uint32_t *status)
{
    Number rest;
    if (a->kind || b->kind) {
        if (nan_result(r, a, b, s, status)) return;
        if (a->kind && b->kind) number_invalid(r, INVALID_OPERATION, status);
        else if (a->kind) number_infinity(r, a->sign ^ b->sign);
        else number_start(r, FINITE, a->sign ^ b->sign, 0, 0);
        return;
    }
    if (divide_by_zero(r, a, b, status)) return;
    if (!whole_division(r, &rest, a, b, s, status)) {
        number_invalid(r, DIVISION_IMPOSSIBLE, status);
        return;
    }
    number_release(&rest);
    number_finish(r, s, status);
}

/* Operands for which no remainder need be computed. */
static bool remainder_known(Number *r, const Number *a, const Number *b, const Settings *s, uint32_t *status)
{
    if (nan_result(r, a, b, s, status)) return true;
    if (a->kind) number_invalid(r, INVALID_OPERATION, status);
    else if (b->kind) number_rounded(r, a, s, status);
    else if (coefficient_is_zero(b)) number_invalid(r, coefficient_is_zero(a) ? DIVISION_UNDEFINED : INVALID_OPERATION, status);
    else return false;
    return true;
}

void number_remainder(Number *r, const Number *a, const Number *b, const Settings *s, uint32_t *status)
{
    Number quotient;
    if (remainder_known(r, a, b, s, status)) return;
    if (!whole_division(&quotient, r, a, b, s, status)) {
        number_invalid(r, DIVISION_IMPOSSIBLE, status);
        return;
    }
    number_release(&quotient);
    number_finish(r, s, status);
}

/* divmod() with an infinity or a NaN, or by 0. */
static void divmod_special(Number *quotient, Number *rest, const Number *a, const Number *b, const Settings *s, uint32_t *status)
{
    uint8_t sign = a->sign ^ b->sign;
    if (nan_result(quotient, a, b, s, status)) {
        number_copy(rest, quotient);
        return;
    }
    if (a->kind) {
        if (b->kind) number_invalid(quotient, INVALID_OPERATION, status);
        else number_infinity(quotient, sign);
        number_invalid(rest, INVALID_OPERATION, status);
    } else if (b->kind) {
        number_start(quotient, FINITE, sign, 0, 0);
        number_rounded(rest, a, s, status);
    } else {
        divide_by_zero(quotient, a, b, status);
        number_invalid(rest, is_nan(quotient) ? 0 : INVALID_OPERATION, status);
    }
}

void number_divmod(Number *quotient, Number *rest, const Number *a, const Number *b, const Settings *s, uint32_t *status)
{
    if (a->kind || b->kind || coefficient_is_zero(b)) divmod_special(quotient, rest, a, b, s, status);
    else if (whole_division(quotient, rest, a, b, s, status)) {
        number_finish(quotient, s, status);
        number_finish(rest, s, status);
    } else {
        number_invalid(quotient, DIVISION_IMPOSSIBLE, status);
        number_invalid(rest, DIVISION_IMPOSSIBLE, status);
    }
}

/* ---- the nearest remainder ------------------------------------------------------------------------------- */

/* The rest is above half of b, or at half of it behind an odd quotient: then the next multiple of b is nearer. */
static bool next_is_nearer(const Number *rest, const Number *b, bool odd)
{
    Number   doubled;
    Settings exact   = settings_wide(MAX_PREC);
    uint32_t ignored = 0;
    number_add(&doubled, rest, rest, &exact, &ignored);
    int order = number_order_magnitude(&doubled, b);
    number_release(&doubled);
    return order > 0 || (order == 0 && odd);
}

/* Would the quotient be too long, perhaps after one more? */
static bool too_long(const Number *quotient, bool one_more, int64_t prec)
{
    Number   one, more;
    Settings exact   = settings_wide(MAX_PREC);
    uint32_t ignored = 0;
    if (!one_more) return quotient->digits > prec;
    number_start(&one, FINITE, quotient->sign, 0, 1);
    number_add(&more, quotient, &one, &exact, &ignored);
    bool longer = more.digits > prec;
    number_release(&more);
    return longer;
}

/* What is left of a over the nearest multiple of b: both finite, not 0, and a not far below b. */
static void remainder_of_nearest(Number *r, const Number *a, const Number *b, const Settings *s, uint32_t *status)
{
    Number   quotient, rest;
    Settings exact = settings_wide(MAX_PREC);
    divmod_aligned(&quotient, &rest, a, b, status);
    bool next = next_is_nearer(&rest, b, coefficient_is_odd(&quotient));
    if (too_long(&quotient, next, s->prec)) number_invalid(r, DIVISION_IMPOSSIBLE, status);
    else if (next) number_add_signed(r, &rest, b, !rest.sign, &exact, status);
    else number_copy(r, &rest);
    if (coefficient_is_zero(r) && !r->kind) r->sign = a->sign;
    number_release(&quotient);
    number_release(&rest);
}

void number_remainder_near(Number *r, const Number *a, const Number *b, const Settings *s, uint32_t *status)
{
    int64_t apart = number_adjusted(a) - number_adjusted(b), exp = a->exp < b->exp ? a->exp : b->exp;
    if (a->kind || b->kind || coefficient_is_zero(b)) {
        remainder_known(r, a, b, s, status);
        return;
    }
    if (coefficient_is_zero(a)) number_start(r, FINITE, a->sign, exp, 0);
    else if (apart > s->prec + 1) number_invalid(r, DIVISION_IMPOSSIBLE, status);
    else if (apart < -1) lowered(r, a, exp, s, status);
    else remainder_of_nearest(r, a, b, s, status);
    number_finish(r, s, status);
}
