/* native.h -- functions and methods written in C, as objects, and the binder of their arguments. */
#ifndef KRAIT_RUNTIME_NATIVE_H
#define KRAIT_RUNTIME_NATIVE_H

#include "runtime/type.h"

/* So many positional arguments, from `first` to first + more of them, need no binding: they go to the C function as they are,
   with NULLs behind them up to `total`, for what was left out. */
typedef struct NativeRange { uint16_t first, more, total, depth; } NativeRange;
#define NATIVE_NEVER_DIRECT ((NativeRange){ .first = UINT16_MAX })
enum { NATIVE_MOST_PARAMETERS = 24 };
/* The head of a function that Python calls: args[0..n) as its `params` bind them (n counts what is there, keyword values too,
   when it takes any number of them), `keywords` the names of those or NULL. Gives a new reference, or NULL with an error.
   NATIVE_SHARED: one that a table in another file names. */
#define NATIVE_SHARED(name) Owned name(UNUSED Object **args, UNUSED int n, UNUSED Tuple *keywords)
#define NATIVE(name)        static NATIVE_SHARED(name)

/* For functions that CPython calls with a tuple of their arguments (METH_VARARGS): these count once more for it. */
Owned native_by_tuple(NativeFn function, Object **args, int n, Tuple *keywords);

typedef struct Native { /* builtin_function_or_method: len, [].append */
    Object           head;
    const NativeDef *def;
    NativeRange      direct; /* self counts, where it is passed */
    NativeFn         one;    /* def->fn, if one argument is all that it takes (and self is none); else NULL */
    Object          *self;   /* owned; the object or class it is bound to, or NULL / the module */
    Object          *module; /* owned name (Str) or NULL */
    bool             bound;  /* self is passed as args[0] */
    Type            *owner;  /* the type it is a (static) method of, or NULL; borrowed: static */
    const struct Signature *signature; /* def->params taken apart; NULL: not yet */
} Native;

typedef struct MethodDescr { /* list.append: unbound; also class methods of built-in types */
    Object           head;
    const NativeDef *def;    /* this, `direct` and `one` lie where a Native has them */
    NativeRange      direct; /* self counts */
    NativeFn         one;    /* self is the argument */
    Type            *owner;  /* borrowed when static */
    const struct Signature *signature;
} MethodDescr;

Owned native_new(const NativeDef *def, Borrowed self_or_null, bool bound, Borrowed module_name_or_null);
Owned method_descr_new(Type *owner, const NativeDef *def);
/* Binds and calls: args[0..n) positional (with self for methods), keyword values after them. `label` objects for messages
   are derived from def. `offset` is 1 when args[0] is self (not counted in messages), else 0. */
Owned native_call(const NativeDef *def, Type *owner_or_null, Object **args, int n, Tuple *names, int offset);
/* The same for the objects that stand for natives: quicker, as they remember their signature. native_invoke_bound: args[0] is
   f->self. descr_invoke: args[0] is known to be an instance of the owner. */
Owned native_invoke(Native *f, Object **args, int n, Tuple *names);
Owned native_invoke_bound(Native *f, Object **args, int n, Tuple *names);
Owned descr_invoke(MethodDescr *d, Object **args, int n, Tuple *names);
/* A function or method descriptor that takes n positional arguments without binding; args[0] of a method is an object of its very type.
   The caller counts the call (interp.depth), and writes the NULLs behind the arguments. */
static inline bool native_is_direct(Borrowed callable, Object **args, int n)
{
    const MethodDescr *d = (const MethodDescr *)callable;
    return (uint32_t)(n - d->direct.first) <= d->direct.more && (callable->shape == SHAPE_NATIVE || TYPE_OF(args[0]) == d->owner);
}
/* For slots (new_, init) of built-in types: binds args into out[0..count) by `params`; absent are NULL; borrowed.
   `function` is the name for messages ("int"). */
bool  native_bind(const char *function, const char *params, Object **args, int n, Tuple *names, Object **out, int count);
/* "x() takes no keyword arguments" and the like; true when there are none. */
bool  native_no_keywords(const char *function, Tuple *names);
/* The __new__ of a built-in type's dict: calls owner->new_ after checking the class. */
Owned native_new_method(Type *owner);
bool  native_is_new(Borrowed o);
/* "len()", "list.append()", "math.sin()": how messages call a callable. A new Str. */
Owned native_full_name(Borrowed callable);
void  natives_stop(void); /* forgets the parsed signatures */
/* The setter of a computed attribute that programs take for a read-only field. */
bool  attribute_readonly(Object *self, Object *value);
/* A dictionary entry for each row of defs, as functions of module `module_name`. */
bool  natives_add(Dict *namespace_, const NativeDef *defs, Borrowed module_name);

#endif
