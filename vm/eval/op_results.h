/* op_results.h -- where results go: numbers on to the next instruction, into a box on the stack, into a local; answers to a jump.
 *
 * A result comes in `whole`, `real` or `yes`.  The ends differ by the operands that are still on the stack: SS two, S one,
 * L none.  That all rows of arithmetic and comparison share them keeps the loop small enough for gcc (tests/bench/loop_size).
 */
/* A number that is to be pushed goes to the next instruction without a box, if that takes it so. */
#ifdef KRAIT_SWITCH_DISPATCH
#define HAND_ON(END, KIND)
#else
#define HAND_ON(END, KIND)                                                                         \
    if (takes[pc->op] & TAKES_##KIND) {                                                            \
        unboxed_##KIND = KIND;                                                                     \
        unboxed_from   = NULL;                                                                     \
        CONSUME_##END;                                                                             \
        pc++;                                                                                      \
        goto *with_##KIND[here.op];                                                                \
    }
#endif
#define ENDS(END)                                                                                  \
    push_whole_##END: {                                                                            \
        HAND_ON(END, whole)                                                                        \
        if (int_is_small(whole)) {                                                                 \
            CONSUME_##END;                                                                         \
            PUSH(ref_keep(SMALL(whole)));                                                          \
            NEXT();                                                                                \
        }                                                                                          \
        PUSH_BOX_##END(SHAPE_INT, Int, whole)                                                      \
    }                                                                                              \
    push_real_##END: {                                                                             \
        HAND_ON(END, real)                                                                         \
        PUSH_BOX_##END(SHAPE_FLOAT, Float, real)                                                   \
    }                                                                                              \
    store_whole_##END: {                                                                           \
        Object *d_ = LOCAL(here.c);                                                                \
        if (int_is_small(whole)) {                                                                 \
            CONSUME_##END;                                                                         \
            LOCAL(here.c) = ref_keep(SMALL(whole));                                                \
            DROP(d_);                                                                              \
            NEXT();                                                                                \
        }                                                                                          \
        STORE_BOX(END, SHAPE_INT, Int, whole)                                                      \
    }                                                                                              \
    store_real_##END: {                                                                            \
        Object *d_ = LOCAL(here.c);                                                                \
        STORE_BOX(END, SHAPE_FLOAT, Float, real)                                                   \
    }
/* The local's own box, if nobody else has it, or a new one. */
#define STORE_BOX(END, SHAPE, T, v)                                                                \
    if (d_->refcount == 1 && d_->shape == SHAPE) {                                                 \
        ((T *)d_)->value = (v);                                                                    \
        CONSUME_##END;                                                                             \
        NEXT();                                                                                    \
    }                                                                                              \
    BOX_NEW(o_, SHAPE, T, v)                                                                       \
    CONSUME_##END;                                                                                 \
    LOCAL(here.c) = o_;                                                                            \
    DROP(d_);                                                                                      \
    NEXT();
ENDS(SS)
ENDS(S)
ENDS(L)

/* The ends of comparisons. */
#define JUMP_END(NAME, END, CONDITION)                                                             \
    NAME##_##END: {                                                                                \
        RELEASE_##END;                                                                             \
        if (CONDITION) JUMP_BY((int16_t)here.c);                                                   \
        NEXT();                                                                                    \
    }
#define COMPARISON_ENDS(END)                                                                       \
    push_yes_##END: {                                                                              \
        RELEASE_##END;                                                                             \
        PUSH(ref_keep(yes ? TRUE_ : FALSE_));                                                      \
        NEXT();                                                                                    \
    }                                                                                              \
    jump_if_equal_##END: yes = str_equal((Str *)left, (Str *)right);                               \
    JUMP_END(jump_if, END, yes)                                                                    \
    jump_unless_equal_##END: yes = str_equal((Str *)left, (Str *)right);                           \
    JUMP_END(jump_unless, END, !yes)
COMPARISON_ENDS(SS)
COMPARISON_ENDS(S)
COMPARISON_ENDS(L)
