/* list.c -- lists: an array of owned references that grows by an eighth.
 *
 *   List { items, length, capacity } -> | item | item | item | room ... |
 *
 * Always true: length <= capacity, and every item below length is an object.  An item that is
 * taken out is dropped only after the list is whole again, because dropping may run Python code that looks at it.
 * What a list takes in is in list_extend.c, the methods that Python code sees are in list_methods.c, sorting is in sort.c.
 */
#include "runtime/list_parts.h"
#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/int.h"
#include "runtime/iterators.h"
#include "runtime/protocol.h"
#include "runtime/slot_generic.h"
#include "runtime/str.h"

enum { AHEAD = 16 }; /* items, in loops over all: they are asked of memory so much earlier */

/* ---- memory ------------------------------------------------------------------------------ */

static bool set_capacity(List *list, int64_t capacity)
{
    if (capacity == 0) {
        heap_free(list->items, list->capacity * sizeof(Object *));
        list->items    = NULL;
        list->capacity = 0;
        return true;
    }
    Object **items = heap_realloc(list->items, list->capacity * sizeof(Object *), (size_t)capacity * sizeof(Object *));
    if (!items) return false;
    list->items    = items;
    list->capacity = (uint32_t)capacity;
    return true;
}

bool list_reserve(List *list, int64_t capacity)
{
    if (capacity <= list->capacity) return true;
    if (capacity > LIST_MAX) return raise_no_memory() != NULL;
    return set_capacity(list, capacity);
}

bool list_resize(List *list, int64_t length)
{
    if (length > list->capacity) {
        if (length > LIST_MAX) return raise_no_memory() != NULL;
        int64_t room = (length + (length >> 3) + 6) & ~(int64_t)3;
        if (length - list->length > room - length) room = (length + 3) & ~(int64_t)3; /* a big step: no more room than needed */
        if (!set_capacity(list, room < LIST_MAX ? room : LIST_MAX)) return false;
    } else if (length < list->capacity >> 1) {
        int64_t room = length ? (length + (length >> 3) + 6) & ~(int64_t)3 : 0;
        Object *raised = error_take(); /* a failure to shrink is no failure */
        if (room < list->capacity && !set_capacity(list, room)) error_clear();
        if (raised) error_restore(raised);
    }
    list->length = (uint32_t)length;
    return true;
}

static inline __attribute__((always_inline)) Owned make(int64_t capacity)
{
    Owned o = container_new(sizeof(List), SHAPE_LIST);
    if (!o) return NULL;
    List *list     = AS(List, o);
    list->items    = NULL;
    list->length   = 0;
    list->capacity = 0;
    gc_track(o);
    if (capacity <= 0) return o;
    list->items = capacity <= LIST_MAX ? heap_alloc((size_t)capacity * sizeof(Object *)) : (Object **)raise_no_memory();
    if (!list->items) {
        ref_drop(o);
        return NULL;
    }
    list->capacity = (uint32_t)capacity;
    return o;
}

Owned list_new(int64_t capacity) { return make(capacity); }

Owned list_take(Object **items, int64_t n, int64_t room)
{
    Owned o = make(n + room);
    if (!o) return NULL;
    List    *list = AS(List, o);
    Object **to   = list->items;
    for (int64_t i = 0; i < n; i++) to[i] = items[i];
    list->length = (uint32_t)n;
    return o;
}

Owned list_new_filled(int64_t length)
{
    Owned o = list_new(length);
    if (!o) return NULL;
    if (length) memset(AS(List, o)->items, 0, (size_t)length * sizeof(Object *));
    AS(List, o)->length = (uint32_t)length;
    return o;
}

/* Four items with one decision. */
static inline bool are_all(Object **items, const Object *one)
{
    uintptr_t is = (uintptr_t)one;
    return (((uintptr_t)items[0] ^ is) | ((uintptr_t)items[1] ^ is) | ((uintptr_t)items[2] ^ is) | ((uintptr_t)items[3] ^ is)) == 0;
}

/* How many of n items, counted from the front, are the first one. */
static inline int64_t run_at_front(Object **items, int64_t n)
{
    int64_t run = 0;
    while (run + 4 <= n && are_all(items + run, items[0])) run += 4;
    while (run < n && items[run] == items[0]) run++;
    return run;
}

/* The same, counted from the end. */
static inline int64_t run_at_end(Object **items, int64_t n)
{
    int64_t run = 0;
    while (run + 4 <= n && are_all(items + n - run - 4, items[n - 1])) run += 4;
    while (run < n && items[n - 1 - run] == items[n - 1]) run++;
    return run;
}

/* A run of the same object is counted at once: each change of one count must wait for the one before. */
void items_copy_runs(Object **to, Object **from, int64_t n)
{
    memcpy(to, from, (size_t)n * sizeof *to);
    for (int64_t i = 0, run; i < n; i += run) {
        run = run_at_front(from + i, n - i);
        from[i]->refcount += (uint32_t)run;
    }
}

/* The arrays must belong to objects that making a list (which may collect) does not change: callers keep them. */
Owned list_concat_arrays(Object **a, int64_t n, Object **b, int64_t m)
{
    Owned o = list_new(n + m);
    if (!o) return NULL;
    List *list = AS(List, o);
    items_copy_kept(list->items, a, n);
    items_copy_kept(list->items + n, b, m);
    list->length = (uint32_t)(n + m);
    return o;
}

Owned list_from_array(Object **items, int64_t n) { return list_concat_arrays(items, n, NULL, 0); }

/* As set_capacity(), for a list with items that grows by many at once: small blocks are never the same one. */
static inline bool move_to_room(List *list, int64_t capacity)
{
    size_t size = (size_t)capacity * sizeof(Object *);
    if (size > HEAP_SMALL_LIMIT || !list->items) return set_capacity(list, capacity);
    Object **items = heap_alloc(size);
    if (!items) return false;
    for (uint32_t i = 0; i < list->length; i++) items[i] = list->items[i];
    heap_give(list->items, list->capacity * sizeof(Object *));
    list->items    = items;
    list->capacity = (uint32_t)capacity;
    return true;
}

bool list_join(List *list, List *more)
{
    int64_t n = list->length, total = n + more->length;
    if (total > LIST_MAX) return raise_no_memory() != NULL;
    if (total == n) return true; /* and perhaps no room at all */
    if (total != list->capacity && !move_to_room(list, total)) return false;
    if (more->head.refcount > 1) items_copy_kept(list->items + n, more->items, more->length);
    else {
        memcpy(list->items + n, more->items, more->length * sizeof(Object *));
        more->length = 0;
    }
    list->length = (uint32_t)total;
    return true;
}

bool list_join_in_front(List *list, const List *before)
{
    int64_t n = list->length, m = before->length;
    if (n + m > LIST_MAX) return raise_no_memory() != NULL;
    if (m == 0) return true;
    if (n + m != list->capacity && !move_to_room(list, n + m)) return false;
    for (int64_t i = n; i-- > 0;) list->items[i + m] = list->items[i];
    items_copy_kept(list->items, before->items, m);
    list->length = (uint32_t)(n + m);
    return true;
}

Owned list_slice(const List *from, int64_t start, int64_t stop)
{
    Owned o = list_new(stop > start ? stop - start : 0);
    if (!o) return NULL;
    if (stop > from->length) stop = from->length; /* a collection has run code that shortened it */
    if (stop > start) {
        items_copy_kept(AS(List, o)->items, from->items + start, stop - start);
        AS(List, o)->length = (uint32_t)(stop - start);
    }
    return o;
}

static inline void release_item(Object *item)
{
    if (!item || --item->refcount > 0) return;
    if (item->shape <= SHAPE_FLOAT) heap_free_16(item);
    else object_free(item);
}

static void release_runs(Object **items, int64_t n)
{
    while (n > 0) {
        Object *item = items[n - 1];
        int64_t run  = run_at_end(items, n);
        n -= run;
        if (!item) continue;
        item->refcount -= (uint32_t)(run - 1);
        release_item(item);
    }
}

/* Drops n references from the last to the first, then frees their array. */
static void release_items(Object **items, int64_t n, int64_t capacity)
{
    int64_t i = n;
    if (items_look_alike(items, n)) {
        release_runs(items, n);
        i = 0;
    }
    for (; i > AHEAD; i--) {
        __builtin_prefetch(items[i - 1 - AHEAD]);
        release_item(items[i - 1]);
    }
    for (; i > 0; i--) release_item(items[i - 1]);
    heap_free(items, (size_t)capacity * sizeof(Object *));
}

void list_clear(List *list)
{
    List old       = *list;
    list->items    = NULL;
    list->length   = 0;
    list->capacity = 0;
    release_items(old.items, old.length, old.capacity);
}

void list_dealloc(Object *self)
{
    List *list = AS(List, self);
    gc_untrack(self);
    if (list->items) release_items(list->items, list->length, list->capacity);
    if (LIKELY(self->shape == SHAPE_LIST)) container_give(self, sizeof(List));
    else container_release(self, sizeof(List));
}

int list_traverse(Object *self, GcVisit visit, void *argument)
{
    List *list = AS(List, self);
    for (uint32_t i = list->length; i-- > 0;) { /* the last first, as in CPython: survivors and gc.get_referents() come in this order */
        if (!list->items[i]) continue; /* being filled */
        int result = visit(list->items[i], argument);
        if (result) return result;
    }
    return 0;
}

size_t list_size_of(Object *self)
{
    return sizeof(GcHead) + sizeof(List) + AS(List, self)->capacity * sizeof(Object *);
}

/* ---- adding ------------------------------------------------------------------------------ */

bool list_append_slow(List *list, Owned item)
{
    uint32_t n = list->length;
    if (!list_resize(list, (int64_t)n + 1)) {
        ref_drop(item);
        return false;
    }
    list->items[n] = item;
    return true;
}

bool list_insert(List *list, int64_t index, Borrowed item)
{
    int64_t n = list->length;
    if (!list_resize(list, n + 1)) return false;
    if (index < 0) index += n;
    if (index < 0) index = 0;
    if (index > n) index = n;
    memmove(list->items + index + 1, list->items + index, (size_t)(n - index) * sizeof(Object *));
    list->items[index] = ref_keep(item);
    return true;
}

void list_trim(List *list)
{
    if (list->capacity > list->length + list->length / 8 + 8 && !set_capacity(list, list->length)) error_clear();
}

Owned sequence_fast(Borrowed o, const char *message)
{
    if (IS_EXACT_LIST(o) || IS_EXACT_TUPLE(o)) return ref_keep(o);
    Owned iter = object_iter(o);
    if (!iter) {
        if (error_clear_if(&exc_TypeError)) raise_type_error("%s", message);
        return NULL;
    }
    Owned list = list_new(0);
    if (list && !list_extend(AS(List, list), iter)) ref_clear(&list);
    ref_drop(iter);
    return list;
}

bool list_exchange(List *list, int64_t start, List *more)
{
    Object **ours = list->items + start, **theirs = more->items;
    for (uint32_t i = 0; i < more->length; i++)
        if (ours[i]->refcount == 1 && ours[i]->shape > SHAPE_FLOAT) return false;
    for (uint32_t i = 0; i < more->length; i++) {
        Object *leaves = ours[i];
        ours[i]        = theirs[i];
        theirs[i]      = leaves;
    }
    return true;
}

bool list_set_slice(List *list, int64_t start, int64_t stop, Borrowed iterable_or_null)
{
    Owned    source = NULL;
    Object **items  = NULL;
    int64_t  m      = 0;
    if (iterable_or_null) {
        Object *from = OBJ(iterable_or_null);
        source       = from == &list->head ? list_slice(list, 0, list->length)
                                           : sequence_fast(from, "can only assign an iterable");
        if (!source) return false;
        items = sequence_items(source, &m);
    }
    int64_t n = list->length; /* now: making the source may have run code */
    if (start < 0) start = 0;
    if (start > n) start = n;
    if (stop < start) stop = start;
    if (stop > n) stop = n;
    int64_t  cut = stop - start, tail = n - stop;
    Object **old = NULL;
    Object  *few[8];
    bool     ok  = false;
    if (cut > 0) {
        if (cut == n && m == 0) { /* all of it goes */
            list_clear(list);
            ref_drop_maybe(source);
            return true;
        }
        old = cut <= 8 ? few : heap_alloc((size_t)cut * sizeof(Object *));
        if (!old) goto done;
        memcpy(old, list->items + start, (size_t)cut * sizeof(Object *));
    }
    if (m < cut) {
        memmove(list->items + start + m, list->items + stop, (size_t)tail * sizeof(Object *));
        list_resize(list, n - cut + m);
    } else if (m > cut) {
        if (!list_resize(list, n - cut + m)) goto done;
        memmove(list->items + start + m, list->items + stop, (size_t)tail * sizeof(Object *));
    }
    items_copy_kept(list->items + start, items, m);
    for (int64_t i = cut; i-- > 0;) ref_drop(old[i]);
    ok = true;
done:
    if (old && old != few) heap_free(old, (size_t)cut * sizeof(Object *));
    ref_drop_maybe(source);
    return ok;
}

/* ---- items ------------------------------------------------------------------------------- */

Owned list_get_item(Object *self, Object *key)
{
    List *list = AS(List, self);
    if (key->shape == SHAPE_INT || TYPE_OF(key)->to_index) {
        int64_t i;
        if (key->shape == SHAPE_INT) i = int_word(key);
        else if (!number_to_index(key, &i, &exc_IndexError)) return NULL;
        if (i < 0) i += list->length;
        if ((uint64_t)i >= list->length) return raise_index_error("list index out of range");
        return ref_keep(list->items[i]);
    }
    if (key->shape != SHAPE_SLICE)
        return raise_type_error("list indices must be integers or slices, not %.200s", type_name(TYPE_OF(key)));
    int64_t start, stop, step, count;
    if (!slice_unpack(key, &start, &stop, &step)) return NULL;
    count = slice_adjust(list->length, &start, &stop, step);
    if (step == 1) return list_slice(list, start, stop);
    Owned o = list_new(count);
    if (!o) return NULL;
    Object **to = AS(List, o)->items, **from = list->items; /* a collection may have run code that shortened it */
    int64_t  taken = 0, length = list->length;
    for (int64_t at = start; taken < count && (uint64_t)at < (uint64_t)length; at += step) to[taken++] = ref_keep(from[at]);
    AS(List, o)->length = (uint32_t)taken;
    return o;
}

static bool delete_stepped(List *list, int64_t start, int64_t step, int64_t count)
{
    if (count <= 0) return true;
    if (step < 0) {
        start += step * (count - 1);
        step = -step;
    }
    Object **old = heap_alloc((size_t)count * sizeof(Object *));
    if (!old) return false;
    int64_t  n = list->length, taken = 0, to = start;
    Object **items = list->items;
    for (int64_t from = start; from < n; from++) {
        if (taken < count && from == start + taken * step) old[taken++] = items[from];
        else items[to++] = items[from];
    }
    list_resize(list, n - count);
    for (int64_t i = 0; i < count; i++) ref_drop(old[i]);
    heap_free(old, (size_t)count * sizeof(Object *));
    return true;
}

static bool assign_stepped(List *list, int64_t start, int64_t stop, int64_t step, Object *value)
{
    Owned source = value == &list->head ? list_slice(list, 0, list->length)
                                        : sequence_fast(value, "must assign iterable to extended slice");
    if (!source) return false;
    int64_t  m, count = slice_adjust(list->length, &start, &stop, step);
    Object **items = sequence_items(source, &m), **old = NULL;
    bool     ok    = m == count;
    if (!ok) {
        raise_value_error("attempt to assign sequence of size %zd to extended slice of size %zd", (size_t)m, (size_t)count);
    }
    if (!ok || count == 0) goto done;
    old = heap_alloc((size_t)count * sizeof(Object *));
    ok  = old != NULL;
    if (!ok) goto done;
    for (int64_t i = 0; i < count; i++) {
        old[i]                         = list->items[start + i * step];
        list->items[start + i * step] = ref_keep(items[i]);
    }
    for (int64_t i = 0; i < count; i++) ref_drop(old[i]);
    heap_free(old, (size_t)count * sizeof(Object *));
done:
    ref_drop(source);
    return ok;
}

bool list_set_item(Object *self, Object *key, Object *value_or_null)
{
    List *list = AS(List, self);
    if (key->shape == SHAPE_INT || TYPE_OF(key)->to_index) {
        int64_t i;
        if (!number_to_index(key, &i, &exc_IndexError)) return false;
        if (i < 0) i += list->length;
        if ((uint64_t)i >= list->length) {
            raise_index_error("list assignment index out of range");
            return false;
        }
        if (!value_or_null) return list_set_slice(list, i, i + 1, NULL);
        ref_set(&list->items[i], ref_keep(value_or_null));
        return true;
    }
    if (key->shape != SHAPE_SLICE) {
        raise_type_error("list indices must be integers or slices, not %.200s", type_name(TYPE_OF(key)));
        return false;
    }
    int64_t start, stop, step, count;
    if (!slice_unpack(key, &start, &stop, &step)) return false;
    if (step != 1 && value_or_null) return assign_stepped(list, start, stop, step, value_or_null);
    count = slice_adjust(list->length, &start, &stop, step);
    return step == 1 ? list_set_slice(list, start, stop, value_or_null) : delete_stepped(list, start, step, count);
}

Owned list_repeat(Object *self, int64_t count)
{
    List   *list = AS(List, self);
    int64_t n    = list->length, total;
    if (count <= 0 || n == 0) return list_new(0);
    if (__builtin_mul_overflow(n, count, &total) || total > LIST_MAX) return raise_no_memory();
    Owned o = list_new(total);
    if (!o) return NULL;
    n = n < list->length ? n : list->length;
    Object **to = AS(List, o)->items;
    for (int64_t i = 0; i < n; i++) list->items[i]->refcount += (uint32_t)count;
    if (n == 1) {
        Object *item = list->items[0];
        for (int64_t i = 0; i < count; i++) to[i] = item;
    } else {
        for (int64_t i = 0; i < count; i++) memcpy(to + i * n, list->items, (size_t)n * sizeof(Object *));
    }
    AS(List, o)->length = (uint32_t)(n * count);
    return o;
}

/* ---- comparing, showing -------------------------------------------------------------------- */

Owned compare_lengths(int64_t a, int64_t b, CompareOp op)
{
    switch (op) {
    case CMP_LT: return bool_new(a < b);
    case CMP_LE: return bool_new(a <= b);
    case CMP_EQ: return bool_new(a == b);
    case CMP_NE: return bool_new(a != b);
    case CMP_GT: return bool_new(a > b);
    case CMP_GE: return bool_new(a >= b);
    }
    return NULL;
}

/* The first items that differ. Like CPython this doesn't count them once more, where the frame of their method does. */
static Owned compare_items(List *a, List *b, uint32_t i, CompareOp op)
{
    Object *x = a->items[i], *y = b->items[i];
    if (TYPE_OF(x) == TYPE_OF(y) && slot_compare_is_function(x, op)) {
        if (!recursion_enter(" in comparison")) return NULL;
        Owned result = slot_compare(x, y, op);
        recursion_leave();
        if (result != NOT_IMPLEMENTED) return result;
        ref_drop(result);
        if (i >= a->length || i >= b->length || a->items[i] != x || b->items[i] != y) return list_compare(OBJ(a), OBJ(b), op);
    }
    ref_keep(x);
    ref_keep(y);
    Owned result = object_compare(x, y, op);
    ref_drop(y);
    ref_drop(x);
    return result;
}

Owned list_compare(Object *self, Object *other, CompareOp op)
{
    if (!IS_LIST(self) || !IS_LIST(other)) return not_implemented_new();
    List *a = AS(List, self), *b = AS(List, other);
    if (a->length != b->length && (op == CMP_EQ || op == CMP_NE)) return bool_new(op == CMP_NE);
    uint32_t i = 0;
    for (; i < a->length && i < b->length; i++) {
        Object *x = a->items[i], *y = b->items[i];
        if (x == y) continue;
        ref_keep(x);
        ref_keep(y);
        Truth equal = object_equal(x, y);
        ref_drop(y);
        ref_drop(x);
        if (equal == TRUTH_ERROR) return NULL;
        if (!equal) break;
    }
    if (i >= a->length || i >= b->length) return compare_lengths(a->length, b->length, op);
    if (op == CMP_EQ || op == CMP_NE) return bool_new(op == CMP_NE);
    return compare_items(a, b, i, op);
}

Owned list_repr(Object *self)
{
    List *list = AS(List, self);
    if (list->length == 0) return str_from_c("[]");
    int entered = repr_enter(self);
    if (entered <= 0) return entered == 0 ? str_from_c("[...]") : NULL;
    StrBuilder b;
    StrScratch scratch;
    builder_start_in(&b, &scratch, 2 + 3 * (int64_t)list->length);
    bool ok = builder_add_char(&b, '[');
    for (uint32_t i = 0; ok && i < list->length; i++) {
        Object *item = list->items[i];
        bool    kept = TYPE_OF(item)->repr != slot_repr; /* __repr__ in Python has it in its frame; others might lose it */
        if (kept) ref_keep(item);
        ok = (i == 0 || builder_add_ascii(&b, ", ", 2)) && builder_add_repr(&b, item);
        if (kept) ref_drop(item);
    }
    ok = ok && builder_add_char(&b, ']');
    repr_leave(self);
    if (ok) return builder_finish(&b);
    builder_abandon(&b);
    return NULL;
}

bool word_argument(Borrowed o, int64_t *result)
{
    Owned number = number_index(o);
    if (!number) return false;
    bool fits = int_to_int64(number, result);
    ref_drop(number);
    if (!fits) raise_overflow_error("Python int too large to convert to C ssize_t");
    return fits;
}

bool state_argument(Borrowed o, int64_t *result)
{
    if (IS_INT(o)) return word_argument(o, result);
    raise_type_error("an integer is required");
    return false;
}

bool index_range(Borrowed start_or_null, Borrowed stop_or_null, int64_t length, int64_t *start, int64_t *stop)
{
    Borrowed given[2]  = { start_or_null, stop_or_null };
    int64_t *result[2] = { start, stop };
    *start = 0;
    *stop  = length;
    for (int i = 0; i < 2; i++) {
        if (!given[i]) continue;
        if (!TYPE_OF(given[i])->to_index) {
            raise_type_error("slice indices must be integers or have an __index__ method");
            return false;
        }
        if (!number_to_index(given[i], result[i], NULL)) return false;
        if (*result[i] < 0) {
            *result[i] += length;
            if (*result[i] < 0) *result[i] = 0;
        }
    }
    return true;
}
