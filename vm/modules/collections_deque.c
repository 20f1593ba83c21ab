/* collections_deque.c -- collections.deque: quick at both ends. The ring of places is described in collections_parts.h.
 *
 * An item that leaves is let go after the deque is in order again, since that may run any code.
 */
#include <string.h>

#include "gc/weak.h"
#include "vm/modules/collections_parts.h"

#define SELF AS(Deque, args[0])
enum { FIRST_CAPACITY = 8, KEPT_CAPACITY = 64, LENGTH_LIMIT = 1 << 30 };

/* ---- places ----------------------------------------------------------------------------------- */

static uint32_t place_of(const Deque *d, int64_t i) { return (d->first + (uint32_t)i) & (d->capacity - 1); }

/* The same items in a ring of another size, at its start. */
static bool set_capacity(Deque *d, uint32_t capacity)
{
    Object **items = heap_alloc(capacity * sizeof *items);
    if (!items) return false;
    uint32_t ahead = d->capacity - d->first, length = (uint32_t)d->length; /* from first to where the ring wraps around */
    if (ahead > length) ahead = length;
    if (length) memcpy(items, d->items + d->first, ahead * sizeof *items);
    if (length > ahead) memcpy(items + ahead, d->items, (length - ahead) * sizeof *items);
    heap_free(d->items, d->capacity * sizeof *items);
    d->items    = items;
    d->capacity = capacity;
    d->first    = 0;
    return true;
}

static COLD bool grow(Deque *d)
{
    if (d->length >= LENGTH_LIMIT) return raise_no_memory() != NULL;
    return set_capacity(d, d->capacity ? d->capacity * 2 : FIRST_CAPACITY);
}

static inline bool has_room(Deque *d) { return LIKELY(d->length < d->capacity) || grow(d); }

static inline void shrink(Deque *d)
{
    if (d->capacity > KEPT_CAPACITY && d->length < d->capacity / 8 && !set_capacity(d, d->capacity / 4)) error_clear();
}

static Owned take_first(Deque *d) /* not empty */
{
    Owned item = d->items[d->first];
    d->first   = (d->first + 1) & (d->capacity - 1);
    d->length--;
    d->state++;
    return item;
}

static Owned take_last(Deque *d) /* not empty */
{
    d->length--;
    d->state++;
    return d->items[place_of(d, d->length)];
}

/* Takes the item over; beyond maxlen, the first leaves. */
static inline bool put_last(Deque *d, Owned item)
{
    Owned leaves = NULL;
    if (d->maxlen >= 0 && d->length >= d->maxlen) {
        if (d->maxlen == 0) {
            ref_drop(item);
            return true;
        }
        leaves = take_first(d);
    } else if (UNLIKELY(!has_room(d))) {
        ref_drop(item);
        return false;
    }
    d->items[place_of(d, d->length)] = item;
    d->length++;
    d->state++;
    ref_drop_maybe(leaves);
    return true;
}

static inline bool put_first(Deque *d, Owned item)
{
    Owned leaves = NULL;
    if (d->maxlen >= 0 && d->length >= d->maxlen) {
        if (d->maxlen == 0) {
            ref_drop(item);
            return true;
        }
        leaves = take_last(d);
    } else if (UNLIKELY(!has_room(d))) {
        ref_drop(item);
        return false;
    }
    d->first           = (d->first - 1) & (d->capacity - 1);
    d->items[d->first] = item;
    d->length++;
    d->state++;
    ref_drop_maybe(leaves);
    return true;
}

static void empty(Object *self)
{
    Deque    old   = *AS(Deque, self);
    Deque   *d     = AS(Deque, self);
    d->items       = NULL;
    d->capacity    = d->first = 0;
    d->length      = 0;
    d->state++;
    for (int64_t i = 0; i < old.length; i++) ref_drop(deque_item(&old, i));
    heap_free(old.items, old.capacity * sizeof *old.items);
}

/* The last n come first; -length <= n <= length. Moves whatever is less. */
static void rotate(Deque *d, int64_t n)
{
    int64_t length = d->length;
    if (length <= 1) return;
    n %= length;
    if (n < 0) n += length;
    d->state++;
    if (d->length == d->capacity) {
        d->first = (d->first - (uint32_t)n) & (d->capacity - 1);
        return;
    }
    if (n <= length / 2) {
        for (; n > 0; n--) {
            Object *item       = d->items[place_of(d, length - 1)];
            d->first           = (d->first - 1) & (d->capacity - 1);
            d->items[d->first] = item;
        }
        return;
    }
    for (n = length - n; n > 0; n--) {
        d->items[place_of(d, length)] = d->items[d->first];
        d->first                      = (d->first + 1) & (d->capacity - 1);
    }
}

/* Takes item i out; the shorter side closes up. */
static Owned take_out(Deque *d, int64_t i)
{
    Owned item = deque_item(d, i);
    if (i < d->length / 2) {
        for (; i > 0; i--) d->items[place_of(d, i)] = d->items[place_of(d, i - 1)];
        d->first = (d->first + 1) & (d->capacity - 1);
    } else
        for (; i < d->length - 1; i++) d->items[place_of(d, i)] = d->items[place_of(d, i + 1)];
    d->length--;
    d->state++;
    return item;
}

static bool put_in(Deque *d, int64_t i, Owned item)
{
    if (!has_room(d)) {
        ref_drop(item);
        return false;
    }
    if (i < d->length / 2) {
        d->first = (d->first - 1) & (d->capacity - 1);
        for (int64_t k = 0; k < i; k++) d->items[place_of(d, k)] = d->items[place_of(d, k + 1)];
    } else
        for (int64_t k = d->length; k > i; k--) d->items[place_of(d, k)] = d->items[place_of(d, k - 1)];
    d->items[place_of(d, i)] = item;
    d->length++;
    d->state++;
    return true;
}

/* ---- making and unmaking ------------------------------------------------------------------------ */

static inline bool extend(Deque *d, Object *iterable, bool (*put)(Deque *, Owned))
{
    Owned own = iterable == &d->head ? object_to_list(iterable) : NULL, iter = NULL, item;
    if (own || iterable != &d->head) iter = object_iter(own ? own : iterable);
    ref_drop_maybe(own);
    if (!iter) return false;
    Owned (*next)(Object *) = TYPE_OF(iter)->next;
    bool  ok = true;
    if (d->maxlen == 0) /* only the iterator's steps are wanted */
        while ((item = next(iter)) != NULL) ref_drop(item);
    else
        while (ok && (item = next(iter)) != NULL) ok = put(d, item);
    if (ok && error_pending()) ok = error_clear_if(&exc_StopIteration);
    ref_drop(iter);
    return ok;
}

/* The items of an array, which nobody changes meanwhile, behind the others; there is no limit in the way. */
static bool extend_from_array(Deque *d, Object **items, int64_t n)
{
    uint32_t capacity = d->capacity ? d->capacity : FIRST_CAPACITY;
    if (d->length + n > LENGTH_LIMIT) return raise_no_memory() != NULL;
    while (capacity < d->length + n) capacity *= 2;
    if (capacity > d->capacity && !set_capacity(d, capacity)) return false;
    for (int64_t i = 0; i < n; i++) d->items[place_of(d, d->length + i)] = ref_keep(items[i]);
    d->length += n;
    d->state += (uint64_t)n;
    return true;
}

static bool extend_from_deque(Deque *d, const Deque *from)
{
    int64_t ahead = from->capacity - from->first;
    if (ahead > from->length) ahead = from->length;
    return extend_from_array(d, from->items + from->first, ahead) && extend_from_array(d, from->items, from->length - ahead);
}

static bool has_limit_in_the_way(const Deque *d, int64_t more) { return d->maxlen >= 0 && d->length + more > d->maxlen; }

static bool extend_last(Deque *d, Object *iterable)
{
    if (IS_EXACT_LIST(iterable) || IS_EXACT_TUPLE(iterable)) {
        int64_t  n;
        Object **items = sequence_items(iterable, &n);
        if (!has_limit_in_the_way(d, n)) return extend_from_array(d, items, n);
    } else if (TYPE_OF(iterable) == &deque_type && iterable != &d->head && !has_limit_in_the_way(d, AS(Deque, iterable)->length))
        return extend_from_deque(d, AS(Deque, iterable));
    return extend(d, iterable, put_last);
}

static Owned new_(Type *cls, UNUSED Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    Owned o = type_alloc(cls);
    if (!o) return NULL;
    AS(Deque, o)->maxlen = -1;
    gc_track(o);
    return o;
}

static bool init(Object *self, Object **args, int n, Tuple *keywords)
{
    Object *out[2];
    int64_t maxlen = -1;
    if (!native_bind("deque", "iterable=(), maxlen=None", args, n, keywords, out, 2)) return false;
    if (out[1] && out[1] != NONE) {
        if (!state_argument(out[1], &maxlen)) return false;
        if (maxlen < 0) {
            raise_value_error("maxlen must be non-negative");
            return false;
        }
    }
    AS(Deque, self)->maxlen = maxlen;
    if (AS(Deque, self)->length) empty(self);
    return !out[0] || extend_last(AS(Deque, self), out[0]);
}

static void dealloc(Object *self)
{
    gc_untrack(self);
    if (gc_head(self)->flags & GC_HAS_WEAK) weak_clear(self);
    empty(self);
    container_release(self, sizeof(Deque));
}

static int traverse(Object *self, GcVisit visit, void *argument)
{
    int result = 0;
    for (int64_t i = 0; i < AS(Deque, self)->length && !result; i++) result = visit(deque_item(AS(Deque, self), i), argument);
    return result;
}

static size_t size_of(Object *self) { return sizeof(Deque) + sizeof(GcHead) + AS(Deque, self)->capacity * sizeof(Object *); }

static Owned maxlen_or_none(const Deque *d) { return d->maxlen < 0 ? none_new() : int_new(d->maxlen); }

/* type(self)(self) or type(self)(self, maxlen): of a subclass, whatever it makes of that. */
static Owned copy_by_call(Object *self)
{
    Owned maxlen = maxlen_or_none(AS(Deque, self));
    if (!maxlen) return NULL;
    Object *two[2] = { self, maxlen };
    Owned   result = object_call(OBJ(TYPE_OF(self)), two, maxlen == NONE ? 1 : 2, NULL);
    ref_drop(maxlen);
    if (!result || IS_DEQUE(result)) return result;
    raise_type_error("%s() must return a deque, not %T", type_name(TYPE_OF(self)), result);
    ref_drop(result);
    return NULL;
}

static Owned copy(Object *self)
{
    if (TYPE_OF(self) != &deque_type) return copy_by_call(self);
    Owned result = new_(&deque_type, NULL, 0, NULL);
    if (!result) return NULL;
    AS(Deque, result)->maxlen = AS(Deque, self)->maxlen;
    if (!extend_last(AS(Deque, result), self)) ref_clear(&result);
    return result;
}

/* ---- operators ---------------------------------------------------------------------------------- */

static Owned repr(Object *self)
{
    int entered = repr_enter(self);
    if (entered <= 0) return entered == 0 ? str_from_c("[...]") : NULL;
    Owned       list = object_to_list(self), result = NULL;
    const char *name = type_short_name(TYPE_OF(self));
    int64_t     maxlen = AS(Deque, self)->maxlen;
    if (list) result = maxlen < 0 ? str_format_c("%s(%R)", name, list) : str_format_c("%s(%R, maxlen=%lld)", name, list, (long long)maxlen);
    ref_drop_maybe(list);
    repr_leave(self);
    return result;
}

static bool check_state(const Deque *d, uint64_t state)
{
    if (d->state == state) return true;
    raise_runtime_error("deque mutated during iteration");
    return false;
}

static Owned compare_ends(int64_t a, int64_t b, int64_t reached, CompareOp op)
{
    return compare_lengths(reached < a, reached < b, op); /* whoever goes on is the larger */
}

static Owned compare(Object *self, Object *other, CompareOp op)
{
    if (!IS_DEQUE(self) || !IS_DEQUE(other)) return not_implemented_new();
    Deque *a = AS(Deque, self), *b = AS(Deque, other);
    if (a->length != b->length && (op == CMP_EQ || op == CMP_NE)) return bool_new(op == CMP_NE);
    uint64_t state_a = a->state, state_b = b->state;
    int64_t  i;
    for (i = 0; i < a->length && i < b->length; i++) {
        Owned x = ref_keep(deque_item(a, i)), y = ref_keep(deque_item(b, i)), result = NULL;
        Truth equal = object_equal(x, y);
        if (equal == TRUTH_NO) { /* asked again, with the operator itself */
            Truth truth = object_compare_truth(x, y, op);
            if (truth != TRUTH_ERROR) result = bool_new(truth);
        }
        ref_drop(x);
        ref_drop(y);
        if (equal != TRUTH_YES) return result;
        if (!check_state(a, state_a) || !check_state(b, state_b)) return NULL;
    }
    return compare_ends(a->length, b->length, i, op);
}

static int64_t length(Object *self) { return AS(Deque, self)->length; }

static bool check_index(const Deque *d, int64_t i)
{
    if (i >= 0 && i < d->length) return true;
    raise_index_error("deque index out of range");
    return false;
}

/* An index from the start. */
static bool index_argument(const Deque *d, Object *key, int64_t *i)
{
    if (!TYPE_OF(key)->to_index) {
        raise_type_error("sequence index must be integer, not '%T'", key);
        return false;
    }
    if (!number_to_index(key, i, &exc_IndexError)) return false;
    if (*i < 0) *i += d->length;
    return check_index(d, *i);
}

static Owned get_item(Object *self, Object *key)
{
    int64_t i;
    return index_argument(AS(Deque, self), key, &i) ? ref_keep(deque_item(AS(Deque, self), i)) : NULL;
}

static Owned sequence_item(Object *self, int64_t i)
{
    return check_index(AS(Deque, self), i) ? ref_keep(deque_item(AS(Deque, self), i)) : NULL;
}

static bool set_item(Object *self, Object *key, Object *value)
{
    int64_t i;
    Deque  *d = AS(Deque, self);
    if (!index_argument(d, key, &i)) return false;
    if (value) ref_set(&d->items[place_of(d, i)], ref_keep(value));
    else ref_drop(take_out(d, i));
    return true;
}

static Truth contains(Object *self, Object *value)
{
    Deque   *d     = AS(Deque, self);
    uint64_t state = d->state;
    for (int64_t i = 0; i < d->length; i++) {
        Owned item  = ref_keep(deque_item(d, i));
        Truth equal = object_equal(item, value);
        ref_drop(item);
        if (equal != TRUTH_NO) return equal;
        if (!check_state(d, state)) return TRUTH_ERROR;
    }
    return TRUTH_NO;
}

static Owned concat_in(Object *self, Object *other) { return extend_last(AS(Deque, self), other) ? ref_keep(self) : NULL; }

static Owned concat(Object *self, Object *other)
{
    if (!IS_DEQUE(other)) return raise_type_error("can only concatenate deque (not \"%T\") to deque", other);
    Owned result = copy(self);
    if (result && !extend_last(AS(Deque, result), other)) ref_clear(&result);
    return result;
}

static Owned repeat_in(Object *self, int64_t count)
{
    Deque  *d    = AS(Deque, self);
    int64_t size = d->length;
    if (size == 0 || count == 1) return ref_keep(self);
    if (count <= 0) {
        empty(self);
        return ref_keep(self);
    }
    if (d->maxlen >= 0 && count > d->maxlen / size + 1) count = d->maxlen / size + 1; /* of more nothing would be left */
    if (count > LENGTH_LIMIT / size) return raise_no_memory();
    Owned list = object_to_list(self);
    bool  ok   = list != NULL;
    for (; ok && count > 1; count--) ok = extend_last(d, list);
    ref_drop_maybe(list);
    return ok ? ref_keep(self) : NULL;
}

static Owned repeat(Object *self, int64_t count)
{
    Owned fresh = copy(self), result = fresh ? repeat_in(fresh, count) : NULL;
    ref_drop_maybe(fresh);
    return result;
}

static Owned iter(Object *self) { return deque_iter_new(AS(Deque, self), false); }

/* ---- methods ------------------------------------------------------------------------------------ */

NATIVE(deque_append) { return put_last(SELF, ref_keep(args[1])) ? none_new() : NULL; }
NATIVE(deque_append_left) { return put_first(SELF, ref_keep(args[1])) ? none_new() : NULL; }
NATIVE(deque_extend) { return extend_last(SELF, args[1]) ? none_new() : NULL; }
NATIVE(deque_extend_left) { return extend(SELF, args[1], put_first) ? none_new() : NULL; }
NATIVE(deque_copy) { return copy(args[0]); }
NATIVE(deque_reversed) { return deque_iter_new(SELF, true); }
NATIVE(deque_size_of) { return int_new((int64_t)(size_of(args[0]) - sizeof(GcHead))); }

NATIVE(deque_pop)
{
    if (SELF->length == 0) return raise_index_error("pop from an empty deque");
    Owned item = take_last(SELF);
    shrink(SELF);
    return item;
}

NATIVE(deque_pop_left)
{
    if (SELF->length == 0) return raise_index_error("pop from an empty deque");
    Owned item = take_first(SELF);
    shrink(SELF);
    return item;
}

NATIVE(deque_clear)
{
    empty(args[0]);
    return none_new();
}

NATIVE(deque_reverse)
{
    Deque *d = SELF;
    for (int64_t i = 0, k = d->length - 1; i < k; i++, k--) {
        Object *item           = deque_item(d, i);
        d->items[place_of(d, i)] = deque_item(d, k);
        d->items[place_of(d, k)] = item;
    }
    return none_new();
}

NATIVE(deque_rotate)
{
    int64_t count = 1;
    if (!native_no_keywords("deque.rotate", keywords)) return NULL;
    if (n > 2) return raise_type_error("deque.rotate expected at most 1 argument, got %d", n - 1);
    if (n > 1 && !word_argument(args[1], &count)) return NULL;
    rotate(SELF, count);
    return none_new();
}

NATIVE(deque_count)
{
    Deque   *d     = SELF;
    uint64_t state = d->state;
    int64_t  count = 0;
    for (int64_t i = 0; i < d->length; i++) {
        Owned item  = ref_keep(deque_item(d, i));
        Truth equal = object_equal(item, args[1]);
        ref_drop(item);
        if (equal == TRUTH_ERROR || !check_state(d, state)) return NULL;
        count += equal;
    }
    return int_new(count);
}

NATIVE(deque_index)
{
    Deque *d = SELF;
    if (!native_no_keywords("deque.index", keywords)) return NULL;
    if (n < 2) return raise_type_error("index() takes at least 1 argument (0 given)");
    if (n > 4) return raise_type_error("index() takes at most 3 arguments (%d given)", n - 1);
    int64_t  start, stop;
    uint64_t state = d->state;
    if (!index_range(n > 2 ? args[2] : NULL, n > 3 ? args[3] : NULL, d->length, &start, &stop)) return NULL;
    if (stop > d->length) stop = d->length;
    for (int64_t i = start; i < stop; i++) {
        Owned item  = ref_keep(deque_item(d, i));
        Truth equal = object_equal(item, args[1]);
        ref_drop(item);
        if (equal == TRUTH_YES) return int_new(i);
        if (equal == TRUTH_ERROR || !check_state(d, state)) return NULL;
    }
    return raise_value_error("%R is not in deque", args[1]);
}

NATIVE(deque_insert)
{
    Deque  *d = SELF;
    int64_t i;
    if (!native_no_keywords("deque.insert", keywords)) return NULL;
    if (n != 3) return raise_type_error("insert() takes exactly 2 arguments (%d given)", n - 1);
    if (!word_argument(args[1], &i)) return NULL;
    if (d->maxlen == d->length) return raise_index_error("deque already at its maximum size");
    if (i < 0 && (i += d->length) < 0) i = 0;
    if (i > d->length) i = d->length;
    return put_in(d, i, ref_keep(args[2])) ? none_new() : NULL;
}

NATIVE(deque_remove)
{
    Deque   *d     = SELF;
    uint64_t state = d->state;
    for (int64_t i = 0; i < d->length; i++) {
        Owned item  = ref_keep(deque_item(d, i));
        Truth equal = object_equal(item, args[1]);
        ref_drop(item);
        if (equal == TRUTH_ERROR) return NULL;
        if (d->state != state) return raise_index_error("deque mutated during iteration");
        if (equal == TRUTH_NO) continue;
        ref_drop(take_out(d, i));
        return none_new();
    }
    return raise_value_error("%R is not in deque", args[1]);
}

NATIVE(deque_reduce)
{
    Owned state = object_call_method(args[0], names.__getstate__, NULL, 0), items = state ? object_iter(args[0]) : NULL, arguments = NULL, result = NULL;
    if (items && SELF->maxlen < 0) arguments = tuple_new(0);
    else if (items) {
        Owned maxlen = int_new(SELF->maxlen);
        if (maxlen) arguments = tuple_pack(2, empty_tuple, maxlen);
        ref_drop_maybe(maxlen);
    }
    if (arguments) result = tuple_pack(4, TYPE_OF(args[0]), arguments, state, items);
    ref_drop_maybe(arguments);
    ref_drop_maybe(items);
    ref_drop_maybe(state);
    return result;
}

static Owned get_maxlen(Object *self) { return maxlen_or_none(AS(Deque, self)); }

static const NativeDef methods[] = {
    { "append", deque_append, "item, /", "Add an item at the right end.", 0 },
    { "appendleft", deque_append_left, "item, /", "Add an item at the left end.", 0 },
    { "clear", deque_clear, "", "Take all items out.", 0 },
    { "__copy__", deque_copy, "", "A shallow copy.", 0 },
    { "copy", deque_copy, "", "A shallow copy.", 0 },
    { "count", deque_count, "value, /", "How many items equal the value.", 0 },
    { "extend", deque_extend, "iterable, /", "Add the items of an iterable at the right end.", 0 },
    { "extendleft", deque_extend_left, "iterable, /", "Add the items of an iterable at the left end, so that the last comes first.", 0 },
    { "index", deque_index, NULL, "index(value, [start, [stop]]): where the first item is that equals the value; ValueError if there is none.", 0 },
    { "insert", deque_insert, NULL, "insert(index, object): put an object before an index.", 0 },
    { "pop", deque_pop, "", "Take the item at the right end out and return it.", 0 },
    { "popleft", deque_pop_left, "", "Take the item at the left end out and return it.", 0 },
    { "__reduce__", deque_reduce, "", REDUCE_DOC, 0 },
    { "remove", deque_remove, "value, /", "Take the first item out that equals the value; ValueError if there is none.", 0 },
    { "__reversed__", deque_reversed, "", "An iterator from the right end to the left.", 0 },
    { "reverse", deque_reverse, "", "Put the items into the opposite order.", 0 },
    { "rotate", deque_rotate, NULL, "rotate(n=1): move the last n items to the left end, or with n < 0 the first -n items to the right.", 0 },
    { "__sizeof__", deque_size_of, "", "The size of the deque in memory, in bytes.", 0 },
    { "__class_getitem__", class_getitem_method, "item, /", "deque[item]: with the type of its items noted.", NATIVE_CLASS },
    { 0 },
};
static const GetSetDef getsets[] = { { "maxlen", get_maxlen, NULL, "how many items it may have at most, or None" }, { 0 } };

STATIC_OBJECT Type deque_type = {
    .gc      = { .size = sizeof(Deque), .traverse = traverse, .clear = empty, .dealloc = dealloc, .size_of = size_of },
    .name    = "collections.deque",
    .doc     = "deque([iterable[, maxlen]]): a list that is quick at both ends",
    .flags   = TYPE_BASE | TYPE_SEQUENCE,
    .weak_ok = true,
    .new_ = new_, .init = init, .repr = repr, .hash = hash_not_available, .compare = compare, .iter = iter,
    .length = length, .get_item = get_item, .set_item = set_item, .sequence_item = sequence_item, .contains = contains,
    .concat = concat, .concat_in = concat_in, .repeat = repeat, .repeat_in = repeat_in,
    .methods = methods, .getsets = getsets,
};
