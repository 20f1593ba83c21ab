/* set_parts.h -- what set.c and set_operations.c share: the probe, and the walk over a table. The layout is described in set.c. */
#ifndef KRAIT_RUNTIME_SET_PARTS_H
#define KRAIT_RUNTIME_SET_PARTS_H

#ifdef __SSE2__
#include <emmintrin.h>
#endif
#include "runtime/dict.h"

enum {
    SET_NEIGHBOURS = 9,
    SET_SMALL      = 8,
    SET_AHEAD      = 8,    /* entries, in loops over all: what they lead to is asked of memory so much earlier */
    SET_FAR        = 2048, /* ... if the table is too large for the nearest cache                              */
    SET_BLOCK      = 32,   /* entries that a walk looks at at once                                             */
};

#define DELETED ((Object *)1)
#define TEMPLATE static inline __attribute__((always_inline))

/* What all keys of a set are known to be. Words and strs are compared without running code, so that nothing changes meanwhile. */
typedef enum { KEYS_ANY, KEYS_WORDS, KEYS_STRS } SetKeys;

static inline bool set_is_key(const SetEntry *e) { return (uintptr_t)e->key > (uintptr_t)DELETED; }

static inline bool set_is_word(const Object *key, int64_t hash) { return key->shape == SHAPE_INT && int_word(key) == hash; }

/* What keys are that may be looked for in either set. */
static inline SetKeys set_keys_of_both(const Set *a, const Set *b)
{
    return a->words && b->words ? KEYS_WORDS : a->strs && b->strs ? KEYS_STRS : KEYS_ANY;
}

/* How `key` may be looked for. */
static inline SetKeys set_keys_with(const Set *set, const Object *key, int64_t hash)
{
    if (set->words && set_is_word(key, hash)) return KEYS_WORDS;
    return set->strs && key->shape == SHAPE_STR ? KEYS_STRS : KEYS_ANY;
}

/* Probes among keys of any kind: see set_probe. */
SetEntry *set_probe_any(Set *set, Object *key, int64_t hash, SetEntry **deleted);

/* The entry of key, or the unused one where it belongs. NULL, for KEYS_ANY alone: a comparison raised.
   *deleted is the last deleted entry on the way there, or NULL. */
TEMPLATE SetEntry *set_probe(Set *set, Object *key, int64_t hash, SetEntry **deleted, SetKeys keys)
{
    if (keys == KEYS_ANY) return set_probe_any(set, key, hash, deleted);
    *deleted = NULL;
    uint64_t mask = (uint64_t)set->mask, perturb = (uint64_t)hash, i = perturb & mask;
    for (;;) {
        SetEntry *entry = &set->table[i], *last = i + SET_NEIGHBOURS <= mask ? entry + SET_NEIGHBOURS : entry;
        for (; entry <= last; entry++) {
            if (!entry->key) return entry;
            if (entry->hash == hash && (keys == KEYS_WORDS || str_equal(AS(Str, entry->key), AS(Str, key)))) return entry;
            if (entry->hash == -1) *deleted = entry;
        }
        perturb >>= 5;
        i = (i * 5 + 1 + perturb) & mask;
    }
}

/* Puts a key that is not in the table yet into a table without deleted entries. Takes the key over. */
static inline void set_insert_clean(SetEntry *table, uint64_t mask, Object *key, int64_t hash)
{
    uint64_t perturb = (uint64_t)hash, i = perturb & mask;
    for (;;) {
        SetEntry *entry = &table[i], *last = i + SET_NEIGHBOURS <= mask ? entry + SET_NEIGHBOURS : entry;
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

bool set_grow(Set *set); /* more room, after a key has come into an unused entry that was one too many */
static inline bool set_has_room(const Set *set) { return set->fill * 5 < set->mask * 3; }

/* Puts an absent key where a probe has led: into the last deleted entry on the way, else into the unused one. */
static inline bool set_enter(Set *set, SetEntry *entry, SetEntry *deleted, Object *key, int64_t hash)
{
    SetEntry *to = deleted ? deleted : entry;
    to->key      = ref_keep(key);
    to->hash     = hash;
    set->used++;
    if (deleted) return true;
    set->fill++;
    return set_has_room(set) || set_grow(set);
}

/* The entry stays as a deleted one. */
static inline void set_take_out(Set *set, SetEntry *entry)
{
    Object *old = entry->key;
    entry->key  = DELETED;
    entry->hash = -1;
    set->used--;
    ref_drop(old);
}

static inline void set_note_keys(Set *set, SetKeys keys)
{
    set->words = keys == KEYS_WORDS;
    set->strs  = keys == KEYS_STRS;
}

/* A walk over a table that doesn't change meanwhile. Which of 32 entries hold keys is asked at once, as bits: a test for each
   would be foretold wrongly every second time. */
typedef struct SetWalk {
    SetEntry *block, *end;
    int64_t   left; /* keys still to come                             */
    uint32_t  keys; /* of the entries of `block`, those still to come */
} SetWalk;

/* Four entries, as four bits. */
#ifdef __SSE2__
static inline uint32_t set_keys_of_four(const SetEntry *e)
{
    const __m128 *entry  = (const __m128 *)e; /* a key, as two halves, and a hash */
    __m128        first = _mm_movelh_ps(entry[0], entry[1]), second = _mm_movelh_ps(entry[2], entry[3]);
    __m128i       low   = _mm_castps_si128(_mm_shuffle_ps(first, second, _MM_SHUFFLE(2, 0, 2, 0)));
    __m128i       high  = _mm_castps_si128(_mm_shuffle_ps(first, second, _MM_SHUFFLE(3, 1, 3, 1)));
    __m128i       none  = _mm_cmpeq_epi32(_mm_or_si128(_mm_srli_epi32(low, 1), high), _mm_setzero_si128());
    return (uint32_t)_mm_movemask_ps(_mm_castsi128_ps(none)) ^ 15;
}
#else
static inline uint32_t set_keys_of_four(const SetEntry *e)
{
    uint32_t keys = 0;
    for (int i = 0; i < 4; i++) keys |= (uint32_t)set_is_key(e + i) << i;
    return keys;
}
#endif

static inline uint32_t set_keys_among(const SetEntry *block)
{
    uint32_t keys = 0;
#pragma GCC unroll 8
    for (int i = 0; i < SET_BLOCK; i += 4) keys |= set_keys_of_four(block + i) << i;
    return keys;
}

static inline SetWalk set_walk(SetEntry *table, int64_t mask, int64_t used)
{
    SetWalk walk = {.block = table, .end = table + mask + 1, .left = used};
    if (mask + 1 >= SET_BLOCK) walk.keys = set_keys_among(table);
    else for (int64_t i = 0; i <= mask; i += 4) walk.keys |= set_keys_of_four(table + i) << i;
    return walk;
}

static inline SetEntry *set_walk_next(SetWalk *walk)
{
    if (walk->left == 0) return NULL;
    while (walk->keys == 0) walk->keys = set_keys_among(walk->block += SET_BLOCK);
    SetEntry *entry = walk->block + __builtin_ctz(walk->keys);
    walk->keys &= walk->keys - 1;
    walk->left--;
    return entry;
}

#endif
