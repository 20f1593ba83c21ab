/* namespace.c -- types.SimpleNamespace: attributes and nothing else. */
#include "runtime/class.h"
#include "runtime/error.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/native.h"
#include "runtime/protocol.h"
#include "runtime/shape.h"
#include "runtime/slot_generic.h"

typedef struct Namespace { Object head; Dict *dict; } Namespace;

static Owned new_slot(Type *cls, Object **args, int n, Tuple *kwnames)
{
    (void)args, (void)n, (void)kwnames;
    Owned o = type_alloc(cls);
    if (!o) return NULL;
    AS(Namespace, o)->dict = (Dict *)dict_new();
    if (!AS(Namespace, o)->dict) { ref_drop(o); return NULL; }
    gc_track(o);
    return o;
}

Owned namespace_new(Dict *attributes)
{
    Owned o = new_slot(&namespace_type, NULL, 0, NULL);
    if (o && attributes && !dict_update(AS(Namespace, o)->dict, OBJ(attributes), true)) ref_clear(&o);
    return o;
}

static bool init_slot(Object *self, Object **args, int n, Tuple *kwnames)
{
    if (n) { raise_type_error("no positional arguments expected"); return false; }
    for (uint32_t i = 0; kwnames && i < kwnames->length; i++)
        if (!dict_set(AS(Namespace, self)->dict, kwnames->items[i], args[i])) return false;
    return true;
}

static bool add_items(StrBuilder *b, Dict *dict)
{
    uint32_t place = 0;
    Object  *key, *value;
    bool     first = true;
    while (dict_next(dict, &place, &key, &value)) {
        if (!IS_STR(key) || !((Str *)key)->length) continue;
        Owned name = ref_keep(key);
        bool  kept = TYPE_OF(value)->repr != slot_repr; /* __repr__ in Python has it in its frame */
        if (kept) ref_keep(value);
        bool ok = (first || builder_add_c(b, ", ")) && builder_add(b, name) && builder_add_char(b, '=') && builder_add_repr(b, value);
        if (kept) ref_drop(value);
        ref_drop(name);
        if (!ok) return false;
        first = false;
    }
    return true;
}

static Owned repr(Object *self)
{
    const char *name = TYPE_OF(self) == &namespace_type ? "namespace" : type_name(TYPE_OF(self));
    int         entered = repr_enter(self);
    if (entered < 0) return NULL;
    if (!entered) return str_format_c("%s(...)", name);
    Owned      copy = dict_copy(AS(Namespace, self)->dict);
    StrBuilder b;
    builder_start(&b, 32);
    bool ok = copy && builder_add_c(&b, name) && builder_add_char(&b, '(') && add_items(&b, (Dict *)copy) && builder_add_char(&b, ')');
    ref_drop_maybe(copy);
    repr_leave(self);
    if (!ok) { builder_abandon(&b); return NULL; }
    return builder_finish(&b);
}

static Owned compare(Object *self, Object *other, CompareOp op)
{
    if (!IS_INSTANCE(self, &namespace_type) || !IS_INSTANCE(other, &namespace_type)) return not_implemented_new();
    return object_compare(OBJ(AS(Namespace, self)->dict), OBJ(AS(Namespace, other)->dict), op);
}

static Owned method_reduce(Object **args, int n, Tuple *kwnames)
{
    (void)n, (void)kwnames;
    Owned none = tuple_from_array(NULL, 0);
    Owned result = none ? tuple_pack(3, TYPE_OF(args[0]), none, AS(Namespace, args[0])->dict) : NULL;
    ref_drop_maybe(none);
    return result;
}

static int traverse(Object *self, GcVisit visit, void *argument)
{
    return AS(Namespace, self)->dict ? visit(OBJ(AS(Namespace, self)->dict), argument) : 0;
}

static void clear(Object *self) { ref_clear(&AS(Namespace, self)->dict); }

static void dealloc(Object *self)
{
    gc_untrack(self);
    clear(self);
    container_release(self, sizeof(Namespace));
}

static const MemberDef members[] = { { "__dict__", MEMBER_OBJECT_OR_NONE, offsetof(Namespace, dict), false, NULL }, { 0 } };
static const NativeDef methods[] = { { "__reduce__", method_reduce, "", "Return state information for pickling", 0 }, { 0 } };

Type namespace_type = {
    .gc = { .size = sizeof(Namespace), .traverse = traverse, .clear = clear, .dealloc = dealloc },
    .name = "types.SimpleNamespace", .flags = TYPE_BASE, .attr_offset = offsetof(Namespace, dict),
    .doc = "A simple attribute-based namespace.\n\nSimpleNamespace(**kwargs)",
    .repr = repr, .compare = compare, .new_ = new_slot, .init = init_slot, .members = members, .methods = methods,
};
