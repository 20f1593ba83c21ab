/* watch.h -- who is told before each instruction: trace functions (trace.c) and the trace of counts (refs.c).
 *
 * While nobody watches, the loop knows nothing of it: machine_watch() (eval.c) puts another table of addresses in the place
 * of the one through which every instruction is reached.
 */
#ifndef KRAIT_VM_WATCH_H
#define KRAIT_VM_WATCH_H

#include "vm/frame.h"

enum Watcher { WATCH_TRACE = 1, WATCH_REFS = 2 };
void watch_for(enum Watcher who, bool on);

/* The loop and the unwinder call these while interp.watched is not 0, with the machine published; as in trace.h. */
bool watch_instruction(Frame *frame);
void watch_raised(Frame *frame);
void watch_left(Frame *frame);

#endif
