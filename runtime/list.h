/* list.h -- lists and tuples. */
#ifndef KRAIT_RUNTIME_LIST_H
#define KRAIT_RUNTIME_LIST_H

#include "runtime/int.h"
#include "runtime/type.h"

typedef struct List {
    Object   head;
    Object **items;            /* owned references; heap_alloc'ed, capacity entries; NULL when capacity is 0 */
    uint32_t length, capacity; /* the heap is capped at 32 GiB, so 32 bits do */
} List;
struct Tuple {
    Object   head;
    uint32_t length, spare;
    Object  *items[];          /* owned */
};

#define IS_LIST(o)        TYPE_HAS(o, TYPE_LIST)
#define IS_EXACT_LIST(o)  (((const Object *)(o))->shape == SHAPE_LIST)
#define IS_TUPLE(o)       TYPE_HAS(o, TYPE_TUPLE)
#define IS_EXACT_TUPLE(o) (((const Object *)(o))->shape == SHAPE_TUPLE)

Owned list_new(int64_t capacity);                       /* empty, tracked */
Owned list_new_filled(int64_t length);                  /* items NULL: fill all before anything else runs */
Owned list_from_array(Object **items, int64_t n);       /* keeps its own references */
Owned list_take(Object **items, int64_t n, int64_t room); /* takes the references over, if it succeeds; room for so many more; may collect first */
bool  list_append_slow(List *list, Owned item);
static inline bool list_append_take(List *list, Owned item) /* takes the item over, whatever happens */
{
    if (LIKELY(list->length < list->capacity)) { list->items[list->length++] = item; return true; }
    return list_append_slow(list, item);
}
static inline bool list_append(List *list, Borrowed item) { return list_append_take(list, ref_keep(item)); }
Owned list_append_method(Object **args, int n, Tuple *keywords); /* list.append: the loop knows it */
bool  list_insert(List *list, int64_t index, Borrowed item);
bool  list_extend(List *list, Borrowed iterable);
/* The items from start on change places with those of `more`, which dies next. false: something else would die with it, nothing is done. */
bool  list_exchange(List *list, int64_t start, List *more);
bool  list_set_slice(List *list, int64_t start, int64_t stop, Borrowed iterable_or_null);
/* list + more becomes `list`, with no room beyond: for a list that dies otherwise. If `more` has one reference, its items move. */
bool  list_join(List *list, List *more);
bool  list_join_in_front(List *list, const List *before);  /* the same, in front of what `list` has; keeps its own references */
Owned list_slice(const List *list, int64_t start, int64_t stop);
bool  list_sort(List *list, Borrowed key_or_null, bool reverse);
/* list.sort(**keywords): `values` are theirs. */
bool  list_sort_called(List *list, Object **values, Tuple *keywords);
bool  list_reserve(List *list, int64_t capacity);
void  list_trim(List *list);                             /* gives back room that is much more than needed */
bool  list_resize(List *list, int64_t length);          /* new items undefined; items cut off are not dropped; shrinking never fails */
void  list_clear(List *list);
Owned list_concat_arrays(Object **a, int64_t n, Object **b, int64_t m); /* a new list with both */
Owned list_repeat(Object *self, int64_t count);
/* repr of a sequence of objects: open, items, close; `self` may shrink meanwhile (list) or not (tuple). */
Owned list_repr(Object *self);
Owned list_compare(Object *self, Object *other, CompareOp op);
Owned list_get_item(Object *self, Object *key);
bool  list_set_item(Object *self, Object *key, Object *value_or_null);
/* The hooks of list_type and tuple_type. */
int    list_traverse(Object *self, GcVisit visit, void *argument);
void   list_dealloc(Object *self);
size_t list_size_of(Object *self);
/* x < y and so on of two lengths, as a bool object: the end of comparing sequences. */
Owned  compare_lengths(int64_t a, int64_t b, CompareOp op);
/* An argument that C code takes as a word: by __index__, OverflowError when it is too large. */
bool   word_argument(Borrowed o, int64_t *result);
/* The index given to __setstate__: an int, of the type itself or a subclass. */
bool   state_argument(Borrowed o, int64_t *result);
/* The start and stop arguments of index(): clamped to 0..length; NULL means absent. */
bool   index_range(Borrowed start_or_null, Borrowed stop_or_null, int64_t length, int64_t *start, int64_t *stop);

/* An exact list or tuple is kept as it is, anything else becomes a new list; TypeError `message` when it can't be iterated. */
Owned sequence_fast(Borrowed o, const char *message);

Owned tuple_new(int64_t length);                        /* items NULL, not yet tracked: fill, then tuple_done */
Owned tuple_take(Object **items, int64_t n);            /* takes the references over, if it succeeds; may collect first */
static inline void tuple_done(Owned tuple) { if (AS(Tuple, tuple)->length) gc_track(tuple); }
Owned tuple_from_array(Object **items, int64_t n);      /* keeps; () is shared */
Owned tuple_from_list(const List *list);
Owned tuple_pack(int n, ...);                           /* borrowed objects; keeps */
/* The place of the first items that differ; the shorter length: there are none. false: an error is pending. */
bool  items_first_difference(Object **a, uint32_t count_a, Object **b, uint32_t count_b, uint32_t *place);
/* Two runs of items as tuples of them compare. Whoever calls keeps the items. */
Owned items_compare(Object **a, uint32_t count_a, Object **b, uint32_t count_b, CompareOp op);
/* Equal without running code? 1 yes, 0 no, -1: an item needs a real comparison. Exact tuples. */
int   tuple_quick_equal(const Tuple *a, const Tuple *b);
/* The same, calling nothing: strs that are not one object are -1, too. */
static inline int tuple_equal_at_once(const Tuple *a, const Tuple *b)
{
    if (a->length != b->length) return -1; /* items in common may have something to say */
    for (uint32_t i = 0; i < a->length; i++) {
        const Object *x = a->items[i], *y = b->items[i];
        if (x == y) continue;
        if ((x->shape | y->shape) != SHAPE_INT) return -1;
        if (int_word(x) != int_word(y)) return 0;
    }
    return 1;
}
bool  tuple_hash(Object *self, int64_t *hash);          /* the slot of tuple_type; false: an error is pending */
bool  tuple_hash_plainly(const Tuple *tuple, int64_t *hash); /* of exact strs and ints; false: there are others, no error */
Owned tuple_slice(const Tuple *tuple, int64_t start, int64_t stop);
extern Tuple *empty_tuple;                              /* owned by the interpreter */

/* The items of a list or tuple (subclasses too); they move when a list changes. */
static inline Object **sequence_items(Object *o, int64_t *n)
{
    if (IS_LIST(o)) { *n = AS(List, o)->length; return AS(List, o)->items; }
    *n = AS(Tuple, o)->length;
    return AS(Tuple, o)->items;
}

/* slice objects (runtime/slice.c) */
typedef struct Slice { Object head; Object *start, *stop, *step; } Slice;
Owned slice_new(Borrowed start, Borrowed stop, Borrowed step);   /* NULL means None */
/* Its bounds as words, as far as they fit; their __index__ may run. false: TypeError/ValueError pending. */
bool  slice_unpack(Borrowed slice, int64_t *start, int64_t *stop, int64_t *step);
/* The bounds adjusted to a sequence that now is of `length`: how many items start, start+step, ... */
int64_t slice_adjust(int64_t length, int64_t *start, int64_t *stop, int64_t step);
/* Both, for a sequence whose length can't change meanwhile. */
bool  slice_resolve(Borrowed slice, int64_t length, int64_t *start, int64_t *stop, int64_t *step, int64_t *count);
/* o[start:stop] of an exact str, list, tuple or bytes, bounds None or words, without making the slice. false: none of these;
   else *result is new, or NULL with an error pending. */
bool  slice_get_directly(Object *o, Object *start, Object *stop, Owned *result);
/* The same for o[start:stop:step]. */
bool  slice_get_stepped(Object *o, Object *start, Object *stop, Object *step, Owned *result);
/* The same for o[start:stop] = value of an exact list; *done is false when an error is pending. */
bool  slice_set_directly(Object *o, Object *start, Object *stop, Object *value, bool *done);

/* range objects (runtime/range.c) */
typedef struct Range { Object head; Object *start, *stop, *step, *length; } Range; /* exact ints, owned */
typedef struct RangeIter { Object head; int64_t next, step; uint64_t left, total; } RangeIter; /* total: how many there were */
Owned range_new(Borrowed start, Borrowed stop, Borrowed step);   /* exact ints */

typedef struct ListIter { Object head; List *list; int64_t index; } ListIter;    /* list NULL: exhausted */
typedef struct TupleIter { Object head; Tuple *tuple; int64_t index; } TupleIter;

#endif
