/* compare.h -- the six comparisons in all operand forms, giving a truth value or jumping at once. */
#define WHEN_PUSH(FORM, yes_)        { yes = (yes_); GO_TO_END(push_yes, END_##FORM); }
#define WHEN_JUMP_IF(FORM, yes_)     { yes = (yes_); GO_TO_END(jump_if, END_##FORM); }
#define WHEN_JUMP_UNLESS(FORM, yes_) { yes = (yes_); GO_TO_END(jump_unless, END_##FORM); }
/* Ints, which most comparisons are of, jump at once. */
#define INTS_PUSH WHEN_PUSH
#define INTS_JUMP_IF(FORM, yes_)                                                                   \
    {                                                                                              \
        bool holds = (yes_);                                                                       \
        CONSUME_##FORM;                                                                            \
        if (holds) JUMP_BY((int16_t)here.c);                                                       \
        NEXT();                                                                                    \
    }
#define INTS_JUMP_UNLESS(FORM, yes_) INTS_JUMP_IF(FORM, !(yes_))
#define COMPARE_TEST(C, FORM, WHEN)                                                                \
    if (LIKELY(BOTH_INT(l, r))) INTS_##WHEN(FORM, INT_OF(l) C INT_OF(r))                           \
    if (BOTH_FLOAT(l, r)) WHEN_##WHEN(FORM, FLOAT_OF(l) C FLOAT_OF(r))
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
/* == and != of strs: what jumps if they are equal, or unless; `true C true` says which of the two the operator is. */
#define TEXT_TEST(C, FORM, WHEN)                                                                   \
    if (l->shape == SHAPE_STR && r->shape == SHAPE_STR) { left = l; right = r; WHEN_EQUAL_##WHEN(C, END_##FORM) }
#define WHEN_EQUAL_PUSH(C, END)        { yes = str_equal((Str *)left, (Str *)right) C true; GO_TO_END(push_yes, END); }
#define WHEN_EQUAL_JUMP_IF(C, END)     { if (true C true) GO_TO_END(jump_if_equal, END); else GO_TO_END(jump_unless_equal, END); }
#define WHEN_EQUAL_JUMP_UNLESS(C, END) { if (true C true) GO_TO_END(jump_unless_equal, END); else GO_TO_END(jump_if_equal, END); }
#define NO_TEXT_TEST(C, FORM, WHEN)
#define COMPARE_FORM(NAME, C, FORM, TEXT)                                                          \
    op(NAME##_##FORM): {                                                                           \
        OPERANDS(FORM)                                                                             \
        COMPARE_TEST(C, FORM, PUSH)                                                                \
        TEXT(C, FORM, PUSH)                                                                        \
        SPREAD_##FORM;                                                                             \
        comparison = CMP_##NAME;                                                                   \
        goto slow_compare;                                                                         \
    }                                                                                              \
    op(JUMP_IF_##NAME##_##FORM): {                                                                 \
        OPERANDS(FORM)                                                                             \
        COMPARE_TEST(C, FORM, JUMP_IF)                                                             \
        TEXT(C, FORM, JUMP_IF)                                                                     \
        SPREAD_##FORM;                                                                             \
        comparison = CMP_##NAME;                                                                   \
        jump_when  = true;                                                                         \
        goto slow_compare_jump;                                                                    \
    }                                                                                              \
    op(JUMP_UNLESS_##NAME##_##FORM): {                                                             \
        OPERANDS(FORM)                                                                             \
        COMPARE_TEST(C, FORM, JUMP_UNLESS)                                                         \
        TEXT(C, FORM, JUMP_UNLESS)                                                                 \
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
