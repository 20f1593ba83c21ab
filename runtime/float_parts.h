/* float_parts.h -- what the files of float and complex share. */
#ifndef KRAIT_RUNTIME_FLOAT_PARTS_H
#define KRAIT_RUNTIME_FLOAT_PARTS_H

#include "runtime/float.h"
#include "runtime/str.h"

Owned float_from_bytes_text(const char *bytes, int64_t length, Borrowed literal); /* literal: for the message */
Owned float_hex(double value);
Owned float_from_hex(const Str *s);
extern const NativeDef float_methods[];
extern const GetSetDef float_getsets[];

/* An operand of a float's slot as a double. TRUTH_NO: neither float nor int. TRUTH_ERROR: too large an int. */
Truth float_operand(Borrowed o, double *value);

/* base ** exponent in the complex plane; false: ZeroDivisionError or OverflowError pending. */
bool  complex_power(double ar, double ai, double br, double bi, double *real, double *imag);

#endif
