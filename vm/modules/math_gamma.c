/* math_gamma.c -- the gamma function and its logarithm, by Lanczos' approximation (g = 6.0246..., 13 terms) and reflection.
 * The C library's own differ in the last digits from what other Pythons print. */
#include <math.h>

#include "vm/modules/math_parts.h"

static const double pi = 3.141592653589793, log_pi = 1.144729885849400174143427351353058711647;
static const double g = 6.024680040776729583740234375, g_minus_half = 5.524680040776729583740234375;

enum { TERMS = 13, INTEGERS = 23 };

/* A quotient of two polynomials; coefficients of x^0 first. */
static const double numerator[TERMS] = {
    23531376880.410759688572007674451636754734846804940, 42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843, 17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708, 1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801, 31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768, 186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024, 210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408,
};
static const double denominator[TERMS] = {0.0,       39916800.0, 120543840.0, 150917976.0, 105258076.0, 45995730.0, 13339535.0,
                                          2637558.0, 357423.0,   32670.0,     1925.0,      66.0,        1.0};

static double lanczos_sum(double x)
{
    double above = 0.0, below = 0.0;
    if (x < 5.0) {
        for (int i = TERMS; --i >= 0;) {
            above = above * x + numerator[i];
            below = below * x + denominator[i];
        }
    } else { /* in powers of 1/x: nothing overflows */
        for (int i = 0; i < TERMS; i++) {
            above = above / x + numerator[i];
            below = below / x + denominator[i];
        }
    }
    return above / below;
}

static double sin_pi(double x) /* sin(pi x), exact at the integers */
{
    double y = fmod(fabs(x), 2.0), result;
    switch ((int)round(2.0 * y)) {
    case 0:  result = sin(pi * y); break;
    case 1:  result = cos(pi * (y - 0.5)); break;
    case 2:  result = sin(pi * (1.0 - y)); break;
    case 3:  result = -cos(pi * (y - 1.5)); break;
    default: result = sin(pi * (y - 2.0)); break;
    }
    return copysign(1.0, x) * result;
}

static double integer_gamma(int x) /* (x - 1)! */
{
    double product = 1.0;
    for (int i = 2; i < x; i++) product *= i;
    return product;
}

double gamma_of(double x)
{
    if (isnan(x) || x == HUGE_VAL) return x;
    if (x == -HUGE_VAL || x == 0) return NAN;
    if (x == floor(x)) {
        if (x < 0) return NAN;
        if (x <= INTEGERS) return integer_gamma((int)x);
    }
    double size = fabs(x);
    if (size < 1e-20) return 1.0 / x;
    if (size > 200.0) return x < 0 ? 0.0 / sin_pi(x) : HUGE_VAL;
    /* y = size + g - 1/2 as a double, z the correction for what that sum lost */
    double y = size + g_minus_half;
    double z = size > g_minus_half ? y - size - g_minus_half : y - g_minus_half - size;
    z        = z * g / y;
    double root = size < 140.0 ? 0.0 : pow(y, size / 2.0 - 0.25), result;
    if (x < 0) {
        result = -pi / sin_pi(size) / size * exp(y) / lanczos_sum(size);
        result -= z * result;
        if (size < 140.0) return result / pow(y, size - 0.5);
        return result / root / root;
    }
    result = lanczos_sum(size) / exp(y);
    result += z * result;
    if (size < 140.0) return result * pow(y, size - 0.5);
    return result * root * root;
}

double log_gamma_of(double x)
{
    if (isnan(x)) return x;
    if (isinf(x)) return HUGE_VAL;
    if (x == floor(x) && x <= 2.0) return x <= 0 ? NAN : 0.0;
    double size = fabs(x);
    if (size < 1e-20) return -log(size);
    double result = log(lanczos_sum(size)) - g;
    result += (size - 0.5) * (log(size + g - 0.5) - 1);
    if (x < 0) result = log_pi - log(fabs(sin_pi(size))) - log(size) - result;
    return result;
}
