/* collections_parts.h -- the types of module _collections. */
#ifndef KRAIT_VM_MODULES_COLLECTIONS_PARTS_H
#define KRAIT_VM_MODULES_COLLECTIONS_PARTS_H

#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/int.h"
#include "runtime/iterators.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/native.h"
#include "runtime/protocol.h"

#define REDUCE_DOC   "What copying and pickling need."

/* A double-ended queue: a ring of `capacity` places (a power of two, or 0), of which `length` are in use from `first` on,
   wrapping around. `state` changes with every change of what is where, so that iterators notice. maxlen -1: no limit. */
typedef struct Deque {
    Object   head;
    Object **items;
    uint32_t capacity, first;
    int64_t  length, maxlen;
    uint64_t state;
} Deque;

extern Type deque_type, deque_iter_type, deque_reverse_iter_type; /* collections_deque.c, collections_deque_iter.c */
extern Type defaultdict_type;                                     /* collections_defaultdict.c */
extern Type tuplegetter_type;                                     /* _collections.c */
extern Type ordered_dict_type;                                    /* collections_ordered.c */
extern Type ordered_iter_type, ordered_keys_type, ordered_values_type, ordered_items_type; /* collections_ordered_views.c */

#define IS_DEQUE(o) IS_INSTANCE(o, &deque_type)

static inline Object *deque_item(const Deque *d, int64_t i) { return d->items[(d->first + (uint32_t)i) & (d->capacity - 1)]; } /* borrowed */
Owned deque_iter_new(Deque *deque, bool reverse);

/* A dict whose order can be changed. `state` changes with every change of the keys or their order, save clear(), so that iterators
   notice. As long as `seen` is the dict's version, no entry before number `first` is in use. */
typedef struct OrderedDict {
    Dict     dict;
    Dict    *attributes; /* __dict__, made when needed */
    uint64_t state;
    uint32_t first, seen;
} OrderedDict;
#define IS_ORDERED(o) IS_INSTANCE(o, &ordered_dict_type)

typedef enum { ORDERED_KEYS, ORDERED_VALUES, ORDERED_ITEMS } OrderedWhat;
uint32_t ordered_first(OrderedDict *od); /* the number of the entry that comes first */
Owned ordered_iter_new(OrderedDict *dict, OrderedWhat what, bool reverse);
Owned ordered_view_new(OrderedDict *dict, OrderedWhat what);
bool  ordered_views_ready(void); /* makes the types ready */

#endif
