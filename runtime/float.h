/* float.h -- floating point numbers (C doubles) and complex numbers. */
#ifndef KRAIT_RUNTIME_FLOAT_H
#define KRAIT_RUNTIME_FLOAT_H

#include "runtime/type.h"

typedef struct Float { Object head; double value; } Float;       /* subclasses: attributes follow */
typedef struct Complex { Object head; double real, imag; } Complex;

#define IS_FLOAT(o)       TYPE_HAS(o, TYPE_FLOAT)
#define FLOAT_VALUE(o)    (((const Float *)(o))->value)          /* any float or subclass instance */
#define IS_EXACT_FLOAT(o) ((o)->shape == SHAPE_FLOAT || (o)->shape == SHAPE_FLOAT_PINNED)
#define IS_COMPLEX(o)     TYPE_HAS(o, TYPE_COMPLEX)

Owned   float_new(double value);
Owned   float_from_text(Borrowed str_object);                    /* float("..."): ValueError as CPython */
int64_t float_hash(double value, Borrowed object_for_nan);
double  float_remainder(double a, double b);                     /* Python's %: sign of b; b != 0 */
double  float_floor_divide(double a, double b);
bool    float_power(double a, double b, Owned *result);          /* may give complex; ZeroDivisionError */
enum { FLOAT_TEXT_ROOM = 40 };
/* Shortest text that reads back as value ("1e+16", "0.1", "nan"); flags as repr; returns length; out >= FLOAT_TEXT_ROOM bytes. */
int     float_to_text(double value, char *out);
/* The digits of that text ("15" for 0.0015) and where the point stands (-2: 0.0015): |value| is 0.DIGITS * 10^point. Gives their
   number; "0" for zero. value finite. */
int     float_shortest(double value, char digits[20], int *point);
/* The first n <= 17 digits of value > 0, rounded as the C library does, and where the point stands. false: it takes more than
   128 bits to know (or value is too close to the ends of the range). */
bool    float_rounded(double value, int n, char *digits, int *point);
Owned   complex_new(double real, double imag);
bool    complex_parts(Borrowed o, double *real, double *imag);   /* of any number, by __complex__, __float__ or __index__ */

#endif
