/* text.h -- what the files of the str family share: characters by width, Unicode facts, searching. */
#ifndef KRAIT_RUNTIME_TEXT_H
#define KRAIT_RUNTIME_TEXT_H

#include "runtime/str.h"

/* ---- characters by width (str.c) ---- */

enum { BOUND_ASCII = 0x7f, BOUND_LATIN1 = 0xff, BOUND_BMP = 0xffff, BOUND_ALL = 0x10ffff };

static inline uint32_t str_bound(const Str *s) /* no character of s is above */
{
    if (s->width == 1) return s->ascii ? BOUND_ASCII : BOUND_LATIN1;
    return s->width == 2 ? BOUND_BMP : BOUND_ALL;
}
static inline int bound_width(uint32_t bound) { return bound <= 0xff ? 1 : bound <= 0xffff ? 2 : 4; }
static inline char *str_at(const Str *s, int64_t i) { return (char *)(uintptr_t)s->data + i * s->width; }
static inline uint32_t char_at(const void *chars, int width, int64_t i)
{
    if (width == 1) return ((const uint8_t *)chars)[i];
    return width == 2 ? ((const uint16_t *)chars)[i] : ((const uint32_t *)chars)[i];
}
/* The least of the four bounds that holds for n characters. */
uint32_t chars_bound(const void *chars, int width, int64_t n);
/* Copies n characters; to_width may be smaller only if they fit. */
void     chars_copy(void *to, int to_width, const void *from, int from_width, int64_t n);
void     chars_fill(void *to, int width, uint32_t c, int64_t n);
bool     bytes_are_ascii(const char *text, int64_t n);
/* A new exact str of n characters (narrowed when they allow it). */
Owned    str_from_chars(const void *chars, int width, int64_t n);
/* Makes `s`, not yet seen by anyone, an exact str of its first `length` characters. Takes s over. */
Owned    str_shrink(Str *s, int64_t length);
Owned    str_exact(Borrowed s); /* s, or for a subclass instance an exact copy; new reference */
bool     str_match_at(const Str *s, int64_t at, const Str *what); /* s[at:at+len(what)] == what; must lie inside */

/* Start and stop arguments of find(), count(), startswith() ...: None or an index; adjusted to 0 <= *start, *stop <= length
   (start may exceed stop). */
bool     slice_bounds(Borrowed start_or_null, Borrowed stop_or_null, int64_t length, int64_t *start, int64_t *stop);
bool     argument_int64(Borrowed o, int64_t *result); /* an index argument; OverflowError past 64 bits */

/* ---- the table of interned strs (str_intern.c) ---- */
void     str_forget(Str *s); /* s dies: it leaves the table */
void     str_intern_stop(void);

/* ---- searching (text_search.c): positions count characters ---- */
int64_t  text_find(const void *text, int width, int64_t n, const void *what, int64_t m);  /* same width; -1: absent */
int64_t  text_rfind(const void *text, int width, int64_t n, const void *what, int64_t m);
int64_t  text_count(const void *text, int width, int64_t n, const void *what, int64_t m, int64_t limit); /* limit -1: none */
int64_t  text_find_char(const void *text, int width, int64_t n, uint32_t c);
int64_t  text_rfind_char(const void *text, int width, int64_t n, uint32_t c);
int64_t  str_rfind(const Str *s, const Str *what, int64_t start, int64_t stop);
int64_t  str_count(const Str *s, const Str *what, int64_t start, int64_t stop);
/* `what` in the characters of width `width`: its own data, or a copy to give to needle_release. false: error. */
typedef struct Needle { const void *chars; int64_t length; char *copy; size_t copy_size; } Needle;
bool     needle_start(Needle *needle, const Str *what, int width); /* what->width must be <= width */
void     needle_release(Needle *needle);

/* ---- Unicode facts (text_unicode.c): ASCII never reaches the library ---- */
enum CharClass {
    CHAR_ALPHA = 1, CHAR_DECIMAL = 2, CHAR_DIGIT = 4, CHAR_NUMERIC = 8, CHAR_LOWER = 16, CHAR_UPPER = 32, CHAR_TITLE = 64,
    CHAR_SPACE = 128, CHAR_PRINTABLE = 256, CHAR_CASED = 512, CHAR_CASE_IGNORABLE = 1024, CHAR_XID_START = 2048,
    CHAR_XID_CONTINUE = 4096, CHAR_LINE_BREAK = 8192,
};
extern const uint16_t ascii_class[128];
uint32_t unicode_class_slow(uint32_t c, uint32_t wanted);
/* Those of the classes in `wanted` that c belongs to. */
static inline uint32_t char_class(uint32_t c, uint32_t wanted)
{
    return c < 128 ? ascii_class[c] & wanted : unicode_class_slow(c, wanted);
}
static inline bool char_is_space(uint32_t c) { return char_class(c, CHAR_SPACE) != 0; }
int      char_decimal(uint32_t c);                      /* 0..9, -1: none */
int      char_digit(uint32_t c);
bool     char_numeric(uint32_t c, double *value);
/* Simple and full case mappings: full ones write 1..3 characters and give their number. */
uint32_t char_lower(uint32_t c);
uint32_t char_upper(uint32_t c);
uint32_t char_title(uint32_t c);
int      char_lower_full(uint32_t c, uint32_t out[3]);
int      char_upper_full(uint32_t c, uint32_t out[3]);
int      char_title_full(uint32_t c, uint32_t out[3]);
int      char_fold_full(uint32_t c, uint32_t out[3]);
bool     char_name(uint32_t c, char out[256]);          /* false: it has none */
bool     char_by_name(const char *name, uint32_t *c);

/* ---- parts of str's methods that lie in other files ---- */
Owned str_repr_of(const Str *s, bool ascii_only);       /* repr(s), ascii(s) */
Owned str_repeat(Object *self, int64_t count);
Owned str_replace(const Str *s, const Str *from, const Str *to, int64_t limit);
Owned str_split_on(const Str *s, const Str *separator_or_null, int64_t limit); /* limit -1: none */
Owned str_strip_chars(const Str *s, Borrowed chars_or_null, int sides, const char *method); /* sides 1 left, 2 right, 3 both */
Owned str_lower_of(const Str *s);
Owned str_upper_of(const Str *s);

/* Methods by file, for the table in str_methods.c */
#define STR_METHOD(name) Owned str_method_##name(Object **args, int n, Tuple *names)
STR_METHOD(find); STR_METHOD(rfind); STR_METHOD(index); STR_METHOD(rindex); STR_METHOD(count); STR_METHOD(startswith);
STR_METHOD(endswith); STR_METHOD(replace); STR_METHOD(removeprefix); STR_METHOD(removesuffix);
STR_METHOD(split); STR_METHOD(rsplit); STR_METHOD(splitlines); STR_METHOD(partition); STR_METHOD(rpartition); STR_METHOD(join);
STR_METHOD(strip); STR_METHOD(lstrip); STR_METHOD(rstrip);
STR_METHOD(upper); STR_METHOD(lower); STR_METHOD(title); STR_METHOD(capitalize); STR_METHOD(swapcase); STR_METHOD(casefold);
STR_METHOD(isalpha); STR_METHOD(isalnum); STR_METHOD(isdecimal); STR_METHOD(isdigit); STR_METHOD(isnumeric); STR_METHOD(isspace);
STR_METHOD(islower); STR_METHOD(isupper); STR_METHOD(istitle); STR_METHOD(isprintable); STR_METHOD(isidentifier); STR_METHOD(isascii);
STR_METHOD(translate); STR_METHOD(maketrans); STR_METHOD(format); STR_METHOD(format_map); STR_METHOD(encode);

#endif
