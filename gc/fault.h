/* fault.h -- make the n-th allocation fail, to see that every caller can bear it.
 *
 * Counted is everything that a program can run out of: heap_alloc and its kin, blocks from pools
 * and from malloc alike, reallocations, and the growth of the collector's lists and of the weak table.
 * One fault makes one failure; afterwards all goes well again, so that the error can be handled.
 */
#ifndef KRAIT_GC_FAULT_H
#define KRAIT_GC_FAULT_H

#include "gc/heap.h"

/* The n-th allocation from now fails (1: the next one); 0: none does. Forgets an earlier hit. */
void fault_arm(int64_t n);
bool fault_count_down(void); /* part of fault_due */

/* Asked once for each allocation: true: it has to fail. */
static inline bool fault_due(void) { return UNLIKELY(heap.fault_countdown > 0) && fault_count_down(); }

/* Runs body(argument) with the first allocation failing, then with the second ..., until one run meets no
   fault. Gives the number of runs that met one. */
int64_t fault_each(void (*body)(void *argument), void *argument);

#endif
