/* text_unicode.c -- what Unicode 14 says about a character, looked up in char_facts.h's tables; ASCII's classes stand here.
 *
 * Full case mappings (one character to up to three) are in a table of their own, which only the few characters that have
 * one are looked up in.
 */
#include <stdio.h>
#include <stdlib.h>
#include <strings.h>
#include "runtime/char_names.h"
#include "runtime/packed.h"
#include "runtime/text.h"

enum {
    SEEN       = CHAR_PRINTABLE,
    A_DIGIT    = SEEN | CHAR_DECIMAL | CHAR_DIGIT | CHAR_NUMERIC | CHAR_XID_CONTINUE,
    A_LETTER   = SEEN | CHAR_ALPHA | CHAR_CASED | CHAR_XID_START | CHAR_XID_CONTINUE,
    IGNORABLE  = SEEN | CHAR_CASE_IGNORABLE,
    BREAK      = CHAR_SPACE | CHAR_LINE_BREAK,
};

const uint16_t ascii_class[128] = {
    ['\t'] = CHAR_SPACE, ['\n'] = BREAK, ['\v'] = BREAK, ['\f'] = BREAK, ['\r'] = BREAK,
    [0x1c] = BREAK, [0x1d] = BREAK, [0x1e] = BREAK, [0x1f] = CHAR_SPACE,
    [' '] = CHAR_SPACE | CHAR_PRINTABLE,
    ['!' ... '&'] = SEEN, ['\''] = IGNORABLE, ['(' ... '-'] = SEEN, ['.'] = IGNORABLE, ['/'] = SEEN,
    ['0' ... '9'] = A_DIGIT, [':'] = IGNORABLE, [';' ... '@'] = SEEN,
    ['A' ... 'Z'] = A_LETTER | CHAR_UPPER, ['[' ... ']'] = SEEN, ['^'] = IGNORABLE,
    ['_'] = SEEN | CHAR_XID_START | CHAR_XID_CONTINUE, ['`'] = IGNORABLE,
    ['a' ... 'z'] = A_LETTER | CHAR_LOWER, ['{' ... '~'] = SEEN,
};

/* ---- the tables ---------------------------------------------------------------------------------- */

bool char_facts_are_open;

void char_facts_open(void)
{
    char_facts_are_open = packed_open_into(&char_record_packed, char_record) && packed_open_into(&char_block_packed, char_block);
}

/* ---- numbers ------------------------------------------------------------------------------------- */

int char_decimal(uint32_t c) { return char_facts_of(c)->decimal; }
int char_digit(uint32_t c) { return char_facts_of(c)->digit; }

bool char_numeric(uint32_t c, double *value)
{
    const CharFacts *facts = char_facts_of(c);
    if (!(facts->classes & CHAR_NUMERIC)) return false;
    *value = char_numbers[facts->number];
    return true;
}

/* ---- case ------------------------------------------------------------------------------------------ */

static inline uint32_t mapped(uint32_t c, CharCase which) { return c + (uint32_t)char_facts_of(c)->mapped[which]; }

uint32_t char_lower(uint32_t c) { return mapped(c, CASE_LOWER); }
uint32_t char_upper(uint32_t c) { return mapped(c, CASE_UPPER); }
uint32_t char_title(uint32_t c) { return mapped(c, CASE_TITLE); }

static int find_full(uint32_t c, CharCase which, uint32_t out[3])
{
    int low = 0, high = char_full_case_count;
    while (high - low > 1) { /* the last row that isn't after the one sought */
        int                 middle = (low + high) / 2;
        const CharFullCase *full   = &char_full_cases[middle];
        if (full->c < c || (full->c == c && full->which <= which)) low = middle;
        else high = middle;
    }
    memcpy(out, char_full_cases[low].to, 3 * sizeof *out);
    return out[2] ? 3 : 2;
}

static int map_full(uint32_t c, CharCase which, uint32_t out[3])
{
    const CharFacts *facts = char_facts_of(c);
    if (UNLIKELY(facts->full & 1 << which)) return find_full(c, which, out);
    out[0] = c + (uint32_t)facts->mapped[which];
    return 1;
}

int char_lower_full(uint32_t c, uint32_t out[3]) { return map_full(c, CASE_LOWER, out); }
int char_upper_full(uint32_t c, uint32_t out[3]) { return map_full(c, CASE_UPPER, out); }
int char_title_full(uint32_t c, uint32_t out[3]) { return map_full(c, CASE_TITLE, out); }
int char_fold_full(uint32_t c, uint32_t out[3]) { return map_full(c, CASE_FOLD, out); }

/* ---- names ------------------------------------------------------------------------------------------ */

static bool is_unified_ideograph(uint32_t c) /* these are named by their number */
{
    static const uint32_t ranges[][2] = {
        { 0x3400, 0x4dbf }, { 0x4e00, 0x9fff }, { 0x20000, 0x2a6df }, { 0x2a700, 0x2b738 },
        { 0x2b740, 0x2b81d }, { 0x2b820, 0x2cea1 }, { 0x2ceb0, 0x2ebe0 }, { 0x30000, 0x3134a },
    };
    for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++)
        if (c >= ranges[i][0] && c <= ranges[i][1]) return true;
    return false;
}

static const char *const lead[] = { "G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T", "P", "H" };
static const char *const vowel[] = { "A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WEO",
                                     "WE", "WI", "YU", "EU", "YI", "I" };
static const char *const tail[] = { "", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP", "LH", "M",
                                    "B", "BS", "S", "SS", "NG", "J", "C", "K", "T", "P", "H" };

static bool hangul_name(uint32_t c, char out[256])
{
    int i = (int)(c - 0xac00);
    return sprintf(out, "HANGUL SYLLABLE %s%s%s", lead[i / 588], vowel[i % 588 / 28], tail[i % 28]) > 0;
}

static int match_part(const char **name, const char *const *parts, int count) /* the longest that fits; -1: none */
{
    int best = -1;
    for (int i = 0; i < count; i++)
        if (strncmp(*name, parts[i], strlen(parts[i])) == 0 && (best < 0 || strlen(parts[i]) > strlen(parts[best]))) best = i;
    if (best >= 0) *name += strlen(parts[best]);
    return best;
}

static bool hangul_by_name(const char *name, uint32_t *c)
{
    static const char prefix[] = "HANGUL SYLLABLE ";
    if (strncmp(name, prefix, sizeof prefix - 1) != 0) return false;
    name += sizeof prefix - 1;
    int l = match_part(&name, lead, 19), v = match_part(&name, vowel, 21), t = match_part(&name, tail, 28);
    if (l < 0 || v < 0 || t < 0 || *name) return false;
    *c = (uint32_t)(0xac00 + (l * 21 + v) * 28 + t);
    return true;
}

bool char_name(uint32_t c, char out[256])
{
    if (c >= 0xac00 && c <= 0xd7a3) return hangul_name(c, out);
    if (is_unified_ideograph(c)) return sprintf(out, "CJK UNIFIED IDEOGRAPH-%X", c) > 0;
    return char_names_get(c, out);
}

static bool ideograph_by_name(const char *name, uint32_t *c)
{
    static const char prefix[] = "CJK UNIFIED IDEOGRAPH-";
    if (strncmp(name, prefix, sizeof prefix - 1) != 0) return false;
    const char *digits = name + sizeof prefix - 1;
    size_t      n      = strspn(digits, "0123456789ABCDEF");
    if ((n != 4 && n != 5) || digits[n]) return false;
    *c = (uint32_t)strtoul(digits, NULL, 16);
    return is_unified_ideograph(*c);
}

static bool by_alias(const char *name, uint32_t *c)
{
    static const struct { const char *name; uint32_t c; } aliases[] = {
#define ALIAS(alias, character) { alias, character },
#include "runtime/text_aliases.def"
    };
    int low = 0, high = sizeof aliases / sizeof *aliases;
    while (low < high) {
        int middle = (low + high) / 2, order = strcasecmp(name, aliases[middle].name);
        if (order == 0) return *c = aliases[middle].c, true;
        if (order < 0) high = middle;
        else low = middle + 1;
    }
    return false;
}

bool char_by_name(const char *name, uint32_t *c)
{
    return ideograph_by_name(name, c) || hangul_by_name(name, c) || by_alias(name, c) || char_names_find(name, c);
}
