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
/* A build that isn't optimised would find room for two of each row in the loop's C frame, of which many stand on the C stack at times. */
#ifdef __OPTIMIZE__
#define OPERANDS(FORM) Object *l = LEFT_##FORM, *r = RIGHT_##FORM;
#else
#define OPERANDS(FORM) l = LEFT_##FORM, r = RIGHT_##FORM;
#endif
/* Makes both operands owned by the stack, as a slow call needs them. A local without a value raises. */
#define SPREAD_SS ((void)0)
#define SPREAD_LL                                                                                  \
    do {                                                                                           \
        if (UNLIKELY(LOCAL(here.a) == UNBOUND || LOCAL(here.b) == UNBOUND)) goto unbound_operand;  \
        PUSH(ref_keep(LOCAL(here.a)));                                                             \
        PUSH(ref_keep(LOCAL(here.b)));                                                             \
    } while (0)
#define SPREAD_LC                                                                                  \
    do {                                                                                           \
        if (UNLIKELY(LOCAL(here.a) == UNBOUND)) goto unbound_operand;                              \
        PUSH(ref_keep(LOCAL(here.a)));                                                             \
        PUSH(ref_keep(CONST(here.b)));                                                             \
    } while (0)
#define SPREAD_SL                                                                                  \
    do {                                                                                           \
        if (UNLIKELY(LOCAL(here.b) == UNBOUND)) goto unbound_operand;                              \
        PUSH(ref_keep(LOCAL(here.b)));                                                             \
    } while (0)
#define SPREAD_SC PUSH(ref_keep(CONST(here.b)))

/* An Int or Float result that is pushed: into the box of a consumed operand, if nobody else has it, or a new one. */
#define TAKE_BOX(box, SHAPE, T, v, after)                                                          \
    if ((box)->refcount == 1 && (box)->shape == SHAPE) {                                           \
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
    TAKE_BOX(SECOND, SHAPE, T, v, { Object *r_ = TOP; sp--; DROP_NUMBER(r_); })                    \
    TAKE_BOX(TOP, SHAPE, T, v, { Object *l_ = SECOND; SECOND = TOP; sp--; DROP_NUMBER(l_); })      \
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
#define PUSH_BOX_L(SHAPE, T, v)                                                                    \
    {                                                                                              \
        BOX_NEW(o_, SHAPE, T, v)                                                                   \
        PUSH(o_);                                                                                  \
        NEXT();                                                                                    \
    }
/* Numbers run no code when they die. */
#define DROP_NUMBER(o)                                                                             \
    do {                                                                                           \
        Object *number_ = (o);                                                                     \
        if (--number_->refcount == 0) heap_free_16(number_);                                       \
    } while (0)
#define CONSUME_SS { Object *l_ = SECOND, *r_ = TOP; sp -= 2; DROP_NUMBER(l_); DROP_NUMBER(r_); }
#define CONSUME_S  { Object *l_ = TOP; sp -= 1; DROP_NUMBER(l_); }
#define CONSUME_L
#define CONSUME_SL CONSUME_S
#define CONSUME_SC CONSUME_S
#define CONSUME_LL
#define CONSUME_LC

#define SMALL(v) (&small_ints[(v) - SMALL_INT_MIN].head)
/* A result goes on at an end (op_results.h), by what is to be taken off the stack before: two operands (SS), one (S), none (L). */
#define END_SS SS
#define END_SL S
#define END_SC S
#define END_LL L
#define END_LC L
#define GO_TO_END_(WHAT, END) goto WHAT##_##END
#define GO_TO_END(WHAT, END)  GO_TO_END_(WHAT, END)
#define INT_RESULT(FORM, v)     { whole = (v); GO_TO_END(push_whole, END_##FORM); }
#define FLOAT_RESULT(FORM, v)   { real = (v); GO_TO_END(push_real, END_##FORM); }
#define INT_RESULT_L(FORM, v)   { whole = (v); GO_TO_END(store_whole, END_##FORM); }
#define FLOAT_RESULT_L(FORM, v) { real = (v); GO_TO_END(store_real, END_##FORM); }

/* Takes operands of any kind off the stack. */
#define RELEASE_SS { Object *l_ = SECOND, *r_ = TOP; sp -= 2; DROP(r_); DROP(l_); }
#define RELEASE_S  { Object *l_ = TOP; sp -= 1; DROP(l_); }
#define RELEASE_L
#define RELEASE_SL RELEASE_S
#define RELEASE_SC RELEASE_S
#define RELEASE_LL
#define RELEASE_LC

/* A number that was read and stays where it stands, owned, goes on to the next instruction uncounted, if that only looks at it.
   The compiler knows which do: only rows with _N ask. Most fall through to the row without _N if it is no number. */
#ifdef KRAIT_SWITCH_DISPATCH
#define HAND_ON_READ(v) (void)(v);
#else
#define HAND_ON_READ_AS(KIND, SHAPE, VALUE_OF, v)                                                  \
    if ((v)->shape == SHAPE) {                                                                     \
        unboxed_##KIND = VALUE_OF(v);                                                              \
        unboxed_from   = (v);                                                                      \
        pc++;                                                                                      \
        goto *with_##KIND[here.op];                                                                \
    }
#define HAND_ON_READ(v)                                                                            \
    {                                                                                              \
        HAND_ON_READ_AS(whole, SHAPE_INT, INT_OF, v)                                               \
        HAND_ON_READ_AS(real, SHAPE_FLOAT, FLOAT_OF, v)                                            \
    }
#endif
#define HAND_ON_READ_PAST_CACHE(v) pc += 2; HAND_ON_READ(v) pc -= 2;
