/* super.c -- super(): attributes of an object as seen from behind a class in its MRO. */
#include <string.h>
#include "runtime/class.h"
#include "runtime/error.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/native.h"
#include "runtime/protocol.h"

bool (*frame_super)(Type **cls, Object **self);

/* The class whose MRO is searched: self itself for class methods, else its class. New reference; NULL: TypeError pending. */
static Type *self_type_of(Type *type, Object *self)
{
    if (is_type(self) && type_is_subtype((Type *)self, type)) return (Type *)ref_keep(self);
    if (IS_INSTANCE(self, type)) return (Type *)ref_keep(OBJ(TYPE_OF(self)));
    Owned claimed = object_find_attr(self, names.__class__); /* proxies */
    if (claimed && claimed != OBJ(TYPE_OF(self)) && is_type(claimed) && type_is_subtype((Type *)claimed, type)) return (Type *)claimed;
    ref_drop_maybe(claimed);
    if (!error_pending()) raise_type_error("super(type, obj): obj must be an instance or subtype of type");
    return NULL;
}

static bool fill(Super *s, Type *type, Object *self)
{
    Type *self_type = NULL;
    if (self && !(self_type = self_type_of(type, self))) return false;
    ref_keep(OBJ(type));
    ref_keep_maybe(self);
    ref_set(&s->type, type);
    ref_set(&s->self, self);
    ref_set(&s->self_type, self_type);
    return true;
}

Owned super_new(Type *type, Borrowed object)
{
    Owned o = container_new(sizeof(Super), SHAPE_SUPER);
    if (!o) return NULL;
    Super *s = AS(Super, o);
    s->type      = (Type *)ref_keep(OBJ(type));
    s->self      = ref_keep_maybe(object);
    s->self_type = NULL;
    gc_track(o);
    if (object && !(s->self_type = self_type_of(type, (Object *)object))) ref_clear(&o);
    return o;
}

Owned super_of_frame(void)
{
    Type   *type;
    Object *self;
    if (!frame_super) return raise_runtime_error("super(): no current frame");
    if (!frame_super(&type, &self)) return NULL;
    Owned o = super_new(type, self == NONE ? NULL : self); /* super(type, None) is super(type) */
    ref_drop(OBJ(type));
    ref_drop(self);
    return o;
}

static Owned new_slot(Type *cls, Object **args, int n, Tuple *kwnames)
{
    (void)args, (void)n, (void)kwnames;
    Owned o = type_alloc(cls);
    if (o) gc_track(o);
    return o;
}

static bool init_slot(Object *self, Object **args, int n, Tuple *kwnames)
{
    if (!native_no_keywords("super", kwnames)) return false;
    if (n > 2) { raise_type_error("super() expected at most 2 arguments, got %d", n); return false; }
    Type   *type = NULL;
    Object *object = NULL;
    if (n == 0) {
        if (!frame_super) { raise_runtime_error("super(): no current frame"); return false; }
        if (!frame_super(&type, &object)) return false;
    } else {
        if (!is_type(args[0])) { raise_type_error("super() argument 1 must be a type, not %T", args[0]); return false; }
        type   = (Type *)ref_keep(args[0]);
        object = n == 2 && args[1] != NONE ? ref_keep(args[1]) : NULL;
    }
    bool ok = fill(AS(Super, self), type, object);
    ref_drop(OBJ(type));
    ref_drop_maybe(object);
    return ok;
}

/* `name` in the classes behind s->type, as it stands there; NULL: absent. Borrowed. */
static Borrowed find_behind(const Super *s, Str *name)
{
    const Tuple *mro = s->self_type->mro;
    if (!mro) return NULL;
    uint32_t i = 0;
    while (i < mro->length && mro->items[i] != OBJ(s->type)) i++;
    if (++i >= mro->length) return NULL;
    /* with one line of bases the rest of the MRO is the next class's own, which has a cache */
    const Type *next = (Type *)mro->items[i];
    uint32_t    left = mro->length - i;
    if (next->mro && next->mro->length == left && memcmp(next->mro->items, mro->items + i, left * sizeof(Object *)) == 0)
        return type_find(next, name);
    for (; i < mro->length; i++) {
        Borrowed found = type_lookup_own((Type *)mro->items[i], name);
        if (found) return found;
    }
    return NULL;
}

/* The same, bound; NULL without error when absent. */
static Owned look_behind(const Super *s, Str *name)
{
    Borrowed found = find_behind(s, name);
    if (!found || !TYPE_OF(found)->get) return ref_keep_maybe(found);
    Owned attribute = ref_keep(found);
    bool  of_class  = s->self == OBJ(s->self_type);
    Owned value     = TYPE_OF(attribute)->get(attribute, of_class ? NULL : s->self, OBJ(s->self_type));
    ref_drop(attribute);
    return value;
}

Owned super_find_method(Borrowed o, Str *name, Owned *function)
{
    const Super *s = (const Super *)o;
    if (!s->self_type || s->self == OBJ(s->self_type) || name == names.__class__) return NULL;
    Borrowed found = find_behind(s, name);
    if (!found || !TYPE_HAS(found, TYPE_METHOD_LIKE)) return NULL;
    *function = ref_keep(found);
    return ref_keep(s->self);
}

static Owned get_attr(Object *self, Str *name)
{
    Super *s = AS(Super, self);
    if (s->self_type && !str_equal(name, names.__class__)) {
        Owned value = look_behind(s, name);
        if (value || error_pending()) return value;
    }
    return object_generic_get_attr(self, name);
}

static Owned get_slot(Object *self, Object *instance, Object *owner)
{
    Super *s = AS(Super, self);
    (void)owner;
    if (!instance || instance == NONE || s->self) return ref_keep(self);
    if (TYPE_OF(self) != &super_type) return object_call_2(OBJ(TYPE_OF(self)), OBJ(s->type), instance);
    return super_new(s->type, instance);
}

static Owned repr(Object *self)
{
    Super      *s    = AS(Super, self);
    const char *name = s->type ? type_name(s->type) : "NULL";
    if (s->self_type) return str_format_c("<super: <class '%s'>, <%s object>>", name, type_name(s->self_type));
    return str_format_c("<super: <class '%s'>, NULL>", name);
}

static int traverse(Object *self, GcVisit visit, void *argument)
{
    Super *s = AS(Super, self);
    int    result;
    if (s->type && (result = visit(OBJ(s->type), argument))) return result;
    if (s->self && (result = visit(s->self, argument))) return result;
    return s->self_type ? visit(OBJ(s->self_type), argument) : 0;
}

static void dealloc(Object *self)
{
    Super *s = AS(Super, self);
    gc_untrack(self);
    ref_clear(&s->self);
    ref_clear(&s->type);
    ref_clear(&s->self_type);
    container_release(self, sizeof(Super));
}

static const MemberDef members[] = {
    { "__thisclass__", MEMBER_OBJECT_OR_NONE, offsetof(Super, type), false, "the class invoking super()" },
    { "__self__", MEMBER_OBJECT_OR_NONE, offsetof(Super, self), false, "the instance invoking super(); may be None" },
    { "__self_class__", MEMBER_OBJECT_OR_NONE, offsetof(Super, self_type), false, "the type of the instance invoking super(); may be None" },
    { 0 },
};

Type super_type = {
    .gc = { .size = sizeof(Super), .traverse = traverse, .dealloc = dealloc },
    .name = "super", .flags = TYPE_BASE,
    .doc = "super() -> same as super(__class__, <first argument>)\nsuper(type) -> unbound super object\n"
           "super(type, obj) -> bound super object; requires isinstance(obj, type)\n"
           "super(type, type2) -> bound super object; requires issubclass(type2, type)",
    .repr = repr, .get_attr = get_attr, .get = get_slot, .new_ = new_slot, .init = init_slot, .members = members,
};
