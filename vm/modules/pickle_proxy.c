/* pickle_proxy.c -- what programs see of the memos of picklers and unpicklers: they can be copied to a dict, emptied, and given to another. */
#include "vm/modules/pickle_parts.h"

typedef struct MemoProxy {
    Object  head;
    Object *owner; /* the Pickler or Unpickler, owned; NULL: the collector has cleared it */
} MemoProxy;

Owned pickle_proxy_new(Type *type, Object *owner)
{
    Owned o = type_alloc(type);
    if (!o) return NULL;
    AS(MemoProxy, o)->owner = ref_keep(owner);
    gc_track(o);
    return o;
}

Borrowed pickle_proxy_owner(Borrowed proxy) { return ((const MemoProxy *)proxy)->owner; }

static Owned dict_of(Object *self)
{
    Object *owner = AS(MemoProxy, self)->owner;
    if (!owner) return dict_new();
    return TYPE_OF(self) == &pickler_memo_type ? memo_to_dict(&AS(Pickler, owner)->memo) : unpickler_memo_dict(AS(Unpickler, owner));
}

NATIVE(copy) { return dict_of(args[0]); }

NATIVE(clear)
{
    Object *owner = AS(MemoProxy, args[0])->owner;
    if (owner && TYPE_OF(args[0]) == &pickler_memo_type) memo_clear(&AS(Pickler, owner)->memo);
    else if (owner) unpickler_memo_clear(AS(Unpickler, owner));
    return none_new();
}

NATIVE(reduce)
{
    Owned dict = dict_of(args[0]), arguments = dict ? tuple_pack(1, dict) : NULL, result = arguments ? tuple_pack(2, &dict_type, arguments) : NULL;
    ref_drop_maybe(dict);
    ref_drop_maybe(arguments);
    return result;
}

static int traverse(Object *self, GcVisit visit, void *argument)
{
    return AS(MemoProxy, self)->owner ? visit(AS(MemoProxy, self)->owner, argument) : 0;
}

static void clear_owner(Object *self) { ref_clear(&AS(MemoProxy, self)->owner); }

static void dealloc(Object *self)
{
    gc_untrack(self);
    clear_owner(self);
    container_release(self, sizeof(MemoProxy));
}

static const NativeDef methods[] = {
    { "clear", clear, "", "Forget all objects.", 0 },
    { "copy", copy, "", "A dict: {id: (number, object)} of a pickler, {number: object} of an unpickler.", 0 },
    { "__reduce__", reduce, "", "A memo is pickled as a dict.", 0 },
    { 0 },
};
STATIC_OBJECT Type pickler_memo_type = {
    .gc = { .size = sizeof(MemoProxy), .traverse = traverse, .clear = clear_owner, .dealloc = dealloc },
    .name = "_pickle.PicklerMemoProxy", .flags = TYPE_NO_INSTANTIATE, .hash = hash_not_available, .methods = methods,
};
STATIC_OBJECT Type unpickler_memo_type = {
    .gc = { .size = sizeof(MemoProxy), .traverse = traverse, .clear = clear_owner, .dealloc = dealloc },
    .name = "_pickle.UnpicklerMemoProxy", .flags = TYPE_NO_INSTANTIATE, .hash = hash_not_available, .methods = methods,
};
