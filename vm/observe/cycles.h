/* cycles.h -- which objects of a graph lie on a cycle (see cycles.c). */
#ifndef KRAIT_VM_CYCLES_H
#define KRAIT_VM_CYCLES_H

#include <stdbool.h>
#include <stdint.h>

/* Nodes are 1 .. count, the targets of node i to[first[i]] .. to[first[i + 1] - 1]. Sets on_cycle[i] where it holds; false: no memory. */
bool cycles_find(uint32_t count, const uint32_t *first, const uint32_t *to, bool *on_cycle);

#endif
