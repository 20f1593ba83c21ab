/* test_generation.c -- containers and the lists that track them: places, holes, order, growth. */
#include "toy.h"

TestSuite(generation, .init = toy_start, .fini = toy_stop);

static Generation *young(void) { return &heap.generation[0]; }

Test(generation, new_containers_are_untracked_and_aligned)
{
    Owned o = container_new(sizeof(Node), TOY_NODE);
    cr_expect_eq(o->refcount, 1);
    cr_expect_eq(o->shape, TOY_NODE);
    cr_expect_eq((uintptr_t)o % 16, 8, "a container's address ends in 8");
    cr_expect_not(gc_is_tracked(o));
    cr_expect_eq(young()->used, 0);
    container_release(o, sizeof(Node));
}

Test(generation, prefix)
{
    for (size_t prefix = 0; prefix <= 40; prefix += 8) {
        Owned o = container_new_prefixed(40, prefix, TOY_NODE);
        cr_expect_eq((uintptr_t)o % 16, 8);
        memset((char *)gc_head(o) - prefix, 0x55, prefix);
        memset(o + 1, 0x55, 40 - sizeof *o);
        heap_verify();
        container_release_prefixed(o, 40, prefix);
    }
}

Test(generation, resize)
{
    Owned o = container_new(40, TOY_NODE);
    AS(Node, o)->ref[0] = o;
    Owned larger = container_resize(o, 40, 4000);
    cr_expect_eq((uintptr_t)larger % 16, 8);
    cr_expect_eq(AS(Node, larger)->ref[0], o);
    cr_expect_not(gc_is_tracked(larger));
    Owned smaller = container_resize(larger, 4000, 24);
    cr_expect_eq(smaller->refcount, 1);
    container_release(smaller, 24);
}

Test(generation, place_is_known_and_leaving_makes_a_hole)
{
    Node *a = toy_node("a"), *b = toy_node("b"), *c = toy_node("c");
    cr_expect_eq(gc_head(OBJ(b))->index, 1);
    cr_expect_eq(gc_list_length(0), 3);
    gc_untrack(OBJ(b));
    gc_untrack(OBJ(b));
    cr_expect_null(young()->objects[1]);
    cr_expect_eq(young()->holes, 1);
    cr_expect_eq(gc_list_length(0), 2);
    heap_verify();
    generation_squeeze(0);
    cr_expect_eq(young()->used, 2);
    cr_expect_eq(young()->objects[1], OBJ(c));
    cr_expect_eq(gc_head(OBJ(c))->index, 1);
    heap_verify();
    gc_track(OBJ(b));
    cr_expect_eq(gc_head(OBJ(b))->index, 2);
    ref_drop(OBJ(a));
    ref_drop(OBJ(b));
    ref_drop(OBJ(c));
}

Test(generation, comings_and_goings_do_not_grow_the_array)
{
    Node    *stays    = toy_node("s");
    uint32_t capacity = young()->capacity;
    for (int i = 0; i < 100000; i++) ref_drop(OBJ(toy_node("")));
    cr_expect_eq(young()->capacity, capacity);
    cr_expect_eq(young()->objects[0], OBJ(stays));
    cr_expect_eq(young()->collections, 0);
    heap_verify();
    ref_drop(OBJ(stays));
}

static Node *many[5000];

Test(generation, grows_and_keeps_the_order)
{
    gc_set_enabled(false);
    for (int i = 0; i < 5000; i++) many[i] = toy_node("");
    for (int i = 0; i < 5000; i += 3) ref_drop(OBJ(many[i]));
    generation_squeeze(0);
    uint32_t place = 0;
    for (int i = 0; i < 5000; i++) {
        if (i % 3) cr_assert_eq(young()->objects[place++], OBJ(many[i]));
    }
    cr_expect_eq(young()->used, place);
    heap_verify();
    for (int i = 0; i < 5000; i++) {
        if (i % 3) ref_drop(OBJ(many[i]));
    }
    gc_collect(2);
    cr_expect_leq(young()->capacity, 1024, "memory is given back");
}

Test(generation, count_is_allocations_less_deallocations)
{
    Node *a = toy_node("a"), *b = toy_node("b");
    cr_expect_eq(young()->count, 2);
    ref_drop(OBJ(b));
    cr_expect_eq(young()->count, 1);
    gc_collect(0);
    cr_expect_eq(young()->count, 0);
    ref_drop(OBJ(a));
    cr_expect_eq(young()->count, 0, "never below 0");
}

static int count_them(Object *o, void *argument)
{
    Node **list = argument;
    toy_link(AS(Node, o), 3, NULL);
    list[++*(intptr_t *)list] = AS(Node, o);
    return 0;
}

static int stop_at_second(Object *o, void *argument)
{
    (void)o;
    return ++*(int *)argument == 2 ? 42 : 0;
}

static int make_garbage(Object *o, void *argument)
{
    (void)o;
    int *left = argument;
    if (--*left > 0) toy_cycle("", "");
    return 0;
}

Test(generation, for_each_youngest_first)
{
    Node *seen[8] = {0}, *a = toy_node("a"), *b = toy_node("b");
    gc_collect(2);
    Node *c = toy_node("c");
    gc_collect(0);
    Node *d = toy_node("d");
    cr_expect_eq(gc_for_each(-1, count_them, seen), 0);
    cr_expect_eq((intptr_t)seen[0], 4);
    cr_expect(seen[1] == d && seen[2] == c && seen[3] == a && seen[4] == b);
    memset(seen, 0, sizeof seen);
    gc_for_each(1, count_them, seen);
    cr_expect((intptr_t)seen[0] == 1 && seen[1] == c);
    int n = 0;
    cr_expect_eq(gc_for_each(-1, stop_at_second, &n), 42);
    cr_expect_eq(n, 2);
    int left = 3000; /* far more than a threshold: no collection starts, no entry moves */
    gc_for_each(0, make_garbage, &left);
    cr_expect_eq(gc_list_length(0), 1 + 2 * 2999);
    heap_verify();
    cr_expect_eq(gc_collect(2).collected, 2 * 2999);
    ref_drop(OBJ(a));
    ref_drop(OBJ(b));
    ref_drop(OBJ(c));
    ref_drop(OBJ(d));
}

Test(generation, freeze)
{
    Node *a = toy_node("a");
    gc_collect(2);
    toy_cycle("b", "c");
    gc_freeze();
    cr_expect_eq(gc_list_length(GC_FROZEN), 3);
    cr_expect_eq(gc_list_length(0) + gc_list_length(1) + gc_list_length(2), 0);
    cr_expect_eq(gc_collect(2).collected, 0, "frozen objects are not looked at");
    cr_expect(gc_is_tracked(OBJ(a)));
    heap_verify();
    ref_drop(OBJ(a)); /* frozen objects can die */
    cr_expect_eq(gc_list_length(GC_FROZEN), 2);
    gc_unfreeze();
    cr_expect_eq(gc_list_length(GC_FROZEN), 0);
    cr_expect_eq(gc_list_length(2), 2);
    cr_expect_eq(gc_collect(2).collected, 2);
}
