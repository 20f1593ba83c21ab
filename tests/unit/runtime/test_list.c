/* test_list.c -- lists: growth, slices, sorting; tuples. */
#include "fixture.h"

TestSuite(list, .init = fixture_start, .fini = fixture_stop);

static void expect_list(List *list, const char *expected) { expect_repr(&list->head, expected); }

Test(list, grows_by_an_eighth_and_shrinks)
{
    List *list = AS(List, list_new(0));
    int   moves = 0;
    for (int i = 0; i < 10000; i++) {
        uint32_t before = list->capacity;
        cr_assert(list_append(list, NONE));
        moves += list->capacity != before;
    }
    cr_expect_lt(moves, 80);
    cr_expect_lt(list->capacity, 12000);
    cr_assert(list_set_slice(list, 10, 10000, NULL));
    cr_expect_eq(list->length, 10);
    cr_expect_lt(list->capacity, 100);
    ref_drop(&list->head);
}

Test(list, slices_are_assigned_and_deleted)
{
    List *list = LIST_OF(0, 1, 2, 3, 4, 5), *other = LIST_OF(7, 8, 9);
    cr_assert(list_set_slice(list, 1, 3, &other->head));
    expect_list(list, "[0, 7, 8, 9, 3, 4, 5]");
    cr_assert(list_set_slice(list, 0, 2, NULL));
    expect_list(list, "[8, 9, 3, 4, 5]");
    cr_assert(list_set_slice(list, 1, 2, &list->head));
    expect_list(list, "[8, 8, 9, 3, 4, 5, 3, 4, 5]");
    cr_assert(list_set_slice(list, 50, 60, &other->head));
    expect_list(list, "[8, 8, 9, 3, 4, 5, 3, 4, 5, 7, 8, 9]");
    cr_assert(list_set_slice(list, 0, 100, NULL));
    expect_list(list, "[]");
    cr_expect(!list_set_slice(list, 0, 0, TRUE_));
    expect_error(&exc_TypeError);
    ref_drop(&other->head);
    ref_drop(&list->head);
}

Test(list, stepped_slices)
{
    List *list = LIST_OF(0, 1, 2, 3, 4, 5, 6, 7, 8, 9), *three = LIST_OF(10, 20, 30);
    Owned minus_three = number(-3), slice = slice_new(NONE, NONE, minus_three), part = list_get_item(&list->head, slice);
    expect_repr(part, "[9, 6, 3, 0]");
    cr_expect(!list_set_item(&list->head, slice, &three->head));
    expect_error(&exc_ValueError);
    cr_assert(list_set_item(&list->head, slice, NULL));
    expect_list(list, "[1, 2, 4, 5, 7, 8]");
    ref_drop(part);
    ref_drop(slice);
    Owned two = number(2);
    slice = slice_new(NONE, NONE, two);
    cr_assert(list_set_item(&list->head, slice, &three->head));
    expect_list(list, "[10, 2, 20, 5, 30, 8]");
    ref_drop(slice);
    ref_drop(two);
    ref_drop(minus_three);
    ref_drop(&three->head);
    ref_drop(&list->head);
}

/* A sorted permutation? `values` are words, floats, strs or pairs by turns. */
static void expect_sorted(List *list, int n, bool descending)
{
    cr_assert_eq((int)list->length, n);
    for (int i = 1; i < n; i++) {
        Object *a = list->items[descending ? i : i - 1], *b = list->items[descending ? i - 1 : i];
        cr_assert_eq(object_compare_truth(b, a, CMP_LT), TRUTH_NO, "item %d of %d", i, n);
    }
}

static Owned make_value(int kind, int64_t value, int i)
{
    char  digits[32];
    Owned x = number(value), y, pair;
    switch (kind) {
    case 0: return x;
    case 1: ref_drop(x); return float_new((double)value / 8);
    case 2:
        ref_drop(x);
        snprintf(digits, sizeof digits, "%s%lld", value % 3 ? "prefix " : "", (long long)value);
        return text(digits);
    case 3:
        y    = number(i);
        pair = tuple_pack(2, x, y);
        ref_drop(x);
        ref_drop(y);
        return pair;
    }
    if (i % 2) return x; /* a mixture of ints and floats */
    ref_drop(x);
    return float_new((double)value);
}

Test(list, sorts_every_kind_of_key_and_pattern)
{
    uint32_t seed = 1;
    for (int round = 0; round < 300; round++) {
        int   kind = round % 5, n = (int)((seed = seed * 1103515245u + 12345u) >> 8) % 600;
        List *list = AS(List, list_new(0));
        for (int i = 0; i < n; i++) {
            int64_t random = (seed = seed * 1103515245u + 12345u) >> 8, value = random % 1000;
            if (round % 4 == 1) value = random % 5;
            if (round % 4 == 2) value = i + (random % 10 == 0 ? random % 50 : 0);
            if (round % 4 == 3) value = -i + (random % 30 == 0 ? random % 50 : 0);
            cr_assert(list_append_take(list, make_value(kind, value, i)));
        }
        cr_assert(list_sort(list, NULL, round & 1));
        expect_sorted(list, n, round & 1);
        ref_drop(&list->head);
    }
}

Test(list, sorting_is_stable_both_ways)
{
    for (int descending = 0; descending < 2; descending++) {
        List *list = AS(List, list_new(0));
        for (int i = 0; i < 500; i++) { /* 1, 1.0 and True are equal; which is which shows in the order of addresses */
            cr_assert(list_append_take(list, i % 3 == 0 ? number(1) : float_new(1.0)));
        }
        List *before = AS(List, list_slice(list, 0, 500));
        cr_assert(list_sort(list, NULL, descending));
        for (int i = 0; i < 500; i++) cr_assert_eq(list->items[i], before->items[i]);
        ref_drop(&before->head);
        ref_drop(&list->head);
    }
}

Test(list, a_failed_comparison_leaves_a_permutation)
{
    List *list = AS(List, list_new(0));
    for (int i = 0; i < 300; i++) cr_assert(list_append_take(list, i == 250 ? text("?") : number(i * 7919 % 300)));
    cr_expect(!list_sort(list, NULL, false));
    expect_error(&exc_TypeError);
    cr_assert_eq(list->length, 300);
    bool seen[300] = { false };
    for (int i = 0; i < 300; i++) {
        if (int_is_word(list->items[i])) seen[int_word(list->items[i])] = true;
        cr_expect_geq(list->items[i]->refcount, 1);
    }
    int there = 0;
    for (int i = 0; i < 300; i++) there += seen[i];
    cr_expect_eq(there, 299);
    ref_drop(&list->head);
}

Test(list, shows_itself_in_itself)
{
    List *list = LIST_OF(1);
    list_append(list, &list->head);
    expect_list(list, "[1, [...]]");
    list_clear(list);
    ref_drop(&list->head);
}

Test(list, deep_nesting_is_freed_and_compared_within_bounds)
{
    Owned a = list_new(0), b = list_new(0);
    for (int i = 0; i < 200000; i++) {
        Owned outer = list_new(1);
        list_append_take(AS(List, outer), a);
        a     = outer;
        outer = list_new(1);
        list_append_take(AS(List, outer), b);
        b = outer;
    }
    cr_expect_eq(object_compare_truth(a, b, CMP_EQ), TRUTH_ERROR);
    expect_error(&exc_RecursionError);
    cr_expect_null(object_repr(a));
    expect_error(&exc_RecursionError);
    ref_drop(a);
    ref_drop(b);
}

Test(list, tuples)
{
    Owned empty = tuple_new(0), one = tuple_pack(1, NONE), two = tuple_pack(2, TRUE_, FALSE_);
    cr_expect_eq(empty, &empty_tuple->head);
    expect_repr(empty, "()");
    expect_repr(one, "(None,)");
    expect_repr(two, "(True, False)");
    int64_t hash;
    cr_assert(object_hash(two, &hash));
    cr_expect_eq(hash, -5164621852614943976, "CPython 3.11's hash((True, False)), got %lld", (long long)hash);
    cr_assert(object_hash(empty, &hash));
    cr_expect_eq(hash, 5740354900026072187);
    Owned all = tuple_slice(AS(Tuple, two), 0, 2);
    cr_expect_eq(all, two);
    ref_drop(all);
    ref_drop(two);
    ref_drop(one);
    ref_drop(empty);
}
