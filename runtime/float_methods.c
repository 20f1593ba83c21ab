/* float_methods.c -- what floats can be asked by name. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "runtime/big_int.h"
#include "runtime/error.h"
#include "runtime/float_parts.h"
#include "runtime/list.h"
#include "runtime/protocol.h"

static inline double self_value(Object **args) { return FLOAT_VALUE(args[0]); }

static Owned exact_self(Object *self)
{
    return IS_EXACT_FLOAT(self) ? ref_keep(self) : float_new(FLOAT_VALUE(self));
}

/* ---- rounding ------------------------------------------------------------------------------- */

/* places > 0: to a multiple of 10 ** places. All of value counts: a half is a half only without a fraction. */
static Owned round_before_point(double value, int places)
{
    double whole = floor(fabs(value)), rounded;
    mpz_t  power, rest, quotient;
    mpz_inits(power, rest, quotient, NULL);
    mpz_ui_pow_ui(power, 10, (unsigned long)places);
    mpz_set_d(quotient, whole);
    mpz_fdiv_qr(quotient, rest, quotient, power);
    mpz_mul_2exp(rest, rest, 1);
    int  order = mpz_cmp(rest, power);
    bool up    = order > 0 || (order == 0 && (fabs(value) != whole || mpz_odd_p(quotient)));
    if (up) mpz_add_ui(quotient, quotient, 1);
    mpz_mul(quotient, quotient, power);
    Owned exact = big_ok() ? int_from_mpz(quotient) : NULL;
    mpz_clears(power, rest, quotient, NULL);
    if (!exact) return NULL;
    bool fits = int_to_double(exact, &rounded);
    ref_drop(exact);
    if (!fits) return raise_overflow_error("rounded value too large to represent");
    return float_new(copysign(rounded, value));
}

/* value * 10 ** places has one rounding error; when it is not near a half, its nearest integer is right all the same, and dividing
   that by an exact power of ten rounds once. */
static bool round_quickly(double value, int places, double *result)
{
    static const double powers[] = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
    if (places > 15) return false;
    double scaled = value * powers[places], size = fabs(scaled);
    if (size >= 0x1p51) return false;
    double whole = rint(scaled), from_half = fabs(fabs(scaled - whole) - 0.5);
    if (from_half <= size * 0x1p-51) return false;
    *result = copysign(whole / powers[places], value);
    return true;
}

static Owned round_after_point(double value, int places)
{
    double quick;
    if (round_quickly(value, places, &quick)) return float_new(quick);
    char text[400 + 330]; /* of -1.8e308 with 323 places */
    snprintf(text, sizeof text, "%.*f", places, value);
    return float_new(strtod(text, NULL));
}

static Owned float_round(Object **args, int n, Tuple *names)
{
    (void)n, (void)names;
    double value = self_value(args);
    if (!args[1] || args[1] == NONE) return int_from_double(rint(value));
    int64_t places;
    if (!number_to_index(args[1], &places, NULL)) return NULL;
    if (!isfinite(value) || value == 0 || places > 323) return exact_self(args[0]);
    if (places < -308) return float_new(0.0 * value);
    return places < 0 ? round_before_point(value, (int)-places) : round_after_point(value, (int)places);
}

static Owned float_trunc(Object **args, int n, Tuple *names)
{
    (void)n, (void)names;
    return int_from_double(self_value(args));
}

static Owned float_floor(Object **args, int n, Tuple *names)
{
    (void)n, (void)names;
    return int_from_double(floor(self_value(args)));
}

static Owned float_ceil(Object **args, int n, Tuple *names)
{
    (void)n, (void)names;
    return int_from_double(ceil(self_value(args)));
}

static Owned float_is_integer(Object **args, int n, Tuple *names)
{
    (void)n, (void)names;
    double value = self_value(args);
    return bool_new(isfinite(value) && floor(value) == value);
}

/* ---- as other things ------------------------------------------------------------------------ */

static Owned float_as_integer_ratio(Object **args, int n, Tuple *names)
{
    (void)n, (void)names;
    double value = self_value(args);
    int    exponent;
    if (isinf(value)) return raise_overflow_error("cannot convert Infinity to integer ratio");
    if (isnan(value)) return raise_value_error("cannot convert NaN to integer ratio");
    int64_t mantissa = (int64_t)ldexp(frexp(value, &exponent), 53);
    int     zeros    = mantissa ? __builtin_ctzll((uint64_t)mantissa) : 0;
    mantissa >>= zeros;
    exponent += zeros - 53;
    Owned numerator = int_new(mantissa), denominator = int_new(1), pair = NULL;
    Owned shift     = int_new(exponent < 0 ? -exponent : exponent);
    if (numerator && denominator && shift) {
        Owned *shifted  = mantissa == 0 ? NULL : exponent < 0 ? &denominator : &numerator;
        if (shifted) ref_set(shifted, int_lshift(*shifted, shift));
        if (!shifted || *shifted) pair = tuple_pack(2, numerator, denominator);
    }
    ref_drop_maybe(numerator);
    ref_drop_maybe(denominator);
    ref_drop_maybe(shift);
    return pair;
}

static Owned float_hex_method(Object **args, int n, Tuple *names)
{
    (void)n, (void)names;
    return float_hex(self_value(args));
}

static Owned float_fromhex(Object **args, int n, Tuple *names)
{
    (void)n, (void)names;
    if (!IS_STR(args[1])) return raise_type_error("bad argument type for built-in operation");
    Owned number = float_from_hex(AS(Str, args[1]));
    if (!number || args[0] == OBJ(&float_type)) return number;
    Owned instance = object_call_1(args[0], number);
    ref_drop(number);
    return instance;
}

static Owned float_getformat(Object **args, int n, Tuple *names)
{
    (void)n, (void)names;
    if (!IS_STR(args[1])) return raise_type_error("__getformat__() argument must be str, not %K", args[1]);
    if (!str_equal_c(AS(Str, args[1]), "double") && !str_equal_c(AS(Str, args[1]), "float"))
        return raise_value_error("__getformat__() argument 1 must be 'double' or 'float'");
    return str_from_c("IEEE, little-endian");
}

static Owned float_getnewargs(Object **args, int n, Tuple *names)
{
    (void)n, (void)names;
    Owned self  = float_new(self_value(args));
    Owned tuple = self ? tuple_pack(1, self) : NULL;
    ref_drop_maybe(self);
    return tuple;
}

static Owned float_format_method(Object **args, int n, Tuple *names)
{
    (void)n, (void)names;
    if (!IS_STR(args[1])) return raise_type_error("__format__() argument must be str, not %K", args[1]);
    return format_float(args[0], AS(Str, args[1]));
}

static Owned float_conjugate(Object **args, int n, Tuple *names)
{
    (void)n, (void)names;
    return exact_self(args[0]);
}

static Owned get_zero(Object *self)
{
    (void)self;
    return float_new(0.0);
}

const NativeDef float_methods[] = {
    {"as_integer_ratio", float_as_integer_ratio, "", "The pair of integers whose ratio is exactly self, in lowest terms.", 0},
    {"conjugate", float_conjugate, "", "Returns self, the complex conjugate of any float.", 0},
    {"fromhex", float_fromhex, "string, /", "Makes a float from a hexadecimal text.", NATIVE_CLASS},
    {"hex", float_hex_method, "", "The value as hexadecimal text.", 0},
    {"is_integer", float_is_integer, "", "True if the float is an integer.", 0},
    {"__trunc__", float_trunc, "", "The Integral closest to self between 0 and self.", 0},
    {"__floor__", float_floor, "", "The floor as an Integral.", 0},
    {"__ceil__", float_ceil, "", "The ceiling as an Integral.", 0},
    {"__round__", float_round, "ndigits=None, /", "The Integral closest to self, halves to even; with ndigits a float.", 0},
    {"__format__", float_format_method, "format_spec, /", "Formats by a specification.", 0},
    {"__getformat__", float_getformat, "typestr, /", "How C's doubles and floats are stored.", NATIVE_CLASS},
    {"__getnewargs__", float_getnewargs, "", NULL, 0},
    {NULL, NULL, NULL, NULL, 0},
};

const GetSetDef float_getsets[] = {
    {"real", exact_self, NULL, "the real part of a complex number"},
    {"imag", get_zero, NULL, "the imaginary part of a complex number"},
    {NULL, NULL, NULL, NULL},
};
