/* number.c -- the arithmetic protocol: which operand's slot is asked first, and the conversions to numbers.
 *
 * a + b asks a's slot, then b's if that is another function; b's comes first when b's class derives from a's.
 * NotImplemented passes the question on.  Sequences come after numbers: a + b tries concat, a * b tries repeat.
 */
#include "runtime/big_int.h"
#include "runtime/bytes.h"
#include "runtime/class.h"
#include "runtime/error.h"
#include "runtime/float.h"
#include "runtime/int.h"
#include "runtime/names.h"
#include "runtime/protocol.h"
#include "runtime/slots.h"

typedef struct OperatorInfo { uint32_t slot, slot_in; const char *sign, *sign_in; } OperatorInfo;

static const OperatorInfo operators[OPERATOR_COUNT] = {
#define ROW(op, field, sign) [OPERATOR_##op] = { offsetof(Type, field), offsetof(Type, field##_in), sign, sign "=" },
    ROW(ADD, add, "+") ROW(SUB, subtract, "-") ROW(MUL, multiply, "*") ROW(DIV, divide, "/")
    ROW(FLOORDIV, floor_divide, "//") ROW(MOD, remainder, "%") ROW(MATMUL, matrix_multiply, "@")
    ROW(LSHIFT, lshift, "<<") ROW(RSHIFT, rshift, ">>") ROW(AND, bit_and, "&") ROW(XOR, bit_xor, "^") ROW(OR, bit_or, "|")
#undef ROW
    [OPERATOR_POW]    = { offsetof(Type, power), offsetof(Type, power_in), "** or pow()", "**=" },
    [OPERATOR_DIVMOD] = { offsetof(Type, divmod), 0, "divmod()", "divmod()" },
};

static BinaryFn binary_slot(const Type *type, uint32_t offset) { return *(BinaryFn *)((char *)type + offset); }

/* NotImplemented (a new reference) when neither operand knows. */
static Owned ask_both(Borrowed a, Borrowed b, uint32_t offset)
{
    Type    *left = TYPE_OF(a), *right = TYPE_OF(b);
    BinaryFn of_left = binary_slot(left, offset), of_right = left == right ? NULL : binary_slot(right, offset);
    if (of_right == of_left) of_right = NULL;
    if (of_left) {
        if (of_right && type_is_subtype(right, left)) {
            Owned result = of_right(OBJ(a), OBJ(b));
            if (result != NOT_IMPLEMENTED) return result;
            ref_drop(result);
            of_right = NULL;
        }
        Owned result = of_left(OBJ(a), OBJ(b));
        if (result != NOT_IMPLEMENTED) return result;
        ref_drop(result);
    }
    return of_right ? of_right(OBJ(a), OBJ(b)) : not_implemented_new();
}

static COLD Owned unsupported(Borrowed a, Borrowed b, const char *sign)
{
    if (sign[0] == '>' && sign[1] == '>' && sign[2] == 0 && TYPE_OF(a) == &native_type) { /* print >> file, as Python 2 had it */
        Owned text = object_repr(a);
        if (!text) return NULL;
        bool print = str_equal_c((Str *)text, "<built-in function print>");
        ref_drop(text);
        if (print)
            return raise_type_error("unsupported operand type(s) for >>: '%T' and '%T'. Did you mean \"print(<message>, "
                                    "file=<output_stream>)\"?", a, b);
    }
    return raise_type_error("unsupported operand type(s) for %s: '%T' and '%T'", sign, a, b);
}

/* ---- sequences in arithmetic --------------------------------------------------------------------------- */

static Owned repeat(Owned (*slot)(Object *, int64_t), Borrowed sequence, Borrowed count)
{
    int64_t n;
    if (!TYPE_OF(count)->to_index) return raise_type_error("can't multiply sequence by non-int of type '%T'", count);
    if (!number_to_index(count, &n, &exc_OverflowError)) return NULL;
    return slot(OBJ(sequence), n);
}

static Owned sequence_multiply(Borrowed a, Borrowed b, bool in_place, const char *sign)
{
    Type *left = TYPE_OF(a), *right = TYPE_OF(b);
    if (in_place && left->repeat_in) return repeat(left->repeat_in, a, b);
    if (left->repeat) return repeat(left->repeat, a, b);
    if (right->repeat && !(in_place && type_is_sequence_like(left))) return repeat(right->repeat, b, a);
    return unsupported(a, b, sign);
}

static Owned fall_back(Borrowed a, Borrowed b, Operator op, bool in_place)
{
    const char *sign = in_place ? operators[op].sign_in : operators[op].sign;
    if (op == OPERATOR_ADD) {
        Type *left = TYPE_OF(a);
        if (in_place && left->concat_in) return left->concat_in(OBJ(a), OBJ(b));
        if (left->concat) return left->concat(OBJ(a), OBJ(b));
    }
    if (op == OPERATOR_MUL) return sequence_multiply(a, b, in_place, sign);
    return unsupported(a, b, sign);
}

/* ---- the operators --------------------------------------------------------------------------------------- */

static Owned power(Borrowed base, Borrowed exponent, Borrowed modulus, const char *sign)
{
    Type   *left = TYPE_OF(base), *right = TYPE_OF(exponent), *third = TYPE_OF(modulus);
    PowerFn of_left = left->power, of_right = left == right ? NULL : right->power;
    if (of_right == of_left) of_right = NULL;
    if (of_left) {
        if (of_right && type_is_subtype(right, left)) {
            Owned result = of_right(OBJ(base), OBJ(exponent), OBJ(modulus));
            if (result != NOT_IMPLEMENTED) return result;
            ref_drop(result);
            of_right = NULL;
        }
        Owned result = of_left(OBJ(base), OBJ(exponent), OBJ(modulus));
        if (result != NOT_IMPLEMENTED) return result;
        ref_drop(result);
    }
    if (of_right) {
        Owned result = of_right(OBJ(base), OBJ(exponent), OBJ(modulus));
        if (result != NOT_IMPLEMENTED) return result;
        ref_drop(result);
    }
    if (third->power && third->power != of_left && third->power != of_right && modulus != NONE) {
        Owned result = third->power(OBJ(base), OBJ(exponent), OBJ(modulus));
        if (result != NOT_IMPLEMENTED) return result;
        ref_drop(result);
    }
    if (modulus == NONE) return unsupported(base, exponent, sign);
    return raise_type_error("unsupported operand type(s) for %s: '%T', '%T', '%T'", sign, base, exponent, modulus);
}

#define EXACT_IN_DOUBLE ((int64_t)1 << 53)

Owned number_power(Borrowed base, Borrowed exponent, Borrowed modulus)
{
    return power(base, exponent, modulus, "** or pow()");
}

/* Of a float with a float or an int that is a double: neither asks the other. */
static inline Owned power_of_two(Borrowed a, Borrowed b)
{
    Owned result;
    if (a->shape == SHAPE_FLOAT && b->shape == SHAPE_FLOAT) return float_power(FLOAT_VALUE(a), FLOAT_VALUE(b), &result) ? result : NULL;
    if (a->shape == SHAPE_FLOAT && b->shape == SHAPE_INT && int_word(b) >= -EXACT_IN_DOUBLE && int_word(b) <= EXACT_IN_DOUBLE)
        return float_power(FLOAT_VALUE(a), (double)int_word(b), &result) ? result : NULL;
    return number_power(a, b, NONE);
}

Owned number_binary(Borrowed a, Borrowed b, Operator op)
{
    if (op == OPERATOR_POW) return power_of_two(a, b);
    if (op == OPERATOR_ADD && a->shape == b->shape && (a->shape == SHAPE_LIST || a->shape == SHAPE_TUPLE || a->shape == SHAPE_BYTES))
        return TYPE_OF(a)->concat(OBJ(a), OBJ(b)); /* neither has anything else to say */
    if (int_is_plain(a) && int_is_plain(b) && int_operations[op]) return int_operations[op](OBJ(a), OBJ(b));
    BinaryFn of_both = TYPE_OF(a) == TYPE_OF(b) ? binary_slot(TYPE_OF(a), operators[op].slot) : NULL;
    Owned    result  = of_both ? of_both(OBJ(a), OBJ(b)) : ask_both(a, b, operators[op].slot);
    if (result != NOT_IMPLEMENTED) return result;
    ref_drop(result);
    return fall_back(a, b, op, false);
}

Owned number_binary_in(Borrowed a, Borrowed b, Operator op)
{
    if (op == OPERATOR_POW) {
        PowerFn in_place = TYPE_OF(a)->power_in;
        Owned   result   = in_place ? in_place(OBJ(a), OBJ(b), NONE) : not_implemented_new();
        if (result != NOT_IMPLEMENTED) return result;
        ref_drop(result);
        return power(a, b, NONE, "**=");
    }
    BinaryFn in_place = operators[op].slot_in ? binary_slot(TYPE_OF(a), operators[op].slot_in) : NULL;
    if (in_place) {
        Owned result = in_place(OBJ(a), OBJ(b));
        if (result != NOT_IMPLEMENTED) return result;
        ref_drop(result);
    }
    Owned result = ask_both(a, b, operators[op].slot);
    if (result != NOT_IMPLEMENTED) return result;
    ref_drop(result);
    return fall_back(a, b, op, true);
}

Owned number_binary_asked(Borrowed a, Borrowed b, Operator op, bool in_place)
{
    BinaryFn own = in_place && operators[op].slot_in ? binary_slot(TYPE_OF(a), operators[op].slot_in) : NULL;
    Owned result = own ? own(OBJ(a), OBJ(b)) : not_implemented_new();
    if (result != NOT_IMPLEMENTED) return result;
    ref_drop(result);
    return ask_both(a, b, operators[op].slot);
}

Owned number_binary_rest(Borrowed a, Borrowed b, Operator op, bool in_place, OperatorAsked asked, Str *reflected)
{
    uint32_t slot = operators[op].slot;
    Owned    result;
    if (asked == ASKED_IN_PLACE) result = ask_both(a, b, slot);
    else if (asked == ASKED_BOTH || TYPE_OF(a) == TYPE_OF(b)) result = not_implemented_new();
    else { /* as slots of methods in Python do it: one for both operands, or each its own */
        BinaryFn of_left = binary_slot(TYPE_OF(a), slot), of_right = binary_slot(TYPE_OF(b), slot);
        result = !of_right ? not_implemented_new() : of_right == of_left ? slot_ask(OBJ(b), reflected, OBJ(a)) : of_right(OBJ(a), OBJ(b));
    }
    if (result != NOT_IMPLEMENTED) return result;
    ref_drop(result);
    return fall_back(a, b, op, in_place);
}

#define UNARY(name, field, text)                                                     \
    Owned name(Borrowed o)                                                           \
    {                                                                                \
        UnaryFn slot = TYPE_OF(o)->field;                                            \
        return slot ? slot(OBJ(o)) : raise_type_error("bad operand type for " text ": '%T'", o); \
    }
UNARY(number_negative, negative, "unary -")
UNARY(number_positive, positive, "unary +")
UNARY(number_invert, invert, "unary ~")
UNARY(number_absolute, absolute, "abs()")

/* ---- conversions ------------------------------------------------------------------------------------------- */

/* What __index__ or __int__ gave must be an int; a subclass of int is deprecated there. */
static Owned checked_int(Owned value, const char *method)
{
    if (!value || TYPE_OF(value) == &int_type) return value;
    if (!IS_INT(value)) {
        raise_type_error("%s returned non-int (type %T)", method, value);
        ref_drop(value);
        return NULL;
    }
    if (!warn(&exc_DeprecationWarning, "%s returned non-int (type %T).  The ability to return an instance of a strict subclass of int "
              "is deprecated, and may be removed in a future version of Python.", method, value)) {
        ref_drop(value);
        return NULL;
    }
    Owned exact = ref_keep(int_exact(value));
    ref_drop(value);
    if (exact->shape != SHAPE_BOOL) return exact;
    Owned number = int_new(int_word(exact));
    ref_drop(exact);
    return number;
}

Owned number_index(Borrowed o)
{
    if (TYPE_OF(o) == &int_type) return ref_keep(o);
    if (o->shape == SHAPE_BOOL) return int_new(int_word(o));
    if (IS_INT(o)) return ref_keep(int_exact(o));
    UnaryFn slot = TYPE_OF(o)->to_index;
    if (!slot) return raise_type_error("'%T' object cannot be interpreted as an integer", o);
    return checked_int(slot(OBJ(o)), "__index__");
}

bool number_to_int64(Borrowed o, int64_t *result)
{
    if (LIKELY(int_is_word(o))) { *result = int_word(o); return true; }
    Owned index = number_index(o);
    if (!index) return false;
    bool fits = int_to_int64(index, result);
    ref_drop(index);
    if (!fits) raise_overflow_error("Python int too large to convert to C long");
    return fits;
}

bool number_to_index(Borrowed o, int64_t *result, Type *overflow)
{
    if (LIKELY(int_is_word(o))) { *result = int_word(o); return true; }
    Owned index = number_index(o);
    if (!index) return false;
    bool ok = int_to_int64(index, result);
    if (!ok && !overflow) {
        *result = int_sign(index) < 0 ? INT64_MIN : INT64_MAX;
        ok      = true;
    } else if (!ok) raise_error(overflow, "cannot fit '%T' into an index-sized integer", o);
    ref_drop(index);
    return ok;
}

static Owned int_by_trunc(Borrowed o, Owned method)
{
    Owned part = object_call_0(method), value = NULL;
    ref_drop(method);
    if (!part) return NULL;
    if (IS_INT(part)) value = number_index(part);
    else if (!TYPE_OF(part)->to_index) raise_type_error("__trunc__ returned non-Integral (type %T)", part);
    else value = number_index(part);
    ref_drop(part);
    (void)o;
    return value;
}

/* int(b"12"): text in anything that lends bytes. */
static Owned int_of_buffer(Borrowed o)
{
    Buffer buffer;
    if (!buffer_get(o, &buffer, false)) return NULL;
    Owned literal = bytes_new(buffer.data, buffer.length);
    Owned value   = literal ? int_from_bytes_text(((Bytes *)literal)->data, buffer.length, 10, literal) : NULL;
    ref_drop_maybe(literal);
    buffer_release(&buffer);
    return value;
}

Owned number_to_int(Borrowed o)
{
    if (TYPE_OF(o) == &int_type) return ref_keep(o);
    if (TYPE_OF(o)->to_int) return checked_int(TYPE_OF(o)->to_int(OBJ(o)), "__int__");
    if (TYPE_OF(o)->to_index) return number_index(o);
    Owned trunc = special_find(o, names.__trunc__);
    if (trunc) {
        if (warn(&exc_DeprecationWarning, "The delegation of int() to __trunc__ is deprecated.")) return int_by_trunc(o, trunc);
        ref_drop(trunc);
        return NULL;
    }
    if (error_pending()) return NULL;
    if (IS_STR(o)) return int_from_text(o, 10);
    if (TYPE_OF(o)->buffer) return int_of_buffer(o);
    return raise_type_error("int() argument must be a string, a bytes-like object or a real number, not '%T'", o);
}

/* o.__float__() as a double. */
static bool double_by_method(Borrowed o, double *result)
{
    Owned value = TYPE_OF(o)->to_float(OBJ(o));
    if (!value) return false;
    bool ok = IS_FLOAT(value);
    if (ok && TYPE_OF(value) != &float_type)
        ok = warn(&exc_DeprecationWarning, "%T.__float__ returned non-float (type %T).  The ability to return an instance of a strict "
                  "subclass of float is deprecated, and may be removed in a future version of Python.", o, value);
    else if (!ok) raise_type_error("%T.__float__ returned non-float (type %T)", o, value);
    if (ok) *result = FLOAT_VALUE(value);
    ref_drop(value);
    return ok;
}

bool number_to_double(Borrowed o, double *result)
{
    if (IS_FLOAT(o)) { *result = FLOAT_VALUE(o); return true; }
    if (TYPE_OF(o)->to_float) return double_by_method(o, result);
    if (TYPE_OF(o)->to_index) {
        Owned index = number_index(o);
        if (!index) return false;
        bool ok = int_to_double(index, result);
        ref_drop(index);
        return ok;
    }
    raise_type_error("must be real number, not %T", o);
    return false;
}

Owned number_to_float(Borrowed o)
{
    double value;
    if (TYPE_OF(o) == &float_type) return ref_keep(o);
    if (!TYPE_OF(o)->to_float && !TYPE_OF(o)->to_index && !IS_FLOAT(o))
        return raise_type_error("float() argument must be a string or a real number, not '%T'", o);
    bool own = IS_FLOAT(o) && TYPE_OF(o)->to_float != float_type.to_float; /* float() asks a subclass of float, number_to_double doesn't */
    return (own ? double_by_method(o, &value) : number_to_double(o, &value)) ? float_new(value) : NULL;
}
