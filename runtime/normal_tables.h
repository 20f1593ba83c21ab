/* normal_tables.h -- how characters are taken apart and put together, written by runtime/embed/embed_normal.c while Krait is built.
 *
 * Each text is an array, compressed (runtime/packed.h): its rows are sorted, so that they can be searched by halves.
 */
#ifndef KRAIT_RUNTIME_NORMAL_TABLES_H
#define KRAIT_RUNTIME_NORMAL_TABLES_H

#include "runtime/packed.h"

typedef struct Decomposition {
    uint32_t c;
    uint8_t  tag;           /* 0: canonical, else a kind of compatibility                */
    uint8_t  count;         /* its parts: parts[start] .. parts[start + count - 1]       */
    uint16_t start;
} Decomposition;

typedef struct CombiningClass { uint32_t c, value; } CombiningClass;          /* 0 isn't listed */
typedef struct Composition    { uint32_t first, second, result; } Composition;

typedef struct NormalTables {
    PackedText decompositions; /* Decomposition[], by c                     */
    PackedText parts;          /* uint32_t[]                                */
    PackedText classes;        /* CombiningClass[], by c                    */
    PackedText compositions;   /* Composition[], by first, then by second   */
} NormalTables;
extern const NormalTables normal_tables;

/* Set by the VM: where they are; gives NULL if they aren't there, and nothing decomposes then. */
extern const NormalTables *(*normal_tables_source)(void);

#endif
