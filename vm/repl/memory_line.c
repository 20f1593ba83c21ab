/* memory_line.c -- `:memory on`: after each entry one line on what it did to memory.
 *
 *     refs 31415 (+2)  objects 2718 (+1)  generations 161/8/0 (+1/+0/+0)  pools 57 (+0)
 *
 * Looking takes nothing from the heap (the objects are counted in a table of malloc's).
 */
#include <stdio.h>

#include "gc/heap.h"
#include "runtime/error.h"
#include "vm/modules/krait_parts.h"
#include "vm/repl/command.h"

typedef struct Figures { int64_t refs, objects, generations[3], pools; } Figures;

static struct { bool on; Figures last; } line;

static bool look(Figures *f)
{
    ObjectSet set = {0};
    *f = (Figures){.pools = (int64_t)heap.pools};
    if (!objects_find_all(&set)) {
        error_clear();
        return false;
    }
    for (size_t i = 0; i < set.used; i++) f->refs += set.order[i]->refcount;
    f->objects = (int64_t)set.used;
    for (int i = 0; i < 3; i++) f->generations[i] = heap.generation[i].count;
    objects_release(&set);
    return true;
}

void memory_line_switch(bool on)
{
    line.on = on;
    if (on) line.on = look(&line.last);
    if (line.on) memory_line_show();
}

void memory_line_show(void)
{
    Figures now, *old = &line.last;
    if (!line.on || !look(&now)) return;
    printf("refs %lld (%+lld)  objects %lld (%+lld)  gens %lld/%lld/%lld (%+lld/%+lld/%+lld)  pools %lld (%+lld)\n",
           (long long)now.refs, (long long)(now.refs - old->refs), (long long)now.objects, (long long)(now.objects - old->objects),
           (long long)now.generations[0], (long long)now.generations[1], (long long)now.generations[2],
           (long long)(now.generations[0] - old->generations[0]), (long long)(now.generations[1] - old->generations[1]),
           (long long)(now.generations[2] - old->generations[2]), (long long)now.pools, (long long)(now.pools - old->pools));
    fflush(stdout);
    line.last = now;
}
