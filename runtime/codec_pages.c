/* codec_pages.c -- the encodings of codec_pages.def: a byte below 128 is ASCII, the others are looked up in a page of 128 characters.
 *
 * Encoding goes the other way by search: pages are small, and text in them is mostly ASCII.
 */
#include "runtime/codec.h"

typedef uint16_t Page[128];

/* All characters or-ed together, which is as wide as the widest; -1: some byte has no character. */
static int64_t bits_of_text(const Page page, const uint8_t *data, int64_t n)
{
    uint32_t bits = 0;
    for (int64_t i = 0; i < n; i++) {
        uint32_t c = data[i] < 128 ? data[i] : page[data[i] - 128];
        if (!c && data[i]) return -1;
        bits |= c;
    }
    return bits;
}

static bool decode_known(const Page page, Decoding *d, uint32_t bits)
{
    Str *text = (Str *)str_new(d->length, bits);
    if (!text) return false;
    if (text->width == 1) {
        uint8_t *to = (uint8_t *)text->data;
        for (int64_t i = 0; i < d->length; i++) to[i] = (uint8_t)(d->data[i] < 128 ? d->data[i] : page[d->data[i] - 128]);
    } else {
        uint16_t *to = (uint16_t *)text->data;
        for (int64_t i = 0; i < d->length; i++) to[i] = d->data[i] < 128 ? d->data[i] : page[d->data[i] - 128];
    }
    builder_take(&d->out, text);
    return true;
}

static bool page_decode(const Page page, Decoding *d)
{
    int64_t bits = bits_of_text(page, d->data, d->length);
    if (bits >= 0 && d->length > 1) return decode_known(page, d, (uint32_t)bits);
    for (int64_t i = 0; i < d->length;) {
        uint8_t  byte = d->data[i];
        uint32_t c    = byte < 128 ? byte : page[byte - 128];
        if (c || byte == 0) {
            if (!builder_add_char(&d->out, c)) return false;
            i++;
        } else if (!decoding_error(d, i, i + 1, "character maps to <undefined>", &i))
            return false;
    }
    return true;
}

static int page_put(const Page page, uint32_t c, uint8_t out[4])
{
    out[0] = (uint8_t)c;
    if (c < 128) return 1;
    for (int k = 127; k >= 0; k--)
        if (page[k] == c) return out[0] = (uint8_t)(128 + k), 1;
    return 0;
}

static bool page_encode(Encoding *e) { return table_encode(e, "character maps to <undefined>"); }

#define PAGE(name, ...)                                                                               \
    static const Page name##_page = {__VA_ARGS__};                                                    \
    static bool name##_decode(Decoding *d) { return page_decode(name##_page, d); }                    \
    static int  name##_put(uint32_t c, uint8_t out[4]) { return page_put(name##_page, c, out); }
#define ALIAS(alias, name)
#include "runtime/codec_pages.def"

static const Codec pages[] = {
#define PAGE(name, ...) {#name, "charmap", true, name##_decode, page_encode, name##_put},
#define ALIAS(alias, name)
#include "runtime/codec_pages.def"
};

static const char *const aliases[][2] = {
#define PAGE(name, ...)
#define ALIAS(alias, name) {alias, name},
#include "runtime/codec_pages.def"
};

const Codec *page_find(const char *name)
{
    for (size_t i = 0; i < sizeof aliases / sizeof *aliases; i++)
        if (strcmp(aliases[i][0], name) == 0) {
            name = aliases[i][1];
            break;
        }
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++)
        if (strcmp(pages[i].name, name) == 0) return &pages[i];
    return NULL;
}
