/* observe.h -- watching the heap: who allocates and frees what, and what there is.
 *
 * Hooks cost nothing while nobody watches: an observer closes the fast paths of heap.h, and only the slow
 * ones look for one.  While anybody watches, numbers are not reused in place (heap.reuse_off).
 */
#ifndef KRAIT_GC_OBSERVE_H
#define KRAIT_GC_OBSERVE_H

#include "gc/heap.h"

typedef struct HeapObserver {
    /* Either may be NULL. They may not allocate from the heap. A block that moves is freed and allocated. */
    void (*allocated)(struct HeapObserver *self, void *block, size_t size);
    void (*freed)(struct HeapObserver *self, void *block, size_t size);
    struct HeapObserver *next; /* set by heap_observe */
} HeapObserver;

void heap_observe(HeapObserver *observer);   /* from now on it is told, after those that came before it */
void heap_unobserve(HeapObserver *observer); /* no longer; does nothing if it doesn't watch */

void observe_allocated(void *block, size_t size); /* called by heap.c */
void observe_freed(void *block, size_t size);

/* ---- walking the heap ------------------------------------------------------------------- */

/* All arenas, the youngest first, and the pools of each by address: those that have a size class, and those without
   (state POOL_EMPTY, only `arena` is set). Pools never given out are not visited. A result other than 0 stops the walk. */
typedef int (*PoolVisit)(Pool *pool, void *argument);
int heap_for_each_pool(PoolVisit visit, void *argument);

/* All live blocks: in pools by address, their size rounded up; then, in mode HEAP_FENCED, those from malloc. Blocks from
   malloc are otherwise known by number only. */
typedef int (*BlockVisit)(void *block, size_t size, void *argument);
int heap_for_each_block(BlockVisit visit, void *argument);

/* One bit for each block of a pool, set if it is live; the lowest bit of word 0 is the first block. */
typedef struct PoolMap { uint64_t live[4]; } PoolMap;
void pool_map(const Pool *pool, PoolMap *map);

#endif
