/* special.h -- the ways into special methods written in Python: their function and arguments are pushed above the operands (op_special.h). */
#define LEAVE_SHIM()                                                                               \
    (frame--, interp.frame = frame, pc = frame->pc, fp = frame->fp, consts = frame->code->constants)

/* ---- ways in: something published stands on the stack; no method in Python: go on below ---- */
#define TRY_SPECIAL_2(f_, first_, second_, shim_)                                                  \
    do {                                                                                           \
        Object *first_argument_ = (first_), *second_argument_ = (second_);                         \
        shim = (shim_);                                                                            \
        PUSH(ref_keep(&(f_)->head));                                                               \
        PUSH(ref_keep(first_argument_));                                                           \
        PUSH(ref_keep(second_argument_));                                                          \
        n = 2;                                                                                     \
        goto enter_special;                                                                        \
    } while (0)
#define TRY_SPECIAL_1(f_, argument_, shim_)                                                        \
    do {                                                                                           \
        Object *only_argument_ = (argument_);                                                      \
        shim = (shim_);                                                                            \
        PUSH(ref_keep(&(f_)->head));                                                               \
        PUSH(ref_keep(only_argument_));                                                            \
        n = 1;                                                                                     \
        goto enter_special;                                                                        \
    } while (0)
#define TRY_OPERATOR()                                                                             \
    if (may_be_special(SECOND) || may_be_special(TOP)) {                                           \
        Shim      kind_;                                                                           \
        Function *method_ = special_operator(SECOND, TOP, &here, &kind_);                          \
        if (method_ && kind_ == SHIM_OPERATOR_RIGHT) TRY_SPECIAL_2(method_, TOP, SECOND, kind_);   \
        if (method_) TRY_SPECIAL_2(method_, SECOND, TOP, kind_);                                   \
    }
#define TRY_COMPARISON(shim_)                                                                      \
    if (may_be_special(SECOND)) {                                                                  \
        Function *method_ = special_comparison(SECOND, TOP, comparison);                           \
        if (method_) {                                                                             \
            if (!recursion_enter(" in comparison")) goto raised_published;                         \
            TRY_SPECIAL_2(method_, SECOND, TOP, shim_);                                            \
        }                                                                                          \
    }
#define TRY_ITEM(shim_)                                                                            \
    if (may_be_special(SECOND)) {                                                                  \
        Function *method_ = special_function(SECOND, names.__getitem__, 2);                        \
        if (method_) TRY_SPECIAL_2(method_, SECOND, TOP, shim_);                                   \
    }
#define TRY_UNARY(name_)                                                                           \
    if (may_be_special(TOP)) {                                                                     \
        Function *method_ = special_function(TOP, names.name_, 1);                                 \
        if (method_) TRY_SPECIAL_1(method_, TOP, SHIM_RESULT_1);                                   \
    }
