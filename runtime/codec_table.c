/* codec_table.c -- the encodings of one byte a character that need no table: ASCII and Latin-1. (Others are in codec_pages.c.) */
#include "runtime/codec.h"

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

bool latin1_encode(Encoding *e)
{
    if (e->text->width == 1) return bytes_add(&e->out, e->text->data, e->text->length);
    return table_encode(e, "ordinal not in range(256)");
}
