/* threads.h -- threads of the program, one of which runs at a time.
 *
 * A thread is a thread of the system with a machine of its own: value stack, frames, pending and handled exceptions. `interp`
 * holds those of the thread that runs; the others keep theirs in their Thread while they wait for their turn. Turns are given in the
 * order in which they were asked for. A thread ends its turn where it would wait for something (turn_leave, turn_enter), and, when others
 * have waited for 5 ms, at the next backward jump or call (PENDING_TURN).
 */
#ifndef KRAIT_VM_THREADS_H
#define KRAIT_VM_THREADS_H

#include <pthread.h>

#include "vm/async_hooks.h"

typedef struct Thread Thread;
struct Thread {
    /* what interp holds while the thread runs */
    Object      *raised;
    int          depth, overflowing;
    char        *c_stack_limit;
    HandledItem *handled, handled_base;
    Object     **stack, **stack_end, **sp;
    Frame       *frame, *frames, *frames_end;
    bool         frame_not_begun;
    AsyncHooks   async_hooks;
    /* always */
    pthread_t    handle;
    Object      *dict;     /* values of the thread's own, made when needed; owned or NULL */
    Object      *context;  /* of the values of context variables, made when needed; owned or NULL */
    Object      *sentinel; /* a lock that is released when the thread has ended; owned or NULL */
    Thread      *next;
    /* guarded by the gate of the turns */
    pthread_cond_t wake;
    uint64_t       ticket;      /* its place in the line for a turn... */
    bool           in_line;     /* ...while it stands there */
    const void    *waits_for;   /* what turn_wait() waits for; NULL: nothing, or there was notice of it */
    uint64_t       wait_number; /* who has waited longest is told first */
};

extern Thread main_thread;
extern Thread *threads;            /* all of them, the newest first; the last is main_thread */
extern Thread *thread_running;     /* whose turn it is */
extern int     thread_started;     /* how many run beside the main thread */
extern size_t  thread_stack_size;  /* 0: the system's default */

static inline bool thread_is_main(void) { return thread_running == &main_thread; }

/* Begins a thread that runs body(argument) in its first turn. false: the system has none; no exception is pending. */
bool thread_start(void (*body)(Owned argument), Owned argument, uint64_t *identity);

/* Round every wait: no object may be touched between the two. turn_enter keeps errno. */
Thread *turn_leave(void);
void    turn_enter(Thread *thread);
void    turn_pass(void);           /* lets those run that wait for their turn */

/* Waiting for a change that another thread makes (a lock's release): turn_wait gives its turn away until somebody calls turn_notify
   for the same thing, or until the deadline (ns of CLOCK_MONOTONIC, 0: none), or a while in the main thread, for signals. Of several that
   wait for a thing one is told; if it has no use for that any more, it tells the next. */
void    turn_wait(const void *what, int64_t deadline);
void    turn_notify(const void *what);

void    threads_forked(void);      /* in the child of fork(): only the thread that runs is there */
void    threads_begin(void);       /* at the start: the main thread runs */
void    threads_finish(void);      /* at the end: threads that still run get no turn any more */

#endif
