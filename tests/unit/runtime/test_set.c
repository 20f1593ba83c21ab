/* test_set.c -- sets: CPython's order, operations, hash. */
#include "fixture.h"

TestSuite(set, .init = fixture_start, .fini = fixture_stop);

static Set *set_of(int n, const int64_t *values)
{
    List *list = list_of(n, values);
    Owned set  = set_new(&list->head);
    cr_assert_not_null(set);
    ref_drop(&list->head);
    return AS(Set, set);
}
#define SET_OF(...) set_of(sizeof((int64_t[]){ __VA_ARGS__ }) / sizeof(int64_t), (int64_t[]){ __VA_ARGS__ })

Test(set, order_of_small_ints_is_that_of_cpython)
{
    Set *set = SET_OF(5, 3, 1000, 17, -4, 8, 16, 24, 32, 40);
    expect_repr(&set->head, "{32, 3, 5, 1000, 8, 40, 16, 17, 24, -4}");
    ref_drop(&set->head);
    set = SET_OF(3, 1, 2);
    expect_repr(&set->head, "{1, 2, 3}");
    ref_drop(&set->head);
    Owned empty = set_new(NULL);
    expect_repr(empty, "set()");
    ref_drop(empty);
}

Test(set, adds_and_discards_at_every_size)
{
    Owned o = set_new(NULL);
    Set  *set = AS(Set, o);
    for (int i = 0; i < 5000; i++) {
        Owned key = key_number(i);
        cr_assert(set_add(set, key));
        cr_assert(set_add(set, key));
        cr_assert_eq(set->used, i + 1);
        ref_drop(key);
    }
    for (int i = 0; i < 5000; i += 2) {
        Owned key = key_number(i);
        cr_assert_eq(set_discard(set, key), TRUTH_YES);
        cr_assert_eq(set_discard(set, key), TRUTH_NO);
        ref_drop(key);
    }
    int64_t place = 0, count = 0;
    Object *key;
    while (set_next(set, &place, &key)) count++;
    cr_expect_eq(count, 2500);
    ref_drop(o);
}

Test(set, operations)
{
    Set  *a = SET_OF(1, 2, 3, 4), *b = SET_OF(3, 4, 5);
    Owned r = set_intersection(a, &b->head);
    expect_repr(r, "{3, 4}");
    ref_drop(r);
    r = set_difference(a, &b->head);
    expect_repr(r, "{1, 2}");
    ref_drop(r);
    r = set_symmetric_difference(a, &b->head);
    expect_repr(r, "{1, 2, 5}");
    cr_expect_eq(set_is_subset(AS(Set, r), &a->head), TRUTH_NO);
    cr_expect_eq(set_is_disjoint(AS(Set, r), &a->head), TRUTH_NO);
    ref_drop(r);
    cr_assert(set_update(a, &b->head));
    cr_expect_eq(set_is_superset(a, &b->head), TRUTH_YES);
    cr_assert(set_difference_update(a, &a->head));
    cr_expect_eq(a->used, 0);
    ref_drop(&a->head);
    ref_drop(&b->head);
}

Test(set, frozensets_hash_as_in_cpython)
{
    Set    *set    = SET_OF(1, 2, 3);
    Owned   frozen = frozenset_new(&set->head), same = frozenset_new(frozen), empty = frozenset_new(NULL);
    int64_t hash;
    cr_expect_eq(frozen, same);
    cr_assert(object_hash(frozen, &hash));
    cr_expect_eq(hash, -272375401224217160);
    cr_assert(object_hash(empty, &hash));
    cr_expect_eq(hash, 133146708735736);
    cr_expect(!object_hash(&set->head, &hash));
    expect_error(&exc_TypeError);
    cr_expect_eq(object_equal(&set->head, frozen), TRUTH_YES);
    ref_drop(empty);
    ref_drop(same);
    ref_drop(frozen);
    ref_drop(&set->head);
}

Test(set, swaps_small_and_large_tables)
{
    Set    *small = SET_OF(1, 2), *large = AS(Set, set_new(NULL));
    for (int i = 0; i < 100; i++) {
        Owned key = number(i);
        set_add(large, key);
        ref_drop(key);
    }
    set_swap(small, large);
    cr_expect_eq(small->used, 100);
    expect_repr(&large->head, "{1, 2}");
    cr_expect_eq(large->table, large->small);
    ref_drop(&small->head);
    ref_drop(&large->head);
}
