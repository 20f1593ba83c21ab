/* generation.h -- containers: how they are made, and the lists that the collector knows them by.
 *
 * Part of heap.h, which includes it; see gc/generation.c for how the lists work.
 */
#ifndef KRAIT_GC_GENERATION_H
#define KRAIT_GC_GENERATION_H

#include "gc/heap.h"

bool container_prepare(void) MUST_CHECK; /* container_new's slow part: room on the list, collect what is due */
void gc_track_slow(Object *o);

/* A container: `size` bytes without the GcHead, which stands before the result.  refcount 1, shape
   set, untracked, the rest undefined.  May collect first, so any Python code may run (finalizers).
   Fill it, then call gc_track. */
MUST_CHECK static inline Owned container_new(size_t size, uint32_t shape)
{
    Generation *young = &heap.generation[0];
    if (UNLIKELY(++young->count > heap.young_limit || young->used == young->capacity) && !container_prepare())
        return NULL;
    GcHead *head = (GcHead *)heap_alloc(size + sizeof(GcHead));
    if (UNLIKELY(!head)) {
        young->count--;
        return NULL;
    }
    *head     = (GcHead){.generation = GC_UNTRACKED};
    Object *o = (Object *)(head + 1);
    *o        = (Object){.refcount = 1, .shape = shape};
    return o;
}

/* The same with `prefix` bytes (a multiple of 8) directly in front of the GcHead. */
Owned container_new_prefixed(size_t size, size_t prefix, uint32_t shape) MUST_CHECK;

/* From now on the collector looks at `o`, which must be completely filled and not be tracked yet.  Never
   fails: an object that finds no place on the list stays untracked, which keeps its cycles alive and harms nothing. */
static inline void gc_track(Object *o)
{
    Generation *young = &heap.generation[0];
    if (LIKELY(young->used < young->capacity)) {
        GcHead *head     = gc_head(o);
        head->index      = young->used;
        head->generation = 0;
        young->objects[young->used++] = o;
    } else gc_track_slow(o);
}

/* Called first by every container's dealloc. Idempotent. */
static inline void gc_untrack(Object *o)
{
    GcHead *head = gc_head(o);
    if (head->generation == GC_UNTRACKED) return;
    Generation *list           = &heap.generation[head->generation];
    list->objects[head->index] = NULL;
    list->holes++;
    head->generation = GC_UNTRACKED;
}

/* Gives back the memory of an untracked container of exactly a built-in type. */
static inline void container_give(Object *o, size_t size)
{
    heap.generation[0].count -= heap.generation[0].count > 0;
    heap_give(gc_head(o), size + sizeof(GcHead));
}

/* Untracks if need be and gives the memory back. Instances of user's classes: see object_release. */
static inline void container_release(Object *o, size_t size)
{
    if (UNLIKELY(shape_flags[o->shape] & SHAPE_INSTANCE)) {
        heap.release_instance(o);
        return;
    }
    gc_untrack(o);
    container_give(o, size);
}
size_t container_lead(size_t prefix); /* bytes from the start of such a block to the object, the GcHead included */
void container_release_prefixed(Object *o, size_t size, size_t prefix);

/* Grows or shrinks an untracked, unshared container in place or by moving it. NULL: `o` stays as it was. */
Owned container_resize(Owned o, size_t old_size, size_t new_size) MUST_CHECK;

/* ---- settings --------------------------------------------------------------------------- */

void gc_set_enabled(bool enabled);
void gc_set_stress(bool stress);                           /* -X gcstress                     */
void gc_set_threshold(int generation, int32_t threshold);
void gc_count_anew(void);                                  /* generation 0's count is 0 now: what was made so far was the interpreter's own */
void gc_settings_changed(void);                            /* works heap.young_limit out anew */

/* ---- whole lists ------------------------------------------------------------------------ */

size_t gc_list_length(int list);                           /* objects on it                   */
void   gc_freeze(void);                                    /* all generations -> frozen       */
void   gc_unfreeze(void);                                  /* frozen -> generation 2          */

/* Calls visit for every object of a generation (-1: 0, 1 and 2), each in the order of its list.  No
   collection runs meanwhile; visit may make and free objects.  Stops at a non-zero result and returns it. */
int gc_for_each(int generation, GcVisit visit, void *argument);

/* For the collector. Behind the capacity of each array there are so many entries more, whose contents mean nothing:
   a loop over the entries may fetch that far ahead. */
enum { GENERATION_AHEAD = 16 };
bool generation_reserve(Generation *list, uint32_t more);  /* room for that many more entries */
void generation_append(int list, Object *o);               /* stays untracked if there's no room */
void generation_squeeze(int list);                         /* takes the holes out             */
void generation_shrink(int list);                          /* gives memory back after many have left */
void generations_stop(void);

#endif
