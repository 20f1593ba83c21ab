/* dict.h -- dictionaries, insertion-ordered and compact; sets. The layout is described in dict.c and set.c. */
#ifndef KRAIT_RUNTIME_DICT_H
#define KRAIT_RUNTIME_DICT_H

#include "runtime/type.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/protocol.h"
#include "runtime/str.h"

/* hash(value) of an int that fits a word: modulo 2**61 - 1, and never -1. */
static inline int64_t word_hash(int64_t value)
{
    const uint64_t prime = ((uint64_t)1 << 61) - 1;
    if (LIKELY((uint64_t)value < prime)) return value;
    if (value < 0 && value > -(int64_t)prime) return value == -1 ? -2 : value;
    uint64_t rest = value < 0 ? -(uint64_t)value : (uint64_t)value;
    rest          = (rest & prime) + (rest >> 61);
    if (rest >= prime) rest -= prime;
    int64_t hash = value < 0 ? -(int64_t)rest : (int64_t)rest;
    return hash == -1 ? -2 : hash;
}
/* object_hash with the frequent keys first. */
static inline bool key_hash(Borrowed key, int64_t *hash)
{
    if (key->shape == SHAPE_STR) { *hash = str_hash((const Str *)key); return true; }
    if (key->shape == SHAPE_INT) { *hash = word_hash(int_word(key)); return true; }
    if (key->shape == SHAPE_TUPLE) return tuple_hash(OBJ(key), hash);
    return object_hash(key, hash);
}

typedef struct DictEntry { Object *key, *value; } DictEntry;     /* key NULL: deleted */
struct Dict {
    Object     head;
    DictEntry *entries;     /* in order of insertion                                                 */
    union {
        void    *index;     /* index_log2 > 0: hash table over entries (see dict.c)                  */
        uint64_t tags;      /* index_log2 == 0: at most 8 entries, a byte of hash for each           */
    };
    int64_t   *hashes;      /* parallel to entries, NULL while every key is a str, a word int or None */
    uint32_t   used;        /* live keys: len(d)                                                     */
    uint32_t   end;         /* entries in use, deleted ones included                                 */
    uint32_t   capacity;    /* of entries                                                            */
    uint8_t    index_log2;
    bool       str_keys;    /* every key is an exact str: compared without running code (and used > 0) */
    bool       namespace_;  /* globals or builtins: a change of its key set bumps interp.namespace_epoch */
    uint8_t    quick;       /* DICT_QUICK: the index knows strs by another hash (see dict.c); only where str_keys, and no hashes */
    uint32_t   version;     /* changes with every change of the key set or the entries' place        */
    uint32_t   index_left;  /* empty slots of the index that may still be filled                     */
};

#define IS_DICT(o)       TYPE_HAS(o, TYPE_DICT)
#define IS_EXACT_DICT(o) (((const Object *)(o))->shape == SHAPE_DICT)

Owned dict_new(void);
Owned dict_copy(const Dict *dict);
/* Of n keys and values that stand `step` places apart; of equal keys the last one's value counts. */
Owned dict_of_pairs(Object *const *keys, Object *const *values, int n, int step);
/* Keys that are exact strs: no code can run. Borrowed, NULL: absent, never an error. */
Borrowed dict_find_str(const Dict *dict, const Str *key);
/* An int key among ints. Borrowed; NULL: absent, or only a careful search can tell. */
Borrowed dict_find_word(const Dict *dict, int64_t key);
/* A tuple of exact strs and ints. The same. */
Borrowed dict_find_tuple(const Dict *dict, const Tuple *key);
/* For a key whose hash and comparisons run no code: an exact str, an int, a tuple of these. The value is borrowed.
   TRUTH_ERROR without an error: it isn't such a key, or some key may only be compared by running code. */
Truth dict_find_plainly(const Dict *dict, Borrowed key, Object **value);
Truth dict_contains_plainly(const Dict *dict, Borrowed key);
/* dict[key] = value for such a key. TRUTH_NO: nothing has happened, it takes dict_set(). */
Truth dict_store_plainly(Dict *dict, Borrowed key, Borrowed value);
Object **dict_place_of_str(const Dict *dict, const Str *key); /* where the value lies, valid until the key set changes; NULL: absent */
/* Any key: may run __hash__ and __eq__. *found false: absent. Result false: error pending. The value is a new reference. */
bool  dict_get(Dict *dict, Borrowed key, Owned *value_or_null_if_absent);
Owned dict_get_method(Object **args, int n, Tuple *keywords);      /* dict.get: the loop knows it */
bool  dict_set(Dict *dict, Borrowed key, Borrowed value);
bool  dict_set_take(Dict *dict, Owned key, Owned value);           /* both are taken over, whatever happens */
bool  dict_set_hashed(Dict *dict, Borrowed key, int64_t hash, Borrowed value);
bool  dict_store_hashed(Dict *dict, Object *key, int64_t hash, Object *value); /* holding both at once, as __eq__ may see */
bool  dict_set_str(Dict *dict, const Str *key, Borrowed value);
bool  dict_set_c(Dict *dict, const char *key, Borrowed value);
Truth dict_contains(Dict *dict, Borrowed key);
/* TRUTH_NO: it was absent (no error pending). */
Truth dict_delete(Dict *dict, Borrowed key);
bool  dict_delete_str(Dict *dict, const Str *key);          /* false: absent, no error */
Truth dict_pop(Dict *dict, Borrowed key, Owned *value);     /* value is a new reference when TRUTH_YES */
Owned dict_set_default(Dict *dict, Borrowed key, Borrowed value);
void  dict_clear(Dict *dict);
/* dict.update(other): mapping (keys()) or pairs. override false: present keys are kept. */
bool  dict_update(Dict *dict, Borrowed other, bool override);
bool  dict_update_mapping(Dict *dict, Borrowed mapping);           /* by its keys(), without asking whether it has any */
bool  dict_merge_kwargs(Dict *dict, Borrowed mapping, Borrowed callable); /* f(**a, **b): duplicate key TypeError */
/* Walk in order: *place starts at 0; key and value borrowed; false at the end. The dict must not change meanwhile. */
bool  dict_next(const Dict *dict, uint32_t *place, Object **key, Object **value);
bool  dict_next_hashed(const Dict *dict, uint32_t *place, Object **key_or_null, int64_t *hash);
Owned dict_keys_list(const Dict *dict);
static inline int64_t dict_length(const Dict *d) { return d->used; }
void  dict_mark_namespace(Dict *dict);
/* Room for `count` keys, made at once. */
bool  dict_reserve(Dict *dict, int64_t count);
/* With the hash known. The value is borrowed; NULL: absent, or an error is pending. */
Borrowed dict_find_hashed(Dict *dict, Borrowed key, int64_t hash);
Truth dict_delete_hashed(Dict *dict, Borrowed key, int64_t hash);
/* The number of a key's entry; -1: absent, or an error is pending. */
int64_t dict_entry_of(Dict *dict, Borrowed key, int64_t hash);
/* The entry in front of all others, or behind them. Numbers of entries change. false: no memory, nothing has happened. */
void  dict_entry_to_front(Dict *dict, int64_t entry);
bool  dict_entry_to_end(Dict *dict, int64_t entry);
/* Takes an entry out: new references. */
void  dict_take_entry(Dict *dict, int64_t entry, Owned *key, Owned *value);
/* Takes the last pair out: new references; false: it is empty (no error). */
bool  dict_pop_last(Dict *dict, Owned *key, Owned *value);
/* The pairs of another dict, whatever its class; override false: present keys are kept. */
bool  dict_merge(Dict *dict, Dict *other, bool override);
bool  dict_set_if_absent(Dict *dict, Object *key, int64_t hash, Object *value); /* false: error pending */
/* dict.update(other) where `other` is an iterable of pairs. */
bool  dict_update_pairs(Dict *dict, Borrowed pairs, bool override);
bool  dict_equal(Dict *a, Dict *b, bool *equal);            /* a == b; false: error pending */
/* The hooks of dict_type. */
int    dict_traverse(Object *self, GcVisit visit, void *argument);
void   dict_dealloc(Object *self);
size_t dict_size_of(Object *self);
/* Survivors of a collection: exact tuples and dicts that can't be part of a cycle leave the collector's lists (gc_listener). */
void   container_untrack_hint(Object *o);
/* Whether a container that holds `o` must be tracked. An int or a str is known by its address (gc/object.h), not read. */
static inline bool may_be_tracked(const Object *o)
{
    return ((uintptr_t)o & sizeof(GcHead)) && gc_is_container(o) && (o->shape != SHAPE_TUPLE || gc_head(o)->generation != GC_UNTRACKED);
}

/* sets: open addressing exactly as CPython 3.11 probes, so that the order of small ints agrees */
typedef struct SetEntry { Object *key; int64_t hash; } SetEntry;
typedef struct Set {
    Object    head;
    SetEntry *table;         /* own small table or heap_alloc'ed */
    int64_t   fill, used, mask;
    int64_t   hash;          /* frozenset; -1: not computed */
    uint32_t  finger;        /* where pop() goes on looking */
    bool      words;         /* every key is an int whose hash is its value, so that equal hashes mean equal keys */
    bool      strs;          /* every key is an exact str                                             */
    SetEntry  small[8];
} Set;
#define IS_ANY_SET(o) TYPE_HAS(o, TYPE_SET | TYPE_FROZENSET)
Owned set_new(Borrowed iterable_or_null);
Owned frozenset_new(Borrowed iterable_or_null);
bool  set_add(Set *set, Borrowed key);
Truth set_contains(Set *set, Borrowed key);
Truth set_discard(Set *set, Borrowed key);
/* For an exact str, an int or a tuple of these. TRUTH_ERROR without an error: it takes set_contains(). */
Truth set_contains_plainly(const Set *set, Borrowed key);
bool  set_update(Set *set, Borrowed iterable);
bool  set_next(const Set *set, int64_t *place, Object **key);
/* With the hash known. set_find gives whether it is there. */
bool  set_add_hashed(Set *set, Object *key, int64_t hash);
Truth set_contains_hashed(Set *set, Object *key, int64_t hash);
Truth set_discard_hashed(Set *set, Object *key, int64_t hash);
Owned set_new_of(uint32_t shape, Borrowed iterable_or_null);  /* SHAPE_SET or SHAPE_FROZENSET */
void  set_start(Set *set);                                    /* empty, of an instance just allocated */
void  set_clear(Set *set);
void  set_swap(Set *a, Set *b);                               /* exchanges their contents */
/* The set operations, in the order in which CPython goes through the tables. Results are of set's own kind, not of a subclass. */
Owned set_copy(Set *set);
Owned set_intersection(Set *set, Object *other);
Owned set_difference(Set *set, Object *other);
Owned set_symmetric_difference(Set *set, Object *other);
bool  set_difference_update(Set *set, Object *other);
bool  set_symmetric_difference_update(Set *set, Object *other);
Truth set_is_disjoint(Set *set, Object *other);
Truth set_is_subset(Set *set, Object *other);
Truth set_is_superset(Set *set, Object *other);
/* The key at table[*place] or after it, with its hash; NULL at the end. Safe when the set changes between calls. */
SetEntry *set_next_entry(const Set *set, int64_t *place);
int    set_traverse(Object *self, GcVisit visit, void *argument);
void   set_dealloc(Object *self);
size_t set_size_of(Object *self);

#endif
