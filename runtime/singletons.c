/* singletons.c -- None, NotImplemented, Ellipsis, and the value of locals without one.
 *
 * Static objects with real counts: the interpreter owns one reference to each, so none ever dies.
 */
#include "runtime/error.h"
#include "runtime/list.h"
#include "runtime/names.h"
#include "runtime/native.h"
#include "runtime/protocol.h"
#include "runtime/state.h"

STATIC_OBJECT Object none_object            = {1, SHAPE_NONE};
STATIC_OBJECT Object not_implemented_object = {1, SHAPE_NOT_IMPLEMENTED};
STATIC_OBJECT Object ellipsis_object        = {1, SHAPE_ELLIPSIS};
STATIC_OBJECT Object unbound_object         = {1, SHAPE_UNBOUND};

static void singleton_dealloc(Object *self) { self->refcount = 1; }

static Owned same_again(const char *name, int n, Tuple *keywords, Object *singleton)
{
    if (n || (keywords && keywords->length)) return raise_type_error("%s takes no arguments", name);
    return ref_keep(singleton);
}

/* ---- None ----------------------------------------------------------------------------------- */

static Owned none_new_slot(UNUSED Type *cls, UNUSED Object **args, int n, Tuple *keywords)
{
    return same_again("NoneType", n, keywords, NONE);
}

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

/* None is equal to itself, and has nothing to say about others. */
static Owned none_compare(Object *self, Object *other, CompareOp op)
{
    if (self != other || (op != CMP_EQ && op != CMP_NE)) return not_implemented_new();
    return bool_new(op == CMP_EQ);
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
    .compare = none_compare,
    .hash  = none_hash,
    .truth = none_truth,
};

/* ---- NotImplemented ------------------------------------------------------------------------- */

static Owned not_implemented_new_slot(UNUSED Type *cls, UNUSED Object **args, int n, Tuple *keywords)
{
    return same_again("NotImplementedType", n, keywords, NOT_IMPLEMENTED);
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

static Owned ellipsis_new_slot(UNUSED Type *cls, UNUSED Object **args, int n, Tuple *keywords)
{
    return same_again("EllipsisType", n, keywords, ELLIPSIS);
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
