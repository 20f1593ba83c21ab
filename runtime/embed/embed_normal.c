/* embed_normal.c -- asks libunistring how characters decompose, combine and compose, and writes runtime/normal_tables.h's
 * tables, while Krait is built. Hangul syllables follow a rule and are left out.
 */
#include <stdbool.h>
#include <stdlib.h>
#include <unictype.h>
#include <uninorm.h>

#include "runtime/embed/packed_text.h"
#include "runtime/normal_tables.h"

enum { CHARACTERS = 0x110000 };

static Text decompositions, parts, classes, compositions;

static void add(Text *table, const void *row, size_t size) { text_add(table, row, size); }

static bool is_syllable(ucs4_t c) { return c >= 0xac00 && c <= 0xd7a3; }

static void add_decomposition(ucs4_t c)
{
    ucs4_t part[UC_DECOMPOSITION_MAX_LENGTH];
    int    tag, count = is_syllable(c) ? -1 : uc_decomposition(c, &tag, part);
    if (count <= 0) return;
    Decomposition row = { c, (uint8_t)tag, (uint8_t)count, (uint16_t)(parts.length / sizeof(uint32_t)) };
    add(&decompositions, &row, sizeof row);
    for (int i = 0; i < count; i++) add(&parts, &(uint32_t){ part[i] }, sizeof(uint32_t));
}

static void add_class(ucs4_t c)
{
    CombiningClass row = { c, (uint32_t)uc_combining_class(c) };
    if (row.value) add(&classes, &row, sizeof row);
}

/* What two characters compose to is known from what decomposes into them. */
static void add_composition(ucs4_t c)
{
    ucs4_t part[UC_DECOMPOSITION_MAX_LENGTH];
    if (is_syllable(c) || uc_canonical_decomposition(c, part) != 2) return;
    Composition row = { part[0], part[1], c };
    if (uc_composition(part[0], part[1]) == c) add(&compositions, &row, sizeof row);
}

static int by_pair(const void *left, const void *right)
{
    const Composition *a = left, *b = right;
    if (a->first != b->first) return a->first < b->first ? -1 : 1;
    return a->second < b->second ? -1 : a->second > b->second;
}

static const struct { const char *name; const Text *rows; } tables[] = {
    {"decompositions", &decompositions}, {"parts", &parts}, {"classes", &classes}, {"compositions", &compositions},
};
enum { TABLES = sizeof tables / sizeof *tables };

int main(void)
{
    for (ucs4_t c = 0; c < CHARACTERS; c++) {
        add_decomposition(c);
        add_class(c);
        add_composition(c);
    }
    qsort(compositions.bytes, compositions.length / sizeof(Composition), sizeof(Composition), by_pair);
    printf("/* Made from libunistring's data by runtime/embed/embed_normal.c. */\n#include \"runtime/normal_tables.h\"\n");
    size_t packed[TABLES];
    for (int i = 0; i < TABLES; i++) packed[i] = write_packed(tables[i].name, tables[i].rows);
    printf("\nconst NormalTables normal_tables = {\n");
    for (int i = 0; i < TABLES; i++) printf("    .%s = {%s, %zu, %zu},\n", tables[i].name, tables[i].name, packed[i], tables[i].rows->length);
    printf("};\n");
    return fflush(stdout) != 0;
}
