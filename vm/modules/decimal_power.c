/* decimal_power.c -- powers: by repeated squaring for whole exponents, as exp(y * ln(x)) for others; and modulo a number. */
#include "vm/modules/decimal_parts.h"

bool number_is_whole(const Number *n)
{
    if (n->kind) return false;
    if (n->exp >= 0 || coefficient_is_zero(n)) return true;
    if (-n->exp >= n->digits) return false;
    Number copy;
    number_copy(&copy, n);
    number_strip(&copy, -n->exp);
    bool whole = copy.exp >= 0;
    number_release(&copy);
    return whole;
}

bool number_is_odd_whole(const Number *n)
{
    if (n->exp > 0 || coefficient_is_zero(n)) return false;
    Number copy;
    number_copy(&copy, n);
    coefficient_drop(&copy, -n->exp, ROUND_DOWN);
    bool odd = coefficient_is_odd(&copy);
    number_release(&copy);
    return odd;
}

/* |n| of a whole number, exponent and all. */
static void whole_value(mpz_t r, const Number *n)
{
    View  view;
    Power p;
    mpz_set_ui(r, 0);
    if (coefficient_is_zero(n)) return;
    power_start(&p, n->exp < 0 ? -n->exp : n->exp);
    if (n->exp < 0) mpz_tdiv_q(r, coefficient_view(n, &view), p.value);
    else mpz_mul(r, coefficient_view(n, &view), p.value);
    power_end(&p);
}

/* ---- special cases -------------------------------------------------------------------------------------- */

static void to_infinite_power(Number *r, const Number *a, const Number *b, const Settings *s, uint32_t *status)
{
    Number one;
    number_word(&one, 1);
    int against_one = number_order(a, &one);
    if (against_one == 0) number_padded_one(r, 0, s->prec - 1, INEXACT | ROUNDED, status);
    else if ((against_one > 0) != b->sign) number_infinity(r, 0);
    else number_start(r, FINITE, 0, 0, 0);
}

static void power_of_one(Number *r, const Number *a, const Number *b, uint8_t sign, bool whole, const Settings *s, uint32_t *status)
{
    Number product, places, exp;
    Settings exact = settings_wide(MAX_PREC);
    if (!whole) {
        number_padded_one(r, sign, s->prec - 1, INEXACT | ROUNDED, status);
        return;
    }
    number_start(r, FINITE, sign, 0, 1);
    if (b->sign || a->exp == 0) return;
    number_word(&exp, -a->exp);
    number_multiply(&product, &exp, b, &exact, status);
    number_word(&places, s->prec - 1);
    bool above = number_order(&product, &places) > 0;
    int64_t shift = 0;
    if (!above) {
        coefficient_drop(&product, -product.exp, ROUND_DOWN);
        coefficient_raise(&product, product.exp, status);
        shift = (int64_t)product.words[0];
    }
    number_release(&product);
    if (above) number_padded_one(r, sign, s->prec - 1, ROUNDED, status);
    else number_padded_one(r, sign, shift, 0, status);
}

/* From the sizes alone: is the result surely too large or too small? */
static bool power_beyond_limits(Number *r, const Number *a, const Number *b, uint8_t sign, const Settings *s, uint32_t *status)
{
    int64_t adjusted = number_adjusted(a), size;
    bool    grows    = (adjusted >= 0) != b->sign;
    int64_t limit    = u128_digits((uint64_t)(grows ? s->emax : -settings_etiny(s)));
    if ((adjusted == 0 || adjusted == -1) && number_adjusted(b) <= limit) return false; /* such a logarithm is small */
    if (adjusted == 0 || adjusted == -1) size = number_adjusted(b) + number_distance_to_one(a) - (adjusted ? 1 : 2);
    else {
        uint64_t magnitude = adjusted > 0 ? (uint64_t)adjusted : (uint64_t)-(adjusted + 1);
        size               = number_adjusted(b) + u128_digits(magnitude) - 1;
    }
    if (size <= limit) return false;
    number_beyond(r, sign, grows, s, status);
    return true;
}

/* ---- whole exponents ---------------------------------------------------------------------------------------- */

static void replace(Number *n, const Number *by)
{
    number_release(n);
    *n = *by;
}

/* base^n; the conditions that came up are those of all steps. */
static void square_and_multiply(Number *r, const Number *base, mpz_srcptr n, const Settings *work, uint32_t *status)
{
    Number next;
    number_copy(r, base);
    for (size_t bit = mpz_sizeinbase(n, 2) - 1; bit-- > 0;) {
        for (int step = 0; step < 1 + mpz_tstbit(n, bit); step++) {
            uint32_t now = 0;
            number_multiply(&next, r, step ? base : r, work, &now);
            replace(r, &next);
            *status |= now;
        }
        if (r->kind || *status & NO_MEMORY || (coefficient_is_zero(r) && *status & CLAMPED)) break;
    }
}

static void whole_power(Number *r, const Number *a, const Number *b, uint8_t sign, const Settings *s, uint32_t *status)
{
    Settings work = settings_half_even(s);
    uint32_t now  = 0, steps = 0;
    Number   base;
    mpz_t    n;
    work.prec += b->digits + b->exp + 2 + b->sign;
    work.clamp = 0;
    mpz_init(n);
    whole_value(n, b);
    if (b->sign) {
        Number one;
        number_word(&one, 1);
        number_divide(&base, &one, a, &work, &now);
    } else number_copy(&base, a);
    square_and_multiply(r, &base, n, &work, &steps);
    number_release(&base);
    mpz_clear(n);
    *status |= (now | steps) & NO_MEMORY;
    if (*status & NO_MEMORY) return;
    if (r->kind) {
        number_beyond(r, sign, true, s, status);
        return;
    }
    *status |= now | steps;
    r->sign = sign;
    number_finish(r, s, status);
}

/* How many digits the exponent of an operand's logarithm may have. */
static int64_t magnitude_digits(int64_t adjusted) { return u128_digits((uint64_t)(adjusted < 0 ? -adjusted : adjusted) + 3); }

/* ---- other exponents ------------------------------------------------------------------------------------------ */

static void real_power(Number *r, const Number *a, const Number *b, uint8_t sign, const Settings *s, uint32_t *status)
{
    enum { ROOM = 23 }; /* digits more for the steps */
    int64_t  room = (s->prec > a->digits ? s->prec : a->digits) + ROOM;
    Settings work = settings_wide(room);
    uint32_t steps = 0;
    Number   base = *a, logarithm, product; /* base: only looked at */
    base.sign     = 0;
    if (number_adjusted(b) + magnitude_digits(number_adjusted(a)) < -room - 2) {
        number_padded_one(r, sign, s->prec - 1, INEXACT | ROUNDED, status);
        number_finish(r, s, status);
        return;
    }
    number_ln(&logarithm, &base, &work, &steps);
    number_multiply(&product, &logarithm, b, &work, &steps);
    steps &= NO_MEMORY;
    if (!steps) number_exp(r, &product, &work, &steps);
    else number_start(r, FINITE, 0, 0, 0);
    number_release(&logarithm);
    number_release(&product);
    r->sign = sign;
    *status |= steps | INEXACT | ROUNDED;
    if (r->kind) { /* which the rounding may have something against */
        number_beyond(r, sign, true, s, status);
        return;
    }
    number_finish(r, s, status);
}

static void power_of_infinity(Number *r, const Number *b, uint8_t sign)
{
    if (coefficient_is_zero(b)) number_start(r, FINITE, sign, 0, 1);
    else if (!b->sign) number_infinity(r, sign);
    else number_start(r, FINITE, sign, 0, 0);
}

/* Of zeros, infinities and negative numbers; false: nothing is known yet. */
static bool power_known(Number *r, const Number *a, const Number *b, uint8_t sign, bool whole, const Settings *s, uint32_t *status)
{
    if (number_is_zero(a)) {
        if (number_is_zero(b)) number_invalid(r, INVALID_OPERATION, status);
        else if (b->sign) number_infinity(r, sign);
        else number_start(r, FINITE, sign, 0, 0);
    } else if (a->sign && (b->kind || !whole)) number_invalid(r, INVALID_OPERATION, status);
    else if (b->kind) to_infinite_power(r, a, b, s, status);
    else if (a->kind) power_of_infinity(r, b, sign);
    else if (coefficient_is_zero(b)) number_start(r, FINITE, sign, 0, 1);
    else if (number_is_one(a)) power_of_one(r, a, b, sign, whole, s, status);
    else return power_beyond_limits(r, a, b, sign, s, status);
    return true;
}

void number_raised(Number *r, const Number *a, const Number *b, const Settings *s, uint32_t *status)
{
    if (nan_result(r, a, b, s, status)) return;
    bool    whole = number_is_whole(b);
    uint8_t sign  = a->sign && whole && number_is_odd_whole(b);
    if (power_known(r, a, b, sign, whole, s, status)) return;
    if (whole) whole_power(r, a, b, sign, s, status);
    else real_power(r, a, b, sign, s, status);
}

/* ---- modulo ----------------------------------------------------------------------------------------------------- */

/* base = base^(b) % m, where b's exponent may be large. */
static void raise_modulo(mpz_t base, const Number *b, mpz_srcptr m)
{
    View  view;
    mpz_t exponent;
    mpz_init_set(exponent, coefficient_view(b, &view));
    if (b->exp < 0) whole_value(exponent, b);
    mpz_powm(base, base, exponent, m);
    for (int64_t k = 0; k < b->exp && mpz_cmp_ui(base, 1) > 0; k++) mpz_powm_ui(base, base, 10, m);
    mpz_clear(exponent);
}

static void power_modulo_whole(Number *r, const Number *a, const Number *b, const Number *m, uint32_t *status)
{
    View  view;
    mpz_t modulus, base, ten;
    uint8_t sign = a->sign && number_is_odd_whole(b);
    number_start(r, FINITE, sign, 0, 0);
    if (!digits_fit(m->digits + (m->exp > 0 ? m->exp : 0), status)) return;
    mpz_init(modulus), mpz_init(base), mpz_init_set_ui(ten, 10);
    whole_value(modulus, m);
    if (a->exp < 0) whole_value(base, a);
    else {
        mpz_t exp;
        mpz_init_set_si(exp, a->exp);
        mpz_powm(base, ten, exp, modulus);
        mpz_mul(base, base, coefficient_view(a, &view));
        mpz_clear(exp);
    }
    mpz_mod(base, base, modulus);
    raise_modulo(base, b, modulus);
    mpz_clear(modulus), mpz_clear(ten);
    number_take_mpz(r, base);
}

void number_raised_modulo(Number *r, const Number *a, const Number *b, const Number *m, const Settings *s, uint32_t *status)
{
    if (is_nan(a) || is_nan(b) || is_nan(m)) nan_of_three(r, a, b, m, s, status);
    else if (!number_is_whole(a) || !number_is_whole(b) || !number_is_whole(m) || b->sign || coefficient_is_zero(m) ||
             (coefficient_is_zero(a) && coefficient_is_zero(b)) || number_adjusted(m) >= s->prec)
        number_invalid(r, INVALID_OPERATION, status);
    else power_modulo_whole(r, a, b, m, status);
}
