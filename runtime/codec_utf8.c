/* codec_utf8.c -- UTF-8, with and without a signature.
 *
 * Text without errors is measured first (characters, and the widest of them) and then written into a str of just that size;
 * at the first error the builder takes over, which grows and widens as it must.
 */
#include "runtime/codec.h"

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

static inline bool is_tail(uint8_t byte) { return (byte & 0xc0) == 0x80; }

/* Characters in valid UTF-8, and its greatest byte, which tells how wide they are; -1: not valid. */
static int64_t measure(const uint8_t *p, int64_t n, uint8_t *greatest)
{
    int64_t count = 0;
    uint8_t top   = 0;
    for (int64_t i = 0; i < n; count++) {
        uint8_t  first = p[i];
        uint64_t word;
        if (first < 0x80) {
            for (; i + 8 <= n; i += 8, count += 8) {
                memcpy(&word, p + i, 8);
                if (word & 0x8080808080808080) break;
            }
            while (i < n && p[i] < 0x80) i++, count++;
            count--;
            continue;
        }
        if (first > top) top = first;
        uint32_t    c;
        const char *wrong;
        int         size = 0;
        if (first >= 0xc2 && first < 0xe0 && i + 1 < n && is_tail(p[i + 1])) size = 2;
        else if (first > 0xe0 && first < 0xed && i + 2 < n && is_tail(p[i + 1]) && is_tail(p[i + 2])) size = 3;
        else if ((size = read_sequence(p + i, n - i, &c, &wrong)) < 0) return -1;
        i += size;
    }
    *greatest = top;
    return count;
}

#define WRITE(Char)                                                        \
    do {                                                                   \
        Char *to = (Char *)out;                                            \
        for (int64_t i = 0; i < n;) {                                      \
            uint8_t first = p[i];                                          \
            if (first < 0x80) { *to++ = first; i++; }                      \
            else if (first < 0xe0) { *to++ = (Char)((first & 31) << 6 | (p[i + 1] & 63)); i += 2; } \
            else if (first < 0xf0) { *to++ = (Char)((first & 15) << 12 | (p[i + 1] & 63) << 6 | (p[i + 2] & 63)); i += 3; } \
            else { *to++ = (Char)((first & 7) << 18 | (p[i + 1] & 63) << 12 | (p[i + 2] & 63) << 6 | (p[i + 3] & 63)); i += 4; } \
        }                                                                  \
    } while (0)

static void write_chars(void *out, int width, const uint8_t *p, int64_t n) /* of valid UTF-8 */
{
    if (width == 1) WRITE(uint8_t);
    else if (width == 2) WRITE(uint16_t);
    else WRITE(uint32_t);
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
    uint8_t greatest = 0;
    int64_t count    = measure(d->data, d->length, &greatest);
    if (count < 0) return decode_slowly(d);
    if (count == 0) return true;
    uint32_t bound = greatest < 0x80 ? BOUND_ASCII : greatest < 0xc4 ? BOUND_LATIN1 : greatest < 0xf0 ? BOUND_BMP : BOUND_ALL;
    Str     *text  = (Str *)str_new(count, bound);
    if (!text) return false;
    if (count == d->length) memcpy(text->data, d->data, (size_t)count);
    else write_chars(text->data, text->width, d->data, d->length);
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

static inline bool is_surrogate(uint32_t c) { return c >= 0xd800 && c <= 0xdfff; }

int utf8_put_strict(uint32_t c, uint8_t out[4]) { return is_surrogate(c) ? 0 : utf8_put(c, out); }

/* Characters from s[*i] on up to a surrogate; one loop for each width. */
static inline uint8_t *put_run(uint8_t *p, const Str *s, int64_t *i, int64_t end, int width)
{
    int64_t at = *i;
    for (; at < end; at++) {
        uint32_t c = char_at(s->data, width, at);
        if (c < 0x80) *p++ = (uint8_t)c;
        else if (width > 1 && is_surrogate(c)) break;
        else p += put_char(c, p);
    }
    *i = at;
    return p;
}

bool utf8_encode(Encoding *e)
{
    const Str *s = e->text;
    for (int64_t i = 0; i < s->length;) {
        int64_t  end = s->length - i > 4096 ? i + 4096 : s->length;
        uint8_t *to  = (uint8_t *)bytes_room(&e->out, (end - i) * (s->width == 1 ? 2 : s->width == 2 ? 3 : 4));
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
