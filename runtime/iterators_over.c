/* iterators_over.c -- zip, map, filter: iterators over what other iterators give. */
#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/int.h"
#include "runtime/iterators.h"
#include "runtime/names.h"
#include "runtime/native.h"
#include "runtime/protocol.h"

#define REDUCE_DOC "What copying and pickling need."

/* A tuple of iter(x) for each. */
static Owned iters_of(Object **iterables, int n)
{
    Owned iters = tuple_new(n);
    if (!iters) return NULL;
    for (int i = 0; i < n; i++) {
        AS(Tuple, iters)->items[i] = object_iter(iterables[i]);
        if (!AS(Tuple, iters)->items[i]) {
            ref_drop(iters);
            return NULL;
        }
    }
    tuple_done(iters);
    return iters;
}

Owned tuple_of_none(int64_t n)
{
    Owned tuple = tuple_new(n);
    if (!tuple) return NULL;
    for (int64_t i = 0; i < n; i++) AS(Tuple, tuple)->items[i] = none_new();
    tuple_done(tuple);
    return tuple;
}

/* ---- zip --------------------------------------------------------------------------------- */

static Owned zip_new(Type *cls, Object **args, int n, Tuple *keywords)
{
    Truth strict = TRUTH_NO;
    if (keywords && keywords->length > 1)
        return raise_type_error("zip() takes at most 1 keyword argument (%d given)", (int)keywords->length);
    for (uint32_t i = 0; keywords && i < keywords->length; i++) {
        if (!str_equal_c(AS(Str, keywords->items[i]), "strict"))
            return raise_type_error("'%.200U' is an invalid keyword argument for zip()", keywords->items[i]);
        strict = object_truth(args[n + (int)i]);
        if (strict == TRUTH_ERROR) return NULL;
    }
    Owned iters = iters_of(args, n), spare = iters ? tuple_of_none(n) : NULL, o = spare ? type_alloc(cls) : NULL;
    if (!o) {
        ref_drop_maybe(iters);
        ref_drop_maybe(spare);
        return NULL;
    }
    AS(Zip, o)->iters  = AS(Tuple, iters);
    AS(Zip, o)->spare  = AS(Tuple, spare);
    AS(Zip, o)->strict = strict == TRUTH_YES;
    gc_track(o);
    return o;
}

static void zip_dealloc(Object *self)
{
    gc_untrack(self);
    ref_drop_maybe(OBJ(AS(Zip, self)->iters));
    ref_drop_maybe(OBJ(AS(Zip, self)->spare));
    container_release(self, sizeof(Zip));
}

static int zip_traverse(Object *self, GcVisit visit, void *argument)
{
    Zip *zip    = AS(Zip, self);
    int  result = zip->iters ? visit(&zip->iters->head, argument) : 0;
    return result == 0 && zip->spare ? visit(&zip->spare->head, argument) : result;
}

static Owned raise_uneven(uint32_t i, const char *what)
{
    return raise_value_error("zip() argument %d is %s than argument%s%d", (int)i + 1, what, i == 1 ? " " : "s 1-", (int)i);
}

/* strict: iterator i has come to the end (no error pending). All must end together. */
static Owned check_strict(Zip *zip, uint32_t i)
{
    if (i > 0) return raise_uneven(i, "shorter");
    for (i = 1; i < zip->iters->length; i++) {
        Owned item = iter_next(zip->iters->items[i]);
        if (item) {
            ref_drop(item);
            return raise_uneven(i, "longer");
        }
        if (error_pending()) return NULL;
    }
    return NULL;
}

/* Iterator i has come to the end, or raised. */
static Owned zip_ended(Zip *zip, uint32_t i)
{
    if (error_pending() && !error_clear_if(&exc_StopIteration)) return NULL;
    return zip->strict ? check_strict(zip, i) : NULL;
}

/* The next items of two lists or tuples, between which no code can run; kept. false: they have to be asked for. */
static inline __attribute__((always_inline)) bool take_pair(const Tuple *iters, Object **x, Object **y)
{
    if (iters->length != 2) return false;
    Object *one = iters->items[0], *other = iters->items[1];
    if (!(*x = iter_peek(one)) || one == other || !(*y = iter_peek(other))) return false;
    iter_skip(one);
    iter_skip(other);
    ref_keep(*x);
    ref_keep(*y);
    return true;
}

static Owned tuple_of_taken(Object *x, Object *y)
{
    Object *pair[2] = { x, y };
    Owned   tuple   = tuple_take(pair, 2);
    if (tuple) return tuple;
    ref_drop(x);
    ref_drop(y);
    return NULL;
}

/* The next items into a tuple that only the zip has. */
static Owned zip_again(Zip *zip)
{
    Owned   tuple = ref_keep(&zip->spare->head); /* the second reference keeps it ours meanwhile */
    Object *x, *y;
    if (take_pair(zip->iters, &x, &y)) {
        ref_set(&AS(Tuple, tuple)->items[0], x);
        ref_set(&AS(Tuple, tuple)->items[1], y);
    } else for (uint32_t i = 0; i < zip->iters->length; i++) {
        Owned item = iter_slot_next(zip->iters->items[i]);
        if (UNLIKELY(!item)) {
            ref_drop(tuple);
            return zip_ended(zip, i);
        }
        ref_set(&AS(Tuple, tuple)->items[i], item);
    }
    if (gc_head(tuple)->generation == GC_UNTRACKED) gc_track(tuple);
    return tuple;
}

static Owned zip_next(Object *self)
{
    Zip     *zip = AS(Zip, self);
    uint32_t n   = zip->iters->length;
    if (n == 0) return NULL;
    if (zip->spare->head.refcount == 1) return zip_again(zip);
    Object *x, *y;
    if (take_pair(zip->iters, &x, &y)) return tuple_of_taken(x, y);
    Owned tuple = tuple_new(n);
    if (!tuple) return NULL;
    for (uint32_t i = 0; i < n; i++) {
        Owned item = iter_slot_next(zip->iters->items[i]);
        if (UNLIKELY(!item)) {
            ref_drop(tuple);
            return zip_ended(zip, i);
        }
        AS(Tuple, tuple)->items[i] = item;
    }
    tuple_done(tuple);
    return tuple;
}

static Owned zip_reduce(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    Zip    *zip  = AS(Zip, args[0]);
    Object *type = &TYPE_OF(args[0])->head;
    return zip->strict ? tuple_pack(3, type, zip->iters, TRUE_) : tuple_pack(2, type, zip->iters);
}

static Owned zip_set_state(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    Truth strict = object_truth(args[1]);
    if (strict == TRUTH_ERROR) return NULL;
    AS(Zip, args[0])->strict = strict == TRUTH_YES;
    return none_new();
}

static const NativeDef zip_methods[] = {
    { "__reduce__", zip_reduce, "", REDUCE_DOC, 0 },
    { "__setstate__", zip_set_state, "strict, /", "Whether all must end together.", 0 },
    { 0 },
};

Type zip_type = {
    .gc      = { .size = sizeof(Zip), .traverse = zip_traverse, .dealloc = zip_dealloc },
    .name    = "zip",
    .doc     = "zip(*iterables, strict=False): tuples of the first items, the second items ..., up to the end of the shortest",
    .shape   = SHAPE_ZIP,
    .flags   = TYPE_BASE,
    .iter    = iter_self,
    .next    = zip_next,
    .new_    = zip_new,
    .methods = zip_methods,
};

/* ---- map --------------------------------------------------------------------------------- */

static Owned map_new(Type *cls, Object **args, int n, Tuple *keywords)
{
    if ((cls == &map_type || cls->init == map_type.init) && !native_no_keywords("map", keywords)) return NULL;
    if (n < 2) return raise_type_error("map() must have at least two arguments.");
    Owned iters = iters_of(args + 1, n - 1), o = iters ? type_alloc(cls) : NULL;
    if (!o) {
        ref_drop_maybe(iters);
        return NULL;
    }
    AS(Map, o)->iters    = AS(Tuple, iters);
    AS(Map, o)->function = ref_keep(args[0]);
    gc_track(o);
    return o;
}

static void map_dealloc(Object *self)
{
    gc_untrack(self);
    ref_drop_maybe(OBJ(AS(Map, self)->iters));
    ref_drop_maybe(AS(Map, self)->function);
    container_release(self, sizeof(Map));
}

static int map_traverse(Object *self, GcVisit visit, void *argument)
{
    Map *map    = AS(Map, self);
    int  result = map->iters ? visit(&map->iters->head, argument) : 0;
    return result == 0 && map->function ? visit(map->function, argument) : result;
}

static Owned map_next_of_one(Map *map)
{
    Object *item = iter_slot_next(map->iters->items[0]);
    if (!item) return NULL;
    Owned result = object_call_1(map->function, item);
    ref_drop(item);
    return result;
}

static NOINLINE Owned map_next_of_many(Map *map)
{
    enum { FEW = 8 };
    uint32_t n = map->iters->length, taken = 0;
    Object  *few[FEW], **items = n <= FEW ? few : heap_alloc(n * sizeof(Object *));
    Owned    result = NULL;
    if (!items) return NULL;
    for (; taken < n; taken++) {
        items[taken] = iter_next(map->iters->items[taken]);
        if (!items[taken]) goto done;
    }
    result = object_call(map->function, items, (int)n, NULL);
    /* a StopIteration of the function ends the iteration as well: the caller sees it pending */
done:
    while (taken-- > 0) ref_drop(items[taken]);
    if (items != few) heap_free(items, n * sizeof(Object *));
    return result;
}

static Owned map_next(Object *self)
{
    Map *map = AS(Map, self);
    return LIKELY(map->iters->length == 1) ? map_next_of_one(map) : map_next_of_many(map);
}

static Owned map_reduce(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    Map  *map   = AS(Map, args[0]);
    Owned parts = tuple_new((int64_t)map->iters->length + 1), result = NULL;
    if (!parts) return NULL;
    AS(Tuple, parts)->items[0] = ref_keep(map->function);
    for (uint32_t i = 0; i < map->iters->length; i++) AS(Tuple, parts)->items[i + 1] = ref_keep(map->iters->items[i]);
    tuple_done(parts);
    result = tuple_pack(2, &TYPE_OF(args[0])->head, parts);
    ref_drop(parts);
    return result;
}

static const NativeDef map_methods[] = { { "__reduce__", map_reduce, "", REDUCE_DOC, 0 }, { 0 } };

Type map_type = {
    .gc      = { .size = sizeof(Map), .traverse = map_traverse, .dealloc = map_dealloc },
    .name    = "map",
    .doc     = "map(function, *iterables): function(item, ...) for the items of the iterables, up to the end of the shortest",
    .shape   = SHAPE_MAP,
    .flags   = TYPE_BASE | TYPE_NEW_BY_ARRAY,
    .iter    = iter_self,
    .next    = map_next,
    .new_    = map_new,
    .methods = map_methods,
};

/* ---- filter ------------------------------------------------------------------------------ */

static Owned filter_new(Type *cls, Object **args, int n, Tuple *keywords)
{
    if ((cls == &filter_type || cls->init == filter_type.init) && !native_no_keywords("filter", keywords)) return NULL;
    if (n != 2) return raise_type_error("filter expected 2 arguments, got %d", n);
    Owned iter = object_iter(args[1]), o = iter ? type_alloc(cls) : NULL;
    if (!o) {
        ref_drop_maybe(iter);
        return NULL;
    }
    AS(Filter, o)->function = ref_keep(args[0]);
    AS(Filter, o)->iter     = iter;
    gc_track(o);
    return o;
}

static void filter_dealloc(Object *self)
{
    gc_untrack(self);
    ref_drop_maybe(AS(Filter, self)->function);
    ref_drop_maybe(AS(Filter, self)->iter);
    container_release(self, sizeof(Filter));
}

static int filter_traverse(Object *self, GcVisit visit, void *argument)
{
    Filter *filter = AS(Filter, self);
    int     result = filter->iter ? visit(filter->iter, argument) : 0;
    return result == 0 && filter->function ? visit(filter->function, argument) : result;
}

static Truth passes(Object *function, Object *item)
{
    if (function == NONE || function == &bool_type.head) return object_truth(item);
    Owned result = object_call_1(function, item);
    if (!result) return TRUTH_ERROR;
    Truth truth = object_truth(result);
    ref_drop(result);
    return truth;
}

static Owned filter_next(Object *self)
{
    Filter *filter = AS(Filter, self);
    Owned   item;
    while ((item = iter_next(filter->iter)) != NULL) {
        Truth truth = passes(filter->function, item);
        if (truth == TRUTH_YES) return item;
        ref_drop(item);
        if (truth == TRUTH_ERROR) return NULL;
    }
    return NULL;
}

static Owned filter_reduce(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    Filter *filter = AS(Filter, args[0]);
    Owned   pair   = tuple_pack(2, filter->function, filter->iter), result = NULL;
    if (pair) result = tuple_pack(2, &TYPE_OF(args[0])->head, pair);
    ref_drop_maybe(pair);
    return result;
}

static const NativeDef filter_methods[] = { { "__reduce__", filter_reduce, "", REDUCE_DOC, 0 }, { 0 } };

Type filter_type = {
    .gc      = { .size = sizeof(Filter), .traverse = filter_traverse, .dealloc = filter_dealloc },
    .name    = "filter",
    .doc     = "filter(function or None, iterable): the items for which function(item), or the item itself, is true",
    .shape   = SHAPE_FILTER,
    .flags   = TYPE_BASE | TYPE_NEW_BY_ARRAY,
    .iter    = iter_self,
    .next    = filter_next,
    .new_    = filter_new,
    .methods = filter_methods,
};
