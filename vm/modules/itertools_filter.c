/* itertools_filter.c -- compress, dropwhile, takewhile, filterfalse: some of the items of an iterable. */
#include "vm/modules/itertools_parts.h"

typedef struct Compress { Object head; Object *data, *selectors; } Compress;
typedef struct Filtered { Object head; Object *function, *iter; bool flag; } Filtered; /* flag: dropping or taking is over */

/* ---- compress --------------------------------------------------------------------------------- */

static Owned compress_new(Type *cls, Object **args, int n, Tuple *keywords)
{
    Object *out[2];
    if (!at_most_two("compress", n, keywords) || !native_bind("compress", "data, selectors", args, n, keywords, out, 2)) return NULL;
    Owned data = object_iter(out[0]), selectors = data ? object_iter(out[1]) : NULL, o = selectors ? type_alloc(cls) : NULL;
    if (!o) {
        ref_drop_maybe(data);
        ref_drop_maybe(selectors);
        return NULL;
    }
    AS(Compress, o)->data      = data;
    AS(Compress, o)->selectors = selectors;
    gc_track(o);
    return o;
}

ITERATOR_HOOKS(compress, Compress, 2)

static Owned compress_next(Object *self)
{
    Compress *c = AS(Compress, self);
    Owned     item;
    while ((item = next_of(c->data)) != NULL) {
        Owned selector = next_of(c->selectors);
        Truth chosen   = selector ? object_truth(selector) : TRUTH_ERROR;
        ref_drop_maybe(selector);
        if (chosen == TRUTH_YES) return item;
        ref_drop(item);
        if (chosen == TRUTH_ERROR) return NULL;
    }
    return NULL;
}

NATIVE(compress_reduce) { return reduced(args[0], tuple_pack(2, AS(Compress, args[0])->data, AS(Compress, args[0])->selectors)); }

static const NativeDef compress_methods[] = { { "__reduce__", compress_reduce, "", REDUCE_DOC, 0 }, { 0 } };

STATIC_OBJECT Type compress_type = {
    .gc      = ITERATOR_GC(compress, Compress),
    .name    = "itertools.compress",
    .doc     = "compress(data, selectors): the items of data whose selector is true",
    .flags   = TYPE_BASE,
    .new_    = compress_new, .iter = iter_self, .next = compress_next,
    .methods = compress_methods,
};

/* ---- what the other three share ---------------------------------------------------------------- */

static Owned filtered_new(const Type *base, const char *params, Type *cls, Object **args, int n, Tuple *keywords)
{
    Object *out[2];
    if (!takes_no_keywords(base, cls, keywords) || !native_bind(type_short_name(base), params, args, n, NULL, out, 2)) return NULL;
    Owned iter = object_iter(out[1]), o = iter ? type_alloc(cls) : NULL;
    if (!o) {
        ref_drop_maybe(iter);
        return NULL;
    }
    AS(Filtered, o)->function = ref_keep(out[0]);
    AS(Filtered, o)->iter     = iter;
    gc_track(o);
    return o;
}

ITERATOR_HOOKS(filtered, Filtered, 2)

static Truth truth_of_call(Object *function, Object *item)
{
    if (function == &bool_type.head) return object_truth(item);
    Owned result = object_call_1(function, item);
    if (!result) return TRUTH_ERROR;
    Truth truth = result == TRUE_ ? TRUTH_YES : result == FALSE_ ? TRUTH_NO : object_truth(result);
    ref_drop(result);
    return truth;
}

static Owned filtered_arguments(Object *self) { return tuple_pack(2, AS(Filtered, self)->function, AS(Filtered, self)->iter); }

NATIVE(flag_reduce) { return reduced_with(args[0], filtered_arguments(args[0]), int_new(AS(Filtered, args[0])->flag)); }
NATIVE(flag_set_state)
{
    Truth flag = object_truth(args[1]);
    if (flag == TRUTH_ERROR) return NULL;
    AS(Filtered, args[0])->flag = flag == TRUTH_YES;
    return none_new();
}

static const NativeDef flag_methods[] = {
    { "__reduce__", flag_reduce, "", REDUCE_DOC, 0 },
    { "__setstate__", flag_set_state, "state, /", SET_STATE_DOC, 0 },
    { 0 },
};

/* ---- dropwhile -------------------------------------------------------------------------------- */

static Owned dropwhile_new(Type *cls, Object **args, int n, Tuple *keywords)
{
    return filtered_new(&dropwhile_type, "predicate, iterable, /", cls, args, n, keywords);
}

static Owned dropwhile_next(Object *self)
{
    Filtered *f = AS(Filtered, self);
    Owned     item;
    while ((item = next_of(f->iter)) != NULL) {
        if (f->flag) return item;
        Truth drop = truth_of_call(f->function, item);
        if (drop == TRUTH_NO) {
            f->flag = true;
            return item;
        }
        ref_drop(item);
        if (drop == TRUTH_ERROR) return NULL;
    }
    return NULL;
}

STATIC_OBJECT Type dropwhile_type = {
    .gc      = ITERATOR_GC(filtered, Filtered),
    .name    = "itertools.dropwhile",
    .doc     = "dropwhile(predicate, iterable): the items from the first for which the predicate is false",
    .flags   = TYPE_BASE,
    .new_    = dropwhile_new, .iter = iter_self, .next = dropwhile_next,
    .methods = flag_methods,
};

/* ---- takewhile -------------------------------------------------------------------------------- */

static Owned takewhile_new(Type *cls, Object **args, int n, Tuple *keywords)
{
    return filtered_new(&takewhile_type, "predicate, iterable, /", cls, args, n, keywords);
}

static Owned takewhile_next(Object *self)
{
    Filtered *f = AS(Filtered, self);
    if (f->flag) return NULL;
    Owned item = next_of(f->iter);
    if (!item) return NULL;
    Truth take = truth_of_call(f->function, item);
    if (take == TRUTH_YES) return item;
    if (take == TRUTH_NO) f->flag = true;
    ref_drop(item);
    return NULL;
}

STATIC_OBJECT Type takewhile_type = {
    .gc      = ITERATOR_GC(filtered, Filtered),
    .name    = "itertools.takewhile",
    .doc     = "takewhile(predicate, iterable): the items before the first for which the predicate is false",
    .flags   = TYPE_BASE,
    .new_    = takewhile_new, .iter = iter_self, .next = takewhile_next,
    .methods = flag_methods,
};

/* ---- filterfalse ------------------------------------------------------------------------------ */

static Owned filterfalse_new(Type *cls, Object **args, int n, Tuple *keywords)
{
    return filtered_new(&filterfalse_type, "function, iterable, /", cls, args, n, keywords);
}

static Owned filterfalse_next(Object *self)
{
    Filtered *f     = AS(Filtered, self);
    Owned     item;
    while ((item = next_of(f->iter)) != NULL) {
        Truth truth = f->function == NONE ? object_truth(item) : truth_of_call(f->function, item);
        if (truth == TRUTH_NO) return item;
        ref_drop(item);
        if (truth == TRUTH_ERROR) return NULL;
    }
    return NULL;
}

NATIVE(filterfalse_reduce) { return reduced(args[0], filtered_arguments(args[0])); }

static const NativeDef filterfalse_methods[] = { { "__reduce__", filterfalse_reduce, "", REDUCE_DOC, 0 }, { 0 } };

STATIC_OBJECT Type filterfalse_type = {
    .gc      = ITERATOR_GC(filtered, Filtered),
    .name    = "itertools.filterfalse",
    .doc     = "filterfalse(function or None, iterable): the items for which function(item), or the item itself, is false",
    .flags   = TYPE_BASE,
    .new_    = filterfalse_new, .iter = iter_self, .next = filterfalse_next,
    .methods = filterfalse_methods,
};
