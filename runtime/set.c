/* set.c -- sets: open addressing, probed and grown exactly as CPython 3.11 does, so that a printed set of small ints
 * (or of strs, whose hashes agree too) comes in the same order.
 *
 *   table of mask + 1 entries { key, hash }; up to 8 lie in the set itself (`small`)
 *     key NULL, hash 0     never used: a probe ends here
 *     key DELETED, hash -1 was used once: a probe goes on
 *     else                 a key, and its hash (which is never -1)
 *
 * A probe looks at the entry that the hash names and the 9 after it (unless the table ends before), then jumps
 * with more of the hash mixed in.  A new key takes the last deleted entry that it passed, and fill stays; if it
 * passed none, the unused one.  fill counts used and deleted entries, used the keys; fill * 5 < mask * 3 after every
 * key in an unused entry, else the table grows to the power of two above used * 4 (used * 2 when large).
 *
 * In a set that has only ever held ints below 2**61 - 1 (`words`) a hash tells the key: a probe then reads the table alone.
 *
 * Comparing keys may run Python code that changes the set: a probe then starts over (see lookup).
 */
#include "gc/weak.h"
#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/list.h"

enum {
    NEIGHBOURS = 9,
    SMALL      = 8,
    LARGE      = 50000,
    AHEAD      = 8, /* entries, in loops over all: what they lead to is asked of memory so much earlier */
};

static Object deleted_key; /* only its address counts */
#define DELETED (&deleted_key)

static inline bool is_key(const SetEntry *e) { return e->key && e->key != DELETED; }

/* ---- finding ----------------------------------------------------------------------------- */

typedef enum { DIFFERENT, EQUAL, COMPARE_FAILED, START_OVER } Match;

static Match match_slow(Set *set, SetEntry *entry, Object *key)
{
    Object   *have  = entry->key;
    SetEntry *table = set->table;
    ref_keep(have);
    ref_keep(key);
    Truth equal = object_equal(have, key);
    bool  same  = set->table == table && entry->key == have;
    ref_drop(key);
    ref_drop(have);
    if (equal == TRUTH_ERROR) return COMPARE_FAILED;
    return !same ? START_OVER : equal ? EQUAL : DIFFERENT;
}

static inline Match match(Set *set, SetEntry *entry, Object *key)
{
    Object *have = entry->key;
    if (have == key) return EQUAL;
    if (have->shape == SHAPE_STR && key->shape == SHAPE_STR) return str_equal(AS(Str, have), AS(Str, key)) ? EQUAL : DIFFERENT;
    if (have->shape == SHAPE_INT && key->shape == SHAPE_INT) return int_word(have) == int_word(key) ? EQUAL : DIFFERENT;
    if (have->shape == SHAPE_TUPLE && key->shape == SHAPE_TUPLE) {
        int quick = tuple_quick_equal(AS(Tuple, have), AS(Tuple, key));
        if (quick >= 0) return quick ? EQUAL : DIFFERENT;
    }
    return match_slow(set, entry, key);
}

/* The entry of key, or the unused one where it belongs. NULL: a comparison raised.
   *deleted is the last deleted entry on the way there, or NULL. */
static inline __attribute__((always_inline)) SetEntry *probe(Set *set, Object *key, int64_t hash, SetEntry **deleted)
{
again:
    *deleted = NULL;
    uint64_t mask = (uint64_t)set->mask, perturb = (uint64_t)hash, i = perturb & mask;
    for (;;) {
        SetEntry *entry = &set->table[i], *last = i + NEIGHBOURS <= mask ? entry + NEIGHBOURS : entry;
        for (; entry <= last; entry++) {
            if (!entry->key) return entry;
            if (entry->hash != hash) {
                if (entry->hash == -1) *deleted = entry;
                continue;
            }
            switch (match(set, entry, key)) {
            case EQUAL: return entry;
            case COMPARE_FAILED: return NULL;
            case START_OVER: goto again;
            case DIFFERENT: break;
            }
        }
        perturb >>= 5;
        i = (i * 5 + 1 + perturb) & mask;
    }
}

static inline bool is_plain_word(const Object *key, int64_t hash) { return key->shape == SHAPE_INT && int_word(key) == hash; }

/* The same for a key whose hash is its value, in a set of such keys: no key is looked at. */
static inline SetEntry *probe_words(Set *set, int64_t hash, SetEntry **deleted)
{
    *deleted = NULL;
    uint64_t mask = (uint64_t)set->mask, perturb = (uint64_t)hash, i = perturb & mask;
    for (;;) {
        SetEntry *entry = &set->table[i], *last = i + NEIGHBOURS <= mask ? entry + NEIGHBOURS : entry;
        for (; entry <= last; entry++) {
            if (!entry->key || entry->hash == hash) return entry;
            if (entry->hash == -1) *deleted = entry;
        }
        perturb >>= 5;
        i = (i * 5 + 1 + perturb) & mask;
    }
}

static inline SetEntry *find_entry(Set *set, Object *key, int64_t hash, SetEntry **deleted)
{
    if (set->words && is_plain_word(key, hash)) return probe_words(set, hash, deleted);
    return probe(set, key, hash, deleted);
}

static SetEntry *lookup(Set *set, Object *key, int64_t hash)
{
    SetEntry *deleted;
    return find_entry(set, key, hash, &deleted);
}

/* Puts a key that is not in the table yet into a table without deleted entries. Takes the key over. */
static inline void insert_clean(SetEntry *table, uint64_t mask, Object *key, int64_t hash)
{
    uint64_t perturb = (uint64_t)hash, i = perturb & mask;
    for (;;) {
        SetEntry *entry = &table[i], *last = i + NEIGHBOURS <= mask ? entry + NEIGHBOURS : entry;
        for (; entry <= last; entry++) {
            if (entry->key) continue;
            entry->key  = key;
            entry->hash = hash;
            return;
        }
        perturb >>= 5;
        i = (i * 5 + 1 + perturb) & mask;
    }
}

/* ---- room -------------------------------------------------------------------------------- */

static void free_table(Set *set, SetEntry *table, int64_t mask)
{
    if (table && table != set->small) heap_free(table, (size_t)(mask + 1) * sizeof(SetEntry));
}

/* A table of the power of two above `least`, without deleted entries. */
static bool resize(Set *set, int64_t least)
{
    int64_t size = SMALL;
    while (size <= least) size <<= 1;
    SetEntry *old = set->table, *table, kept[SMALL];
    int64_t   old_mask = set->mask;
    if (size == SMALL) {
        if (old == set->small) {
            if (set->fill == set->used) return true;
            memcpy(kept, old, sizeof kept);
            old = kept;
        }
        table = set->small;
    } else {
        table = heap_alloc_zeroed((size_t)size * sizeof(SetEntry));
        if (!table) return false;
    }
    if (size == SMALL) memset(table, 0, sizeof set->small);
    set->table = table;
    set->mask  = size - 1;
    set->fill  = set->used;
    for (SetEntry *entry = old, *end = old + old_mask + 1; entry < end; entry++) {
        if (entry + AHEAD < end) __builtin_prefetch(&table[entry[AHEAD].hash & (size - 1)], 1);
        if (is_key(entry)) insert_clean(table, (uint64_t)size - 1, entry->key, entry->hash);
    }
    if (old != kept) free_table(set, old, old_mask);
    return true;
}

static bool grow(Set *set) { return resize(set, set->used > LARGE ? set->used * 2 : set->used * 4); }

/* Puts an absent key where a probe has led: into the last deleted entry on the way, else into the unused one. */
static inline bool enter(Set *set, SetEntry *entry, SetEntry *deleted, Object *key, int64_t hash)
{
    SetEntry *to = deleted ? deleted : entry;
    to->key      = ref_keep(key);
    to->hash     = hash;
    set->used++;
    if (deleted) return true;
    set->fill++;
    return set->fill * 5 < set->mask * 3 || grow(set);
}

/* A plain word into a set of words: nothing but memory is touched. */
static inline bool add_word(Set *set, Object *key)
{
    SetEntry *deleted, *entry = probe_words(set, int_word(key), &deleted);
    return entry->key || enter(set, entry, deleted, key, int_word(key));
}

bool set_add_hashed(Set *set, Object *key, int64_t hash)
{
    if (set->words && is_plain_word(key, hash)) return add_word(set, key);
    SetEntry *deleted, *entry = probe(set, key, hash, &deleted);
    if (!entry || entry->key) return entry != NULL;
    set->words = false;
    return enter(set, entry, deleted, key, hash);
}

Truth set_contains_hashed(Set *set, Object *key, int64_t hash)
{
    SetEntry *entry = lookup(set, key, hash);
    return !entry ? TRUTH_ERROR : entry->key != NULL;
}

Truth set_discard_hashed(Set *set, Object *key, int64_t hash)
{
    SetEntry *entry = lookup(set, key, hash);
    if (!entry || !entry->key) return entry ? TRUTH_NO : TRUTH_ERROR;
    Object *old = entry->key;
    entry->key  = DELETED;
    entry->hash = -1;
    set->used--;
    ref_drop(old);
    return TRUTH_YES;
}

bool set_add(Set *set, Borrowed key)
{
    int64_t hash;
    return key_hash(key, &hash) && set_add_hashed(set, OBJ(key), hash);
}

Truth set_contains(Set *set, Borrowed key)
{
    int64_t hash;
    return key_hash(key, &hash) ? set_contains_hashed(set, OBJ(key), hash) : TRUTH_ERROR;
}

Truth set_contains_plainly(const Set *set, Borrowed key)
{
    bool     is_str = key->shape == SHAPE_STR;
    int64_t  hash   = is_str ? str_hash((const Str *)key) : word_hash(int_word(key));
    uint64_t mask = (uint64_t)set->mask, perturb = (uint64_t)hash, i = perturb & mask;
    for (;;) {
        const SetEntry *entry = &set->table[i], *last = i + NEIGHBOURS <= mask ? entry + NEIGHBOURS : entry;
        for (; entry <= last; entry++) {
            const Object *have = entry->key;
            if (have == key) return TRUTH_YES;
            if (!have) return TRUTH_NO;
            if (entry->hash != hash) continue;
            if (have->shape != key->shape) return TRUTH_ERROR;
            if (is_str ? str_equal((const Str *)have, (const Str *)key) : int_word(have) == int_word(key)) return TRUTH_YES;
        }
        perturb >>= 5;
        i = (i * 5 + 1 + perturb) & mask;
    }
}

Truth set_discard(Set *set, Borrowed key)
{
    int64_t hash;
    return key_hash(key, &hash) ? set_discard_hashed(set, OBJ(key), hash) : TRUTH_ERROR;
}

SetEntry *set_next_entry(const Set *set, int64_t *place)
{
    while (*place <= set->mask) {
        SetEntry *entry = &set->table[(*place)++];
        if (is_key(entry)) return entry;
    }
    return NULL;
}

bool set_next(const Set *set, int64_t *place, Object **key)
{
    SetEntry *entry = set_next_entry(set, place);
    if (entry) *key = entry->key;
    return entry != NULL;
}

/* ---- making and unmaking ------------------------------------------------------------------- */

void set_start(Set *set)
{
    memset(set->small, 0, sizeof set->small);
    set->table  = set->small;
    set->fill   = 0;
    set->used   = 0;
    set->mask   = SMALL - 1;
    set->hash   = -1;
    set->finger = 0;
    set->words  = true;
}

Owned set_new_of(uint32_t shape, Borrowed iterable_or_null)
{
    Owned o = container_new(sizeof(Set), shape);
    if (!o) return NULL;
    set_start(AS(Set, o));
    gc_track(o);
    if (iterable_or_null && !set_update(AS(Set, o), iterable_or_null)) ref_clear(&o);
    return o;
}

Owned set_new(Borrowed iterable_or_null) { return set_new_of(SHAPE_SET, iterable_or_null); }

Owned frozenset_new(Borrowed iterable_or_null)
{
    if (iterable_or_null && iterable_or_null->shape == SHAPE_FROZENSET) return ref_keep(iterable_or_null);
    return set_new_of(SHAPE_FROZENSET, iterable_or_null);
}

void set_clear(Set *set)
{
    if (!set->table || set->fill == 0) return;
    SetEntry *table = set->table, kept[SMALL];
    int64_t   mask  = set->mask;
    if (table == set->small) {
        memcpy(kept, table, sizeof kept);
        table = kept;
    }
    set_start(set);
    for (int64_t i = 0; i <= mask; i++) {
        if (is_key(&table[i])) ref_drop(table[i].key);
    }
    if (table != kept) free_table(set, table, mask);
}

void set_dealloc(Object *self)
{
    Set *set = AS(Set, self);
    gc_untrack(self);
    if (gc_head(self)->flags & GC_HAS_WEAK) weak_clear(self);
    if (set->table) {
        SetEntry *table = set->table, *end = table + set->mask + 1;
        int64_t   left  = set->used;
        for (SetEntry *entry = table; left > 0 && entry < end; entry++) {
            if (entry + AHEAD < end) __builtin_prefetch(entry[AHEAD].key);
            if (!is_key(entry)) continue;
            left--;
            ref_drop(entry->key);
        }
        free_table(set, table, set->mask);
    }
    container_release(self, sizeof(Set));
}

int set_traverse(Object *self, GcVisit visit, void *argument)
{
    Set *set = AS(Set, self);
    for (int64_t i = 0; set->table && i <= set->mask; i++) {
        int result = is_key(&set->table[i]) ? visit(set->table[i].key, argument) : 0;
        if (result) return result;
    }
    return 0;
}

size_t set_size_of(Object *self)
{
    Set   *set   = AS(Set, self);
    size_t table = set->table && set->table != set->small ? (size_t)(set->mask + 1) * sizeof(SetEntry) : 0;
    return sizeof(GcHead) + sizeof(Set) + table;
}

void set_swap(Set *a, Set *b)
{
    Set first = *a, second = *b;
    a->table  = second.table == b->small ? a->small : second.table;
    b->table  = first.table == a->small ? b->small : first.table;
    a->fill   = second.fill;
    a->used   = second.used;
    a->mask   = second.mask;
    b->fill   = first.fill;
    b->used   = first.used;
    b->mask   = first.mask;
    a->words  = second.words;
    b->words  = first.words;
    a->hash   = -1;
    b->hash   = -1;
    memcpy(a->small, second.small, sizeof a->small);
    memcpy(b->small, first.small, sizeof b->small);
}

/* ---- taking in ------------------------------------------------------------------------------ */

static bool merge_set(Set *set, Set *other)
{
    if (other == set || other->used == 0) return true;
    if ((set->fill + other->used) * 5 >= set->mask * 3) {
        if (!resize(set, (set->used + other->used) * 2)) return false;
    }
    if (set->fill == 0 && set->mask == other->mask && other->fill == other->used) {
        SetEntry *to = set->table, *from = other->table, *end = from + other->mask + 1;
        for (; from < end; from++, to++) {
            *to = *from;
            ref_keep_maybe(from->key);
        }
        set->fill = set->used = other->used;
        set->words            = other->words;
        return true;
    }
    if (set->fill == 0) {
        SetEntry *to = set->table, *from = other->table, *end = from + other->mask + 1;
        uint64_t  mask = (uint64_t)set->mask;
        for (; from < end; from++) {
            if (is_key(from)) insert_clean(to, mask, ref_keep(from->key), from->hash);
        }
        set->fill = set->used = other->used;
        set->words            = other->words;
        return true;
    }
    int64_t   place = 0;
    SetEntry *entry;
    while ((entry = set_next_entry(other, &place)) != NULL) {
        if (place + AHEAD <= other->mask) __builtin_prefetch(&set->table[other->table[place + AHEAD].hash & set->mask]);
        Owned key = ref_keep(entry->key); /* a comparison may change the other set */
        bool  ok  = set_add_hashed(set, key, entry->hash);
        ref_drop(key);
        if (!ok) return false;
    }
    return true;
}

static bool merge_dict(Set *set, Dict *dict)
{
    if ((set->fill + dict->used) * 5 >= set->mask * 3) {
        if (!resize(set, (set->used + dict->used) * 2)) return false;
    }
    uint32_t place = 0;
    int64_t  hash;
    Object  *next;
    while (dict_next_hashed(dict, &place, &next, &hash)) {
        Owned key = ref_keep(next);
        bool  ok  = set_add_hashed(set, key, hash);
        ref_drop(key);
        if (!ok) return false;
    }
    return true;
}

/* An exact list or tuple; the list may change meanwhile. */
static bool add_items(Set *set, Object *sequence)
{
    int64_t n;
    for (int64_t i = 0;; i++) {
        Object **items = sequence_items(sequence, &n);
        if (i >= n) return true;
        Object *key = items[i];
        if (set->words && key->shape == SHAPE_INT && word_hash(int_word(key)) == int_word(key)) {
            if (!add_word(set, key)) return false;
            continue;
        }
        ref_keep(key);
        bool ok = set_add(set, key);
        ref_drop(key);
        if (!ok) return false;
    }
}

bool set_update(Set *set, Borrowed iterable)
{
    Object *from = OBJ(iterable);
    if (IS_ANY_SET(from)) return merge_set(set, AS(Set, from));
    if (IS_EXACT_DICT(from)) return merge_dict(set, AS(Dict, from));
    if (IS_EXACT_LIST(from) || IS_EXACT_TUPLE(from)) return add_items(set, from);
    Owned iter = object_iter(from), key;
    if (!iter) return false;
    bool ok = true;
    while (ok && (key = iter_next(iter)) != NULL) {
        ok = set_add(set, key);
        ref_drop(key);
    }
    ref_drop(iter);
    return ok && !error_pending();
}

/* ---- operations ----------------------------------------------------------------------------- */

static uint32_t kind(const Set *set) { return TYPE_HAS(set, TYPE_FROZENSET) ? SHAPE_FROZENSET : SHAPE_SET; }

Owned set_copy(Set *set) { return set_new_of(kind(set), &set->head); }

/* Asks `what` about each key of a set, or each item of any other iterable, with its hash. */
typedef Truth (*KeyFn)(Set *set, Object *key, int64_t hash, Set *result); /* NO: stop, all is well; ERROR: stop */

static Truth absent_in_dict(Set *set, Object *key, int64_t hash, Set *result)
{
    Dict *dict = (Dict *)set;
    if (dict_find_hashed(dict, key, hash)) return TRUTH_YES;
    return !error_pending() && set_add_hashed(result, key, hash) ? TRUTH_YES : TRUTH_ERROR;
}

#define TEMPLATE static inline __attribute__((always_inline))

/* Where a key that comes soon will be looked for. */
TEMPLATE void prefetch_for(const Set *keys, int64_t place, const Set *set)
{
    if (place + AHEAD <= keys->mask) __builtin_prefetch(&set->table[keys->table[place + AHEAD].hash & set->mask]);
}

/* For keys that are all plain words, where nothing that `what` does can run code: they need no keeping. */
TEMPLATE Truth for_each_word(Set *keys, KeyFn what, Set *set, Set *result)
{
    Truth     go_on = TRUTH_YES;
    int64_t   place = 0;
    SetEntry *entry;
    while (go_on == TRUTH_YES && (entry = set_next_entry(keys, &place)) != NULL) {
        prefetch_for(keys, place, set);
        go_on = what(set, entry->key, entry->hash, result);
    }
    return go_on;
}

TEMPLATE Truth for_each_key(Object *keys, KeyFn what, Set *set, Set *result)
{
    Truth   go_on = TRUTH_YES;
    Owned   key;
    int64_t place = 0, hash;
    if (IS_ANY_SET(keys)) {
        SetEntry *entry;
        bool      in_set = what != absent_in_dict;
        if (in_set && AS(Set, keys)->words && set->words && AS(Set, keys) != set) return for_each_word(AS(Set, keys), what, set, result);
        while (go_on == TRUTH_YES && (entry = set_next_entry(AS(Set, keys), &place)) != NULL) {
            if (in_set) prefetch_for(AS(Set, keys), place, set);
            key   = ref_keep(entry->key);
            go_on = what(set, key, entry->hash, result);
            ref_drop(key);
        }
        return go_on;
    }
    Owned iter = object_iter(keys);
    if (!iter) return TRUTH_ERROR;
    while (go_on == TRUTH_YES && (key = iter_next(iter)) != NULL) {
        go_on = key_hash(key, &hash) ? what(set, key, hash, result) : TRUTH_ERROR;
        ref_drop(key);
    }
    ref_drop(iter);
    return error_pending() ? TRUTH_ERROR : go_on;
}

static Truth add_if_contained(Set *set, Object *key, int64_t hash, Set *result)
{
    Truth present = set_contains_hashed(set, key, hash);
    if (present == TRUTH_YES) return set_add_hashed(result, key, hash) ? TRUTH_YES : TRUTH_ERROR;
    return present == TRUTH_NO ? TRUTH_YES : TRUTH_ERROR;
}

/* The same of an iterable: what comes after the last common item is not asked for. */
static Truth add_until_all(Set *set, Object *key, int64_t hash, Set *result)
{
    Truth go_on = add_if_contained(set, key, hash, result);
    return go_on == TRUTH_YES && result->used > 0 && result->used >= set->used ? TRUTH_NO : go_on;
}

static Truth add_unless_contained(Set *set, Object *key, int64_t hash, Set *result)
{
    Truth present = set_contains_hashed(set, key, hash);
    if (present == TRUTH_NO) return set_add_hashed(result, key, hash) ? TRUTH_YES : TRUTH_ERROR;
    return present == TRUTH_YES ? TRUTH_YES : TRUTH_ERROR;
}

static Truth remove_key(Set *set, Object *key, int64_t hash, UNUSED Set *result)
{
    return set_discard_hashed(set, key, hash) == TRUTH_ERROR ? TRUTH_ERROR : TRUTH_YES;
}

static Truth toggle(Set *set, Object *key, int64_t hash, UNUSED Set *result)
{
    Truth was_there = set_discard_hashed(set, key, hash);
    if (was_there == TRUTH_NO) return set_add_hashed(set, key, hash) ? TRUTH_YES : TRUTH_ERROR;
    return was_there;
}

static Truth is_absent(Set *set, Object *key, int64_t hash, UNUSED Set *result)
{
    Truth present = set_contains_hashed(set, key, hash);
    return present == TRUTH_ERROR ? TRUTH_ERROR : !present;
}

static Truth is_present(Set *set, Object *key, int64_t hash, UNUSED Set *result) { return set_contains_hashed(set, key, hash); }

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
    return set->fill - set->used <= set->mask / 4 || grow(set);
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
                        : for_each_key(&set->head, absent_in_dict, AS(Set, other), AS(Set, result));
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
            Truth ok  = toggle(set, key, hash, NULL);
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
    if ((other->shape == SHAPE_SET || other->shape == SHAPE_FROZENSET) && AS(Set, other)->used > set->used) {
        Set *larger = AS(Set, other);
        other       = &set->head;
        set         = larger;
    }
    return for_each_key(other, is_absent, set, NULL);
}

Truth set_is_subset(Set *set, Object *other)
{
    if (!IS_ANY_SET(other)) {
        Owned common = set_intersection(set, other);
        if (!common) return TRUTH_ERROR;
        Truth all = AS(Set, common)->used == set->used;
        ref_drop(common);
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
