/* text_unicode.c -- what Unicode 14 says about a character; the one place that asks libunistring.
 *
 * ASCII is answered from a table here.  The classes are CPython's: alpha by category L*, space by bidirectional class or Zs,
 * printable is all but the categories C* and Z* and the space, and so on.  Full case mappings (one
 * character to up to three) are asked of the library only where the simple ones may not do.
 */
#include <stdio.h>
#include <stdlib.h>
#include <strings.h>
#include <unicase.h>
#include <unictype.h>
#include "runtime/char_names.h"
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

/* ---- classes ------------------------------------------------------------------------------------- */

static bool is_space(uint32_t c)
{
    switch (uc_bidi_class(c)) {
    case UC_BIDI_WS: case UC_BIDI_B: case UC_BIDI_S: return true;
    default: return uc_is_general_category_withtable(c, UC_CATEGORY_MASK_Zs);
    }
}

static bool is_printable(uint32_t c)
{
    return !uc_is_general_category_withtable(c, UC_CATEGORY_MASK_C | UC_CATEGORY_MASK_Z);
}

uint32_t unicode_class_slow(uint32_t c, uint32_t wanted)
{
    uint32_t is = 0;
    if ((wanted & CHAR_ALPHA) && uc_is_general_category_withtable(c, UC_CATEGORY_MASK_L)) is |= CHAR_ALPHA;
    if ((wanted & CHAR_DECIMAL) && uc_decimal_value(c) >= 0) is |= CHAR_DECIMAL;
    if ((wanted & CHAR_DIGIT) && uc_digit_value(c) >= 0) is |= CHAR_DIGIT;
    double number;
    if ((wanted & CHAR_NUMERIC) && char_numeric(c, &number)) is |= CHAR_NUMERIC;
    if ((wanted & CHAR_LOWER) && uc_is_property_lowercase(c)) is |= CHAR_LOWER;
    if ((wanted & CHAR_UPPER) && uc_is_property_uppercase(c)) is |= CHAR_UPPER;
    if ((wanted & CHAR_TITLE) && uc_is_general_category_withtable(c, UC_CATEGORY_MASK_Lt)) is |= CHAR_TITLE;
    if ((wanted & CHAR_SPACE) && is_space(c)) is |= CHAR_SPACE;
    if ((wanted & CHAR_PRINTABLE) && is_printable(c)) is |= CHAR_PRINTABLE;
    if ((wanted & CHAR_CASED) && uc_is_property_cased(c)) is |= CHAR_CASED;
    if ((wanted & CHAR_CASE_IGNORABLE) && uc_is_property_case_ignorable(c)) is |= CHAR_CASE_IGNORABLE;
    if ((wanted & CHAR_XID_START) && uc_is_property_xid_start(c)) is |= CHAR_XID_START;
    if ((wanted & CHAR_XID_CONTINUE) && uc_is_property_xid_continue(c)) is |= CHAR_XID_CONTINUE;
    if ((wanted & CHAR_LINE_BREAK) && (c == 0x85 || c == 0x2028 || c == 0x2029)) is |= CHAR_LINE_BREAK;
    return is;
}

int char_decimal(uint32_t c)
{
    if (c < 128) return c >= '0' && c <= '9' ? (int)c - '0' : -1;
    return uc_decimal_value(c);
}

int char_digit(uint32_t c)
{
    if (c < 128) return c >= '0' && c <= '9' ? (int)c - '0' : -1;
    return uc_digit_value(c);
}

static const struct { uint32_t c; double value; } more_numbers[] = {
#define NUMBER(character, value) { character, value },
#include "runtime/text_numbers.def"
};

static bool find_more_number(uint32_t c, double *value)
{
    int low = 0, high = sizeof more_numbers / sizeof *more_numbers;
    while (low < high) {
        int middle = (low + high) / 2;
        if (more_numbers[middle].c == c) return *value = more_numbers[middle].value, true;
        if (more_numbers[middle].c < c) low = middle + 1;
        else high = middle;
    }
    return false;
}

bool char_numeric(uint32_t c, double *value)
{
    if (c >= 0x3400 && find_more_number(c, value)) return true;
    uc_fraction_t fraction = uc_numeric_value(c);
    if (fraction.denominator == 0) return false;
    *value = (double)fraction.numerator / fraction.denominator;
    return true;
}

/* ---- case ------------------------------------------------------------------------------------------ */

static bool has_no_case(uint32_t c) /* CJK, kana and Hangul, to ask nobody about them */
{
    return (c >= 0x2e80 && c <= 0xa63f) || (c >= 0xac00 && c <= 0xd7a3) || c >= 0x1f000;
}

uint32_t char_lower(uint32_t c)
{
    if (c < 128) return c >= 'A' && c <= 'Z' ? c + 32 : c;
    return has_no_case(c) ? c : uc_tolower(c);
}

uint32_t char_upper(uint32_t c)
{
    if (c < 128) return c >= 'a' && c <= 'z' ? c - 32 : c;
    return has_no_case(c) ? c : uc_toupper(c);
}

uint32_t char_title(uint32_t c)
{
    if (c < 128) return char_upper(c);
    return has_no_case(c) ? c : uc_totitle(c);
}

static bool may_be_special(uint32_t c) /* some full mapping may differ from the simple one */
{
    return c == 0xdf || c == 0x130 || c == 0x149 || c == 0x1f0 || c == 0x390 || c == 0x3b0 || c == 0x587
           || (c >= 0x1e96 && c <= 0x1e9e) || (c >= 0x1f00 && c <= 0x1fff) || (c >= 0xfb00 && c <= 0xfb17);
}

typedef uint32_t *(*Mapping)(const uint32_t *, size_t, const char *, uninorm_t, uint32_t *, size_t *);

static int map_full(Mapping map, uint32_t c, uint32_t simple, uint32_t out[3])
{
    if (may_be_special(c)) {
        uint32_t room[8];
        size_t   n      = 8;
        uint32_t *mapped = map(&c, 1, "", NULL, room, &n);
        if (mapped == room && n >= 1 && n <= 3) {
            memcpy(out, room, n * sizeof *out);
            return (int)n;
        }
    }
    out[0] = simple;
    return 1;
}

int char_lower_full(uint32_t c, uint32_t out[3]) { return map_full(u32_tolower, c, char_lower(c), out); }
int char_upper_full(uint32_t c, uint32_t out[3]) { return map_full(u32_toupper, c, char_upper(c), out); }
int char_title_full(uint32_t c, uint32_t out[3]) { return map_full(u32_totitle, c, char_title(c), out); }

int char_fold_full(uint32_t c, uint32_t out[3])
{
    if (c < 128 || (c >= 0xd800 && c <= 0xdfff) || has_no_case(c)) return out[0] = char_lower(c), 1;
    uint32_t  room[8];
    size_t    n      = 8;
    uint32_t *folded = u32_casefold(&c, 1, "", NULL, room, &n);
    if (folded != room || n < 1 || n > 3) return out[0] = char_lower(c), 1;
    memcpy(out, room, n * sizeof *out);
    return (int)n;
}

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
