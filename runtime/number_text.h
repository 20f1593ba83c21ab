/* number_text.h -- reading numbers from text: what int(), float() and complex() have in common. */
#ifndef KRAIT_RUNTIME_NUMBER_TEXT_H
#define KRAIT_RUNTIME_NUMBER_TEXT_H

#include "runtime/str.h"

/* The text of a str with Unicode's decimal digits and spaces made ASCII ('?' for what no number
   contains), without the spaces around it, zero-terminated. An inner NUL becomes '?'. */
typedef struct NumberText {
    char   *start;
    int64_t length;
    char   *block;      /* the allocation, for number_text_release */
    size_t  block_size;
    char    small[64];
} NumberText;

bool number_text(const Str *s, NumberText *text) MUST_CHECK; /* false: MemoryError pending */
bool number_text_from_bytes(const char *bytes, int64_t length, NumberText *text) MUST_CHECK;
void number_text_release(NumberText *text);

/* Takes out underscores that stand between digits, in place; false: one stands elsewhere. */
bool number_text_strip_underscores(NumberText *text);

/* Reads a decimal float at *at ("1.5e3", "inf", "-nan"); moves *at past it. false: there is none. */
bool double_from_text(const char **at, double *value);
/* The whole text, nothing before or after, as C code needs it. */
bool double_from_whole_text(const char *text, double *value);

/* The bytes of a bytes-like object for a constructor: false with no error pending when `o` is not bytes-like. */
bool number_bytes(Borrowed o, Buffer *buffer);

#endif
