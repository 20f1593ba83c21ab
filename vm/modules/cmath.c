/* cmath.c -- functions of complex numbers.
 *
 * Finite numbers go by Kahan's formulas ("Branch cuts for complex elementary functions", 1987), scaled where a square would overflow;
 * infinities and NaN by the C library, which keeps to annex G of the C standard.  A function that has no value there says so in
 * `trouble`: NO_VALUE becomes ValueError, TOO_LARGE (finite numbers whose result is not) OverflowError.
 */
#include <complex.h>
#ifndef CMPLX /* clang 14 with glibc has the built-in, but not the macro of C11 */
#define CMPLX(real, imaginary) __builtin_complex((double)(real), (double)(imaginary))
#endif
#include <float.h>
#include <math.h>

#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/float.h"
#include "runtime/list.h"
#include "runtime/module.h"
#include "runtime/native.h"

#undef I

typedef struct Parts { double real, imag; } Parts;
static enum { NONE_AT_ALL, NO_VALUE, TOO_LARGE } trouble;

static const double LN2 = 0.6931471805599453094, PI = 3.14159265358979323846;
#define LARGE      (DBL_MAX / 4)
#define SQRT_LARGE (sqrt(LARGE))
#define LOG_LARGE  (log(LARGE))

static bool   is_finite(Parts z) { return isfinite(z.real) && isfinite(z.imag); }
static bool   is_large(Parts z) { return fabs(z.real) > LARGE || fabs(z.imag) > LARGE; }
static Parts  by_c(double _Complex (*f)(double _Complex), Parts z)
{
    double _Complex r = f(CMPLX(z.real, z.imag));
    return (Parts){creal(r), cimag(r)};
}
static Parts check_range(Parts r) /* of finite arguments */
{
    if (isinf(r.real) || isinf(r.imag)) trouble = TOO_LARGE;
    return r;
}

/* ---- roots and logarithms ------------------------------------------------------------------------- */

static Parts sqrt_of(Parts z)
{
    if (!is_finite(z)) return by_c(csqrt, z);
    double x = fabs(z.real), y = fabs(z.imag), s;
    if (x == 0 && y == 0) return (Parts){0, z.imag};
    if (x < DBL_MIN && y < DBL_MIN) {
        x = ldexp(x, 54);
        s = ldexp(sqrt(x + hypot(x, ldexp(y, 54))), -27);
    } else {
        x /= 8;
        s = 2 * sqrt(x + hypot(x, y / 8));
    }
    double d = y / (2 * s);
    return z.real >= 0 ? (Parts){s, copysign(d, z.imag)} : (Parts){d, copysign(s, z.imag)};
}

static double log_of_size(Parts z) /* log |z| */
{
    double x = fabs(z.real), y = fabs(z.imag);
    if (x > LARGE || y > LARGE) return log(hypot(x / 2, y / 2)) + LN2;
    if (x < DBL_MIN && y < DBL_MIN) {
        if (x > 0 || y > 0) return log(hypot(ldexp(x, DBL_MANT_DIG), ldexp(y, DBL_MANT_DIG))) - DBL_MANT_DIG * LN2;
        trouble = NO_VALUE;
        return -INFINITY;
    }
    double h = hypot(x, y), high = x > y ? x : y, low = x > y ? y : x;
    return h >= 0.71 && h <= 1.73 ? log1p((high - 1) * (high + 1) + low * low) / 2 : log(h);
}

static Parts log_of(Parts z)
{
    if (!is_finite(z)) return by_c(clog, z);
    return (Parts){log_of_size(z), atan2(z.imag, z.real)};
}

static Parts log10_of(Parts z)
{
    Parts r = log_of(z);
    return (Parts){r.real / log(10.0), r.imag / log(10.0)};
}

/* Where C leaves a sign open, CPython has the plus: the lines with NAN or INFINITY in the functions that follow, before by_c. */

/* ---- inverse functions ------------------------------------------------------------------------------- */

static Parts acos_of(Parts z)
{
    if (isinf(z.real) && isnan(z.imag)) return (Parts){NAN, INFINITY};
    if (!is_finite(z)) return by_c(cacos, z);
    if (is_large(z)) {
        double size = log(hypot(z.real / 2, z.imag / 2)) + LN2 * 2;
        return (Parts){atan2(fabs(z.imag), z.real), z.real < 0 ? -copysign(size, z.imag) : copysign(size, -z.imag)};
    }
    Parts a = sqrt_of((Parts){1 - z.real, -z.imag}), b = sqrt_of((Parts){1 + z.real, z.imag});
    return (Parts){2 * atan2(a.real, b.real), asinh(b.real * a.imag - b.imag * a.real)};
}

static Parts acosh_of(Parts z)
{
    if (z.real == 0 && isnan(z.imag)) return (Parts){NAN, NAN};
    if (!is_finite(z)) return by_c(cacosh, z);
    if (is_large(z)) return (Parts){log(hypot(z.real / 2, z.imag / 2)) + LN2 * 2, atan2(z.imag, z.real)};
    Parts a = sqrt_of((Parts){z.real - 1, z.imag}), b = sqrt_of((Parts){z.real + 1, z.imag});
    return (Parts){asinh(a.real * b.real + a.imag * b.imag), 2 * atan2(a.imag, b.real)};
}

static Parts asinh_of(Parts z)
{
    if (isnan(z.real) && isinf(z.imag)) return (Parts){INFINITY, NAN};
    if (!is_finite(z)) return by_c(casinh, z);
    if (is_large(z)) {
        double size = log(hypot(z.real / 2, z.imag / 2)) + LN2 * 2;
        return (Parts){z.imag >= 0 ? copysign(size, z.real) : -copysign(size, -z.real), atan2(z.imag, fabs(z.real))};
    }
    Parts a = sqrt_of((Parts){1 + z.imag, -z.real}), b = sqrt_of((Parts){1 - z.imag, z.real});
    return (Parts){asinh(a.real * b.imag - b.real * a.imag), atan2(z.imag, a.real * b.real - a.imag * b.imag)};
}

static Parts atanh_of(Parts z)
{
    if (isnan(z.real) && isinf(z.imag)) return (Parts){0, copysign(PI / 2, z.imag)};
    if (!is_finite(z)) return by_c(catanh, z);
    if (z.real < 0 || (z.real == 0 && copysign(1, z.real) < 0)) {
        Parts r = atanh_of((Parts){-z.real, -z.imag});
        return (Parts){-r.real, -r.imag};
    }
    double y = fabs(z.imag);
    if (z.real > SQRT_LARGE || y > SQRT_LARGE) {
        double h = hypot(z.real / 2, z.imag / 2);
        return (Parts){z.real / 4 / h / h, -copysign(PI / 2, -z.imag)};
    }
    if (z.real == 1 && y < sqrt(DBL_MIN)) {
        if (y == 0) {
            trouble = NO_VALUE;
            return (Parts){INFINITY, z.imag};
        }
        return (Parts){-log(sqrt(y) / sqrt(hypot(y, 2))), copysign(atan2(2, -y) / 2, z.imag)};
    }
    return (Parts){log1p(4 * z.real / ((1 - z.real) * (1 - z.real) + y * y)) / 4,
                   -atan2(-2 * z.imag, (1 - z.real) * (1 + z.real) - y * y) / 2};
}

/* asin z = -i asinh iz, atan z = -i atanh iz */
static Parts turned(Parts (*f)(Parts), Parts z)
{
    Parts r = f((Parts){-z.imag, z.real});
    return (Parts){r.imag, -r.real};
}
static Parts asin_of(Parts z) { return turned(asinh_of, z); }
static Parts atan_of(Parts z) { return turned(atanh_of, z); }

/* ---- exponential functions ------------------------------------------------------------------------------ */

static Parts exp_of(Parts z)
{
    if (z.real == -INFINITY && !isfinite(z.imag)) return (Parts){0, 0};
    if (!is_finite(z)) {
        if (isinf(z.imag) && (isfinite(z.real) || (isinf(z.real) && z.real > 0))) trouble = NO_VALUE;
        return by_c(cexp, z);
    }
    double e = z.real > LOG_LARGE ? exp(z.real - 1) : exp(z.real), more = z.real > LOG_LARGE ? M_E : 1;
    return check_range((Parts){e * cos(z.imag) * more, e * sin(z.imag) * more});
}

static Parts cosh_of(Parts z)
{
    if (!is_finite(z)) {
        if (isinf(z.imag) && !isnan(z.real)) trouble = NO_VALUE;
        if (isnan(z.real) && z.imag == 0) return (Parts){NAN, 0};
        return by_c(ccosh, z);
    }
    if (fabs(z.real) <= LOG_LARGE) return check_range((Parts){cos(z.imag) * cosh(z.real), sin(z.imag) * sinh(z.real)});
    double less = z.real - copysign(1, z.real);
    return check_range((Parts){cos(z.imag) * cosh(less) * M_E, sin(z.imag) * sinh(less) * M_E});
}

static Parts sinh_of(Parts z)
{
    if (!is_finite(z)) {
        if (isinf(z.imag) && !isnan(z.real)) trouble = NO_VALUE;
        if (z.real == 0 && isnan(z.imag)) return (Parts){0, NAN};
        return by_c(csinh, z);
    }
    if (fabs(z.real) <= LOG_LARGE) return check_range((Parts){cos(z.imag) * sinh(z.real), sin(z.imag) * cosh(z.real)});
    double less = z.real - copysign(1, z.real);
    return check_range((Parts){cos(z.imag) * sinh(less) * M_E, sin(z.imag) * cosh(less) * M_E});
}

static Parts tanh_of(Parts z)
{
    if (!is_finite(z)) {
        if (z.real == 0 && isnan(z.imag)) return (Parts){NAN, NAN};
        if (isinf(z.real) && isinf(z.imag)) return (Parts){copysign(1, z.real), 0};
        if (isinf(z.imag) && isfinite(z.real)) trouble = NO_VALUE;
        return by_c(ctanh, z);
    }
    if (fabs(z.real) > LOG_LARGE) return (Parts){copysign(1, z.real), 4 * sin(z.imag) * cos(z.imag) * exp(-2 * fabs(z.real))};
    double x = tanh(z.real), y = tan(z.imag), c = 1 / cosh(z.real), xy = x * y, d = 1 + xy * xy;
    return (Parts){x * (1 + y * y) / d, ((y / d) * c) * c};
}

static Parts cos_of(Parts z) { return cosh_of((Parts){-z.imag, z.real}); }
static Parts sin_of(Parts z) { return turned(sinh_of, z); }
static Parts tan_of(Parts z) { return turned(tanh_of, z); }

/* ---- calling -------------------------------------------------------------------------------------------------- */

static Owned failed(void)
{
    if (trouble == NO_VALUE) return raise_value_error("math domain error");
    return raise_overflow_error("math range error");
}

static Owned apply(Borrowed o, Parts (*f)(Parts))
{
    Parts z;
    if (!complex_parts(o, &z.real, &z.imag)) return NULL;
    trouble = NONE_AT_ALL;
    Parts r = f(z);
    return trouble ? failed() : complex_new(r.real, r.imag);
}

#define FUNCTION(name) NATIVE(cmath_##name) { return apply(args[0], name##_of); }
FUNCTION(acos) FUNCTION(acosh) FUNCTION(asin) FUNCTION(asinh) FUNCTION(atan) FUNCTION(atanh) FUNCTION(cos) FUNCTION(cosh)
FUNCTION(exp) FUNCTION(log10) FUNCTION(sin) FUNCTION(sinh) FUNCTION(sqrt) FUNCTION(tan) FUNCTION(tanh)
#undef FUNCTION

NATIVE(cmath_log)
{
    if (!native_no_keywords("cmath.log", keywords)) return NULL;
    if (n < 1) return raise_type_error("log expected at least 1 argument, got 0");
    if (n > 2) return raise_type_error("log expected at most 2 arguments, got %d", n);
    Parts z, base = {M_E, 0};
    if (!complex_parts(args[0], &z.real, &z.imag) || (n == 2 && !complex_parts(args[1], &base.real, &base.imag))) return NULL;
    trouble = NONE_AT_ALL;
    Parts r = log_of(z);
    if (n == 1) return trouble ? failed() : complex_new(r.real, r.imag);
    trouble = NONE_AT_ALL; /* of the base alone */
    base = log_of(base);
    if (base.real == 0 && base.imag == 0) trouble = NO_VALUE;
    if (trouble) return failed();
    Owned a = complex_new(r.real, r.imag), b = a ? complex_new(base.real, base.imag) : NULL, result = b ? complex_type.divide(a, b) : NULL;
    ref_drop_maybe(a);
    ref_drop_maybe(b);
    return result;
}

NATIVE(cmath_phase)
{
    Parts z;
    return complex_parts(args[0], &z.real, &z.imag) ? float_new(atan2(z.imag, z.real)) : NULL;
}

NATIVE(cmath_polar)
{
    Parts z;
    if (!complex_parts(args[0], &z.real, &z.imag)) return NULL;
    double size = hypot(z.real, z.imag);
    trouble     = isinf(size) && is_finite(z) ? TOO_LARGE : NONE_AT_ALL;
    if (trouble) return failed();
    Owned r = float_new(size), phi = r ? float_new(atan2(z.imag, z.real)) : NULL, pair = phi ? tuple_pack(2, r, phi) : NULL;
    ref_drop_maybe(r);
    ref_drop_maybe(phi);
    return pair;
}

static Parts rect_of(double r, double phi)
{
    if (isfinite(r) && isfinite(phi)) return phi == 0 ? (Parts){r, r * phi} : (Parts){r * cos(phi), r * sin(phi)};
    if (isinf(phi) && !isnan(r) && r != 0) trouble = NO_VALUE;
    if (isinf(r) && isfinite(phi) && phi != 0) {
        double sign = r > 0 ? 1 : -1;
        return (Parts){copysign(INFINITY, sign * cos(phi)), copysign(INFINITY, sign * sin(phi))};
    }
    if (r == 0 && !isfinite(phi)) return (Parts){0, 0};
    if (phi == 0) return isnan(r) ? (Parts){r, 0} : (Parts){r, copysign(0, r) * copysign(1, phi)};
    if (isinf(r)) return (Parts){INFINITY, NAN};
    return (Parts){NAN, NAN};
}

NATIVE(cmath_rect)
{
    if (!native_no_keywords("cmath.rect", keywords)) return NULL;
    if (n != 2) return raise_type_error("rect expected 2 arguments, got %d", n);
    double r, phi;
    if (!number_to_double(args[0], &r) || !number_to_double(args[1], &phi)) return NULL;
    trouble = NONE_AT_ALL;
    Parts z = rect_of(r, phi);
    return trouble ? failed() : complex_new(z.real, z.imag);
}

NATIVE(cmath_isfinite) { Parts z; return complex_parts(args[0], &z.real, &z.imag) ? bool_new(is_finite(z)) : NULL; }
NATIVE(cmath_isnan) { Parts z; return complex_parts(args[0], &z.real, &z.imag) ? bool_new(isnan(z.real) || isnan(z.imag)) : NULL; }
NATIVE(cmath_isinf) { Parts z; return complex_parts(args[0], &z.real, &z.imag) ? bool_new(isinf(z.real) || isinf(z.imag)) : NULL; }

NATIVE(cmath_isclose)
{
    Parts  a, b;
    double relative = 1e-09, absolute = 0;
    if (!complex_parts(args[0], &a.real, &a.imag) || !complex_parts(args[1], &b.real, &b.imag)) return NULL;
    if ((args[2] && !number_to_double(args[2], &relative)) || (args[3] && !number_to_double(args[3], &absolute))) return NULL;
    if (relative < 0 || absolute < 0) return raise_value_error("tolerances must be non-negative");
    if (a.real == b.real && a.imag == b.imag) return bool_new(true);
    if (isinf(a.real) || isinf(a.imag) || isinf(b.real) || isinf(b.imag)) return bool_new(false);
    double apart = hypot(a.real - b.real, a.imag - b.imag);
    return bool_new(apart <= relative * hypot(b.real, b.imag) || apart <= relative * hypot(a.real, a.imag) || apart <= absolute);
}

/* ---- the module -------------------------------------------------------------------------------------------------- */

static const NativeDef functions[] = {
#define ROW(name, doc) {#name, cmath_##name, "z, /", doc, 0}
    ROW(acos, "The arc cosine of z."), ROW(acosh, "The inverse hyperbolic cosine of z."), ROW(asin, "The arc sine of z."),
    ROW(asinh, "The inverse hyperbolic sine of z."), ROW(atan, "The arc tangent of z."), ROW(atanh, "The inverse hyperbolic tangent of z."),
    ROW(cos, "The cosine of z."), ROW(cosh, "The hyperbolic cosine of z."), ROW(exp, "e to the power of z."),
    ROW(isfinite, "Whether both parts of z are finite."), ROW(isinf, "Whether a part of z is infinite."), ROW(isnan, "Whether a part of z is NaN."),
    ROW(log10, "The logarithm of z to base 10."), ROW(phase, "The argument of z: its angle."), ROW(polar, "z as distance and angle."),
    ROW(sin, "The sine of z."), ROW(sinh, "The hyperbolic sine of z."), ROW(sqrt, "The square root of z."), ROW(tan, "The tangent of z."),
    ROW(tanh, "The hyperbolic tangent of z."),
#undef ROW
    {"log", cmath_log, NULL, "log($module, z, base=<unrepresentable>, /)\n--\n\nThe logarithm of z, by default the natural one.", 0},
    {"rect", cmath_rect, NULL, "rect($module, r, phi, /)\n--\n\nThe number at a distance r in direction phi.", 0},
    {"isclose", cmath_isclose, "a, b, *, rel_tol=1e-09, abs_tol=0.0", "Whether two numbers are close to each other.", 0},
    {0}};

static bool set_take(Module *module, const char *name, Owned value)
{
    bool ok = value && dict_set_c(module->dict, name, value);
    ref_drop_maybe(value);
    return ok;
}

static bool setup(Module *module)
{
    return set_take(module, "pi", float_new(PI)) && set_take(module, "e", float_new(M_E)) && set_take(module, "tau", float_new(2 * PI)) &&
           set_take(module, "inf", float_new(INFINITY)) && set_take(module, "nan", float_new(NAN)) &&
           set_take(module, "infj", complex_new(0, INFINITY)) && set_take(module, "nanj", complex_new(0, NAN));
}
const NativeModule cmath_module = {"cmath", "Functions of complex numbers.", functions, setup};
