/* trace.h -- sys.settrace and sys.setprofile: a function that is told of calls, lines, returns and exceptions (see trace.c). */
#ifndef KRAIT_VM_TRACE_H
#define KRAIT_VM_TRACE_H

#include "vm/frame.h"

/* What the loop and the unwinder tell while interp.watched is set. All with the machine published, and all may run code.
   false: the function told has raised; that exception is pending. */
bool trace_instruction(Frame *frame);              /* frame->pc is behind the instruction about to be done */
void trace_raised(Frame *frame);                   /* the pending exception has reached the frame; what a function raises takes its place */
void trace_left(Frame *frame);                     /* no handler there: the pending exception ends the frame */
bool trace_stopped(Frame *frame, Borrowed iterator, Borrowed value); /* what the frame iterates over or awaits has returned `value` */

bool     trace_set(Object *function_or_null);      /* sys.settrace; false: MemoryError pending */
bool     profile_set(Object *function_or_null);    /* sys.setprofile */
Borrowed trace_function(void);                     /* NULL: nobody */
Borrowed profile_function(void);
bool     trace_jump(FrameObject *f, int64_t line); /* f_lineno = line; false: ValueError pending */
void     trace_stop(void);                         /* the running thread ends */

#endif
