/* text.h -- what the files of the str family share: characters by width, Unicode facts, searching. */
#ifndef KRAIT_RUNTIME_TEXT_H
#define KRAIT_RUNTIME_TEXT_H

#include "runtime/char_facts.h"
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
void     chars_convert(void *to, int to_width, const void *from, int from_width, int64_t n);
/* memcpy for pieces that are mostly short: two overlapping words instead of a call. */
static inline void bytes_copy(char *to, const char *from, size_t n)
{
    if (n > 16) { memcpy(to, from, n); return; }
    if (n >= 8) {
        uint64_t a, b;
        memcpy(&a, from, 8), memcpy(&b, from + n - 8, 8);
        memcpy(to, &a, 8), memcpy(to + n - 8, &b, 8);
    } else if (n >= 4) {
        uint32_t a, b;
        memcpy(&a, from, 4), memcpy(&b, from + n - 4, 4);
        memcpy(to, &a, 4), memcpy(to + n - 4, &b, 4);
    } else if (n) {
        char a = from[0], b = from[n >> 1], c = from[n - 1];
        to[0] = a, to[n >> 1] = b, to[n - 1] = c;
    }
}
/* The first 8 of n bytes as a number that orders as they do; fewer are followed by zeros. */
static inline uint64_t bytes_prefix(const char *bytes, int64_t n)
{
    const uint8_t *b = (const uint8_t *)bytes;
    if (n >= 8) {
        uint64_t all;
        memcpy(&all, b, 8);
        return __builtin_bswap64(all);
    }
    if (n >= 4) { /* two words, which overlap */
        uint32_t first, last;
        memcpy(&first, b, 4), memcpy(&last, b + n - 4, 4);
        return (uint64_t)__builtin_bswap32(first) << 32 | (uint64_t)__builtin_bswap32(last) << (64 - 8 * n);
    }
    if (n <= 0) return 0;
    return (uint64_t)b[0] << 56 | (uint64_t)b[n >> 1] << (56 - 8 * (n >> 1)) | (uint64_t)b[n - 1] << (64 - 8 * n);
}
static inline void chars_copy(void *to, int to_width, const void *from, int from_width, int64_t n)
{
    if (LIKELY(to_width == from_width)) bytes_copy(to, from, (size_t)n * (size_t)to_width);
    else chars_convert(to, to_width, from, from_width, n);
}
void     chars_fill(void *to, int width, uint32_t c, int64_t n);
bool     bytes_are_ascii(const char *text, int64_t n);
/* A new exact str of n characters (narrowed when they allow it). */
Owned    str_from_chars(const void *chars, int width, int64_t n);
/* Makes `s`, not yet seen by anyone, an exact str of its first `length` characters. Takes s over. */
Owned    str_shrink(Str *s, int64_t length);
Owned    str_exact(Borrowed s); /* s, or for a subclass instance an exact copy; new reference */
bool     str_match_at(const Str *s, int64_t at, const Str *what); /* s[at:at+len(what)] == what; must lie inside */

/* ---- arguments (text_arguments.c): false: TypeError or OverflowError pending, in CPython's words ---- */

/* Start and stop of find(), count(), startswith() ...: None or an index, clamped to 64 bits. Absent: left alone. */
bool     argument_slice_index(Borrowed o_or_null, int64_t *result);
/* Then moved into 0..length: start may be above stop. */
void     slice_clamp(int64_t length, int64_t *start, int64_t *stop);
bool     argument_int64(Borrowed o_or_null, int64_t *result); /* absent: left alone */
bool     argument_int32(Borrowed o_or_null, int *result);
bool     argument_truth(Borrowed o_or_null, bool *result);
/* "method() argument [which] must be str, not T"; which 0: the only one */
bool     argument_str(Borrowed o, const char *method, int which);
/* f(what[, start[, stop]]) without keywords, self first: checks the number. `type` is "str". */
bool     find_arguments(const char *type, const char *method, Object **args, int n, Tuple *names, int64_t *start, int64_t *stop);
/* An encoding or the name of an error handler: *text is NULL when absent, else ASCII inside o. */
bool     argument_c_text(Borrowed o_or_null, const char *function, const char *name, const char **text);
/* What "must be str, not ..." calls o: its type's name, but "None" for None. */
const char *argument_kind(Borrowed o);
bool     fill_argument(Borrowed o_or_null, uint32_t *fill); /* of center() and the like */

/* ---- the table of interned strs (str_intern.c) ---- */
void     str_forget(Str *s); /* s dies: it leaves the table */
void     str_intern_stop(void);

/* ---- ASCII case by eight bytes at a time (text_case.c); other bytes stay as they are ---- */
void     ascii_to_lower(char *to, const char *from, int64_t n);
void     ascii_to_upper(char *to, const char *from, int64_t n);
void     ascii_to_title(char *to, const char *from, int64_t n);
void     ascii_swap_case(char *to, const char *from, int64_t n);

/* ---- searching (text_search.c): positions count characters ---- */
int64_t  text_find(const void *text, int width, int64_t n, const void *what, int64_t m);  /* same width; -1: absent */
int64_t  text_rfind(const void *text, int width, int64_t n, const void *what, int64_t m);
int64_t  text_count(const void *text, int width, int64_t n, const void *what, int64_t m, int64_t limit); /* limit -1: none */
int64_t  text_find_char(const void *text, int width, int64_t n, uint32_t c);
void     bytes_replace_byte(char *to, const char *from, int64_t n, uint8_t old, uint8_t new); /* a copy, each old made new */
int64_t  text_rfind_char(const void *text, int width, int64_t n, uint32_t c);
int64_t  str_rfind(const Str *s, const Str *what, int64_t start, int64_t stop);
int64_t  str_count(const Str *s, const Str *what, int64_t start, int64_t stop);
/* `what` in the characters of width `width`: its own data, or a copy to give to needle_release. false: error. */
typedef struct Needle { const void *chars; int64_t length; char *copy; size_t copy_size; } Needle;
bool     needle_start(Needle *needle, const Str *what, int width); /* what->width must be <= width */
void     needle_release(Needle *needle);

/* ---- Unicode facts (text_unicode.c) ---- */
extern const uint16_t ascii_class[128];
/* Those of the classes in `wanted` that c belongs to. */
static inline uint32_t char_class(uint32_t c, uint32_t wanted)
{
    return (c < 128 ? ascii_class[c] : char_facts_of(c)->classes) & wanted;
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
Owned str_repr_of(const Str *s);
bool  str_repr_is_simple(const Str *s);                  /* ASCII that needs no escape and has no quote: the commonest */
Owned str_in_ascii(const Str *s);                        /* with everything beyond ASCII escaped, as ascii() does with a repr */
Owned str_repeat(Object *self, int64_t count);
Owned str_replace(const Str *s, const Str *from, const Str *to, int64_t limit);
Owned str_split_on(const Str *s, const Str *separator_or_null, int64_t limit); /* limit -1: none */
Owned str_strip_chars(const Str *s, Borrowed chars_or_null, int sides, const char *method); /* sides 1 left, 2 right, 3 both */
Owned str_lower_of(const Str *s);
Owned str_upper_of(const Str *s);

/* Methods by file, for the table in str_methods.c. */
typedef Owned NativeFunction(Object **args, int n, Tuple *names);
/* str_find.c */
NativeFunction str_method_find, str_method_rfind, str_method_index, str_method_rindex, str_method_count, str_method_startswith,
    str_method_endswith, str_method_replace, str_method_removeprefix, str_method_removesuffix;
/* str_split.c */
NativeFunction str_method_split, str_method_rsplit, str_method_splitlines, str_method_partition, str_method_rpartition,
    str_method_strip, str_method_lstrip, str_method_rstrip;
/* str_case.c */
NativeFunction str_method_upper, str_method_lower, str_method_title, str_method_capitalize, str_method_swapcase,
    str_method_casefold;
/* str_is.c */
NativeFunction str_method_isalpha, str_method_isalnum, str_method_isdecimal, str_method_isdigit, str_method_isnumeric,
    str_method_isspace, str_method_islower, str_method_isupper, str_method_istitle, str_method_isprintable,
    str_method_isidentifier, str_method_isascii;
/* str_translate.c, str_format.c */
NativeFunction str_method_translate, str_method_maketrans, str_method_format, str_method_format_map;

#endif
