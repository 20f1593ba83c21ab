/* str.h -- immutable text: 1, 2 or 4 bytes a character, whichever the widest character needs. */
#ifndef KRAIT_RUNTIME_STR_H
#define KRAIT_RUNTIME_STR_H

#include <stdarg.h>
#include <string.h>
#include "runtime/type.h"
#include "runtime/error.h"

struct Str {
    Object   head;
    int64_t  hash;     /* all 64 bits of hash(s), as sets and tuples need them; 0: not computed yet */
    union {
        struct {
            int64_t  length : 39; /* characters                                          */
            uint64_t comes_and_goes : 1; /* a name deleted from namespaces again and again: see dict.c */
            uint8_t width;        /* 1, 2 or 4 bytes a character; the least that fits    */
            bool    ascii;        /* all below 128: then data is also its UTF-8          */
            uint8_t interned : 1; /* in the table of interned strs (str_intern.c; borrowed there), equal ones are this one */
            uint8_t grown : 7;    /* not 0: str_append made the block larger than needed; str_block_size() says how large */
        };
        uint64_t facts; /* all of these, little end first; see str_set_facts */
    };
    char     data[];   /* length * width bytes, and a zero character          */
};
_Static_assert(sizeof(struct Str) == 24, "the header of a str");

#define STR_MAX_LENGTH ((int64_t)1 << 34)
#define IS_STR(o)       TYPE_HAS(o, TYPE_STR)
#define IS_EXACT_STR(o) (((const Object *)(o))->shape == SHAPE_STR)

/* What is known of a text, in one store: reading the length right after several small ones would have to wait for them. */
static inline void str_set_facts(Str *s, int64_t length, int width, bool ascii, int grown)
{
    s->facts = (uint64_t)length | (uint64_t)width << 40 | (uint64_t)ascii << 48 | (uint64_t)grown << 57;
}

/* Parts of the facts of one text; or, of many together: the widths of any (1: none is wider), whether all are ASCII. */
static inline unsigned facts_width(uint64_t facts) { return (uint8_t)(facts >> 40); }
static inline bool     facts_ascii(uint64_t facts) { return facts >> 48 & 1; }

static inline uint32_t str_char(const Str *s, int64_t i)
{
    if (s->width == 1) return ((const uint8_t *)s->data)[i];
    return s->width == 2 ? ((const uint16_t *)s->data)[i] : ((const uint32_t *)s->data)[i];
}
static inline void str_put(Str *s, int64_t i, uint32_t c) /* only while it is being made */
{
    if (s->width == 1) ((uint8_t *)s->data)[i] = (uint8_t)c;
    else if (s->width == 2) ((uint16_t *)s->data)[i] = (uint16_t)c;
    else ((uint32_t *)s->data)[i] = c;
}

/* New references, exact str; NULL: MemoryError or (bad UTF-8) UnicodeDecodeError pending. */
Owned str_new(int64_t length, uint32_t max_char);              /* contents undefined; ASCII flag by max_char */
Owned str_from_c(const char *utf8);                            /* zero-terminated */
Owned str_from_utf8(const char *text, int64_t bytes);          /* strict */
Owned str_from_ascii(const char *text, int64_t length);        /* known to be ASCII */
Owned str_from_char(uint32_t c);                               /* one character; Latin-1 ones are shared */
extern Str *str_latin1[256];                                   /* those; NULL: not asked for yet */
Owned str_from_ucs4(const uint32_t *chars, int64_t length);
Owned str_format_c(const char *format, ...);                   /* the formats of raise_error */
Owned str_format_va(const char *format, va_list arguments);
Owned str_slice(const Str *s, int64_t start, int64_t stop);    /* 0 <= start <= stop <= length */
Owned str_reversed(const Str *s);                              /* s[::-1] */
Owned str_concat(Borrowed a, Borrowed b);                      /* both str */
/* *left becomes left + right; grows in place when *left is unshared. */
bool  str_append(Owned *left, Borrowed right);                /* false: *left stays what it was */
Owned str_join(const Str *separator, Borrowed iterable);
Owned str_join_method(Object **args, int n, Tuple *keywords);  /* str.join: the loop knows it */
Owned str_encode_utf8(const Str *s);                           /* bytes, strict */
/* UTF-8 of s: for ASCII its own data, else a buffer that lives until str_utf8_release (NULL: lone surrogates or memory: error pending). */
const char *str_utf8(Borrowed s, int64_t *bytes_or_null, char **to_free);
void        str_utf8_release(char *to_free);
char       *str_to_c(Borrowed s);                              /* malloc'ed UTF-8, surrogates escaped; free(); for messages and paths */

/* The hash of str (and of bytes): SipHash-1-3 over the characters, key zero unless KRAITHASHSEED says otherwise (text_hash.c). */
int64_t  text_hash(const void *bytes, size_t n);               /* never -1; 0 for n == 0 */
extern uint64_t text_hash_key[2];                              /* for hashes of short text that no program sees (dict.c) */
bool     text_hash_seed(const char *seed);                     /* "random" or 0..4294967295; false: neither. Before the first str. */
int64_t  str_hash_slow(const Str *s);                          /* computes and stores hash(s); never -1 */
static inline int64_t str_hash(const Str *s) { return LIKELY(s->hash != 0) ? s->hash : str_hash_slow(s); }
bool     str_equal_slow(const Str *a, const Str *b);
static inline bool str_equal(const Str *a, const Str *b)       /* no error possible */
{
    if (a == b) return true;
    if (a->length != b->length || a->width != b->width || (a->interned && b->interned)) return false;
    return str_equal_slow(a, b);
}
/* memcmp() == 0 for pieces that are mostly short: two overlapping words instead of a call. */
static inline bool bytes_same(const char *x, const char *y, size_t n)
{
    if (n > 16) return memcmp(x, y, n) == 0;
    if (n >= 8) {
        uint64_t a, b, c, d;
        memcpy(&a, x, 8), memcpy(&b, y, 8), memcpy(&c, x + n - 8, 8), memcpy(&d, y + n - 8, 8);
        return ((a ^ b) | (c ^ d)) == 0;
    }
    if (n >= 4) {
        uint32_t a, b, c, d;
        memcpy(&a, x, 4), memcpy(&b, y, 4), memcpy(&c, x + n - 4, 4), memcpy(&d, y + n - 4, 4);
        return ((a ^ b) | (c ^ d)) == 0;
    }
    return n == 0 || (x[0] == y[0] && x[n >> 1] == y[n >> 1] && x[n - 1] == y[n - 1]);
}
/* 1 equal, 0 not, -1: it takes more than a few words to tell. */
static inline int str_equal_at_once(const Str *a, const Str *b)
{
    if (a->length != b->length || a->width != b->width || (a->interned && b->interned)) return a == b;
    size_t n = (size_t)a->length * a->width;
    return n <= 16 ? bytes_same(a->data, b->data, n) : -1;
}
/* The n (1 to 16) bytes of a text as two numbers: the first and the last eight, of fewer the same twice. */
static inline void text_words(const Str *s, size_t n, uint64_t *first, uint64_t *last)
{
#ifdef KRAIT_NO_POOLS
    uint64_t words[2] = { 0 };
    memcpy(words, s->data, n);
    memcpy(first, words, 8);
    memcpy(last, n > 8 ? (const char *)words + n - 8 : (const char *)words, 8);
#else /* blocks are multiples of 16, the header has 24: eight bytes are there, and no jump depends on the length */
    memcpy(first, s->data, 8);
    memcpy(last, s->data + (n > 8 ? n - 8 : 0), 8);
    unsigned beyond = n < 8 ? 8 * (8 - (unsigned)n) : 0;
    *first <<= beyond;
    *last  <<= beyond;
#endif
}
bool     str_equal_c(const Str *s, const char *ascii);
int      str_compare(const Str *a, const Str *b);              /* -1, 0, 1 by code points */
int64_t  str_find(const Str *s, const Str *what, int64_t start, int64_t stop); /* -1: absent; -2: no memory, error pending */

/* Interning: *s is replaced by the one shared string equal to it. */
void  str_intern(Str **s);
Owned str_intern_c(const char *utf8);
Str  *str_interned_twin(const Str *s);                         /* the interned str equal to s (borrowed), or NULL */
Owned str_interned_new(const char *text, int64_t bytes);       /* interned, from UTF-8 */
bool  str_is_identifier(const Str *s);
bool  str_start(void);  /* called by names_start */
void  str_stop(void);   /* called by names_stop: the shared strs and the table of interned ones */
size_t str_block_size(const Str *s);                           /* what heap_free must be told for an exact str */
static inline size_t str_exact_size(int64_t length, int width) { return sizeof(Str) + (size_t)(length + 1) * (size_t)width; }

/* Iterators: STR_ITER and STR_ASCII_ITER. text NULL: exhausted. */
typedef struct StrIter { Object head; Str *text; int64_t index; } StrIter;

/* Where short text may grow before it becomes a str of its size: a local of whoever builds it. */
enum { SCRATCH_ROOM = 231 };
typedef union StrScratch { Str text; char bytes[sizeof(Str) + SCRATCH_ROOM + 1]; } StrScratch;

/* Growing text: builds one str. A failed append makes all later ones fail; finish gives NULL then, with the error pending. */
typedef struct StrBuilder {
    Str     *text;       /* unfinished; NULL: nothing added yet, or failed                        */
    int64_t  used, room; /* characters in place, and those there is room for                      */
    uint32_t limit;      /* the widest character that can be put without looking at text any more */
    bool     failed;
    bool     last;       /* told by the user: nothing comes after the next piece, so a str that comes alone is the result itself */
    int64_t  expected;   /* room to begin with                                                    */
    Str     *whole;      /* that str, kept; NULL: there is none                                   */
    Str     *scratch;    /* its user's StrScratch; NULL: it has none                              */
} StrBuilder;
void  builder_start(StrBuilder *b, int64_t expected);
void  builder_start_later(StrBuilder *b, int64_t expected);     /* the same, but the room is asked for with the first piece */
void  builder_start_in(StrBuilder *b, StrScratch *scratch, int64_t expected); /* ... or it lies in scratch while it is short */
bool  builder_expect(StrBuilder *b, int64_t n);                 /* n more ASCII characters come */
bool  builder_add(StrBuilder *b, Borrowed str);
bool  builder_add_slice(StrBuilder *b, const Str *s, int64_t start, int64_t stop);
bool  builder_add_char_slow(StrBuilder *b, uint32_t c);
static inline bool builder_add_char(StrBuilder *b, uint32_t c)
{
    if (UNLIKELY(b->used >= b->room || c > b->limit)) return builder_add_char_slow(b, c);
    str_put(b->text, b->used++, c);
    return true;
}
bool  builder_add_fill(StrBuilder *b, uint32_t c, int64_t count);
bool  builder_add_ascii(StrBuilder *b, const char *text, int64_t length);
bool  builder_add_c(StrBuilder *b, const char *text);
bool  builder_add_repr(StrBuilder *b, Borrowed o);             /* repr(o) */
bool  builder_format(StrBuilder *b, const char *format, ...);
void  builder_take(StrBuilder *b, Str *text);                   /* b, still empty, takes over a finished str as its text so far */
Owned builder_finish(StrBuilder *b);
void  builder_abandon(StrBuilder *b);
bool  builder_add_chars(StrBuilder *b, const void *chars, int width, int64_t n, uint32_t bound); /* bound: none is above (127, 255 ...) */
bool  builder_add_take(StrBuilder *b, Owned str_or_null);       /* takes a str over; NULL (an error is pending) fails */

/* format() of numbers and text: used by int, float, complex, str (runtime/format.c). spec is a Str; value exact or sub. */
Owned format_str(Borrowed value, const Str *spec);
Owned format_int(Borrowed value, const Str *spec);
Owned format_float(Borrowed value, const Str *spec);
Owned format_complex(Borrowed value, const Str *spec);
Owned str_percent(Borrowed format, Borrowed arguments);        /* format % arguments */

/* Codecs (runtime/codec.c): encoding and errors may be NULL (utf-8, strict). */
Owned str_encode(Borrowed s, const char *encoding, const char *errors);       /* bytes */
Owned str_decode(const char *bytes, int64_t length, const char *encoding, const char *errors);
Owned object_to_str(Borrowed o, Borrowed encoding_or_null, Borrowed errors_or_null); /* str(o, encoding, errors) */

#endif
