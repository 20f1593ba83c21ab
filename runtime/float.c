/* float.c -- floating point numbers: C doubles.  Their texts are in float_text.c, methods in float_methods.c.
 *
 * Slots serve float with float or int on either side; other operands give NotImplemented.
 */
#include "runtime/float.h"

#include <math.h>
#include <string.h>

#include "runtime/bytes.h"
#include "runtime/error.h"
#include "runtime/float_parts.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/native.h"
#include "runtime/number_text.h"
#include "runtime/protocol.h"
#include "runtime/str.h"

Owned float_new(double value)
{
    Owned o = object_new(sizeof(Float), SHAPE_FLOAT);
    if (o) AS(Float, o)->value = value;
    return o;
}

static Owned float_as_instance(Type *cls, Owned number) /* takes number over */
{
    if (!number || cls == &float_type) return number;
    Owned o = type_alloc(cls);
    if (o) {
        AS(Float, o)->value = FLOAT_VALUE(number);
        if (gc_is_container(o)) gc_track(o);
    }
    ref_drop(number);
    return o;
}

static Owned float_from_object(Borrowed o)
{
    Buffer buffer;
    if ((TYPE_OF(o)->to_float || TYPE_OF(o)->to_index) && (IS_STR(o) || IS_BYTES(o))) return number_to_float(o); /* a subclass has its own way */
    if (IS_STR(o)) return float_from_text(o);
    if (IS_BYTES(o)) return float_from_bytes_text(((const Bytes *)o)->data, ((const Bytes *)o)->length, o);
    if (!TYPE_OF(o)->to_float && !TYPE_OF(o)->to_index && number_bytes(o, &buffer)) {
        Owned result = float_from_bytes_text(buffer.data, buffer.length, o);
        buffer_release(&buffer);
        return result;
    }
    return error_pending() ? NULL : number_to_float(o);
}

/* An exact float from whatever __float__ gave. */
static Owned made_exact(Owned number)
{
    if (!number || IS_EXACT_FLOAT(number)) return number;
    Owned exact = float_new(FLOAT_VALUE(number));
    ref_drop(number);
    return exact;
}

static Owned float_new_slot(Type *cls, Object **args, int n, Tuple *names)
{
    /* a subclass with an __init__ of its own may take what it likes by name */
    if (cls->init == float_type.init && !native_no_keywords("float", names)) return NULL;
    if (n > 1) return raise_type_error("float expected at most 1 argument, got %d", n);
    if (n && cls == &float_type && args[0]->shape == SHAPE_INT) return float_new((double)int_word(args[0]));
    return float_as_instance(cls, n ? made_exact(float_from_object(args[0])) : float_new(0.0));
}

/* ---- hash and order ------------------------------------------------------------------------ */

int64_t float_hash(double value, Borrowed object_for_nan)
{
    const uint64_t prime = ((uint64_t)1 << 61) - 1;
    if (isinf(value)) return value > 0 ? 314159 : -314159;
    if (isnan(value)) {
        uintptr_t address = (uintptr_t)object_for_nan;
        int64_t   hash    = (int64_t)(address >> 4 | address << 60);
        return hash == -1 ? -2 : hash;
    }
    if (fabs(value) < 0x1p60 && (double)(int64_t)value == value) { /* a whole number below the prime is its own remainder */
        int64_t whole = (int64_t)value;
        return whole == -1 ? -2 : whole;
    }
    int    exponent;
    double mantissa = frexp(fabs(value), &exponent);
    /* an integer of 53 bits times a power of two; 2^61 is 1 modulo the prime, so that power is a rotation by 61 */
    uint64_t bits   = (uint64_t)(mantissa * 0x1p53) % prime;
    int      rotate = (exponent - 53) % 61;
    if (rotate < 0) rotate += 61;
    bits         = ((bits << rotate) & prime) | bits >> (61 - rotate);
    int64_t hash = value < 0 ? -(int64_t)bits : (int64_t)bits;
    return hash == -1 ? -2 : hash;
}

static bool float_hash_slot(Object *self, int64_t *result)
{
    *result = float_hash(FLOAT_VALUE(self), self);
    return true;
}

/* -1, 0, 1; 2 when value is no number. Exact, however large the int. */
static int compare_with_int(double value, Borrowed int_object)
{
    Borrowed o = int_exact(int_object);
    if (isnan(value)) return 2;
    if (o->shape == SHAPE_BIG_INT) {
        int order = mpz_cmp_d(((const BigInt *)o)->value, value);
        return (order < 0) - (order > 0);
    }
    int64_t word = int_word(o);
    if (word >= -((int64_t)1 << 53) && word <= (int64_t)1 << 53) return (value > (double)word) - (value < (double)word);
    if (value >= 0x1p63) return 1;
    if (value < -0x1p63) return -1;
    int64_t whole = (int64_t)value; /* past 2^53 no double has a fraction; below, the order is decided anyway */
    return (whole > word) - (whole < word);
}

static Owned ordered(int order, CompareOp op) /* order 2: unordered */
{
    switch (op) {
    case CMP_LT: return bool_new(order == -1);
    case CMP_LE: return bool_new(order == -1 || order == 0);
    case CMP_EQ: return bool_new(order == 0);
    case CMP_NE: return bool_new(order != 0);
    case CMP_GT: return bool_new(order == 1);
    default:     return bool_new(order == 1 || order == 0);
    }
}

static Owned float_compare(Object *self, Object *other, CompareOp op)
{
    double a = FLOAT_VALUE(self);
    if (IS_INT(other)) return ordered(compare_with_int(a, other), op);
    if (!IS_FLOAT(other)) return not_implemented_new();
    double b = FLOAT_VALUE(other);
    return ordered(a < b ? -1 : a > b ? 1 : a == b ? 0 : 2, op);
}

static Truth float_truth(Object *self) { return FLOAT_VALUE(self) != 0; }

static Owned float_repr(Object *self)
{
    char text[FLOAT_TEXT_ROOM];
    return str_from_ascii(text, float_to_text(FLOAT_VALUE(self), text));
}

/* ---- arithmetic ---------------------------------------------------------------------------- */

Truth float_operand(Borrowed o, double *value)
{
    if (LIKELY(IS_FLOAT(o))) {
        *value = FLOAT_VALUE(o);
        return TRUTH_YES;
    }
    if (!IS_INT(o)) return TRUTH_NO;
    return int_to_double(o, value) ? TRUTH_YES : TRUTH_ERROR;
}

/* Both operands as doubles; if not TRUTH_YES, *instead is what the slot gives. */
static Truth float_operands(Borrowed left, Borrowed right, double *a, double *b, Owned *instead)
{
    Truth ok = float_operand(left, a);
    if (ok == TRUTH_YES) ok = float_operand(right, b);
    if (ok != TRUTH_YES) *instead = ok == TRUTH_NO ? not_implemented_new() : NULL;
    return ok;
}

static Owned float_add(Object *left, Object *right)
{
    double a, b;
    Owned  instead;
    return float_operands(left, right, &a, &b, &instead) == TRUTH_YES ? float_new(a + b) : instead;
}

static Owned float_subtract(Object *left, Object *right)
{
    double a, b;
    Owned  instead;
    return float_operands(left, right, &a, &b, &instead) == TRUTH_YES ? float_new(a - b) : instead;
}

static Owned float_multiply(Object *left, Object *right)
{
    double a, b;
    Owned  instead;
    return float_operands(left, right, &a, &b, &instead) == TRUTH_YES ? float_new(a * b) : instead;
}

static Owned float_divide(Object *left, Object *right)
{
    double a, b;
    Owned  instead;
    if (float_operands(left, right, &a, &b, &instead) != TRUTH_YES) return instead;
    return b == 0 ? raise_zero_division("float division by zero") : float_new(a / b);
}

double float_remainder(double a, double b)
{
    double rest = fmod(a, b);
    if (rest == 0) return copysign(0.0, b);
    return (b < 0) != (rest < 0) ? rest + b : rest;
}

static double divide_with_rest(double a, double b, double *remainder)
{
    double rest = fmod(a, b), quotient = (a - rest) / b;
    if (rest == 0) {
        rest = copysign(0.0, b);
    } else if ((b < 0) != (rest < 0)) {
        rest += b;
        quotient -= 1.0;
    }
    *remainder = rest;
    if (quotient == 0) return copysign(0.0, a / b);
    double whole = floor(quotient);
    return quotient - whole > 0.5 ? whole + 1.0 : whole;
}

double float_floor_divide(double a, double b)
{
    double rest;
    return divide_with_rest(a, b, &rest);
}

static Owned float_floor_divide_slot(Object *left, Object *right)
{
    double a, b;
    Owned  instead;
    if (float_operands(left, right, &a, &b, &instead) != TRUTH_YES) return instead;
    return b == 0 ? raise_zero_division("float floor division by zero") : float_new(float_floor_divide(a, b));
}

static Owned float_remainder_slot(Object *left, Object *right)
{
    double a, b;
    Owned  instead;
    if (float_operands(left, right, &a, &b, &instead) != TRUTH_YES) return instead;
    return b == 0 ? raise_zero_division("float modulo") : float_new(float_remainder(a, b));
}

static Owned float_divmod(Object *left, Object *right)
{
    double a, b, rest;
    Owned  instead;
    if (float_operands(left, right, &a, &b, &instead) != TRUTH_YES) return instead;
    if (b == 0) return raise_zero_division("float divmod()");
    Owned quotient = float_new(divide_with_rest(a, b, &rest)), remainder = float_new(rest), pair = NULL;
    if (quotient && remainder) pair = tuple_pack(2, quotient, remainder);
    ref_drop_maybe(quotient);
    ref_drop_maybe(remainder);
    return pair;
}

Owned raise_out_of_range(void)
{
    Owned number = int_new(34), text = str_from_c("Numerical result out of range");
    if (number && text) raise_with_args(&exc_OverflowError, (Object *[]){number, text}, 2);
    ref_drop_maybe(number);
    ref_drop_maybe(text);
    return NULL;
}

bool float_power(double a, double b, Owned *result)
{
    *result = NULL;
    if (a == 0 && b < 0 && !isinf(b)) {
        raise_zero_division("0.0 cannot be raised to a negative power");
        return false;
    }
    if (a < 0 && isfinite(a) && isfinite(b) && b != floor(b)) {
        double real, imag;
        if (!complex_power(a, 0.0, b, 0.0, &real, &imag)) return false;
        *result = complex_new(real, imag);
        return *result != NULL;
    }
    double power = pow(a, b);
    if (isinf(power) && isfinite(a) && isfinite(b)) {
        raise_out_of_range();
        return false;
    }
    *result = float_new(power);
    return *result != NULL;
}

static Owned float_power_slot(Object *left, Object *right, Object *modulus)
{
    double a, b;
    Owned  instead, result;
    if (modulus != NONE) return raise_type_error("pow() 3rd argument not allowed unless all arguments are integers");
    if (float_operands(left, right, &a, &b, &instead) != TRUTH_YES) return instead;
    return float_power(a, b, &result) ? result : NULL;
}

static Owned float_negative(Object *self) { return float_new(-FLOAT_VALUE(self)); }
static Owned float_absolute(Object *self) { return float_new(fabs(FLOAT_VALUE(self))); }
static Owned float_to_int(Object *self) { return int_from_double(FLOAT_VALUE(self)); }
static Owned float_self(Object *self) { return IS_EXACT_FLOAT(self) ? ref_keep(self) : float_new(FLOAT_VALUE(self)); }

/* ---- the type ------------------------------------------------------------------------------ */

static void float_dealloc(Object *self)
{
    if (IS_EXACT_FLOAT(self)) {
        object_release(self, sizeof(Float));
    } else {
        gc_untrack(self);
        container_release(self, sizeof(Float));
    }
}

Type float_type = {
    .gc    = {.dealloc = float_dealloc, .size = sizeof(Float)},
    .name  = "float",
    .doc   = "Convert a string or number to a floating point number, if possible.",
    .shape = SHAPE_FLOAT,
    .flags = TYPE_BASE | TYPE_NEW_BY_ARRAY | TYPE_MATCH_SELF | TYPE_FLOAT | TYPE_IMMUTABLE,
    .new_  = float_new_slot,
    .repr  = float_repr,
    .hash  = float_hash_slot,
    .compare  = float_compare,
    .truth    = float_truth,
    .negative = float_negative,
    .positive = float_self,
    .absolute = float_absolute,
    .to_int   = float_to_int,
    .to_float = float_self,
    .add      = float_add,
    .subtract = float_subtract,
    .multiply = float_multiply,
    .divide   = float_divide,
    .floor_divide = float_floor_divide_slot,
    .remainder    = float_remainder_slot,
    .divmod  = float_divmod,
    .power   = float_power_slot,
    .methods = float_methods,
    .getsets = float_getsets,
};
