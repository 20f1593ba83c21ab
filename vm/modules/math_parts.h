/* math_parts.h -- the functions of module math that lie in files of their own. */
#ifndef KRAIT_VM_MODULES_MATH_PARTS_H
#define KRAIT_VM_MODULES_MATH_PARTS_H

#include "runtime/type.h"

#define MATH_FUNCTION(name) Owned name(Object **args, int n, Tuple *keywords)

/* math_integer.c */
MATH_FUNCTION(math_gcd);
MATH_FUNCTION(math_lcm);
MATH_FUNCTION(math_isqrt);
MATH_FUNCTION(math_factorial);
MATH_FUNCTION(math_perm);
MATH_FUNCTION(math_comb);
/* math_sum.c */
MATH_FUNCTION(math_fsum);
MATH_FUNCTION(math_prod);
MATH_FUNCTION(math_hypot);
MATH_FUNCTION(math_dist);
/* math_gamma.c: NaN for a wrong argument, an infinity for too large a result */
double gamma_of(double x);
double log_gamma_of(double x);

#endif
