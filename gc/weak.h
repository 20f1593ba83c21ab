/* weak.h -- who must be told when an object dies.
 *
 * A side table maps a live object to the list of its weak references (runtime/weakref.c owns the
 * objects themselves; the table borrows them).  Containers say GC_HAS_WEAK in their GcHead, so that
 * a dealloc pays one test.
 *
 * The referent of a link can be an object whose count is 0 (it waits in the trashcan): whoever wants a
 * reference to it must look at the count, and take such an object for dead.
 *
 * Shapes whose objects start with a WeakLink after their head have SHAPE_WEAK_LINK in shape_flags: the
 * collector takes weak references that are garbage themselves out of the table before anything else.
 */
#ifndef KRAIT_GC_WEAK_H
#define KRAIT_GC_WEAK_H

#include "gc/heap.h"

typedef struct WeakLink { /* the first part of every weak reference after its head */
    Object          *referent; /* borrowed; NULL once dead */
    struct WeakLink *next, *prev; /* prev is the link itself while weak_is_due() */
    Object          *owner;    /* the weak reference object this link is part of (borrowed) */
} WeakLink;

/* Sets `link` up; link->owner must be set. first: in front of all others (the shared reference without a
   callback); else in front of the others but behind those at the start without a callback. false: MemoryError pending. */
bool      weak_add(WeakLink *link, Object *referent, bool first) MUST_CHECK;
void      weak_remove(WeakLink *link);    /* referent may be NULL: nothing to do; else it becomes NULL */
WeakLink *weak_first(Object *referent);   /* NULL: none */
int       weak_count(Object *referent);

/* The object is dying: every link's referent becomes NULL, then callbacks run in order (newest first),
   through weak_call, set by the runtime (never leaves an exception pending). The dealloc of every type whose
   instances can be weakly referenced calls weak_clear(self) when GC_HAS_WEAK is set. */
void        weak_clear(Object *referent);
extern void (*weak_call)(Object *owner); /* calls owner's callback with owner, reports errors as unraisable */
extern bool (*weak_has_callback)(Object *owner);

/* In two steps, for the collector: cut all links of an object, noting the owners that have a callback and for which
   `wants` is true (a reference to each is kept); later call them, in that order. As in CPython, a reference keeps its
   callback when the collector has cut it, and loses it when its referent died of its count. */
typedef struct WeakCalls {
    WeakLink *first, *last; /* by WeakLink.next */
    bool      keeps;        /* the owners keep their callbacks */
} WeakCalls;
void weak_cut(Object *referent, bool (*wants)(const Object *owner), WeakCalls *calls);
int  weak_run(WeakCalls *calls); /* how many of the owners died when they were let go */

/* From the referent's death to the end of the call: the owner's callback is as good as gone. */
static inline bool weak_is_due(const WeakLink *link) { return link->prev == link; }

size_t weak_table_check(void); /* for the verifier: number of links; aborts if one is wrong */
void   weak_stop(void);        /* gives the table back */

#endif
