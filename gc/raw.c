/* raw.c -- the raw allocator that is there unless somebody brings another: the C library's.
 *
 * The system is asked to back large blocks by huge pages, so that touching them first costs a trap for 2 MiB
 * instead of for 4 KiB: those of 2 MiB and more each, the others together, where they stand in the C library's heap
 * (it ends at the program break), once that has outgrown 8 MiB.
 *
 * Blocks with a mapping of their own cost a trap for each page, so those that are freed last are kept, and given to whoever asks for
 * about as much: a program that makes large lists in a loop touches their pages once.  They go back as soon as memory is wanted from
 * the system in any other way, or smaller blocks come to more than while large ones were in use: what a program holds at its peak is
 * what it needs there.
 */
#include "gc/raw.h"

#include <malloc.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

enum { PAGE = 4 << 10, HUGE_PAGE = 2 << 20, SMALL_HEAP = 8 << 20 };

/* Up to where in the C library's heap there is nothing to wish for, or the system knows of it. */
static uintptr_t wished_up_to = UINTPTR_MAX;
static uintptr_t last_break;

/* All pages of the block: realloc can't move a mapping of which a part is different. */
static void *on_huge_pages(void *p, size_t size)
{
    if (!p || size < HUGE_PAGE) return p;
    uintptr_t start = (uintptr_t)p & ~(uintptr_t)(PAGE - 1), end = (uintptr_t)p + malloc_usable_size(p);
    madvise((void *)start, ((end + PAGE - 1) & ~(uintptr_t)(PAGE - 1)) - start, MADV_HUGEPAGE); /* only a wish */
    return p;
}

/* ---- large blocks kept ---------------------------------------------------------------------- */

enum { LARGE = 1 << 20, SPARES = 4, SPARE_MOST = 32 << 20, SLACK = 32 << 10 };

static struct { void *block; size_t size; } spares[SPARES]; /* in no order; NULL: free place */
static bool   keeps_spares;
static size_t in_spares; /* bytes */
static intptr_t small, most_small, bearable; /* bytes in smaller blocks: now, at most since a large one was made, and up to where spares stay */

static void give_spare(int k)
{
    in_spares -= spares[k].size;
    free(spares[k].block);
    spares[k].block = NULL;
}

void raw_give_spares(void)
{
    for (int k = 0; in_spares && k < SPARES; k++)
        if (spares[k].block) give_spare(k);
}

/* The smallest that has room for `size` bytes, and not more than `most`; none: then all go back. NULL: none. */
static void *take_spare(size_t size, size_t most)
{
    int found = -1;
    for (int k = 0; k < SPARES; k++) {
        if (!spares[k].block || spares[k].size < size || spares[k].size > most) continue;
        if (found < 0 || spares[k].size < spares[found].size) found = k;
    }
    if (found < 0) return raw_give_spares(), NULL;
    void *block = spares[found].block;
    spares[found].block = NULL;
    in_spares -= spares[found].size;
    most_small = small;
    return block;
}

static bool keep_spare(void *p)
{
    size_t size = malloc_usable_size(p);
    int    free_place = -1;
    if (size < LARGE) small -= (intptr_t)size;
    if (size < LARGE || size > SPARE_MOST || (uintptr_t)p < last_break) return false; /* the last: it has grown within the heap */
    if (in_spares + size > SPARE_MOST) raw_give_spares();
    for (int k = 0; k < SPARES; k++)
        if (!spares[k].block) free_place = k;
    if (free_place < 0) give_spare(free_place = 0);
    spares[free_place].block = p;
    spares[free_place].size  = size;
    in_spares += size;
    bearable = most_small + SLACK;
    return true;
}

/* p, a block just made, in the books. */
static inline void *counted(void *p)
{
    size_t size = malloc_usable_size(p);
    if (size < LARGE) small += (intptr_t)size;
    if (size >= LARGE || small > most_small) most_small = small;
    if (in_spares && small > bearable) raw_give_spares();
    return p;
}

/* ---- the C library's -------------------------------------------------------------------------- */

/* Blocks below 1 MiB are to stand in that heap: their memory is touched once and used again, where a mapping of their
 * own would be touched anew each time (the arrays of sorting).  It grows by whole huge pages.  These are GLIBC's limits,
 * which it would otherwise move by what it sees freed; others that were measured are in tests/bench/TRIED.md. */
void raw_own_process(void)
{
    mallopt(M_MMAP_THRESHOLD, LARGE);
    mallopt(M_TRIM_THRESHOLD, 16 << 20);
    mallopt(M_TOP_PAD, HUGE_PAGE);
    last_break   = (uintptr_t)sbrk(0);
    wished_up_to = last_break + SMALL_HEAP;
    keeps_spares = true;
}

static void heap_has_grown(uintptr_t end)
{
    uintptr_t start = wished_up_to & ~(uintptr_t)(HUGE_PAGE - 1);
    madvise((void *)start, end - start, MADV_HUGEPAGE);
    wished_up_to = end;
}

static void break_moved(uintptr_t end)
{
    if (end > last_break) raw_give_spares();
    if (end > wished_up_to) heap_has_grown(end);
    last_break = end;
}

/* p, after a look at the program break. */
static inline void *in_heap(void *p)
{
    uintptr_t end = (uintptr_t)sbrk(0);
    if (__builtin_expect(end != last_break, 0)) break_moved(end);
    return p;
}

static void *from_system(void *p, size_t size) { return counted(in_heap(on_huge_pages(p, size))); }

static inline void *spare_for(size_t size) { return size >= LARGE && in_spares ? take_spare(size, size + size / 8) : NULL; }

static void *system_malloc(void *unused, size_t size)
{
    (void)unused;
    void *spare = spare_for(size);
    return spare ? spare : from_system(malloc(size), size);
}

static void *system_calloc(void *unused, size_t count, size_t size)
{
    (void)unused;
    size_t total;
    void  *spare = !__builtin_mul_overflow(count, size, &total) ? spare_for(total) : NULL;
    return spare ? memset(spare, 0, total) : from_system(calloc(count, size), count * size);
}

static void *system_realloc(void *unused, void *p, size_t size)
{
    (void)unused;
    size_t old   = malloc_usable_size(p);
    void  *spare = size > old ? spare_for(size) : NULL, *moved;
    if (spare) {
        if (p) memcpy(spare, p, old);
        moved = spare;
        free(p);
    } else moved = realloc(p, size);
    if (moved && old < LARGE) small -= (intptr_t)old;
    return spare ? spare : moved ? from_system(moved, size) : NULL;
}

static void system_free(void *unused, void *p)
{
    (void)unused;
    if (!keeps_spares || !keep_spare(p)) free(p);
}

RawAllocator raw_allocator = { NULL, system_malloc, system_calloc, system_realloc, system_free };
