/* math.c -- module math: real functions. Integers are in math_integer.c, sums in math_sum.c, gamma in math_gamma.c.
 *
 * A function that gives NaN for a number was asked outside its domain: ValueError.  One that gives an infinity for
 * a finite number is at a pole (ValueError) or too large (OverflowError), which of both is said at each function.
 */
#include <float.h>
#include <math.h>

#include "runtime/big_int.h"
#include "runtime/error.h"
#include "runtime/float.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/module.h"
#include "runtime/names.h"
#include "runtime/protocol.h"
#include "vm/modules/math_parts.h"

typedef double (*RealFunction)(double);

static Owned domain_error(void) { return raise_value_error("math domain error"); }
static Owned range_error(void) { return raise_overflow_error("math range error"); }

typedef enum { POLE, OVERFLOW } Infinite; /* what an infinite result of a finite argument means */

static Owned checked(double result, double x, Infinite meaning)
{
    if (isnan(result) && !isnan(x)) return domain_error();
    if (isinf(result) && isfinite(x)) return meaning == OVERFLOW ? range_error() : domain_error();
    return float_new(result);
}

static Owned call_real(Object **args, RealFunction function, Infinite meaning)
{
    double x;
    return number_to_double(args[0], &x) ? checked(function(x), x, meaning) : NULL;
}

#define REAL_FUNCTION(name, function, meaning)                          \
    static Owned name(Object **args, int n, Tuple *keywords)            \
    {                                                                   \
        (void)n, (void)keywords;                                        \
        return call_real(args, function, meaning);                      \
    }

REAL_FUNCTION(math_acos, acos, POLE)
REAL_FUNCTION(math_acosh, acosh, POLE)
REAL_FUNCTION(math_asin, asin, POLE)
REAL_FUNCTION(math_asinh, asinh, POLE)
REAL_FUNCTION(math_atan, atan, POLE)
REAL_FUNCTION(math_atanh, atanh, POLE)
REAL_FUNCTION(math_cbrt, cbrt, POLE)
REAL_FUNCTION(math_cos, cos, POLE)
REAL_FUNCTION(math_cosh, cosh, OVERFLOW)
REAL_FUNCTION(math_erf, erf, POLE)
REAL_FUNCTION(math_erfc, erfc, POLE)
REAL_FUNCTION(math_exp, exp, OVERFLOW)
REAL_FUNCTION(math_exp2, exp2, OVERFLOW)
REAL_FUNCTION(math_expm1, expm1, OVERFLOW)
REAL_FUNCTION(math_fabs, fabs, POLE)
REAL_FUNCTION(math_gamma, gamma_of, OVERFLOW)
REAL_FUNCTION(math_lgamma, log_gamma_of, OVERFLOW)
REAL_FUNCTION(math_log1p, log1p, POLE)
REAL_FUNCTION(math_sin, sin, POLE)
REAL_FUNCTION(math_sinh, sinh, OVERFLOW)
REAL_FUNCTION(math_sqrt, sqrt, POLE)
REAL_FUNCTION(math_tan, tan, POLE)
REAL_FUNCTION(math_tanh, tanh, POLE)

#define FUNCTION(name) static Owned name(Object **args, int n, Tuple *keywords)
#define IGNORE_BINDING (void)n, (void)keywords

static bool two_reals(Object **args, double *x, double *y) { return number_to_double(args[0], x) && number_to_double(args[1], y); }

FUNCTION(math_degrees)
{
    IGNORE_BINDING;
    double x;
    return number_to_double(args[0], &x) ? float_new(x * (180.0 / M_PI)) : NULL;
}

FUNCTION(math_radians)
{
    IGNORE_BINDING;
    double x;
    return number_to_double(args[0], &x) ? float_new(x * (M_PI / 180.0)) : NULL;
}

FUNCTION(math_atan2)
{
    IGNORE_BINDING;
    double x, y;
    return two_reals(args, &y, &x) ? float_new(atan2(y, x)) : NULL;
}

FUNCTION(math_copysign)
{
    IGNORE_BINDING;
    double x, y;
    return two_reals(args, &x, &y) ? float_new(copysign(x, y)) : NULL;
}

FUNCTION(math_nextafter)
{
    IGNORE_BINDING;
    double x, y;
    return two_reals(args, &x, &y) ? float_new(nextafter(x, y)) : NULL;
}

FUNCTION(math_ulp)
{
    IGNORE_BINDING;
    double x;
    if (!number_to_double(args[0], &x)) return NULL;
    x = fabs(x);
    if (!isfinite(x)) return float_new(x);
    double next = nextafter(x, HUGE_VAL);
    return float_new(isinf(next) ? x - nextafter(x, -HUGE_VAL) : next - x);
}

FUNCTION(math_fmod)
{
    IGNORE_BINDING;
    double x, y;
    if (!two_reals(args, &x, &y)) return NULL;
    double result = fmod(x, y);
    return isnan(result) && !isnan(x) && !isnan(y) ? domain_error() : float_new(result);
}

FUNCTION(math_remainder)
{
    IGNORE_BINDING;
    double x, y;
    if (!two_reals(args, &x, &y)) return NULL;
    double result = remainder(x, y);
    return isnan(result) && !isnan(x) && !isnan(y) ? domain_error() : float_new(result);
}

FUNCTION(math_pow)
{
    IGNORE_BINDING;
    double x, y;
    if (!two_reals(args, &x, &y)) return NULL;
    double result = pow(x, y);
    if (isfinite(x) && isfinite(y)) {
        if (isnan(result) || (isinf(result) && x == 0)) return domain_error();
        if (isinf(result)) return range_error();
    }
    return float_new(result);
}

FUNCTION(math_ldexp)
{
    IGNORE_BINDING;
    double  x;
    int64_t exponent;
    if (!number_to_double(args[0], &x)) return NULL;
    if (!IS_INT(args[1])) return raise_type_error("Expected an int as second argument to ldexp.");
    if (!int_to_int64(args[1], &exponent)) exponent = int_sign(args[1]) < 0 ? INT64_MIN : INT64_MAX;
    if (x == 0 || !isfinite(x)) return float_new(x);
    int shift     = exponent > 100000 ? 100000 : exponent < -100000 ? -100000 : (int)exponent;
    double result = ldexp(x, shift);
    return isinf(result) ? range_error() : float_new(result);
}

static Owned pair_of(Owned first, Owned second) /* takes both over */
{
    Owned pair = first && second ? tuple_pack(2, first, second) : NULL;
    ref_drop_maybe(first);
    ref_drop_maybe(second);
    return pair;
}

FUNCTION(math_frexp)
{
    IGNORE_BINDING;
    double x;
    int    exponent = 0;
    if (!number_to_double(args[0], &x)) return NULL;
    if (isfinite(x) && x != 0) x = frexp(x, &exponent);
    return pair_of(float_new(x), int_new(exponent));
}

FUNCTION(math_modf)
{
    IGNORE_BINDING;
    double x, whole;
    if (!number_to_double(args[0], &x)) return NULL;
    double fraction = modf(x, &whole);
    return pair_of(float_new(fraction), float_new(whole));
}

FUNCTION(math_isfinite)
{
    IGNORE_BINDING;
    double x;
    return number_to_double(args[0], &x) ? bool_new(isfinite(x)) : NULL;
}

FUNCTION(math_isinf)
{
    IGNORE_BINDING;
    double x;
    return number_to_double(args[0], &x) ? bool_new(isinf(x)) : NULL;
}

FUNCTION(math_isnan)
{
    IGNORE_BINDING;
    double x;
    return number_to_double(args[0], &x) ? bool_new(isnan(x)) : NULL;
}

FUNCTION(math_isclose)
{
    IGNORE_BINDING;
    double a, b, relative = 1e-9, absolute = 0.0;
    if (!two_reals(args, &a, &b)) return NULL;
    if (args[2] && !number_to_double(args[2], &relative)) return NULL;
    if (args[3] && !number_to_double(args[3], &absolute)) return NULL;
    if (relative < 0.0 || absolute < 0.0) return raise_value_error("tolerances must be non-negative");
    if (a == b) return bool_new(true);
    if (isinf(a) || isinf(b)) return bool_new(false);
    double difference = fabs(b - a);
    return bool_new(difference <= fabs(relative * b) || difference <= fabs(relative * a) || difference <= absolute);
}

/* ---- logarithms: of ints that no double can hold, too ---------------------------------------- */

static bool logarithm(Borrowed o, RealFunction function, double *result)
{
    double x;
    if (IS_INT(o)) {
        if (int_sign(o) <= 0) {
            domain_error();
            return false;
        }
        int64_t exponent = 0; /* rounded: an int of DBL_MAX_EXP bits may be too large for a double */
        double  mantissa = int_bit_length(o) >= DBL_MAX_EXP ? int_frexp(o, &exponent) : 0;
        if (exponent > DBL_MAX_EXP) { /* log(m * 2^e) */
            *result = function(mantissa) + function(2.0) * (double)exponent;
            return true;
        }
    }
    if (!number_to_double(o, &x)) return false;
    *result = function(x);
    if ((isnan(*result) && !isnan(x)) || (isinf(*result) && isfinite(x))) {
        domain_error();
        return false;
    }
    return true;
}

FUNCTION(math_log)
{
    double value, base;
    if (keywords && keywords->length) return raise_type_error("math.log() takes no keyword arguments");
    if (n < 1 || n > 2) return raise_type_error("math.log requires 1 to 2 arguments");
    if (!logarithm(args[0], log, &value)) return NULL;
    if (n == 1) return float_new(value);
    if (!logarithm(args[1], log, &base)) return NULL;
    return base == 0 ? raise_zero_division("float division by zero") : float_new(value / base);
}

FUNCTION(math_log2)
{
    IGNORE_BINDING;
    double value;
    return logarithm(args[0], log2, &value) ? float_new(value) : NULL;
}

FUNCTION(math_log10)
{
    IGNORE_BINDING;
    double value;
    return logarithm(args[0], log10, &value) ? float_new(value) : NULL;
}

/* ---- to integers ------------------------------------------------------------------------------ */

/* o.name() if it has that method, else the float made whole by `function`. */
static Owned rounded(Borrowed o, Str *name, RealFunction function)
{
    double value;
    bool   absent;
    if (!IS_EXACT_FLOAT(o)) {
        Owned result = special_call_bound(o, name, NULL, 0, &absent);
        if (result || !absent) return result;
    }
    return number_to_double(o, &value) ? int_from_double(function(value)) : NULL;
}

FUNCTION(math_ceil)
{
    IGNORE_BINDING;
    return rounded(args[0], names.__ceil__, ceil);
}

FUNCTION(math_floor)
{
    IGNORE_BINDING;
    return rounded(args[0], names.__floor__, floor);
}

FUNCTION(math_trunc)
{
    IGNORE_BINDING;
    bool absent;
    if (IS_EXACT_FLOAT(args[0])) return int_from_double(FLOAT_VALUE(args[0]));
    Owned result = special_call_bound(args[0], names.__trunc__, NULL, 0, &absent);
    if (result || !absent) return result;
    return raise_type_error("type %T doesn't define __trunc__ method", args[0]);
}

/* ---- the module --------------------------------------------------------------------------------- */

static bool math_setup(Module *module)
{
    static const struct { const char *name; double value; } constants[] = {
        {"pi", M_PI}, {"e", M_E}, {"tau", 2 * M_PI}, {"inf", HUGE_VAL}, {"nan", NAN}};
    for (int i = 0; i < 5; i++) {
        Owned value = float_new(constants[i].value);
        bool  ok    = value && dict_set_c(module->dict, constants[i].name, value);
        ref_drop_maybe(value);
        if (!ok) return false;
    }
    return true;
}

static const NativeDef math_functions[] = {
    {"acos", math_acos, "x, /", "The arc cosine of x, between 0 and pi.", 0},
    {"acosh", math_acosh, "x, /", "The inverse hyperbolic cosine of x.", 0},
    {"asin", math_asin, "x, /", "The arc sine of x, between -pi/2 and pi/2.", 0},
    {"asinh", math_asinh, "x, /", "The inverse hyperbolic sine of x.", 0},
    {"atan", math_atan, "x, /", "The arc tangent of x, between -pi/2 and pi/2.", 0},
    {"atan2", math_atan2, "y, x, /", "The arc tangent of y/x; the signs of both say the quadrant.", 0},
    {"atanh", math_atanh, "x, /", "The inverse hyperbolic tangent of x.", 0},
    {"cbrt", math_cbrt, "x, /", "The cube root of x.", 0},
    {"ceil", math_ceil, "x, /", "The least integer >= x.", 0},
    {"comb", math_comb, "n, k, /", "In how many ways k of n things can be chosen, in any order.", 0},
    {"copysign", math_copysign, "x, y, /", "The magnitude of x with the sign of y.", 0},
    {"cos", math_cos, "x, /", "The cosine of x (in radians).", 0},
    {"cosh", math_cosh, "x, /", "The hyperbolic cosine of x.", 0},
    {"degrees", math_degrees, "x, /", "The angle x, in radians, as degrees.", 0},
    {"dist", math_dist, "p, q, /", "The Euclidean distance of two points, each a sequence of coordinates.", 0},
    {"erf", math_erf, "x, /", "The error function at x.", 0},
    {"erfc", math_erfc, "x, /", "The complementary error function at x: 1 - erf(x).", 0},
    {"exp", math_exp, "x, /", "e to the power of x.", 0},
    {"exp2", math_exp2, "x, /", "2 to the power of x.", 0},
    {"expm1", math_expm1, "x, /", "exp(x) - 1, precise for small x.", 0},
    {"fabs", math_fabs, "x, /", "The absolute value of x, as a float.", 0},
    {"factorial", math_factorial, "n, /", "n!, the product of 1 ... n.", 0},
    {"floor", math_floor, "x, /", "The greatest integer <= x.", 0},
    {"fmod", math_fmod, "x, y, /", "The remainder of x / y, with the sign of x.", 0},
    {"frexp", math_frexp, "x, /", "The pair (m, e) such that x == m * 2**e and 0.5 <= abs(m) < 1.", 0},
    {"fsum", math_fsum, "seq, /", "The sum of floats, rounded only once.", 0},
    {"gamma", math_gamma, "x, /", "The gamma function at x.", 0},
    {"gcd", math_gcd, NULL, "gcd($module, *integers)\n--\n\nThe greatest common divisor of the integers.", 0},
    {"hypot", math_hypot, NULL, "hypot(*coordinates): the distance of a point from the origin.", 0},
    {"isclose", math_isclose, "a, b, *, rel_tol=1e-09, abs_tol=0.0",
     "True if a and b differ by no more than rel_tol times the larger one, or than abs_tol.", 0},
    {"isfinite", math_isfinite, "x, /", "True if x is neither an infinity nor a NaN.", 0},
    {"isinf", math_isinf, "x, /", "True if x is an infinity.", 0},
    {"isnan", math_isnan, "x, /", "True if x is a NaN.", 0},
    {"isqrt", math_isqrt, "n, /", "The integer part of the square root of an integer.", 0},
    {"lcm", math_lcm, NULL, "lcm($module, *integers)\n--\n\nThe least common multiple of the integers.", 0},
    {"ldexp", math_ldexp, "x, i, /", "x * 2**i.", 0},
    {"lgamma", math_lgamma, "x, /", "The natural logarithm of abs(gamma(x)).", 0},
    {"log", math_log, NULL, "log(x[, base]): the logarithm of x to the given base, e if none is given.", 0},
    {"log10", math_log10, "x, /", "The logarithm of x to base 10.", 0},
    {"log1p", math_log1p, "x, /", "log(1 + x), precise for small x.", 0},
    {"log2", math_log2, "x, /", "The logarithm of x to base 2.", 0},
    {"modf", math_modf, "x, /", "The fractional and the integer part of x, both with its sign.", 0},
    {"nextafter", math_nextafter, "x, y, /", "The float next to x in the direction of y.", 0},
    {"perm", math_perm, "n, k=None, /", "In how many ways k of n things can be chosen, in order.", 0},
    {"pow", math_pow, "x, y, /", "x to the power of y, as floats.", 0},
    {"prod", math_prod, "iterable, /, *, start=1", "The product of all elements and start.", 0},
    {"radians", math_radians, "x, /", "The angle x, in degrees, as radians.", 0},
    {"remainder", math_remainder, "x, y, /", "The difference of x and the nearest multiple of y.", 0},
    {"sin", math_sin, "x, /", "The sine of x (in radians).", 0},
    {"sinh", math_sinh, "x, /", "The hyperbolic sine of x.", 0},
    {"sqrt", math_sqrt, "x, /", "The square root of x.", 0},
    {"tan", math_tan, "x, /", "The tangent of x (in radians).", 0},
    {"tanh", math_tanh, "x, /", "The hyperbolic tangent of x.", 0},
    {"trunc", math_trunc, "x, /", "x without its fraction: x.__trunc__().", 0},
    {"ulp", math_ulp, "x, /", "The value of the least significant bit of x.", 0},
    {NULL, NULL, NULL, NULL, 0},
};

const NativeModule math_module = {
    .name      = "math",
    .doc       = "Mathematical functions of real numbers and integers.",
    .functions = math_functions,
    .setup     = math_setup,
};
