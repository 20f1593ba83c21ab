/* compare.h -- the six comparisons in all operand forms, giving a truth value or jumping at once. */
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
