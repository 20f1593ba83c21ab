/* dict_whole.c -- dictionaries as a whole: copying, merging, walking, changing the order, comparing, and whether the collector
 * must look at one. The layout is described in dict.c.
 */
#include "runtime/dict_parts.h"
#include "runtime/error.h"
#include "runtime/list.h"

static inline int64_t find(Dict *d, Object *key, int64_t hash)
{
    uint32_t where;
    return dict_find_place(d, key, hash, &where);
}

/* ---- copying ----------------------------------------------------------------------------- */

/* The parts of one without index into one that has none yet. */
static bool clone_small(Dict *d, const Dict *from)
{
    uint32_t   n       = from->end;
    DictEntry *entries = heap_alloc(n * sizeof(DictEntry));
    if (!entries) return false;
    for (uint32_t e = 0; e < n; e++) {
        entries[e].key   = ref_keep_maybe(from->entries[e].key);
        entries[e].value = ref_keep_maybe(from->entries[e].value);
    }
    d->entries  = entries;
    d->tags     = from->tags;
    d->used     = from->used;
    d->end = d->capacity = n;
    d->str_keys = from->str_keys;
    dict_key_set_changed(d);
    if (gc_head(&d->head)->generation == GC_UNTRACKED && gc_head(&from->head)->generation != GC_UNTRACKED) gc_track(&d->head);
    return true;
}

/* Copies a dict's parts into an empty one, without looking at a key. */
static bool clone_into(Dict *d, const Dict *from)
{
    uint32_t n = from->end;
    if (n == 0) return true;
    if (!from->index_log2 && !from->hashes && !d->entries) return clone_small(d, from);
    DictEntry *entries = heap_alloc(n * sizeof(DictEntry));
    int64_t   *hashes  = entries && from->hashes ? heap_alloc(n * sizeof(int64_t)) : NULL;
    void      *index   = NULL;
    if (!entries || (from->hashes && !hashes)) goto failed;
    if (from->index_log2) {
        index = heap_alloc(dict_index_bytes(from->index_log2));
        if (!index) goto failed;
        memcpy(index, from->index, dict_index_bytes(from->index_log2));
    }
    if (hashes) memcpy(hashes, from->hashes, n * sizeof(int64_t));
    const DictEntry *source = from->entries; /* a store to a count would reload what memory holds */
    for (uint32_t e = 0; e < n; e++) {
        Object *key = source[e].key, *value = source[e].value;
        if (key) key->refcount++, value->refcount++;
        entries[e] = (DictEntry){ key, value };
    }
    if (d->entries) heap_free(d->entries, d->capacity * sizeof(DictEntry));
    if (d->hashes) heap_free(d->hashes, d->capacity * sizeof(int64_t));
    if (d->index_log2) heap_free(d->index, dict_index_bytes(d->index_log2));
    d->entries    = entries;
    d->hashes     = hashes;
    d->index_log2 = from->index_log2;
    d->tags       = from->tags;
    if (index) d->index = index;
    d->used       = from->used;
    d->end = d->capacity = n;
    d->str_keys   = from->str_keys;
    d->quick      = from->quick;
    d->index_left = from->index_left;
    dict_key_set_changed(d);
    if (gc_head(&d->head)->generation == GC_UNTRACKED && gc_head(&from->head)->generation != GC_UNTRACKED)
        gc_track(&d->head);
    return true;
failed:
    if (hashes) heap_free(hashes, n * sizeof(int64_t));
    if (entries) heap_free(entries, n * sizeof(DictEntry));
    return false;
}

Owned dict_copy(const Dict *dict)
{
    Dict *from = (Dict *)dict;
    Owned copy = dict_new();
    if (!copy) return NULL;
    /* many holes: a copy by insertion is smaller */
    bool ok = from->used >= from->end / 4 * 3 ? clone_into(AS(Dict, copy), from) : dict_merge(AS(Dict, copy), from, true);
    if (!ok) {
        ref_drop(copy);
        return NULL;
    }
    return copy;
}

/* ---- all of them ------------------------------------------------------------------------- */

bool dict_next(const Dict *dict, uint32_t *place, Object **key, Object **value)
{
    uint32_t e = *place;
    while (e < dict->end && !dict->entries[e].key) e++;
    *place = e + 1;
    if (e >= dict->end) return false;
    if (key) *key = dict->entries[e].key;
    if (value) *value = dict->entries[e].value;
    return true;
}

bool dict_next_hashed(const Dict *dict, uint32_t *place, Object **key_or_null, int64_t *hash)
{
    if (!dict_next(dict, place, key_or_null, NULL)) return false;
    *hash = dict_hash_of_entry(dict, *place - 1);
    return true;
}

Owned dict_keys_list(const Dict *dict)
{
    Owned list;
    for (;;) { /* making the list may collect, and so change the dict */
        uint32_t n = dict->used;
        list       = list_new_filled(n);
        if (!list || n == dict->used) break;
        AS(List, list)->length = 0;
        ref_drop(list);
    }
    if (!list) return NULL;
    uint32_t place = 0, i = 0;
    Object  *key;
    while (dict_next(dict, &place, &key, NULL)) AS(List, list)->items[i++] = ref_keep(key);
    return list;
}

bool dict_set_if_absent(Dict *d, Object *key, int64_t hash, Object *value)
{
    uint32_t where;
    int64_t  e = dict_find_place(d, key, hash, &where);
    return e == ABSENT ? dict_insert_new(d, key, hash, where, value) : e != FAILED;
}

bool dict_store_hashed(Dict *d, Object *key, int64_t hash, Object *value)
{
    ref_keep(key);
    ref_keep(value);
    bool ok = dict_set_hashed(d, key, hash, value);
    ref_drop(value);
    ref_drop(key);
    return ok;
}

/* Entry e of another dict, whose key is an exact str, goes into a dict of strs without running any code. NO: it takes the long way. */
static inline Truth merge_name(Dict *d, uint32_t e, Object *key, Object *value)
{
    uint32_t where = 0;
    int64_t  hash  = dict_is_quick(d) ? 0 : str_hash((const Str *)key), at = e;
    if (e >= d->end || d->entries[e].key != key) at = dict_find_place(d, key, hash, &where);
    if (at == ABSENT) return dict_insert_new(d, key, hash, where, value) ? TRUTH_YES : TRUTH_ERROR;
    Object *old = d->entries[at].value;
    if (old == value) return TRUTH_YES;
    if (old->refcount == 1) return TRUTH_NO; /* it dies, and its finalizer may count references */
    dict_replace_value(d, at, value);
    return TRUTH_YES;
}

/* A key and a value that the caller keeps; comparisons of keys see both held once more, the end of the old value the key alone, as in CPython. */
static bool merge_entry(Dict *d, Object *key, int64_t hash, Object *value)
{
    uint32_t where;
    ref_keep(key);
    ref_keep(value);
    int64_t e = dict_find_place(d, key, hash, &where);
    value->refcount--;
    bool ok = e >= 0 || (e == ABSENT && dict_insert_new(d, key, hash, where, value));
    if (e >= 0) dict_replace_value(d, e, value);
    ref_drop(key);
    return ok;
}

bool dict_merge(Dict *d, Dict *other, bool override)
{
    if (other == d || other->used == 0) return true;
    if (d->used == 0 && (override || d->end == 0) && other->used == other->end && !d->namespace_) return clone_into(d, other);
    if (other->used > d->used && !dict_reserve(d, other->used - d->used)) return false;
    uint32_t end = other->end;
    for (uint32_t e = 0; e < other->end; e++) {
        Object *key = other->entries[e].key, *value = other->entries[e].value;
        if (!key) continue;
        if (override && key->shape == SHAPE_STR && d->str_keys) {
            Truth merged = merge_name(d, e, key, value);
            if (merged == TRUTH_ERROR) return false;
            if (merged == TRUTH_YES) continue;
        }
        int64_t hash = dict_hash_of_entry(other, e);
        ref_keep(key);
        ref_keep(value);
        bool ok = override ? merge_entry(d, key, hash, value) : dict_set_if_absent(d, key, hash, value);
        ref_drop(value);
        ref_drop(key);
        if (!ok) return false;
        if (other->end != end) {
            raise_runtime_error("dict mutated during update");
            return false;
        }
    }
    return true;
}

/* ---- changing the order ---------------------------------------------------------------------- */

int64_t dict_entry_of(Dict *dict, Borrowed key, int64_t hash)
{
    int64_t e = find(dict, OBJ(key), hash);
    return e < 0 ? -1 : e;
}

void dict_take_entry(Dict *dict, int64_t e, Owned *key, Owned *value)
{
    dict_take_out(dict, e, dict_hash_in(dict, dict, (uint32_t)e), key, value);
}

static int64_t without_holes(const Dict *d, int64_t e) /* the number that entry e will have */
{
    int64_t to = 0;
    for (int64_t i = 0; i < e; i++) to += d->entries[i].key != NULL;
    return to;
}

void dict_entry_to_front(Dict *d, int64_t e)
{
    e = without_holes(d, e);
    dict_squeeze(d);
    DictEntry moved = d->entries[e];
    int64_t   hash  = d->hashes ? d->hashes[e] : 0;
    memmove(d->entries + 1, d->entries, (size_t)e * sizeof(DictEntry));
    d->entries[0] = moved;
    if (d->hashes) {
        memmove(d->hashes + 1, d->hashes, (size_t)e * sizeof(int64_t));
        d->hashes[0] = hash;
    }
    dict_index_anew(d);
    dict_key_set_changed(d);
}

bool dict_entry_to_end(Dict *d, int64_t e)
{
    if (d->end >= d->capacity || (d->index_log2 && d->index_left == 0)) {
        int64_t squeezed = without_holes(d, e);
        uint32_t end = d->end;
        if (!dict_make_room(d)) return false;
        if (d->end < end) e = squeezed;
    }
    int64_t hash = dict_hash_of_entry(d, (uint32_t)e);
    bool    str_keys = d->str_keys;
    Owned   key, value;
    dict_take_out(d, e, hash, &key, &value);
    bool ok = dict_insert_new(d, key, hash, d->index_log2 ? dict_free_slot(d, key, hash) : 0, value);
    d->str_keys = str_keys;
    ref_drop(key);
    ref_drop(value);
    return ok;
}

/* ---- comparing and tracking ---------------------------------------------------------------- */

bool dict_equal(Dict *a, Dict *b, bool *equal)
{
    *equal = false;
    if (a->used != b->used) return true;
    bool ok = true;
    *equal  = true;
    for (uint32_t e = 0; *equal && e < a->end; e++) {
        Object *key = a->entries[e].key, *value = a->entries[e].value;
        if (!key) continue;
        bool same_place = !b->hashes && e < b->end && b->entries[e].key == key; /* without hashes, a search would run no code */
        ref_keep(key);
        ref_keep(value);
        int64_t there = same_place ? e : find(b, key, dict_hash_in(b, a, e));
        Truth   same  = there == FAILED ? TRUTH_ERROR : TRUTH_NO;
        if (there >= 0 && b->entries[there].value == value) same = TRUTH_YES;
        else if (there >= 0) {
            Owned other = ref_keep(b->entries[there].value);
            same        = object_equal(value, other);
            ref_drop(other);
        }
        ref_drop(value);
        ref_drop(key);
        if (same != TRUTH_YES) *equal = false;
        if (same == TRUTH_ERROR) ok = false;
    }
    return ok;
}

static bool dict_needs_tracking(const Dict *d)
{
    for (uint32_t e = 0; e < d->end; e++) {
        if (d->entries[e].key && (may_be_tracked(d->entries[e].key) || may_be_tracked(d->entries[e].value))) return true;
    }
    return false;
}

void container_untrack_hint(Object *o)
{
    if (o->shape == SHAPE_TUPLE) {
        const Tuple *tuple = AS(Tuple, o);
        for (uint32_t i = 0; i < tuple->length; i++) {
            if (!tuple->items[i] || may_be_tracked(tuple->items[i])) return;
        }
        gc_untrack(o);
    } else if (o->shape == SHAPE_DICT && !dict_needs_tracking(AS(Dict, o))) gc_untrack(o);
}
