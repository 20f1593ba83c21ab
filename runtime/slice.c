/* slice.c -- slice objects: start, stop, step, any objects or None. */
#include "runtime/bytes.h"
#include "runtime/error.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/native.h"
#include "runtime/protocol.h"
#include "runtime/str.h"

Owned slice_new(Borrowed start, Borrowed stop, Borrowed step)
{
    Owned o = container_new(sizeof(Slice), SHAPE_SLICE);
    if (!o) return NULL;
    AS(Slice, o)->start = ref_keep(start ? start : NONE);
    AS(Slice, o)->stop  = ref_keep(stop ? stop : NONE);
    AS(Slice, o)->step  = ref_keep(step ? step : NONE);
    gc_track(o);
    return o;
}

static void dealloc(Object *self)
{
    Slice *slice = AS(Slice, self);
    gc_untrack(self);
    ref_drop(slice->step);
    ref_drop(slice->start);
    ref_drop(slice->stop);
    container_release(self, sizeof(Slice));
}

static int traverse(Object *self, GcVisit visit, void *argument)
{
    Slice *slice  = AS(Slice, self);
    int    result = visit(slice->start, argument);
    if (result == 0) result = visit(slice->stop, argument);
    return result ? result : visit(slice->step, argument);
}

static Owned new_slot(UNUSED Type *cls, Object **args, int n, Tuple *keywords)
{
    if (!native_no_keywords("slice", keywords)) return NULL;
    if (n < 1) return raise_type_error("slice expected at least 1 argument, got 0");
    if (n > 3) return raise_type_error("slice expected at most 3 arguments, got %d", n);
    return n == 1 ? slice_new(NULL, args[0], NULL) : slice_new(args[0], args[1], n == 3 ? args[2] : NULL);
}

/* ---- resolving --------------------------------------------------------------------------- */

/* A bound as a word, clamped; None leaves *result as it is. */
static bool bound(Object *o, int64_t *result)
{
    if (o == NONE) return true;
    if (o->shape == SHAPE_INT) {
        *result = int_word(o);
        return true;
    }
    if (TYPE_OF(o)->to_index) return number_to_index(o, result, NULL);
    raise_type_error("slice indices must be integers or None or have an __index__ method");
    return false;
}

static int64_t clamp(int64_t i, int64_t length, bool backwards)
{
    if (i < 0) {
        i += length;
        if (i < 0) return backwards ? -1 : 0;
    } else if (i >= length) return backwards ? length - 1 : length;
    return i;
}

bool slice_unpack(Borrowed o, int64_t *start, int64_t *stop, int64_t *step)
{
    const Slice *slice = AS(Slice, o);
    *step = 1;
    if (!bound(slice->step, step)) return false;
    if (*step == 0) {
        raise_value_error("slice step cannot be zero");
        return false;
    }
    if (*step < -INT64_MAX) *step = -INT64_MAX;
    bool backwards = *step < 0;
    *start = backwards ? INT64_MAX : 0;
    *stop  = backwards ? INT64_MIN : INT64_MAX;
    return bound(slice->start, start) && bound(slice->stop, stop);
}

int64_t slice_adjust(int64_t length, int64_t *start, int64_t *stop, int64_t step)
{
    bool backwards = step < 0;
    *start = clamp(*start, length, backwards);
    *stop  = clamp(*stop, length, backwards);
    int64_t distance = backwards ? *start - *stop : *stop - *start, by = backwards ? -step : step;
    return distance <= 0 ? 0 : by == 1 ? distance : (distance - 1) / by + 1;
}

bool slice_resolve(Borrowed o, int64_t length, int64_t *start, int64_t *stop, int64_t *step, int64_t *count)
{
    if (!slice_unpack(o, start, stop, step)) return false;
    *count = slice_adjust(length, start, stop, *step);
    return true;
}

/* ---- without a slice object ----------------------------------------------------------------- */

/* A bound that is None or a word, clamped to 0..length. */
static inline bool plain_bound(Object *o, int64_t length, int64_t otherwise, int64_t *result)
{
    if (o->shape != SHAPE_INT) return *result = otherwise, o == NONE;
    int64_t i = int_word(o);
    if (i < 0) i = i + length < 0 ? 0 : i + length;
    *result = i < length ? i : length;
    return true;
}

bool slice_get_directly(Object *o, Object *start, Object *stop, Owned *result)
{
    int64_t length, from, to;
    switch (o->shape) {
    case SHAPE_STR: length = AS(Str, o)->length; break;
    case SHAPE_LIST: length = AS(List, o)->length; break;
    case SHAPE_TUPLE: length = AS(Tuple, o)->length; break;
    case SHAPE_BYTES: length = AS(Bytes, o)->length; break;
    default: return false;
    }
    if (!plain_bound(start, length, 0, &from) || !plain_bound(stop, length, length, &to)) return false;
    switch (o->shape) {
    case SHAPE_STR: *result = str_slice(AS(Str, o), from, to); break;
    case SHAPE_LIST: *result = list_slice(AS(List, o), from, to); break;
    case SHAPE_TUPLE: *result = tuple_slice(AS(Tuple, o), from, to); break;
    default: *result = to - from == length ? ref_keep(o) : bytes_new(AS(Bytes, o)->data + from, to > from ? to - from : 0);
    }
    return true;
}

static inline bool is_plain_bound(const Object *o) { return o->shape == SHAPE_INT || o == NONE; }

bool slice_get_stepped(Object *o, Object *start, Object *stop, Object *step, Owned *result)
{
    if (o->shape != SHAPE_STR && o->shape != SHAPE_LIST && o->shape != SHAPE_TUPLE && o->shape != SHAPE_BYTES) return false;
    if (!is_plain_bound(start) || !is_plain_bound(stop) || !is_plain_bound(step)) return false;
    if (o->shape == SHAPE_STR && start == NONE && stop == NONE && step->shape == SHAPE_INT && int_word(step) == -1)
        return *result = str_reversed((const Str *)o), true;
    Slice lent = {{.refcount = 1, .shape = SHAPE_SLICE}, start, stop, step}; /* with such bounds nobody can keep it */
    *result = TYPE_OF(o)->get_item(o, &lent.head);
    return true;
}

bool slice_set_directly(Object *o, Object *start, Object *stop, Object *value, bool *done)
{
    int64_t from, to;
    if (o->shape != SHAPE_LIST || !plain_bound(start, AS(List, o)->length, 0, &from)
        || !plain_bound(stop, AS(List, o)->length, AS(List, o)->length, &to))
        return false;
    bool dies = value->shape == SHAPE_LIST && value->refcount == 1 && AS(List, value)->length == to - from;
    *done     = (dies && list_exchange(AS(List, o), from, AS(List, value))) || list_set_slice(AS(List, o), from, to, value);
    return true;
}

/* A bound of indices(), of any size: between lowest and highest after counting from the end. New reference. */
static Owned exact_bound(Object *o, Object *otherwise, Object *length, Object *lowest, Object *highest)
{
    if (o == NONE) return ref_keep(otherwise);
    if (!TYPE_OF(o)->to_index)
        return raise_type_error("slice indices must be integers or None or have an __index__ method");
    Owned i = number_index(o);
    if (!i) return NULL;
    if (int_sign(i) < 0) {
        Owned sum = int_add(i, length);
        ref_drop(i);
        if (!sum) return NULL;
        i = sum;
        if (int_compare(i, lowest) < 0) ref_set(&i, ref_keep(lowest));
    } else if (int_compare(i, highest) > 0) ref_set(&i, ref_keep(highest));
    return i;
}

static Owned indices(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    Slice *slice = AS(Slice, args[0]);
    Owned  length = number_index(args[1]), step = NULL, start = NULL, stop = NULL, lowest = NULL, highest = NULL, result = NULL;
    if (!length) return NULL;
    if (int_sign(length) < 0) {
        raise_value_error("length should not be negative");
        goto done;
    }
    if (slice->step == NONE) step = int_new(1);
    else if (TYPE_OF(slice->step)->to_index) step = number_index(slice->step);
    else raise_type_error("slice indices must be integers or None or have an __index__ method");
    if (!step) goto done;
    if (int_sign(step) == 0) {
        raise_value_error("slice step cannot be zero");
        goto done;
    }
    bool backwards = int_sign(step) < 0;
    lowest         = int_new(backwards ? -1 : 0);
    if (!lowest) goto done;
    highest = backwards ? int_add(length, lowest) : ref_keep(length);
    if (!highest) goto done;
    start = exact_bound(slice->start, backwards ? highest : lowest, length, lowest, highest);
    if (start) stop = exact_bound(slice->stop, backwards ? lowest : highest, length, lowest, highest);
    if (stop) result = tuple_pack(3, start, stop, step);
done:
    ref_drop_maybe(highest);
    ref_drop_maybe(lowest);
    ref_drop_maybe(stop);
    ref_drop_maybe(start);
    ref_drop_maybe(step);
    ref_drop(length);
    return result;
}

/* ---- the type ---------------------------------------------------------------------------- */

static Owned as_tuple(Object *self)
{
    Slice *slice = AS(Slice, self);
    return tuple_pack(3, slice->start, slice->stop, slice->step);
}

static Owned repr(Object *self)
{
    Slice *slice = AS(Slice, self);
    return str_format_c("slice(%R, %R, %R)", slice->start, slice->stop, slice->step);
}

static Owned compare(Object *self, Object *other, CompareOp op)
{
    if (other->shape != SHAPE_SLICE) return not_implemented_new();
    if (self == other) return bool_new(op == CMP_EQ || op == CMP_LE || op == CMP_GE);
    Owned a = as_tuple(self), b = a ? as_tuple(other) : NULL;
    Owned result = b ? object_compare(a, b, op) : NULL;
    ref_drop_maybe(b);
    ref_drop_maybe(a);
    return result;
}

static Owned reduce(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    Owned parts = as_tuple(args[0]), result = NULL;
    if (parts) result = tuple_pack(2, &slice_type.head, parts);
    ref_drop_maybe(parts);
    return result;
}

static const NativeDef methods[] = {
    { "__reduce__", reduce, "", "What copying and pickling need.", 0 },
    { "indices", indices, "length, /", "start, stop and step, adjusted to a sequence of that length.", 0 },
    { 0 },
};

static const MemberDef members[] = {
    { "start", MEMBER_OBJECT, offsetof(Slice, start), false, NULL },
    { "stop", MEMBER_OBJECT, offsetof(Slice, stop), false, NULL },
    { "step", MEMBER_OBJECT, offsetof(Slice, step), false, NULL },
    { 0 },
};

Type slice_type = {
    .gc      = { .size = sizeof(Slice), .traverse = traverse, .dealloc = dealloc },
    .name    = "slice",
    .doc     = "slice(stop) or slice(start, stop[, step]): what x[start:stop:step] passes on",
    .shape   = SHAPE_SLICE,
    .repr    = repr,
    .hash    = hash_not_available,
    .compare = compare,
    .new_    = new_slot,
    .methods = methods,
    .members = members,
};
