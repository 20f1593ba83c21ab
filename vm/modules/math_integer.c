/* math_integer.c -- the functions of module math on integers, of any size. */
#include <math.h>
#include "runtime/big_int.h"
#include "runtime/error.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/protocol.h"
#include "vm/modules/math_parts.h"

/* ---- gcd and lcm ---------------------------------------------------------------------------- */

static Owned absolute(Owned number) /* takes it over */
{
    if (!number || int_sign(number) >= 0) return number;
    Owned positive = int_negate(number);
    ref_drop(number);
    return positive;
}

static Owned gcd_of(Borrowed a, Borrowed b) /* exact ints */
{
    if (int_is_word(a) && int_is_word(b)) {
        uint64_t x = int_word(a) < 0 ? -(uint64_t)int_word(a) : (uint64_t)int_word(a);
        uint64_t y = int_word(b) < 0 ? -(uint64_t)int_word(b) : (uint64_t)int_word(b);
        while (y) {
            uint64_t rest = x % y;
            x             = y;
            y             = rest;
        }
        return int_from_uint64(x);
    }
    IntView va, vb;
    BigInt *result = big_new();
    if (!result) return NULL;
    mpz_gcd(result->value, int_view(a, &va), int_view(b, &vb));
    return big_finish(result);
}

static Owned lcm_of(Borrowed a, Borrowed b)
{
    if (int_sign(a) == 0 || int_sign(b) == 0) return int_new(0);
    Owned common = gcd_of(a, b);
    Owned part   = common ? int_floor_divide(a, common) : NULL;
    Owned result = part ? int_multiply(part, b) : NULL;
    ref_drop_maybe(common);
    ref_drop_maybe(part);
    return absolute(result);
}

static Owned fold(Object **args, int n, int64_t start, Owned (*operation)(Borrowed, Borrowed))
{
    Owned result = int_new(start);
    for (int i = 0; result && i < n; i++) {
        Owned number = number_index(args[i]);
        Owned next   = NULL;
        if (number) next = i == 0 ? absolute(ref_keep(number)) : operation(result, number);
        ref_drop_maybe(number);
        ref_drop(result);
        result = next;
    }
    return result;
}

static bool no_keywords(const char *function, Tuple *keywords)
{
    if (!keywords || !keywords->length) return true;
    raise_type_error("math.%s() takes no keyword arguments", function);
    return false;
}

MATH_FUNCTION(math_gcd) { return no_keywords("gcd", keywords) ? fold(args, n, 0, gcd_of) : NULL; }
MATH_FUNCTION(math_lcm) { return no_keywords("lcm", keywords) ? fold(args, n, 1, lcm_of) : NULL; }

/* ---- roots and factorials ------------------------------------------------------------------- */

/* of less than 2**63: the double's root may be one off */
static uint64_t root_of_word(uint64_t word)
{
    uint64_t root = (uint64_t)sqrt((double)word);
    while (root * root > word) root--;
    while ((root + 1) * (root + 1) <= word) root++;
    return root;
}

MATH_FUNCTION(math_isqrt)
{
    (void)n, (void)keywords;
    Owned   number = number_index(args[0]), result = NULL;
    IntView view;
    int64_t word;
    if (!number) return NULL;
    if (int_sign(number) < 0) {
        raise_value_error("isqrt() argument must be nonnegative");
    } else if (int_to_int64(number, &word)) {
        result = int_new((int64_t)root_of_word((uint64_t)word));
    } else {
        BigInt *root = big_new();
        if (root) {
            mpz_sqrt(root->value, int_view(number, &view));
            result = big_finish(root);
        }
    }
    ref_drop(number);
    return result;
}

static Owned factorial_of(int64_t n)
{
    enum { LAST_IN_WORD = 20 };
    uint64_t bits = 1;
    if (n <= LAST_IN_WORD) {
        int64_t word = 1;
        for (int64_t i = 2; i <= n; i++) word *= i;
        return int_new(word);
    }
    if (n > 1 && __builtin_mul_overflow((uint64_t)n, (uint64_t)(64 - __builtin_clzll((uint64_t)n)), &bits)) bits = UINT64_MAX;
    if (!big_room(bits)) return NULL;
    BigInt *result = big_new();
    if (!result) return NULL;
    mpz_fac_ui(result->value, (unsigned long)n);
    return big_finish(result);
}

MATH_FUNCTION(math_factorial)
{
    (void)n, (void)keywords;
    Owned   number = number_index(args[0]);
    int64_t value;
    if (!number) return NULL;
    int  sign = int_sign(number);
    bool fits = int_to_int64(number, &value);
    ref_drop(number);
    if (sign < 0) return raise_value_error("factorial() not defined for negative values");
    if (!fits) return raise_overflow_error("factorial() argument should not exceed %lld", (long long)INT64_MAX);
    return factorial_of(value);
}

enum { MOST_FOR_WORD = 67 }; /* comb(67, 33) is below 2**64 */

/* ---- choices -------------------------------------------------------------------------------- */

/* n (n-1) ... (n-k+1), by halves, so that the factors stay of equal size. `top` is n. */
static void falling_product(mpz_t result, mpz_srcptr top, uint64_t skip, uint64_t count)
{
    if (count < 16) {
        mpz_t factor;
        mpz_init(factor);
        mpz_sub_ui(factor, top, skip);
        mpz_set_ui(result, 1);
        for (uint64_t i = 0; i < count; i++) {
            mpz_mul(result, result, factor);
            mpz_sub_ui(factor, factor, 1);
        }
        mpz_clear(factor);
        return;
    }
    mpz_t rest; /* depth: the logarithm of count */
    mpz_init(rest);
    falling_product(result, top, skip, count / 2);
    falling_product(rest, top, skip + count / 2, count - count / 2);
    mpz_mul(result, result, rest);
    mpz_clear(rest);
}

/* Room for a product of `count` factors of the size of n. */
static bool room_for_factors(Borrowed n, int64_t count)
{
    uint64_t bits;
    if (__builtin_mul_overflow((uint64_t)int_bit_length(n), (uint64_t)count, &bits)) bits = UINT64_MAX;
    return big_room(bits);
}

/* n (n-1) ... (n-k+1) when everything fits 64 bits. */
static bool perm_in_word(Borrowed n, Borrowed k, int64_t *result)
{
    int64_t total, count;
    if (!int_to_int64(n, &total) || !int_to_int64(k, &count)) return false;
    *result = count <= total;
    for (int64_t i = 0; i < count && *result; i++)
        if (__builtin_mul_overflow(*result, total - i, result)) return false;
    return true;
}

/* 1 / odd modulo 2**64: each step doubles the number of bits that are right, from 5 on. */
static uint64_t inverse_of_odd(uint64_t odd)
{
    uint64_t inverse = odd * 3 ^ 2;
    for (int i = 0; i < 4; i++) inverse *= 2 - odd * inverse;
    return inverse;
}

/* n over k, for n up to 67 in 64 bits: from the odd parts of factorials modulo 2**64; each bit of a number tells how many twos are missing
   from its factorial. */
static uint64_t comb_in_word(int n, int k)
{
    static uint64_t odd_part[MOST_FOR_WORD + 1];
    if (!odd_part[0]) {
        odd_part[0] = 1;
        for (unsigned i = 1; i <= MOST_FOR_WORD; i++) odd_part[i] = odd_part[i - 1] * (i >> __builtin_ctz(i));
    }
    int twos = __builtin_popcount((unsigned)k) + __builtin_popcount((unsigned)(n - k)) - __builtin_popcount((unsigned)n);
    return odd_part[n] * inverse_of_odd(odd_part[k] * odd_part[n - k]) << twos;
}

/* A larger n: each step's product is divided at once, and no remainder is left. */
static bool comb_by_steps(int64_t total, int64_t count, int64_t *result)
{
    *result = 1;
    for (int64_t i = 0; i < count; i++) {
        if (__builtin_mul_overflow(*result, total - i, result)) return false;
        *result /= i + 1;
    }
    return true;
}

static Owned perm_of(Borrowed n, Borrowed k)
{
    int64_t count, word;
    IntView view;
    if (int_sign(n) < 0) return raise_value_error("n must be a non-negative integer");
    if (int_sign(k) < 0) return raise_value_error("k must be a non-negative integer");
    if (perm_in_word(n, k, &word)) return int_new(word);
    if (int_compare(n, k) < 0) return int_new(0);
    if (!int_to_int64(k, &count)) return raise_overflow_error("k must not exceed %lld", (long long)INT64_MAX);
    BigInt *result = room_for_factors(n, count) ? big_new() : NULL;
    if (!result) return NULL;
    falling_product(result->value, int_view(n, &view), 0, (uint64_t)count);
    return big_finish(result);
}

MATH_FUNCTION(math_perm)
{
    if (n < 2 || args[1] == NONE) return math_factorial(args, 1, keywords);
    Owned total = number_index(args[0]), chosen = total ? number_index(args[1]) : NULL;
    Owned result = chosen ? perm_of(total, chosen) : NULL;
    ref_drop_maybe(total);
    ref_drop_maybe(chosen);
    return result;
}

/* k is the smaller of k and n - k. */
static Owned choose(Borrowed n, Borrowed k)
{
    int64_t count, total;
    IntView view;
    if (!int_to_int64(k, &count)) return raise_overflow_error("min(n - k, k) must not exceed %lld", (long long)INT64_MAX);
    uint64_t bits = (uint64_t)count * 2;
    int64_t  word;
    if (int_to_int64(n, &total) && comb_by_steps(total, count, &word)) return int_new(word);
    if (int_to_int64(n, &total) ? !big_room(bits < (uint64_t)total ? bits * 16 : (uint64_t)total) : !room_for_factors(n, count)) return NULL;
    BigInt *result = big_new();
    if (!result) return NULL;
    mpz_bin_ui(result->value, int_view(n, &view), (unsigned long)count);
    return big_finish(result);
}

static Owned comb_of(Borrowed n, Borrowed k)
{
    int64_t of, count;
    if (int_to_int64(n, &of) && int_to_int64(k, &count) && count >= 0 && count <= of && of <= MOST_FOR_WORD)
        return int_from_uint64(comb_in_word((int)of, (int)count));
    if (int_sign(n) < 0) return raise_value_error("n must be a non-negative integer");
    if (int_sign(k) < 0) return raise_value_error("k must be a non-negative integer");
    Owned rest = int_subtract(n, k);
    if (!rest) return NULL;
    Owned result = int_sign(rest) < 0 ? int_new(0) : choose(n, int_compare(rest, k) < 0 ? rest : k);
    ref_drop(rest);
    return result;
}

MATH_FUNCTION(math_comb)
{
    (void)n, (void)keywords;
    Owned total  = number_index(args[0]), chosen = total ? number_index(args[1]) : NULL;
    Owned result = chosen ? comb_of(total, chosen) : NULL;
    ref_drop_maybe(total);
    ref_drop_maybe(chosen);
    return result;
}
