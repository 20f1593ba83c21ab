/* weak.h -- who must be told when an object dies.
 *
 * A side table maps a live object to the list of its weak references (runtime/weakref.c owns the
 * objects themselves; the table borrows them).  Containers say GC_HAS_WEAK in their GcHead, so that
 * a dealloc pays one test.
 */
#ifndef KRAIT_GC_WEAK_H
#define KRAIT_GC_WEAK_H

#include "gc/heap.h"

typedef struct WeakLink { /* the first part of every weak reference after its head */
    Object          *referent; /* borrowed; NULL once dead */
    struct WeakLink *next, *prev;
    Object          *owner;    /* the weak reference object this link is part of (borrowed) */
} WeakLink;

bool      weak_add(WeakLink *link, Object *referent, bool first); /* false: MemoryError pending */
void      weak_remove(WeakLink *link);                            /* referent may be NULL: nothing to do */
WeakLink *weak_first(Object *referent);                           /* NULL: none */
int       weak_count(Object *referent);

/* The object is dying: every link's referent becomes NULL, then callbacks run in order (newest first),
   through weak_call, set by the runtime (never leaves an exception pending). The dealloc of every type whose
   instances can be weakly referenced calls weak_clear(self) when GC_HAS_WEAK is set. */
void        weak_clear(Object *referent);
extern void (*weak_call)(Object *owner); /* calls owner's callback with owner, reports errors as unraisable */
extern bool (*weak_has_callback)(Object *owner);

#endif
