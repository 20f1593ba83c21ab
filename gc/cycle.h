/* cycle.h -- the cycle collector: trial deletion, as in CPython 3.11 (see gc/cycle.c). */
#ifndef KRAIT_GC_CYCLE_H
#define KRAIT_GC_CYCLE_H

#include "gc/heap.h"

enum GcDebug { /* gc.set_debug */
    GC_DEBUG_STATS = 1, GC_DEBUG_COLLECTABLE = 2, GC_DEBUG_UNCOLLECTABLE = 4, GC_DEBUG_SAVEALL = 32,
};

typedef struct GcResult { intptr_t collected, uncollectable; } GcResult;

/* Collects `generation` (0, 1, 2) and the younger ones. Runs finalizers and weakref callbacks.
   Never leaves an exception pending (finalizers' go to heap.unraisable). `collected` is the number of
   unreachable objects. While a collection runs: does nothing, gives 0. */
GcResult gc_collect(int generation);
/* An allocation has pushed generation 0 over its threshold: collect the oldest generation that is due, if the
   collector is enabled and not at work. */
void     gc_collect_due(void);

/* What the runtime plugs in (module gc: callbacks, garbage list, debug output). Any may be NULL. */
typedef struct GcListener {
    void (*started)(int generation);
    void (*finished)(int generation, GcResult result);
    void (*saved)(Object *garbage);                     /* DEBUG_SAVEALL or uncollectable: keep a reference */
    void (*told)(const char *what, Object *o);          /* DEBUG_COLLECTABLE: "collectable"/"uncollectable" */
    void (*stats)(const char *line);                    /* DEBUG_STATS lines */
    void (*untrack_hint)(Object *o);                    /* survivors with SHAPE_UNTRACKS: gc_untrack it if nothing
                                                           in it can be part of a cycle; may not run code or free */
    bool (*must_wait)(void);                            /* true: an exception is pending, collect another time  */
} GcListener;
extern GcListener gc_listener;
extern int        gc_debug_flags;

size_t cycle_scratch_bytes(void);
void   cycle_stop(void); /* gives the scratch arrays back */

#endif
