/* method.c -- bound methods, classmethod and staticmethod, and the cells of closures. */
#include <stdio.h>
#include <string.h>
#include "gc/weak.h"
#include "runtime/class.h"
#include "runtime/error.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/native.h"
#include "runtime/protocol.h"
#include "runtime/shape.h"

/* ---- bound methods --------------------------------------------------------------------------------- */

Owned method_new(Borrowed function, Borrowed self)
{
    Owned o = container_new(sizeof(Method), SHAPE_METHOD);
    if (!o) return NULL;
    AS(Method, o)->function = ref_keep(function);
    AS(Method, o)->self     = ref_keep(self);
    gc_track(o);
    return o;
}

static Owned method_call(Object *self, Object **args, int n, Tuple *kwnames)
{
    Method *m     = AS(Method, self);
    int     total = n + 1 + (kwnames ? (int)kwnames->length : 0);
    Object *few[9], **all = few;
    if (total > 9 && !(all = heap_alloc(total * sizeof *all))) return NULL;
    all[0] = m->self;
    if (total > 1) memcpy(all + 1, args, (total - 1) * sizeof *all);
    Owned held   = ref_keep(self); /* the method may die while it runs */
    Owned result = object_call(m->function, all, n + 1, kwnames);
    ref_drop(held);
    if (all != few) heap_free(all, total * sizeof *all);
    return result;
}

static Owned method_new_slot(Type *cls, Object **args, int n, Tuple *kwnames)
{
    Object *out[2];
    (void)cls;
    if (!native_bind("method", "function, instance, /", args, n, kwnames, out, 2)) return NULL;
    if (!object_is_callable(out[0])) return raise_type_error("first argument must be callable");
    if (out[1] == NONE) return raise_type_error("instance must not be None");
    return method_new(out[0], out[1]);
}

static Owned method_repr(Object *self)
{
    Method *m    = AS(Method, self);
    Owned   name = object_find_attr(m->function, names.__qualname__);
    if (!name && !error_pending()) name = object_find_attr(m->function, names.__name__);
    if (error_pending()) { ref_drop_maybe(name); return NULL; }
    if (name && !IS_STR(name)) ref_clear(&name);
    Owned text = name ? str_format_c("<bound method %U of %R>", name, m->self) : str_format_c("<bound method ? of %R>", m->self);
    ref_drop_maybe(name);
    return text;
}

static Owned method_compare(Object *self, Object *other, CompareOp op)
{
    if ((op != CMP_EQ && op != CMP_NE) || other->shape != SHAPE_METHOD || self->shape != SHAPE_METHOD) return not_implemented_new();
    Truth equal = object_compare_truth(AS(Method, self)->function, AS(Method, other)->function, CMP_EQ);
    if (equal == TRUTH_ERROR) return NULL;
    if (equal) equal = AS(Method, self)->self == AS(Method, other)->self;
    return bool_new(equal == (op == CMP_EQ));
}

static bool method_hash(Object *self, int64_t *result)
{
    int64_t of_self, of_function;
    if (!hash_by_identity(AS(Method, self)->self, &of_self) || !object_hash(AS(Method, self)->function, &of_function)) return false;
    *result = of_self ^ of_function;
    if (*result == -1) *result = -2;
    return true;
}

/* What a method does not know itself, its function does. */
static Owned method_get_attr(Object *self, Str *name)
{
    Borrowed own = type_find(TYPE_OF(self), name);
    if (own) {
        if (TYPE_OF(own)->get) return TYPE_OF(own)->get(OBJ(own), self, OBJ(TYPE_OF(self)));
        return ref_keep(own);
    }
    return object_get_attr(AS(Method, self)->function, name);
}

static Owned method_doc(Object *self)
{
    Owned doc = object_find_attr(AS(Method, self)->function, names.__doc__);
    return doc || error_pending() ? doc : none_new();
}

static Owned method_reduce(Object **args, int n, Tuple *kwnames)
{
    (void)n, (void)kwnames;
    Owned name = object_get_attr(AS(Method, args[0])->function, names.__name__);
    if (!name) return NULL;
    Owned result = reduce_as_getattr(AS(Method, args[0])->self, (Str *)name);
    ref_drop(name);
    return result;
}

static int method_traverse(Object *self, GcVisit visit, void *argument)
{
    int result = visit(AS(Method, self)->function, argument);
    return result ? result : visit(AS(Method, self)->self, argument);
}

static void method_dealloc(Object *self)
{
    gc_untrack(self);
    if (gc_head(self)->flags & GC_HAS_WEAK) weak_clear(self);
    Object *function = AS(Method, self)->function, *target = AS(Method, self)->self;
    container_release(self, sizeof(Method));
    ref_drop(function);
    ref_drop(target);
}

static const GetSetDef method_getsets[] = { { "__doc__", method_doc, NULL, NULL }, { 0 } };
static const MemberDef method_members[] = {
    { "__func__", MEMBER_OBJECT, offsetof(Method, function), false, "the function (or other callable) implementing a method" },
    { "__self__", MEMBER_OBJECT, offsetof(Method, self), false, "the instance to which a method is bound" },
    { 0 },
};
static const NativeDef method_methods[] = { { "__reduce__", method_reduce, "", NULL, 0 }, { 0 } };

Type method_type = {
    .gc = { .size = sizeof(Method), .traverse = method_traverse, .dealloc = method_dealloc },
    .name = "method", .weak_ok = true, .doc = "Create a bound instance method object.",
    .call = method_call, .repr = method_repr, .hash = method_hash, .compare = method_compare,
    .get_attr = method_get_attr, .new_ = method_new_slot,
    .getsets = method_getsets, .members = method_members, .methods = method_methods,
};

/* ---- classmethod and staticmethod ------------------------------------------------------------------------ */

/* functools.wraps in small: what is known of the callable is copied into our own __dict__. */
static bool copy_attributes(Object *self, Object *callable)
{
    Str *const copied[] = { names.__module__, names.__name__, names.__qualname__, names.__doc__, names.__annotations__ };
    for (size_t i = 0; i < sizeof copied / sizeof *copied; i++) {
        Owned value = object_find_attr(callable, copied[i]);
        if (!value && error_pending()) return false;
        bool ok = !value || object_set_attr(self, copied[i], value);
        ref_drop_maybe(value);
        if (!ok) return false;
    }
    return true;
}

static Owned wrapper_new(uint32_t shape, Borrowed callable)
{
    Owned o = container_new(sizeof(ClassMethod), shape);
    if (!o) return NULL;
    AS(ClassMethod, o)->callable = ref_keep(callable);
    AS(ClassMethod, o)->dict     = NULL;
    gc_track(o);
    return o;
}

/* Of what the class statement wraps by itself: the attributes are copied too. */
static Owned wrapper_complete(uint32_t shape, Borrowed callable)
{
    Owned o = wrapper_new(shape, callable);
    if (o && callable->shape != SHAPE_NATIVE && !copy_attributes(o, OBJ(callable))) ref_clear(&o);
    return o;
}

Owned static_method_new(Borrowed callable) { return wrapper_complete(SHAPE_STATICMETHOD, callable); }
Owned class_method_new(Borrowed callable) { return wrapper_complete(SHAPE_CLASSMETHOD, callable); }

static Owned wrapper_new_slot(Type *cls, Object **args, int n, Tuple *kwnames)
{
    (void)args, (void)n, (void)kwnames;
    Owned o = type_alloc(cls);
    if (!o) return NULL;
    AS(ClassMethod, o)->callable = none_new();
    gc_track(o);
    return o;
}

static bool wrapper_init(Object *self, Object **args, int n, Tuple *kwnames, const char *name)
{
    Object *callable;
    if (!native_bind(name, "function, /", args, n, kwnames, &callable, 1)) return false;
    ref_set(&AS(ClassMethod, self)->callable, ref_keep(callable));
    return copy_attributes(self, callable);
}

static bool classmethod_init(Object *self, Object **args, int n, Tuple *kwnames) { return wrapper_init(self, args, n, kwnames, "classmethod"); }
static bool staticmethod_init(Object *self, Object **args, int n, Tuple *kwnames) { return wrapper_init(self, args, n, kwnames, "staticmethod"); }

static Owned classmethod_get(Object *self, Object *instance, Object *owner)
{
    Object *callable = AS(ClassMethod, self)->callable;
    Object *cls      = owner ? owner : OBJ(TYPE_OF(instance));
    if (callable->shape != SHAPE_FUNCTION && TYPE_OF(callable)->get) return TYPE_OF(callable)->get(callable, cls, cls);
    return method_new(callable, cls);
}

static Owned staticmethod_get(Object *self, Object *instance, Object *owner)
{
    (void)instance, (void)owner;
    return ref_keep(AS(ClassMethod, self)->callable);
}

static Owned staticmethod_call(Object *self, Object **args, int n, Tuple *kwnames)
{
    if (!recursion_enter(" while calling a Python object")) return NULL;
    Owned    callable = ref_keep(AS(ClassMethod, self)->callable);
    int      named    = kwnames ? (int)kwnames->length : 0;
    Object **kept     = arguments_keep(args, named ? n + named : 0); /* the dict of keywords is spread to an array */
    Owned    result   = object_call(callable, args, n, kwnames);
    arguments_drop(kept);
    ref_drop(callable);
    recursion_leave();
    return result;
}

static Owned classmethod_repr(Object *self) { return str_format_c("<classmethod(%R)>", AS(ClassMethod, self)->callable); }
static Owned staticmethod_repr(Object *self) { return str_format_c("<staticmethod(%R)>", AS(ClassMethod, self)->callable); }

static Owned wrapper_is_abstract(Object *self)
{
    Owned value = object_find_attr(AS(ClassMethod, self)->callable, names.__isabstractmethod__);
    if (!value) return error_pending() ? NULL : bool_new(false);
    Truth truth = object_truth(value);
    ref_drop(value);
    return truth == TRUTH_ERROR ? NULL : bool_new(truth);
}

static Owned wrapper_dict(Object *self) { return ref_keep_maybe(instance_dict(self)); }
static bool  wrapper_set_dict(Object *self, Object *value)
{
    if (!value) { raise_type_error("cannot delete __dict__"); return false; }
    if (IS_DICT(value)) return instance_set_dict(self, value);
    raise_type_error("__dict__ must be set to a dictionary, not a '%T'", value);
    return false;
}

static int wrapper_traverse(Object *self, GcVisit visit, void *argument)
{
    ClassMethod *m = AS(ClassMethod, self);
    int          result;
    if (m->callable && (result = visit(m->callable, argument))) return result;
    return m->dict ? visit(m->dict, argument) : 0;
}

static void wrapper_clear(Object *self)
{
    ref_clear(&AS(ClassMethod, self)->callable);
    ref_clear(&AS(ClassMethod, self)->dict);
}

static void wrapper_dealloc(Object *self)
{
    gc_untrack(self);
    wrapper_clear(self);
    container_release(self, sizeof(ClassMethod));
}

static const GetSetDef wrapper_getsets[] = {
    { "__isabstractmethod__", wrapper_is_abstract, NULL, NULL },
    { "__dict__", wrapper_dict, wrapper_set_dict, NULL },
    { 0 },
};
static const MemberDef wrapper_members[] = {
    { "__func__", MEMBER_OBJECT, offsetof(ClassMethod, callable), false, NULL },
    { "__wrapped__", MEMBER_OBJECT, offsetof(ClassMethod, callable), false, NULL },
    { 0 },
};

#define WRAPPER_TYPE                                                                                        \
    .gc = { .size = sizeof(ClassMethod), .traverse = wrapper_traverse, .clear = wrapper_clear, .dealloc = wrapper_dealloc }, \
    .flags = TYPE_BASE | TYPE_CALL_BY_TUPLE, .attr_offset = offsetof(ClassMethod, dict), .new_ = wrapper_new_slot,               \
    .getsets = wrapper_getsets, .members = wrapper_members

Type classmethod_type = {
    WRAPPER_TYPE, .name = "classmethod",
    .doc = "classmethod(function) -> method\n\nConvert a function to be a class method: it receives the class as first argument.",
    .repr = classmethod_repr, .get = classmethod_get, .init = classmethod_init,
};

Type staticmethod_type = {
    WRAPPER_TYPE, .name = "staticmethod",
    .doc = "staticmethod(function) -> method\n\nConvert a function to be a static method: it receives no first argument of its own.",
    .repr = staticmethod_repr, .get = staticmethod_get, .init = staticmethod_init, .call = staticmethod_call,
};

/* ---- cells ------------------------------------------------------------------------------------------------- */

Owned cell_new(Borrowed value)
{
    Owned o = container_new(sizeof(Cell), SHAPE_CELL);
    if (!o) return NULL;
    AS(Cell, o)->value = ref_keep_maybe(value);
    gc_track(o);
    return o;
}

static Owned cell_new_slot(Type *cls, Object **args, int n, Tuple *kwnames)
{
    Object *value;
    (void)cls;
    return native_bind("cell", "contents=None, /", args, n, kwnames, &value, 1) ? cell_new(value) : NULL;
}

static Owned cell_repr(Object *self)
{
    Object *value = AS(Cell, self)->value;
    char    address[32], of_value[32];
    snprintf(address, sizeof address, "%p", (void *)self);
    if (!value) return str_format_c("<cell at %s: empty>", address);
    snprintf(of_value, sizeof of_value, "%p", (void *)value);
    return str_format_c("<cell at %s: %T object at %s>", address, value, of_value);
}

/* An empty cell comes before any other. */
static Owned cell_compare(Object *self, Object *other, CompareOp op)
{
    if (other->shape != SHAPE_CELL || self->shape != SHAPE_CELL) return not_implemented_new();
    Object *a = AS(Cell, self)->value, *b = AS(Cell, other)->value;
    if (a && b) return object_compare(a, b, op);
    int order = !!a - !!b;
    switch (op) {
    case CMP_LT: return bool_new(order < 0);
    case CMP_LE: return bool_new(order <= 0);
    case CMP_EQ: return bool_new(order == 0);
    case CMP_NE: return bool_new(order != 0);
    case CMP_GT: return bool_new(order > 0);
    case CMP_GE: return bool_new(order >= 0);
    }
    return not_implemented_new();
}

static Owned cell_get(Object *self)
{
    Object *value = AS(Cell, self)->value;
    return value ? ref_keep(value) : raise_value_error("Cell is empty");
}

static bool cell_set(Object *self, Object *value)
{
    ref_set(&AS(Cell, self)->value, ref_keep_maybe(value));
    return true;
}

static int cell_traverse(Object *self, GcVisit visit, void *argument)
{
    return AS(Cell, self)->value ? visit(AS(Cell, self)->value, argument) : 0;
}

static void cell_clear(Object *self) { ref_clear(&AS(Cell, self)->value); }

static void cell_dealloc(Object *self)
{
    gc_untrack(self);
    Object *value = AS(Cell, self)->value;
    container_release(self, sizeof(Cell));
    ref_drop_maybe(value);
}

static const GetSetDef cell_getsets[] = { { "cell_contents", cell_get, cell_set, NULL }, { 0 } };

Type cell_type = {
    .gc = { .size = sizeof(Cell), .traverse = cell_traverse, .clear = cell_clear, .dealloc = cell_dealloc },
    .name = "cell", .doc = "Create a new cell object.",
    .repr = cell_repr, .compare = cell_compare, .new_ = cell_new_slot, .getsets = cell_getsets,
};
