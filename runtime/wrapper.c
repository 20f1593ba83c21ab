/* wrapper.c -- slot wrappers (int.__add__) and method wrappers ((1).__add__).
 *
 * A wrapper descriptor names a row of slots.def and the built-in type that owns the slot.  Calling it checks
 * `self`, takes the arguments apart as the row's wrap_ function says, and calls the C function.
 */
#include <stdio.h>
#include <string.h>
#include "runtime/slot_generic.h"
#include "runtime/dict.h"
#include "runtime/error.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/native.h"
#include "runtime/protocol.h"

/* ---- what the wrappers do ------------------------------------------------------------------------- */

static bool expect(int given, int wanted)
{
    if (given == wanted) return true;
    raise_type_error("expected %d argument%s, got %d", wanted, wanted == 1 ? "" : "s", given);
    return false;
}

/* The other wording, of wrappers that unpack several. */
static bool expect_between(int given, int least, int most)
{
    if (given >= least && given <= most) return true;
    int         bound = given < least ? least : most;
    const char *how   = least == most ? "" : given < least ? "at least " : "at most ";
    raise_type_error(" expected %s%d argument%s, got %d", how, bound, bound == 1 ? "" : "s", given);
    return false;
}

#define WRAPPER(name) Owned name(Object *self, Object **args, int n, Tuple *kwnames, void *slot)
#define UNUSED_NAMES  ((void)kwnames, (void)args)

static Owned none_if(bool ok) { return ok ? none_new() : NULL; }

static bool attribute_name(Object *name)
{
    if (IS_STR(name)) return true;
    raise_type_error("attribute name must be string, not '%T'", name);
    return false;
}

WRAPPER(wrap_unary)
{
    UNUSED_NAMES;
    return expect(n, 0) ? ((UnaryFn)slot)(self) : NULL;
}

WRAPPER(wrap_next)
{
    UNUSED_NAMES;
    if (!expect(n, 0)) return NULL;
    Owned value = ((UnaryFn)slot)(self);
    if (!value && !error_pending()) raise_stop_iteration(NULL);
    return value;
}

WRAPPER(wrap_hash)
{
    UNUSED_NAMES;
    int64_t hash;
    if (!expect(n, 0) || !((bool (*)(Object *, int64_t *))slot)(self, &hash)) return NULL;
    return int_new(hash);
}

WRAPPER(wrap_truth)
{
    UNUSED_NAMES;
    if (!expect(n, 0)) return NULL;
    Truth truth = ((Truth (*)(Object *))slot)(self);
    return truth == TRUTH_ERROR ? NULL : bool_new(truth);
}

WRAPPER(wrap_length)
{
    UNUSED_NAMES;
    if (!expect(n, 0)) return NULL;
    int64_t length = ((int64_t (*)(Object *))slot)(self);
    return length < 0 ? NULL : int_new(length);
}

WRAPPER(wrap_finalize)
{
    UNUSED_NAMES;
    if (!expect(n, 0)) return NULL;
    ((void (*)(Object *))slot)(self);
    return none_new();
}

WRAPPER(wrap_call)
{
    int      named  = kwnames && self->shape == SHAPE_FUNCTION ? (int)kwnames->length : 0;
    Object **kept   = arguments_keep(args, named ? n + named : 0); /* the dict of keywords is spread to an array */
    Owned    result = ((Owned (*)(Object *, Object **, int, Tuple *))slot)(self, args, n, kwnames);
    arguments_drop(kept);
    return result;
}

WRAPPER(wrap_init)
{
    return none_if(((bool (*)(Object *, Object **, int, Tuple *))slot)(self, args, n, kwnames));
}

WRAPPER(wrap_get_attr)
{
    UNUSED_NAMES;
    if (!expect(n, 1) || !attribute_name(args[0])) return NULL;
    return ((Owned (*)(Object *, Str *))slot)(self, (Str *)args[0]);
}

/* object.__setattr__(cls, ...) must not reach round the metaclass's own __setattr__. */
static bool set_attr_is_fair(Object *self, void *slot, const char *what)
{
    const Type *type = TYPE_OF(self);
    while (type && type->flags & TYPE_HEAP) type = type->base;
    if (!type || (void *)type->set_attr == slot || !type_is_subtype(TYPE_OF(self), &type_type)) return true;
    raise_type_error("can't apply this %s to %s object", what, type_name(TYPE_OF(self)));
    return false;
}

WRAPPER(wrap_set_attr)
{
    UNUSED_NAMES;
    if (!expect_between(n, 2, 2) || !set_attr_is_fair(self, slot, "__setattr__") || !attribute_name(args[0])) return NULL;
    return none_if(((bool (*)(Object *, Str *, Object *))slot)(self, (Str *)args[0], args[1]));
}

WRAPPER(wrap_del_attr)
{
    UNUSED_NAMES;
    if (!expect(n, 1) || !set_attr_is_fair(self, slot, "__delattr__") || !attribute_name(args[0])) return NULL;
    return none_if(((bool (*)(Object *, Str *, Object *))slot)(self, (Str *)args[0], NULL));
}

static Owned wrap_compare(Object *self, Object **args, int n, void *slot, CompareOp op)
{
    return expect(n, 1) ? ((Owned (*)(Object *, Object *, CompareOp))slot)(self, args[0], op) : NULL;
}
WRAPPER(wrap_lt) { UNUSED_NAMES; return wrap_compare(self, args, n, slot, CMP_LT); }
WRAPPER(wrap_le) { UNUSED_NAMES; return wrap_compare(self, args, n, slot, CMP_LE); }
WRAPPER(wrap_eq) { UNUSED_NAMES; return wrap_compare(self, args, n, slot, CMP_EQ); }
WRAPPER(wrap_ne) { UNUSED_NAMES; return wrap_compare(self, args, n, slot, CMP_NE); }
WRAPPER(wrap_gt) { UNUSED_NAMES; return wrap_compare(self, args, n, slot, CMP_GT); }
WRAPPER(wrap_ge) { UNUSED_NAMES; return wrap_compare(self, args, n, slot, CMP_GE); }

WRAPPER(wrap_get)
{
    UNUSED_NAMES;
    if (!expect_between(n, 1, 2)) return NULL;
    Object *instance = args[0] == NONE ? NULL : args[0];
    Object *owner    = n < 2 || args[1] == NONE ? NULL : args[1];
    if (!instance && !owner) return raise_type_error("__get__(None, None) is invalid");
    return ((Owned (*)(Object *, Object *, Object *))slot)(self, instance, owner);
}

WRAPPER(wrap_set)
{
    UNUSED_NAMES;
    if (!expect_between(n, 2, 2)) return NULL;
    return none_if(((bool (*)(Object *, Object *, Object *))slot)(self, args[0], args[1]));
}

WRAPPER(wrap_delete)
{
    UNUSED_NAMES;
    if (!expect(n, 1)) return NULL;
    return none_if(((bool (*)(Object *, Object *, Object *))slot)(self, args[0], NULL));
}

WRAPPER(wrap_binary)
{
    UNUSED_NAMES;
    return expect(n, 1) ? ((BinaryFn)slot)(self, args[0]) : NULL;
}
WRAPPER(wrap_in_place) { return wrap_binary(self, args, n, kwnames, slot); }
WRAPPER(wrap_sequence_binary) { return wrap_binary(self, args, n, kwnames, slot); }
WRAPPER(wrap_get_item) { return wrap_binary(self, args, n, kwnames, slot); }

WRAPPER(wrap_reflected)
{
    UNUSED_NAMES;
    return expect(n, 1) ? ((BinaryFn)slot)(args[0], self) : NULL;
}

WRAPPER(wrap_power)
{
    UNUSED_NAMES;
    return expect_between(n, 1, 2) ? ((PowerFn)slot)(self, args[0], n == 2 ? args[1] : NONE) : NULL;
}
WRAPPER(wrap_power_reflected)
{
    UNUSED_NAMES;
    return expect_between(n, 1, 2) ? ((PowerFn)slot)(args[0], self, n == 2 ? args[1] : NONE) : NULL;
}
WRAPPER(wrap_power_in)
{
    UNUSED_NAMES;
    return expect(n, 1) ? ((PowerFn)slot)(self, args[0], NONE) : NULL;
}

WRAPPER(wrap_set_item)
{
    UNUSED_NAMES;
    if (!expect_between(n, 2, 2)) return NULL;
    return none_if(((bool (*)(Object *, Object *, Object *))slot)(self, args[0], args[1]));
}
WRAPPER(wrap_del_item)
{
    UNUSED_NAMES;
    if (!expect(n, 1)) return NULL;
    return none_if(((bool (*)(Object *, Object *, Object *))slot)(self, args[0], NULL));
}

WRAPPER(wrap_contains)
{
    UNUSED_NAMES;
    if (!expect(n, 1)) return NULL;
    Truth truth = ((Truth (*)(Object *, Object *))slot)(self, args[0]);
    return truth == TRUTH_ERROR ? NULL : bool_new(truth);
}

WRAPPER(wrap_repeat)
{
    UNUSED_NAMES;
    int64_t count;
    if (!expect_between(n, 1, 1) || !number_to_index(args[0], &count, &exc_OverflowError)) return NULL;
    return ((Owned (*)(Object *, int64_t))slot)(self, count);
}

WRAPPER(wrap_sequence_item)
{
    UNUSED_NAMES;
    int64_t index;
    if (!expect_between(n, 1, 1) || !number_to_index(args[0], &index, &exc_OverflowError)) return NULL;
    if (index < 0 && TYPE_OF(self)->length) {
        int64_t length = TYPE_OF(self)->length(self);
        if (length < 0) return NULL;
        index += length;
    }
    return ((Owned (*)(Object *, int64_t))slot)(self, index);
}

/* ---- the descriptor ---------------------------------------------------------------------------------- */

Owned wrapper_descr_new(Type *owner, const SlotDef *def)
{
    Owned o = container_new(sizeof(WrapperDescr), SHAPE_WRAPPER_DESCR);
    if (!o) return NULL;
    AS(WrapperDescr, o)->owner = owner; /* a static type: not counted, and no cycle to be found */
    AS(WrapperDescr, o)->def   = def;
    return o;
}

static Owned wrapper_run(const WrapperDescr *w, Object *self, Object **args, int n, Tuple *kwnames)
{
    const SlotDef *def = w->def;
    if (kwnames && kwnames->length && def->wrapper != wrap_call && def->wrapper != wrap_init)
        return raise_type_error("wrapper %U() takes no keyword arguments", *def->name);
    if (!recursion_enter(" while calling a Python object")) return NULL;
    Owned result = def->wrapper(self, args, n, kwnames, *slot_of(w->owner, def));
    recursion_leave();
    return result;
}

static Owned descr_call(Object *self, Object **args, int n, Tuple *kwnames)
{
    WrapperDescr *w = AS(WrapperDescr, self);
    if (n < 1)
        return raise_type_error("descriptor '%U' of '%s' object needs an argument", *w->def->name, type_name(w->owner));
    if (!IS_INSTANCE(args[0], w->owner))
        return raise_type_error("descriptor '%U' requires a '%s' object but received a '%T'", *w->def->name,
                                type_name(w->owner), args[0]);
    Object **kept   = arguments_keep(args + 1, n - 1); /* by the tuple without self */
    Owned    result = wrapper_run(w, args[0], args + 1, n - 1, kwnames);
    arguments_drop(kept);
    return result;
}

static Owned method_wrapper_new(WrapperDescr *descr, Borrowed self)
{
    Owned o = container_new(sizeof(MethodWrapper), SHAPE_METHOD_WRAPPER);
    if (!o) return NULL;
    AS(MethodWrapper, o)->descr = (WrapperDescr *)ref_keep(OBJ(descr));
    AS(MethodWrapper, o)->self  = ref_keep(self);
    gc_track(o);
    return o;
}

static Owned descr_get(Object *self, Object *instance, Object *owner)
{
    WrapperDescr *w = AS(WrapperDescr, self);
    (void)owner;
    if (!instance) return ref_keep(self);
    if (!IS_INSTANCE(instance, w->owner))
        return raise_type_error("descriptor '%U' for '%s' objects doesn't apply to a '%T' object", *w->def->name,
                                type_name(w->owner), instance);
    return method_wrapper_new(w, instance);
}

static Owned descr_repr(Object *self)
{
    WrapperDescr *w = AS(WrapperDescr, self);
    return str_format_c("<slot wrapper '%U' of '%s' objects>", *w->def->name, type_name(w->owner));
}

static Owned descr_name(Object *self) { return ref_keep(OBJ(*AS(WrapperDescr, self)->def->name)); }
static Owned descr_qualname(Object *self)
{
    return str_format_c("%s.%U", type_short_name(AS(WrapperDescr, self)->owner), *AS(WrapperDescr, self)->def->name);
}
static Owned descr_doc(Object *self) { return str_from_c(AS(WrapperDescr, self)->def->doc); }
static Owned descr_signature(Object *self)
{
    const char *signature = AS(WrapperDescr, self)->def->signature;
    return signature ? str_from_c(signature) : none_new();
}
static Owned descr_owner(Object *self) { return ref_keep(OBJ(AS(WrapperDescr, self)->owner)); }

/* getattr(owner, name): what pickling a descriptor says. */
static Owned descr_reduce(Object **args, int n, Tuple *kwnames)
{
    (void)n, (void)kwnames;
    WrapperDescr *w = AS(WrapperDescr, args[0]);
    return reduce_as_getattr(OBJ(w->owner), *w->def->name);
}

static const GetSetDef descr_getsets[] = {
    { "__name__", descr_name, attribute_readonly, NULL },
    { "__qualname__", descr_qualname, NULL, NULL },
    { "__doc__", descr_doc, NULL, NULL },
    { "__text_signature__", descr_signature, NULL, NULL },
    { "__objclass__", descr_owner, attribute_readonly, NULL },
    { 0 },
};
static const NativeDef descr_methods[] = { { "__reduce__", descr_reduce, "", NULL, 0 }, { 0 } };

static void descr_dealloc(Object *self)
{
    gc_untrack(self);
    container_release(self, sizeof(WrapperDescr));
}

Type wrapper_descr_type = {
    .gc   = { .size = sizeof(WrapperDescr), .dealloc = descr_dealloc },
    .name = "wrapper_descriptor",
    .flags = TYPE_METHOD_LIKE | TYPE_CALL_BY_TUPLE | TYPE_NO_INSTANTIATE,
    .call = descr_call, .repr = descr_repr, .get = descr_get,
    .getsets = descr_getsets, .methods = descr_methods,
};

/* ---- the bound wrapper ------------------------------------------------------------------------------- */

static Owned method_wrapper_call(Object *self, Object **args, int n, Tuple *kwnames)
{
    return wrapper_run(AS(MethodWrapper, self)->descr, AS(MethodWrapper, self)->self, args, n, kwnames);
}

static Owned method_wrapper_repr(Object *self)
{
    MethodWrapper *w = AS(MethodWrapper, self);
    char           address[32];
    snprintf(address, sizeof address, "%p", (void *)w->self);
    return str_format_c("<method-wrapper '%U' of %T object at %s>", *w->descr->def->name, w->self, address);
}

static Owned method_wrapper_compare(Object *self, Object *other, CompareOp op)
{
    if ((op != CMP_EQ && op != CMP_NE) || other->shape != SHAPE_METHOD_WRAPPER || self->shape != SHAPE_METHOD_WRAPPER)
        return not_implemented_new();
    bool equal = AS(MethodWrapper, self)->descr == AS(MethodWrapper, other)->descr
              && AS(MethodWrapper, self)->self == AS(MethodWrapper, other)->self;
    return bool_new(equal == (op == CMP_EQ));
}

static bool method_wrapper_hash(Object *self, int64_t *result)
{
    uint64_t mixed = ((uintptr_t)AS(MethodWrapper, self)->descr >> 4) ^ ((uintptr_t)AS(MethodWrapper, self)->self >> 4) * 31;
    *result = (int64_t)(mixed & INT64_MAX);
    return true;
}

static Owned method_wrapper_self(Object *self) { return ref_keep(AS(MethodWrapper, self)->self); }
static Owned method_wrapper_name(Object *self) { return descr_name(OBJ(AS(MethodWrapper, self)->descr)); }
static Owned method_wrapper_qualname(Object *self) { return descr_qualname(OBJ(AS(MethodWrapper, self)->descr)); }
static Owned method_wrapper_doc(Object *self) { return descr_doc(OBJ(AS(MethodWrapper, self)->descr)); }
static Owned method_wrapper_signature(Object *self) { return descr_signature(OBJ(AS(MethodWrapper, self)->descr)); }
static Owned method_wrapper_owner(Object *self) { return descr_owner(OBJ(AS(MethodWrapper, self)->descr)); }

static Owned method_wrapper_reduce(Object **args, int n, Tuple *kwnames)
{
    (void)n, (void)kwnames;
    MethodWrapper *w = AS(MethodWrapper, args[0]);
    return reduce_as_getattr(w->self, *w->descr->def->name);
}

static const GetSetDef method_wrapper_getsets[] = {
    { "__self__", method_wrapper_self, attribute_readonly, NULL },
    { "__name__", method_wrapper_name, NULL, NULL },
    { "__qualname__", method_wrapper_qualname, NULL, NULL },
    { "__doc__", method_wrapper_doc, NULL, NULL },
    { "__text_signature__", method_wrapper_signature, NULL, NULL },
    { "__objclass__", method_wrapper_owner, NULL, NULL },
    { 0 },
};
static const NativeDef method_wrapper_methods[] = { { "__reduce__", method_wrapper_reduce, "", NULL, 0 }, { 0 } };

static int method_wrapper_traverse(Object *self, GcVisit visit, void *argument)
{
    int result = visit(OBJ(AS(MethodWrapper, self)->descr), argument);
    return result ? result : visit(AS(MethodWrapper, self)->self, argument);
}

static void method_wrapper_dealloc(Object *self)
{
    gc_untrack(self);
    Object *descr = OBJ(AS(MethodWrapper, self)->descr), *target = AS(MethodWrapper, self)->self;
    container_release(self, sizeof(MethodWrapper));
    ref_drop(descr);
    ref_drop(target);
}

Type method_wrapper_type = {
    .gc   = { .size = sizeof(MethodWrapper), .traverse = method_wrapper_traverse, .dealloc = method_wrapper_dealloc },
    .name = "method-wrapper", .flags = TYPE_CALL_BY_TUPLE | TYPE_NO_INSTANTIATE,
    .call = method_wrapper_call, .repr = method_wrapper_repr,
    .compare = method_wrapper_compare, .hash = method_wrapper_hash,
    .getsets = method_wrapper_getsets, .methods = method_wrapper_methods,
};
