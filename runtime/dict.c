/* dict.c -- dictionaries: compact, and in order of insertion.
 *
 *   entries  | key value | key value | (deleted) | key value | ... room ...     16 bytes each
 *            0           1           2           3           end       capacity
 *   hashes   | hash | hash | ...     beside them, only when some key is not an exact str, a word int
 *            or None (the hash of these is at hand), so that growing never runs a __hash__.
 *
 * Up to 8 entries there is no index: `tags` has a byte of hash for each entry (0: none), and one
 * comparison of 64 bits finds the candidates.  Then comes an index table of 2**index_log2 slots,
 * 16 bits wide up to 2**9 slots and 32 bits after that:
 *
 *   slot     | tag: upper bits of the mixed hash | entry number + 1 |    low part: index_log2 bits
 *            0: empty      all ones in the low part, no tag: its entry was deleted
 *
 * A probe looks at four slots of one cache line, then jumps on, with the bits of the hash not used so far
 * mixed in; a key is touched only when its tag agrees.
 *
 * Where all keys are exact strs, and text that was just made is looked up again and again, so that each time its hash would have to
 * be computed, the index goes over to knowing short strs by another hash, which takes a few instructions (DICT_QUICK).  It goes
 * back before it meets a key that might equal a str without being one.  The hash that functions are handed with a str isn't looked
 * at while a dict is quick.
 *
 * A search that fails ends at the empty slot where the key would go (`where`); in a dict with deleted entries a second look
 * finds a slot on the way that one of these has left, so that a key which comes and goes doesn't lengthen its own way.
 * Always true: a quarter of the slots is empty (index_left counts what may still be filled), so every probe
 * ends; end <= load(index_log2); every live entry has exactly one slot.
 * Deleting leaves a hole in the entries (iterators stay in place); holes are squeezed out on growth.
 *
 * What is done with whole dicts is in dict_whole.c, updating from other objects in dict_update.c, methods in dict_methods.c.
 * A comparison may run Python code, which may change the dict: find_general looks whether its entry is still
 * there afterwards, and starts over if not.
 */
#include "runtime/dict_parts.h"
#include "runtime/error.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/tuple_hash.h"

enum {
    SMALL          = 8,  /* entries without an index        */
    FIRST_CAPACITY = 4,
    FIRST_LOG2     = 4,
    GROUP          = 4,  /* slots looked at before a jump   */
    LARGE          = 4096, /* keys: from here on the index grows twofold, before that fourfold */
    NEAR           = 256, /* entries that the nearest cache may hold, with what they lead to */
    AHEAD          = 8,  /* entries, in loops over all: what they lead to is asked of memory so much earlier */
};

/* ---- hashes, tags, slots ----------------------------------------------------------------- */

static inline uint32_t mix(int64_t hash) { return (uint32_t)(((uint64_t)hash * 0x9E3779B97F4A7C15u) >> 32); }

static inline uint64_t small_tag(int64_t hash) { return (mix(hash) >> 24) | 0x80; }

#define EVERY_BYTE 0x0101010101010101u

/* Bytes of `tags` equal to tag: 0x80 in each (and perhaps in a byte above one that is). */
static inline uint64_t small_hits(uint64_t tags, uint64_t tag)
{
    uint64_t differ = tags ^ (EVERY_BYTE * tag);
    return (differ - EVERY_BYTE) & ~differ & (EVERY_BYTE << 7);
}

static inline uint32_t load(unsigned log2) { return (1u << log2) / 4 * 3; }
static inline bool     wide(const Dict *d) { return d->index_log2 > DICT_NARROW_LOG2; }

static inline uint32_t slot_get(const Dict *d, uint32_t i)
{
    return wide(d) ? ((uint32_t *)d->index)[i] : ((uint16_t *)d->index)[i];
}
static inline void slot_put(Dict *d, uint32_t i, uint32_t slot)
{
    if (wide(d)) ((uint32_t *)d->index)[i] = slot;
    else ((uint16_t *)d->index)[i] = (uint16_t)slot;
}
static inline uint32_t slot_pattern(const Dict *d, int64_t hash) /* the tag of a slot, with bits to be masked off */
{
    return wide(d) ? mix(hash) : mix(hash) >> 16;
}

/* The hash of such keys is at hand (or quickly made), so it is not stored. */
static inline bool hash_at_hand(const Object *key)
{
    return key->shape == SHAPE_STR || int_is_word(key) || key == NONE;
}
int64_t none_hash;

/* The hash of a str in a quick dict. Up to eight bytes are one word, more are two that may overlap. */
static inline int64_t quick_hash(const Str *s)
{
    enum { SHORT = 16 };
    size_t n = (size_t)s->length * s->width;
    if (n == 0 || n > SHORT) return str_hash(s);
    uint64_t first, last;
    text_words(s, n, &first, &last);
    unsigned __int128 product = (unsigned __int128)(first ^ text_hash_key[0]) * (last ^ text_hash_key[1] ^ n);
    return (int64_t)((uint64_t)product ^ (uint64_t)(product >> 64));
}

static NOINLINE int64_t place_of_unknown(Dict *d, const Str *key);

/* What the index of d knows an exact str by. */
static inline int64_t str_place(const Dict *d, const Str *key)
{
    if (dict_is_quick(d)) return quick_hash(key);
    return LIKELY(key->hash != 0) ? key->hash : place_of_unknown((Dict *)(uintptr_t)d, key);
}

/* The same of any key whose hash is known. */
static inline int64_t key_place(const Dict *d, const Object *key, int64_t hash)
{
    return UNLIKELY(dict_is_quick(d)) && key->shape == SHAPE_STR ? quick_hash((const Str *)key) : hash;
}

/* The same of an entry. */
static inline int64_t entry_place(const Dict *d, uint32_t e)
{
    return dict_is_quick(d) ? quick_hash((const Str *)d->entries[e].key) : dict_hash_of_entry(d, e);
}

/* The hash of a key that is to be looked for; of a str in a quick dict 0. */
static inline bool sought_hash(const Dict *d, Borrowed key, int64_t *hash)
{
    *hash = 0;
    return (dict_is_quick(d) && key->shape == SHAPE_STR) || key_hash(key, hash);
}

static uint32_t last_version;

void dict_key_set_changed(Dict *d)
{
    d->version = ++last_version;
    if (d->namespace_) interp.namespace_epoch++;
}

/* A name that comes and goes, such as that of `except E as name` in a module's loop, must not void the caches of all others each time.
   From its MANY_TIMES-th deletion on it is marked, no cache learns its place any more, and those that know the places of other names
   stay good. */
enum { MANY_TIMES = 16, DELETED_NAMES = 16 };

static inline bool comes_and_goes(const Object *key)
{
    return key->shape == SHAPE_STR && ((const Str *)key)->interned && ((const Str *)key)->comes_and_goes;
}

static inline void one_key_changed(Dict *d, const Object *key)
{
    d->version = ++last_version;
    if (UNLIKELY(d->namespace_) && !comes_and_goes(key)) interp.namespace_epoch++;
}

static void count_deletion(Object *key)
{
    static struct { const Object *name; int count; } deleted[DELETED_NAMES]; /* the names of old are only compared */
    if (key->shape != SHAPE_STR || !((Str *)key)->interned || ((Str *)key)->comes_and_goes) return;
    int place = (int)((uintptr_t)key >> 4) & (DELETED_NAMES - 1);
    if (deleted[place].name != key) deleted[place].count = 0;
    deleted[place].name = key;
    if (++deleted[place].count < MANY_TIMES) return;
    ((Str *)key)->comes_and_goes = true;
    interp.namespace_epoch++;
}

/* ---- finding ----------------------------------------------------------------------------- */

/* Equal without running code? 1 yes, 0 no, -1: it takes a real comparison. */
static inline int quick_equal(const Object *have, const Object *key)
{
    if (have == key) return 1;
    if (have->shape == SHAPE_STR) {
        if (key->shape == SHAPE_STR) return str_equal((const Str *)have, (const Str *)key);
        return int_is_word(key) ? 0 : -1;
    }
    if (int_is_word(have)) {
        if (int_is_word(key)) return int_word(have) == int_word(key);
        return key->shape == SHAPE_STR ? 0 : -1;
    }
    if (have->shape == SHAPE_TUPLE && key->shape == SHAPE_TUPLE) return tuple_quick_equal((const Tuple *)have, (const Tuple *)key);
    if (have->shape == SHAPE_BIG_INT && key->shape == SHAPE_BIG_INT) return int_compare(OBJ(have), OBJ(key)) == 0;
    return -1;
}

/* The key of an entry against an exact str: other strs count when they are hashed and compared as str does. */
static inline bool equals_str(const Object *have, const Str *key)
{
    if (have == &key->head) return true;
    if (LIKELY(have->shape == SHAPE_STR)) return str_equal((const Str *)have, key);
    return IS_STR(have) && TYPE_OF(have)->compare == str_type.compare && TYPE_OF(have)->hash == str_type.hash && str_equal((const Str *)have, key);
}

/* Keys that are found without running code: exact strs, ints, and tuples of these, among their like. A search is made twice. The first
   one answers ASK as soon as a comparison takes more than a few words, `where` being the entry: it calls nothing, and so has nothing
   to save. */
typedef enum { STRS, WORDS, PAIRS, TUPLES } Kind;
typedef enum { AT_ONCE, CAREFULLY } Effort;
typedef struct Sought {
    const Object *key;   /* of STRS and TUPLES */
    int64_t       value; /* of WORDS           */
    Pair          pair;  /* of PAIRS           */
    int64_t       hash;
} Sought;

#define TEMPLATE static inline __attribute__((always_inline))

/* 1, 0, or -1: other means must tell. */
TEMPLATE int plainly_equal(const Object *have, Sought sought, Kind kind, Effort effort)
{
    if (kind == WORDS) return have->shape != SHAPE_INT ? -1 : int_word(have) == sought.value;
    if (kind == PAIRS) return pair_equal(have, sought.pair);
    if (have == sought.key) return 1;
    if (effort == CAREFULLY) {
        if (kind == STRS) return equals_str(have, (const Str *)sought.key);
        return have->shape == SHAPE_TUPLE ? tuple_quick_equal((const Tuple *)have, (const Tuple *)sought.key) : -1;
    }
    if (kind == STRS) return have->shape == SHAPE_STR ? str_equal_at_once((const Str *)have, (const Str *)sought.key) : -1;
    return have->shape == SHAPE_TUPLE ? tuple_equal_at_once((const Tuple *)have, (const Tuple *)sought.key) : -1;
}

TEMPLATE int64_t ask_about(uint32_t e, uint32_t *where, Kind kind)
{
    if (kind == STRS || kind == TUPLES) *where = e;
    return ASK;
}

TEMPLATE int64_t probe(const Dict *d, Sought sought, uint32_t *where, Kind kind, Effort effort, bool wide_slots)
{
    const uint32_t mask    = (1u << d->index_log2) - 1;
    const uint32_t pattern = wide_slots ? mix(sought.hash) : mix(sought.hash) >> 16;
    uint64_t       perturb = (uint64_t)sought.hash;
    uint32_t       i       = (uint32_t)sought.hash & mask;
    for (;;) {
        for (uint32_t k = 0; k < GROUP; k++) {
            uint32_t slot = wide_slots ? ((uint32_t *)d->index)[i ^ k] : ((uint16_t *)d->index)[i ^ k];
            if (slot == 0) {
                *where = i ^ k;
                return ABSENT;
            }
            if ((slot ^ pattern) <= mask) { /* the same tag */
                uint32_t e = (slot & mask) - 1;
                if (e >= d->end) continue;
                int equal = plainly_equal(d->entries[e].key, sought, kind, effort);
                if (equal > 0) return e;
                if (equal < 0) return ask_about(e, where, kind);
            }
        }
        perturb >>= 5;
        i = (i * 5 + (uint32_t)perturb + 1) & mask;
    }
}

TEMPLATE int64_t look_at_few(const Dict *d, Sought sought, uint32_t *where, Kind kind, Effort effort) /* a dict without an index */
{
    for (uint64_t hits = small_hits(d->tags, small_tag(sought.hash)); hits; hits &= hits - 1) {
        uint32_t e     = (uint32_t)__builtin_ctzll(hits) / 8;
        int      equal = plainly_equal(d->entries[e].key, sought, kind, effort);
        if (equal > 0) return e;
        if (equal < 0) return ask_about(e, where, kind);
    }
    return ABSENT;
}

TEMPLATE int64_t look_in_index(const Dict *d, Sought sought, uint32_t *where, Kind kind, Effort effort)
{
    return wide(d) ? probe(d, sought, where, kind, effort, true) : probe(d, sought, where, kind, effort, false);
}

TEMPLATE int64_t search(const Dict *d, Sought sought, uint32_t *where, Kind kind, Effort effort)
{
    return d->index_log2 ? look_in_index(d, sought, where, kind, effort) : look_at_few(d, sought, where, kind, effort);
}

/* After a first search answered ASK: the entry that it was about is nearly always the one. */
TEMPLATE int64_t search_again(const Dict *d, Sought sought, uint32_t *where, Kind kind)
{
    uint32_t e = *where;
    return plainly_equal(d->entries[e].key, sought, kind, CAREFULLY) > 0 ? (int64_t)e : search(d, sought, where, kind, CAREFULLY);
}

static NOINLINE int64_t find_str_carefully(const Dict *d, const Str *key, int64_t hash, uint32_t *where)
{
    return search_again(d, (Sought){ .key = &key->head, .hash = hash }, where, STRS);
}

static NOINLINE int64_t find_str_among_few(const Dict *d, const Str *key, int64_t hash, uint32_t *where)
{
    int64_t e = look_at_few(d, (Sought){ .key = &key->head, .hash = hash }, where, STRS, AT_ONCE);
    return LIKELY(e != ASK) ? e : find_str_carefully(d, key, hash, where);
}

static NOINLINE int64_t find_str_in_index(const Dict *d, const Str *key, int64_t hash, uint32_t *where)
{
    int64_t e = look_in_index(d, (Sought){ .key = &key->head, .hash = hash }, where, STRS, AT_ONCE);
    return LIKELY(e != ASK) ? e : find_str_carefully(d, key, hash, where);
}

static inline int64_t find_str(const Dict *d, const Str *key, int64_t hash, uint32_t *where)
{
    return d->index_log2 ? find_str_in_index(d, key, hash, where) : find_str_among_few(d, key, hash, where);
}

/* An int key among ints. ASK: something else has the same tag, so it takes the careful search. */
static int64_t find_word(const Dict *d, int64_t value, int64_t hash, uint32_t *where)
{
    return search(d, (Sought){ .value = value, .hash = hash }, where, WORDS, AT_ONCE);
}

static NOINLINE int64_t find_tuple_carefully(const Dict *d, const Tuple *key, int64_t hash, uint32_t *where)
{
    return search_again(d, (Sought){ .key = &key->head, .hash = hash }, where, TUPLES);
}

/* An exact tuple among tuples. ASK as above. */
static int64_t find_tuple(const Dict *d, const Tuple *key, int64_t hash, uint32_t *where)
{
    int64_t e = search(d, (Sought){ .key = &key->head, .hash = hash }, where, TUPLES, AT_ONCE);
    return LIKELY(e != ASK) ? e : find_tuple_carefully(d, key, hash, where);
}

/* The same, with its hash, of a tuple whose hash nobody knows. */
static NOINLINE int64_t find_pair(const Dict *d, Pair pair, int64_t *hash, uint32_t *where)
{
    *hash = pair_hash(pair);
    return search(d, (Sought){ .pair = pair, .hash = *hash }, where, PAIRS, AT_ONCE);
}

static inline int64_t find_any_tuple(const Dict *d, const Tuple *key, int64_t *hash, uint32_t *where)
{
    Pair pair;
    if (LIKELY(is_pair(key, &pair))) {
        int64_t e = find_pair(d, pair, hash, where);
        return LIKELY(e != ASK) ? e : find_tuple(d, key, *hash, where);
    }
    return tuple_hash_plainly(key, hash) ? find_tuple(d, key, *hash, where) : ASK;
}

typedef enum { DIFFERENT, EQUAL, COMPARE_FAILED, START_OVER } Match;

/* Compares entry e with key, which whoever looks for it holds; any Python code may run. */
static Match match_slow(Dict *d, uint32_t e, Object *key, int64_t hash)
{
    if (dict_hash_of_entry(d, e) != hash) return DIFFERENT;
    Object    *have    = d->entries[e].key;
    DictEntry *entries = d->entries;
    uint8_t    log2    = d->index_log2;
    void      *index   = log2 ? d->index : NULL;
    ref_keep(have);
    Truth equal = object_equal(have, key);
    bool  same  = d->entries == entries && d->index_log2 == log2 && (!log2 || d->index == index) && e < d->end
                  && entries[e].key == have && !dict_is_quick(d);
    ref_drop(have);
    if (equal == TRUTH_ERROR) return COMPARE_FAILED;
    return !same ? START_OVER : equal ? EQUAL : DIFFERENT;
}

static inline Match match(Dict *d, uint32_t e, Object *key, int64_t hash)
{
    int quick = quick_equal(d->entries[e].key, key);
    return quick >= 0 ? (Match)quick : match_slow(d, e, key, hash);
}

static Match find_small(Dict *d, Object *key, int64_t hash, int64_t *result)
{
    for (uint64_t hits = small_hits(d->tags, small_tag(hash)); hits; hits &= hits - 1) {
        uint32_t e = (uint32_t)__builtin_ctzll(hits) / 8;
        if (e >= d->end || !d->entries[e].key) continue;
        Match m = match(d, e, key, hash);
        if (m != DIFFERENT) { *result = e; return m; }
    }
    return DIFFERENT;
}

static Match find_indexed(Dict *d, Object *key, int64_t hash, int64_t *result, uint32_t *where)
{
    const uint32_t mask = (1u << d->index_log2) - 1, pattern = slot_pattern(d, hash);
    uint64_t       perturb = (uint64_t)hash;
    uint32_t       i       = (uint32_t)hash & mask;
    for (;;) {
        for (uint32_t k = 0; k < GROUP; k++) {
            uint32_t slot = slot_get(d, i ^ k);
            if (slot == 0) {
                *where = i ^ k;
                return DIFFERENT;
            }
            if (((slot ^ pattern) & (wide(d) ? ~mask : (uint16_t)~mask)) == 0) {
                uint32_t e = (slot & mask) - 1;
                if (e >= d->end) continue;
                Match m = match(d, e, key, hash);
                if (m != DIFFERENT) { *result = e; return m; }
            }
        }
        perturb >>= 5;
        i = (i * 5 + (uint32_t)perturb + 1) & mask;
    }
}

static void reenter_all(Dict *d);

/* From now on all keys stand in the index by their real hashes. */
static inline void leave_quick(Dict *d)
{
    bool was_quick = dict_is_quick(d);
    d->quick = DICT_NEVER_QUICK;
    if (UNLIKELY(was_quick)) reenter_all(d);
}

/* The entry of any key, ABSENT or FAILED (an __eq__ raised). */
static int64_t find_general(Dict *d, Object *key, int64_t hash, uint32_t *where)
{
    int64_t e = ABSENT;
    for (;;) {
        leave_quick(d);
        switch (d->index_log2 ? find_indexed(d, key, hash, &e, where) : find_small(d, key, hash, &e)) {
        case DIFFERENT: return ABSENT;
        case EQUAL: return e;
        case COMPARE_FAILED: return FAILED;
        case START_OVER: break;
        }
    }
}

/* `where` is set when the dict has an index and the key is absent. */
int64_t dict_find_place(Dict *d, Object *key, int64_t hash, uint32_t *where)
{
    *where = 0;
    if (d->used == 0 && d->index_log2 == 0) return ABSENT;
    if (UNLIKELY(dict_is_quick(d))) {
        if (key->shape == SHAPE_STR) return find_str_in_index(d, (const Str *)key, quick_hash((const Str *)key), where);
        if (key->shape == SHAPE_INT || key->shape == SHAPE_TUPLE || key == NONE) return ABSENT; /* they equal no str */
    }
    if (key->shape == SHAPE_STR) {
        if (d->str_keys) return find_str(d, (const Str *)key, hash, where);
    } else if (key->shape == SHAPE_INT) {
        int64_t e = find_word(d, int_word(key), hash, where);
        if (e != ASK) return e;
    } else if (key->shape == SHAPE_TUPLE) {
        int64_t e = find_tuple(d, (const Tuple *)key, hash, where);
        if (e != ASK) return e;
    }
    return find_general(d, key, hash, where);
}

static inline int64_t find(Dict *d, Object *key, int64_t hash)
{
    uint32_t where;
    return dict_find_place(d, key, hash, &where);
}

/* ---- room -------------------------------------------------------------------------------- */

/* The first slot on a key's way that holds nothing: empty, or its entry was deleted. */
TEMPLATE uint32_t free_slot_in(const void *index, uint32_t mask, int64_t hash, bool wide_slots)
{
    uint64_t perturb = (uint64_t)hash;
    uint32_t i       = (uint32_t)hash & mask;
    for (;;) {
        for (uint32_t k = 0; k < GROUP; k++) {
            uint32_t slot = wide_slots ? ((const uint32_t *)index)[i ^ k] : ((const uint16_t *)index)[i ^ k];
            if (slot == 0 || slot == mask) return i ^ k;
        }
        perturb >>= 5;
        i = (i * 5 + (uint32_t)perturb + 1) & mask;
    }
}

static uint32_t free_slot(const Dict *d, int64_t hash)
{
    uint32_t mask = (1u << d->index_log2) - 1;
    return wide(d) ? free_slot_in(d->index, mask, hash, true) : free_slot_in(d->index, mask, hash, false);
}

uint32_t dict_free_slot(const Dict *d, const Object *key, int64_t hash) { return free_slot(d, key_place(d, key, hash)); }

static inline bool has_deleted_slots(const Dict *d, unsigned log2) { return load(log2) - d->index_left != d->used; }

/* The first empty slot on a key's way, in an index without deleted ones. */
TEMPLATE uint32_t empty_slot_in(const void *index, uint32_t mask, int64_t hash, bool wide_slots)
{
    uint64_t perturb = (uint64_t)hash;
    uint32_t i       = (uint32_t)hash & mask;
    for (;;) {
        for (uint32_t k = 0; k < GROUP; k++) {
            if ((wide_slots ? ((const uint32_t *)index)[i ^ k] : ((const uint16_t *)index)[i ^ k]) == 0) return i ^ k;
        }
        perturb >>= 5;
        i = (i * 5 + (uint32_t)perturb + 1) & mask;
    }
}

static inline void enter_slot(Dict *d, unsigned log2, uint32_t where, int64_t hash, uint32_t e)
{
    uint32_t entry = e + 1, mask = (1u << log2) - 1;
    if (log2 > DICT_NARROW_LOG2) {
        uint32_t *slot = (uint32_t *)d->index + where;
        d->index_left -= *slot == 0;
        *slot = (mix(hash) & ~mask) | entry;
    } else {
        uint16_t *slot = (uint16_t *)d->index + where;
        d->index_left -= *slot == 0;
        *slot = (uint16_t)((mix(hash) >> 16 & ~mask) | entry);
    }
}

/* Entries without holes, by their real hashes. */
TEMPLATE void enter_all(Dict *d, bool wide_slots)
{
    uint32_t mask = (1u << d->index_log2) - 1;
    void    *index = d->index;
    for (uint32_t e = 0; e < d->end; e++) {
        if (e + 2 * AHEAD < d->end) __builtin_prefetch(d->entries[e + 2 * AHEAD].key);
        if (wide_slots && e + AHEAD < d->end) __builtin_prefetch((uint32_t *)index + (dict_hash_of_entry(d, e + AHEAD) & mask), 1);
        int64_t  hash = dict_hash_of_entry(d, e);
        uint32_t i    = empty_slot_in(index, mask, hash, wide_slots);
        if (wide_slots) ((uint32_t *)index)[i] = (mix(hash) & ~mask) | (e + 1);
        else ((uint16_t *)index)[i] = (uint16_t)((mix(hash) >> 16 & ~mask) | (e + 1));
    }
    d->index_left -= d->end;
}

/* Makes the index, which is empty, anew, in whatever mode. Entries stay where they are, holes too, so that iterators go on. */
static void enter_each(Dict *d)
{
    for (uint32_t e = 0; e < d->end; e++) {
        if (!d->entries[e].key) continue;
        int64_t hash = entry_place(d, e);
        enter_slot(d, d->index_log2, free_slot(d, hash), hash, e);
    }
}

static void reenter_all(Dict *d)
{
    d->index_left = load(d->index_log2);
    memset(d->index, 0, dict_index_bytes(d->index_log2));
    enter_each(d);
}

static NOINLINE int64_t place_of_unknown(Dict *d, const Str *key)
{
    if (d->index_log2 && d->str_keys && d->quick < DICT_QUICK && !d->hashes && !d->namespace_ && ++d->quick == DICT_QUICK) reenter_all(d);
    return dict_is_quick(d) ? quick_hash(key) : str_hash(key);
}

static uint32_t slot_of_entry(const Dict *d, int64_t hash, uint32_t e)
{
    const uint32_t mask    = (1u << d->index_log2) - 1;
    uint64_t       perturb = (uint64_t)hash;
    uint32_t       i       = (uint32_t)hash & mask;
    for (;;) {
        for (uint32_t k = 0; k < GROUP; k++) {
            if ((slot_get(d, i ^ k) & mask) == e + 1) return i ^ k;
        }
        perturb >>= 5;
        i = (i * 5 + (uint32_t)perturb + 1) & mask;
    }
}

/* The first entries of a dict: nobody knows a place in it yet. */
static inline bool set_first_capacity(Dict *d, uint32_t capacity)
{
    d->entries = heap_alloc(capacity * sizeof(DictEntry));
    if (!d->entries) return false;
    d->capacity = capacity;
    return true;
}

static bool set_capacity(Dict *d, uint32_t capacity)
{
    if (!d->entries) return set_first_capacity(d, capacity);
    int64_t *hashes = NULL;
    if (d->hashes) {
        hashes = heap_alloc(capacity * sizeof(int64_t));
        if (!hashes) return false;
    }
    DictEntry *entries = heap_realloc(d->entries, d->capacity * sizeof(DictEntry), capacity * sizeof(DictEntry));
    if (!entries) {
        if (hashes) heap_free(hashes, capacity * sizeof(int64_t));
        return false;
    }
    if (hashes) {
        memcpy(hashes, d->hashes, d->end * sizeof(int64_t));
        heap_free(d->hashes, d->capacity * sizeof(int64_t));
        d->hashes = hashes;
    }
    d->entries  = entries;
    d->capacity = capacity;
    dict_key_set_changed(d); /* whoever knows the place of a value must look again */
    return true;
}

void dict_squeeze(Dict *d)
{
    uint32_t to = 0;
    if (d->used == d->end) return;
    for (uint32_t from = 0; from < d->end; from++) {
        if (!d->entries[from].key) continue;
        d->entries[to] = d->entries[from];
        if (d->hashes) d->hashes[to] = d->hashes[from];
        to++;
    }
    d->end = to;
    dict_key_set_changed(d);
}

static void retag(Dict *d) /* after squeezing a small dict */
{
    d->tags = 0;
    for (uint32_t e = 0; e < d->end; e++) d->tags |= small_tag(dict_hash_of_entry(d, e)) << (8 * e);
}

void dict_index_anew(Dict *d)
{
    if (d->index_log2) reenter_all(d);
    else retag(d);
}

/* Squeezes holes out and makes an index of 2**log2 slots; may give memory of the entries back. */
static bool rebuild(Dict *d, unsigned log2)
{
    void *index = heap_alloc_zeroed(dict_index_bytes(log2));
    if (!index) return false;
    if (d->index_log2) heap_free(d->index, dict_index_bytes(d->index_log2));
    dict_squeeze(d);
    d->index      = index;
    d->index_log2 = (uint8_t)log2;
    d->index_left = load(log2);
    if (dict_is_quick(d)) enter_each(d);
    else if (wide(d)) enter_all(d, true);
    else enter_all(d, false);
    if (d->capacity > load(log2) && !set_capacity(d, load(log2))) error_clear(); /* it would have been kind, no more */
    return true;
}

static unsigned log2_for(uint64_t count)
{
    unsigned log2 = FIRST_LOG2;
    while (log2 < 31 && load(log2) < count) log2++;
    return log2;
}

static bool grow_entries(Dict *d) /* by a quarter; twice while small; never beyond what the index can name */
{
    uint64_t more = (uint64_t)d->capacity + (d->capacity < 64 ? d->capacity : d->capacity / 4);
    return set_capacity(d, more < load(d->index_log2) ? (uint32_t)more : load(d->index_log2));
}

/* Makes sure that one more key fits: into the entries and into the index. */
bool dict_make_room(Dict *d)
{
    if (d->index_log2 == 0) {
        if (d->end < d->capacity) return true;
        if (d->capacity < SMALL) return set_capacity(d, d->capacity ? SMALL : FIRST_CAPACITY);
        if (d->used < d->end) {
            dict_squeeze(d);
            retag(d);
            return true;
        }
        return rebuild(d, FIRST_LOG2 + 1) && grow_entries(d);
    }
    if (d->index_left == 0 || d->end == load(d->index_log2) || (d->end == d->capacity && d->used < d->end / 4 * 3)) {
        unsigned log2 = log2_for((uint64_t)d->used + (d->used < LARGE ? d->used : d->used / 2) + 1);
        if (!rebuild(d, log2)) return false;
    }
    return d->end < d->capacity || grow_entries(d);
}

/* A key whose hash must be kept comes in: from now on all are. */
static bool start_hashes(Dict *d)
{
    int64_t *hashes = heap_alloc(d->capacity * sizeof(int64_t));
    if (!hashes) return false;
    for (uint32_t e = 0; e < d->end; e++) hashes[e] = d->entries[e].key ? dict_hash_of_entry(d, e) : 0;
    d->hashes = hashes;
    return true;
}

static inline void track_for(Dict *d, const Object *part)
{
    if (may_be_tracked(part) && gc_head(&d->head)->generation == GC_UNTRACKED) gc_track(&d->head);
}

/* What a key that is no exact str changes. */
static bool admit_other_key(Dict *d, const Object *key, int64_t hash)
{
    if (!d->hashes && !hash_at_hand(key) && !start_hashes(d)) return false;
    d->str_keys = false;
    if (key == NONE) none_hash = hash;
    track_for(d, key);
    return true;
}

/* A key known to be absent; `where` from the search that found so. Keeps key and value. */
bool dict_insert_new(Dict *d, Object *key, int64_t hash, uint32_t where, Object *value)
{
    unsigned log2 = d->index_log2;
    if (UNLIKELY(dict_is_quick(d))) {
        if (key->shape == SHAPE_STR) hash = quick_hash((const Str *)key);
        else {
            leave_quick(d);
            where = free_slot(d, hash);
        }
    }
    if (UNLIKELY(d->end >= d->capacity || (log2 && d->index_left == 0))) {
        if (!dict_make_room(d)) return false;
        if ((log2 = d->index_log2)) where = free_slot(d, hash);
    } else if (log2 && UNLIKELY(has_deleted_slots(d, log2))) where = free_slot(d, hash);
    if (key->shape == SHAPE_STR) {
        if (d->used == 0) d->str_keys = true;
    } else if (key->shape == SHAPE_INT) d->str_keys = false;
    else if (!admit_other_key(d, key, hash)) return false;
    uint32_t e = d->end++;
    d->used++;
    if (log2) enter_slot(d, log2, where, hash, e);
    else d->tags |= small_tag(hash) << (8 * e);
    d->entries[e] = (DictEntry){ref_keep(key), ref_keep(value)};
    if (UNLIKELY(d->hashes != NULL)) d->hashes[e] = hash;
    one_key_changed(d, key);
    track_for(d, value);
    return true;
}

void dict_replace_value(Dict *d, int64_t e, Object *value)
{
    Object *old = d->entries[e].value;
    d->entries[e].value = ref_keep(value);
    track_for(d, value);
    ref_drop(old);
}

/* Takes entry e out; its two references go to the caller. */
void dict_take_out(Dict *d, int64_t e, int64_t hash, Owned *key, Owned *value)
{
    if (d->index_log2) slot_put(d, slot_of_entry(d, dict_is_quick(d) ? entry_place(d, (uint32_t)e) : hash, (uint32_t)e), (1u << d->index_log2) - 1);
    else d->tags &= ~((uint64_t)0xff << (8 * e));
    DictEntry *entry = &d->entries[e];
    *key         = entry->key;
    *value       = entry->value;
    entry->key   = NULL;
    entry->value = NULL;
    d->used--;
    if (UNLIKELY(d->namespace_)) count_deletion(*key);
    one_key_changed(d, *key);
}

/* ---- making and unmaking ----------------------------------------------------------------- */

static void set_empty(Dict *d)
{
    d->entries    = NULL;
    d->tags       = 0;
    d->hashes     = NULL;
    d->used = d->end = d->capacity = 0;
    d->index_log2 = 0;
    d->str_keys   = false;
    d->quick      = 0;
    d->index_left = 0;
}

Owned dict_new(void)
{
    Owned o = container_new(sizeof(Dict), SHAPE_DICT);
    if (!o) return NULL;
    Dict *d = AS(Dict, o);
    set_empty(d);
    d->namespace_ = false;
    d->version    = 0;
    return o;
}

/* Are these names of which equal ones are one object, and few enough for a dict without an index? */
static bool are_few_names(Object *const *keys, int n, int step)
{
    if (n > SMALL) return false;
    for (int k = 0; k < n; k++) {
        const Object *key = keys[k * step];
        if (key->shape != SHAPE_STR || !((const Str *)key)->interned) return false;
    }
    return true;
}

Owned dict_of_pairs(Object *const *keys, Object *const *values, int n, int step)
{
    Owned o = dict_new();
    Dict *d = AS(Dict, o);
    if (!o || n == 0) return o;
    if (!dict_reserve(d, n)) goto failed;
    if (!are_few_names(keys, n, step)) {
        for (int k = 0; k < n; k++)
            if (!dict_set(d, keys[k * step], values[k * step])) goto failed;
        return o;
    }
    for (int k = 0; k < n; k++) {
        Object  *key = keys[k * step], *value = values[k * step];
        uint32_t e   = 0;
        while (e < d->end && d->entries[e].key != key) e++;
        if (UNLIKELY(e < d->end)) {
            dict_replace_value(d, e, value);
            continue;
        }
        d->entries[e] = (DictEntry){ref_keep(key), ref_keep(value)};
        d->tags |= small_tag(str_hash((Str *)key)) << (8 * e);
        d->used = ++d->end;
        track_for(d, value);
    }
    d->str_keys = true;
    dict_key_set_changed(d);
    return o;
failed:
    ref_drop(o);
    return NULL;
}

static inline void release_entry(const DictEntry *entry)
{
    if (!entry->key) return;
    Object *value = entry->value;
    ref_drop(entry->key);
    ref_drop(value);
}

/* The memory that a dict had, its references included; the dict itself is not touched. */
static void release_parts(DictEntry *entries, int64_t *hashes, void *index, unsigned log2, uint32_t end, uint32_t capacity)
{
    if (log2) heap_free(index, dict_index_bytes(log2));
    if (hashes) heap_free(hashes, capacity * sizeof(int64_t));
    uint32_t e = 0;
    for (; end > NEAR && e < end - AHEAD; e++) {
        __builtin_prefetch(entries[e + AHEAD].key);
        __builtin_prefetch(entries[e + AHEAD].value);
        release_entry(&entries[e]);
    }
    for (; e < end; e++) release_entry(&entries[e]);
    if (entries) heap_free(entries, capacity * sizeof(DictEntry));
}

void dict_clear(Dict *d)
{
    if (!d->entries) return;
    Dict old = *d;
    set_empty(d);
    dict_key_set_changed(d);
    release_parts(old.entries, old.hashes, old.index, old.index_log2, old.end, old.capacity);
}

void dict_dealloc(Object *self)
{
    Dict *d = AS(Dict, self);
    gc_untrack(self);
    if (d->namespace_) interp.namespace_epoch++; /* caches know places in it */
    if (d->capacity <= SMALL && !d->hashes && d->entries && !d->index_log2) {
        for (DictEntry *entry = d->entries, *end = entry + d->end; entry < end; entry++) release_entry(entry);
        heap_free(d->entries, d->capacity * sizeof(DictEntry));
    } else release_parts(d->entries, d->hashes, d->index, d->index_log2, d->end, d->capacity);
    container_release(self, sizeof(Dict));
}

int dict_traverse(Object *self, GcVisit visit, void *argument)
{
    Dict *d = AS(Dict, self);
    for (uint32_t e = 0; e < d->end; e++) {
        if (!d->entries[e].key) continue;
        int result = visit(d->entries[e].value, argument);
        if (result == 0 && d->entries[e].key->shape != SHAPE_STR) result = visit(d->entries[e].key, argument); /* a str holds nothing */
        if (result) return result;
    }
    return 0;
}

size_t dict_size_of(Object *self)
{
    Dict  *d    = AS(Dict, self);
    size_t size = sizeof(GcHead) + sizeof(Dict) + d->capacity * sizeof(DictEntry);
    if (d->hashes) size += d->capacity * sizeof(int64_t);
    return d->index_log2 ? size + dict_index_bytes(d->index_log2) : size;
}

bool dict_reserve(Dict *d, int64_t count)
{
    uint64_t total = (uint64_t)d->end + (uint64_t)count;
    if (total <= d->capacity) return true;
    if (total <= SMALL) return set_capacity(d, total <= FIRST_CAPACITY ? FIRST_CAPACITY : SMALL);
    if (total > load(31)) return raise_no_memory() != NULL;
    if (d->index_log2 == 0 || load(d->index_log2) < total) {
        if (!rebuild(d, log2_for(total))) return false;
    }
    total = (uint64_t)d->end + (uint64_t)count;
    return total <= d->capacity || set_capacity(d, (uint32_t)total);
}

void dict_mark_namespace(Dict *dict)
{
    if (dict->namespace_) return; /* each new function says so again of its globals */
    dict->namespace_ = true;
    interp.namespace_epoch++;
}

/* ---- one key ----------------------------------------------------------------------------- */

Borrowed dict_find_str(const Dict *dict, const Str *key)
{
    uint32_t where;
    int64_t  e = find_str(dict, key, str_place(dict, key), &where);
    return e < 0 ? NULL : dict->entries[e].value;
}

Borrowed dict_find_word(const Dict *dict, int64_t key)
{
    uint32_t where;
    int64_t  e = find_word(dict, key, word_hash(key), &where);
    return e < 0 ? NULL : dict->entries[e].value;
}

/* The entry of an exact str, an int or a tuple of these, ABSENT, or ASK. */
static inline int64_t find_plainly(const Dict *d, const Object *key, int64_t *hash, uint32_t *where)
{
    *where = 0;
    if (key->shape == SHAPE_STR) {
        *hash = str_place(d, (const Str *)key);
        if (UNLIKELY(!d->str_keys)) return d->used == 0 && d->index_log2 == 0 ? ABSENT : ASK;
        return find_str(d, (const Str *)key, *hash, where);
    }
    if (key->shape == SHAPE_INT) {
        *hash = word_hash(int_word(key));
        return find_word(d, int_word(key), *hash, where);
    }
    return key->shape == SHAPE_TUPLE ? find_any_tuple(d, (const Tuple *)key, hash, where) : ASK;
}

Truth dict_find_plainly(const Dict *dict, Borrowed key, Object **value)
{
    int64_t  hash;
    uint32_t where;
    int64_t  e = find_plainly(dict, key, &hash, &where);
    if (UNLIKELY(e < 0)) return e == ABSENT ? TRUTH_NO : TRUTH_ERROR;
    *value = dict->entries[e].value;
    return TRUTH_YES;
}

Borrowed dict_find_tuple(const Dict *dict, const Tuple *key)
{
    int64_t  hash;
    uint32_t where;
    int64_t  e = find_any_tuple(dict, key, &hash, &where);
    return e < 0 ? NULL : dict->entries[e].value;
}

Truth dict_contains_plainly(const Dict *dict, Borrowed key)
{
    int64_t  hash;
    uint32_t where;
    int64_t  e = find_plainly(dict, key, &hash, &where);
    return e >= 0 ? TRUTH_YES : e == ABSENT ? TRUTH_NO : TRUTH_ERROR;
}

Truth dict_store_plainly(Dict *dict, Borrowed key, Borrowed value)
{
    int64_t  hash;
    uint32_t where;
    int64_t  e = find_plainly(dict, key, &hash, &where);
    if (e == ASK) return TRUTH_NO;
    if (e >= 0) dict_replace_value(dict, e, OBJ(value));
    else if (!dict_insert_new(dict, OBJ(key), hash, where, OBJ(value))) return TRUTH_ERROR;
    return TRUTH_YES;
}

Object **dict_place_of_str(const Dict *dict, const Str *key)
{
    uint32_t where;
    int64_t  e = find_str(dict, key, str_place(dict, key), &where);
    return e < 0 ? NULL : &dict->entries[e].value;
}

Borrowed dict_find_hashed(Dict *dict, Borrowed key, int64_t hash)
{
    int64_t e = find(dict, OBJ(key), hash);
    return e < 0 ? NULL : dict->entries[e].value;
}

bool dict_get(Dict *dict, Borrowed key, Owned *value_or_null_if_absent)
{
    int64_t hash;
    *value_or_null_if_absent = NULL;
    if (!sought_hash(dict, key, &hash)) return false;
    int64_t e = find(dict, OBJ(key), hash);
    if (e >= 0) *value_or_null_if_absent = ref_keep(dict->entries[e].value);
    return e != FAILED;
}

bool dict_set_hashed(Dict *dict, Borrowed key, int64_t hash, Borrowed value)
{
    uint32_t where;
    int64_t  e = dict_find_place(dict, OBJ(key), hash, &where);
    if (e >= 0) {
        dict_replace_value(dict, e, OBJ(value));
        return true;
    }
    return e == ABSENT && dict_insert_new(dict, OBJ(key), hash, where, OBJ(value));
}

bool dict_set(Dict *dict, Borrowed key, Borrowed value)
{
    int64_t hash;
    if (LIKELY(!(shape_flags[key->shape] & SHAPE_INSTANCE))) return sought_hash(dict, key, &hash) && dict_set_hashed(dict, key, hash, value);
    ref_keep(key);
    ref_keep(value);
    return dict_set_take(dict, OBJ(key), OBJ(value));
}

/* The dict holds both from here on, as __hash__ and __eq__ may see. */
bool dict_set_take(Dict *dict, Owned key, Owned value)
{
    int64_t hash;
    Truth   plainly = key->shape == SHAPE_STR || key->shape == SHAPE_INT ? dict_store_plainly(dict, key, value) : TRUTH_NO;
    bool    ok      = plainly != TRUTH_NO ? plainly == TRUTH_YES : sought_hash(dict, key, &hash) && dict_set_hashed(dict, key, hash, value);
    ref_drop(key);
    ref_drop(value);
    return ok;
}

bool dict_set_str(Dict *dict, const Str *key, Borrowed value)
{
    return dict_set_hashed(dict, OBJ(key), str_place(dict, key), value);
}

bool dict_set_c(Dict *dict, const char *key, Borrowed value)
{
    Owned name = str_intern_c(key);
    if (!name) return false;
    bool ok = dict_set_str(dict, AS(Str, name), value);
    ref_drop(name);
    return ok;
}

Truth dict_contains(Dict *dict, Borrowed key)
{
    int64_t hash;
    if (!sought_hash(dict, key, &hash)) return TRUTH_ERROR;
    int64_t e = find(dict, OBJ(key), hash);
    return e == FAILED ? TRUTH_ERROR : e >= 0;
}

Truth dict_delete_hashed(Dict *dict, Borrowed key, int64_t hash)
{
    int64_t e = find(dict, OBJ(key), hash);
    if (e < 0) return e == FAILED ? TRUTH_ERROR : TRUTH_NO;
    Owned old_key, old_value;
    dict_take_out(dict, e, hash, &old_key, &old_value);
    ref_drop(old_key);
    ref_drop(old_value);
    return TRUTH_YES;
}

Truth dict_delete(Dict *dict, Borrowed key)
{
    int64_t hash;
    return sought_hash(dict, key, &hash) ? dict_delete_hashed(dict, key, hash) : TRUTH_ERROR;
}

bool dict_delete_str(Dict *dict, const Str *key)
{
    uint32_t where;
    int64_t  hash = str_place(dict, key), e = find_str(dict, key, hash, &where);
    if (e < 0) return false;
    Owned old_key, old_value;
    dict_take_out(dict, e, hash, &old_key, &old_value);
    ref_drop(old_key);
    ref_drop(old_value);
    return true;
}

Truth dict_pop(Dict *dict, Borrowed key, Owned *value)
{
    int64_t hash;
    *value = NULL;
    if (!sought_hash(dict, key, &hash)) return TRUTH_ERROR;
    int64_t e = find(dict, OBJ(key), hash);
    if (e < 0) return e == FAILED ? TRUTH_ERROR : TRUTH_NO;
    Owned old_key;
    dict_take_out(dict, e, hash, &old_key, value);
    ref_drop(old_key);
    return TRUTH_YES;
}

bool dict_pop_last(Dict *dict, Owned *key, Owned *value)
{
    if (dict->used == 0) return false;
    uint32_t e = dict->end - 1;
    while (!dict->entries[e].key) e--;
    dict_take_out(dict, e, dict_hash_in(dict, dict, e), key, value);
    dict->end = e; /* so that the next one is found at once */
    return true;
}

Owned dict_set_default(Dict *dict, Borrowed key, Borrowed value)
{
    int64_t  hash;
    uint32_t where;
    if (!sought_hash(dict, key, &hash)) return NULL;
    int64_t e = dict_find_place(dict, OBJ(key), hash, &where);
    if (e >= 0) return ref_keep(dict->entries[e].value);
    if (e == FAILED || !dict_insert_new(dict, OBJ(key), hash, where, OBJ(value))) return NULL;
    return ref_keep(value);
}
