/* jump.h -- frame.f_lineno = N: a trace function makes its frame go on at another line (see jump.c). */
#ifndef KRAIT_VM_JUMP_H
#define KRAIT_VM_JUMP_H

#include "vm/frame.h"

/* Where the frame, which is about to do the instruction `from`, can go on at the line: the unit of an instruction; -1: ValueError
   (or MemoryError) pending. yields: `from` is a YIELD_VALUE whose value has gone. */
int  jump_find(const Code *code, int from, int64_t line, bool yields);
/* The frame is the innermost and was about to do the instruction `from`: drops what the stack holds beyond what the instruction `to` wants. */
void jump_drop(Frame *frame, int from, int to);

#endif
