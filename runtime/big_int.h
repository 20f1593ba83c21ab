/* big_int.h -- what the files of int share: GMP's memory, and looking at any int as a GMP number. */
#ifndef KRAIT_RUNTIME_BIG_INT_H
#define KRAIT_RUNTIME_BIG_INT_H

#include "runtime/int.h"

/* A word int dressed as a GMP number: the view borrows, copies nothing and needs no release. */
typedef struct IntView { mp_limb_t limb; mpz_t value; } IntView;
mpz_srcptr int_view(Borrowed int_object, IntView *view);

/* A BigInt of value 0 to compute into; then big_finish, which gives an Int when the value fits one.
   Takes `big` over. NULL: MemoryError pending (GMP has run out of memory on the way). */
BigInt *big_new(void) MUST_CHECK;
Owned   big_finish(BigInt *big) MUST_CHECK;
/* A BigInt with room for so many limbs in its own block, at least 1: fill value->_mp_d[0 .. n - 1]; big_done then says how many
   there are and takes `big` over, as big_finish does. */
BigInt *big_with(mp_size_t limbs) MUST_CHECK;
Owned   big_done(BigInt *big, mp_size_t n, bool negative) MUST_CHECK;
void    big_dealloc(BigInt *big);
/* Temporary GMP numbers: after computing with them, false when memory ran out (MemoryError pending). */
bool    big_ok(void) MUST_CHECK;

/* Asked before GMP makes a result of so many bits: false with MemoryError pending when there is no room. */
bool    big_room(uint64_t bits) MUST_CHECK;
int64_t int_bit_length(Borrowed int_object);

/* Ints of up to two limbs, in C's own 128 bits: the middle between words and GMP's calls.  int_wide says whether an exact int's
   magnitude is below 2**126, so that a sum of two such values can't overflow. */
typedef __int128 Wide;
static inline bool int_wide(Borrowed exact, Wide *value)
{
    if (exact->shape != SHAPE_BIG_INT) return *value = int_word(exact), true;
    mpz_srcptr big  = ((const BigInt *)exact)->value;
    int        size = big->_mp_size;
    if (size < -2 || size > 2) return false;
    uint64_t high = size == 2 || size == -2 ? big->_mp_d[1] : 0;
    if (high >> 62) return false;
    Wide magnitude = (Wide)((unsigned __int128)high << 64 | big->_mp_d[0]);
    *value         = size < 0 ? -magnitude : magnitude;
    return true;
}
Owned   int_from_wide(Wide value);
Owned   int_from_magnitude(unsigned __int128 magnitude, bool negative);

/* Arithmetic on exact ints of any size (big_arith.c); big_and, big_or and big_xor on natural ones alone. */
Owned big_add(Borrowed x, Borrowed y);
Owned big_subtract(Borrowed x, Borrowed y);
Owned big_multiply(Borrowed x, Borrowed y);
/* x // y and x % y, y not 0; NULL for what isn't wanted. false: MemoryError; nothing is owned. */
bool  big_divide(Borrowed x, Borrowed y, Owned *quotient, Owned *remainder);
Owned big_shift_left(Borrowed x, int64_t count);
Owned big_shift_right(Borrowed x, int64_t count); /* x > 0 */
bool  big_are_natural(Borrowed x, Borrowed y);
Owned big_and(Borrowed x, Borrowed y);
Owned big_or(Borrowed x, Borrowed y);
Owned big_xor(Borrowed x, Borrowed y);

/* The shortest two's complement, its low byte first: a new bytes object, empty for 0; and the number that such bytes stand for. */
Owned   int_to_twos_complement(Borrowed int_object);
Owned   int_from_twos_complement(const char *data, int64_t length);

/* int(b"12", base): `literal` is shown in the message. */
Owned   int_from_bytes_text(const char *bytes, int64_t length, int base, Borrowed literal);

bool    big_start(void);

/* The int type's methods that lie in other files. */
extern const NativeDef int_methods[];
extern const GetSetDef int_getsets[];
Owned int_new_slot(Type *cls, Object **args, int n, Tuple *names);
/* Slots of arithmetic: NotImplemented unless both operands are ints. */
Owned int_slot_add(Object *a, Object *b);
Owned int_slot_subtract(Object *a, Object *b);
Owned int_slot_multiply(Object *a, Object *b);
Owned int_slot_divide(Object *a, Object *b);
Owned int_slot_floor_divide(Object *a, Object *b);
Owned int_slot_remainder(Object *a, Object *b);
Owned int_slot_divmod(Object *a, Object *b);
Owned int_slot_power(Object *a, Object *b, Object *modulus);
Owned int_slot_lshift(Object *a, Object *b);
Owned int_slot_rshift(Object *a, Object *b);
Owned int_slot_and(Object *a, Object *b);
Owned int_slot_or(Object *a, Object *b);
Owned int_slot_xor(Object *a, Object *b);
Owned int_slot_negative(Object *a);
Owned int_slot_absolute(Object *a);
Owned int_slot_invert(Object *a);
Owned int_slot_self(Object *a); /* +x, int(x), x.__index__(): an exact int */

#endif
