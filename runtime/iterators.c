/* iterators.c -- iterators over any object: iter(x) by __getitem__, iter(callable, sentinel), enumerate, reversed.
 *
 * zip, map and filter are in iterators_over.c; those that belong to one type are with it.
 * enumerate hands out the same pair again and again, as long as nobody has kept it.
 */
#include "runtime/iterators.h"
#include "runtime/class.h"
#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/int.h"
#include "runtime/names.h"
#include "runtime/native.h"
#include "runtime/protocol.h"
#include "runtime/slot_generic.h"

#define REDUCE_DOC "What copying and pickling need."

Owned class_getitem_method(Object **args, UNUSED int n, UNUSED Tuple *keywords) { return generic_alias_new(args[0], args[1]); }

/* ---- by __getitem__ ------------------------------------------------------------------------ */

static Owned sequence_get(Object *sequence, int64_t index)
{
    if (TYPE_OF(sequence)->sequence_item) return TYPE_OF(sequence)->sequence_item(sequence, index);
    Owned number = int_new(index), item = number ? object_get_item(sequence, number) : NULL;
    ref_drop_maybe(number);
    return item;
}

/* After a failed sequence_get: true when it only says that there are no more. */
static bool was_the_end(void) { return error_clear_if(&exc_IndexError) || error_clear_if(&exc_StopIteration); }

Owned sequence_iter_new(Borrowed sequence)
{
    Owned o = container_new(sizeof(SequenceIter), SHAPE_SEQUENCE_ITER);
    if (!o) return NULL;
    AS(SequenceIter, o)->sequence = ref_keep(sequence);
    AS(SequenceIter, o)->index    = 0;
    gc_track(o);
    return o;
}

static void sequence_dealloc(Object *self) /* Reversed has the same layout */
{
    gc_untrack(self);
    ref_drop_maybe(AS(SequenceIter, self)->sequence);
    container_release(self, sizeof(SequenceIter));
}

static int sequence_traverse(Object *self, GcVisit visit, void *argument)
{
    return AS(SequenceIter, self)->sequence ? visit(AS(SequenceIter, self)->sequence, argument) : 0;
}

static Owned sequence_next(Object *self)
{
    SequenceIter *it = AS(SequenceIter, self);
    if (!it->sequence) return NULL;
    if (it->index == INT64_MAX) return raise_overflow_error("iter index too large");
    Object *sequence = it->sequence;
    bool    kept     = TYPE_OF(sequence)->sequence_item != slot_sequence_item; /* __getitem__ in Python has it in its frame */
    if (kept) ref_keep(sequence);
    Owned item = sequence_get(sequence, it->index);
    if (kept) ref_drop(sequence);
    if (item) it->index++;
    else if (was_the_end()) ref_clear(&it->sequence);
    return item;
}

static Owned sequence_length_hint(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    SequenceIter *it = AS(SequenceIter, args[0]);
    if (!it->sequence) return int_new(0);
    if (!TYPE_OF(it->sequence)->length) return not_implemented_new();
    int64_t length = object_length(it->sequence);
    if (length < 0) return NULL;
    return int_new(length > it->index ? length - it->index : 0);
}

static Owned sequence_reduce(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    SequenceIter *it = AS(SequenceIter, args[0]);
    return it->sequence ? iter_reduce(&names.iter->head, it->sequence, it->index) : iter_reduce_exhausted(tuple_new(0));
}

static Owned sequence_set_state(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    SequenceIter *it = AS(SequenceIter, args[0]);
    int64_t       index;
    if (!state_argument(args[1], &index)) return NULL;
    if (it->sequence) it->index = index < 0 ? 0 : index;
    return none_new();
}

static const NativeDef sequence_methods[] = {
    { "__length_hint__", sequence_length_hint, "", "How many items are left, at most.", 0 },
    { "__reduce__", sequence_reduce, "", REDUCE_DOC, 0 },
    { "__setstate__", sequence_set_state, "index, /", "Go to an index.", 0 },
    { 0 },
};

Type sequence_iter_type = {
    .gc      = { .size = sizeof(SequenceIter), .traverse = sequence_traverse, .dealloc = sequence_dealloc },
    .name    = "iterator",
    .shape   = SHAPE_SEQUENCE_ITER,
    .flags   = TYPE_NO_INSTANTIATE,
    .iter    = iter_self,
    .next    = sequence_next,
    .methods = sequence_methods,
};

/* ---- iter(callable, sentinel) ---------------------------------------------------------------- */

Owned callable_iter_new(Borrowed callable, Borrowed sentinel)
{
    Owned o = container_new(sizeof(CallableIter), SHAPE_CALLABLE_ITER);
    if (!o) return NULL;
    AS(CallableIter, o)->callable = ref_keep(callable);
    AS(CallableIter, o)->sentinel = ref_keep(sentinel);
    gc_track(o);
    return o;
}

static void callable_dealloc(Object *self)
{
    gc_untrack(self);
    ref_drop_maybe(AS(CallableIter, self)->callable);
    ref_drop_maybe(AS(CallableIter, self)->sentinel);
    container_release(self, sizeof(CallableIter));
}

static int callable_traverse(Object *self, GcVisit visit, void *argument)
{
    CallableIter *it     = AS(CallableIter, self);
    int           result = it->callable ? visit(it->callable, argument) : 0;
    return result == 0 && it->sentinel ? visit(it->sentinel, argument) : result;
}

static Owned callable_next(Object *self)
{
    CallableIter *it = AS(CallableIter, self);
    if (!it->callable) return NULL;
    Owned result = object_call_field(it->callable, NULL, 0, NULL);
    bool  ended  = !result && error_clear_if(&exc_StopIteration);
    Owned sentinel;
    if (result && (sentinel = ref_keep_maybe(it->sentinel)) != NULL) { /* the call may have ended the iteration */
        Truth equal = object_equal(sentinel, result);
        ref_drop(sentinel);
        if (equal == TRUTH_NO) return result;
        ended = equal == TRUTH_YES;
    }
    if (result) ref_drop(result);
    if (ended) {
        ref_clear(&it->callable);
        ref_clear(&it->sentinel);
    }
    return NULL;
}

static Owned callable_reduce(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    CallableIter *it = AS(CallableIter, args[0]);
    if (!it->callable) return iter_reduce_exhausted(tuple_new(0));
    Owned function = builtin_get(names.iter), pair = NULL, result = NULL;
    if (function) pair = tuple_pack(2, it->callable, it->sentinel);
    if (pair) result = tuple_pack(2, function, pair);
    ref_drop_maybe(pair);
    ref_drop_maybe(function);
    return result;
}

static const NativeDef callable_methods[] = { { "__reduce__", callable_reduce, "", REDUCE_DOC, 0 }, { 0 } };

Type callable_iter_type = {
    .gc      = { .size = sizeof(CallableIter), .traverse = callable_traverse, .dealloc = callable_dealloc },
    .name    = "callable_iterator",
    .shape   = SHAPE_CALLABLE_ITER,
    .flags   = TYPE_NO_INSTANTIATE,
    .iter    = iter_self,
    .next    = callable_next,
    .methods = callable_methods,
};

/* ---- enumerate --------------------------------------------------------------------------- */

/* iterable and start, by position or name; CPython's messages. */
static bool bind_enumerate(Object **args, int n, Tuple *keywords, Object **iterable, Object **start)
{
    int named = keywords ? (int)keywords->length : 0;
    *iterable = n > 0 ? args[0] : NULL;
    *start    = n > 1 ? args[1] : NULL;
    if (n + named > 2) {
        raise_type_error("enumerate() takes at most 2 arguments (%d given)", n + named);
        return false;
    }
    for (int i = 0; i < named; i++) {
        Str *name = AS(Str, keywords->items[i]);
        if (!*iterable && str_equal_c(name, "iterable")) *iterable = args[n + i];
        else if (str_equal_c(name, "start") && !*start && (n == 1 || named == 2)) *start = args[n + i];
        else {
            raise_type_error("'%.200U' is an invalid keyword argument for enumerate()", name);
            return false;
        }
    }
    if (!*iterable) raise_type_error("enumerate() missing required argument 'iterable'");
    return *iterable != NULL;
}

static Owned enumerate_new(Type *cls, Object **args, int n, Tuple *keywords)
{
    Object *iterable, *start;
    if (!bind_enumerate(args, n, keywords, &iterable, &start)) return NULL;
    Owned first = start ? number_index(start) : int_new(0), iter = first ? object_iter(iterable) : NULL;
    Owned spare = iter ? tuple_pack(2, NONE, NONE) : NULL, o = spare ? type_alloc(cls) : NULL;
    if (!o) {
        ref_drop_maybe(spare);
        ref_drop_maybe(iter);
        ref_drop_maybe(first);
        return NULL;
    }
    Enumerate *e = AS(Enumerate, o);
    e->iter       = iter;
    e->spare      = AS(Tuple, spare);
    e->long_index = NULL;
    if (int_to_int64(first, &e->index)) ref_drop(first);
    else e->long_index = first;
    gc_track(o);
    return o;
}

static void enumerate_dealloc(Object *self)
{
    Enumerate *e = AS(Enumerate, self);
    gc_untrack(self);
    ref_drop_maybe(e->iter);
    ref_drop_maybe(e->long_index);
    ref_drop_maybe(OBJ(e->spare));
    container_release(self, sizeof(Enumerate));
}

static int enumerate_traverse(Object *self, GcVisit visit, void *argument)
{
    Enumerate *e      = AS(Enumerate, self);
    int        result = e->iter ? visit(e->iter, argument) : 0;
    if (result == 0 && e->long_index) result = visit(e->long_index, argument);
    return result == 0 && e->spare ? visit(&e->spare->head, argument) : result;
}

/* The number of the next item, new reference; the count goes on, past 64 bits as an int object. */
static Owned enumerate_count(Enumerate *e)
{
    if (!e->long_index) {
        Owned number = int_new(e->index);
        if (number && e->index < INT64_MAX) e->index++;
        else if (number) {
            e->long_index = int_from_uint64((uint64_t)INT64_MAX + 1);
            if (!e->long_index) ref_clear(&number);
        }
        return number;
    }
    Owned one = int_new(1), after = one ? int_add(e->long_index, one) : NULL, number;
    ref_drop_maybe(one);
    if (!after) return NULL;
    number        = e->long_index;
    e->long_index = after;
    return number;
}

/* A pair of two references, which it takes over; `pair` is used when nobody else has it. */
static Owned pair_of(Tuple *pair, Owned first, Owned second)
{
    if (pair->head.refcount == 1) {
        Object *old[2] = { pair->items[0], pair->items[1] };
        pair->items[0] = first;
        pair->items[1] = second;
        if (gc_head(&pair->head)->generation == GC_UNTRACKED) gc_track(&pair->head);
        Owned result = ref_keep(&pair->head);
        ref_drop(old[0]);
        ref_drop(old[1]);
        return result;
    }
    Owned items[2] = { first, second }, fresh = tuple_take(items, 2);
    if (!fresh) {
        ref_drop(first);
        ref_drop(second);
        return NULL;
    }
    return fresh;
}

static Owned enumerate_next(Object *self)
{
    Enumerate *e    = AS(Enumerate, self);
    Owned      item = iter_slot_next(e->iter);
    if (!item) return NULL; /* at the end, or raised: StopIteration means the same to whoever asked */
    Owned number = enumerate_count(e);
    if (!number) {
        ref_drop(item);
        return NULL;
    }
    return pair_of(e->spare, number, item);
}

static Owned enumerate_reduce(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    Enumerate *e      = AS(Enumerate, args[0]);
    Owned      number = e->long_index ? ref_keep(e->long_index) : int_new(e->index), pair = NULL, result = NULL;
    if (number) pair = tuple_pack(2, e->iter, number);
    if (pair) result = tuple_pack(2, &TYPE_OF(args[0])->head, pair);
    ref_drop_maybe(pair);
    ref_drop_maybe(number);
    return result;
}

static const NativeDef enumerate_methods[] = {
    { "__class_getitem__", class_getitem_method, "item, /", "enumerate[item]: with the type of its items noted.", NATIVE_CLASS },
    { "__reduce__", enumerate_reduce, "", REDUCE_DOC, 0 },
    { 0 },
};

Type enumerate_type = {
    .gc      = { .size = sizeof(Enumerate), .traverse = enumerate_traverse, .dealloc = enumerate_dealloc },
    .name    = "enumerate",
    .doc     = "enumerate(iterable, start=0): pairs of a number, counted from start, and an item",
    .shape   = SHAPE_ENUMERATE,
    .flags   = TYPE_BASE | TYPE_NEW_BY_ARRAY,
    .iter    = iter_self,
    .next    = enumerate_next,
    .new_    = enumerate_new,
    .methods = enumerate_methods,
};

/* ---- reversed ---------------------------------------------------------------------------- */

_Static_assert(sizeof(Reversed) == sizeof(SequenceIter), "sequence_dealloc serves both");

static Owned reversed_new(Type *cls, Object **args, int n, Tuple *keywords)
{
    Object *sequence[1];
    if (!native_bind("reversed", "sequence, /", args, n, cls == &reversed_type ? keywords : NULL, sequence, 1)) return NULL;
    Object *o      = sequence[0];
    Owned   method = special_find(o, names.__reversed__);
    if (!method && error_pending()) return NULL;
    if (method && method != NONE) {
        Owned result = object_call_0(method);
        ref_drop(method);
        return result;
    }
    bool is_sequence = TYPE_OF(o)->sequence_item || (TYPE_OF(o)->get_item && !IS_DICT(o) && TYPE_OF(o) != &weakcallableproxy_type);
    if (method || !is_sequence) {
        ref_drop_maybe(method);
        return raise_type_error("'%.200s' object is not reversible", type_name(TYPE_OF(o)));
    }
    int64_t length = object_length(o);
    if (length < 0) return NULL;
    Owned result = type_alloc(cls);
    if (!result) return NULL;
    AS(Reversed, result)->sequence = ref_keep(o);
    AS(Reversed, result)->index    = length - 1;
    gc_track(result);
    return result;
}

static Owned reversed_next(Object *self)
{
    Reversed *it = AS(Reversed, self);
    if (it->sequence && it->index >= 0) {
        Object *sequence = ref_keep(it->sequence);
        Owned   item     = sequence_get(sequence, it->index);
        ref_drop(sequence);
        if (item) {
            it->index--;
            return item;
        }
        if (!was_the_end()) return NULL;
    }
    it->index = -1;
    ref_clear(&it->sequence);
    return NULL;
}

static Owned reversed_length_hint(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    Reversed *it = AS(Reversed, args[0]);
    if (!it->sequence) return int_new(0);
    int64_t length = object_length(it->sequence), left = it->index + 1;
    if (length < 0) return NULL;
    return int_new(length < left ? 0 : left);
}

static Owned reversed_reduce(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    Reversed *it     = AS(Reversed, args[0]);
    Object   *type   = &TYPE_OF(args[0])->head;
    Owned     packed = it->sequence ? tuple_pack(1, it->sequence) : tuple_pack(1, empty_tuple), result = NULL;
    if (packed && it->sequence) {
        Owned index = int_new(it->index);
        if (index) result = tuple_pack(3, type, packed, index);
        ref_drop_maybe(index);
    } else if (packed) result = tuple_pack(2, type, packed);
    ref_drop_maybe(packed);
    return result;
}

static Owned reversed_set_state(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    Reversed *it = AS(Reversed, args[0]);
    int64_t   index;
    if (!state_argument(args[1], &index)) return NULL;
    if (it->sequence) {
        int64_t length = object_length(it->sequence);
        if (length < 0) return NULL;
        it->index = index < -1 ? -1 : index > length - 1 ? length - 1 : index;
    }
    return none_new();
}

static const NativeDef reversed_methods[] = {
    { "__length_hint__", reversed_length_hint, "", "How many items are left, at most.", 0 },
    { "__reduce__", reversed_reduce, "", REDUCE_DOC, 0 },
    { "__setstate__", reversed_set_state, "index, /", "Go to an index.", 0 },
    { 0 },
};

Type reversed_type = {
    .gc      = { .size = sizeof(Reversed), .traverse = sequence_traverse, .dealloc = sequence_dealloc },
    .name    = "reversed",
    .doc     = "reversed(sequence): its items from the last to the first",
    .shape   = SHAPE_REVERSED,
    .flags   = TYPE_BASE | TYPE_NEW_BY_ARRAY,
    .iter    = iter_self,
    .next    = reversed_next,
    .new_    = reversed_new,
    .methods = reversed_methods,
};
