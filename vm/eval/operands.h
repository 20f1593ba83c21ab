/* operands.h -- the operand forms of binary instructions, and where a number that was computed goes.
 *
 * A form is two letters, left then right: S the stack, L a local, C a constant.  For each form a macro finds each
 * operand, one makes both owned by the stack (SPREAD, for slow calls), and one takes them off it (CONSUME for
 * numbers, which run no code when they die; RELEASE for anything).
 */
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

/* A number that is to be pushed goes to the next instruction without a box, if that takes it so. */
#ifdef KRAIT_SWITCH_DISPATCH
#define HAND_ON(FORM, KIND, v)
#else
#define HAND_ON(FORM, KIND, v)                                                                     \
    if (takes[pc->op] & TAKES_##KIND) {                                                            \
        unboxed.KIND = (v);                                                                        \
        goto hand_on_##KIND##_##FORM;                                                              \
    }
#endif

#define SMALL(v) (&small_ints[(v) - SMALL_INT_MIN].head)
/* result routine, destination stack: (1) shared small int, (3) an owned operand's box, (4) allocate */
#define INT_RESULT(FORM, v)                                                                        \
    HAND_ON(FORM, whole, v)                                                                        \
    if (int_is_small(v)) {                                                                         \
        CONSUME_##FORM;                                                                            \
        PUSH(ref_keep(SMALL(v)));                                                                  \
        NEXT();                                                                                    \
    }                                                                                              \
    PUSH_NUMBER_##FORM(SHAPE_INT, Int, v)
#define FLOAT_RESULT(FORM, v)                                                                      \
    HAND_ON(FORM, real, v)                                                                         \
    PUSH_NUMBER_##FORM(SHAPE_FLOAT, Float, v)
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

/* Takes operands of any kind off the stack. */
#define RELEASE_SS { Object *l_ = SECOND, *r_ = TOP; sp -= 2; DROP(r_); DROP(l_); }
#define RELEASE_SL { Object *l_ = TOP; sp -= 1; DROP(l_); }
#define RELEASE_SC RELEASE_SL
#define RELEASE_LL
#define RELEASE_LC
