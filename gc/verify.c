/* verify.c -- the heap verifier: walks everything gc/ knows and checks what the other files promise.
 *
 * Four walks: arenas and their pools; the lists of pools and the front list; the lists of tracked
 * containers; and the references between these, which may be fewer than an object's count (stacks and
 * untracked objects hold some too) but never more.  The first broken promise ends the process with
 * one line on standard error, so that a debugger or a core file shows the heap as it was found.
 *
 * May run at any moment when no C function is half way through changing an object: between the
 * instructions of a program, before and after a collection, in a test.
 */
#include <stdio.h>
#include <stdlib.h>

#include "gc/fence.h"
#include "gc/heap.h"
#include "gc/observe.h"
#include "gc/weak.h"

#define DEMAND(condition, what, where)                 \
    do {                                               \
        if (UNLIKELY(!(condition))) damaged(what, where); \
    } while (0)

static COLD _Noreturn void damaged(const char *what, const void *where)
{
    fprintf(stderr, "krait: heap damaged: %s, at %p\n", what, where);
    abort();
}

/* ---- pools ------------------------------------------------------------------------------ */

static bool is_block_of(const Pool *pool, const void *p)
{
    const char *block = p, *first = pool_first_block(pool);
    return block >= first && block < pool->untouched &&
           (size_t)(block - first) % size_class_bytes(pool->size_class) == 0;
}

static unsigned check_free_list(const Pool *pool)
{
    unsigned n = 0;
    for (const Block *b = pool->free; b; b = b->next, n++) {
        DEMAND(is_block_of(pool, b), "a free list leads out of its pool", pool);
        DEMAND(n < pool->capacity, "a free list runs in a circle", pool);
    }
    return n;
}

typedef struct PoolCounts {
    uint64_t pools, partial;
} PoolCounts;

static int check_pool(Pool *pool, void *argument)
{
    PoolCounts *counts = argument;
    DEMAND(pool->state <= POOL_FULL, "a pool in no known state", pool);
    if (pool->state == POOL_EMPTY) return 0;
    DEMAND(pool->size_class < HEAP_SIZE_CLASSES, "a pool of no known size class", pool);
    size_t   size        = size_class_bytes(pool->size_class);
    size_t   untouched   = (size_t)(pool->end - pool->untouched) / size;
    unsigned free_blocks = check_free_list(pool);
    DEMAND(pool->in_use + free_blocks + untouched == pool->capacity, "a pool's blocks don't add up", pool);
    DEMAND(pool->end == pool_first_block(pool) + pool->capacity * size, "a pool's end", pool);
    DEMAND(pool->state != POOL_FULL || pool->in_use == pool->capacity, "a full pool with free blocks", pool);
    DEMAND(pool->state != POOL_FULL || (!pool->next && !pool->prev), "a full pool on a list", pool);
    counts->pools++;
    counts->partial += pool->state == POOL_PARTIAL;
    return 0;
}

static void check_arenas(void)
{
    uint32_t count = 0, spare = 0;
    for (const Arena *a = arenas.first; a; a = a->next, count++) {
        DEMAND(((uintptr_t)a->base & (ARENA_SIZE - 1)) == 0, "an arena that isn't aligned", a);
        DEMAND(!a->next || a->next->prev == a, "the list of arenas", a);
        uint32_t empty = 0;
        for (const Pool *p = a->empty; p && empty <= ARENA_POOLS; p = p->next, empty++) {
            DEMAND(p->state == POOL_EMPTY && p->arena == a, "an arena's list of empty pools", p);
        }
        DEMAND(a->in_use + empty == a->touched && a->touched <= ARENA_POOLS, "an arena's pools don't add up", a);
        spare += a->in_use == 0;
    }
    DEMAND(count == arenas.count && spare == arenas.spare, "the number of arenas", arenas.first);
    for (const Arena *a = arenas.usable; a; a = a->next_usable) {
        DEMAND(a->in_use < ARENA_POOLS, "a full arena among the usable ones", a);
        DEMAND(!a->next_usable || a->next_usable->prev_usable == a, "the list of usable arenas", a);
    }
}

static void check_pool_lists(uint64_t partial)
{
    uint64_t listed = 0;
    for (unsigned c = 0; c < HEAP_SIZE_CLASSES; c++) {
        const Pool *prev = NULL, *head = heap.lists[c];
        for (const Pool *p = head; p; prev = p, p = p->next, listed++) {
            DEMAND(p->prev == prev, "the links of a size class's list", p);
            DEMAND(p->state == POOL_PARTIAL && p->size_class == c, "a pool on the wrong list", p);
        }
        const Pool *shown = head && !heap.watched ? head : &pool_none;
        DEMAND(heap.partial[c] == shown, "the fast path sees another pool than the list's first", heap.partial[c]);
    }
    DEMAND(listed == partial, "a pool with free blocks is on no list", arenas.first);
    DEMAND(!pool_none.free && pool_none.in_use == 0, "pool_none was written to", &pool_none);
}

static void check_front(void)
{
    int n = 0;
    for (const Block *b = heap.front; b; b = b->next, n++) {
        DEMAND(n <= FRONT_LIMIT, "the front list is too long", b);
        DEMAND(pool_of(b)->size_class == 0 && is_block_of(pool_of(b), b), "the front list leads out of its pools", b);
    }
    DEMAND(n + heap.front_room == (heap.watched ? 0 : FRONT_LIMIT), "the length of the front list", heap.front);
}

/* ---- tracked containers ----------------------------------------------------------------- */

static void check_list(int number)
{
    const Generation *list  = &heap.generation[number];
    uint32_t          holes = 0;
    DEMAND(list->used <= list->capacity, "a generation is longer than its array", list);
    for (uint32_t i = 0; i < list->used; i++) {
        const Object *o = list->objects[i];
        if (!o) {
            holes++;
            continue;
        }
        DEMAND(o->shape < SHAPE_LIMIT && shape_type[o->shape], "a tracked object of no known shape", o);
        DEMAND(gc_is_container(o), "a tracked object that is no container", o);
        DEMAND((uintptr_t)o % 16 == 8, "a container whose address doesn't end in 8", o);
        DEMAND(gc_head(o)->generation == number && gc_head(o)->index == i, "an object doesn't know its place", o);
        DEMAND(o->refcount > 0, "a tracked object without a reference", o);
    }
    DEMAND(holes == list->holes, "the number of holes", list);
}

typedef struct References { /* to each tracked object, by list and place */
    uint32_t *to[GC_LISTS];
} References;

static int count_reference(Object *referent, void *argument)
{
    References *references = argument;
    if (!referent) damaged("a traverse visits NULL", argument);
    DEMAND(referent->shape < SHAPE_LIMIT && shape_type[referent->shape], "a reference to no known shape", referent);
    DEMAND(referent->refcount > 0, "a reference to a dead object", referent);
    if (gc_is_tracked(referent)) {
        const GcHead *head = gc_head(referent);
        DEMAND(head->generation < GC_LISTS && head->index < heap.generation[head->generation].used &&
                   heap.generation[head->generation].objects[head->index] == referent,
               "a reference to an object that isn't where it says", referent);
        references->to[head->generation][head->index]++;
    }
    return 0;
}

static void count_references(References *references)
{
    for (int g = 0; g < GC_LISTS; g++) {
        const Generation *list = &heap.generation[g];
        for (uint32_t i = 0; i < list->used; i++) {
            Object *o = list->objects[i];
            if (o && shape_type[o->shape]->gc.traverse) shape_type[o->shape]->gc.traverse(o, count_reference, references);
        }
    }
}

static void compare_references(const References *references)
{
    for (int g = 0; g < GC_LISTS; g++) {
        const Generation *list = &heap.generation[g];
        for (uint32_t i = 0; i < list->used; i++) {
            const Object *o = list->objects[i];
            if (o) DEMAND(references->to[g][i] <= o->refcount, "more references than the count says", o);
        }
    }
}

static void check_references(void)
{
    References references = {0};
    bool       room       = true;
    for (int g = 0; g < GC_LISTS; g++) {
        references.to[g] = calloc((size_t)heap.generation[g].used + 1, sizeof *references.to[g]);
        if (!references.to[g]) room = false;
    }
    if (room) {
        count_references(&references);
        compare_references(&references);
    }
    for (int g = 0; g < GC_LISTS; g++) free(references.to[g]);
}

void heap_verify(void)
{
    PoolCounts counts = {0};
    check_arenas();
    heap_for_each_pool(check_pool, &counts);
    DEMAND(counts.pools == heap.pools, "the number of pools", arenas.first);
    check_pool_lists(counts.partial);
    check_front();
    if (heap.mode == HEAP_FENCED) fence_check_all();
    for (int g = 0; g < GC_LISTS; g++) check_list(g);
    check_references();
    weak_table_check();
}
