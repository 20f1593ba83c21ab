/* arithmetic.h -- + - * / // % & | ^ << >> of ints and floats in all operand forms; anything else goes the slow way. */
#define BOTH_INT(l, r)   (((l)->shape | (r)->shape) == 0)
#define BOTH_FLOAT(l, r) ((((l)->shape ^ SHAPE_FLOAT) | ((r)->shape ^ SHAPE_FLOAT)) == 0)
#define WITH_FLOAT(l, r) (((l)->shape | (r)->shape) == SHAPE_FLOAT) /* one is a float, the other a float or an int */
#define INT_OF(o)        (((Int *)(o))->value)
#define FLOAT_OF(o)      (((Float *)(o))->value)
#define DOUBLE_OF(o)     (LIKELY((o)->shape == SHAPE_FLOAT) ? FLOAT_OF(o) : (double)INT_OF(o))
_Static_assert(SHAPE_INT == 0 && SHAPE_FLOAT == 1, "shapes of numbers are tested together");

/* The arithmetic rows of one operator: INT and FLOAT give the fast bodies, using x, y and giving v, or falling through to slow. */
#define INT_ADD(x, y, v)  !__builtin_add_overflow(x, y, &(v))
#define INT_SUB(x, y, v)  !__builtin_sub_overflow(x, y, &(v))
#define INT_MUL(x, y, v)  !__builtin_mul_overflow(x, y, &(v))
#define INT_AND(x, y, v)  ((v) = (x) & (y), true)
#define INT_OR(x, y, v)   ((v) = (x) | (y), true)
#define INT_XOR(x, y, v)  ((v) = (x) ^ (y), true)
#define INT_FLOORDIV(x, y, v) ((y) > 0 && ((v) = (x) / (y), (v) -= ((v) * (y) > (x)), true))
#define INT_MOD(x, y, v)  ((y) > 0 && ((v) = (x) % (y), (v) += (v) < 0 ? (y) : 0, true))
#define INT_LSHIFT(x, y, v) ((uint64_t)(y) < 63 && ((v) = (int64_t)((uint64_t)(x) << (y)), ((v) >> (y)) == (x)))
#define INT_RSHIFT(x, y, v) ((uint64_t)(y) < 64 && ((v) = (x) >> (y), true))
#define FLOAT_ADD(x, y, v) ((v) = (x) + (y), true)
#define FLOAT_SUB(x, y, v) ((v) = (x) - (y), true)
#define FLOAT_MUL(x, y, v) ((v) = (x) * (y), true)
#define FLOAT_DIV(x, y, v) ((y) != 0.0 && ((v) = (x) / (y), true))
#define FLOAT_FLOORDIV(x, y, v) ((y) != 0.0 && ((v) = float_floor_divide(x, y), true))
#define FLOAT_MOD(x, y, v) ((y) != 0.0 && ((v) = float_remainder(x, y), true))

#define FAST_INT(NAME, FORM, RESULT)                                                               \
    if (LIKELY(BOTH_INT(l, r))) {                                                                  \
        int64_t x = INT_OF(l), y = INT_OF(r), v;                                                   \
        if (LIKELY(INT_##NAME(x, y, v))) { INT_##RESULT(FORM, v) }                                 \
    }
#define FAST_FLOAT(NAME, FORM, RESULT)                                                             \
    else if (WITH_FLOAT(l, r)) {                                                                   \
        double x = DOUBLE_OF(l), y = DOUBLE_OF(r), v;                                              \
        if (LIKELY(FLOAT_##NAME(x, y, v))) { FLOAT_##RESULT(FORM, v) }                             \
    }
#define NUMERIC_BOTH(NAME, FORM, RESULT) FAST_INT(NAME, FORM, RESULT) FAST_FLOAT(NAME, FORM, RESULT)
#define NUMERIC_INT(NAME, FORM, RESULT)  FAST_INT(NAME, FORM, RESULT)
#define NUMERIC_DIV(NAME, FORM, RESULT)                                                            \
    if (WITH_FLOAT(l, r)) {                                                                        \
        double x = DOUBLE_OF(l), y = DOUBLE_OF(r), v;                                              \
        if (LIKELY(FLOAT_DIV(x, y, v))) { FLOAT_##RESULT(FORM, v) }                                \
    } else if (BOTH_INT(l, r)) {                                                                   \
        int64_t n = INT_OF(l), d = INT_OF(r);                                                      \
        if (d != 0 && n >= -(1LL << 53) && n <= (1LL << 53) && d >= -(1LL << 53) && d <= (1LL << 53)) { \
            double v = (double)n / (double)d;                                                      \
            FLOAT_##RESULT(FORM, v)                                                                \
        }                                                                                          \
    }

#define ARITHMETIC_FORM(NAME, KIND, FORM)                                                          \
    op(I##NAME##_##FORM):                                                                          \
    op(NAME##_##FORM): {                                                                           \
        OPERANDS(FORM)                                                                             \
        NUMERIC_##KIND(NAME, FORM, RESULT)                                                         \
        SPREAD_##FORM;                                                                             \
        goto slow_binary;                                                                          \
    }                                                                                              \
    op(I##NAME##_##FORM##_L):                                                                      \
    op(NAME##_##FORM##_L): {                                                                       \
        OPERANDS(FORM)                                                                             \
        NUMERIC_##KIND(NAME, FORM, RESULT_L)                                                       \
        SPREAD_##FORM;                                                                             \
        goto slow_binary_to_local;                                                                 \
    }
#define ARITHMETIC(NAME, KIND)                                                                     \
    ARITHMETIC_FORM(NAME, KIND, SS)                                                                \
    ARITHMETIC_FORM(NAME, KIND, LL)                                                                \
    ARITHMETIC_FORM(NAME, KIND, LC)                                                                \
    ARITHMETIC_FORM(NAME, KIND, SL)                                                                \
    ARITHMETIC_FORM(NAME, KIND, SC)
