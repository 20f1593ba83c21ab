/* _namedtuple.c -- what collections.namedtuple and collections.Counter have in C.
 *
 * A _tuplegetter is the descriptor behind a field's name: an index, and a doc string that may be set.
 */
#include <stddef.h>

#include "runtime/class.h"
#include "runtime/error.h"
#include "runtime/list.h"
#include "runtime/module.h"
#include "runtime/names.h"
#include "runtime/native.h"

typedef struct TupleGetter {
    Object  head;
    int64_t index;
    Object *doc;   /* owned */
} TupleGetter;

static Owned getter_new(Type *cls, Object **args, int n, Tuple *kwnames)
{
    Object *out[2];
    int64_t index;
    if (!native_no_keywords("_tuplegetter", kwnames)) return NULL;
    if (!native_bind("_tuplegetter", "index, doc, /", args, n, NULL, out, 2) || !word_argument(out[0], &index)) return NULL;
    Owned o = type_alloc(cls);
    if (!o) return NULL;
    AS(TupleGetter, o)->index = index;
    AS(TupleGetter, o)->doc   = ref_keep(out[1]);
    gc_track(o);
    return o;
}

static Owned getter_get(Object *self, Object *instance, Object *owner)
{
    (void)owner;
    if (!instance) return ref_keep(self);
    if (!IS_TUPLE(instance)) {
        if (instance == NONE) return ref_keep(self);
        return raise_type_error("descriptor for index '%lld' for tuple subclasses doesn't apply to '%T' object",
                                (long long)AS(TupleGetter, self)->index, instance);
    }
    int64_t index = AS(TupleGetter, self)->index;
    if (index < 0 || index >= ((Tuple *)instance)->length) return raise_index_error("tuple index out of range");
    return ref_keep(((Tuple *)instance)->items[index]);
}

static bool getter_set(Object *self, Object *instance, Object *value)
{
    (void)self, (void)instance;
    raise_error(&exc_AttributeError, value ? "can't set attribute" : "can't delete attribute");
    return false;
}

static Owned getter_repr(Object *self)
{
    Owned doc  = object_repr(AS(TupleGetter, self)->doc);
    Owned text = doc ? str_format_c("_tuplegetter(%lld, %U)", (long long)AS(TupleGetter, self)->index, doc) : NULL;
    ref_drop_maybe(doc);
    return text;
}

static Owned getter_reduce(Object **args, int n, Tuple *kwnames)
{
    (void)n, (void)kwnames;
    Owned index  = int_new(AS(TupleGetter, args[0])->index);
    Owned given  = index ? tuple_pack(2, index, AS(TupleGetter, args[0])->doc) : NULL;
    Owned result = given ? tuple_pack(2, TYPE_OF(args[0]), given) : NULL;
    ref_drop_maybe(index);
    ref_drop_maybe(given);
    return result;
}

static int getter_traverse(Object *self, GcVisit visit, void *argument)
{
    return AS(TupleGetter, self)->doc ? visit(AS(TupleGetter, self)->doc, argument) : 0;
}

static void getter_clear(Object *self) { ref_clear(&AS(TupleGetter, self)->doc); }

static void getter_dealloc(Object *self)
{
    gc_untrack(self);
    getter_clear(self);
    container_release(self, sizeof(TupleGetter));
}

static const MemberDef getter_members[] = { { "__doc__", MEMBER_OBJECT, offsetof(TupleGetter, doc), true, NULL }, { 0 } };
static const NativeDef getter_methods[] = { { "__reduce__", getter_reduce, "", NULL, 0 }, { 0 } };

static Type getter_type = {
    .gc = { .size = sizeof(TupleGetter), .traverse = getter_traverse, .clear = getter_clear, .dealloc = getter_dealloc },
    .name = "_collections._tuplegetter", .new_ = getter_new, .repr = getter_repr, .get = getter_get, .set = getter_set,
    .members = getter_members, .methods = getter_methods,
};

/* ---- counting --------------------------------------------------------------------------------------------- */

/* mapping[key] += 1 for a dict whose get() and [] are dict's own. */
static bool count_in_dict(Dict *dict, Borrowed key)
{
    int64_t hash;
    if (!key_hash(key, &hash)) return false;
    Borrowed found = dict_find_hashed(dict, key, hash);
    if (!found && error_pending()) return false;
    Owned held = ref_keep_maybe(found), one = int_new(1);
    Owned sum  = !one ? NULL : held ? number_binary(held, one, OPERATOR_ADD) : ref_keep(one);
    bool  ok   = sum && dict_set_hashed(dict, key, hash, sum);
    ref_drop_maybe(sum);
    ref_drop_maybe(one);
    ref_drop_maybe(held);
    return ok;
}

/* The same by the mapping's get() and []. */
static bool count_in_mapping(Borrowed mapping, Borrowed get, Borrowed key)
{
    Owned zero = int_new(0), one = int_new(1);
    Owned old  = zero && one ? object_call_2(get, key, zero) : NULL;
    Owned sum  = old ? number_binary(old, one, OPERATOR_ADD) : NULL;
    bool  ok   = sum && object_set_item(mapping, key, sum);
    ref_drop_maybe(zero);
    ref_drop_maybe(one);
    ref_drop_maybe(old);
    ref_drop_maybe(sum);
    return ok;
}

static bool has_dict_methods(const Type *type)
{
    Str *get = (Str *)str_intern_c("get");
    bool has = get && type->flags & TYPE_DICT && type->set_item == dict_type.set_item && type_find(type, get) == type_find(&dict_type, get);
    ref_drop_maybe(OBJ(get));
    return has;
}

static Owned count_elements(Object **args, int n, Tuple *kwnames)
{
    (void)n, (void)kwnames;
    bool  plain = has_dict_methods(TYPE_OF(args[0]));
    Owned iter  = object_iter(args[1]), key;
    Owned get   = iter && !plain ? object_get_attr_c(args[0], "get") : NULL;
    bool  ok    = iter && (plain || get);
    while (ok && (key = iter_next(iter)) != NULL) {
        ok = plain ? count_in_dict((Dict *)args[0], key) : count_in_mapping(args[0], get, key);
        ref_drop(key);
    }
    ref_drop_maybe(get);
    ref_drop_maybe(iter);
    return ok && !error_pending() ? none_new() : NULL;
}

static const NativeDef functions[] = {
    {"_count_elements", count_elements, "mapping, iterable, /", "Count elements in the iterable, updating the mapping", 0},
    {0},
};
static bool setup(Module *module)
{
    return type_ready(&getter_type) && dict_set_c(module->dict, "_tuplegetter", OBJ(&getter_type));
}
const NativeModule _namedtuple_module = {"_namedtuple", "The parts of collections that are in C.", functions, setup};
