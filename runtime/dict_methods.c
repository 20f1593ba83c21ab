/* dict_methods.c -- the type dict as Python code sees it: construction, operators, methods. */
#include "runtime/class.h"
#include "runtime/dict.h"
#include "runtime/dict_views.h"
#include "runtime/error.h"
#include "runtime/iterators.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/native.h"

#define SELF AS(Dict, args[0])

/* ---- construction ------------------------------------------------------------------------ */

static Owned new_slot(Type *cls, UNUSED Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    if (cls == &dict_type) return dict_new();
    Owned o = type_alloc(cls);
    if (o) gc_track(o);
    return o;
}

/* update(mapping or pairs, **keywords): args without self. */
static bool update_from(Dict *dict, const char *function, Object **args, int n, Tuple *keywords)
{
    if (n > 1) {
        raise_type_error("%s expected at most 1 argument, got %d", function, n);
        return false;
    }
    if (n == 1 && !dict_update(dict, args[0], true)) return false;
    for (uint32_t i = 0; keywords && i < keywords->length; i++) {
        if (!dict_set(dict, keywords->items[i], args[n + (int)i])) return false;
    }
    return true;
}

static bool init_slot(Object *self, Object **args, int n, Tuple *keywords)
{
    return update_from(AS(Dict, self), "dict", args, n, keywords);
}

/* ---- operators --------------------------------------------------------------------------- */

static Owned repr(Object *self)
{
    Dict *dict = AS(Dict, self);
    if (dict->used == 0) return str_from_c("{}");
    int entered = repr_enter(self);
    if (entered <= 0) return entered == 0 ? str_from_c("{...}") : NULL;
    StrBuilder b;
    StrScratch scratch;
    builder_start_in(&b, &scratch, 6 * (int64_t)dict->used);
    bool     ok = builder_add_char(&b, '{'), first = true;
    uint32_t place = 0;
    Object  *key, *value;
    while (ok && dict_next(dict, &place, &key, &value)) {
        ref_keep(key);
        ref_keep(value);
        ok = (first || builder_add_ascii(&b, ", ", 2)) && builder_add_repr(&b, key) && builder_add_ascii(&b, ": ", 2)
             && builder_add_repr(&b, value);
        ref_drop(value);
        ref_drop(key);
        first = false;
    }
    ok = ok && builder_add_char(&b, '}');
    repr_leave(self);
    if (ok) return builder_finish(&b);
    builder_abandon(&b);
    return NULL;
}

static Owned compare(Object *self, Object *other, CompareOp op)
{
    bool equal;
    if ((op != CMP_EQ && op != CMP_NE) || !IS_DICT(self) || !IS_DICT(other)) return not_implemented_new();
    if (!dict_equal(AS(Dict, self), AS(Dict, other), &equal)) return NULL;
    return bool_new(equal == (op == CMP_EQ));
}

static int64_t length(Object *self) { return AS(Dict, self)->used; }

static Owned get_item(Object *self, Object *key)
{
    Owned value;
    if (!dict_get(AS(Dict, self), key, &value)) return NULL;
    if (value) return value;
    if (self->shape != SHAPE_DICT) {
        bool absent = false;
        value       = special_call_bound(self, names.__missing__, &key, 1, &absent);
        if (!absent) return value;
    }
    return raise_key_error(key);
}

static bool set_item(Object *self, Object *key, Object *value_or_null)
{
    if (value_or_null) return dict_set(AS(Dict, self), key, value_or_null);
    Truth deleted = dict_delete(AS(Dict, self), key);
    if (deleted == TRUTH_NO) raise_key_error(key);
    return deleted == TRUTH_YES;
}

static Truth contains(Object *self, Object *key) { return dict_contains(AS(Dict, self), key); }

/* An exact dict with the pairs of any dict. A subclass that iterates in its own way is asked for its values, too. */
static Owned exact_copy(Object *self)
{
    if (TYPE_OF(self)->iter == dict_type.iter || AS(Dict, self)->used == 0) return dict_copy(AS(Dict, self));
    Owned copy = dict_new();
    if (copy && !dict_update(AS(Dict, copy), self, true)) ref_clear(&copy);
    return copy;
}

static Owned bit_or(Object *left, Object *right)
{
    if (!IS_DICT(left) || !IS_DICT(right)) return not_implemented_new();
    Owned result = exact_copy(left);
    if (result && !dict_update(AS(Dict, result), right, true)) ref_clear(&result);
    return result;
}

static Owned bit_or_in(Object *self, Object *other)
{
    return dict_update(AS(Dict, self), other, true) ? ref_keep(self) : NULL;
}

/* ---- methods ----------------------------------------------------------------------------- */

static Owned clear(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    dict_clear(SELF);
    return none_new();
}

static Owned copy(Object **args, UNUSED int n, UNUSED Tuple *keywords) { return exact_copy(args[0]); }

static Owned get_item_method(Object **args, UNUSED int n, UNUSED Tuple *keywords) { return get_item(args[0], args[1]); }

static Owned contains_method(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    Truth present = dict_contains(SELF, args[1]);
    return present == TRUTH_ERROR ? NULL : bool_new(present);
}

Owned dict_get_method(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    Owned value;
    if (!dict_get(SELF, args[1], &value)) return NULL;
    return value ? value : ref_keep(args[2] ? args[2] : NONE);
}

static Owned pop(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    Owned value;
    if (!dict_length(SELF)) return args[2] ? ref_keep(args[2]) : raise_key_error(args[1]); /* the key is not looked at */
    switch (dict_pop(SELF, args[1], &value)) {
    case TRUTH_YES: return value;
    case TRUTH_NO: return args[2] ? ref_keep(args[2]) : raise_key_error(args[1]);
    case TRUTH_ERROR: break;
    }
    return NULL;
}

static Owned pop_item(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    Owned pair = tuple_new(2); /* first: it may collect, and so change the dict */
    if (!pair) return NULL;
    if (dict_pop_last(SELF, &AS(Tuple, pair)->items[0], &AS(Tuple, pair)->items[1])) {
        tuple_done(pair);
        return pair;
    }
    ref_drop(pair);
    Owned text = str_from_c("popitem(): dictionary is empty");
    if (text) raise_key_error(text);
    ref_drop_maybe(text);
    return NULL;
}

static Owned set_default(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    return dict_set_default(SELF, args[1], args[2] ? args[2] : NONE);
}

static Owned updated(Object **args, int n, Tuple *keywords)
{
    return update_from(SELF, "update", args + 1, n - 1, keywords) ? none_new() : NULL;
}
static Owned update(Object **args, int n, Tuple *keywords) { return native_by_tuple(updated, args, n, keywords); }

static bool set_kept(Dict *dict, Object *key, int64_t hash, Object *value)
{
    ref_keep(key);
    bool ok = dict_set_hashed(dict, key, hash, value);
    ref_drop(key);
    return ok;
}

static bool fill_from_dict(Dict *dict, Dict *from, Object *value)
{
    uint32_t place = 0;
    Object  *key;
    int64_t  hash;
    if (!dict_reserve(dict, from->used)) return false;
    while (dict_next_hashed(from, &place, &key, &hash)) {
        if (!set_kept(dict, key, hash, value)) return false;
    }
    return true;
}

static bool fill_from_set(Dict *dict, Set *from, Object *value)
{
    int64_t   place = 0;
    SetEntry *entry;
    if (!dict_reserve(dict, from->used)) return false;
    while ((entry = set_next_entry(from, &place)) != NULL) {
        if (!set_kept(dict, entry->key, entry->hash, value)) return false;
    }
    return true;
}

static bool fill_from_keys(Object *result, Object *keys, Object *value)
{
    if (IS_EXACT_DICT(result)) {
        if (IS_EXACT_DICT(keys) && keys != result) return fill_from_dict(AS(Dict, result), AS(Dict, keys), value);
        if (keys->shape == SHAPE_SET || keys->shape == SHAPE_FROZENSET) return fill_from_set(AS(Dict, result), AS(Set, keys), value);
    }
    Owned iter = object_iter(keys), key;
    if (!iter) return false;
    bool ok = true;
    while (ok && (key = iter_next(iter)) != NULL) {
        ok = IS_EXACT_DICT(result) ? dict_set(AS(Dict, result), key, value) : object_set_item(result, key, value);
        ref_drop(key);
    }
    ref_drop(iter);
    return ok && !error_pending();
}

static Owned from_keys(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    Owned result = object_call_0(args[0]);
    if (result && !fill_from_keys(result, args[1], args[2] ? args[2] : NONE)) ref_clear(&result);
    return result;
}

static Owned keys_view(Object **args, UNUSED int n, UNUSED Tuple *keywords)   { return dict_view_new(SELF, SHAPE_DICT_KEYS); }
static Owned values_view(Object **args, UNUSED int n, UNUSED Tuple *keywords) { return dict_view_new(SELF, SHAPE_DICT_VALUES); }
static Owned items_view(Object **args, UNUSED int n, UNUSED Tuple *keywords)  { return dict_view_new(SELF, SHAPE_DICT_ITEMS); }

static Owned iter(Object *self) { return dict_iter_new(AS(Dict, self), SHAPE_DICT_KEY_ITER); }

static Owned reversed(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    return dict_iter_new(SELF, SHAPE_DICT_REVERSE_KEY_ITER);
}

static Owned size_of(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    return int_new((int64_t)(dict_size_of(args[0]) - sizeof(GcHead)));
}

static const NativeDef methods[] = {
    { "__class_getitem__", class_getitem_method, "item, /", "dict[key, value]: the dict type with the types of its keys and values noted.", NATIVE_CLASS },
    { "__contains__", contains_method, "key, /", "True if the dictionary has the key.", 0 },
    { "__getitem__", get_item_method, "key, /", "x.__getitem__(y) <==> x[y]", 0 },
    { "__reversed__", reversed, "", "An iterator over the keys, the last one first.", 0 },
    { "__sizeof__", size_of, "", "The size of the dictionary in memory, in bytes.", 0 },
    { "clear", clear, "", "Take all pairs out.", 0 },
    { "copy", copy, "", "A new dictionary with the same pairs.", 0 },
    { "fromkeys", from_keys, "iterable, value=None, /", "A new dictionary with keys from an iterable, all with one value.", NATIVE_CLASS },
    { "get", dict_get_method, "key, default=None, /", "The value of key, or default if there is none.", 0 },
    { "items", items_view, "", "A view of the pairs of key and value.", 0 },
    { "keys", keys_view, "", "A view of the keys.", 0 },
    { "pop", pop, "key, default=<unrepresentable>, /",
      "Take a key out and return its value.\n\nIf there is none: default, or KeyError if that is not given.", 0 },
    { "popitem", pop_item, "", "Take the last pair out and return it as a tuple.\n\nRaises KeyError if there is none.", 0 },
    { "setdefault", set_default, "key, default=None, /", "The value of key, which is set to default first if there is none.", 0 },
    { "update", update, NULL, "Set pairs from a mapping or an iterable of pairs, then from keywords.", 0 },
    { "values", values_view, "", "A view of the values.", 0 },
    { 0 },
};

Type dict_type = {
    .gc = { .size = sizeof(Dict), .traverse = dict_traverse, .clear = (void (*)(Object *))dict_clear,
            .dealloc = dict_dealloc, .size_of = dict_size_of },
    .name  = "dict",
    .doc   = "dict(mapping or pairs=(), **pairs): values by key, in order of insertion",
    .shape = SHAPE_DICT,
    .flags = TYPE_BASE | TYPE_NEW_BY_ARRAY | TYPE_DICT | TYPE_MAPPING | TYPE_MATCH_SELF,
    .repr = repr,
    .hash = hash_not_available,
    .compare = compare,
    .iter = iter,
    .new_ = new_slot,
    .init = init_slot,
    .length = length,
    .get_item = get_item,
    .set_item = set_item,
    .contains = contains,
    .bit_or = bit_or,
    .bit_or_in = bit_or_in,
    .methods = methods,
};
