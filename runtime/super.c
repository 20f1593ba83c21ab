/* super.c -- super(): attributes of an object as seen from behind a class in its MRO. */
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
    AS(Super, o)->type = AS(Super, o)->self_type = NULL;
    AS(Super, o)->self = NULL;
    gc_track(o);
    if (!fill(AS(Super, o), type, (Object *)object)) ref_clear(&o);
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

/* `name` in the classes behind s->type; NULL without error when absent. */
static Owned look_behind(const Super *s, Str *name)
{
    Tuple *mro = s->self_type->mro;
    if (!mro) return NULL;
    uint32_t i = 0;
    while (i < mro->length && mro->items[i] != OBJ(s->type)) i++;
    ref_keep(OBJ(mro)); /* a descriptor may change it */
    Owned value = NULL;
    for (i++; i < mro->length; i++) {
        Borrowed found = type_lookup_own((Type *)mro->items[i], name);
        if (!found) continue;
        value = ref_keep(found);
        if (TYPE_OF(found)->get) {
            bool of_class = s->self == OBJ(s->self_type);
            value = TYPE_OF(found)->get(OBJ(found), of_class ? NULL : s->self, OBJ(s->self_type));
            ref_drop(OBJ(found));
        }
        break;
    }
    ref_drop(OBJ(mro));
    return value;
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
