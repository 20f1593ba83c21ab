/* type.c -- type objects: look-up, attributes, calling.  Making classes is type_new.c, making built-in types
 * ready type_ready.c, the attributes that every class has (__name__, __mro__ ...) type_attributes.c.
 *
 * type_find() is what the interpreter does most outside its loop, so it has a cache: a table indexed by
 * (type, name), whose entries say where in a class's dict the value lies (not the value: assigning to an existing class
 * attribute spoils nothing).  All entries are void when `epoch` changes: when an attribute is added to or removed from
 * any class, an MRO changes, or a class dies.  Only interned names are cached; an entry keeps its name.
 */
#include <stdlib.h>
#include <string.h>
#include "gc/weak.h"
#include "runtime/class.h"
#include "runtime/dict_parts.h"
#include "runtime/error.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/protocol.h"
#include "runtime/shape.h"
#include "runtime/slots.h"

/* ---- look-up ---------------------------------------------------------------------------------- */

enum { CACHE_SIZE = 1024 };
typedef struct CacheEntry {
    const Type *type;
    Str        *name;  /* owned */
    Object    **place; /* NULL: there is no such attribute */
    uint32_t    epoch;
} CacheEntry;

static CacheEntry cache[CACHE_SIZE];
static uint32_t   epoch = 1;

void type_modified(Type *type)
{
    if (type->cache_seen & TYPE_SEEN_PLACES) {
        type->cache_seen &= ~(uint32_t)TYPE_SEEN_PLACES; /* nothing relies on it any more, until it's seen again */
        if (caches_clear) caches_clear();
    }
    if (++epoch == 0) { /* once in four thousand million changes: no old entry may look fresh */
        for (int i = 0; i < CACHE_SIZE; i++) cache[i].epoch = 0;
        epoch = 1;
    }
}

void type_cache_stop(void)
{
    for (int i = 0; i < CACHE_SIZE; i++) {
        cache[i].epoch = 0;
        ref_clear(&cache[i].name);
    }
}

static Object **find_place(const Type *type, const Str *name)
{
    const Tuple *mro = type->mro;
    if (!mro) return dict_place_of_str(type_dict(type), name);
    for (uint32_t i = 0; i < mro->length; i++) {
        Object **place = dict_place_of_str(type_dict((Type *)mro->items[i]), name);
        if (place) return place;
    }
    return NULL;
}

static inline Object **find_cached(const Type *type, const Str *name)
{
    CacheEntry *entry = &cache[(((uintptr_t)type >> 5) ^ ((uintptr_t)name >> 4)) % CACHE_SIZE];
    if (LIKELY(entry->type == type && entry->name == name && entry->epoch == epoch)) return entry->place;
    Object **place = find_place(type, name);
    entry->type    = type;
    entry->place   = place;
    entry->epoch   = epoch;
    if (entry->name != name) ref_set(&entry->name, ref_keep((Object *)name));
    return place;
}

Object **type_find_place(const Type *type, const Str *name) { return find_cached(type, name); }

Borrowed type_find(const Type *type, const Str *name)
{
    Object **place = LIKELY(name->interned) ? find_cached(type, name) : find_place(type, name);
    return place ? *place : NULL;
}

void type_mark_seen(Type *type, uint32_t seen)
{
    type->cache_seen |= seen;
    for (uint32_t i = 0; type->mro && i < type->mro->length; i++) ((Type *)type->mro->items[i])->cache_seen |= seen;
}

Borrowed type_lookup_own(const Type *type, const Str *name) { return dict_find_str(type_dict(type), name); }

bool type_is_subtype(const Type *type, const Type *of)
{
    if (type == of) return true;
    const Tuple *mro = type->mro;
    if (mro) {
        for (uint32_t i = 1; i < mro->length; i++)
            if (mro->items[i] == OBJ(of)) return true;
        return false;
    }
    for (; type; type = type->base) /* being torn down */
        if (type == of) return true;
    return of == &object_type;
}

/* ---- names -------------------------------------------------------------------------------------- */

const char *type_name(const Type *type) { return type->name ? type->name : "?"; }

const char *type_short_name(const Type *type)
{
    const char *dot = type->flags & TYPE_HEAP ? NULL : strrchr(type_name(type), '.');
    return dot ? dot + 1 : type_name(type);
}

/* Where CPython makes its types anew when the module is imported, the name of the module is a text of each one's own, and else a
   shared one: pickles show which. */
static bool has_own_module_name(const char *name, int64_t length)
{
    static const char *const modules[] = { "array", "functools", "operator" };
    for (size_t i = 0; i < sizeof modules / sizeof *modules; i++)
        if (!strncmp(name, modules[i], (size_t)length) && !modules[i][length]) return true;
    return false;
}

Owned type_module(const Type *type)
{
    if (type->flags & TYPE_HEAP) {
        Borrowed module = type_lookup_own(type, names.__module__);
        if (module) return ref_keep(module);
        return raise_error(&exc_AttributeError, "__module__");
    }
    const char *name = type_name(type), *dot = strrchr(name, '.');
    if (!dot) return ref_keep(OBJ(names.builtins));
    return has_own_module_name(name, dot - name) ? str_from_utf8(name, dot - name) : str_interned_new(name, dot - name);
}

static Owned qualname_of(const Type *type)
{
    return type->qualname ? ref_keep(OBJ(type->qualname)) : str_from_c(type_short_name(type));
}

Owned type_full_name(const Type *type)
{
    Owned module = type_module(type);
    if (!module) error_clear_if(&exc_AttributeError);
    if (error_pending()) return NULL;
    Owned qualname = qualname_of(type), full = NULL;
    if (qualname) {
        if (!module || !IS_STR(module) || str_equal_c((Str *)module, "builtins")) full = ref_keep(qualname);
        else full = str_format_c("%U.%U", module, qualname);
        ref_drop(qualname);
    }
    ref_drop_maybe(module);
    return full;
}

static Owned type_repr(Object *self)
{
    Type *type   = AS(Type, self);
    Owned module = type_module(type), text;
    if (!module && !error_clear_if(&exc_AttributeError)) return NULL;
    if (module && IS_STR(module) && !str_equal_c((Str *)module, "builtins")) {
        Owned qualname = qualname_of(type);
        text = qualname ? str_format_c("<class '%U.%U'>", module, qualname) : NULL;
        ref_drop_maybe(qualname);
    } else text = str_format_c("<class '%s'>", type_name(type));
    ref_drop_maybe(module);
    return text;
}

/* ---- attributes ----------------------------------------------------------------------------------- */

static Owned get_attr(Object *self, Str *name, bool quiet)
{
    Type    *type = AS(Type, self), *meta = TYPE_OF(self);
    Borrowed of_meta = type_find(meta, name);
    if (of_meta && TYPE_OF(of_meta)->get && TYPE_OF(of_meta)->set) {
        Owned descriptor = ref_keep(of_meta);
        Owned value      = TYPE_OF(descriptor)->get(descriptor, self, OBJ(meta));
        ref_drop(descriptor);
        return value;
    }
    Borrowed found = type_find(type, name);
    if (found) {
        Owned attribute = ref_keep(found);
        if (!TYPE_OF(attribute)->get) return attribute;
        Owned value = TYPE_OF(attribute)->get(attribute, NULL, self);
        ref_drop(attribute);
        return value;
    }
    if (of_meta) {
        Owned attribute = ref_keep(of_meta);
        if (!TYPE_OF(attribute)->get) return attribute;
        Owned value = TYPE_OF(attribute)->get(attribute, self, OBJ(meta));
        ref_drop(attribute);
        return value;
    }
    if (quiet) return NULL;
    return raise_attribute_error(self, OBJ(name), "type object '%s' has no attribute '%U'", type_name(type), name);
}

Owned type_get_attr(Object *self, Str *name) { return get_attr(self, name, false); }
Owned type_find_attr(Object *self, Str *name) { return get_attr(self, name, true); }

static bool is_descriptor(Borrowed value) { return value && TYPE_OF(value)->get; }

/* Makes data into descriptors, where caches took it for data. */
static bool is_descriptor_name(const Str *name)
{
    return name == names.__get__ || name == names.__set__ || name == names.__delete__;
}

bool type_set_attr(Object *self, Str *name, Object *value)
{
    Type *type = AS(Type, self);
    if (type->flags & TYPE_IMMUTABLE) {
        raise_type_error("cannot set %R attribute of immutable type '%s'", OBJ(name), type_name(type));
        return false;
    }
    if (!IS_STR(OBJ(name))) {
        raise_type_error("attribute name must be string, not '%T'", OBJ(name));
        return false;
    }
    Borrowed of_meta = type_find(TYPE_OF(self), name);
    if (of_meta && TYPE_OF(of_meta)->set) {
        Owned descriptor = ref_keep(of_meta);
        bool  ok         = TYPE_OF(descriptor)->set(descriptor, self, value);
        ref_drop(descriptor);
        return ok;
    }
    Str *interned = (Str *)ref_keep(OBJ(name));
    str_intern(&interned);
    Dict    *dict   = type_dict(type);
    Object **place  = dict_place_of_str(dict, interned);
    Borrowed before = place ? *place : type_find(type, interned);
    bool     clear  = (type->cache_seen && (is_descriptor(before) || is_descriptor(value))) || is_descriptor_name(interned);
    Owned    old    = place ? ref_keep(*place) : NULL;
    bool     ok     = true;
    if (value && place) {
        dict_replace_value(dict, dict_entry_at(dict, place), value);
    } else if (value) {
        ok = dict_set_str(dict, interned, value);
    } else if (place) {
        dict_delete_str(dict, interned);
    } else {
        raise_error(&exc_AttributeError, "type object '%s' has no attribute '%U'", type_name(type), interned);
        ok = false;
    }
    if (ok) {
        if (!place || !value) type_modified(type);
        if (slot_is_dunder(interned)) slots_update_named(type, interned);
        if (clear && caches_clear) caches_clear();
    }
    ref_drop_maybe(old);
    ref_drop(OBJ(interned));
    return ok;
}

/* ---- calling ---------------------------------------------------------------------------------------- */

Owned type_call(Object *self, Object **args, int n, Tuple *kwnames)
{
    Type *type = AS(Type, self);
    if (type == &type_type) { /* type(x) asks for a class; only type itself, no metaclass */
        int keywords = kwnames ? (int)kwnames->length : 0;
        if (n == 1) return keywords ? raise_type_error("type() takes no keyword arguments") : ref_keep(OBJ(TYPE_OF(args[0])));
        if (n != 3) return raise_type_error("type() takes 1 or 3 arguments");
    }
    if (type == &super_type && n == 0 && !kwnames) return super_of_frame();
    if (!type->new_ || type->flags & TYPE_NO_INSTANTIATE) return raise_type_error("cannot create '%s' instances", type_name(type));
    bool counted = type_called_by_tuple(type); /* as in CPython */
    if (counted ? !recursion_enter(" while calling a Python object") : !stack_enter()) return NULL;
    Owned o = type->new_(type, args, n, kwnames);
    bool  done = o && TYPE_OF(o) == type && type->flags & TYPE_MADE_BY_NEW && type->init == object_type.init;
    if (!done && o && IS_INSTANCE(o, type) && TYPE_OF(o)->init && !TYPE_OF(o)->init(o, args, n, kwnames)) {
        ref_drop(o);
        o = NULL;
    }
    interp.depth -= counted;
    return o;
}

static bool type_init(Object *self, Object **args, int n, Tuple *kwnames)
{
    (void)self, (void)args;
    if (n == 1 && kwnames && kwnames->length) { raise_type_error("type.__init__() takes no keyword arguments"); return false; }
    if (n != 1 && n != 3) { raise_type_error("type.__init__() takes 1 or 3 arguments"); return false; }
    return true;
}

static Owned type_or(Object *left, Object *right) { return union_new_pair(left, right); }

/* ---- life and death ----------------------------------------------------------------------------------- */

#define VISIT(field)                                                          \
    do {                                                                      \
        if (field) {                                                          \
            int visited = visit(OBJ(field), argument);                        \
            if (visited) return visited;                                      \
        }                                                                     \
    } while (0)

static int type_traverse(Object *self, GcVisit visit, void *argument)
{
    Type *type = AS(Type, self);
    if (!(type->flags & TYPE_HEAP)) return 0;
    VISIT(type->dict);
    VISIT(type->mro);
    VISIT(type->bases);
    VISIT(type->base);
    return 0;
}

static void forget_subclass(Type *type)
{
    if (!type->bases) return;
    for (uint32_t i = 0; i < type->bases->length; i++)
        if (is_type(type->bases->items[i])) type_remove_subclass((Type *)type->bases->items[i], type);
}

static void type_clear(Object *self)
{
    Type *type = AS(Type, self);
    if (!(type->flags & TYPE_HEAP)) return;
    type_modified(type);
    if (type->dict) dict_clear(type->dict);
    type_modified(type);
    ref_clear(&type->mro);
}

static void type_dealloc(Object *self)
{
    Type *type = AS(Type, self);
    gc_untrack(self);
    if (gc_head(self)->flags & GC_HAS_WEAK) weak_clear(self);
    forget_subclass(type);
    type_modified(type);
    shapes_release(type);
    ref_clear(&type->dict);
    ref_clear(&type->mro);
    ref_clear(&type->bases);
    if (type->subclasses) heap_free(type->subclasses, type->subclass_capacity * sizeof(Type *));
    if (type->name_object && type->name != type->name_object->data) free((void *)type->name);
    ref_clear(&type->name_object);
    ref_clear(&type->qualname);
    Object *base = OBJ(type->base);
    container_release(self, sizeof(Type));
    ref_drop_maybe(base);
}

extern const NativeDef type_methods[];
extern const GetSetDef type_getsets[];
extern const MemberDef type_members[];

Type type_type = {
    .gc    = { .size = sizeof(Type), .traverse = type_traverse, .clear = type_clear, .dealloc = type_dealloc },
    .name  = "type",
    .doc   = "type(object) -> the object's type\ntype(name, bases, dict, **kwds) -> a new type",
    .flags = TYPE_BASE | TYPE_TYPE,
    .weak_ok = true,
    .call = type_call, .repr = type_repr, .get_attr = type_get_attr, .set_attr = type_set_attr,
    .new_ = type_new_slot, .init = type_init, .bit_or = type_or,
    .methods = type_methods, .getsets = type_getsets, .members = type_members,
};
