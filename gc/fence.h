/* fence.h -- KRAITMALLOC=debug: blocks between fences, painted when they come and when they go. */
#ifndef KRAIT_GC_FENCE_H
#define KRAIT_GC_FENCE_H

#include <stddef.h>

#include "gc/object.h"

enum {
    FENCE_NEW   = 0xCB, /* fresh memory is filled with this      */
    FENCE_FREED = 0xDB, /* and memory given back with this       */
    FENCE_BYTE  = 0xFB, /* on both sides of each block           */
};

void *fence_alloc(size_t size) MUST_CHECK;    /* NULL: no memory (no error) */
void  fence_free(void *block, size_t size);   /* checks the block; a fault is reported and the process aborted */
void  fence_check_all(void);                  /* every live block, and those freed of late */
void  fence_stop(void);                       /* gives everything back, live blocks included */
int   fence_for_each(int (*visit)(void *block, size_t size, void *argument), void *argument);

#endif
