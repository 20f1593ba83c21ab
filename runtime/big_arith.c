/* big_arith.c -- arithmetic on ints past 128 bits, straight on GMP's limbs: the size of a result is known beforehand, so
 * object and limbs are one block, made once.
 *
 * A number is taken apart into its magnitude and its sign; what one line of school arithmetic can't do with these
 * (bits of negative numbers) is left to GMP's own functions in int_arith.c.
 */
#include "runtime/big_int.h"

typedef struct Limbs {
    const mp_limb_t *at;
    mp_size_t        n;      /* the highest limb isn't 0; 0: the number is */
    bool             negative;
    mp_limb_t        word;   /* where `at` leads for an int of one word    */
} Limbs;

static inline void take_apart(Borrowed exact, Limbs *limbs)
{
    if (exact->shape == SHAPE_BIG_INT) {
        mpz_srcptr value = ((const BigInt *)exact)->value;
        limbs->at        = value->_mp_d;
        limbs->negative  = value->_mp_size < 0;
        limbs->n         = limbs->negative ? -value->_mp_size : value->_mp_size;
        return;
    }
    int64_t word    = int_word(exact);
    limbs->negative = word < 0;
    limbs->word     = word < 0 ? -(uint64_t)word : (uint64_t)word;
    limbs->at       = &limbs->word;
    limbs->n        = word != 0;
}

static Owned add_magnitudes(const Limbs *a, const Limbs *b)
{
    if (a->n < b->n) return add_magnitudes(b, a);
    BigInt *sum = big_with(a->n + 1);
    if (!sum) return NULL;
    mp_limb_t *to = sum->value->_mp_d;
    to[a->n]      = b->n ? mpn_add(to, a->at, a->n, b->at, b->n) : (mpn_copyi(to, a->at, a->n), 0);
    return big_done(sum, a->n + 1, a->negative);
}

static int compare_magnitudes(const Limbs *a, const Limbs *b)
{
    return a->n != b->n ? (a->n < b->n ? -1 : 1) : mpn_cmp(a->at, b->at, a->n);
}

/* |a| - |b|, with a's sign. */
static Owned subtract_magnitudes(const Limbs *a, const Limbs *b)
{
    bool swapped = compare_magnitudes(a, b) < 0;
    const Limbs *high = swapped ? b : a, *low = swapped ? a : b;
    BigInt *difference = big_with(high->n);
    if (!difference) return NULL;
    mp_limb_t *to = difference->value->_mp_d;
    if (low->n) mpn_sub(to, high->at, high->n, low->at, low->n);
    else mpn_copyi(to, high->at, high->n);
    return big_done(difference, high->n, a->negative != swapped);
}

Owned big_add(Borrowed x, Borrowed y)
{
    Limbs a, b;
    take_apart(x, &a);
    take_apart(y, &b);
    return a.negative == b.negative ? add_magnitudes(&a, &b) : subtract_magnitudes(&a, &b);
}

Owned big_subtract(Borrowed x, Borrowed y)
{
    Limbs a, b;
    take_apart(x, &a);
    take_apart(y, &b);
    if (a.negative == b.negative) return subtract_magnitudes(&a, &b);
    b.negative = a.negative;
    return add_magnitudes(&a, &b);
}

Owned big_multiply(Borrowed x, Borrowed y)
{
    Limbs a, b;
    take_apart(x, &a);
    take_apart(y, &b);
    if (a.n == 0 || b.n == 0) return int_new(0);
    BigInt *product = big_room((uint64_t)(a.n + b.n) * GMP_NUMB_BITS) ? big_with(a.n + b.n) : NULL;
    if (!product) return NULL;
    mp_limb_t *to = product->value->_mp_d;
    if (x == y) mpn_sqr(to, a.at, a.n);
    else if (b.n == 1) to[a.n] = mpn_mul_1(to, a.at, a.n, b.at[0]);
    else if (a.n >= b.n) mpn_mul(to, a.at, a.n, b.at, b.n);
    else mpn_mul(to, b.at, b.n, a.at, a.n);
    return big_done(product, a.n + b.n, a.negative != b.negative);
}

/* ---- division, down to the floor: where signs differ and a rest is left, the quotient is one less, the rest what lacked ---- */

static bool divided(Owned quotient, Owned remainder, Owned *to_quotient, Owned *to_remainder)
{
    bool ok = quotient && remainder;
    if (ok && to_quotient) *to_quotient = ref_keep(quotient);
    if (ok && to_remainder) *to_remainder = ref_keep(remainder);
    ref_drop_maybe(quotient);
    ref_drop_maybe(remainder);
    return ok;
}

static bool divide_by_limb(const Limbs *a, const Limbs *b, Owned *quotient, Owned *remainder)
{
    bool      negative = a->negative != b->negative;
    BigInt   *big      = quotient ? big_with(a->n) : NULL;
    mp_limb_t by = b->at[0], rest;
    if (quotient && !big) return false;
    rest = quotient ? mpn_divrem_1(big->value->_mp_d, 0, a->at, a->n, by) : mpn_mod_1(a->at, a->n, by);
    if (negative && rest) {
        rest = by - rest;
        if (quotient) mpn_add_1(big->value->_mp_d, big->value->_mp_d, a->n, 1);
    }
    if (quotient && !(*quotient = big_done(big, a->n, negative))) return false;
    if (!remainder || (*remainder = int_from_magnitude(rest, b->negative)) != NULL) return true;
    if (quotient) ref_clear(quotient);
    return false;
}

/* |a| >= |b|, which has more than one limb. */
static bool divide_by_limbs(const Limbs *a, const Limbs *b, Owned *quotient, Owned *remainder)
{
    bool      negative = a->negative != b->negative;
    mp_size_t n = a->n - b->n + 2;
    BigInt   *big = big_with(n), *rest = big ? big_with(b->n) : NULL;
    if (!rest) {
        ref_drop_maybe(OBJ(big));
        return false;
    }
    mp_limb_t *whole = big->value->_mp_d, *left = rest->value->_mp_d;
    whole[n - 1] = 0;
    mpn_tdiv_qr(whole, left, 0, a->at, a->n, b->at, b->n);
    if (negative && !mpn_zero_p(left, b->n)) {
        mpn_sub_n(left, b->at, left, b->n);
        mpn_add_1(whole, whole, n, 1);
    }
    bool  enough = big_ok();
    Owned q = big_done(big, n, negative), r = big_done(rest, b->n, b->negative);
    if (enough) return divided(q, r, quotient, remainder);
    ref_drop_maybe(q);
    ref_drop_maybe(r);
    return false;
}

bool big_divide(Borrowed x, Borrowed y, Owned *quotient, Owned *remainder)
{
    Limbs a, b;
    take_apart(x, &a);
    take_apart(y, &b);
    if (compare_magnitudes(&a, &b) >= 0) return b.n == 1 ? divide_by_limb(&a, &b, quotient, remainder) : divide_by_limbs(&a, &b, quotient, remainder);
    bool down = a.n && a.negative != b.negative;
    return divided(int_new(-(int64_t)down), down ? big_add(x, y) : x->shape == SHAPE_BOOL ? int_new(int_word(x)) : ref_keep(x), quotient, remainder);
}

Owned big_shift_right(Borrowed x, int64_t count)
{
    Limbs a;
    take_apart(x, &a);
    mp_size_t whole = (mp_size_t)(count / GMP_NUMB_BITS), n = a.n - whole;
    unsigned  bits  = (unsigned)(count % GMP_NUMB_BITS);
    if (count / GMP_NUMB_BITS >= a.n) return int_new(0);
    BigInt *big = big_with(n);
    if (!big) return NULL;
    if (bits) mpn_rshift(big->value->_mp_d, a.at + whole, n, bits);
    else mpn_copyi(big->value->_mp_d, a.at + whole, n);
    return big_done(big, n, false);
}

Owned big_shift_left(Borrowed x, int64_t count)
{
    Limbs a;
    take_apart(x, &a);
    mp_size_t whole = (mp_size_t)(count / GMP_NUMB_BITS), n = a.n + whole + 1;
    unsigned  bits  = (unsigned)(count % GMP_NUMB_BITS);
    BigInt   *big   = big_with(n);
    if (!big) return NULL;
    mp_limb_t *to = big->value->_mp_d;
    if (whole) mpn_zero(to, whole);
    to[n - 1] = bits ? mpn_lshift(to + whole, a.at, a.n, bits) : (mpn_copyi(to + whole, a.at, a.n), 0);
    return big_done(big, n, a.negative);
}

/* ---- bits of numbers that aren't negative --------------------------------------------------------- */

bool big_are_natural(Borrowed x, Borrowed y) { return int_exact_sign(x) >= 0 && int_exact_sign(y) >= 0; }

Owned big_and(Borrowed x, Borrowed y)
{
    Limbs a, b;
    take_apart(x, &a);
    take_apart(y, &b);
    mp_size_t n = a.n < b.n ? a.n : b.n;
    if (n == 0) return int_new(0);
    BigInt *big = big_with(n);
    if (!big) return NULL;
    mpn_and_n(big->value->_mp_d, a.at, b.at, n);
    return big_done(big, n, false);
}

typedef void (*LimbFn)(mp_limb_t *, const mp_limb_t *, const mp_limb_t *, mp_size_t);

/* Where the longer one goes on alone its limbs are the result's: or, exclusive or. */
static Owned combine(Borrowed x, Borrowed y, LimbFn both)
{
    Limbs a, b;
    take_apart(x, &a);
    take_apart(y, &b);
    const Limbs *high = a.n < b.n ? &b : &a, *low = a.n < b.n ? &a : &b;
    BigInt      *big  = big_with(high->n);
    if (!big) return NULL;
    mp_limb_t *to = big->value->_mp_d;
    if (low->n) both(to, high->at, low->at, low->n);
    if (high->n > low->n) mpn_copyi(to + low->n, high->at + low->n, high->n - low->n);
    return big_done(big, high->n, false);
}

static void or_limbs(mp_limb_t *to, const mp_limb_t *a, const mp_limb_t *b, mp_size_t n) { mpn_ior_n(to, a, b, n); }
static void xor_limbs(mp_limb_t *to, const mp_limb_t *a, const mp_limb_t *b, mp_size_t n) { mpn_xor_n(to, a, b, n); }

Owned big_or(Borrowed x, Borrowed y) { return combine(x, y, or_limbs); }
Owned big_xor(Borrowed x, Borrowed y) { return combine(x, y, xor_limbs); }
