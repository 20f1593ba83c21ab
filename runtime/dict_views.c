/* dict_views.c -- what d.keys(), d.values() and d.items() give, and the iterators over them.
 *
 * A view holds the dict and nothing else.  Keys and items are like sets: they compare with sets, and | & - ^ give
 * new sets, with any iterable on the other side.
 * An iterator holds its place in the entries; that the number of keys has changed is an error, and so is a
 * key found after as many as there were at the start.
 */
#include "runtime/dict_views.h"
#include "runtime/class.h"
#include "runtime/error.h"
#include "runtime/iterators.h"
#include "runtime/list.h"
#include "runtime/native.h"

static inline Dict *dict_of(Object *view) { return AS(DictView, view)->dict; }
static bool is_set_view(const Object *o) /* of keys or items; other modules have types derived from these */
{
    const Type *type = TYPE_OF(o);
    return type == &dict_keys_type || type == &dict_items_type || type->base == &dict_keys_type || type->base == &dict_items_type;
}

/* ---- iterators --------------------------------------------------------------------------- */

static bool is_reverse(const DictIter *it) { return it->head.shape >= SHAPE_DICT_REVERSE_KEY_ITER; }

Owned dict_iter_new(Dict *dict, uint32_t shape)
{
    Owned o = container_new(sizeof(DictIter), shape);
    if (!o) return NULL;
    DictIter *it = AS(DictIter, o);
    it->dict     = AS(Dict, ref_keep(&dict->head));
    it->place    = is_reverse(it) ? (int64_t)dict->end - 1 : 0;
    it->used = it->left = dict->used;
    it->pair            = NULL;
    if (shape == SHAPE_DICT_ITEM_ITER || shape == SHAPE_DICT_REVERSE_ITEM_ITER) it->pair = AS(Tuple, tuple_pack(2, NONE, NONE));
    if (!it->pair && error_pending()) {
        ref_drop(o);
        return NULL;
    }
    gc_track(o);
    return o;
}

static void iter_dealloc(Object *self)
{
    DictIter *it = AS(DictIter, self);
    gc_untrack(self);
    ref_drop_maybe(OBJ(it->dict));
    ref_drop_maybe(OBJ(it->pair));
    container_release(self, sizeof(DictIter));
}

static int iter_traverse(Object *self, GcVisit visit, void *argument)
{
    DictIter *it     = AS(DictIter, self);
    int       result = it->dict ? visit(&it->dict->head, argument) : 0;
    if (result == 0 && it->pair) result = visit(&it->pair->head, argument);
    return result;
}

/* The next entry, borrowed; NULL: at the end, or an error is pending. */
static DictEntry *advance(DictIter *it)
{
    Dict *dict = it->dict;
    if (!dict) return NULL;
    if (it->used != dict->used) {
        it->used = -1; /* for good */
        raise_runtime_error("dictionary changed size during iteration");
        return NULL;
    }
    DictEntry *entry = NULL;
    if (is_reverse(it)) {
        if (it->place >= dict->end) it->place = (int64_t)dict->end - 1;
        while (it->place >= 0 && !dict->entries[it->place].key) it->place--;
        if (it->place >= 0) entry = &dict->entries[it->place--];
    } else {
        while (it->place < dict->end && !dict->entries[it->place].key) it->place++;
        if (it->place < dict->end) entry = &dict->entries[it->place++];
        if (entry && it->left == 0) {
            raise_runtime_error("dictionary keys changed during iteration");
            entry = NULL;
        }
    }
    if (entry) it->left--;
    else ref_clear(&it->dict);
    return entry;
}

static Owned next_key(Object *self)
{
    DictEntry *entry = advance(AS(DictIter, self));
    return entry ? ref_keep(entry->key) : NULL;
}

static Owned next_value(Object *self)
{
    DictEntry *entry = advance(AS(DictIter, self));
    return entry ? ref_keep(entry->value) : NULL;
}

static Owned next_item(Object *self)
{
    DictIter  *it    = AS(DictIter, self);
    DictEntry *entry = advance(it);
    if (!entry) return NULL;
    if (it->pair->head.refcount == 1) { /* nobody has kept the last one */
        Tuple  *pair    = it->pair;
        Object *old[2]  = { pair->items[0], pair->items[1] };
        pair->items[0]  = ref_keep(entry->key);
        pair->items[1]  = ref_keep(entry->value);
        if (gc_head(&pair->head)->generation == GC_UNTRACKED) gc_track(&pair->head);
        Owned result = ref_keep(&pair->head);
        ref_drop(old[0]);
        ref_drop(old[1]);
        return result;
    }
    Owned items[2] = { ref_keep(entry->key), ref_keep(entry->value) }; /* making a tuple may collect */
    Owned pair     = tuple_take(items, 2);
    if (!pair) {
        ref_drop(items[0]);
        ref_drop(items[1]);
        return NULL;
    }
    return pair;
}

static Owned iter_length_hint(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    DictIter *it = AS(DictIter, args[0]);
    return int_new(it->dict && it->used == it->dict->used ? it->left : 0);
}

static Owned iter_reduce_method(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    DictIter *it   = AS(DictIter, args[0]);
    Owned     rest = list_new(0);
    if (!rest || !it->dict) return iter_reduce_exhausted(rest);
    Owned copy = dict_iter_new(it->dict, it->head.shape); /* so that the iterator itself stays where it is */
    bool  ok   = copy != NULL;
    if (ok) {
        AS(DictIter, copy)->place = it->place;
        AS(DictIter, copy)->used  = it->used;
        AS(DictIter, copy)->left  = it->left;
        ok = list_extend(AS(List, rest), copy);
    }
    ref_drop_maybe(copy);
    if (ok) return iter_reduce_exhausted(rest);
    ref_drop(rest);
    return NULL;
}

static const NativeDef iter_methods[] = {
    { "__length_hint__", iter_length_hint, "", "How many are left.", 0 },
    { "__reduce__", iter_reduce_method, "", "What copying and pickling need.", 0 },
    { 0 },
};

#define DICT_ITER_TYPE(text, shape_id, next_fn)                                                       \
    {                                                                                                 \
        .gc = { .size = sizeof(DictIter), .traverse = iter_traverse, .dealloc = iter_dealloc },       \
        .name = text, .shape = shape_id, .flags = TYPE_NO_INSTANTIATE, .iter = iter_self,             \
        .next = next_fn, .methods = iter_methods,                                                     \
    }

Type dict_key_iter_type           = DICT_ITER_TYPE("dict_keyiterator", SHAPE_DICT_KEY_ITER, next_key);
Type dict_value_iter_type         = DICT_ITER_TYPE("dict_valueiterator", SHAPE_DICT_VALUE_ITER, next_value);
Type dict_item_iter_type          = DICT_ITER_TYPE("dict_itemiterator", SHAPE_DICT_ITEM_ITER, next_item);
Type dict_reverse_key_iter_type   = DICT_ITER_TYPE("dict_reversekeyiterator", SHAPE_DICT_REVERSE_KEY_ITER, next_key);
Type dict_reverse_value_iter_type = DICT_ITER_TYPE("dict_reversevalueiterator", SHAPE_DICT_REVERSE_VALUE_ITER, next_value);
Type dict_reverse_item_iter_type  = DICT_ITER_TYPE("dict_reverseitemiterator", SHAPE_DICT_REVERSE_ITEM_ITER, next_item);

/* ---- views ------------------------------------------------------------------------------- */

Owned dict_view_new(Dict *dict, uint32_t shape)
{
    Owned o = container_new(sizeof(DictView), shape);
    if (!o) return NULL;
    AS(DictView, o)->dict = AS(Dict, ref_keep(&dict->head));
    gc_track(o);
    return o;
}

static void view_dealloc(Object *self)
{
    gc_untrack(self);
    ref_drop_maybe(OBJ(dict_of(self)));
    container_release(self, sizeof(DictView));
}

static int view_traverse(Object *self, GcVisit visit, void *argument)
{
    return dict_of(self) ? visit(&dict_of(self)->head, argument) : 0;
}

static int64_t view_length(Object *self) { return dict_of(self)->used; }

static Owned view_repr(Object *self)
{
    int entered = repr_enter(self);
    if (entered <= 0) return entered == 0 ? str_from_c("...") : NULL;
    Owned list = object_to_list(self), result = NULL;
    if (list) result = str_format_c("%s(%R)", type_name(TYPE_OF(self)), list);
    ref_drop_maybe(list);
    repr_leave(self);
    return result;
}

static Owned keys_iter(Object *self)   { return dict_iter_new(dict_of(self), SHAPE_DICT_KEY_ITER); }
static Owned values_iter(Object *self) { return dict_iter_new(dict_of(self), SHAPE_DICT_VALUE_ITER); }
static Owned items_iter(Object *self)  { return dict_iter_new(dict_of(self), SHAPE_DICT_ITEM_ITER); }

static Owned reversed(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    uint32_t shape = args[0]->shape == SHAPE_DICT_KEYS     ? SHAPE_DICT_REVERSE_KEY_ITER
                     : args[0]->shape == SHAPE_DICT_VALUES ? SHAPE_DICT_REVERSE_VALUE_ITER
                                                           : SHAPE_DICT_REVERSE_ITEM_ITER;
    return dict_iter_new(dict_of(args[0]), shape);
}

static Truth keys_contains(Object *self, Object *key) { return dict_contains(dict_of(self), key); }

static Truth items_contains(Object *self, Object *item)
{
    if (!IS_TUPLE(item) || AS(Tuple, item)->length != 2) return TRUTH_NO;
    Owned value;
    if (!dict_get(dict_of(self), AS(Tuple, item)->items[0], &value)) return TRUTH_ERROR;
    if (!value) return TRUTH_NO;
    Truth equal = object_equal(value, AS(Tuple, item)->items[1]);
    ref_drop(value);
    return equal;
}

static Truth view_contains(Object *view, Object *item)
{
    return TYPE_OF(view)->contains(view, item);
}

static Owned get_mapping(Object *self) { return mapping_proxy_new(&dict_of(self)->head); }

/* Are all items of `a` in `b`? */
static Truth all_in(Object *a, Object *b)
{
    Owned iter = object_iter(a), item;
    if (!iter) return TRUTH_ERROR;
    Truth inside = TRUTH_YES;
    while (inside == TRUTH_YES && (item = iter_next(iter)) != NULL) {
        inside = object_contains(b, item);
        ref_drop(item);
    }
    ref_drop(iter);
    return error_pending() ? TRUTH_ERROR : inside;
}

static Owned view_compare(Object *self, Object *other, CompareOp op)
{
    if (!IS_ANY_SET(other) && !is_set_view(other)) return not_implemented_new();
    int64_t a = view_length(self), b = object_length(other);
    if (b < 0) return NULL;
    Truth result = TRUTH_NO;
    switch (op) {
    case CMP_EQ:
    case CMP_NE: result = a == b ? all_in(self, other) : TRUTH_NO; break;
    case CMP_LT: result = a < b ? all_in(self, other) : TRUTH_NO; break;
    case CMP_LE: result = a <= b ? all_in(self, other) : TRUTH_NO; break;
    case CMP_GT: result = a > b ? all_in(other, self) : TRUTH_NO; break;
    case CMP_GE: result = a >= b ? all_in(other, self) : TRUTH_NO; break;
    }
    if (result == TRUTH_ERROR) return NULL;
    return bool_new(op == CMP_NE ? !result : result);
}

/* ---- views as sets ------------------------------------------------------------------------- */

static Owned to_set(Object *operand)
{
    if (operand->shape == SHAPE_DICT_KEYS && IS_EXACT_DICT(dict_of(operand))) operand = &dict_of(operand)->head;
    return set_new(operand);
}

static Owned view_subtract(Object *left, Object *right)
{
    Owned    result = to_set(left);
    Object **kept   = arguments_keep(&right, 1); /* CPython calls the method by tuple */
    if (result && !set_difference_update(AS(Set, result), right)) ref_clear(&result);
    arguments_drop(kept);
    return result;
}

static Owned view_or(Object *left, Object *right)
{
    Owned result = to_set(left);
    if (result && !set_update(AS(Set, result), right)) ref_clear(&result);
    return result;
}

static Owned view_and(Object *left, Object *right)
{
    Object *view = is_set_view(left) ? left : right, *other = view == left ? right : left;
    if (other->shape == SHAPE_SET && view_length(view) <= AS(Set, other)->used) return set_intersection(AS(Set, other), view);
    if (is_set_view(other) && view_length(other) > view_length(view)) {
        Object *larger = other;
        other          = view;
        view           = larger;
    }
    Owned result = set_new(NULL), iter = NULL, item;
    if (result) iter = object_iter(other);
    bool ok = iter != NULL;
    while (ok && (item = iter_next(iter)) != NULL) {
        Truth inside = view_contains(view, item);
        ok           = inside != TRUTH_ERROR && (!inside || set_add(AS(Set, result), item));
        ref_drop(item);
    }
    ref_drop_maybe(iter);
    if (!ok || error_pending()) {
        ref_drop_maybe(result);
        return NULL;
    }
    return result;
}

/* Has the dict an equal value for the key? */
static Truth same_in(Dict *dict, Object *key, int64_t hash, Object *value)
{
    Borrowed found = dict_find_hashed(dict, key, hash);
    if (!found) return error_pending() ? TRUTH_ERROR : TRUTH_NO;
    Owned have = ref_keep(found);
    Truth same = object_equal(have, value);
    ref_drop(have);
    return same;
}

static bool add_pair(Set *set, Object *key, Object *value)
{
    Owned pair = tuple_pack(2, key, value);
    bool  ok   = pair && set_add(set, pair);
    ref_drop_maybe(pair);
    return ok;
}

/* Pairs that are in one of two dicts only. */
static Owned items_xor(Dict *a, Dict *b)
{
    if (a->used > b->used) {
        Dict *larger = a;
        a            = b;
        b            = larger;
    }
    Owned    rest = dict_copy(a), result = NULL, rest_items = NULL;
    bool     ok    = false;
    uint32_t place = 0;
    Object  *key;
    int64_t  hash;
    if (!rest || !(result = set_new(NULL))) goto done;
    while (dict_next_hashed(b, &place, &key, &hash)) {
        Owned other = ref_keep(b->entries[place - 1].value);
        ref_keep(key);
        Truth same = same_in(AS(Dict, rest), key, hash, other);
        if (same == TRUTH_YES) same = dict_delete_hashed(AS(Dict, rest), key, hash) == TRUTH_ERROR ? TRUTH_ERROR : TRUTH_YES;
        else if (same == TRUTH_NO && !add_pair(AS(Set, result), key, other)) same = TRUTH_ERROR;
        ref_drop(other);
        ref_drop(key);
        if (same == TRUTH_ERROR) goto done;
    }
    rest_items = dict_view_new(AS(Dict, rest), SHAPE_DICT_ITEMS);
    ok         = rest_items && set_update(AS(Set, result), rest_items);
done:
    ref_drop_maybe(rest_items);
    ref_drop_maybe(rest);
    if (!ok) ref_clear(&result);
    return result;
}

static Owned view_xor(Object *left, Object *right)
{
    if (left->shape == SHAPE_DICT_ITEMS && right->shape == SHAPE_DICT_ITEMS) return items_xor(dict_of(left), dict_of(right));
    Owned result = to_set(left);
    if (result && !set_symmetric_difference_update(AS(Set, result), right)) ref_clear(&result);
    return result;
}

static Owned is_disjoint(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    Object *view = args[0], *other = args[1];
    if (view == other) return bool_new(view_length(view) == 0);
    if (IS_ANY_SET(other) || is_set_view(other)) { /* through the shorter one */
        int64_t length = object_length(other);
        if (length < 0) return NULL;
        if (length > view_length(view)) {
            view  = args[1];
            other = args[0];
        }
    }
    Owned iter = object_iter(other), item;
    if (!iter) return NULL;
    Truth inside = TRUTH_NO;
    while (inside == TRUTH_NO && (item = iter_next(iter)) != NULL) {
        inside = object_contains(view, item);
        ref_drop(item);
    }
    ref_drop(iter);
    return inside == TRUTH_ERROR || error_pending() ? NULL : bool_new(!inside);
}

static const GetSetDef getsets[] = {
    { "mapping", get_mapping, NULL, "The dictionary that this is a view of, read-only." },
    { 0 },
};

static const NativeDef values_methods[] = {
    { "__reversed__", reversed, "", "An iterator from the last to the first.", 0 },
    { 0 },
};

static const NativeDef set_methods[] = {
    { "__reversed__", reversed, "", "An iterator from the last to the first.", 0 },
    { "isdisjoint", is_disjoint, "other, /", "True if the view and the other have nothing in common.", 0 },
    { 0 },
};

#define DICT_VIEW_TYPE(text, shape_id, iter_fn, ...)                                              \
    {                                                                                             \
        .gc = { .size = sizeof(DictView), .traverse = view_traverse, .dealloc = view_dealloc },   \
        .name = text, .shape = shape_id, .flags = TYPE_NO_INSTANTIATE, .repr = view_repr,         \
        .length = view_length, .iter = iter_fn, .getsets = getsets, __VA_ARGS__                   \
    }
#define DICT_SET_VIEW(contains_fn)                                                                \
    .methods = set_methods, .contains = contains_fn, .compare = view_compare, .hash = hash_not_available, \
    .subtract = view_subtract, .bit_and = view_and, .bit_or = view_or, .bit_xor = view_xor

Type dict_keys_type   = DICT_VIEW_TYPE("dict_keys", SHAPE_DICT_KEYS, keys_iter, DICT_SET_VIEW(keys_contains));
Type dict_items_type  = DICT_VIEW_TYPE("dict_items", SHAPE_DICT_ITEMS, items_iter, DICT_SET_VIEW(items_contains));
Type dict_values_type = DICT_VIEW_TYPE("dict_values", SHAPE_DICT_VALUES, values_iter, .methods = values_methods);
