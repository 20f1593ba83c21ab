/* iterators.h -- iterator objects that belong to no one type. */
#ifndef KRAIT_RUNTIME_ITERATORS_H
#define KRAIT_RUNTIME_ITERATORS_H

#include "runtime/error.h"
#include "runtime/list.h"
#include "runtime/protocol.h"

typedef struct SequenceIter { Object head; Object *sequence; int64_t index; } SequenceIter; /* sequence NULL: exhausted */
typedef struct CallableIter { Object head; Object *callable, *sentinel; } CallableIter;     /* both NULL: exhausted */
typedef struct Enumerate { Object head; Object *iter; int64_t index; Object *long_index; Tuple *spare; } Enumerate;
typedef struct Reversed { Object head; Object *sequence; int64_t index; } Reversed;
typedef struct Zip { Object head; Tuple *iters; Tuple *spare; bool strict; } Zip;
typedef struct Map { Object head; Tuple *iters; Object *function; } Map;
typedef struct Filter { Object head; Object *function, *iter; } Filter;

/* The next item of a list or tuple, if the iterator is of one and not at its end; NULL: it has to be asked for. */
static inline Owned iter_next_in_place(Object *iter)
{
    if (iter->shape == SHAPE_LIST_ITER) {
        ListIter *it = (ListIter *)iter;
        if (LIKELY(it->list && it->index < it->list->length)) return ref_keep(it->list->items[it->index++]);
    }
    if (iter->shape == SHAPE_TUPLE_ITER) {
        TupleIter *it = (TupleIter *)iter;
        if (LIKELY(it->tuple && it->index < it->tuple->length)) return ref_keep(it->tuple->items[it->index++]);
    }
    return NULL;
}
/* The same item without taking it; borrowed. Then iter_skip() takes it. */
static inline Object *iter_peek(const Object *iter)
{
    const ListIter  *of_list  = (const ListIter *)iter;
    const TupleIter *of_tuple = (const TupleIter *)iter;
    if (iter->shape == SHAPE_LIST_ITER) return of_list->list && of_list->index < of_list->list->length ? of_list->list->items[of_list->index] : NULL;
    if (iter->shape == SHAPE_TUPLE_ITER) return of_tuple->tuple && of_tuple->index < of_tuple->tuple->length ? of_tuple->tuple->items[of_tuple->index] : NULL;
    return NULL;
}
static inline void iter_skip(Object *iter)
{
    _Static_assert(offsetof(ListIter, index) == offsetof(TupleIter, index), "both count at one place");
    ((ListIter *)iter)->index++;
}
/* The iterator's next slot, that of a list's or tuple's without a call. NULL: at the end, or raised (StopIteration included). */
static inline Owned iter_slot_next(Object *iter)
{
    Owned item = iter_next_in_place(iter);
    if (LIKELY(item != NULL)) return item;
    return stack_enter() ? TYPE_OF(iter)->next(iter) : NULL;
}
/* iter_next() of what is known to be an iterator. */
static inline Owned iter_next_known(Object *iter)
{
    Owned item = iter_slot_next(iter);
    return LIKELY(item != NULL) ? item : iter_ended(iter);
}

Owned tuple_of_none(int64_t n);                                 /* what an iterator writes its next items into, while nobody has kept the last */
Owned iter_self(Object *self);                                  /* the iter slot of every iterator */
Owned sequence_iter_new(Borrowed sequence);                     /* iter(x) of an object with __getitem__ only */
Owned callable_iter_new(Borrowed callable, Borrowed sentinel);  /* iter(callable, sentinel) */
Owned list_iter_new(List *list);
Owned list_reverse_iter_new(List *list);
Owned tuple_iter_new(Tuple *tuple);
Owned range_iter_new(Range *range);
/* iter(range(...)) of n plain words without the range; false: not so. *iterator is NULL with MemoryError pending. */
bool  range_iter_directly(Object **args, int n, Owned *iterator);

/* __reduce__ of iterators: (iter, (sequence,), index), or (iter, (empty,)) when exhausted: `empty` is taken over. */
Owned iter_reduce(Borrowed builtin_name, Borrowed sequence, int64_t index);
Owned iter_reduce_exhausted(Owned empty);
/* __class_getitem__ of generic built-in types, for their methods' tables: list[int]. */
Owned class_getitem_method(Object **args, int n, Tuple *keywords);
/* The object `name` of module builtins, new reference. */
Owned builtin_get(const Str *name);

/* all(iterable) with stop_at false, any(iterable) with true. */
Owned all_or_any(Borrowed iterable, bool stop_at);

#endif
