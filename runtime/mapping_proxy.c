/* mapping_proxy.c -- types.MappingProxyType: a mapping that can be read but not changed (C.__dict__). */
#include "runtime/class.h"
#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/iterators.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/native.h"

typedef struct MappingProxy { Object head; Object *mapping; } MappingProxy;

static inline Object *mapping_of(Object *proxy) { return AS(MappingProxy, proxy)->mapping; }

Owned mapping_proxy_new(Borrowed mapping)
{
    Owned o = container_new(sizeof(MappingProxy), SHAPE_MAPPING_PROXY);
    if (!o) return NULL;
    AS(MappingProxy, o)->mapping = ref_keep(mapping);
    gc_track(o);
    return o;
}

static Owned new_slot(UNUSED Type *cls, Object **args, int n, Tuple *keywords)
{
    Object *mapping[1];
    if (!native_bind("mappingproxy", "mapping", args, n, keywords, mapping, 1)) return NULL;
    if (!TYPE_OF(mapping[0])->get_item || IS_LIST(mapping[0]) || IS_TUPLE(mapping[0]))
        return raise_type_error("mappingproxy() argument must be a mapping, not %s", type_name(TYPE_OF(mapping[0])));
    return mapping_proxy_new(mapping[0]);
}

static void dealloc(Object *self)
{
    gc_untrack(self);
    ref_drop(mapping_of(self));
    container_release(self, sizeof(MappingProxy));
}

static int traverse(Object *self, GcVisit visit, void *argument) { return visit(mapping_of(self), argument); }

static Owned repr(Object *self)                          { return str_format_c("mappingproxy(%R)", mapping_of(self)); }
static Owned str(Object *self)                           { return object_str(mapping_of(self)); }
static Owned iter(Object *self)                          { return object_iter(mapping_of(self)); }
static int64_t length(Object *self)                      { return object_length(mapping_of(self)); }
static Owned get_item(Object *self, Object *key)         { return object_get_item(mapping_of(self), key); }
static Owned compare(Object *self, Object *o, CompareOp op) { return object_compare(mapping_of(self), o, op); }

static Truth contains(Object *self, Object *key)
{
    Object *mapping = mapping_of(self);
    return IS_EXACT_DICT(mapping) ? dict_contains(AS(Dict, mapping), key) : object_contains(mapping, key);
}

static Object *unwrapped(Object *o) { return o->shape == SHAPE_MAPPING_PROXY ? mapping_of(o) : o; }

static Owned bit_or(Object *left, Object *right) { return number_binary(unwrapped(left), unwrapped(right), OPERATOR_OR); }

static Owned bit_or_in(Object *self, UNUSED Object *other)
{
    return raise_type_error("'|=' is not supported by %s; use '|' instead", type_name(TYPE_OF(self)));
}

static Owned get(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    Object *rest[2] = { args[1], args[2] ? args[2] : NONE };
    return object_call_method(mapping_of(args[0]), names.get, rest, 2);
}

static Owned keys(Object **args, UNUSED int n, UNUSED Tuple *keywords)   { return object_call_method(mapping_of(args[0]), names.keys, NULL, 0); }
static Owned values(Object **args, UNUSED int n, UNUSED Tuple *keywords) { return object_call_method(mapping_of(args[0]), names.values, NULL, 0); }
static Owned items(Object **args, UNUSED int n, UNUSED Tuple *keywords)  { return object_call_method(mapping_of(args[0]), names.items, NULL, 0); }
static Owned copy(Object **args, UNUSED int n, UNUSED Tuple *keywords)   { return object_call_method(mapping_of(args[0]), names.copy, NULL, 0); }

static Owned reversed(Object **args, UNUSED int n, UNUSED Tuple *keywords)
{
    return object_call_method(mapping_of(args[0]), names.__reversed__, NULL, 0);
}

static const NativeDef methods[] = {
    { "__class_getitem__", class_getitem_method, "item, /", "With the types of its keys and values noted.", NATIVE_CLASS },
    { "__reversed__", reversed, "", "An iterator over the keys, the last one first.", 0 },
    { "copy", copy, "", "A copy of the mapping.", 0 },
    { "get", get, "key, default=None, /", "The value of key, or default if there is none.", 0 },
    { "items", items, "", "A view of the pairs of key and value.", 0 },
    { "keys", keys, "", "A view of the keys.", 0 },
    { "values", values, "", "A view of the values.", 0 },
    { 0 },
};

Type mapping_proxy_type = {
    .gc = { .size = sizeof(MappingProxy), .traverse = traverse, .dealloc = dealloc },
    .name  = "mappingproxy",
    .doc   = "mappingproxy(mapping): the mapping, for reading only",
    .shape = SHAPE_MAPPING_PROXY,
    .flags = TYPE_MAPPING,
    .repr = repr,
    .str = str,
    .hash = hash_not_available,
    .compare = compare,
    .iter = iter,
    .new_ = new_slot,
    .length = length,
    .get_item = get_item,
    .contains = contains,
    .bit_or = bit_or,
    .bit_or_in = bit_or_in,
    .methods = methods,
};
