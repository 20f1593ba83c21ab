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
 *
 * What instructions compute goes on at ends they share (op_results.h); a number that only the next instruction of an
 * expression needs goes to it without a box (op_unboxed.h).
 *
 * The instructions stand in vm/eval/, a family a file (op_names.h, op_calls.h ...), over the macros of machine.h (registers),
 * operands.h, arithmetic.h, compare.h, items.h (operand forms) and enter.h (frames).  Read machine.h and op_names.h first.
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "runtime/exception.h"
#include "runtime/float.h"
#include "runtime/int.h"
#include "runtime/iterators.h"
#include "runtime/module.h"
#include "runtime/native.h"
#include "runtime/shape.h"
#include "runtime/slots.h"
#include "vm/builtins.h"
#include "vm/eval_help.h"
#include "vm/frame.h"
#include "vm/gather.h"
#include "vm/observe/trace.h"
#include "vm/observe/watch.h"
#include "vm/special.h"

const Instruction halt_code[]      = {{OP_HALT, 0, 0, 0}, {OP_HALT, 0, 0, 0}};
const Instruction resume_code[]    = {{OP_HALT, 0, 0, 0}, {OP_HALT, 0, 0, 0}};
const Instruction kept_done_code[] = {{OP_KEPT_DONE, 0, 0, 0}, {OP_KEPT_DONE, 0, 0, 0}};
const Instruction spread_done_code[] = {{OP_KEPT_DONE, 0, 1, 0}, {OP_KEPT_DONE, 0, 1, 0}};
const Instruction kept_call_code[] = {{OP_KEPT_DONE, 0, 0, 1}, {OP_KEPT_DONE, 0, 0, 1}};
const Instruction init_done_code[] = {{OP_INIT_DONE, 0, 0, 0}, {OP_INIT_DONE, 0, 0, 0}};

#include "vm/eval/machine.h"
#include "vm/eval/operands.h"
#include "vm/eval/arithmetic.h"
#include "vm/eval/compare.h"
#include "vm/eval/items.h"
#include "vm/eval/enter.h"
#include "vm/eval/special.h"

/* fp and frame have most of the uses, which gcc doesn't see. What gcc chooses beside them it chooses with care only while the
 * loop keeps below a certain size: the results of instructions therefore have common ends (op_results.h), and who adds to
 * the loop looks at tests/bench/loop_size. */
#if defined __x86_64__ && !defined __clang__ && defined __OPTIMIZE__
#define IN_REGISTER(name) __asm__(name)
#else
#define IN_REGISTER(name)
#endif

typedef enum { EVAL_GO_ON, EVAL_RAISE, EVAL_PREPARE } EvalStart; /* PREPARE: runs nothing, only fills the dispatch table */

/* At the start of a page, so that how fast it is doesn't depend on where other code has shifted it (by up to a sixth, in sieve). */
__attribute__((aligned(4096))) static Owned eval_loop(EvalStart start)
{
#ifndef KRAIT_SWITCH_DISPATCH
    static const void *const labels[OP_COUNT] = {
#define OP(name, a, b, c, cache, pops, pushes, text) [OP_##name] = &&L_##name,
#include "runtime/opcodes.def"
    };
#include "vm/eval/unboxed_labels.h"
    if (UNLIKELY(start == EVAL_PREPARE)) {
        for (int k = 0; k < OP_COUNT; k++) {
            dispatch[k]    = interp.watched ? &&watch : labels[k];
            bool whole_too = whole_labels[k] && !interp.watched, real_too = real_labels[k] && !interp.watched;
            with_whole[k]  = whole_too ? whole_labels[k] : &&push_read;
            with_real[k]   = real_too ? real_labels[k] : &&push_read;
            takes[k]       = (uint8_t)((whole_too ? TAKES_whole : 0) | (real_too ? TAKES_real : 0));
        }
        return NULL;
    }
#endif
    register Frame    *frame IN_REGISTER("r14");
    const Instruction *pc;
    Object           **sp, **consts;
    register Object  **fp IN_REGISTER("r15");
    CompareOp          comparison;
    bool               jump_when;
    int                n;      /* arguments of the call being made; or a slot without a value */
    Object           **window; /* its first argument                                          */
    Object            *result; /* of the frame that ends                                      */
    Shim               shim;   /* of the special method that is about to be entered           */
    Accessor           accessor; /* of the attribute that is being read or set                */
    int64_t            whole;    /* the number that was computed, on its way to its end (op_results.h) */
    double             real;
    bool               yes;      /* the answer of a comparison, likewise */
    Object            *left, *right; /* two strs to be compared */
#ifndef __OPTIMIZE__
    Object            *l, *r;        /* the operands of the instruction (operands.h) */
#endif
#ifndef KRAIT_SWITCH_DISPATCH
    /* of op_unboxed.h; a build that isn't optimised would find room for them once in each of its rows */
    int64_t unboxed_whole;
    double  unboxed_real;
    Object *unboxed_from; /* the number whose value that is, if it has been read somewhere, not computed; nobody counts it */
    Object *boxed;
    int64_t left_whole, right_whole, result_whole;
    double  left_real, right_real, result_real;
#endif

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

#include "vm/eval/op_names.h"
#include "vm/eval/op_attributes.h"
#include "vm/eval/op_operators.h"
#include "vm/eval/op_results.h"
#include "vm/eval/op_jumps.h"
#include "vm/eval/op_iteration.h"
#include "vm/eval/op_building.h"
#include "vm/eval/op_calls.h"
#include "vm/eval/op_exceptions.h"
#include "vm/eval/op_generators.h"
#include "vm/eval/op_gather.h"
#include "vm/eval/op_special.h"
#include "vm/eval/op_rest.h"

#ifndef KRAIT_SWITCH_DISPATCH
#include "vm/eval/op_unboxed.h"
#endif

#ifdef KRAIT_SWITCH_DISPATCH
    default: abort();
    }
#endif

#include "vm/eval/slow.h"
}

Owned eval_run(void) { return eval_loop(EVAL_GO_ON); }
Owned eval_run_raising(void) { return eval_loop(EVAL_RAISE); }
void  machine_watch(void)
{
#ifndef KRAIT_SWITCH_DISPATCH
    eval_loop(EVAL_PREPARE);
#endif
}
