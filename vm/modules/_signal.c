/* _signal.c -- the module _signal: which handler is called for which signal, and alarms. How handlers run: vm/signals.h. */
#define _GNU_SOURCE /* sigdescr_np */
#include <errno.h>
#include <math.h>
#include <pthread.h>
#include <string.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#include "runtime/exception.h"
#include "runtime/float.h"
#include "runtime/int.h"
#include "runtime/list.h"
#include "runtime/module.h"
#include "runtime/native.h"
#include "vm/modules/made_exception.h"
#include "vm/modules/struct_sequence.h"
#include "vm/signals.h"
#include "vm/threads.h"


enum { DISPOSITION_DEFAULT = 0, DISPOSITION_IGNORED = 1 }; /* what SIG_DFL and SIG_IGN are to programs */

static Object *default_int; /* default_int_handler; owned by the module's dict */

static bool int_argument(Borrowed o, int *result)
{
    int64_t value;
    if (!number_to_int64(o, &value)) return false;
    if (value != (int)value) {
        raise_overflow_error(value > 0 ? "signed integer is greater than maximum" : "signed integer is less than minimum");
        return false;
    }
    *result = (int)value;
    return true;
}

static bool signal_argument(Borrowed o, int *number)
{
    if (!int_argument(o, number)) return false;
    if (*number >= 1 && *number < NSIG) return true;
    raise_value_error("signal number out of range");
    return false;
}

static Owned os_error_or_none(bool failed)
{
    if (failed) return raise_os_error(errno, NULL);
    return interp.pending && !check_pending() ? NULL : none_new();
}

/* ---- handlers -------------------------------------------------------------------------------------- */

/* What getsignal() tells: a callable, 0 or 1, or None for a handler that isn't Python's. */
static Owned handler_of(int number)
{
    struct sigaction now;
    if (signal_handlers[number]) return ref_keep(signal_handlers[number]);
    if (sigaction(number, NULL, &now) < 0) return none_new();
    if (now.sa_handler == SIG_DFL) return int_new(DISPOSITION_DEFAULT);
    if (now.sa_handler == SIG_IGN) return int_new(DISPOSITION_IGNORED);
    return number == SIGINT && now.sa_handler == signal_note ? ref_keep(default_int) : none_new();
}

/* A callable, SIG_DFL or SIG_IGN as what the system is told. */
static bool handler_argument(Borrowed o, void (**handler)(int), bool *callable)
{
    int64_t value;
    *callable = false;
    *handler  = NULL;
    if (IS_INT(o) && int_to_int64(o, &value) && (value == DISPOSITION_DEFAULT || value == DISPOSITION_IGNORED)) {
        *handler = value == DISPOSITION_DEFAULT ? SIG_DFL : SIG_IGN;
        return true;
    }
    *callable = object_is_callable(o);
    *handler  = signal_note;
    if (!*callable) raise_type_error("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object");
    return *callable;
}

NATIVE(signal_set)
{
    int              number;
    bool             callable;
    struct sigaction action = {.sa_flags = 0};
    if (!int_argument(args[0], &number)) return NULL;
    if (!thread_is_main()) return raise_value_error("signal only works in main thread of the main interpreter");
    if (number < 1 || number >= NSIG) return raise_value_error("signal number out of range");
    if (!handler_argument(args[1], &action.sa_handler, &callable) || (interp.pending && !check_pending())) return NULL;
    Owned before = handler_of(number);
    if (!before) return NULL;
    if (sigaction(number, &action, NULL) < 0) {
        ref_drop(before);
        return raise_os_error(errno, NULL);
    }
    ref_set(&signal_handlers[number], callable ? ref_keep(args[1]) : NULL);
    return before;
}

NATIVE(signal_get)
{
    int number;
    return signal_argument(args[0], &number) ? handler_of(number) : NULL;
}

NATIVE(signal_default_int) { return raise_with_args(&exc_KeyboardInterrupt, NULL, 0); }

NATIVE(signal_name)
{
    int number;
    if (!signal_argument(args[0], &number)) return NULL;
    const char *text = sigdescr_np(number);
    return text ? str_from_c(text) : none_new();
}

NATIVE(signal_raise)
{
    int number;
    if (!int_argument(args[0], &number)) return NULL;
    return os_error_or_none(raise(number) != 0);
}

NATIVE(signal_interrupts)
{
    int              number;
    struct sigaction action;
    if (!signal_argument(args[0], &number)) return NULL;
    Truth interrupts = object_truth(args[1]);
    if (interrupts < 0) return NULL;
    sigaction(number, NULL, &action);
    action.sa_flags = interrupts ? action.sa_flags & ~SA_RESTART : action.sa_flags | SA_RESTART;
    return os_error_or_none(sigaction(number, &action, NULL) < 0);
}

NATIVE(signal_set_wakeup_fd)
{
    int fd, before = signal_wakeup_fd;
    if (!int_argument(args[0], &fd)) return NULL;
    if (!thread_is_main()) return raise_value_error("set_wakeup_fd only works in main thread of the main interpreter");
    signal_wakeup_fd = fd;
    return int_new(before);
}

/* ---- alarms ---------------------------------------------------------------------------------------- */

NATIVE(signal_alarm)
{
    int seconds;
    return int_argument(args[0], &seconds) ? int_new(alarm((unsigned)seconds)) : NULL;
}

NATIVE(signal_pause)
{
    Thread *self = turn_leave();
    pause();
    turn_enter(self);
    return interp.pending && !check_pending() ? NULL : none_new();
}

static Type *timer_error(void) { return made_exception("signal", "itimer_error", &exc_OSError); }

static bool time_value(Borrowed o_or_null, struct timeval *result)
{
    double seconds = 0;
    if (o_or_null && !number_to_double(o_or_null, &seconds)) return false;
    result->tv_sec  = (time_t)floor(seconds);
    result->tv_usec = (suseconds_t)round((seconds - floor(seconds)) * 1e6);
    return true;
}

static Owned timer_pair(const struct itimerval *t)
{
    Owned value    = float_new((double)t->it_value.tv_sec + (double)t->it_value.tv_usec * 1e-6);
    Owned interval = float_new((double)t->it_interval.tv_sec + (double)t->it_interval.tv_usec * 1e-6);
    Owned pair     = value && interval ? tuple_pack(2, value, interval) : NULL;
    ref_drop_maybe(value);
    ref_drop_maybe(interval);
    return pair;
}

static Owned timer_failed(void)
{
    Type *type = timer_error();
    if (!type) return NULL;
    Owned  number = int_new(errno), text = str_from_c(strerror(errno));
    Object *both[] = {number, text};
    if (number && text) raise_with_args(type, both, 2);
    ref_drop_maybe(number);
    ref_drop_maybe(text);
    return NULL;
}

NATIVE(signal_set_timer)
{
    int              which;
    struct itimerval wanted, before;
    if (!int_argument(args[0], &which) || !time_value(args[1], &wanted.it_value) || !time_value(args[2], &wanted.it_interval)) return NULL;
    return setitimer((__itimer_which_t)which, &wanted, &before) < 0 ? timer_failed() : timer_pair(&before);
}

NATIVE(signal_get_timer)
{
    int              which;
    struct itimerval now;
    if (!int_argument(args[0], &which)) return NULL;
    return getitimer((__itimer_which_t)which, &now) < 0 ? timer_failed() : timer_pair(&now);
}

/* ---- sets of signals ------------------------------------------------------------------------------- */

static Owned set_value(const sigset_t *mask)
{
    Owned set = set_new(NULL);
    for (int number = 1; set && number < NSIG; number++) {
        if (sigismember(mask, number) != 1) continue;
        Owned o = int_new(number);
        if (!o || !set_add((Set *)set, o)) ref_clear(&set);
        ref_drop_maybe(o);
    }
    return set;
}

static bool set_argument(Borrowed iterable, sigset_t *mask)
{
    sigemptyset(mask);
    Owned list = object_to_list(iterable);
    bool  ok   = list != NULL;
    for (uint32_t k = 0; ok && k < AS(List, list)->length; k++) {
        int64_t number;
        ok = number_to_int64(AS(List, list)->items[k], &number);
        if (ok && (number < 1 || number >= NSIG)) {
            raise_value_error("signal number %lld out of range [1; %d]", (long long)number, NSIG - 1);
            ok = false;
        } else if (ok) sigaddset(mask, (int)number);
    }
    ref_drop_maybe(list);
    return ok;
}

NATIVE(signal_mask)
{
    int      how;
    sigset_t wanted, before;
    if (!int_argument(args[0], &how) || !set_argument(args[1], &wanted)) return NULL;
    int failed = pthread_sigmask(how, &wanted, &before);
    if (failed) return raise_os_error(failed, NULL);
    return interp.pending && !check_pending() ? NULL : set_value(&before);
}

NATIVE(signal_pending)
{
    sigset_t mask;
    return sigpending(&mask) < 0 ? raise_os_error(errno, NULL) : set_value(&mask);
}

NATIVE(signal_valid)
{
    sigset_t mask;
    sigfillset(&mask);
    return set_value(&mask);
}

NATIVE(signal_wait)
{
    sigset_t mask;
    int      number = 0;
    if (!set_argument(args[0], &mask)) return NULL;
    Thread *self   = turn_leave();
    int     failed = sigwait(&mask, &number);
    turn_enter(self);
    return failed ? raise_os_error(failed, NULL) : int_new(number);
}

static Owned info_value(const siginfo_t *info)
{
    static const char *const fields[] = {"si_signo", "si_code", "si_errno", "si_pid", "si_uid", "si_status", "si_band"};
    Type *type = struct_sequence_type("signal.struct_siginfo", "What sigwaitinfo() tells of a signal.", fields, 7, 7);
    if (!type) return NULL;
    Owned values[] = {int_new(info->si_signo), int_new(info->si_code), int_new(info->si_errno), int_new(info->si_pid),
                      int_new(info->si_uid), int_new(info->si_status), int_new(info->si_band)};
    return struct_sequence_new(type, values, 7);
}

/* most: NULL to wait for ever. */
static Owned wait_for_info(const sigset_t *mask, const struct timespec *most)
{
    siginfo_t info;
    for (;;) {
        Thread *self = turn_leave();
        int     got  = sigtimedwait(mask, &info, most);
        turn_enter(self);
        if (got >= 0) return info_value(&info);
        if (errno == EAGAIN) return none_new();
        if (errno != EINTR) return raise_os_error(errno, NULL);
        if (!check_pending()) return NULL;
    }
}

NATIVE(signal_wait_info)
{
    sigset_t mask;
    return set_argument(args[0], &mask) ? wait_for_info(&mask, NULL) : NULL;
}

NATIVE(signal_timed_wait)
{
    sigset_t mask;
    double   seconds;
    if (!set_argument(args[0], &mask) || !number_to_double(args[1], &seconds)) return NULL;
    if (seconds < 0) return raise_value_error("timeout must be non-negative");
    struct timespec most = {(time_t)seconds, (long)((seconds - floor(seconds)) * 1e9)};
    return wait_for_info(&mask, &most);
}

NATIVE(signal_to_thread)
{
    int64_t thread;
    int     number;
    if (!number_to_int64(args[0], &thread) || !int_argument(args[1], &number)) return NULL;
    int failed = pthread_kill((pthread_t)thread, number);
    if (failed) return raise_os_error(failed, NULL);
    return interp.pending && !check_pending() ? NULL : none_new();
}

/* ---- the module ------------------------------------------------------------------------------------ */

static const NativeDef functions[] = {
    { "signal", signal_set, "signalnum, handler, /", "Call the handler with (number, frame) whenever the signal comes; the result is the handler before.", 0 },
    { "getsignal", signal_get, "signalnum, /", "The handler of a signal: a callable, SIG_DFL, SIG_IGN, or None if it isn't Python's.", 0 },
    { "default_int_handler", signal_default_int, "signalnum, frame, /", "Raises KeyboardInterrupt.", 0 },
    { "strsignal", signal_name, "signalnum, /", "The system's text for a signal.", 0 },
    { "raise_signal", signal_raise, "signalnum, /", "Send a signal to this process.", 0 },
    { "siginterrupt", signal_interrupts, "signalnum, flag, /", "Whether the signal interrupts calls of the system.", 0 },
    { "set_wakeup_fd", signal_set_wakeup_fd, "fd, /, *, warn_on_full_buffer=True", "Write a byte there for each signal that comes.", 0 },
    { "alarm", signal_alarm, "seconds, /", "SIGALRM in so many seconds; the result is what was left of the alarm before.", 0 },
    { "pause", signal_pause, "", "Wait for a signal.", 0 },
    { "setitimer", signal_set_timer, "which, seconds, interval=0.0, /", "A signal in so many seconds, then at every interval; the result is the timer before.", 0 },
    { "getitimer", signal_get_timer, "which, /", "What is left of a timer, and its interval.", 0 },
    { "pthread_sigmask", signal_mask, "how, mask, /", "Change which signals wait; the result is those that waited before.", 0 },
    { "sigpending", signal_pending, "", "The signals that have come and wait.", 0 },
    { "valid_signals", signal_valid, "", "The signals that there are.", 0 },
    { "sigwait", signal_wait, "sigset, /", "Wait for one of these signals, and take it.", 0 },
    { "sigwaitinfo", signal_wait_info, "sigset, /", "Wait for one of these signals; the result tells more of it.", 0 },
    { "sigtimedwait", signal_timed_wait, "sigset, timeout, /", "Wait for one of these signals so many seconds; None: none came.", 0 },
    { "pthread_kill", signal_to_thread, "thread_id, signalnum, /", "Send a signal to a thread.", 0 },
    { 0 },
};

static bool set_number(Module *module, const char *name, int64_t value)
{
    Owned number = int_new(value);
    bool  ok     = number && dict_set_c(module->dict, name, number);
    ref_drop_maybe(number);
    return ok;
}

static bool setup(Module *module)
{
    static const struct { const char *name; int value; } constants[] = {
#define ROW(name) {#name, name},
        ROW(SIGHUP) ROW(SIGINT) ROW(SIGQUIT) ROW(SIGILL) ROW(SIGTRAP) ROW(SIGABRT) ROW(SIGBUS) ROW(SIGFPE) ROW(SIGKILL) ROW(SIGUSR1)
        ROW(SIGSEGV) ROW(SIGUSR2) ROW(SIGPIPE) ROW(SIGALRM) ROW(SIGTERM) ROW(SIGCHLD) ROW(SIGCONT) ROW(SIGSTOP) ROW(SIGTSTP) ROW(SIGTTIN)
        ROW(SIGTTOU) ROW(SIGURG) ROW(SIGXCPU) ROW(SIGXFSZ) ROW(SIGVTALRM) ROW(SIGPROF) ROW(SIGWINCH) ROW(SIGIO) ROW(SIGPWR) ROW(SIGSYS)
        ROW(SIGSTKFLT) ROW(ITIMER_REAL) ROW(ITIMER_VIRTUAL) ROW(ITIMER_PROF) ROW(SIG_BLOCK) ROW(SIG_UNBLOCK) ROW(SIG_SETMASK) ROW(NSIG)
#undef ROW
        {"SIG_DFL", DISPOSITION_DEFAULT}, {"SIG_IGN", DISPOSITION_IGNORED}};
    for (size_t k = 0; k < sizeof constants / sizeof *constants; k++)
        if (!set_number(module, constants[k].name, constants[k].value)) return false;
    if (!set_number(module, "SIGRTMIN", SIGRTMIN) || !set_number(module, "SIGRTMAX", SIGRTMAX)) return false;
    Owned name  = str_from_c("default_int_handler");
    default_int = name ? OBJ(dict_find_str(module->dict, (Str *)name)) : NULL;
    ref_drop_maybe(name);
    Type *error = timer_error();
    return default_int && error && dict_set_c(module->dict, "ItimerError", OBJ(error));
}

const NativeModule _signal_module = { "_signal", "Signals of the system, and alarms.", functions, setup };
