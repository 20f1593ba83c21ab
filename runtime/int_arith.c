/* int_arith.c -- arithmetic on ints.
 *
 * Each operation has up to three parts: words, with a test for overflow; 128 bits, where a program with 64-bit hashes or
 * products lives; and the limbs of GMP for the rest (big_arith.c, or GMP's own functions here).  The public functions take any two ints; the slots in front of them give
 * NotImplemented for other operands.
 */
#include <math.h>

#include "runtime/big_int.h"
#include "runtime/error.h"
#include "runtime/float.h"
#include "runtime/list.h"
#include "runtime/protocol.h"

static inline bool both_words(Borrowed a, Borrowed b) { return int_is_word(a) && int_is_word(b); }

static inline bool both_wide(Borrowed a, Borrowed b, Wide *x, Wide *y) { return int_wide(a, x) && int_wide(b, y); }

typedef void (*MpzBinary)(mpz_ptr, mpz_srcptr, mpz_srcptr);

static Owned big_binary(Borrowed a, Borrowed b, MpzBinary operation)
{
    IntView va, vb;
    BigInt *result = big_new();
    if (!result) return NULL;
    operation(result->value, int_view(a, &va), int_view(b, &vb));
    return big_finish(result);
}

Owned int_add(Borrowed a, Borrowed b)
{
    int64_t sum;
    a = int_exact(a);
    b = int_exact(b);
    if (both_words(a, b) && !__builtin_add_overflow(int_word(a), int_word(b), &sum)) return int_new(sum);
    Wide x, y;
    if (both_wide(a, b, &x, &y)) return int_from_wide(x + y);
    return big_add(a, b);
}

Owned int_subtract(Borrowed a, Borrowed b)
{
    int64_t difference;
    a = int_exact(a);
    b = int_exact(b);
    if (both_words(a, b) && !__builtin_sub_overflow(int_word(a), int_word(b), &difference)) return int_new(difference);
    Wide x, y;
    if (both_wide(a, b, &x, &y)) return int_from_wide(x - y);
    return big_subtract(a, b);
}

Owned int_multiply(Borrowed a, Borrowed b)
{
    a = int_exact(a);
    b = int_exact(b);
    if (both_words(a, b)) return int_from_wide((Wide)int_word(a) * int_word(b));
    return big_multiply(a, b);
}

/* ---- division ---------------------------------------------------------------------------- */

static inline int64_t word_floor_divide(int64_t a, int64_t b) /* not INT64_MIN / -1 */
{
    int64_t quotient = a / b;
    return quotient - (a % b != 0 && (a ^ b) < 0);
}

static inline int64_t word_remainder(int64_t a, int64_t b)
{
    if (b == -1) return 0;
    int64_t remainder = a % b;
    return remainder != 0 && (remainder ^ b) < 0 ? remainder + b : remainder;
}

static inline bool word_division(Borrowed a, Borrowed b)
{
    return both_words(a, b) && !(int_word(a) == INT64_MIN && int_word(b) == -1);
}

Owned int_floor_divide(Borrowed a, Borrowed b)
{
    a = int_exact(a);
    b = int_exact(b);
    if (int_sign(b) == 0) return raise_zero_division("integer division or modulo by zero");
    if (word_division(a, b)) return int_new(word_floor_divide(int_word(a), int_word(b)));
    Wide x, y;
    if (both_wide(a, b, &x, &y)) {
        Wide quotient = x / y;
        return int_from_wide(quotient - (quotient * y != x && (x < 0) != (y < 0)));
    }
    Owned quotient;
    return big_divide(a, b, &quotient, NULL) ? quotient : NULL;
}

Owned int_remainder(Borrowed a, Borrowed b)
{
    a = int_exact(a);
    b = int_exact(b);
    if (int_sign(b) == 0) return raise_zero_division("integer modulo by zero");
    if (word_division(a, b)) return int_new(word_remainder(int_word(a), int_word(b)));
    Wide x, y;
    if (both_wide(a, b, &x, &y)) {
        Wide rest = x % y;
        return int_from_wide(rest != 0 && (rest < 0) != (y < 0) ? rest + y : rest);
    }
    Owned rest;
    return big_divide(a, b, NULL, &rest) ? rest : NULL;
}

bool int_divmod(Borrowed a, Borrowed b, Owned *quotient, Owned *remainder)
{
    a         = int_exact(a);
    b         = int_exact(b);
    *quotient = *remainder = NULL;
    if (int_sign(b) == 0) {
        raise_zero_division("integer division or modulo by zero");
        return false;
    }
    if (!word_division(a, b)) return big_divide(a, b, quotient, remainder);
    *quotient  = int_new(word_floor_divide(int_word(a), int_word(b)));
    *remainder = int_new(word_remainder(int_word(a), int_word(b)));
    if (*quotient && *remainder) return true;
    ref_clear(quotient);
    ref_clear(remainder);
    return false;
}

/* a / b as the nearest double: a quotient of at least 55 bits, its lowest bit set if the division leaves a rest,
   rounded once, to even, to the bits that a double of this size has. */
static Owned big_true_divide(Borrowed a, Borrowed b)
{
    IntView    va, vb;
    mpz_srcptr x = int_view(a, &va), y = int_view(b, &vb);
    bool       negative = (mpz_sgn(x) < 0) != (mpz_sgn(y) < 0);
    int64_t    distance = (int64_t)mpz_sizeinbase(x, 2) - (int64_t)mpz_sizeinbase(y, 2);
    if (distance > 1024) return raise_overflow_error("integer division result too large for a float");
    if (distance < -1076) return float_new(negative ? -0.0 : 0.0);

    mpz_t   scaled, quotient, rest;
    int64_t shift = distance - 62; /* x / 2^shift / y has 62 or 63 bits */
    mpz_inits(scaled, quotient, rest, NULL);
    bool sticky = false;
    if (shift < 0) mpz_mul_2exp(scaled, x, (mp_bitcnt_t)-shift);
    else {
        sticky = mpz_scan1(x, 0) < (mp_bitcnt_t)shift;
        mpz_tdiv_q_2exp(scaled, x, (mp_bitcnt_t)shift);
    }
    mpz_tdiv_qr(quotient, rest, scaled, y);
    sticky        = sticky || mpz_sgn(rest) != 0;
    uint64_t bits = mpz_get_ui(quotient); /* of the magnitude */
    mpz_clears(scaled, quotient, rest, NULL);
    if (!big_ok()) return NULL;

    int width = 64 - __builtin_clzll(bits);
    int spare = width - 53; /* bits to round away ... */
    if (shift + spare < -1074) spare = (int)(-1074 - shift); /* ... more of them for a subnormal number */
    double value = 0.0;
    if (spare < 64) { /* else less than half of the smallest double */
        uint64_t half = (uint64_t)1 << (spare - 1), lost = bits & ((half << 1) - 1), kept = bits >> spare;
        if (lost > half || (lost == half && (sticky || (kept & 1)))) kept++;
        value = (double)kept;
    }
    value = ldexp(value, (int)shift + spare);
    if (isinf(value)) return raise_overflow_error("integer division result too large for a float");
    return float_new(negative ? -value : value);
}

Owned int_true_divide(Borrowed a, Borrowed b)
{
    const int64_t exact = (int64_t)1 << 53;
    a = int_exact(a);
    b = int_exact(b);
    if (int_sign(b) == 0) return raise_zero_division("division by zero");
    if (int_sign(a) == 0) return float_new(int_sign(b) < 0 ? -0.0 : 0.0);
    if (both_words(a, b)) {
        int64_t x = int_word(a), y = int_word(b);
        if (x <= exact && x >= -exact && y <= exact && y >= -exact) return float_new((double)x / (double)y);
    }
    return big_true_divide(a, b);
}

/* ---- powers ------------------------------------------------------------------------------ */

/* base ** exponent in a word; false: too large. */
static bool word_power(int64_t base, int64_t exponent, int64_t *result)
{
    int64_t power = 1;
    for (;;) {
        if ((exponent & 1) && __builtin_mul_overflow(power, base, &power)) return false;
        if ((exponent >>= 1) == 0) break;
        if (__builtin_mul_overflow(base, base, &base)) return false;
    }
    *result = power;
    return true;
}

/* exponent >= 0 */
static Owned power_of_word(Borrowed a, int64_t exponent)
{
    int64_t  base = int_is_word(a) ? int_word(a) : 2, power;
    uint64_t bits;
    IntView  view;
    if (base == 0 || base == 1) return int_new(exponent == 0 ? 1 : base);
    if (base == -1) return int_new(exponent & 1 ? -1 : 1);
    if (int_is_word(a) && word_power(base, exponent, &power)) return int_new(power);
    if (__builtin_mul_overflow((uint64_t)int_bit_length(a), (uint64_t)exponent, &bits)) bits = UINT64_MAX;
    if (!big_room(bits)) return NULL;
    BigInt *big = big_new();
    if (!big) return NULL;
    mpz_pow_ui(big->value, int_view(a, &view), (unsigned long)exponent);
    return big_finish(big);
}

static Owned power_plain(Borrowed a, Borrowed b)
{
    if (int_sign(b) < 0) {
        double x, y;
        Owned  result = NULL;
        if (!int_to_double(a, &x) || !int_to_double(b, &y)) return NULL;
        return float_power(x, y, &result) ? result : NULL;
    }
    if (b->shape != SHAPE_BIG_INT) return power_of_word(a, int_word(b));
    /* an exponent past 64 bits: only 0, 1 and -1 have such powers, and only its parity counts */
    if (int_is_word(a) && int_word(a) >= -1 && int_word(a) <= 1)
        return power_of_word(a, 2 + mpz_tstbit(((const BigInt *)b)->value, 0));
    return raise_no_memory();
}

/* exponent >= 0, 0 < modulus < 2**32: every product fits a word */
static Owned power_modulo_word(int64_t base, int64_t exponent, int64_t modulus)
{
    uint64_t power = 1 % (uint64_t)modulus, square = (uint64_t)word_remainder(base, modulus);
    for (; exponent; exponent >>= 1) {
        if (exponent & 1) power = power * square % (uint64_t)modulus;
        square = square * square % (uint64_t)modulus;
    }
    return int_new((int64_t)power);
}

static Owned power_modulo(Borrowed a, Borrowed b, Borrowed modulus)
{
    if (both_words(a, b) && int_is_word(modulus) && int_word(b) >= 0 && int_word(modulus) > 0 && int_word(modulus) < (int64_t)1 << 32)
        return power_modulo_word(int_word(a), int_word(b), int_word(modulus));
    IntView    va, vb, vm;
    mpz_srcptr base = int_view(a, &va), exponent = int_view(b, &vb), m = int_view(modulus, &vm);
    if (mpz_sgn(m) == 0) return raise_value_error("pow() 3rd argument cannot be 0");
    BigInt *result = big_new();
    if (!result) return NULL;
    if (mpz_sgn(exponent) < 0) {
        mpz_t inverse, positive;
        mpz_inits(inverse, positive, NULL);
        mpz_abs(positive, m);
        bool invertible = mpz_cmp_ui(positive, 1) == 0 || mpz_invert(inverse, base, m) != 0;
        mpz_neg(positive, exponent);
        if (invertible) mpz_powm(result->value, inverse, positive, m);
        mpz_clears(inverse, positive, NULL);
        if (!invertible) {
            ref_drop(OBJ(result));
            return big_ok() ? raise_value_error("base is not invertible for the given modulus") : NULL;
        }
    } else {
        mpz_powm(result->value, base, exponent, m);
    }
    mpz_fdiv_r(result->value, result->value, m); /* the sign of the modulus */
    return big_finish(result);
}

Owned int_power(Borrowed a, Borrowed b, Borrowed modulus_or_none)
{
    a = int_exact(a);
    b = int_exact(b);
    if (modulus_or_none != NONE) return power_modulo(a, b, int_exact(modulus_or_none));
    return power_plain(a, b);
}

/* ---- shifts and bits --------------------------------------------------------------------- */

Owned int_lshift(Borrowed a, Borrowed b)
{
    a = int_exact(a);
    b = int_exact(b);
    if (int_exact_sign(b) < 0) return raise_value_error("negative shift count");
    if (int_exact_sign(a) == 0) return int_new(0);
    if (b->shape == SHAPE_BIG_INT) return raise_overflow_error("too many digits in integer");
    int64_t count = int_word(b);
    if (int_is_word(a) && count < 63) return int_from_wide((Wide)int_word(a) * ((Wide)1 << count));
    uint64_t bits = (uint64_t)count + GMP_NUMB_BITS * (a->shape == SHAPE_BIG_INT ? mpz_size(((const BigInt *)a)->value) : 1);
    return big_room(bits) ? big_shift_left(a, count) : NULL;
}

Owned int_rshift(Borrowed a, Borrowed b)
{
    a = int_exact(a);
    b = int_exact(b);
    if (int_exact_sign(b) < 0) return raise_value_error("negative shift count");
    int64_t count = b->shape == SHAPE_BIG_INT ? INT64_MAX : int_word(b);
    if (int_is_word(a)) return int_new(int_word(a) >> (count > 63 ? 63 : count));
    Wide wide;
    if (int_wide(a, &wide)) return int_from_wide(wide >> (count > 127 ? 127 : count));
    if (int_exact_sign(a) > 0) return big_shift_right(a, count);
    BigInt *big = big_new();
    if (!big) return NULL;
    mpz_fdiv_q_2exp(big->value, ((const BigInt *)a)->value, (mp_bitcnt_t)count);
    return big_finish(big);
}

Owned int_negate(Borrowed a)
{
    IntView view;
    a = int_exact(a);
    if (int_is_word(a) && int_word(a) != INT64_MIN) return int_new(-int_word(a));
    BigInt *big = big_new();
    if (!big) return NULL;
    mpz_neg(big->value, int_view(a, &view));
    return big_finish(big);
}

/* ---- slots ------------------------------------------------------------------------------- */

static inline bool both_ints(Borrowed a, Borrowed b) { return IS_INT(a) && IS_INT(b); }

Owned int_slot_add(Object *a, Object *b) { return both_ints(a, b) ? int_add(a, b) : not_implemented_new(); }
Owned int_slot_subtract(Object *a, Object *b) { return both_ints(a, b) ? int_subtract(a, b) : not_implemented_new(); }
Owned int_slot_multiply(Object *a, Object *b) { return both_ints(a, b) ? int_multiply(a, b) : not_implemented_new(); }
Owned int_slot_divide(Object *a, Object *b) { return both_ints(a, b) ? int_true_divide(a, b) : not_implemented_new(); }
Owned int_slot_remainder(Object *a, Object *b) { return both_ints(a, b) ? int_remainder(a, b) : not_implemented_new(); }
Owned int_slot_lshift(Object *a, Object *b) { return both_ints(a, b) ? int_lshift(a, b) : not_implemented_new(); }
Owned int_slot_rshift(Object *a, Object *b) { return both_ints(a, b) ? int_rshift(a, b) : not_implemented_new(); }

Owned int_slot_floor_divide(Object *a, Object *b)
{
    return both_ints(a, b) ? int_floor_divide(a, b) : not_implemented_new();
}

Owned int_slot_divmod(Object *a, Object *b)
{
    Owned quotient, remainder;
    if (!both_ints(a, b)) return not_implemented_new();
    if (!int_divmod(a, b, &quotient, &remainder)) return NULL;
    Owned pair = tuple_pack(2, quotient, remainder);
    ref_drop(quotient);
    ref_drop(remainder);
    return pair;
}

Owned int_slot_power(Object *a, Object *b, Object *modulus)
{
    if (!both_ints(a, b) || (modulus != NONE && !IS_INT(modulus))) return not_implemented_new();
    return int_power(a, b, modulus);
}

Owned int_slot_and(Object *a, Object *b)
{
    if (!both_ints(a, b)) return not_implemented_new();
    Borrowed x = int_exact(a), y = int_exact(b);
    if (both_words(x, y)) return int_new(int_word(x) & int_word(y));
    Wide v, w;
    if (both_wide(x, y, &v, &w)) return int_from_wide(v & w);
    return big_are_natural(x, y) ? big_and(x, y) : big_binary(x, y, mpz_and);
}

Owned int_slot_or(Object *a, Object *b)
{
    if (!both_ints(a, b)) return not_implemented_new();
    Borrowed x = int_exact(a), y = int_exact(b);
    if (both_words(x, y)) return int_new(int_word(x) | int_word(y));
    Wide v, w;
    if (both_wide(x, y, &v, &w)) return int_from_wide(v | w);
    return big_are_natural(x, y) ? big_or(x, y) : big_binary(x, y, mpz_ior);
}

Owned int_slot_xor(Object *a, Object *b)
{
    if (!both_ints(a, b)) return not_implemented_new();
    Borrowed x = int_exact(a), y = int_exact(b);
    if (both_words(x, y)) return int_new(int_word(x) ^ int_word(y));
    Wide v, w;
    if (both_wide(x, y, &v, &w)) return int_from_wide(v ^ w);
    return big_are_natural(x, y) ? big_xor(x, y) : big_binary(x, y, mpz_xor);
}

Owned int_slot_negative(Object *a) { return int_negate(a); }
Owned int_slot_absolute(Object *a) { return int_sign(a) < 0 ? int_negate(a) : int_slot_self(a); }

Owned int_slot_invert(Object *a)
{
    Borrowed x = int_exact(a);
    if (int_is_word(x)) return int_new(~int_word(x));
    BigInt *big = big_new();
    if (!big) return NULL;
    mpz_com(big->value, ((const BigInt *)x)->value);
    return big_finish(big);
}

Owned int_slot_self(Object *a)
{
    Borrowed x = int_exact(a);
    return x->shape == SHAPE_BOOL ? int_new(int_word(x)) : ref_keep(x);
}

const BinaryFn int_operations[OPERATOR_COUNT] = {
    [OPERATOR_ADD] = int_slot_add, [OPERATOR_SUB] = int_slot_subtract, [OPERATOR_MUL] = int_slot_multiply, [OPERATOR_DIV] = int_slot_divide,
    [OPERATOR_FLOORDIV] = int_slot_floor_divide, [OPERATOR_MOD] = int_slot_remainder, [OPERATOR_LSHIFT] = int_slot_lshift,
    [OPERATOR_RSHIFT] = int_slot_rshift, [OPERATOR_AND] = int_slot_and, [OPERATOR_OR] = int_slot_or, [OPERATOR_XOR] = int_slot_xor,
    [OPERATOR_DIVMOD] = int_slot_divmod,
};

Owned int_operate(Borrowed a, Borrowed b, Operator op)
{
    Wide x, y;
    if (!both_wide(a, b, &x, &y)) return int_operations[op](OBJ(a), OBJ(b));
    switch (op) {
    case OPERATOR_ADD: return int_from_wide(x + y);
    case OPERATOR_SUB: return int_from_wide(x - y);
    case OPERATOR_AND: return int_from_wide(x & y);
    case OPERATOR_OR: return int_from_wide(x | y);
    case OPERATOR_XOR: return int_from_wide(x ^ y);
    case OPERATOR_MUL: {
        unsigned __int128 m = (unsigned __int128)(x < 0 ? -x : x), n = (unsigned __int128)(y < 0 ? -y : y);
        if ((m | n) >> 64) break;
        return int_from_magnitude((unsigned __int128)(uint64_t)m * (uint64_t)n, (x < 0) != (y < 0));
    }
    default: break;
    }
    return int_operations[op](OBJ(a), OBJ(b));
}
