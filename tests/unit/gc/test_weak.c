/* test_weak.c -- the table of weak links: order, callbacks, growth. */
#include "toy.h"

TestSuite(weak, .init = toy_start, .fini = toy_stop);

Test(weak, add_and_remove)
{
    Node *a = toy_node("");
    cr_expect_null(weak_first(OBJ(a)));
    Watcher *w = toy_watch("w", OBJ(a), false);
    cr_expect_eq(a->head.refcount, 1);
    cr_expect_eq(weak_first(OBJ(a)), &w->link);
    cr_expect(gc_head(OBJ(a))->flags & GC_HAS_WEAK);
    ref_drop(OBJ(w));
    cr_expect_null(weak_first(OBJ(a)));
    cr_expect_not(gc_head(OBJ(a))->flags & GC_HAS_WEAK);
    ref_drop(OBJ(a));
}

Test(weak, newest_first_behind_those_without_a_callback)
{
    Node    *a = toy_node("");
    Watcher *one = toy_watch("1", OBJ(a), true), *two = toy_watch("2", OBJ(a), true), *plain = toy_watch("p", OBJ(a), false);
    cr_expect_eq(weak_first(OBJ(a)), &plain->link);
    Watcher *three = toy_watch("3", OBJ(a), true);
    cr_expect_eq(weak_count(OBJ(a)), 4);
    cr_expect_eq(weak_first(OBJ(a)), &plain->link);
    cr_expect_eq(plain->link.next, &three->link);
    heap_verify();
    ref_drop(OBJ(a));
    cr_expect_str_eq(toy_log, "w:3 w:2 w:1 ");
    cr_expect_null(two->link.referent);
    ref_drop(OBJ(one));
    ref_drop(OBJ(two));
    ref_drop(OBJ(three));
    ref_drop(OBJ(plain));
}

Test(weak, first_goes_in_front)
{
    Node    *a = toy_node("");
    Watcher *w = toy_watch("w", OBJ(a), false), *v = toy_watch("v", OBJ(a), false);
    weak_remove(&w->link);
    cr_expect_null(w->link.referent);
    weak_remove(&w->link);
    cr_expect(weak_add(&w->link, OBJ(a), true));
    cr_expect_eq(weak_first(OBJ(a)), &w->link);
    ref_drop(OBJ(v));
    ref_drop(OBJ(w));
    ref_drop(OBJ(a));
}

Test(weak, a_reference_gone_before_does_not_call)
{
    Node *a = toy_node("");
    ref_drop(OBJ(toy_watch("w", OBJ(a), true)));
    ref_drop(OBJ(a));
    cr_expect_str_eq(toy_log, "");
}

Test(weak, a_callback_may_free_the_other_references)
{
    Node    *a = toy_node("");
    Watcher *one = toy_watch("1", OBJ(a), true), *two = toy_watch("2", OBJ(a), true);
    two->held = OBJ(one);
    ref_drop(OBJ(a));
    cr_expect_str_eq(toy_log, "w:2 w:1 ", "both were to be told when the object died");
    ref_drop(OBJ(two));
}

Test(weak, objects_without_a_head_can_have_some)
{
    Number  *number = toy_number(1);
    Watcher *w      = toy_watch("w", OBJ(number), true);
    cr_expect_eq(weak_count(OBJ(number)), 1);
    weak_clear(OBJ(number));
    cr_expect_str_eq(toy_log, "w:w ");
    ref_drop(OBJ(number));
    ref_drop(OBJ(w));
}

Test(weak, many_objects_in_any_order)
{
    enum { COUNT = 3000 };
    static Node    *node[COUNT];
    static Watcher *watcher[COUNT];
    gc_set_enabled(false);
    for (int i = 0; i < COUNT; i++) {
        node[i]    = toy_node("");
        watcher[i] = toy_watch("", OBJ(node[i]), true);
    }
    cr_expect_eq(weak_table_check(), COUNT);
    for (int i = 0; i < COUNT; i += 2) ref_drop(OBJ(watcher[i]));
    for (int i = 0; i < COUNT; i++) cr_assert_eq(weak_first(OBJ(node[i])), i % 2 ? &watcher[i]->link : NULL);
    for (int i = COUNT - 1; i >= 0; i -= 3) ref_drop(OBJ(node[i]));
    cr_expect_eq(weak_table_check(), COUNT / 2 - COUNT / 6);
    for (int i = 0; i < COUNT; i++) {
        if (i % 3 != 2) ref_drop(OBJ(node[i]));
    }
    cr_expect_eq(weak_table_check(), 0);
    for (int i = 1; i < COUNT; i += 2) ref_drop(OBJ(watcher[i]));
}
