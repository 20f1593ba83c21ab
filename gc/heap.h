/* heap.h -- the only door to memory.
 *
 * Requests of up to 512 bytes come from pools: 256 KiB arenas from mmap, aligned to their size,
 * cut into 4 KiB pools of one size class (multiples of 16) each; larger ones from malloc.  The
 * caller of heap_free says the size it asked for, so no block needs a header.
 *
 * The fast paths stand here, inline: an allocation pops the free list of its size class's first pool,
 * a free pushes.  Numbers (16 bytes) have a free list of their own in front of the pools, refilled
 * 16 blocks at a time.  When somebody must see every allocation (heap.watched: an observer, an armed
 * fault, KRAITMALLOC=malloc or debug), the fast paths find nothing to pop and no room to push, and so
 * take the slow ones, which look closely.
 *
 * A failed request (no memory, the -X memory limit, -X fault=N) calls heap.no_memory, which
 * leaves MemoryError pending, and gives NULL: callers only hand the failure on.
 *
 * Containers and the collector's lists are in generation.h, included at the end.
 */
#ifndef KRAIT_GC_HEAP_H
#define KRAIT_GC_HEAP_H

#include "gc/object.h"
#include "gc/pool.h"
#include "gc/refcount.h"

/* Where blocks come from: KRAITMALLOC=pools|malloc|debug. A build with KRAIT_NO_POOLS (for ASan)
   starts with malloc. */
typedef enum {
    HEAP_POOLS,
    HEAP_MALLOC, /* every block from malloc                                                          */
    HEAP_FENCED, /* "debug": from malloc, between fences, painted (gc/fence.h)                       */
} HeapMode;

typedef struct Generation { /* a list of tracked containers; see gc/generation.c */
    Object **objects;       /* in order of creation; NULL where one has left    */
    uint32_t used;          /* entries in use, holes included                   */
    uint32_t capacity;
    uint32_t holes;
    int32_t  count;         /* gen 0: allocations - deallocations; 1, 2: collections of the younger one */
    int32_t  threshold;
    uint64_t collections, collected, uncollectable; /* gc.get_stats() */
} Generation;

typedef struct Heap {
    /* What the fast paths touch. */
    Pool   *partial[HEAP_SIZE_CLASSES]; /* by size class: a pool to pop from; never NULL: pool_none */
    Block  *front;                      /* free blocks of 16 bytes, in use as seen from their pools */
    int32_t front_room;                 /* how many more the front list may take; 0 while watched   */
    bool    watched;                    /* fast paths are off                                       */
    bool    enabled, collecting;        /* set `enabled` by gc_set_enabled                          */
    bool    reuse_off;                  /* something observes allocations: numbers are not reused in place */
    int32_t young_limit;                /* a container_new that makes generation 0's count larger than this asks
                                           gc_collect_due(); kept by gc_settings_changed()          */
    int32_t  free_depth;                /* nested deallocs                                          */
    Object  *deferred;                  /* the trashcan: dead objects waiting, last in first out    */
    Generation generation[GC_LISTS];    /* by GcHead.generation                                     */

    Pool    *lists[HEAP_SIZE_CLASSES]; /* PARTIAL pools by size class, or NULL  */
    HeapMode mode;
    uint64_t pools;                    /* pools that have a size class          */
    uint64_t raw_blocks, raw_bytes;    /* live blocks from malloc               */
    uint64_t limit;                    /* -X memory=N: bytes; 0: none (but never above 32 GiB) */
    int64_t  fault_countdown;          /* the N-th allocation from now fails; 0: off (set by fault_arm) */
    bool     fault_hit;
    bool     stress;                   /* -X gcstress: collect at every container allocation (gc_set_stress) */
    bool     tell_leaks;               /* -X leaks: heap_stop says on standard error how many blocks are live */
    bool     verify;                   /* -X verify: heap_verify() before and after each collection */
    int64_t  long_lived_total, long_lived_pending; /* the 25 % rule for full collections */
    void   (*no_memory)(void);                              /* set by the runtime: makes MemoryError pending */
    void   (*unraisable)(const char *where, Object *about); /* set by the runtime */
    void   (*release_instance)(Object *o); /* set by the runtime: gives back the block of an instance of a user's class */
    struct HeapObserver *observer; /* NULL: nothing watches (gc/observe.h) */
} Heap;

extern Heap heap; /* one per process */

enum {
    FRONT_LIMIT  = 256, /* blocks at most on the front list */
    FRONT_REFILL = 16,
};

/* Sets up an empty heap, in the mode that KRAITMALLOC names. false: no memory at all. */
extern bool heap_obeys_environment; /* true unless somebody says no before heap_start */
bool  heap_start(void);
bool  heap_start_mode(HeapMode mode);
/* Gives every arena back. Debug builds report on standard error blocks still live. */
void  heap_stop(void);
/* Sets -X memory=N; 0: no limit of its own. */
void  heap_set_limit(uint64_t bytes);

void *heap_alloc_slow(size_t size) MUST_CHECK;
void  heap_free_slow(void *p, size_t size);
void *heap_alloc_16_slow(void) MUST_CHECK;
void  heap_free_16_slow(void *p);

/* One block of the 16-byte class: Int and Float. NULL: MemoryError is pending. */
MUST_CHECK static inline void *heap_alloc_16(void)
{
    Block *block = heap.front;
    if (UNLIKELY(!block)) return heap_alloc_16_slow();
    heap.front = block->next;
    heap.front_room++;
    return block;
}

static inline void heap_free_16(void *p)
{
    Block *block = (Block *)p;
    if (UNLIKELY(heap.front_room <= 0)) {
        heap_free_16_slow(p);
        return;
    }
    block->next = heap.front;
    heap.front  = block;
    heap.front_room--;
}

/* size > 0 bytes, 16-byte aligned, contents undefined. NULL: MemoryError is pending. */
MUST_CHECK static inline void *heap_alloc(size_t size)
{
    if (__builtin_constant_p(size) && size <= HEAP_ALIGNMENT) return heap_alloc_16();
    if (LIKELY(size <= HEAP_SMALL_LIMIT)) {
        Pool  *pool  = heap.partial[size_class_of(size)];
        Block *block = pool->free;
        if (LIKELY(block != NULL)) {
            pool->free = block->next;
            pool->in_use++;
            return block;
        }
    }
    return heap_alloc_slow(size);
}

void *heap_alloc_zeroed(size_t size) MUST_CHECK;

/* `p`, not NULL, was asked for with `size` bytes. */
static inline void heap_give(void *p, size_t size)
{
    if (__builtin_constant_p(size) && size <= HEAP_ALIGNMENT) {
        heap_free_16(p);
        return;
    }
    if (LIKELY(size <= HEAP_SMALL_LIMIT && !heap.watched)) {
        Pool  *pool  = pool_of(p);
        Block *block = (Block *)p;
        if (LIKELY(pool->state == POOL_PARTIAL && pool->in_use > 1)) { /* neither full before nor empty after */
            block->next = pool->free;
            pool->free  = block;
            pool->in_use--;
            return;
        }
    }
    heap_free_slow(p, size);
}

/* `size` is what was asked for. p may be NULL. */
static inline void heap_free(void *p, size_t size)
{
    if (p) heap_give(p, size);
}

/* As realloc: contents kept, on failure the old block stays valid. p NULL (old_size 0): allocates. */
void *heap_realloc(void *p, size_t old_size, size_t new_size) MUST_CHECK;

/* An object without a GcHead: refcount 1 and the shape set, the rest undefined. */
MUST_CHECK static inline Owned object_new(size_t size, uint32_t shape)
{
    Object *o = (Object *)heap_alloc(size);
    if (LIKELY(o != NULL)) *o = (Object){.refcount = 1, .shape = shape};
    return o;
}

/* Gives the memory of an object from object_new back.  The dealloc of a built-in type also serves instances of its
   user-made subclasses, whose blocks are larger than it knows (and have a GcHead): those go to heap.release_instance. */
static inline void object_release(Object *o, size_t size)
{
    if (UNLIKELY(shape_flags[o->shape] & SHAPE_INSTANCE)) heap.release_instance(o);
    else heap_give(o, size);
}

/* May the heap take `bytes` more from the system? */
static inline bool heap_has_room(uint64_t bytes)
{
    return heap.pools * POOL_SIZE + heap.raw_bytes + bytes <= heap.limit;
}

void heap_fail(void);          /* calls heap.no_memory, if there is one */
void heap_watch_changed(void); /* mode, observer or fault has changed: open or close the fast paths */
void heap_trim(void);          /* empty pools kept for their size class go back; part of a full collection */

/* ---- figures ---------------------------------------------------------------------------- */

typedef struct SizeClassStats {
    uint32_t pools_full, pools_partial, pools_empty; /* empty: nothing in use, but kept for the class   */
    uint64_t blocks_used;                            /* live; those on the front list are free here     */
    uint64_t blocks_free;                            /* on free lists, the front list included          */
    uint64_t blocks_untouched;
} SizeClassStats;

typedef struct HeapStats {
    uint64_t       arenas, arenas_spare, arenas_peak, arenas_mapped, arenas_unmapped;
    uint64_t       pools_used;      /* with a size class                                */
    uint64_t       pools_empty;     /* given out before, now without a class            */
    uint64_t       pools_untouched; /* never given out                                  */
    uint64_t       blocks;          /* live, pools and malloc together                  */
    uint64_t       bytes;           /* in these; blocks in pools rounded to their class */
    uint64_t       raw_blocks, raw_bytes;
    uint64_t       front_blocks;    /* on the front list                                */
    uint64_t       collector_bytes; /* the collector's lists and scratch arrays         */
    SizeClassStats size_class[HEAP_SIZE_CLASSES];
} HeapStats;

void     heap_stats(HeapStats *stats);
uint64_t heap_live_blocks(void); /* how many blocks have been asked for and not been given back */
uint64_t heap_live_bytes(void);

/* Walks all objects the heap can see, and checks every invariant; aborts with a message. */
void heap_verify(void);

#include "gc/generation.h"

#endif
