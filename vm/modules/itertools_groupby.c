/* itertools_groupby.c -- groupby: runs of items with equal keys, and _grouper, the iterator over one run.
 *
 * Both read the same iterator: `value` is an item that has been read and not been given out yet (NULL: none), `key` its
 * key; `wanted` is the key of the group given out last.  Only the newest group (`newest`, borrowed) gives anything.
 */
#include "vm/modules/itertools_parts.h"

typedef struct GroupBy { Object head; Object *iter, *function, *wanted, *key, *value; const void *newest; } GroupBy; /* function NULL: identity */
typedef struct Grouper { Object head; Object *parent, *wanted; } Grouper;

static Owned groupby_new(Type *cls, Object **args, int n, Tuple *keywords)
{
    Object *out[2];
    if (!native_bind("groupby", "iterable, key=None", args, n, keywords, out, 2)) return NULL;
    Owned iter = object_iter(out[0]), o = iter ? type_alloc(cls) : NULL;
    if (!o) {
        ref_drop_maybe(iter);
        return NULL;
    }
    AS(GroupBy, o)->iter     = iter;
    AS(GroupBy, o)->function = out[1] && out[1] != NONE ? ref_keep(out[1]) : NULL;
    gc_track(o);
    return o;
}

ITERATOR_HOOKS(groupby, GroupBy, 5)
ITERATOR_HOOKS(grouper, Grouper, 2)

/* Reads one more item and its key. false: the end, or an error is pending. */
static bool step(GroupBy *g)
{
    Owned value = next_of(g->iter);
    if (!value) return false;
    Owned key = g->function ? object_call_1(g->function, value) : ref_keep(value);
    if (!key) {
        ref_drop(value);
        return false;
    }
    ref_set(&g->value, value);
    lent_set(&g->key, key);
    return true;
}

static inline bool compares_without_code(const Object *o) { return o->shape == SHAPE_STR || o->shape == SHAPE_INT; }

/* Is `wanted` equal to the key of the item read last? */
static Truth key_is(GroupBy *g, Object *wanted)
{
    if (LIKELY(compares_without_code(wanted) && compares_without_code(g->key))) return object_equal(wanted, g->key);
    Lent left, right;
    lent_begin(&left, wanted);
    lent_begin(&right, g->key);
    Truth equal = object_equal(wanted, g->key);
    lent_end(&right);
    lent_end(&left);
    return equal;
}

static Owned grouper_of(GroupBy *g, Object *wanted)
{
    Owned o = container_new(sizeof(Grouper), grouper_type.shape);
    if (!o) return NULL;
    AS(Grouper, o)->parent = ref_keep(&g->head);
    AS(Grouper, o)->wanted = ref_keep(wanted);
    g->newest              = o;
    gc_track(o);
    return o;
}

static Owned groupby_next(Object *self)
{
    GroupBy *g = AS(GroupBy, self);
    g->newest  = NULL;
    for (;;) { /* past the rest of the group before */
        if (g->key && !g->wanted) break;
        if (g->key) {
            Truth same = key_is(g, g->wanted);
            if (same == TRUTH_ERROR) return NULL;
            if (same == TRUTH_NO) break;
        }
        if (!step(g)) return NULL;
    }
    if (!g->key) return NULL; /* a comparison has let the group be read */
    Owned key = ref_keep(g->key);
    lent_set(&g->wanted, ref_keep(key));
    Owned group = grouper_of(g, key), pair = group ? tuple_pack(2, key, group) : NULL;
    ref_drop_maybe(group);
    ref_drop(key);
    return pair;
}

NATIVE(groupby_reduce)
{
    GroupBy *g         = AS(GroupBy, args[0]);
    Owned    arguments = tuple_pack(2, g->iter, g->function ? g->function : NONE);
    if (!g->wanted || !g->key || !g->value) return reduced(args[0], arguments);
    return reduced_with(args[0], arguments, tuple_pack(3, g->key, g->value, g->wanted));
}

NATIVE(groupby_set_state)
{
    GroupBy *g = AS(GroupBy, args[0]);
    if (!state_tuple(args[1], 3, 3)) return NULL;
    Tuple *state = AS(Tuple, args[1]);
    lent_set(&g->key, ref_keep(state->items[0]));
    lent_set(&g->value, ref_keep(state->items[1]));
    lent_set(&g->wanted, ref_keep(state->items[2]));
    return none_new();
}

static const NativeDef groupby_methods[] = {
    { "__reduce__", groupby_reduce, "", REDUCE_DOC, 0 },
    { "__setstate__", groupby_set_state, "state, /", SET_STATE_DOC, 0 },
    { 0 },
};

STATIC_OBJECT Type groupby_type = {
    .gc      = ITERATOR_GC(groupby, GroupBy),
    .name    = "itertools.groupby",
    .doc     = "groupby(iterable, key=None): pairs of a key and an iterator over the items in a row that have it",
    .flags   = TYPE_BASE,
    .new_    = groupby_new, .iter = iter_self, .next = groupby_next,
    .methods = groupby_methods,
};

/* ---- one group -------------------------------------------------------------------------------- */

static Owned grouper_new(UNUSED Type *cls, Object **args, int n, Tuple *keywords)
{
    Object *out[2];
    if (!native_bind("_grouper", "parent, tgtkey, /", args, n, keywords, out, 2)) return NULL;
    if (!IS_INSTANCE(out[0], &groupby_type)) return raise_type_error("_grouper() argument 1 must be itertools.groupby, not %T", out[0]);
    return grouper_of(AS(GroupBy, out[0]), out[1]);
}

static Owned grouper_next(Object *self)
{
    Grouper *group = AS(Grouper, self);
    GroupBy *g     = AS(GroupBy, group->parent);
    if (g->newest != group) return NULL;
    if (!g->value && !step(g)) return NULL;
    if (key_is(g, group->wanted) != TRUTH_YES) return NULL;
    Owned value = g->value;
    g->value    = NULL;
    lent_set(&g->key, NULL);
    return value;
}

NATIVE(grouper_reduce)
{
    Grouper *group = AS(Grouper, args[0]);
    if (AS(GroupBy, group->parent)->newest != group) return iter_reduce_exhausted(tuple_new(0));
    return reduced(args[0], tuple_pack(2, group->parent, group->wanted));
}

static const NativeDef grouper_methods[] = { { "__reduce__", grouper_reduce, "", REDUCE_DOC, 0 }, { 0 } };

STATIC_OBJECT Type grouper_type = {
    .gc      = ITERATOR_GC(grouper, Grouper),
    .name    = "itertools._grouper",
    .new_    = grouper_new, .iter = iter_self, .next = grouper_next,
    .methods = grouper_methods,
};
