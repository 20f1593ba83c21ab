/* test_observe.c -- observers see everything, cost nothing afterwards; the walks. */
#include "toy.h"

TestSuite(observe, .init = toy_start, .fini = toy_stop);

typedef struct Tally {
    HeapObserver observer; /* first */
    int          allocated, freed;
    size_t       bytes;
} Tally;

static void on_alloc(HeapObserver *self, void *block, size_t size)
{
    cr_expect(block);
    ((Tally *)self)->allocated++;
    ((Tally *)self)->bytes += size;
}

static void on_free(HeapObserver *self, void *block, size_t size)
{
    cr_expect(block);
    ((Tally *)self)->freed++;
    ((Tally *)self)->bytes -= size;
}

#define TALLY {.observer = {.allocated = on_alloc, .freed = on_free}}

Test(observe, sees_every_kind)
{
    Tally tally  = TALLY;
    void *before = heap_alloc(100);
    heap_observe(&tally.observer);
    cr_expect(heap.watched && heap.reuse_off);
    heap_verify();
    Number *number = toy_number(1);
    Node   *node   = toy_node("");
    void   *large  = heap_alloc(1000);
    large          = heap_realloc(large, 1000, 2000);
    cr_expect_eq(tally.allocated, 4);
    cr_expect_eq(tally.freed, 1);
    cr_expect_eq(tally.bytes, 16 + sizeof(Node) + 8 + 2000);
    ref_drop(OBJ(number));
    ref_drop(OBJ(node));
    heap_free(large, 2000);
    cr_expect_eq(tally.freed, 4);
    cr_expect_eq(tally.bytes, 0);
    heap_free(before, 100);
    cr_expect_eq(tally.freed, 5, "also what was there before");
    heap_unobserve(&tally.observer);
    cr_expect_not(heap.watched || heap.reuse_off);
    heap_verify();
    ref_drop(OBJ(toy_number(1)));
    cr_expect_eq(tally.allocated, 4);
}

Test(observe, several)
{
    Tally one = TALLY, two = TALLY, never = TALLY;
    heap_observe(&one.observer);
    heap_observe(&two.observer);
    void *p = heap_alloc(20);
    heap_unobserve(&never.observer);
    heap_unobserve(&one.observer);
    cr_expect(heap.watched);
    heap_free(p, 20);
    heap_unobserve(&two.observer);
    cr_expect_eq(one.allocated + one.freed, 1);
    cr_expect_eq(two.allocated + two.freed, 2);
    cr_expect_not(heap.watched);
}

static int note_block(void *block, size_t size, void *argument)
{
    void **list = argument;
    cr_expect_geq(size, 16);
    list[++*(intptr_t *)list] = block;
    return 0;
}

static int find_block(void *block, size_t size, void *argument)
{
    (void)size;
    return block == argument;
}

Test(observe, live_blocks_are_found)
{
    void *p[100], *seen[120] = {0};
    for (int i = 0; i < 100; i++) p[i] = heap_alloc(16 + (size_t)i % 5 * 100);
    for (int i = 0; i < 100; i += 2) heap_free(p[i], 16 + (size_t)i % 5 * 100);
    heap_for_each_block(note_block, seen);
    cr_expect_eq((intptr_t)seen[0], 50, "the front list's blocks are not live");
    for (int i = 0; i < 100; i++) cr_assert_eq(heap_for_each_block(find_block, p[i]), i % 2);
    for (int i = 1; i < 100; i += 2) heap_free(p[i], 16 + (size_t)i % 5 * 100);
}

Test(observe, live_blocks_between_fences_are_found)
{
    toy_stop();
    toy_start_mode(HEAP_FENCED);
    void *p = heap_alloc(40), *q = heap_alloc(4000);
    cr_expect(heap_for_each_block(find_block, p) && heap_for_each_block(find_block, q));
    heap_free(p, 40);
    cr_expect_not(heap_for_each_block(find_block, p));
    heap_free(q, 4000);
}

static int count_pools(Pool *pool, void *argument)
{
    ((int *)argument)[pool->state != POOL_EMPTY]++;
    return 0;
}

Test(observe, pools_are_found)
{
    int   count[2] = {0};
    void *p = heap_alloc(100), *q = heap_alloc(200);
    heap_free(q, 200);
    heap_trim();
    heap_for_each_pool(count_pools, count);
    cr_expect_eq(count[0], 1);
    cr_expect_eq(count[1], 1);
    HeapStats stats;
    heap_stats(&stats);
    cr_expect(stats.pools_used == 1 && stats.pools_empty == 1 && stats.pools_untouched == ARENA_POOLS - 2);
    cr_expect_gt(stats.collector_bytes, 0);
    heap_free(p, 100);
}
