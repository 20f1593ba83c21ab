/* call.c -- calling any object. Arguments are an array: positional ones first, then keyword values in the order of `names`. */
#include "runtime/class.h"
#include "runtime/error.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/native.h"
#include "runtime/protocol.h"
#include "runtime/slots.h"

Owned (*call_function)(Object *function, Object **args, int n, Tuple *names);

Owned object_call(Borrowed callable, Object **args, int n, Tuple *kwnames)
{
    if (LIKELY(callable->shape == SHAPE_FUNCTION)) return call_function(OBJ(callable), args, n, kwnames);
    Owned (*call)(Object *, Object **, int, Tuple *) = TYPE_OF(callable)->call;
    if (UNLIKELY(!call)) return raise_type_error("'%T' object is not callable", callable);
    if (call != slot_call) return call(OBJ(callable), args, n, kwnames);
    if (!recursion_enter(" while calling a Python object")) return NULL; /* __call__ may be an object with __call__ ... */
    Owned result = call(OBJ(callable), args, n, kwnames);
    recursion_leave();
    return result;
}

Owned object_call_0(Borrowed callable) { return object_call(callable, NULL, 0, NULL); }
Owned object_call_1(Borrowed callable, Borrowed argument) { return object_call(callable, (Object *[]){ OBJ(argument) }, 1, NULL); }
Owned object_call_2(Borrowed callable, Borrowed a, Borrowed b)
{
    Object *args[2] = { OBJ(a), OBJ(b) };
    return object_call(callable, args, 2, NULL);
}

/* The keys as names and the values behind the positional arguments. */
static bool spread_keywords(Dict *kwargs, Object **values, Tuple *kwnames)
{
    uint32_t place = 0, i = 0;
    Object  *key, *value;
    while (dict_next(kwargs, &place, &key, &value)) {
        if (!IS_STR(key)) { raise_type_error("keywords must be strings"); return false; }
        kwnames->items[i] = ref_keep(key);
        values[i++]       = ref_keep(value); /* the callee may change the dict */
    }
    return true;
}

Owned object_call_tuple(Borrowed callable, Tuple *args, Dict *kwargs)
{
    int n = (int)args->length, keywords = kwargs ? (int)kwargs->used : 0;
    if (!keywords) return object_call(callable, args->items, n, NULL);
    Object **all     = heap_alloc((n + keywords) * sizeof *all);
    Tuple   *kwnames = all ? (Tuple *)tuple_new(keywords) : NULL;
    if (!kwnames) {
        heap_free(all, (n + keywords) * sizeof *all);
        return NULL;
    }
    for (int i = 0; i < n; i++) all[i] = args->items[i];
    for (int i = 0; i < keywords; i++) all[n + i] = kwnames->items[i] = NULL;
    Owned result = NULL;
    if (spread_keywords(kwargs, all + n, kwnames)) {
        tuple_done(OBJ(kwnames));
        result = object_call(callable, all, n, kwnames);
    }
    for (int i = 0; i < keywords; i++) ref_drop_maybe(all[n + i]);
    heap_free(all, (n + keywords) * sizeof *all);
    ref_drop(OBJ(kwnames));
    return result;
}

bool object_is_callable(Borrowed o) { return TYPE_OF(o)->call != NULL; }
