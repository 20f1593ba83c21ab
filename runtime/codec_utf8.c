/* codec_utf8.c -- UTF-8, with and without a signature.
 *
 * Text is measured first, as if it had no errors (characters, and the widest of them), and then written into a str of just that
 * size; if an error turns up, it is decoded anew into a builder, which grows and widens as it must.
 */
#include "runtime/codec.h"

static inline bool is_surrogate(uint32_t c) { return c >= 0xd800 && c <= 0xdfff; }

/* ---- decoding ---------------------------------------------------------------------------------------------------- */

/* The sequence at p: its length 1..4 and character, or -(bytes to skip) and what is wrong. */
static inline int read_sequence(const uint8_t *p, int64_t left, uint32_t *c, const char **wrong)
{
    uint8_t first = p[0];
    if (first < 0x80) return *c = first, 1;
    int     size = first < 0xc2 || first > 0xf4 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    uint8_t low = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80, high = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
    if (size == 0) return *wrong = "invalid start byte", -1;
    *c = first & (0x7fu >> size);
    for (int i = 1; i < size; i++) {
        if (i >= left) return *wrong = "unexpected end of data", -i;
        if (p[i] < low || p[i] > high) return *wrong = "invalid continuation byte", -i;
        *c   = *c << 6 | (p[i] & 63);
        low  = 0x80;
        high = 0xbf;
    }
    return size;
}

static int64_t ascii_run(const uint8_t *p, int64_t n)
{
    int64_t  i = 0;
    uint64_t word;
    for (; i + 8 <= n; i += 8) {
        memcpy(&word, p + i, 8);
        if (word & 0x8080808080808080) break;
    }
    while (i < n && p[i] < 0x80) i++;
    return i;
}

/* How many bytes begin a character, and from the largest byte, which leads the longest sequence, how wide the characters are.
   Simple loops over short blocks, which the compiler turns into ones over vectors. */
static int64_t measure(const uint8_t *p, int64_t n, uint32_t *bound)
{
    enum { BLOCK = 128 };
    uint8_t largest = 0;
    int64_t count   = 0;
    for (; n >= BLOCK; p += BLOCK, n -= BLOCK) {
        uint8_t begin = 0;
        for (int i = 0; i < BLOCK; i++) {
            begin   = (uint8_t)(begin + ((p[i] & 0xc0) != 0x80));
            largest = p[i] > largest ? p[i] : largest;
        }
        count += begin;
    }
    for (int64_t i = 0; i < n; i++) {
        count += (p[i] & 0xc0) != 0x80;
        largest = p[i] > largest ? p[i] : largest;
    }
    *bound = largest < 0x80 ? BOUND_ASCII : largest < 0xc4 ? BOUND_LATIN1 : largest < 0xf0 ? BOUND_BMP : BOUND_ALL;
    return count;
}

/* Writes valid UTF-8 as characters of one width; false: it isn't valid. Four bytes are looked at at once: two masks tell a sequence
   from all that is none. What is rare, wrong or among the last three bytes is read with care. */
#define WRITE(Char)                                                                                       \
    do {                                                                                                  \
        Char          *to  = (Char *)out;                                                                 \
        const uint8_t *end = p + n;                                                                       \
        while (p < end) {                                                                                 \
            uint32_t word, c;                                                                             \
            if (LIKELY(end - p >= 4)) {                                                                   \
                memcpy(&word, p, 4);                                                                      \
                uint64_t eight[2];                                                                        \
                if (!(word & 0x80808080)) {                                                               \
                    if (end - p >= 16 && (memcpy(eight, p, 16), !((eight[0] | eight[1]) & 0x8080808080808080))) { \
                        for (int k = 0; k < 16; k++) to[k] = (Char)p[k];                                  \
                        to += 16;                                                                         \
                        p += 16;                                                                          \
                        continue;                                                                         \
                    }                                                                                     \
                    for (int k = 0; k < 4; k++) to[k] = (Char)p[k];                                       \
                    to += 4;                                                                              \
                    p += 4;                                                                               \
                    continue;                                                                             \
                }                                                                                         \
                if (!(word & 0x80)) { /* then one to three, told by jumps: nothing waits for their number */ \
                    int run = word & 0x8000 ? 1 : word & 0x800000 ? 2 : 3;                                \
                    if (run == 3) to[2] = (Char)p[2];                                                     \
                    if (run >= 2) to[1] = (Char)p[1];                                                     \
                    to[0] = (Char)p[0];                                                                   \
                    to += run;                                                                            \
                    p += run;                                                                             \
                    continue;                                                                             \
                }                                                                                         \
                if ((word & 0xc0e0c0e0) == 0x80c080c0 && word & 0x1e && word & 0x1e0000) {                \
                    c     = (word & 0x1f001f) << 6 | (word >> 8 & 0x3f003f);                              \
                    to[0] = (Char)(c & 0xffff);                                                           \
                    to[1] = (Char)(c >> 16);                                                              \
                    to += 2;                                                                              \
                    p += 4;                                                                               \
                    continue;                                                                             \
                }                                                                                         \
                if ((word & 0xc0e0) == 0x80c0 && word & 0x1e) {                                           \
                    *to++ = (Char)((word & 31) << 6 | (word >> 8 & 63));                                  \
                    p += 2;                                                                               \
                    continue;                                                                             \
                }                                                                                         \
                if (sizeof(Char) > 1 && (word & 0xc0c0f0) == 0x8080e0) {                                  \
                    do { /* they come in runs */                                                          \
                        c = (word & 15) << 12 | (word >> 8 & 63) << 6 | (word >> 16 & 63);                \
                        if (UNLIKELY(c < 0x800 || is_surrogate(c))) return false;                         \
                        *to++ = (Char)c;                                                                  \
                        p += 3;                                                                           \
                        if (end - p < 4) break;                                                           \
                        memcpy(&word, p, 4);                                                              \
                    } while ((word & 0xc0c0f0) == 0x8080e0);                                              \
                    continue;                                                                             \
                }                                                                                         \
                if (sizeof(Char) > 2 && (word & 0xc0c0c0f8) == 0x808080f0) {                              \
                    c = (word & 7) << 18 | (word >> 8 & 63) << 12 | (word >> 16 & 63) << 6 | (word >> 24 & 63); \
                    if (LIKELY(c - 0x10000 < 0x100000)) {                                                 \
                        *to++ = (Char)c;                                                                  \
                        p += 4;                                                                           \
                        continue;                                                                         \
                    }                                                                                     \
                }                                                                                         \
            }                                                                                             \
            const char *wrong;                                                                            \
            uint32_t    slow;                                                                             \
            int         size = read_sequence(p, end - p, &slow, &wrong);                                  \
            if (size < 0) return false;                                                                   \
            *to++ = (Char)slow;                                                                           \
            p += size;                                                                                    \
        }                                                                                                 \
    } while (0)

static bool write_chars(void *out, int width, const uint8_t *p, int64_t n)
{
    if (width == 1) WRITE(uint8_t);
    else if (width == 2) WRITE(uint16_t);
    else WRITE(uint32_t);
    return true;
}

static bool decode_slowly(Decoding *d)
{
    for (int64_t i = 0; i < d->length;) {
        int64_t run = ascii_run(d->data + i, d->length - i);
        if (run) {
            if (!builder_add_ascii(&d->out, (const char *)d->data + i, run)) return false;
            i += run;
            continue;
        }
        uint32_t    c     = 0;
        const char *wrong = NULL;
        int         size  = read_sequence(d->data + i, d->length - i, &c, &wrong);
        if (size > 0) {
            if (!builder_add_char(&d->out, c)) return false;
            i += size;
        } else if (!decoding_error(d, i, i - size, wrong, &i))
            return false;
    }
    return true;
}

bool utf8_decode(Decoding *d)
{
    uint32_t bound;
    int64_t  count = measure(d->data, d->length, &bound);
    if (count == 0) return d->length == 0 || decode_slowly(d);
    Str *text = (Str *)str_new(count, bound);
    if (!text) return false;
    if (bound == BOUND_ASCII) memcpy(text->data, d->data, (size_t)count);
    else if (!write_chars(text->data, text->width, d->data, d->length)) {
        ref_drop(OBJ(text));
        return decode_slowly(d);
    }
    builder_take(&d->out, text);
    return true;
}

bool utf8_sig_decode(Decoding *d)
{
    if (d->length >= 3 && memcmp(d->data, "\xef\xbb\xbf", 3) == 0) d->data += 3, d->length -= 3;
    return utf8_decode(d);
}

/* ---- encoding ------------------------------------------------------------------------------------------------------ */

static inline int put_char(uint32_t c, uint8_t out[4])
{
    if (c < 0x80) return out[0] = (uint8_t)c, 1;
    if (c < 0x800) return out[0] = (uint8_t)(0xc0 | c >> 6), out[1] = (uint8_t)(0x80 | (c & 63)), 2;
    if (c < 0x10000) {
        out[0] = (uint8_t)(0xe0 | c >> 12), out[1] = (uint8_t)(0x80 | (c >> 6 & 63)), out[2] = (uint8_t)(0x80 | (c & 63));
        return 3;
    }
    out[0] = (uint8_t)(0xf0 | c >> 18), out[1] = (uint8_t)(0x80 | (c >> 12 & 63));
    out[2] = (uint8_t)(0x80 | (c >> 6 & 63)), out[3] = (uint8_t)(0x80 | (c & 63));
    return 4;
}

int utf8_put(uint32_t c, uint8_t out[4]) { return put_char(c, out); }


int utf8_put_strict(uint32_t c, uint8_t out[4]) { return is_surrogate(c) ? 0 : utf8_put(c, out); }

/* The next character, which may be followed by bytes written in vain. NULL: a surrogate. */
static inline __attribute__((always_inline)) uint8_t *put_next(uint8_t *p, uint32_t c, int width)
{
    if (c < 0x80) return *p = (uint8_t)c, p + 1;
    if (width == 1 || c < 0x800) return memcpy(p, &(uint16_t){ (uint16_t)(0x80c0 | c >> 6 | (c & 63) << 8) }, 2), p + 2;
    if (is_surrogate(c)) return NULL;
    if (width == 4 && c >= 0x10000) return p + put_char(c, p);
    return memcpy(p, &(uint32_t){ 0x8080e0 | c >> 12 | (c >> 6 & 63) << 8 | (c & 63) << 16 }, 4), p + 3;
}

/* Characters from s[*i] on up to a surrogate; one loop for each width. */
static inline __attribute__((always_inline)) uint8_t *put_run(uint8_t *p, const Str *s, int64_t *i, int64_t end, int width)
{
    int64_t     at   = *i;
    const char *data = s->data;
    uint8_t    *next = p;
    while (end - at >= 4) {
        uint32_t a = char_at(data, width, at), b = char_at(data, width, at + 1), c = char_at(data, width, at + 2), d = char_at(data, width, at + 3);
        if ((a | b | c | d) < 0x80) {
            memcpy(p, &(uint32_t){ a | b << 8 | c << 16 | d << 24 }, 4);
            p  += 4;
            at += 4;
            continue;
        }
        for (int64_t fourth = at + 4; at < fourth; at++, p = next)
            if (!(next = put_next(p, char_at(data, width, at), width))) goto surrogate;
    }
    for (; at < end; at++, p = next)
        if (!(next = put_next(p, char_at(data, width, at), width))) break;
surrogate:
    *i = at;
    return p;
}

bool utf8_encode(Encoding *e)
{
    const Str *s = e->text;
    for (int64_t i = 0; i < s->length;) {
        int64_t  end = s->length - i > 4096 ? i + 4096 : s->length;
        uint8_t *to  = (uint8_t *)bytes_room(&e->out, (end - i) * (s->width == 1 ? 2 : s->width == 2 ? 3 : 4) + 1);
        uint8_t *p   = to;
        if (!to) return false;
        switch (s->width) {
        case 1: p = put_run(p, s, &i, end, 1); break;
        case 2: p = put_run(p, s, &i, end, 2); break;
        default: p = put_run(p, s, &i, end, 4);
        }
        e->out.used += p - to;
        if (i < end) {
            int64_t last = i;
            while (last < s->length && is_surrogate(str_char(s, last))) last++;
            if (!encoding_error(e, i, last, "surrogates not allowed", &i)) return false;
        }
    }
    return true;
}

bool utf8_sig_encode(Encoding *e) { return bytes_add(&e->out, "\xef\xbb\xbf", 3) && utf8_encode(e); }
