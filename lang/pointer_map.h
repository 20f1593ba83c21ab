/* pointer_map.h -- from an address to a number: open addressing, in an arena, nothing is ever removed.
 *
 * The compiler's look-ups are all by identity: a node's scope, an interned name's symbol, a merged
 * constant's index. Keys are never NULL, values never negative.
 */
#ifndef KRAIT_LANG_POINTER_MAP_H
#define KRAIT_LANG_POINTER_MAP_H

#include "lang/ast.h"

typedef struct PointerMap {
    const void **keys;            /* NULL: free                    */
    int         *values;
    uint32_t     used, capacity;  /* capacity: 0 or a power of two */
} PointerMap;

/* The value, or -1. */
int  pointer_map_find(const PointerMap *map, const void *key);
/* Sets a key's value. False: MemoryError pending. */
bool pointer_map_set(AstArena *arena, PointerMap *map, const void *key, int value);

#endif
