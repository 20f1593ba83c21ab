/* decimal_root.c -- square roots. */
#include "vm/modules/decimal_parts.h"

/* The root of coefficient * 100^shift, sticky (see decimal_divide.c); false: it is exact. */
static bool root_of(Number *r, mpz_srcptr coefficient, int64_t shift)
{
    Power p;
    mpz_t scaled, root, rest;
    mpz_init(scaled), mpz_init(root), mpz_init(rest);
    power_start(&p, shift < 0 ? -2 * shift : 2 * shift);
    if (shift < 0) mpz_tdiv_qr(scaled, rest, coefficient, p.value);
    else mpz_mul(scaled, coefficient, p.value);
    power_end(&p);
    bool inexact = mpz_sgn(rest) != 0;
    mpz_sqrtrem(root, rest, scaled);
    inexact = inexact || mpz_sgn(rest) != 0;
    if (inexact && mpz_divisible_ui_p(root, 5)) mpz_add_ui(root, root, 1);
    mpz_clear(scaled), mpz_clear(rest);
    number_take_mpz(r, root);
    return inexact;
}

/* false: it isn't exact. */
static bool sqrt_with(Number *r, const Number *a, int64_t prec, uint32_t *status)
{
    bool       inexact     = false;
    View       view;
    mpz_t      ten_times;
    int64_t    ideal = a->exp >> 1, half = ideal, digits = a->digits;
    mpz_srcptr coefficient = coefficient_view(a, &view);
    bool       odd         = a->exp & 1;
    if (odd) {
        mpz_init(ten_times);
        mpz_mul_ui(ten_times, coefficient, 10);
        coefficient = ten_times;
        digits++;
    }
    int64_t half_digits = (digits + 1) / 2, shift = prec + 1 - half_digits;
    if (shift < -half_digits) shift = -half_digits;
    number_start(r, FINITE, 0, 0, 0);
    if (digits_fit(digits + 2 * (shift > 0 ? shift : 0), status)) {
        inexact = root_of(r, coefficient, shift);
        r->exp  = half - shift;
        if (!inexact) number_strip(r, ideal - r->exp);
    }
    if (odd) mpz_clear(ten_times);
    return !inexact;
}

/* A precision that memory has hardly room for only matters when the root isn't exact. */
static void sqrt_finite(Number *r, const Number *a, const Settings *s, uint32_t *status)
{
    enum { MUCH = 1000000 };
    if (s->prec > MUCH) {
        uint32_t ignored = 0;
        if (sqrt_with(r, a, a->digits + 1, &ignored)) return;
        number_release(r);
    }
    sqrt_with(r, a, s->prec, status);
}

void number_sqrt(Number *r, const Number *a, const Settings *s, uint32_t *status)
{
    Settings even = settings_half_even(s);
    if (nan_result(r, a, NULL, s, status)) return;
    if (number_is_zero(a)) number_start(r, FINITE, a->sign, a->exp >> 1, 0);
    else if (a->sign) number_invalid(r, INVALID_OPERATION, status);
    else if (a->kind) number_infinity(r, 0);
    else sqrt_finite(r, a, s, status);
    number_finish(r, a->kind || number_is_zero(a) ? s : &even, status);
}
