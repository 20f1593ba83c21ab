/* object.c -- class object: what every object can do if its class says nothing else.
 * How __reduce_ex__ takes an object apart (for copy and pickle) is object_reduce.c.
 */
#include <string.h>
#include "runtime/class.h"
#include "runtime/error.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/native.h"
#include "runtime/object_reduce.h"
#include "runtime/protocol.h"
#include "runtime/shape.h"
#include "runtime/slots.h"

/* ---- making ---------------------------------------------------------------------------------------- */

static bool excess(int n, Tuple *kwnames) { return n || (kwnames && kwnames->length); }

/* "method f" or "methods f, g". */
static Owned refuse_abstract(Type *cls)
{
    Owned names_set = object_get_attr(OBJ(cls), names.__abstractmethods__);
    Owned list      = names_set ? object_to_list(names_set) : NULL;
    ref_drop_maybe(names_set);
    if (!list) return NULL;
    Owned comma = NULL, text = NULL;
    if (list_sort((List *)list, NULL, false) && (comma = str_from_c(", "))) text = str_join((Str *)comma, list);
    if (text)
        raise_type_error("Can't instantiate abstract class %s with abstract method%s %U", type_name(cls),
                         ((List *)list)->length > 1 ? "s" : "", text);
    ref_drop_maybe(comma);
    ref_drop_maybe(text);
    ref_drop(list);
    return NULL;
}

Owned object_new_slot(Type *cls, Object **args, int n, Tuple *kwnames)
{
    (void)args;
    if (excess(n, kwnames)) {
        if (cls->new_ != object_new_slot)
            return raise_type_error("object.__new__() takes exactly one argument (the type to instantiate)");
        if (cls->init == object_init_slot) return raise_type_error("%s() takes no arguments", type_name(cls));
    }
    if (UNLIKELY(cls->flags & TYPE_ABSTRACT)) return refuse_abstract(cls);
    Owned o = type_alloc(cls);
    if (o && gc_is_container(o)) gc_track(o);
    return o;
}

bool object_init_slot(Object *self, Object **args, int n, Tuple *kwnames)
{
    const Type *cls = TYPE_OF(self);
    (void)args;
    if (!excess(n, kwnames)) return true;
    if (cls->init != object_init_slot) {
        raise_type_error("object.__init__() takes exactly one argument (the instance to initialize)");
        return false;
    }
    if (cls->new_ == object_new_slot && !(cls->flags & TYPE_NO_INSTANTIATE)) {
        raise_type_error("%s.__init__() takes exactly one argument (the instance to initialize)", type_name(cls));
        return false;
    }
    return true;
}

/* ---- text, comparison, hash ------------------------------------------------------------------------- */

static Owned repr(Object *self)
{
    Owned full = type_full_name(TYPE_OF(self));
    if (!full) return NULL;
    Owned text = str_format_c("<%U object at %p>", full, self);
    ref_drop(full);
    return text;
}

static Owned str(Object *self) { return TYPE_OF(self)->repr(self); }

bool hash_by_identity(Object *self, int64_t *result)
{
    uint64_t address = (uintptr_t)self;
    *result          = (int64_t)(address >> 4 | address << 60);
    if (*result == -1) *result = -2;
    return true;
}

bool hash_not_available(Object *self, int64_t *result)
{
    (void)result;
    raise_type_error("unhashable type: '%T'", self);
    return false;
}

static Owned compare(Object *self, Object *other, CompareOp op)
{
    if (op == CMP_EQ && self == other) return bool_new(true);
    if (op != CMP_NE || !TYPE_OF(self)->compare) return not_implemented_new();
    Owned equal = TYPE_OF(self)->compare(self, other, CMP_EQ); /* != is the opposite of == by default */
    if (!equal || equal == NOT_IMPLEMENTED) return equal;
    Truth truth = object_truth(equal);
    ref_drop(equal);
    return truth == TRUTH_ERROR ? NULL : bool_new(!truth);
}

/* ---- __class__ ----------------------------------------------------------------------------------------- */

static Owned get_class(Object *self) { return ref_keep(OBJ(TYPE_OF(self))); }

static bool may_exchange(const Type *type) { return type->flags & TYPE_HEAP; }

/* Of classes and modules, which keep nothing in attributes of instances. */
static bool exchange_type(Object *self, Type *from, Type *to)
{
    if (to->flags & TYPE_HEAP) ref_keep(OBJ(to));
    self->shape = to->shape;
    if (is_type(self)) type_modified((Type *)self);
    if (caches_clear) caches_clear();
    if (from->flags & TYPE_HEAP) ref_drop(OBJ(from));
    return true;
}

static bool set_class(Object *self, Object *value)
{
    if (!value) { raise_type_error("can't delete __class__ attribute"); return false; }
    if (!is_type(value)) {
        raise_type_error("__class__ must be set to a class, not '%T' object", value);
        return false;
    }
    Type *from = TYPE_OF(self), *to = (Type *)value;
    bool  modules = type_is_subtype(from, &module_type) && type_is_subtype(to, &module_type);
    if (!modules && (!may_exchange(from) || !may_exchange(to))) {
        raise_type_error("__class__ assignment only supported for mutable types or ModuleType subclasses");
        return false;
    }
    if (from == to) return true;
    bool plain_module = modules && (!may_exchange(from) || !may_exchange(to));
    if (plain_module && from->gc.size == to->gc.size) return exchange_type(self, from, to);
    if (!type_layouts_agree(from, to, "__class__")) return false;
    return is_type(self) ? exchange_type(self, from, to) : instance_set_class(self, to);
}

/* ---- methods ---------------------------------------------------------------------------------------------- */

#define METHOD(name) static Owned name(Object **args, int n, Tuple *kwnames)
#define UNUSED_REST  ((void)n, (void)kwnames)

METHOD(method_format)
{
    UNUSED_REST;
    if (!IS_STR(args[1])) return raise_type_error("__format__() argument must be str, not %K", args[1]);
    if (((Str *)args[1])->length)
        return raise_type_error("unsupported format string passed to %T.__format__", args[0]);
    return object_str(args[0]);
}

METHOD(method_sizeof)
{
    UNUSED_REST;
    Type  *type = TYPE_OF(args[0]);
    size_t size = type->gc.size_of ? type->gc.size_of(args[0]) : type->gc.size + (gc_is_container(args[0]) ? sizeof(GcHead) : 0);
    return int_new((int64_t)size);
}

METHOD(method_dir)
{
    UNUSED_REST;
    Owned names_ = dict_new(), own = NULL, list = NULL, cls = NULL;
    if (!names_) return NULL;
    bool plain = TYPE_OF(args[0])->attr_offset && TYPE_OF(args[0])->get_attr == object_generic_get_attr;
    own        = plain ? instance_attributes(args[0]) : object_find_attr(args[0], names.__dict__);
    if (!own && error_pending()) goto done;
    if (own && IS_DICT(own) && !dict_update((Dict *)names_, own, true)) goto done;
    cls = object_find_attr(args[0], names.__class__);
    if (!cls && error_pending()) goto done;
    if (cls && is_type(cls) && !type_merge_names((Dict *)names_, (Type *)cls)) goto done;
    list = dict_keys_list((Dict *)names_);
done:
    ref_drop(names_);
    ref_drop_maybe(own);
    ref_drop_maybe(cls);
    return list;
}

METHOD(method_init_subclass)
{
    (void)args, (void)n, (void)kwnames;
    return none_new();
}

METHOD(method_subclasshook)
{
    (void)args, (void)n;
    if (!native_no_keywords("__subclasshook__", kwnames)) return NULL;
    return not_implemented_new();
}

static const NativeDef methods[] = {
    { "__reduce_ex__", object_reduce_ex, "protocol, /", "Helper for pickle.", 0 },
    { "__reduce__", object_reduce, "", "Helper for pickle.", 0 },
    { "__getstate__", object_get_state, "", "Helper for pickle.", 0 },
    { "__subclasshook__", method_subclasshook, NULL,
      "Abstract classes can override this to customize issubclass().\n\n"
      "It may give True or False, or NotImplemented to have the normal algorithm used.", NATIVE_CLASS },
    { "__init_subclass__", method_init_subclass, "",
      "This method is called when a class is subclassed.\n\nBy default it does nothing; subclasses may override it.", NATIVE_CLASS },
    { "__format__", method_format, "format_spec, /", "Default object formatter.", 0 },
    { "__sizeof__", method_sizeof, "", "Size of object in memory, in bytes.", 0 },
    { "__dir__", method_dir, "", "Default dir() implementation.", 0 },
    { 0 },
};

static const GetSetDef getsets[] = {
    { "__class__", get_class, set_class, "the object's class" },
    { 0 },
};

static void dealloc(Object *self) { object_release(self, sizeof(Object)); }

Type object_type = {
    .gc = { .size = sizeof(Object), .dealloc = dealloc },
    .name = "object",
    .doc = "The base class of the class hierarchy.\n\nWhen called, it accepts no arguments and returns a new featureless\n"
           "instance that has no instance attributes and cannot be given any.\n",
    .flags = TYPE_BASE,
    .repr = repr, .str = str, .hash = hash_by_identity, .compare = compare,
    .get_attr = object_generic_get_attr, .set_attr = object_generic_set_attr,
    .new_ = object_new_slot, .init = object_init_slot,
    .methods = methods, .getsets = getsets,
};
