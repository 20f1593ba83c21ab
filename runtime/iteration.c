/* iteration.c -- iterating, and what is made of it: lists, tuples, unpacking, `in`. */
#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/int.h"
#include "runtime/iterators.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/protocol.h"

static COLD Owned not_iterable(Borrowed o) { return raise_type_error("'%T' object is not iterable", o); }

Owned object_iter(Borrowed o)
{
    Type *type = TYPE_OF(o);
    if (!type->iter) {
        bool sequence = type->sequence_item && !(type->flags & TYPE_DICT);
        return sequence ? sequence_iter_new(o) : not_iterable(o);
    }
    if (!stack_enter()) return NULL;
    Owned iterator = type->iter(OBJ(o));
    if (!iterator || TYPE_OF(iterator)->next) return iterator;
    raise_type_error("iter() returned non-iterator of type '%T'", iterator);
    ref_drop(iterator);
    return NULL;
}

Owned iter_ended(Borrowed iterator)
{
    if (UNLIKELY(error_pending())) error_clear_if(&exc_StopIteration);
    else if (UNLIKELY(!TYPE_OF(iterator)->next)) raise_type_error("'%T' object is not an iterator", iterator);
    return NULL;
}

Owned object_to_list(Borrowed iterable)
{
    Owned list = list_new(0);
    if (list && !list_extend((List *)list, iterable)) ref_clear(&list);
    return list;
}

Owned object_to_tuple(Borrowed iterable)
{
    if (IS_EXACT_TUPLE(iterable)) return ref_keep(iterable);
    if (IS_EXACT_LIST(iterable)) return tuple_from_list((List *)iterable);
    Owned list = object_to_list(iterable);
    if (!list) return NULL;
    Owned tuple = tuple_from_list((List *)list);
    ref_drop(list);
    return tuple;
}

static bool wrong_length(int64_t got, int n)
{
    if (got < n) raise_value_error("not enough values to unpack (expected %d, got %lld)", n, (long long)got);
    else raise_value_error("too many values to unpack (expected %d)", n);
    return false;
}

static bool unpack_array(Object **from, int64_t length, Owned *items, int n)
{
    if (length != n) return wrong_length(length, n);
    for (int i = 0; i < n; i++) items[i] = ref_keep(from[i]);
    return true;
}

static Owned iter_to_unpack(Borrowed o)
{
    Type *type = TYPE_OF(o);
    if (!type->iter && !type->sequence_item) return raise_type_error("cannot unpack non-iterable %T object", o);
    return object_iter(o);
}

bool object_unpack(Borrowed o, Owned *items, int n)
{
    if (IS_EXACT_TUPLE(o)) return unpack_array(((Tuple *)o)->items, ((Tuple *)o)->length, items, n);
    if (IS_EXACT_LIST(o)) return unpack_array(((List *)o)->items, ((List *)o)->length, items, n);
    Owned iterator = iter_to_unpack(o);
    if (!iterator) return false;
    int got = 0;
    while (got < n && (items[got] = iter_next(iterator))) got++;
    bool ok = got == n;
    if (ok) {
        Owned more = iter_next(iterator);
        ok         = !more && !error_pending();
        if (more) {
            ref_drop(more);
            wrong_length(n + 1, n);
        }
    } else if (!error_pending()) wrong_length(got, n);
    ref_drop(iterator);
    while (!ok && got > 0) ref_drop(items[--got]);
    return ok;
}

Truth iter_contains(Borrowed iterable, Borrowed value)
{
    Owned iterator = object_iter(iterable), item;
    if (!iterator) {
        if (error_clear_if(&exc_TypeError)) raise_type_error("argument of type '%T' is not iterable", iterable);
        return TRUTH_ERROR;
    }
    Truth found = TRUTH_NO;
    while (found == TRUTH_NO && (item = iter_next(iterator))) {
        found = object_equal(item, value);
        ref_drop(item);
    }
    ref_drop(iterator);
    return found == TRUTH_NO && error_pending() ? TRUTH_ERROR : found;
}

/* The truth of what has one without running code; TRUTH_ERROR: not known. */
static inline Truth plain_truth(const Object *item)
{
    if (item->shape == SHAPE_INT || item->shape == SHAPE_BOOL) return int_word(item) != 0;
    if (item->shape == SHAPE_STR) return ((const Str *)item)->length != 0;
    return item == NONE ? TRUTH_NO : TRUTH_ERROR;
}

/* Numbers, strs and the like at the front of a list or tuple say what they are without being counted; *place goes behind those that
   don't decide it. true: the one at *place does. */
static bool decided_plainly(Borrowed sequence, bool stop_at, int64_t *place)
{
    int64_t  n     = 0;
    Object **items = IS_EXACT_LIST(sequence) || IS_EXACT_TUPLE(sequence) ? sequence_items(OBJ(sequence), &n) : NULL;
    for (; *place < n; ++*place) {
        Truth truth = plain_truth(items[*place]);
        if (truth == TRUTH_ERROR) return false;
        if ((truth == TRUTH_YES) == stop_at) return true;
    }
    return false;
}

Owned all_or_any(Borrowed iterable, bool stop_at)
{
    int64_t place = 0;
    if (decided_plainly(iterable, stop_at, &place)) return bool_new(stop_at);
    Owned it = object_iter(iterable), item;
    if (!it) return NULL;
    if (place) AS(SequenceIter, it)->index = place;
    while ((item = iter_next(it))) {
        Truth t = object_truth(item);
        ref_drop(item);
        if (t < 0) break;
        if ((t == TRUTH_YES) == stop_at) {
            ref_drop(it);
            return bool_new(stop_at);
        }
    }
    ref_drop(it);
    return error_pending() ? NULL : bool_new(!stop_at);
}

int64_t object_length_hint(Borrowed o, int64_t otherwise)
{
    Type *type = TYPE_OF(o);
    if (type->length) {
        int64_t length = type->length(OBJ(o));
        if (length >= 0 || !error_clear_if(&exc_TypeError)) return length;
    }
    Owned method = special_find(o, names.__length_hint__);
    if (!method) return error_pending() ? -1 : otherwise;
    Owned hint = object_call_0(method);
    ref_drop(method);
    if (!hint) return error_clear_if(&exc_TypeError) ? otherwise : -1;
    int64_t length = -1;
    if (hint == NOT_IMPLEMENTED) length = otherwise;
    else if (!IS_INT(hint)) raise_type_error("__length_hint__ must be an integer, not %T", hint);
    else if (word_argument(hint, &length) && length < 0) raise_value_error("__length_hint__() should return >= 0");
    ref_drop(hint);
    return error_pending() ? -1 : length;
}
