/* weak.c -- who must be told when an object dies: a hash table from an object's address to its links.
 *
 *   table: | - | link | - | link | ...      open addressing; an entry is the first link of an
 *                 |          |              object, and link->referent is its key
 *                next       next
 *
 * Linear probing; an entry that leaves pulls later ones of its run back into the gap, so no marks of
 * deleted entries are needed.  At most two thirds of the slots are used.
 * Always true: an object with an entry has GC_HAS_WEAK set if it is a container, and no other has;
 * all links of a list have the same referent.
 */
#include "gc/weak.h"

#include <stdio.h>
#include <stdlib.h>

#include "gc/fault.h"
#include "gc/raw.h"

enum { SMALLEST = 64 };

static struct {
    WeakLink **slots;
    size_t     capacity; /* a power of two, or 0 */
    size_t     used;
} table;

void (*weak_call)(Object *owner);
bool (*weak_has_callback)(Object *owner);

/* ---- the table -------------------------------------------------------------------------- */

static size_t home_of(const Object *referent)
{
    return (size_t)(((uintptr_t)referent >> 3) * UINT64_C(0x9E3779B97F4A7C15) >> 20) & (table.capacity - 1);
}

/* The slot of an object, or the empty one where it would go. The table may not be empty. */
static WeakLink **slot_of(const Object *referent)
{
    size_t i = home_of(referent);
    while (table.slots[i] && table.slots[i]->referent != referent) i = (i + 1) & (table.capacity - 1);
    return &table.slots[i];
}

static bool rebuild(size_t capacity)
{
    WeakLink **old = table.slots, **slots = fault_due() ? NULL : raw_calloc(capacity, sizeof *slots);
    size_t     old_capacity = table.capacity;
    if (!slots) return false;
    table.slots    = slots;
    table.capacity = capacity;
    for (size_t i = 0; i < old_capacity; i++) {
        if (old[i]) *slot_of(old[i]->referent) = old[i];
    }
    raw_free(old);
    return true;
}

static bool make_room(void)
{
    if ((table.used + 1) * 3 <= table.capacity * 2) return true;
    if (rebuild(table.capacity ? table.capacity * 2 : SMALLEST)) return true;
    heap_fail();
    return false;
}

static void remove_slot(WeakLink **slot)
{
    size_t mask = table.capacity - 1, gap = (size_t)(slot - table.slots);
    for (size_t i = (gap + 1) & mask; table.slots[i]; i = (i + 1) & mask) {
        size_t home = home_of(table.slots[i]->referent);
        if (((i - home) & mask) < ((i - gap) & mask)) continue; /* its run starts behind the gap */
        table.slots[gap] = table.slots[i];
        gap              = i;
    }
    table.slots[gap] = NULL;
    table.used--;
}

static void set_flag(Object *referent, bool has_weak)
{
    if (!gc_is_container(referent)) return;
    if (has_weak) gc_head(referent)->flags |= GC_HAS_WEAK;
    else gc_head(referent)->flags &= (uint8_t)~GC_HAS_WEAK;
}

static bool has_none(const Object *referent)
{
    return table.used == 0 || (gc_is_container(referent) && !(gc_head(referent)->flags & GC_HAS_WEAK));
}

/* ---- links ------------------------------------------------------------------------------ */

static void insert_after(WeakLink *link, WeakLink *before)
{
    link->prev   = before;
    link->next   = before->next;
    before->next = link;
    if (link->next) link->next->prev = link;
}

static void insert_first(WeakLink *link, WeakLink **slot)
{
    link->prev = NULL;
    link->next = *slot;
    if (*slot) (*slot)->prev = link;
    *slot = link;
}

/* The last of the links at the start of the list that have no callback, or NULL. */
static WeakLink *last_plain(WeakLink *link)
{
    WeakLink *last = NULL;
    for (; link && weak_has_callback && !weak_has_callback(link->owner); link = link->next) last = link;
    return last;
}

bool weak_add(WeakLink *link, Object *referent, bool first)
{
    link->referent = NULL;
    if (!make_room()) return false;
    WeakLink **slot = slot_of(referent), *plain = first ? NULL : last_plain(*slot);
    if (!*slot) {
        table.used++;
        set_flag(referent, true);
    }
    if (plain) insert_after(link, plain);
    else insert_first(link, slot);
    link->referent = referent;
    return true;
}

void weak_remove(WeakLink *link)
{
    Object *referent = link->referent;
    if (!referent) return;
    if (link->prev) link->prev->next = link->next;
    else {
        WeakLink **slot = slot_of(referent);
        if (link->next) *slot = link->next;
        else {
            remove_slot(slot);
            set_flag(referent, false);
        }
    }
    if (link->next) link->next->prev = link->prev;
    *link = (WeakLink){.owner = link->owner};
}

WeakLink *weak_first(Object *referent) { return has_none(referent) ? NULL : *slot_of(referent); }

int weak_count(Object *referent)
{
    int n = 0;
    for (const WeakLink *link = weak_first(referent); link; link = link->next) n++;
    return n;
}

/* ---- death ------------------------------------------------------------------------------ */

static bool is_alive(const Object *owner) { return owner->refcount > 0; }

void weak_cut(Object *referent, bool (*wants)(const Object *owner), WeakCalls *calls)
{
    if (has_none(referent)) return;
    WeakLink **slot = slot_of(referent), *link = *slot;
    if (!link) return;
    remove_slot(slot);
    set_flag(referent, false);
    while (link) {
        WeakLink *next = link->next;
        *link          = (WeakLink){.owner = link->owner};
        if (is_alive(link->owner) && weak_has_callback && weak_has_callback(link->owner) && wants(link->owner)) {
            ref_keep(link->owner);
            if (!calls->keeps) link->prev = link;
            if (calls->last) calls->last->next = link;
            else calls->first = link;
            calls->last = link;
        }
        link = next;
    }
}

int weak_run(WeakCalls *calls)
{
    int died = 0;
    while (calls->first) {
        WeakLink *link = calls->first;
        calls->first   = link->next;
        link->next     = NULL;
        weak_call(link->owner);
        link->prev = NULL;
        died += link->owner->refcount == 1;
        ref_drop(link->owner);
    }
    calls->last = NULL;
    return died;
}

void weak_clear(Object *referent)
{
    WeakCalls calls = {0};
    weak_cut(referent, is_alive, &calls);
    weak_run(&calls);
}

/* ---- for the verifier, and the end ------------------------------------------------------ */

size_t weak_table_check(void)
{
    size_t links = 0, used = 0;
    for (size_t i = 0; i < table.capacity; i++) {
        const WeakLink *prev = NULL;
        if (table.slots[i]) used++;
        for (const WeakLink *link = table.slots[i]; link; prev = link, link = link->next, links++) {
            if (link->prev == prev && link->referent == table.slots[i]->referent) continue;
            fprintf(stderr, "krait: heap damaged: list of weak references, link at %p\n", (const void *)link);
            abort();
        }
    }
    if (used == table.used) return links;
    fprintf(stderr, "krait: heap damaged: %zu objects with weak references, not %zu\n", used, table.used);
    abort();
}

void weak_stop(void)
{
    raw_free(table.slots);
    table.slots    = NULL;
    table.capacity = table.used = 0;
}
