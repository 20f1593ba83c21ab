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

/* The moments of a collection at which a listener may look (gc/cycle.c tells what happens between them). */
typedef enum {
    GC_PHASE_STARTED,   /* nothing has been done yet                                                        */
    GC_PHASE_COUNTED,   /* 1 is done: cycle_for_each_candidate says how many references candidates own      */
    GC_PHASE_SORTED,    /* 2-3: the list GC_CANDIDATES holds the unreachable, the others have moved on      */
    GC_PHASE_WEAK_CUT,  /* 4: weak references to the unreachable are dead, callbacks have run               */
    GC_PHASE_FINALIZED, /* 5: finalizers have run                                                           */
    GC_PHASE_RESCUED,   /* 6: who was resurrected has left the list                                         */
    GC_PHASE_CLEARED,   /* 7: done                                                                          */
    GC_PHASE_FINISHED,
} GcPhase;

/* What the runtime plugs in (module gc: callbacks, garbage list, debug output). Any may be NULL. */
typedef struct GcListener {
    void (*started)(int generation);
    void (*finished)(int generation, GcResult result);
    void (*saved)(Object *garbage);                     /* DEBUG_SAVEALL or uncollectable: keep a reference */
    void (*told)(const char *what, Object *o);          /* DEBUG_COLLECTABLE: "collectable"/"uncollectable" */
    void (*stats)(const char *line);                    /* DEBUG_STATS lines */
    void (*untrack_hint)(Object *o);                    /* survivors with SHAPE_UNTRACKS: gc_untrack it if nothing
                                                           in it can be part of a cycle; may not run code or free */
    bool (*hides_tracked)(Object *o);                   /* of one with SHAPE_HIDES_DICT: would the collector look at that dict? */
    void (*phase)(GcPhase phase, int generation);       /* may not run code, allocate or free; NULL: nobody looks */
    bool (*must_wait)(void);                            /* true: an exception is pending, collect another time  */
} GcListener;
extern GcListener gc_listener;
extern int        gc_debug_flags;

/* At GC_PHASE_COUNTED only: every candidate, with the number of references to it that candidates own. */
void   cycle_for_each_candidate(void (*visit)(Object *o, uint32_t internal, void *argument), void *argument);
size_t cycle_scratch_bytes(void);
void   cycle_stop(void); /* gives the scratch arrays back */

#endif
