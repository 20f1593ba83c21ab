/* list_methods.c -- the type list as Python code sees it: construction, operators, methods. */
#include "runtime/text.h"
#include "runtime/list.h"
#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/int.h"
#include "runtime/iterators.h"
#include "runtime/native.h"
#include "runtime/protocol.h"

#define SELF AS(List, args[0])

static Owned new_slot(Type *cls, UNUSED Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    if (cls == &list_type) return list_new(0);
    Owned o = type_alloc(cls);
    if (o) gc_track(o);
    return o;
}

static bool init_slot(Object *self, Object **args, int n, Tuple *keywords)
{
    Object *iterable[1] = { NULL };
    /* a subclass with a __new__ of its own may be called with keywords, which only that one looks at */
    if (keywords && TYPE_OF(self)->new_ != new_slot) keywords = NULL;
    if (n == 1 && !keywords) iterable[0] = args[0];
    else if (!native_bind("list", "iterable=(), /", args, n, keywords, iterable, 1)) return false;
    list_clear(AS(List, self));
    return !iterable[0] || list_extend(AS(List, self), iterable[0]);
}

/* ---- operators --------------------------------------------------------------------------- */

static int64_t length(Object *self) { return AS(List, self)->length; }

static Owned sequence_item(Object *self, int64_t index)
{
    List *list = AS(List, self);
    if ((uint64_t)index >= list->length) return raise_index_error("list index out of range");
    return ref_keep(list->items[index]);
}

static Truth contains(Object *self, Object *value)
{
    List *list = AS(List, self);
    for (uint32_t i = 0; i < list->length; i++) {
        Object *item = list->items[i];
        if (item == value) return TRUTH_YES;
        ref_keep(item);
        Truth equal = object_equal(item, value);
        ref_drop(item);
        if (equal != TRUTH_NO) return equal;
    }
    return TRUTH_NO;
}

static Owned concat(Object *left, Object *right)
{
    if (!IS_LIST(right))
        return raise_type_error("can only concatenate list (not \"%.200s\") to list", type_name(TYPE_OF(right)));
    Owned o = list_new((int64_t)AS(List, left)->length + AS(List, right)->length);
    if (!o) return NULL;
    List    *list = AS(List, o), *parts[2] = { AS(List, left), AS(List, right) };
    Object **to   = list->items;
    for (int part = 0; part < 2; part++) {
        Object **from = parts[part]->items;
        uint32_t n    = parts[part]->length;
        if ((to - list->items) + (int64_t)n > list->capacity) break; /* a collection has run code that changed it */
        for (uint32_t i = 0; i < n; i++) *to++ = ref_keep(from[i]);
    }
    list->length = (uint32_t)(to - list->items);
    return o;
}

static Owned concat_in(Object *left, Object *right)
{
    return list_extend(AS(List, left), right) ? ref_keep(left) : NULL;
}

static Owned repeat_in(Object *self, int64_t count)
{
    List   *list = AS(List, self);
    int64_t n    = list->length, total;
    if (count <= 0) list_clear(list);
    else if (n > 0 && count > 1) {
        if (__builtin_mul_overflow(n, count, &total)) return raise_no_memory();
        if (!list_resize(list, total)) return NULL;
        for (int64_t i = 0; i < n; i++) list->items[i]->refcount += (uint32_t)(count - 1);
        for (int64_t at = n; at < total; at += n) memcpy(list->items + at, list->items, (size_t)n * sizeof(Object *));
    }
    return ref_keep(self);
}

/* ---- methods ----------------------------------------------------------------------------- */

Owned list_append_method(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    return list_append(SELF, args[1]) ? none_new() : NULL;
}

static Owned clear(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    list_clear(SELF);
    return none_new();
}

static Owned copy(Object **args, UNUSED int n, UNUSED Tuple *keywords) { return list_slice(SELF, 0, SELF->length); }

static Owned count(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    List   *list  = SELF;
    int64_t total = 0;
    for (uint32_t i = 0; i < list->length; i++) {
        Owned item  = ref_keep(list->items[i]);
        Truth equal = object_equal(item, args[1]);
        ref_drop(item);
        if (equal == TRUTH_ERROR) return NULL;
        total += equal;
    }
    return int_new(total);
}

static Owned extend(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    return list_extend(SELF, args[1]) ? none_new() : NULL;
}

static Owned get_item(Object **args, UNUSED int n, UNUSED Tuple *keywords) { return list_get_item(args[0], args[1]); }

static Owned index_of(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    List   *list = SELF;
    int64_t start, stop;
    if (!index_range(args[2], args[3], list->length, &start, &stop)) return NULL;
    if (!args[3]) stop = INT64_MAX; /* the list may grow while it is searched */
    for (int64_t i = start; i < stop && i < list->length; i++) {
        Owned item  = ref_keep(list->items[i]);
        Truth equal = object_equal(item, args[1]);
        ref_drop(item);
        if (equal == TRUTH_ERROR) return NULL;
        if (equal) return int_new(i);
    }
    return raise_value_error("%R is not in list", args[1]);
}

static Owned insert(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    int64_t index;
    if (!word_argument(args[1], &index)) return NULL;
    return list_insert(SELF, index, args[2]) ? none_new() : NULL;
}

static Owned pop(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    List   *list  = SELF;
    int64_t index = -1;
    if (!args[1] && list->length > list->capacity >> 1) return list->items[--list->length]; /* nothing moves, no memory is given back */
    if (args[1] && !word_argument(args[1], &index)) return NULL;
    if (list->length == 0) return raise_index_error("pop from empty list");
    if (index < 0) index += list->length;
    if ((uint64_t)index >= list->length) return raise_index_error("pop index out of range");
    Object *item = list->items[index];
    memmove(list->items + index, list->items + index + 1, (size_t)(list->length - 1 - index) * sizeof(Object *));
    list_resize(list, (int64_t)list->length - 1);
    return item;
}

static Owned remove_value(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    List *list = SELF;
    for (uint32_t i = 0; i < list->length; i++) {
        Owned item  = ref_keep(list->items[i]);
        Truth equal = object_equal(item, args[1]);
        ref_drop(item);
        if (equal == TRUTH_ERROR) return NULL;
        if (equal) return list_set_slice(list, i, (int64_t)i + 1, NULL) ? none_new() : NULL;
    }
    return raise_value_error("list.remove(x): x not in list");
}

static Owned reverse(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    List *list = SELF;
    for (int64_t i = 0, j = (int64_t)list->length - 1; i < j; i++, j--) {
        Object *item   = list->items[i];
        list->items[i] = list->items[j];
        list->items[j] = item;
    }
    return none_new();
}

static const char sort_parameters[] = "*, key=None, reverse=False";

static Owned sort(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    int descending = 0;
    if (!argument_int32(args[2], &descending)) return NULL;
    return list_sort(SELF, args[1] == NONE ? NULL : args[1], descending != 0) ? none_new() : NULL;
}

bool list_sort_called(List *list, Object **values, Tuple *keywords)
{
    Object *args[3] = { OBJ(list) };
    if (!recursion_enter(" while calling a Python object")) return false;
    Owned done = native_bind("sort", sort_parameters, values, 0, keywords, args + 1, 2) ? sort(args, 3, NULL) : NULL;
    recursion_leave();
    ref_drop_maybe(done);
    return done != NULL;
}

static Owned reversed(Object **args, UNUSED int n, UNUSED Tuple *keywords) { return list_reverse_iter_new(SELF); }

static Owned size_of(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    return int_new((int64_t)(list_size_of(args[0]) - sizeof(GcHead)));
}

static Owned iter(Object *self) { return list_iter_new(AS(List, self)); }

static const NativeDef methods[] = {
    { "__class_getitem__", class_getitem_method, "item, /", "list[item]: the list type with the type of its items noted.", NATIVE_CLASS },
    { "__getitem__", get_item, "index, /", "x.__getitem__(y) <==> x[y]", 0 },
    { "__reversed__", reversed, "", "An iterator from the last item to the first.", 0 },
    { "__sizeof__", size_of, "", "The size of the list in memory, in bytes.", 0 },
    { "append", list_append_method, "object, /", "Add one item at the end.", 0 },
    { "clear", clear, "", "Take all items out.", 0 },
    { "copy", copy, "", "A new list with the same items.", 0 },
    { "count", count, "value, /", "How many items are equal to value.", 0 },
    { "extend", extend, "iterable, /", "Add all items of an iterable at the end.", 0 },
    { "index", index_of, "value, start=0, stop=sys.maxsize, /",
      "The first index of an item equal to value.\n\nRaises ValueError if there is none.", 0 },
    { "insert", insert, "index, object, /", "Put one item in front of the one at index.", 0 },
    { "pop", pop, "index=-1, /",
      "Take the item at index out (the last one by default) and return it.\n\nRaises IndexError if there is none.", 0 },
    { "remove", remove_value, "value, /", "Take the first item equal to value out.\n\nRaises ValueError if there is none.", 0 },
    { "reverse", reverse, "", "Turn the order round, in place.", 0 },
    { "sort", sort, sort_parameters,
      "Sort in place, smallest first; equal items keep their order.\n\n"
      "With key, items are ordered by key(item). With reverse=True, largest first.", 0 },
    { 0 },
};

Type list_type = {
    .gc = { .size = sizeof(List), .row = { .first = offsetof(List, items), .length = offsetof(List, length), .apart = true }, .traverse = list_traverse, .clear = (void (*)(Object *))list_clear,
            .dealloc = list_dealloc, .size_of = list_size_of },
    .name  = "list",
    .doc   = "list(iterable=()): items in order, which may be changed",
    .shape = SHAPE_LIST,
    .flags = TYPE_BASE | TYPE_NEW_BY_ARRAY | TYPE_LIST | TYPE_SEQUENCE | TYPE_MATCH_SELF,
    .repr = list_repr,
    .hash = hash_not_available,
    .compare = list_compare,
    .iter = iter,
    .new_ = new_slot,
    .init = init_slot,
    .length = length,
    .get_item = list_get_item,
    .set_item = list_set_item,
    .contains = contains,
    .sequence_item = sequence_item,
    .concat = concat,
    .concat_in = concat_in,
    .repeat = list_repeat,
    .repeat_in = repeat_in,
    .methods = methods,
};
