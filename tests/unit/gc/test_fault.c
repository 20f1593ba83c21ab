/* test_fault.c -- every kind of allocation can be made to fail, and the heap bears it. */
#include "toy.h"

TestSuite(fault, .init = toy_start, .fini = toy_stop);

Test(fault, the_nth_fails_and_only_that)
{
    void *p[6];
    fault_arm(4);
    for (int i = 0; i < 6; i++) p[i] = heap_alloc(64);
    cr_expect(p[0] && p[1] && p[2] && !p[3] && p[4] && p[5]);
    cr_expect(heap.fault_hit);
    cr_expect_eq(heap.fault_countdown, 0);
    cr_expect_not(heap.watched);
    cr_expect_eq(toy_no_memory, 1);
    for (int i = 0; i < 6; i++) heap_free(p[i], 64);
}

Test(fault, numbers_objects_containers_raw_and_realloc_count)
{
    fault_arm(1);
    cr_expect_null(heap_alloc_16());
    fault_arm(1);
    cr_expect_null(toy_number(1));
    fault_arm(1);
    cr_expect_null(toy_node(""));
    cr_expect_eq(heap.generation[0].count, 0);
    fault_arm(1);
    cr_expect_null(heap_alloc(10000));
    fault_arm(1);
    cr_expect_null(heap_alloc_zeroed(10));
    char *p = heap_alloc(600), *q = heap_alloc(30);
    strcpy(p, "still there");
    fault_arm(1);
    cr_expect_null(heap_realloc(p, 600, 6000));
    fault_arm(1);
    cr_expect_null(heap_realloc(q, 30, 300));
    fault_arm(1);
    cr_expect_null(heap_realloc(p, 600, 100));
    cr_expect_str_eq(p, "still there");
    heap_free(p, 600);
    heap_free(q, 30);
    cr_expect_eq(toy_no_memory, 8);
}

Test(fault, growth_of_the_collectors_list)
{
    static Node *node[2000];
    gc_set_enabled(false);
    uint32_t full = heap.generation[0].capacity;
    for (uint32_t i = 0; i < full; i++) node[i] = toy_node("");
    fault_arm(1);
    cr_expect_null(toy_node(""), "it is the list that can't grow");
    cr_expect_eq(heap.generation[0].count, (int)full);
    heap_verify();
    for (uint32_t i = 0; i < full; i++) ref_drop(OBJ(node[i]));
}

Test(fault, growth_of_the_weak_table)
{
    Node *a = toy_node("");
    fault_arm(2);
    cr_expect_null(toy_watch("w", OBJ(a), false));
    cr_expect(heap.fault_hit);
    cr_expect_not(gc_head(OBJ(a))->flags & GC_HAS_WEAK);
    ref_drop(OBJ(a));
}

static void build(void *argument)
{
    int  *built = argument;
    Node *a = toy_node("");
    Node *b = a ? toy_node_to("", OBJ(a), NULL) : NULL;
    Watcher *w = b ? toy_watch("", OBJ(b), true) : NULL;
    Number *number = w ? toy_number(1) : NULL;
    if (number) {
        toy_link(a, 0, b);
        toy_link(a, 1, number);
        ++*built;
    }
    ref_drop_maybe(OBJ(number));
    ref_drop_maybe(OBJ(w));
    ref_drop_maybe(OBJ(a));
    ref_drop_maybe(OBJ(b));
    gc_collect(2);
    heap_verify();
    cr_expect_eq(toy_blocks(), 0);
}

Test(fault, every_allocation_in_turn)
{
    int built = 0;
    cr_expect_eq(fault_each(build, &built), 5, "four objects and a table");
    cr_expect_eq(built, 1);
}
