/* itertools_infinite.c -- count, cycle, repeat: iterators that need not end.
 *
 * count is in one of two modes: as long as both numbers are words, it counts in `next` by `step`; `number` is NULL then.
 * Otherwise `number` is the next one, and `by` (any number) is added each time.
 */
#include "vm/modules/itertools_parts.h"

typedef struct Count { Object head; Object *number, *by; int64_t next, step; } Count;
typedef struct Cycle { Object head; Object *iter, *saved; int64_t index; bool saves_no_more; } Cycle; /* iter NULL: it has ended */
typedef struct Repeat { Object head; Object *object; int64_t left; } Repeat;                          /* left -1: for ever */

/* ---- count ------------------------------------------------------------------------------------ */

static bool is_number(Object *o)
{
    Type *type = TYPE_OF(o);
    if (type->to_index || type->to_int || type->to_float || TYPE_HAS(o, TYPE_COMPLEX)) return true;
    raise_type_error("a number is required");
    return false;
}

static bool is_one(Object *o) { return IS_INT(o) && int_is_word(int_exact(o)) && int_word(int_exact(o)) == 1; }

/* Can the two be kept as words? A bool, say, has to come out as it went in, unless the step is 1. */
static bool as_words(Object *start, Object *step, Count *count)
{
    if (step && !is_one(step)) {
        if (step->shape != SHAPE_INT || start->shape != SHAPE_INT) return false;
        count->step = int_word(step);
    } else {
        if (!IS_INT(start) || !int_to_int64(start, &count->next)) return false;
        count->step = 1;
        return true;
    }
    count->next = int_word(start);
    return true;
}

static Owned count_new(Type *cls, Object **args, int n, Tuple *keywords)
{
    Object *out[2];
    if (!native_bind("count", "start=0, step=1", args, n, keywords, out, 2)) return NULL;
    if ((out[0] && !is_number(out[0])) || (out[1] && !is_number(out[1]))) return NULL;
    Owned start = out[0] ? ref_keep(out[0]) : int_new(0), step = out[1] ? ref_keep(out[1]) : int_new(1);
    Owned o     = start && step ? type_alloc(cls) : NULL;
    if (o && !as_words(start, step, AS(Count, o))) {
        AS(Count, o)->number = ref_keep(start);
        AS(Count, o)->by     = ref_keep(step);
    }
    ref_drop_maybe(start);
    ref_drop_maybe(step);
    if (o) gc_track(o);
    return o;
}

ITERATOR_HOOKS(count, Count, 2)

/* The words have become too large. */
static bool go_on_with_objects(Count *count)
{
    Owned number = int_new(count->next), by = int_new(count->step);
    if (!number || !by) {
        ref_drop_maybe(number);
        ref_drop_maybe(by);
        return false;
    }
    count->number = number;
    count->by     = by;
    return true;
}

static Owned count_next(Object *self)
{
    Count *count = AS(Count, self);
    if (LIKELY(!count->number)) {
        int64_t now = count->next;
        if (LIKELY(!__builtin_add_overflow(now, count->step, &count->next))) return int_new(now);
        count->next = now;
        if (!go_on_with_objects(count)) return NULL;
    }
    Lent lent;
    lent_begin(&lent, count->number);
    Owned after = number_binary(lent.value, count->by, OPERATOR_ADD); /* the step never changes */
    Owned number = after ? ref_keep(lent.value) : NULL;
    lent_end(&lent);
    if (after) lent_set(&count->number, after);
    return number;
}

static Owned count_repr(Object *self)
{
    Count      *count = AS(Count, self);
    const char *name  = type_short_name(TYPE_OF(self));
    if (!count->number && count->step == 1) return str_format_c("%s(%lld)", name, (long long)count->next);
    if (!count->number) return str_format_c("%s(%lld, %lld)", name, (long long)count->next, (long long)count->step);
    if (is_one(count->by)) return str_format_c("%s(%R)", name, count->number);
    return str_format_c("%s(%R, %R)", name, count->number, count->by);
}

NATIVE(count_reduce)
{
    Count *count = AS(Count, args[0]);
    if (count->number) return reduced(args[0], tuple_pack(2, count->number, count->by));
    int64_t words[2] = { count->next, count->step };
    return reduced(args[0], tuple_of_numbers(words, count->step == 1 ? 1 : 2));
}

static const NativeDef count_methods[] = { { "__reduce__", count_reduce, "", REDUCE_DOC, 0 }, { 0 } };

STATIC_OBJECT Type count_type = {
    .gc      = ITERATOR_GC(count, Count),
    .name    = "itertools.count",
    .doc     = "count(start=0, step=1): start, start + step, start + 2 * step, ...",
    .flags   = TYPE_BASE,
    .new_    = count_new, .iter = iter_self, .next = count_next, .repr = count_repr,
    .methods = count_methods,
};

/* ---- cycle ------------------------------------------------------------------------------------ */

static Owned cycle_new(Type *cls, Object **args, int n, Tuple *keywords)
{
    Object *iterable[1];
    if (!takes_no_keywords(&cycle_type, cls, keywords) || !native_bind("cycle", "iterable, /", args, n, NULL, iterable, 1)) return NULL;
    Owned iter = object_iter(iterable[0]), saved = iter ? list_new(0) : NULL, o = saved ? type_alloc(cls) : NULL;
    if (!o) {
        ref_drop_maybe(iter);
        ref_drop_maybe(saved);
        return NULL;
    }
    AS(Cycle, o)->iter  = iter;
    AS(Cycle, o)->saved = saved;
    gc_track(o);
    return o;
}

ITERATOR_HOOKS(cycle, Cycle, 2)

static Owned cycle_next(Object *self)
{
    Cycle *cycle = AS(Cycle, self);
    if (cycle->iter) {
        Owned item = next_of(cycle->iter);
        if (item && !cycle->saves_no_more && !list_append(AS(List, cycle->saved), item)) ref_clear(&item);
        if (item || error_pending()) return item;
        ref_clear(&cycle->iter);
    }
    List *saved = AS(List, cycle->saved);
    if (!saved->length) return NULL;
    if (cycle->index >= saved->length) cycle->index = 0;
    return ref_keep(saved->items[cycle->index++]);
}

/* Once it has ended, the rest of the saved items comes first. */
static Owned cycle_rest(Cycle *cycle)
{
    Owned iter = object_iter(cycle->saved);
    if (!iter || !cycle->saved || iter->shape != SHAPE_LIST_ITER) return iter;
    AS(ListIter, iter)->index = cycle->index >= AS(List, cycle->saved)->length ? 0 : cycle->index;
    return iter;
}

NATIVE(cycle_reduce)
{
    Cycle *cycle     = AS(Cycle, args[0]);
    Owned  iter      = cycle->iter ? ref_keep(cycle->iter) : cycle_rest(cycle);
    Owned  arguments = iter ? tuple_pack(1, iter) : NULL;
    Owned  state     = arguments ? tuple_pack(2, cycle->saved, !cycle->iter || cycle->saves_no_more ? TRUE_ : FALSE_) : NULL;
    ref_drop_maybe(iter);
    return reduced_with(args[0], arguments, state);
}

NATIVE(cycle_set_state)
{
    int64_t no_more;
    Cycle  *cycle = AS(Cycle, args[0]);
    if (!state_tuple(args[1], 2, 2)) return NULL;
    Tuple *state = AS(Tuple, args[1]);
    if (!IS_LIST(state->items[0])) return raise_type_error("argument 1 must be list, not %T", state->items[0]);
    if (!word_argument(state->items[1], &no_more)) return NULL;
    cycle->saves_no_more = no_more != 0;
    cycle->index         = 0;
    ref_set(&cycle->saved, ref_keep(state->items[0]));
    return none_new();
}

static const NativeDef cycle_methods[] = {
    { "__reduce__", cycle_reduce, "", REDUCE_DOC, 0 },
    { "__setstate__", cycle_set_state, "state, /", SET_STATE_DOC, 0 },
    { 0 },
};

STATIC_OBJECT Type cycle_type = {
    .gc      = ITERATOR_GC(cycle, Cycle),
    .name    = "itertools.cycle",
    .doc     = "cycle(iterable): its items, again and again",
    .flags   = TYPE_BASE,
    .new_    = cycle_new, .iter = iter_self, .next = cycle_next,
    .methods = cycle_methods,
};

/* ---- repeat ----------------------------------------------------------------------------------- */

static Owned repeat_new(Type *cls, Object **args, int n, Tuple *keywords)
{
    Object *out[2];
    int64_t times = -1;
    if (!native_bind("repeat", "object, times=None", args, n, keywords, out, 2)) return NULL;
    if (out[1]) {
        if (!word_argument(out[1], &times)) return NULL;
        if (times < 0) times = 0;
    }
    Owned o = type_alloc(cls);
    if (!o) return NULL;
    AS(Repeat, o)->object = ref_keep(out[0]);
    AS(Repeat, o)->left   = times;
    gc_track(o);
    return o;
}

ITERATOR_HOOKS(repeat, Repeat, 1)

static Owned repeat_next(Object *self)
{
    Repeat *repeat = AS(Repeat, self);
    if (repeat->left == 0) return NULL;
    if (repeat->left > 0) repeat->left--;
    return ref_keep(repeat->object);
}

static Owned repeat_repr(Object *self)
{
    Repeat     *repeat = AS(Repeat, self);
    const char *name   = type_short_name(TYPE_OF(self));
    if (repeat->left < 0) return str_format_c("%s(%R)", name, repeat->object);
    return str_format_c("%s(%R, %lld)", name, repeat->object, (long long)repeat->left);
}

NATIVE(repeat_reduce)
{
    Repeat *repeat = AS(Repeat, args[0]);
    if (repeat->left < 0) return reduced(args[0], tuple_pack(1, repeat->object));
    Owned left = int_new(repeat->left), arguments = left ? tuple_pack(2, repeat->object, left) : NULL;
    ref_drop_maybe(left);
    return reduced(args[0], arguments);
}

NATIVE(repeat_length_hint)
{
    Repeat *repeat = AS(Repeat, args[0]);
    return repeat->left < 0 ? raise_type_error("len() of unsized object") : int_new(repeat->left);
}

static const NativeDef repeat_methods[] = {
    { "__length_hint__", repeat_length_hint, "", "How many times are left.", 0 },
    { "__reduce__", repeat_reduce, "", REDUCE_DOC, 0 },
    { 0 },
};

STATIC_OBJECT Type repeat_type = {
    .gc      = ITERATOR_GC(repeat, Repeat),
    .name    = "itertools.repeat",
    .doc     = "repeat(object[, times]): the object so many times, or for ever",
    .flags   = TYPE_BASE,
    .new_    = repeat_new, .iter = iter_self, .next = repeat_next, .repr = repeat_repr,
    .methods = repeat_methods,
};
