/* tuple.c -- tuples: a fixed array of owned references, in the object itself.
 *
 * There is one empty tuple, a static object.  A tuple is tracked by the collector when it is filled (tuple_done), and
 * leaves it again when a collection finds nothing in it that could close a cycle (container_untrack_hint).
 * The hash is CPython's (the mixing of xxHash), so that hash((1, 2)) and the order of sets of tuples agree.
 */
#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/int.h"
#include "runtime/iterators.h"
#include "runtime/list_parts.h"
#include "runtime/native.h"
#include "runtime/protocol.h"
#include "runtime/str.h"
#include "runtime/tuple_hash.h"

#define TUPLE_MAX  ((int64_t)UINT32_MAX - 16)
#define TUPLE_SIZE(n) (sizeof(Tuple) + (size_t)(n) * sizeof(Object *))

static struct {
    GcHead gc;
    Tuple  tuple;
} the_empty_tuple = { .gc = { .generation = GC_UNTRACKED }, .tuple = { .head = { 1, SHAPE_TUPLE } } };

Tuple *empty_tuple = &the_empty_tuple.tuple;

/* ---- making ------------------------------------------------------------------------------ */

/* n > 0 items, not set: nothing may run before they are. */
static inline Owned make(int64_t n)
{
    if (n > TUPLE_MAX) return raise_no_memory();
    Owned o = container_new(TUPLE_SIZE(n), SHAPE_TUPLE);
    if (!o) return NULL;
    AS(Tuple, o)->length = (uint32_t)n;
    AS(Tuple, o)->spare  = 0;
    return o;
}

Owned tuple_new(int64_t length)
{
    if (length == 0) return ref_keep(&empty_tuple->head);
    Owned o = make(length);
    if (!o) return NULL;
    Object **items = AS(Tuple, o)->items;
    if (LIKELY(length <= 4)) {
        for (int64_t i = 0; i < length; i++) {
            items[i] = NULL;
            __asm__(""); /* no memset of it */
        }
    } else memset(items, 0, (size_t)length * sizeof(Object *));
    return o;
}

Owned tuple_take(Object **items, int64_t n)
{
    if (n == 0) return ref_keep(&empty_tuple->head);
    Owned o = make(n);
    if (!o) return NULL;
    for (int64_t i = 0; i < n; i++) AS(Tuple, o)->items[i] = items[i];
    gc_track(o);
    return o;
}

static inline Owned from_two_arrays(Object **a, int64_t n, Object **b, int64_t m)
{
    if (n + m == 0) return ref_keep(&empty_tuple->head);
    Owned o = make(n + m);
    if (!o) return NULL;
    items_copy_kept(AS(Tuple, o)->items, a, n);
    items_copy_kept(AS(Tuple, o)->items + n, b, m);
    gc_track(o);
    return o;
}

Owned tuple_from_array(Object **items, int64_t n) { return from_two_arrays(items, n, NULL, 0); }

Owned tuple_from_list(const List *list)
{
    int64_t n = list->length;
    if (n == 0) return ref_keep(&empty_tuple->head);
    Owned o = make(n);
    if (!o) return NULL;
    if (LIKELY(n == list->length)) {
        items_copy_kept(AS(Tuple, o)->items, list->items, n);
        gc_track(o);
        return o;
    }
    container_release(o, TUPLE_SIZE(n)); /* a collection has run code that changed the list: it is as it is now */
    return tuple_from_list(list);
}

Owned tuple_pack(int n, ...)
{
    Owned o = tuple_new(n);
    if (!o) return NULL;
    va_list arguments;
    va_start(arguments, n);
    for (int i = 0; i < n; i++) AS(Tuple, o)->items[i] = ref_keep(va_arg(arguments, Object *));
    va_end(arguments);
    tuple_done(o);
    return o;
}

Owned tuple_slice(const Tuple *tuple, int64_t start, int64_t stop)
{
    if (start <= 0 && stop >= tuple->length && tuple->head.shape == SHAPE_TUPLE) return ref_keep(OBJ(tuple));
    return stop > start ? tuple_from_array(((Tuple *)tuple)->items + start, stop - start) : tuple_new(0);
}

static void dealloc(Object *self)
{
    Tuple   *tuple  = AS(Tuple, self);
    uint32_t length = tuple->length;
    gc_untrack(self);
    for (uint32_t i = length; i-- > 0;) ref_drop_maybe(tuple->items[i]);
    if (LIKELY(self->shape == SHAPE_TUPLE)) container_give(self, TUPLE_SIZE(length));
    else container_release(self, TUPLE_SIZE(length));
}

static int traverse(Object *self, GcVisit visit, void *argument)
{
    Tuple *tuple = AS(Tuple, self);
    for (uint32_t i = tuple->length; i-- > 0;) { /* the last first, as list_traverse does */
        int result = tuple->items[i] ? visit(tuple->items[i], argument) : 0;
        if (result) return result;
    }
    return 0;
}

static size_t size_of(Object *self) { return sizeof(GcHead) + TUPLE_SIZE(AS(Tuple, self)->length); }

static Owned new_slot(Type *cls, Object **args, int n, Tuple *keywords)
{
    Object *iterable[1] = { NULL };
    if (keywords && cls != &tuple_type && cls->init != tuple_type.init) keywords = NULL; /* for its __init__ */
    if (n == 1 && !keywords) iterable[0] = args[0];
    else if (!native_bind("tuple", "iterable=(), /", args, n, keywords, iterable, 1)) return NULL;
    Owned exact = iterable[0] ? object_to_tuple(iterable[0]) : tuple_new(0);
    if (!exact || cls == &tuple_type) return exact;
    const Tuple *from = AS(Tuple, exact);
    Owned        o    = type_alloc_sized(cls, TUPLE_SIZE(from->length));
    if (o) {
        AS(Tuple, o)->length = from->length;
        for (uint32_t i = 0; i < from->length; i++) AS(Tuple, o)->items[i] = ref_keep(from->items[i]);
        gc_track(o);
    }
    ref_drop(exact);
    return o;
}

/* ---- operators --------------------------------------------------------------------------- */

static Owned repr(Object *self)
{
    const Tuple *tuple = AS(Tuple, self);
    if (tuple->length == 0) return str_from_c("()");
    int entered = repr_enter(self);
    if (entered <= 0) return entered == 0 ? str_from_c("(...)") : NULL;
    StrBuilder b;
    StrScratch scratch;
    builder_start_in(&b, &scratch, 3 + 3 * (int64_t)tuple->length);
    bool ok = builder_add_char(&b, '(');
    for (uint32_t i = 0; ok && i < tuple->length; i++)
        ok = (i == 0 || builder_add_ascii(&b, ", ", 2)) && builder_add_repr(&b, tuple->items[i]);
    ok = ok && builder_add_c(&b, tuple->length == 1 ? ",)" : ")");
    repr_leave(self);
    if (ok) return builder_finish(&b);
    builder_abandon(&b);
    return NULL;
}

typedef struct HashLevel { const Tuple *tuple; uint32_t next; uint64_t mixed; } HashLevel;

/* One more level, of a tuple in the tuple. NULL: MemoryError pending, nothing is left. */
static HashLevel *hash_level_add(HashLevel *levels, size_t depth, size_t *room, Object *tuple)
{
    if (depth == *room) {
        HashLevel *more = heap_alloc(2 * *room * sizeof *more);
        if (more) memcpy(more, levels, *room * sizeof *more);
        heap_free(levels, *room * sizeof *levels);
        *room *= 2;
        levels = more;
    }
    if (levels) levels[depth] = (HashLevel){ AS(Tuple, tuple), 0, HASH_START };
    return levels;
}

/* The same as hash_at(), with the tuples in tuples on the heap instead of the C stack. */
static bool hash_deep(Object *self, int64_t *result)
{
    size_t     room = 256, depth = 0;
    HashLevel *levels = heap_alloc(room * sizeof *levels);
    if (levels) levels = hash_level_add(levels, 0, &room, self);
    while (levels) {
        HashLevel *level = &levels[depth];
        if (level->next < level->tuple->length) {
            Object *item = level->tuple->items[level->next++];
            if (item->shape == SHAPE_TUPLE) {
                levels = hash_level_add(levels, ++depth, &room, item);
                continue;
            }
            if (!object_hash(item, result)) break;
        } else {
            *result = hash_end(level->mixed, level->tuple->length);
            if (depth == 0) break;
            level = &levels[--depth];
        }
        level->mixed = hash_with(level->mixed, *result);
    }
    if (!levels) return false;
    heap_free(levels, room * sizeof *levels);
    return !error_pending();
}

static bool hash_at(const Tuple *tuple, int level, int64_t *result);

/* Tuples in tuples use up no recursion: some levels on the C stack, then the heap. Of other objects hash() may come back here. */
static inline bool item_hash(Object *item, int level, int64_t *result)
{
    enum { LEVELS_ON_STACK = 40 };
    if (item->shape == SHAPE_STR || item->shape == SHAPE_INT) return key_hash(item, result);
    if (item->shape == SHAPE_TUPLE) return level < LEVELS_ON_STACK ? hash_at(AS(Tuple, item), level + 1, result) : hash_deep(item, result);
    return stack_enter() && object_hash(item, result);
}

static NOINLINE bool hash_at(const Tuple *tuple, int level, int64_t *result)
{
    uint64_t mixed = HASH_START;
    for (uint32_t i = 0; i < tuple->length; i++) {
        int64_t item;
        if (!item_hash(tuple->items[i], level, &item)) return false;
        mixed = hash_with(mixed, item);
    }
    *result = hash_end(mixed, tuple->length);
    return true;
}

static NOINLINE bool hash_plainly_slow(const Tuple *tuple, int64_t *result)
{
    for (uint32_t i = 0; i < tuple->length; i++) {
        if (tuple->items[i]->shape == SHAPE_STR) str_hash((const Str *)tuple->items[i]);
        else if (tuple->items[i]->shape != SHAPE_INT) return false;
    }
    return hash_at(tuple, 0, result);
}

/* The hash of an int that is nearly its own, or of a str that knows its own. false: it is left to others. */
static inline __attribute__((always_inline)) bool hash_at_hand(const Object *item, int64_t *hash)
{
    if (LIKELY(item->shape == SHAPE_INT)) {
        *hash = near_hash(int_word(item));
        return hash_is_near(int_word(item));
    }
    return item->shape == SHAPE_STR && (*hash = ((const Str *)item)->hash) != 0;
}

/* These call nothing, so that they have nothing to save. */
static NOINLINE bool hash_or_else(const Tuple *tuple, int64_t *result)
{
    uint64_t mixed = HASH_START;
    for (uint32_t i = 0; i < tuple->length; i++) {
        int64_t item;
        if (!hash_at_hand(tuple->items[i], &item)) return false;
        mixed = hash_with(mixed, item);
    }
    *result = hash_end(mixed, tuple->length);
    return true;
}

static inline bool hash_pair(const Tuple *tuple, int64_t *result) /* the most frequent tuples by far */
{
    int64_t first, second;
    if (UNLIKELY(tuple->length != 2) || !hash_at_hand(tuple->items[0], &first) || !hash_at_hand(tuple->items[1], &second)) return false;
    *result = hash_end(hash_with(hash_with(HASH_START, first), second), 2);
    return true;
}

static NOINLINE bool hash_plainly_other(const Tuple *tuple, int64_t *result) { return hash_or_else(tuple, result) || hash_plainly_slow(tuple, result); }
static NOINLINE bool hash_other(const Tuple *tuple, int64_t *result) { return hash_or_else(tuple, result) || hash_at(tuple, 0, result); }
bool tuple_hash_plainly(const Tuple *tuple, int64_t *result) { return hash_pair(tuple, result) || hash_plainly_other(tuple, result); }
bool tuple_hash(Object *self, int64_t *result) { return hash_pair(AS(Tuple, self), result) || hash_other(AS(Tuple, self), result); }

int tuple_quick_equal(const Tuple *a, const Tuple *b)
{
    if (a->length != b->length) return -1; /* items in common may have something to say */
    for (uint32_t i = 0; i < a->length; i++) {
        const Object *x = a->items[i], *y = b->items[i];
        if (x == y) continue;
        if (x->shape != y->shape) return -1;
        if (x->shape == SHAPE_INT) {
            if (int_word(x) != int_word(y)) return 0;
        } else if (x->shape != SHAPE_STR) return -1;
        else if (!str_equal((const Str *)x, (const Str *)y)) return 0;
    }
    return 1;
}

static Owned compare(Object *self, Object *other, CompareOp op)
{
    if (!IS_TUPLE(self) || !IS_TUPLE(other)) return not_implemented_new();
    Tuple *a = AS(Tuple, self), *b = AS(Tuple, other);
    return items_compare(a->items, a->length, b->items, b->length, op);
}

static int64_t length(Object *self) { return AS(Tuple, self)->length; }

static Owned sequence_item(Object *self, int64_t index)
{
    const Tuple *tuple = AS(Tuple, self);
    if ((uint64_t)index >= tuple->length) return raise_index_error("tuple index out of range");
    return ref_keep(tuple->items[index]);
}

static Owned get_item(Object *self, Object *key)
{
    Tuple *tuple = AS(Tuple, self);
    if (key->shape == SHAPE_INT || TYPE_OF(key)->to_index) {
        int64_t i;
        if (key->shape == SHAPE_INT) i = int_word(key);
        else if (!number_to_index(key, &i, &exc_IndexError)) return NULL;
        return sequence_item(self, i < 0 ? i + tuple->length : i);
    }
    if (key->shape != SHAPE_SLICE)
        return raise_type_error("tuple indices must be integers or slices, not %.200s", type_name(TYPE_OF(key)));
    int64_t start, stop, step, count;
    if (!slice_resolve(key, tuple->length, &start, &stop, &step, &count)) return NULL;
    if (step == 1) return tuple_slice(tuple, start, stop);
    Owned o = tuple_new(count);
    if (!o || count == 0) return o;
    for (int64_t i = 0; i < count; i++) AS(Tuple, o)->items[i] = ref_keep(tuple->items[start + i * step]);
    tuple_done(o);
    return o;
}

static Truth contains(Object *self, Object *value)
{
    const Tuple *tuple = AS(Tuple, self);
    for (uint32_t i = 0; i < tuple->length; i++) {
        Truth equal = object_equal(tuple->items[i], value);
        if (equal != TRUTH_NO) return equal;
    }
    return TRUTH_NO;
}

static Owned concat(Object *left, Object *right)
{
    if (!IS_TUPLE(right))
        return raise_type_error("can only concatenate tuple (not \"%.200s\") to tuple", type_name(TYPE_OF(right)));
    Tuple *a = AS(Tuple, left), *b = AS(Tuple, right);
    if (b->length == 0 && IS_EXACT_TUPLE(left)) return ref_keep(left);
    if (a->length == 0 && IS_EXACT_TUPLE(right)) return ref_keep(right);
    return from_two_arrays(a->items, a->length, b->items, b->length);
}

static Owned repeat(Object *self, int64_t count)
{
    Tuple  *tuple = AS(Tuple, self);
    int64_t n     = tuple->length, total;
    if ((n == 0 || count == 1) && IS_EXACT_TUPLE(self)) return ref_keep(self);
    if (n == 0 || count <= 0) return tuple_new(0);
    if (__builtin_mul_overflow(n, count, &total)) return raise_no_memory();
    Owned o = tuple_new(total);
    if (!o) return NULL;
    for (int64_t at = 0; at < total; at += n) {
        for (int64_t i = 0; i < n; i++) AS(Tuple, o)->items[at + i] = ref_keep(tuple->items[i]);
    }
    tuple_done(o);
    return o;
}

static Owned iter(Object *self) { return tuple_iter_new(AS(Tuple, self)); }

/* ---- methods ----------------------------------------------------------------------------- */

static Owned count_of(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    const Tuple *tuple = AS(Tuple, args[0]);
    int64_t      total = 0;
    for (uint32_t i = 0; i < tuple->length; i++) {
        Truth equal = object_equal(tuple->items[i], args[1]);
        if (equal == TRUTH_ERROR) return NULL;
        total += equal;
    }
    return int_new(total);
}

static Owned index_of(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    const Tuple *tuple = AS(Tuple, args[0]);
    int64_t      start, stop;
    if (!index_range(args[2], args[3], tuple->length, &start, &stop)) return NULL;
    for (int64_t i = start; i < stop && i < tuple->length; i++) {
        Truth equal = object_equal(tuple->items[i], args[1]);
        if (equal == TRUTH_ERROR) return NULL;
        if (equal) return int_new(i);
    }
    return raise_value_error("tuple.index(x): x not in tuple");
}

static Owned get_new_arguments(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    Tuple *tuple = AS(Tuple, args[0]);
    Owned  exact = tuple_from_array(tuple->items, tuple->length), result = NULL;
    if (exact) result = tuple_pack(1, exact);
    ref_drop_maybe(exact);
    return result;
}

static const NativeDef methods[] = {
    { "__class_getitem__", class_getitem_method, "item, /", "tuple[items]: the tuple type with the types of its items noted.", NATIVE_CLASS },
    { "__getnewargs__", get_new_arguments, "", "What copying and pickling pass to __new__.", 0 },
    { "count", count_of, "value, /", "How many items are equal to value.", 0 },
    { "index", index_of, "value, start=0, stop=sys.maxsize, /",
      "The first index of an item equal to value.\n\nRaises ValueError if there is none.", 0 },
    { 0 },
};

Type tuple_type = {
    .gc = { .size = sizeof(Tuple), .row = { .first = offsetof(Tuple, items), .length = offsetof(Tuple, length) }, .traverse = traverse, .dealloc = dealloc, .size_of = size_of },
    .name  = "tuple",
    .doc   = "tuple(iterable=()): items in order, fixed for good",
    .shape = SHAPE_TUPLE,
    .flags = TYPE_BASE | TYPE_NEW_BY_ARRAY | TYPE_VAR_SIZE | TYPE_TUPLE | TYPE_SEQUENCE | TYPE_MATCH_SELF,
    .repr = repr,
    .hash = tuple_hash,
    .compare = compare,
    .iter = iter,
    .new_ = new_slot,
    .length = length,
    .get_item = get_item,
    .contains = contains,
    .sequence_item = sequence_item,
    .concat = concat,
    .repeat = repeat,
    .methods = methods,
};
