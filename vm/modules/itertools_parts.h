/* itertools_parts.h -- what the iterators of module itertools share.
 *
 * Each is a struct that begins with its head and so many references (NULL: none); plain data comes after these.  That
 * lets one dealloc and one traverse serve all: the macro ITERATOR_HOOKS makes them from the number of references.
 * An iterator may be asked for its next item again while it runs Python code, so what is taken out of a field is
 * kept as long as it is used, or lent.
 */
#ifndef KRAIT_VM_MODULES_ITERTOOLS_PARTS_H
#define KRAIT_VM_MODULES_ITERTOOLS_PARTS_H

#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/int.h"
#include "runtime/iterators.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/native.h"
#include "runtime/protocol.h"
#include "runtime/slot_generic.h"
#include "vm/frame.h"

#define REDUCE_DOC     "What copying and pickling need."
#define SET_STATE_DOC  "Take over the state that __reduce__ gives."

static inline Object **iterator_fields(Object *self) { return (Object **)(self + 1); }
void iterator_dealloc(Object *self, int fields, size_t size);
int  iterator_traverse(Object *self, int fields, GcVisit visit, void *argument);

#define ITERATOR_HOOKS(name, Struct, fields)                                                                                \
    static void name##_dealloc(Object *self) { iterator_dealloc(self, fields, sizeof(Struct)); }                            \
    static int  name##_traverse(Object *self, GcVisit visit, void *argument) { return iterator_traverse(self, fields, visit, argument); }
#define ITERATOR_GC(name, Struct) { .size = sizeof(Struct), .traverse = name##_traverse, .dealloc = name##_dealloc }

/* The next item of an iterator that a field holds, which may change meanwhile: one in C is kept, the frame of one in Python does so
   itself. NULL: the end, or an error is pending. */
static inline Owned next_of(Object *iterator)
{
    Owned item = iter_next_in_place(iterator);
    if (LIKELY(item != NULL)) return item;
    if (!stack_enter()) return NULL;
    Owned (*next)(Object *) = TYPE_OF(iterator)->next;
    bool  framed = next == slot_next || next == generator_next;
    if (!framed) iterator->refcount++;
    item = next(iterator);
    if (!framed) ref_drop(iterator);
    if (UNLIKELY(!item) && error_pending()) error_clear_if(&exc_StopIteration);
    return item;
}

/* A field's value while Python code works with it, which has no further reference for that: CPython's hasn't, either, and code may
   see it in the count. A call inside the call that replaces the field retires the old value, which then lives until it is returned. */
typedef struct Lent {
    Object      *value;
    bool         retired; /* the reference is here now */
    struct Lent *before, *after;
} Lent;
void lent_begin(Lent *lent, Borrowed value);
bool lent_end(Lent *lent);           /* true: it was retired; the reference is dropped */
void lent_retire(Owned value);       /* in place of ref_drop, by whoever replaces such a field */
#define lent_set(place, value)                              \
    do {                                                    \
        Object *old_value_ = *(place);                      \
        *(place)           = (value);                       \
        if (old_value_) lent_retire(old_value_);            \
    } while (0)

/* A subclass with an __init__ of its own may be given keywords; `base` doesn't take any. */
bool takes_no_keywords(const Type *base, Type *cls, Tuple *keywords);
/* At most two arguments, positional or named: as CPython words it where two are required. */
bool at_most_two(const char *name, int n, Tuple *keywords);
/* (type(self), arguments) or, with a state, (type(self), arguments, state). Takes both over; NULL arguments: NULL. */
Owned reduced(Object *self, Owned arguments);
Owned reduced_with(Object *self, Owned arguments, Owned state);
/* A tuple with least..most items as the state of __setstate__. */
bool state_tuple(Borrowed state, int least, int most);
/* `result`, which nobody else holds, to write the next items into: tracked again, for they may be containers. */
static inline Tuple *tuple_to_change(Borrowed result)
{
    if (UNLIKELY(gc_head(result)->generation == GC_UNTRACKED) && AS(Tuple, result)->length) gc_track(result);
    return AS(Tuple, result);
}
/* Numbers as a tuple of ints. */
Owned tuple_of_numbers(const int64_t *numbers, int64_t n);

/* The types, by file. */
extern Type count_type, cycle_type, repeat_type;                                  /* itertools_infinite.c */
extern Type compress_type, dropwhile_type, takewhile_type, filterfalse_type;      /* itertools_filter.c */
extern Type accumulate_type, pairwise_type, starmap_type, islice_type;            /* itertools_map.c */
extern Type chain_type, zip_longest_type, product_type;                           /* itertools_join.c */
extern Type groupby_type, grouper_type;                                           /* itertools_groupby.c */
extern Type tee_type, tee_data_type;                                              /* itertools_tee.c */
extern Type combinations_type, combinations_with_replacement_type, permutations_type; /* itertools_choose.c */

Owned chain_of(Borrowed iterables);                                               /* chain(*iterables): an iterator over a tuple */
Owned itertools_tee(Object **args, int n, Tuple *keywords);

#endif
