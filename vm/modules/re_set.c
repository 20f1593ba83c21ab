/* re_set.c -- character sets of regular expressions.
 *
 * A set is listed as written, then finished: characters below 256 become bits that answer everything (classes, case,
 * negation), those above sorted ranges and class names that are asked at the time.
 *
 * Without regard to case, a character is in a set when its lower case is in the lower cases of the set's members, or is one of
 * their relatives: small letters that differ but have the same capital (the two sigmas, s and the long s).
 * Under LOCALE the C library's locale decides, and it may change after the set was made: nothing is settled before.
 */
#include <ctype.h>
#include <stdlib.h>

#include "vm/modules/re_parts.h"

/* ---- facts ---------------------------------------------------------------------------------------- */

static const uint16_t relatives[][3] = { /* small letters with one capital; sorted by the first of each row */
    {0x69, 0x131, 0},    {0x73, 0x17f, 0},    {0xb5, 0x3bc, 0},    {0x345, 0x3b9, 0x1fbe}, {0x390, 0x1fd3, 0}, {0x3b0, 0x1fe3, 0},
    {0x3b2, 0x3d0, 0},   {0x3b5, 0x3f5, 0},   {0x3b8, 0x3d1, 0},   {0x3ba, 0x3f0, 0},      {0x3c0, 0x3d6, 0},  {0x3c1, 0x3f1, 0},
    {0x3c2, 0x3c3, 0},   {0x3c6, 0x3d5, 0},   {0x432, 0x1c80, 0},  {0x434, 0x1c81, 0},     {0x43e, 0x1c82, 0}, {0x441, 0x1c83, 0},
    {0x442, 0x1c84, 0x1c85}, {0x44a, 0x1c86, 0}, {0x463, 0x1c87, 0}, {0x1c88, 0xa64b, 0},  {0x1e61, 0x1e9b, 0}, {0xfb05, 0xfb06, 0},
};

static const uint16_t *relatives_of(uint32_t lower) /* a row with lower in it, or NULL */
{
    if (lower < 0x69 || lower > 0xfb06) return NULL;
    for (size_t i = 0; i < sizeof relatives / sizeof *relatives; i++)
        for (int k = 0; k < 3; k++)
            if (relatives[i][k] == lower) return relatives[i];
    return NULL;
}

uint32_t re_lower(uint32_t c, ReMode mode)
{
    if (mode == MODE_UNICODE) return char_lower(c);
    if (mode == MODE_LOCALE) return c < 256 ? (uint32_t)tolower((int)c) : c;
    return c >= 'A' && c <= 'Z' ? c + 32 : c;
}

bool re_is_cased(uint32_t c, ReMode mode)
{
    uint32_t capitals[3];
    if (mode == MODE_UNICODE) return char_lower(c) != c || char_upper(c) != c || (c > 127 && char_upper_full(c, capitals) > 1);
    return c < 128 && (ascii_class[c] & CHAR_ALPHA);
}

static bool is_digit(uint32_t c, ReMode mode)
{
    if (mode == MODE_UNICODE) return char_class(c, CHAR_DECIMAL) != 0;
    return c >= '0' && c <= '9';
}

static bool is_space(uint32_t c, ReMode mode)
{
    if (mode == MODE_UNICODE) return char_is_space(c);
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool is_unicode_word(uint32_t c) { return char_class(c, CHAR_ALPHA) || char_class(c, CHAR_DECIMAL | CHAR_DIGIT | CHAR_NUMERIC); }

/* The same for the first 65536 characters, asked once for 256 of them. */
static bool is_plane_word(uint32_t c)
{
    static uint32_t words[256][8];
    static bool     known[256];
    uint32_t        page = c >> 8;
    if (!known[page]) {
        for (uint32_t k = 0; k < 256; k++)
            if (is_unicode_word(page << 8 | k)) bits_add(words[page], k);
        known[page] = true;
    }
    return bits_have(words[page], c & 255);
}

static bool is_word(uint32_t c, ReMode mode)
{
    if (c == '_') return true;
    if (mode == MODE_UNICODE) return c < 0x10000 ? is_plane_word(c) : is_unicode_word(c);
    if (mode == MODE_LOCALE) return c < 256 && isalnum((int)c);
    return c < 128 && (ascii_class[c] & (CHAR_ALPHA | CHAR_DECIMAL));
}

bool re_is_kind(uint32_t c, int kind, ReMode mode)
{
    if (kind & (KIND_DIGIT | KIND_NOT_DIGIT)) return is_digit(c, mode) == (kind == KIND_DIGIT);
    if (kind & (KIND_SPACE | KIND_NOT_SPACE)) return is_space(c, mode) == (kind == KIND_SPACE);
    return is_word(c, mode) == (kind == KIND_WORD);
}

static bool is_any_kind(uint32_t c, int kinds, ReMode mode)
{
    for (int kind = 1; kind <= kinds; kind *= 2)
        if ((kinds & kind) && re_is_kind(c, kind, mode)) return true;
    return false;
}

/* ---- asking ---------------------------------------------------------------------------------------- */

static bool in_ranges(const CharRange *ranges, uint32_t count, uint32_t c)
{
    uint32_t low = 0, high = count;
    while (low < high) {
        uint32_t middle = (low + high) / 2;
        if (c > ranges[middle].high) low = middle + 1;
        else if (c < ranges[middle].low) high = middle;
        else return true;
    }
    return false;
}

static bool has_in_locale(const CharSet *set, uint32_t c)
{
    if (c > 255) return set->negate;
    bool has = bits_have(set->bits, c) || is_any_kind(c, set->kinds, MODE_LOCALE);
    if (!has && set->fold) has = bits_have(set->bits, (uint32_t)tolower((int)c)) || bits_have(set->bits, (uint32_t)toupper((int)c));
    return has != set->negate;
}

bool re_set_has_slow(const ReProgram *program, const CharSet *set, uint32_t c)
{
    if (set->mode == MODE_LOCALE) return has_in_locale(set, c);
    if (set->fold) c = re_lower(c, (ReMode)set->mode);
    if (c < 256) return bits_have(set->bits, c);
    bool has = in_ranges((CharRange *)program->ranges.items + set->first_range, set->range_count, c) ||
               is_any_kind(c, set->kinds, (ReMode)set->mode);
    return has != set->negate;
}

/* ---- building -------------------------------------------------------------------------------------- */

void re_set_start(SetBuilder *b, ReProgram *program, uint32_t flags, ReMode mode, bool negate)
{
    *b = (SetBuilder){.program = program, .flags = flags, .negate = negate, .set = {.mode = (uint8_t)mode}};
}

void re_set_abandon(SetBuilder *b)
{
    heap_free(b->listed.items, (size_t)b->listed.room * sizeof(CharRange));
    b->listed = (ReTable){NULL, 0, 0};
}

bool re_set_add(SetBuilder *b, uint32_t low, uint32_t high)
{
    CharRange *range = re_table_add(&b->listed, sizeof(CharRange));
    if (!range) return false;
    *range = (CharRange){low, high};
    return true;
}

void re_set_add_kind(SetBuilder *b, int kind) { b->set.kinds |= (uint8_t)kind; }

/* Adds the lower case of each character of a range, and its relatives. */
static bool add_folded(SetBuilder *b, CharRange range, ReMode mode)
{
    uint32_t top = range.high > 0x1ffff ? 0x1ffff : range.high; /* there is no case above */
    for (uint32_t c = range.low; c <= top; c++) {
        uint32_t lower = re_lower(c, mode);
        if ((lower < range.low || lower > range.high) && !re_set_add(b, lower, lower)) return false;
        const uint16_t *row = mode == MODE_UNICODE ? relatives_of(lower) : NULL;
        for (int k = 0; row && k < 3; k++)
            if (row[k] && row[k] != lower && !re_set_add(b, row[k], row[k])) return false;
    }
    return true;
}

static bool has_case(const SetBuilder *b, ReMode mode)
{
    const CharRange *listed = b->listed.items;
    for (uint32_t i = 0; i < b->listed.count; i++)
        for (uint32_t c = listed[i].low; c <= listed[i].high && c < 0x20000; c++)
            if (re_is_cased(c, mode)) return true;
    return false;
}

static int range_order(const void *a, const void *b)
{
    uint32_t x = ((const CharRange *)a)->low, y = ((const CharRange *)b)->low;
    return x < y ? -1 : x > y;
}

/* The parts of the listed ranges from 256 up, sorted and joined, into the program. */
static bool store_ranges(SetBuilder *b)
{
    CharRange *listed = b->listed.items;
    if (b->listed.count) qsort(listed, b->listed.count, sizeof *listed, range_order);
    b->set.first_range = b->program->ranges.count;
    for (uint32_t i = 0; i < b->listed.count; i++) {
        CharRange  range = listed[i], *before = b->set.range_count ? &RE_ITEM(b->program->ranges, CharRange, b->program->ranges.count - 1) : NULL;
        if (range.high < 256) continue;
        if (range.low < 256) range.low = 256;
        if (before && range.low <= before->high + 1) {
            if (range.high > before->high) before->high = range.high;
            continue;
        }
        CharRange *place = re_table_add(&b->program->ranges, sizeof(CharRange));
        if (!place) return false;
        *place = range;
        b->set.range_count++;
    }
    return true;
}

/* The bits of the listed characters alone. */
static void listed_bits(const SetBuilder *b, uint32_t bits[8])
{
    const CharRange *listed = b->listed.items;
    for (uint32_t i = 0; i < b->listed.count; i++)
        for (uint32_t c = listed[i].low; c <= listed[i].high && c < 256; c++) bits_add(bits, c);
}

static void settle_bits(SetBuilder *b)
{
    ReMode   mode = (ReMode)b->set.mode;
    uint32_t listed[8] = {0};
    listed_bits(b, listed);
    if (mode == MODE_LOCALE) {
        memcpy(b->set.bits, listed, sizeof listed);
        return;
    }
    for (uint32_t c = 0; c < 256; c++) {
        uint32_t asked = b->set.fold ? re_lower(c, mode) : c;
        bool     has   = asked < 256 ? bits_have(listed, asked) || is_any_kind(asked, b->set.kinds, mode) : false;
        if (has != b->negate) bits_add(b->set.bits, c);
    }
}

static bool finish(SetBuilder *b, uint32_t *number)
{
    ReMode mode = (ReMode)b->set.mode;
    b->set.negate = b->negate;
    if (b->flags & RE_IGNORECASE) b->set.fold = mode == MODE_LOCALE || has_case(b, mode);
    if (b->set.fold && mode != MODE_LOCALE)
        for (uint32_t i = 0, n = b->listed.count; i < n; i++)
            if (!add_folded(b, RE_ITEM(b->listed, CharRange, i), mode)) return false;
    if (!store_ranges(b)) return false;
    settle_bits(b);
    b->set.beyond = b->set.range_count || b->set.kinds || b->negate || mode == MODE_LOCALE || b->set.fold;
    CharSet *set = re_table_add(&b->program->sets, sizeof(CharSet));
    if (!set) return false;
    *set    = b->set;
    *number = b->program->sets.count - 1;
    return true;
}

bool re_set_finish(SetBuilder *b, uint32_t *number)
{
    bool ok = finish(b, number);
    re_set_abandon(b);
    return ok;
}
