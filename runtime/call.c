/* call.c -- calling any object. Arguments are an array: positional ones first, then keyword values in the order of `names`. */
#include "runtime/class.h"
#include "runtime/error.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/native.h"
#include "runtime/protocol.h"
#include "runtime/slot_generic.h"
#include "runtime/slots.h"

Owned (*call_function)(Object *function, Object **args, int n, Tuple *names);

static Owned call_by_slot(Borrowed callable, Object **args, int n, Tuple *kwnames)
{
    Owned (*call)(Object *, Object **, int, Tuple *) = TYPE_OF(callable)->call;
    if (UNLIKELY(!call)) return raise_type_error("'%T' object is not callable", callable);
    if (call != slot_call) return call(OBJ(callable), args, n, kwnames);
    if (!recursion_enter(" while calling a Python object")) return NULL; /* __call__ may be an object with __call__ ... */
    Owned result = call(OBJ(callable), args, n, kwnames);
    recursion_leave();
    return result;
}

/* Does CPython make a tuple of the arguments to call it? Then they count once more until it is done. */
static inline bool is_called_by_tuple(Borrowed callable)
{
    if (shape_flags[callable->shape] & SHAPE_IS_TYPE) return type_called_by_tuple((const Type *)callable);
    return TYPE_OF(callable)->flags & TYPE_CALL_BY_TUPLE || TYPE_OF(callable)->call == slot_call;
}

Owned object_call(Borrowed callable, Object **args, int n, Tuple *kwnames)
{
    if (LIKELY(callable->shape == SHAPE_FUNCTION)) return call_function(OBJ(callable), args, n, kwnames);
    if (!is_called_by_tuple(callable)) return call_by_slot(callable, args, n, kwnames);
    Object **kept   = arguments_keep(args, n + (kwnames ? (int)kwnames->length : 0));
    Owned    result = call_by_slot(callable, args, n, kwnames);
    arguments_drop(kept);
    return result;
}

Owned object_call_kept(Borrowed callable, Object **args, int n, Tuple *kwnames)
{
    return callable->shape == SHAPE_FUNCTION ? call_function(OBJ(callable), args, n, kwnames) : call_by_slot(callable, args, n, kwnames);
}

bool object_call_is_framed(Borrowed callable) { return callable->shape == SHAPE_FUNCTION || TYPE_OF(callable)->call == slot_call; }

Owned object_call_field(Object *callable, Object **args, int n, Tuple *kwnames)
{
    bool framed = object_call_is_framed(callable);
    if (!framed) ref_keep(callable);
    Owned result = object_call(callable, args, n, kwnames);
    if (!framed) ref_drop(callable);
    return result;
}

bool object_called_by_tuple(Borrowed callable) { return is_called_by_tuple(callable); }

enum { FEW_PARAMETERS = 4 };

/* Calls a native whose parameters `all` (the arguments behind its self, then NULLs) fit as they are. false: it has to be called otherwise. */
static inline bool call_directly(Borrowed callable, Object *all[FEW_PARAMETERS + 1], int n, Owned *result)
{
    if (callable->shape != SHAPE_NATIVE && callable->shape != SHAPE_METHOD_DESCR) return false;
    const Native *f    = (const Native *)callable; /* or a MethodDescr, alike as far as it is looked at here */
    Object      **args = all + 1;
    if (callable->shape == SHAPE_NATIVE && f->bound) {
        *--args = f->self;
        n++;
    }
    if (f->direct.total > FEW_PARAMETERS || !native_is_direct(callable, args, n) || interp.depth >= interp.recursion_limit) return false;
    if (!stack_enter()) return *result = NULL, true;
    interp.depth += f->direct.depth;
    *result = f->def->fn(args, n, NULL);
    interp.depth -= f->direct.depth;
    return true;
}

Owned object_call_0(Borrowed callable) { return object_call(callable, NULL, 0, NULL); }

/* int(x), str(x) and their like, of an exact number or str, which can't see how often it counts. */
static Owned call_class_with(Type *type, Borrowed argument)
{
    Object *only    = OBJ(argument);
    bool    counted = type_called_by_tuple(type);
    if (!stack_enter()) return NULL;
    interp.depth += counted;
    Owned o = type->new_(type, &only, 1, NULL);
    interp.depth -= counted;
    return o;
}

static inline bool is_simple_class(Borrowed callable)
{
    const Type *type = (const Type *)callable;
    return callable->shape == SHAPE_TYPE_STATIC && type->flags & TYPE_MADE_BY_NEW && type->init == object_type.init;
}

Owned object_call_1(Borrowed callable, Borrowed argument)
{
    NativeFn one = callable->shape == SHAPE_NATIVE ? ((const Native *)callable)->one : NULL;
    if (one && LIKELY(interp.depth < interp.recursion_limit)) {
        Object *only = OBJ(argument);
        if (!stack_enter()) return NULL;
        interp.depth++;
        Owned answer = one(&only, 1, NULL);
        interp.depth--;
        return answer;
    }
    if (argument->shape <= SHAPE_STR && is_simple_class(callable) && interp.depth < interp.recursion_limit)
        return call_class_with((Type *)callable, argument);
    Object *all[FEW_PARAMETERS + 1] = { NULL, OBJ(argument) };
    Owned   result;
    return call_directly(callable, all, 1, &result) ? result : object_call(callable, all + 1, 1, NULL);
}
Owned object_call_2(Borrowed callable, Borrowed a, Borrowed b)
{
    Object *all[FEW_PARAMETERS + 1] = { NULL, OBJ(a), OBJ(b) };
    Owned   result;
    return call_directly(callable, all, 2, &result) ? result : object_call(callable, all + 1, 2, NULL);
}

/* What is called by tuple and dict and spreads the dict itself, keeping what is in it: slot_call, slot_init, slot_new and their like. */
static bool spreads_itself(Borrowed callable)
{
    if (TYPE_OF(callable)->flags & TYPE_ASKS_FOR_TUPLE) return true;
    if (TYPE_OF(callable)->call == slot_call || TYPE_OF(callable)->flags & TYPE_CALL_BY_TUPLE) return true;
    const Type *type = (const Type *)callable;
    return shape_flags[callable->shape] & SHAPE_IS_TYPE && (type->init == slot_init || type->new_ == slot_new);
}

/* The keys as names and the values behind the positional arguments; with references of their own, unless `lent`. */
static bool spread_keywords(Dict *kwargs, Object **values, Tuple *kwnames, bool lent)
{
    uint32_t place = 0, i = 0;
    Object  *key, *value;
    while (dict_next(kwargs, &place, &key, &value)) {
        if (!IS_STR(key)) { raise_type_error("keywords must be strings"); return false; }
        kwnames->items[i] = ref_keep(key);
        values[i++]       = lent ? value : ref_keep(value); /* the callee may change the dict */
    }
    return true;
}

/* The tuple by which something is being called; see arguments_tuple(). */
static Tuple   *called_by;
static Object **called_spread; /* the array in place of tuple and dict */

bool arguments_spread(Object **args) { return called_spread == args; }

Tuple *arguments_tuple(Object **args) { return called_by && called_by->items == args ? called_by : NULL; }

static Owned call_with_tuple(Borrowed callable, Tuple *args)
{
    called_by    = args;
    Owned result = object_call_kept(callable, args->items, (int)args->length, NULL);
    called_by    = NULL;
    return result;
}

Owned object_call_spread(Borrowed callable, Object **args, int n, Dict *kwargs)
{
    int      keywords = (int)kwargs->used;
    Object **all      = heap_alloc((n + keywords) * sizeof *all);
    Tuple   *kwnames  = all ? (Tuple *)tuple_new(keywords) : NULL;
    if (!kwnames) {
        heap_free(all, (n + keywords) * sizeof *all);
        return NULL;
    }
    for (int i = 0; i < n; i++) all[i] = args[i];
    for (int i = 0; i < keywords; i++) all[n + i] = kwnames->items[i] = NULL;
    Owned result = NULL;
    bool  lent   = spreads_itself(callable);
    if (spread_keywords(kwargs, all + n, kwnames, lent)) {
        tuple_done(OBJ(kwnames));
        bool     array = !is_called_by_tuple(callable) && !(TYPE_OF(callable)->flags & TYPE_ASKS_FOR_TUPLE);
        Object **kept  = arguments_keep(all, array ? n : 0); /* the dict is spread to an array, with references of its own */
        called_spread  = all;
        result         = object_call_kept(callable, all, n, kwnames);
        called_spread  = NULL;
        arguments_drop(kept);
    }
    for (int i = 0; i < keywords && !lent; i++) ref_drop_maybe(all[n + i]);
    heap_free(all, (n + keywords) * sizeof *all);
    ref_drop(OBJ(kwnames));
    return result;
}

Owned object_call_tuple(Borrowed callable, Tuple *args, Dict *kwargs)
{
    if (!kwargs || !kwargs->used) return call_with_tuple(callable, args);
    return object_call_spread(callable, args->items, (int)args->length, kwargs);
}

bool object_is_callable(Borrowed o) { return TYPE_OF(o)->call != NULL; }
