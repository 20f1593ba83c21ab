/* raw.h -- the lowest layer: memory from the system, for all that is too large for a pool and for the collector's own lists.
 *
 * Four functions that an embedder may replace (vm/krait.h) before the heap is started. Arenas don't come from here: they are
 * mappings of their own (gc/arena.c).
 */
#ifndef KRAIT_GC_RAW_H
#define KRAIT_GC_RAW_H

#include <stddef.h>

typedef struct RawAllocator {
    void *context; /* handed to each of the functions */
    void *(*malloc)(void *context, size_t size);
    void *(*calloc)(void *context, size_t count, size_t size);
    void *(*realloc)(void *context, void *p, size_t size);
    void  (*free)(void *context, void *p);
} RawAllocator;

extern RawAllocator raw_allocator;

/* For a process that is Krait's alone, before anything is allocated: sets the limits of the C library's allocator for all. */
void raw_own_process(void);
/* The books of what is in use, for memory that is had from the system in another way: large blocks that were freed are kept within them. */
void raw_use(size_t bytes);
void raw_unuse(size_t bytes);

static inline void *raw_malloc(size_t size) { return raw_allocator.malloc(raw_allocator.context, size); }
static inline void *raw_calloc(size_t count, size_t size) { return raw_allocator.calloc(raw_allocator.context, count, size); }
static inline void *raw_realloc(void *p, size_t size) { return raw_allocator.realloc(raw_allocator.context, p, size); }
static inline void  raw_free(void *p) { raw_allocator.free(raw_allocator.context, p); }

#endif
