/* itertools_tee.c -- tee: several iterators over the items of one.
 *
 *   _tee --> data block --> data block --> (none yet)
 *            57 items       57 items
 * A block reads the iterator as far as the foremost _tee needs it; a _tee is a block and an index into it, and a block that no _tee
 * can reach any more is freed with its items.
 */
#include "gc/weak.h"
#include "vm/modules/itertools_parts.h"

enum { BLOCK_ITEMS = 57 };

typedef struct TeeData {
    Object  head;
    Object *iter, *next_block; /* NULL: not made yet */
    int     used;
    bool    running;           /* the iterator is being asked */
    Object *items[BLOCK_ITEMS];
} TeeData;
typedef struct Tee { Object head; Object *data; int index; } Tee;

/* ---- a block ---------------------------------------------------------------------------------- */

static Owned data_new(Object *iter)
{
    Owned o = container_new(sizeof(TeeData), tee_data_type.shape);
    if (!o) return NULL;
    TeeData *data    = AS(TeeData, o);
    data->iter       = ref_keep(iter);
    data->next_block = NULL;
    data->used       = 0;
    data->running    = false;
    gc_track(o);
    return o;
}

static int data_traverse(Object *self, GcVisit visit, void *argument)
{
    TeeData *data   = AS(TeeData, self);
    int      result = data->iter ? visit(data->iter, argument) : 0;
    for (int i = 0; i < data->used && !result; i++) result = visit(data->items[i], argument);
    return result == 0 && data->next_block ? visit(data->next_block, argument) : result;
}

static void data_clear(Object *self)
{
    TeeData *data = AS(TeeData, self);
    int      used = data->used;
    data->used    = 0;
    ref_clear(&data->iter);
    for (int i = 0; i < used; i++) ref_drop(data->items[i]);
    ref_clear(&data->next_block);
}

static void data_dealloc(Object *self)
{
    gc_untrack(self);
    data_clear(self);
    container_release(self, sizeof(TeeData));
}

static Owned data_item(TeeData *data, int index)
{
    if (index < data->used) return ref_keep(data->items[index]);
    if (data->running) return raise_runtime_error("cannot re-enter the tee iterator");
    if (!data->iter) return NULL; /* the collector has cleared it */
    data->running = true;
    Owned item    = next_of(data->iter);
    data->running = false;
    if (item) data->items[data->used++] = ref_keep(item);
    return item;
}

static Owned data_next_block(TeeData *data)
{
    if (!data->next_block && data->iter) data->next_block = data_new(data->iter);
    return ref_keep_maybe(data->next_block);
}

static Owned bad_arguments(Owned half_made)
{
    ref_drop_maybe(half_made);
    return raise_value_error("Invalid arguments");
}

static Owned data_construct(UNUSED Type *cls, Object **args, int n, Tuple *keywords)
{
    Object *out[3];
    if (!native_bind("teedataobject", "it, values, next, /", args, n, keywords, out, 3)) return NULL;
    if (!IS_LIST(out[1])) return raise_type_error("teedataobject() argument 2 must be list, not %T", out[1]);
    Owned    o    = data_new(out[0]);
    TeeData *data = AS(TeeData, o);
    List    *list = AS(List, out[1]);
    if (!o) return NULL;
    if (list->length > BLOCK_ITEMS) return bad_arguments(o);
    for (uint32_t i = 0; i < list->length; i++) data->items[data->used++] = ref_keep(list->items[i]);
    if (out[2] == NONE) return o;
    if (data->used < BLOCK_ITEMS || TYPE_OF(out[2]) != &tee_data_type) return bad_arguments(o);
    data->next_block = ref_keep(out[2]);
    return o;
}

NATIVE(data_reduce)
{
    TeeData *data      = AS(TeeData, args[0]);
    Owned    values    = list_from_array(data->items, data->used);
    Owned    arguments = values ? tuple_pack(3, data->iter ? data->iter : NONE, values, data->next_block ? data->next_block : NONE) : NULL;
    ref_drop_maybe(values);
    return reduced(args[0], arguments);
}

static const NativeDef data_methods[] = { { "__reduce__", data_reduce, "", REDUCE_DOC, 0 }, { 0 } };

STATIC_OBJECT Type tee_data_type = {
    .gc      = { .size = sizeof(TeeData), .traverse = data_traverse, .clear = data_clear, .dealloc = data_dealloc },
    .name    = "itertools._tee_dataobject",
    .doc     = "The items that iterators made by tee() share.",
    .new_    = data_construct,
    .methods = data_methods,
};

/* ---- _tee ------------------------------------------------------------------------------------- */

static Owned tee_at(Object *data, int index)
{
    Owned o = container_new(sizeof(Tee), tee_type.shape);
    if (!o) return NULL;
    AS(Tee, o)->data  = ref_keep(data);
    AS(Tee, o)->index = index;
    gc_track(o);
    return o;
}

static Owned tee_from(Object *iterable)
{
    Owned iter = object_iter(iterable), data = NULL, result = NULL;
    if (!iter) return NULL;
    if (TYPE_OF(iter) == &tee_type) result = tee_at(AS(Tee, iter)->data, AS(Tee, iter)->index);
    else if ((data = data_new(iter)) != NULL) result = tee_at(data, 0);
    ref_drop_maybe(data);
    ref_drop(iter);
    return result;
}

static Owned tee_new(UNUSED Type *cls, Object **args, int n, Tuple *keywords)
{
    Object *iterable[1];
    return native_bind("_tee", "iterable, /", args, n, keywords, iterable, 1) ? tee_from(iterable[0]) : NULL;
}

static void tee_dealloc(Object *self)
{
    gc_untrack(self);
    if (gc_head(self)->flags & GC_HAS_WEAK) weak_clear(self);
    iterator_dealloc(self, 1, sizeof(Tee));
}

static int  tee_traverse(Object *self, GcVisit visit, void *argument) { return iterator_traverse(self, 1, visit, argument); }
static void tee_clear(Object *self) { ref_clear(&AS(Tee, self)->data); }

static Owned tee_next(Object *self)
{
    Tee *tee = AS(Tee, self);
    if (!tee->data) return NULL;
    if (tee->index >= BLOCK_ITEMS) {
        Owned next = data_next_block(AS(TeeData, tee->data));
        if (!next) return NULL;
        ref_set(&tee->data, next);
        tee->index = 0;
    }
    Owned data = ref_keep(tee->data), item = data_item(AS(TeeData, data), tee->index);
    ref_drop(data);
    if (item) tee->index++;
    return item;
}

NATIVE(tee_copy) { return tee_at(AS(Tee, args[0])->data, AS(Tee, args[0])->index); }

NATIVE(tee_reduce)
{
    Tee  *tee       = AS(Tee, args[0]);
    Owned arguments = tuple_pack(1, empty_tuple), index = int_new(tee->index), state = index ? tuple_pack(2, tee->data, index) : NULL;
    ref_drop_maybe(index);
    return reduced_with(args[0], arguments, state);
}

NATIVE(tee_set_state)
{
    int64_t index;
    if (!state_tuple(args[1], 2, 2)) return NULL;
    Tuple *state = AS(Tuple, args[1]);
    if (TYPE_OF(state->items[0]) != &tee_data_type)
        return raise_type_error("argument 1 must be itertools._tee_dataobject, not %T", state->items[0]);
    if (!word_argument(state->items[1], &index)) return NULL;
    if (index < 0 || index > BLOCK_ITEMS) return raise_value_error("Index out of range");
    ref_set(&AS(Tee, args[0])->data, ref_keep(state->items[0]));
    AS(Tee, args[0])->index = (int)index;
    return none_new();
}

static const NativeDef tee_methods[] = {
    { "__reduce__", tee_reduce, "", REDUCE_DOC, 0 },
    { "__setstate__", tee_set_state, "state, /", SET_STATE_DOC, 0 },
    { "__copy__", tee_copy, "", "A second iterator at the same place.", 0 },
    { 0 },
};

STATIC_OBJECT Type tee_type = {
    .gc      = { .size = sizeof(Tee), .traverse = tee_traverse, .clear = tee_clear, .dealloc = tee_dealloc },
    .name    = "itertools._tee",
    .doc     = "An iterator that shares its items with others, made by tee().",
    .weak_ok = true,
    .new_    = tee_new, .iter = iter_self, .next = tee_next,
    .methods = tee_methods,
};

/* ---- tee(iterable, n) ------------------------------------------------------------------------- */

/* An iterator that can be copied, new reference: iter(iterable) if it can, else a _tee. */
static Owned copyable(Object *iterable, Owned *copy)
{
    Owned iter = object_iter(iterable);
    if (!iter) return NULL;
    *copy = object_find_attr(iter, names.__copy__);
    if (*copy || error_pending()) {
        if (!*copy) ref_clear(&iter);
        return iter;
    }
    Owned tee = tee_from(iter);
    ref_drop(iter);
    if (tee && !(*copy = object_find_attr(tee, names.__copy__))) ref_clear(&tee);
    return tee;
}

Owned itertools_tee(Object **args, int n, UNUSED Tuple *keywords)
{
    int64_t count = 2;
    Owned   copy  = NULL;
    if (n > 1 && !word_argument(args[1], &count)) return NULL;
    if (count < 0) return raise_value_error("n must be >= 0");
    Owned result = tuple_new(count);
    if (!result || count == 0) return result;
    AS(Tuple, result)->items[0] = copyable(args[0], &copy);
    if (!AS(Tuple, result)->items[0]) ref_clear(&result);
    for (int64_t i = 1; result && i < count; i++) {
        AS(Tuple, result)->items[i] = object_call_0(copy);
        if (!AS(Tuple, result)->items[i]) ref_clear(&result);
    }
    ref_drop_maybe(copy);
    if (result) tuple_done(result);
    return result;
}
