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

extern const PackedText packed_decompositions; /* Decomposition[], by c                     */
extern const PackedText packed_parts;          /* uint32_t[]                                */
extern const PackedText packed_classes;        /* CombiningClass[], by c                    */
extern const PackedText packed_compositions;   /* Composition[], by first, then by second   */

#endif
