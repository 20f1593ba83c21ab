/* fence.c -- KRAITMALLOC=debug: blocks between fences, painted when they come and when they go.
 *
 *   | Fence: links, size, mark | FB FB ... | the caller's bytes | FB FB ... |
 *                              16 bytes    ^ 16-byte aligned    16 bytes
 *
 * A block that is freed is painted and waits in a queue (256 blocks, or 1 MiB) before its memory
 * really goes back, so a second free and a write through an old pointer are seen.  Every damage ends in
 * report(): one line that says what, where and how large, then abort().
 *
 * Live blocks are on the list `live`, waiting ones on `waiting`, oldest first.
 */
#include "gc/fence.h"
#include "gc/raw.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FENCE_SIZE = 16, WAITING_BLOCKS = 256, WAITING_BYTES = 1 << 20 };

#define MARK_LIVE  UINT64_C(0x6c69766520626c6b)
#define MARK_FREED UINT64_C(0x66726565645f626b)

typedef struct Fence {
    struct Fence *next, *prev;
    size_t        size;
    uint64_t      mark;
    unsigned char front[FENCE_SIZE];
} Fence;

typedef struct FenceList {
    Fence *first, *last;
    size_t blocks, bytes;
} FenceList;

static FenceList live, waiting;

_Static_assert(sizeof(Fence) % 16 == 0, "the block behind it is aligned");

static Fence         *fence_of(void *block) { return (Fence *)block - 1; }
static unsigned char *bytes_of(Fence *fence) { return (unsigned char *)(fence + 1); }

static void list_append(FenceList *list, Fence *fence)
{
    fence->next = NULL;
    fence->prev = list->last;
    if (list->last) list->last->next = fence;
    else list->first = fence;
    list->last = fence;
    list->blocks++;
    list->bytes += fence->size;
}

static void list_remove(FenceList *list, Fence *fence)
{
    if (fence->prev) fence->prev->next = fence->next;
    else list->first = fence->next;
    if (fence->next) fence->next->prev = fence->prev;
    else list->last = fence->prev;
    list->blocks--;
    list->bytes -= fence->size;
}

static COLD _Noreturn void report(const char *what, const Fence *fence)
{
    fprintf(stderr, "krait: %s: block of %zu bytes at %p\n", what, fence->size, (const void *)(fence + 1));
    abort();
}

static bool all_are(const unsigned char *p, size_t n, unsigned char byte)
{
    for (size_t i = 0; i < n; i++) {
        if (p[i] != byte) return false;
    }
    return true;
}

static void check_fences(Fence *fence)
{
    if (!all_are(fence->front, FENCE_SIZE, FENCE_BYTE)) report("written before the start", fence);
    if (!all_are(bytes_of(fence) + fence->size, FENCE_SIZE, FENCE_BYTE)) report("written past the end", fence);
}

static void check_freed(Fence *fence)
{
    check_fences(fence);
    if (!all_are(bytes_of(fence), fence->size, FENCE_FREED)) report("written after it was freed", fence);
}

void *fence_alloc(size_t size)
{
    Fence *fence = raw_malloc(sizeof(Fence) + size + FENCE_SIZE);
    if (!fence) return NULL;
    fence->size = size;
    fence->mark = MARK_LIVE;
    memset(fence->front, FENCE_BYTE, FENCE_SIZE);
    memset(bytes_of(fence), FENCE_NEW, size);
    memset(bytes_of(fence) + size, FENCE_BYTE, FENCE_SIZE);
    list_append(&live, fence);
    return bytes_of(fence);
}

static void let_oldest_go(void)
{
    Fence *fence = waiting.first;
    check_freed(fence);
    list_remove(&waiting, fence);
    raw_free(fence);
}

void fence_free(void *block, size_t size)
{
    Fence *fence = fence_of(block);
    if (fence->mark == MARK_FREED) report("freed twice", fence);
    if (fence->mark != MARK_LIVE) {
        fprintf(stderr, "krait: freed at %p, where no block begins\n", block);
        abort();
    }
    if (fence->size != size) report("freed with another size than asked for", fence);
    check_fences(fence);
    list_remove(&live, fence);
    fence->mark = MARK_FREED;
    memset(block, FENCE_FREED, size);
    list_append(&waiting, fence);
    while (waiting.blocks > WAITING_BLOCKS || (waiting.bytes > WAITING_BYTES && waiting.blocks > 1)) let_oldest_go();
}

void fence_check_all(void)
{
    for (Fence *f = live.first; f; f = f->next) check_fences(f);
    for (Fence *f = waiting.first; f; f = f->next) check_freed(f);
}

void fence_stop(void)
{
    while (waiting.first) let_oldest_go();
    while (live.first) {
        Fence *fence = live.first;
        list_remove(&live, fence);
        raw_free(fence);
    }
}

int fence_for_each(int (*visit)(void *block, size_t size, void *argument), void *argument)
{
    for (Fence *f = live.first, *next; f; f = next) {
        next       = f->next;
        int result = visit(f + 1, f->size, argument);
        if (result) return result;
    }
    return 0;
}
