/* cycle.c -- the cycle collector: trial deletion, phase by phase, as CPython 3.11 does it.
 *
 * Candidates are all objects of the generation collected and of the younger ones.  They stand in one
 * array, and `scratch.counts` runs parallel to it:
 *
 *   candidates: |  a  |  b  |  c  |  d  |       gc_head(c)->index == 2, generation GC_CANDIDATES
 *   counts:     |  1  |  0  |  2  |  0  |       c has 2 references that no candidate owns
 *
 *   1. copy_counts         suppose that every reference comes from outside
 *   2. subtract_internal   take away those that candidates own; a count above 0 really is from outside
 *   3. spread              what these reach lives too; the rest is unreachable
 *   4. sort_out            survivors go to the next older list, the others to the list GC_CANDIDATES
 *   5. cut_weak_references nobody may reach the unreachable any more; callbacks of reachable references run
 *   6. run_finalizers      once each; they may bring some back, so 1-4 are done again with the unreachable
 *   7. break_cycles        clear() each; reference counting does the rest
 *
 * Phases 1-4 run no Python code and touch nothing but heads and the scratch arrays.  From 5 on
 * anything may run: lists may get holes at any moment, and `heap.collecting` keeps a second
 * collection away.  Nothing here recurs: phase 3's queue is scratch.rescued.
 *
 * Order.  Finalizers run in the order of the list, and so is everything that Python code can see
 * of it: generations are joined oldest first, then the youngest upwards, and an object that looked
 * unreachable in phase 3 until something later reached it goes to the end (as CPython's lists do).
 *
 * Cost.  Young collections are what a program that builds large structures pays (see the note at
 * the end of the file).  Nothing is allocated for one; a reference to an int or a string costs a look
 * at its address alone (object.h); one to an older object costs one look at its GcHead.
 */
#include "gc/cycle.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "gc/weak.h"

/* Values of scratch.counts in phase 3 that no count can have. */
#define TENTATIVE UINT32_MAX       /* looks unreachable so far                        */
#define RESCUED   (UINT32_MAX - 1) /* looked so, was reached after all: in the queue  */

enum { AHEAD = 8, KEEP_SCRATCH = 1 << 16 };

static struct {
    uint32_t *counts;   /* parallel to the candidates                     */
    Object  **rescued;  /* phase 3's queue                                */
    uint32_t  queued;   /* its length                                     */
    uint32_t  capacity; /* of both                                        */
    uint32_t  tentative; /* candidates that are TENTATIVE                 */
} scratch;

GcListener gc_listener;
int        gc_debug_flags;

/* ---- 1-3: who is unreachable ------------------------------------------------------------ */

static bool scratch_reserve(uint32_t n)
{
    if (n <= scratch.capacity) return true;
    cycle_stop();
    scratch.counts  = malloc(n * sizeof *scratch.counts);
    scratch.rescued = malloc(n * sizeof *scratch.rescued);
    if (scratch.counts && scratch.rescued) {
        scratch.capacity = n;
        return true;
    }
    cycle_stop();
    return false;
}

/* Puts the members of `list` behind the first n candidates; gives the new number. */
static uint32_t copy_counts(const Generation *list, Object **candidates, uint32_t n)
{
    for (uint32_t i = 0; i < list->used; i++) {
        Object *o = list->objects[i];
        if (i + AHEAD < list->used) __builtin_prefetch(list->objects[i + AHEAD]);
        if (!o) continue;
        GcHead *head      = gc_head(o);
        head->index       = n;
        head->generation  = GC_CANDIDATES;
        scratch.counts[n] = o->refcount;
        candidates[n++]   = o;
    }
    return n;
}

/* Where a container can be: see object.h. Says no to most ints and strings without reading them. */
static inline bool may_be_container(const Object *o) { return (uintptr_t)o & sizeof(GcHead); }

static inline bool is_candidate(const Object *o)
{
    return may_be_container(o) && gc_is_container(o) && gc_head(o)->generation == GC_CANDIDATES;
}

static int subtract_one(Object *referent, void *counts)
{
    if (is_candidate(referent)) ((uint32_t *)counts)[gc_head(referent)->index]--;
    return 0;
}

static inline void traverse(Object *o, GcVisit visit)
{
    int (*hook)(Object *, GcVisit, void *) = shape_type[o->shape]->gc.traverse;
    if (hook) hook(o, visit, scratch.counts);
}

static void subtract_internal(Object **candidates, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) traverse(candidates[i], subtract_one);
}

static int reach(Object *referent, void *counts)
{
    if (!is_candidate(referent)) return 0;
    uint32_t *count = (uint32_t *)counts + gc_head(referent)->index;
    if (*count == 0) *count = 1; /* its turn is still to come */
    else if (*count == TENTATIVE) {
        *count                            = RESCUED;
        scratch.rescued[scratch.queued++] = referent;
        scratch.tentative--;
    }
    return 0;
}

static void spread(Object **candidates, uint32_t n)
{
    scratch.queued = scratch.tentative = 0;
    for (uint32_t i = 0; i < n; i++) {
        if (scratch.counts[i] > 0) traverse(candidates[i], reach);
        else {
            scratch.counts[i] = TENTATIVE;
            scratch.tentative++;
        }
    }
    for (uint32_t i = 0; i < scratch.queued; i++) traverse(scratch.rescued[i], reach);
}

/* ---- 4: survivors to the next list ------------------------------------------------------ */

/* Offers an object that has just been appended to `list` to the runtime, which may untrack it. */
static void offer_untracking(Object *o, Generation *list)
{
    gc_listener.untrack_hint(o);
    if (gc_head(o)->generation != GC_UNTRACKED) return;
    list->used--;
    list->holes--;
}

static void promote(Object *o, int to, uint8_t untracks)
{
    Generation *list = &heap.generation[to];
    GcHead     *head = gc_head(o);
    head->index      = list->used;
    head->generation = (uint8_t)to;
    list->objects[list->used++] = o; /* there is room: candidates_join saw to it */
    if (UNLIKELY(shape_flags[o->shape] & untracks)) offer_untracking(o, list);
}

/* `candidates` may be the array of the list `to` or that of GC_CANDIDATES: neither is filled faster than
   it is read. */
static void sort_out(Object **candidates, uint32_t n, int to, bool full)
{
    uint8_t untracks = full ? SHAPE_UNTRACKS | SHAPE_UNTRACKS_FULL : SHAPE_UNTRACKS;
    if (!gc_listener.untrack_hint) untracks = 0;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t count = scratch.counts[i];
        if (count == TENTATIVE) promote(candidates[i], GC_CANDIDATES, 0);
        else if (count != RESCUED) promote(candidates[i], to, untracks);
    }
    for (uint32_t i = 0; i < scratch.queued; i++) promote(scratch.rescued[i], to, untracks);
}

static void find_unreachable(Object **candidates, uint32_t n)
{
    subtract_internal(candidates, n);
    spread(candidates, n);
    if (scratch.tentative > 0 && !generation_reserve(&heap.generation[GC_CANDIDATES], scratch.tentative)) {
        for (uint32_t i = 0; i < n; i++) { /* no memory to go on: all of it lives a little longer */
            if (scratch.counts[i] == TENTATIVE) scratch.counts[i] = 1;
        }
    }
}

/* The first look: joins the generations and leaves survivors in `to`, the others in GC_CANDIDATES. */
static bool deduce_unreachable(int generation, int to)
{
    Generation *joined = &heap.generation[generation];
    uint32_t    total  = 0;
    for (int i = 0; i <= generation; i++) total += heap.generation[i].used;
    if (!scratch_reserve(total) || !generation_reserve(joined, total - joined->used)) return false;
    if (to != generation && !generation_reserve(&heap.generation[to], total)) return false;

    uint32_t n = copy_counts(joined, joined->objects, 0);
    for (int i = 0; i < generation; i++) {
        n = copy_counts(&heap.generation[i], joined->objects, n);
        heap.generation[i].used = heap.generation[i].holes = 0;
    }
    find_unreachable(joined->objects, n);
    joined->used = joined->holes = 0;
    sort_out(joined->objects, n, to, generation == 2);
    return true;
}

/* The second look, after finalizers have run: who is reachable again joins `to`. */
static void rescue_resurrected(int to)
{
    Generation *garbage = &heap.generation[GC_CANDIDATES];
    if (!generation_reserve(&heap.generation[to], garbage->used)) return; /* the first look must do */
    uint32_t n = copy_counts(garbage, garbage->objects, 0);
    find_unreachable(garbage->objects, n);
    garbage->used = garbage->holes = 0;
    sort_out(garbage->objects, n, to, false);
}

/* ---- 5-7: what becomes of them ---------------------------------------------------------- */

static bool is_reachable(const Object *owner)
{
    return !gc_is_container(owner) || gc_head(owner)->generation != GC_CANDIDATES;
}

/* Weak references that are garbage themselves go out of the table and never call back; those to garbage are cut, and
   the callbacks of the reachable ones run. Gives the number of weak references that died of it. */
static int cut_weak_references(void)
{
    Generation *garbage = &heap.generation[GC_CANDIDATES];
    WeakCalls   calls   = {0};
    for (uint32_t i = 0; i < garbage->used; i++) {
        Object *o = garbage->objects[i];
        if (shape_flags[o->shape] & SHAPE_WEAK_LINK) weak_remove((WeakLink *)(o + 1));
        if (gc_head(o)->flags & GC_HAS_WEAK) weak_cut(o, is_reachable, &calls);
    }
    return weak_run(&calls);
}

static void run_finalizers(void)
{
    Generation *garbage = &heap.generation[GC_CANDIDATES];
    for (uint32_t i = 0; i < garbage->used; i++) {
        Object *o = garbage->objects[i];
        if (!o || gc_head(o)->flags & GC_FINALIZED) continue;
        void (*finalize)(Object *) = shape_type[o->shape]->gc.finalize;
        if (!finalize) continue;
        gc_head(o)->flags |= GC_FINALIZED;
        ref_keep(o);
        finalize(o);
        ref_drop(o);
    }
}

/* An object that is still there after its clear() joins the survivors; it may die later. */
static void break_cycles(int to)
{
    Generation *garbage = &heap.generation[GC_CANDIDATES];
    for (uint32_t i = 0; i < garbage->used; i++) {
        Object *o = garbage->objects[i];
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

static intptr_t dispose_of_garbage(int to)
{
    tell_collectable();
    intptr_t collected = cut_weak_references();
    run_finalizers();
    rescue_resurrected(to);
    collected += (intptr_t)gc_list_length(GC_CANDIDATES);
    break_cycles(to);
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
    int         to        = generation < 2 ? generation + 1 : 2;
    size_t      before    = gc_list_length(2);
    intptr_t    collected = 0;
    Generation *list      = &heap.generation[generation];

    if (generation < 2) heap.generation[generation + 1].count++;
    for (int i = 0; i <= generation; i++) heap.generation[i].count = 0;
    if (deduce_unreachable(generation, to)) {
        count_survivors(generation, before);
        if (heap.generation[GC_CANDIDATES].used > 0) collected = dispose_of_garbage(to);
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
    heap.collecting = true;
    if (gc_listener.started) gc_listener.started(generation);
    bool   talks = gc_debug_flags & GC_DEBUG_STATS;
    double start = talks ? seconds() : 0;
    if (talks) say_start(generation);
    if (heap.verify) heap_verify();
    result.collected = collect(generation);
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
    return scratch.capacity * (sizeof *scratch.counts + sizeof *scratch.rescued);
}

void cycle_stop(void)
{
    free(scratch.counts);
    free(scratch.rescued);
    memset(&scratch, 0, sizeof scratch);
}
