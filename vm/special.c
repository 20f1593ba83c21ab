/* special.c -- which special method an instruction calls, if it is written in Python, and what follows when that one passes.
 *
 * The answers are kept in tables, by (shape, name) or by instruction and the shapes of both operands, void when cache_epoch
 * changes; "there is none" is kept as well, so classes are marked for changes of functions and of key sets.
 */
#include "vm/special.h"

#include "runtime/shape.h"
#include "runtime/slots.h"
#include "vm/eval_help.h"

const Instruction shim_code[SHIM_COUNT][2] = {
#define SHIM(name, op, depth) [SHIM_##name] = {{OP_##op, SHIM_##name, 0, depth}, {OP_##op, SHIM_##name, 0, depth}},
    SHIM(OPERATOR_LEFT, OPERATOR_DONE, 0)
    SHIM(OPERATOR_IN, OPERATOR_DONE, 0)
    SHIM(OPERATOR_RIGHT, OPERATOR_DONE, 0)
    SHIM(COMPARE, COMPARE_DONE, 1)
    SHIM(COMPARE_IF, COMPARE_JUMP_DONE, 1)
    SHIM(COMPARE_UNLESS, COMPARE_JUMP_DONE, 1)
    SHIM(RESULT_1, RESULT_DONE, 0)
    SHIM(RESULT_2, RESULT_DONE, 0)
    SHIM(RESULT_2_LOCAL, RESULT_DONE, 0)
    SHIM(RESULT_3, RESULT_DONE, 0)
    SHIM(RESULT_4, RESULT_DONE, 0)
    SHIM(STORE, STORE_DONE, 0)
    SHIM(STORE_ATTR, STORE_DONE, 0)
    SHIM(CONTAINS, CONTAINS_DONE, 0)
    SHIM(TRUTH, TRUTH_DONE, 0)
    SHIM(TRUTH_LENGTH, TRUTH_DONE, 0)
    SHIM(LENGTH, LENGTH_DONE, 0)
    SHIM(GATHER_LIST, GATHER, 0)
    SHIM(GATHER_TUPLE, GATHER, 0)
    SHIM(GATHER_SET, GATHER, 0)
    SHIM(GATHER_SUM, GATHER, 0)
    SHIM(GATHER_ANY, GATHER, 0)
    SHIM(GATHER_ALL, GATHER, 0)
    SHIM(GATHER_JOIN, GATHER, 1)
#undef SHIM
};

typedef struct SpecialPlan {
    const Str *name;
    Function  *function; /* borrowed from the class; NULL: none */
    uint32_t   shape, epoch;
} SpecialPlan;

typedef struct OperatorPlan { /* of two operands, arithmetic or comparison */
    uint32_t  left, right, what, epoch; /* shapes; the instruction */
    Function *function;
    Shim      shim;
} OperatorPlan;

typedef struct SuperPlan {
    const Type *behind; /* the class whose method calls super() */
    const Str  *name;
    Borrowed    found;
    uint32_t    shape, epoch;
} SuperPlan;

enum { PLANS = 1024, OPERATOR_PLANS = 512, SUPER_PLANS = 256 };
static SpecialPlan  plans[PLANS];
static OperatorPlan operator_plans[OPERATOR_PLANS];
static SuperPlan    super_plans[SUPER_PLANS];

/* A change of the answer makes plans void from now on. */
static COLD Function *python_method(Borrowed o, const Str *name)
{
    Borrowed found = type_find(TYPE_OF(o), name);
    type_mark_seen(TYPE_OF(o), TYPE_SEEN | TYPE_SEEN_PLACES);
    return found && found->shape == SHAPE_FUNCTION ? (Function *)found : NULL;
}

Function *special_function(Borrowed o, const Str *name, int n)
{
    SpecialPlan *plan = &plans[(((uintptr_t)name >> 4) + o->shape * 0x9E35u) % PLANS];
    if (UNLIKELY(plan->shape != o->shape || plan->name != name || plan->epoch != cache_epoch))
        *plan = (SpecialPlan){name, python_method(o, name), o->shape, cache_epoch};
    Function *f = plan->function;
    return f && f->fast_args == n ? f : NULL;
}

/* ---- operators -------------------------------------------------------------------------------------------- */

typedef struct OperatorNames { Str **plain, **in_place, **reflected; } OperatorNames;
static const OperatorNames operator_names[OPERATOR_COUNT] = {
#define ROW(op, name) [OPERATOR_##op] = {&names.__##name##__, &names.__i##name##__, &names.__r##name##__},
    ROW(ADD, add) ROW(SUB, sub) ROW(MUL, mul) ROW(DIV, truediv) ROW(FLOORDIV, floordiv) ROW(MOD, mod) ROW(MATMUL, matmul)
    ROW(LSHIFT, lshift) ROW(RSHIFT, rshift) ROW(AND, and) ROW(XOR, xor) ROW(OR, or)
#undef ROW
};

/* Would the right operand's method be asked before the left one's? */
static bool right_goes_first(Borrowed left, Borrowed right)
{
    if (!may_be_special(right)) return false;
    type_mark_seen(TYPE_OF(right), TYPE_SEEN); /* its shape may be another class's one day */
    return TYPE_OF(left) != TYPE_OF(right) && type_is_subtype(TYPE_OF(right), TYPE_OF(left));
}

/* The method that is called first, in whichever class; NULL: none in Python, or not so simple. */
static Function *operator_method(Borrowed left, Borrowed right, const Instruction *at, Shim *shim)
{
    bool                 in_place;
    const OperatorNames *called = &operator_names[operator_of(at, &in_place)];
    Function            *f;
    if (!called->plain) return NULL; /* ** */
    if (may_be_special(left)) {
        *shim = SHIM_OPERATOR_IN;
        if (in_place) {
            if ((f = python_method(left, *called->in_place))) return f;
            if (type_find(TYPE_OF(left), *called->in_place)) return NULL;
        }
        *shim = SHIM_OPERATOR_LEFT;
        return right_goes_first(left, right) ? NULL : python_method(left, *called->plain);
    }
    /* 2 * x: an int or a float has nothing to say about what is no number */
    if (left->shape > SHAPE_FLOAT || TYPE_HAS(right, TYPE_INT | TYPE_FLOAT | TYPE_COMPLEX)) return NULL;
    *shim = SHIM_OPERATOR_RIGHT;
    return python_method(right, *called->reflected);
}

static inline OperatorPlan *operator_place(Borrowed left, Borrowed right, uint32_t what)
{
    return &operator_plans[(left->shape * 0x9E35u + right->shape * 7 + what * 31) % OPERATOR_PLANS];
}

static inline bool plan_fits(const OperatorPlan *plan, Borrowed left, Borrowed right, uint32_t what)
{
    return plan->left == left->shape && plan->right == right->shape && plan->what == what && plan->epoch == cache_epoch;
}

static inline Function *if_plain(Function *f, int n) { return f && f->fast_args == n ? f : NULL; }

Function *special_operator(Borrowed left, Borrowed right, const Instruction *at, Shim *shim)
{
    uint32_t      what = at->op | (at->op == OP_BINARY_OP || at->op == OP_BINARY_OP_IN ? (uint32_t)at->a << 16 : 0);
    OperatorPlan *plan = operator_place(left, right, what);
    if (UNLIKELY(!plan_fits(plan, left, right, what))) {
        Shim      kind = SHIM_OPERATOR_LEFT;
        Function *f    = operator_method(left, right, at, &kind);
        *plan = (OperatorPlan){left->shape, right->shape, what, cache_epoch, f, kind};
    }
    *shim = plan->shim;
    return if_plain(plan->function, 2);
}

Owned operator_passed(Borrowed left, Borrowed right, const Instruction *at, Shim shim)
{
    bool     in_place;
    Operator op = operator_of(at, &in_place);
    OperatorAsked asked = shim == SHIM_OPERATOR_IN ? ASKED_IN_PLACE : shim == SHIM_OPERATOR_LEFT ? ASKED_LEFT : ASKED_BOTH;
    return number_binary_rest(left, right, op, in_place, asked, *operator_names[op].reflected);
}

/* ---- comparisons ------------------------------------------------------------------------------------------- */

static Str **const comparison_names[] = {&names.__lt__, &names.__le__, &names.__eq__, &names.__ne__, &names.__gt__, &names.__ge__};

Function *special_comparison(Borrowed left, Borrowed right, CompareOp op)
{
    uint32_t      what = OP_COUNT + op;
    OperatorPlan *plan = operator_place(left, right, what);
    if (UNLIKELY(!plan_fits(plan, left, right, what))) {
        Function *f = right_goes_first(left, right) ? NULL : python_method(left, *comparison_names[op]);
        *plan = (OperatorPlan){left->shape, right->shape, what, cache_epoch, f, SHIM_COMPARE};
    }
    return if_plain(plan->function, 2);
}

Owned comparison_passed(Borrowed left, Borrowed right, const Instruction *at)
{
    enum { FORMS = OP_LE_SS - OP_LT_SS };
    return object_compare_rest(left, right, (CompareOp)((at->op - OP_LT_SS) / FORMS));
}

/* ---- truth -------------------------------------------------------------------------------------------------- */

Function *special_truth(Borrowed o, Shim *shim)
{
    *shim = SHIM_TRUTH;
    if (TYPE_OF(o)->truth) return special_function(o, names.__bool__, 1);
    *shim = SHIM_TRUTH_LENGTH;
    return TYPE_OF(o)->length ? special_function(o, names.__len__, 1) : NULL;
}

Truth truth_of_result(Owned result, bool length)
{
    if (length) {
        int64_t count = length_of_result(result);
        return count < 0 ? TRUTH_ERROR : count > 0;
    }
    Truth truth = result == TRUE_ ? TRUTH_YES : result == FALSE_ ? TRUTH_NO : TRUTH_ERROR;
    if (truth == TRUTH_ERROR) raise_type_error("__bool__ should return bool, returned %T", result);
    ref_drop(result);
    return truth;
}

/* ---- super() -------------------------------------------------------------------------------------------------- */

/* The class in whose body the running method stands; NULL: it isn't told. */
static const Type *class_around(const Frame *frame)
{
    const Code *code = frame->code;
    for (int k = code->slot_count - code->free_count; k < code->slot_count; k++) {
        if (code->slot_names[k] != names.__class__) continue;
        const Object *cell = frame->fp[k], *value = cell->shape == SHAPE_CELL ? ((const Cell *)cell)->value : NULL;
        return value && shape_flags[value->shape] & SHAPE_IS_TYPE ? (const Type *)value : NULL;
    }
    return NULL;
}

Borrowed super_method(const Frame *frame, Str *name, Borrowed *self)
{
    const Code *code = frame->code;
    if (code->arg_count == 0 || code->slot_kinds[0] & SLOT_CELL) return NULL;
    Object     *first  = frame->fp[0];
    const Type *behind = class_around(frame);
    if (!behind || !may_be_special(first) || shape_flags[first->shape] & SHAPE_IS_TYPE) return NULL;
    SuperPlan *plan = &super_plans[(((uintptr_t)name ^ (uintptr_t)behind) / 16 + first->shape) % SUPER_PLANS];
    if (UNLIKELY(plan->behind != behind || plan->name != name || plan->shape != first->shape || plan->epoch != cache_epoch)) {
        Type *type = TYPE_OF(first);
        Super made = {.head = {1, SHAPE_SUPER}, .type = (Type *)(uintptr_t)behind, .self = first, .self_type = type};
        Owned found, kept;
        if (!type_is_subtype(type, behind) || !(kept = super_find_method(&made.head, name, &found))) return NULL;
        type_mark_seen(type, TYPE_SEEN | TYPE_SEEN_PLACES);
        *plan = (SuperPlan){behind, name, found, first->shape, cache_epoch};
        ref_drop(found);
        ref_drop(kept);
    }
    *self = first;
    return plan->found;
}
