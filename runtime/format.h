/* format.h -- the format mini-language: [[fill]align][sign][z][#][0][width][grouping][.precision][type] */
#ifndef KRAIT_RUNTIME_FORMAT_H
#define KRAIT_RUNTIME_FORMAT_H

#include "runtime/text.h"

typedef struct FormatSpec {
    uint32_t fill, type;     /* type 0: none given                        */
    char     align;          /* '<' '>' '^' '=', the default filled in    */
    char     sign;           /* '+' ' ' '-' or 0: not given               */
    char     grouping;       /* ',' '_' or 0                              */
    bool     fill_given, align_given, no_negative_zero, alternate;
    int64_t  width, precision; /* -1: not given                           */
} FormatSpec;

/* A number in pieces: sign and prefix, then digits that may be grouped and filled up with zeros, then the rest. */
typedef struct NumberParts {
    char        sign;            /* 0: none */
    char        prefix[3];       /* "0x" or "" */
    const char *digits; int64_t n_digits;
    const char *rest;   int64_t n_rest;
} NumberParts;

/* Reads spec. `value` is for messages; default_align is '<' or '>'. false: ValueError pending. */
bool format_spec_read(const Str *spec, int64_t start, int64_t stop, Borrowed value, char default_align, FormatSpec *out);
bool format_add_number(StrBuilder *b, const FormatSpec *spec, const NumberParts *parts);
bool format_add_text(StrBuilder *b, const FormatSpec *spec, const Str *s, int64_t length); /* s[:length], padded */

/* format(value, spec) at the end of b; spec may be NULL: empty. The fast way of f-strings and str.format. */
bool builder_add_formatted(StrBuilder *b, Borrowed value, Borrowed spec_or_null);

/* Text of a float without its sign: type 'e' 'f' 'g' with a precision, or 'r', the shortest that reads back. Upper case by the caller. */
enum FloatFlag { FLOAT_ALTERNATE = 1, FLOAT_DOT_ZERO = 2 /* ".0" where it would look like an int */ };
typedef struct FloatText { char *data; int64_t length; char small[400]; size_t block_size; } FloatText;
bool float_text(FloatText *text, double value, char type, int64_t precision, int flags); /* false: no memory */
void float_text_release(FloatText *text);
void upper_case(char *text, int64_t n);
/* Digits and rest of a float's text: digits end at the first character that is none. */
void parts_from_float(NumberParts *parts, const FloatText *text);
/* Digits of an int without sign. *owner (an owned str or NULL) keeps them; small holds 72 bytes. false: error. */
bool parts_from_int(NumberParts *parts, Borrowed int_object, int base, char small[72], Owned *owner);

#endif
