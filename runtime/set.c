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
 * In one that has only ever held exact strs (`strs`) comparing runs no code either.  An empty set is both.
 *
 * Comparing other keys may run Python code that changes the set: a probe then starts over (see set_probe_any).
 * What is done with whole sets is in set_operations.c.
 */
#include "gc/weak.h"
#include "runtime/error.h"
#include "runtime/list.h"
#include "runtime/set_parts.h"
#include "runtime/tuple_hash.h"

enum { LARGE = 50000 };

/* ---- finding ----------------------------------------------------------------------------- */

typedef enum { DIFFERENT, EQUAL, COMPARE_FAILED, START_OVER } Match;

/* Who holds the key that is looked for: the set too if it is to be added, as __eq__ may see in its count. */
typedef enum { HELD_OUTSIDE, HELD_BY_SET_TOO } Holders;

static Match match_slow(Set *set, SetEntry *entry, Object *key, Holders holders)
{
    Object   *have  = entry->key;
    SetEntry *table = set->table;
    ref_keep(have);
    if (holders == HELD_BY_SET_TOO) ref_keep(key);
    Truth equal = object_equal(have, key);
    bool  same  = set->table == table && entry->key == have;
    if (holders == HELD_BY_SET_TOO) ref_drop(key);
    ref_drop(have);
    if (equal == TRUTH_ERROR) return COMPARE_FAILED;
    return !same ? START_OVER : equal ? EQUAL : DIFFERENT;
}

static inline Match match(Set *set, SetEntry *entry, Object *key, Holders holders)
{
    Object *have = entry->key;
    if (have == key) return EQUAL;
    if (have->shape == SHAPE_STR && key->shape == SHAPE_STR) return str_equal(AS(Str, have), AS(Str, key)) ? EQUAL : DIFFERENT;
    if (have->shape == SHAPE_INT && key->shape == SHAPE_INT) return int_word(have) == int_word(key) ? EQUAL : DIFFERENT;
    if (have->shape == SHAPE_TUPLE && key->shape == SHAPE_TUPLE) {
        int quick = tuple_quick_equal(AS(Tuple, have), AS(Tuple, key));
        if (quick >= 0) return quick ? EQUAL : DIFFERENT;
    }
    if (have->shape == SHAPE_BIG_INT && key->shape == SHAPE_BIG_INT) return int_compare(have, key) == 0 ? EQUAL : DIFFERENT;
    return match_slow(set, entry, key, holders);
}

static SetEntry *probe(Set *set, Object *key, int64_t hash, SetEntry **deleted, Holders holders)
{
again:
    *deleted = NULL;
    uint64_t mask = (uint64_t)set->mask, perturb = (uint64_t)hash, i = perturb & mask;
    for (;;) {
        SetEntry *entry = &set->table[i], *last = i + SET_NEIGHBOURS <= mask ? entry + SET_NEIGHBOURS : entry;
        for (; entry <= last; entry++) {
            if (!entry->key) return entry;
            if (entry->hash != hash) {
                if (entry->hash == -1) *deleted = entry;
                continue;
            }
            switch (match(set, entry, key, holders)) {
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

SetEntry *set_probe_any(Set *set, Object *key, int64_t hash, SetEntry **deleted) { return probe(set, key, hash, deleted, HELD_OUTSIDE); }

static inline SetEntry *find_entry(Set *set, Object *key, int64_t hash, SetEntry **deleted)
{
    switch (set_keys_with(set, key, hash)) {
    case KEYS_WORDS: return set_probe(set, key, hash, deleted, KEYS_WORDS);
    case KEYS_STRS: return set_probe(set, key, hash, deleted, KEYS_STRS);
    default: return set_probe_any(set, key, hash, deleted);
    }
}

static SetEntry *lookup(Set *set, Object *key, int64_t hash)
{
    SetEntry *deleted;
    return find_entry(set, key, hash, &deleted);
}

/* ---- room -------------------------------------------------------------------------------- */

static void free_table(Set *set, SetEntry *table, int64_t mask)
{
    if (table && table != set->small) heap_free(table, (size_t)(mask + 1) * sizeof(SetEntry));
}

/* The entries of one table into another, which is empty. */
static inline void move_entries(SetEntry *from, int64_t from_mask, int64_t used, SetEntry *to, int64_t mask)
{
    SetWalk   walk = set_walk(from, from_mask, used);
    SetEntry *entry;
    bool      far = mask >= SET_FAR;
    while ((entry = set_walk_next(&walk)) != NULL) {
        if (far && entry + SET_AHEAD < walk.end) __builtin_prefetch(&to[entry[SET_AHEAD].hash & mask], 1);
        set_insert_clean(to, (uint64_t)mask, entry->key, entry->hash);
    }
}

/* A table of the power of two above `least`, without deleted entries. */
static bool resize(Set *set, int64_t least)
{
    int64_t size = SET_SMALL;
    while (size <= least) size <<= 1;
    SetEntry *old = set->table, *table, kept[SET_SMALL];
    int64_t   old_mask = set->mask;
    if (size == SET_SMALL) {
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
    if (size == SET_SMALL) memset(table, 0, sizeof set->small);
    set->table = table;
    set->mask  = size - 1;
    set->fill  = set->used;
    move_entries(old, old_mask, set->used, table, size - 1);
    if (old != kept) free_table(set, old, old_mask);
    return true;
}

bool set_grow(Set *set) { return resize(set, set->used > LARGE ? set->used * 2 : set->used * 4); }

/* A key that may be compared without running code, into a set of such keys: nothing but memory is touched. */
TEMPLATE bool add_plainly(Set *set, Object *key, int64_t hash, SetKeys keys)
{
    SetEntry *deleted, *entry = set_probe(set, key, hash, &deleted, keys);
    if (entry->key) return true;
    set_note_keys(set, keys);
    return set_enter(set, entry, deleted, key, hash);
}

static inline bool add(Set *set, Object *key, int64_t hash, Holders holders)
{
    switch (set_keys_with(set, key, hash)) {
    case KEYS_WORDS: return add_plainly(set, key, hash, KEYS_WORDS);
    case KEYS_STRS: return add_plainly(set, key, hash, KEYS_STRS);
    default: break;
    }
    SetEntry *deleted, *entry = probe(set, key, hash, &deleted, holders);
    if (!entry || entry->key) return entry != NULL;
    set_note_keys(set, KEYS_ANY);
    return set_enter(set, entry, deleted, key, hash);
}

bool set_add_hashed(Set *set, Object *key, int64_t hash) { return add(set, key, hash, HELD_BY_SET_TOO); }

Truth set_contains_hashed(Set *set, Object *key, int64_t hash)
{
    SetEntry *entry = lookup(set, key, hash);
    return !entry ? TRUTH_ERROR : entry->key != NULL;
}

Truth set_discard_hashed(Set *set, Object *key, int64_t hash)
{
    SetEntry *entry = lookup(set, key, hash);
    if (!entry || !entry->key) return entry ? TRUTH_NO : TRUTH_ERROR;
    set_take_out(set, entry);
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

/* Equal without running code? 1 yes, 0 no, -1: it takes a real comparison. */
TEMPLATE int tuple_found(const Object *have, const Tuple *key, const Pair *pair)
{
    int equal = pair ? pair_equal(have, *pair) : have->shape == SHAPE_TUPLE ? tuple_equal_at_once((const Tuple *)have, key) : -1;
    return equal < 0 && have->shape == SHAPE_TUPLE ? tuple_quick_equal((const Tuple *)have, key) : equal;
}

/* The same of a tuple of such keys, which may be a pair, among tuples. */
TEMPLATE Truth search_tuple(const Set *set, const Tuple *key, const Pair *pair, int64_t hash)
{
    uint64_t mask = (uint64_t)set->mask, perturb = (uint64_t)hash, i = perturb & mask;
    for (;;) {
        const SetEntry *entry = &set->table[i], *last = i + SET_NEIGHBOURS <= mask ? entry + SET_NEIGHBOURS : entry;
        for (; entry <= last; entry++) {
            const Object *have = entry->key;
            if (!have) return TRUTH_NO;
            if (entry->hash != hash) continue;
            int equal = tuple_found(have, key, pair);
            if (equal != 0) return equal > 0 ? TRUTH_YES : TRUTH_ERROR;
        }
        perturb >>= 5;
        i = (i * 5 + 1 + perturb) & mask;
    }
}

static NOINLINE Truth contains_other_tuple(const Set *set, const Tuple *key)
{
    int64_t hash;
    return tuple_hash_plainly(key, &hash) ? search_tuple(set, key, NULL, hash) : TRUTH_ERROR;
}

static Truth contains_tuple(const Set *set, const Tuple *key)
{
    Pair pair;
    return LIKELY(is_pair(key, &pair)) ? search_tuple(set, key, &pair, pair_hash(pair)) : contains_other_tuple(set, key);
}

Truth set_contains_plainly(const Set *set, Borrowed key)
{
    if (key->shape == SHAPE_TUPLE) return contains_tuple(set, (const Tuple *)key);
    if (key->shape != SHAPE_STR && key->shape != SHAPE_INT) return TRUTH_ERROR;
    bool     is_str = key->shape == SHAPE_STR;
    int64_t  hash   = is_str ? str_hash((const Str *)key) : word_hash(int_word(key));
    uint64_t mask = (uint64_t)set->mask, perturb = (uint64_t)hash, i = perturb & mask;
    for (;;) {
        const SetEntry *entry = &set->table[i], *last = i + SET_NEIGHBOURS <= mask ? entry + SET_NEIGHBOURS : entry;
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
        if (set_is_key(entry)) return entry;
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
    set->mask   = SET_SMALL - 1;
    set->hash   = -1;
    set->finger = 0;
    set->words  = true;
    set->strs   = true;
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

/* The table belongs to nobody else any more, so whatever runs doesn't change it. */
static void drop_keys(SetEntry *table, int64_t mask, int64_t used)
{
    if (mask < SET_SMALL) {
        for (int64_t i = 0; used > 0; i++) {
            if (!set_is_key(&table[i])) continue;
            ref_drop(table[i].key);
            used--;
        }
        return;
    }
    SetWalk   walk = set_walk(table, mask, used), ahead = walk;
    SetEntry *entry, *soon = NULL;
    for (int i = 0; mask >= SET_FAR && i < SET_AHEAD; i++) soon = set_walk_next(&ahead);
    while ((entry = set_walk_next(&walk)) != NULL) {
        if (soon && (soon = set_walk_next(&ahead)) != NULL) __builtin_prefetch(soon->key);
        ref_drop(entry->key);
    }
}

void set_clear(Set *set)
{
    if (!set->table || set->fill == 0) return;
    SetEntry *table = set->table, kept[SET_SMALL];
    int64_t   mask  = set->mask, used = set->used;
    if (table == set->small) {
        memcpy(kept, table, sizeof kept);
        table = kept;
    }
    set_start(set);
    drop_keys(table, mask, used);
    if (table != kept) free_table(set, table, mask);
}

void set_dealloc(Object *self)
{
    Set *set = AS(Set, self);
    gc_untrack(self);
    if (gc_head(self)->flags & GC_HAS_WEAK) weak_clear(self);
    if (set->table) {
        drop_keys(set->table, set->mask, set->used);
        free_table(set, set->table, set->mask);
    }
    container_release(self, sizeof(Set));
}

int set_traverse(Object *self, GcVisit visit, void *argument)
{
    Set *set = AS(Set, self);
    if (!set->table) return 0;
    SetWalk   walk = set_walk(set->table, set->mask, set->used);
    SetEntry *entry;
    int       result = 0;
    while (result == 0 && (entry = set_walk_next(&walk)) != NULL) result = visit(entry->key, argument);
    return result;
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
    a->strs   = second.strs;
    b->strs   = first.strs;
    a->hash   = -1;
    b->hash   = -1;
    memcpy(a->small, second.small, sizeof a->small);
    memcpy(b->small, first.small, sizeof b->small);
}

/* ---- taking in ------------------------------------------------------------------------------ */

/* The keys of another set into a set that has never had any since its table was made. */
static void fill_from(Set *set, const Set *other)
{
    bool same = set->mask == other->mask && other->fill == other->used;
    if (same) memcpy(set->table, other->table, (size_t)(other->mask + 1) * sizeof(SetEntry));
    SetWalk   walk = set_walk(other->table, other->mask, other->used);
    SetEntry *entry;
    while ((entry = set_walk_next(&walk)) != NULL) {
        Object *key = ref_keep(entry->key);
        if (!same) set_insert_clean(set->table, (uint64_t)set->mask, key, entry->hash);
    }
    set->fill = set->used = other->used;
    set->words            = other->words;
    set->strs             = other->strs;
}

TEMPLATE bool merge_plainly(Set *set, const Set *other, SetKeys keys)
{
    SetWalk   walk = set_walk(other->table, other->mask, other->used);
    SetEntry *entry;
    bool      far = set->mask >= SET_FAR;
    while ((entry = set_walk_next(&walk)) != NULL) {
        if (far && entry + SET_AHEAD < walk.end) __builtin_prefetch(&set->table[entry[SET_AHEAD].hash & set->mask]);
        if (!add_plainly(set, entry->key, entry->hash, keys)) return false;
    }
    return true;
}

/* A key that another container may let go of meanwhile. */
static bool add_kept(Set *set, Object *key, int64_t hash)
{
    ref_keep(key);
    bool ok = add(set, key, hash, HELD_OUTSIDE);
    ref_drop(key);
    return ok;
}

static bool merge_set(Set *set, Set *other)
{
    if (other == set || other->used == 0) return true;
    if ((set->fill + other->used) * 5 >= set->mask * 3) {
        if (!resize(set, (set->used + other->used) * 2)) return false;
    }
    if (set->fill == 0) {
        fill_from(set, other);
        return true;
    }
    switch (set_keys_of_both(set, other)) {
    case KEYS_WORDS: return merge_plainly(set, other, KEYS_WORDS);
    case KEYS_STRS: return merge_plainly(set, other, KEYS_STRS);
    default: break;
    }
    int64_t   place = 0;
    SetEntry *entry;
    while ((entry = set_next_entry(other, &place)) != NULL) {
        if (!add_kept(set, entry->key, entry->hash)) return false;
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
    Object  *key;
    while (dict_next_hashed(dict, &place, &key, &hash)) {
        if (!add_kept(set, key, hash)) return false;
    }
    return true;
}

/* set_add with the frequent keys first, which need no keeping: nor do fresh ones, which the caller owns. */
TEMPLATE bool add_item(Set *set, Object *key, bool fresh)
{
    if (set->words && key->shape == SHAPE_INT && word_hash(int_word(key)) == int_word(key)) {
        return add_plainly(set, key, int_word(key), KEYS_WORDS);
    }
    if (set->strs && key->shape == SHAPE_STR) return add_plainly(set, key, str_hash(AS(Str, key)), KEYS_STRS);
    if (fresh) return set_add(set, key);
    ref_keep(key);
    bool ok = set_add(set, key);
    ref_drop(key);
    return ok;
}

/* An exact list or tuple; the list may change meanwhile. */
static bool add_items(Set *set, Object *sequence)
{
    int64_t n;
    for (int64_t i = 0;; i++) {
        Object **items = sequence_items(sequence, &n);
        if (i >= n) return true;
        if (!add_item(set, items[i], false)) return false;
    }
}

/* The characters of narrow text, each where it first stands: any more of it would change nothing. */
static bool add_narrow_chars(Set *set, const Str *text)
{
    bool seen[256] = { false };
    for (int64_t i = 0; i < text->length; i++) {
        uint8_t c = (uint8_t)text->data[i];
        if (LIKELY(seen[c])) continue;
        seen[c]   = true;
        Owned key = str_from_char(c);
        if (!key || !add_item(set, key, true)) return ref_drop_maybe(key), false;
        ref_drop(key);
    }
    return true;
}

bool set_update(Set *set, Borrowed iterable)
{
    Object *from = OBJ(iterable);
    if (IS_ANY_SET(from)) return merge_set(set, AS(Set, from));
    if (IS_EXACT_DICT(from)) return merge_dict(set, AS(Dict, from));
    if (IS_EXACT_LIST(from) || IS_EXACT_TUPLE(from)) return add_items(set, from);
    if (from->shape == SHAPE_STR && set->strs && AS(Str, from)->width == 1) return add_narrow_chars(set, AS(Str, from));
    Owned iter = object_iter(from), key;
    if (!iter) return false;
    Owned (*next)(Object *) = TYPE_OF(iter)->next;
    bool ok = true;
    while (ok && (key = next(iter)) != NULL) {
        ok = add_item(set, key, true);
        ref_drop(key);
    }
    ok = ok && !(error_pending() && !error_clear_if(&exc_StopIteration));
    ref_drop(iter);
    return ok;
}
