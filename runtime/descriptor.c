/* descriptor.c -- attributes that C code computes (GetSetDescr) or that are fields (MemberDescr: of a C struct, or a
 * __slots__ member of an instance).  Both are data descriptors: they win over an instance's own attributes.
 * A descriptor of a user's class counts its class, one of a built-in type does not.
 */
#include <string.h>
#include "runtime/class.h"
#include "runtime/error.h"
#include "runtime/float.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/native.h"
#include "runtime/protocol.h"

static Owned descr_alloc(size_t size, uint32_t shape, Type *owner)
{
    Owned o = container_new(size, shape);
    if (!o) return NULL;
    memset((char *)o + sizeof(Object), 0, size - sizeof(Object));
    AS(GetSetDescr, o)->owner = owner; /* the first field of both */
    if (owner->flags & TYPE_HEAP) ref_keep(OBJ(owner));
    return o;
}

_Static_assert(offsetof(GetSetDescr, owner) == offsetof(MemberDescr, owner), "descr_alloc fills either");

/* What is a field of the C struct in CPython and is worked out here. */
static Owned computed_member_new(Type *owner, const GetSetDef *def)
{
    Owned o = descr_alloc(sizeof(MemberDescr), SHAPE_MEMBER_DESCR, owner);
    if (!o) return NULL;
    AS(MemberDescr, o)->computed = def;
    AS(MemberDescr, o)->name     = (Str *)str_from_c(def->name);
    if (!AS(MemberDescr, o)->name) ref_clear(&o);
    return o;
}

Owned getset_descr_new(Type *owner, const GetSetDef *def)
{
    if (def->set == attribute_readonly) return computed_member_new(owner, def);
    Owned o = descr_alloc(sizeof(GetSetDescr), SHAPE_GETSET_DESCR, owner);
    if (!o) return NULL;
    AS(GetSetDescr, o)->def = def;
    if (owner->flags & TYPE_HEAP) gc_track(o);
    return o;
}

Owned member_descr_new(Type *owner, const MemberDef *def)
{
    Owned o = descr_alloc(sizeof(MemberDescr), SHAPE_MEMBER_DESCR, owner);
    if (!o) return NULL;
    AS(MemberDescr, o)->def    = def;
    AS(MemberDescr, o)->offset = (int32_t)def->offset;
    return o;
}

Owned slot_member_new(Type *owner, Str *name, int32_t offset)
{
    Owned o = descr_alloc(sizeof(MemberDescr), SHAPE_MEMBER_DESCR, owner);
    if (!o) return NULL;
    AS(MemberDescr, o)->name   = (Str *)ref_keep(OBJ(name));
    AS(MemberDescr, o)->offset = offset;
    gc_track(o);
    return o;
}

static int descr_traverse(Object *self, GcVisit visit, void *argument)
{
    Type *owner = AS(GetSetDescr, self)->owner;
    return owner->flags & TYPE_HEAP ? visit(OBJ(owner), argument) : 0;
}

static Owned get_owner(Object *self) { return ref_keep(OBJ(AS(GetSetDescr, self)->owner)); }

static Owned qualname(Object *self, Object *name)
{
    Owned of_type = object_get_attr(OBJ(AS(GetSetDescr, self)->owner), names.__qualname__);
    if (!of_type || !name) { ref_drop_maybe(of_type); return NULL; }
    Owned text = str_format_c("%S.%S", of_type, name);
    ref_drop(of_type);
    return text;
}

static bool check_instance(Object *self, const char *name, Object *instance)
{
    const Type *owner = AS(GetSetDescr, self)->owner;
    if (IS_INSTANCE(instance, owner)) return true;
    raise_type_error("descriptor '%s' for '%s' objects doesn't apply to a '%T' object", name, type_name(owner), instance);
    return false;
}

/* ---- getsets ---------------------------------------------------------------------------------------- */

static Owned getset_get(Object *self, Object *instance, Object *owner)
{
    GetSetDescr *d = AS(GetSetDescr, self);
    (void)owner;
    if (!instance) return ref_keep(self);
    if (!check_instance(self, d->def->name, instance)) return NULL;
    if (d->def->get) return d->def->get(instance);
    return raise_error(&exc_AttributeError, "attribute '%s' of '%s' objects is not readable", d->def->name, type_name(d->owner));
}

static bool getset_set(Object *self, Object *instance, Object *value)
{
    GetSetDescr *d = AS(GetSetDescr, self);
    if (!check_instance(self, d->def->name, instance)) return false;
    if (d->def->set) return d->def->set(instance, value);
    raise_error(&exc_AttributeError, "attribute '%s' of '%s' objects is not writable", d->def->name, type_name(d->owner));
    return false;
}

static Owned getset_repr(Object *self)
{
    GetSetDescr *d = AS(GetSetDescr, self);
    return str_format_c("<attribute '%s' of '%s' objects>", d->def->name, type_name(d->owner));
}

static Owned getset_name(Object *self) { return str_from_c(AS(GetSetDescr, self)->def->name); }
static Owned getset_doc(Object *self)
{
    const char *doc = AS(GetSetDescr, self)->def->doc;
    return doc ? str_from_c(doc) : none_new();
}
static Owned getset_qualname(Object *self)
{
    Owned name   = getset_name(self);
    Owned result = qualname(self, name);
    ref_drop_maybe(name);
    return result;
}
static void getset_dealloc(Object *self)
{
    Type *owner = AS(GetSetDescr, self)->owner;
    bool  owns  = owner->flags & TYPE_HEAP;
    gc_untrack(self);
    container_release(self, sizeof(GetSetDescr));
    if (owns) ref_drop(OBJ(owner));
}

static const GetSetDef getset_getsets[] = {
    { "__name__", getset_name, attribute_readonly, NULL }, { "__qualname__", getset_qualname, NULL, NULL },
    { "__doc__", getset_doc, NULL, NULL },                 { "__objclass__", get_owner, attribute_readonly, NULL },
    { 0 },
};

Type getset_descr_type = {
    .gc = { .size = sizeof(GetSetDescr), .traverse = descr_traverse, .dealloc = getset_dealloc },
    .name = "getset_descriptor", .flags = TYPE_NO_INSTANTIATE,
    .repr = getset_repr, .get = getset_get, .set = getset_set,
    .getsets = getset_getsets,
};

/* ---- members ------------------------------------------------------------------------------------------- */

static const char *member_text(const MemberDescr *d) { return d->def ? d->def->name : d->name->data; }

static Owned member_read(const MemberDescr *d, Object *instance)
{
    if (d->computed) return d->computed->get(instance);
    char      *field = (char *)instance + d->offset;
    MemberKind kind  = d->def ? d->def->kind : MEMBER_OBJECT;
    switch (kind) {
    case MEMBER_OBJECT_OR_NONE: return *(Object **)field ? ref_keep(*(Object **)field) : none_new();
    case MEMBER_INT32:  return int_new(*(int32_t *)field);
    case MEMBER_INT64:  return int_new(*(int64_t *)field);
    case MEMBER_BOOL:   return bool_new(*(bool *)field);
    case MEMBER_DOUBLE: return float_new(*(double *)field);
    case MEMBER_OBJECT: break;
    }
    if (*(Object **)field) return ref_keep(*(Object **)field);
    Owned name = d->def ? str_from_c(d->def->name) : ref_keep(OBJ(d->name));
    if (!name) return NULL;
    raise_error(&exc_AttributeError, "'%T' object has no attribute '%U'", instance, name); /* object_get_attr tells .name */
    ref_drop(name);
    return NULL;
}

static bool member_write(const MemberDescr *d, Object *instance, Object *value)
{
    char      *field = (char *)instance + d->offset;
    MemberKind kind  = d->def ? d->def->kind : MEMBER_OBJECT;
    if (kind == MEMBER_OBJECT || kind == MEMBER_OBJECT_OR_NONE) {
        if (!value && kind == MEMBER_OBJECT && !*(Object **)field) {
            raise_error(&exc_AttributeError, "%s", member_text(d));
            return false;
        }
        ref_set((Object **)field, ref_keep_maybe(value));
        return true;
    }
    if (!value) { raise_type_error("can't delete numeric/char attribute"); return false; }
    if (kind == MEMBER_DOUBLE) return number_to_double(value, (double *)field);
    if (kind == MEMBER_BOOL) {
        if (value != TRUE_ && value != FALSE_) { raise_type_error("attribute value type must be bool"); return false; }
        *(bool *)field = value == TRUE_;
        return true;
    }
    int64_t number;
    bool    ok = (kind == MEMBER_INT64 ? state_argument : number_to_int64)(value, &number);
    if (!ok) number = -1; /* CPython stores what says that it has failed */
    if (kind == MEMBER_INT32) *(int32_t *)field = (int32_t)number;
    else *(int64_t *)field = number;
    return ok;
}

static Owned member_get(Object *self, Object *instance, Object *owner)
{
    MemberDescr *d = AS(MemberDescr, self);
    (void)owner;
    if (!instance) return ref_keep(self);
    return check_instance(self, member_text(d), instance) ? member_read(d, instance) : NULL;
}

static bool member_set(Object *self, Object *instance, Object *value)
{
    MemberDescr *d = AS(MemberDescr, self);
    if (!check_instance(self, member_text(d), instance)) return false;
    if (!d->computed && (!d->def || d->def->writable)) return member_write(d, instance, value);
    raise_error(&exc_AttributeError, "readonly attribute");
    return false;
}

static Owned member_repr(Object *self)
{
    MemberDescr *d = AS(MemberDescr, self);
    return str_format_c("<member '%s' of '%s' objects>", member_text(d), type_name(d->owner));
}

static Owned member_name(Object *self)
{
    MemberDescr *d = AS(MemberDescr, self);
    return d->name ? ref_keep(OBJ(d->name)) : str_from_c(d->def->name);
}
static Owned member_doc(Object *self)
{
    const MemberDescr *d   = AS(MemberDescr, self);
    const char        *doc = d->computed ? d->computed->doc : d->def ? d->def->doc : NULL;
    return doc ? str_from_c(doc) : none_new();
}
static Owned member_qualname(Object *self)
{
    Owned name   = member_name(self);
    Owned result = qualname(self, name);
    ref_drop_maybe(name);
    return result;
}
static Owned member_reduce(Object **args, int n, Tuple *kwnames)
{
    (void)n, (void)kwnames;
    Owned name = member_name(args[0]), result = name ? reduce_as_getattr(OBJ(AS(MemberDescr, args[0])->owner), (Str *)name) : NULL;
    ref_drop_maybe(name);
    return result;
}

static void member_dealloc(Object *self)
{
    Type *owner = AS(MemberDescr, self)->owner;
    bool  owns  = owner->flags & TYPE_HEAP;
    gc_untrack(self);
    ref_clear(&AS(MemberDescr, self)->name);
    container_release(self, sizeof(MemberDescr));
    if (owns) ref_drop(OBJ(owner));
}

static const GetSetDef member_getsets[] = {
    { "__name__", member_name, attribute_readonly, NULL }, { "__qualname__", member_qualname, NULL, NULL },
    { "__doc__", member_doc, NULL, NULL },                 { "__objclass__", get_owner, attribute_readonly, NULL },
    { 0 },
};
bool attribute_readonly(UNUSED Object *self, UNUSED Object *value)
{
    raise_error(&exc_AttributeError, "readonly attribute");
    return false;
}

static const NativeDef member_methods[] = { { "__reduce__", member_reduce, "", NULL, 0 }, { 0 } };

Type member_descr_type = {
    .gc = { .size = sizeof(MemberDescr), .traverse = descr_traverse, .dealloc = member_dealloc },
    .name = "member_descriptor", .flags = TYPE_NO_INSTANTIATE,
    .repr = member_repr, .get = member_get, .set = member_set,
    .getsets = member_getsets, .methods = member_methods,
};
