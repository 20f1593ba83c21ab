/* test_verify.c -- damage is found: each test plants one fault and expects the verifier to stop the process. */
#include <signal.h>
#include <stdio.h>

#include "toy.h"

static void quiet(void)
{
    toy_start();
    cr_assert(freopen("/dev/null", "w", stderr));
}

TestSuite(verify, .init = quiet);

Test(verify, an_undamaged_heap_passes, .init = toy_start, .fini = toy_stop)
{
    Node *a = toy_node("a");
    toy_cycle("b", "c");
    void *p = heap_alloc(100), *q = heap_alloc(1000);
    ref_drop(OBJ(toy_number(1)));
    heap_verify();
    heap.verify = true;
    gc_collect(2);
    heap_free(p, 100);
    heap_free(q, 1000);
    ref_drop(OBJ(a));
}

Test(verify, blocks_that_do_not_add_up, .signal = SIGABRT)
{
    pool_of(heap_alloc(100))->in_use++;
    heap_verify();
}

Test(verify, free_list_out_of_its_pool, .signal = SIGABRT)
{
    Block *p = heap_alloc(100), *q = heap_alloc(100);
    heap_free(q, 100);
    heap_free(p, 100);
    p->next = (Block *)((char *)q + 8); /* a write after free */
    heap_verify();
}

Test(verify, free_list_in_a_circle, .signal = SIGABRT)
{
    Block *p = heap_alloc(100), *q = heap_alloc(100);
    heap_free(q, 100);
    heap_free(p, 100);
    q->next = p; /* as a double free would leave it */
    heap_verify();
}

Test(verify, pool_in_no_state, .signal = SIGABRT)
{
    pool_of(heap_alloc(100))->state = 9;
    heap_verify();
}

Test(verify, pool_not_on_its_list, .signal = SIGABRT)
{
    void *p                        = heap_alloc(100);
    heap.lists[size_class_of(100)] = NULL;
    heap.partial[size_class_of(100)] = &pool_none;
    heap_verify();
    (void)p;
}

Test(verify, front_list, .signal = SIGABRT)
{
    heap_free_16(heap_alloc_16());
    heap.front_room++;
    heap_verify();
}

Test(verify, arena_count, .signal = SIGABRT)
{
    void *p = heap_alloc(100);
    arenas.count++;
    heap_verify();
    (void)p;
}

Test(verify, wrong_place, .signal = SIGABRT)
{
    gc_head(OBJ(toy_node("a")))->index = 5;
    heap_verify();
}

Test(verify, wrong_number_of_holes, .signal = SIGABRT)
{
    heap.generation[0].holes = toy_node("a") ? 1 : 0;
    heap_verify();
}

Test(verify, count_too_small, .signal = SIGABRT)
{
    Node *a = toy_node("a");
    toy_link(a, 0, a);
    a->head.refcount = 1;
    toy_link(a, 1, a);
    a->head.refcount = 1;
    heap_verify();
}

Test(verify, tracked_and_dead, .signal = SIGABRT)
{
    toy_node("a")->head.refcount = 0;
    heap_verify();
}

Test(verify, reference_to_a_dead_object, .signal = SIGABRT)
{
    Number *number = toy_number(1);
    Node   *a      = toy_node("a");
    toy_link(a, 0, number);
    number->head.refcount = 0;
    heap_verify();
}

Test(verify, reference_to_no_object, .signal = SIGABRT)
{
    Number *number = toy_number(1);
    Node   *a      = toy_node("a");
    toy_link(a, 0, number);
    number->head.shape = SHAPE_LIMIT - 1;
    heap_verify();
}

Test(verify, weak_links, .signal = SIGABRT)
{
    Node    *a = toy_node("a");
    Watcher *w = toy_watch("w", OBJ(a), false), *v = toy_watch("v", OBJ(a), false);
    v->link.prev = &v->link;
    w->link.prev = &w->link;
    heap_verify();
}

/* ---- KRAITMALLOC=debug -------------------------------------------------------------------- */

static void fenced(void)
{
    toy_start_mode(HEAP_FENCED);
    cr_assert(freopen("/dev/null", "w", stderr));
}

TestSuite(fence, .init = fenced);

Test(fence, paints)
{
    unsigned char *p = heap_alloc(40);
    cr_expect(p[0] == FENCE_NEW && p[39] == FENCE_NEW && p[40] == FENCE_BYTE && p[-1] == FENCE_BYTE);
    heap_free(p, 40);
    cr_expect(p[0] == FENCE_FREED && p[39] == FENCE_FREED);
    heap_verify();
    for (int i = 0; i < 1000; i++) heap_free(heap_alloc(5000), 5000); /* the queue lets go of the oldest */
    heap_verify();
    cr_expect_eq(heap_live_blocks(), 0);
    heap_stop();
}

Test(fence, overrun, .signal = SIGABRT)
{
    char *p = heap_alloc(40);
    p[40]   = 0;
    heap_free(p, 40);
}

Test(fence, underrun, .signal = SIGABRT)
{
    char *p = heap_alloc(40);
    p[-1]   = 0;
    heap_verify();
}

Test(fence, double_free, .signal = SIGABRT)
{
    char *p = heap_alloc(40);
    heap_free(p, 40);
    heap_free(p, 40);
}

Test(fence, wrong_size, .signal = SIGABRT)
{
    char *p = heap_alloc(40);
    heap_free(p, 41);
}

Test(fence, wrong_address, .signal = SIGABRT)
{
    char *p = heap_alloc(400);
    heap_free(p + 64, 40);
}

Test(fence, write_after_free, .signal = SIGABRT)
{
    char *p = heap_alloc(40);
    heap_free(p, 40);
    p[3] = 1;
    heap_verify();
}
