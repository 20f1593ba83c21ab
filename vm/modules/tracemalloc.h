/* tracemalloc.h -- tracing of allocations, as far as the command line (-X tracemalloc) and the end of the process know it. */
#ifndef KRAIT_VM_TRACEMALLOC_H
#define KRAIT_VM_TRACEMALLOC_H

#include "runtime/str.h"

bool tracemalloc_start(int frames); /* frames of each trace, 1 to 65535; false: MemoryError is pending */
void tracemalloc_stop(void);        /* forgets everything */
bool tracemalloc_place(const void *block, const Str **file, int *line); /* where a live block was asked for; false: not known */

#endif
