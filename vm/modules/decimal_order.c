/* decimal_order.c -- which of two numbers is greater: by value, by magnitude, and in the total order that tells 1.0 from 1.00. */
#include "vm/modules/decimal_parts.h"

static int order_of(int64_t a, int64_t b) { return (a > b) - (a < b); }

/* Of coefficients with the same number of digits once the one with the higher exponent has got zeros. */
static int order_aligned(const Number *a, const Number *b)
{
    int64_t apart = a->exp - b->exp;
    if (apart < 0) return -order_aligned(b, a);
    if (!b->large) { /* so a fits too, with its zeros */
        u128 x = small_of(a) * small_tens[apart], y = small_of(b);
        return (x > y) - (x < y);
    }
    View  a_view, b_view;
    Power p;
    mpz_t raised;
    power_start(&p, apart);
    mpz_init(raised);
    mpz_mul(raised, coefficient_view(a, &a_view), p.value);
    int order = mpz_cmp(raised, coefficient_view(b, &b_view));
    mpz_clear(raised);
    power_end(&p);
    return (order > 0) - (order < 0);
}

int number_order_magnitude(const Number *a, const Number *b)
{
    if (a->kind || b->kind) return order_of(a->kind == INFINITE, b->kind == INFINITE);
    bool a_zero = coefficient_is_zero(a), b_zero = coefficient_is_zero(b);
    if (a_zero || b_zero) return order_of(!a_zero, !b_zero);
    int order = order_of(number_adjusted(a), number_adjusted(b));
    return order ? order : order_aligned(a, b);
}

/* -2 .. 2: an infinity is further away than all finite numbers. */
static int rough_place(const Number *n)
{
    int size = n->kind ? 2 : !coefficient_is_zero(n);
    return n->sign ? -size : size;
}

int number_order(const Number *a, const Number *b)
{
    int x = rough_place(a), y = rough_place(b);
    if (x != y || x == 0 || a->kind) return order_of(x, y);
    int order = number_order_magnitude(a, b);
    return a->sign ? -order : order;
}

/* NaNs lie beyond the infinities, signaling ones nearer. */
static int total_rank(const Number *n) { return n->kind == QUIET ? 2 : n->kind == SIGNALING; }

static int order_total_magnitude(const Number *a, const Number *b)
{
    if (is_nan(a) || is_nan(b)) {
        int order = order_of(total_rank(a), total_rank(b));
        if (order || !total_rank(a)) return order;
        Number x = *a, y = *b; /* the payloads; only looked at */
        x.kind = y.kind = FINITE;
        return number_order_magnitude(&x, &y);
    }
    int order = number_order_magnitude(a, b);
    return order || a->kind ? order : order_of(a->exp, b->exp);
}

int number_order_total(const Number *a, const Number *b)
{
    if (a->sign != b->sign) return a->sign ? -1 : 1;
    int order = order_total_magnitude(a, b);
    return a->sign ? -order : order;
}

bool number_same_quantum(const Number *a, const Number *b)
{
    if (a->kind || b->kind) return is_nan(a) ? is_nan(b) : a->kind == b->kind;
    return a->exp == b->exp;
}

/* ---- classes ---------------------------------------------------------------------------------------------- */

static bool has_digits(const Number *n) { return !n->kind && !coefficient_is_zero(n); }
bool number_is_normal(const Number *n, const Settings *s) { return has_digits(n) && number_adjusted(n) >= s->emin; }
bool number_is_subnormal(const Number *n, const Settings *s) { return has_digits(n) && number_adjusted(n) < s->emin; }

const char *number_class(const Number *n, const Settings *s)
{
    if (is_nan(n)) return n->kind == QUIET ? "NaN" : "sNaN";
    if (n->kind) return n->sign ? "-Infinity" : "+Infinity";
    if (coefficient_is_zero(n)) return n->sign ? "-Zero" : "+Zero";
    if (number_is_subnormal(n, s)) return n->sign ? "-Subnormal" : "+Subnormal";
    return n->sign ? "-Normal" : "+Normal";
}

/* ---- as operations --------------------------------------------------------------------------------------- */

void number_compare(Number *r, const Number *a, const Number *b, const Settings *s, uint32_t *status)
{
    if (!nan_result(r, a, b, s, status)) number_word(r, number_order(a, b));
}

void number_compare_signal(Number *r, const Number *a, const Number *b, const Settings *s, uint32_t *status)
{
    if (nan_result(r, a, b, s, status)) *status |= INVALID_OPERATION;
    else number_word(r, number_order(a, b));
}

void number_compare_total(Number *r, const Number *a, const Number *b, UNUSED const Settings *s, UNUSED uint32_t *status)
{
    number_word(r, number_order_total(a, b));
}

void number_compare_total_magnitude(Number *r, const Number *a, const Number *b, UNUSED const Settings *s, UNUSED uint32_t *status)
{
    number_word(r, order_total_magnitude(a, b));
}

void number_copy_sign(Number *r, const Number *a, const Number *b, UNUSED const Settings *s, UNUSED uint32_t *status)
{
    uint8_t sign = b->sign;
    number_copy(r, a);
    r->sign = sign;
}

/* ---- greatest and least ---------------------------------------------------------------------------------- */

/* Numbers that compare equal are told apart by their places in the total order. */
static int order_strictly(const Number *a, const Number *b, bool magnitude)
{
    int order = magnitude ? number_order_magnitude(a, b) : number_order(a, b);
    if (!order && magnitude) order = number_order(a, b);
    return order ? order : number_order_total(a, b);
}

static void extreme(Number *r, const Number *a, const Number *b, bool greatest, bool magnitude, const Settings *s, uint32_t *status)
{
    if (a->kind == QUIET && b->kind <= INFINITE) number_copy(r, b); /* a quiet NaN is no candidate */
    else if (b->kind == QUIET && a->kind <= INFINITE) number_copy(r, a);
    else if (nan_result(r, a, b, s, status)) return;
    else number_copy(r, (order_strictly(a, b, magnitude) >= 0) == greatest ? a : b);
    number_finish(r, s, status);
}

void number_maximum(Number *r, const Number *a, const Number *b, const Settings *s, uint32_t *status) { extreme(r, a, b, true, false, s, status); }
void number_minimum(Number *r, const Number *a, const Number *b, const Settings *s, uint32_t *status) { extreme(r, a, b, false, false, s, status); }

void number_maximum_magnitude(Number *r, const Number *a, const Number *b, const Settings *s, uint32_t *status)
{
    extreme(r, a, b, true, true, s, status);
}

void number_minimum_magnitude(Number *r, const Number *a, const Number *b, const Settings *s, uint32_t *status)
{
    extreme(r, a, b, false, true, s, status);
}
