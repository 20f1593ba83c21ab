/* krait_heap.c -- arenas, pools and blocks as Python values, for the views of the module krait. */
#include <string.h>

#include "gc/fence.h"
#include "gc/observe.h"
#include "runtime/native.h"
#include "runtime/int.h"
#include "runtime/shape.h"
#include "vm/modules/krait_parts.h"

static bool put(Object *dict, const char *key, Owned value)
{
    bool done = value && dict_set_c((Dict *)dict, key, value);
    ref_drop_maybe(value);
    return done;
}
static bool put_number(Object *dict, const char *key, uint64_t value) { return put(dict, key, int_from_uint64(value)); }
static Owned text(const char *s) { return str_from_utf8(s, (int64_t)strlen(s)); }

static Owned class_figures(unsigned size_class, const SizeClassStats *s)
{
    Owned d = dict_new();
    if (d && put_number(d, "block_size", size_class_bytes(size_class)) && put_number(d, "pools_full", s->pools_full) &&
        put_number(d, "pools_used", s->pools_partial) && put_number(d, "pools_empty", s->pools_empty) &&
        put_number(d, "blocks_used", s->blocks_used) && put_number(d, "blocks_free", s->blocks_free) &&
        put_number(d, "blocks_untouched", s->blocks_untouched))
        return d;
    ref_drop_maybe(d);
    return NULL;
}

NATIVE_SHARED(krait_heap)
{
    HeapStats s;
    heap_stats(&s);
    Owned d = dict_new(), classes = list_new(0);
    bool  ok = d && classes && put_number(d, "arenas", s.arenas) && put_number(d, "arenas_peak", s.arenas_peak) &&
              put_number(d, "arenas_mapped", s.arenas_mapped) && put_number(d, "arenas_unmapped", s.arenas_unmapped) &&
              put_number(d, "arena_size", ARENA_SIZE) && put_number(d, "pool_size", POOL_SIZE) &&
              put_number(d, "pools_used", s.pools_used) && put_number(d, "pools_empty", s.pools_empty) &&
              put_number(d, "pools_untouched", s.pools_untouched) && put_number(d, "blocks", s.blocks) && put_number(d, "bytes", s.bytes) &&
              put_number(d, "raw_blocks", s.raw_blocks) && put_number(d, "raw_bytes", s.raw_bytes) && put_number(d, "front_blocks", s.front_blocks) &&
              put_number(d, "collector_bytes", s.collector_bytes) &&
              put(d, "mode", text(heap.mode == HEAP_POOLS ? "pools" : heap.mode == HEAP_MALLOC ? "malloc" : "debug"));
    for (unsigned i = 0; ok && i < HEAP_SIZE_CLASSES; i++) {
        const SizeClassStats *c = &s.size_class[i];
        if (c->pools_full + c->pools_partial + c->pools_empty == 0) continue;
        Owned row = class_figures(i, c);
        ok        = row && list_append_take((List *)classes, row);
    }
    ok = ok && dict_set_c((Dict *)d, "size_classes", classes);
    ref_drop_maybe(classes);
    if (!ok) ref_clear(&d);
    return d;
}

static const char *state_name(const Pool *pool)
{
    if (pool->state == POOL_EMPTY || pool->in_use == 0) return "empty";
    return pool->state == POOL_FULL || pool->in_use == pool->capacity ? "full" : "used";
}

static int64_t arena_number(const Arena *arena) /* the oldest is 0 */
{
    int64_t number = 0;
    for (const Arena *a = arena->next; a; a = a->next) number++;
    return number;
}

/* A pool's free blocks in the order in which they will be handed out: copied before anything is allocated to show them. */
typedef struct FreeBlocks { uint16_t places[POOL_SIZE / HEAP_ALIGNMENT]; int count; Pool pool; } FreeBlocks;
static void free_blocks(const Pool *pool, FreeBlocks *free_)
{
    free_->count = 0;
    free_->pool  = *pool;
    for (const Block *b = pool->free; b; b = b->next)
        free_->places[free_->count++] = (uint16_t)((size_t)((const char *)b - pool_first_block(pool)) / size_class_bytes(pool->size_class));
}
static Owned free_list(const FreeBlocks *free_)
{
    Owned list = list_new(0);
    for (int i = 0; list && i < free_->count; i++) {
        Owned place = int_new(free_->places[i]);
        if (!place || !list_append_take((List *)list, place)) ref_clear(&list);
    }
    return list;
}

static bool block_in_pool(Object *d, const char *block, const Pool *at, const FreeBlocks *free_)
{
    const Pool *pool = &free_->pool;
    size_t      size = size_class_bytes(pool->size_class);
    return put_number(d, "arena", (uint64_t)arena_number(pool->arena)) &&
           put_number(d, "pool", (uint64_t)(((const char *)at - pool->arena->base) / POOL_SIZE)) &&
           put_number(d, "block", (uint64_t)(block - pool_first_block(at)) / size) && put_number(d, "block_size", size) &&
           put_number(d, "in_use", pool->in_use) && put_number(d, "capacity", pool->capacity) &&
           put_number(d, "untouched", (uint64_t)(pool->end - pool->untouched) / size) && put(d, "state", text(state_name(pool))) &&
           put(d, "free", free_list(free_));
}

/* The pool that an address lies in, or NULL: raw memory, or static. Looks the address up and doesn't read it. */
static const Pool *pool_around(const char *block)
{
    if (heap.mode != HEAP_POOLS) return NULL;
    for (const Arena *a = arenas.first; a; a = a->next)
        if (block >= a->base && block < a->base + (size_t)a->touched * POOL_SIZE) return pool_of(block);
    return NULL;
}

static bool is_static(const Object *o)
{
    const char *at = (const char *)o, *first = (const char *)small_ints;
    if (at >= first && at < first + sizeof small_ints) return true;
    return o == NONE || o == ELLIPSIS || o == NOT_IMPLEMENTED || o == TRUE_ || o == FALSE_ || o->shape == SHAPE_TYPE_STATIC;
}

NATIVE_SHARED(krait_block)
{
    Object *o = args[0];
    if (is_static(o)) return none_new();
    const char *block = object_block(o);
    const Pool *pool = pool_around(block);
    const Type *type = TYPE_OF(o);
    uint64_t    size = type->gc.size_of ? type->gc.size_of(o) : type->gc.size;
    FreeBlocks  free_ = {.count = 0};
    if (pool) free_blocks(pool, &free_);
    Owned d = dict_new();
    if (d && put_number(d, "address", (uintptr_t)block) && put_number(d, "size", size) &&
        (pool ? block_in_pool(d, block, pool, &free_) : put(d, "state", text("raw"))))
        return d;
    ref_drop_maybe(d);
    return NULL;
}

bool krait_block_place(const Object *o, BlockPlace *place)
{
    const char *block = is_static(o) ? NULL : object_block(o);
    const Pool *pool  = block ? pool_around(block) : NULL;
    if (!pool) return false;
    place->arena = (int)arena_number(pool->arena);
    place->pool  = (int)(((const char *)pool - pool->arena->base) / POOL_SIZE);
    place->block = (int)((size_t)(block - pool_first_block(pool)) / size_class_bytes(pool->size_class));
    return true;
}

typedef struct PoolList { Object *list; } PoolList;
static int add_pool(Pool *pool, void *argument)
{
    PoolList *all   = argument;
    bool      empty = pool->state == POOL_EMPTY;
    Owned values[]  = {
        int_new(arena_number(pool->arena)), int_new(((const char *)pool - pool->arena->base) / POOL_SIZE), text(state_name(pool)),
        int_new(empty ? 0 : (int64_t)size_class_bytes(pool->size_class)), int_new(empty ? 0 : pool->in_use), int_new(empty ? 0 : pool->capacity),
    };
    Owned row = NULL;
    if (values[0] && values[1] && values[2] && values[3] && values[4] && values[5])
        row = tuple_pack(6, values[0], values[1], values[2], values[3], values[4], values[5]);
    for (int i = 0; i < 6; i++) ref_drop_maybe(values[i]);
    return row && list_append_take((List *)all->list, row) ? 0 : 1;
}

/* (arena, pool, state, block size, in use, capacity) of every pool that was ever given out. Making the list changes the heap:
   what is told of a pool is how it was at that moment. */
NATIVE_SHARED(krait_pool_map)
{
    PoolList all = {list_new(0)};
    if (all.list && heap_for_each_pool(add_pool, &all)) ref_clear(&all.list);
    return all.list;
}
