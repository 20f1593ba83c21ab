/* op_operators.h -- instructions: items and operators: rows of arithmetic.h, compare.h and items.h, and those with one form. */
/* ---- items ---- */
INDEX_FORM(SS)
INDEX_FORM(LL)
INDEX_FORM(LC)
INDEX_FORM(SL)
INDEX_FORM(SC)
INDEX_PUSH(INDEX_LL_N, LL, INDEX_ROW_OR_NUMBER)
INDEX_PUSH(INDEX_LC_N, LC, INDEX_ROW_OR_NUMBER)
op(STORE_INDEX): {
    Object *key = TOP, *container = SECOND, *value = sp[-3];
    STORE_ITEM_FAST(container, key, value, { sp -= 3; DROP_NUMBER(key); DROP(container); })
    STORE_ENTRY_FAST(container, key, value, { sp -= 3; DROP(key); DROP(container); })
    goto slow_store_index;
}
op(STORE_INDEX_LL): {
    Object *container = LOCAL(here.a), *key = LOCAL(here.b);
    STORE_ITEM_FAST(container, key, TOP, sp--)
    STORE_ENTRY_FAST(container, key, TOP, sp--)
    SPREAD_LL;
    goto slow_store_index;
}
op(STORE_INDEX_LC): {
    Object *container = LOCAL(here.a), *key = CONST(here.b);
    STORE_ITEM_FAST(container, key, TOP, sp--)
    STORE_ENTRY_FAST(container, key, TOP, sp--)
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
    TRY_OPERATOR()
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
    TRY_OPERATOR()
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
    TRY_UNARY(__neg__)
    Owned v = number_negative(o);
    if (!v) goto raised_published;
    TOP = v;
    DROP(o);
    NEXT();
}
op(POSITIVE): {
    PUBLISH();
    Object *o = TOP;
    TRY_UNARY(__pos__)
    Owned   v = number_positive(o);
    if (!v) goto raised_published;
    TOP = v;
    DROP(o);
    NEXT();
}
op(INVERT): {
    PUBLISH();
    Object *o = TOP;
    TRY_UNARY(__invert__)
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
op(COMPARE_TUPLES): {
    int left = here.a == NO_DISPLAY ? 1 : here.a, right = here.b == NO_DISPLAY ? 1 : here.b;
    PUBLISH();
    Owned v = compare_displays(sp - left - right, here.a, here.b, here.c);
    if (UNLIKELY(!v)) goto raised_published;
    Object **base = sp - left - right;
    for (Object **item = base + left; item > base;) { Object *o = *--item; *item = NULL; DROP(o); } /* as the left tuple goes, then the right one */
    for (; sp > base + left;) { Object *o = *--sp; DROP(o); }
    sp = base;
    if (v == TRUE_ || v == FALSE_) {
        v->refcount--;
        ANSWER(v == TRUE_)
    }
    PUSH(v);
    NEXT();
}
op(IS): {
    Object *r = TOP, *l = SECOND;
    bool    yes = (l == r) != here.a;
    sp -= 2;
    DROP(l);
    DROP(r);
    ANSWER(yes)
}
/* `in`: what can be said without running code, of operands that nobody counts; else the slow way. */
#define CONTAINS_FORM(FORM)                                                                        \
    op(CONTAINS_##FORM): {                                                                         \
        OPERANDS(FORM)                                                                             \
        Truth   t = contains_plainly(r, l);                                                        \
        if (LIKELY(t >= 0)) {                                                                      \
            bool yes = (t != 0) != here.c;                                                         \
            RELEASE_##FORM;                                                                        \
            ANSWER(yes)                                                                            \
        }                                                                                          \
        SPREAD_##FORM;                                                                             \
        goto slow_contains;                                                                        \
    }
CONTAINS_FORM(SS)
CONTAINS_FORM(LL)
CONTAINS_FORM(LC)
CONTAINS_FORM(SL)
CONTAINS_FORM(SC)
