/* observe.c -- watching the heap: a chain of observers, and a walk over pools and blocks. */
#include "gc/observe.h"

#include "gc/fence.h"

static void observers_changed(void)
{
    heap.reuse_off = heap.observer != NULL;
    heap_watch_changed();
}

void heap_observe(HeapObserver *observer)
{
    HeapObserver **link = &heap.observer;
    while (*link) link = &(*link)->next;
    observer->next = NULL;
    *link          = observer;
    observers_changed();
}

void heap_unobserve(HeapObserver *observer)
{
    HeapObserver **link = &heap.observer;
    while (*link && *link != observer) link = &(*link)->next;
    if (!*link) return;
    *link = observer->next;
    observers_changed();
}

void observe_allocated(void *block, size_t size)
{
    for (HeapObserver *o = heap.observer; o; o = o->next) {
        if (o->allocated) o->allocated(o, block, size);
    }
}

void observe_freed(void *block, size_t size)
{
    for (HeapObserver *o = heap.observer; o; o = o->next) {
        if (o->freed) o->freed(o, block, size);
    }
}

int heap_for_each_pool(PoolVisit visit, void *argument)
{
    for (Arena *arena = arenas.first, *next; arena; arena = next) {
        next           = arena->next;
        uint32_t count = arena->touched;
        for (uint32_t i = 0; i < count; i++) {
            int result = visit((Pool *)(arena->base + (size_t)i * POOL_SIZE), argument);
            if (result) return result;
        }
    }
    return 0;
}

static void mark_free(const Pool *pool, PoolMap *map, const void *block)
{
    size_t i = (size_t)((const char *)block - pool_first_block(pool)) / size_class_bytes(pool->size_class);
    map->live[i / 64] &= ~(UINT64_C(1) << i % 64);
}

void pool_map(const Pool *pool, PoolMap *map)
{
    size_t size    = size_class_bytes(pool->size_class);
    size_t touched = (size_t)(pool->untouched - pool_first_block(pool)) / size;
    *map           = (PoolMap){0};
    for (size_t i = 0; i < touched; i++) map->live[i / 64] |= UINT64_C(1) << i % 64;
    for (const Block *b = pool->free; b; b = b->next) mark_free(pool, map, b);
    if (pool->size_class > 0) return;
    for (const Block *b = heap.front; b; b = b->next) {
        if (pool_of(b) == pool) mark_free(pool, map, b);
    }
}

typedef struct BlockWalk {
    BlockVisit visit;
    void      *argument;
} BlockWalk;

static int visit_blocks(Pool *pool, void *argument)
{
    const BlockWalk *walk = argument;
    PoolMap          map;
    if (pool->state == POOL_EMPTY) return 0;
    pool_map(pool, &map);
    size_t size = size_class_bytes(pool->size_class);
    for (unsigned i = 0; i < pool->capacity; i++) {
        if (!(map.live[i / 64] >> i % 64 & 1)) continue;
        int result = walk->visit(pool_first_block(pool) + i * size, size, walk->argument);
        if (result) return result;
    }
    return 0;
}

int heap_for_each_block(BlockVisit visit, void *argument)
{
    BlockWalk walk   = {visit, argument};
    int       result = heap_for_each_pool(visit_blocks, &walk);
    return result ? result : fence_for_each(visit, argument);
}
