/* codec_escape.c -- unicode_escape (text as in a str literal) and raw_unicode_escape (only \u and \U). */
#include <stdio.h>
#include "runtime/codec.h"
#include "runtime/exception.h"

static int hex_value(uint8_t c)
{
    if (c >= '0' && c <= '9') return c - '0';
    c |= 32;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* `digits` hexadecimal digits at data[i:]; false: *end is the first byte that is none. */
static bool read_hex(const Decoding *d, int64_t i, int digits, uint32_t *c, int64_t *end)
{
    *c = 0;
    for (*end = i; *end < i + digits; (*end)++) {
        int value = *end < d->length ? hex_value(d->data[*end]) : -1;
        if (value < 0) return false;
        *c = *c << 4 | (uint32_t)value;
    }
    return true;
}

/* \N{name} with data[i] after the N. */
static const char *read_name(const Decoding *d, int64_t i, uint32_t *c, int64_t *end)
{
    char    name[256];
    int64_t start = i + 1;
    *end = i;
    if (i >= d->length || d->data[i] != '{') return "malformed \\N character escape";
    while (++*end < d->length && d->data[*end] != '}') {}
    int64_t n = *end - start;
    if (*end == d->length || n == 0) return "malformed \\N character escape";
    ++*end;
    memcpy(name, d->data + start, n < 255 ? (size_t)n : 255);
    name[n < 255 ? n : 255] = 0;
    return n < 255 && char_by_name(name, c) ? NULL : "unknown Unicode character name";
}

static const char *const too_short[] = { "truncated \\xXX escape", "truncated \\uXXXX escape", "truncated \\UXXXXXXXX escape" };

/* The escape at data[i] (a backslash): *c and *end, or what is wrong with data[i:*end]. *c > 0x10ffff: nothing to add. */
static const char *read_escape(Decoding *d, int64_t i, uint32_t *c, int64_t *end, bool *odd)
{
    *end = i + 2;
    if (i + 1 >= d->length) return *end = i + 1, "\\ at end of string";
    uint8_t kind = d->data[i + 1];
    switch (kind) {
    case '\n': *c = UINT32_MAX; return NULL;
    case '\\': case '\'': case '"': *c = kind; return NULL;
    case 'a': *c = 7; return NULL;
    case 'b': *c = 8; return NULL;
    case 't': *c = 9; return NULL;
    case 'n': *c = 10; return NULL;
    case 'v': *c = 11; return NULL;
    case 'f': *c = 12; return NULL;
    case 'r': *c = 13; return NULL;
    case 'x': return read_hex(d, i + 2, 2, c, end) ? NULL : too_short[0];
    case 'u': return read_hex(d, i + 2, 4, c, end) ? NULL : too_short[1];
    case 'U':
        if (!read_hex(d, i + 2, 8, c, end)) return too_short[2];
        return *c <= 0x10ffff ? NULL : "illegal Unicode character";
    case 'N': return read_name(d, i + 2, c, end);
    }
    if (kind >= '0' && kind <= '7') {
        *c = kind - '0';
        for (; *end < d->length && *end < i + 4 && d->data[*end] >= '0' && d->data[*end] <= '7'; ++*end) *c = *c * 8 + d->data[*end] - '0';
        *odd = *c > 0377;
        return NULL;
    }
    *c   = '\\';
    *end = i + 1;
    *odd = true;
    return NULL;
}

static bool warn_escape(const Decoding *d, int64_t i, uint32_t c)
{
    if (c == '\\') return warn(&exc_DeprecationWarning, "invalid escape sequence '\\%c'", d->data[i + 1]);
    return warn(&exc_DeprecationWarning, "invalid octal escape sequence '\\%c%c%c'", d->data[i + 1], d->data[i + 2], d->data[i + 3]);
}

bool unicode_escape_decode(Decoding *d)
{
    bool warned = false;
    for (int64_t i = 0; i < d->length;) {
        if (d->data[i] != '\\') {
            if (!builder_add_char(&d->out, d->data[i++])) return false;
            continue;
        }
        uint32_t    c;
        int64_t     end;
        bool        odd   = false;
        const char *wrong = read_escape(d, i, &c, &end, &odd);
        if (wrong) {
            if (!decoding_error(d, i, end, wrong, &i)) return false;
            continue;
        }
        if (odd && !warned && !(warned = warn_escape(d, i, c))) return false;
        if (c <= 0x10ffff && !builder_add_char(&d->out, c)) return false;
        i = end;
    }
    return true;
}

static bool add_escape(Encoding *e, uint32_t c)
{
    char text[16];
    int  n = sprintf(text, c < 0x100 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x", c);
    return bytes_add(&e->out, text, n);
}

bool unicode_escape_encode(Encoding *e)
{
    const Str *s = e->text;
    for (int64_t i = 0; i < s->length; i++) {
        uint32_t    c     = str_char(s, i);
        const char *named = c == '\\' ? "\\\\" : c == '\t' ? "\\t" : c == '\n' ? "\\n" : c == '\r' ? "\\r" : NULL;
        bool        added = named ? bytes_add(&e->out, named, 2) : c >= ' ' && c < 127 ? bytes_add_byte(&e->out, (uint8_t)c) : add_escape(e, c);
        if (!added) return false;
    }
    return true;
}

/* ---- raw ------------------------------------------------------------------------------------------------------------------ */

bool raw_unicode_escape_decode(Decoding *d)
{
    for (int64_t i = 0; i < d->length;) {
        int64_t backslashes = 0;
        while (i + backslashes < d->length && d->data[i + backslashes] == '\\') backslashes++;
        uint8_t kind = i + backslashes < d->length ? d->data[i + backslashes] : 0;
        if (backslashes % 2 == 0 || (kind != 'u' && kind != 'U')) { /* an even number escape each other */
            int64_t n = backslashes ? backslashes : 1;
            for (; n > 0; n--)
                if (!builder_add_char(&d->out, d->data[i++])) return false;
            continue;
        }
        for (; backslashes > 1; backslashes--, i++)
            if (!builder_add_char(&d->out, '\\')) return false;
        uint32_t    c;
        int64_t     end;
        const char *wrong = read_hex(d, i + 2, kind == 'u' ? 4 : 8, &c, &end) ? NULL : too_short[kind == 'u' ? 1 : 2];
        if (!wrong && c > 0x10ffff) wrong = "\\Uxxxxxxxx out of range";
        if (wrong) {
            if (!decoding_error(d, i, end, wrong, &i)) return false;
            continue;
        }
        if (!builder_add_char(&d->out, c)) return false;
        i = end;
    }
    return true;
}

bool raw_unicode_escape_encode(Encoding *e)
{
    for (int64_t i = 0; i < e->text->length; i++) {
        uint32_t c = str_char(e->text, i);
        if (!(c < 0x100 ? bytes_add_byte(&e->out, (uint8_t)c) : add_escape(e, c))) return false;
    }
    return true;
}
