/* enter.h -- how a frame is entered without leaving the loop: functions, __init__, generators that go on. */
/* A frame without code of its own: what a call is done for. `code_` is where the callee's RETURN leads; all from fp_ - 1 on is the
   shim's to drop, by its code or by frame_unwind(). */
#define ENTER_SHIM(code_, fp_)                                                                     \
    do {                                                                                           \
        frame++;                                                                                   \
        interp.frame  = frame;                                                                     \
        frame->pc     = (code_);                                                                   \
        frame->fp     = (fp_);                                                                     \
        frame->code   = NULL;                                                                      \
        frame->object = NULL;                                                                      \
        pc            = (code_);                                                                   \
    } while (0)

/* [class][args] becomes [instance][args][args again ...] | [__init__][self][args] over a shim; base and n are then those of the call
   of __init__. CPython's callers keep their arguments while the tuple made of them (again_ 1) and, with keywords, the array that
   the dict is spread to, self included (again_ 2), hold them too: programs see that in the counts, and when things die. */
#define ENTER_INIT_SHIM(init, instance, again_)                                                    \
    do {                                                                                           \
        Object **more_ = sp;                                                                       \
        int      room_ = (again_) > 1 ? 2 * n + 1 : n;                                             \
        if (UNLIKELY(sp + room_ + n + 8 > interp.stack_end || interp.depth >= interp.machine_limit)) { \
            ref_drop(instance);                                                                    \
            goto too_deep;                                                                         \
        }                                                                                          \
        base[0] = (instance);                                                                      \
        sp      = more_ + room_ + n + 2;                                                           \
        for (int k_ = 0; k_ < n; k_++) {                                                           \
            Object *o_ = base[1 + k_];                                                             \
            o_->refcount += (again_) + 1;                                                          \
            more_[k_] = sp[k_ - n] = o_;                                                           \
            if ((again_) > 1) more_[n + k_] = o_;                                                  \
        }                                                                                          \
        if ((again_) > 1) more_[2 * n] = ref_keep(instance);                                       \
        ENTER_SHIM(init_done_code, base + 1);                                                      \
        base    = more_ + room_;                                                                   \
        base[0] = ref_keep(&(init)->head);                                                         \
        base[1] = ref_keep(instance);                                                              \
        n++;                                                                                       \
        DROP(callable);                                                                            \
    } while (0)

/* What a shim's call kept until now goes, from fp to the top, in order while `result` is kept on top. */
#define DROP_KEPT()                                                                                \
    do {                                                                                           \
        Object **end_ = sp;                                                                        \
        for (Object **slot_ = frame->fp; slot_ < end_; slot_++) {                                  \
            Object *o_ = *slot_;                                                                   \
            if (--o_->refcount) continue;                                                          \
            *end_     = result;                                                   \
            interp.sp = end_ + 1;                                                                  \
            slot_died(frame->fp, slot_, o_);                                                       \
        }                                                                                          \
        sp = frame->fp;                                                                            \
    } while (0)

/* Enters a Python function whose slots begin at `args_` and are there but for the last `left_`; the return address is pc. */
#define ENTER_FUNCTION(f_, args_, left_)                                                           \
    do {                                                                                           \
        Code *code_  = (f_)->code;                                                                 \
        int   count_ = (left_);                                                                    \
        frame->pc    = pc;                                                                         \
        if (UNLIKELY(interp.depth >= interp.machine_limit || sp + code_->room > interp.stack_end)) { \
            interp.sp = sp;                                                                        \
            goto too_deep;                                                                         \
        }                                                                                          \
        interp.depth++;                                                                            \
        fp = (args_);                                                                              \
        if (count_ > 0) {                                                                          \
            UNBOUND->refcount += (uint32_t)count_;                                                 \
            do PUSH(UNBOUND);                                                                      \
            while (--count_ > 0);                                                                  \
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

/* None is what a generator that goes on without a value is given; who drops it at once isn't given it. */
#define SEND_NONE()                                                                                \
    do {                                                                                           \
        if (pc->op == OP_POP && !interp.watched) pc++;                                             \
        else PUSH(none_new());                                                                     \
    } while (0)

/* Lets a generator that isn't running go on: its temporaries are on top of the stack, its frame is the running one. */
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
        fp = (g_)->saved;                                                                          \
        (g_)->base = sp;                                                                           \
        for (Object **from_ = fp + code_->slot_count, **end_ = fp + (g_)->saved_count; from_ < end_; from_++) { \
            PUSH(*from_);                                                                          \
            __asm__(""); /* one by one: see copy_slots */                                          \
        }                                                                                          \
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
