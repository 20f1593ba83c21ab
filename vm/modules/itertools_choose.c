/* itertools_choose.c -- combinations, combinations_with_replacement, permutations: r items of a pool.
 *
 * All three have the same struct: `indices` says which items of the pool are in `result` (NULL: not begun), the tuple given out
 * last; it is written again when nobody has kept it.  permutations has all n indices, of which the first r are chosen, and in
 * `cycles`, for each of these, how many of the swaps at its place are left.
 */
#include "vm/modules/itertools_parts.h"

typedef struct Choice {
    Object   head;
    Object  *pool, *result;
    int64_t *indices, *cycles;
    int64_t  indexed; /* how many indices there are: r, or n for permutations */
    int64_t  r;
    bool     ended;
} Choice;

static bool r_argument(Object *o, int64_t *r)
{
    if (!word_argument(o, r)) return false;
    if (*r >= 0) return true;
    raise_value_error("r must be non-negative");
    return false;
}

static size_t index_bytes(int64_t n) { return (size_t)n * sizeof(int64_t); }

/* Indices all 0; takes the pool over. `cycles`: as many as r. */
static Owned choice_new(Type *cls, Owned pool, int64_t r, int64_t indexed, bool cycles)
{
    if (r > INT32_MAX / 8) {
        ref_drop(pool);
        return raise_no_memory();
    }
    Owned o = type_alloc(cls);
    if (!o) {
        ref_drop(pool);
        return NULL;
    }
    Choice *c  = AS(Choice, o);
    c->pool    = pool;
    c->r       = r;
    c->indexed = indexed;
    bool ok    = !indexed || (c->indices = heap_alloc_zeroed(index_bytes(indexed)));
    ok         = ok && (!cycles || !r || (c->cycles = heap_alloc_zeroed(index_bytes(r))));
    gc_track(o);
    if (!ok) ref_clear(&o);
    return o;
}

static void choice_dealloc(Object *self)
{
    Choice *c = AS(Choice, self);
    gc_untrack(self);
    heap_free(c->indices, index_bytes(c->indexed));
    heap_free(c->cycles, index_bytes(c->r));
    iterator_dealloc(self, 2, sizeof(Choice));
}

static int choice_traverse(Object *self, GcVisit visit, void *argument) { return iterator_traverse(self, 2, visit, argument); }

static size_t choice_size_of(Object *self)
{
    Choice *c = AS(Choice, self);
    return sizeof(Choice) + sizeof(GcHead) + index_bytes(c->indexed) + (c->cycles ? index_bytes(c->r) : 0);
}

#define CHOICE_GC { .size = sizeof(Choice), .traverse = choice_traverse, .dealloc = choice_dealloc, .size_of = choice_size_of }

static int64_t pool_length(const Choice *c) { return AS(Tuple, c->pool)->length; }
static Object *chosen(const Choice *c, int64_t i) { return AS(Tuple, c->pool)->items[c->indices[i]]; }

static Owned choice_end(Choice *c)
{
    c->ended = true;
    return NULL;
}

static Owned tuple_at_indices(const Choice *c)
{
    Owned result = tuple_new(c->r);
    if (!result) return NULL;
    for (int64_t i = 0; i < c->r; i++) AS(Tuple, result)->items[i] = ref_keep(chosen(c, i));
    tuple_done(result);
    return result;
}

static Owned choice_first(Choice *c)
{
    c->result = tuple_at_indices(c);
    return c->result ? ref_keep(c->result) : choice_end(c);
}

/* The indices from `from` on have changed. */
static Owned choice_changed(Choice *c, int64_t from)
{
    if (c->result->refcount > 1) {
        Owned fresh = tuple_at_indices(c);
        ref_set(&c->result, fresh);
        return fresh ? ref_keep(fresh) : choice_end(c);
    }
    Owned    kept = ref_keep(c->result);
    Object **result = tuple_to_change(kept)->items, **pool = AS(Tuple, c->pool)->items;
    int64_t *indices = c->indices;
    for (int64_t i = from, r = c->r; i < r; i++) ref_set(&result[i], ref_keep(pool[indices[i]]));
    return kept;
}

/* (type, (pool, r)) before the first and (type, ((), r)) after the last; between them with a state, taken over. */
static Owned choice_reduce(Object *self, Owned state)
{
    Choice *c         = AS(Choice, self);
    Owned   r         = int_new(c->r);
    bool    over      = c->result && c->ended;
    Owned   arguments = r ? tuple_pack(2, over ? OBJ(empty_tuple) : c->pool, r) : NULL;
    ref_drop_maybe(r);
    if (c->result && !over) return reduced_with(self, arguments, state);
    ref_drop_maybe(state);
    return reduced(self, arguments);
}

static bool is_tuple_of(Object *o, int64_t length)
{
    if (IS_TUPLE(o) && AS(Tuple, o)->length == length) return true;
    raise_value_error("invalid arguments");
    return false;
}

static int64_t clamped(int64_t value, int64_t low, int64_t high) { return value > high ? (high < low ? low : high) : value < low ? low : value; }

/* The first tuple given out after __setstate__ is the one after these indices. */
static Owned choice_resume(Choice *c)
{
    if (c->ended) return none_new();
    Owned result = tuple_at_indices(c);
    if (!result) return NULL;
    ref_set(&c->result, result);
    return none_new();
}

/* ---- combinations ----------------------------------------------------------------------------- */

/* iterable and r, both required, made into a choice with r indices. */
static Owned chooser_new(const Type *base, Type *cls, Object **args, int n, Tuple *keywords)
{
    Object *out[2];
    int64_t r;
    const char *name = type_short_name(base);
    if (!at_most_two(name, n, keywords) || !native_bind(name, "iterable, r", args, n, keywords, out, 2)) return NULL;
    if (!word_argument(out[1], &r)) return NULL;
    Owned pool = object_to_tuple(out[0]);
    if (!pool) return NULL;
    if (r >= 0) return choice_new(cls, pool, r, r, false);
    ref_drop(pool);
    return raise_value_error("r must be non-negative");
}

static Owned combinations_new(Type *cls, Object **args, int n, Tuple *keywords)
{
    Owned o = chooser_new(&combinations_type, cls, args, n, keywords);
    if (!o) return NULL;
    Choice *c = AS(Choice, o);
    for (int64_t i = 0; i < c->r; i++) c->indices[i] = i;
    c->ended = c->r > pool_length(c);
    return o;
}

static Owned combinations_next(Object *self)
{
    Choice *c = AS(Choice, self);
    if (c->ended) return NULL;
    if (!c->result) return choice_first(c);
    int64_t *indices = c->indices, r = c->r, room = pool_length(c) - r, i = r - 1;
    while (i >= 0 && indices[i] == i + room) i--; /* already at its largest */
    if (i < 0) return choice_end(c);
    int64_t index = ++indices[i];
    for (int64_t k = i + 1; k < r; k++) indices[k] = ++index;
    return choice_changed(c, i);
}

NATIVE(indices_reduce)
{
    Choice *c = AS(Choice, args[0]);
    return choice_reduce(args[0], tuple_of_numbers(c->indices, c->r));
}

NATIVE(combinations_set_state)
{
    Choice *c = AS(Choice, args[0]);
    if (!is_tuple_of(args[1], c->r)) return NULL;
    for (int64_t i = 0; i < c->r; i++) {
        int64_t index;
        if (!state_argument(AS(Tuple, args[1])->items[i], &index)) return NULL;
        c->indices[i] = clamped(index, 0, i + pool_length(c) - c->r);
    }
    return choice_resume(c);
}

static const NativeDef combinations_methods[] = {
    { "__reduce__", indices_reduce, "", REDUCE_DOC, 0 },
    { "__setstate__", combinations_set_state, "state, /", SET_STATE_DOC, 0 },
    { 0 },
};

STATIC_OBJECT Type combinations_type = {
    .gc      = CHOICE_GC,
    .name    = "itertools.combinations",
    .doc     = "combinations(iterable, r): all ways to choose r items, in the order of the iterable",
    .flags   = TYPE_BASE,
    .new_    = combinations_new, .iter = iter_self, .next = combinations_next,
    .methods = combinations_methods,
};

/* ---- combinations_with_replacement --------------------------------------------------------------- */

static Owned replacement_new(Type *cls, Object **args, int n, Tuple *keywords)
{
    Owned o = chooser_new(&combinations_with_replacement_type, cls, args, n, keywords);
    if (o) AS(Choice, o)->ended = AS(Choice, o)->r > 0 && pool_length(AS(Choice, o)) == 0;
    return o;
}

static Owned replacement_next(Object *self)
{
    Choice *c = AS(Choice, self);
    if (c->ended) return NULL;
    if (!c->result) return choice_first(c);
    int64_t last = pool_length(c) - 1, i = c->r - 1;
    while (i >= 0 && c->indices[i] == last) i--;
    if (i < 0) return choice_end(c);
    int64_t index = c->indices[i] + 1;
    for (int64_t k = i; k < c->r; k++) c->indices[k] = index;
    return choice_changed(c, i);
}

NATIVE(replacement_set_state)
{
    Choice *c = AS(Choice, args[0]);
    if (!is_tuple_of(args[1], c->r)) return NULL;
    for (int64_t i = 0; i < c->r; i++) {
        int64_t index;
        if (!state_argument(AS(Tuple, args[1])->items[i], &index)) return NULL;
        c->indices[i] = clamped(index, 0, pool_length(c) - 1);
    }
    return choice_resume(c);
}

static const NativeDef replacement_methods[] = {
    { "__reduce__", indices_reduce, "", REDUCE_DOC, 0 },
    { "__setstate__", replacement_set_state, "state, /", SET_STATE_DOC, 0 },
    { 0 },
};

STATIC_OBJECT Type combinations_with_replacement_type = {
    .gc      = CHOICE_GC,
    .name    = "itertools.combinations_with_replacement",
    .doc     = "combinations_with_replacement(iterable, r): all ways to choose r items, each as often as may be",
    .flags   = TYPE_BASE,
    .new_    = replacement_new, .iter = iter_self, .next = replacement_next,
    .methods = replacement_methods,
};

/* ---- permutations ----------------------------------------------------------------------------- */

static Owned permutations_new(Type *cls, Object **args, int n, Tuple *keywords)
{
    Object *out[2];
    int64_t r = 0;
    if (!native_bind("permutations", "iterable, r=None", args, n, keywords, out, 2)) return NULL;
    Owned pool = object_to_tuple(out[0]);
    if (!pool) return NULL;
    int64_t length = AS(Tuple, pool)->length;
    bool    given  = out[1] && out[1] != NONE;
    if (!given) r = length;
    else if (!IS_INT(out[1])) raise_type_error("Expected int as r");
    else r_argument(out[1], &r);
    if (error_pending()) {
        ref_drop(pool);
        return NULL;
    }
    Owned o = choice_new(cls, pool, r, length, true);
    if (!o) return NULL;
    Choice *c = AS(Choice, o);
    for (int64_t i = 0; i < length; i++) c->indices[i] = i;
    for (int64_t i = 0; i < r; i++) c->cycles[i] = length - i;
    c->ended = r > length;
    return o;
}

static Owned permutations_next(Object *self)
{
    Choice *c = AS(Choice, self);
    if (c->ended) return NULL;
    if (!c->result) return choice_first(c);
    int64_t n = pool_length(c), *indices = c->indices, *cycles = c->cycles;
    for (int64_t i = c->r - 1; i >= 0; i--) {
        int64_t first = indices[i];
        if (--cycles[i] > 0) {
            int64_t other  = n - cycles[i];
            indices[i]     = indices[other];
            indices[other] = first;
            return choice_changed(c, i);
        }
        for (int64_t k = n - 1; k >= i; k--) { /* all swaps here are done: back into order, the first one last */
            int64_t next = indices[k];
            indices[k]   = first;
            first        = next;
        }
        cycles[i] = n - i;
    }
    return choice_end(c);
}

NATIVE(permutations_reduce)
{
    Choice *c       = AS(Choice, args[0]);
    Owned   indices = tuple_of_numbers(c->indices, c->indexed);
    Owned   cycles  = indices ? tuple_of_numbers(c->cycles, c->r) : NULL;
    Owned   state   = cycles ? tuple_pack(2, indices, cycles) : NULL;
    ref_drop_maybe(indices);
    ref_drop_maybe(cycles);
    return state ? choice_reduce(args[0], state) : NULL;
}

NATIVE(permutations_set_state)
{
    Choice *c = AS(Choice, args[0]);
    if (!state_tuple(args[1], 2, 2)) return NULL;
    Object *indices = AS(Tuple, args[1])->items[0], *cycles = AS(Tuple, args[1])->items[1];
    for (int i = 0; i < 2; i++) {
        Object *part = AS(Tuple, args[1])->items[i];
        if (!IS_TUPLE(part)) return raise_type_error("argument %d must be tuple, not %T", i + 1, part);
    }
    int64_t length = pool_length(c), value;
    if (!is_tuple_of(indices, length) || !is_tuple_of(cycles, c->r)) return NULL;
    for (int64_t i = 0; i < length; i++) {
        if (!state_argument(AS(Tuple, indices)->items[i], &value)) return NULL;
        c->indices[i] = clamped(value, 0, length - 1);
    }
    for (int64_t i = 0; i < c->r; i++) {
        if (!state_argument(AS(Tuple, cycles)->items[i], &value)) return NULL;
        c->cycles[i] = clamped(value, 1, length - i);
    }
    return choice_resume(c);
}

static const NativeDef permutations_methods[] = {
    { "__reduce__", permutations_reduce, "", REDUCE_DOC, 0 },
    { "__setstate__", permutations_set_state, "state, /", SET_STATE_DOC, 0 },
    { 0 },
};

STATIC_OBJECT Type permutations_type = {
    .gc      = CHOICE_GC,
    .name    = "itertools.permutations",
    .doc     = "permutations(iterable, r=None): all ways to choose r items (or all) and their order",
    .flags   = TYPE_BASE,
    .new_    = permutations_new, .iter = iter_self, .next = permutations_next,
    .methods = permutations_methods,
};
