/* raw.c -- the raw allocator that is there unless somebody brings another: the C library's.
 *
 * The system is asked to back large blocks by huge pages, so that touching them first costs a trap for 2 MiB
 * instead of for 4 KiB: those of 2 MiB and more each, the others together, where they stand in the C library's heap
 * (it ends at the program break), once that has outgrown 8 MiB.
 */
#include "gc/raw.h"

#include <malloc.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

enum { PAGE = 4 << 10, HUGE_PAGE = 2 << 20, SMALL_HEAP = 8 << 20 };

/* Up to where in the C library's heap there is nothing to wish for, or the system knows of it. */
static uintptr_t wished_up_to = UINTPTR_MAX;

/* All pages of the block: realloc can't move a mapping of which a part is different. */
static void *on_huge_pages(void *p, size_t size)
{
    if (!p || size < HUGE_PAGE) return p;
    uintptr_t start = (uintptr_t)p & ~(uintptr_t)(PAGE - 1), end = (uintptr_t)p + malloc_usable_size(p);
    madvise((void *)start, ((end + PAGE - 1) & ~(uintptr_t)(PAGE - 1)) - start, MADV_HUGEPAGE); /* only a wish */
    return p;
}

/* Blocks below 1 MiB are to stand in that heap: their memory is touched once and used again, where a mapping of their
 * own would be touched anew each time (the arrays of sorting).  It grows by whole huge pages.  These are GLIBC's limits,
 * which it would otherwise move by what it sees freed; others that were measured are in tests/bench/TRIED.md. */
void raw_own_process(void)
{
    mallopt(M_MMAP_THRESHOLD, 1 << 20);
    mallopt(M_TRIM_THRESHOLD, 16 << 20);
    mallopt(M_TOP_PAD, HUGE_PAGE);
    wished_up_to = (uintptr_t)sbrk(0) + SMALL_HEAP;
}

static void heap_has_grown(uintptr_t end)
{
    uintptr_t start = wished_up_to & ~(uintptr_t)(HUGE_PAGE - 1);
    madvise((void *)start, end - start, MADV_HUGEPAGE);
    wished_up_to = end;
}

/* p, after a look at the program break. */
static inline void *in_heap(void *p)
{
    uintptr_t end = (uintptr_t)sbrk(0);
    if (__builtin_expect(end > wished_up_to, 0)) heap_has_grown(end);
    return p;
}

static void *from_system(void *p, size_t size) { return in_heap(on_huge_pages(p, size)); }

static void *system_malloc(void *unused, size_t size) { (void)unused; return from_system(malloc(size), size); }
static void *system_calloc(void *unused, size_t count, size_t size) { (void)unused; return from_system(calloc(count, size), count * size); }
static void *system_realloc(void *unused, void *p, size_t size) { (void)unused; return from_system(realloc(p, size), size); }
static void  system_free(void *unused, void *p) { (void)unused; free(p); }

RawAllocator raw_allocator = { NULL, system_malloc, system_calloc, system_realloc, system_free };
