/* generation.c -- the lists of tracked containers.
 *
 *   objects: | a | b | - | d | - | f |   ...   |       - : NULL, where one has left (a hole)
 *                                    ^ used    ^ capacity
 *
 * heap.generation[0..2] are the generations, youngest first; [GC_CANDIDATES] holds what a running
 * collection has found unreachable; [GC_FROZEN] is what gc.freeze() put aside.  A container knows
 * its list and its place there (GcHead), so leaving costs one store.  New ones are appended and
 * holes are squeezed out only when a list is full or is collected; the order never changes, so
 * that finalizers run and gc.get_objects() answers in the order of creation.
 *
 * The arrays belong to the collector: they come from malloc directly, are not counted as blocks
 * and not watched.  Always true: for each entry o that isn't NULL, gc_head(o)->index is its place and
 * gc_head(o)->generation the number of the list; `holes` counts the others below `used`.
 */
#include "gc/generation.h"

#include <stdlib.h>
#include <string.h>

#include "gc/cycle.h"
#include "gc/fault.h"
#include "gc/raw.h"

enum { SMALLEST = 1024 }; /* entries of a new array */

static int walking; /* gc_for_each is under way: entries may not move */

static bool resize(Generation *list, uint64_t capacity)
{
    if (capacity > UINT32_MAX) return false;
    Object **objects = raw_realloc(list->objects, (capacity + GENERATION_AHEAD) * sizeof *objects);
    if (!objects) return false;
    list->objects  = objects;
    list->capacity = (uint32_t)capacity;
    return true;
}

bool generation_reserve(Generation *list, uint32_t more)
{
    uint64_t wanted = (uint64_t)list->used + more;
    if (wanted <= list->capacity) return true;
    uint64_t larger = list->capacity + list->capacity / 2;
    if (larger < SMALLEST) larger = SMALLEST;
    return resize(list, larger > wanted ? larger : wanted);
}

void generation_append(int number, Object *o)
{
    Generation *list = &heap.generation[number];
    if (UNLIKELY(list->used == list->capacity) && !generation_reserve(list, 1)) {
        gc_head(o)->generation = GC_UNTRACKED;
        return;
    }
    gc_head(o)->index           = list->used;
    gc_head(o)->generation      = (uint8_t)number;
    list->objects[list->used++] = o;
}

void generation_squeeze(int number)
{
    Generation *list = &heap.generation[number];
    if (list->holes == 0) return;
    Object **objects = list->objects, **end = objects + list->used;
    uint32_t kept    = 0;
    for (Object **entry = objects; entry < end; entry++) {
        Object *o = *entry;
        if (!o) continue;
        gc_head(o)->index = kept;
        objects[kept++]   = o;
    }
    list->used  = kept;
    list->holes = 0;
}

void generation_shrink(int number)
{
    Generation *list = &heap.generation[number];
    if (list->capacity > SMALLEST && list->used < list->capacity / 4) {
        resize(list, list->used * 2 > SMALLEST ? list->used * 2 : SMALLEST);
    }
}

void generations_stop(void)
{
    for (int i = 0; i < GC_LISTS; i++) {
        raw_free(heap.generation[i].objects);
        heap.generation[i] = (Generation){0};
    }
}

/* Room for one more: from the holes if there are many, else by growing. */
static bool make_room(int number)
{
    Generation *list = &heap.generation[number];
    if (list->holes > list->used / 4 && !walking) generation_squeeze(number);
    if (list->used < list->capacity || generation_reserve(list, 1)) return true;
    if (list->holes > 0 && !walking) generation_squeeze(number);
    return list->used < list->capacity;
}

void gc_track_slow(Object *o)
{
    if (make_room(0)) generation_append(0, o);
}

/* ---- containers ------------------------------------------------------------------------- */

bool container_prepare(void)
{
    Generation *young = &heap.generation[0];
    if (young->used == young->capacity && (fault_due() || !make_room(0))) {
        young->count--;
        heap_fail();
        return false;
    }
    if (young->count > heap.young_limit) gc_collect_due();
    return true;
}

/* Bytes before the object, so that its address ends in 8 as every container's does. */
size_t container_lead(size_t prefix)
{
    return ((prefix + HEAP_ALIGNMENT - 1) & ~(size_t)(HEAP_ALIGNMENT - 1)) + sizeof(GcHead);
}

Owned container_new_prefixed(size_t size, size_t prefix, uint32_t shape)
{
    Generation *young = &heap.generation[0];
    if ((++young->count > heap.young_limit || young->used == young->capacity) && !container_prepare()) return NULL;
    char *block = heap_alloc(container_lead(prefix) + size);
    if (!block) {
        young->count--;
        return NULL;
    }
    Object *o   = (Object *)(block + container_lead(prefix));
    *gc_head(o) = (GcHead){.generation = GC_UNTRACKED};
    *o          = (Object){.refcount = 1, .shape = shape};
    return o;
}

void container_release_prefixed(Object *o, size_t size, size_t prefix)
{
    gc_untrack(o);
    heap.generation[0].count -= heap.generation[0].count > 0;
    heap_give((char *)o - container_lead(prefix), container_lead(prefix) + size);
}

Owned container_resize(Owned o, size_t old_size, size_t new_size)
{
    GcHead *head = heap_realloc(gc_head(o), old_size + sizeof(GcHead), new_size + sizeof(GcHead));
    return head ? (Object *)(head + 1) : NULL;
}

/* ---- settings --------------------------------------------------------------------------- */

void gc_count_anew(void) { heap.generation[0].count = 0; }

void gc_settings_changed(void)
{
    Generation *young = &heap.generation[0];
    if (heap.stress) heap.young_limit = -1;
    else if (heap.enabled && young->threshold > 0) heap.young_limit = young->threshold;
    else heap.young_limit = INT32_MAX; /* never reached: that many containers don't fit below 32 GiB */
}

void gc_set_enabled(bool enabled)
{
    heap.enabled = enabled;
    gc_settings_changed();
}

void gc_set_stress(bool stress)
{
    heap.stress = stress;
    gc_settings_changed();
}

void gc_set_threshold(int generation, int32_t threshold)
{
    heap.generation[generation].threshold = threshold;
    gc_settings_changed();
}

/* ---- whole lists ------------------------------------------------------------------------ */

size_t gc_list_length(int number) { return heap.generation[number].used - heap.generation[number].holes; }

static void move_all(int from, int to)
{
    Generation *list = &heap.generation[from];
    for (uint32_t i = 0; i < list->used; i++) {
        if (list->objects[i]) generation_append(to, list->objects[i]);
    }
    list->used = list->holes = 0;
}

void gc_freeze(void)
{
    for (int i = 0; i < 3; i++) {
        move_all(i, GC_FROZEN);
        heap.generation[i].count = 0;
    }
}

void gc_unfreeze(void) { move_all(GC_FROZEN, 2); }

static int visit_list(const Generation *list, GcVisit visit, void *argument)
{
    int result = 0;
    for (uint32_t i = 0; i < list->used && result == 0; i++) {
        if (list->objects[i]) result = visit(list->objects[i], argument);
    }
    return result;
}

int gc_for_each(int generation, GcVisit visit, void *argument)
{
    bool collecting = heap.collecting;
    heap.collecting = true;
    walking++;
    int result = 0;
    for (int i = 0; i < 3 && result == 0; i++) {
        if (generation < 0 || generation == i) result = visit_list(&heap.generation[i], visit, argument);
    }
    walking--;
    heap.collecting = collecting;
    return result;
}
