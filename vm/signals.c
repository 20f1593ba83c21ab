/* signals.c -- noting signals, and running their handlers (signals.h). */
#include "vm/signals.h"

#include <errno.h>
#include <unistd.h>

#include "runtime/exception.h"
#include "runtime/int.h"
#include "vm/frame.h"


Object *signal_handlers[NSIG];
int     signal_wakeup_fd = -1;
static volatile sig_atomic_t came[NSIG];

void signal_note(int number)
{
    int kept     = errno;
    came[number] = 1;
    __atomic_or_fetch(&interp.pending, PENDING_SIGNAL, __ATOMIC_RELAXED);
    if (signal_wakeup_fd >= 0) {
        unsigned char byte = (unsigned char)number;
        if (write(signal_wakeup_fd, &byte, 1) < 0) errno = 0; /* full: the reader is awake already */
    }
    errno = kept;
}

static bool call_handler(int number)
{
    Object *handler = signal_handlers[number];
    if (!handler) {
        if (number != SIGINT) return true;
        Owned e = exception_new(&exc_KeyboardInterrupt, NULL, 0);
        if (e) raise_object(e);
        return false;
    }
    Frame       *frame  = frame_innermost();
    FrameObject *where  = frame ? frame_object_of(frame) : NULL;
    if (frame && !where) return false;
    Owned callable = ref_keep(handler), code = int_new(number), held = ref_keep(where ? &where->head : NONE), done = NULL;
    if (code) done = object_call_2(callable, code, held);
    ref_drop(held);
    ref_drop(callable);
    ref_drop_maybe(code);
    ref_drop_maybe(done);
    return done != NULL;
}

bool signals_run(void)
{
    for (int number = 1; number < NSIG; number++) {
        if (!came[number]) continue;
        came[number] = 0;
        if (call_handler(number)) continue;
        __atomic_or_fetch(&interp.pending, PENDING_SIGNAL, __ATOMIC_RELAXED); /* others may have come */
        return false;
    }
    return true;
}

void signals_begin(void)
{
    struct sigaction action = {.sa_handler = signal_note}, before;
    if (sigaction(SIGINT, NULL, &before) == 0 && before.sa_handler != SIG_IGN) sigaction(SIGINT, &action, NULL);
    signal(SIGPIPE, SIG_IGN);
}

void signals_end(void)
{
    for (int number = 0; number < NSIG; number++) ref_clear(&signal_handlers[number]);
}
