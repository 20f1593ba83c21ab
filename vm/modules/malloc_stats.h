/* malloc_stats.h -- the allocator's figures as a table for a person. */
#ifndef KRAIT_VM_MODULES_MALLOC_STATS_H
#define KRAIT_VM_MODULES_MALLOC_STATS_H

#include <stdio.h>

/* Arenas, pools and blocks as they are now, one line a size class; allocates nothing from the heap. */
void malloc_stats_print(FILE *out);

#endif
