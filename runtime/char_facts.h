/* char_facts.h -- what Unicode 14 says about each character, worked out by runtime/embed/embed_chars.c while Krait is built.
 *
 * Many characters are alike in everything that is asked of them, so the facts are some hundred records, and two steps lead
 * from a character to its record: char_block[c >> 7] is the number of a row of char_record, c & 127 the place in it.
 * These two tables are carried compressed, and opened when a character beyond ASCII is first asked about.
 */
#ifndef KRAIT_RUNTIME_CHAR_FACTS_H
#define KRAIT_RUNTIME_CHAR_FACTS_H

#include "runtime/packed.h"

enum CharClass {
    CHAR_ALPHA = 1, CHAR_DECIMAL = 2, CHAR_DIGIT = 4, CHAR_NUMERIC = 8, CHAR_LOWER = 16, CHAR_UPPER = 32, CHAR_TITLE = 64,
    CHAR_SPACE = 128, CHAR_PRINTABLE = 256, CHAR_CASED = 512, CHAR_CASE_IGNORABLE = 1024, CHAR_XID_START = 2048,
    CHAR_XID_CONTINUE = 4096, CHAR_LINE_BREAK = 8192,
};

typedef enum { CASE_LOWER, CASE_UPPER, CASE_TITLE, CASE_FOLD, CASE_COUNT } CharCase;

enum { CHAR_BLOCK_BITS = 7, CHAR_BLOCK = 1 << CHAR_BLOCK_BITS };

typedef struct CharFacts {
    uint16_t classes;          /* enum CharClass                                                     */
    uint8_t  category;         /* char_categories[category] is its name, "Lu"                        */
    uint8_t  bidi;             /* char_bidi_classes[bidi]: "L", ""                                   */
    int8_t   decimal, digit;   /* -1: none                                                           */
    uint8_t  number;           /* char_numbers[number]; 0: none                                      */
    uint8_t  full;             /* a bit for each CharCase in which more than one character comes out */
    int32_t  mapped[CASE_COUNT]; /* to be added to the character                                     */
} CharFacts;

typedef struct CharFullCase { /* sorted by c, then by which */
    uint32_t c;
    uint32_t to[3];            /* 0: no more */
    uint32_t which;            /* CharCase   */
} CharFullCase;

extern const CharFacts    char_facts[];
extern uint16_t           char_block[];                /* empty until char_facts_open()           */
extern uint16_t           char_record[][CHAR_BLOCK];
extern const PackedText   char_block_packed, char_record_packed;
extern bool               char_facts_are_open;
extern const CharFullCase char_full_cases[];
extern const int          char_full_case_count;
extern const double       char_numbers[];
extern const char         char_categories[][4], char_bidi_classes[][4];

void char_facts_open(void);     /* without memory for it every character has the facts of the first one */

static inline const CharFacts *char_facts_of(uint32_t c) /* c <= 0x10ffff */
{
    if (__builtin_expect(!char_facts_are_open, 0)) char_facts_open();
    return &char_facts[char_record[char_block[c >> CHAR_BLOCK_BITS]][c & (CHAR_BLOCK - 1)]];
}

#endif
