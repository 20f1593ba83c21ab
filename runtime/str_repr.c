/* str_repr.c -- repr(str) and ascii(str): quotes and escapes. */
#include "runtime/text.h"

static const char hex[] = "0123456789abcdef";

static uint32_t pick_quote(const Str *s)
{
    if (s->width == 1) {
        bool single = memchr(s->data, '\'', (size_t)s->length) != NULL;
        return single && !memchr(s->data, '"', (size_t)s->length) ? '"' : '\'';
    }
    bool single = text_find_char(s->data, s->width, s->length, '\'') >= 0;
    return single && text_find_char(s->data, s->width, s->length, '"') < 0 ? '"' : '\'';
}

static bool is_plain(uint32_t c, uint32_t quote)
{
    if (c < 128) return c >= ' ' && c != 127 && c != '\\' && c != quote;
    return char_class(c, CHAR_PRINTABLE);
}

static int escape(uint32_t c, char out[12])
{
    int n    = 0;
    out[n++] = '\\';
    switch (c) {
    case '\t': out[n++] = 't'; return n;
    case '\n': out[n++] = 'n'; return n;
    case '\r': out[n++] = 'r'; return n;
    case '\\': case '\'': case '"': out[n++] = (char)c; return n;
    }
    int digits = c < 0x100 ? 2 : c < 0x10000 ? 4 : 8;
    out[n++]   = digits == 2 ? 'x' : digits == 4 ? 'u' : 'U';
    while (digits-- > 0) out[n++] = hex[c >> (4 * digits) & 15];
    return n;
}

bool str_repr_is_simple(const Str *s)
{
    const uint8_t *text = (const uint8_t *)s->data;
    if (!s->ascii) return false;
    for (int64_t i = 0; i < s->length; i++)
        if (text[i] < ' ' || text[i] == 127 || text[i] == '\\' || text[i] == '\'') return false;
    return true;
}

static Owned repr_simply(const Str *s)
{
    Owned repr = str_new((int64_t)s->length + 2, BOUND_ASCII);
    if (!repr) return NULL;
    char *to = AS(Str, repr)->data;
    to[0]    = '\'';
    bytes_copy(to + 1, s->data, (size_t)s->length);
    to[s->length + 1] = '\'';
    return repr;
}

/* Escapes are gathered, and go into the result many at once. */
Owned str_in_ascii(const Str *s)
{
    enum { PART = 512, LONGEST = 12 };
    StrBuilder b;
    char       part[PART];
    int        n = 0;
    builder_start(&b, s->length);
    for (int64_t i = 0; i < s->length; i++) {
        uint32_t c = str_char(s, i);
        if (c < 128) part[n++] = (char)c;
        else n += escape(c, part + n);
        if (n <= PART - LONGEST) continue;
        builder_add_ascii(&b, part, n);
        n = 0;
    }
    builder_add_ascii(&b, part, n);
    return builder_finish(&b);
}

Owned str_repr_of(const Str *s)
{
    if (str_repr_is_simple(s)) return repr_simply(s);
    StrBuilder b;
    uint32_t   quote = pick_quote(s);
    builder_start(&b, s->length + 2);
    builder_add_char(&b, quote);
    for (int64_t i = 0; i < s->length && !b.failed;) {
        int64_t end = i;
        while (end < s->length && is_plain(str_char(s, end), quote)) end++;
        builder_add_slice(&b, s, i, end);
        if (end < s->length) {
            char    escaped[12];
            builder_add_ascii(&b, escaped, escape(str_char(s, end++), escaped));
        }
        i = end;
    }
    builder_add_char(&b, quote);
    return builder_finish(&b);
}
