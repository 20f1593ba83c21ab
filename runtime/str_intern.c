/* str_intern.c -- the table of interned strs: one object for each text that is a name.
 *
 * Open addressing with linear probing, at most two thirds full; a slot holds a borrowed Str or NULL.  A str says
 * `interned` exactly while it is in the table; its dealloc takes it out (str_forget), and the strs behind move
 * up, so that no probe sequence has a hole and no tombstones are needed.
 */
#include "runtime/text.h"

static Str    **table;
static uint32_t mask, used; /* the table has mask + 1 slots */

static uint32_t find_slot(const Str *s) /* of the equal str, or the empty one where it belongs */
{
    uint32_t i = (uint32_t)str_hash(s) & mask;
    while (table[i] && !(table[i]->hash == s->hash && table[i]->length == s->length && table[i]->width == s->width
                         && str_equal_slow(table[i], s)))
        i = (i + 1) & mask;
    return i;
}

static bool grow_table(void)
{
    uint32_t old_slots = table ? mask + 1 : 0, slots = old_slots ? old_slots * 2 : 1024;
    Str    **old = table, **larger = heap_alloc_zeroed(slots * sizeof *larger);
    if (!larger) return false;
    table = larger;
    mask  = slots - 1;
    for (uint32_t i = 0; i < old_slots; i++)
        if (old[i]) table[find_slot(old[i])] = old[i];
    heap_free(old, old_slots * sizeof *old);
    return true;
}

void str_intern(Str **s)
{
    if ((*s)->interned || !IS_EXACT_STR(*s)) return;
    if (used * 3ull >= mask * 2ull && !grow_table()) { /* it simply is not shared, then */
        error_clear();
        return;
    }
    uint32_t i = find_slot(*s);
    if (table[i]) {
        ref_set(s, ref_keep(&table[i]->head));
        return;
    }
    table[i]       = *s;
    (*s)->interned = 1;
    used++;
}

void str_forget(Str *s)
{
    s->interned = 0;
    if (!table) return;
    uint32_t hole = find_slot(s);
    used--;
    for (uint32_t i = hole;;) {
        table[hole] = NULL;
        do {
            i = (i + 1) & mask;
            if (!table[i]) return;
            /* may not move up if its own place lies between the hole and where it is */
        } while (((i - (uint32_t)table[i]->hash) & mask) < ((i - hole) & mask));
        table[hole] = table[i];
        hole        = i;
    }
}

void str_intern_stop(void)
{
    if (!table) return;
    for (uint32_t i = 0; i <= mask; i++)
        if (table[i]) table[i]->interned = 0;
    heap_free(table, (mask + 1) * sizeof *table);
    table = NULL;
    mask = used = 0;
}

Owned str_interned_new(const char *text, int64_t bytes)
{
    Owned s = str_from_utf8(text, bytes);
    if (s) str_intern((Str **)&s);
    return s;
}

Owned str_intern_c(const char *utf8) { return str_interned_new(utf8, (int64_t)strlen(utf8)); }

Str *str_interned_twin(const Str *s)
{
    if (s->interned) return (Str *)s;
    return table ? table[find_slot(s)] : NULL;
}
