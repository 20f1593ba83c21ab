/* thread_lock.c -- _thread.lock and _thread.RLock.
 *
 * Both count how often they are held: a lock at most once, by nobody in particular; an RLock any number of times, by its owner. Only
 * the thread whose turn it is changes them, so that taking a free lock is an assignment.  Who finds it taken gives the turn away and
 * looks again when it is told of a release.
 */
#include <math.h>
#include <time.h>

#include "runtime/float.h"
#include "vm/modules/thread_parts.h"

typedef struct Lock {
    Object   head;
    int64_t  held;
    int64_t  waiting; /* how many threads wait for it */
    Thread  *owner;   /* of an RLock that is held     */
} Lock;

#define LOCK(o) AS(Lock, o)
#define SECOND  INT64_C(1000000000)

static Owned lock_alloc(Type *cls)
{
    Owned o = type_alloc(cls);
    if (o) gc_track(o);
    return o;
}

Owned lock_new(void) { return lock_alloc(&lock_type); }

static Owned rlock_new(Type *cls, UNUSED Object **args, UNUSED int n, UNUSED Tuple *keywords) { return lock_alloc(cls); }

static int traverse(UNUSED Object *self, UNUSED GcVisit visit, UNUSED void *argument) { return 0; }

static void dealloc(Object *self)
{
    gc_untrack(self);
    if (gc_head(self)->flags & GC_HAS_WEAK) weak_clear(self);
    container_release(self, sizeof(Lock));
}

/* ---- taking ---------------------------------------------------------------------------------------- */

bool thread_timeout(Borrowed o, int64_t *result)
{
    double value;
    if (!IS_FLOAT(o)) {
        Owned number = number_index(o);
        bool  ok     = number && int_to_double(number, &value);
        ref_drop_maybe(number);
        if (!ok) return false;
    } else value = FLOAT_VALUE(o);
    if (isnan(value)) {
        raise_value_error("Invalid value NaN (not a number)");
        return false;
    }
    value = ceil(value * 1e9);
    if (value < -0x1p63 || value >= 0x1p63) {
        raise_overflow_error("timestamp too large to convert to C _PyTime_t");
        return false;
    }
    *result = (int64_t)value;
    return true;
}

/* acquire(blocking=True, timeout=-1): how long to wait, in ns; -1: for ever. */
static bool acquire_arguments(Object **args, int64_t *wait)
{
    int64_t blocking = 1, timeout = -SECOND;
    if (args[1] && !number_to_index(args[1], &blocking, &exc_OverflowError)) return false;
    if ((args[2] && !thread_timeout(args[2], &timeout))) return false;
    if (!blocking && timeout != -SECOND) {
        raise_value_error("can't specify a timeout for a non-blocking call");
        return false;
    }
    if (timeout < 0 && timeout != -SECOND) {
        raise_value_error("timeout value must be positive");
        return false;
    }
    *wait = !blocking ? 0 : timeout < 0 ? -1 : timeout;
    return true;
}

int64_t thread_now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * SECOND + t.tv_nsec;
}

int64_t thread_deadline(int64_t wait)
{
    int64_t deadline;
    return __builtin_add_overflow(thread_now(), wait, &deadline) ? INT64_MAX : deadline;
}

/* TRUTH_NO: not within that time. */
static Truth lock_take(Lock *lock, int64_t wait)
{
    int64_t deadline = lock->held && wait > 0 ? thread_deadline(wait) : 0;
    ref_keep(&lock->head);
    Truth taken = TRUTH_YES;
    while (lock->held && taken == TRUTH_YES) {
        if (wait == 0 || (deadline && thread_now() >= deadline)) {
            taken = TRUTH_NO;
            break;
        }
        lock->waiting++;
        turn_wait(lock, deadline);
        lock->waiting--;
        if (interp.pending && !check_pending()) taken = TRUTH_ERROR;
    }
    if (taken == TRUTH_YES) lock->held = 1;
    else if (!lock->held && lock->waiting) turn_notify(lock); /* a notice may have come here in vain */
    ref_drop(&lock->head);
    return taken;
}

static Owned took(Truth taken) { return taken < 0 ? NULL : bool_new(taken); }

NATIVE(lock_acquire)
{
    int64_t wait;
    return acquire_arguments(args, &wait) ? took(lock_take(LOCK(args[0]), wait)) : NULL;
}

static Truth rlock_take(Lock *lock, int64_t wait)
{
    if (lock->held && lock->owner == thread_running) {
        lock->held++;
        return TRUTH_YES;
    }
    Truth taken = lock_take(lock, wait);
    if (taken == TRUTH_YES) lock->owner = thread_running;
    return taken;
}

NATIVE(rlock_acquire)
{
    int64_t wait;
    return acquire_arguments(args, &wait) ? took(rlock_take(LOCK(args[0]), wait)) : NULL;
}

/* ---- giving back ----------------------------------------------------------------------------------- */

static void let_go(Lock *lock)
{
    lock->held  = 0;
    lock->owner = NULL;
    if (lock->waiting) turn_notify(lock);
}

bool lock_release(Object *lock)
{
    if (!LOCK(lock)->held) {
        raise_runtime_error("release unlocked lock");
        return false;
    }
    let_go(LOCK(lock));
    return true;
}

NATIVE(lock_release_method) { return lock_release(args[0]) ? none_new() : NULL; }
NATIVE(lock_locked) { return bool_new(LOCK(args[0])->held != 0); }

static bool owned(const Lock *lock) { return lock->held && lock->owner == thread_running; }

static bool must_be_owned(const Lock *lock)
{
    if (!owned(lock)) raise_runtime_error("cannot release un-acquired lock");
    return owned(lock);
}

NATIVE(rlock_release)
{
    Lock *lock = LOCK(args[0]);
    if (!must_be_owned(lock)) return NULL;
    if (--lock->held == 0) let_go(lock);
    return none_new();
}

/* For Condition: gives it back whatever the count, and takes it as often again. */
NATIVE(rlock_release_save)
{
    Lock *lock = LOCK(args[0]);
    if (!must_be_owned(lock)) return NULL;
    Owned count = int_new(lock->held), owner = int_from_uint64((uint64_t)lock->owner->handle);
    Owned state = count && owner ? tuple_pack(2, count, owner) : NULL;
    ref_drop_maybe(count);
    ref_drop_maybe(owner);
    if (state) let_go(lock);
    return state;
}

NATIVE(rlock_acquire_restore)
{
    int64_t count;
    if (!IS_TUPLE(args[1]) || AS(Tuple, args[1])->length != 2) return raise_type_error("_acquire_restore() argument 1 must be 2-item tuple, not %T", args[1]);
    if (!number_to_int64(AS(Tuple, args[1])->items[0], &count)) return NULL;
    Truth taken = lock_take(LOCK(args[0]), -1);
    if (taken != TRUTH_YES) return NULL;
    LOCK(args[0])->held  = count;
    LOCK(args[0])->owner = thread_running;
    return none_new();
}

NATIVE(rlock_is_owned) { return bool_new(owned(LOCK(args[0]))); }
NATIVE(rlock_count) { return int_new(owned(LOCK(args[0])) ? LOCK(args[0])->held : 0); }

NATIVE(lock_forget)
{
    let_go(LOCK(args[0]));
    return none_new();
}

/* ---- the types ------------------------------------------------------------------------------------- */

static const char *state_text(Object *self) { return LOCK(self)->held ? "locked" : "unlocked"; }

static Owned lock_repr(Object *self) { return str_format_c("<%s %s object at %p>", state_text(self), type_name(TYPE_OF(self)), (void *)self); }

static Owned rlock_repr(Object *self)
{
    Lock *lock = LOCK(self);
    return str_format_c("<%s %s object owner=%lld count=%lld at %p>", state_text(self), type_name(TYPE_OF(self)),
                        lock->owner ? (long long)lock->owner->handle : 0LL, (long long)lock->held, (void *)self);
}

#define ACQUIRE "blocking=True, timeout=-1"
#define ACQUIRE_DOC "Take the lock; wait for it, if it is taken, at most so many seconds. Whether it was taken."
#define RELEASE_DOC "Give the lock back."
#define FORGET_ROW { "_at_fork_reinit", lock_forget, "", "Nobody holds it any more.", 0 }

static const NativeDef lock_methods[] = {
    { "acquire", lock_acquire, ACQUIRE, ACQUIRE_DOC, 0 }, { "acquire_lock", lock_acquire, ACQUIRE, ACQUIRE_DOC, 0 },
    { "release", lock_release_method, "", RELEASE_DOC, 0 }, { "release_lock", lock_release_method, "", RELEASE_DOC, 0 },
    { "locked", lock_locked, "", "Whether it is taken.", 0 }, { "locked_lock", lock_locked, "", "Whether it is taken.", 0 },
    { "__enter__", lock_acquire, ACQUIRE, ACQUIRE_DOC, 0 }, { "__exit__", lock_release_method, NULL, RELEASE_DOC, 0 }, FORGET_ROW, { 0 },
};
static const NativeDef rlock_methods[] = {
    { "acquire", rlock_acquire, ACQUIRE, ACQUIRE_DOC, 0 }, { "release", rlock_release, "", RELEASE_DOC, 0 },
    { "__enter__", rlock_acquire, ACQUIRE, ACQUIRE_DOC, 0 }, { "__exit__", rlock_release, NULL, RELEASE_DOC, 0 },
    { "_is_owned", rlock_is_owned, "", "Whether the running thread holds it.", 0 },
    { "_recursion_count", rlock_count, "", "How often the running thread holds it.", 0 },
    { "_release_save", rlock_release_save, "", "Give it back as often as it is held; the result is for _acquire_restore().", 0 },
    { "_acquire_restore", rlock_acquire_restore, "state, /", "Take it as often as _release_save() gave it back.", 0 }, FORGET_ROW, { 0 },
};

STATIC_OBJECT Type lock_type = {
    .gc = { .size = sizeof(Lock), .traverse = traverse, .dealloc = dealloc }, .name = "_thread.lock", .weak_ok = true,
    .flags = TYPE_NO_INSTANTIATE, .doc = "A lock that nobody in particular holds; _thread.allocate_lock() makes one.", .repr = lock_repr, .methods = lock_methods,
};
STATIC_OBJECT Type rlock_type = {
    .gc = { .size = sizeof(Lock), .traverse = traverse, .dealloc = dealloc }, .name = "_thread.RLock", .weak_ok = true,
    .flags = TYPE_BASE, .doc = "A lock that its owner may take more than once.", .new_ = rlock_new, .repr = rlock_repr, .methods = rlock_methods,
};
