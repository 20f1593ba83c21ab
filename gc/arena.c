/* arena.c -- large aligned regions from the system, cut into pools.
 *
 *   | pool 0 | pool 1 | ... | pool 63 |        256 KiB, aligned to its size
 *
 * Pools below `touched` have been given out at least once; those of them that came back are on the
 * arena's `empty` list.  An arena with a pool to give is on the list `usable`.  A pool that comes
 * back to a full arena puts the arena in front, so new pools come from arenas that are nearly full
 * and the others get a chance to run empty.
 *
 * An arena without pools in use goes back to the system, but one stays as a spare, so that a
 * program at the edge doesn't map and unmap for ever.  Each time that an arena must be mapped again
 * after some were given back (a loop that builds and drops something large), the number of spares
 * doubles, up to 16 (4 MiB).
 *
 * The first touch of a page costs as much as making a hundred objects in it.  So from 8 MiB on arenas are cut from chunks of
 * 2 MiB that the system is asked to back by one huge page each: all of it is resident at once, at the first touch.
 *
 * Always true: in_use + length(empty) + (64 - touched) == 64.   Start reading at arena_take_pool().
 */
#include "gc/arena.h"

#include <stdlib.h>
#include <sys/mman.h>

#include "gc/pool.h"
#include "gc/raw.h"

enum {
    SPARES_AT_MOST = 16,
    CHUNK_SIZE     = 2 << 20,
    CHUNKS_FROM    = 32, /* arenas */
};

ArenaList arenas = {.spare_limit = 1};

static void *map_anywhere(size_t size)
{
    void *p = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return p == MAP_FAILED ? NULL : p;
}

/* `size` bytes, a power of two, aligned to it. The system usually places a mapping just below the one
   before, so after the first arena the plain request is aligned already. */
static char *map_aligned(size_t size)
{
    char *p = map_anywhere(size);
    if (!p || ((uintptr_t)p & (size - 1)) == 0) return p;
    munmap(p, size);
    p = map_anywhere(2 * size);
    if (!p) return NULL;
    char  *base   = (char *)(((uintptr_t)p + size - 1) & ~(uintptr_t)(size - 1));
    size_t before = (size_t)(base - p), after = size - before;
    if (before) munmap(p, before);
    if (after) munmap(base + size, after);
    return base;
}

static char *chunk, *chunk_end; /* what is left of the chunk that arenas are cut from */

static char *map_arena(void)
{
    if (chunk == chunk_end) {
        char *base = arenas.count >= CHUNKS_FROM ? map_aligned(CHUNK_SIZE) : NULL;
        if (!base) return map_aligned(ARENA_SIZE);
        madvise(base, CHUNK_SIZE, MADV_HUGEPAGE); /* only a wish */
        chunk     = base;
        chunk_end = base + CHUNK_SIZE;
    }
    chunk += ARENA_SIZE;
    return chunk - ARENA_SIZE;
}

static void usable_add(Arena *arena)
{
    arena->prev_usable = NULL;
    arena->next_usable = arenas.usable;
    if (arenas.usable) arenas.usable->prev_usable = arena;
    arenas.usable = arena;
}

static void usable_remove(Arena *arena)
{
    if (arena->prev_usable) arena->prev_usable->next_usable = arena->next_usable;
    else arenas.usable = arena->next_usable;
    if (arena->next_usable) arena->next_usable->prev_usable = arena->prev_usable;
    arena->next_usable = arena->prev_usable = NULL;
}

static Arena *arena_new(void)
{
    Arena *arena = raw_calloc(1, sizeof *arena);
    if (!arena) return NULL;
    arena->base = map_arena();
    if (!arena->base) {
        raw_free(arena);
        return NULL;
    }
    arena->next = arenas.first;
    if (arenas.first) arenas.first->prev = arena;
    arenas.first = arena;
    usable_add(arena);
    arenas.mapped++;
    raw_use(ARENA_SIZE);
    arenas.spare++; /* until its first pool is taken */
    if (++arenas.count > arenas.peak) arenas.peak = arenas.count;
    else if (arenas.spare_limit < SPARES_AT_MOST && arenas.unmapped) arenas.spare_limit *= 2;
    return arena;
}

static void arena_free(Arena *arena)
{
    usable_remove(arena);
    if (arena->prev) arena->prev->next = arena->next;
    else arenas.first = arena->next;
    if (arena->next) arena->next->prev = arena->prev;
    arenas.count--;
    arenas.spare--;
    arenas.unmapped++;
    munmap(arena->base, ARENA_SIZE);
    raw_unuse(ARENA_SIZE);
    raw_free(arena);
}

Pool *arena_take_pool(void)
{
    Arena *arena = arenas.usable ? arenas.usable : arena_new();
    if (!arena) return NULL;
    Pool *pool = arena->empty;
    if (pool) arena->empty = pool->next;
    else pool = (Pool *)(arena->base + (size_t)arena->touched++ * POOL_SIZE);
    if (arena->in_use++ == 0) arenas.spare--;
    if (arena->in_use == ARENA_POOLS) usable_remove(arena);
    pool->arena = arena;
    return pool;
}

void arena_give_pool(Pool *pool)
{
    Arena *arena = pool->arena;
    pool->state  = POOL_EMPTY;
    pool->next   = arena->empty;
    arena->empty = pool;
    if (arena->in_use-- == ARENA_POOLS) usable_add(arena);
    if (arena->in_use > 0) return;
    arenas.spare++;
    if (arenas.spare > arenas.spare_limit) arena_free(arena);
}

void arenas_stop(void)
{
    while (arenas.first) {
        Arena *arena = arenas.first;
        arenas.first = arena->next;
        munmap(arena->base, ARENA_SIZE);
        raw_free(arena);
    }
    if (chunk < chunk_end) munmap(chunk, (size_t)(chunk_end - chunk));
    chunk = chunk_end = NULL;
    arenas = (ArenaList){.spare_limit = 1};
}
