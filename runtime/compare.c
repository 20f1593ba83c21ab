/* compare.c -- rich comparison: the right operand goes first if its class derives from the left's, and each may pass. */
#include "runtime/error.h"
#include "runtime/float.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/protocol.h"
#include "runtime/str.h"

static const CompareOp swapped[] = { CMP_GT, CMP_GE, CMP_EQ, CMP_NE, CMP_LT, CMP_LE };

/* Neither operand knows. */
static Owned compare_identity(Borrowed a, Borrowed b, CompareOp op)
{
    static const char *const signs[] = { "<", "<=", "==", "!=", ">", ">=" };
    if (op == CMP_EQ) return bool_new(a == b);
    if (op == CMP_NE) return bool_new(a != b);
    return raise_type_error("'%s' not supported between instances of '%T' and '%T'", signs[op], a, b);
}

Owned object_compare_rest(Borrowed a, Borrowed b, CompareOp op)
{
    Type *right = TYPE_OF(b);
    if (right->compare) {
        Owned result = right->compare(OBJ(b), OBJ(a), swapped[op]);
        if (result != NOT_IMPLEMENTED) return result;
        ref_drop(result);
    }
    return compare_identity(a, b, op);
}

static Owned compare(Borrowed a, Borrowed b, CompareOp op)
{
    Type *left = TYPE_OF(a), *right = TYPE_OF(b);
    bool  asked_right = false;
    if (left != right && right->compare && type_is_subtype(right, left)) {
        Owned result = right->compare(OBJ(b), OBJ(a), swapped[op]);
        if (result != NOT_IMPLEMENTED) return result;
        ref_drop(result);
        asked_right = true;
    }
    if (left->compare) {
        Owned result = left->compare(OBJ(a), OBJ(b), op);
        if (result != NOT_IMPLEMENTED) return result;
        ref_drop(result);
    }
    return asked_right ? compare_identity(a, b, op) : object_compare_rest(a, b, op);
}

#define COMPARISON(name, type)                                                  \
    static inline bool name(type x, type y, CompareOp op)                       \
    {                                                                           \
        switch (op) {                                                           \
        case CMP_LT: return x < y;                                              \
        case CMP_LE: return x <= y;                                             \
        case CMP_EQ: return x == y;                                             \
        case CMP_NE: return x != y;                                             \
        case CMP_GT: return x > y;                                              \
        default: return x >= y;                                                 \
        }                                                                       \
    }
COMPARISON(compare_words, int64_t)
COMPARISON(compare_doubles, double)
#undef COMPARISON

/* A float, or an int that a double holds as it is. */
static inline bool exact_double(Borrowed o, double *value)
{
    const int64_t limit = (int64_t)1 << 53;
    if (o->shape == SHAPE_FLOAT) *value = FLOAT_VALUE(o);
    else if (o->shape == SHAPE_INT && int_word(o) <= limit && int_word(o) >= -limit) *value = (double)int_word(o);
    else return false;
    return true;
}

static bool compare_texts(const Str *a, const Str *b, CompareOp op)
{
    if (op == CMP_EQ || op == CMP_NE) return str_equal(a, b) == (op == CMP_EQ);
    return compare_words(str_compare(a, b), 0, op);
}

Owned object_compare(Borrowed a, Borrowed b, CompareOp op)
{
    if (a->shape == SHAPE_INT && b->shape == SHAPE_INT) return bool_new(compare_words(int_word(a), int_word(b), op));
    if (a->shape == SHAPE_STR && b->shape == SHAPE_STR) return bool_new(compare_texts((const Str *)a, (const Str *)b, op));
    if (!recursion_enter(" in comparison")) return NULL;
    Owned result = compare(a, b, op);
    recursion_leave();
    return result;
}

/* Declared with tuples (list.h); it stands beside object_equal, which it calls for each pair. */
bool items_first_difference(Object **a, uint32_t count_a, Object **b, uint32_t count_b, uint32_t *place)
{
    uint32_t shorter = count_a < count_b ? count_a : count_b, i = 0;
    Truth    equal   = TRUTH_YES;
    for (; equal == TRUTH_YES; i++) {
        while (i < shorter && a[i] == b[i]) i++;
        if (i == shorter) break;
        equal = (a[i]->shape | b[i]->shape) == SHAPE_INT ? int_word(a[i]) == int_word(b[i]) : object_equal(a[i], b[i]);
    }
    *place = i - (equal != TRUTH_YES);
    return equal != TRUTH_ERROR;
}

Owned items_compare(Object **a, uint32_t count_a, Object **b, uint32_t count_b, CompareOp op)
{
    uint32_t i;
    if (!items_first_difference(a, count_a, b, count_b, &i)) return NULL;
    if (i == count_a || i == count_b) return compare_lengths(count_a, count_b, op);
    if (op == CMP_EQ || op == CMP_NE) return bool_new(op == CMP_NE);
    return object_compare(a[i], b[i], op);
}

/* Items in order until two differ; these decide, else the lengths. */
static Truth compare_items(const Tuple *a, const Tuple *b, CompareOp op)
{
    uint32_t i;
    if (!items_first_difference((Object **)a->items, a->length, (Object **)b->items, b->length, &i)) return TRUTH_ERROR;
    if (i == a->length || i == b->length) return compare_words(a->length, b->length, op);
    if (op == CMP_EQ || op == CMP_NE) return op == CMP_NE;
    return object_compare_truth(a->items[i], b->items[i], op);
}

static Truth compare_tuples(const Tuple *a, const Tuple *b, CompareOp op)
{
    if (!recursion_enter(" in comparison")) return TRUTH_ERROR;
    Truth truth = compare_items(a, b, op);
    recursion_leave();
    return truth;
}

Truth object_compare_truth(Borrowed a, Borrowed b, CompareOp op)
{
    if (a->shape == SHAPE_INT && b->shape == SHAPE_INT) return compare_words(int_word(a), int_word(b), op);
    if (a->shape == SHAPE_STR && b->shape == SHAPE_STR) return compare_texts((const Str *)a, (const Str *)b, op);
    double x, y;
    if (exact_double(a, &x) && exact_double(b, &y)) return compare_doubles(x, y, op);
    if (a->shape == SHAPE_TUPLE && b->shape == SHAPE_TUPLE) return compare_tuples((const Tuple *)a, (const Tuple *)b, op);
    Owned result = object_compare(a, b, op);
    if (!result) return TRUTH_ERROR;
    if (result == TRUE_ || result == FALSE_) {
        bool is = result == TRUE_;
        ref_drop(result);
        return is;
    }
    Truth truth = object_truth(result);
    ref_drop(result);
    return truth;
}

/* What no str is equal to: numbers, tuples, lists, dicts, None. */
static inline bool is_no_text(Borrowed o) { return o->shape <= SHAPE_NONE && o->shape != SHAPE_STR; }
_Static_assert(SHAPE_INT == 0 && SHAPE_STR < SHAPE_NONE && SHAPE_NONE == 10, "the shapes that is_no_text knows");

Truth object_equal(Borrowed a, Borrowed b)
{
    if (a == b) return TRUTH_YES;
    if ((a->shape | b->shape) == SHAPE_INT) return int_word(a) == int_word(b);
    if (a->shape == SHAPE_STR) {
        if (b->shape == SHAPE_STR) return str_equal((const Str *)a, (const Str *)b);
        if (is_no_text(b)) return TRUTH_NO;
    } else if (b->shape == SHAPE_STR && is_no_text(a)) return TRUTH_NO;
    return object_compare_truth(a, b, CMP_EQ);
}
