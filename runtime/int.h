/* int.h -- integers: 64 bits in an Int, more in a BigInt (GMP), one type.
 *
 * Results that fit 64 bits are always an Int.  -5..256 are shared objects.  An Int of shape SHAPE_INT_PINNED is one whose
 * id() was taken (never rewritten in place).  bool: shape SHAPE_BOOL with the layout of Int.
 * Instances of subclasses (class MyInt(int)) are IntInstance and hold an exact int.
 */
#ifndef KRAIT_RUNTIME_INT_H
#define KRAIT_RUNTIME_INT_H

#include <gmp.h>
#include "runtime/type.h"

typedef struct Int { Object head; int64_t value; } Int;
typedef struct BigInt { Object head; mpz_t value; } BigInt;      /* limbs through heap_alloc (mp_set_memory_functions) */
typedef struct IntInstance { Object head; Object *number; } IntInstance; /* of a subclass; number: exact Int or BigInt, owned */

enum { SMALL_INT_MIN = -5, SMALL_INT_MAX = 256 };
extern Int small_ints[SMALL_INT_MAX - SMALL_INT_MIN + 1];        /* static, with real counts */

#define IS_INT(o) TYPE_HAS(o, TYPE_INT)                          /* bool and subclasses included */
/* Exact Int layout: SHAPE_INT, SHAPE_INT_PINNED or SHAPE_BOOL. */
static inline bool int_is_word(const Object *o)
{
    return o->shape == SHAPE_INT || o->shape == SHAPE_BOOL || o->shape == SHAPE_INT_PINNED;
}
static inline int64_t int_word(const Object *o) { return ((const Int *)o)->value; }

Owned int_new_slow(int64_t value);                               /* allocates */
static inline Owned int_new(int64_t value)                       /* NULL: MemoryError pending */
{
    if (value >= SMALL_INT_MIN && value <= SMALL_INT_MAX) return ref_keep(&small_ints[value - SMALL_INT_MIN].head);
    return int_new_slow(value);
}
Owned int_from_uint64(uint64_t value);
Owned int_from_mpz(const mpz_t value);                           /* Int when it fits; copies */
Owned int_from_double(double value);                             /* truncates; OverflowError/ValueError for inf and nan, CPython's text */
/* An int from text as int(text, base) reads it (base 0, 2..36); underscores, whitespace, sign. ValueError as CPython. */
Owned int_from_text(Borrowed str_object, int base);
Owned int_from_digits(const char *digits, int64_t length, int base); /* digits only (underscores allowed), known valid: for the lexer */
/* The exact int inside any int, bool or subclass instance (borrowed from it). */
static inline Borrowed int_exact(Borrowed o)
{
    return int_is_word(o) || o->shape == SHAPE_BIG_INT ? o : ((const IntInstance *)o)->number;
}
bool  int_to_int64(Borrowed int_object, int64_t *result);        /* false: does not fit, NO error pending */
bool  int_to_double(Borrowed int_object, double *result);        /* OverflowError "int too large to convert to float" */
double int_frexp(Borrowed int_object, int64_t *exponent);         /* 0.5 <= |m| < 1, m * 2^exponent is nearest; 0: 0 */
void  int_to_mpz(Borrowed int_object, mpz_t out);                /* out is initialised by this */
int   int_sign(Borrowed int_object);
static inline int int_exact_sign(Borrowed exact)
{
    if (exact->shape == SHAPE_BIG_INT) return mpz_sgn(((const BigInt *)exact)->value);
    return (int_word(exact) > 0) - (int_word(exact) < 0);
}
int   int_compare(Borrowed a, Borrowed b);                       /* both ints */
int64_t int_hash(Borrowed int_object);
Owned int_to_str(Borrowed int_object, int base, bool prefix);    /* base 2, 8, 10, 16 */
/* Arithmetic on any two ints (slow calls of the VM and slots): may raise ZeroDivisionError, MemoryError ... */
Owned int_add(Borrowed a, Borrowed b);
Owned int_subtract(Borrowed a, Borrowed b);
Owned int_multiply(Borrowed a, Borrowed b);
Owned int_floor_divide(Borrowed a, Borrowed b);
Owned int_remainder(Borrowed a, Borrowed b);
Owned int_true_divide(Borrowed a, Borrowed b);
Owned int_power(Borrowed a, Borrowed b, Borrowed modulus_or_none);
Owned int_negate(Borrowed a);
Owned int_lshift(Borrowed a, Borrowed b);
Owned int_rshift(Borrowed a, Borrowed b);
bool  int_divmod(Borrowed a, Borrowed b, Owned *quotient, Owned *remainder); /* new references */
/* SHAPE_INT or SHAPE_BIG_INT. */
static inline bool int_is_plain(const Object *o) { return o->shape == SHAPE_INT || o->shape == SHAPE_BIG_INT; }
bool  int_start(void);                                           /* before anything makes an int */
extern int int_max_str_digits;                                   /* sys.set_int_max_str_digits; 0: no limit */
enum { INT_DEFAULT_MAX_STR_DIGITS = 4300, INT_LEAST_MAX_STR_DIGITS = 640 };
/* An int of a subclass of int, or the exact one: what cls(number) makes. Takes number over. */
Owned int_as_instance(Type *cls, Owned number);
/* Inside -5..256 the shared one; for the VM's boxes. */
static inline bool int_is_small(int64_t v) { return (uint64_t)v - (uint64_t)SMALL_INT_MIN <= (uint64_t)(SMALL_INT_MAX - SMALL_INT_MIN); }

#endif
