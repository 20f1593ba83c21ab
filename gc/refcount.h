/* refcount.h -- keeping and dropping references.
 *
 * object_free() is where a count of zero leads.  It calls the type's dealloc, to a bounded depth;
 * below that the object waits in a queue that the outermost call empties (so that a list of a
 * million linked nodes is freed without a million nested C calls).  While it waits its count is 0:
 * who finds an object other than through a counted reference (a weak reference) must look first.
 * A drop may run any Python code (__del__, weakref callbacks).  To replace a field: store first,
 * drop the old value last (ref_set does).
 */
#ifndef KRAIT_GC_REFCOUNT_H
#define KRAIT_GC_REFCOUNT_H

#include "gc/object.h"

void object_free(Object *o); /* the count of `o` has just become zero */

/* For deallocs of types with a finalizer, before anything is dropped: runs gc.finalize, unless it has
   run before, with the object alive and tracked again meanwhile. true: it is dead as before (and untracked);
   go on. false: the finalizer has stored it somewhere; return at once. Containers only. */
bool object_finalize(Object *o) MUST_CHECK;

static inline Owned ref_keep(Borrowed o) /* a new reference */
{
    Object *kept = (Object *)o;
    kept->refcount++;
    return kept;
}

static inline Owned ref_keep_maybe(Borrowed o)
{
    if (o) ((Object *)o)->refcount++;
    return (Object *)o;
}

static inline void ref_drop(Owned o)
{
    if (--o->refcount == 0) object_free(o);
}

static inline void ref_drop_maybe(Owned o)
{
    if (o && --o->refcount == 0) object_free(o);
}

/* Sets a field or variable to NULL, then drops what it held. Works on any object pointer type. */
#define ref_clear(place)                                    \
    do {                                                    \
        Object **ref_place_ = (Object **)(place);           \
        Object  *ref_old_   = *ref_place_;                  \
        *ref_place_         = NULL;                         \
        if (ref_old_) ref_drop(ref_old_);                   \
    } while (0)

/* *place takes over `value` (may be NULL); the old value is dropped last. */
#define ref_set(place, value)                               \
    do {                                                    \
        Object **ref_place_ = (Object **)(place);           \
        Object  *ref_new_   = (Object *)(value);            \
        Object  *ref_old_   = *ref_place_;                  \
        *ref_place_         = ref_new_;                     \
        if (ref_old_) ref_drop(ref_old_);                   \
    } while (0)

#define AS(T, o) ((T *)(o)) /* a checked place to see a cast of an object pointer */
#define OBJ(o)   ((Object *)(o))

#endif
