/* machine.h -- the registers of the loop, and what is done with them all the time: pushing, dropping, storing, going on.
 *
 * Part of vm/eval.c, like everything in this folder: the registers are locals of eval_loop().
 */

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
#define FALL_THROUGH __attribute__((fallthrough));
#else
#define op(NAME) L_##NAME
#define NEXT()                                                                                     \
    do {                                                                                           \
        NOTHING_UNBOXED();                                                                         \
        pc++;                                                                                      \
        goto *dispatch[here.op];                                                                   \
    } while (0)
#define DO_IT()  do { NOTHING_UNBOXED(); goto *labels[here.op]; } while (0)
#define FALL_THROUGH
/* Where each instruction is done; while somebody watches (machine_watch), all lead to `watch` first. */
static const void *dispatch[OP_COUNT];
/* Which instructions take a number beside the stack that they would find on top of it, and where (op_unboxed.h). */
enum { TAKES_whole = 1, TAKES_real = 2 };
static uint8_t     takes[OP_COUNT];
static const void *with_whole[OP_COUNT], *with_real[OP_COUNT];
/* The number stands in unboxed_whole or unboxed_real. They are registers as long as the compiler sees where nothing is in them:
 * all dispatches are one jump to it, so an instruction that hands nothing on says so. */
#ifdef __x86_64__
#define NOTHING_UNBOXED() __asm__("" : "=r"(unboxed_whole), "=x"(unboxed_real), "=r"(unboxed_from))
#else
#define NOTHING_UNBOXED() (unboxed_whole = 0, unboxed_real = 0, unboxed_from = NULL)
#endif
#endif

#define JUMP_BY(distance)                                                                          \
    do {                                                                                           \
        int32_t by_ = (distance);                                                                  \
        pc += by_;                                                                                 \
        if (by_ < 0 && UNLIKELY(interp.pending)) goto pending;                                     \
    } while (0)
