/* watch.c -- what the loop tells is passed on to those who watch. The counts come first: a trace function changes some. */
#include "vm/observe/watch.h"

#include "vm/observe/refs.h"
#include "vm/observe/trace.h"

void watch_for(enum Watcher who, bool on)
{
    int before     = interp.watched;
    interp.watched = on ? before | (int)who : before & ~(int)who;
    if (!before != !interp.watched) machine_watch();
}

bool watch_instruction(Frame *frame)
{
    if (interp.watched & WATCH_REFS) refs_instruction(frame);
    return !(interp.watched & WATCH_TRACE) || trace_instruction(frame);
}

void watch_raised(Frame *frame)
{
    if (interp.watched & WATCH_TRACE) trace_raised(frame);
}

void watch_left(Frame *frame)
{
    if (interp.watched & WATCH_REFS) refs_left(frame);
    if (interp.watched & WATCH_TRACE) trace_left(frame);
}
