/* sequence_iter.c -- iterators over lists (both ways) and tuples: the sequence, and the index of the next item.
 *
 * An iterator that has come to the end lets go of its sequence, and stays at the end for good.
 */
#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/int.h"
#include "runtime/iterators.h"
#include "runtime/names.h"
#include "runtime/native.h"
#include "runtime/state.h"

/* ListIter, TupleIter and SequenceIter all are this. */
_Static_assert(sizeof(ListIter) == sizeof(SequenceIter) && sizeof(TupleIter) == sizeof(SequenceIter), "one layout");

static Owned make(uint32_t shape, Object *sequence, int64_t index)
{
    Owned o = container_new(sizeof(SequenceIter), shape);
    if (!o) return NULL;
    AS(SequenceIter, o)->sequence = ref_keep(sequence);
    AS(SequenceIter, o)->index    = index;
    gc_track(o);
    return o;
}

Owned list_iter_new(List *list) { return make(SHAPE_LIST_ITER, &list->head, 0); }
Owned list_reverse_iter_new(List *list) { return make(SHAPE_LIST_REVERSE_ITER, &list->head, (int64_t)list->length - 1); }
Owned tuple_iter_new(Tuple *tuple) { return make(SHAPE_TUPLE_ITER, &tuple->head, 0); }

Owned iter_self(Object *self) { return ref_keep(self); }

static void dealloc(Object *self)
{
    gc_untrack(self);
    ref_drop_maybe(AS(SequenceIter, self)->sequence);
    container_give(self, sizeof(SequenceIter));
}

static int traverse(Object *self, GcVisit visit, void *argument)
{
    return AS(SequenceIter, self)->sequence ? visit(AS(SequenceIter, self)->sequence, argument) : 0;
}

static Owned list_next(Object *self)
{
    ListIter *it = AS(ListIter, self);
    if (!it->list) return NULL;
    if (it->index < it->list->length) return ref_keep(it->list->items[it->index++]);
    ref_clear(&it->list);
    return NULL;
}

static Owned list_reverse_next(Object *self)
{
    ListIter *it = AS(ListIter, self);
    if (!it->list) return NULL;
    if (it->index >= 0 && it->index < it->list->length) return ref_keep(it->list->items[it->index--]);
    it->index = -1;
    ref_clear(&it->list);
    return NULL;
}

static Owned tuple_next(Object *self)
{
    TupleIter *it = AS(TupleIter, self);
    if (!it->tuple) return NULL;
    if (it->index < it->tuple->length) return ref_keep(it->tuple->items[it->index++]);
    ref_clear(&it->tuple);
    return NULL;
}

/* ---- methods ----------------------------------------------------------------------------- */

Owned builtin_get(const Str *name)
{
    Borrowed found = dict_find_str(interp.builtins, name);
    return found ? ref_keep(found) : raise_error(&exc_AttributeError, "module 'builtins' has no attribute '%U'", name);
}

Owned iter_reduce(Borrowed builtin_name, Borrowed sequence, int64_t index)
{
    Owned function = builtin_get(AS(Str, builtin_name)), arguments = NULL, number = NULL, result = NULL;
    if (function) arguments = tuple_pack(1, sequence);
    if (arguments) number = int_new(index);
    if (number) result = tuple_pack(3, function, arguments, number);
    ref_drop_maybe(number);
    ref_drop_maybe(arguments);
    ref_drop_maybe(function);
    return result;
}

Owned iter_reduce_exhausted(Owned empty)
{
    if (!empty) return NULL;
    Owned function = builtin_get(names.iter), arguments = tuple_pack(1, empty), result = NULL;
    if (function && arguments) result = tuple_pack(2, function, arguments);
    ref_drop_maybe(arguments);
    ref_drop_maybe(function);
    ref_drop(empty);
    return result;
}

static int64_t sequence_length(Object *sequence)
{
    return IS_LIST(sequence) ? AS(List, sequence)->length : AS(Tuple, sequence)->length;
}

static Owned length_hint(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    SequenceIter *it   = AS(SequenceIter, args[0]);
    int64_t       left = it->sequence ? sequence_length(it->sequence) - it->index : 0;
    return int_new(left > 0 ? left : 0);
}

static Owned reverse_length_hint(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    ListIter *it = AS(ListIter, args[0]);
    return int_new(it->list && it->list->length >= it->index + 1 ? it->index + 1 : 0);
}

static Owned reduce(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    SequenceIter *it = AS(SequenceIter, args[0]);
    if (it->sequence) return iter_reduce(&names.iter->head, it->sequence, it->index);
    return iter_reduce_exhausted(it->head.shape == SHAPE_TUPLE_ITER ? tuple_new(0) : list_new(0));
}

static Owned reverse_reduce(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    ListIter *it = AS(ListIter, args[0]);
    if (it->list) return iter_reduce(&names.reversed->head, &it->list->head, it->index);
    return iter_reduce_exhausted(list_new(0));
}

static Owned set_state(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    SequenceIter *it = AS(SequenceIter, args[0]);
    int64_t       index;
    if (!state_argument(args[1], &index)) return NULL;
    if (it->sequence) {
        int64_t length = sequence_length(it->sequence);
        it->index      = index < 0 ? 0 : index > length ? length : index;
    }
    return none_new();
}

static Owned reverse_set_state(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    ListIter *it = AS(ListIter, args[0]);
    int64_t   index;
    if (!state_argument(args[1], &index)) return NULL;
    if (it->list) it->index = index < -1 ? -1 : index >= it->list->length ? (int64_t)it->list->length - 1 : index;
    return none_new();
}

#define HINT_DOC  "How many items are left, at most."
#define STATE_DOC "Go to an index."

static const NativeDef methods[] = {
    { "__length_hint__", length_hint, "", HINT_DOC, 0 },
    { "__reduce__", reduce, "", "What copying and pickling need.", 0 },
    { "__setstate__", set_state, "index, /", STATE_DOC, 0 },
    { 0 },
};

static const NativeDef reverse_methods[] = {
    { "__length_hint__", reverse_length_hint, "", HINT_DOC, 0 },
    { "__reduce__", reverse_reduce, "", "What copying and pickling need.", 0 },
    { "__setstate__", reverse_set_state, "index, /", STATE_DOC, 0 },
    { 0 },
};

Type list_iter_type = {
    .gc      = { .size = sizeof(ListIter), .traverse = traverse, .dealloc = dealloc },
    .name    = "list_iterator",
    .shape   = SHAPE_LIST_ITER,
    .flags   = TYPE_NO_INSTANTIATE,
    .iter    = iter_self,
    .next    = list_next,
    .methods = methods,
};

Type list_reverse_iter_type = {
    .gc      = { .size = sizeof(ListIter), .traverse = traverse, .dealloc = dealloc },
    .name    = "list_reverseiterator",
    .shape   = SHAPE_LIST_REVERSE_ITER,
    .flags   = TYPE_NO_INSTANTIATE,
    .iter    = iter_self,
    .next    = list_reverse_next,
    .methods = reverse_methods,
};

Type tuple_iter_type = {
    .gc      = { .size = sizeof(TupleIter), .traverse = traverse, .dealloc = dealloc },
    .name    = "tuple_iterator",
    .shape   = SHAPE_TUPLE_ITER,
    .flags   = TYPE_NO_INSTANTIATE,
    .iter    = iter_self,
    .next    = tuple_next,
    .methods = methods,
};
