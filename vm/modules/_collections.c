/* _collections.c -- the C half of module collections: counting, the descriptors of named tuples, and the module itself. */
#include "runtime/module.h"
#include "vm/modules/collections_parts.h"

/* ---- _count_elements -------------------------------------------------------------------------- */

static bool count_in_dict(Dict *dict, Object *key)
{
    int64_t hash;
    if (!key_hash(key, &hash)) return false;
    int64_t e = dict_entry_of(dict, key, hash);
    if (e < 0 && error_pending()) return false;
    Borrowed old = e < 0 ? NULL : dict->entries[e].value;
    if (old && old->shape == SHAPE_INT && int_word(old) < INT64_MAX && !(shape_flags[key->shape] & SHAPE_INSTANCE)) { /* making an int runs no code: the entry stays where it is */
        Owned more = int_new(int_word(old) + 1);
        if (more) ref_set(&dict->entries[e].value, more);
        return more != NULL;
    }
    Owned one = int_new(1), sum = one ? (old ? number_binary(old, one, OPERATOR_ADD) : ref_keep(one)) : NULL;
    bool  ok  = sum && dict_store_hashed(dict, key, hash, sum);
    ref_drop_maybe(sum);
    ref_drop_maybe(one);
    return ok;
}

static bool count_in_mapping(Object *mapping, Object *get, Object *key)
{
    Owned zero = int_new(0), one = int_new(1), old = zero && one ? object_call_2(get, key, zero) : NULL;
    Owned sum = old ? number_binary(old, one, OPERATOR_ADD) : NULL;
    bool  ok  = sum && object_set_item(mapping, key, sum);
    ref_drop_maybe(sum);
    ref_drop_maybe(old);
    ref_drop_maybe(one);
    ref_drop_maybe(zero);
    return ok;
}

/* A dict whose get and __setitem__ nobody has redefined? */
static bool counts_as_dict(Object *mapping)
{
    const Type *type = TYPE_OF(mapping);
    return TYPE_HAS(mapping, TYPE_DICT) && type_find(type, names.get) == type_find(&dict_type, names.get)
           && type_find(type, names.__setitem__) == type_find(&dict_type, names.__setitem__);
}

/* The characters of narrow text into an empty dict, each where it first stands: they are tallied before any int is made. */
static bool count_narrow_chars(Dict *dict, const Str *text)
{
    int64_t count[256] = { 0 };
    uint8_t order[256];
    int     kinds = 0;
    for (int64_t i = 0; i < text->length; i++) {
        uint8_t c = (uint8_t)text->data[i];
        if (!count[c]++) order[kinds++] = c;
    }
    bool ok = true;
    for (int k = 0; ok && k < kinds; k++) {
        Owned key = str_from_char(order[k]), number = key ? int_new(count[order[k]]) : NULL;
        ok = number && dict_set(dict, key, number);
        ref_drop_maybe(number);
        ref_drop_maybe(key);
    }
    return ok;
}

NATIVE(count_elements)
{
    enum { TALLIED_FROM = 16 };
    Object *mapping = args[0];
    if (args[1]->shape == SHAPE_STR && AS(Str, args[1])->width == 1 && AS(Str, args[1])->length >= TALLIED_FROM && counts_as_dict(mapping)
        && AS(Dict, mapping)->used == 0)
        return count_narrow_chars(AS(Dict, mapping), AS(Str, args[1])) ? none_new() : NULL;
    Owned   iter = object_iter(args[1]), get = NULL, key;
    if (!iter) return NULL;
    bool plain = counts_as_dict(mapping), ok = plain || (get = object_get_attr(mapping, names.get)) != NULL;
    while (ok && (key = iter_next(iter)) != NULL) {
        ok = plain ? count_in_dict(AS(Dict, mapping), key) : count_in_mapping(mapping, get, key);
        ref_drop(key);
    }
    ref_drop(iter);
    ref_drop_maybe(get);
    return ok && !error_pending() ? none_new() : NULL;
}

/* ---- _tuplegetter: a field of a named tuple ----------------------------------------------------- */

typedef struct TupleGetter { Object head; Object *doc; int64_t index; } TupleGetter;

static Owned getter_new(Type *cls, Object **args, int n, Tuple *keywords)
{
    Object *out[2];
    int64_t index;
    if (!native_bind("_tuplegetter", "index, doc, /", args, n, keywords, out, 2) || !word_argument(out[0], &index)) return NULL;
    Owned o = type_alloc(cls);
    if (!o) return NULL;
    AS(TupleGetter, o)->index = index;
    AS(TupleGetter, o)->doc   = ref_keep(out[1]);
    gc_track(o);
    return o;
}

static void getter_dealloc(Object *self)
{
    gc_untrack(self);
    ref_drop_maybe(AS(TupleGetter, self)->doc);
    container_release(self, sizeof(TupleGetter));
}

static int getter_traverse(Object *self, GcVisit visit, void *argument)
{
    return AS(TupleGetter, self)->doc ? visit(AS(TupleGetter, self)->doc, argument) : 0;
}

static void getter_clear(Object *self) { ref_clear(&AS(TupleGetter, self)->doc); }

static Owned getter_get(Object *self, Object *instance, UNUSED Object *owner)
{
    int64_t index = AS(TupleGetter, self)->index;
    if (!instance || instance == NONE) return ref_keep(self);
    if (!IS_TUPLE(instance))
        return raise_type_error("descriptor for index '%lld' for tuple subclasses doesn't apply to '%T' object", (long long)index, instance);
    Tuple *tuple = AS(Tuple, instance);
    if (index < 0 || index >= tuple->length) return raise_index_error("tuple index out of range");
    return ref_keep(tuple->items[index]);
}

static bool getter_set(UNUSED Object *self, UNUSED Object *instance, Object *value)
{
    raise_error(&exc_AttributeError, value ? "can't set attribute" : "can't delete attribute");
    return false;
}

static Owned getter_repr(Object *self)
{
    return str_format_c("%s(%lld, %R)", type_short_name(TYPE_OF(self)), (long long)AS(TupleGetter, self)->index, AS(TupleGetter, self)->doc);
}

NATIVE(getter_reduce)
{
    TupleGetter *getter = AS(TupleGetter, args[0]);
    Owned        index  = int_new(getter->index), arguments = index ? tuple_pack(2, index, getter->doc) : NULL, result = NULL;
    if (arguments) result = tuple_pack(2, TYPE_OF(args[0]), arguments);
    ref_drop_maybe(arguments);
    ref_drop_maybe(index);
    return result;
}

static const NativeDef getter_methods[] = { { "__reduce__", getter_reduce, "", REDUCE_DOC, 0 }, { 0 } };
static const MemberDef getter_members[] = { { "__doc__", MEMBER_OBJECT_OR_NONE, offsetof(TupleGetter, doc), true, NULL }, { 0 } };

STATIC_OBJECT Type tuplegetter_type = {
    .gc   = { .size = sizeof(TupleGetter), .traverse = getter_traverse, .clear = getter_clear, .dealloc = getter_dealloc },
    .name = "_collections._tuplegetter",
    .new_ = getter_new, .get = getter_get, .set = getter_set, .repr = getter_repr,
    .methods = getter_methods, .members = getter_members,
};

/* ---- the module ------------------------------------------------------------------------------- */

static const NativeDef functions[] = {
    { "_count_elements", count_elements, "mapping, iterable, /", "Count the items of an iterable into a mapping.", 0 },
    { 0 },
};

static bool setup(Module *module)
{
    static Type *const types[] = { &deque_type, &defaultdict_type, &deque_iter_type, &deque_reverse_iter_type, &tuplegetter_type,
                                   &ordered_dict_type };
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (!type_ready(types[i]) || !dict_set_c(module->dict, type_short_name(types[i]), OBJ(types[i]))) return false;
    return ordered_views_ready();
}

const NativeModule _collections_module = { "_collections", "Containers that module collections shows: deque, defaultdict, OrderedDict.", functions, setup };
