/* cycles.c -- which objects of a graph lie on a cycle: Tarjan's strongly connected components, without C recursion.
 *
 * Nodes are 1 .. count; the targets of node i are to[first[i]] .. to[first[i + 1] - 1].  `order` is when a node was entered (0: not
 * yet), `low` the earliest node still on `stack` that it leads to.  A component of several nodes is a cycle, and so is a node with an
 * arrow to itself.
 */
#include "vm/observe/cycles.h"

#include <stdlib.h>

typedef struct Walk {
    const uint32_t *first, *to;
    uint32_t       *order, *low, *next, *stack, *path; /* path: the nodes entered and not left */
    uint32_t        entered, on_stack, depth;
    bool           *on_cycle;
} Walk;

#define LEFT UINT32_MAX /* `low` of a node whose component is known */

static void enter(Walk *w, uint32_t node)
{
    w->order[node] = w->low[node] = ++w->entered;
    w->next[node]           = w->first[node];
    w->stack[w->on_stack++] = node;
    w->path[w->depth++]     = node;
}

static void leave(Walk *w, uint32_t node)
{
    w->depth--;
    if (w->low[node] == w->order[node]) {
        bool     several = w->stack[w->on_stack - 1] != node;
        uint32_t member;
        do {
            member         = w->stack[--w->on_stack];
            w->low[member] = LEFT;
            if (several) w->on_cycle[member] = true;
        } while (member != node);
    } else {
        uint32_t above = w->path[w->depth - 1];
        if (w->low[node] < w->low[above]) w->low[above] = w->low[node];
    }
}

static void walk_from(Walk *w, uint32_t start)
{
    enter(w, start);
    while (w->depth) {
        uint32_t node = w->path[w->depth - 1];
        if (w->next[node] == w->first[node + 1]) {
            leave(w, node);
            continue;
        }
        uint32_t target = w->to[w->next[node]++];
        if (target == node) w->on_cycle[node] = true;
        else if (!w->order[target]) enter(w, target);
        else if (w->low[target] != LEFT && w->order[target] < w->low[node]) w->low[node] = w->order[target];
    }
}

bool cycles_find(uint32_t count, const uint32_t *first, const uint32_t *to, bool *on_cycle)
{
    uint32_t *room = calloc(5 * ((size_t)count + 1), sizeof *room);
    if (!room) return false;
    uint32_t size = count + 1;
    Walk     w    = {.first = first, .to = to, .order = room, .low = room + size, .next = room + 2 * size, .stack = room + 3 * size,
                     .path = room + 4 * size, .on_cycle = on_cycle};
    for (uint32_t node = 1; node <= count; node++)
        if (!w.order[node]) walk_from(&w, node);
    free(room);
    return true;
}
