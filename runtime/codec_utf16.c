/* codec_utf16.c -- UTF-16 and UTF-32, either byte order; without a name for the order, the machine's (little endian) and a mark. */
#include <emmintrin.h>

#include "runtime/codec.h"

enum { MARK = 0xfeff, PASS = (int)0x80000000 }; /* PASS on a character: a surrogate is to be written all the same */

static inline bool is_surrogate(uint32_t c) { return c >= 0xd800 && c <= 0xdfff; }
static inline uint32_t unit_at(const uint8_t *p, bool big) { return big ? (uint32_t)(p[0] << 8 | p[1]) : (uint32_t)(p[1] << 8 | p[0]); }
static inline uint32_t word_at(const uint8_t *p, bool big)
{
    return big ? (uint32_t)p[0] << 24 | p[1] << 16 | p[2] << 8 | p[3] : (uint32_t)p[3] << 24 | p[2] << 16 | p[1] << 8 | p[0];
}

/* ---- decoding ----------------------------------------------------------------------------------------------------- */

/* Text without surrogates, which is nearly all there is, goes through loops that a compiler can vectorise. */
static bool has_surrogates(const uint16_t *units, int64_t n, bool swapped)
{
    uint16_t found = 0;
    if (swapped) for (int64_t i = 0; i < n; i++) found |= (units[i] & 0xf8) == 0xd8;
    else for (int64_t i = 0; i < n; i++) found |= (units[i] & 0xf800) == 0xd800;
    return found;
}

/* All whole units from i on, when none is a surrogate; gives where to go on, -1: failed. */
static int64_t decode_plain_units(Decoding *d, int64_t i, bool big)
{
    int64_t n    = (d->length - i) / 2;
    Str    *text = n < 2 ? NULL : (Str *)str_new(n, BOUND_BMP);
    if (!text) return n < 2 ? i : -1;
    uint16_t *units = (uint16_t *)text->data;
    memcpy(units, d->data + i, (size_t)n * 2);
    if (has_surrogates(units, n, big)) {
        ref_drop(OBJ(text));
        return i;
    }
    if (big)
        for (int64_t k = 0; k < n; k++) units[k] = (uint16_t)(units[k] << 8 | units[k] >> 8);
    Owned plain = str_from_chars(units, 2, n);
    ref_drop(OBJ(text));
    return builder_add_take(&d->out, plain) ? i + 2 * n : -1;
}

static bool decode_16(Decoding *d, int64_t i, bool big)
{
    d->encoding = big ? "utf-16-be" : "utf-16-le";
    i           = decode_plain_units(d, i, big);
    if (i < 0) return false;
    while (i < d->length) {
        const uint8_t *p    = d->data + i;
        int64_t        left = d->length - i;
        const char    *wrong = NULL;
        int64_t        end   = i + 2;
        if (left < 2) wrong = "truncated data", end = d->length;
        else {
            uint32_t c = unit_at(p, big);
            if (!is_surrogate(c)) {
                if (!builder_add_char(&d->out, c)) return false;
                i += 2;
                continue;
            }
            if (c >= 0xdc00) wrong = "illegal encoding";
            else if (left < 4) wrong = "unexpected end of data", end = d->length;
            else {
                uint32_t low = unit_at(p + 2, big);
                if (low < 0xdc00 || low > 0xdfff) wrong = "illegal UTF-16 surrogate";
                else {
                    if (!builder_add_char(&d->out, 0x10000 + ((c & 0x3ff) << 10 | (low & 0x3ff)))) return false;
                    i += 4;
                    continue;
                }
            }
        }
        if (!decoding_error(d, i, end, wrong, &i)) return false;
    }
    return true;
}

static bool decode_32(Decoding *d, int64_t i, bool big)
{
    d->encoding = big ? "utf-32-be" : "utf-32-le";
    while (i < d->length) {
        const char *wrong = NULL;
        int64_t     end   = i + 4;
        if (d->length - i < 4) wrong = "truncated data", end = d->length;
        else {
            uint32_t c = word_at(d->data + i, big);
            if (is_surrogate(c)) wrong = "code point in surrogate code point range(0xd800, 0xe000)";
            else if (c > 0x10ffff) wrong = "code point not in range(0x110000)";
            else {
                if (!builder_add_char(&d->out, c)) return false;
                i += 4;
                continue;
            }
        }
        if (!decoding_error(d, i, end, wrong, &i)) return false;
    }
    return true;
}

bool utf16_le_decode(Decoding *d) { return decode_16(d, 0, false); }
bool utf16_be_decode(Decoding *d) { return decode_16(d, 0, true); }
bool utf16_decode(Decoding *d)
{
    if (d->length >= 2 && unit_at(d->data, false) == MARK) return decode_16(d, 2, false);
    if (d->length >= 2 && unit_at(d->data, true) == MARK) return decode_16(d, 2, true);
    return decode_16(d, 0, false);
}

bool utf32_le_decode(Decoding *d) { return decode_32(d, 0, false); }
bool utf32_be_decode(Decoding *d) { return decode_32(d, 0, true); }
bool utf32_decode(Decoding *d)
{
    if (d->length >= 4 && word_at(d->data, false) == MARK) return decode_32(d, 4, false);
    if (d->length >= 4 && word_at(d->data, true) == MARK) return decode_32(d, 4, true);
    return decode_32(d, 0, false);
}

/* ---- encoding -------------------------------------------------------------------------------------------------------- */

static inline void put_unit(uint8_t *out, uint32_t unit, bool big)
{
    out[big] = (uint8_t)unit;
    out[!big] = (uint8_t)(unit >> 8);
}

static int put_16(uint32_t c, uint8_t out[4], bool big)
{
    bool pass = c & (uint32_t)PASS;
    c &= ~(uint32_t)PASS;
    if (is_surrogate(c) && !pass) return 0;
    if (c < 0x10000) return put_unit(out, c, big), 2;
    put_unit(out, 0xd7c0 + (c >> 10), big);
    put_unit(out + 2, 0xdc00 + (c & 0x3ff), big);
    return 4;
}

static int put_32(uint32_t c, uint8_t out[4], bool big)
{
    bool pass = c & (uint32_t)PASS;
    c &= ~(uint32_t)PASS;
    if (is_surrogate(c) && !pass) return 0;
    for (int i = 0; i < 4; i++) out[i] = (uint8_t)(c >> 8 * (big ? 3 - i : i));
    return 4;
}

int utf16_le_put(uint32_t c, uint8_t out[4]) { return put_16(c, out, false); }
int utf16_be_put(uint32_t c, uint8_t out[4]) { return put_16(c, out, true); }
int utf32_le_put(uint32_t c, uint8_t out[4]) { return put_32(c, out, false); }
int utf32_be_put(uint32_t c, uint8_t out[4]) { return put_32(c, out, true); }

#define WIDEN(To, From, swap)                                                              \
    do {                                                                                   \
        const From *from = (const From *)s->data;                                          \
        for (int64_t i = 0; i < n; i++) {                                                  \
            To c = (To)from[i];                                                            \
            c    = (To)(swap ? (sizeof(To) == 2 ? __builtin_bswap16((uint16_t)c) : __builtin_bswap32(c)) : c); \
            memcpy(to + i * (int64_t)sizeof(To), &c, sizeof(To));                          \
        }                                                                                  \
    } while (0)

/* Writes all of a text of the Basic Multilingual Plane without surrogates; false: it isn't one, or failed. */
static bool encode_plain(Encoding *e, int unit, bool big)
{
    const Str *s = e->text;
    int64_t    n = s->length;
    if (s->width == 4 || (s->width == 2 && has_surrogates((const uint16_t *)s->data, n, false))) return false;
    char *to = bytes_room(&e->out, n * unit);
    if (!to) return false;
    if (s->width == 1) {
        if (unit == 2) WIDEN(uint16_t, uint8_t, big);
        else WIDEN(uint32_t, uint8_t, big);
    } else if (unit == 2) WIDEN(uint16_t, uint16_t, big);
    else WIDEN(uint32_t, uint16_t, big);
    e->out.used += n * unit;
    return true;
}

/* Eight characters as units of 16 bits, if each is one such and no surrogate. */
static inline bool put_eight(char *to, const uint32_t *chars, bool big)
{
    const __m128i a = _mm_loadu_si128((const __m128i *)chars), b = _mm_loadu_si128((const __m128i *)(chars + 4));
    const __m128i none = _mm_setzero_si128(), surrogate = _mm_set1_epi32(0xd800 >> 11);
    __m128i       high = _mm_srli_epi32(_mm_or_si128(a, b), 16);
    __m128i       pairs = _mm_or_si128(_mm_cmpeq_epi32(_mm_srli_epi32(a, 11), surrogate), _mm_cmpeq_epi32(_mm_srli_epi32(b, 11), surrogate));
    if (_mm_movemask_epi8(_mm_andnot_si128(pairs, _mm_cmpeq_epi32(high, none))) != 0xffff) return false;
    __m128i units = _mm_packs_epi32(_mm_srai_epi32(_mm_slli_epi32(a, 16), 16), _mm_srai_epi32(_mm_slli_epi32(b, 16), 16));
    if (big) units = _mm_or_si128(_mm_slli_epi16(units, 8), _mm_srli_epi16(units, 8));
    _mm_storeu_si128((__m128i *)to, units);
    return true;
}

/* Characters of four bytes from s[*i] on up to a surrogate. */
static inline __attribute__((always_inline)) char *put_run(char *to, const Str *s, int64_t *i, int unit, bool big)
{
    const uint32_t *chars = (const uint32_t *)s->data;
    int64_t         at = *i;
    for (; at < s->length; at++) {
        while (unit == 2 && s->length - at >= 8 && put_eight(to, chars + at, big)) at += 8, to += 16;
        if (at == s->length) break;
        uint32_t c = chars[at];
        if (UNLIKELY(is_surrogate(c))) break;
        if (unit == 4) {
            c = big ? __builtin_bswap32(c) : c;
            memcpy(to, &c, 4);
            to += 4;
        } else if (LIKELY(c < 0x10000)) {
            uint16_t one = (uint16_t)(big ? __builtin_bswap16((uint16_t)c) : c);
            memcpy(to, &one, 2);
            to += 2;
        } else to += put_16(c, (uint8_t *)to, big);
    }
    *i = at;
    return to;
}

static bool encode(Encoding *e, bool mark)
{
    const Str *s = e->text;
    uint8_t    out[4];
    if (mark && !bytes_add(&e->out, (char *)out, e->put(MARK, out))) return false;
    bool big  = e->put == utf16_be_put || e->put == utf32_be_put;
    int  unit = e->put('a', out);
    if (encode_plain(e, unit, big)) return true;
    for (int64_t i = 0; i < s->length;) {
        char *start = bytes_room(&e->out, 4 * (s->length - i)), *to = start;
        if (!start) return false;
        if (s->width < 4)
            for (int n; i < s->length && (n = e->put(str_char(s, i), (uint8_t *)to)) > 0; i++) to += n;
        else if (unit == 2) to = big ? put_run(to, s, &i, 2, true) : put_run(to, s, &i, 2, false);
        else to = big ? put_run(to, s, &i, 4, true) : put_run(to, s, &i, 4, false);
        e->out.used += to - start;
        if (i < s->length && !encoding_error(e, i, i + 1, "surrogates not allowed", &i)) return false;
    }
    return true;
}

bool utf16_encode(Encoding *e) { return encode(e, true); }
bool utf16_le_encode(Encoding *e) { return encode(e, false); }
bool utf16_be_encode(Encoding *e) { return encode(e, false); }
bool utf32_encode(Encoding *e) { return encode(e, true); }
bool utf32_le_encode(Encoding *e) { return encode(e, false); }
bool utf32_be_encode(Encoding *e) { return encode(e, false); }
