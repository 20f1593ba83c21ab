/* decimal_maths.c -- exp, ln and log10, correctly rounded: computed with more and more bits until the error can't change a digit. */
#include "vm/modules/decimal_parts.h"

/* A function's value << bits, at most 64 units in the last place off. */
typedef void Compute(mpz_t r, const void *what, uint64_t bits);

static int64_t decimal_length(uint64_t n) { return u128_digits(n); }

/* The `prec` digits that both ends of an interval agree on, sticky (see decimal_divide.c); false: they don't. */
static bool settle(Number *r, mpz_t low, mpz_t high, int64_t prec)
{
    Number other = {0};
    mpz_t  copy;
    mpz_init_set(copy, low);
    r->exp = 0;
    number_take_mpz(r, copy);
    mpz_init_set(copy, high);
    number_take_mpz(&other, copy);
    int64_t drop   = (int64_t)r->digits - prec;
    bool    agrees = drop >= 1 && other.digits == r->digits;
    if (agrees) {
        coefficient_drop(r, drop, ROUND_05UP);
        coefficient_drop(&other, drop, ROUND_05UP);
        r->exp = drop;
        other.exp = drop;
        agrees = number_order_magnitude(r, &other) == 0;
    }
    number_release(&other);
    if (!agrees) number_release(r);
    return agrees;
}

/* r = (value +- off) * ten >> bits */
static void interval_end(mpz_t r, mpz_srcptr value, int off, mpz_srcptr ten, uint64_t bits)
{
    if (off < 0) mpz_sub_ui(r, value, (unsigned long)-off);
    else mpz_add_ui(r, value, (unsigned long)off);
    mpz_mul(r, r, ten);
    mpz_fdiv_q_2exp(r, r, bits);
}

/* A function's value, never exact, to some digits more than are wanted; size: about its decimal exponent. r gets coefficient and
   exponent, and is rounded when it is finished. */
static void to_digits(Number *r, Compute *compute, const void *what, int64_t wanted, int64_t size, uint32_t *status)
{
    enum { OFF = 64, MORE = 2 };
    int64_t prec    = wanted + MORE;
    int64_t bits    = (prec + 4) * 10 / 3 - size * 10 / 3 + 24;
    bool    settled = false;
    mpz_t   value, low, high;
    number_start(r, FINITE, 0, 0, 0);
    if (prec > MAX_PREC / 16 || !digits_fit(bits / 2, status)) {
        digits_fit(MAX_PREC, status);
        return;
    }
    mpz_init(value), mpz_init(low), mpz_init(high);
    for (int64_t extra = 16; !settled; extra *= 2) {
        int64_t  scale = prec + 6 - size + extra / 4;
        uint64_t use   = (uint64_t)(bits + extra < 32 ? 32 : bits + extra);
        Power    ten;
        if (scale < 0) scale = 0;
        compute(value, what, use);
        if (mpz_cmp_ui(value, OFF) <= 0) continue;
        power_start(&ten, scale);
        interval_end(low, value, -OFF, ten.value, use);
        interval_end(high, value, OFF, ten.value, use);
        power_end(&ten);
        settled = settle(r, low, high, prec);
        r->exp -= settled ? scale : 0;
    }
    mpz_clear(value), mpz_clear(low), mpz_clear(high);
}

/* ---- powers of e ------------------------------------------------------------------------------------------- */

typedef struct Exponent { const Number *x; int64_t tens; uint64_t room; } Exponent; /* e^x = 10^tens * e^rest */

/* x << bits, with its sign */
static void shifted(mpz_t r, const Number *x, uint64_t bits)
{
    View  view;
    Power p;
    power_start(&p, x->exp < 0 ? -x->exp : x->exp);
    mpz_mul_2exp(r, coefficient_view(x, &view), bits);
    if (x->exp < 0) mpz_tdiv_q(r, r, p.value);
    else mpz_mul(r, r, p.value);
    if (x->sign) mpz_neg(r, r);
    power_end(&p);
}

static void compute_exp(mpz_t r, const void *what, uint64_t bits)
{
    const Exponent *e    = what;
    uint64_t        work = bits + e->room;
    mpz_t           rest, c;
    mpz_init(rest), mpz_init(c);
    shifted(rest, e->x, work);
    fixed_ln10(c, work);
    mpz_mul_si(c, c, e->tens);
    mpz_sub(rest, rest, c);
    bool below = mpz_sgn(rest) < 0;
    mpz_abs(rest, rest);
    fixed_exp(r, rest, work);
    if (below) {
        mpz_set_ui(c, 0);
        mpz_setbit(c, 2 * work);
        mpz_fdiv_q(r, c, r);
    }
    mpz_fdiv_q_2exp(r, r, e->room);
    mpz_clear(rest), mpz_clear(c);
}

static void exp_finite(Number *r, const Number *a, const Settings *s, uint32_t *status)
{
    const int64_t far = INT64_C(4000000000000000000); /* beyond all limits */
    Exponent      e   = {.x = a};
    mpz_t         whole, c;
    mpz_init(whole), mpz_init(c);
    shifted(whole, a, 64);
    fixed_ln10(c, 64);
    mpz_fdiv_q(whole, whole, c);
    e.tens   = mpz_get_si(whole);
    e.room   = mpz_sizeinbase(whole, 2) + 16;
    bool fit = mpz_cmpabs_ui(whole, (unsigned long)far) < 0;
    mpz_clear(whole), mpz_clear(c);
    if (!fit) {
        number_start(r, FINITE, 0, a->sign ? -far : far, 1);
        return;
    }
    to_digits(r, compute_exp, &e, s->prec, 0, status);
    r->exp += e.tens;
    *status |= INEXACT | ROUNDED;
}

/* 1 with something far behind the last digit added or taken away. */
static void just_off_one(Number *r, bool below, const Settings *s, uint32_t *status)
{
    int64_t places = s->prec + 3;
    Number  one, tiny;
    Settings exact = settings_wide(MAX_PREC);
    number_start(&one, FINITE, 0, 0, 1);
    number_start(&tiny, FINITE, below, -places, 1);
    if (digits_fit(places, status)) number_add(r, &one, &tiny, &exact, status);
    else number_start(r, FINITE, 0, 0, 1);
    *status |= INEXACT | ROUNDED;
}

void number_exp(Number *r, const Number *a, const Settings *s, uint32_t *status)
{
    Settings even = settings_half_even(s);
    if (nan_result(r, a, NULL, s, status)) return;
    if (a->kind) {
        if (a->sign) number_start(r, FINITE, 0, 0, 0);
        else number_infinity(r, 0);
        return;
    }
    if (coefficient_is_zero(a)) {
        number_start(r, FINITE, 0, 0, 1);
        return;
    }
    int64_t adjusted = number_adjusted(a), limit = a->sign ? -settings_etiny(s) : s->emax;
    if (adjusted > decimal_length((uint64_t)limit) + 2) {
        number_beyond(r, 0, !a->sign, &even, status);
        return;
    }
    if (adjusted < -s->prec - 1) just_off_one(r, a->sign, &even, status);
    else exp_finite(r, a, s, status);
    number_finish(r, &even, status);
}

/* ---- logarithms --------------------------------------------------------------------------------------------- */

static void compute_ln(mpz_t r, const void *what, uint64_t bits)
{
    fixed_ln(r, what, bits);
    mpz_abs(r, r);
}

static void compute_log10(mpz_t r, const void *what, uint64_t bits)
{
    uint64_t work = bits + 32;
    mpz_t    c;
    mpz_init(c);
    fixed_ln(r, what, work);
    mpz_abs(r, r);
    mpz_mul_2exp(r, r, work);
    fixed_ln10(c, work);
    mpz_fdiv_q(r, r, c);
    mpz_fdiv_q_2exp(r, r, 32);
    mpz_clear(c);
}

int64_t number_distance_to_one(const Number *a)
{
    Number   one, away;
    Settings exact   = settings_wide(MAX_PREC);
    uint32_t ignored = 0;
    number_start(&one, FINITE, 0, 0, 1);
    number_add_signed(&away, a, &one, !a->sign, &exact, &ignored);
    int64_t size = number_adjusted(&away);
    number_release(&away);
    return size;
}

static int64_t magnitude_size(int64_t adjusted) { return decimal_length((uint64_t)(adjusted < 0 ? -adjusted : adjusted)) - 1; }

/* Operands whose logarithm need not be computed. */
static bool logarithm_known(Number *r, const Number *a, const Settings *s, uint32_t *status)
{
    if (nan_result(r, a, NULL, s, status)) return true;
    if (number_is_zero(a)) number_infinity(r, 1);
    else if (a->sign) number_invalid(r, INVALID_OPERATION, status);
    else if (a->kind) number_infinity(r, 0);
    else return false;
    return true;
}

void number_ln(Number *r, const Number *a, const Settings *s, uint32_t *status)
{
    Settings even = settings_half_even(s);
    if (logarithm_known(r, a, s, status)) return;
    if (number_is_one(a)) {
        number_start(r, FINITE, 0, 0, 0);
        return;
    }
    int64_t above = number_adjusted(a) + 1, size = above == 0 || above == 1 ? number_distance_to_one(a) : magnitude_size(above);
    to_digits(r, compute_ln, a, s->prec, size, status);
    r->sign = above < 1;
    *status |= INEXACT | ROUNDED;
    number_finish(r, &even, status);
}

/* 1, 10, 0.01 ... */
static bool is_power_of_ten(const Number *a)
{
    Number shape = *a; /* only looked at */
    shape.exp    = 1 - (int64_t)a->digits;
    return number_is_one(&shape);
}

void number_log10(Number *r, const Number *a, const Settings *s, uint32_t *status)
{
    Settings even = settings_half_even(s);
    if (logarithm_known(r, a, s, status)) return;
    int64_t adjusted = number_adjusted(a);
    if (is_power_of_ten(a)) number_word(r, adjusted);
    else {
        int64_t size = adjusted == 0 || adjusted == -1 ? number_distance_to_one(a) - 1 : magnitude_size(adjusted);
        to_digits(r, compute_log10, a, s->prec, size, status);
        r->sign = adjusted < 0;
        *status |= INEXACT | ROUNDED;
    }
    number_finish(r, &even, status);
}
