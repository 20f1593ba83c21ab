/* cycle.c -- the cycle collector: trial deletion, phase by phase, as CPython 3.11 does it.
 *
 * Candidates are all objects of the generation collected and of the younger ones.  They stay on their
 * lists meanwhile; each of these lists has a piece of scratch.outside that runs parallel to it, and
 * scratch.of[generation] points to that piece (NULL: not a list of candidates):
 *
 *   list:       |  a  |  b  |  -  |  c  |  d  |
 *   outside:    |  0  |  1  |     |  2  |  0  |     references that are owned by others than candidates
 *
 *   1. count_outside        each one's reference count, less the references that candidates own
 *   2. spread               who has references from outside lives, and so does all that it reaches
 *   3. sort_out             survivors go to the next older list, the others to the list GC_CANDIDATES
 *   4. cut_weak_references  nobody may reach the unreachable any more; callbacks of reachable references run
 *   5. run_finalizers       once each; they may bring some back ...
 *   6. rescue_resurrected   ... so 1-3 are done again with the unreachable, if any code has run
 *   7. break_cycles         clear() each; reference counting does the rest
 *
 * (CPython copies all reference counts first and subtracts then.  Here an object's count is added when its turn comes
 * to be traversed, whatever has been subtracted by then: the same sum without a pass of its own.)
 *
 * Phases 1-3 run no Python code and touch nothing but heads and the scratch arrays.  From 4 on
 * anything may run: lists may get holes at any moment, and `heap.collecting` keeps a second
 * collection away.  Nothing here recurs: phase 2's queue is scratch.rescued.
 *
 * Order.  Finalizers run in the order of the list, and so is everything that Python code can see
 * of it: generations are joined oldest first, then the youngest upwards, and an object that looked
 * unreachable in phase 2 until something later reached it goes to the end (as CPython's lists do).
 *
 * Cost.  Young collections are what a program that builds large structures pays.  Nothing is
 * allocated for one; each candidate is traversed once and once more if it refers to other candidates (scratch.leaf); its
 * head is written once, an old one's that survives a full collection in its place not at all; a reference to an int or a
 * string costs a look at its address alone (object.h), one to an older object a look at its GcHead.
 * Measured: a program that builds and drops trees of 32,000 nodes (each with a number) pays 88 ns a
 * node without the collector and 134 with it (CPython on the same machine: 253 and 426).  A node is
 * looked at 1.9 times, young and once more as it enters the oldest generation.  Instances, lists and
 * tuples are gone through without calls (GcRow).  A full collection of much waits for memory more than for anything else:
 * what its loops will need soon is asked for ahead of time (fetch_ahead, fetch_referents).
 */
#include "gc/cycle.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "gc/weak.h"
#include "gc/raw.h"

/* What scratch.outside says in phase 2 of a candidate whose fate is known so far; no count is that high. */
#define REACHED   UINT32_MAX       /* lives; its turn has come, or will                          */
#define TENTATIVE (UINT32_MAX - 1) /* its turn has come and nobody had reached it                */
#define RESCUED   (UINT32_MAX - 2) /* was TENTATIVE, was reached after all: is in the queue      */

enum {
    SCRATCH_AT_LEAST = 1024,
    KEEP_SCRATCH     = 1 << 16,
    ITEMS_AHEAD      = 32,
    REFERENTS_AHEAD  = GENERATION_AHEAD / 2,
    SHORT            = 1 << 13, /* objects on a list that it does hold                                    */
    FAR              = 1 << 15, /* objects on a list that the processor's cache doesn't hold             */
    STRETCH          = 1 << 10, /* objects that are treated alike, after a look at the first SAMPLE of them */
    SAMPLE           = 16,
    NEAR             = 1 << 14, /* bytes                                                                */
};

static struct {
    uint32_t *outside;              /* references from outside, one for each candidate */
    bool     *leaf;                 /* refers to no candidate: for each, too           */
    Object  **rescued;              /* phase 2's queue                                 */
    uint32_t  queued;               /* its length                                      */
    uint32_t  tentative;            /* candidates that are TENTATIVE                   */
    uint32_t  capacity;             /* of these arrays                                 */
    uint32_t *of[GC_UNTRACKED + 1]; /* the part of outside that is parallel to the list */
    uint32_t  shape_done;           /* of instances whose class this pass has no need to look at again; 0: none */
    unsigned  needs;                /* enum Need: of any of the unreachable            */
} scratch;

/* What some of the unreachable ask for. Where none does, phases 4 and 5 have nothing to go through them for. */
enum Need { NEEDS_CUTTING = 1, NEEDS_FINALIZER = 2, HIDES_DICT = 4 };

typedef struct Candidates { /* which lists are looked at, in which order */
    int lists[3], count;
    int to;                 /* where survivors go                        */
    bool full;
    uint8_t untracks;       /* shapes that are offered to untrack_hint   */
} Candidates;

GcListener gc_listener;
int        gc_debug_flags;

/* ---- 1-2: who is unreachable ------------------------------------------------------------ */

static bool scratch_reserve(uint32_t n)
{
    if (n <= scratch.capacity) return true;
    cycle_stop();
    n               = n > SCRATCH_AT_LEAST ? n + n / 2 : SCRATCH_AT_LEAST; /* what is not used yet is not resident either */
    scratch.outside = raw_malloc((n + GENERATION_AHEAD) * sizeof *scratch.outside); /* loops look ahead */
    scratch.leaf    = raw_malloc(n * sizeof *scratch.leaf);
    scratch.rescued = raw_malloc((n + GENERATION_AHEAD) * sizeof *scratch.rescued);
    if (scratch.outside && scratch.leaf && scratch.rescued) {
        scratch.capacity = n;
        return true;
    }
    cycle_stop();
    return false;
}

/* Memory for everything phases 1-3 may need; nothing counted yet for each candidate. */
static bool prepare(const Candidates *candidates)
{
    uint32_t total = 0, moving = 0;
    for (int i = 0; i < candidates->count; i++) {
        uint32_t used = heap.generation[candidates->lists[i]].used;
        total += used;
        if (candidates->lists[i] != candidates->to) moving += used;
    }
    if (!scratch_reserve(total) || !generation_reserve(&heap.generation[candidates->to], moving)) return false;
    memset(scratch.outside, 0, total * sizeof *scratch.outside);
    scratch.queued = scratch.tentative = total = 0;
    for (int i = 0; i < candidates->count; i++) {
        scratch.of[candidates->lists[i]] = scratch.outside + total;
        total += heap.generation[candidates->lists[i]].used;
    }
    return true;
}

/* Says no of ints and strings without reading them (object.h). */
static inline bool is_container(const Object *o) { return (uintptr_t)o & sizeof(GcHead); }

/* Where it stands how many references from outside a candidate has; NULL: `o` is none. */
static inline uint32_t *outside_of(const Object *o)
{
    if (!is_container(o)) return NULL;
    uint32_t *outside = scratch.of[gc_head(o)->generation];
    return outside ? &outside[gc_head(o)->index] : NULL;
}

/* true: to a candidate. */
static inline bool count_reference(const Object *referent)
{
    uint32_t *outside = outside_of(referent);
    if (!outside) return false;
    --*outside;
    return true;
}

static inline bool mark_reached(Object *referent)
{
    uint32_t *outside = outside_of(referent);
    if (!outside) return false;
    if (UNLIKELY(*outside == TENTATIVE)) {
        *outside                          = RESCUED;
        scratch.rescued[scratch.queued++] = referent;
        scratch.tentative--;
    } else if (*outside != RESCUED) *outside = REACHED;
    return true;
}

/* The same for the traverse hooks. */
static bool found_one;
static int count_one(Object *referent, void *unused) { (void)unused; found_one |= count_reference(referent); return 0; }
static int reach(Object *referent, void *unused) { (void)unused; found_one |= mark_reached(referent); return 0; }

/* What is done with each reference; it is known where these functions are inlined, so that instances, lists and tuples take no calls. */
typedef enum { COUNTING, SPREADING } Pass;

static ALWAYS_INLINE bool visit(Object *referent, Pass pass)
{
    return pass == COUNTING ? count_reference(referent) : mark_reached(referent);
}

/* Visits the containers among `n` items, the last first, as the traverse of their owners does. Four that are none, as in
   lists of numbers, are passed by at once; among others, those that come soon are asked for. */
static ALWAYS_INLINE bool traverse_long(Object *const *items, uint32_t n, Pass pass)
{
    bool found = false;
    for (; n >= 4; n -= 4) {
        Object *const *four = items + n - 4;
        if (!is_container((Object *)((uintptr_t)four[0] | (uintptr_t)four[1] | (uintptr_t)four[2] | (uintptr_t)four[3]))) continue;
        if (n >= 4 + ITEMS_AHEAD) for (int i = 0; i < 4; i++) __builtin_prefetch(four[i - ITEMS_AHEAD]);
        for (int i = 4; i-- > 0;) found |= visit(four[i], pass);
    }
    while (n-- > 0) found |= visit(items[n], pass);
    return found;
}

static NOINLINE bool count_long(Object *const *items, uint32_t n) { return traverse_long(items, n, COUNTING); }
static NOINLINE bool spread_long(Object *const *items, uint32_t n) { return traverse_long(items, n, SPREADING); }

static ALWAYS_INLINE bool traverse_array(Object *const *items, uint32_t n, Pass pass)
{
    if (n >= 4) return pass == COUNTING ? count_long(items, n) : spread_long(items, n);
    bool found = false;
    while (n-- > 0) found |= visit(items[n], pass);
    return found;
}

/* The class of an instance. Most of a run have the same: one that is no candidate, or has been reached, is not looked at again. */
static ALWAYS_INLINE bool visit_class(uint32_t shape, Pass pass)
{
    if (shape == scratch.shape_done) return false;
    Object         *type    = &shape_type[shape]->head;
    const uint32_t *outside = outside_of(type);
    bool            found   = visit(type, pass);
    if (!outside || (pass == SPREADING && *outside == REACHED)) scratch.shape_done = shape;
    return found;
}

static ALWAYS_INLINE Object **row_of(const Object *o, const GcRow *row)
{
    Object **place = (Object **)((char *)o + row->first);
    return row->apart ? *(Object ***)place : place;
}

static ALWAYS_INLINE uint32_t row_length(const Object *o, const GcRow *row)
{
    return row->length ? *(uint32_t *)((char *)o + row->length) : row->count;
}

/* Visits what `o` refers to. false: no candidate. */
static ALWAYS_INLINE bool traverse(Object *o, Pass pass)
{
    const GcRow *row = &shape_row[o->shape];
    if (row->counts_class) {
        bool     found = false;
        Object **place = (Object **)((char *)o + row->first);
        for (Object **end = place + row->count; place < end; place++) found |= visit(*place, pass);
        return found | visit_class(o->shape, pass);
    }
    if (row->first) return traverse_array(row_of(o, row), row_length(o, row), pass);
    const GcHooks *hooks = &shape_type[o->shape]->gc;
    if (!hooks->traverse) return false;
    found_one = false;
    hooks->traverse(o, pass == COUNTING ? count_one : reach, NULL);
    return found_one;
}

/* Loops over a list of many objects wait for memory and little else. So the objects that come soon are asked for, and what
   those refer to that come sooner: the heads of these have arrived by then.  (ALWAYS_INLINE, as gcc leaves calls out of functions
   that have no effect but this.) */
static ALWAYS_INLINE void fetch_ahead(Object *const *objects, uint32_t i) { __builtin_prefetch(objects[i + GENERATION_AHEAD]); }

static ALWAYS_INLINE void fetch_referents(const Object *o)
{
    if (!o) return;
    const GcRow *row = &shape_row[o->shape];
    if (!row->first) return;
    Object **place = row_of(o, row);
    uint32_t n     = row_length(o, row);
    for (Object **end = place + (n < ITEMS_AHEAD ? n : ITEMS_AHEAD); place < end; place++)
        if (is_container(*place)) __builtin_prefetch(*place);
}

/* Do the objects from number `first` on refer here and there? What lies in a few streams, the processor fetches by itself. */
static bool is_scattered(const Generation *list, uint32_t first)
{
    uintptr_t recent[4] = {0};
    unsigned  seen = 0, jumps = 0;
    for (uint32_t i = first; i < first + SAMPLE; i++) {
        const Object *o   = list->objects[i];
        const GcRow  *row = o ? &shape_row[o->shape] : NULL;
        if (!row || !row->first) continue;
        Object **place = row_of(o, row);
        uint32_t n     = row_length(o, row);
        for (Object **end = place + (n < 4 ? n : 4); place < end; place++) {
            if (!is_container(*place)) continue;
            bool near = false;
            for (int k = 0; k < 4; k++) near |= (uintptr_t)*place - recent[k] + NEAR < 2 * NEAR;
            jumps += !near;
            recent[seen++ % 4] = (uintptr_t)*place;
        }
    }
    return jumps > SAMPLE / 2;
}

/* Of the stretch of a list that begins with number `first`: the end, and up to where it pays to ask for referents (not at all in
   short lists, whose objects are in the processor's cache). */
typedef struct Stretch { uint32_t end, far; } Stretch;

static Stretch stretch_from(const Generation *list, uint32_t first, uint32_t used)
{
    uint32_t end = first + STRETCH;
    if (used < FAR || used <= end + REFERENTS_AHEAD) return (Stretch){ used, 0 };
    return (Stretch){ end, is_scattered(list, first) ? end : 0 };
}

/* How far ahead a stretch is looked: not at all in a short list, to the objects themselves, or to what they refer to as well. */
typedef enum { NOT_AHEAD, TO_OBJECTS, TO_REFERENTS } Ahead;

static ALWAYS_INLINE void count_stretch(const Generation *list, uint32_t i, uint32_t end, uint32_t *outside, Ahead ahead)
{
    Object **objects = list->objects;
    bool    *leaf    = scratch.leaf + (outside - scratch.outside);
    for (; i < end; i++) {
        Object *o = objects[i];
        if (ahead != NOT_AHEAD) fetch_ahead(objects, i);
        if (ahead == TO_REFERENTS) fetch_referents(objects[i + REFERENTS_AHEAD]);
        if (!o) continue;
        outside[i] += o->refcount;
        leaf[i] = !traverse(o, COUNTING);
    }
}

static void count_outside(int number)
{
    const Generation *list    = &heap.generation[number];
    uint32_t         *outside = scratch.of[number], used = list->used;
    if (used < SHORT) return count_stretch(list, 0, used, outside, NOT_AHEAD);
    for (uint32_t i = 0; i < used;) {
        Stretch stretch = stretch_from(list, i, used);
        if (stretch.far) count_stretch(list, i, stretch.end, outside, TO_REFERENTS);
        else count_stretch(list, i, stretch.end, outside, TO_OBJECTS);
        i = stretch.end;
    }
}

/* Offers an object that is or has just been put on `list` to the runtime, which may untrack it. */
static NOINLINE void offer_untracking(Object *o, Generation *list)
{
    gc_listener.untrack_hint(o);
    if (gc_head(o)->generation != GC_UNTRACKED || list->objects[list->used - 1]) return;
    list->used--; /* the hole is at the end */
    list->holes--;
}

static inline void put(Object *o, int to)
{
    Generation *list = &heap.generation[to];
    GcHead     *head = gc_head(o);
    head->index      = list->used;
    head->generation = (uint8_t)to;
    list->objects[list->used++] = o; /* there is room: prepare() and sort_out() see to it */
}

/* A reachable object of the young list `from` that can't be part of a cycle after all (a tuple of numbers): it leaves the
   collector's lists without being put on the next one, and what it refers to need not be looked at. */
static inline bool left_for_good(Object *o, const Candidates *candidates)
{
    if (LIKELY(!(shape_flags[o->shape] & candidates->untracks))) return false;
    gc_listener.untrack_hint(o);
    return gc_head(o)->generation == GC_UNTRACKED;
}

/* `o`, on the list `from`, is reachable and has been traversed. */
static inline void survive(Object *o, int from, const Candidates *candidates)
{
    if (from != candidates->to) put(o, candidates->to);
    if (UNLIKELY(shape_flags[o->shape] & candidates->untracks)) offer_untracking(o, &heap.generation[candidates->to]);
}

/* Survivors leave for the next list at once, except for one whose members are candidates too. */
static ALWAYS_INLINE void spread_stretch(int from, uint32_t i, uint32_t end, const Candidates *candidates, bool full, Ahead ahead)
{
    Object    **objects = heap.generation[from].objects;
    uint32_t   *outside = scratch.of[from];
    const bool *leaf    = scratch.leaf + (outside - scratch.outside);
    for (; i < end; i++) {
        Object  *o    = objects[i];
        uint32_t soon = i + REFERENTS_AHEAD;
        if (ahead != NOT_AHEAD && outside[i + GENERATION_AHEAD]) fetch_ahead(objects, i);
        if (ahead == TO_REFERENTS && outside[soon] && !leaf[soon]) fetch_referents(objects[soon]);
        if (!o) continue;
        if (outside[i] == 0) {
            outside[i] = TENTATIVE;
            scratch.tentative++;
            continue;
        }
        outside[i] = REACHED;
        if (!full && left_for_good(o, candidates)) continue;
        if (!leaf[i]) traverse(o, SPREADING);
        if (!full) put(o, candidates->to);
        else if (from == candidates->to) survive(o, from, candidates);
    }
}

static void spread(int from, const Candidates *candidates)
{
    uint32_t used = heap.generation[from].used;
    if (used < SHORT && !candidates->full) return spread_stretch(from, 0, used, candidates, false, NOT_AHEAD);
    for (uint32_t i = 0; i < used;) {
        Stretch stretch = stretch_from(&heap.generation[from], i, used);
        if (stretch.far) spread_stretch(from, i, stretch.end, candidates, candidates->full, TO_REFERENTS);
        else spread_stretch(from, i, stretch.end, candidates, candidates->full, TO_OBJECTS);
        i = stretch.end;
    }
}

/* What is rescued next was often made just before or after `o`. */
static ALWAYS_INLINE void fetch_neighbours(const Object *o)
{
    const Generation *list = &heap.generation[gc_head(o)->generation];
    uint32_t          i    = gc_head(o)->index;
    if (list->used < FAR || i < GENERATION_AHEAD) return;
    __builtin_prefetch(list->objects[i + GENERATION_AHEAD]);
    __builtin_prefetch(list->objects[i - GENERATION_AHEAD]);
}

/* What rescued objects reach. The queue grows meanwhile. */
static ALWAYS_INLINE void spread_queue(const Candidates *candidates, bool full)
{
    for (uint32_t i = 0; i < scratch.queued; i++) {
        Object *o = scratch.rescued[i];
        if (full) fetch_neighbours(o);
        const GcHead *head = gc_head(o);
        if (!scratch.leaf[&scratch.of[head->generation][head->index] - scratch.outside]) traverse(o, SPREADING);
        if (!full) survive(o, GC_UNTRACKED, candidates);
    }
}

static void spread_rescued(const Candidates *candidates)
{
    if (candidates->full) spread_queue(candidates, true);
    else spread_queue(candidates, false);
}

/* ---- 3: survivors to the next list ------------------------------------------------------ */

/* No memory for a list of the unreachable: all of them live a little longer. */
static void spare_unreachable(const Candidates *candidates)
{
    for (int k = 0; k < candidates->count; k++) {
        int               from = candidates->lists[k];
        const Generation *list = &heap.generation[from];
        for (uint32_t i = 0; scratch.tentative > 0 && i < list->used; i++) {
            if (scratch.of[from][i] != TENTATIVE) continue;
            scratch.of[from][i] = REACHED;
            if (!candidates->full) put(list->objects[i], candidates->to);
        }
    }
    scratch.tentative = 0;
}

static inline unsigned needs_of(const Object *o)
{
    unsigned shape = shape_flags[o->shape], head = gc_head(o)->flags;
    return (shape & SHAPE_WEAK_LINK || head & GC_HAS_WEAK ? NEEDS_CUTTING : 0) | (shape & SHAPE_HIDES_DICT ? HIDES_DICT : 0)
           | (shape_type[o->shape]->gc.finalize ? NEEDS_FINALIZER : 0);
}

static void move_unreachable(int from)
{
    const Generation *list = &heap.generation[from];
    for (uint32_t i = 0; i < list->used; i++) {
        fetch_ahead(list->objects, i);
        if (scratch.of[from][i] != TENTATIVE) continue;
        scratch.needs |= needs_of(list->objects[i]);
        put(list->objects[i], GC_CANDIDATES);
    }
}

/* Takes holes and whatever isn't `kept` out of a list of candidates. */
static void close_gaps(int number, uint32_t kept)
{
    Generation     *list    = &heap.generation[number];
    const uint32_t *outside = scratch.of[number];
    uint32_t        used    = 0;
    for (uint32_t i = 0; i < list->used; i++) {
        Object *o = list->objects[i];
        if (!o || outside[i] != kept) continue;
        if (i != used) {
            gc_head(o)->index   = used;
            list->objects[used] = o;
        }
        used++;
    }
    list->used  = used;
    list->holes = 0;
}

/* The second half of what spread() does, after a full collection. */
static void move_survivors(int from, const Candidates *candidates)
{
    const Generation *list = &heap.generation[from];
    for (uint32_t i = 0; i < list->used; i++) {
        fetch_ahead(list->objects, i);
        if (list->objects[i] && scratch.of[from][i] == REACHED) survive(list->objects[i], from, candidates);
    }
}

static void sort_out(const Candidates *candidates)
{
    Generation *garbage = &heap.generation[GC_CANDIDATES], *old = &heap.generation[candidates->to];
    bool        again   = candidates->lists[0] == GC_CANDIDATES;
    if (again) close_gaps(GC_CANDIDATES, TENTATIVE);
    else if (scratch.tentative > 0) {
        if (!generation_reserve(garbage, scratch.tentative)) spare_unreachable(candidates);
        else for (int k = 0; k < candidates->count; k++) move_unreachable(candidates->lists[k]);
    }
    if (candidates->full && (scratch.queued > 0 || garbage->used > 0 || old->holes > old->used / 4))
        close_gaps(candidates->to, REACHED);
    for (int k = 0; k < candidates->count && !again; k++) {
        int from = candidates->lists[k];
        if (from == candidates->to) continue;
        if (candidates->full) move_survivors(from, candidates);
        heap.generation[from].used = heap.generation[from].holes = 0;
    }
    for (uint32_t i = 0; candidates->full && i < scratch.queued; i++) {
        fetch_ahead(scratch.rescued, i);
        survive(scratch.rescued[i], GC_UNTRACKED, candidates);
    }
    memset(scratch.of, 0, sizeof scratch.of);
}

static int generation_collected; /* by the collection that runs */

static inline void reached(GcPhase phase)
{
    if (UNLIKELY(gc_listener.phase != NULL)) gc_listener.phase(phase, generation_collected);
}

void cycle_for_each_candidate(void (*visit)(Object *o, uint32_t internal, void *argument), void *argument)
{
    for (int k = 0; k < GC_LISTS; k++) {
        const Generation *list = &heap.generation[k];
        for (uint32_t i = 0; scratch.of[k] && i < list->used; i++)
            if (list->objects[i]) visit(list->objects[i], list->objects[i]->refcount - scratch.of[k][i], argument);
    }
}

/* Phases 1-3. false: no memory, nothing has been done. */
static bool deduce_unreachable(const Candidates *candidates)
{
    if (!prepare(candidates)) return false;
    scratch.shape_done = 0;
    for (int k = 0; k < candidates->count; k++) count_outside(candidates->lists[k]);
    if (candidates->lists[0] != GC_CANDIDATES) reached(GC_PHASE_COUNTED);
    scratch.shape_done = 0;
    for (int k = 0; k < candidates->count; k++) spread(candidates->lists[k], candidates);
    spread_rescued(candidates);
    sort_out(candidates);
    return true;
}

static Candidates candidates_of(int generation)
{
    Candidates candidates = {.lists = {generation}, .count = 1};
    for (int i = 0; i < generation; i++) candidates.lists[candidates.count++] = i;
    candidates.full = generation == 2;
    candidates.to   = candidates.full ? 2 : generation + 1;
    candidates.untracks = candidates.full ? SHAPE_UNTRACKS | SHAPE_UNTRACKS_FULL : SHAPE_UNTRACKS;
    if (!gc_listener.untrack_hint) candidates.untracks = 0;
    return candidates;
}

/* ---- 4-7: what becomes of them ---------------------------------------------------------- */

static bool is_reachable(const Object *owner)
{
    return !gc_is_container(owner) || gc_head(owner)->generation != GC_CANDIDATES;
}

/* Weak references that are garbage themselves go out of the table and never call back; those to garbage are cut, and
   the callbacks of the reachable ones run. Gives the number of weak references that died of it. */
static int cut_weak_references(bool *code_has_run)
{
    Generation *garbage = &heap.generation[GC_CANDIDATES];
    WeakCalls   calls   = {.keeps = true};
    for (uint32_t i = 0; i < garbage->used; i++) {
        Object *o = garbage->objects[i];
        fetch_ahead(garbage->objects, i);
        if (shape_flags[o->shape] & SHAPE_WEAK_LINK) weak_remove((WeakLink *)(o + 1));
        if (gc_head(o)->flags & GC_HAS_WEAK) weak_cut(o, is_reachable, &calls);
    }
    *code_has_run = calls.first != NULL;
    return weak_run(&calls);
}

static void run_finalizers(bool *code_has_run)
{
    Generation *garbage = &heap.generation[GC_CANDIDATES];
    for (uint32_t i = 0; i < garbage->used; i++) {
        Object *o = garbage->objects[i];
        fetch_ahead(garbage->objects, i);
        if (!o || gc_head(o)->flags & GC_FINALIZED) continue;
        void (*finalize)(Object *) = shape_type[o->shape]->gc.finalize;
        if (!finalize) continue;
        *code_has_run = true;
        gc_head(o)->flags |= GC_FINALIZED;
        ref_keep(o);
        finalize(o);
        ref_drop(o);
    }
}

/* Who is reachable again joins the survivors. Without memory to look, the first look must do. */
static void rescue_resurrected(int to)
{
    Candidates again = {.lists = {GC_CANDIDATES}, .count = 1, .to = to};
    deduce_unreachable(&again);
}

/* An object that is still there after its clear() joins the survivors; it may die later. */
static void break_cycles(int to)
{
    Generation *garbage = &heap.generation[GC_CANDIDATES];
    uint32_t    far     = 0;
    for (uint32_t i = 0; i < garbage->used; i++) {
        Object *o = garbage->objects[i];
        if (i % STRETCH == 0) far = stretch_from(garbage, i, garbage->used).far;
        fetch_ahead(garbage->objects, i);
        if (i < far) fetch_referents(garbage->objects[i + REFERENTS_AHEAD]);
        if (!o) continue;
        void (*clear)(Object *) = shape_type[o->shape]->gc.clear;
        if (gc_debug_flags & GC_DEBUG_SAVEALL && gc_listener.saved) gc_listener.saved(o);
        else if (clear) {
            ref_keep(o);
            clear(o);
            ref_drop(o);
        }
        if (garbage->objects[i]) generation_append(to, o);
    }
    garbage->used = garbage->holes = 0;
}

static void tell_collectable(void)
{
    const Generation *garbage = &heap.generation[GC_CANDIDATES];
    if (!(gc_debug_flags & GC_DEBUG_COLLECTABLE) || !gc_listener.told) return;
    for (uint32_t i = 0; i < garbage->used; i++) gc_listener.told("collectable", garbage->objects[i]);
}

/* The number of unreachable objects is a result that programs see: dicts that CPython has and Krait has not count. */
static intptr_t hidden_dicts(void)
{
    const Generation *garbage = &heap.generation[GC_CANDIDATES];
    intptr_t          count   = 0;
    for (uint32_t i = 0; i < garbage->used; i++) {
        Object *o = garbage->objects[i];
        if (o && UNLIKELY(shape_flags[o->shape] & SHAPE_HIDES_DICT)) count += gc_listener.hides_tracked(o);
    }
    return count;
}

static intptr_t dispose_of_garbage(int to)
{
    tell_collectable();
    bool     code_has_run = false; /* which may have changed what they need */
    intptr_t collected    = scratch.needs & NEEDS_CUTTING ? cut_weak_references(&code_has_run) : 0;
    reached(GC_PHASE_WEAK_CUT);
    if (scratch.needs & NEEDS_FINALIZER || code_has_run) run_finalizers(&code_has_run);
    reached(GC_PHASE_FINALIZED);
    if (code_has_run) rescue_resurrected(to); /* otherwise nobody can have brought one back */
    reached(GC_PHASE_RESCUED);
    collected += (intptr_t)gc_list_length(GC_CANDIDATES);
    if (scratch.needs & HIDES_DICT || code_has_run) collected += hidden_dicts();
    break_cycles(to);
    reached(GC_PHASE_CLEARED);
    return collected;
}

/* ---- a collection ----------------------------------------------------------------------- */

static void say(const char *line)
{
    if (gc_listener.stats) gc_listener.stats(line);
}

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

static void say_start(int generation)
{
    char line[120];
    snprintf(line, sizeof line, "gc: collecting generation %d...\n", generation);
    say(line);
    snprintf(line, sizeof line, "gc: objects in each generation: %zu %zu %zu\n", gc_list_length(0),
             gc_list_length(1), gc_list_length(2));
    say(line);
    snprintf(line, sizeof line, "gc: objects in permanent generation: %zu\n", gc_list_length(GC_FROZEN));
    say(line);
}

static void say_end(intptr_t collected, double elapsed)
{
    char line[120];
    snprintf(line, sizeof line, "gc: done, %zd unreachable, 0 uncollectable, %.4fs elapsed\n", (ssize_t)collected,
             elapsed);
    say(line);
}

/* What decides when the next full collection is due. */
static void count_survivors(int generation, size_t before)
{
    if (generation == 1) heap.long_lived_pending += (int64_t)(gc_list_length(2) - before);
    if (generation == 2) {
        heap.long_lived_pending = 0;
        heap.long_lived_total   = (int64_t)gc_list_length(2);
    }
}

static void tidy_after_full_collection(void)
{
    if (scratch.capacity > KEEP_SCRATCH) cycle_stop();
    for (int i = 0; i < GC_LISTS; i++) generation_shrink(i);
    heap_trim();
}

static intptr_t collect(int generation)
{
    Candidates  candidates = candidates_of(generation);
    size_t      before    = gc_list_length(2);
    intptr_t    collected = 0;
    Generation *list      = &heap.generation[generation];

    if (generation < 2) heap.generation[generation + 1].count++;
    for (int i = 0; i <= generation; i++) heap.generation[i].count = 0;
    scratch.needs = 0;
    if (deduce_unreachable(&candidates)) {
        reached(GC_PHASE_SORTED);
        count_survivors(generation, before);
        if (heap.generation[GC_CANDIDATES].used > 0) collected = dispose_of_garbage(candidates.to);
    }
    if (generation == 2) tidy_after_full_collection();
    list->collections++;
    list->collected += (uint64_t)collected;
    return collected;
}

GcResult gc_collect(int generation)
{
    GcResult result = {0, 0};
    if (heap.collecting) return result;
    heap.collecting      = true;
    generation_collected = generation;
    if (gc_listener.started) gc_listener.started(generation);
    bool   talks = gc_debug_flags & GC_DEBUG_STATS;
    double start = talks ? seconds() : 0;
    if (talks) say_start(generation);
    if (heap.verify) heap_verify();
    reached(GC_PHASE_STARTED);
    result.collected = collect(generation);
    reached(GC_PHASE_FINISHED);
    if (heap.verify) heap_verify();
    if (talks) say_end(result.collected, seconds() - start);
    if (gc_listener.finished) gc_listener.finished(generation, result);
    heap.collecting = false;
    return result;
}

/* A full collection looks at everything, so it waits until enough has grown old since the last one: its cost stays
   proportional to the number of objects made. */
static bool is_due(int generation)
{
    const Generation *list = &heap.generation[generation];
    if (list->count <= list->threshold) return false;
    return generation < 2 || heap.stress || heap.long_lived_pending >= heap.long_lived_total / 4;
}

void gc_collect_due(void)
{
    if (heap.collecting) return;
    if (!heap.stress && (!heap.enabled || heap.generation[0].threshold <= 0)) return;
    if (gc_listener.must_wait && gc_listener.must_wait()) return;
    if (is_due(2)) gc_collect(2);
    else if (is_due(1)) gc_collect(1);
    else if (is_due(0) || heap.stress) gc_collect(0);
}

size_t cycle_scratch_bytes(void)
{
    return scratch.capacity * (sizeof *scratch.outside + sizeof *scratch.leaf + sizeof *scratch.rescued);
}

void cycle_stop(void)
{
    raw_free(scratch.outside);
    raw_free(scratch.leaf);
    raw_free(scratch.rescued);
    memset(&scratch, 0, sizeof scratch);
}
