/* raw.c -- the raw allocator that is there unless somebody brings another: the C library's.
 *
 * The system is asked to back large blocks by huge pages, so that touching them first costs a trap for 2 MiB
 * instead of for 4 KiB.
 */
#include "gc/raw.h"

#include <malloc.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>

enum { PAGE = 4 << 10, HUGE_PAGE = 2 << 20 };

/* All pages of the block: realloc can't move a mapping of which a part is different. */
static void *on_huge_pages(void *p, size_t size)
{
    if (!p || size < HUGE_PAGE) return p;
    uintptr_t start = (uintptr_t)p & ~(uintptr_t)(PAGE - 1), end = (uintptr_t)p + malloc_usable_size(p);
    madvise((void *)start, ((end + PAGE - 1) & ~(uintptr_t)(PAGE - 1)) - start, MADV_HUGEPAGE); /* only a wish */
    return p;
}

static void *system_malloc(void *unused, size_t size) { (void)unused; return on_huge_pages(malloc(size), size); }
static void *system_calloc(void *unused, size_t count, size_t size) { (void)unused; return on_huge_pages(calloc(count, size), count * size); }
static void *system_realloc(void *unused, void *p, size_t size) { (void)unused; return on_huge_pages(realloc(p, size), size); }
static void  system_free(void *unused, void *p) { (void)unused; free(p); }

RawAllocator raw_allocator = { NULL, system_malloc, system_calloc, system_realloc, system_free };
