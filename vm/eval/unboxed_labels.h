/* unboxed_labels.h -- which instructions take a number without a box, and where (op_unboxed.h). */
#define FORMS(KIND, ROW, NAME)                                                                     \
    [OP_##ROW##_SS] = &&KIND##_##NAME##_SS, [OP_##ROW##_SL] = &&KIND##_##NAME##_SL, [OP_##ROW##_SC] = &&KIND##_##NAME##_SC, \
    [OP_##ROW##_SS_L] = &&KIND##_##NAME##_SS_L, [OP_##ROW##_SL_L] = &&KIND##_##NAME##_SL_L, [OP_##ROW##_SC_L] = &&KIND##_##NAME##_SC_L,
#define ROWS(KIND, NAME) FORMS(KIND, NAME, NAME) FORMS(KIND, I##NAME, NAME)
#define JUMPS_WHEN(KIND, NAME)                                                                     \
    [OP_##NAME##_SS] = &&KIND##_##NAME##_SS, [OP_##NAME##_SL] = &&KIND##_##NAME##_SL, [OP_##NAME##_SC] = &&KIND##_##NAME##_SC,
#define JUMPS(KIND, NAME) JUMPS_WHEN(KIND, JUMP_IF_##NAME) JUMPS_WHEN(KIND, JUMP_UNLESS_##NAME)
#define TAKES(KIND, NAME) [OP_##NAME] = &&KIND##_##NAME,
#define ALIKE(KIND)                                                                                \
    ROWS(KIND, ADD) ROWS(KIND, SUB) ROWS(KIND, MUL)                                                \
    JUMPS(KIND, LT) JUMPS(KIND, LE) JUMPS(KIND, EQ) JUMPS(KIND, NE) JUMPS(KIND, GT) JUMPS(KIND, GE) \
    TAKES(KIND, STORE_INDEX_LL) TAKES(KIND, STORE_INDEX_LC) TAKES(KIND, STORE_ATTR_L)              \
    TAKES(KIND, STORE_GLOBAL) TAKES(KIND, STORE_NAME) TAKES(KIND, STORE_DEREF)
    static const void *const whole_labels[OP_COUNT] = {
        ALIKE(whole)
        ROWS(whole, FLOORDIV) ROWS(whole, MOD) ROWS(whole, AND) ROWS(whole, OR) ROWS(whole, XOR) ROWS(whole, LSHIFT) ROWS(whole, RSHIFT)
        TAKES(whole, JUMP_IF_TRUE_S) TAKES(whole, JUMP_IF_FALSE_S) TAKES(whole, INDEX_SS) TAKES(whole, INDEX_SS_L) TAKES(whole, STORE_INDEX)
    };
    static const void *const real_labels[OP_COUNT] = { ALIKE(real) ROWS(real, DIV) };
#undef FORMS
#undef ROWS
#undef JUMPS_WHEN
#undef JUMPS
#undef TAKES
#undef ALIKE
