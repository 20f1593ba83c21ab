/* pool.c -- many small blocks of one size in one aligned piece of an arena.
 *
 *   | header | block | block | block | ... never handed out yet |
 *                                      ^ untouched              ^ end
 *
 * A pool is in one of three states, and the state says which list it is on:
 *   EMPTY    no block in use     on its arena's list, belongs to no size class
 *   PARTIAL  some in use         on the list of its size class (in the views: used)
 *   FULL     all in use          on no list; the first free puts it back, in front
 * Two of the transitions are lazy, because the fast paths in heap.h don't look at the state:
 *   - the last block may be popped from a pool that stays PARTIAL, first on its list, until the
 *     next request finds that it has nothing left;
 *   - the last pool on the list of a size class stays there when its last block is given back, so
 *     that a loop which takes and gives one block doesn't set up a pool each time round.
 *     pools_trim(), called by every full collection, gives such pools back.
 *
 * Always true: in_use + length(free) + untouched blocks == capacity, and a block's pool is found
 * by clearing the low bits of its address.  heap.lists[c] is the list of class c.  heap.partial[c]
 * is what the fast path may pop from: the head of that list, or pool_none if the list is empty
 * or if somebody wants to see every allocation (heap.watched).   Start reading at pool_alloc().
 */
#include "gc/pool.h"

#include "gc/heap.h"

enum { CARVE = 8 }; /* blocks put on the free list at a time */

Pool pool_none;

/* The list's head has changed: tell the fast path. */
static void show_head(unsigned size_class)
{
    Pool *head               = heap.lists[size_class];
    heap.partial[size_class] = head && !heap.watched ? head : &pool_none;
}

static void list_add(Pool *pool)
{
    Pool **head = &heap.lists[pool->size_class];
    pool->prev  = NULL;
    pool->next  = *head;
    if (*head) (*head)->prev = pool;
    *head = pool;
    show_head(pool->size_class);
}

static void list_remove(Pool *pool)
{
    if (pool->next) pool->next->prev = pool->prev;
    if (pool->prev) pool->prev->next = pool->next;
    else {
        heap.lists[pool->size_class] = pool->next;
        show_head(pool->size_class);
    }
    pool->next = pool->prev = NULL;
}

/* Puts the next few untouched blocks, lowest address first, on an empty free list. */
static void carve(Pool *pool)
{
    size_t size  = size_class_bytes(pool->size_class);
    Block **link = &pool->free;
    for (int i = 0; i < CARVE && pool->untouched < pool->end; i++) {
        Block *block = (Block *)pool->untouched;
        *link        = block;
        link         = &block->next;
        pool->untouched += size;
    }
    *link = NULL;
}

/* EMPTY -> PARTIAL */
static Pool *pool_take(unsigned size_class)
{
    if (!heap_has_room(POOL_SIZE)) return NULL;
    Pool *pool = arena_take_pool();
    if (!pool) return NULL;
    heap.pools++;
    pool->free       = NULL;
    pool->in_use     = 0;
    pool->size_class = (uint8_t)size_class;
    pool->capacity   = (uint16_t)((POOL_SIZE - POOL_HEADER) / size_class_bytes(size_class));
    pool->state      = POOL_PARTIAL;
    pool->untouched  = pool_first_block(pool);
    pool->end        = pool->untouched + pool->capacity * size_class_bytes(size_class);
    list_add(pool);
    return pool;
}

/* PARTIAL -> EMPTY */
static void pool_give(Pool *pool)
{
    list_remove(pool);
    heap.pools--;
    arena_give_pool(pool);
}

/* The first pool of that class that has a block on its free list. */
static Pool *pool_with_free_block(unsigned size_class)
{
    Pool *pool;
    while ((pool = heap.lists[size_class]) != NULL) {
        if (pool->free) return pool;
        if (pool->untouched < pool->end) break;
        list_remove(pool); /* PARTIAL -> FULL, noticed only now */
        pool->state = POOL_FULL;
    }
    if (!pool) pool = pool_take(size_class);
    if (pool) carve(pool);
    return pool;
}

void *pool_alloc(unsigned size_class)
{
    Pool *pool = pool_with_free_block(size_class);
    if (!pool) return NULL;
    Block *block = pool->free;
    pool->free   = block->next;
    pool->in_use++;
    return block;
}

void pool_free(void *p)
{
    Pool  *pool  = pool_of(p);
    Block *block = p;
    block->next  = pool->free;
    pool->free   = block;
    pool->in_use--;
    if (pool->state == POOL_FULL) {
        pool->state = POOL_PARTIAL;
        list_add(pool);
    }
    bool last_of_class = !pool->next && !pool->prev;
    if (pool->in_use == 0 && !last_of_class) pool_give(pool);
}

void pools_trim(void)
{
    for (unsigned c = 0; c < HEAP_SIZE_CLASSES; c++) {
        Pool *pool = heap.lists[c];
        while (pool && pool->in_use > 0) pool = pool->next;
        if (pool) pool_give(pool); /* there is one at most */
    }
}
