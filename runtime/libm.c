/* libm.c -- the C library's functions of real and complex numbers, from a libm that is opened at the first call.
 *
 * Most programs never ask for a sine or a power. Linked in the usual way libm is mapped, and its symbols bound, before
 * main() begins: a third of a megabyte and 25,000 instructions of each start. So the names that Krait calls are
 * defined here, each handing its arguments on to the function of the same name in libm. The linker finds these first
 * and leaves libm out (-Wl,--as-needed in the Makefile); call sites include <math.h> as ever.
 *
 * With another C library than glibc, and under sanitizers (which put functions of their own in front of some of these),
 * this file is empty and libm is linked. */
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>

#if defined(__GLIBC__) && !defined(KRAIT_NO_POOLS)

/* The function's address. Without libm there is no way to go on: it is a part of the C library that Krait was linked with. */
static void *libm_function(const char *name)
{
    static void *libm;
    if (!libm) libm = dlopen("libm.so.6", RTLD_NOW | RTLD_LOCAL);
    void *found = libm ? dlsym(libm, name) : NULL;
    if (!found) {
        fprintf(stderr, "krait: %s\n", dlerror());
        abort();
    }
    return found;
}

/* Two threads that come here together look the same address up twice. */
#define HAND_ON(type, name, parameters, arguments)              \
    type name parameters;                                       \
    type name parameters                                        \
    {                                                           \
        static type (*function) parameters;                     \
        if (__builtin_expect(!function, 0))                     \
            function = (type(*) parameters)libm_function(#name); \
        return function arguments;                              \
    }

#define OF_ONE(name)     HAND_ON(double, name, (double x), (x))
#define OF_TWO(name)     HAND_ON(double, name, (double x, double y), (x, y))
#define OF_COMPLEX(name) HAND_ON(_Complex double, name, (_Complex double z), (z))

OF_ONE(acos) OF_ONE(acosh) OF_ONE(asin) OF_ONE(asinh) OF_ONE(atan) OF_ONE(atanh) OF_ONE(cbrt) OF_ONE(ceil)
OF_ONE(cos) OF_ONE(cosh) OF_ONE(erf) OF_ONE(erfc) OF_ONE(exp) OF_ONE(exp2) OF_ONE(expm1) OF_ONE(fabs) OF_ONE(floor)
OF_ONE(log) OF_ONE(log10) OF_ONE(log1p) OF_ONE(log2) OF_ONE(nearbyint) OF_ONE(round) OF_ONE(sin) OF_ONE(sinh)
OF_ONE(sqrt) OF_ONE(tan) OF_ONE(tanh) OF_ONE(trunc)

OF_TWO(atan2) OF_TWO(fmax) OF_TWO(fmod) OF_TWO(hypot) OF_TWO(nextafter) OF_TWO(pow) OF_TWO(remainder)

OF_COMPLEX(cacos) OF_COMPLEX(cacosh) OF_COMPLEX(casinh) OF_COMPLEX(catanh) OF_COMPLEX(ccosh) OF_COMPLEX(cexp)
OF_COMPLEX(clog) OF_COMPLEX(csinh) OF_COMPLEX(csqrt) OF_COMPLEX(ctanh)

HAND_ON(double, fma, (double x, double y, double z), (x, y, z))
HAND_ON(long long, llround, (double x), (x))

/* What gcc makes of sin(x) beside cos(x). */
void sincos(double x, double *sine, double *cosine);
void sincos(double x, double *sine, double *cosine)
{
    static void (*function)(double, double *, double *);
    if (__builtin_expect(!function, 0))
        function = (void (*)(double, double *, double *))libm_function("sincos");
    function(x, sine, cosine);
}

#endif
