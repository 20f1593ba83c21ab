/* normal_form.c -- NFD, NFC, NFKD and NFKC, as chapter 3.11 of the Unicode standard has them.
 *
 *   text --decompose--> parts --order--> marks sorted by combining class --compose--> pairs put together   (C forms alone)
 *
 * Hangul syllables are taken apart and put together by arithmetic, everything else by the tables of normal_tables.h,
 * which are opened when the first text is asked for and kept. Without them, or without memory for them, nothing decomposes.
 */
#include "runtime/normal_form.h"

#include "runtime/error.h"
#include "runtime/normal_tables.h"
#include "runtime/text.h"

enum { SYLLABLES = 0xac00, LEADS = 0x1100, VOWELS = 0x1161, TAILS = 0x11a7, LEAD_COUNT = 19, VOWEL_COUNT = 21, TAIL_COUNT = 28,
       SYLLABLE_COUNT = LEAD_COUNT * VOWEL_COUNT * TAIL_COUNT };

/* ---- the tables ---------------------------------------------------------------------------------- */

typedef struct Table {
    size_t      place;  /* in NormalTables                                              */
    size_t      row;    /* bytes; every row begins with the number that it is sorted by */
    const char *rows;   /* NULL: not opened yet                                         */
    size_t      count;  /* of rows                                                      */
} Table;

static Table decompositions = { .place = offsetof(NormalTables, decompositions), .row = sizeof(Decomposition) };
static Table parts          = { .place = offsetof(NormalTables, parts), .row = sizeof(uint32_t) };
static Table classes        = { .place = offsetof(NormalTables, classes), .row = sizeof(CombiningClass) };
static Table compositions   = { .place = offsetof(NormalTables, compositions), .row = sizeof(Composition) };

const NormalTables *(*normal_tables_source)(void);

static bool opened(Table *table)
{
    if (table->rows) return true;
    const NormalTables *all    = normal_tables_source ? normal_tables_source() : NULL;
    const PackedText   *packed = all ? (const PackedText *)((const char *)all + table->place) : NULL;
    table->rows                = packed ? packed_open(packed) : NULL;
    if (table->rows) table->count = packed->length / table->row;
    return table->rows != NULL;
}
static uint32_t row_key(const Table *table, size_t i) { return *(const uint32_t *)(table->rows + i * table->row); }

/* The first row whose key isn't below `key`; table->count: none. */
static size_t first_row(const Table *table, uint32_t key)
{
    size_t low = 0, high = table->count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (row_key(table, middle) < key) low = middle + 1;
        else high = middle;
    }
    return low;
}

static const void *find_row(Table *table, uint32_t key)
{
    if (!opened(table)) return NULL;
    size_t i = first_row(table, key);
    return i < table->count && row_key(table, i) == key ? table->rows + i * table->row : NULL;
}

int char_combining_class(uint32_t c)
{
    const CombiningClass *row = c < 0x300 ? NULL : find_row(&classes, c);
    return row ? (int)row->value : 0;
}

int char_decomposition(uint32_t c, int *tag, uint32_t out[DECOMPOSITION_MOST])
{
    const Decomposition *row = c < 0xa0 || !opened(&parts) ? NULL : find_row(&decompositions, c);
    if (!row) return 0;
    *tag = row->tag;
    memcpy(out, parts.rows + row->start * sizeof *out, row->count * sizeof *out);
    return row->count;
}

static bool is_syllable(uint32_t c) { return c - SYLLABLES < SYLLABLE_COUNT; }

static uint32_t compose_syllable(uint32_t first, uint32_t second)
{
    if (first - LEADS < LEAD_COUNT && second - VOWELS < VOWEL_COUNT)
        return SYLLABLES + ((first - LEADS) * VOWEL_COUNT + (second - VOWELS)) * TAIL_COUNT;
    if (is_syllable(first) && (first - SYLLABLES) % TAIL_COUNT == 0 && second - TAILS - 1 < TAIL_COUNT - 1) return first + second - TAILS;
    return 0;
}

/* What two characters compose to; 0: nothing. */
static uint32_t compose_pair(uint32_t first, uint32_t second)
{
    uint32_t syllable = compose_syllable(first, second);
    if (syllable || !opened(&compositions)) return syllable;
    const Composition *rows = (const Composition *)compositions.rows;
    for (size_t i = first_row(&compositions, first); i < compositions.count && rows[i].first == first; i++)
        if (rows[i].second == second) return rows[i].result;
    return 0;
}

/* ---- the three steps ------------------------------------------------------------------------------- */

typedef struct Chars { /* grows; n characters, each with its combining class */
    uint32_t *c;
    uint8_t  *class_of;
    int64_t   n, capacity;
} Chars;

static void chars_free(Chars *chars)
{
    heap_free(chars->c, (size_t)chars->capacity * sizeof *chars->c);
    heap_free(chars->class_of, (size_t)chars->capacity);
}

static bool chars_start(Chars *chars, int64_t capacity)
{
    *chars = (Chars){ .c = heap_alloc((size_t)capacity * sizeof *chars->c), .capacity = capacity };
    if (!chars->c) return false;
    chars->class_of = heap_alloc((size_t)capacity);
    if (!chars->class_of) heap_free(chars->c, (size_t)capacity * sizeof *chars->c);
    return chars->class_of != NULL;
}

static bool chars_grow(Chars *chars)
{
    Chars larger;
    if (!chars_start(&larger, chars->capacity * 2)) return false;
    memcpy(larger.c, chars->c, (size_t)chars->n * sizeof *chars->c);
    memcpy(larger.class_of, chars->class_of, (size_t)chars->n);
    larger.n = chars->n;
    chars_free(chars);
    *chars = larger;
    return true;
}

/* A mark goes in front of those before it whose class is higher. */
static bool put_in_order(Chars *chars, uint32_t c)
{
    if (chars->n == chars->capacity && !chars_grow(chars)) return false;
    uint8_t class_of = (uint8_t)char_combining_class(c);
    int64_t i        = chars->n++;
    for (; class_of && i > 0 && chars->class_of[i - 1] > class_of; i--) {
        chars->c[i]        = chars->c[i - 1];
        chars->class_of[i] = chars->class_of[i - 1];
    }
    chars->c[i]        = c;
    chars->class_of[i] = class_of;
    return true;
}

static bool decompose_syllable(Chars *chars, uint32_t c)
{
    uint32_t i = c - SYLLABLES, tail = i % TAIL_COUNT;
    return put_in_order(chars, LEADS + i / (VOWEL_COUNT * TAIL_COUNT)) && put_in_order(chars, VOWELS + i / TAIL_COUNT % VOWEL_COUNT)
        && (!tail || put_in_order(chars, TAILS + tail));
}

/* Parts decompose in turn; the tables nest three deep at most. */
static bool decompose(Chars *chars, uint32_t c, bool compatible)
{
    if (is_syllable(c)) return decompose_syllable(chars, c);
    uint32_t part[DECOMPOSITION_MOST];
    int      tag = 0, count = char_decomposition(c, &tag, part);
    if (count == 0 || (tag && !compatible)) return put_in_order(chars, c);
    for (int i = 0; i < count; i++)
        if (!decompose(chars, part[i], compatible)) return false;
    return true;
}

/* A character joins the last starter before it, unless something between them has its class or a higher one. */
static void compose(Chars *chars)
{
    int64_t starter = -1, n = 0;
    for (int64_t i = 0; i < chars->n; i++) {
        uint32_t c        = chars->c[i];
        uint8_t  class_of = chars->class_of[i];
        bool     adjacent = starter == n - 1;
        if (starter >= 0 && (adjacent || chars->class_of[n - 1] < class_of)) {
            uint32_t joined = compose_pair(chars->c[starter], c);
            if (joined) {
                chars->c[starter] = joined;
                continue;
            }
        }
        chars->c[n]        = c;
        chars->class_of[n] = class_of;
        if (!class_of) starter = n;
        n++;
    }
    chars->n = n;
}

/* ---- texts -------------------------------------------------------------------------------------------- */

static bool fill(Chars *chars, const Str *text, NormalForm form)
{
    bool compatible = form == NORMAL_NFKD || form == NORMAL_NFKC;
    for (int64_t i = 0; i < text->length; i++)
        if (!decompose(chars, str_char(text, i), compatible)) return false;
    if (form == NORMAL_NFC || form == NORMAL_NFKC) compose(chars);
    return true;
}

Owned str_normal(Str *text, NormalForm form)
{
    Chars chars;
    Owned result = NULL;
    if (text->ascii) return str_exact(OBJ(text));
    if (!chars_start(&chars, text->length + 8)) return NULL;
    if (fill(&chars, text, form)) {
        StrBuilder b;
        builder_start(&b, chars.n);
        builder_add_chars(&b, chars.c, 4, chars.n, chars_bound(chars.c, 4, chars.n));
        result = builder_finish(&b);
    }
    chars_free(&chars);
    return result;
}
