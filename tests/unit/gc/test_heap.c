/* test_heap.c -- the door: sizes, the front list, realloc, limits, figures, modes. */
#include "toy.h"

TestSuite(heap, .init = toy_start, .fini = toy_stop);

Test(heap, small_from_pools_large_from_malloc)
{
    size_t size = 512;
    void  *small = heap_alloc(size), *large = heap_alloc(size + 1);
    cr_expect_eq(heap.raw_blocks, 1);
    cr_expect_eq(heap.raw_bytes, 513);
    cr_expect_eq(toy_class(512).blocks_used, 1);
    cr_expect_eq(toy_blocks(), 2);
    cr_expect_eq(heap_live_bytes(), 512 + 513);
    heap_free(small, size);
    heap_free(large, size + 1);
    cr_expect_eq(heap.raw_bytes, 0);
}

Test(heap, free_of_null_is_nothing) { heap_free(NULL, 100); }

Test(heap, zeroed)
{
    char *dirty = heap_alloc(64);
    memset(dirty, 1, 64);
    heap_free(dirty, 64);
    char *p = heap_alloc_zeroed(64);
    cr_expect_eq(p, dirty);
    for (int i = 0; i < 64; i++) cr_expect_eq(p[i], 0);
    heap_free(p, 64);
}

Test(heap, realloc_keeps_contents_over_every_boundary)
{
    static const size_t sizes[] = {1, 16, 17, 32, 500, 512, 513, 5000, 4000, 513, 512, 100, 16, 3, 700, 10};
    size_t         size = sizes[0], filled = 1;
    unsigned char *p = heap_realloc(NULL, 0, size);
    p[0] = 0;
    for (size_t i = 1; i < sizeof sizes / sizeof *sizes; i++) {
        p = heap_realloc(p, size, sizes[i]);
        cr_assert(p);
        size   = sizes[i];
        filled = filled < size ? filled : size;
        for (size_t k = 0; k < filled; k++) cr_assert_eq(p[k], (unsigned char)k, "byte %zu of %zu", k, size);
        for (; filled < size; filled++) p[filled] = (unsigned char)filled;
        cr_expect_eq(toy_blocks(), 1);
        heap_verify();
    }
    heap_free(p, size);
}

Test(heap, realloc_within_a_class_stays)
{
    void *p = heap_alloc(33);
    cr_expect_eq(heap_realloc(p, 33, 48), p);
    heap_free(p, 48);
}

/* ---- the front list --------------------------------------------------------------------- */

static int front_length(void)
{
    int n = 0;
    for (Block *b = heap.front; b; b = b->next) n++;
    return n;
}

Test(heap, front_list_is_refilled_sixteen_at_a_time)
{
    cr_expect_eq(front_length(), 0);
    void *p = heap_alloc_16();
    cr_expect_eq(front_length(), FRONT_REFILL - 1);
    cr_expect_eq(pool_of(p)->in_use, FRONT_REFILL);
    cr_expect_eq(toy_blocks(), 1, "those on the front list are free");
    cr_expect_eq(toy_class(16).blocks_used, 1);
    cr_expect_eq(toy_class(16).blocks_used + toy_class(16).blocks_free + toy_class(16).blocks_untouched,
                 (POOL_SIZE - POOL_HEADER) / 16);
    heap_verify();
    heap_free_16(p);
    cr_expect_eq(front_length(), FRONT_REFILL);
    cr_expect_eq(heap_alloc_16(), p, "last in, first out");
    heap_free_16(p);
}

Test(heap, front_list_overflows_into_the_pools)
{
    void *p[300];
    for (int i = 0; i < 300; i++) p[i] = heap_alloc_16();
    for (int i = 0; i < 300; i++) {
        heap_free_16(p[i]);
        cr_assert_leq(front_length(), FRONT_LIMIT);
    }
    heap_verify();
    cr_expect_eq(toy_blocks(), 0);
}

Test(heap, sixteen_bytes_by_either_door)
{
    volatile size_t size = 16; /* not known to the compiler */
    void *a = heap_alloc_16(), *b = heap_alloc(size), *c = heap_alloc(16);
    heap_free(a, size);
    heap_free_16(b);
    heap_free(c, size);
    heap_verify();
}

/* ---- limits ----------------------------------------------------------------------------- */

Test(heap, limit_holds_for_large_blocks)
{
    heap_set_limit(100000);
    void *p = heap_alloc(60000), *q = heap_alloc(60000);
    cr_assert(p);
    cr_expect_null(q);
    cr_expect_eq(toy_no_memory, 1);
    p = heap_realloc(p, 60000, 99000);
    cr_assert(p);
    q = heap_realloc(p, 99000, 101000);
    cr_expect_null(q);
    cr_expect_eq(toy_no_memory, 2);
    heap_free(p, 99000);
}

Test(heap, limit_holds_for_pools_and_memory_can_be_had_again)
{
    static void *p[10000];
    heap_set_limit(20 * POOL_SIZE);
    int n = 0;
    while (n < 10000 && (p[n] = heap_alloc(256)) != NULL) n++;
    cr_expect_eq(n, 20 * ((POOL_SIZE - POOL_HEADER) / 256));
    cr_expect_eq(toy_no_memory, 1);
    heap_free(p[--n], 256);
    p[n] = heap_alloc(256);
    cr_expect(p[n++]);
    while (n > 0) heap_free(p[--n], 256);
}

Test(heap, limit_of_numbers)
{
    static void *p[10000];
    heap_set_limit(2 * POOL_SIZE);
    int n = 0;
    while (n < 10000 && (p[n] = heap_alloc_16()) != NULL) n++;
    cr_expect_eq(n, 2 * ((POOL_SIZE - POOL_HEADER) / 16));
    heap_verify();
    while (n > 0) heap_free_16(p[--n]);
}

Test(heap, nothing_above_32_gib)
{
    cr_expect_eq(heap.limit, UINT64_C(32) << 30);
    cr_expect_null(heap_alloc((size_t)33 << 30));
    heap_set_limit(UINT64_C(64) << 30);
    cr_expect_eq(heap.limit, UINT64_C(32) << 30);
}

/* ---- modes ------------------------------------------------------------------------------ */

static void use_a_bit(void)
{
    void *p[200];
    for (int i = 0; i < 200; i++) {
        cr_assert(p[i] = heap_alloc((size_t)i * 5 + 1));
        cr_expect_eq((uintptr_t)p[i] % 16, 0);
        memset(p[i], i, (size_t)i * 5 + 1);
    }
    for (int i = 0; i < 200; i += 2) p[i] = heap_realloc(p[i], (size_t)i * 5 + 1, (size_t)i * 9 + 1);
    for (int i = 1; i < 200; i += 2) heap_free(p[i], (size_t)i * 5 + 1);
    cr_expect_eq(toy_blocks(), 100);
    heap_verify();
    for (int i = 0; i < 200; i += 2) {
        cr_expect_eq(*(unsigned char *)p[i], (unsigned char)i);
        heap_free(p[i], (size_t)i * 9 + 1);
    }
    Number *number = toy_number(5);
    Node   *node   = toy_node_to("", OBJ(number), NULL);
    ref_drop(OBJ(number));
    ref_drop(OBJ(node));
}

Test(modes, pools, .init = toy_start, .fini = toy_stop)
{
    use_a_bit();
    cr_expect_gt(arenas.mapped, 0);
}

Test(modes, malloc)
{
    toy_start_mode(HEAP_MALLOC);
    use_a_bit();
    cr_expect_eq(arenas.mapped, 0);
    cr_expect_null(heap.front);
    toy_stop();
}

Test(modes, fenced)
{
    toy_start_mode(HEAP_FENCED);
    use_a_bit();
    cr_expect_eq(arenas.mapped, 0);
    toy_stop();
}

Test(modes, by_environment)
{
    setenv("KRAITMALLOC", "debug", 1);
    heap_start();
    cr_expect_eq(heap.mode, HEAP_FENCED);
    heap_stop();
    setenv("KRAITMALLOC", "malloc", 1);
    heap_start();
    cr_expect_eq(heap.mode, HEAP_MALLOC);
    heap_stop();
#ifndef KRAIT_NO_POOLS
    setenv("KRAITMALLOC", "pools", 1);
    heap_start();
    cr_expect_eq(heap.mode, HEAP_POOLS);
    heap_stop();
#endif
}

Test(modes, a_heap_can_be_started_again)
{
    for (int i = 0; i < 3; i++) {
        toy_start();
        use_a_bit();
        toy_cycle("a", "b");
        cr_expect_eq(gc_collect(2).collected, 2);
        toy_stop();
        cr_expect_null(arenas.first);
    }
}
