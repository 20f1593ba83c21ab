/* type_attributes.c -- what every class answers: __name__, __bases__, __mro__, __subclasses__() ... */
#include <stdlib.h>
#include <string.h>
#include "runtime/class.h"
#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/native.h"
#include "runtime/protocol.h"
#include "runtime/shape.h"
#include "runtime/slots.h"

/* A special attribute of a class may be set: it is a user's class and there is a value. */
static bool may_set(const Type *type, Object *value, const char *name)
{
    if (type->flags & TYPE_IMMUTABLE) {
        raise_type_error("cannot set '%s' attribute of immutable type '%s'", name, type_name(type));
        return false;
    }
    if (value) return true;
    raise_type_error("cannot delete '%s' attribute of immutable type '%s'", name, type_name(type));
    return false;
}

/* ---- names ---------------------------------------------------------------------------------------- */

static Owned get_name(Object *self)
{
    Type *type = AS(Type, self);
    return type->name_object ? ref_keep(OBJ(type->name_object)) : str_from_c(type_short_name(type));
}

bool type_set_name(Type *type, Str *name)
{
    const char *text = name->data;
    if (!name->ascii && !(text = str_to_c(OBJ(name)))) { raise_no_memory(); return false; }
    if (type->name_object && type->name != type->name_object->data) free((void *)type->name);
    type->name = text;
    ref_set(&type->name_object, ref_keep(OBJ(name)));
    return true;
}

static bool set_name(Object *self, Object *value)
{
    Type *type = AS(Type, self);
    if (!may_set(type, value, "__name__")) return false;
    if (!IS_STR(value)) {
        raise_type_error("can only assign string to %s.__name__, not '%T'", type_name(type), value);
        return false;
    }
    Str *name = (Str *)value;
    return type_name_is_good(name) && type_set_name(type, name);
}

static Owned get_qualname(Object *self)
{
    Type *type = AS(Type, self);
    return type->qualname ? ref_keep(OBJ(type->qualname)) : get_name(self);
}

static bool set_qualname(Object *self, Object *value)
{
    Type *type = AS(Type, self);
    if (!may_set(type, value, "__qualname__")) return false;
    if (!IS_STR(value)) {
        raise_type_error("can only assign string to %s.__qualname__, not '%T'", type_name(type), value);
        return false;
    }
    ref_set(&type->qualname, ref_keep(value));
    return true;
}

static Owned get_module(Object *self) { return type_module(AS(Type, self)); }

/* Stores in the class's own dict, past the descriptors of the metaclass. */
static bool set_in_dict(Type *type, Str *name, Object *value)
{
    bool ok = dict_set_str(type_dict(type), name, value);
    type_modified(type);
    return ok;
}

static bool set_module(Object *self, Object *value)
{
    return may_set(AS(Type, self), value, "__module__") && set_in_dict(AS(Type, self), names.__module__, value);
}

static Owned get_doc(Object *self)
{
    Type *type = AS(Type, self);
    if (!(type->flags & TYPE_HEAP) && type->doc) return str_from_c(type->doc); /* property has a member of that name */
    Borrowed doc = type_lookup_own(type, names.__doc__);
    if (!doc) return none_new();
    if (!TYPE_OF(doc)->get) return ref_keep(doc);
    return TYPE_OF(doc)->get(OBJ(doc), NULL, self);
}

static bool set_doc(Object *self, Object *value)
{
    return may_set(AS(Type, self), value, "__doc__") && set_in_dict(AS(Type, self), names.__doc__, value);
}

/* The built-in types whose arguments can be told by names and defaults. */
static const struct { const char *type, *text; } signatures[] = {
    { "float", "(x=0, /)" }, { "complex", "(real=0, imag=0)" }, { "list", "(iterable=(), /)" }, { "tuple", "(iterable=(), /)" },
    { "memoryview", "(object)" }, { "object", "()" }, { "property", "(fget=None, fset=None, fdel=None, doc=None)" },
    { "enumerate", "(iterable, start=0)" }, { "reversed", "(sequence, /)" }, { "function", "(code, globals, name=None, argdefs=None, closure=None)" },
    { "method", "(function, instance, /)" }, { "module", "(name, doc=None)" },
    { "decimal.Decimal", "(value=\"0\", context=None)" },
    { "decimal.Context", "(prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None)" },
    { "_pickle.Pickler", "(file, protocol=None, fix_imports=True, buffer_callback=None)" },
    { "_pickle.Unpickler", "(file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=())" },
    { "itertools.accumulate", "(iterable, func=None, *, initial=None)" }, { "itertools.combinations", "(iterable, r)" },
    { "itertools.combinations_with_replacement", "(iterable, r)" }, { "itertools.compress", "(data, selectors)" },
    { "itertools.count", "(start=0, step=1)" }, { "itertools.cycle", "(iterable, /)" }, { "itertools.dropwhile", "(predicate, iterable, /)" },
    { "itertools.filterfalse", "(function, iterable, /)" }, { "itertools.groupby", "(iterable, key=None)" },
    { "itertools.pairwise", "(iterable, /)" }, { "itertools.permutations", "(iterable, r=None)" },
    { "itertools.starmap", "(function, iterable, /)" }, { "itertools.takewhile", "(predicate, iterable, /)" }, { "itertools._tee", "(iterable, /)" },
    { "_io.BufferedRWPair", "(reader, writer, buffer_size=DEFAULT_BUFFER_SIZE, /)" },
    { "_io.BufferedRandom", "(raw, buffer_size=DEFAULT_BUFFER_SIZE)" }, { "_io.BufferedReader", "(raw, buffer_size=DEFAULT_BUFFER_SIZE)" },
    { "_io.BufferedWriter", "(raw, buffer_size=DEFAULT_BUFFER_SIZE)" }, { "_io.BytesIO", "(initial_bytes=b'')" },
    { "_io.FileIO", "(file, mode='r', closefd=True, opener=None)" },
    { "_io.IncrementalNewlineDecoder", "(decoder, translate, errors='strict')" },
    { "_io.StringIO", "(initial_value='', newline='\\n')" },
    { "_io.TextIOWrapper", "(buffer, encoding=None, errors=None, newline=None,\n              line_buffering=False, write_through=False)" },
    { "code", "(argcount, posonlyargcount, kwonlyargcount, nlocals, stacksize,\n     flags, codestring, constants, names, varnames, filename, name,\n"
              "     qualname, firstlineno, linetable, exceptiontable, freevars=(),\n     cellvars=(), /)" },
};

static Owned get_signature(Object *self)
{
    const Type *type = AS(Type, self);
    for (size_t k = 0; !(type->flags & TYPE_HEAP) && k < sizeof signatures / sizeof *signatures; k++)
        if (strcmp(signatures[k].type, type->name) == 0) return str_from_c(signatures[k].text);
    return none_new();
}

/* ---- bases ------------------------------------------------------------------------------------------- */

static Owned get_bases(Object *self) { return ref_keep(OBJ(AS(Type, self)->bases)); }

static bool check_new_bases(Type *type, Object *value)
{
    if (!IS_TUPLE(value)) {
        raise_type_error("can only assign tuple to %s.__bases__, not %T", type_name(type), value);
        return false;
    }
    Tuple *bases = (Tuple *)value;
    if (bases->length == 0) {
        raise_type_error("can only assign non-empty tuple to %s.__bases__, not ()", type_name(type));
        return false;
    }
    for (uint32_t i = 0; i < bases->length; i++) {
        if (!is_type(bases->items[i])) {
            raise_type_error("%s.__bases__ must be tuple of classes, not '%T'", type_name(type), bases->items[i]);
            return false;
        }
        if (type_is_subtype((Type *)bases->items[i], type)) {
            raise_type_error("a __bases__ item causes an inheritance cycle");
            return false;
        }
    }
    return true;
}

/* New MROs for a class and all that derive from it. */
static bool compute_mros(Type *type)
{
    if (!type_compute_mro(type)) return false;
    for (uint32_t i = 0; i < type->subclass_count; i++)
        if (!compute_mros(type->subclasses[i])) return false;
    return true;
}

static void refresh(Type *type)
{
    slots_update_all(type);
    for (uint32_t i = 0; i < type->subclass_count; i++) refresh(type->subclasses[i]);
}

static void exchange_bases(Type *type, Tuple *bases, Type *base)
{
    for (uint32_t i = 0; i < type->bases->length; i++) type_remove_subclass((Type *)type->bases->items[i], type);
    type->bases = bases;
    type->base  = base;
}

static bool set_bases(Object *self, Object *value)
{
    Type *type = AS(Type, self);
    if (!may_set(type, value, "__bases__") || !check_new_bases(type, value)) return false;
    Type *base = type_best_base((Tuple *)value);
    if (!base || !type_layouts_agree(type->base, base, "__bases__")) return false;
    Tuple *old_bases = type->bases, *new_bases = (Tuple *)ref_keep(value);
    Type  *old_base = type->base;
    exchange_bases(type, new_bases, (Type *)ref_keep(OBJ(base)));
    bool ok = compute_mros(type);
    for (uint32_t i = 0; ok && i < new_bases->length; i++) ok = type_add_subclass((Type *)new_bases->items[i], type);
    if (!ok) { /* as if nothing had been asked */
        Owned error = error_take();
        exchange_bases(type, old_bases, old_base);
        for (uint32_t i = 0; i < old_bases->length; i++)
            if (!type_add_subclass((Type *)old_bases->items[i], type)) error_clear();
        if (!compute_mros(type)) error_clear();
        error_restore(error);
        old_bases = new_bases;
        old_base  = base;
    }
    type_modified(type);
    refresh(type);
    if (caches_clear) caches_clear();
    ref_drop(OBJ(old_bases));
    ref_drop(OBJ(old_base));
    return ok;
}

/* ---- the rest --------------------------------------------------------------------------------------------- */

static Owned get_dict(Object *self) { return mapping_proxy_new(OBJ(type_dict(AS(Type, self)))); }

static Owned get_abstract(Object *self)
{
    Type    *type = AS(Type, self);
    Borrowed found = type == &type_type ? NULL : type_lookup_own(type, names.__abstractmethods__);
    if (found) return ref_keep(found);
    return raise_attribute_error(self, OBJ(names.__abstractmethods__), "__abstractmethods__");
}

static bool set_abstract(Object *self, Object *value)
{
    Type *type = AS(Type, self);
    if (type->flags & TYPE_IMMUTABLE) return may_set(type, value, "__abstractmethods__");
    Truth abstract = TRUTH_NO;
    if (value) {
        abstract = object_truth(value);
        if (abstract == TRUTH_ERROR || !set_in_dict(type, names.__abstractmethods__, value)) return false;
    } else {
        if (!dict_delete_str(type_dict(type), names.__abstractmethods__)) {
            raise_attribute_error(self, OBJ(names.__abstractmethods__), "__abstractmethods__");
            return false;
        }
        type_modified(type);
    }
    type->flags = abstract ? type->flags | TYPE_ABSTRACT : type->flags & ~TYPE_ABSTRACT;
    return true;
}

static Owned get_annotations(Object *self)
{
    Type *type = AS(Type, self);
    if (!(type->flags & TYPE_HEAP))
        return raise_attribute_error(self, OBJ(names.__annotations__), "type object '%s' has no attribute '__annotations__'",
                                     type_name(type));
    Borrowed found = type_lookup_own(type, names.__annotations__);
    if (found) return TYPE_OF(found)->get ? TYPE_OF(found)->get(OBJ(found), NULL, self) : ref_keep(found);
    Owned fresh = dict_new();
    if (fresh && !set_in_dict(type, names.__annotations__, fresh)) ref_clear(&fresh);
    return fresh;
}

static bool set_annotations(Object *self, Object *value)
{
    Type *type = AS(Type, self);
    if (type->flags & TYPE_IMMUTABLE) {
        raise_type_error("cannot set '__annotations__' attribute of immutable type '%s'", type_name(type));
        return false;
    }
    if (value) return set_in_dict(type, names.__annotations__, value);
    if (!dict_delete_str(type_dict(type), names.__annotations__)) {
        raise_error(&exc_AttributeError, "__annotations__");
        return false;
    }
    type_modified(type);
    return true;
}

static Owned get_basic_size(Object *self)
{
    Type *type = AS(Type, self);
    return int_new((int64_t)(type->flags & TYPE_HEAP && !(type->flags & TYPE_VAR_SIZE) ? type->fixed_size : type->gc.size));
}

static Owned get_item_size(Object *self)
{
    uint32_t flags = AS(Type, self)->flags;
    return int_new(flags & TYPE_TUPLE ? 8 : flags & TYPE_BYTES ? 1 : flags & TYPE_INT ? 4 : 0);
}

static Owned get_weak_offset(Object *self)
{
    const Type *type = AS(Type, self); /* they are kept elsewhere: any place past the object will do */
    return int_new(type->weak_ok ? (int64_t)type->gc.size : 0);
}

static Owned get_dict_offset(Object *self) { return int_new(AS(Type, self)->attr_offset); }

/* The bits that programs look at, in CPython's places. */
static Owned get_flags(Object *self)
{
    static const struct { uint32_t ours; int bit; } bits[] = {
        { TYPE_IMMUTABLE, 8 }, { TYPE_HEAP, 9 }, { TYPE_BASE, 10 }, { TYPE_READY, 12 }, { TYPE_ABSTRACT, 20 },
        { TYPE_SEQUENCE, 5 }, { TYPE_MAPPING, 6 }, { TYPE_METHOD_LIKE, 17 }, { TYPE_MATCH_SELF, 22 }, { TYPE_INT, 24 },
        { TYPE_LIST, 25 }, { TYPE_TUPLE, 26 }, { TYPE_BYTES, 27 }, { TYPE_STR, 28 }, { TYPE_DICT, 29 },
        { TYPE_EXCEPTION, 30 }, { TYPE_TYPE, 31 },
    };
    Type   *type  = AS(Type, self);
    int64_t flags = shape_flags[type->shape] & SHAPE_CONTAINER ? 1 << 14 : 0;
    for (size_t i = 0; i < sizeof bits / sizeof *bits; i++)
        if (type->flags & bits[i].ours) flags |= (int64_t)1 << bits[i].bit;
    return int_new(flags);
}

const GetSetDef type_getsets[] = {
    { "__name__", get_name, set_name, NULL },
    { "__qualname__", get_qualname, set_qualname, NULL },
    { "__bases__", get_bases, set_bases, NULL },
    { "__module__", get_module, set_module, NULL },
    { "__abstractmethods__", get_abstract, set_abstract, NULL },
    { "__dict__", get_dict, NULL, NULL },
    { "__doc__", get_doc, set_doc, NULL },
    { "__text_signature__", get_signature, NULL, NULL },
    { "__annotations__", get_annotations, set_annotations, NULL },
    { "__basicsize__", get_basic_size, attribute_readonly, NULL },
    { "__itemsize__", get_item_size, attribute_readonly, NULL },
    { "__flags__", get_flags, attribute_readonly, NULL },
    { "__dictoffset__", get_dict_offset, attribute_readonly, NULL },
    { "__weakrefoffset__", get_weak_offset, attribute_readonly, NULL },
    { 0 },
};

const MemberDef type_members[] = {
    { "__mro__", MEMBER_OBJECT_OR_NONE, offsetof(Type, mro), false, NULL },
    { "__base__", MEMBER_OBJECT_OR_NONE, offsetof(Type, base), false, NULL },
    { 0 },
};

/* ---- methods --------------------------------------------------------------------------------------------------- */

#define METHOD(name) static Owned name(Object **args, int n, Tuple *kwnames)
#define NO_MORE_ARGUMENTS ((void)args, (void)n, (void)kwnames)

METHOD(method_mro)
{
    NO_MORE_ARGUMENTS;
    Type  *type = AS(Type, args[0]);
    Tuple *mro  = type_linearize(type);
    if (!mro) return NULL;
    Owned list = list_from_array(mro->items, mro->length);
    ref_drop(OBJ(mro));
    return list;
}

METHOD(method_subclasses)
{
    NO_MORE_ARGUMENTS;
    Type *type = AS(Type, args[0]);
    Owned list = list_new(0);
    if (!list) return NULL;
    for (Type *t = types_ready; t; t = t->next_ready)
        for (uint32_t i = 0; i < t->bases->length; i++)
            if (t->bases->items[i] == args[0] && !list_append((List *)list, OBJ(t))) { ref_drop(list); return NULL; }
    for (uint32_t i = 0; i < type->subclass_count; i++)
        if (!list_append((List *)list, OBJ(type->subclasses[i]))) { ref_drop(list); return NULL; }
    return list;
}

METHOD(method_prepare)
{
    NO_MORE_ARGUMENTS;
    return dict_new();
}

METHOD(method_instance_check)
{
    NO_MORE_ARGUMENTS;
    Truth is = object_real_is_instance(args[1], args[0]);
    return is == TRUTH_ERROR ? NULL : bool_new(is);
}

METHOD(method_subclass_check)
{
    NO_MORE_ARGUMENTS;
    Truth is = object_real_is_subclass(args[1], args[0]);
    return is == TRUTH_ERROR ? NULL : bool_new(is);
}

/* Names of the class and, after them, of its bases. */
static bool merge_names(Dict *into, Type *type)
{
    if (!dict_update(into, OBJ(type_dict(type)), true)) return false;
    if (!type->bases) return true;
    for (uint32_t i = 0; i < type->bases->length; i++)
        if (is_type(type->bases->items[i]) && !merge_names(into, (Type *)type->bases->items[i])) return false;
    return true;
}

bool type_merge_names(Dict *into, Type *type)
{
    if (!type->mro) return merge_names(into, type);
    for (uint32_t i = 0; i < type->mro->length; i++)
        if (!dict_update(into, OBJ(type_dict((Type *)type->mro->items[i])), true)) return false;
    return true;
}

METHOD(method_dir)
{
    NO_MORE_ARGUMENTS;
    Owned dict = dict_new(), list = NULL;
    if (dict && type_merge_names((Dict *)dict, AS(Type, args[0]))) list = dict_keys_list((Dict *)dict);
    ref_drop_maybe(dict);
    return list;
}

METHOD(method_sizeof)
{
    NO_MORE_ARGUMENTS;
    return int_new((int64_t)(sizeof(Type) + (gc_is_container(args[0]) ? sizeof(GcHead) : 0)));
}

const NativeDef type_methods[] = {
    { "mro", method_mro, "", "Return a type's method resolution order.", 0 },
    { "__subclasses__", method_subclasses, "", "Return a list of immediate subclasses.", 0 },
    { "__prepare__", method_prepare, NULL, "Create the namespace for the class statement", NATIVE_CLASS },
    { "__instancecheck__", method_instance_check, "instance, /", "Check if an object is an instance.", 0 },
    { "__subclasscheck__", method_subclass_check, "subclass, /", "Check if a class is a subclass.", 0 },
    { "__dir__", method_dir, "", "Specialized __dir__ implementation for types.", 0 },
    { "__sizeof__", method_sizeof, "", "Return memory consumption of the type object.", 0 },
    { 0 },
};
