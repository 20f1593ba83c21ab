/* tuple_hash.h -- the hash of a tuple, for who computes it on the way to something else: dicts and sets. */
#ifndef KRAIT_RUNTIME_TUPLE_HASH_H
#define KRAIT_RUNTIME_TUPLE_HASH_H

#include "runtime/list.h"

#define HASH_START 2870177450012600261u

static inline uint64_t hash_with(uint64_t mixed, int64_t item)
{
    mixed += (uint64_t)item * 14029467366897019727u;
    return (mixed << 31 | mixed >> 33) * 11400714785074694791u;
}

static inline int64_t hash_end(uint64_t mixed, uint32_t length)
{
    mixed += length ^ (HASH_START ^ 3527539u);
    return mixed == UINT64_MAX ? 1546275796 : (int64_t)mixed;
}

/* The hash of an int that is nearly its own. */
#define SMALL_HASH ((uint64_t)1 << 60)
static inline bool hash_is_near(int64_t word) { return LIKELY((uint64_t)word + SMALL_HASH < 2 * SMALL_HASH); }
static inline int64_t near_hash(int64_t word) { return word - (word == -1); /* -2 */ }

/* A tuple of two small ints, by far the most frequent kind of tuple among keys: places, edges, intervals. */
typedef struct Pair { int64_t first, second; } Pair;

static inline bool is_pair(const Tuple *tuple, Pair *pair)
{
    if (tuple->length != 2) return false;
    const Object *first = tuple->items[0], *second = tuple->items[1];
    if ((first->shape | second->shape) != SHAPE_INT) return false;
    *pair = (Pair){ int_word(first), int_word(second) };
    return hash_is_near(pair->first) && hash_is_near(pair->second);
}

static inline int64_t pair_hash(Pair pair)
{
    return hash_end(hash_with(hash_with(HASH_START, near_hash(pair.first)), near_hash(pair.second)), 2);
}

/* 1 equal, 0 not, -1: `have` is no tuple of two ints, and may have something to say. */
static inline int pair_equal(const Object *have, Pair pair)
{
    if (UNLIKELY(have->shape != SHAPE_TUPLE || ((const Tuple *)have)->length != 2)) return -1;
    const Object *first = ((const Tuple *)have)->items[0], *second = ((const Tuple *)have)->items[1];
    if (UNLIKELY((first->shape | second->shape) != SHAPE_INT)) return -1;
    return int_word(first) == pair.first && int_word(second) == pair.second;
}

#endif
