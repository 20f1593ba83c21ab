/* op_unboxed.h -- a number that the next instruction takes goes to it without a box, in unboxed_whole or unboxed_real.
 *
 * What an expression computes on its way, `x * x` in `x * x + 1`, is needed once and seen by nobody.  An instruction that
 * has computed such a number looks its successor up in takes[] (HAND_ON, operands.h): if that knows what to do with a
 * number beside the stack, it is entered here.  It finds the stack without the number, which is its top otherwise.  What
 * isn't plain (an overflow, another type) boxes the number, pushes it and goes on as usual.
 *
 * A number that was read, `self.x` in `self.x + 1`, goes the same way without being counted (HAND_ON_READ), to instructions that
 * only look at it: unboxed_from is the object, which is pushed if it is needed after all.  Nothing runs in between.  Which these
 * are the compiler has found (lang/assemble.c): the reading instruction is a row with _N then, and looks nothing up.
 *
 * Three more operand forms: ST, left from the stack and right unboxed, TL and TC, left unboxed and right a local or a constant.
 */
#define CONSUME_ST                                                                                 \
    sp -= 1;                                                                                       \
    if (--boxed->refcount == 0) heap_free_16(boxed);
#define CONSUME_TL
#define CONSUME_TC
#define END_ST S
#define END_TL L
#define END_TC L

/* The operand that has a box; the two numbers, left and right. */
#define BOXED_ST TOP
#define BOXED_TL LOCAL(here.b)
#define BOXED_TC CONST(here.b)
#define ORDERED_ST(boxed, number, x, y) x = (boxed), y = (number)
#define ORDERED_TL(boxed, number, x, y) x = (number), y = (boxed)
#define ORDERED_TC(boxed, number, x, y) x = (number), y = (boxed)

/* Where the result of a row goes: on to the next instruction or onto the stack; into local c. */
#define DONE(KIND)                                                                                 \
    if (takes[pc->op] & TAKES_##KIND) {                                                            \
        unboxed_from = NULL;                                                                       \
        pc++;                                                                                      \
        goto *with_##KIND[here.op];                                                                \
    }                                                                                              \
    goto push_##KIND;
#define DONE_L(KIND) goto KIND##_to_local;

#define UNBOXED_ROW(KIND, IS_PLAIN, VALUE_OF, OPERATION, LABEL, FORM, DONE)                        \
    LABEL: {                                                                                       \
        boxed = BOXED_##FORM;                                                                      \
        if (LIKELY(IS_PLAIN(boxed))) {                                                             \
            ORDERED_##FORM(VALUE_OF(boxed), unboxed_##KIND, left_##KIND, right_##KIND);              \
            if (LIKELY(OPERATION(left_##KIND, right_##KIND, result_##KIND))) {                     \
                unboxed_##KIND = result_##KIND;                                                      \
                CONSUME_##FORM;                                                                    \
                DONE(KIND)                                                                         \
            }                                                                                      \
        }                                                                                          \
        goto box_##KIND;                                                                           \
    }
#define IS_PLAIN_INT(o)    ((o)->shape == SHAPE_INT)
#define IS_PLAIN_NUMBER(o) ((o)->shape <= SHAPE_FLOAT)
#define UNBOXED_INT(NAME, SUFFIX, FORM, DONE)   UNBOXED_ROW(whole, IS_PLAIN_INT, INT_OF, INT_##NAME, whole_##NAME##_##SUFFIX, FORM, DONE)
#define UNBOXED_FLOAT(NAME, SUFFIX, FORM, DONE) UNBOXED_ROW(real, IS_PLAIN_NUMBER, DOUBLE_OF, FLOAT_##NAME, real_##NAME##_##SUFFIX, FORM, DONE)
#define UNBOXED_FORMS(ROW, NAME)                                                                   \
    ROW(NAME, SS, ST, DONE)                                                                        \
    ROW(NAME, SL, TL, DONE)                                                                        \
    ROW(NAME, SC, TC, DONE)                                                                        \
    ROW(NAME, SS_L, ST, DONE_L)                                                                    \
    ROW(NAME, SL_L, TL, DONE_L)                                                                    \
    ROW(NAME, SC_L, TC, DONE_L)
UNBOXED_FORMS(UNBOXED_INT, ADD)
UNBOXED_FORMS(UNBOXED_INT, SUB)
UNBOXED_FORMS(UNBOXED_INT, MUL)
UNBOXED_FORMS(UNBOXED_INT, FLOORDIV)
UNBOXED_FORMS(UNBOXED_INT, MOD)
UNBOXED_FORMS(UNBOXED_INT, AND)
UNBOXED_FORMS(UNBOXED_INT, OR)
UNBOXED_FORMS(UNBOXED_INT, XOR)
UNBOXED_FORMS(UNBOXED_INT, LSHIFT)
UNBOXED_FORMS(UNBOXED_INT, RSHIFT)
UNBOXED_FORMS(UNBOXED_FLOAT, ADD)
UNBOXED_FORMS(UNBOXED_FLOAT, SUB)
UNBOXED_FORMS(UNBOXED_FLOAT, MUL)
UNBOXED_FORMS(UNBOXED_FLOAT, DIV)

/* Comparisons that jump. */
#define UNBOXED_JUMP(KIND, SHAPE, VALUE_OF, JUMPS, JUMP, NAME, C, FORM, SUFFIX)                    \
    KIND##_##JUMP##_##NAME##_##SUFFIX: {                                                           \
        boxed = BOXED_##FORM;                                                                      \
        if (UNLIKELY(boxed->shape != SHAPE)) goto box_##KIND;                                      \
        ORDERED_##FORM(VALUE_OF(boxed), unboxed_##KIND, left_##KIND, right_##KIND);                  \
        JUMPS##_##JUMP(FORM, left_##KIND C right_##KIND)                                           \
    }
#define UNBOXED_JUMPS(KIND, SHAPE, VALUE_OF, JUMPS, JUMP, NAME, C)                                 \
    UNBOXED_JUMP(KIND, SHAPE, VALUE_OF, JUMPS, JUMP, NAME, C, ST, SS)                              \
    UNBOXED_JUMP(KIND, SHAPE, VALUE_OF, JUMPS, JUMP, NAME, C, TL, SL)                              \
    UNBOXED_JUMP(KIND, SHAPE, VALUE_OF, JUMPS, JUMP, NAME, C, TC, SC)
#define UNBOXED_COMPARE_FORMS(NAME, C)                                                             \
    UNBOXED_JUMPS(whole, SHAPE_INT, INT_OF, INTS, JUMP_IF, NAME, C)                                \
    UNBOXED_JUMPS(whole, SHAPE_INT, INT_OF, INTS, JUMP_UNLESS, NAME, C)                            \
    UNBOXED_JUMPS(real, SHAPE_FLOAT, FLOAT_OF, WHEN, JUMP_IF, NAME, C)                             \
    UNBOXED_JUMPS(real, SHAPE_FLOAT, FLOAT_OF, WHEN, JUMP_UNLESS, NAME, C)
UNBOXED_COMPARE_FORMS(LT, <)
UNBOXED_COMPARE_FORMS(LE, <=)
UNBOXED_COMPARE_FORMS(EQ, ==)
UNBOXED_COMPARE_FORMS(NE, !=)
UNBOXED_COMPARE_FORMS(GT, >)
UNBOXED_COMPARE_FORMS(GE, >=)
whole_JUMP_IF_TRUE_S:
    if (unboxed_whole != 0) JUMP_BY(jump_distance(here));
    NEXT();
whole_JUMP_IF_FALSE_S:
    if (unboxed_whole == 0) JUMP_BY(jump_distance(here));
    NEXT();

/* Items of lists and tuples. */
#define UNBOXED_ITEM(T, found)                                                                     \
    int64_t  at     = unboxed_whole;                                                               \
    uint32_t length = ((T *)l)->length;                                                            \
    if (at < 0) at += length;                                                                      \
    if (UNLIKELY((uint64_t)at >= length)) goto box_whole;                                          \
    found = ref_keep(((T *)l)->items[at]);
whole_INDEX_SS: {
    Object *l = TOP, *found;
    if (l->shape == SHAPE_LIST) { UNBOXED_ITEM(List, found) }
    else if (l->shape == SHAPE_TUPLE) { UNBOXED_ITEM(Tuple, found) }
    else goto box_whole;
    TOP = found;
    DROP(l);
    NEXT();
}
whole_INDEX_SS_L: {
    Object *l = TOP, *found;
    if (l->shape == SHAPE_LIST) { UNBOXED_ITEM(List, found) }
    else if (l->shape == SHAPE_TUPLE) { UNBOXED_ITEM(Tuple, found) }
    else goto box_whole;
    sp--;
    DROP(l);
    SET_LOCAL(here.c, found);
    NEXT();
}
whole_STORE_INDEX: {
    List   *list = (List *)TOP;
    int64_t at   = unboxed_whole;
    if (UNLIKELY(list->head.shape != SHAPE_LIST)) goto box_whole;
    if (at < 0) at += list->length;
    if (UNLIKELY((uint64_t)at >= list->length)) goto box_whole;
    Object *old     = list->items[at];
    list->items[at] = SECOND;
    sp -= 2;
    DROP(&list->head);
    DROP(old);
    NEXT();
}

/* A place's own box takes the number if nobody else has it. */
#define INTO_BOX_OF(o, KIND, SHAPE, T) (LIKELY((o)->refcount == 1 && (o)->shape == SHAPE) && (((T *)(o))->value = unboxed_##KIND, true))
#define UNBOXED_STORE_ITEM(KIND, SHAPE, T, SUFFIX, KEY, FITS)                                      \
    KIND##_STORE_INDEX_##SUFFIX: {                                                                 \
        List   *list = (List *)LOCAL(here.a);                                                      \
        Object *key  = KEY(here.b);                                                                \
        if (list->head.shape == SHAPE_LIST && key->shape == SHAPE_INT && (uint64_t)INT_OF(key) < list->length && FITS) { \
            Object *o = list->items[INT_OF(key)];                                                  \
            if (INTO_BOX_OF(o, KIND, SHAPE, T)) NEXT();                                            \
        }                                                                                          \
        goto box_##KIND;                                                                           \
    }
#define UNBOXED_STORE_ATTR(KIND, SHAPE, T, FITS)                                                   \
    KIND##_STORE_ATTR_L: {                                                                         \
        const Cache *cache = (const Cache *)pc;                                                    \
        Object      *o     = LOCAL(here.a);                                                        \
        if (LIKELY(o->shape == cache->attr.shape && cache->attr.kind == ATTR_INLINE && FITS)) {    \
            Object *old = *(Object **)((char *)o + cache->attr.offset);                            \
            if (old && INTO_BOX_OF(old, KIND, SHAPE, T)) {                                         \
                pc += 2;                                                                           \
                NEXT();                                                                            \
            }                                                                                      \
        }                                                                                          \
        goto box_##KIND;                                                                           \
    }
#define UNBOXED_STORE_NAME(KIND, SHAPE, T, NAME, FITS)                                             \
    KIND##_STORE_##NAME: {                                                                         \
        const Cache *cache = (const Cache *)pc;                                                    \
        if (LIKELY(cache->global.epoch == interp.namespace_epoch && FITS)) {                       \
            Object *old = *cache->global.place;                                                    \
            if (INTO_BOX_OF(old, KIND, SHAPE, T)) {                                                \
                pc += 2;                                                                           \
                NEXT();                                                                            \
            }                                                                                      \
        }                                                                                          \
        goto box_##KIND;                                                                           \
    }
#define UNBOXED_STORE_DEREF(KIND, SHAPE, T, FITS)                                                  \
    KIND##_STORE_DEREF: {                                                                          \
        Object *old = ((Cell *)LOCAL(here.a))->value;                                              \
        if (old && FITS && INTO_BOX_OF(old, KIND, SHAPE, T)) NEXT();                               \
        goto box_##KIND;                                                                           \
    }
#define UNBOXED_STORES(KIND, SHAPE, T, FITS)                                                       \
    UNBOXED_STORE_ITEM(KIND, SHAPE, T, LL, LOCAL, FITS)                                            \
    UNBOXED_STORE_ITEM(KIND, SHAPE, T, LC, CONST, FITS)                                            \
    UNBOXED_STORE_ATTR(KIND, SHAPE, T, FITS)                                                       \
    UNBOXED_STORE_NAME(KIND, SHAPE, T, GLOBAL, FITS)                                               \
    UNBOXED_STORE_NAME(KIND, SHAPE, T, NAME, FITS)                                                 \
    UNBOXED_STORE_DEREF(KIND, SHAPE, T, FITS)
UNBOXED_STORES(whole, SHAPE_INT, Int, !int_is_small(unboxed_whole))
UNBOXED_STORES(real, SHAPE_FLOAT, Float, true)

/* Nobody takes it (push), or whom it was given to can't go on with it so (box): it gets its box. */
#define BOX_whole                                                                                  \
    if (int_is_small(unboxed_whole)) PUSH(ref_keep(SMALL(unboxed_whole)));                         \
    else {                                                                                         \
        BOX_NEW(o, SHAPE_INT, Int, unboxed_whole)                                                  \
        PUSH(o);                                                                                   \
    }
#define BOX_real                                                                                   \
    BOX_NEW(o, SHAPE_FLOAT, Float, unboxed_real)                                                   \
    PUSH(o);
push_read: { /* handed on to an instruction that takes no number, or is watched */
    PUSH(ref_keep(unboxed_from));
    NOTHING_UNBOXED();
    goto *dispatch[here.op];
}
push_whole: { BOX_whole NEXT(); }
push_real: { BOX_real NEXT(); }
box_whole: {
    if (unboxed_from) PUSH(ref_keep(unboxed_from));
    else BOX_whole
    DO_IT();
}
box_real: {
    if (unboxed_from) PUSH(ref_keep(unboxed_from));
    else { BOX_real }
    DO_IT();
}

whole_to_local: {
    Object *old = LOCAL(here.c);
    if (int_is_small(unboxed_whole)) LOCAL(here.c) = ref_keep(SMALL(unboxed_whole));
    else if (INTO_BOX_OF(old, whole, SHAPE_INT, Int)) NEXT();
    else {
        BOX_NEW(o, SHAPE_INT, Int, unboxed_whole)
        LOCAL(here.c) = o;
    }
    DROP(old);
    NEXT();
}
real_to_local: {
    Object *old = LOCAL(here.c);
    if (INTO_BOX_OF(old, real, SHAPE_FLOAT, Float)) NEXT();
    BOX_NEW(o, SHAPE_FLOAT, Float, unboxed_real)
    LOCAL(here.c) = o;
    DROP(old);
    NEXT();
}
