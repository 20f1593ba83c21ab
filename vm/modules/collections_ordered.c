/* collections_ordered.c -- collections.OrderedDict.
 *
 * A dict keeps the order of insertion anyway; an OrderedDict lets it be changed (move_to_end), takes pairs out at both ends,
 * compares it, and has iterators that see every change.  Views and iterators are in collections_ordered_views.c.
 */
#include <string.h>

#include "gc/weak.h"
#include "runtime/shape.h"
#include "vm/modules/collections_parts.h"

#define SELF AS(OrderedDict, args[0])

/* ---- the order -------------------------------------------------------------------------------- */

uint32_t ordered_first(OrderedDict *od)
{
    if (od->dict.used == 0) return 0;
    if (od->seen != od->dict.version) od->first = 0;
    while (!od->dict.entries[od->first].key) od->first++;
    od->seen = od->dict.version;
    return od->first;
}

static uint32_t last_entry(const OrderedDict *od)
{
    uint32_t e = od->dict.end - 1;
    while (!od->dict.entries[e].key) e--;
    return e;
}

/* A key has gone: `known` says whether `first` was right before. */
static void order_changed(OrderedDict *od, bool known)
{
    od->state++;
    if (!known) od->first = 0;
    od->seen = od->dict.version;
}

static bool first_is_known(const OrderedDict *od) { return od->seen == od->dict.version; }

static bool put(OrderedDict *od, Object *key, Object *value)
{
    uint32_t version = od->dict.version, end = od->dict.end;
    bool     known   = first_is_known(od);
    if (!dict_set(&od->dict, key, value)) return false;
    if (od->dict.version != version) order_changed(od, known && od->dict.end == end + 1); /* else the holes have been squeezed out */
    return true;
}

static void take(OrderedDict *od, int64_t e, Owned *key, Owned *value)
{
    bool known = first_is_known(od);
    dict_take_entry(&od->dict, e, key, value);
    order_changed(od, known);
}

/* The entry of a key; -1: none, or an error is pending. */
static int64_t entry_of(OrderedDict *od, Object *key)
{
    int64_t hash;
    return key_hash(key, &hash) ? dict_entry_of(&od->dict, key, hash) : -1;
}

/* ---- filling from anything ----------------------------------------------------------------------- */

static bool set_pair(Object *self, Object *pair)
{
    Owned iter = object_iter(pair), parts[3] = { NULL, NULL, NULL };
    int   n    = 0;
    if (!iter) return false;
    while (n < 3 && (parts[n] = iter_next(iter)) != NULL) n++;
    ref_drop(iter);
    bool ok = !error_pending();
    if (ok && n != 2) {
        if (n > 2) raise_value_error("too many values to unpack (expected 2)");
        else raise_value_error("need more than %d value%s to unpack", n, n == 1 ? "" : "s");
        ok = false;
    }
    ok = ok && object_set_item(self, parts[0], parts[1]);
    while (n-- > 0) ref_drop(parts[n]);
    return ok;
}

static bool set_pairs(Object *self, Object *pairs)
{
    Owned iter = object_iter(pairs), pair;
    if (!iter) return false;
    bool ok = true;
    while (ok && (pair = iter_next(iter)) != NULL) {
        ok = set_pair(self, pair);
        ref_drop(pair);
    }
    ref_drop(iter);
    return ok && !error_pending();
}

/* other.method() if it has one; NULL with *absent. */
static Owned call_if_there(Object *other, Str *method, bool *absent)
{
    Owned function = object_find_attr(other, method);
    *absent        = !function && !error_pending();
    Owned result   = function ? object_call_0(function) : NULL;
    ref_drop_maybe(function);
    return result;
}

static bool set_by_keys(Object *self, Object *other, Object *keys)
{
    Owned iter = object_iter(keys), key;
    if (!iter) return false;
    bool ok = true;
    while (ok && (key = iter_next(iter)) != NULL) {
        Owned value = object_get_item(other, key);
        ok          = value && object_set_item(self, key, value);
        ref_drop_maybe(value);
        ref_drop(key);
    }
    ref_drop(iter);
    return ok && !error_pending();
}

static bool set_from_dict(Object *self, Dict *dict)
{
    Owned copy = dict_copy(dict); /* setting may run anything */
    if (!copy) return false;
    uint32_t place = 0;
    Object  *key, *value;
    bool     ok = true;
    while (ok && dict_next(AS(Dict, copy), &place, &key, &value)) ok = object_set_item(self, key, value);
    ref_drop(copy);
    return ok;
}

/* A mapping by keys() and [], or by items(); else pairs. */
static bool update_from(Object *self, Object *other)
{
    bool absent;
    if (IS_EXACT_DICT(other)) return set_from_dict(self, AS(Dict, other));
    Owned keys = call_if_there(other, names.keys, &absent);
    if (!absent) {
        bool ok = keys && set_by_keys(self, other, keys);
        ref_drop_maybe(keys);
        return ok;
    }
    Owned items = call_if_there(other, names.items, &absent);
    if (absent) return set_pairs(self, other);
    bool ok = items && set_pairs(self, items);
    ref_drop_maybe(items);
    return ok;
}

static bool update(Object *self, Object **args, int n, Tuple *keywords)
{
    if (n > 0 && !update_from(self, args[0])) return false;
    for (uint32_t i = 0; keywords && i < keywords->length; i++)
        if (!object_set_item(self, keywords->items[i], args[n + (int)i])) return false;
    return true;
}

static bool init(Object *self, Object **args, int n, Tuple *keywords)
{
    if (n <= 1) return update(self, args, n, keywords);
    raise_type_error("expected at most 1 arguments, got %d", n);
    return false;
}

/* ---- life ----------------------------------------------------------------------------------------- */

static void clear_all(Object *self)
{
    OrderedDict *od = AS(OrderedDict, self);
    dict_clear(&od->dict);
    od->first = 0;
    od->seen  = od->dict.version;
}

static void clear(Object *self)
{
    ref_clear(&AS(OrderedDict, self)->attributes);
    clear_all(self);
}

static void dealloc(Object *self)
{
    gc_untrack(self);
    if (gc_head(self)->flags & GC_HAS_WEAK) weak_clear(self);
    clear(self);
    container_release(self, sizeof(OrderedDict));
}

static int traverse(Object *self, GcVisit visit, void *argument)
{
    OrderedDict *od     = AS(OrderedDict, self);
    int          result = od->attributes ? visit(OBJ(od->attributes), argument) : 0;
    return result ? result : dict_traverse(self, visit, argument);
}

static size_t size_of(Object *self) { return dict_size_of(self) + sizeof(OrderedDict) - sizeof(Dict); }

/* ---- operators -------------------------------------------------------------------------------------- */

static Owned items_list(Object *self)
{
    Owned items = TYPE_OF(self) == &ordered_dict_type ? ordered_view_new(AS(OrderedDict, self), ORDERED_ITEMS)
                                                      : object_call_method(self, names.items, NULL, 0);
    Owned list  = items ? object_to_list(items) : NULL;
    ref_drop_maybe(items);
    return list;
}

static Owned repr(Object *self)
{
    const char *name = type_short_name(TYPE_OF(self));
    if (AS(Dict, self)->used == 0) return str_format_c("%s()", name);
    int entered = repr_enter(self);
    if (entered <= 0) return entered == 0 ? str_from_c("...") : NULL;
    Owned list = items_list(self), result = list ? str_format_c("%s(%R)", name, list) : NULL;
    ref_drop_maybe(list);
    repr_leave(self);
    return result;
}

static Truth same_order(OrderedDict *a, OrderedDict *b)
{
    Owned keys = dict_keys_list(&a->dict), others = keys ? dict_keys_list(&b->dict) : NULL;
    Truth same = others ? object_equal(keys, others) : TRUTH_ERROR;
    ref_drop_maybe(keys);
    ref_drop_maybe(others);
    return same;
}

static Owned compare(Object *self, Object *other, CompareOp op)
{
    bool equal;
    if ((op != CMP_EQ && op != CMP_NE) || !IS_DICT(self) || !IS_DICT(other)) return not_implemented_new();
    if (!dict_equal(AS(Dict, self), AS(Dict, other), &equal)) return NULL;
    if (equal && IS_ORDERED(self) && IS_ORDERED(other)) {
        Truth same = same_order(AS(OrderedDict, self), AS(OrderedDict, other));
        if (same == TRUTH_ERROR) return NULL;
        equal = same;
    }
    return bool_new(equal == (op == CMP_EQ));
}

/* KeyError as the key makes it: a tuple gives its items, None nothing. */
static Owned raise_missing(Borrowed key)
{
    if (key == NONE) return raise_with_args(&exc_KeyError, NULL, 0);
    if (key->shape == SHAPE_TUPLE) return raise_with_args(&exc_KeyError, AS(Tuple, key)->items, (int)AS(Tuple, key)->length);
    return raise_key_error(key);
}

static bool set_item(Object *self, Object *key, Object *value)
{
    if (value) return put(AS(OrderedDict, self), key, value);
    int64_t e = entry_of(AS(OrderedDict, self), key);
    if (e < 0) {
        if (!error_pending()) raise_key_error(key);
        return false;
    }
    Owned old_key, old_value;
    take(AS(OrderedDict, self), e, &old_key, &old_value);
    ref_drop(old_key);
    ref_drop(old_value);
    return true;
}

static Owned bit_or(Object *left, Object *right)
{
    if (!IS_DICT(left) || !IS_DICT(right)) return not_implemented_new();
    Owned result = object_call_1(OBJ(IS_ORDERED(left) ? TYPE_OF(left) : TYPE_OF(right)), left);
    if (result && !update_from(result, right)) ref_clear(&result);
    return result;
}

static Owned bit_or_in(Object *self, Object *other) { return update_from(self, other) ? ref_keep(self) : NULL; }
static Owned iter(Object *self) { return ordered_iter_new(AS(OrderedDict, self), ORDERED_KEYS, false); }

/* ---- methods ---------------------------------------------------------------------------------------- */

NATIVE(ordered_keys) { return ordered_view_new(SELF, ORDERED_KEYS); }
NATIVE(ordered_values) { return ordered_view_new(SELF, ORDERED_VALUES); }
NATIVE(ordered_items) { return ordered_view_new(SELF, ORDERED_ITEMS); }
NATIVE(ordered_reversed) { return ordered_iter_new(SELF, ORDERED_KEYS, true); }
NATIVE(ordered_size_of) { return int_new((int64_t)(size_of(args[0]) - sizeof(GcHead))); }

NATIVE(ordered_clear)
{
    clear_all(args[0]);
    return none_new();
}

NATIVE(ordered_update)
{
    if (n > 2) return raise_type_error("update() takes at most 1 positional argument (%d given)", n - 1);
    return update(args[0], args + 1, n - 1, keywords) ? none_new() : NULL;
}

/* Takes an argument that says which end; absent: the last. */
static Truth which_end(Object *last_or_null) { return last_or_null ? object_truth(last_or_null) : TRUTH_YES; }

NATIVE(ordered_move_to_end)
{
    Truth last = which_end(args[2]);
    if (last == TRUTH_ERROR) return NULL;
    int64_t e = entry_of(SELF, args[1]);
    if (e < 0) return error_pending() ? NULL : raise_missing(args[1]);
    if (e == (last ? last_entry(SELF) : ordered_first(SELF))) return none_new();
    uint32_t end   = SELF->dict.end;
    bool     known = first_is_known(SELF);
    if (!last) dict_entry_to_front(&SELF->dict, e);
    else if (!dict_entry_to_end(&SELF->dict, e)) return NULL;
    order_changed(SELF, last && known && SELF->dict.end == end + 1);
    return none_new();
}

NATIVE(ordered_pop_item)
{
    Truth last = which_end(args[1]);
    if (last == TRUTH_ERROR) return NULL;
    Owned pair = tuple_new(2); /* first: it may collect, and so change the dict */
    if (!pair) return NULL;
    if (SELF->dict.used == 0) {
        ref_drop(pair);
        Owned text = str_from_c("dictionary is empty");
        if (text) raise_key_error(text);
        ref_drop_maybe(text);
        return NULL;
    }
    Object **two   = AS(Tuple, pair)->items;
    bool     known = first_is_known(SELF);
    if (last) {
        dict_pop_last(&SELF->dict, &two[0], &two[1]);
        order_changed(SELF, known && SELF->first <= SELF->dict.end);
    } else take(SELF, ordered_first(SELF), &two[0], &two[1]);
    tuple_done(pair);
    return pair;
}

NATIVE(ordered_pop)
{
    int64_t e = entry_of(SELF, args[1]);
    if (e < 0) return error_pending() ? NULL : args[2] ? ref_keep(args[2]) : raise_missing(args[1]);
    Owned key, value;
    take(SELF, e, &key, &value);
    ref_drop(key);
    return value;
}

NATIVE(ordered_set_default)
{
    Object *otherwise = args[2] ? args[2] : NONE;
    if (TYPE_OF(args[0]) != &ordered_dict_type) { /* by the methods of the subclass */
        Truth there = object_contains(args[0], args[1]);
        if (there == TRUTH_ERROR) return NULL;
        if (there) return object_get_item(args[0], args[1]);
        return object_set_item(args[0], args[1], otherwise) ? ref_keep(otherwise) : NULL;
    }
    int64_t e = entry_of(SELF, args[1]);
    if (e >= 0) return ref_keep(SELF->dict.entries[e].value);
    return !error_pending() && put(SELF, args[1], otherwise) ? ref_keep(otherwise) : NULL;
}

static bool copy_by_methods(Object *self, Object *copy)
{
    Owned keys = dict_keys_list(AS(Dict, self));
    bool  ok   = keys && set_by_keys(copy, self, keys);
    ref_drop_maybe(keys);
    return ok;
}

NATIVE(ordered_copy)
{
    bool  exact = TYPE_OF(args[0]) == &ordered_dict_type;
    Owned copy  = object_call_0(OBJ(TYPE_OF(args[0])));
    if (!copy) return NULL;
    bool ok = exact ? set_from_dict(copy, AS(Dict, args[0])) : copy_by_methods(args[0], copy);
    if (!ok) ref_clear(&copy);
    return copy;
}

NATIVE(ordered_from_keys)
{
    Owned result = object_call_0(args[0]), iterator = result ? object_iter(args[1]) : NULL, key;
    bool  ok     = iterator != NULL;
    while (ok && (key = iter_next(iterator)) != NULL) {
        ok = object_set_item(result, key, args[2] ? args[2] : NONE);
        ref_drop(key);
    }
    ref_drop_maybe(iterator);
    if (!ok || error_pending()) ref_drop_maybe(result);
    return ok && !error_pending() ? result : NULL;
}

NATIVE(ordered_reduce)
{
    Owned state = object_call_method(args[0], names.__getstate__, NULL, 0), items = NULL, pairs = NULL, result = NULL;
    if (state) items = object_call_method(args[0], names.items, NULL, 0);
    if (items) pairs = object_iter(items);
    if (pairs) result = tuple_pack(5, TYPE_OF(args[0]), empty_tuple, state, NONE, pairs);
    ref_drop_maybe(pairs);
    ref_drop_maybe(items);
    ref_drop_maybe(state);
    return result;
}

static const NativeDef methods[] = {
    { "fromkeys", ordered_from_keys, "iterable, value=None", "A new ordered dictionary with keys from an iterable, all with one value.", NATIVE_CLASS },
    { "__sizeof__", ordered_size_of, "", "The size of the dictionary in memory, in bytes.", 0 },
    { "__reduce__", ordered_reduce, "", REDUCE_DOC, 0 },
    { "setdefault", ordered_set_default, "key, default=None", "The value of key, which is set to default first if there is none.", 0 },
    { "pop", ordered_pop, "key, default=<unrepresentable>", "Take a key out and return its value.\n\nIf there is none: default, or KeyError if that is not given.", 0 },
    { "popitem", ordered_pop_item, "last=True", "Take the last pair out, or the first, and return it. KeyError if there is none.", 0 },
    { "keys", ordered_keys, "", "A view of the keys.", 0 },
    { "values", ordered_values, "", "A view of the values.", 0 },
    { "items", ordered_items, "", "A view of the pairs of key and value.", 0 },
    { "update", ordered_update, NULL, "Set pairs from a mapping or an iterable of pairs, then from keywords.", 0 },
    { "clear", ordered_clear, "", "Take all pairs out.", 0 },
    { "copy", ordered_copy, "", "A new ordered dictionary with the same pairs.", 0 },
    { "__reversed__", ordered_reversed, "", "An iterator over the keys, the last one first.", 0 },
    { "move_to_end", ordered_move_to_end, "key, last=True", "Put a key that is there behind all others, or in front of them. KeyError if it isn't there.", 0 },
    { 0 },
};

static Owned get_dict(Object *self)
{
    Borrowed dict = instance_dict(self);
    return dict ? ref_keep(dict) : NULL;
}

static bool set_dict(Object *self, Object *value)
{
    if (!value) raise_type_error("cannot delete __dict__");
    else if (!IS_DICT(value)) raise_type_error("__dict__ must be set to a dictionary, not a '%T'", value);
    else return instance_set_dict(self, value);
    return false;
}

static const GetSetDef getsets[] = { { "__dict__", get_dict, set_dict, NULL }, { 0 } };

STATIC_OBJECT Type ordered_dict_type = {
    .gc      = { .size = sizeof(OrderedDict), .traverse = traverse, .clear = clear, .dealloc = dealloc, .size_of = size_of },
    .name    = "collections.OrderedDict",
    .doc     = "A dictionary whose order can be changed, and counts in comparisons",
    .base    = &dict_type,
    .flags   = TYPE_BASE,
    .attr_offset = offsetof(OrderedDict, attributes), .weak_ok = true,
    .init = init, .repr = repr, .hash = hash_not_available, .compare = compare, .iter = iter,
    .set_item = set_item, .bit_or = bit_or, .bit_or_in = bit_or_in,
    .methods = methods, .getsets = getsets,
};
