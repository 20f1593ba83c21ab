/* embed_chars.c -- asks libunistring what Unicode says about every character, and writes runtime/char_facts.h's tables, while Krait is built.
 *
 * The classes are CPython's: alpha by category L*, space by bidirectional class or Zs, printable is all but the categories
 * C* and Z*, and so on.
 */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unicase.h>
#include <unictype.h>

#include "runtime/char_facts.h"
#include "runtime/embed/packed_text.h"

enum { CHARACTERS = 0x110000, MOST_RECORDS = 4096, MOST_NAMES = 64, MOST_NUMBERS = 256, MOST_FULL = 2048 };

static CharFacts    records[MOST_RECORDS];
static CharFullCase full_cases[MOST_FULL];
static double       numbers[MOST_NUMBERS];
static char         categories[MOST_NAMES][4], bidi_classes[MOST_NAMES][4];
static int          record_count, full_count, number_count = 1, category_count, bidi_count;
static uint16_t     record_of[CHARACTERS];

static _Noreturn void fail(const char *what)
{
    fprintf(stderr, "embed_chars: no room for more %s\n", what);
    exit(1);
}

static int name_number(char (*names)[4], int *count, const char *name)
{
    for (int i = 0; i < *count; i++)
        if (strcmp(names[i], name) == 0) return i;
    if (*count == MOST_NAMES) fail("names");
    strcpy(names[*count], name);
    return (*count)++;
}

static bool has_category(ucs4_t c, uint32_t mask) { return uc_is_general_category_withtable(c, mask); }

static const struct { uint32_t c; double value; } more_numbers[] = {
#define NUMBER(character, value) { character, value },
#include "runtime/text_numbers.def"
};

static int number_of(ucs4_t c)
{
    double        value    = 0;
    uc_fraction_t fraction = uc_numeric_value(c);
    bool          there    = fraction.denominator != 0;
    if (there) value = (double)fraction.numerator / fraction.denominator;
    for (size_t i = 0; i < sizeof more_numbers / sizeof *more_numbers; i++)
        if (more_numbers[i].c == c) value = more_numbers[i].value, there = true;
    if (!there) return 0;
    for (int i = 1; i < number_count; i++)
        if (numbers[i] == value) return i;
    if (number_count == MOST_NUMBERS) fail("numbers");
    numbers[number_count] = value;
    return number_count++;
}

static uint16_t classes_of(ucs4_t c, const CharFacts *facts)
{
    int  bidi = uc_bidi_class(c), is = 0;
    bool space = bidi == UC_BIDI_WS || bidi == UC_BIDI_B || bidi == UC_BIDI_S || has_category(c, UC_CATEGORY_MASK_Zs);
    if (has_category(c, UC_CATEGORY_MASK_L)) is |= CHAR_ALPHA;
    if (facts->decimal >= 0) is |= CHAR_DECIMAL;
    if (facts->digit >= 0) is |= CHAR_DIGIT;
    if (facts->number) is |= CHAR_NUMERIC;
    if (uc_is_property_lowercase(c)) is |= CHAR_LOWER;
    if (uc_is_property_uppercase(c)) is |= CHAR_UPPER;
    if (has_category(c, UC_CATEGORY_MASK_Lt)) is |= CHAR_TITLE;
    if (space) is |= CHAR_SPACE;
    if (c == ' ' || !has_category(c, UC_CATEGORY_MASK_C | UC_CATEGORY_MASK_Z)) is |= CHAR_PRINTABLE;
    if (uc_is_property_cased(c)) is |= CHAR_CASED;
    if (uc_is_property_case_ignorable(c)) is |= CHAR_CASE_IGNORABLE;
    if (uc_is_property_xid_start(c) || c == '_') is |= CHAR_XID_START;
    if (uc_is_property_xid_continue(c)) is |= CHAR_XID_CONTINUE;
    if ((c >= 10 && c <= 13) || (c >= 0x1c && c <= 0x1e) || c == 0x85 || c == 0x2028 || c == 0x2029) is |= CHAR_LINE_BREAK;
    return (uint16_t)is;
}

static const char *bidi_name(ucs4_t c)
{
    static const char *const isolates[] = { "LRI", "RLI", "FSI", "PDI" }; /* classes the library has no names for */
    if (c >= 0x2066 && c <= 0x2069) return isolates[c - 0x2066];
    const char *name = has_category(c, UC_CATEGORY_MASK_Cn) ? NULL : uc_bidi_class_name(uc_bidi_class(c));
    return name ? name : "";
}

typedef uint32_t *(*Mapping)(const uint32_t *, size_t, const char *, uninorm_t, uint32_t *, size_t *);

/* What c becomes in one case: 1..3 characters in `to`. */
static void map_case(ucs4_t c, CharCase which, CharFacts *facts)
{
    static const Mapping mappings[] = { u32_tolower, u32_toupper, u32_totitle, u32_casefold };
    ucs4_t   simple[] = { uc_tolower(c), uc_toupper(c), uc_totitle(c), uc_tolower(c) };
    uint32_t room[8];
    size_t   n = 8;
    facts->mapped[which] = (int32_t)(simple[which] - c);
    if ((c >= 0xd800 && c <= 0xdfff) || mappings[which](&c, 1, "", NULL, room, &n) != room || n < 1 || n > 3) return;
    if (n == 1) {
        if (which == CASE_FOLD) facts->mapped[which] = (int32_t)(room[0] - c);
        return;
    }
    if (full_count == MOST_FULL) fail("full cases");
    facts->full |= (uint8_t)(1 << which);
    CharFullCase *full = &full_cases[full_count++];
    *full = (CharFullCase){ .c = c, .which = which };
    memcpy(full->to, room, n * sizeof *room);
}

static CharFacts facts_of(ucs4_t c)
{
    CharFacts facts = { .decimal = (int8_t)uc_decimal_value(c), .digit = (int8_t)uc_digit_value(c), .number = (uint8_t)number_of(c) };
    facts.category  = (uint8_t)name_number(categories, &category_count, uc_general_category_name(uc_general_category(c)));
    facts.bidi      = (uint8_t)name_number(bidi_classes, &bidi_count, bidi_name(c));
    facts.classes   = classes_of(c, &facts);
    for (int which = 0; which < CASE_COUNT; which++) map_case(c, (CharCase)which, &facts);
    return facts;
}

static uint16_t record_number(const CharFacts *facts)
{
    for (int i = record_count - 1; i >= 0; i--)
        if (memcmp(&records[i], facts, sizeof *facts) == 0) return (uint16_t)i;
    if (record_count == MOST_RECORDS) fail("records");
    records[record_count] = *facts;
    return (uint16_t)record_count++;
}

static void write_records(void)
{
    printf("\nconst CharFacts char_facts[] = {\n");
    for (int i = 0; i < record_count; i++) {
        const CharFacts *f = &records[i];
        printf("    {%d, %d, %d, %d, %d, %d, %d, {%d, %d, %d, %d}},\n", f->classes, f->category, f->bidi, f->decimal, f->digit, f->number,
               f->full, f->mapped[0], f->mapped[1], f->mapped[2], f->mapped[3]);
    }
    printf("};\n\nconst CharFullCase char_full_cases[] = {\n");
    for (int i = 0; i < full_count; i++) {
        const CharFullCase *f = &full_cases[i];
        printf("    {%u, {%u, %u, %u}, %u},\n", f->c, f->to[0], f->to[1], f->to[2], f->which);
    }
    printf("};\nconst int char_full_case_count = %d;\n\nconst double char_numbers[] = {", full_count);
    for (int i = 0; i < number_count; i++) printf("%s%.17g,", i % 8 ? " " : "\n    ", numbers[i]);
    printf("\n};\n");
}

static void write_names(const char *variable, char (*names)[4], int count)
{
    printf("\nconst char %s[][4] = {", variable);
    for (int i = 0; i < count; i++) printf("%s\"%s\",", i % 16 ? " " : "\n    ", names[i]);
    printf("\n};\n");
}

/* A table that lies in the binary compressed, and room for it. */
static void write_table(const char *name, const char *dimension, const Text *table, size_t elements)
{
    char bytes[64];
    snprintf(bytes, sizeof bytes, "%s_bytes", name);
    size_t packed = write_packed(bytes, table);
    printf("uint16_t %s[%zu]%s;\nconst PackedText %s_packed = { %s, %zu, %zu };\n", name, elements, dimension, name, bytes, packed,
           table->length);
}

static void write_blocks(void)
{
    static int first[CHARACTERS / CHAR_BLOCK];
    int        blocks = 0;
    Text       rows = {0}, numbers_of = {0};
    for (int i = 0; i < CHARACTERS / CHAR_BLOCK; i++) {
        const uint16_t *row   = record_of + i * CHAR_BLOCK;
        uint16_t        block = 0;
        while (block < blocks && memcmp(row, record_of + first[block] * CHAR_BLOCK, CHAR_BLOCK * sizeof *row) != 0) block++;
        text_add(&numbers_of, (char *)&block, sizeof block);
        if (block < blocks) continue;
        first[blocks++] = i;
        text_add(&rows, (const char *)row, CHAR_BLOCK * sizeof *row);
    }
    write_table("char_record", "[CHAR_BLOCK]", &rows, (size_t)blocks);
    write_table("char_block", "", &numbers_of, CHARACTERS / CHAR_BLOCK);
}

int main(void)
{
    for (ucs4_t c = 0; c < CHARACTERS; c++) {
        CharFacts facts = facts_of(c);
        record_of[c]    = record_number(&facts);
    }
    printf("/* Made from libunistring's data by runtime/embed/embed_chars.c. */\n#include \"runtime/char_facts.h\"\n");
    write_records();
    write_names("char_categories", categories, category_count);
    write_names("char_bidi_classes", bidi_classes, bidi_count);
    write_blocks();
    return fflush(stdout) != 0;
}
