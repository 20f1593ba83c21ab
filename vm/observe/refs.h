/* refs.h -- --trace=refs: each change of a count, one line each, on standard error (see refs.c). */
#ifndef KRAIT_VM_REFS_H
#define KRAIT_VM_REFS_H

#include "vm/frame.h"

bool refs_start(const char *name_or_null); /* what the program makes from now on; or whatever the variable `name` stands for. false: no memory */
void refs_stop(void);

void refs_instruction(Frame *frame);       /* told by watch.c before each instruction */
void refs_left(Frame *frame);              /* an exception ends the frame */

#endif
