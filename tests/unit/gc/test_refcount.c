/* test_refcount.c -- counts, deep structures, the trashcan's order, finalizers in deallocs. */
#include "toy.h"

TestSuite(refcount, .init = toy_start, .fini = toy_stop);

Test(refcount, keep_and_drop)
{
    Number *number = toy_number(7);
    cr_expect_eq(number->head.refcount, 1);
    Owned second = ref_keep(OBJ(number));
    cr_expect_eq(number->head.refcount, 2);
    ref_drop(second);
    cr_expect_eq(number->head.refcount, 1);
    cr_expect_null(ref_keep_maybe(NULL));
    ref_drop_maybe(NULL);
    ref_drop(OBJ(number));
    cr_expect_eq(toy_blocks(), 0);
}

Test(refcount, set_drops_the_old_value_last)
{
    Node *holder = toy_node("h"), *old = toy_node("old"), *new = toy_node("new");
    holder->ref[0] = OBJ(old);
    ref_set(&holder->ref[0], OBJ(new));
    cr_expect_eq(holder->ref[0], OBJ(new));
    cr_expect_str_eq(toy_log, "d:old ");
    ref_clear(&holder->ref[0]);
    cr_expect_null(holder->ref[0]);
    ref_drop(OBJ(holder));
    cr_expect_str_eq(toy_log, "d:old d:new d:h ");
}

static Node *make_list(int length)
{
    Node *list = NULL;
    for (int i = 0; i < length; i++) {
        Node *node   = toy_node("");
        node->ref[0] = OBJ(list); /* handed on */
        list         = node;
    }
    return list;
}

Test(refcount, a_list_of_a_million_nodes)
{
    char *before = __builtin_frame_address(0);
    gc_set_enabled(false);
    Node *list = make_list(1000000);
    cr_expect_eq(toy_blocks(), 1000000);
    ref_drop(OBJ(list)); /* would need 100 MiB of stack */
    cr_expect_eq(toy_blocks(), 0);
    cr_expect_eq(heap.free_depth, 0);
    cr_expect_null(heap.deferred);
    (void)before;
}

static int deepest;

static void note_depth(Node *node)
{
    (void)node;
    if (heap.free_depth > deepest) deepest = heap.free_depth;
}

Test(refcount, depth_is_bounded)
{
    toy_finalizes   = true;
    toy_on_finalize = note_depth;
    gc_set_enabled(false);
    ref_drop(OBJ(make_list(1000)));
    cr_expect_eq(deepest, 50);
}

Test(refcount, below_the_bound_last_in_comes_first_out)
{
    char name[8];
    gc_set_enabled(false);
    Node *tail = toy_node_to("both", NULL, NULL), *x = toy_node("x"), *y = toy_node("y");
    tail->ref[0] = OBJ(x);
    tail->ref[1] = OBJ(y);
    for (int i = 0; i < 49; i++) {
        Node *node   = toy_node("");
        node->ref[0] = OBJ(tail);
        tail         = node;
    }
    (void)name;
    ref_drop(OBJ(tail)); /* "both" is number 50; x and y are too deep and wait */
    cr_expect_str_eq(toy_log, "d:both d:y d:x ");
}

Test(refcount, flags_survive_the_trashcan)
{
    toy_finalizes = true;
    gc_set_enabled(false);
    Node *deep = toy_node("deep");
    gc_head(OBJ(deep))->flags |= GC_FINALIZED; /* its finalizer has run before */
    toy_finalizes = false;
    Watcher *watcher = toy_watch("w", OBJ(deep), true);
    Node *list = deep;
    for (int i = 0; i < 60; i++) {
        Node *node   = toy_node("");
        node->ref[0] = OBJ(list);
        list         = node;
    }
    ref_drop(OBJ(list));
    cr_expect_str_eq(toy_log, "w:w d:deep ");
    ref_drop(OBJ(watcher));
}

/* ---- finalizers ------------------------------------------------------------------------- */

static Node *saved;

static void look(Node *node)
{
    cr_expect_eq(node->head.refcount, 1);
    cr_expect(gc_is_tracked(OBJ(node)));
}

static void save(Node *node) { saved = AS(Node, ref_keep(OBJ(node))); }

Test(refcount, finalizer_sees_a_living_object)
{
    toy_finalizes   = true;
    toy_on_finalize = look;
    ref_drop(OBJ(toy_node("a")));
    cr_expect_str_eq(toy_log, "f:a d:a ");
}

Test(refcount, finalizer_may_bring_it_back_once)
{
    toy_finalizes   = true;
    toy_on_finalize = save;
    ref_drop(OBJ(toy_node("a")));
    cr_expect_str_eq(toy_log, "f:a ");
    cr_expect_eq(saved->head.refcount, 1);
    cr_expect(gc_is_tracked(OBJ(saved)));
    heap_verify();
    ref_drop(OBJ(saved));
    cr_expect_str_eq(toy_log, "f:a d:a ");
}
