/* special.h -- special methods written in Python, which the loop calls in frames of its own (vm/eval/op_special.h). */
#ifndef KRAIT_VM_SPECIAL_H
#define KRAIT_VM_SPECIAL_H

#include "vm/frame.h"

/* What becomes of the result of a special method: the instruction at which its shim frame waits. */
typedef enum {
    SHIM_OPERATOR_LEFT,   /* left.__add__(right)     */
    SHIM_OPERATOR_IN,     /* left.__iadd__(right)    */
    SHIM_OPERATOR_RIGHT,  /* right.__radd__(left)    */
    SHIM_COMPARE,         /* left.__lt__(right)      */
    SHIM_COMPARE_IF, SHIM_COMPARE_UNLESS, /* the same, then a jump */
    SHIM_RESULT_1,        /* the result stands for one operand: -x, __enter__() */
    SHIM_RESULT_2,        /* for two: container[key] */
    SHIM_RESULT_2_LOCAL,
    SHIM_RESULT_3,        /* with what an augmented assignment holds besides: one object more */
    SHIM_RESULT_4,        /* two */
    SHIM_STORE,           /* container[key] = value: no result */
    SHIM_STORE_ATTR,      /* o.name = value: the same          */
    SHIM_CONTAINS,
    SHIM_TRUTH,           /* __bool__(): then a jump */
    SHIM_TRUTH_LENGTH,    /* __len__(), for the same */
    SHIM_LENGTH,          /* len(o)                  */
    SHIM_GATHER_LIST,     /* list(generator): its values come to op_gather.h */
    SHIM_GATHER_TUPLE, SHIM_GATHER_SET, SHIM_GATHER_SUM, SHIM_GATHER_ANY, SHIM_GATHER_ALL,
    SHIM_GATHER_JOIN,     /* separator.join(generator) */
    SHIM_COUNT
} Shim;
/* Two units each, as INIT_DONE: where a frame waits, pc is the first or, while somebody watches, the second.
   Operand a is the Shim, c how much the call counts in interp.depth beside its frame. */
extern const Instruction shim_code[SHIM_COUNT][2];

/* Is it an instance of a user's class? Only those have special methods in Python. */
static inline bool may_be_special(Borrowed o) { return shape_flags[o->shape] & SHAPE_INSTANCE; }

/* What o's class has under `name`, if that is a Python function of exactly n plain parameters (self included) to be entered
   as it is. Borrowed; NULL without error: call it in the long way, if it is there at all. */
Function *special_function(Borrowed o, const Str *name, int n);

/* The method that an operator's instruction calls first, if it may be entered as above, and which it is. */
Function *special_operator(Borrowed left, Borrowed right, const Instruction *at, Shim *shim);
/* That method gave NotImplemented: what the rest of the protocol says. */
Owned operator_passed(Borrowed left, Borrowed right, const Instruction *at, Shim shim);
Function *special_comparison(Borrowed left, Borrowed right, CompareOp op);
/* The same for a comparison instruction (of any form). */
Owned comparison_passed(Borrowed left, Borrowed right, const Instruction *at);
/* __bool__, or __len__ in its absence. */
Function *special_truth(Borrowed o, Shim *shim);
/* What the result of __bool__ (of __len__: length) means. The result is taken over. */
Truth truth_of_result(Owned result, bool length);

/* super().name in a method: the function (borrowed) of the class behind, to be called with *self. NULL without error: make a super object. */
Borrowed super_method(const Frame *frame, Str *name, Borrowed *self);

#endif
