/* threads.c -- threads and whose turn it is (threads.h).
 *
 * Turns are numbered: who wants one draws `tickets++` and waits until `serving` has come to that number; to end a turn is to raise
 * `serving`. Both are guarded by `gate`, and so is what threads wait for. Each waits on a condition of its own, so that a thread is
 * woken only for its turn, when it is the next in line (it then counts how long that takes), and for the notice that it waits for.
 * As long as only the main thread exists nobody has to wait for anybody, and no ticket is drawn.
 */
#include "vm/threads.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "vm/observe/trace.h"

enum { PATIENCE = 5000000, SIGNAL_LATENCY = 20000000 }; /* ns */
#define SECOND INT64_C(1000000000)

Thread  main_thread;
Thread *threads = &main_thread, *thread_running = &main_thread;
int     thread_started;
size_t  thread_stack_size;

static pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;
static uint64_t        tickets, serving, waits;
static bool            closing;

static void wake_init(Thread *t)
{
    pthread_condattr_t clock;
    pthread_condattr_init(&clock);
    pthread_condattr_setclock(&clock, CLOCK_MONOTONIC);
    pthread_cond_init(&t->wake, &clock);
    pthread_condattr_destroy(&clock);
}

void threads_begin(void)
{
    wake_init(&main_thread);
    main_thread.handle    = pthread_self();
    main_thread.in_line   = false;
    main_thread.waits_for = NULL;
}

static struct timespec in_the_future(int64_t from_now)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    int64_t at = (int64_t)t.tv_sec * SECOND + t.tv_nsec + from_now;
    return (struct timespec){(time_t)(at / SECOND), (long)(at % SECOND)};
}

/* -- the machine of a thread -- */

static void machine_put_away(Thread *t)
{
    t->raised = interp.raised;
    t->depth = interp.depth, t->overflowing = interp.overflowing;
    t->c_stack_limit = interp.c_stack_limit;
    t->handled = interp.handled, t->handled_base = interp.handled_base;
    t->stack = interp.stack, t->stack_end = interp.stack_end, t->sp = interp.sp;
    t->frame = interp.frame, t->frames = interp.frames, t->frames_end = interp.frames_end;
    t->frame_not_begun = frame_not_begun;
    t->async_hooks = async_hooks;
}

static void machine_bring_back(Thread *t)
{
    interp.raised = t->raised;
    interp.depth = t->depth, interp.overflowing = t->overflowing;
    interp.c_stack_limit = t->c_stack_limit;
    interp.handled = t->handled, interp.handled_base = t->handled_base;
    interp.stack = t->stack, interp.stack_end = t->stack_end, interp.sp = t->sp;
    interp.frame = t->frame, interp.frames = t->frames, interp.frames_end = t->frames_end;
    frame_not_begun = t->frame_not_begun;
    async_hooks = t->async_hooks;
    machine_changed();
}

/* -- turns -- */

/* gate is held. */
static void wait_for_turn(Thread *self)
{
    self->ticket  = tickets++;
    self->in_line = true;
    while (serving != self->ticket || closing) {
        if (closing || serving + 1 != self->ticket) { /* closing: the interpreter is taken down, this thread waits for the process's end */
            pthread_cond_wait(&self->wake, &gate);
            continue;
        }
        struct timespec until = in_the_future(PATIENCE);
        if (pthread_cond_timedwait(&self->wake, &gate, &until) == ETIMEDOUT && serving + 1 == self->ticket)
            __atomic_or_fetch(&interp.pending, PENDING_TURN, __ATOMIC_RELAXED);
    }
    self->in_line = false;
}

/* gate is held. */
static void end_turn(void)
{
    serving++;
    for (Thread *t = threads; t; t = t->next)
        if (t->in_line && (t->ticket == serving || t->ticket == serving + 1)) pthread_cond_signal(&t->wake);
}

Thread *turn_leave(void)
{
    if (!thread_started) return NULL;
    Thread *self = thread_running;
    machine_put_away(self);
    pthread_mutex_lock(&gate);
    end_turn();
    pthread_mutex_unlock(&gate);
    return self;
}

void turn_enter(Thread *thread)
{
    if (!thread) return;
    int kept = errno;
    pthread_mutex_lock(&gate);
    wait_for_turn(thread);
    pthread_mutex_unlock(&gate);
    thread_running = thread;
    machine_bring_back(thread);
    errno = kept;
}

void turn_pass(void)
{
    __atomic_and_fetch(&interp.pending, ~PENDING_TURN, __ATOMIC_RELAXED);
    turn_enter(turn_leave());
}

void turn_wait(const void *what, int64_t deadline)
{
    struct timespec until = {(time_t)(deadline / SECOND), (long)(deadline % SECOND)}, soon = in_the_future(SIGNAL_LATENCY);
    bool timed = deadline != 0;
    if (thread_is_main() && (!timed || until.tv_sec > soon.tv_sec || (until.tv_sec == soon.tv_sec && until.tv_nsec > soon.tv_nsec)))
        until = soon, timed = true;
    Thread *self   = thread_running;
    bool    shared = thread_started != 0;
    if (shared) machine_put_away(self);
    pthread_mutex_lock(&gate);
    self->waits_for   = what;
    self->wait_number = waits++;
    if (shared) end_turn();
    while (self->waits_for)
        if ((timed ? pthread_cond_timedwait(&self->wake, &gate, &until) : pthread_cond_wait(&self->wake, &gate)) == ETIMEDOUT) break;
    self->waits_for = NULL;
    if (shared) wait_for_turn(self);
    pthread_mutex_unlock(&gate);
    if (!shared) return;
    thread_running = self;
    machine_bring_back(self);
}

void turn_notify(const void *what)
{
    pthread_mutex_lock(&gate);
    Thread *first = NULL;
    for (Thread *t = threads; t; t = t->next)
        if (t->waits_for == what && (!first || t->wait_number < first->wait_number)) first = t;
    if (first) {
        first->waits_for = NULL;
        pthread_cond_signal(&first->wake);
    }
    pthread_mutex_unlock(&gate);
}

/* -- beginning and ending -- */

typedef struct Beginning { Thread *thread; void (*body)(Owned argument); Owned argument; size_t stack; } Beginning;

static void forget_thread(Thread *t)
{
    Thread **place = &threads;
    while (*place != t) place = &(*place)->next;
    *place = t->next;
}

/* In its last turn. A finalizer may run in it. */
static void thread_end(Thread *t)
{
    trace_stop();
    ref_clear(&t->context);
    ref_clear(&t->dict);
    async_hooks_clear();
    ref_clear(&interp.handled_base.exception);
    Owned lock = t->sentinel;
    t->sentinel = NULL;
    if (lock) {
        Owned done = object_call_method(lock, names.release, NULL, 0);
        if (!done) error_clear();
        ref_drop_maybe(done);
        ref_drop(lock);
    }
    forget_thread(t);
    machine_release(interp.stack, interp.frames, interp.frames_end);
    pthread_mutex_lock(&gate);
    thread_started--;
    end_turn();
    pthread_mutex_unlock(&gate);
    pthread_cond_destroy(&t->wake);
    free(t);
}

static void *thread_main(void *given)
{
    Beginning begin = *(Beginning *)given;
    free(given);
    pthread_mutex_lock(&gate);
    wait_for_turn(begin.thread);
    pthread_mutex_unlock(&gate);
    char here;
    thread_running                = begin.thread;
    begin.thread->handle          = pthread_self();
    interp.raised                 = NULL;
    interp.depth                  = interp.overflowing = 0;
    interp.handled                = &interp.handled_base;
    interp.handled_base.exception = NULL;
    frame_not_begun               = false;
    async_hooks                   = (AsyncHooks){NULL, NULL, 0};
    Object **stack = begin.thread->stack;
    interp.stack = interp.sp = stack, interp.stack_end = begin.thread->stack_end;
    interp.frames = begin.thread->frames, interp.frame = interp.frames - 1, interp.frames_end = begin.thread->frames_end;
    interp.c_stack_limit = &here - begin.stack + begin.stack / 4;
    machine_changed();
    begin.body(begin.argument);
    thread_end(begin.thread);
    return NULL;
}

/* Signals are for the main thread: they interrupt its waits. */
static int begin_without_signals(pthread_t *handle, const pthread_attr_t *how, Beginning *begin)
{
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    int failed = pthread_create(handle, how, thread_main, begin);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    return failed;
}

/* The first thread beside main: main takes the ticket of the turn that it has. */
static void count_thread(int change)
{
    pthread_mutex_lock(&gate);
    if (thread_started == 0 && change > 0) tickets = serving + 1;
    thread_started += change;
    pthread_mutex_unlock(&gate);
}

/* As deep as the recursion limit lets its calls go: a program that recurses deeply raises it before it starts its thread. */
static size_t records_of_thread(void)
{
    size_t records = THREAD_RECORDS;
    while (records < MAIN_RECORDS && records / 4 < (size_t)interp.recursion_limit) records *= 2;
    return records;
}

bool thread_start(void (*body)(Owned argument), Owned argument, uint64_t *identity)
{
    Thread        *t     = calloc(1, sizeof *t);
    Beginning     *begin = malloc(sizeof *begin);
    pthread_attr_t how;
    pthread_t      handle;
    pthread_attr_init(&how);
    pthread_attr_setdetachstate(&how, PTHREAD_CREATE_DETACHED);
    if (thread_stack_size) pthread_attr_setstacksize(&how, thread_stack_size);
    bool ok = t && begin && machine_reserve(&t->stack, &t->stack_end, &t->frames, &t->frames_end, records_of_thread());
    if (ok) {
        size_t stack = 0;
        wake_init(t);
        pthread_attr_getstacksize(&how, &stack);
        *begin  = (Beginning){t, body, argument, stack};
        t->next = threads;
        threads = t;
        count_thread(1);
        ok = begin_without_signals(&handle, &how, begin) == 0;
        if (ok) *identity = (uint64_t)handle;
        else {
            count_thread(-1);
            forget_thread(t);
            pthread_cond_destroy(&t->wake);
            machine_release(t->stack, t->frames, t->frames_end);
        }
    }
    pthread_attr_destroy(&how);
    if (!ok) {
        free(t);
        free(begin);
    }
    return ok;
}

void threads_finish(void)
{
    if (!thread_started) return;
    pthread_mutex_lock(&gate);
    closing        = true;
    thread_started = 0;
    pthread_mutex_unlock(&gate);
}

void threads_forked(void)
{
    if (threads == &main_thread) return;
    Thread *self = thread_running;
    pthread_mutex_init(&gate, NULL);
    threads_begin();
    if (self != &main_thread) {
        main_thread.dict     = self->dict;
        main_thread.context  = self->context;
        main_thread.sentinel = self->sentinel;
    }
    main_thread.next = NULL;
    threads = thread_running = &main_thread;
    thread_started = 0;
}
