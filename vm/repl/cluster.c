/* cluster.c -- clusters and their widths, by Unicode's tables (libunistring). */
#include "vm/repl/cluster.h"

#include <unigbrk.h>
#include <unistr.h>
#include <uniwidth.h>

#include "runtime/text.h"

enum { VARIATION_EMOJI = 0xfe0f, REGIONAL_FIRST = 0x1f1e6, REGIONAL_LAST = 0x1f1ff,
       JOINER = 0x200d, PICTURES_FIRST = 0x2000, CLUSTER_MAX = 256 };

size_t utf8_length(const char *text, size_t n)
{
    ucs4_t c;
    int    length = n ? u8_mbtoucr(&c, (const uint8_t *)text, n) : 0;
    return length > 0 ? (size_t)length : 0;
}

static bool is_regional(ucs4_t c) { return c >= REGIONAL_FIRST && c <= REGIONAL_LAST; }

/* May the cluster go on from one character to the next? Joined emoji and flags are not seen from two characters alone. */
static bool goes_on(ucs4_t before, ucs4_t c, int regionals)
{
    if (before == JOINER) return c > PICTURES_FIRST && uc_width(c, "UTF-8") > 0;
    if (is_regional(before) && is_regional(c)) return regionals % 2 == 1;
    return !uc_is_grapheme_break(before, c);
}

size_t cluster_after(const char *text, size_t length, size_t at)
{
    if (at >= length) return length;
    const unsigned char *p = (const unsigned char *)text + at;
    if (*p < 0x80 && (at + 1 == length || p[1] < 0x80)) return at + 1;
    ucs4_t before = 0, c;
    int    regionals = 0;
    size_t end = at;
    while (end < length && end - at < CLUSTER_MAX) {
        int n = u8_mbtoucr(&c, (const uint8_t *)text + end, length - end);
        if (n <= 0 || (end > at && !goes_on(before, c, regionals))) break;
        regionals += is_regional(c);
        before = c;
        end += (size_t)n;
    }
    return end > at ? end : at + 1;
}

/* The cluster is looked for from a place where surely one begins, so that both directions agree. */
size_t cluster_before(const char *text, size_t at)
{
    if (at == 0) return 0;
    if ((unsigned char)text[at - 1] < 0x80) return at - 1;
    size_t start = at - 1;
    while (start > 0 && (unsigned char)text[start - 1] >= 0x80 && at - start < CLUSTER_MAX) start--;
    if (start > 0 && (unsigned char)text[start - 1] >= ' ') start--; /* a letter may carry the marks */
    size_t last = start;
    while (start < at) {
        last  = start;
        start = cluster_after(text, at, start);
    }
    return last;
}

int cluster_width(const char *cluster, size_t n)
{
    int width = 0, regional = 0;
    for (size_t i = 0; i < n;) {
        ucs4_t c;
        int    length = u8_mbtoucr(&c, (const uint8_t *)cluster + i, n - i);
        if (length <= 0) return 1;
        if (c < ' ' || c == 0x7f) return 2;
        int own = uc_width(c, "UTF-8");
        if (own < 0) own = 1;
        if (c == VARIATION_EMOJI && width) own = 2;
        if (is_regional(c) && ++regional == 2) own = 2;
        if (own > width) width = own;
        i += (size_t)length;
    }
    return width;
}

/* The end of an escape sequence (colours, in a prompt of the user's own). */
static size_t escape_after(const char *text, size_t n, size_t at)
{
    size_t i = at + 1;
    if (i < n && text[i] == '[') {
        for (i++; i < n && !(text[i] >= '@' && text[i] <= '~'); i++) {}
        return i < n ? i + 1 : n;
    }
    return i;
}

int columns_of(const char *text, size_t n)
{
    int columns = 0;
    for (size_t i = 0; i < n;) {
        if (text[i] == '\033' || text[i] == '\001' || text[i] == '\002') { /* readline's marks for "no width" */
            i = text[i] == '\033' ? escape_after(text, n, i) : i + 1;
            continue;
        }
        size_t end = cluster_after(text, n, i);
        columns += cluster_width(text + i, end - i);
        i = end;
    }
    return columns;
}

bool is_word_char(const char *text, size_t length, size_t at)
{
    ucs4_t c;
    if (at >= length || u8_mbtoucr(&c, (const uint8_t *)text + at, length - at) <= 0) return false;
    return c == '_' || (c < 128 ? (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z')
                                : !char_is_space(c) && char_categories[char_facts_of(c)->category][0] != 'P');
}
