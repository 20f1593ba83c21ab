/* singletons.c -- None, NotImplemented, Ellipsis, and the value of locals without one.
 *
 * Static objects with real counts: the interpreter owns one reference to each, so none ever dies.
 */
#include "runtime/error.h"
#include "runtime/names.h"
#include "runtime/native.h"
#include "runtime/protocol.h"
#include "runtime/state.h"

Object none_object            = {1, SHAPE_NONE};
Object not_implemented_object = {1, SHAPE_NOT_IMPLEMENTED};
Object ellipsis_object        = {1, SHAPE_ELLIPSIS};
Object unbound_object         = {1, SHAPE_UNBOUND};

static void singleton_dealloc(Object *self) { self->refcount = 1; }

static Owned same_again(Type *cls, Object **args, int n, Tuple *keywords, Object *singleton)
{
    (void)args;
    if (n || keywords) return raise_type_error("%s takes no arguments", type_name(cls));
    return ref_keep(singleton);
}

/* ---- None ----------------------------------------------------------------------------------- */

static Owned none_new_slot(Type *cls, Object **args, int n, Tuple *keywords) { return same_again(cls, args, n, keywords, NONE); }

static Owned none_repr(Object *self)
{
    (void)self;
    return ref_keep(OBJ(names.None_));
}

static Truth none_truth(Object *self)
{
    (void)self;
    return TRUTH_NO;
}

/* What Debian's CPython 3.11 gives (an address, but always the same one), so that sets with None print alike. */
static bool none_hash(Object *self, int64_t *result)
{
    (void)self;
    *result = 612812;
    return true;
}

Type none_type = {
    .gc    = {.dealloc = singleton_dealloc, .size = sizeof(Object)},
    .name  = "NoneType",
    .shape = SHAPE_NONE,
    .flags = TYPE_IMMUTABLE,
    .new_  = none_new_slot,
    .repr  = none_repr,
    .hash  = none_hash,
    .truth = none_truth,
};

/* ---- NotImplemented ------------------------------------------------------------------------- */

static Owned not_implemented_new_slot(Type *cls, Object **args, int n, Tuple *keywords)
{
    return same_again(cls, args, n, keywords, NOT_IMPLEMENTED);
}

static Owned not_implemented_repr(Object *self)
{
    (void)self;
    return str_from_c("NotImplemented");
}

static Owned not_implemented_reduce(Object **args, int n, Tuple *keywords)
{
    (void)n, (void)keywords;
    return not_implemented_repr(args[0]);
}

static Truth not_implemented_truth(Object *self)
{
    (void)self;
    return warn(&exc_DeprecationWarning, "NotImplemented should not be used in a boolean context") ? TRUTH_YES : TRUTH_ERROR;
}

static const NativeDef not_implemented_methods[] = {
    {"__reduce__", not_implemented_reduce, "", NULL, 0},
    {NULL, NULL, NULL, NULL, 0},
};

Type not_implemented_type = {
    .gc      = {.dealloc = singleton_dealloc, .size = sizeof(Object)},
    .name    = "NotImplementedType",
    .shape   = SHAPE_NOT_IMPLEMENTED,
    .flags   = TYPE_IMMUTABLE,
    .new_    = not_implemented_new_slot,
    .repr    = not_implemented_repr,
    .truth   = not_implemented_truth,
    .methods = not_implemented_methods,
};

/* ---- Ellipsis ------------------------------------------------------------------------------- */

static Owned ellipsis_new_slot(Type *cls, Object **args, int n, Tuple *keywords)
{
    return same_again(cls, args, n, keywords, ELLIPSIS);
}

static Owned ellipsis_repr(Object *self)
{
    (void)self;
    return str_from_c("Ellipsis");
}

static Owned ellipsis_reduce(Object **args, int n, Tuple *keywords)
{
    (void)n, (void)keywords;
    return ellipsis_repr(args[0]);
}

static const NativeDef ellipsis_methods[] = {
    {"__reduce__", ellipsis_reduce, "", NULL, 0},
    {NULL, NULL, NULL, NULL, 0},
};

Type ellipsis_type = {
    .gc      = {.dealloc = singleton_dealloc, .size = sizeof(Object)},
    .name    = "ellipsis",
    .shape   = SHAPE_ELLIPSIS,
    .flags   = TYPE_IMMUTABLE,
    .new_    = ellipsis_new_slot,
    .repr    = ellipsis_repr,
    .methods = ellipsis_methods,
};

/* ---- the value of a local without one: no program ever sees it ------------------------------ */

static Owned unbound_repr(Object *self)
{
    (void)self;
    return str_from_c("<unbound>");
}

Type unbound_type = {
    .gc    = {.dealloc = singleton_dealloc, .size = sizeof(Object)},
    .name  = "unbound",
    .shape = SHAPE_UNBOUND,
    .flags = TYPE_IMMUTABLE | TYPE_NO_INSTANTIATE,
    .repr  = unbound_repr,
};
