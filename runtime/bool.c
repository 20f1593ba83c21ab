/* bool.c -- True and False: ints of a shape of their own. There are exactly two. */
#include "runtime/error.h"
#include "runtime/int.h"
#include "runtime/names.h"
#include "runtime/native.h"
#include "runtime/protocol.h"
#include "runtime/state.h"

static STATIC_OBJECT Int false_int = {{1, SHAPE_BOOL}, 0}, true_int = {{1, SHAPE_BOOL}, 1};
Object    *true_object = &true_int.head, *false_object = &false_int.head;

static Owned bool_repr(Object *self) { return ref_keep(OBJ(self == TRUE_ ? names.True_ : names.False_)); }

static Owned bool_new_slot(Type *cls, Object **args, int n, Tuple *keywords)
{
    (void)cls;
    if (!native_no_keywords("bool", keywords)) return NULL;
    if (n > 1) return raise_type_error("bool expected at most 1 argument, got %d", n);
    Truth truth = n ? object_truth(args[0]) : TRUTH_NO;
    return truth == TRUTH_ERROR ? NULL : bool_new(truth == TRUTH_YES);
}

static inline bool both_bools(const Object *a, const Object *b) { return a->shape == SHAPE_BOOL && b->shape == SHAPE_BOOL; }

static Owned bool_and(Object *a, Object *b)
{
    return both_bools(a, b) ? bool_new(int_word(a) & int_word(b)) : int_type.bit_and(a, b);
}

static Owned bool_or(Object *a, Object *b)
{
    return both_bools(a, b) ? bool_new(int_word(a) | int_word(b)) : int_type.bit_or(a, b);
}

static Owned bool_xor(Object *a, Object *b)
{
    return both_bools(a, b) ? bool_new(int_word(a) ^ int_word(b)) : int_type.bit_xor(a, b);
}

static void bool_dealloc(Object *self) { self->refcount = 1; /* never: the interpreter holds one reference to each */ }

static size_t bool_size_of(Object *self)
{
    (void)self;
    return sizeof(Int);
}

Type bool_type = {
    .gc    = {.dealloc = bool_dealloc, .size_of = bool_size_of, .size = sizeof(Int)},
    .name  = "bool",
    .doc   = "bool(x) -> bool\n\nTrue when the argument x is true, False otherwise.\n"
             "True and False are the only two instances of bool, which is a subclass of int and can't be one's base.",
    .shape = SHAPE_BOOL,
    .flags = TYPE_NEW_BY_ARRAY | TYPE_MATCH_SELF | TYPE_INT | TYPE_IMMUTABLE,
    .base  = &int_type,
    .new_  = bool_new_slot,
    .repr  = bool_repr,
    .bit_and = bool_and,
    .bit_or  = bool_or,
    .bit_xor = bool_xor,
};
