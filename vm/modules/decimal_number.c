/* decimal_number.c -- coefficients: powers of ten, digits counted, zeros put behind them and digits taken off. */
#include "vm/modules/decimal_parts.h"

#include <math.h>

/* ---- powers of ten --------------------------------------------------------------------------------------- */

enum { KEPT_TENS = 400 }; /* powers up to here are kept once made */
u128         small_tens[SMALL_DIGITS + 1];
static mpz_t kept_tens[KEPT_TENS];
static bool  is_kept[KEPT_TENS];

void tens_start(void)
{
    small_tens[0] = 1;
    for (int k = 1; k <= SMALL_DIGITS; k++) small_tens[k] = small_tens[k - 1] * 10;
}

void tens_stop(void)
{
    for (int k = 0; k < KEPT_TENS; k++) {
        if (is_kept[k]) mpz_clear(kept_tens[k]);
        is_kept[k] = false;
    }
}

static mpz_srcptr u128_view(u128 v, View *view)
{
    view->limbs[0] = (mp_limb_t)v;
    view->limbs[1] = (mp_limb_t)(v >> 64);
    return mpz_roinit_n(view->value, view->limbs, view->limbs[1] ? 2 : 1);
}

void power_start(Power *p, int64_t n)
{
    p->owned = false;
    if (n <= SMALL_DIGITS) p->value = u128_view(small_tens[n], &p->view);
    else if (n < KEPT_TENS) {
        if (!is_kept[n]) mpz_init(kept_tens[n]), mpz_ui_pow_ui(kept_tens[n], 10, (unsigned long)n);
        is_kept[n] = true;
        p->value   = kept_tens[n];
    } else {
        mpz_init(p->own);
        mpz_ui_pow_ui(p->own, 10, (unsigned long)n);
        p->owned = true;
        p->value = p->own;
    }
}

void power_end(Power *p)
{
    if (p->owned) mpz_clear(p->own);
}

bool digits_fit(int64_t digits, uint32_t *status)
{
    if (LIKELY(digits < 1000000)) return true;
    if (digits < UINT32_MAX - 100 && big_room((uint64_t)digits * 10 / 3)) return true;
    if (!error_pending()) raise_no_memory();
    *status |= NO_MEMORY;
    return false;
}

/* ---- counting digits ------------------------------------------------------------------------------------- */

/* n digits, or one more when 10^n is reached. */
static int64_t digits_near(mpz_srcptr v, int64_t n)
{
    Power p;
    power_start(&p, n);
    bool reaches = mpz_cmpabs(v, p.value) >= 0;
    power_end(&p);
    return n + reaches;
}

int64_t mpz_digits(mpz_srcptr v)
{
    if (mpz_sgn(v) == 0) return 1;
    int64_t least = (int64_t)(mpz_sizeinbase(v, 2) * UINT64_C(1292913986) >> 32); /* bits * log10(2) */
    if (least < KEPT_TENS) return digits_near(v, least);
    signed long bits;
    double      front = mpz_get_d_2exp(&bits, v), size = log10(fabs(front)) + (double)bits * 0.30102999566398119521;
    int64_t     count = (int64_t)floor(size);
    if (size - (double)count > 1e-5 && (double)count + 1 - size > 1e-5) return count + 1;
    return digits_near(v, (int64_t)llround(size));
}

/* ---- setting --------------------------------------------------------------------------------------------- */

mpz_srcptr coefficient_view(const Number *n, View *view)
{
    if (n->large) return n->big;
    view->limbs[0] = n->words[0];
    view->limbs[1] = n->words[1];
    return mpz_roinit_n(view->value, view->limbs, n->words[1] ? 2 : 1);
}

static bool mpz_to_small(mpz_srcptr value, u128 *small)
{
    size_t limbs = mpz_size(value);
    if (limbs > 2) return false;
    *small = limbs > 1 ? (u128)mpz_getlimbn(value, 1) << 64 : 0;
    if (limbs) *small |= mpz_getlimbn(value, 0);
    return *small < small_tens[SMALL_DIGITS];
}

void number_set_counted(Number *n, mpz_srcptr value, int64_t digits)
{
    n->digits = (uint32_t)digits;
    n->large  = digits > SMALL_DIGITS;
    if (n->large) {
        mpz_init_set(n->big, value);
        mpz_abs(n->big, n->big);
    } else {
        n->words[0] = mpz_getlimbn(value, 0);
        n->words[1] = mpz_getlimbn(value, 1);
    }
}

void number_set_mpz(Number *n, mpz_srcptr value) { number_set_counted(n, value, mpz_digits(value)); }

void number_take_mpz(Number *n, mpz_t value)
{
    u128 small;
    if (mpz_to_small(value, &small)) {
        mpz_clear(value);
        number_set_small(n, small);
        return;
    }
    n->large  = true;
    n->digits = (uint32_t)mpz_digits(value);
    mpz_abs(value, value);
    n->big[0] = value[0];
}

void number_set_u128(Number *n, u128 value)
{
    View view;
    if (LIKELY(value < small_tens[SMALL_DIGITS])) number_set_small(n, value);
    else number_set_mpz(n, u128_view(value, &view));
}

void number_copy(Number *r, const Number *n)
{
    *r = *n;
    if (n->large) mpz_init_set(r->big, n->big);
}

void number_infinity(Number *r, uint8_t sign) { number_start(r, INFINITE, sign, 0, 0); }

void number_invalid(Number *r, uint32_t condition, uint32_t *status)
{
    number_start(r, QUIET, 0, 0, 0);
    *status |= condition;
}

void number_word(Number *r, int64_t value) { number_start(r, FINITE, value < 0, 0, value < 0 ? -(uint64_t)value : (uint64_t)value); }

/* ---- shifting -------------------------------------------------------------------------------------------- */

void coefficient_raise(Number *n, int64_t places, uint32_t *status)
{
    if (places <= 0 || coefficient_is_zero(n)) return;
    if (n->digits + places <= SMALL_DIGITS) {
        number_set_small(n, small_of(n) * small_tens[places]);
        return;
    }
    if (!digits_fit(n->digits + places, status)) return;
    View  view;
    Power p;
    mpz_t raised;
    power_start(&p, places);
    mpz_init(raised);
    mpz_mul(raised, coefficient_view(n, &view), p.value);
    power_end(&p);
    number_release(n);
    number_take_mpz(n, raised);
}

static bool drop_small(Number *n, int64_t places, Rounding rounding)
{
    u128 unit = small_tens[places], value = small_of(n), quotient, rest;
    if (!(value >> 64) && !(unit >> 64)) {
        quotient = (uint64_t)value / (uint64_t)unit;
        rest     = (uint64_t)value - (uint64_t)quotient * (uint64_t)unit;
    } else {
        quotient = value / unit;
        rest     = value - quotient * unit;
    }
    if (rest) {
        u128 half = unit >> 1;
        quotient += rounds_up(rounding, n->sign, (rest > half) - (rest < half), (unsigned)(quotient % 10));
    }
    number_set_small(n, quotient);
    return rest != 0;
}

/* quotient = value / 10^places; *half: the rest compared to one half of that. false: there is no rest. */
static bool divide_by_power(mpz_t quotient, mpz_srcptr value, int64_t places, int *half)
{
    enum { WORD_PLACES = 19 };
    if (places <= WORD_PLACES) {
        uint64_t unit = (uint64_t)small_tens[places], rest = mpz_tdiv_q_ui(quotient, value, unit);
        *half = (rest > unit / 2) - (rest < unit / 2);
        return rest != 0;
    }
    Power p;
    Temp  rest;
    power_start(&p, places);
    temp_start(&rest, (mp_size_t)mpz_size(value) + 3);
    mpz_tdiv_qr(quotient, rest.value, value, p.value);
    bool lost = mpz_sgn(rest.value) != 0;
    mpz_mul_2exp(rest.value, rest.value, 1);
    *half = mpz_cmp(rest.value, p.value);
    *half = (*half > 0) - (*half < 0);
    temp_end(&rest);
    power_end(&p);
    return lost;
}

/* Adds one to a number of so many digits; gives how many it has then. One more only makes 10^digits, which has as many zero bits. */
static int64_t next_integer(mpz_t value, int64_t digits)
{
    mpz_add_ui(value, value, 1);
    return mpz_scan1(value, 0) < (mp_bitcnt_t)digits ? digits : mpz_digits(value);
}

bool number_set_quotient(Number *n, mpz_srcptr value, int64_t digits, int64_t places, Rounding rounding)
{
    int64_t left = digits > places ? digits - places : 1;
    int     half;
    Temp quotient;
    temp_start(&quotient, (mp_size_t)mpz_size(value) + 3);
    bool lost = divide_by_power(quotient.value, value, places, &half);
    if (lost) {
        unsigned last = rounding == ROUND_05UP ? (unsigned)mpz_fdiv_ui(quotient.value, 10) : mpz_odd_p(quotient.value);
        if (rounds_up(rounding, n->sign, half, last)) left = next_integer(quotient.value, left);
    }
    number_set_counted(n, quotient.value, left);
    temp_end(&quotient);
    return lost;
}

static bool drop_large(Number *n, int64_t places, Rounding rounding)
{
    mpz_t value = {n->big[0]};
    bool  lost  = number_set_quotient(n, value, n->digits, places, rounding);
    mpz_clear(value);
    return lost;
}

bool coefficient_drop(Number *n, int64_t places, Rounding rounding)
{
    if (places <= 0 || coefficient_is_zero(n)) return false;
    if (places > n->digits) { /* less than a tenth of the last place */
        bool up = rounds_up(rounding, n->sign, -1, 0);
        number_release(n);
        number_set_small(n, up);
        return true;
    }
    return n->large ? drop_large(n, places, rounding) : drop_small(n, places, rounding);
}

void coefficient_keep_low(Number *n, int64_t places)
{
    if (places >= n->digits) return;
    if (!n->large) {
        number_set_small(n, small_of(n) % small_tens[places]);
        return;
    }
    Power p;
    mpz_t low;
    power_start(&p, places);
    mpz_init(low);
    mpz_tdiv_r(low, n->big, p.value);
    power_end(&p);
    mpz_clear(n->big);
    number_take_mpz(n, low);
}

/* ---- zeros at the end ------------------------------------------------------------------------------------ */

static void strip_small(Number *n, int64_t limit)
{
    u128    value = small_of(n);
    int64_t count = 0;
    for (int step = 32; step; step >>= 1) {
        if (count + step > limit || step >= SMALL_DIGITS || value < small_tens[step]) continue;
        u128 unit = small_tens[step], quotient = value / unit;
        if (quotient * unit == value) value = quotient, count += step;
    }
    number_set_small(n, value);
    n->exp += count;
}

static void strip_large(Number *n, int64_t limit)
{
    int64_t most = (int64_t)mpz_scan1(n->big, 0), count = 0, step = 1; /* 10^k has k factors 2 */
    Power   p;
    mpz_t   quotient, rest;
    if (most < limit) limit = most;
    mpz_init(quotient);
    mpz_init(rest);
    while (step * 2 <= limit) step *= 2;
    for (; step && limit > 0; step >>= 1) {
        if (count + step > limit) continue;
        power_start(&p, step);
        mpz_tdiv_qr(quotient, rest, n->big, p.value);
        power_end(&p);
        if (mpz_sgn(rest)) continue;
        mpz_swap(n->big, quotient);
        count += step;
    }
    mpz_clear(quotient);
    mpz_clear(rest);
    mpz_t left = {n->big[0]};
    number_take_mpz(n, left);
    n->exp += count;
}

void number_strip(Number *n, int64_t limit)
{
    if (limit <= 0 || coefficient_is_zero(n) || coefficient_is_odd(n)) return;
    if (limit >= n->digits) limit = n->digits - 1;
    if (n->large) strip_large(n, limit);
    else strip_small(n, limit);
}

bool number_is_one(const Number *n)
{
    if (n->kind || n->exp > 0 || number_adjusted(n) != 0) return false;
    if (!n->large) return small_of(n) == small_tens[n->digits - 1];
    Power p;
    power_start(&p, n->digits - 1);
    bool one = mpz_cmp(n->big, p.value) == 0;
    power_end(&p);
    return one;
}
