/* converted_arguments.h -- arguments as functions take them that convert one after the other, whose messages call themselves "function".
 * (datetime_arguments.c)
 */
#ifndef KRAIT_VM_MODULES_CONVERTED_ARGUMENTS_H
#define KRAIT_VM_MODULES_CONVERTED_ARGUMENTS_H

#include "runtime/native.h"

typedef struct Argument { Object *object; int number; } Argument; /* object NULL: not given */
/* kinds, a letter each: 'i' a C int, 'O' anything, 'U' a str, 's' a str without zeros, 'C' a str of one character, 'D' a date,
   'T' a time, 'S' a timedelta. function NULL: a constructor that messages don't name. The first `positional` may come by position,
   the first `required` must come. At most ten. */
typedef struct Parameters { const char *function, *kinds; const char *const *names; int positional, required; } Parameters;
bool    arguments_read(const Parameters *parameters, Object **args, int n, Tuple *keywords, Argument *out);

#endif
