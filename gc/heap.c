/* heap.c -- the only door to memory: the slow paths, the front list, the limit, the figures.
 *
 * Three things decide where a request goes: its size (pools up to 512 bytes, else malloc), the mode
 * (KRAITMALLOC=malloc and debug send everything to malloc), and whether the heap is watched.  A
 * watched heap shows its fast paths nothing to pop and no room to push: heap.partial[] holds
 * pool_none throughout, the front list is empty and front_room is 0.  heap_watch_changed() opens and
 * closes them.
 *
 * The front list keeps free blocks of 16 bytes for numbers.  Their pools count them as in use;
 * every figure that leaves this file counts them as free.
 * Always true: length(front) + front_room == FRONT_LIMIT, unless watched (then both are 0).
 */
#include "gc/heap.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "gc/cycle.h"
#include "gc/fault.h"
#include "gc/fence.h"
#include "gc/observe.h"
#include "gc/weak.h"
#include "gc/raw.h"

#define HEAP_CAP (UINT64_C(32) << 30) /* so that 32 bits are enough for a reference count */

Heap heap;

/* Who catches a MemoryError needs a little memory himself, while what has filled the heap is still held by the frames of the
   traceback: the first failure opens a reserve beyond the limit, which is closed when twice as much is free again. */
enum { RESERVE_AT_MOST = 256 << 10, RESERVE_SHARE = 128 };
static uint64_t reserve; /* bytes that the limit is higher by; 0: closed */

static void open_reserve(void)
{
    if (reserve || heap.limit == HEAP_CAP) return;
    reserve = heap.limit / RESERVE_SHARE;
    if (reserve > RESERVE_AT_MOST) reserve = RESERVE_AT_MOST;
    heap.limit += reserve;
}

static void close_reserve(void)
{
    if (!heap_has_room(2 * reserve)) return;
    heap.limit -= reserve;
    reserve = 0;
}

COLD void heap_fail(void)
{
    open_reserve();
    if (heap.no_memory) heap.no_memory();
}

/* ---- start and stop --------------------------------------------------------------------- */

bool heap_start_mode(HeapMode mode)
{
    heap = (Heap){.mode = mode, .enabled = true};
    heap_set_limit(0);
    heap.generation[0].threshold = 700;
    heap.generation[1].threshold = 10;
    heap.generation[2].threshold = 10;
    gc_settings_changed();
    heap_watch_changed();
    return generation_reserve(&heap.generation[0], 1);
}

bool heap_obeys_environment = true;

static HeapMode mode_from_environment(void)
{
    const char *wish = heap_obeys_environment ? getenv("KRAITMALLOC") : NULL;
    if (wish && strcmp(wish, "debug") == 0) return HEAP_FENCED;
    if (wish && strcmp(wish, "malloc") == 0) return HEAP_MALLOC;
#ifdef KRAIT_NO_POOLS
    return HEAP_MALLOC;
#else
    return HEAP_POOLS;
#endif
}

bool heap_start(void) { return heap_start_mode(mode_from_environment()); }

#ifdef KRAIT_DEBUG
static int report_block(void *block, size_t size, void *argument)
{
    int            *left = argument;
    const uint32_t *word = block;
    if (--*left < 0) return 1;
    fprintf(stderr, "  %p: %zu bytes: %08x %08x %08x %08x", block, size, word[0], word[1], word[2], word[3]);
    const Object *plain = block, *container = (const Object *)((const GcHead *)block + 1);
    if (plain->refcount > 0 && plain->shape < SHAPE_LIMIT && shape_type[plain->shape])
        fprintf(stderr, "  refcount %u of type %p?", plain->refcount, (void *)shape_type[plain->shape]);
    if (container->refcount > 0 && container->shape < SHAPE_LIMIT && shape_type[container->shape])
        fprintf(stderr, "  container, refcount %u of type %p?", container->refcount,
                (void *)shape_type[container->shape]);
    fputc('\n', stderr);
    return 0;
}

static void report_live_blocks(void)
{
    uint64_t count = heap_live_blocks();
    int      shown = 20;
    if (count == 0) return;
    fprintf(stderr, "krait: %llu blocks are still live\n", (unsigned long long)count);
    heap_for_each_block(report_block, &shown);
}
#else
static void report_live_blocks(void) {}
#endif

void heap_stop(void)
{
    heap.observer = NULL;
    report_live_blocks();
    if (heap.tell_leaks) fprintf(stderr, "%llu live blocks\n", (unsigned long long)heap_live_blocks());
    if (heap.mode == HEAP_FENCED) fence_stop();
    weak_stop();
    cycle_stop();
    generations_stop();
    arenas_stop();
    heap = (Heap){0};
}

void heap_set_limit(uint64_t bytes)
{
    heap.limit = bytes > 0 && bytes < HEAP_CAP ? bytes : HEAP_CAP;
    reserve    = 0;
}

void heap_trim(void) { pools_trim(); }

/* ---- the front list --------------------------------------------------------------------- */

static void front_give(int count)
{
    for (; count > 0 && heap.front; count--) {
        Block *block = heap.front;
        heap.front   = block->next;
        heap.front_room++;
        pool_free(block);
    }
}

/* Takes some more from the pools, in the pool's order. false: there is none. */
static bool front_refill(void)
{
    Block **link = &heap.front;
    for (int i = 0; i < FRONT_REFILL; i++) {
        Block *block = pool_alloc(0);
        if (!block) break;
        *link = block;
        link  = &block->next;
        heap.front_room--;
    }
    *link = NULL;
    return heap.front != NULL;
}

void heap_watch_changed(void)
{
    heap.watched = heap.mode != HEAP_POOLS || heap.observer || heap.fault_countdown > 0;
    if (heap.watched) front_give(FRONT_LIMIT);
    heap.front_room = heap.watched ? 0 : FRONT_LIMIT;
    for (Block *b = heap.front; b; b = b->next) heap.front_room--;
    for (int c = 0; c < HEAP_SIZE_CLASSES; c++) {
        bool shown      = heap.lists[c] && !heap.watched;
        heap.partial[c] = shown ? heap.lists[c] : &pool_none;
    }
}

/* ---- where a request goes --------------------------------------------------------------- */

static void *big_alloc(size_t size)
{
    if (!heap_has_room(size)) return NULL;
    void *p = heap.mode == HEAP_FENCED ? fence_alloc(size) : raw_malloc(size);
    if (!p) return NULL;
    heap.raw_blocks++;
    heap.raw_bytes += size;
    return p;
}

static void big_free(void *p, size_t size)
{
    heap.raw_blocks--;
    heap.raw_bytes -= size;
    if (heap.mode == HEAP_FENCED) fence_free(p, size);
    else raw_free(p);
}

static bool is_pooled(size_t size) { return size <= HEAP_SMALL_LIMIT && heap.mode == HEAP_POOLS; }

/* Requests of constant size below 16 come and go as 16 (heap_alloc_16): so do all others. */
static size_t at_least_16(size_t size) { return size < HEAP_ALIGNMENT ? HEAP_ALIGNMENT : size; }

void *heap_alloc_slow(size_t size)
{
    void *p = NULL;
    size    = at_least_16(size);
    if (!fault_due()) p = is_pooled(size) ? pool_alloc(size_class_of(size)) : big_alloc(size);
    if (!p) heap_fail();
    else if (UNLIKELY(heap.observer != NULL)) observe_allocated(p, size);
    return p;
}

void heap_free_slow(void *p, size_t size)
{
    size = at_least_16(size);
    if (UNLIKELY(heap.observer != NULL)) observe_freed(p, size);
    if (is_pooled(size)) pool_free(p);
    else big_free(p, size);
    if (UNLIKELY(reserve)) close_reserve();
}

void *heap_alloc_16_slow(void)
{
    if (heap.watched) return heap_alloc_slow(HEAP_ALIGNMENT);
    if (front_refill()) return heap_alloc_16();
    heap_fail();
    return NULL;
}

void heap_free_16_slow(void *p)
{
    if (heap.watched) {
        heap_free_slow(p, HEAP_ALIGNMENT);
        return;
    }
    front_give(FRONT_LIMIT / 2);
    heap_free_16(p);
}

/* A large block is fresh from the system more often than not, and then known to be zero. */
static void *large_zeroed(size_t size)
{
    void *p = heap_has_room(size) ? raw_calloc(1, size) : NULL;
    if (!p) {
        heap_fail();
        return NULL;
    }
    heap.raw_blocks++;
    heap.raw_bytes += size;
    return p;
}

void *heap_alloc_zeroed(size_t size)
{
    enum { LARGE = 16 << 10 };
    if (size >= LARGE && !heap.watched) return large_zeroed(size);
    void *p = heap_alloc(size);
    if (p) memset(p, 0, size);
    return p;
}

static void *move_block(void *p, size_t old_size, size_t new_size)
{
    void *moved = heap_alloc(new_size);
    if (!moved) return NULL;
    memcpy(moved, p, old_size < new_size ? old_size : new_size);
    heap_give(p, old_size);
    return moved;
}

/* Both sizes are malloc's. */
static void *big_realloc(void *p, size_t old_size, size_t new_size)
{
    void *moved = NULL;
    bool  room  = new_size <= old_size || heap_has_room(new_size - old_size);
    if (room && !fault_due()) moved = raw_realloc(p, new_size);
    if (!moved) {
        heap_fail();
        return NULL;
    }
    heap.raw_bytes += new_size - old_size;
    return moved;
}

/* Both sizes are of one class of the pools, and nobody wants to see it. */
static bool stays_in_place(size_t old_size, size_t new_size)
{
    return !heap.watched && old_size <= HEAP_SMALL_LIMIT && size_class_of(at_least_16(old_size)) == size_class_of(at_least_16(new_size));
}

void *heap_realloc(void *p, size_t old_size, size_t new_size)
{
    if (!p) return heap_alloc(new_size);
    if (stays_in_place(old_size, new_size)) return p;
    old_size = at_least_16(old_size);
    new_size = at_least_16(new_size);
    if (heap.mode == HEAP_FENCED || heap.observer) return move_block(p, old_size, new_size);
    if (!is_pooled(old_size) && !is_pooled(new_size)) return big_realloc(p, old_size, new_size);
    return move_block(p, old_size, new_size);
}

/* ---- figures ---------------------------------------------------------------------------- */

static uint64_t list_length(const Block *block)
{
    uint64_t n = 0;
    for (; block; block = block->next) n++;
    return n;
}

static int add_pool(Pool *pool, void *argument)
{
    HeapStats *stats = argument;
    if (pool->state == POOL_EMPTY) {
        stats->pools_empty++;
        return 0;
    }
    SizeClassStats *figures = &stats->size_class[pool->size_class];
    size_t          size    = size_class_bytes(pool->size_class);
    stats->pools_used++;
    if (pool->in_use == pool->capacity) figures->pools_full++;
    else if (pool->in_use == 0) figures->pools_empty++;
    else figures->pools_partial++;
    figures->blocks_used += pool->in_use;
    figures->blocks_untouched += (uint64_t)(pool->end - pool->untouched) / size;
    figures->blocks_free += list_length(pool->free);
    return 0;
}

static void add_blocks(HeapStats *stats)
{
    SizeClassStats *numbers = &stats->size_class[0];
    stats->front_blocks     = list_length(heap.front);
    numbers->blocks_used -= stats->front_blocks;
    numbers->blocks_free += stats->front_blocks;
    stats->blocks = heap.raw_blocks;
    stats->bytes  = heap.raw_bytes;
    for (unsigned c = 0; c < HEAP_SIZE_CLASSES; c++) {
        stats->blocks += stats->size_class[c].blocks_used;
        stats->bytes += stats->size_class[c].blocks_used * size_class_bytes(c);
    }
}

void heap_stats(HeapStats *stats)
{
    *stats = (HeapStats){
        .arenas         = arenas.count,
        .arenas_spare   = arenas.spare,
        .arenas_peak    = arenas.peak,
        .arenas_mapped  = arenas.mapped,
        .arenas_unmapped = arenas.unmapped,
        .raw_blocks     = heap.raw_blocks,
        .raw_bytes      = heap.raw_bytes,
        .collector_bytes = cycle_scratch_bytes(),
    };
    heap_for_each_pool(add_pool, stats);
    stats->pools_untouched = stats->arenas * ARENA_POOLS - stats->pools_used - stats->pools_empty;
    add_blocks(stats);
    for (int i = 0; i < GC_LISTS; i++) stats->collector_bytes += heap.generation[i].capacity * sizeof(Object *);
}

uint64_t heap_live_blocks(void)
{
    HeapStats stats;
    heap_stats(&stats);
    return stats.blocks;
}

uint64_t heap_live_bytes(void)
{
    HeapStats stats;
    heap_stats(&stats);
    return stats.bytes;
}
