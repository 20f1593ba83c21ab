/* decimal_fixed.c -- logarithms and powers of e in binary fixed point: a number x is the integer x << bits.
 *
 * Results are some units in the last place off; who calls computes with more bits and looks whether the error matters.
 */
#include "vm/modules/decimal_parts.h"

static uint64_t square_root(uint64_t n)
{
    uint64_t root = 0;
    for (uint64_t bit = (uint64_t)1 << 31; bit; bit >>= 1)
        if ((root | bit) * (root | bit) <= n) root |= bit;
    return root;
}

/* ---- ln 2 and ln 10, kept --------------------------------------------------------------------------------- */

typedef struct Constant {
    unsigned inverse[3];
    int      factor[3];  /* the sum of factor * artanh(1 / inverse) */
    uint64_t bits;       /* known; 0: nothing yet */
    mpz_t    value;
} Constant;

static Constant ln2 = {.inverse = {26, 4801, 8749}, .factor = {18, -2, 8}}, ln10 = {.inverse = {31, 49, 161}, .factor = {46, 34, 20}};

static void forget(Constant *c)
{
    if (c->bits) mpz_clear(c->value);
    c->bits = 0;
}

void fixed_stop(void)
{
    forget(&ln2);
    forget(&ln10);
}

/* sum += factor * artanh(1/n) */
static void add_arctanh(mpz_t sum, int factor, unsigned n, uint64_t bits)
{
    mpz_t term, part;
    mpz_init(term), mpz_init(part);
    mpz_setbit(term, bits);
    mpz_tdiv_q_ui(term, term, n);
    for (unsigned long k = 1; mpz_sgn(term); k += 2) {
        mpz_tdiv_q_ui(part, term, k);
        mpz_mul_si(part, part, factor);
        mpz_add(sum, sum, part);
        mpz_tdiv_q_ui(term, term, (unsigned long)n * n);
    }
    mpz_clear(term), mpz_clear(part);
}

static void constant(mpz_t r, Constant *c, uint64_t bits)
{
    if (c->bits < bits) {
        uint64_t have = bits + 64, work = have + 32;
        forget(c);
        mpz_init(c->value);
        for (int k = 0; k < 3; k++) add_arctanh(c->value, c->factor[k], c->inverse[k], work);
        mpz_fdiv_q_2exp(c->value, c->value, 32);
        c->bits = have;
    }
    mpz_fdiv_q_2exp(r, c->value, c->bits - bits);
}

void fixed_ln10(mpz_t r, uint64_t bits) { constant(r, &ln10, bits); }

/* ---- series -------------------------------------------------------------------------------------------------- */

void fixed_exp(mpz_t r, mpz_srcptr x, uint64_t bits)
{
    uint64_t halvings = square_root(bits) / 2 + 4, work = bits + 2 * halvings + 16;
    mpz_t    term, small;
    mpz_init(term), mpz_init(small);
    mpz_mul_2exp(small, x, work - bits);
    mpz_fdiv_q_2exp(small, small, halvings);
    mpz_setbit(term, work);
    mpz_set(r, term);
    for (unsigned long k = 1; mpz_sgn(term); k++) {
        mpz_mul(term, term, small);
        mpz_fdiv_q_2exp(term, term, work);
        mpz_tdiv_q_ui(term, term, k);
        mpz_add(r, r, term);
    }
    for (uint64_t k = 0; k < halvings; k++) {
        mpz_mul(r, r, r);
        mpz_fdiv_q_2exp(r, r, work);
    }
    mpz_fdiv_q_2exp(r, r, work - bits);
    mpz_clear(term), mpz_clear(small);
}

/* r: x in [1, 2) goes in, its logarithm comes out. Some square roots bring it next to 1, where artanh's series is quick. */
static void ln_near_one(mpz_t r, uint64_t bits)
{
    uint64_t roots = square_root(bits) / 3 + 3, work = bits + 2 * roots + 32;
    mpz_t    one, square, term, part;
    mpz_init(one), mpz_init(square), mpz_init(term), mpz_init(part);
    mpz_setbit(one, work);
    mpz_mul_2exp(r, r, work - bits);
    for (uint64_t k = 0; k < roots; k++) {
        mpz_mul_2exp(r, r, work);
        mpz_sqrt(r, r);
    }
    mpz_sub(term, r, one);
    mpz_mul_2exp(term, term, work);
    mpz_add(part, r, one);
    mpz_fdiv_q(term, term, part);
    mpz_mul(square, term, term);
    mpz_fdiv_q_2exp(square, square, work);
    mpz_set(r, term);
    for (unsigned long k = 3; mpz_sgn(term); k += 2) {
        mpz_mul(term, term, square);
        mpz_fdiv_q_2exp(term, term, work);
        mpz_tdiv_q_ui(part, term, k);
        mpz_add(r, r, part);
    }
    mpz_mul_2exp(r, r, roots + 1);
    mpz_fdiv_q_2exp(r, r, work - bits);
    mpz_clear(one), mpz_clear(square), mpz_clear(term), mpz_clear(part);
}

static unsigned bit_length(uint64_t n) { return n ? 64 - (unsigned)__builtin_clzll(n) : 0; }

void fixed_ln(mpz_t r, const Number *x, uint64_t bits)
{
    View       view;
    mpz_t      c;
    mpz_srcptr coefficient = coefficient_view(x, &view);
    uint64_t   length = mpz_sizeinbase(coefficient, 2), exp = x->exp < 0 ? -(uint64_t)x->exp : (uint64_t)x->exp;
    uint64_t   work = bits + bit_length(exp) + bit_length(length) + 16;
    if (work >= length - 1) mpz_mul_2exp(r, coefficient, work - (length - 1));
    else mpz_fdiv_q_2exp(r, coefficient, length - 1 - work);
    ln_near_one(r, work);
    mpz_init(c);
    constant(c, &ln2, work);
    mpz_addmul_ui(r, c, length - 1);
    constant(c, &ln10, work);
    mpz_mul_si(c, c, x->exp);
    mpz_add(r, r, c);
    mpz_fdiv_q_2exp(r, r, work - bits);
    mpz_clear(c);
}
