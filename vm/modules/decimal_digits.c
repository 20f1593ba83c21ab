/* decimal_digits.c -- operations on digits and exponents: quantize, whole numbers, shifting, the next numbers above and below. */
#include "vm/modules/decimal_parts.h"

/* ---- a given exponent ------------------------------------------------------------------------------------ */

static void quantize_finite(Number *r, const Number *a, int64_t exp, const Settings *s, uint32_t *status)
{
    int64_t adjusted = number_adjusted(a);
    if (coefficient_is_zero(a)) {
        number_start(r, FINITE, a->sign, exp, 0);
        return;
    }
    if (adjusted > s->emax || adjusted - exp + 1 > s->prec) {
        number_invalid(r, INVALID_OPERATION, status);
        return;
    }
    number_copy(r, a);
    r->exp = exp;
    if (exp > a->exp) {
        *status |= ROUNDED;
        if (coefficient_drop(r, exp - a->exp, s->rounding)) *status |= INEXACT;
    } else coefficient_raise(r, a->exp - exp, status);
    if (coefficient_is_zero(r)) return;
    if (r->digits > s->prec || number_adjusted(r) > s->emax) {
        number_release(r);
        *status &= NO_MEMORY;
        number_invalid(r, INVALID_OPERATION, status);
    } else if (number_adjusted(r) < s->emin) *status |= SUBNORMAL;
}

void number_quantize(Number *r, const Number *a, const Number *b, const Settings *s, uint32_t *status)
{
    uint32_t finishing = 0;
    if (a->kind || b->kind) {
        if (nan_result(r, a, b, s, status)) return;
        if (a->kind && b->kind) number_infinity(r, a->sign);
        else number_invalid(r, INVALID_OPERATION, status);
        return;
    }
    if (b->exp < settings_etiny(s) || b->exp > s->emax) number_invalid(r, INVALID_OPERATION, status);
    else quantize_finite(r, a, b->exp, s, status);
    number_finish(r, s, &finishing); /* no digit is lost any more */
    *status |= finishing;
}

void number_normalize(Number *r, const Number *a, const Settings *s, uint32_t *status)
{
    number_rounded(r, a, s, status);
    if (r->kind) return;
    if (coefficient_is_zero(r)) {
        r->exp = 0;
        return;
    }
    int64_t top = s->clamp ? settings_etop(s) : s->emax;
    number_strip(r, top - r->exp);
}

static void to_integral(Number *r, const Number *a, const Settings *s, bool tell, uint32_t *status)
{
    if (nan_result(r, a, NULL, s, status)) return;
    number_copy(r, a);
    if (a->kind || a->exp >= 0) return;
    r->exp    = 0;
    bool lost = coefficient_drop(r, -a->exp, s->rounding);
    if (tell && !coefficient_is_zero(a)) *status |= ROUNDED | (lost ? INEXACT : 0);
}

void number_to_integral_value(Number *r, const Number *a, const Settings *s, uint32_t *status) { to_integral(r, a, s, false, status); }
void number_to_integral_exact(Number *r, const Number *a, const Settings *s, uint32_t *status) { to_integral(r, a, s, true, status); }

/* ---- exponents ------------------------------------------------------------------------------------------- */

void number_logb(Number *r, const Number *a, const Settings *s, uint32_t *status)
{
    if (nan_result(r, a, NULL, s, status)) return;
    if (a->kind) number_infinity(r, 0);
    else if (coefficient_is_zero(a)) {
        *status |= DIVISION_BY_ZERO;
        number_infinity(r, 1);
    } else {
        number_word(r, number_adjusted(a));
        number_finish(r, s, status);
    }
}

bool number_small_whole(const Number *n, int64_t most, int64_t *value)
{
    if (n->kind || n->exp != 0 || n->large || n->words[1] || n->words[0] > (uint64_t)most) return false;
    *value = n->sign ? -(int64_t)n->words[0] : (int64_t)n->words[0];
    return true;
}

void number_scaleb(Number *r, const Number *a, const Number *b, const Settings *s, uint32_t *status)
{
    int64_t places;
    if (nan_result(r, a, b, s, status)) return;
    if (!number_small_whole(b, 2 * (s->emax + s->prec), &places)) {
        number_invalid(r, INVALID_OPERATION, status);
        return;
    }
    number_copy(r, a);
    if (a->kind) return;
    r->exp += places;
    number_finish(r, s, status);
}

/* ---- moving digits --------------------------------------------------------------------------------------- */

/* Operands of shift and rotate; false: the result is there already. */
static bool places_to_move(Number *r, const Number *a, const Number *b, int64_t *places, const Settings *s, uint32_t *status)
{
    if (nan_result(r, a, b, s, status)) return false;
    if (!number_small_whole(b, s->prec, places)) {
        number_invalid(r, INVALID_OPERATION, status);
        return false;
    }
    number_copy(r, a);
    return !a->kind;
}

void number_shift(Number *r, const Number *a, const Number *b, const Settings *s, uint32_t *status)
{
    int64_t places;
    if (!places_to_move(r, a, b, &places, s, status)) return;
    if (places >= 0) {
        coefficient_keep_low(r, s->prec - places);
        coefficient_raise(r, places, status);
    } else {
        coefficient_keep_low(r, s->prec);
        coefficient_drop(r, -places, ROUND_DOWN);
    }
}

void number_rotate(Number *r, const Number *a, const Number *b, const Settings *s, uint32_t *status)
{
    int64_t places;
    Number  high, sum;
    if (!places_to_move(r, a, b, &places, s, status)) return;
    if (places < 0) places += s->prec;
    coefficient_keep_low(r, s->prec);
    number_copy(&high, r);
    coefficient_drop(&high, s->prec - places, ROUND_DOWN);
    coefficient_keep_low(r, s->prec - places);
    coefficient_raise(r, places, status);
    Settings exact = settings_wide(MAX_PREC);
    int64_t  exp   = r->exp;
    high.exp = r->exp = 0;
    number_add(&sum, r, &high, &exact, status);
    number_release(r);
    number_release(&high);
    *r     = sum;
    r->exp = exp;
}

/* ---- neighbours ------------------------------------------------------------------------------------------ */

static void next_to(Number *r, const Number *a, bool up, const Settings *s, uint32_t *status)
{
    Settings work    = *s;
    uint32_t ignored = 0;
    Number   least, fixed;
    if (nan_result(r, a, NULL, s, status)) return;
    if (a->kind) {
        if (a->sign != up) number_infinity(r, a->sign);
        else number_largest(r, a->sign, s, status);
        return;
    }
    work.rounding = up ? ROUND_CEILING : ROUND_FLOOR;
    number_rounded(&fixed, a, &work, &ignored);
    if (number_order(&fixed, a) != 0) *r = fixed;
    else {
        number_release(&fixed);
        number_start(&least, FINITE, !up, settings_etiny(s) - 1, 1);
        number_add(r, a, &least, &work, &ignored);
    }
    *status |= ignored & NO_MEMORY;
}

void number_next_minus(Number *r, const Number *a, const Settings *s, uint32_t *status) { next_to(r, a, false, s, status); }
void number_next_plus(Number *r, const Number *a, const Settings *s, uint32_t *status) { next_to(r, a, true, s, status); }

void number_next_toward(Number *r, const Number *a, const Number *b, const Settings *s, uint32_t *status)
{
    if (nan_result(r, a, b, s, status)) return;
    int order = number_order(a, b);
    if (order == 0) {
        number_copy_sign(r, a, b, s, status);
        return;
    }
    next_to(r, a, order < 0, s, status);
    if (r->kind) *status |= OVERFLOW | INEXACT | ROUNDED;
    else if (number_adjusted(r) < s->emin) *status |= UNDERFLOW | SUBNORMAL | INEXACT | ROUNDED | (coefficient_is_zero(r) ? CLAMPED : 0);
}
