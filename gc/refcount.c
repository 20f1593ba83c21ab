/* refcount.c -- where a count of zero leads.
 *
 * Freeing one object drops what it holds, which may free that, and so on: a linked list would nest
 * one C call a node.  So deallocs nest to FREE_DEPTH only.  A container that dies below that is
 * untracked and put into the trashcan, a chain of dead objects, last in first out; the outermost
 * object_free empties it.  (Depth and order are CPython's, so finalizers in deep structures run in the
 * same order.)
 *
 * The chain needs no memory: an object on it has a count of zero and is on no list, so the place in
 * its GcHead is free to hold the link: 48 bits, as much as an address has.
 */
#include "gc/refcount.h"

#include "gc/heap.h"

enum { FREE_DEPTH = 50 };

GcType *shape_type[SHAPE_LIMIT];
uint8_t shape_flags[SHAPE_LIMIT];
GcRow   shape_row[SHAPE_LIMIT];

static void set_link(GcHead *head, const Object *next)
{
    head->index = (uint32_t)(uintptr_t)next;
    head->spare = (uint16_t)((uintptr_t)next >> 32);
}

static Object *link_of(const GcHead *head)
{
    return (Object *)((uintptr_t)head->spare << 32 | head->index);
}

static COLD void defer(Object *o)
{
    gc_untrack(o);
    set_link(gc_head(o), heap.deferred);
    heap.deferred = o;
}

/* Called at depth 0. What dies meanwhile and is too deep comes back here through the chain. */
static COLD void free_deferred(void)
{
    heap.free_depth++;
    while (heap.deferred) {
        Object *o     = heap.deferred;
        heap.deferred = link_of(gc_head(o));
        set_link(gc_head(o), NULL);
        object_free(o);
    }
    heap.free_depth--;
}

void object_free(Object *o)
{
    if (shape_flags[o->shape] & SHAPE_BOX) {
        heap_free_16(o);
        return;
    }
    const GcHooks *hooks = &shape_type[o->shape]->gc;
    if (!hooks->traverse) { /* holds nothing: can't nest */
        hooks->dealloc(o);
        return;
    }
    if (UNLIKELY(heap.free_depth >= FREE_DEPTH) && gc_is_container(o)) {
        defer(o);
        return;
    }
    heap.free_depth++;
    hooks->dealloc(o);
    heap.free_depth--;
    if (UNLIKELY(heap.deferred != NULL) && heap.free_depth == 0) free_deferred();
}

bool object_finalize(Object *o)
{
    GcHead *head = gc_head(o);
    gc_untrack(o);
    if (head->flags & GC_FINALIZED) return true;
    head->flags |= GC_FINALIZED;
    o->refcount = 1; /* the reference that keeps it while the finalizer runs */
    gc_track(o);
    shape_type[o->shape]->gc.finalize(o);
    if (--o->refcount > 0) return false;
    gc_untrack(o);
    return true;
}
