/* str.c -- text: making strs, slices, joining two, growing one in place, comparing.
 *
 *   | refcount | shape | hash | length | width | ascii | interned | grown | characters ... 0 |
 *
 * Always true of a finished str: `width` is the least of 1, 2, 4 that its widest character needs (so equal strs have equal
 * bytes, and compare and hash as bytes), `ascii` says that all are below 128, a zero character follows the last.
 *
 * The block of a str is just as large as it needs to be (str_exact_size), unless str_append has made it
 * grow: then `grown` is the number of a step in a list of sizes, four to each doubling, and growing_size(grown)
 * is the size.  One byte so gives heap_free the true size, and `s += t` in a loop copies little.
 *
 * Shared, made when first asked for: the empty str and those of one Latin-1 character. All are interned.
 */
#include "runtime/text.h"
#include <stdio.h>
#include <stdlib.h>
#include "runtime/codec.h"
#include "runtime/exception.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/protocol.h"

static Str *empty;    /* owned; made by str_start */
Str *str_latin1[256]; /* owned; NULL: not asked for yet */

/* ---- characters by width ------------------------------------------------------------------ */

bool bytes_are_ascii(const char *text, int64_t n)
{
    const char *end = text + n;
    uint64_t    all = 0, a, b;
    for (; end - text >= 16; text += 16) {
        memcpy(&a, text, 8);
        memcpy(&b, text + 8, 8);
        if ((a | b) & 0x8080808080808080) return false;
    }
    if (end - text >= 8) {
        memcpy(&a, text, 8);
        if (a & 0x8080808080808080) return false;
        text += 8;
    }
    for (; text < end; text++) all |= (uint8_t)*text;
    return all < 128;
}

/* The bound of width-2 or width-4 characters: blocks are or-ed together, a block that reaches the top ends the search. */
static uint32_t wide_bound(const void *chars, int width, int64_t n)
{
    uint32_t top = width == 2 ? 0x100 : 0x10000, all = 0;
    for (int64_t i = 0; i < n && all < top;) {
        int64_t end = n - i > 64 ? i + 64 : n;
        if (width == 2)
            for (; i < end; i++) all |= ((const uint16_t *)chars)[i];
        else
            for (; i < end; i++) all |= ((const uint32_t *)chars)[i];
    }
    return all < 0x80 ? BOUND_ASCII : all < 0x100 ? BOUND_LATIN1 : all < 0x10000 ? BOUND_BMP : BOUND_ALL;
}

uint32_t chars_bound(const void *chars, int width, int64_t n)
{
    if (width == 1) return bytes_are_ascii(chars, n) ? BOUND_ASCII : BOUND_LATIN1;
    return wide_bound(chars, width, n);
}

void chars_convert(void *to, int to_width, const void *from, int from_width, int64_t n)
{
#define COPY(To, From) for (int64_t i = 0; i < n; i++) ((To *)to)[i] = (To)((const From *)from)[i]
    switch (to_width * 8 + from_width) {
    case 2 * 8 + 1: COPY(uint16_t, uint8_t); break;
    case 4 * 8 + 1: COPY(uint32_t, uint8_t); break;
    case 4 * 8 + 2: COPY(uint32_t, uint16_t); break;
    case 1 * 8 + 2: COPY(uint8_t, uint16_t); break;
    case 1 * 8 + 4: COPY(uint8_t, uint32_t); break;
    case 2 * 8 + 4: COPY(uint16_t, uint32_t); break;
    }
#undef COPY
}

void chars_fill(void *to, int width, uint32_t c, int64_t n)
{
    if (width == 1) memset(to, (int)c, (size_t)n);
    else if (width == 2)
        for (int64_t i = 0; i < n; i++) ((uint16_t *)to)[i] = (uint16_t)c;
    else
        for (int64_t i = 0; i < n; i++) ((uint32_t *)to)[i] = c;
}

/* ---- blocks ----------------------------------------------------------------------------------- */

enum { FIRST_STEP_LOG2 = 4 }; /* 16 << (127 >> 2) bytes is more than there can be */

static inline size_t growing_size(uint8_t step) { return (size_t)(4 + (step & 3)) << ((step >> 2) + FIRST_STEP_LOG2 - 2); }

static uint8_t growing_step(size_t need) /* the first step of at least `need` > 16 bytes */
{
    int    shift = 61 - __builtin_clzll(need);
    size_t parts = (need + ((size_t)1 << shift) - 1) >> shift; /* 4..8 */
    if (parts == 8) parts = 4, shift++;
    return (uint8_t)((shift + 2 - FIRST_STEP_LOG2) << 2 | (int)(parts - 4));
}

size_t str_block_size(const Str *s)
{
    return UNLIKELY(s->grown) ? growing_size(s->grown) : str_exact_size(s->length, s->width);
}

Owned str_new(int64_t length, uint32_t max_char)
{
    if (length <= 0 && empty) return length < 0 ? raise_no_memory() : ref_keep(&empty->head);
    if (length > STR_MAX_LENGTH) return raise_no_memory();
    int  width = bound_width(max_char);
    Str *s     = (Str *)object_new(str_exact_size(length, width), SHAPE_STR);
    if (!s) return NULL;
    s->hash = 0;
    str_set_facts(s, length, width, max_char < 128, 0);
    str_put(s, length, 0);
    return &s->head;
}

/* n > 0 characters of one byte each, no more than STR_MAX_LENGTH: what most strs are. */
static inline Str *narrow_new(int64_t n, bool ascii)
{
    Str *s = (Str *)object_new(str_exact_size(n, 1), SHAPE_STR);
    if (!s) return NULL;
    s->hash = 0;
    str_set_facts(s, n, 1, ascii, 0);
    s->data[n] = 0;
    return s;
}

Owned str_shrink(Str *s, int64_t length)
{
    if (length <= 1) {
        Owned shared = length == 0 ? ref_keep(&empty->head) : str_char(s, 0) < 256 ? str_from_char(str_char(s, 0)) : NULL;
        if (shared || error_pending()) {
            ref_drop(&s->head);
            return shared;
        }
    }
    if (length != s->length) {
        Str *moved = heap_realloc(s, str_block_size(s), str_exact_size(length, s->width));
        if (!moved) {
            ref_drop(&s->head);
            return NULL;
        }
        s = moved;
        str_set_facts(s, length, s->width, s->ascii, 0);
        str_put(s, length, 0);
    }
    return &s->head;
}

/* ---- making ------------------------------------------------------------------------------------- */

static Owned wide_char_new(uint32_t c) /* c > 255 */
{
    int  width = c < 0x10000 ? 2 : 4;
    Str *s     = (Str *)object_new(str_exact_size(1, width), SHAPE_STR);
    if (!s) return NULL;
    s->hash = 0;
    str_set_facts(s, 1, width, false, 0);
    if (width == 2) memcpy(s->data, &c, 4); /* with the zero character behind it */
    else memcpy(s->data, &(uint64_t){ c }, 8);
    return &s->head;
}

Owned str_from_char(uint32_t c)
{
    if (LIKELY(c < 256)) {
        if (LIKELY(str_latin1[c] != NULL)) return ref_keep(&str_latin1[c]->head);
        Str *s = (Str *)str_new(1, c);
        if (!s) return NULL;
        str_put(s, 0, c);
        str_intern(&s);
        str_latin1[c] = (Str *)ref_keep(&s->head);
        return &s->head;
    }
    return wide_char_new(c);
}

Owned str_from_chars(const void *chars, int width, int64_t n)
{
    if (n <= 1) return n == 0 ? ref_keep(&empty->head) : str_from_char(char_at(chars, width, 0));
    Str *s = (Str *)str_new(n, chars_bound(chars, width, n));
    if (s) chars_copy(s->data, s->width, chars, width, n);
    return &s->head;
}

Owned str_from_ucs4(const uint32_t *chars, int64_t length) { return str_from_chars(chars, 4, length); }

Owned str_from_ascii(const char *text, int64_t length)
{
    if (length == 1) return str_from_char((uint8_t)*text);
    if (UNLIKELY(length <= 0 || length > STR_MAX_LENGTH)) return str_new(length, BOUND_ASCII);
    Str *s = narrow_new(length, true);
    if (s) bytes_copy(s->data, text, (size_t)length);
    return &s->head;
}

Owned str_from_utf8(const char *text, int64_t bytes)
{
    if (bytes_are_ascii(text, bytes)) return str_from_ascii(text, bytes);
    return str_decode(text, bytes, NULL, NULL);
}

Owned str_from_c(const char *utf8) { return str_from_utf8(utf8, (int64_t)strlen(utf8)); }

Owned str_exact(Borrowed s)
{
    if (IS_EXACT_STR(s)) return ref_keep(s);
    const Str *text = (const Str *)s;
    return str_from_chars(text->data, text->width, text->length);
}

Owned str_slice(const Str *s, int64_t start, int64_t stop)
{
    int64_t n = stop - start;
    if (n == s->length && IS_EXACT_STR(s)) return ref_keep((Borrowed)s);
    if (n <= 1) return n <= 0 ? ref_keep(&empty->head) : str_from_char(str_char(s, start));
    if (!s->ascii) return str_from_chars(str_at(s, start), s->width, n);
    Str *slice = narrow_new(n, true);
    if (slice) bytes_copy(slice->data, s->data + start, (size_t)n);
    return &slice->head;
}

Owned str_reversed(const Str *s)
{
    int64_t n = s->length;
    if (n <= 1) return n == 0 ? ref_keep(&empty->head) : str_from_char(str_char(s, 0));
    Str *result = (Str *)str_new(n, str_bound(s));
    if (!result) return NULL;
    if (s->width == 1) {
        const char *from = s->data + n;
        for (char *to = result->data, *end = to + n; to < end; to++) *to = *--from;
    } else
        for (int64_t i = 0; i < n; i++) str_put(result, i, str_char(s, n - 1 - i));
    return &result->head;
}

Owned str_concat(Borrowed a, Borrowed b)
{
    const Str *left = (const Str *)a, *right = (const Str *)b;
    if (left->length == 0) return str_exact(b);
    if (right->length == 0) return str_exact(a);
    int64_t n = left->length, m = right->length;
    if (left->width == 1 && right->width == 1 && n + m <= STR_MAX_LENGTH) {
        Str *narrow = narrow_new(n + m, left->ascii && right->ascii);
        if (!narrow) return NULL;
        bytes_copy(narrow->data, left->data, (size_t)n);
        bytes_copy(narrow->data + n, right->data, (size_t)m);
        return &narrow->head;
    }
    uint32_t bound = str_bound(left) > str_bound(right) ? str_bound(left) : str_bound(right);
    int      width = bound_width(bound);
    Str     *sum   = (Str *)str_new(n + m, bound);
    if (!sum) return NULL;
    chars_copy(sum->data, width, left->data, left->width, n);
    chars_copy(sum->data + n * width, width, right->data, right->width, m);
    return &sum->head;
}

/* Room for `length` characters in s, which nobody else holds; s may move. NULL: s stays, error pending. */
static Str *grow(Str *s, int64_t length, uint8_t *grown)
{
    *grown = s->grown;
    if (length > STR_MAX_LENGTH) return (Str *)raise_no_memory();
    size_t need = str_exact_size(length, s->width), have = str_block_size(s);
    if (need <= have) return s;
    *grown = growing_step(need + need / 8) & 127;
    return heap_realloc(s, have, growing_size(*grown));
}

/* s, which has grown before and is nobody else's, takes t into the room that is left. */
static inline bool append_in_room(Str *s, const Str *t)
{
    int64_t n = s->length, m = t->length;
    if (!s->grown || s->width != 1 || t->width != 1 || str_exact_size(n + m, 1) > growing_size(s->grown)) return false;
    char *end = s->data + n;
    if (m == 1) *end = t->data[0];
    else bytes_copy(end, t->data, (size_t)m);
    end[m]  = 0;
    s->hash = 0;
    str_set_facts(s, n + m, 1, s->ascii && t->ascii, s->grown);
    return true;
}

bool str_append(Owned *left, Borrowed right)
{
    Str       *s = AS(Str, *left);
    const Str *t = (const Str *)right;
    if (s->head.refcount == 1 && IS_EXACT_STR(s) && !s->interned && s != t && append_in_room(s, t)) return true;
    if (s->head.refcount == 1 && s != t && IS_EXACT_STR(s) && !s->interned && t->width <= s->width && s->length) {
        if (t->length == 0) return true;
        int64_t before = s->length, length = before + t->length;
        uint8_t grown;
        s = grow(s, length, &grown);
        if (!s) return false;
        chars_copy(str_at(s, before), s->width, t->data, t->width, t->length);
        str_set_facts(s, length, s->width, s->ascii && t->ascii, grown);
        str_put(s, length, 0);
        s->hash = 0;
        *left   = &s->head;
        return true;
    }
    Owned sum = str_concat(*left, right);
    if (sum) ref_set(left, sum);
    return sum != NULL;
}

Owned str_repeat(Object *self, int64_t count)
{
    const Str *s = (const Str *)self;
    if (count <= 0 || s->length == 0) return ref_keep(&empty->head);
    if (count == 1) return str_exact(self);
    if (count > INT64_MAX / s->length) return raise_overflow_error("repeated string is too long");
    if (count > STR_MAX_LENGTH / s->length) return raise_no_memory();
    Str *result = (Str *)str_new(s->length * count, str_bound(s));
    if (!result) return NULL;
    if (s->length == 1) {
        chars_fill(result->data, result->width, str_char(s, 0), count);
        return &result->head;
    }
    size_t all = (size_t)result->length * result->width, done = (size_t)s->length * s->width;
    memcpy(result->data, s->data, done);
    for (; done < all; done *= 2) memcpy(result->data + done, result->data, done < all - done ? done : all - done);
    return &result->head;
}

/* ---- joining ------------------------------------------------------------------------------------- */

/* How long they are together; what is known of all of them at once, and of any. */
static bool measure_join(Object **items, int64_t n, int64_t *length, uint64_t *all, uint64_t *any)
{
    for (int64_t i = 0; i < n; i++) {
        if (UNLIKELY(!IS_EXACT_STR(items[i]) && !IS_STR(items[i]))) {
            raise_type_error("sequence item %lld: expected str instance, %T found", (long long)i, items[i]);
            return false;
        }
        const Str *s = (const Str *)items[i];
        *length += s->length;
        *all &= s->facts;
        *any |= s->facts;
    }
    return true;
}

static inline char *put_narrow(char *to, const Str *s)
{
    int64_t n = s->length;
    if (n == 1) *to = s->data[0];
    else bytes_copy(to, s->data, (size_t)n);
    return to + n;
}

/* All are of one byte a character, as most are. */
static void put_all_narrow(char *to, const Str *separator, Object **items, int64_t n)
{
    to = put_narrow(to, (const Str *)items[0]);
    if (separator->length == 0)
        for (int64_t i = 1; i < n; i++) to = put_narrow(to, (const Str *)items[i]);
    else
        for (int64_t i = 1; i < n; i++) to = put_narrow(put_narrow(to, separator), (const Str *)items[i]);
}

static Owned join_items(const Str *separator, Object **items, int64_t n)
{
    if (n == 0) return ref_keep(&empty->head);
    if (n == 1 && IS_EXACT_STR(items[0])) return ref_keep(items[0]);
    int64_t  length = separator->length * (n - 1);
    uint64_t any = separator->length && n > 1 ? separator->facts : empty->facts, all = any;
    if (!measure_join(items, n, &length, &all, &any)) return NULL;
    if (length == 0) return ref_keep(&empty->head);
    if (facts_width(any) == 1 && length <= STR_MAX_LENGTH) {
        Str *narrow = narrow_new(length, facts_ascii(all));
        if (narrow) put_all_narrow(narrow->data, separator, items, n);
        return &narrow->head;
    }
    uint32_t bound = separator->length ? str_bound(separator) : BOUND_ASCII;
    for (int64_t i = 0; i < n; i++)
        if (str_bound((const Str *)items[i]) > bound) bound = str_bound((const Str *)items[i]);
    Str *result = (Str *)str_new(length, bound);
    if (!result) return NULL;
    char *to    = result->data;
    int   width = result->width;
    for (int64_t i = 0; i < n; i++) {
        const Str *item = (const Str *)items[i];
        if (i && separator->length) {
            chars_copy(to, width, separator->data, separator->width, separator->length);
            to += separator->length * width;
        }
        chars_copy(to, width, item->data, item->width, item->length);
        to += (int64_t)item->length * width;
    }
    return &result->head;
}

Owned str_join(const Str *separator, Borrowed iterable)
{
    if (IS_EXACT_LIST(iterable)) return join_items(separator, AS(List, iterable)->items, AS(List, iterable)->length);
    if (IS_EXACT_TUPLE(iterable)) return join_items(separator, AS(Tuple, iterable)->items, AS(Tuple, iterable)->length);
    Owned iter = object_iter(iterable);
    if (!iter) {
        if (error_clear_if(&exc_TypeError)) raise_type_error("can only join an iterable");
        return NULL;
    }
    Owned items = object_to_list(iter), result = NULL;
    if (items) {
        result = join_items(separator, AS(List, items)->items, AS(List, items)->length);
        ref_drop(items);
    }
    ref_drop(iter);
    return result;
}

/* ---- comparing -------------------------------------------------------------------------------------- */

int64_t str_hash_slow(const Str *s)
{
    int64_t hash     = text_hash(s->data, (size_t)s->length * s->width);
    ((Str *)s)->hash = hash;
    return hash;
}

bool str_equal_slow(const Str *a, const Str *b)
{
    return bytes_same(a->data, b->data, (size_t)a->length * a->width);
}

bool str_equal_c(const Str *s, const char *ascii)
{
    return s->ascii && strlen(ascii) == (size_t)s->length && memcmp(s->data, ascii, (size_t)s->length) == 0;
}

int str_compare(const Str *a, const Str *b)
{
    int64_t n = a->length < b->length ? a->length : b->length;
    if (a->width == 1 && b->width == 1) {
        uint64_t x = bytes_prefix(a->data, n), y = bytes_prefix(b->data, n);
        if (x != y) return x < y ? -1 : 1;
        int order = n > 8 ? memcmp(a->data + 8, b->data + 8, (size_t)n - 8) : 0;
        if (order) return order < 0 ? -1 : 1;
    } else {
        for (int64_t i = 0; i < n; i++) {
            uint32_t x = str_char(a, i), y = str_char(b, i);
            if (x != y) return x < y ? -1 : 1;
        }
    }
    return a->length == b->length ? 0 : a->length < b->length ? -1 : 1;
}

/* ---- UTF-8 of a str --------------------------------------------------------------------------------- */

Owned str_encode_utf8(const Str *s) { return str_encode((Borrowed)s, NULL, NULL); }

const char *str_utf8(Borrowed s, int64_t *bytes_or_null, char **to_free)
{
    const Str *text = (const Str *)s;
    *to_free        = NULL;
    if (text->ascii) {
        if (bytes_or_null) *bytes_or_null = text->length;
        return text->data;
    }
    Owned bytes = str_encode(s, NULL, NULL);
    if (!bytes) return NULL;
    if (bytes_or_null) *bytes_or_null = AS(Bytes, bytes)->length;
    *to_free = (char *)bytes; /* the buffer is the bytes object itself */
    return AS(Bytes, bytes)->data;
}

void str_utf8_release(char *to_free) { ref_drop_maybe((Object *)to_free); }

/* UTF-8 of one character into `out`; gives the number of bytes. Surrogates too. */
static int put_utf8(char *out, uint32_t c)
{
    if (c < 0x80) return out[0] = (char)c, 1;
    if (c < 0x800) return out[0] = (char)(0xc0 | c >> 6), out[1] = (char)(0x80 | (c & 63)), 2;
    if (c < 0x10000) {
        out[0] = (char)(0xe0 | c >> 12), out[1] = (char)(0x80 | (c >> 6 & 63)), out[2] = (char)(0x80 | (c & 63));
        return 3;
    }
    out[0] = (char)(0xf0 | c >> 18), out[1] = (char)(0x80 | (c >> 12 & 63));
    out[2] = (char)(0x80 | (c >> 6 & 63)), out[3] = (char)(0x80 | (c & 63));
    return 4;
}

char *str_to_c(Borrowed s)
{
    const Str *text = (const Str *)s;
    char      *out = malloc((size_t)text->length * 6 + 1), *p = out;
    if (!out) return raise_no_memory(), NULL;
    for (int64_t i = 0; i < text->length; i++) {
        uint32_t c = str_char(text, i);
        if (c >= 0xdc80 && c <= 0xdcff) *p++ = (char)(c - 0xdc00); /* an undecodable byte of a path, as it was */
        else if (c >= 0xd800 && c <= 0xdfff) p += sprintf(p, "\\u%04x", c);
        else p += put_utf8(p, c);
    }
    *p = 0;
    return out;
}

/* ---- start and stop ------------------------------------------------------------------------------------ */

bool str_start(void)
{
    if (empty) return true;
    if (!(empty = (Str *)str_new(0, BOUND_ASCII))) return false;
    str_intern(&empty);
    return true;
}

void str_stop(void)
{
    bytes_stop();
    codec_stop();
    for (int i = 0; i < 256; i++) ref_clear(&str_latin1[i]);
    ref_clear(&empty);
    str_intern_stop();
}
