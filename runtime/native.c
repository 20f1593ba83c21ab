/* native.c -- functions and methods written in C: the objects that stand for them, and calling them.
 *
 *   len, [].append   Native       builtin_function_or_method
 *   list.append      MethodDescr  method_descriptor, binds to a Native
 *   dict.__dict__['fromkeys']     classmethod_descriptor, the same struct
 * Taking the arguments apart is native_bind.c.
 */
#include <stdio.h>
#include <string.h>
#include "gc/weak.h"
#include "runtime/class.h"
#include "runtime/error.h"
#include "runtime/list.h"
#include "runtime/module.h"
#include "runtime/names.h"
#include "runtime/native.h"
#include "runtime/native_bind.h"
#include "runtime/protocol.h"

/* ---- Native -------------------------------------------------------------------------------------- */

Owned native_new(const NativeDef *def, Borrowed self, bool bound, Borrowed module)
{
    Owned o = container_new(sizeof(Native), SHAPE_NATIVE);
    if (!o) return NULL;
    Native *f = AS(Native, o);
    f->def    = def;
    f->self   = ref_keep_maybe(self);
    f->module = ref_keep_maybe(module);
    f->bound  = bound;
    f->owner  = NULL;
    f->signature = NULL;
    f->direct    = NATIVE_NEVER_DIRECT;
    f->one       = NULL;
    gc_track(o);
    return o;
}

bool natives_add(Dict *namespace_, const NativeDef *defs, Borrowed module_name)
{
    for (; defs && defs->name; defs++) {
        Owned function = native_new(defs, NULL, false, module_name);
        Str  *name     = function ? (Str *)str_intern_c(defs->name) : NULL;
        bool  ok       = name && dict_set_str(namespace_, name, function);
        ref_drop_maybe(OBJ(name));
        ref_drop_maybe(function);
        if (!ok) return false;
    }
    return true;
}

/* int.__new__: args[0] is the class wanted. */
static Owned call_new(Type *owner, Object **args, int n, Tuple *kwnames)
{
    const char *name = type_name(owner);
    if (n < 1) return raise_type_error("%s.__new__(): not enough arguments", name);
    if (!is_type(args[0])) return raise_type_error("%s.__new__(X): X is not a type object (%T)", name, args[0]);
    Type *cls = (Type *)args[0];
    if (!type_is_subtype(cls, owner))
        return raise_type_error("%s.__new__(%s): %s is not a subtype of %s", name, type_name(cls), type_name(cls), name);
    const Type *base = cls; /* the built-in type that knows how to make such an object */
    while (base->flags & TYPE_HEAP) base = base->base;
    if ((base->new_ && base->new_ != owner->new_) || (base->flags & TYPE_NO_INSTANTIATE && owner != base)) {
        const Type *named = cls; /* the first class whose __new__ isn't a Python function */
        for (Borrowed made; named->flags & TYPE_HEAP && (made = type_find(named, names.__new__)) && made->shape != SHAPE_NATIVE;) named = named->base;
        return raise_type_error("%s.__new__(%s) is not safe, use %s.__new__()", name, type_name(cls), type_name(named));
    }
    return owner->new_(cls, args + 1, n - 1, kwnames);
}

static const NativeDef new_def = { "__new__", NULL, NULL, "Create and return a new object.  See help(type) for accurate signature.", 0 };

Owned native_new_method(Type *owner)
{
    Owned o = native_new(&new_def, OBJ(owner), false, NULL);
    if (o) AS(Native, o)->owner = owner;
    return o;
}

bool native_is_new(Borrowed o) { return o->shape == SHAPE_NATIVE && AS(Native, o)->def == &new_def; }

static Owned call_bound(Native *f, Object **args, int n, Tuple *kwnames)
{
    int     total = n + 1 + (kwnames ? (int)kwnames->length : 0);
    Object *few[9], **all = few;
    if (total > 9 && !(all = heap_alloc(total * sizeof *all))) return NULL;
    all[0] = f->self;
    if (total > 1) memcpy(all + 1, args, (total - 1) * sizeof *all);
    Owned result = native_invoke_bound(f, all, n + 1, kwnames);
    if (all != few) heap_free(all, total * sizeof *all);
    return result;
}

static Owned native_object_call(Object *self, Object **args, int n, Tuple *kwnames)
{
    Native *f = AS(Native, self);
    if (f->bound) {
        if (UNLIKELY(kwnames && kwnames->length && f->def->flags & NATIVE_BARE_NAME))
            return raise_type_error("%s() takes no keyword arguments", f->def->name);
        return call_bound(f, args, n, kwnames);
    }
    if (UNLIKELY(f->def == &new_def)) return call_new(f->owner, args, n, kwnames);
    return native_invoke(f, args, n, kwnames);
}

static Owned native_repr(Object *self)
{
    Native *f = AS(Native, self);
    Borrowed holder = f->self ? f->self : OBJ(f->owner); /* a static method's is its class */
    if (!holder || holder->shape == SHAPE_MODULE) return str_format_c("<built-in function %s>", f->def->name);
    char address[32];
    snprintf(address, sizeof address, "%p", (const void *)holder);
    return str_format_c("<built-in method %s of %T object at %s>", f->def->name, holder, address);
}

static Owned native_compare(Object *self, Object *other, CompareOp op)
{
    if ((op != CMP_EQ && op != CMP_NE) || other->shape != SHAPE_NATIVE) return not_implemented_new();
    Native *a = AS(Native, self), *b = AS(Native, other);
    bool    equal = a == b || (a->def == b->def && a->self == b->self && a->owner == b->owner && a->module == b->module);
    return bool_new(equal == (op == CMP_EQ));
}

static bool native_hash(Object *self, int64_t *result)
{
    Native  *f = AS(Native, self);
    uint64_t a = (uintptr_t)f->self >> 4, b = (uintptr_t)f->def >> 4;
    *result    = (int64_t)((a ^ b * 1000003) & INT64_MAX);
    return true;
}

static Owned native_name(Object *self) { return str_from_c(AS(Native, self)->def->name); }
static Owned native_doc(Object *self) { return native_doc_text(AS(Native, self)->def); }
static Owned native_self(Object *self)
{
    Native *f = AS(Native, self);
    if (f->self) return ref_keep(f->self);
    /* of a module's function it is the module */
    Borrowed module = f->module && interp.modules && IS_STR(f->module) ? dict_find_str(interp.modules, (Str *)f->module) : NULL;
    return module ? ref_keep(module) : none_new();
}

static Owned native_module(Object *self)
{
    Native *f = AS(Native, self);
    return f->module ? ref_keep(f->module) : none_new();
}

static Owned native_qualname(Object *self)
{
    Native *f = AS(Native, self);
    if (f->owner) return str_format_c("%s.%s", type_short_name(f->owner), f->def->name);
    if (!f->self || f->self->shape == SHAPE_MODULE) return native_name(self);
    Type *type    = is_type(f->self) ? (Type *)f->self : TYPE_OF(f->self);
    Owned of_type = object_get_attr(OBJ(type), names.__qualname__);
    if (!of_type) return NULL;
    Owned qualname = str_format_c("%S.%s", of_type, f->def->name);
    ref_drop(of_type);
    return qualname;
}

static Owned native_signature(Object *self)
{
    Native *f = AS(Native, self);
    if (f->def == &new_def) return str_from_c("($type, *args, **kwargs)");
    const char *first = f->bound ? (is_type(f->self) ? "$type" : "$self") : f->owner ? NULL : "$module";
    return native_text_signature(f->def, first);
}

static Owned native_reduce(Object **args, int n, Tuple *kwnames)
{
    (void)n, (void)kwnames;
    Native *f = AS(Native, args[0]);
    if (!f->self || f->self->shape == SHAPE_MODULE) return str_from_c(f->def->name);
    Str  *name   = (Str *)str_from_c(f->def->name);
    Owned result = name ? reduce_as_getattr(f->self, name) : NULL;
    ref_drop_maybe(OBJ(name));
    return result;
}

static int native_traverse(Object *self, GcVisit visit, void *argument)
{
    Native *f = AS(Native, self);
    int     result;
    if (f->self && (result = visit(f->self, argument))) return result;
    return f->module ? visit(f->module, argument) : 0;
}

static void native_dealloc(Object *self)
{
    Native *f = AS(Native, self);
    gc_untrack(self);
    if (gc_head(self)->flags & GC_HAS_WEAK) weak_clear(self);
    Object *of = f->self, *module = f->module;
    container_release(self, sizeof(Native));
    ref_drop_maybe(of);
    ref_drop_maybe(module);
}

static const GetSetDef native_getsets[] = {
    { "__name__", native_name, NULL, NULL },
    { "__qualname__", native_qualname, NULL, NULL },
    { "__doc__", native_doc, NULL, NULL },
    { "__self__", native_self, NULL, NULL },
    { "__module__", native_module, NULL, NULL },
    { "__text_signature__", native_signature, NULL, NULL },
    { 0 },
};
static const NativeDef native_methods[] = { { "__reduce__", native_reduce, "", NULL, 0 }, { 0 } };

Type native_type = {
    .gc = { .size = sizeof(Native), .traverse = native_traverse, .dealloc = native_dealloc },
    .name = "builtin_function_or_method", .flags = TYPE_NO_INSTANTIATE, .weak_ok = true,
    .call = native_object_call, .repr = native_repr, .compare = native_compare, .hash = native_hash,
    .getsets = native_getsets, .methods = native_methods,
};

/* ---- method descriptors ----------------------------------------------------------------------------- */

Owned method_descr_new(Type *owner, const NativeDef *def)
{
    Owned o = container_new(sizeof(MethodDescr), def->flags & NATIVE_CLASS ? SHAPE_CLASSMETHOD_DESCR : SHAPE_METHOD_DESCR);
    if (!o) return NULL;
    AS(MethodDescr, o)->def   = def;
    AS(MethodDescr, o)->owner = owner;
    AS(MethodDescr, o)->signature = NULL;
    AS(MethodDescr, o)->direct    = NATIVE_NEVER_DIRECT;
    AS(MethodDescr, o)->one       = NULL;
    return o;
}

static Owned descr_call(Object *self, Object **args, int n, Tuple *kwnames)
{
    MethodDescr *d = AS(MethodDescr, self);
    if (UNLIKELY(n < 1)) return raise_type_error("unbound method %s.%s() needs an argument", type_short_name(d->owner), d->def->name);
    if (UNLIKELY(!IS_INSTANCE(args[0], d->owner)))
        return raise_type_error("descriptor '%s' for '%s' objects doesn't apply to a '%T' object", d->def->name,
                                type_name(d->owner), args[0]);
    return descr_invoke(d, args, n, kwnames);
}

static Owned descr_get(Object *self, Object *instance, Object *owner)
{
    MethodDescr *d = AS(MethodDescr, self);
    (void)owner;
    if (!instance) return ref_keep(self);
    if (!IS_INSTANCE(instance, d->owner))
        return raise_type_error("descriptor '%s' for '%s' objects doesn't apply to a '%T' object", d->def->name,
                                type_name(d->owner), instance);
    Owned bound = native_new(d->def, instance, true, NULL);
    if (bound) {
        AS(Native, bound)->signature = d->signature;
        AS(Native, bound)->direct    = d->direct;
    }
    return bound;
}

static Owned descr_repr(Object *self)
{
    MethodDescr *d = AS(MethodDescr, self);
    return str_format_c("<method '%s' of '%s' objects>", d->def->name, type_name(d->owner));
}

static Owned descr_name(Object *self) { return str_from_c(AS(MethodDescr, self)->def->name); }
static Owned descr_doc(Object *self) { return native_doc_text(AS(MethodDescr, self)->def); }
static Owned descr_owner(Object *self) { return ref_keep(OBJ(AS(MethodDescr, self)->owner)); }
static Owned descr_qualname(Object *self)
{
    MethodDescr *d = AS(MethodDescr, self);
    return str_format_c("%s.%s", type_short_name(d->owner), d->def->name);
}
static Owned descr_signature(Object *self)
{
    return native_text_signature(AS(MethodDescr, self)->def, self->shape == SHAPE_CLASSMETHOD_DESCR ? "$type" : "$self");
}

static Owned descr_reduce(Object **args, int n, Tuple *kwnames)
{
    (void)n, (void)kwnames;
    MethodDescr *d    = AS(MethodDescr, args[0]);
    Str         *name = (Str *)str_from_c(d->def->name);
    Owned        result = name ? reduce_as_getattr(OBJ(d->owner), name) : NULL;
    ref_drop_maybe(OBJ(name));
    return result;
}

static const GetSetDef descr_getsets[] = {
    { "__name__", descr_name, attribute_readonly, NULL },
    { "__qualname__", descr_qualname, NULL, NULL },
    { "__doc__", descr_doc, NULL, NULL },
    { "__objclass__", descr_owner, attribute_readonly, NULL },
    { "__text_signature__", descr_signature, NULL, NULL },
    { 0 },
};
static const NativeDef descr_methods[] = { { "__reduce__", descr_reduce, "", NULL, 0 }, { 0 } };

static void descr_dealloc(Object *self)
{
    gc_untrack(self);
    container_release(self, sizeof(MethodDescr));
}

Type method_descr_type = {
    .gc = { .size = sizeof(MethodDescr), .dealloc = descr_dealloc },
    .name = "method_descriptor", .flags = TYPE_METHOD_LIKE | TYPE_NO_INSTANTIATE,
    .call = descr_call, .repr = descr_repr, .get = descr_get,
    .getsets = descr_getsets, .methods = descr_methods,
};

/* ---- class methods of built-in types ------------------------------------------------------------------ */

/* The class it is about to be bound to, if it will do. */
static bool check_class(const MethodDescr *d, Object *cls)
{
    if (!is_type(cls))
        raise_type_error("descriptor '%s' for type '%s' needs a type, not a '%T' as arg 2", d->def->name, type_name(d->owner), cls);
    else if (!type_is_subtype((Type *)cls, d->owner))
        raise_type_error("descriptor '%s' requires a subtype of '%s' but received '%s'", d->def->name, type_name(d->owner),
                         type_name((Type *)cls));
    else return true;
    return false;
}

static Owned class_descr_get(Object *self, Object *instance, Object *owner)
{
    Object *cls = owner ? owner : instance ? OBJ(TYPE_OF(instance)) : NULL;
    if (!cls)
        return raise_type_error("descriptor '%s' for type '%s' needs either an object or a type", AS(MethodDescr, self)->def->name,
                                type_name(AS(MethodDescr, self)->owner));
    return check_class(AS(MethodDescr, self), cls) ? native_new(AS(MethodDescr, self)->def, cls, true, NULL) : NULL;
}

static Owned class_descr_call(Object *self, Object **args, int n, Tuple *kwnames)
{
    MethodDescr *d = AS(MethodDescr, self);
    if (n < 1) return raise_type_error("descriptor '%s' of '%s' object needs an argument", d->def->name, type_name(d->owner));
    if (!check_class(d, args[0])) return NULL;
    if (UNLIKELY(kwnames && kwnames->length && d->def->flags & NATIVE_BARE_NAME))
        return raise_type_error("%s() takes no keyword arguments", d->def->name);
    return descr_invoke(d, args, n, kwnames);
}

Type classmethod_descr_type = {
    .gc = { .size = sizeof(MethodDescr), .dealloc = descr_dealloc },
    .name = "classmethod_descriptor", .flags = TYPE_NO_INSTANTIATE,
    .call = class_descr_call, .repr = descr_repr, .get = class_descr_get,
    .getsets = descr_getsets,
};
