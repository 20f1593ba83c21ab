/* test_pool.c -- pools and arenas: every state, every transition, both lazy ones included. */
#include "toy.h"

TestSuite(pool, .init = toy_start, .fini = toy_stop);

enum { SIZE = 496, FIT = (POOL_SIZE - POOL_HEADER) / SIZE }; /* 8 blocks fit */

static void *block[ARENA_POOLS * 40 * FIT];

static void take(int from, int to)
{
    for (int i = from; i < to; i++) cr_assert(block[i] = heap_alloc(SIZE));
}

static void give(int from, int to)
{
    for (int i = from; i < to; i++) heap_free(block[i], SIZE);
}

Test(pool, empty_to_partial)
{
    cr_expect_eq(heap.partial[size_class_of(SIZE)], &pool_none);
    take(0, 1);
    Pool *pool = pool_of(block[0]);
    cr_expect_eq(pool->state, POOL_PARTIAL);
    cr_expect_eq(pool->in_use, 1);
    cr_expect_eq(pool->capacity, FIT);
    cr_expect_eq(heap.partial[size_class_of(SIZE)], pool);
    cr_expect_eq((char *)block[0], pool_first_block(pool), "the first block is the lowest");
    heap_verify();
    give(0, 1);
}

Test(pool, fresh_blocks_come_in_order_of_address)
{
    take(0, FIT);
    for (int i = 1; i < FIT; i++) cr_expect_eq((char *)block[i] - (char *)block[i - 1], SIZE);
    give(0, FIT);
}

Test(pool, partial_to_full_is_noticed_by_the_next_request)
{
    take(0, FIT);
    Pool *pool = pool_of(block[0]);
    cr_expect_eq(pool->in_use, FIT);
    cr_expect_eq(pool->state, POOL_PARTIAL, "still first on its list");
    heap_verify();
    take(FIT, FIT + 1);
    cr_expect_eq(pool->state, POOL_FULL);
    cr_expect_neq(pool_of(block[FIT]), pool);
    cr_expect_eq(toy_class(SIZE).pools_full, 1);
    cr_expect_eq(toy_class(SIZE).pools_partial, 1);
    heap_verify();
    give(0, FIT + 1);
}

Test(pool, full_to_partial_goes_to_the_front)
{
    take(0, 2 * FIT + 1);
    Pool *first = pool_of(block[0]);
    cr_expect_eq(first->state, POOL_FULL);
    give(3, 4);
    cr_expect_eq(first->state, POOL_PARTIAL);
    cr_expect_eq(heap.lists[size_class_of(SIZE)], first);
    heap_verify();
    void *again = heap_alloc(SIZE);
    cr_expect_eq(again, block[3], "last in, first out");
    give(0, 2 * FIT + 1);
}

Test(pool, exhausted_but_not_noticed_takes_blocks_back)
{
    take(0, FIT);
    Pool *pool = pool_of(block[0]);
    give(0, 1);
    cr_expect_eq(pool->state, POOL_PARTIAL);
    cr_expect_eq(heap.lists[size_class_of(SIZE)], pool);
    cr_expect_null(pool->next);
    heap_verify();
    give(1, FIT);
}

Test(pool, last_in_first_out)
{
    take(0, 4);
    give(0, 3);
    void *a = heap_alloc(SIZE), *b = heap_alloc(SIZE), *c = heap_alloc(SIZE);
    cr_expect(a == block[2] && b == block[1] && c == block[0]);
    give(0, 4);
}

Test(pool, partial_to_empty_when_the_class_has_another)
{
    take(0, FIT + 1);
    Pool *first = pool_of(block[0]), *second = pool_of(block[FIT]);
    give(0, FIT); /* the first pool comes back to the list, then runs empty beside the second */
    cr_expect_eq(first->state, POOL_EMPTY);
    cr_expect_eq(second->state, POOL_PARTIAL);
    cr_expect_eq(heap.pools, 1);
    cr_expect_eq(arenas.first->empty, first);
    heap_verify();
    give(FIT, FIT + 1);
}

Test(pool, the_last_of_a_class_is_kept_until_trimmed)
{
    take(0, 1);
    Pool *pool = pool_of(block[0]);
    give(0, 1);
    cr_expect_eq(pool->state, POOL_PARTIAL);
    cr_expect_eq(pool->in_use, 0);
    cr_expect_eq(toy_class(SIZE).pools_empty, 1);
    heap_verify();
    heap_trim();
    cr_expect_eq(pool->state, POOL_EMPTY);
    cr_expect_eq(toy_class(SIZE).pools_empty, 0);
    cr_expect_eq(heap.pools, 0);
    heap_verify();
}

Test(pool, trim_finds_the_kept_pool_behind_another)
{
    take(0, FIT);
    take(FIT, FIT + 1);
    Pool *first = pool_of(block[0]), *second = pool_of(block[FIT]);
    give(FIT, FIT + 1); /* second is alone on the list: kept */
    give(0, 1);         /* first comes back, in front of it  */
    cr_expect_eq(heap.lists[size_class_of(SIZE)], first);
    cr_expect_eq(second->in_use, 0);
    heap_trim();
    cr_expect_eq(second->state, POOL_EMPTY);
    heap_verify();
    give(1, FIT);
}

Test(pool, an_empty_pool_serves_another_class)
{
    take(0, 1);
    Pool *pool = pool_of(block[0]);
    give(0, 1);
    heap_trim();
    void *other = heap_alloc(32);
    cr_expect_eq(pool_of(other), pool);
    cr_expect_eq(pool->size_class, 1);
    cr_expect_eq(pool->capacity, (POOL_SIZE - POOL_HEADER) / 32);
    heap_free(other, 32);
}

Test(pool, every_size_class)
{
    void *p[HEAP_SIZE_CLASSES];
    for (int c = 0; c < HEAP_SIZE_CLASSES; c++) {
        size_t size = (size_t)(c + 1) * 16;
        cr_assert(p[c] = heap_alloc(size));
        cr_expect_eq((uintptr_t)p[c] % 16, 0);
        cr_expect_eq(pool_of(p[c])->size_class, c);
        cr_expect_eq(size_class_of(size), size_class_of(size - 15));
        cr_expect_leq(pool_of(p[c])->end, (char *)pool_of(p[c]) + POOL_SIZE);
        memset(p[c], 0xAA, size);
    }
    heap_verify();
    for (int c = 0; c < HEAP_SIZE_CLASSES; c++) heap_free(p[c], (size_t)(c + 1) * 16);
}

/* ---- arenas ----------------------------------------------------------------------------- */

static int arena_blocks(int count) { return count * ARENA_POOLS * FIT; }

Test(arena, is_aligned_and_full_of_pools, .init = toy_start, .fini = toy_stop)
{
    take(0, arena_blocks(1));
    cr_expect_eq(arenas.count, 1);
    cr_expect_eq((uintptr_t)arenas.first->base % ARENA_SIZE, 0);
    cr_expect_eq(arenas.first->in_use, ARENA_POOLS);
    cr_expect_null(arenas.usable);
    heap_verify();
    take(arena_blocks(1), arena_blocks(1) + 1);
    cr_expect_eq(arenas.count, 2);
    give(0, arena_blocks(1) + 1);
    heap_verify();
}

Test(arena, empty_ones_go_back_but_one, .init = toy_start, .fini = toy_stop)
{
    take(0, arena_blocks(4));
    cr_expect_eq(arenas.count, 4);
    cr_expect_eq(arenas.spare, 0);
    give(0, arena_blocks(4));
    heap_trim();
    heap_verify();
    cr_expect_eq(arenas.count, 1);
    cr_expect_eq(arenas.spare, 1);
    cr_expect_eq(arenas.peak, 4);
    HeapStats stats;
    heap_stats(&stats);
    cr_expect_eq(stats.arenas_unmapped, 3);
    cr_expect_eq(stats.pools_used, 0);
    cr_expect_eq(stats.pools_empty + stats.pools_untouched, ARENA_POOLS);
}

Test(arena, a_loop_that_builds_and_drops_gets_more_spares, .init = toy_start, .fini = toy_stop)
{
    for (int round = 0; round < 10; round++) {
        take(0, arena_blocks(30));
        give(0, arena_blocks(30));
        heap_verify();
    }
    heap_trim();
    cr_expect_eq(arenas.spare_limit, 16);
    cr_expect_eq(arenas.count, 16);
    cr_expect_eq(arenas.peak, 30);
}

Test(arena, new_pools_come_from_the_fullest, .init = toy_start, .fini = toy_stop)
{
    take(0, arena_blocks(2));
    Arena *first = pool_of(block[0])->arena, *second = pool_of(block[arena_blocks(1)])->arena;
    cr_expect_neq(first, second);
    give(0, FIT);
    give(arena_blocks(1), arena_blocks(1) + FIT);
    cr_expect_eq(arenas.usable, second, "the arena that was full till now");
    take(0, FIT);
    cr_expect_eq(pool_of(block[0])->arena, second);
    give(0, arena_blocks(1));
    give(arena_blocks(1) + FIT, arena_blocks(2));
}
