/* range.c -- range objects: exact ints of any size; and their iterators.
 *
 * The length is computed once.  A range holds ints only, so it is no container.  Nearly all ranges fit words: their iterator counts words (RangeIter, which
 * the machine steps inline); LongRangeIter counts ints of any size.
 */
#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/int.h"
#include "runtime/iterators.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/native.h"
#include "runtime/protocol.h"
#include "runtime/str.h"

#define RANGE(o) AS(Range, o)

typedef struct LongRangeIter { Object head; Object *next, *step, *left, *total; } LongRangeIter; /* exact ints, owned */

/* ---- making ------------------------------------------------------------------------------ */

static bool is_word(Object *i, int64_t *word) { return int_is_word(i) ? (*word = int_word(i), true) : false; }

/* How many steps lead from start to before stop. step != 0. */
static inline uint64_t count_words(int64_t start, int64_t stop, int64_t step)
{
    if (step > 0 ? start >= stop : start <= stop) return 0;
    if (step == 1) return (uint64_t)stop - (uint64_t)start;
    uint64_t span = step > 0 ? (uint64_t)stop - (uint64_t)start : (uint64_t)start - (uint64_t)stop;
    uint64_t size = step > 0 ? (uint64_t)step : -(uint64_t)step;
    return (span - 1) / size + 1;
}

static Owned count_steps(Object *start, Object *stop, Object *step)
{
    int64_t a, b, s;
    if (is_word(start, &a) && is_word(stop, &b) && is_word(step, &s)) return int_from_uint64(count_words(a, b, s));
    bool up = int_sign(step) > 0;
    if (up ? int_compare(start, stop) >= 0 : int_compare(start, stop) <= 0) return int_new(0);
    /* (|stop - start| - 1) / |step| + 1 */
    Owned one = int_new(1), span = up ? int_subtract(stop, start) : int_subtract(start, stop), size = NULL, less = NULL;
    Owned whole = NULL, result = NULL;
    if (span && one) less = int_subtract(span, one);
    if (less) size = up ? ref_keep(step) : int_negate(step);
    if (size) whole = int_floor_divide(less, size);
    if (whole) result = int_add(whole, one);
    ref_drop_maybe(whole);
    ref_drop_maybe(size);
    ref_drop_maybe(less);
    ref_drop_maybe(span);
    ref_drop_maybe(one);
    return result;
}

Owned range_new(Borrowed start, Borrowed stop, Borrowed step)
{
    Owned length = count_steps(OBJ(start), OBJ(stop), OBJ(step));
    if (!length) return NULL;
    Owned o = object_new(sizeof(Range), SHAPE_RANGE);
    if (!o) {
        ref_drop(length);
        return NULL;
    }
    RANGE(o)->start  = ref_keep(start);
    RANGE(o)->stop   = ref_keep(stop);
    RANGE(o)->step   = ref_keep(step);
    RANGE(o)->length = length;
    return o;
}

static void dealloc(Object *self)
{
    ref_drop(RANGE(self)->start);
    ref_drop(RANGE(self)->stop);
    ref_drop(RANGE(self)->step);
    ref_drop(RANGE(self)->length);
    object_release(self, sizeof(Range));
}

static Owned new_slot(UNUSED Type *cls, Object **args, int n, Tuple *keywords)
{
    Owned start = NULL, stop = NULL, step = NULL, result = NULL;
    if (!native_no_keywords("range", keywords)) return NULL;
    if (n < 1) return raise_type_error("range expected at least 1 argument, got 0");
    if (n > 3) return raise_type_error("range expected at most 3 arguments, got %d", n);
    start = n == 1 ? int_new(0) : number_index(args[0]);
    if (start) stop = number_index(args[n == 1 ? 0 : 1]);
    if (stop) step = n == 3 ? number_index(args[2]) : int_new(1);
    if (step && int_sign(step) == 0) raise_value_error("range() arg 3 must not be zero");
    else if (step) result = range_new(start, stop, step);
    ref_drop_maybe(step);
    ref_drop_maybe(stop);
    ref_drop_maybe(start);
    return result;
}

/* ---- operators --------------------------------------------------------------------------- */

static Owned repr(Object *self)
{
    Range *r = RANGE(self);
    if (int_is_word(r->step) && int_word(r->step) == 1) return str_format_c("range(%R, %R)", r->start, r->stop);
    return str_format_c("range(%R, %R, %R)", r->start, r->stop, r->step);
}

static bool is_one(Object *i) { return int_is_word(i) && int_word(i) == 1; }

static Owned compare(Object *self, Object *other, CompareOp op)
{
    if (other->shape != SHAPE_RANGE || (op != CMP_EQ && op != CMP_NE)) return not_implemented_new();
    Range *a = RANGE(self), *b = RANGE(other);
    bool   equal = int_compare(a->length, b->length) == 0;
    if (equal && int_sign(a->length) != 0) {
        equal = int_compare(a->start, b->start) == 0;
        if (equal && !is_one(a->length)) equal = int_compare(a->step, b->step) == 0;
    }
    return bool_new(equal == (op == CMP_EQ));
}

static bool hash(Object *self, int64_t *result)
{
    Range *r    = RANGE(self);
    bool   some = int_sign(r->length) != 0;
    Owned  key  = tuple_pack(3, r->length, some ? r->start : NONE, some && !is_one(r->length) ? r->step : NONE);
    bool   ok   = key && object_hash(key, result);
    ref_drop_maybe(key);
    return ok;
}

static Truth truth(Object *self) { return int_sign(RANGE(self)->length) != 0; }

static int64_t length(Object *self)
{
    int64_t n;
    if (int_to_int64(RANGE(self)->length, &n)) return n;
    raise_overflow_error("Python int too large to convert to C ssize_t");
    return -1;
}

/* start + i * step, without looking at the bounds. */
static Owned item_at(Range *r, Object *i)
{
    int64_t start, step, index, product, sum;
    if (is_word(r->start, &start) && is_word(r->step, &step) && is_word(i, &index)
        && !__builtin_mul_overflow(index, step, &product) && !__builtin_add_overflow(start, product, &sum))
        return int_new(sum);
    Owned way = int_multiply(i, r->step), result = way ? int_add(r->start, way) : NULL;
    ref_drop_maybe(way);
    return result;
}

static Owned item(Range *r, Object *index)
{
    Owned i = number_index(index), result = NULL;
    if (i && int_sign(i) < 0) {
        Owned from_start = int_add(i, r->length);
        ref_drop(i);
        i = from_start;
    }
    if (!i) return NULL;
    if (int_sign(i) < 0 || int_compare(i, r->length) >= 0) raise_index_error("range object index out of range");
    else result = item_at(r, i);
    ref_drop(i);
    return result;
}

static Owned subrange(Object *self, Object *slice)
{
    Range  *r       = RANGE(self);
    Object *args[2] = { slice, r->length };
    Owned   resolved = object_call_method(slice, names.indices, args + 1, 1), result = NULL;
    if (!resolved) return NULL;
    Object **part  = AS(Tuple, resolved)->items; /* start, stop, step as indices */
    Owned    start = item_at(r, part[0]), stop = start ? item_at(r, part[1]) : NULL;
    Owned    step  = stop ? int_multiply(r->step, part[2]) : NULL;
    if (step) result = range_new(start, stop, step);
    ref_drop_maybe(step);
    ref_drop_maybe(stop);
    ref_drop_maybe(start);
    ref_drop(resolved);
    return result;
}

static Owned get_item(Object *self, Object *key)
{
    if (TYPE_OF(key)->to_index) return item(RANGE(self), key);
    if (key->shape == SHAPE_SLICE) return subrange(self, key);
    return raise_type_error("range indices must be integers or slices, not %.200s", type_name(TYPE_OF(key)));
}

static Owned sequence_item(Object *self, int64_t index)
{
    Owned i = int_new(index), result = i ? item(RANGE(self), i) : NULL;
    ref_drop_maybe(i);
    return result;
}

/* Whether an exact int is one of ours; if so *index (when asked for) says which, as a new reference. */
static Truth find_int(Range *r, Object *i, Owned *index)
{
    bool up = int_sign(r->step) > 0;
    if (up ? int_compare(i, r->start) < 0 || int_compare(i, r->stop) >= 0
           : int_compare(i, r->start) > 0 || int_compare(i, r->stop) <= 0)
        return TRUTH_NO;
    Owned way = int_subtract(i, r->start), rest = way ? int_remainder(way, r->step) : NULL;
    Truth found = rest ? (Truth)(int_sign(rest) == 0) : TRUTH_ERROR;
    if (found == TRUTH_YES && index) {
        *index = int_floor_divide(way, r->step);
        if (!*index) found = TRUTH_ERROR;
    }
    ref_drop_maybe(rest);
    ref_drop_maybe(way);
    return found;
}

static bool is_exact_int(Object *o) { return int_is_word(o) || o->shape == SHAPE_BIG_INT; }

/* Any other value: compared with each item. stop_at_first: gives the index, else how many; -1: not there; -2: error. */
static int64_t search(Object *self, Object *value, bool stop_at_first)
{
    Owned iter = range_iter_new(RANGE(self)), number;
    if (!iter) return -2;
    int64_t count = 0, i = 0, result = stop_at_first ? -1 : 0;
    for (; (number = iter_next(iter)) != NULL; i++) {
        Truth equal = object_equal(number, value);
        ref_drop(number);
        if (equal == TRUTH_ERROR) {
            result = -2;
            break;
        }
        if (!equal) continue;
        result = stop_at_first ? i : ++count;
        if (stop_at_first) break;
    }
    ref_drop(iter);
    return error_pending() ? -2 : result;
}

static Truth contains(Object *self, Object *value)
{
    if (is_exact_int(value)) return find_int(RANGE(self), value, NULL);
    int64_t found = search(self, value, true);
    return found == -2 ? TRUTH_ERROR : found >= 0;
}

/* ---- methods ----------------------------------------------------------------------------- */

static Owned count_of(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    if (is_exact_int(args[1])) {
        Truth found = find_int(RANGE(args[0]), args[1], NULL);
        return found == TRUTH_ERROR ? NULL : int_new(found);
    }
    int64_t count = search(args[0], args[1], false);
    return count < 0 ? NULL : int_new(count);
}

static Owned index_of(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    if (is_exact_int(args[1])) {
        Owned index = NULL;
        Truth found = find_int(RANGE(args[0]), args[1], &index);
        return found == TRUTH_NO ? raise_value_error("%R is not in range", args[1]) : index;
    }
    int64_t i = search(args[0], args[1], true);
    if (i == -2) return NULL;
    return i < 0 ? raise_value_error("sequence.index(x): x not in sequence") : int_new(i);
}

static Owned reduce(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    Range *r     = RANGE(args[0]);
    Owned  parts = tuple_pack(3, r->start, r->stop, r->step), result = NULL;
    if (parts) result = tuple_pack(2, &range_type.head, parts);
    ref_drop_maybe(parts);
    return result;
}

/* ---- iterators --------------------------------------------------------------------------- */

static Owned word_iter(int64_t next, int64_t step, int64_t left)
{
    Owned o = object_new(sizeof(RangeIter), SHAPE_RANGE_ITER);
    if (!o) return NULL;
    AS(RangeIter, o)->next = next;
    AS(RangeIter, o)->step = step;
    AS(RangeIter, o)->left = AS(RangeIter, o)->total = (uint64_t)left;
    return o;
}

/* Can `left` steps be counted in words, the one past the last number too? */
static inline bool counts_in_words(int64_t next, int64_t step, int64_t left)
{
    int64_t way, end;
    return left >= 0 && !__builtin_mul_overflow(left, step, &way) && !__builtin_add_overflow(next, way, &end);
}

bool range_iter_directly(Object **args, int n, Owned *iterator)
{
    int64_t numbers[3] = { 0, 0, 1 };
    if (n < 1 || n > 3) return false;
    for (int k = 0; k < n; k++)
        if (args[k]->shape != SHAPE_INT) return false;
        else numbers[n == 1 ? 1 : k] = int_word(args[k]);
    int64_t start = numbers[0], step = numbers[2], left = step ? (int64_t)count_words(start, numbers[1], step) : -1;
    if (!counts_in_words(start, step, left)) return false;
    *iterator = word_iter(start, step, left);
    return true;
}

/* Over `left` numbers from next on; takes all three over (any may be NULL: an error is pending). */
static Owned iter_over(Owned next, Owned step, Owned left)
{
    int64_t a, s, n;
    Owned   o = NULL;
    if (!next || !step || !left) goto done;
    if (is_word(next, &a) && is_word(step, &s) && is_word(left, &n) && counts_in_words(a, s, n)) {
        o = word_iter(a, s, n);
        goto done;
    }
    o = object_new(sizeof(LongRangeIter), SHAPE_LONG_RANGE_ITER);
    if (o) {
        *AS(LongRangeIter, o) = (LongRangeIter){ *o, next, step, left, ref_keep(left) };
        return o;
    }
done:
    ref_drop_maybe(left);
    ref_drop_maybe(step);
    ref_drop_maybe(next);
    return o;
}

Owned range_iter_new(Range *r) { return iter_over(ref_keep(r->start), ref_keep(r->step), ref_keep(r->length)); }

static Owned iter(Object *self) { return range_iter_new(RANGE(self)); }

static Owned reversed(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    Range *r    = RANGE(args[0]);
    Owned  one  = int_new(1), last_index = one ? int_subtract(r->length, one) : NULL;
    Owned  last = last_index ? item_at(r, last_index) : NULL;
    ref_drop_maybe(last_index);
    ref_drop_maybe(one);
    return iter_over(last, last ? int_negate(r->step) : NULL, ref_keep(r->length));
}

static Owned next_word(Object *self)
{
    RangeIter *it = AS(RangeIter, self);
    if (it->left == 0) return NULL;
    int64_t value = it->next;
    it->left--;
    it->next = (int64_t)((uint64_t)value + (uint64_t)it->step);
    return int_new(value);
}

static Owned next_long(Object *self)
{
    LongRangeIter *it = AS(LongRangeIter, self);
    if (int_sign(it->left) <= 0) return NULL;
    Owned one = int_new(1), left = one ? int_subtract(it->left, one) : NULL;
    Owned after = left ? int_add(it->next, it->step) : NULL;
    ref_drop_maybe(one);
    if (!after) {
        ref_drop_maybe(left);
        return NULL;
    }
    Owned value = it->next;
    it->next    = after;
    ref_set(&it->left, left);
    return value;
}

static void word_iter_dealloc(Object *self) { object_release(self, sizeof(RangeIter)); }

static void long_iter_dealloc(Object *self)
{
    LongRangeIter *it = AS(LongRangeIter, self);
    ref_drop(it->next);
    ref_drop(it->step);
    ref_drop(it->left);
    ref_drop(it->total);
    object_release(self, sizeof(LongRangeIter));
}

/* A range iterator in numbers of any size. */
typedef struct IterParts { Owned next, step, left, total; } IterParts;

static void parts_drop(IterParts *p)
{
    ref_drop_maybe(p->next);
    ref_drop_maybe(p->step);
    ref_drop_maybe(p->left);
    ref_drop_maybe(p->total);
}

/* Of either kind of iterator: new references. */
static bool iter_parts(Object *self, IterParts *p)
{
    if (self->shape == SHAPE_LONG_RANGE_ITER) {
        LongRangeIter *it = AS(LongRangeIter, self);
        *p = (IterParts){ ref_keep(it->next), ref_keep(it->step), ref_keep(it->left), ref_keep(it->total) };
        return true;
    }
    RangeIter *it = AS(RangeIter, self);
    *p = (IterParts){ int_new(it->next), int_new(it->step), int_from_uint64(it->left), int_from_uint64(it->total) };
    if (p->next && p->step && p->left && p->total) return true;
    parts_drop(p);
    return false;
}

/* base + count * step, a new reference; all borrowed. */
static Owned stepped(Object *base, Object *count, Object *step)
{
    Owned way = int_multiply(count, step), result = way ? int_add(base, way) : NULL;
    ref_drop_maybe(way);
    return result;
}

static Owned iter_length_hint(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    if (args[0]->shape == SHAPE_RANGE_ITER) return int_from_uint64(AS(RangeIter, args[0])->left);
    return ref_keep(AS(LongRangeIter, args[0])->left);
}

/* (iter, (the range it goes over,), how many it has given) */
static Owned iter_reduce_method(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    IterParts p;
    if (!iter_parts(args[0], &p)) return NULL;
    Owned done = int_subtract(p.total, p.left), back = done ? int_negate(done) : NULL, result = NULL;
    Owned start = back ? stepped(p.next, back, p.step) : NULL, stop = start ? stepped(start, p.total, p.step) : NULL;
    Owned range = stop ? range_new(start, stop, p.step) : NULL, given = range ? tuple_pack(1, range) : NULL;
    Owned iter_function = given ? builtin_get(names.iter) : NULL;
    if (iter_function) result = tuple_pack(3, iter_function, given, done);
    ref_drop_maybe(iter_function);
    ref_drop_maybe(given);
    ref_drop_maybe(range);
    ref_drop_maybe(stop);
    ref_drop_maybe(start);
    ref_drop_maybe(back);
    ref_drop_maybe(done);
    parts_drop(&p);
    return result;
}

static Owned word_iter_set_state(RangeIter *it, Object *state)
{
    Owned   index = number_index(state);
    int64_t done;
    if (!index) return NULL;
    bool fits = int_to_int64(index, &done);
    ref_drop(index);
    if (!fits) return raise_overflow_error("Python int too large to convert to C long");
    if (done < 0) done = 0;
    else if ((uint64_t)done > it->total) done = (int64_t)it->total;
    it->next += (done - (int64_t)(it->total - it->left)) * it->step;
    it->left  = it->total - (uint64_t)done;
    return none_new();
}

/* Goes to where `state` numbers have been given: between none and all. */
static Owned iter_set_state(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    if (args[0]->shape == SHAPE_RANGE_ITER) return word_iter_set_state(AS(RangeIter, args[0]), args[1]);
    Object *zero     = OBJ(&small_ints[-SMALL_INT_MIN].head);
    Truth   negative = object_compare_truth(args[1], zero, CMP_LT);
    Owned   index    = negative == TRUTH_ERROR ? NULL : negative ? ref_keep(zero) : number_index(args[1]);
    if (!index) return NULL;
    LongRangeIter *it = AS(LongRangeIter, args[0]);
    if (int_compare(index, it->total) > 0) ref_set(&index, ref_keep(it->total));
    Owned left = int_subtract(it->total, index), skip = left ? int_subtract(it->left, left) : NULL;
    Owned next = skip ? stepped(it->next, skip, it->step) : NULL;
    ref_drop_maybe(skip);
    ref_drop(index);
    if (!next) {
        ref_drop_maybe(left);
        return NULL;
    }
    ref_set(&it->next, next);
    ref_set(&it->left, left);
    return none_new();
}

static const NativeDef iter_methods[] = {
    { "__length_hint__", iter_length_hint, "", "How many numbers are left.", 0 },
    { "__reduce__", iter_reduce_method, "", "What copying and pickling need.", 0 },
    { "__setstate__", iter_set_state, "index, /", "Go to where that many numbers have been given.", 0 },
    { 0 },
};

Type range_iter_type = {
    .gc      = { .size = sizeof(RangeIter), .dealloc = word_iter_dealloc },
    .name    = "range_iterator",
    .shape   = SHAPE_RANGE_ITER,
    .flags   = TYPE_NO_INSTANTIATE,
    .iter    = iter_self,
    .next    = next_word,
    .methods = iter_methods,
};

Type long_range_iter_type = {
    .gc      = { .size = sizeof(LongRangeIter), .dealloc = long_iter_dealloc },
    .name    = "longrange_iterator",
    .shape   = SHAPE_LONG_RANGE_ITER,
    .flags   = TYPE_NO_INSTANTIATE,
    .iter    = iter_self,
    .next    = next_long,
    .methods = iter_methods,
};

static const NativeDef methods[] = {
    { "__reduce__", reduce, "", "What copying and pickling need.", 0 },
    { "__reversed__", reversed, "", "An iterator from the last number to the first.", 0 },
    { "count", count_of, "value, /", "How many numbers are equal to value.", 0 },
    { "index", index_of, "value, /", "The index of value.\n\nRaises ValueError if it is not in the range.", 0 },
    { 0 },
};

static const MemberDef members[] = {
    { "start", MEMBER_OBJECT, offsetof(Range, start), false, NULL },
    { "stop", MEMBER_OBJECT, offsetof(Range, stop), false, NULL },
    { "step", MEMBER_OBJECT, offsetof(Range, step), false, NULL },
    { 0 },
};

Type range_type = {
    .gc = { .size = sizeof(Range), .dealloc = dealloc },
    .name  = "range",
    .doc   = "range(stop) or range(start, stop[, step]): evenly spaced integers, made on demand",
    .shape = SHAPE_RANGE,
    .flags = TYPE_NEW_BY_ARRAY | TYPE_SEQUENCE,
    .repr = repr,
    .hash = hash,
    .compare = compare,
    .truth = truth,
    .iter = iter,
    .new_ = new_slot,
    .length = length,
    .get_item = get_item,
    .contains = contains,
    .sequence_item = sequence_item,
    .methods = methods,
    .members = members,
};
