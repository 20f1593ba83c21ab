/* protocol.h -- what can be asked of any object: slot look-up in one place, with CPython's
 * fall-backs and messages.  New references unless said otherwise. */
#ifndef KRAIT_RUNTIME_PROTOCOL_H
#define KRAIT_RUNTIME_PROTOCOL_H

#include "runtime/state.h"

/* text and identity */
Owned object_repr(Borrowed o);
Owned object_str(Borrowed o);          /* str(o): exact or subclass of Str */
Owned object_ascii(Borrowed o);
Owned object_format(Borrowed o, Borrowed spec_or_null);   /* format(o, spec) */
bool  object_hash(Borrowed o, int64_t *hash);
Truth object_truth(Borrowed o);
Owned object_id(Borrowed o);           /* id(o); pins numbers (DESIGN.md, section 2) */

/* comparison */
Owned object_compare(Borrowed a, Borrowed b, CompareOp op);   /* the full protocol, result any object */
Owned object_compare_rest(Borrowed a, Borrowed b, CompareOp op); /* a's method has given NotImplemented: b's, then identity or TypeError */
Truth object_compare_truth(Borrowed a, Borrowed b, CompareOp op);
Truth object_equal(Borrowed a, Borrowed b);                   /* identity counts as equal (containers' rule) */

/* attributes */
Owned object_get_attr(Borrowed o, Str *name);
Owned object_get_attr_c(Borrowed o, const char *name);
Owned object_find_attr(Borrowed o, Str *name);                /* NULL without error when AttributeError */
bool  object_set_attr(Borrowed o, Str *name, Borrowed value_or_null);
Truth object_has_attr(Borrowed o, Str *name);
Owned object_generic_get_attr(Object *o, Str *name);          /* object.__getattribute__ */
Owned object_generic_find_attr(Object *o, Str *name);         /* the same; NULL without error when absent */
bool  object_generic_set_attr(Object *o, Str *name, Object *value_or_null);
/* o.name is about to be called. When that is a function of the class: *function (a new reference) is to be called with the result
   in front of the arguments, and no bound method need be made. NULL without error: use object_get_attr. */
Owned object_find_method(Borrowed o, Str *name, Owned *function);
/* The special method `name` found on the type and bound (descriptor rules); NULL without error if absent. */
Owned special_find(Borrowed o, Str *name);
/* Calls type(o).name(o, args...); NULL with no error pending and *absent = true when there's none. */
Owned special_call(Borrowed o, Str *name, Object **args, int n, bool *absent);

/* The same where CPython makes a bound method first: o counts once more for it. */
Owned special_call_bound(Borrowed o, Str *name, Object **args, int n, bool *absent);

/* calling: args borrowed; kwargs as values after the positional ones, named by `names` (Tuple of Str or NULL) */
Owned object_call(Borrowed callable, Object **args, int n, Tuple *names);
/* For as long as a call runs, further references to its arguments on top of the machine's stack: those that CPython's C code has
   at that point in a tuple, an array, a bound method. arguments_drop takes them off again, also with an exception pending. */
static inline Object **arguments_keep(Object **args, int n)
{
    Object **kept = interp.sp;
    if (LIKELY(kept + n + 16 <= interp.stack_end)) /* else the call itself won't have room */
        for (int k = 0; k < n; k++) *interp.sp++ = ref_keep_maybe(args[k]);
    return kept;
}
static inline void arguments_drop(Object **kept)
{
    while (interp.sp > kept) {
        Object *o = *--interp.sp;
        ref_drop_maybe(o);
    }
}
/* The same where the caller's own references stand for the tuple that CPython would make of the arguments. */
Owned object_call_kept(Borrowed callable, Object **args, int n, Tuple *names);
/* The same for a callable that a field holds, which the call may change: it is kept meanwhile, unless a frame in Python does so anyway. */
Owned object_call_field(Object *callable, Object **args, int n, Tuple *names);
bool  object_call_is_framed(Borrowed callable);  /* is it held by the frame of the function that a call runs? */
bool  object_called_by_tuple(Borrowed callable); /* does CPython make a tuple of the arguments to call it? */
Owned object_call_0(Borrowed callable);
Owned object_call_1(Borrowed callable, Borrowed argument);
Owned object_call_2(Borrowed callable, Borrowed a, Borrowed b);
Owned object_call_tuple(Borrowed callable, Tuple *args, Dict *kwargs_or_null);
Owned object_call_spread(Borrowed callable, Object **args, int n, Dict *kwargs); /* the same of an array that the caller owns for the call */
Owned object_call_method(Borrowed o, Str *name, Object **args, int n); /* args without self */
/* For the callable, before anything else runs: the tuple that its arguments are the items of, if it was called by object_call_tuple. Borrowed. */
Tuple *arguments_tuple(Object **args);
/* Likewise: do the arguments come from a tuple and a dict, which hold them for the call? For types with TYPE_ASKS_FOR_TUPLE. */
bool   arguments_spread(Object **args);
bool  object_is_callable(Borrowed o);
Owned object_call_special(Borrowed o, Str *name, Object **args, int n); /* as special_call, AttributeError when absent */
/* Set by the VM: runs a Python function (shape FUNCTION). Arguments as object_call. */
extern Owned (*call_function)(Object *function, Object **args, int n, Tuple *names);

/* containers */
int64_t object_length(Borrowed o);            /* -1: error */
int64_t object_length_hint(Borrowed o, int64_t otherwise); /* operator.length_hint; -1: error */
Owned object_get_item(Borrowed o, Borrowed key);
bool  object_set_item(Borrowed o, Borrowed key, Borrowed value);
bool  object_del_item(Borrowed o, Borrowed key);
Truth object_contains(Borrowed container, Borrowed value);
Owned object_iter(Borrowed o);
/* Whether CPython's type has sequence slots at all (user's classes always have). */
static inline bool type_is_sequence_like(const Type *type)
{
    return type->flags & TYPE_HEAP || type->sequence_item || type->length || type->contains || type->concat;
}
Owned iter_ended(Borrowed iterator);          /* iter_next when the iterator gave nothing, or isn't one */
static inline Owned iter_next(Borrowed iterator) /* NULL without error at the end (StopIteration is swallowed) */
{
    Owned (*next)(Object *) = TYPE_OF(iterator)->next;
    Owned value = LIKELY(next != NULL) ? next(OBJ(iterator)) : NULL;
    return LIKELY(value != NULL) ? value : iter_ended(iterator);
}
Truth iter_contains(Borrowed iterable, Borrowed value);       /* `in` by walking it */
Owned object_to_list(Borrowed iterable);      /* a new List */
Owned object_to_tuple(Borrowed iterable);     /* a Tuple (the same one if exact) */
bool  object_unpack(Borrowed iterable, Owned *items, int n); /* exactly n, CPython's messages; fills items with new references */

/* numbers: the binary protocol with reflected methods, CPython's order */
typedef enum {
    OPERATOR_ADD, OPERATOR_SUB, OPERATOR_MUL, OPERATOR_DIV, OPERATOR_FLOORDIV, OPERATOR_MOD, OPERATOR_POW, OPERATOR_MATMUL,
    OPERATOR_LSHIFT, OPERATOR_RSHIFT, OPERATOR_AND, OPERATOR_XOR, OPERATOR_OR, OPERATOR_DIVMOD, OPERATOR_COUNT
} Operator;
/* What an operator does with two plain ints (int_is_plain); NULL for ** and @. */
extern const BinaryFn int_operations[OPERATOR_COUNT];
Owned int_operate(Borrowed a, Borrowed b, Operator op);       /* both plain (int_is_plain), op one of int_operations */
Owned number_binary(Borrowed left, Borrowed right, Operator op);
Owned number_binary_in(Borrowed left, Borrowed right, Operator op); /* +=: tries the in-place slot first */
Owned number_binary_asked(Borrowed left, Borrowed right, Operator op, bool in_place); /* what the operands' numbers' methods say; NotImplemented, too */
/* What follows when a special method in Python has given NotImplemented: the left operand's or its in-place one, or all there are.
   `reflected` is the name of the right operand's. */
typedef enum { ASKED_LEFT, ASKED_IN_PLACE, ASKED_BOTH } OperatorAsked;
Owned number_binary_rest(Borrowed left, Borrowed right, Operator op, bool in_place, OperatorAsked asked, Str *reflected);
Owned number_power(Borrowed base, Borrowed exponent, Borrowed modulus_or_none);
Owned number_negative(Borrowed o);
Owned number_positive(Borrowed o);
Owned number_invert(Borrowed o);
Owned number_absolute(Borrowed o);
Owned number_index(Borrowed o);               /* operator.index: an exact int (or raises TypeError) */
bool  number_to_int64(Borrowed o, int64_t *result);           /* by __index__; OverflowError when too large */
bool  number_to_index(Borrowed o, int64_t *result, Type *overflow_error_or_null); /* NULL: clamps, as slices do */
Owned number_to_int(Borrowed o);              /* int(o) without base */
Owned number_to_float(Borrowed o);            /* float(o) of a number (not str) */
bool  number_to_double(Borrowed o, double *result);

/* classes */
Truth object_is_instance(Borrowed o, Borrowed class_or_tuple);   /* with __instancecheck__ */
Truth object_is_subclass(Borrowed cls, Borrowed class_or_tuple);
Truth object_real_is_instance(Borrowed o, Borrowed cls);         /* type.__instancecheck__ */
Truth object_real_is_subclass(Borrowed derived, Borrowed cls);   /* type.__subclasscheck__ */
Owned reduce_as_getattr(Borrowed o, Str *name);                  /* (getattr, (o, name)) */

/* buffers: "a bytes-like object is required, not 'x'" */
bool  buffer_get(Borrowed o, Buffer *buffer, bool writable);
void  buffer_release(Buffer *buffer);

#endif
