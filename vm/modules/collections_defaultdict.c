/* collections_defaultdict.c -- collections.defaultdict: a dict that makes a value when there is none. */
#include "vm/modules/collections_parts.h"

typedef struct DefaultDict { Dict dict; Object *factory; } DefaultDict; /* NULL: None */

#define FACTORY(o) (AS(DefaultDict, o)->factory)

static Object *factory_or_none(Object *self) { return FACTORY(self) ? FACTORY(self) : NONE; }

static bool init(Object *self, Object **args, int n, Tuple *keywords)
{
    Object *factory = n > 0 ? args[0] : NONE;
    if (factory != NONE && !object_is_callable(factory)) {
        raise_type_error("first argument must be callable or None");
        return false;
    }
    ref_set(&FACTORY(self), factory == NONE ? NULL : ref_keep(factory));
    return dict_type.init(self, args + (n > 0), n > 0 ? n - 1 : 0, keywords);
}

static void dealloc(Object *self)
{
    gc_untrack(self);
    ref_clear(&FACTORY(self));
    dict_clear(AS(Dict, self));
    container_release(self, sizeof(DefaultDict));
}

static int traverse(Object *self, GcVisit visit, void *argument)
{
    int result = FACTORY(self) ? visit(FACTORY(self), argument) : 0;
    return result ? result : dict_traverse(self, visit, argument);
}

static void clear(Object *self)
{
    ref_clear(&FACTORY(self));
    dict_clear(AS(Dict, self));
}

static size_t size_of(Object *self) { return dict_size_of(self) + sizeof(DefaultDict) - sizeof(Dict); }

static Owned factory_repr(Object *self)
{
    if (!FACTORY(self)) return str_from_c("None");
    Owned factory = ref_keep(FACTORY(self)), text = NULL;
    int   entered = repr_enter(factory); /* a bound method of ours shows us again */
    if (entered == 0) text = str_from_c("...");
    if (entered > 0) {
        text = object_repr(factory);
        repr_leave(factory);
    }
    ref_drop(factory);
    return text;
}

static Owned repr(Object *self)
{
    Owned pairs = dict_type.repr(self), factory = pairs ? factory_repr(self) : NULL, result = NULL;
    if (factory) result = str_format_c("%s(%U, %U)", type_short_name(TYPE_OF(self)), factory, pairs);
    ref_drop_maybe(factory);
    ref_drop_maybe(pairs);
    return result;
}

/* type(self)(factory, pairs) */
static Owned made_like(Object *self, Object *pairs) { return object_call_2(OBJ(TYPE_OF(self)), factory_or_none(self), pairs); }

static Owned bit_or(Object *left, Object *right)
{
    Object *self = IS_INSTANCE(left, &defaultdict_type) ? left : right;
    if (!IS_DICT(left) || !IS_DICT(right)) return not_implemented_new();
    Owned result = made_like(self, left);
    if (!result) return NULL;
    if (!IS_DICT(result)) raise_type_error("unsupported operand type(s) for |=: '%T' and '%T'", result, right);
    if (error_pending() || !dict_update(AS(Dict, result), right, true)) ref_clear(&result);
    return result;
}

NATIVE(default_missing)
{
    if (!FACTORY(args[0]) || FACTORY(args[0]) == NONE) return raise_key_error(args[1]);
    Owned factory = ref_keep(FACTORY(args[0])), value = object_call_0(factory);
    ref_drop(factory);
    if (value && !object_set_item(args[0], args[1], value)) ref_clear(&value);
    return value;
}

NATIVE(default_copy) { return made_like(args[0], args[0]); }

NATIVE(default_reduce)
{
    Object *factory   = FACTORY(args[0]);
    Owned   arguments = factory && factory != NONE ? tuple_pack(1, factory) : tuple_new(0), items = NULL, iter = NULL, result = NULL;
    if (arguments) items = object_call_method(args[0], names.items, NULL, 0);
    if (items) iter = object_iter(items);
    if (iter) result = tuple_pack(5, TYPE_OF(args[0]), arguments, NONE, NONE, iter);
    ref_drop_maybe(iter);
    ref_drop_maybe(items);
    ref_drop_maybe(arguments);
    return result;
}

static const NativeDef methods[] = {
    { "__missing__", default_missing, "key, /", "The value made for a key that is not there, and set.", 0 },
    { "copy", default_copy, "", "A shallow copy.", 0 },
    { "__copy__", default_copy, "", "A shallow copy.", 0 },
    { "__reduce__", default_reduce, "", REDUCE_DOC, 0 },
    { "__class_getitem__", class_getitem_method, "item, /", "defaultdict[key, value]: with the types of its keys and values noted.", NATIVE_CLASS },
    { 0 },
};
static const MemberDef members[] = {
    { "default_factory", MEMBER_OBJECT_OR_NONE, offsetof(DefaultDict, factory), true, "called for the value of a key that is not there, or None" },
    { 0 },
};

STATIC_OBJECT Type defaultdict_type = {
    .gc      = { .size = sizeof(DefaultDict), .traverse = traverse, .clear = clear, .dealloc = dealloc, .size_of = size_of },
    .name    = "collections.defaultdict",
    .doc     = "defaultdict(default_factory=None, /, [...]): a dict whose missing values the factory makes when they are asked for",
    .base    = &dict_type,
    .flags   = TYPE_BASE,
    .init = init, .repr = repr, .bit_or = bit_or,
    .methods = methods, .members = members,
};
