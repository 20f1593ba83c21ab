/* test_dict.c -- dictionaries: every size of index, holes, copies, what the collector is told. */
#include "fixture.h"

TestSuite(dict, .init = fixture_start, .fini = fixture_stop);

static Dict *filled(int n)
{
    Dict *d = AS(Dict, dict_new());
    for (int i = 0; i < n; i++) {
        Owned key = key_number(i), value = number(i);
        cr_assert(dict_set(d, key, value));
        ref_drop(key);
        ref_drop(value);
    }
    return d;
}

static int64_t find_number(Dict *d, int i)
{
    Owned    key   = key_number(i);
    Borrowed value = dict_find_str(d, AS(Str, key));
    ref_drop(key);
    return value ? int_word(value) : -1;
}

Test(dict, finds_what_was_set_at_every_size)
{
    for (int n = 0; n < 1500; n = n < 20 ? n + 1 : n * 2) {
        Dict *d = filled(n);
        cr_assert_eq(dict_length(d), n);
        cr_expect_eq(d->index_log2 != 0, n > 8, "%d entries", n);
        for (int i = 0; i < n; i++) cr_assert_eq(find_number(d, i), i);
        cr_expect_eq(find_number(d, n), -1);
        ref_drop(&d->head);
    }
}

Test(dict, keeps_the_order_of_insertion)
{
    Dict *d = filled(100);
    for (int i = 0; i < 100; i += 2) {
        Owned key = key_number(i);
        cr_assert_eq(dict_delete(d, key), TRUTH_YES);
        cr_expect_eq(dict_delete(d, key), TRUTH_NO);
        ref_drop(key);
    }
    Owned late = key_number(0);
    dict_set(d, late, NONE);
    uint32_t place = 0;
    Object  *key, *value;
    for (int i = 1; i < 100; i += 2) {
        cr_assert(dict_next(d, &place, &key, &value));
        cr_expect_eq(int_word(value), i);
    }
    cr_assert(dict_next(d, &place, &key, &value));
    cr_expect_eq(key, late);
    cr_expect(!dict_next(d, &place, &key, &value));
    ref_drop(late);
    ref_drop(&d->head);
}

Test(dict, counts_references_of_keys_and_values)
{
    Dict *d     = AS(Dict, dict_new());
    Owned key   = text("a key nobody else has"), value = float_new(1.5), other = float_new(2.5);
    cr_assert(dict_set(d, key, value));
    cr_expect_eq(key->refcount, 2);
    cr_expect_eq(value->refcount, 2);
    cr_assert(dict_set(d, key, other));
    cr_expect_eq(key->refcount, 2);
    cr_expect_eq(value->refcount, 1);
    cr_expect_eq(other->refcount, 2);
    Owned taken;
    cr_expect_eq(dict_pop(d, key, &taken), TRUTH_YES);
    cr_expect_eq(taken, other);
    cr_expect_eq(other->refcount, 2);
    cr_expect_eq(key->refcount, 1);
    ref_drop(taken);
    ref_drop(other);
    ref_drop(value);
    ref_drop(key);
    ref_drop(&d->head);
}

Test(dict, equal_numbers_are_one_key)
{
    Dict *d   = AS(Dict, dict_new());
    Owned one = number(1), real = float_new(1.0), big = number(1000000);
    dict_set(d, one, NONE);
    dict_set(d, real, TRUE_);
    dict_set(d, TRUE_, FALSE_);
    cr_expect_eq(dict_length(d), 1);
    expect_repr(&d->head, "{1: False}");
    dict_set(d, big, big);
    Owned same = number(1000000), value;
    cr_assert(dict_get(d, same, &value));
    cr_expect_eq(value, big);
    ref_drop(value);
    ref_drop(same);
    ref_drop(big);
    ref_drop(real);
    ref_drop(one);
    ref_drop(&d->head);
}

Test(dict, stores_hashes_only_for_keys_that_need_it)
{
    Dict *d    = filled(20);
    Owned pair = tuple_pack(2, TRUE_, NONE), number_key = number(5);
    dict_set(d, number_key, NONE);
    cr_expect_null(d->hashes);
    cr_expect(!d->str_keys);
    dict_set(d, pair, NONE);
    cr_expect_not_null(d->hashes);
    for (int i = 0; i < 20; i++) cr_expect_eq(find_number(d, i), i);
    Owned equal = tuple_pack(2, TRUE_, NONE);
    cr_expect_eq(dict_contains(d, equal), TRUTH_YES);
    ref_drop(equal);
    ref_drop(number_key);
    ref_drop(pair);
    ref_drop(&d->head);
}

Test(dict, multiples_of_a_power_of_two_do_not_pile_up)
{
    Dict *d = AS(Dict, dict_new());
    for (int64_t i = 0; i < 5000; i++) {
        Owned key = number(i << 40);
        cr_assert(dict_set(d, key, NONE));
        ref_drop(key);
    }
    for (int64_t i = 0; i < 5000; i++) {
        Owned key = number(i << 40);
        cr_assert_eq(dict_contains(d, key), TRUTH_YES);
        ref_drop(key);
    }
    ref_drop(&d->head);
}

Test(dict, pops_the_last_pair_first)
{
    for (int n = 1; n < 200; n = n * 3 + 1) {
        Dict *d = filled(n);
        Owned key, value;
        for (int i = n - 1; i >= 0; i--) {
            cr_assert(dict_pop_last(d, &key, &value));
            cr_expect_eq(int_word(value), i);
            ref_drop(key);
            ref_drop(value);
        }
        cr_expect(!dict_pop_last(d, &key, &value));
        ref_drop(&d->head);
    }
}

Test(dict, survives_endless_insertion_and_removal)
{
    Dict *d = filled(10);
    for (int i = 10; i < 20000; i++) { /* a queue: out in front, in behind; then a stack */
        Owned in = key_number(i), out = key_number(i - 10), value;
        cr_assert_eq(dict_pop(d, out, &value), TRUTH_YES);
        cr_assert(dict_set(d, in, value));
        ref_drop(value);
        ref_drop(out);
        ref_drop(in);
    }
    cr_expect_leq(d->capacity, 64, "holes are squeezed out");
    for (int i = 0; i < 20000; i++) {
        Owned in = key_number(i + 50000), key, value;
        cr_assert(dict_set(d, in, NONE));
        cr_assert(dict_pop_last(d, &key, &value));
        cr_assert_eq(key, in);
        ref_drop(value);
        ref_drop(key);
        ref_drop(in);
    }
    cr_expect_eq(dict_length(d), 10);
    ref_drop(&d->head);
}

Test(dict, copies_are_equal_and_apart)
{
    for (int n = 0; n < 300; n = n * 2 + 1) {
        Dict *d = filled(n), *copy = AS(Dict, dict_copy(d));
        bool  equal;
        cr_assert(dict_equal(d, copy, &equal));
        cr_expect(equal);
        dict_clear(copy);
        cr_expect_eq(dict_length(d), n);
        cr_expect_eq(dict_length(copy), 0);
        ref_drop(&copy->head);
        ref_drop(&d->head);
    }
}

Test(dict, version_changes_with_the_key_set_only)
{
    Dict    *d   = filled(3);
    Owned    key = key_number(1);
    uint32_t version = d->version;
    dict_set(d, key, NONE);
    cr_expect_eq(d->version, version);
    dict_delete(d, key);
    cr_expect_neq(d->version, version);
    version = d->version;
    dict_set(d, key, NONE);
    cr_expect_neq(d->version, version);
    uint32_t epoch = interp.namespace_epoch;
    dict_mark_namespace(d);
    dict_set(d, key, key);
    uint32_t after_value = interp.namespace_epoch;
    dict_delete(d, key);
    cr_expect_neq(epoch, after_value);
    cr_expect_neq(interp.namespace_epoch, after_value);
    ref_drop(key);
    ref_drop(&d->head);
}

Test(dict, tracked_when_something_trackable_comes_in)
{
    Owned d = dict_new(), key = text("k"), list = list_new(0), flat = tuple_pack(1, TRUE_);
    cr_expect(!gc_is_tracked(d));
    dict_set(AS(Dict, d), key, NONE);
    cr_expect(!gc_is_tracked(d));
    dict_set(AS(Dict, d), key, list);
    cr_expect(gc_is_tracked(d));
    dict_set(AS(Dict, d), key, NONE);
    container_untrack_hint(d);
    cr_expect(!gc_is_tracked(d));
    cr_expect(gc_is_tracked(flat));
    container_untrack_hint(flat);
    cr_expect(!gc_is_tracked(flat), "a tuple of plain objects leaves the collector");
    ref_drop(flat);
    ref_drop(list);
    ref_drop(key);
    ref_drop(d);
}

Test(dict, unhashable_keys_raise)
{
    Owned d = dict_new(), list = list_new(0), value;
    cr_expect(!dict_set(AS(Dict, d), list, NONE));
    expect_error(&exc_TypeError);
    cr_expect(!dict_get(AS(Dict, d), list, &value));
    expect_error(&exc_TypeError);
    ref_drop(list);
    ref_drop(d);
}

Test(dict, updates_from_pairs_and_mappings)
{
    Dict *d = filled(2), *other = filled(4);
    cr_assert(dict_update(d, &other->head, true));
    cr_expect_eq(dict_length(d), 4);
    Owned pairs = list_new(0), pair = tuple_pack(2, TRUE_, NONE), wrong = tuple_pack(1, NONE);
    list_append(AS(List, pairs), pair);
    cr_assert(dict_update(d, pairs, true));
    cr_expect_eq(dict_contains(d, TRUE_), TRUTH_YES);
    list_append(AS(List, pairs), wrong);
    cr_expect(!dict_update(d, pairs, true));
    expect_error(&exc_ValueError);
    ref_drop(wrong);
    ref_drop(pair);
    ref_drop(pairs);
    ref_drop(&other->head);
    ref_drop(&d->head);
}

Test(dict, a_dict_in_itself_is_garbage_that_is_found)
{
    Owned d = dict_new();
    dict_set(AS(Dict, d), TRUE_, d);
    expect_repr(d, "{True: {...}}");
    gc_collect(2);
    ref_drop(d);
    cr_expect_eq(gc_collect(2).collected, 1);
}
