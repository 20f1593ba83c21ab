/* codec_table.c -- encodings of one byte a character: ASCII, Latin-1, and Windows code page 1252. */
#include "runtime/codec.h"

/* ---- ASCII and Latin-1 ---------------------------------------------------------------------------------------------- */

bool ascii_decode(Decoding *d)
{
    for (int64_t i = 0; i < d->length;) {
        int64_t end = i;
        while (end < d->length && d->data[end] < 128) end++;
        if (!builder_add_ascii(&d->out, (const char *)d->data + i, end - i)) return false;
        i = end;
        if (i < d->length && !decoding_error(d, i, i + 1, "ordinal not in range(128)", &i)) return false;
    }
    return true;
}

bool latin1_decode(Decoding *d)
{
    bool ascii = bytes_are_ascii((const char *)d->data, d->length);
    return builder_add_chars(&d->out, d->data, 1, d->length, ascii ? BOUND_ASCII : BOUND_LATIN1);
}

int ascii_put(uint32_t c, uint8_t out[4]) { return out[0] = (uint8_t)c, c < 128; }
int latin1_put(uint32_t c, uint8_t out[4]) { return out[0] = (uint8_t)c, c < 256; }

/* Each run of characters that have no place is one error. */
bool table_encode(Encoding *e, const char *reason)
{
    const Str *s = e->text;
    for (int64_t i = 0; i < s->length;) {
        uint8_t out[4];
        int64_t n  = s->length - i;
        char   *to = bytes_room(&e->out, n);
        if (!to) return false;
        while (i < s->length && e->put(str_char(s, i), out)) *to++ = (char)out[0], e->out.used++, i++;
        if (i == s->length) return true;
        int64_t end = i + 1;
        while (end < s->length && !e->put(str_char(s, end), out)) end++;
        if (!encoding_error(e, i, end, reason, &i)) return false;
    }
    return true;
}

bool ascii_encode(Encoding *e) { return table_encode(e, "ordinal not in range(128)"); }
bool latin1_encode(Encoding *e) { return table_encode(e, "ordinal not in range(256)"); }

/* ---- code page 1252: Latin-1 but for 0x80..0x9f ---------------------------------------------------------------------------- */

static const uint16_t upper_32[32] = {
    0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0,
    0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178,
};

bool cp1252_decode(Decoding *d)
{
    for (int64_t i = 0; i < d->length;) {
        uint8_t  byte = d->data[i];
        uint32_t c    = byte >= 0x80 && byte < 0xa0 ? upper_32[byte - 0x80] : byte;
        if (c || byte == 0) {
            if (!builder_add_char(&d->out, c)) return false;
            i++;
        } else if (!decoding_error(d, i, i + 1, "character maps to <undefined>", &i))
            return false;
    }
    return true;
}

int cp1252_put(uint32_t c, uint8_t out[4])
{
    out[0] = (uint8_t)c;
    if (c < 0x80 || (c >= 0xa0 && c < 0x100)) return 1;
    for (int i = 0; i < 32; i++)
        if (upper_32[i] == c && c) return out[0] = (uint8_t)(0x80 + i), 1;
    return 0;
}

bool cp1252_encode(Encoding *e) { return table_encode(e, "character maps to <undefined>"); }
