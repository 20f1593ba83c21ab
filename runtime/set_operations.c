/* set_operations.c -- what is done with whole sets: copy, | & - ^, and the questions <= and isdisjoint. The layout of a set is
 * described in set.c.
 *
 * Each operation goes through the tables in CPython's order, so that results come in the same order as there.  Between sets
 * of words, or of strs, nothing on the way can run code: then the loops touch memory alone (for_each_plain).
 */
#include "runtime/error.h"
#include "runtime/set_parts.h"

/* ---- operations ----------------------------------------------------------------------------- */

static uint32_t kind(const Set *set) { return TYPE_HAS(set, TYPE_FROZENSET) ? SHAPE_FROZENSET : SHAPE_SET; }

Owned set_copy(Set *set) { return set_new_of(kind(set), &set->head); }

/* Does something about one key of a set, or one item of any other iterable, with its hash. `keys`: how it may be looked for. */
typedef Truth (*KeyFn)(Set *set, Object *key, int64_t hash, Set *result, SetKeys keys); /* NO: stop, all is well; ERROR: stop */

/* Where nothing that `what` does can run code, keys need no keeping. */
TEMPLATE Truth for_each_plain(Set *from, KeyFn what, Set *set, Set *result, SetKeys keys)
{
    Truth     go_on = TRUTH_YES;
    SetWalk   walk  = set_walk(from->table, from->mask, from->used);
    SetEntry *entry;
    bool      far = set->mask >= SET_FAR;
    while (go_on == TRUTH_YES && (entry = set_walk_next(&walk)) != NULL) {
        if (far && entry + SET_AHEAD < walk.end) __builtin_prefetch(&set->table[entry[SET_AHEAD].hash & set->mask]);
        go_on = what(set, entry->key, entry->hash, result, keys);
    }
    return go_on;
}

/* For each key of a set, while what it does may change that set. */
TEMPLATE Truth for_each_entry(Set *from, KeyFn what, Set *set, Set *result)
{
    Truth     go_on = TRUTH_YES;
    int64_t   place = 0;
    SetEntry *entry;
    while (go_on == TRUTH_YES && (entry = set_next_entry(from, &place)) != NULL) {
        Owned key = ref_keep(entry->key);
        go_on     = what(set, key, entry->hash, result, KEYS_ANY);
        ref_drop(key);
    }
    return go_on;
}

TEMPLATE Truth for_each_of_set(Set *from, KeyFn what, Set *set, Set *result)
{
    SetKeys keys = from == set ? KEYS_ANY : set_keys_of_both(from, set);
    if (result && keys != KEYS_ANY) set_note_keys(result, keys);
    if (keys == KEYS_WORDS) return for_each_plain(from, what, set, result, KEYS_WORDS);
    if (keys == KEYS_STRS) return for_each_plain(from, what, set, result, KEYS_STRS);
    return for_each_entry(from, what, set, result);
}

TEMPLATE Truth for_each_given(Object *from, KeyFn what, Set *set, Set *result)
{
    Truth   go_on = TRUTH_YES;
    Owned   iter  = object_iter(from), key;
    int64_t hash;
    if (!iter) return TRUTH_ERROR;
    while (go_on == TRUTH_YES && (key = iter_next(iter)) != NULL) {
        go_on = key_hash(key, &hash) ? what(set, key, hash, result, KEYS_ANY) : TRUTH_ERROR;
        ref_drop(key);
    }
    ref_drop(iter);
    return error_pending() ? TRUTH_ERROR : go_on;
}

TEMPLATE Truth for_each_key(Object *from, KeyFn what, Set *set, Set *result)
{
    return IS_ANY_SET(from) ? for_each_of_set(AS(Set, from), what, set, result) : for_each_given(from, what, set, result);
}

TEMPLATE Truth contains(Set *set, Object *key, int64_t hash, SetKeys keys)
{
    SetEntry *deleted;
    return keys == KEYS_ANY ? set_contains_hashed(set, key, hash) : set_probe(set, key, hash, &deleted, keys)->key != NULL;
}

/* The keys that an operation puts into its result differ from one another: only where code may run are they compared. */
TEMPLATE Truth add_to_result(Set *result, Object *key, int64_t hash, SetKeys keys)
{
    if (keys == KEYS_ANY) return set_add_hashed(result, key, hash) ? TRUTH_YES : TRUTH_ERROR;
    set_insert_clean(result->table, (uint64_t)result->mask, ref_keep(key), hash);
    result->used++;
    result->fill++;
    return set_has_room(result) || set_grow(result) ? TRUTH_YES : TRUTH_ERROR;
}

TEMPLATE Truth add_if_contained(Set *set, Object *key, int64_t hash, Set *result, SetKeys keys)
{
    Truth present = contains(set, key, hash, keys);
    if (present == TRUTH_YES) return add_to_result(result, key, hash, keys);
    return present == TRUTH_NO ? TRUTH_YES : TRUTH_ERROR;
}

/* The same of an iterable: what comes after the last common item is not asked for. */
static Truth add_until_all(Set *set, Object *key, int64_t hash, Set *result, SetKeys keys)
{
    Truth go_on = add_if_contained(set, key, hash, result, keys);
    return go_on == TRUTH_YES && result->used > 0 && result->used >= set->used ? TRUTH_NO : go_on;
}

TEMPLATE Truth add_unless_contained(Set *set, Object *key, int64_t hash, Set *result, SetKeys keys)
{
    Truth present = contains(set, key, hash, keys);
    if (present == TRUTH_NO) return add_to_result(result, key, hash, keys);
    return present == TRUTH_YES ? TRUTH_YES : TRUTH_ERROR;
}

/* The same for the keys of a dict in place of the set. */
TEMPLATE Truth add_unless_in_dict(Set *set, Object *key, int64_t hash, Set *result, UNUSED SetKeys keys)
{
    Dict *dict = (Dict *)set;
    if (dict_find_hashed(dict, key, hash)) return TRUTH_YES;
    return !error_pending() && set_add_hashed(result, key, hash) ? TRUTH_YES : TRUTH_ERROR;
}

TEMPLATE Truth remove_key(Set *set, Object *key, int64_t hash, UNUSED Set *result, SetKeys keys)
{
    if (keys == KEYS_ANY) return set_discard_hashed(set, key, hash) == TRUTH_ERROR ? TRUTH_ERROR : TRUTH_YES;
    SetEntry *deleted, *entry = set_probe(set, key, hash, &deleted, keys);
    if (entry->key) set_take_out(set, entry);
    return TRUTH_YES;
}

/* Takes out what is there and puts in what is not. */
TEMPLATE Truth toggle(Set *set, Object *key, int64_t hash, UNUSED Set *result, SetKeys keys)
{
    if (keys == KEYS_ANY) {
        Truth was_there = set_discard_hashed(set, key, hash);
        if (was_there == TRUTH_NO) return set_add_hashed(set, key, hash) ? TRUTH_YES : TRUTH_ERROR;
        return was_there;
    }
    SetEntry *deleted, *entry = set_probe(set, key, hash, &deleted, keys);
    if (entry->key) set_take_out(set, entry);
    else {
        set_note_keys(set, keys);
        if (!set_enter(set, entry, deleted, key, hash)) return TRUTH_ERROR;
    }
    return TRUTH_YES;
}

TEMPLATE Truth is_absent(Set *set, Object *key, int64_t hash, UNUSED Set *result, SetKeys keys)
{
    Truth present = contains(set, key, hash, keys);
    return present == TRUTH_ERROR ? TRUTH_ERROR : !present;
}

TEMPLATE Truth is_present(Set *set, Object *key, int64_t hash, UNUSED Set *result, SetKeys keys)
{
    return contains(set, key, hash, keys);
}

Owned set_intersection(Set *set, Object *other)
{
    if (other == &set->head) return set_copy(set);
    Owned result = set_new_of(kind(set), NULL);
    if (!result) return NULL;
    if (IS_ANY_SET(other) && AS(Set, other)->used > set->used) { /* through the smaller one */
        Set *larger = AS(Set, other);
        other       = &set->head;
        set         = larger;
    }
    Truth done = IS_ANY_SET(other) ? for_each_key(other, add_if_contained, set, AS(Set, result))
                                   : for_each_key(other, add_until_all, set, AS(Set, result));
    if (done == TRUTH_ERROR) ref_clear(&result);
    return result;
}

bool set_difference_update(Set *set, Object *other)
{
    if (other == &set->head) {
        set_clear(set);
        return true;
    }
    Owned smaller = NULL;
    if (IS_ANY_SET(other) && AS(Set, other)->used >> 3 > set->used) {
        smaller = set_intersection(set, other);
        if (!smaller) return false;
        other = smaller;
    }
    Truth done = for_each_key(other, remove_key, set, NULL);
    ref_drop_maybe(smaller);
    if (done == TRUTH_ERROR) return false;
    return set->fill - set->used <= set->mask / 4 || set_grow(set);
}

Owned set_difference(Set *set, Object *other)
{
    bool    is_set = IS_ANY_SET(other);
    int64_t size   = is_set ? AS(Set, other)->used : IS_EXACT_DICT(other) ? AS(Dict, other)->used : INT64_MAX;
    if (size == INT64_MAX || set->used >> 2 > size) { /* a copy, less the few in other */
        Owned copy = set_copy(set);
        if (copy && !set_difference_update(AS(Set, copy), other)) ref_clear(&copy);
        return copy;
    }
    Owned result = set_new_of(kind(set), NULL);
    if (!result) return NULL;
    Truth done = is_set ? for_each_key(&set->head, add_unless_contained, AS(Set, other), AS(Set, result))
                        : for_each_entry(set, add_unless_in_dict, AS(Set, other), AS(Set, result));
    if (done == TRUTH_ERROR) ref_clear(&result);
    return result;
}

bool set_symmetric_difference_update(Set *set, Object *other)
{
    if (other == &set->head) {
        set_clear(set);
        return true;
    }
    if (IS_EXACT_DICT(other)) {
        uint32_t place = 0;
        int64_t  hash;
        while (dict_next_hashed(AS(Dict, other), &place, NULL, &hash)) {
            Owned key = ref_keep(AS(Dict, other)->entries[place - 1].key);
            Truth ok  = toggle(set, key, hash, NULL, KEYS_ANY);
            ref_drop(key);
            if (ok == TRUTH_ERROR) return false;
        }
        return true;
    }
    Owned keys = IS_ANY_SET(other) ? ref_keep(other) : set_new_of(kind(set), other); /* each once */
    if (!keys) return false;
    Truth done = for_each_key(keys, toggle, set, NULL);
    ref_drop(keys);
    return done != TRUTH_ERROR;
}

Owned set_symmetric_difference(Set *set, Object *other)
{
    Owned result = set_new_of(kind(set), other);
    if (result && !set_symmetric_difference_update(AS(Set, result), &set->head)) ref_clear(&result);
    return result;
}

Truth set_is_disjoint(Set *set, Object *other)
{
    if (other == &set->head) return set->used == 0;
    if (other->shape != SHAPE_SET && other->shape != SHAPE_FROZENSET) return for_each_given(other, is_absent, set, NULL);
    if (AS(Set, other)->used > set->used) {
        Set *larger = AS(Set, other);
        other       = &set->head;
        set         = larger;
    }
    return for_each_key(other, is_absent, set, NULL);
}

Truth set_is_subset(Set *set, Object *other)
{
    if (!IS_ANY_SET(other)) {
        Owned items = set_new(other);
        Truth all   = items ? set_is_subset(set, items) : TRUTH_ERROR;
        ref_drop_maybe(items);
        return all;
    }
    if (set->used > AS(Set, other)->used) return TRUTH_NO;
    return for_each_key(&set->head, is_present, AS(Set, other), NULL);
}

Truth set_is_superset(Set *set, Object *other)
{
    if (IS_ANY_SET(other)) return set_is_subset(AS(Set, other), &set->head);
    return for_each_key(other, is_present, set, NULL);
}
