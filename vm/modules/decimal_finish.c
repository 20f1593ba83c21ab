/* decimal_finish.c -- how every result is made to fit: rounded to the precision, kept between the limits of exponents. */
#include "vm/modules/decimal_parts.h"

bool rounds_up(Rounding rounding, bool negative, int half, unsigned last)
{
    switch (rounding) {
    case ROUND_HALF_EVEN: return half > 0 || (half == 0 && last & 1);
    case ROUND_HALF_UP: return half >= 0;
    case ROUND_HALF_DOWN: return half > 0;
    case ROUND_UP: return true;
    case ROUND_CEILING: return !negative;
    case ROUND_FLOOR: return negative;
    case ROUND_05UP: return last % 5 == 0;
    default: return false;
    }
}

void number_largest(Number *r, uint8_t sign, const Settings *s, uint32_t *status)
{
    number_start(r, FINITE, sign, settings_etop(s), 1);
    coefficient_raise(r, s->prec, status);
    if (*status & NO_MEMORY) return;
    if (!r->large) {
        number_set_small(r, small_of(r) - 1);
        return;
    }
    mpz_t nines;
    mpz_init(nines);
    mpz_sub_ui(nines, r->big, 1);
    number_release(r);
    number_take_mpz(r, nines);
}

static void overflow(Number *n, const Settings *s, uint32_t *status)
{
    uint8_t sign = n->sign;
    number_release(n);
    *status |= OVERFLOW | INEXACT | ROUNDED;
    if (s->rounding == ROUND_DOWN || s->rounding == ROUND_05UP || s->rounding == (sign ? ROUND_CEILING : ROUND_FLOOR)) number_largest(n, sign, s, status);
    else number_infinity(n, sign);
}

static void finish_zero(Number *n, const Settings *s, uint32_t *status)
{
    int64_t etiny = settings_etiny(s), top = s->clamp ? settings_etop(s) : s->emax;
    if (n->exp >= etiny && n->exp <= top) return;
    n->exp = n->exp < etiny ? etiny : top;
    *status |= CLAMPED;
}

/* Takes digits off up to the exponent `least`; false: it has overflown. */
static bool round_off(Number *n, int64_t least, bool subnormal, const Settings *s, uint32_t *status)
{
    if (coefficient_drop(n, least - n->exp, s->rounding)) *status |= subnormal ? INEXACT | UNDERFLOW : INEXACT;
    n->exp = least;
    *status |= ROUNDED;
    if (n->digits > s->prec) { /* rounded up to a power of ten */
        coefficient_drop(n, 1, ROUND_DOWN);
        if (++n->exp > settings_etop(s)) return overflow(n, s, status), false;
    }
    if (coefficient_is_zero(n)) *status |= CLAMPED;
    return true;
}

void number_round(Number *n, const Settings *s, uint32_t *status)
{
    if (n->kind || *status & NO_MEMORY) return;
    if (coefficient_is_zero(n)) {
        finish_zero(n, s, status);
        return;
    }
    int64_t etop = settings_etop(s), etiny = settings_etiny(s);
    int64_t least = n->exp + n->digits - s->prec; /* the exponent when the digits fill the precision */
    if (least > etop) {
        overflow(n, s, status);
        return;
    }
    bool subnormal = least < etiny;
    if (subnormal) {
        least = etiny;
        *status |= SUBNORMAL;
    }
    if (n->exp < least && !round_off(n, least, subnormal, s, status)) return;
    if (s->clamp && n->exp > etop) {
        coefficient_raise(n, n->exp - etop, status);
        n->exp = etop;
        *status |= CLAMPED;
    }
}

void number_finish_mpz(Number *n, mpz_srcptr value, const Settings *s, uint32_t *status)
{
    int64_t digits = mpz_digits(value), drop = digits - s->prec;
    if (drop > 0 && mpz_size(value) > 2 && n->exp + drop >= settings_etiny(s)) { /* rounded at once, not set and then rounded */
        if (number_set_quotient(n, value, digits, drop, s->rounding)) *status |= INEXACT;
        *status |= ROUNDED;
        n->exp += drop;
    } else number_set_counted(n, value, digits);
    number_finish(n, s, status);
}

/* ---- NaNs ------------------------------------------------------------------------------------------------ */

/* The NaN that comes of one: quiet, its payload cut to the precision. */
static void nan_from(Number *r, const Number *n, const Settings *s, uint32_t *status)
{
    number_copy(r, n);
    if (n->kind == SIGNALING) *status |= INVALID_OPERATION;
    r->kind = QUIET;
    coefficient_keep_low(r, s->prec - s->clamp);
}

bool nan_result(Number *r, const Number *a, const Number *b, const Settings *s, uint32_t *status)
{
    if (LIKELY(!is_nan(a) && !(b && is_nan(b)))) return false;
    nan_of_three(r, a, b ? b : a, a, s, status);
    return true;
}

void nan_of_three(Number *r, const Number *a, const Number *b, const Number *c, const Settings *s, uint32_t *status)
{
    const Number *const operands[] = {a, b, c};
    for (int kind = SIGNALING; kind >= QUIET; kind--)
        for (int k = 0; k < 3; k++)
            if (operands[k]->kind == kind) {
                nan_from(r, operands[k], s, status);
                return;
            }
}

/* ---- results known beforehand ---------------------------------------------------------------------------- */

void number_padded_one(Number *r, uint8_t sign, int64_t zeros, uint32_t conditions, uint32_t *status)
{
    *status |= conditions;
    number_start(r, FINITE, sign, 0, 1);
    coefficient_raise(r, zeros, status);
    r->exp = -zeros;
}

void number_beyond(Number *r, uint8_t sign, bool above, const Settings *s, uint32_t *status)
{
    number_start(r, FINITE, sign, above ? s->emax + 1 : settings_etiny(s) - s->prec - 2, 1);
    number_finish(r, s, status);
}
