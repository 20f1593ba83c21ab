/* dict_update.c -- dict.update: from dicts, from mappings (whatever has keys), from pairs; and f(**mapping). */
#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/iterators.h"
#include "runtime/list.h"
#include "runtime/names.h"

/* A list of mapping.keys(). */
static Owned keys_of(Object *mapping)
{
    Owned keys = object_call_method(mapping, names.keys, NULL, 0);
    if (!keys || IS_EXACT_LIST(keys)) return keys;
    Owned iter = object_iter(keys), list = NULL;
    if (iter) list = object_to_list(iter);
    else if (error_clear_if(&exc_TypeError)) raise_type_error("%T.keys() returned a non-iterable (type %T)", mapping, keys);
    ref_drop_maybe(iter);
    ref_drop(keys);
    return list;
}

/* other.keys(), then other[key] for each. */
static bool merge_mapping(Dict *d, Object *other, bool override)
{
    Owned keys = keys_of(other);
    if (!keys) return false;
    Owned iter = object_iter(keys);
    ref_drop(keys);
    if (!iter) return false;
    Owned key;
    bool  ok = true;
    while (ok && (key = iter_next(iter)) != NULL) {
        Truth present = override ? TRUTH_NO : dict_contains(d, key);
        if (present == TRUTH_NO) {
            Owned value = object_get_item(other, key);
            ok          = value && dict_set(d, key, value);
            ref_drop_maybe(value);
        } else ok = present == TRUTH_YES;
        ref_drop(key);
    }
    ref_drop(iter);
    return ok && !error_pending();
}

static bool merges_as_dict(Object *other) /* a dict whose iteration nobody has redefined */
{
    return IS_DICT(other) && TYPE_OF(other)->iter == dict_type.iter;
}

/* The pairs of a zip of lists and tuples that nobody else has, as long as no code runs for the keys: there is no tuple then. */
static bool take_from_zip(Dict *dict, Zip *zip)
{
    if (zip->iters->length != 2 || zip->head.refcount > 2) return true;
    Object *keys = zip->iters->items[0], *values = zip->iters->items[1], *key, *value;
    if (keys == values) return true;
    while ((key = iter_peek(keys)) != NULL && (key->shape == SHAPE_STR || key->shape == SHAPE_INT) && (value = iter_peek(values)) != NULL) {
        iter_skip(keys);
        iter_skip(values);
        ref_keep(key);
        ref_keep(value);
        bool done = dict_set(dict, key, value);
        ref_drop(value);
        ref_drop(key);
        if (!done) return false;
    }
    return true;
}

bool dict_update_pairs(Dict *dict, Borrowed pairs, bool override)
{
    Owned iter = object_iter(pairs), item;
    if (!iter) return false;
    bool    ok = !override || iter->shape != SHAPE_ZIP || take_from_zip(dict, AS(Zip, iter));
    int64_t i  = 0;
    for (; ok && (item = iter_next(iter)) != NULL; i++) {
        Owned pair = sequence_fast(item, "");
        ref_drop(item);
        if (!pair) {
            if (error_clear_if(&exc_TypeError))
                raise_type_error("cannot convert dictionary update sequence element #%zd to a sequence", (size_t)i);
            ok = false;
            break;
        }
        bool     is_tuple = IS_EXACT_TUPLE(pair);
        int64_t  n        = is_tuple ? AS(Tuple, pair)->length : AS(List, pair)->length;
        Object **two      = is_tuple ? AS(Tuple, pair)->items : AS(List, pair)->items;
        if (n != 2) {
            raise_value_error("dictionary update sequence element #%zd has length %zd; 2 is required", (size_t)i, (size_t)n);
            ok = false;
        } else {
            Owned   key = ref_keep(two[0]), value = ref_keep(two[1]);
            int64_t hash;
            ok = override ? dict_set(dict, key, value) : key_hash(key, &hash) && dict_set_if_absent(dict, key, hash, value);
            ref_drop(key);
            ref_drop(value);
        }
        ref_drop(pair);
    }
    ref_drop(iter);
    return ok && !error_pending();
}

bool dict_update(Dict *dict, Borrowed other, bool override)
{
    Object *from = OBJ(other);
    if (merges_as_dict(from)) return dict_merge(dict, AS(Dict, from), override);
    Owned keys = object_find_attr(from, names.keys);
    if (keys) {
        ref_drop(keys);
        return merge_mapping(dict, from, override);
    }
    return !error_pending() && dict_update_pairs(dict, from, override);
}

/* How a callable is called in messages: "f()", "module.f()". */
static Owned callable_text(Object *callable)
{
    Owned qualname = object_find_attr(callable, names.__qualname__);
    if (!qualname) return error_pending() ? NULL : object_str(callable);
    Owned module = object_find_attr(callable, names.__module__), text = NULL;
    if (!module && error_pending()) goto done;
    if (module && module != NONE && !(IS_STR(module) && str_equal_c(AS(Str, module), "builtins")))
        text = str_format_c("%S.%S()", module, qualname);
    else text = str_format_c("%S()", qualname);
done:
    ref_drop_maybe(module);
    ref_drop(qualname);
    return text;
}

static bool raise_duplicate_keyword(Object *callable, Object *key)
{
    Owned text = callable_text(callable);
    if (text) raise_type_error("%U got multiple values for keyword argument '%S'", text, key);
    ref_drop_maybe(text);
    return false;
}

bool dict_update_mapping(Dict *dict, Borrowed mapping)
{
    Object *from = OBJ(mapping);
    return merges_as_dict(from) ? dict_merge(dict, AS(Dict, from), true) : merge_mapping(dict, from, true);
}

/* CPython takes the KeyError of a dict's own look-up, of a key that keys() has told, for one of a key met twice. */
static bool has_lost_key(Borrowed from)
{
    const Type *type = TYPE_OF(from);
    return type->get_item == dict_type.get_item && error_is(&exc_KeyError) && !type_find(type, names.__missing__);
}

static bool merge_kwargs(Dict *dict, Object *from, Borrowed callable)
{
    Owned key, source = NULL, iter = NULL;
    bool  ok = false;
    if (!merges_as_dict(from)) source = keys_of(from);
    else if (dict->used == 0) return dict_merge(dict, AS(Dict, from), true);
    else source = dict_keys_list(AS(Dict, from));
    if (!source) return false;
    iter = object_iter(source);
    ref_drop(source);
    if (!iter) return false;
    for (ok = true; ok && (key = iter_next(iter)) != NULL;) {
        Truth present = dict_contains(dict, key);
        if (present == TRUTH_YES) ok = raise_duplicate_keyword(OBJ(callable), key);
        else if (present == TRUTH_NO) {
            Owned value = object_get_item(from, key);
            ok          = value && dict_set(dict, key, value);
            ref_drop_maybe(value);
            if (!value && has_lost_key(from)) {
                error_clear();
                raise_duplicate_keyword(OBJ(callable), key);
            }
        } else ok = false;
        ref_drop(key);
    }
    ref_drop(iter);
    return ok && !error_pending();
}

/* An AttributeError on the way means that it is no mapping, wherever it comes from: as CPython has it. */
bool dict_merge_kwargs(Dict *dict, Borrowed mapping, Borrowed callable)
{
    Object *from = OBJ(mapping);
    if (merge_kwargs(dict, from, callable)) return true;
    if (!error_clear_if(&exc_AttributeError)) return false;
    Owned text = callable_text(OBJ(callable));
    if (text) raise_type_error("%U argument after ** must be a mapping, not %.200s", text, type_name(TYPE_OF(from)));
    ref_drop_maybe(text);
    return false;
}
