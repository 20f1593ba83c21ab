/* enter.h -- how a frame is entered without leaving the loop: functions, __init__, generators that go on. */
/* [class][args] becomes [instance] | [__init__][self][args], over a shim frame; base and n are then those of the call of __init__. */
#define ENTER_INIT_SHIM(init, instance)                                                            \
    do {                                                                                           \
        if (UNLIKELY(sp + 8 > interp.stack_end || interp.depth >= interp.machine_limit)) {               \
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

/* Enters a Python function whose slots begin at `args_` and are there but for the last `left_`; the return address is pc. */
#define ENTER_FUNCTION(f_, args_, left_)                                                           \
    do {                                                                                           \
        Code *code_ = (f_)->code;                                                                  \
        frame->pc   = pc;                                                                          \
        if (UNLIKELY(interp.depth >= interp.machine_limit || sp + code_->room > interp.stack_end)) { \
            interp.sp = sp;                                                                        \
            goto too_deep;                                                                         \
        }                                                                                          \
        interp.depth++;                                                                            \
        fp = (args_);                                                                              \
        for (int count_ = (left_); count_ > 0; count_--) {                                         \
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
        if (UNLIKELY(interp.depth >= interp.machine_limit || (g_)->state == GENERATOR_RUNNING || (g_)->frame || \
                     sp + code_->room > interp.stack_end)) { \
            interp.sp = sp;                                                                        \
            if (!generator_resume_frame(g_, sp)) {                                                 \
                on_failure;                                                                        \
                goto raised_published;                                                             \
            }                                                                                      \
            RELOAD();                                                                              \
            break;                                                                                 \
        }                                                                                          \
        interp.depth++;                                                                            \
        Object **from_ = (g_)->saved, **end_ = from_ + (g_)->saved_count;                          \
        PUSH(OBJ((g_)->function));                                                                 \
        fp = sp;                                                                                   \
        while (from_ < end_) *sp++ = *from_++;                                                     \
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
