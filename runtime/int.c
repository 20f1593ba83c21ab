/* int.c -- integers: making them, reading them from C, comparing and hashing, and their type.
 *
 *   Int     | head | int64_t value |         every int that fits 64 bits; bool too
 *   BigInt  | head | mpz_t value |           the others, and no other: |value| always needs more than 64 bits
 *   subclass| head | exact int | attributes  class MyInt(int): IntInstance
 *
 * -5..256 exist once, in small_ints; every function here that makes an int gives those.
 * Arithmetic is in int_arith.c, decimal and other texts in int_text.c, methods in
 * int_methods.c, the bridge to GMP in big_int.c.
 */
#include "runtime/int.h"

#include <math.h>

#include "runtime/big_int.h"
#include "runtime/error.h"
#include "runtime/float.h"

Int small_ints[SMALL_INT_MAX - SMALL_INT_MIN + 1];

bool int_start(void)
{
    for (int64_t v = SMALL_INT_MIN; v <= SMALL_INT_MAX; v++)
        small_ints[v - SMALL_INT_MIN] = (Int){{1, SHAPE_INT}, v};
    return big_start();
}

Owned int_new_slow(int64_t value)
{
    Owned o = object_new(sizeof(Int), SHAPE_INT);
    if (o) AS(Int, o)->value = value;
    return o;
}

Owned int_from_double(double value)
{
    if (isnan(value)) return raise_value_error("cannot convert float NaN to integer");
    if (isinf(value)) return raise_overflow_error("cannot convert float infinity to integer");
    if (value >= -0x1p63 && value < 0x1p63) return int_new((int64_t)value);
    BigInt *big = big_new();
    if (!big) return NULL;
    mpz_set_d(big->value, value);
    return big_finish(big);
}

/* ---- to C ------------------------------------------------------------------------------- */

bool int_to_int64(Borrowed int_object, int64_t *result)
{
    Borrowed o = int_exact(int_object);
    if (o->shape == SHAPE_BIG_INT) return false;
    *result = int_word(o);
    return true;
}

double int_frexp(Borrowed int_object, int64_t *exponent)
{
    IntView    view;
    mpz_srcptr value = int_view(int_object, &view);
    size_t     n     = mpz_size(value);
    *exponent        = 0;
    if (n == 0) return 0.0;
    /* the top 64 bits, with the lowest one set if anything below was: then one rounding, to even, is right */
    uint64_t high   = mpz_getlimbn(value, n - 1), low = n > 1 ? mpz_getlimbn(value, n - 2) : 0;
    int      shift  = __builtin_clzll(high);
    uint64_t top    = shift ? high << shift | low >> (64 - shift) : high;
    bool     sticky = (shift ? low << shift : low) != 0;
    for (size_t i = 0; !sticky && i + 2 < n; i++) sticky = mpz_getlimbn(value, i) != 0;
    double mantissa = ldexp((double)(top | sticky), -64);
    *exponent       = (int64_t)(n * 64) - shift;
    if (mantissa == 1.0) { /* rounded up to the next power of two */
        mantissa = 0.5;
        ++*exponent;
    }
    return mpz_sgn(value) < 0 ? -mantissa : mantissa;
}

bool int_to_double(Borrowed int_object, double *result)
{
    Borrowed o = int_exact(int_object);
    if (o->shape != SHAPE_BIG_INT) {
        *result = (double)int_word(o);
        return true;
    }
    int64_t exponent;
    double  mantissa = int_frexp(o, &exponent);
    *result          = ldexp(mantissa, exponent > 2000 ? 2000 : (int)exponent);
    if (!isinf(*result)) return true;
    raise_overflow_error("int too large to convert to float");
    return false;
}

int int_sign(Borrowed int_object) { return int_exact_sign(int_exact(int_object)); }

int int_compare(Borrowed a, Borrowed b)
{
    a = int_exact(a);
    b = int_exact(b);
    if (LIKELY(a->shape != SHAPE_BIG_INT && b->shape != SHAPE_BIG_INT))
        return (int_word(a) > int_word(b)) - (int_word(a) < int_word(b));
    IntView va, vb;
    int     order = mpz_cmp(int_view(a, &va), int_view(b, &vb));
    return (order > 0) - (order < 0);
}

int64_t int_hash(Borrowed int_object)
{
    const uint64_t prime = ((uint64_t)1 << 61) - 1;
    Borrowed       o     = int_exact(int_object);
    uint64_t       magnitude;
    bool           negative;
    if (o->shape == SHAPE_BIG_INT) {
        mpz_srcptr value = ((const BigInt *)o)->value;
        negative         = mpz_sgn(value) < 0;
        magnitude        = mpz_tdiv_ui(value, prime);
    } else {
        int64_t word = int_word(o);
        negative     = word < 0;
        magnitude    = (negative ? -(uint64_t)word : (uint64_t)word) % prime;
    }
    int64_t hash = negative ? -(int64_t)magnitude : (int64_t)magnitude;
    return hash == -1 ? -2 : hash;
}

/* ---- the type --------------------------------------------------------------------------- */

static Owned int_repr(Object *self) { return int_to_str(self, 10, false); }

static bool int_hash_slot(Object *self, int64_t *result)
{
    *result = int_hash(self);
    return true;
}

static Truth int_truth(Object *self) { return int_sign(self) != 0; }

static Owned int_compare_slot(Object *self, Object *other, CompareOp op)
{
    if (!IS_INT(self) || !IS_INT(other)) return not_implemented_new();
    int order = int_compare(self, other);
    switch (op) {
    case CMP_LT: return bool_new(order < 0);
    case CMP_LE: return bool_new(order <= 0);
    case CMP_EQ: return bool_new(order == 0);
    case CMP_NE: return bool_new(order != 0);
    case CMP_GT: return bool_new(order > 0);
    default:     return bool_new(order >= 0);
    }
}

static Owned int_to_float(Object *self)
{
    double value;
    return int_to_double(self, &value) ? float_new(value) : NULL;
}

static void int_dealloc(Object *self)
{
    if (self->shape == SHAPE_BIG_INT) {
        big_dealloc(AS(BigInt, self));
    } else if (int_is_word(self)) {
        object_release(self, sizeof(Int));
    } else {
        gc_untrack(self);
        ref_drop_maybe(AS(IntInstance, self)->number);
        container_release(self, sizeof(IntInstance));
    }
}

static size_t int_size_of(Object *self)
{
    if (int_is_word(self)) return sizeof(Int);
    if (self->shape == SHAPE_BIG_INT)
        return sizeof(BigInt) + (size_t)AS(BigInt, self)->value->_mp_alloc * sizeof(mp_limb_t);
    Object *number = AS(IntInstance, self)->number; /* belongs to the instance alone */
    return sizeof(IntInstance) + (number ? int_size_of(number) : 0);
}

static int int_traverse(Object *self, GcVisit visit, void *argument)
{
    if (int_is_word(self) || self->shape == SHAPE_BIG_INT || !AS(IntInstance, self)->number) return 0;
    return visit(AS(IntInstance, self)->number, argument);
}

Type int_type = {
    .gc    = {.dealloc = int_dealloc, .traverse = int_traverse, .size_of = int_size_of, .size = sizeof(Int)},
    .name  = "int",
    .doc   = "int([x]) -> integer\nint(x, base=10) -> integer\n\n"
             "An integer from a number or a text. Without arguments it is 0. A number is asked by\n"
             "__int__, floats are cut toward zero. A text, bytes or bytearray is read in the given base,\n"
             "2 to 36, or with base 0 as the language reads literals.",
    .shape = SHAPE_INT,
    .flags = TYPE_BASE | TYPE_MATCH_SELF | TYPE_INT | TYPE_IMMUTABLE,
    .new_  = int_new_slot,
    .repr  = int_repr,
    .hash  = int_hash_slot,
    .compare  = int_compare_slot,
    .truth    = int_truth,
    .negative = int_slot_negative,
    .positive = int_slot_self,
    .absolute = int_slot_absolute,
    .invert   = int_slot_invert,
    .to_int   = int_slot_self,
    .to_index = int_slot_self,
    .to_float = int_to_float,
    .add      = int_slot_add,
    .subtract = int_slot_subtract,
    .multiply = int_slot_multiply,
    .divide   = int_slot_divide,
    .floor_divide = int_slot_floor_divide,
    .remainder    = int_slot_remainder,
    .divmod  = int_slot_divmod,
    .power   = int_slot_power,
    .lshift  = int_slot_lshift,
    .rshift  = int_slot_rshift,
    .bit_and = int_slot_and,
    .bit_or  = int_slot_or,
    .bit_xor = int_slot_xor,
    .methods = int_methods,
    .getsets = int_getsets,
};
