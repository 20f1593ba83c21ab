/* eval.c -- the loop: fetches an instruction, does it, goes on.
 *
 * Registers of the machine, all locals of eval_loop:
 *   pc      the next instruction            sp      first free place of the value stack
 *   fp      slot 0 of the running frame     frame   its record      consts  its code's constants
 * Whatever can run Python code, raise, or look at the machine must find pc and sp published:
 * PUBLISH() stores them in the frame record and in interp.  Operands stay on the stack until the result is ready, so
 * that a failing instruction has nothing to clean up: `raised` hands over to frame_unwind().
 *
 * An instruction that names a local or a constant reads it uncounted; slow calls push (count) their operands first.
 * Numbers are rewritten in place when the only reference is the one being consumed or overwritten (DESIGN.md, section 2).
 * Calls of Python functions, generators in a for loop, __init__ and properties push a frame and go on: no C recursion.
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/exception.h"
#include "runtime/float.h"
#include "runtime/int.h"
#include "runtime/module.h"
#include "runtime/native.h"
#include "runtime/shape.h"
#include "vm/eval_help.h"
#include "vm/frame.h"
#include "vm/observe/trace.h"
#include "vm/observe/watch.h"

const Instruction halt_code[]      = {{OP_HALT, 0, 0, 0}, {OP_HALT, 0, 0, 0}};
const Instruction init_done_code[] = {{OP_INIT_DONE, 0, 0, 0}, {OP_INIT_DONE, 0, 0, 0}};

/* The instruction being done: its operands are read where they are used, for as long as pc stands. */
#define here      (pc[-1])
#define PUBLISH() (interp.sp = sp, frame->pc = pc)
#define PUSH(o)   (*sp++ = (o))
#define TOP       (sp[-1])
#define SECOND    (sp[-2])
#define LOCAL(i)  (fp[i])
#define CONST(i)  (consts[i])
#define RELOAD()                                                                                   \
    (frame = interp.frame, pc = frame->pc, fp = frame->fp, sp = interp.sp,                           \
     consts = frame->code ? frame->code->constants : NULL)

/* Drops a reference; the machine is published only if something dies. */
#define DROP(o)                                                                                    \
    do {                                                                                           \
        Object *dropped_ = (o);                                                                    \
        if (--dropped_->refcount == 0) {                                                           \
            if (dropped_->shape <= SHAPE_FLOAT) heap_free_16(dropped_);                             \
            else {                                                                                 \
                PUBLISH();                                                                         \
                object_free(dropped_);                                                             \
            }                                                                                      \
        }                                                                                          \
    } while (0)
/* Local i takes `value` over; the old value is dropped last. */
#define SET_LOCAL(i, value)                                                                        \
    do {                                                                                           \
        Object **slot_ = &fp[i];                                                                   \
        Object  *old_  = *slot_;                                                                   \
        *slot_         = (value);                                                                  \
        DROP(old_);                                                                                \
    } while (0)

#ifdef KRAIT_SWITCH_DISPATCH
#define op(NAME) case OP_##NAME
#define NEXT()   goto fetch
#define DO_IT()  goto as_it_is
#else
#define op(NAME) L_##NAME
#define NEXT()                                                                                     \
    do {                                                                                           \
        pc++;                                                                                      \
        goto *dispatch[here.op];                                                                   \
    } while (0)
#define DO_IT()  goto *labels[here.op]
/* Where each instruction is done; while somebody watches (machine_watch), all lead to `watch` first. */
static const void *dispatch[OP_COUNT];
#endif

#define JUMP_BY(distance)                                                                          \
    do {                                                                                           \
        int32_t by_ = (distance);                                                                  \
        pc += by_;                                                                                 \
        if (by_ < 0 && UNLIKELY(interp.pending)) goto pending;                                     \
    } while (0)

/* -- operand forms: where left and right are, and who owns them -- */
#define LEFT_SS   SECOND
#define RIGHT_SS  TOP
#define LEFT_LL   LOCAL(here.a)
#define RIGHT_LL  LOCAL(here.b)
#define LEFT_LC   LOCAL(here.a)
#define RIGHT_LC  CONST(here.b)
#define LEFT_SL   TOP
#define RIGHT_SL  LOCAL(here.b)
#define LEFT_SC   TOP
#define RIGHT_SC  CONST(here.b)
/* Makes both operands owned by the stack, as a slow call needs them. A local without a value raises. */
#define SPREAD_SS ((void)0)
#define SPREAD_LL                                                                                  \
    do {                                                                                           \
        if (UNLIKELY(LOCAL(here.a) == UNBOUND || LOCAL(here.b) == UNBOUND)) goto unbound_operand;          \
        PUSH(ref_keep(LOCAL(here.a)));                                                                \
        PUSH(ref_keep(LOCAL(here.b)));                                                                \
    } while (0)
#define SPREAD_LC                                                                                  \
    do {                                                                                           \
        if (UNLIKELY(LOCAL(here.a) == UNBOUND)) goto unbound_operand;                                  \
        PUSH(ref_keep(LOCAL(here.a)));                                                                \
        PUSH(ref_keep(CONST(here.b)));                                                                \
    } while (0)
#define SPREAD_SL                                                                                  \
    do {                                                                                           \
        if (UNLIKELY(LOCAL(here.b) == UNBOUND)) goto unbound_operand;                                  \
        PUSH(ref_keep(LOCAL(here.b)));                                                                \
    } while (0)
#define SPREAD_SC PUSH(ref_keep(CONST(here.b)))

/* An Int or Float result. BOXES_*: try the boxes of consumed operands; `shape` and `field` say of which kind. */
#define TAKE_BOX(box, SHAPE, T, v, after)                                                          \
    if ((box)->refcount == 1 && (box)->shape == SHAPE) {                                            \
        ((T *)(box))->value = (v);                                                                 \
        after;                                                                                     \
        NEXT();                                                                                    \
    }
#define BOX_NEW(o, SHAPE, T, v)                                                                    \
    Object *o = heap_alloc_16();                                                                   \
    if (UNLIKELY(!o)) goto raised_published;                                                       \
    o->refcount       = 1;                                                                         \
    o->shape          = SHAPE;                                                                     \
    ((T *)o)->value   = (v);

#define PUSH_BOX_SS(SHAPE, T, v)                                                                   \
    TAKE_BOX(SECOND, SHAPE, T, v, { Object *r_ = TOP; sp--; DROP_NUMBER(r_); })                      \
    TAKE_BOX(TOP, SHAPE, T, v, { Object *l_ = SECOND; SECOND = TOP; sp--; DROP_NUMBER(l_); })        \
    {                                                                                              \
        BOX_NEW(o_, SHAPE, T, v)                                                                   \
        Object *l_ = SECOND, *r_ = TOP;                                                            \
        sp--;                                                                                      \
        TOP = o_;                                                                                  \
        DROP_NUMBER(l_);                                                                           \
        DROP_NUMBER(r_);                                                                           \
        NEXT();                                                                                    \
    }
#define PUSH_BOX_S(SHAPE, T, v)                                                                    \
    TAKE_BOX(TOP, SHAPE, T, v, {})                                                                 \
    {                                                                                              \
        BOX_NEW(o_, SHAPE, T, v)                                                                   \
        Object *l_ = TOP;                                                                          \
        TOP = o_;                                                                                  \
        DROP_NUMBER(l_);                                                                           \
        NEXT();                                                                                    \
    }
#define PUSH_BOX_0(SHAPE, T, v)                                                                    \
    {                                                                                              \
        BOX_NEW(o_, SHAPE, T, v)                                                                   \
        PUSH(o_);                                                                                  \
        NEXT();                                                                                    \
    }
/* Numbers run no code when they die. */
#define DROP_NUMBER(o)                                                                             \
    do {                                                                                           \
        Object *number_ = (o);                                                                     \
        if (--number_->refcount == 0) heap_free_16(number_);                                        \
    } while (0)
#define CONSUME_SS { Object *l_ = SECOND, *r_ = TOP; sp -= 2; DROP_NUMBER(l_); DROP_NUMBER(r_); }
#define CONSUME_SL { Object *l_ = TOP; sp -= 1; DROP_NUMBER(l_); }
#define CONSUME_SC CONSUME_SL
#define CONSUME_LL
#define CONSUME_LC
#define PUSH_NUMBER_SS(SHAPE, T, v) PUSH_BOX_SS(SHAPE, T, v)
#define PUSH_NUMBER_SL(SHAPE, T, v) PUSH_BOX_S(SHAPE, T, v)
#define PUSH_NUMBER_SC(SHAPE, T, v) PUSH_BOX_S(SHAPE, T, v)
#define PUSH_NUMBER_LL(SHAPE, T, v) PUSH_BOX_0(SHAPE, T, v)
#define PUSH_NUMBER_LC(SHAPE, T, v) PUSH_BOX_0(SHAPE, T, v)

#define SMALL(v) (&small_ints[(v) - SMALL_INT_MIN].head)
/* result routine, destination stack: (1) shared small int, (3) an owned operand's box, (4) allocate */
#define INT_RESULT(FORM, v)                                                                        \
    if (int_is_small(v)) {                                                                         \
        CONSUME_##FORM;                                                                            \
        PUSH(ref_keep(SMALL(v)));                                                                  \
        NEXT();                                                                                    \
    }                                                                                              \
    PUSH_NUMBER_##FORM(SHAPE_INT, Int, v)
#define FLOAT_RESULT(FORM, v) PUSH_NUMBER_##FORM(SHAPE_FLOAT, Float, v)
/* destination local c: (1) shared small int, (2) the local's own box, (4) allocate */
#define INT_RESULT_L(FORM, v)                                                                      \
    {                                                                                              \
        Object *d_ = LOCAL(here.c);                                                                   \
        if (int_is_small(v)) {                                                                     \
            CONSUME_##FORM;                                                                        \
            LOCAL(here.c) = ref_keep(SMALL(v));                                                       \
            DROP(d_);                                                                              \
            NEXT();                                                                                \
        }                                                                                          \
        if (d_->refcount == 1 && d_->shape == SHAPE_INT) {                                          \
            ((Int *)d_)->value = (v);                                                              \
            CONSUME_##FORM;                                                                        \
            NEXT();                                                                                \
        }                                                                                          \
        BOX_NEW(o_, SHAPE_INT, Int, v)                                                             \
        CONSUME_##FORM;                                                                            \
        LOCAL(here.c) = o_;                                                                           \
        DROP(d_);                                                                                  \
        NEXT();                                                                                    \
    }
#define FLOAT_RESULT_L(FORM, v)                                                                    \
    {                                                                                              \
        Object *d_ = LOCAL(here.c);                                                                   \
        if (d_->refcount == 1 && d_->shape == SHAPE_FLOAT) {                                        \
            ((Float *)d_)->value = (v);                                                            \
            CONSUME_##FORM;                                                                        \
            NEXT();                                                                                \
        }                                                                                          \
        BOX_NEW(o_, SHAPE_FLOAT, Float, v)                                                         \
        CONSUME_##FORM;                                                                            \
        LOCAL(here.c) = o_;                                                                           \
        DROP(d_);                                                                                  \
        NEXT();                                                                                    \
    }

#define BOTH_INT(l, r)   (((l)->shape | (r)->shape) == 0)
#define BOTH_FLOAT(l, r) ((((l)->shape ^ SHAPE_FLOAT) | ((r)->shape ^ SHAPE_FLOAT)) == 0)
#define INT_OF(o)        (((Int *)(o))->value)
#define FLOAT_OF(o)      (((Float *)(o))->value)

/* The arithmetic rows of one operator: INT and FLOAT give the fast bodies, using x, y and giving v, or falling through to slow. */
#define INT_ADD(x, y, v)  !__builtin_add_overflow(x, y, &(v))
#define INT_SUB(x, y, v)  !__builtin_sub_overflow(x, y, &(v))
#define INT_MUL(x, y, v)  !__builtin_mul_overflow(x, y, &(v))
#define INT_AND(x, y, v)  ((v) = (x) & (y), true)
#define INT_OR(x, y, v)   ((v) = (x) | (y), true)
#define INT_XOR(x, y, v)  ((v) = (x) ^ (y), true)
#define INT_FLOORDIV(x, y, v) ((y) > 0 && ((v) = (x) / (y), (v) -= ((v) * (y) > (x)), true))
#define INT_MOD(x, y, v)  ((y) > 0 && ((v) = (x) % (y), (v) += (v) < 0 ? (y) : 0, true))
#define INT_LSHIFT(x, y, v) ((uint64_t)(y) < 63 && ((v) = (int64_t)((uint64_t)(x) << (y)), ((v) >> (y)) == (x)))
#define INT_RSHIFT(x, y, v) ((uint64_t)(y) < 64 && ((v) = (x) >> (y), true))
#define FLOAT_ADD(x, y, v) ((v) = (x) + (y), true)
#define FLOAT_SUB(x, y, v) ((v) = (x) - (y), true)
#define FLOAT_MUL(x, y, v) ((v) = (x) * (y), true)
#define FLOAT_DIV(x, y, v) ((y) != 0.0 && ((v) = (x) / (y), true))
#define FLOAT_FLOORDIV(x, y, v) ((y) != 0.0 && ((v) = float_floor_divide(x, y), true))
#define FLOAT_MOD(x, y, v) ((y) != 0.0 && ((v) = float_remainder(x, y), true))

#define FAST_INT(NAME, FORM, RESULT)                                                               \
    if (LIKELY(BOTH_INT(l, r))) {                                                                  \
        int64_t x = INT_OF(l), y = INT_OF(r), v;                                                   \
        if (LIKELY(INT_##NAME(x, y, v))) { INT_##RESULT(FORM, v) }                                 \
    }
#define FAST_FLOAT(NAME, FORM, RESULT)                                                             \
    else if (BOTH_FLOAT(l, r)) {                                                                   \
        double x = FLOAT_OF(l), y = FLOAT_OF(r), v;                                                \
        if (LIKELY(FLOAT_##NAME(x, y, v))) { FLOAT_##RESULT(FORM, v) }                             \
    }
#define NUMERIC_BOTH(NAME, FORM, RESULT) FAST_INT(NAME, FORM, RESULT) FAST_FLOAT(NAME, FORM, RESULT)
#define NUMERIC_INT(NAME, FORM, RESULT)  FAST_INT(NAME, FORM, RESULT)
#define NUMERIC_DIV(NAME, FORM, RESULT)                                                            \
    if (BOTH_FLOAT(l, r)) {                                                         \
        double x = FLOAT_OF(l), y = FLOAT_OF(r), v;                                              \
        if (LIKELY(FLOAT_DIV(x, y, v))) { FLOAT_##RESULT(FORM, v) }                                \
    } else if (BOTH_INT(l, r)) {                                                                   \
        int64_t n = INT_OF(l), d = INT_OF(r);                                                      \
        if (d != 0 && n >= -(1LL << 53) && n <= (1LL << 53) && d >= -(1LL << 53) && d <= (1LL << 53)) { \
            double v = (double)n / (double)d;                                                      \
            FLOAT_##RESULT(FORM, v)                                                                \
        }                                                                                          \
    }

#define ARITHMETIC_FORM(NAME, KIND, FORM)                                                          \
    op(I##NAME##_##FORM):                                                                          \
    op(NAME##_##FORM): {                                                                           \
        Object *l = LEFT_##FORM, *r = RIGHT_##FORM;                                                \
        NUMERIC_##KIND(NAME, FORM, RESULT)                                                         \
        SPREAD_##FORM;                                                                             \
        goto slow_binary;                                                                          \
    }                                                                                              \
    op(I##NAME##_##FORM##_L):                                                                      \
    op(NAME##_##FORM##_L): {                                                                       \
        Object *l = LEFT_##FORM, *r = RIGHT_##FORM;                                                \
        NUMERIC_##KIND(NAME, FORM, RESULT_L)                                                       \
        SPREAD_##FORM;                                                                             \
        goto slow_binary_to_local;                                                                 \
    }
#define ARITHMETIC(NAME, KIND)                                                                     \
    ARITHMETIC_FORM(NAME, KIND, SS)                                                                \
    ARITHMETIC_FORM(NAME, KIND, LL)                                                                \
    ARITHMETIC_FORM(NAME, KIND, LC)                                                                \
    ARITHMETIC_FORM(NAME, KIND, SL)                                                                \
    ARITHMETIC_FORM(NAME, KIND, SC)

/* -- comparison -- */
#define COMPARE_TEST(C, FORM, WHEN)                                                                \
    if (LIKELY(BOTH_INT(l, r))) {                                                                  \
        bool yes = INT_OF(l) C INT_OF(r);                                                          \
        WHEN(FORM, CONSUME)                                                                        \
    }                                                                                              \
    if (BOTH_FLOAT(l, r)) {                                                                        \
        bool yes = FLOAT_OF(l) C FLOAT_OF(r);                                                      \
        WHEN(FORM, CONSUME)                                                                        \
    }
#define WHEN_PUSH(FORM, TAKE)                                                                      \
    TAKE##_##FORM;                                                                                 \
    PUSH(ref_keep(yes ? TRUE_ : FALSE_));                                                          \
    NEXT();
#define WHEN_JUMP_IF(FORM, TAKE)                                                                   \
    TAKE##_##FORM;                                                                                 \
    if (yes) JUMP_BY((int16_t)here.c);                                                                \
    NEXT();
#define WHEN_JUMP_UNLESS(FORM, TAKE)                                                               \
    TAKE##_##FORM;                                                                                 \
    if (!yes) JUMP_BY((int16_t)here.c);                                                               \
    NEXT();
/* A truth value that is not on the stack yet: the conditional jump that follows takes it as it is. */
#define ANSWER(yes)                                                                                \
    if (pc->op == OP_JUMP_IF_FALSE_S) {                                                            \
        pc++;                                                                                      \
        if (!(yes)) JUMP_BY(jump_distance(here));                                                  \
    } else if (pc->op == OP_JUMP_IF_TRUE_S) {                                                      \
        pc++;                                                                                      \
        if (yes) JUMP_BY(jump_distance(here));                                                     \
    } else PUSH(ref_keep((yes) ? TRUE_ : FALSE_));                                                 \
    NEXT();
/* == and != of strs */
#define TEXT_TEST(C, FORM, WHEN)                                                                   \
    if (l->shape == SHAPE_STR && r->shape == SHAPE_STR) {                                          \
        bool yes = str_equal((Str *)l, (Str *)r) C true;                                           \
        WHEN(FORM, RELEASE)                                                                        \
    }
#define NO_TEXT_TEST(C, FORM, WHEN)
#define COMPARE_FORM(NAME, C, FORM, TEXT)                                                          \
    op(NAME##_##FORM): {                                                                           \
        Object *l = LEFT_##FORM, *r = RIGHT_##FORM;                                                \
        COMPARE_TEST(C, FORM, WHEN_PUSH)                                                           \
        TEXT(C, FORM, WHEN_PUSH)                                                                   \
        SPREAD_##FORM;                                                                             \
        comparison = CMP_##NAME;                                                                   \
        goto slow_compare;                                                                         \
    }                                                                                              \
    op(JUMP_IF_##NAME##_##FORM): {                                                                 \
        Object *l = LEFT_##FORM, *r = RIGHT_##FORM;                                                \
        COMPARE_TEST(C, FORM, WHEN_JUMP_IF)                                                        \
        TEXT(C, FORM, WHEN_JUMP_IF)                                                                \
        SPREAD_##FORM;                                                                             \
        comparison = CMP_##NAME;                                                                   \
        jump_when  = true;                                                                         \
        goto slow_compare_jump;                                                                    \
    }                                                                                              \
    op(JUMP_UNLESS_##NAME##_##FORM): {                                                             \
        Object *l = LEFT_##FORM, *r = RIGHT_##FORM;                                                \
        COMPARE_TEST(C, FORM, WHEN_JUMP_UNLESS)                                                    \
        TEXT(C, FORM, WHEN_JUMP_UNLESS)                                                            \
        SPREAD_##FORM;                                                                             \
        comparison = CMP_##NAME;                                                                   \
        jump_when  = false;                                                                        \
        goto slow_compare_jump;                                                                    \
    }
#define COMPARISON(NAME, C, TEXT)                                                                  \
    COMPARE_FORM(NAME, C, SS, TEXT)                                                                \
    COMPARE_FORM(NAME, C, LL, TEXT)                                                                \
    COMPARE_FORM(NAME, C, LC, TEXT)                                                                \
    COMPARE_FORM(NAME, C, SL, TEXT)                                                                \
    COMPARE_FORM(NAME, C, SC, TEXT)

/* -- left[right] -- */
#define INDEX_FAST(l, r, found)                                                                    \
    Object *found = NULL;                                                                          \
    if (r->shape == SHAPE_INT) {                                                                   \
        int64_t at = INT_OF(r);                                                                    \
        if (l->shape == SHAPE_LIST) {                                                              \
            uint32_t length = ((List *)l)->length;                                                 \
            if (at < 0) at += length;                                                              \
            if ((uint64_t)at < length) found = ((List *)l)->items[at];                             \
        } else if (l->shape == SHAPE_TUPLE) {                                                      \
            uint32_t length = ((Tuple *)l)->length;                                                \
            if (at < 0) at += length;                                                              \
            if ((uint64_t)at < length) found = ((Tuple *)l)->items[at];                             \
        } else if (l->shape == SHAPE_STR && ((Str *)l)->width == 1) {                              \
            int64_t length = ((Str *)l)->length;                                                   \
            if (at < 0) at += length;                                                              \
            if ((uint64_t)at < (uint64_t)length) found = OBJ(str_latin1[((uint8_t *)((Str *)l)->data)[at]]); \
        }                                                                                          \
    } else if (r->shape == SHAPE_STR && l->shape == SHAPE_DICT) {                                   \
        found = OBJ(dict_find_str((Dict *)l, (Str *)r));                                           \
    }
#define RELEASE_SS { Object *l_ = SECOND, *r_ = TOP; sp -= 2; DROP(r_); DROP(l_); }
#define RELEASE_SL { Object *l_ = TOP; sp -= 1; DROP(l_); }
#define RELEASE_SC RELEASE_SL
#define RELEASE_LL
#define RELEASE_LC
#define INDEX_FORM(FORM)                                                                           \
    op(INDEX_##FORM): {                                                                            \
        Object *l = LEFT_##FORM, *r = RIGHT_##FORM;                                                \
        INDEX_FAST(l, r, found)                                                                    \
        if (LIKELY(found != NULL)) {                                                               \
            found->refcount++;                                                                     \
            RELEASE_##FORM;                                                                        \
            PUSH(found);                                                                           \
            NEXT();                                                                                \
        }                                                                                          \
        SPREAD_##FORM;                                                                             \
        goto slow_index;                                                                           \
    }                                                                                              \
    op(INDEX_##FORM##_L): {                                                                        \
        Object *l = LEFT_##FORM, *r = RIGHT_##FORM;                                                \
        INDEX_FAST(l, r, found)                                                                    \
        if (LIKELY(found != NULL)) {                                                               \
            found->refcount++;                                                                     \
            RELEASE_##FORM;                                                                        \
            SET_LOCAL(here.c, found);                                                                 \
            NEXT();                                                                                \
        }                                                                                          \
        SPREAD_##FORM;                                                                             \
        goto slow_index_to_local;                                                                  \
    }

/* container[key] = value for a list and an int in range: the list takes `value` over, the old item is dropped after `taken`. */
#define STORE_ITEM_FAST(container, key, value, taken)                                              \
    if (container->shape == SHAPE_LIST && key->shape == SHAPE_INT) {                               \
        List   *list = (List *)container;                                                          \
        int64_t at   = INT_OF(key);                                                                \
        if (at < 0) at += list->length;                                                            \
        if (LIKELY((uint64_t)at < list->length)) {                                                 \
            Object *old     = list->items[at];                                                     \
            list->items[at] = (value);                                                             \
            taken;                                                                                 \
            DROP(old);                                                                             \
            NEXT();                                                                                \
        }                                                                                          \
    }
/* [class][args] becomes [instance] | [__init__][self][args], over a shim frame; base and n are then those of the call of __init__. */
#define ENTER_INIT_SHIM(init, instance)                                                            \
    do {                                                                                           \
        if (UNLIKELY(sp + 8 > interp.stack_end || frame + 3 >= interp.frames_end)) {               \
            ref_drop(instance);                                                                    \
            goto too_deep;                                                                         \
        }                                                                                          \
        memmove(base + 3, base + 1, n * sizeof(Object *));                                         \
        base[0] = (instance);                                                                      \
        base[1] = ref_keep(&(init)->head);                                                         \
        base[2] = ref_keep(instance);                                                              \
        sp += 2;                                                                                   \
        n++;                                                                                       \
        base++;                                                                                    \
        DROP(callable);                                                                            \
        frame++;                                                                                   \
        interp.frame  = frame;                                                                     \
        frame->pc     = init_done_code;                                                            \
        frame->fp     = base;                                                                      \
        frame->code   = NULL;                                                                      \
        frame->object = NULL;                                                                      \
        pc            = init_done_code;                                                            \
    } while (0)

/* Enters a Python function whose slots begin at `args_` with n_ of its fast arguments there; the return address is pc. */
#define ENTER_FUNCTION(f_, args_)                                                                  \
    do {                                                                                           \
        Code *code_ = (f_)->code;                                                                  \
        frame->pc   = pc;                                                                          \
        interp.sp   = sp;                                                                          \
        if (UNLIKELY(++interp.depth > interp.recursion_limit || sp + code_->slot_count + code_->stack_size + 8 > interp.stack_end || \
                     frame + 2 >= interp.frames_end)) {                                            \
            interp.depth--;                                                                        \
            goto too_deep;                                                                         \
        }                                                                                          \
        fp = (args_);                                                                              \
        for (int left_ = code_->slot_count - (int)(sp - fp); left_ > 0; left_--) {                  \
            UNBOUND->refcount++;                                                                   \
            PUSH(UNBOUND);                                                                         \
        }                                                                                          \
        frame++;                                                                                   \
        interp.frame  = frame;                                                                     \
        frame->fp     = fp;                                                                        \
        frame->code   = code_;                                                                     \
        frame->object = NULL;                                                                      \
        pc            = code_->instructions;                                                       \
        consts        = code_->constants;                                                          \
        if (UNLIKELY(interp.pending)) goto pending;                                                \
    } while (0)

/* Lets a generator that isn't running go on: its function and slots are on top of the stack, its frame is the running one. */
#define RESUME(g_, on_failure)                                                                     \
    do {                                                                                           \
        Code *code_ = (g_)->code;                                                                  \
        frame->pc   = pc;                                                                          \
        if (UNLIKELY(interp.depth >= interp.recursion_limit || (g_)->state == GENERATOR_RUNNING || (g_)->frame || \
                     sp + code_->slot_count + code_->stack_size + 16 > interp.stack_end || frame + 4 >= interp.frames_end)) { \
            interp.sp = sp;                                                                        \
            if (!generator_resume_frame(g_, sp)) {                                                 \
                on_failure;                                                                        \
                goto raised_published;                                                             \
            }                                                                                      \
            RELOAD();                                                                              \
            break;                                                                                 \
        }                                                                                          \
        interp.depth++;                                                                            \
        PUSH(OBJ((g_)->function));                                                                 \
        fp = sp;                                                                                   \
        for (int k_ = 0, count_ = (g_)->saved_count; k_ < count_; k_++) PUSH((g_)->saved[k_]);     \
        (g_)->function    = NULL;                                                                  \
        (g_)->saved_count = 0;                                                                     \
        (g_)->state       = GENERATOR_RUNNING;                                                     \
        (g_)->handled.previous = interp.handled;                                                   \
        interp.handled    = &(g_)->handled;                                                        \
        frame++;                                                                                   \
        interp.frame  = frame;                                                                     \
        interp.sp     = sp;                                                                        \
        pc            = (g_)->pc;                                                                  \
        frame->pc     = pc;                                                                        \
        frame->fp     = fp;                                                                        \
        frame->code   = code_;                                                                     \
        frame->object = NULL;                                                                      \
        consts        = code_->constants;                                                          \
    } while (0)

typedef enum { EVAL_GO_ON, EVAL_RAISE, EVAL_PREPARE } EvalStart; /* PREPARE: runs nothing, only fills the dispatch table */

static Owned eval_loop(EvalStart start)
{
#ifndef KRAIT_SWITCH_DISPATCH
    static const void *const labels[OP_COUNT] = {
#define OP(name, a, b, c, cache, pops, pushes, text) [OP_##name] = &&L_##name,
#include "runtime/opcodes.def"
    };
    if (UNLIKELY(start == EVAL_PREPARE)) {
        for (int k = 0; k < OP_COUNT; k++) dispatch[k] = interp.watched ? &&watch : labels[k];
        return NULL;
    }
#endif
    Frame             *frame;
    const Instruction *pc;
    Object           **sp, **fp, **consts;
    CompareOp          comparison;
    bool               jump_when;
    int                n;      /* arguments of the call being made; or a slot without a value */
    Object           **window; /* its first argument                                          */
    Object            *result; /* of the frame that ends                                      */

    RELOAD();
    if (start == EVAL_RAISE) goto unwind;
    NEXT();

#ifdef KRAIT_SWITCH_DISPATCH
fetch:
    pc++;
    if (UNLIKELY(interp.watched)) goto watch;
as_it_is:
    switch (here.op) {
#endif

    op(NOP): NEXT();

    /* ---- loads and stores ---- */
    op(LOAD_LOCAL): {
        Object *o = LOCAL(here.a);
        if (UNLIKELY(o == UNBOUND)) { n = here.a; goto unbound; }
        PUSH(ref_keep(o));
        NEXT();
    }
    op(LOAD_CONST): PUSH(ref_keep(CONST(here.a))); NEXT();
    op(LOAD_CONST_WIDE): PUSH(ref_keep(CONST((uint32_t)jump_distance(here)))); NEXT();
    op(LOAD_NULL): PUSH(NULL); NEXT();
    op(LOAD_GLOBAL): {
        const Cache *cache = (const Cache *)pc;
        if (LIKELY(cache->global.epoch == interp.namespace_epoch)) {
            PUSH(ref_keep(*cache->global.place));
            pc += 2;
            NEXT();
        }
        PUBLISH();
        Owned o = load_global(frame, frame->code->names[here.a], (Cache *)(uintptr_t)pc);
        if (UNLIKELY(!o)) goto raised_published;
        PUSH(o);
        pc += 2;
        NEXT();
    }
    op(LOAD_NAME): {
        const Cache *cache = (const Cache *)pc;
        if (LIKELY(cache->global.epoch == interp.namespace_epoch)) {
            PUSH(ref_keep(*cache->global.place));
            pc += 2;
            NEXT();
        }
        PUBLISH();
        Owned o = load_name(frame, frame->code->names[here.a], (Cache *)(uintptr_t)pc);
        if (UNLIKELY(!o)) goto raised_published;
        PUSH(o);
        pc += 2;
        NEXT();
    }
    op(LOAD_DEREF): {
        Object *o = ((Cell *)LOCAL(here.a))->value;
        if (UNLIKELY(!o)) { n = here.a; goto unbound; }
        PUSH(ref_keep(o));
        NEXT();
    }
    op(LOAD_CLASSDEREF): {
        PUBLISH();
        Owned o = load_class_deref(frame, here.a);
        if (!o) goto raised_published;
        PUSH(o);
        NEXT();
    }
    op(LOAD_CLOSURE): PUSH(ref_keep(LOCAL(here.a))); NEXT();
    op(STORE_LOCAL): {
        Object *o = *--sp;
        SET_LOCAL(here.a, o);
        NEXT();
    }
    op(STORE_LOCAL_CONST): {
        Owned o = ref_keep(CONST(here.b));
        SET_LOCAL(here.a, o);
        NEXT();
    }
    op(MOVE_LOCAL): {
        Object *o = LOCAL(here.b);
        if (UNLIKELY(o == UNBOUND)) { n = here.b; goto unbound; }
        o->refcount++;
        SET_LOCAL(here.a, o);
        NEXT();
    }
    op(STORE_GLOBAL): {
        const Cache *cache = (const Cache *)pc;
        if (LIKELY(cache->global.epoch == interp.namespace_epoch)) {
            Object *old = *cache->global.place;
            *cache->global.place = *--sp;
            pc += 2;
            DROP(old);
            NEXT();
        }
        PUBLISH();
        if (!store_global(frame, frame->code->names[here.a], TOP, (Cache *)(uintptr_t)pc)) goto raised_published;
        pc += 2;
        Object *o = *--sp;
        DROP(o);
        NEXT();
    }
    op(STORE_NAME): {
        const Cache *cache = (const Cache *)pc;
        if (LIKELY(cache->global.epoch == interp.namespace_epoch)) {
            Object *old = *cache->global.place;
            *cache->global.place = *--sp;
            pc += 2;
            DROP(old);
            NEXT();
        }
        PUBLISH();
        if (!store_name(frame, frame->code->names[here.a], TOP, (Cache *)(uintptr_t)pc)) goto raised_published;
        pc += 2;
        Object *o = *--sp;
        DROP(o);
        NEXT();
    }
    op(STORE_DEREF): {
        Cell   *cell = (Cell *)LOCAL(here.a);
        Object *old  = cell->value;
        cell->value  = *--sp;
        if (old) DROP(old);
        NEXT();
    }
    op(DELETE_LOCAL): {
        if (UNLIKELY(LOCAL(here.a) == UNBOUND)) { n = here.a; goto unbound; }
        SET_LOCAL(here.a, ref_keep(UNBOUND));
        NEXT();
    }
    op(DELETE_GLOBAL): {
        PUBLISH();
        if (!delete_global(frame, frame->code->names[here.a])) goto raised_published;
        NEXT();
    }
    op(DELETE_NAME): {
        PUBLISH();
        if (!delete_name(frame, frame->code->names[here.a])) goto raised_published;
        NEXT();
    }
    op(DELETE_DEREF): {
        Cell   *cell = (Cell *)LOCAL(here.a);
        Object *old  = cell->value;
        if (!old) { n = here.a; goto unbound; }
        cell->value = NULL;
        DROP(old);
        NEXT();
    }
    op(MAKE_CELL): {
        PUBLISH();
        Object *value = LOCAL(here.a);
        Owned   cell  = cell_new(value == UNBOUND ? NULL : value);
        if (!cell) goto raised_published;
        LOCAL(here.a) = cell;
        DROP(value);
        NEXT();
    }
    op(COPY_FREE_VARS): {
        Tuple   *closure = frame_function(frame)->closure;
        Object **to      = fp + frame->code->slot_count - here.a;
        for (int k = 0; k < here.a; k++) {
            Object *old = to[k];
            to[k]       = ref_keep(closure->items[k]);
            DROP(old);
        }
        NEXT();
    }

    /* ---- stack ---- */
    op(POP): {
        Object *o = *--sp;
        if (o) DROP(o);
        NEXT();
    }
    op(COPY): {
        Object *o = sp[-(int)here.a];
        PUSH(ref_keep(o));
        NEXT();
    }
    op(SWAP): {
        Object *o = TOP;
        TOP            = sp[-(int)here.a];
        sp[-(int)here.a]  = o;
        NEXT();
    }

    /* ---- attributes ---- */
    op(LOAD_ATTR_S): {
        const Cache *cache = (const Cache *)pc;
        Object      *o     = TOP;
        if (LIKELY(o->shape == cache->attr.shape)) {
            if (LIKELY(cache->attr.kind == ATTR_INLINE)) {
                Object *v = *(Object **)((char *)o + cache->attr.offset);
                if (LIKELY(v != NULL)) {
                    v->refcount++;
                    TOP = v;
                    pc += 2;
                    DROP(o);
                    NEXT();
                }
            }
        }
        PUBLISH();
        Function *getter = NULL;
        Owned     v      = load_attr(o, frame->code->names[here.a], (Cache *)(uintptr_t)pc, &getter);
        if (LIKELY(v != NULL)) {
            TOP = v;
            pc += 2;
            DROP(o);
            NEXT();
        }
        if (!getter) goto raised_published;
        pc += 2;
        TOP = &getter->head; /* load_attr gave a new reference; the object becomes its argument */
        PUSH(o);
        ENTER_FUNCTION(getter, sp - 1);
        NEXT();
    }
    op(LOAD_ATTR_L): {
        const Cache *cache = (const Cache *)pc;
        Object      *o     = LOCAL(here.a);
        if (LIKELY(o->shape == cache->attr.shape)) {
            if (LIKELY(cache->attr.kind == ATTR_INLINE)) {
                Object *v = *(Object **)((char *)o + cache->attr.offset);
                if (LIKELY(v != NULL)) {
                    PUSH(ref_keep(v));
                    pc += 2;
                    NEXT();
                }
            }
        }
        if (UNLIKELY(o == UNBOUND)) { n = here.a; goto unbound; }
        PUSH(ref_keep(o));
        PUBLISH();
        Function *getter = NULL;
        Owned     v      = load_attr(o, frame->code->names[here.b], (Cache *)(uintptr_t)pc, &getter);
        if (LIKELY(v != NULL)) {
            TOP = v;
            pc += 2;
            DROP(o);
            NEXT();
        }
        if (!getter) goto raised_published;
        pc += 2;
        TOP = &getter->head;
        PUSH(o);
        ENTER_FUNCTION(getter, sp - 1);
        NEXT();
    }
    op(STORE_ATTR_S): {
        const Cache *cache = (const Cache *)pc;
        Object      *o     = TOP;
        if (LIKELY(o->shape == cache->attr.shape) && LIKELY(cache->attr.kind == ATTR_INLINE)) {
            Object **place = (Object **)((char *)o + cache->attr.offset);
            Object  *old   = *place;
            if (LIKELY(old != NULL)) {
                *place = SECOND;
                sp -= 2;
                pc += 2;
                DROP(old);
                DROP(o);
                NEXT();
            }
        }
        PUBLISH();
        if (!store_attr(o, frame->code->names[here.a], SECOND, (Cache *)(uintptr_t)pc)) goto raised_published;
        pc += 2;
        Object *value = SECOND;
        sp -= 2;
        DROP(value);
        DROP(o);
        NEXT();
    }
    op(STORE_ATTR_L): {
        const Cache *cache = (const Cache *)pc;
        Object      *o     = LOCAL(here.a);
        if (LIKELY(o->shape == cache->attr.shape)) {
            if (LIKELY(cache->attr.kind == ATTR_INLINE)) {
                Object **place = (Object **)((char *)o + cache->attr.offset);
                Object  *old   = *place;
                if (LIKELY(old != NULL)) {
                    *place = *--sp;
                    pc += 2;
                    DROP(old);
                    NEXT();
                }
            } else if (cache->attr.kind == ATTR_ADD_INLINE) {
                *(Object **)((char *)o + cache->attr.offset) = *--sp;
                o->shape = cache->attr.next_shape;
                pc += 2;
                NEXT();
            }
        }
        if (UNLIKELY(o == UNBOUND)) { n = here.a; goto unbound; }
        PUSH(ref_keep(o));
        PUBLISH();
        if (!store_attr(o, frame->code->names[here.b], SECOND, (Cache *)(uintptr_t)pc)) goto raised_published;
        pc += 2;
        Object *value = SECOND;
        sp -= 2;
        DROP(value);
        DROP(o);
        NEXT();
    }
    op(DELETE_ATTR): {
        PUBLISH();
        if (!object_set_attr(TOP, frame->code->names[here.a], NULL)) goto raised_published;
        Object *o = *--sp;
        DROP(o);
        NEXT();
    }
    op(LOAD_METHOD_S): {
        const Cache *cache = (const Cache *)pc;
        Object      *o     = TOP;
        if (LIKELY(o->shape == cache->attr.shape) && LIKELY(cache->attr.kind == ATTR_METHOD)) {
            TOP = ref_keep(cache->attr.value);
            PUSH(o);
            pc += 2;
            NEXT();
        }
        PUBLISH();
        Owned function = NULL, v;
        v = load_method(o, frame->code->names[here.a], (Cache *)(uintptr_t)pc, &function);
        if (UNLIKELY(!v)) goto raised_published;
        TOP = function; /* v: self (a new reference) or, with function NULL, the attribute */
        PUSH(v);
        pc += 2;
        DROP(o);
        NEXT();
    }
    op(LOAD_METHOD_L): {
        const Cache *cache = (const Cache *)pc;
        Object      *o     = LOCAL(here.a);
        if (LIKELY(o->shape == cache->attr.shape) && LIKELY(cache->attr.kind == ATTR_METHOD)) {
            PUSH(ref_keep(cache->attr.value));
            PUSH(ref_keep(o));
            pc += 2;
            NEXT();
        }
        if (UNLIKELY(o == UNBOUND)) { n = here.a; goto unbound; }
        PUSH(ref_keep(o));
        PUBLISH();
        Owned function = NULL, v;
        v = load_method(o, frame->code->names[here.b], (Cache *)(uintptr_t)pc, &function);
        if (UNLIKELY(!v)) goto raised_published;
        TOP = function;
        PUSH(v);
        pc += 2;
        DROP(o);
        NEXT();
    }

    /* ---- items ---- */
    INDEX_FORM(SS)
    INDEX_FORM(LL)
    INDEX_FORM(LC)
    INDEX_FORM(SL)
    INDEX_FORM(SC)
    op(STORE_INDEX): {
        Object *key = TOP, *container = SECOND, *value = sp[-3];
        STORE_ITEM_FAST(container, key, value, { sp -= 3; DROP_NUMBER(key); DROP(container); })
        goto slow_store_index;
    }
    op(STORE_INDEX_LL): {
        Object *container = LOCAL(here.a), *key = LOCAL(here.b);
        STORE_ITEM_FAST(container, key, TOP, sp--)
        SPREAD_LL;
        goto slow_store_index;
    }
    op(STORE_INDEX_LC): {
        Object *container = LOCAL(here.a), *key = CONST(here.b);
        STORE_ITEM_FAST(container, key, TOP, sp--)
        SPREAD_LC;
        goto slow_store_index;
    }
    op(DELETE_INDEX): {
        PUBLISH();
        if (!object_del_item(SECOND, TOP)) goto raised_published;
        Object *key = TOP, *container = SECOND;
        sp -= 2;
        DROP(container);
        DROP(key);
        NEXT();
    }

    /* ---- operators ---- */
    ARITHMETIC(ADD, BOTH)
    ARITHMETIC(SUB, BOTH)
    ARITHMETIC(MUL, BOTH)
    ARITHMETIC(DIV, DIV)
    ARITHMETIC(FLOORDIV, BOTH)
    ARITHMETIC(MOD, BOTH)
    ARITHMETIC(AND, INT)
    ARITHMETIC(OR, INT)
    ARITHMETIC(XOR, INT)
    ARITHMETIC(LSHIFT, INT)
    ARITHMETIC(RSHIFT, INT)
    op(BINARY_OP): {
        PUBLISH();
        Owned v = number_binary(SECOND, TOP, here.a);
        if (!v) goto raised_published;
        Object *r = TOP, *l = SECOND;
        sp--;
        TOP = v;
        DROP(l);
        DROP(r);
        NEXT();
    }
    op(BINARY_OP_IN): {
        PUBLISH();
        Owned v = number_binary_in(SECOND, TOP, here.a);
        if (!v) goto raised_published;
        Object *r = TOP, *l = SECOND;
        sp--;
        TOP = v;
        DROP(l);
        DROP(r);
        NEXT();
    }
    op(NEGATIVE): {
        Object *o = TOP;
        if (o->shape == SHAPE_INT && INT_OF(o) != INT64_MIN) {
            int64_t v = -INT_OF(o);
            INT_RESULT(SL, v)
        }
        if (o->shape == SHAPE_FLOAT) {
            double v = -FLOAT_OF(o);
            FLOAT_RESULT(SL, v)
        }
        PUBLISH();
        Owned v = number_negative(o);
        if (!v) goto raised_published;
        TOP = v;
        DROP(o);
        NEXT();
    }
    op(POSITIVE): {
        PUBLISH();
        Object *o = TOP;
        Owned   v = number_positive(o);
        if (!v) goto raised_published;
        TOP = v;
        DROP(o);
        NEXT();
    }
    op(INVERT): {
        PUBLISH();
        Object *o = TOP;
        Owned   v = number_invert(o);
        if (!v) goto raised_published;
        TOP = v;
        DROP(o);
        NEXT();
    }
    op(NOT): {
        Object *o = TOP;
        if (o->shape == SHAPE_BOOL) {
            TOP = ref_keep(o == TRUE_ ? FALSE_ : TRUE_);
            DROP_NUMBER(o);
            NEXT();
        }
        PUBLISH();
        Truth t = object_truth(o);
        if (t < 0) goto raised_published;
        TOP = bool_new(!t);
        DROP(o);
        NEXT();
    }
    COMPARISON(LT, <, NO_TEXT_TEST)
    COMPARISON(LE, <=, NO_TEXT_TEST)
    COMPARISON(EQ, ==, TEXT_TEST)
    COMPARISON(NE, !=, TEXT_TEST)
    COMPARISON(GT, >, NO_TEXT_TEST)
    COMPARISON(GE, >=, NO_TEXT_TEST)
    op(IS): {
        Object *r = TOP, *l = SECOND;
        bool    yes = (l == r) != here.a;
        sp -= 2;
        DROP(l);
        DROP(r);
        ANSWER(yes)
    }
    op(CONTAINS): {
        Object *r = TOP, *l = SECOND;
        Truth   t;
        if (r->shape == SHAPE_DICT && l->shape == SHAPE_STR) t = dict_find_str((Dict *)r, (Str *)l) != NULL;
        else {
            PUBLISH();
            t = object_contains(r, l);
            if (t < 0) goto raised_published;
        }
        bool yes = (t != 0) != here.a;
        sp -= 2;
        DROP(l);
        DROP(r);
        ANSWER(yes)
    }

    /* ---- jumps ---- */
    op(JUMP): JUMP_BY(jump_distance(here)); NEXT();
#define TRUTH_JUMP(o, DROPPING, SENSE)                                                             \
        Truth t;                                                                                   \
        if (o == TRUE_) t = TRUTH_YES;                                                             \
        else if (o == FALSE_ || o == NONE) t = TRUTH_NO;                                           \
        else if (o->shape == SHAPE_INT) t = INT_OF(o) != 0;                                        \
        else {                                                                                     \
            PUBLISH();                                                                             \
            t = object_truth(o);                                                                   \
            if (t < 0) goto raised_published;                                                      \
        }                                                                                          \
        DROPPING;                                                                                  \
        if ((t == TRUTH_YES) == SENSE) JUMP_BY(jump_distance(here));                                  \
        NEXT();
    op(JUMP_IF_TRUE_S): { Object *o = TOP; TRUTH_JUMP(o, sp--; DROP(o), true) }
    op(JUMP_IF_FALSE_S): { Object *o = TOP; TRUTH_JUMP(o, sp--; DROP(o), false) }
    op(JUMP_IF_TRUE_L): {
        Object *o = LOCAL(here.a);
        if (UNLIKELY(o == UNBOUND)) { n = here.a; goto unbound; }
        o->refcount++;
        PUSH(o);
        TRUTH_JUMP(o, sp--; DROP(o), true)
    }
    op(JUMP_IF_FALSE_L): {
        Object *o = LOCAL(here.a);
        if (UNLIKELY(o == UNBOUND)) { n = here.a; goto unbound; }
        o->refcount++;
        PUSH(o);
        TRUTH_JUMP(o, sp--; DROP(o), false)
    }
    op(JUMP_IF_NONE_S): {
        Object *o = *--sp;
        bool none = o == NONE;
        DROP(o);
        if (none) JUMP_BY(jump_distance(here));
        NEXT();
    }
    op(JUMP_IF_NOT_NONE_S): {
        Object *o = *--sp;
        bool none = o == NONE;
        DROP(o);
        if (!none) JUMP_BY(jump_distance(here));
        NEXT();
    }
    op(JUMP_IF_NONE_L): {
        Object *o = LOCAL(here.a);
        if (o == NONE) JUMP_BY(jump_distance(here));
        else if (UNLIKELY(o == UNBOUND)) { n = here.a; goto unbound; }
        NEXT();
    }
    op(JUMP_IF_NOT_NONE_L): {
        Object *o = LOCAL(here.a);
        if (UNLIKELY(o == UNBOUND)) { n = here.a; goto unbound; }
        if (o != NONE) JUMP_BY(jump_distance(here));
        NEXT();
    }
    op(JUMP_IF_TRUE_OR_POP): {
        Object *o = TOP;
        Truth t = o == TRUE_ ? TRUTH_YES : TRUTH_NO;
        if (!t && o != FALSE_ && o != NONE) {
            PUBLISH();
            t = object_truth(o);
            if (t < 0) goto raised_published;
        }
        if (t) JUMP_BY(jump_distance(here));
        else { sp--; DROP(o); }
        NEXT();
    }
    op(JUMP_IF_FALSE_OR_POP): {
        Object *o = TOP;
        Truth t = o == TRUE_ ? TRUTH_YES : TRUTH_NO;
        if (!t && o != FALSE_ && o != NONE) {
            PUBLISH();
            t = object_truth(o);
            if (t < 0) goto raised_published;
        }
        if (!t) JUMP_BY(jump_distance(here));
        else { sp--; DROP(o); }
        NEXT();
    }

    /* ---- iteration ---- */
    op(GET_ITER): {
        if (TOP->shape == SHAPE_GENERATOR) NEXT(); /* is its own */
        PUBLISH();
        Object *o = TOP;
        Owned   v = object_iter(o);
        if (!v) goto raised_published;
        TOP = v;
        DROP(o);
        NEXT();
    }
    op(FOR_L):
    op(FOR_S): {
        Object *it = TOP, *item;
        switch (it->shape) {
        case SHAPE_RANGE_ITER: {
            RangeIter *range = (RangeIter *)it;
            if (range->left == 0) goto for_done;
            int64_t v = range->next;
            range->left--;
            range->next = (int64_t)((uint64_t)v + (uint64_t)range->step);
            if (int_is_small(v)) {
                item = ref_keep(SMALL(v));
                break;
            }
            if (here.op == OP_FOR_L) {
                Object *d = LOCAL(here.a);
                if (d->refcount == 1 && d->shape == SHAPE_INT) {
                    ((Int *)d)->value = v;
                    JUMP_BY(jump_distance(here));
                    NEXT();
                }
            }
            BOX_NEW(o, SHAPE_INT, Int, v)
            item = o;
            break;
        }
        case SHAPE_LIST_ITER: {
            ListIter *list_iter = (ListIter *)it;
            List     *list      = list_iter->list;
            if (!list) goto for_done;
            if (list_iter->index < list->length) {
                item = ref_keep(list->items[list_iter->index++]);
                break;
            }
            list_iter->list = NULL;
            DROP(OBJ(list));
            goto for_done;
        }
        case SHAPE_TUPLE_ITER: {
            TupleIter *tuple_iter = (TupleIter *)it;
            Tuple     *tuple      = tuple_iter->tuple;
            if (!tuple) goto for_done;
            if (tuple_iter->index < tuple->length) {
                item = ref_keep(tuple->items[tuple_iter->index++]);
                break;
            }
            tuple_iter->tuple = NULL;
            DROP(OBJ(tuple));
            goto for_done;
        }
        case SHAPE_GENERATOR: {
            Generator *g = (Generator *)it;
            if (UNLIKELY(g->state == GENERATOR_CLOSED)) goto for_done;
            bool started = g->state == GENERATOR_SUSPENDED;
            RESUME(g, );
            if (started) PUSH(none_new());
            NEXT();
        }
        case SHAPE_STR_ASCII_ITER: {
            StrIter *str_iter = (StrIter *)it;
            if (str_iter->text && str_iter->index < str_iter->text->length) {
                item = OBJ(str_latin1[(uint8_t)str_iter->text->data[str_iter->index]]);
                if (LIKELY(item != NULL)) {
                    str_iter->index++;
                    ref_keep(item);
                    break;
                }
            }
            __attribute__((fallthrough)); /* a character not met before, or the end */
        }
        default: {
            PUBLISH();
            item = TYPE_OF(it)->next(it);
            if (!item) {
                if (error_pending() && !(error_is(&exc_StopIteration) && stop_iteration_ends(frame))) goto raised_published;
                goto for_done;
            }
        }
        }
        if (here.op == OP_FOR_S) PUSH(item);
        else SET_LOCAL(here.a, item);
        JUMP_BY(jump_distance(here));
        NEXT();
    for_done:
        sp--;
        DROP(it);
        NEXT();
    }
    op(UNPACK_SEQUENCE): {
        Object *o = TOP;
        if (o->shape == SHAPE_TUPLE && ((Tuple *)o)->length == here.a) {
            sp--;
            for (int k = here.a; k-- > 0;) PUSH(ref_keep(((Tuple *)o)->items[k]));
            DROP(o);
            NEXT();
        }
        if (o->shape == SHAPE_LIST && ((List *)o)->length == here.a) {
            sp--;
            for (int k = here.a; k-- > 0;) PUSH(ref_keep(((List *)o)->items[k]));
            DROP(o);
            NEXT();
        }
        PUBLISH();
        if (!unpack_sequence(sp, o, here.a)) goto raised_published;
        sp += (int)here.a - 1; /* the items replaced it */
        DROP(o);
        NEXT();
    }
    op(UNPACK_EX): {
        PUBLISH();
        Object *o = TOP;
        if (!unpack_ex(sp, o, here.a, here.b)) goto raised_published;
        sp += (int)here.a + here.b;
        DROP(o);
        NEXT();
    }

    /* ---- building ---- */
    op(BUILD_TUPLE): {
        PUBLISH();
        Owned t = tuple_new(here.a);
        if (!t) goto raised_published;
        sp -= here.a;
        if (here.a) memcpy(((Tuple *)t)->items, sp, here.a * sizeof(Object *));
        tuple_done(t);
        PUSH(t);
        NEXT();
    }
    op(BUILD_LIST): {
        PUBLISH();
        Owned t = list_new(here.a);
        if (!t) goto raised_published;
        sp -= here.a;
        if (here.a) memcpy(((List *)t)->items, sp, here.a * sizeof(Object *));
        ((List *)t)->length = here.a;
        PUSH(t);
        NEXT();
    }
    op(BUILD_SET): {
        PUBLISH();
        Owned t = set_of_stack(sp - here.a, here.a);
        if (!t) goto raised_published;
        for (int k = here.a; k > 0; k--) { Object *o = *--sp; DROP(o); }
        PUSH(t);
        NEXT();
    }
    op(BUILD_MAP): {
        PUBLISH();
        Owned t = dict_of_stack(sp - 2 * here.a, here.a);
        if (!t) goto raised_published;
        for (int k = 2 * here.a; k > 0; k--) { Object *o = *--sp; DROP(o); }
        PUSH(t);
        NEXT();
    }
    op(BUILD_CONST_KEY_MAP): {
        PUBLISH();
        Owned t = dict_of_keys(sp - 1 - here.a, (Tuple *)TOP, here.a);
        if (!t) goto raised_published;
        for (int k = here.a + 1; k > 0; k--) { Object *o = *--sp; DROP(o); }
        PUSH(t);
        NEXT();
    }
    op(BUILD_STRING): {
        PUBLISH();
        Owned t = str_of_stack(sp - here.a, here.a);
        if (!t) goto raised_published;
        for (int k = here.a; k > 0; k--) { Object *o = *--sp; DROP(o); }
        PUSH(t);
        NEXT();
    }
    op(BUILD_SLICE): {
        if (here.a == 2) { /* nobody sees the slice between here and the next instruction */
            Object *stop = TOP, *start = SECOND, *o = sp[-3];
            Owned   v;
            bool    done;
            if (pc->op == OP_INDEX_SS || pc->op == OP_INDEX_SS_L) {
                PUBLISH();
                if (slice_get_directly(o, start, stop, &v)) {
                    pc++;
                    if (UNLIKELY(!v)) goto raised_published;
                    sp -= 3;
                    DROP_NUMBER(stop);
                    DROP_NUMBER(start);
                    DROP(o);
                    if (here.op == OP_INDEX_SS) PUSH(v);
                    else SET_LOCAL(here.c, v);
                    NEXT();
                }
            } else if (pc->op == OP_STORE_INDEX) {
                pc++;
                PUBLISH();
                if (slice_set_directly(o, start, stop, sp[-4], &done)) {
                    if (UNLIKELY(!done)) goto raised_published;
                    Object *value = sp[-4];
                    sp -= 4;
                    DROP(value);
                    DROP(o);
                    DROP_NUMBER(start);
                    DROP_NUMBER(stop);
                    NEXT();
                }
                pc--;
            }
        }
        PUBLISH();
        if (here.a == 2 && pc->op == OP_INDEX_SS) { /* x[i:j]: no slice object if nobody can see it */
            bool  done;
            Owned v = slice_between(sp[-3], SECOND, TOP, &done);
            if (done) {
                pc++;
                if (UNLIKELY(!v)) goto raised_published;
                Object *stop = TOP, *start = SECOND, *sequence = sp[-3];
                sp -= 2;
                TOP = v;
                DROP(stop);
                DROP(start);
                DROP(sequence);
                NEXT();
            }
        }
        Owned t = slice_new(sp[-(int)here.a], sp[-(int)here.a + 1], here.a == 3 ? TOP : NULL);
        if (!t) goto raised_published;
        for (int k = here.a; k > 0; k--) { Object *o = *--sp; DROP(o); }
        PUSH(t);
        NEXT();
    }
    op(FORMAT_VALUE): {
        PUBLISH();
        Object *spec = here.a & 4 ? TOP : NULL, *value = spec ? SECOND : TOP;
        Owned   t    = format_value(value, here.a & 3, spec);
        if (!t) goto raised_published;
        sp -= spec ? 2 : 1;
        PUSH(t);
        if (spec) DROP(spec);
        DROP(value);
        NEXT();
    }
    op(LIST_APPEND): {
        Object *o    = *--sp;
        List   *list = (List *)sp[-(int)here.a];
        if (LIKELY(list->length < list->capacity)) {
            list->items[list->length++] = o;
            NEXT();
        }
        PUBLISH();
        if (!list_append_take(list, o)) goto raised_published;
        NEXT();
    }
    op(SET_ADD): {
        PUBLISH();
        Object *o = TOP;
        if (!set_add((Set *)sp[-(int)here.a - 1], o)) goto raised_published;
        sp--;
        DROP(o);
        NEXT();
    }
    op(MAP_ADD): {
        PUBLISH();
        Object *value = TOP, *key = SECOND;
        if (!dict_set((Dict *)sp[-(int)here.a - 2], key, value)) goto raised_published;
        sp -= 2;
        DROP(value);
        DROP(key);
        NEXT();
    }
    op(LIST_EXTEND): {
        PUBLISH();
        Object *o = TOP;
        if (!list_extend_unpacking((List *)sp[-(int)here.a - 1], o)) goto raised_published;
        sp--;
        DROP(o);
        NEXT();
    }
    op(SET_UPDATE): {
        PUBLISH();
        Object *o = TOP;
        if (!set_update((Set *)sp[-(int)here.a - 1], o)) goto raised_published;
        sp--;
        DROP(o);
        NEXT();
    }
    op(DICT_UPDATE): {
        PUBLISH();
        Object *o = TOP;
        if (!dict_update_unpacking((Dict *)sp[-(int)here.a - 1], o)) goto raised_published;
        sp--;
        DROP(o);
        NEXT();
    }
    op(DICT_MERGE): {
        PUBLISH();
        Object *o = TOP;
        if (!dict_merge_kwargs((Dict *)sp[-(int)here.a - 1], o, sp[-(int)here.a - 3])) goto raised_published;
        sp--;
        DROP(o);
        NEXT();
    }
    op(LIST_TO_TUPLE): {
        PUBLISH();
        Object *o = TOP;
        Owned   t = tuple_from_list((List *)o);
        if (!t) goto raised_published;
        TOP = t;
        DROP(o);
        NEXT();
    }

    /* ---- calls ---- */
    op(CALL_METHOD): {
        Object **base = sp - here.a - 2;
        if (base[0] == NULL) { /* no self: close the gap */
            memmove(base, base + 1, (here.a + 1) * sizeof(Object *));
            sp--;
            n = here.a;
        } else n = here.a + 1;
        goto call;
    }
    op(CALL): {
        n = here.a;
    call:;
        Object **base     = sp - n - 1;
        Object  *callable = base[0];
        if (LIKELY(callable->shape == SHAPE_FUNCTION)) {
            Function *f = (Function *)callable;
            if (LIKELY(f->fast_args == n)) {
                ENTER_FUNCTION(f, base + 1);
                NEXT();
            }
            if (n < f->fast_args && f->defaults && f->fast_args - n <= (int)f->defaults->length && sp + f->fast_args - n < interp.stack_end) {
                Object **from = f->defaults->items + f->defaults->length;
                for (int k = n - f->fast_args; k < 0; k++) PUSH(ref_keep(from[k]));
                ENTER_FUNCTION(f, base + 1);
                NEXT();
            }
            PUBLISH();
            goto call_function_slow;
        }
        PUBLISH();
        if (callable->shape == SHAPE_METHOD_DESCR || callable->shape == SHAPE_NATIVE) {
            NativeFn fn = native_direct(callable, base + 1, n);
            Owned    v;
            if (LIKELY(fn != NULL && interp.depth < interp.recursion_limit)) {
                interp.depth++;
                v = fn(base + 1, n, NULL);
                interp.depth--;
            } else v = call_native(callable, base + 1, n, NULL);
            if (UNLIKELY(!v)) goto raised_published;
            while (sp > base + 1) { Object *o = *--sp; DROP(o); }
            base[0] = v;
            DROP(callable);
            NEXT();
        }
        if (callable->shape == SHAPE_METHOD) { /* a bound method: open it up */
            Object *function = ref_keep(((Method *)callable)->function), *self = ref_keep(((Method *)callable)->self);
            memmove(base + 2, base + 1, n * sizeof(Object *));
            base[0] = function;
            base[1] = self;
            sp++;
            n++;
            DROP(callable);
            goto call;
        }
        if (shape_flags[callable->shape] & SHAPE_IS_TYPE) {
            Owned instance = NULL;
            Function *init = class_call_plan((Type *)callable, n, &instance);
            if (init) {
                ENTER_INIT_SHIM(init, instance);
                if (LIKELY(init->fast_args == n)) {
                    ENTER_FUNCTION(init, base + 1);
                    NEXT();
                }
                PUBLISH();
                goto call_function_slow;
            }
            if (error_pending()) goto raised_published;
        }
        Owned v = object_call(callable, base + 1, n, NULL);
        if (UNLIKELY(!v)) goto raised_published;
        while (sp > base + 1) { Object *o = *--sp; DROP(o); }
        base[0] = v;
        DROP(callable);
        NEXT();
    }
    op(CALL_METHOD_KW): {
        Object **base = sp - here.a - 2;
        if (base[0] == NULL) {
            memmove(base, base + 1, (here.a + 1) * sizeof(Object *));
            sp--;
            n = here.a;
        } else n = here.a + 1;
        goto call_kw;
    }
    op(CALL_KW): {
        n = here.a;
    call_kw:;
        Object **base     = sp - n - 1;
        Object  *callable = base[0];
        Tuple   *names_   = (Tuple *)CONST(here.b);
        PUBLISH();
        if (callable->shape == SHAPE_FUNCTION) {
            Function *f = (Function *)callable;
            window = base + 1;
            if (!call_bind(f, window, n, names_)) { sp = interp.sp; goto raised_published; }
            sp = interp.sp;
            goto enter_bound;
        }
        if (callable->shape == SHAPE_METHOD) {
            Object *function = ref_keep(((Method *)callable)->function), *self = ref_keep(((Method *)callable)->self);
            memmove(base + 2, base + 1, n * sizeof(Object *));
            base[0] = function;
            base[1] = self;
            sp++;
            n++;
            DROP(callable);
            goto call_kw;
        }
        if (shape_flags[callable->shape] & SHAPE_IS_TYPE) {
            Owned instance = NULL;
            Function *init = class_call_plan((Type *)callable, n, &instance);
            if (init) {
                ENTER_INIT_SHIM(init, instance);
                PUBLISH();
                window = base + 1;
                if (!call_bind(init, window, n, names_)) { sp = interp.sp; goto raised_published; }
                sp = interp.sp;
                goto enter_bound;
            }
            if (error_pending()) goto raised_published;
        }
        Owned v = callable->shape == SHAPE_METHOD_DESCR || callable->shape == SHAPE_NATIVE
                      ? call_native(callable, base + 1, n - (int)names_->length, names_)
                      : object_call(callable, base + 1, n - (int)names_->length, names_);
        if (UNLIKELY(!v)) goto raised_published;
        while (sp > base + 1) { Object *o = *--sp; DROP(o); }
        base[0] = v;
        DROP(callable);
        NEXT();
    }
call_function_slow: /* [function][n arguments] on top, published; pc is the return address */
    window = sp - n;
    if (!call_bind((Function *)window[-1], window, n, NULL)) { sp = interp.sp; goto raised_published; }
    sp = interp.sp;
enter_bound: /* window: every slot of the function at window[-1] is filled */
    {
        Function *f = (Function *)window[-1];
        if (UNLIKELY(f->code->flags & CODE_ANY_GENERATOR)) {
            PUBLISH();
            Owned g = generator_new(f, window);
            if (!g) goto raised_published;
            sp  = window;
            TOP = g;
            NEXT();
        }
        ENTER_FUNCTION(f, window);
        NEXT();
    }
    op(CALL_EX): {
        PUBLISH();
        bool has_kwargs = here.a & 1;
        Object **base   = sp - 2 - has_kwargs;
        Object *callable = base[0];
        Owned v;
        if (callable->shape == SHAPE_FUNCTION && base[1]->shape == SHAPE_TUPLE) {
            window = base + 1;
            if (!call_spread(base, has_kwargs)) { sp = interp.sp; goto raised_published; }
            sp = interp.sp;
            goto enter_bound;
        }
        v = call_ex(callable, base[1], has_kwargs ? base[2] : NULL);
        if (UNLIKELY(!v)) goto raised_published;
        while (sp > base + 1) { Object *o = *--sp; DROP(o); }
        base[0] = v;
        DROP(callable);
        NEXT();
    }
    op(RETURN_L): {
        Object *o = LOCAL(here.a);
        if (UNLIKELY(o == UNBOUND)) { n = here.a; goto unbound; }
        o->refcount++;
        result = o;
        goto return_result;
    }
    op(RETURN_C): result = ref_keep(CONST(here.a)); goto return_result;
    op(RETURN_S):
        result = *--sp;
    return_result: { /* owned by this register alone */
        if (UNLIKELY(frame->object != NULL)) {
            PUBLISH();
            PUSH(result); /* safe while anything runs */
            interp.sp = sp;
            frame_object_detach(frame, sp - 1);
            sp = fp;
            sp[-1] = result;
        } else {
            Object **end = sp;
            for (Object **slot = fp; slot < end; slot++) {
                Object *o = *slot;
                if (--o->refcount == 0) {
                    if (o->shape <= SHAPE_FLOAT) { /* runs no code; the slot is never looked at again */
                        heap_free_16(o);
                        continue;
                    }
                    interp.sp = end;
                    frame->pc = pc;
                    *end      = result;
                    interp.sp = end + 1;
                    slot_died(fp, slot, o);
                }
            }
            Object *callable = fp[-1];
            fp[-1] = result;
            sp     = fp;
            if (UNLIKELY(--callable->refcount == 0)) {
                PUBLISH();
                object_free(callable);
                frame_object_orphan(frame);
            }
        }
        interp.depth--;
        frame--;
        interp.frame = frame;
        pc = frame->pc;
        fp = frame->fp;
        if (LIKELY(frame->code != NULL)) consts = frame->code->constants;
        NEXT();
    }
    op(RETURN_GENERATOR): { /* ... [generator][function] | slots ... [result] */
        result = *--sp;
        PUBLISH();
        *sp = result;
        interp.sp = sp + 1;
        Generator *g = (Generator *)fp[-2];
        generator_ended(g); /* state, handled exceptions */
        if (frame->object) frame_object_detach(frame, sp);
        else {
            frame_release_slots(fp, sp);
            ref_drop(fp[-1]);
            frame_object_orphan(frame);
        }
        sp = fp - 1;
        interp.depth--;
        frame--;
        interp.frame = frame;
        interp.sp    = sp + 1; /* keeps the place of result clear */
        *sp = result;
        pc = frame->pc;
        fp = frame->fp;
        consts = frame->code ? frame->code->constants : NULL;
        if (frame->code == NULL) { /* a C caller: HALT hands it over */
            sp++;
            NEXT();
        }
        if (UNLIKELY(interp.watched) && !trace_stopped(frame, &g->head, result)) {
            interp.sp = sp + 1;
            sp++;
            goto raised_published;
        }
        if (here.op == OP_SEND) { /* [receiver][result] -> [result] */
            sp[-1] = result;
            pc += jump_distance(here);
            PUBLISH();
            ref_drop(&g->head);
            NEXT();
        }
        /* a for loop: the iterator is exhausted */
        sp--;
        DROP(result);
        DROP(&g->head);
        NEXT();
    }
    op(MAKE_FUNCTION): {
        PUBLISH();
        Owned f = make_function(frame, sp, here.a); /* takes its operands over */
        if (!f) goto raised_published;
        sp -= 1 + (here.a & 1) + (here.a >> 1 & 1) + (here.a >> 2 & 1) + (here.a >> 3 & 1);
        PUSH(f);
        NEXT();
    }
    op(LOAD_BUILD_CLASS): {
        PUBLISH();
        Owned o = load_build_class(frame);
        if (!o) goto raised_published;
        PUSH(o);
        NEXT();
    }
    op(LOAD_ASSERTION_ERROR): PUSH(ref_keep(OBJ(&exc_AssertionError))); NEXT();

    /* ---- modules ---- */
    op(IMPORT_NAME): {
        PUBLISH();
        Owned m = import_name_op(frame, frame->code->names[here.a], SECOND, TOP);
        if (!m) goto raised_published;
        Object *fromlist = TOP, *level = SECOND;
        sp--;
        TOP = m;
        DROP(fromlist);
        DROP(level);
        NEXT();
    }
    op(IMPORT_FROM): {
        PUBLISH();
        Owned o = import_from(TOP, frame->code->names[here.a]);
        if (!o) goto raised_published;
        PUSH(o);
        NEXT();
    }
    op(IMPORT_STAR): {
        PUBLISH();
        if (!import_star(TOP, fp[0])) goto raised_published;
        Object *o = *--sp;
        DROP(o);
        NEXT();
    }
    op(SETUP_ANNOTATIONS): {
        PUBLISH();
        if (!setup_annotations(fp[0])) goto raised_published;
        NEXT();
    }
    op(PRINT_EXPR): {
        PUBLISH();
        if (!print_expression(TOP)) goto raised_published;
        Object *o = *--sp;
        DROP(o);
        NEXT();
    }

    /* ---- exceptions ---- */
    op(PUSH_EXC_INFO): {
        Object *e = TOP;
        TOP = interp.handled->exception ? interp.handled->exception : none_new();
        interp.handled->exception = ref_keep(e);
        PUSH(e);
        NEXT();
    }
    op(POP_EXCEPT): {
        Object *former = *--sp, *current = interp.handled->exception;
        if (former == NONE) {
            ref_drop(former);
            former = NULL;
        }
        interp.handled->exception = former;
        if (current) DROP(current);
        NEXT();
    }
    op(CHECK_EXC_MATCH): {
        PUBLISH();
        Object *type = TOP;
        Truth   t    = exception_matches(SECOND, type);
        if (t < 0) goto raised_published;
        TOP = bool_new(t);
        DROP(type);
        NEXT();
    }
    op(CHECK_EG_MATCH): {
        PUBLISH();
        Owned match = NULL, rest = NULL;
        if (!exception_group_matches(SECOND, TOP, &match, &rest)) goto raised_published;
        Object *type = TOP, *e = SECOND;
        TOP    = match ? match : none_new();
        SECOND = rest ? rest : none_new();
        if (match) {
            Object *old = interp.handled->exception;
            interp.handled->exception = ref_keep(match);
            if (old) DROP(old);
        }
        DROP(type);
        DROP(e);
        NEXT();
    }
    op(PREP_RERAISE_STAR): {
        PUBLISH();
        Owned e = prepare_reraise_star(SECOND, TOP);
        if (!e) goto raised_published;
        Object *list = TOP, *original = SECOND;
        sp--;
        TOP = e;
        DROP(list);
        DROP(original);
        NEXT();
    }
    op(RAISE): {
        PUBLISH();
        if (raise_statement(here.a >= 1 ? sp[-(int)here.a] : NULL, here.a == 2 ? TOP : NULL)) goto unwind; /* raised again: its traceback stands */
        goto raised_published;
    }
    op(RERAISE): {
        Object *e = *--sp;
        PUBLISH();
        error_restore(e);
        goto unwind;
    }
    op(BEFORE_WITH): {
        PUBLISH();
        Owned exit = NULL, entered = before_with(TOP, &exit);
        if (!entered) goto raised_published;
        Object *manager = TOP;
        TOP = exit;
        PUSH(entered);
        DROP(manager);
        NEXT();
    }
    op(WITH_EXCEPT_START): {
        PUBLISH();
        Owned o = with_except_start(sp[-3], TOP);
        if (!o) goto raised_published;
        PUSH(o);
        NEXT();
    }

    /* ---- generators and coroutines ---- */
    op(YIELD_VALUE): { /* ... [generator][function] | slots, temporaries [value] */
        Object    *value = *--sp;
        Generator *g     = (Generator *)fp[-2];
        int        count = (int)(sp - fp);
        for (int k = 0; k < count; k++) g->saved[k] = fp[k];
        g->saved_count = count;
        g->pc          = pc;
        g->function    = (Function *)fp[-1];
        g->state       = GENERATOR_SUSPENDED;
        interp.handled = g->handled.previous;
        if (UNLIKELY(frame->object != NULL)) {
            g->frame            = frame->object;
            frame->object       = NULL;
            g->frame->frame     = NULL;
            g->frame->generator = g;
        }
        sp = fp - 1;
        interp.depth--;
        frame--;
        interp.frame = frame;
        pc = frame->pc;
        fp = frame->fp;
        consts = frame->code ? frame->code->constants : NULL;
        if (frame->code && pc[-1].op == OP_FOR_L) {
            SET_LOCAL(here.a, value);
            JUMP_BY(jump_distance(here));
            NEXT();
        }
        PUSH(value);
        if (frame->code && here.op == OP_FOR_S) JUMP_BY(jump_distance(here));
        NEXT();
    }
    op(SEND): {
        Object *receiver = SECOND, *value = TOP;
        if (receiver->shape == SHAPE_GENERATOR || receiver->shape == SHAPE_COROUTINE) {
            Generator *g = (Generator *)receiver;
            if (g->state == GENERATOR_SUSPENDED || (g->state == GENERATOR_CREATED && value == NONE)) {
                bool started = g->state == GENERATOR_SUSPENDED;
                sp--;
                RESUME(g, DROP(value));
                if (started) PUSH(value);
                else DROP(value);
                NEXT();
            }
        }
        PUBLISH();
        Owned sent = NULL;
        switch (object_send(receiver, value, &sent)) {
        case SEND_YIELD:
            TOP = sent;
            DROP(value);
            NEXT();
        case SEND_RETURN:
            if (UNLIKELY(interp.watched) && !trace_stopped(frame, receiver, sent)) {
                ref_drop(sent);
                goto raised_published;
            }
            sp--;
            TOP = sent;
            pc += jump_distance(here);
            DROP(value);
            DROP(receiver);
            NEXT();
        default: goto raised_published;
        }
    }
    op(GET_YIELD_FROM_ITER): {
        if (TOP->shape == SHAPE_GENERATOR) NEXT();
        PUBLISH();
        Object *o = TOP;
        Owned   v = get_yield_from_iter(o, frame->code);
        if (!v) goto raised_published;
        TOP = v;
        DROP(o);
        NEXT();
    }
    op(GET_AWAITABLE): {
        PUBLISH();
        Object *o = TOP;
        Owned   v = get_awaitable_checked(o, here.a);
        if (!v) goto raised_published;
        TOP = v;
        DROP(o);
        NEXT();
    }
    op(GET_AITER): {
        PUBLISH();
        Object *o = TOP;
        Owned   v = get_aiter(o);
        if (!v) goto raised_published;
        TOP = v;
        DROP(o);
        NEXT();
    }
    op(GET_ANEXT): {
        PUBLISH();
        Owned v = get_anext(TOP);
        if (!v) goto raised_published;
        PUSH(v);
        NEXT();
    }
    op(END_ASYNC_FOR): {
        Object *e = TOP, *aiter = SECOND;
        if (type_is_subtype(TYPE_OF(e), &exc_StopAsyncIteration)) {
            sp -= 2;
            DROP(e);
            DROP(aiter);
            NEXT();
        }
        sp--;
        PUBLISH();
        error_restore(e);
        goto unwind;
    }
    op(BEFORE_ASYNC_WITH): {
        PUBLISH();
        Owned exit = NULL, entered = before_async_with(TOP, &exit);
        if (!entered) goto raised_published;
        Object *manager = TOP;
        TOP = exit;
        PUSH(entered);
        DROP(manager);
        NEXT();
    }
    op(ASYNC_GEN_WRAP): {
        PUBLISH();
        Object *o = TOP;
        Owned   v = async_generator_wrap(o);
        if (!v) goto raised_published;
        TOP = v;
        DROP(o);
        NEXT();
    }

    /* ---- match ---- */
    op(GET_LEN): {
        PUBLISH();
        int64_t length = object_length(TOP);
        if (length < 0) goto raised_published;
        Owned v = int_new(length);
        if (!v) goto raised_published;
        PUSH(v);
        NEXT();
    }
    op(MATCH_MAPPING): {
        bool is = TYPE_HAS(TOP, TYPE_MAPPING);
        PUSH(bool_new(is));
        NEXT();
    }
    op(MATCH_SEQUENCE): {
        bool is = TYPE_HAS(TOP, TYPE_SEQUENCE);
        PUSH(bool_new(is));
        NEXT();
    }
    op(MATCH_KEYS): {
        PUBLISH();
        Owned v = match_keys(SECOND, (Tuple *)TOP);
        if (!v) goto raised_published;
        PUSH(v);
        NEXT();
    }
    op(MATCH_CLASS): {
        PUBLISH();
        Owned v = match_class(sp[-3], SECOND, (Tuple *)TOP, here.a);
        if (!v) goto raised_published;
        Object *names_ = TOP, *cls = SECOND, *subject = sp[-3];
        sp -= 2;
        TOP = v;
        DROP(names_);
        DROP(cls);
        DROP(subject);
        NEXT();
    }

    /* ---- the machine's own ---- */
    op(HALT): {
        result = *--sp;
        interp.sp      = sp;
        interp.frame   = frame - 1;
        return result;
    }
    op(INIT_DONE): { /* [instance] | [what __init__ gave] */
        result = *--sp;
        if (UNLIKELY(result != NONE)) {
            PUSH(result);
            PUBLISH();
            raise_type_error("__init__() should return None, not '%.200s'", type_name(TYPE_OF(result)));
            goto raised_published;
        }
        ref_drop(result);
        frame--;
        interp.frame = frame;
        pc = frame->pc;
        fp = frame->fp;
        consts = frame->code->constants;
        NEXT();
    }

#ifdef KRAIT_SWITCH_DISPATCH
    default: abort();
    }
#endif

    /* ---- shared slow ends ---- */
slow_binary: {
        PUBLISH();
        Object **place;
        if (SECOND->shape == SHAPE_STR && TOP->shape == SHAPE_STR && SECOND->refcount == 2 && is_add(here.op) && !heap.watched &&
            (place = place_stored_next(frame, pc, SECOND))) {
            /* s = s + t with s held by one global or cell alone, which is about to be set: let it grow in place */
            Owned grown = SECOND;
            *place      = none_new();
            ref_drop(grown);
            SECOND = none_new();
            if (!str_append(&grown, TOP)) goto raised_published;
            Object *right = TOP;
            ref_drop(SECOND);
            sp--;
            TOP = grown;
            DROP(right);
            NEXT();
        }
        Owned v = slow_arithmetic(SECOND, TOP, here.op);
        if (UNLIKELY(!v)) goto raised_published;
        Object *r = TOP, *l = SECOND;
        sp--;
        TOP = v;
        if (l) DROP(l);
        DROP(r);
        NEXT();
    }
slow_binary_to_local: {
        PUBLISH();
        Object *l = SECOND;
        Owned   v;
        if (l->shape == SHAPE_STR && TOP->shape == SHAPE_STR && LOCAL(here.c) == l && l->refcount == 2 && is_add(here.op)) {
            /* s = s + t with s held by this local alone: let it grow in place */
            LOCAL(here.c) = ref_keep(UNBOUND);
            ref_drop(l);
            v = l;
            SECOND = ref_keep(NONE);
            if (!str_append(&v, TOP)) goto raised_published;
            ref_drop(UNBOUND);
            LOCAL(here.c) = v;
            Object *r = TOP;
            ref_drop(SECOND);
            sp -= 2;
            DROP(r);
            NEXT();
        }
        v = slow_arithmetic(l, TOP, here.op);
        if (UNLIKELY(!v)) goto raised_published;
        Object *r = TOP;
        l = SECOND;
        sp -= 2;
        if (l) DROP(l);
        DROP(r);
        SET_LOCAL(here.c, v);
        NEXT();
    }
slow_compare: {
        PUBLISH();
        Owned v = object_compare(SECOND, TOP, comparison);
        if (UNLIKELY(!v)) goto raised_published;
        Object *r = TOP, *l = SECOND;
        sp--;
        TOP = v;
        DROP(l);
        DROP(r);
        NEXT();
    }
slow_compare_jump: {
        PUBLISH();
        Truth t = object_compare_to_truth(SECOND, TOP, comparison);
        if (UNLIKELY(t < 0)) goto raised_published;
        Object *r = TOP, *l = SECOND;
        sp -= 2;
        DROP(l);
        DROP(r);
        if ((t == TRUTH_YES) == jump_when) JUMP_BY((int16_t)here.c);
        NEXT();
    }
slow_index: {
        PUBLISH();
        Owned v = object_get_item(SECOND, TOP);
        if (UNLIKELY(!v)) goto raised_published;
        Object *r = TOP, *l = SECOND;
        sp--;
        TOP = v;
        DROP(l);
        DROP(r);
        NEXT();
    }
slow_index_to_local: {
        PUBLISH();
        Owned v = object_get_item(SECOND, TOP);
        if (UNLIKELY(!v)) goto raised_published;
        Object *r = TOP, *l = SECOND;
        sp -= 2;
        DROP(l);
        DROP(r);
        SET_LOCAL(here.c, v);
        NEXT();
    }
slow_store_index: { /* [value][container][key] */
        PUBLISH();
        if (!object_set_item(SECOND, TOP, sp[-3])) goto raised_published;
        Object *key = TOP, *container = SECOND, *value = sp[-3];
        sp -= 3;
        DROP(value);
        DROP(container);
        DROP(key);
        NEXT();
    }
unbound_operand:
    n = op_info[here.op].kind_a == OPERAND_LOCAL && LOCAL(here.a) == UNBOUND ? here.a : here.b;
    goto unbound;
unbound: /* slot n has no value */
    PUBLISH();
    raise_unbound(frame, n);
    goto raised_published;
too_deep: /* sp and pc published; the arguments are still on the stack */
    raise_machine_overflow(sp);
    goto raised_published;
pending:
    PUBLISH();
    if (!check_pending()) {
        pc++; /* raised at the instruction jumped to, so that a try around the loop takes it */
        goto raised_published;
    }
    NEXT();

watch: /* somebody is told before each instruction */
    PUBLISH();
    if (UNLIKELY(!watch_instruction(frame))) goto raised_published;
    DO_IT();

raised_published: /* pc and sp are published or still those of the failing instruction */
    interp.sp = sp;
    frame->pc = pc;
    if (frame->code) traceback_add(frame);
    if (UNLIKELY(interp.watched)) watch_raised(frame);
unwind:
    if (!frame_unwind()) return NULL;
    RELOAD();
    NEXT();
}

Owned eval_run(void) { return eval_loop(EVAL_GO_ON); }
Owned eval_run_raising(void) { return eval_loop(EVAL_RAISE); }
void  machine_watch(void)
{
#ifndef KRAIT_SWITCH_DISPATCH
    eval_loop(EVAL_PREPARE);
#endif
}
