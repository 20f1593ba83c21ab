/* _thread.c -- the module _thread: beginning threads, and what they are called. Locks: thread_lock.c. */
#include <sys/syscall.h>
#include <unistd.h>

#include "runtime/exception.h"
#include "runtime/float.h"
#include "vm/modules/thread_parts.h"
#include "vm/signals.h"

enum { SMALLEST_STACK = 32 * 1024 };
#define TIMEOUT_MOST 9223372036.0 /* seconds in 63 bits of nanoseconds */

/* ---- beginning ------------------------------------------------------------------------------------- */

/* job: (function, args, kwargs or None). Ends quietly with SystemExit. */
static void run_job(Owned job)
{
    Object **part = AS(Tuple, job)->items;
    Owned    done = object_call_tuple(part[0], AS(Tuple, part[1]), part[2] == NONE ? NULL : AS(Dict, part[2]));
    if (!done && !error_clear_if(&exc_SystemExit)) error_unraisable("Exception ignored in thread started by", part[0]);
    ref_drop_maybe(done);
    ref_drop(job);
}

NATIVE(thread_start_new)
{
    Object *kwargs = args[2];
    if (!object_is_callable(args[0])) return raise_type_error("first arg must be callable");
    if (!IS_TUPLE(args[1])) return raise_type_error("2nd arg must be a tuple");
    if (kwargs && !IS_DICT(kwargs)) return raise_type_error("optional 3rd arg must be a dictionary");
    Owned    job = tuple_pack(3, args[0], args[1], kwargs ? kwargs : NONE);
    uint64_t identity;
    if (!job) return NULL;
    if (thread_start(run_job, job, &identity)) return int_from_uint64(identity);
    ref_drop(job);
    return raise_runtime_error("can't start new thread");
}

NATIVE(thread_exit) { return raise_with_args(&exc_SystemExit, NULL, 0); }
NATIVE(thread_identity) { return int_from_uint64((uint64_t)thread_running->handle); }
NATIVE(thread_native_id) { return int_new(syscall(SYS_gettid)); }
NATIVE(thread_count) { return int_new(thread_started); }

NATIVE(thread_set_stack_size)
{
    int64_t size = 0, before = (int64_t)thread_stack_size;
    if (args[0] && !number_to_int64(args[0], &size)) return NULL;
    if (size < 0) return raise_value_error("size must be 0 or a positive value");
    if (size && size < SMALLEST_STACK) return raise_value_error("size not valid: %lld bytes", (long long)size);
    if (args[0]) thread_stack_size = (size_t)size;
    return int_new(before);
}

NATIVE(thread_interrupt_main)
{
    int64_t number = SIGINT;
    if (args[0] && !number_to_int64(args[0], &number)) return NULL;
    if (number < 1 || number >= NSIG) return raise_value_error("signal number out of range");
    struct sigaction now; /* a signal that is ignored, or left to the system, does nothing */
    if (sigaction((int)number, NULL, &now) == 0 && now.sa_handler == signal_note) signal_note((int)number);
    return interp.pending && !check_pending() ? NULL : none_new(); /* at once, if this is the main thread */
}

/* ---- what belongs to a thread ---------------------------------------------------------------------- */

NATIVE(thread_allocate_lock) { return lock_new(); }

/* A lock, taken, that is released when the thread has ended. */
NATIVE(thread_set_sentinel)
{
    Owned lock = lock_new();
    if (!lock) return NULL;
    ref_set(&thread_running->sentinel, ref_keep(lock));
    return lock;
}

/* The dict of the running thread, in which _local keeps its attributes. */
NATIVE(thread_own_dict)
{
    if (!thread_running->dict) thread_running->dict = dict_new();
    return ref_keep_maybe(thread_running->dict);
}

static const NativeDef functions[] = {
    { "start_new_thread", thread_start_new, "function, args, kwargs=None, /", "Run function(*args, **kwargs) in a new thread; the result is its identity.", 0 },
    { "start_new", thread_start_new, "function, args, kwargs=None, /", "An old name of start_new_thread().", 0 },
    { "allocate_lock", thread_allocate_lock, "", "A new lock.", 0 },
    { "allocate", thread_allocate_lock, "", "An old name of allocate_lock().", 0 },
    { "exit", thread_exit, "", "End the running thread: raises SystemExit.", 0 },
    { "exit_thread", thread_exit, "", "An old name of exit().", 0 },
    { "get_ident", thread_identity, "", "A number other than 0 for the running thread.", 0 },
    { "get_native_id", thread_native_id, "", "The system's number of the running thread.", 0 },
    { "_count", thread_count, "", "How many threads run beside the main thread.", 0 },
    { "stack_size", thread_set_stack_size, "size=0, /", "The size of the C stack of new threads, 0 for the system's default; sets it, if given.", NATIVE_BY_TUPLE },
    { "interrupt_main", thread_interrupt_main, "signum=2, /", "As if that signal had come for the main thread.", 0 },
    { "_set_sentinel", thread_set_sentinel, "", "A lock that is released when the running thread has ended.", 0 },
    { "_own_dict", thread_own_dict, "", "A dict of the running thread.", 0 },
    { 0 },
};

static bool setup(Module *module)
{
    if (!type_ready(&lock_type) || !type_ready(&rlock_type)) return false;
    Owned longest = float_new(TIMEOUT_MOST);
    bool  ok      = longest && dict_set_c(module->dict, "TIMEOUT_MAX", longest) && dict_set_c(module->dict, "error", OBJ(&exc_RuntimeError)) &&
              dict_set_c(module->dict, "LockType", OBJ(&lock_type)) && dict_set_c(module->dict, "RLock", OBJ(&rlock_type));
    ref_drop_maybe(longest);
    return ok;
}

const NativeModule _thread_module = { "_thread", "Threads, of which one runs at a time, and locks.", functions, setup };
