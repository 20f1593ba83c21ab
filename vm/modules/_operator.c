/* _operator.c -- the functions of module operator; the callable objects are in operator_getters.c. */
#include <string.h>

#include "runtime/bytes.h"
#include "runtime/module.h"
#include "vm/modules/operator_parts.h"

/* ---- what each operator does ------------------------------------------------------------------------ */

#define BINARY(name, op)   NATIVE(name) { return number_binary(args[0], args[1], op); }
#define IN_PLACE(name, op) NATIVE(name) { return number_binary_in(args[0], args[1], op); }
#define COMPARE(name, op)  NATIVE(name) { return object_compare(args[0], args[1], op); }

BINARY(op_add, OPERATOR_ADD)
BINARY(op_sub, OPERATOR_SUB)
BINARY(op_mul, OPERATOR_MUL)
BINARY(op_matmul, OPERATOR_MATMUL)
BINARY(op_floordiv, OPERATOR_FLOORDIV)
BINARY(op_truediv, OPERATOR_DIV)
BINARY(op_mod, OPERATOR_MOD)
BINARY(op_lshift, OPERATOR_LSHIFT)
BINARY(op_rshift, OPERATOR_RSHIFT)
BINARY(op_and, OPERATOR_AND)
BINARY(op_xor, OPERATOR_XOR)
BINARY(op_or, OPERATOR_OR)
IN_PLACE(op_iadd, OPERATOR_ADD)
IN_PLACE(op_isub, OPERATOR_SUB)
IN_PLACE(op_imul, OPERATOR_MUL)
IN_PLACE(op_imatmul, OPERATOR_MATMUL)
IN_PLACE(op_ifloordiv, OPERATOR_FLOORDIV)
IN_PLACE(op_itruediv, OPERATOR_DIV)
IN_PLACE(op_imod, OPERATOR_MOD)
IN_PLACE(op_ilshift, OPERATOR_LSHIFT)
IN_PLACE(op_irshift, OPERATOR_RSHIFT)
IN_PLACE(op_iand, OPERATOR_AND)
IN_PLACE(op_ixor, OPERATOR_XOR)
IN_PLACE(op_ior, OPERATOR_OR)
IN_PLACE(op_ipow, OPERATOR_POW)
COMPARE(op_lt, CMP_LT)
COMPARE(op_le, CMP_LE)
COMPARE(op_eq, CMP_EQ)
COMPARE(op_ne, CMP_NE)
COMPARE(op_ge, CMP_GE)
COMPARE(op_gt, CMP_GT)

NATIVE(op_pow) { return number_power(args[0], args[1], NONE); }
NATIVE(op_neg) { return number_negative(args[0]); }
NATIVE(op_pos) { return number_positive(args[0]); }
NATIVE(op_invert) { return number_invert(args[0]); }
NATIVE(op_abs) { return number_absolute(args[0]); }
NATIVE(op_index) { return number_index(args[0]); }
NATIVE(op_is) { return bool_new(args[0] == args[1]); }
NATIVE(op_is_not) { return bool_new(args[0] != args[1]); }

static Owned truth_object(Truth truth, bool negate) { return truth == TRUTH_ERROR ? NULL : bool_new((truth == TRUTH_YES) != negate); }

NATIVE(op_truth) { return truth_object(object_truth(args[0]), false); }
NATIVE(op_not) { return truth_object(object_truth(args[0]), true); }
NATIVE(op_contains) { return truth_object(object_contains(args[0], args[1]), false); }

NATIVE(op_getitem) { return object_get_item(args[0], args[1]); }
NATIVE(op_setitem) { return object_set_item(args[0], args[1], args[2]) ? none_new() : NULL; }
NATIVE(op_delitem) { return object_del_item(args[0], args[1]) ? none_new() : NULL; }

/* ---- sequences -------------------------------------------------------------------------------------- */

static bool is_sequence(Object *o) { return TYPE_OF(o)->sequence_item || (TYPE_OF(o)->get_item && TYPE_OF(o)->flags & TYPE_HEAP && !IS_DICT(o)); }

/* a + b of sequences; of user's classes by __add__. */
static Owned concat(Object *a, Object *b, bool in_place)
{
    Type *type = TYPE_OF(a);
    if (in_place && type->concat_in) return type->concat_in(a, b);
    if (type->concat) return type->concat(a, b);
    if (is_sequence(a) && is_sequence(b)) {
        Owned result = number_binary_asked(a, b, OPERATOR_ADD, in_place);
        if (result != NOT_IMPLEMENTED) return result;
        ref_drop(result);
    }
    return raise_type_error("'%T' object can't be concatenated", a);
}

NATIVE(op_concat) { return concat(args[0], args[1], false); }
NATIVE(op_iconcat) { return concat(args[0], args[1], true); }

static Owned iter_of(Object *o)
{
    Owned iter = object_iter(o);
    if (!iter && error_clear_if(&exc_TypeError)) raise_type_error("argument of type '%T' is not iterable", o);
    return iter;
}

/* How many items equal the value; stop: the number of the first, or -1. */
static bool search(Object *o, Object *value, bool stop, int64_t *result)
{
    Owned   iter = iter_of(o), item;
    int64_t count = 0, place = 0;
    bool    found = false;
    if (!iter) return false;
    while (!(stop && found) && (item = iter_next(iter)) != NULL) {
        Truth equal = object_equal(item, value);
        ref_drop(item);
        if (equal == TRUTH_ERROR) break;
        found = equal == TRUTH_YES;
        count += found;
        place++;
    }
    ref_drop(iter);
    *result = !stop ? count : count ? place - 1 : -1;
    return !error_pending();
}

NATIVE(op_count_of)
{
    int64_t count;
    return search(args[0], args[1], false, &count) ? int_new(count) : NULL;
}

NATIVE(op_index_of)
{
    int64_t place;
    if (!search(args[0], args[1], true, &place)) return NULL;
    return place < 0 ? raise_value_error("sequence.index(x): x not in sequence") : int_new(place);
}

NATIVE(op_length_hint)
{
    int64_t otherwise = 0;
    if (n > 1 && !word_argument(args[1], &otherwise)) return NULL;
    int64_t hint = object_length_hint(args[0], otherwise);
    return hint < 0 && error_pending() ? NULL : int_new(hint);
}

NATIVE(op_call)
{
    if (n < 1) return raise_type_error("call expected at least 1 argument, got 0");
    return object_call(args[0], args + 1, n - 1, keywords);
}

/* ---- comparing secrets: the time taken doesn't depend on where they differ ------------------------------ */

static bool same_bytes(const char *a, int64_t length_a, const char *b, int64_t length_b)
{
    volatile unsigned char differ = length_a != length_b;
    const char            *left   = length_a == length_b ? a : b;
    for (int64_t i = 0; i < length_b; i++) differ |= (unsigned char)(left[i] ^ b[i]);
    return differ == 0;
}

NATIVE(op_compare_digest)
{
    if (IS_STR(args[0]) && IS_STR(args[1])) {
        Str *a = AS(Str, args[0]), *b = AS(Str, args[1]);
        if (!a->ascii || !b->ascii) return raise_type_error("comparing strings with non-ASCII characters is not supported");
        return bool_new(same_bytes(a->data, a->length, b->data, b->length));
    }
    Buffer a, b;
    if (!TYPE_OF(args[0])->buffer || !TYPE_OF(args[1])->buffer)
        return raise_type_error("unsupported operand types(s) or combination of types: '%T' and '%T'", args[0], args[1]);
    if (!buffer_get(args[0], &a, false)) return NULL;
    if (!buffer_get(args[1], &b, false)) {
        buffer_release(&a);
        return NULL;
    }
    bool same = same_bytes(a.data, a.length, b.data, b.length);
    buffer_release(&a);
    buffer_release(&b);
    return bool_new(same);
}

/* ---- the module ------------------------------------------------------------------------------------- */

static const NativeDef functions[] = {
    { "truth", op_truth, "a, /", "The same as bool(a).", 0 },
    { "contains", op_contains, "a, b, /", "The same as b in a (the other way round).", 0 },
    { "indexOf", op_index_of, "a, b, /", "Where the first item of a is that equals b.", 0 },
    { "countOf", op_count_of, "a, b, /", "How many items of a equal b.", 0 },
    { "is_", op_is, "a, b, /", "The same as a is b.", 0 },
    { "is_not", op_is_not, "a, b, /", "The same as a is not b.", 0 },
    { "add", op_add, "a, b, /", "The same as a + b.", 0 },
    { "sub", op_sub, "a, b, /", "The same as a - b.", 0 },
    { "mul", op_mul, "a, b, /", "The same as a * b.", 0 },
    { "matmul", op_matmul, "a, b, /", "The same as a @ b.", 0 },
    { "floordiv", op_floordiv, "a, b, /", "The same as a // b.", 0 },
    { "truediv", op_truediv, "a, b, /", "The same as a / b.", 0 },
    { "mod", op_mod, "a, b, /", "The same as a % b.", 0 },
    { "neg", op_neg, "a, /", "The same as -a.", 0 },
    { "pos", op_pos, "a, /", "The same as +a.", 0 },
    { "abs", op_abs, "a, /", "The same as abs(a).", 0 },
    { "inv", op_invert, "a, /", "The same as ~a.", 0 },
    { "invert", op_invert, "a, /", "The same as ~a.", 0 },
    { "lshift", op_lshift, "a, b, /", "The same as a << b.", 0 },
    { "rshift", op_rshift, "a, b, /", "The same as a >> b.", 0 },
    { "not_", op_not, "a, /", "The same as not a.", 0 },
    { "and_", op_and, "a, b, /", "The same as a & b.", 0 },
    { "xor", op_xor, "a, b, /", "The same as a ^ b.", 0 },
    { "or_", op_or, "a, b, /", "The same as a | b.", 0 },
    { "iadd", op_iadd, "a, b, /", "The same as a += b.", 0 },
    { "isub", op_isub, "a, b, /", "The same as a -= b.", 0 },
    { "imul", op_imul, "a, b, /", "The same as a *= b.", 0 },
    { "imatmul", op_imatmul, "a, b, /", "The same as a @= b.", 0 },
    { "ifloordiv", op_ifloordiv, "a, b, /", "The same as a //= b.", 0 },
    { "itruediv", op_itruediv, "a, b, /", "The same as a /= b.", 0 },
    { "imod", op_imod, "a, b, /", "The same as a %= b.", 0 },
    { "ilshift", op_ilshift, "a, b, /", "The same as a <<= b.", 0 },
    { "irshift", op_irshift, "a, b, /", "The same as a >>= b.", 0 },
    { "iand", op_iand, "a, b, /", "The same as a &= b.", 0 },
    { "ixor", op_ixor, "a, b, /", "The same as a ^= b.", 0 },
    { "ior", op_ior, "a, b, /", "The same as a |= b.", 0 },
    { "ipow", op_ipow, "a, b, /", "The same as a **= b.", 0 },
    { "concat", op_concat, "a, b, /", "The same as a + b, for a and b sequences.", 0 },
    { "iconcat", op_iconcat, "a, b, /", "The same as a += b, for a and b sequences.", 0 },
    { "getitem", op_getitem, "a, b, /", "The same as a[b].", 0 },
    { "setitem", op_setitem, "a, b, c, /", "The same as a[b] = c.", 0 },
    { "delitem", op_delitem, "a, b, /", "The same as del a[b].", 0 },
    { "pow", op_pow, "a, b, /", "The same as a ** b.", 0 },
    { "index", op_index, "a, /", "The same as a.__index__()", 0 },
    { "lt", op_lt, "a, b, /", "The same as a < b.", 0 },
    { "le", op_le, "a, b, /", "The same as a <= b.", 0 },
    { "eq", op_eq, "a, b, /", "The same as a == b.", 0 },
    { "ne", op_ne, "a, b, /", "The same as a != b.", 0 },
    { "gt", op_gt, "a, b, /", "The same as a > b.", 0 },
    { "ge", op_ge, "a, b, /", "The same as a >= b.", 0 },
    { "length_hint", op_length_hint, "obj, default=0, /", "How many items obj has or will give, as far as it knows.", 0 },
    { "call", op_call, NULL, "call($module, obj, /, *args, **kwargs)\n--\n\nThe same as obj(*args, **kwargs).", 0 },
    { "_compare_digest", op_compare_digest, "a, b, /", "a == b, in a time that doesn't depend on where they differ.", 0 },
    { 0 },
};

static bool setup(Module *module)
{
    Type *types[] = { &attrgetter_type, &itemgetter_type, &methodcaller_type };
    for (int i = 0; i < 3; i++)
        if (!type_ready(types[i]) || !dict_set_c(module->dict, type_short_name(types[i]), OBJ(types[i]))) return false;
    return true;
}

const NativeModule _operator_module = { "_operator", "The operators of the language as functions.", functions, setup };
