/* itertools_map.c -- accumulate, pairwise, starmap, islice: what is made of the items of one iterable, one after the other. */
#include "vm/modules/itertools_parts.h"

typedef struct Accumulate { Object head; Object *iter, *function, *total, *initial; } Accumulate; /* function NULL: addition */
typedef struct Pairwise { Object head; Object *iter, *last; } Pairwise;                            /* iter NULL: it has ended */
typedef struct Starmap { Object head; Object *function, *iter; } Starmap;
typedef struct Islice { Object head; Object *iter; int64_t next, stop, step, count; } Islice;     /* stop -1: none */

/* ---- accumulate ------------------------------------------------------------------------------- */

static Owned accumulate_new(Type *cls, Object **args, int n, Tuple *keywords)
{
    Object *out[3];
    if (!native_bind("accumulate", "iterable, func=None, *, initial=None", args, n, keywords, out, 3)) return NULL;
    Owned iter = object_iter(out[0]), o = iter ? type_alloc(cls) : NULL;
    if (!o) {
        ref_drop_maybe(iter);
        return NULL;
    }
    Accumulate *a = AS(Accumulate, o);
    a->iter       = iter;
    a->function   = out[1] && out[1] != NONE ? ref_keep(out[1]) : NULL;
    a->initial    = out[2] && out[2] != NONE ? ref_keep(out[2]) : NULL;
    gc_track(o);
    return o;
}

ITERATOR_HOOKS(accumulate, Accumulate, 4)

static Owned accumulate_next(Object *self)
{
    Accumulate *a = AS(Accumulate, self);
    if (a->initial) {
        Owned first = a->initial;
        a->initial  = NULL;
        lent_set(&a->total, ref_keep(first));
        return first;
    }
    Owned item = next_of(a->iter);
    if (!item) return NULL;
    if (!a->total) {
        a->total = ref_keep(item);
        return item;
    }
    Object *total = a->total;
    Owned   sum;
    if (!a->function && (total->shape | item->shape) == SHAPE_INT) { /* no code runs */
        sum = int_add(total, item);
        ref_drop(item);
        if (sum) ref_set(&a->total, ref_keep(sum));
        return sum;
    }
    Lent    lent;
    lent_begin(&lent, total);
    if (a->function) {
        Object *two[2] = { total, item };
        sum            = object_call(a->function, two, 2, NULL);
    } else sum = number_binary(total, item, OPERATOR_ADD);
    lent_end(&lent);
    ref_drop(item);
    if (sum) lent_set(&a->total, ref_keep(sum));
    return sum;
}

/* chain((first,), rest): so that a first item which is None, or not yet given, comes out of the copy. */
static Owned put_in_front(Object *first, Object *rest)
{
    Owned one = tuple_pack(1, first), both = one ? tuple_pack(2, one, rest) : NULL, result = both ? chain_of(both) : NULL;
    ref_drop_maybe(one);
    ref_drop_maybe(both);
    return result;
}

static Owned function_or_none(const Accumulate *a) { return ref_keep(a->function ? a->function : NONE); }

/* A total of None would read as "none yet" in the state: islice(accumulate(chain((None,), rest), function), 1, None). */
static Owned reduce_total_none(Accumulate *a)
{
    Owned iter = put_in_front(NONE, a->iter), function = function_or_none(a), inner = NULL, arguments = NULL, one = int_new(1), result = NULL;
    if (iter && one) {
        Object *two[2] = { iter, function };
        inner          = accumulate_new(&accumulate_type, two, 2, NULL);
    }
    if (inner) arguments = tuple_pack(3, inner, one, NONE);
    if (arguments) result = tuple_pack(2, &islice_type, arguments);
    ref_drop_maybe(iter);
    ref_drop(function);
    ref_drop_maybe(one);
    ref_drop_maybe(inner);
    ref_drop_maybe(arguments);
    return result;
}

NATIVE(accumulate_reduce)
{
    Accumulate *a = AS(Accumulate, args[0]);
    if (!a->initial && a->total == NONE) return reduce_total_none(a);
    Owned iter      = a->initial ? put_in_front(a->initial, a->iter) : ref_keep(a->iter);
    Owned function  = function_or_none(a);
    Owned arguments = iter ? tuple_pack(2, iter, function) : NULL;
    ref_drop_maybe(iter);
    ref_drop(function);
    return reduced_with(args[0], arguments, ref_keep(a->total && !a->initial ? a->total : NONE));
}

NATIVE(accumulate_set_state)
{
    lent_set(&AS(Accumulate, args[0])->total, ref_keep(args[1]));
    return none_new();
}

static const NativeDef accumulate_methods[] = {
    { "__reduce__", accumulate_reduce, "", REDUCE_DOC, 0 },
    { "__setstate__", accumulate_set_state, "state, /", SET_STATE_DOC, 0 },
    { 0 },
};

STATIC_OBJECT Type accumulate_type = {
    .gc      = ITERATOR_GC(accumulate, Accumulate),
    .name    = "itertools.accumulate",
    .doc     = "accumulate(iterable, func=None, *, initial=None): the sums, or other totals, of the items so far",
    .flags   = TYPE_BASE,
    .new_    = accumulate_new, .iter = iter_self, .next = accumulate_next,
    .methods = accumulate_methods,
};

/* ---- pairwise --------------------------------------------------------------------------------- */

static Owned pairwise_new(Type *cls, Object **args, int n, Tuple *keywords)
{
    Object *iterable[1];
    if (!takes_no_keywords(&pairwise_type, cls, keywords) || !native_bind("pairwise", "iterable, /", args, n, NULL, iterable, 1)) return NULL;
    Owned iter = object_iter(iterable[0]), o = iter ? type_alloc(cls) : NULL;
    if (!o) {
        ref_drop_maybe(iter);
        return NULL;
    }
    AS(Pairwise, o)->iter = iter;
    gc_track(o);
    return o;
}

ITERATOR_HOOKS(pairwise, Pairwise, 2)

static void pairwise_end(Pairwise *p)
{
    ref_clear(&p->iter);
    ref_clear(&p->last);
}

static Owned pairwise_next(Object *self)
{
    Pairwise *p = AS(Pairwise, self);
    if (!p->iter) return NULL;
    if (!p->last) {
        Owned first = next_of(p->iter);
        if (first) ref_set(&p->last, first);
        else ref_clear(&p->iter);
        if (!first || !p->iter) return NULL;
    }
    Owned last = ref_keep(p->last), item = next_of(p->iter), both[2] = { last, item };
    Owned pair = item ? tuple_take(both, 2) : NULL;
    if (!pair) {
        ref_drop(last);
        ref_drop_maybe(item);
        pairwise_end(p);
        return NULL;
    }
    ref_keep(item);
    ref_set(&p->last, item);
    return pair;
}

STATIC_OBJECT Type pairwise_type = {
    .gc    = ITERATOR_GC(pairwise, Pairwise),
    .name  = "itertools.pairwise",
    .doc   = "pairwise(iterable): pairs of one item and the next",
    .flags = TYPE_BASE,
    .new_  = pairwise_new, .iter = iter_self, .next = pairwise_next,
};

/* ---- starmap ---------------------------------------------------------------------------------- */

static Owned starmap_new(Type *cls, Object **args, int n, Tuple *keywords)
{
    Object *out[2];
    if (!takes_no_keywords(&starmap_type, cls, keywords) || !native_bind("starmap", "function, iterable, /", args, n, NULL, out, 2)) return NULL;
    Owned iter = object_iter(out[1]), o = iter ? type_alloc(cls) : NULL;
    if (!o) {
        ref_drop_maybe(iter);
        return NULL;
    }
    AS(Starmap, o)->function = ref_keep(out[0]);
    AS(Starmap, o)->iter     = iter;
    gc_track(o);
    return o;
}

ITERATOR_HOOKS(starmap, Starmap, 2)

static Owned starmap_next(Object *self)
{
    Starmap *s    = AS(Starmap, self);
    Owned    item = next_of(s->iter);
    if (!item) return NULL;
    Owned arguments = IS_EXACT_TUPLE(item) ? ref_keep(item) : object_to_tuple(item);
    ref_drop(item);
    if (!arguments) return NULL;
    Owned result = object_call(s->function, AS(Tuple, arguments)->items, (int)AS(Tuple, arguments)->length, NULL);
    ref_drop(arguments);
    return result;
}

NATIVE(starmap_reduce) { return reduced(args[0], tuple_pack(2, AS(Starmap, args[0])->function, AS(Starmap, args[0])->iter)); }

static const NativeDef starmap_methods[] = { { "__reduce__", starmap_reduce, "", REDUCE_DOC, 0 }, { 0 } };

STATIC_OBJECT Type starmap_type = {
    .gc      = ITERATOR_GC(starmap, Starmap),
    .name    = "itertools.starmap",
    .doc     = "starmap(function, iterable): function(*item) for each item",
    .flags   = TYPE_BASE,
    .new_    = starmap_new, .iter = iter_self, .next = starmap_next,
    .methods = starmap_methods,
};

/* ---- islice ----------------------------------------------------------------------------------- */

/* An index, or `otherwise` for None; -1 for anything that is not one. */
static int64_t slice_index(Object *o, int64_t otherwise)
{
    int64_t index;
    if (o == NONE) return otherwise;
    if (TYPE_OF(o)->to_index && number_to_index(o, &index, &exc_OverflowError)) return index;
    error_clear();
    return -1;
}

static bool bad_argument(const char *format)
{
    raise_value_error("%s must be %s", format, "None or an integer: 0 <= x <= sys.maxsize.");
    return false;
}

/* start, stop (-1: none) and step from the arguments after the iterable. */
static bool slice_arguments(Object **args, int n, Islice *slice)
{
    Object *stop = n == 1 ? args[0] : args[1];
    slice->next  = n == 1 ? 0 : slice_index(args[0], 0);
    slice->stop  = slice_index(stop, -1);
    slice->step  = 1;
    if (slice->stop == -1 && stop != NONE) return bad_argument("Stop argument for islice()");
    if (slice->next < 0 || slice->stop < -1) return bad_argument("Indices for islice()");
    if (n == 3) slice->step = slice_index(args[2], 1);
    if (slice->step >= 1) return true;
    raise_value_error("Step for islice() must be a positive integer or None.");
    return false;
}

static Owned islice_new(Type *cls, Object **args, int n, Tuple *keywords)
{
    Islice slice;
    if (!takes_no_keywords(&islice_type, cls, keywords)) return NULL;
    if (n < 2 || n > 4) return raise_type_error("islice expected at %s arguments, got %d", n < 2 ? "least 2" : "most 4", n);
    if (!slice_arguments(args + 1, n - 1, &slice)) return NULL;
    Owned iter = object_iter(args[0]), o = iter ? type_alloc(cls) : NULL;
    if (!o) {
        ref_drop_maybe(iter);
        return NULL;
    }
    AS(Islice, o)->iter = iter;
    AS(Islice, o)->next = slice.next;
    AS(Islice, o)->stop = slice.stop;
    AS(Islice, o)->step = slice.step;
    gc_track(o);
    return o;
}

ITERATOR_HOOKS(islice, Islice, 1)

static Owned islice_next(Object *self)
{
    Islice *s = AS(Islice, self);
    Owned   item;
    while (s->iter && s->count < s->next) {
        if (!(item = next_of(s->iter))) goto end;
        ref_drop(item);
        s->count++;
    }
    if (!s->iter || (s->stop >= 0 && s->count >= s->stop) || !(item = next_of(s->iter))) goto end;
    s->count++;
    if (__builtin_add_overflow(s->next, s->step, &s->next)) s->next = INT64_MAX;
    if (s->stop >= 0 && s->next > s->stop) s->next = s->stop;
    return item;
end:
    ref_clear(&s->iter);
    return NULL;
}

static Owned islice_reduce_ended(Object *self)
{
    Owned list = list_new(0), iter = list ? object_iter(list) : NULL, zero = int_new(0), arguments = NULL;
    ref_drop_maybe(list);
    if (iter && zero) arguments = tuple_pack(2, iter, zero);
    ref_drop_maybe(iter);
    return reduced_with(self, arguments, zero);
}

NATIVE(islice_reduce)
{
    Islice *s = AS(Islice, args[0]);
    if (!s->iter) return islice_reduce_ended(args[0]);
    Owned next = int_new(s->next), stop = s->stop < 0 ? none_new() : int_new(s->stop), step = int_new(s->step), arguments = NULL;
    if (next && stop && step) arguments = tuple_pack(4, s->iter, next, stop, step);
    ref_drop_maybe(next);
    ref_drop_maybe(stop);
    ref_drop_maybe(step);
    return reduced_with(args[0], arguments, int_new(s->count));
}

NATIVE(islice_set_state) { return state_argument(args[1], &AS(Islice, args[0])->count) ? none_new() : NULL; }

static const NativeDef islice_methods[] = {
    { "__reduce__", islice_reduce, "", REDUCE_DOC, 0 },
    { "__setstate__", islice_set_state, "state, /", SET_STATE_DOC, 0 },
    { 0 },
};

STATIC_OBJECT Type islice_type = {
    .gc      = ITERATOR_GC(islice, Islice),
    .name    = "itertools.islice",
    .doc     = "islice(iterable, stop) or islice(iterable, start, stop[, step]): the items that a slice of a list would have",
    .flags   = TYPE_BASE,
    .new_    = islice_new, .iter = iter_self, .next = islice_next,
    .methods = islice_methods,
};
