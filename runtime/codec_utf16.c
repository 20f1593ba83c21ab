/* codec_utf16.c -- UTF-16 and UTF-32, either byte order; without a name for the order, the machine's (little endian) and a mark. */
#include "runtime/codec.h"

enum { MARK = 0xfeff, PASS = (int)0x80000000 }; /* PASS on a character: a surrogate is to be written all the same */

static inline bool is_surrogate(uint32_t c) { return c >= 0xd800 && c <= 0xdfff; }
static inline uint32_t unit_at(const uint8_t *p, bool big) { return big ? (uint32_t)(p[0] << 8 | p[1]) : (uint32_t)(p[1] << 8 | p[0]); }
static inline uint32_t word_at(const uint8_t *p, bool big)
{
    return big ? (uint32_t)p[0] << 24 | p[1] << 16 | p[2] << 8 | p[3] : (uint32_t)p[3] << 24 | p[2] << 16 | p[1] << 8 | p[0];
}

/* ---- decoding ----------------------------------------------------------------------------------------------------- */

static bool decode_16(Decoding *d, int64_t i, bool big)
{
    d->encoding = big ? "utf-16-be" : "utf-16-le";
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

static bool encode(Encoding *e, bool mark)
{
    const Str *s = e->text;
    uint8_t    out[4];
    if (mark && !bytes_add(&e->out, (char *)out, e->put(MARK, out))) return false;
    for (int64_t i = 0; i < s->length;) {
        char *to = bytes_room(&e->out, 4);
        if (!to) return false;
        int n = e->put(str_char(s, i), (uint8_t *)to);
        e->out.used += n;
        if (n) i++;
        else if (!encoding_error(e, i, i + 1, "surrogates not allowed", &i)) return false;
    }
    return true;
}

bool utf16_encode(Encoding *e) { return encode(e, true); }
bool utf16_le_encode(Encoding *e) { return encode(e, false); }
bool utf16_be_encode(Encoding *e) { return encode(e, false); }
bool utf32_encode(Encoding *e) { return encode(e, true); }
bool utf32_le_encode(Encoding *e) { return encode(e, false); }
bool utf32_be_encode(Encoding *e) { return encode(e, false); }
