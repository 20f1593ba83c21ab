/* fault.c -- make the n-th allocation fail. While a fault is armed the heap's fast paths are off, so that
 * the count is the same whatever is on the free lists. */
#include "gc/fault.h"

void fault_arm(int64_t n)
{
    heap.fault_countdown = n;
    heap.fault_hit       = false;
    heap_watch_changed();
}

bool fault_count_down(void)
{
    if (--heap.fault_countdown > 0) return false;
    heap.fault_hit = true;
    heap_watch_changed();
    return true;
}

int64_t fault_each(void (*body)(void *argument), void *argument)
{
    for (int64_t n = 1;; n++) {
        fault_arm(n);
        body(argument);
        bool hit = heap.fault_hit;
        fault_arm(0);
        if (!hit) return n - 1;
    }
}
