/* raw.c -- the raw allocator that is there unless somebody brings another: the C library's.
 *
 * The system is asked to back large blocks by huge pages, so that touching them first costs a trap for 2 MiB
 * instead of for 4 KiB: those of 2 MiB and more each, the others together, where they stand in the C library's heap
 * (it ends at the program break), once that has outgrown 8 MiB.
 *
 * Blocks with a mapping of their own cost a trap for each page, so those that are freed last are kept, and given to whoever asks for
 * about as much: a program that makes large lists in a loop touches their pages once.  What is kept and what is in use, arenas
 * included, come to no more (but for some slack) than what was in use at the peak; else the oldest go back to the system.
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

enum { LARGE = 1 << 20, SPARES = 4, SPARE_MOST = 16 << 20, SLACK = 256 << 10 };

static struct { void *block; size_t size; } spares[SPARES]; /* the oldest first */
static int    spare_count;
static bool   keeps_spares;
static size_t in_spares, in_use, most_in_use; /* bytes; in use: by the C library's heap, mappings of large blocks, and arenas */

static void *remove_spare(int k)
{
    void *block = spares[k].block;
    in_spares  -= spares[k].size;
    spare_count--;
    for (; k < spare_count; k++) spares[k] = spares[k + 1];
    return block;
}

/* Until this holds the oldest go back. */
static void limit_spares(size_t bytes)
{
    while (spare_count && in_spares > bytes) free(remove_spare(0));
}

void raw_use(size_t bytes)
{
    in_use += bytes;
    if (in_use > most_in_use) most_in_use = in_use;
    if (spare_count) limit_spares(most_in_use + SLACK - in_use);
}

void raw_unuse(size_t bytes) { in_use -= bytes; }

/* May `size` bytes have all that this one is? Up to twice as much is for what grows, as long as it doesn't raise the peak. */
static bool is_fit(size_t spare, size_t size)
{
    return spare >= size && (spare <= size + size / 8 || (spare <= 2 * size + 2 * PAGE && in_use + spare <= most_in_use));
}

/* The smallest that is fit for `size` bytes, or NULL. */
static void *take_spare(size_t size)
{
    int found = -1;
    for (int k = 0; k < spare_count; k++)
        if (is_fit(spares[k].size, size) && (found < 0 || spares[k].size < spares[found].size)) found = k;
    if (found < 0) return NULL;
    in_use += spares[found].size;
    if (in_use > most_in_use) most_in_use = in_use;
    return remove_spare(found);
}

static bool keep_spare(void *p, size_t size)
{
    if (!keeps_spares || size > SPARE_MOST) return false;
    limit_spares(SPARE_MOST - size);
    if (spare_count == SPARES) free(remove_spare(0));
    spares[spare_count].block  = p;
    spares[spare_count++].size = size;
    in_spares += size;
    return true;
}

/* Not one that has grown within the heap. */
static inline bool is_mapped(const void *p, size_t size) { return size >= LARGE && (uintptr_t)p >= last_break; }

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
    if (end > last_break) raw_use(end - last_break);
    else raw_unuse(last_break - end);
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

static void *from_system(void *p, size_t size)
{
    size_t usable = malloc_usable_size(in_heap(on_huge_pages(p, size)));
    if (is_mapped(p, usable)) raw_use(usable);
    return p;
}

static inline void *spare_for(size_t size) { return size >= LARGE && spare_count ? take_spare(size) : NULL; }

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
    size_t old    = malloc_usable_size(p);
    bool   mapped = is_mapped(p, old);
    void  *spare  = size > old ? spare_for(size) : NULL, *moved = spare;
    if (spare) {
        if (p) memcpy(spare, p, old);
        free(p);
    } else if (!(moved = realloc(p, size))) return NULL;
    if (mapped) raw_unuse(old);
    return spare ? spare : from_system(moved, size);
}

static void system_free(void *unused, void *p)
{
    (void)unused;
    size_t size = malloc_usable_size(p);
    if (is_mapped(p, size)) {
        raw_unuse(size);
        if (keep_spare(p, size)) return;
    }
    free(p);
}

RawAllocator raw_allocator = { NULL, system_malloc, system_calloc, system_realloc, system_free };
