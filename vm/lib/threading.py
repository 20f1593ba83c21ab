"""Threads, and what they wait for each other with: locks, conditions, semaphores, events, barriers."""
import sys as _sys
import _thread
from _collections import deque as _deque
from _weakrefset import WeakSet
from itertools import count as _count
from time import monotonic as _time


__all__ = ["get_ident", "active_count", "Condition", "current_thread", "enumerate", "main_thread", "TIMEOUT_MAX", "Event", "Lock", "RLock",
           "Semaphore", "BoundedSemaphore", "Thread", "Barrier", "BrokenBarrierError", "Timer", "ThreadError", "setprofile", "settrace", "local",
           "stack_size", "excepthook", "ExceptHookArgs", "gettrace", "getprofile", "get_native_id"]

get_ident = _thread.get_ident
get_native_id = _thread.get_native_id
stack_size = _thread.stack_size
ThreadError = _thread.error
_start_new_thread = _thread.start_new_thread
TIMEOUT_MAX = _thread.TIMEOUT_MAX
Lock = _allocate_lock = _thread.allocate_lock
_CRLock = _thread.RLock


def _deprecated(old, new):
    import warnings
    warnings.warn(f"{old}() is deprecated, {new} instead", DeprecationWarning, stacklevel=3)


def RLock(*args, **kwargs):
    """A lock that its owner may take more than once."""
    return _CRLock(*args, **kwargs)


class _RLock:
    "The same as RLock, made of a plain lock."

    def __init__(self):
        self._block = _allocate_lock()
        self._owner = None
        self._count = 0

    def __repr__(self):
        owner = self._owner
        if owner in _active:
            owner = _active[owner].name
        return "<%s %s.%s object owner=%r count=%d at %s>" % (
            "locked" if self._block.locked() else "unlocked", type(self).__module__, type(self).__qualname__, owner, self._count, hex(id(self)))

    def acquire(self, blocking=True, timeout=-1):
        me = get_ident()
        if self._owner == me:
            self._count += 1
            return 1
        taken = self._block.acquire(blocking, timeout)
        if taken:
            self._owner = me
            self._count = 1
        return taken

    __enter__ = acquire

    def release(self):
        if self._owner != get_ident():
            raise RuntimeError("cannot release un-acquired lock")
        self._count -= 1
        if not self._count:
            self._owner = None
            self._block.release()

    def __exit__(self, kind, value, traceback):
        self.release()

    def _at_fork_reinit(self):
        self._block._at_fork_reinit()
        self._owner = None
        self._count = 0

    def _acquire_restore(self, state):
        self._block.acquire()
        self._count, self._owner = state

    def _release_save(self):
        if self._count == 0:
            raise RuntimeError("cannot release un-acquired lock")
        state = (self._count, self._owner)
        self._count = 0
        self._owner = None
        self._block.release()
        return state

    def _is_owned(self):
        return self._owner == get_ident()


_PyRLock = _RLock


class Condition:
    """A lock together with those who wait until something has become true.

    Each of them waits with a taken lock of its own, which notify() releases.
    """

    def __init__(self, lock=None):
        if lock is None:
            lock = RLock()
        self._lock = lock
        self.acquire = lock.acquire
        self.release = lock.release
        for name in ("_release_save", "_acquire_restore", "_is_owned"):
            if hasattr(lock, name):
                setattr(self, name, getattr(lock, name))
        self._waiters = _deque()

    def _at_fork_reinit(self):
        self._lock._at_fork_reinit()
        self._waiters.clear()

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)

    def __repr__(self):
        return "<Condition(%s, %d)>" % (self._lock, len(self._waiters))

    def _release_save(self):
        self._lock.release()

    def _acquire_restore(self, state):
        self._lock.acquire()

    def _is_owned(self):
        # of a lock without an owner: it is taken
        if self._lock.acquire(False):
            self._lock.release()
            return False
        return True

    def wait(self, timeout=None):
        """Give the lock back, wait to be notified, take it again; False: the time was up."""
        if not self._is_owned():
            raise RuntimeError("cannot wait on un-acquired lock")
        waiter = _allocate_lock()
        waiter.acquire()
        self._waiters.append(waiter)
        state = self._release_save()
        notified = False
        try:
            if timeout is None:
                waiter.acquire()
                notified = True
            else:
                notified = waiter.acquire(True, timeout) if timeout > 0 else waiter.acquire(False)
            return notified
        finally:
            self._acquire_restore(state)
            if not notified:
                try:
                    self._waiters.remove(waiter)
                except ValueError:
                    pass

    def wait_for(self, predicate, timeout=None):
        """Wait until the predicate is true; the result is its last value."""
        end, left = None, timeout
        result = predicate()
        while not result:
            if left is not None:
                if end is None:
                    end = _time() + left
                else:
                    left = end - _time()
                    if left <= 0:
                        break
            self.wait(left)
            result = predicate()
        return result

    def notify(self, n=1):
        """Wake at most so many of those who wait."""
        if not self._is_owned():
            raise RuntimeError("cannot notify on un-acquired lock")
        waiters = self._waiters
        while waiters and n > 0:
            waiter = waiters.popleft()
            try:
                waiter.release()
            except RuntimeError:
                continue  # its time was up, and it hasn't gone yet
            n -= 1

    def notify_all(self):
        """Wake all who wait."""
        self.notify(len(self._waiters))

    def notifyAll(self):
        """An old name of notify_all()."""
        _deprecated("notifyAll", "use notify_all()")
        self.notify_all()


class Semaphore:
    """A counter that acquire() lowers, waiting while it is 0, and release() raises."""

    def __init__(self, value=1):
        if value < 0:
            raise ValueError("semaphore initial value must be >= 0")
        self._cond = Condition(Lock())
        self._value = value

    def __repr__(self):
        cls = type(self)
        return f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: value={self._value}>"

    def acquire(self, blocking=True, timeout=None):
        """Lower the counter; False: that was not possible at once, or in time."""
        if not blocking and timeout is not None:
            raise ValueError("can't specify timeout for non-blocking acquire")
        end = None
        with self._cond:
            while self._value == 0:
                if not blocking:
                    return False
                if timeout is not None:
                    if end is None:
                        end = _time() + timeout
                    else:
                        timeout = end - _time()
                        if timeout <= 0:
                            return False
                self._cond.wait(timeout)
            self._value -= 1
            return True

    __enter__ = acquire

    def release(self, n=1):
        """Raise the counter."""
        if n < 1:
            raise ValueError("n must be one or more")
        with self._cond:
            self._value += n
            for _ in range(n):
                self._cond.notify()

    def __exit__(self, kind, value, traceback):
        self.release()


class BoundedSemaphore(Semaphore):
    """A Semaphore that refuses to rise above the value that it began with."""

    def __init__(self, value=1):
        Semaphore.__init__(self, value)
        self._initial_value = value

    def __repr__(self):
        cls = type(self)
        return f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: value={self._value}/{self._initial_value}>"

    def release(self, n=1):
        """Raise the counter."""
        if n < 1:
            raise ValueError("n must be one or more")
        with self._cond:
            if self._value + n > self._initial_value:
                raise ValueError("Semaphore released too many times")
            self._value += n
            for _ in range(n):
                self._cond.notify()


class Event:
    """A flag that can be waited for."""

    def __init__(self):
        self._cond = Condition(Lock())
        self._flag = False

    def __repr__(self):
        cls = type(self)
        return f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: {'set' if self._flag else 'unset'}>"

    def _at_fork_reinit(self):
        self._cond._at_fork_reinit()

    def is_set(self):
        """Whether the flag is true."""
        return self._flag

    def isSet(self):
        """An old name of is_set()."""
        _deprecated("isSet", "use is_set()")
        return self.is_set()

    def set(self):
        """Make it true, and wake all who wait for it."""
        with self._cond:
            self._flag = True
            self._cond.notify_all()

    def clear(self):
        """Make it false."""
        with self._cond:
            self._flag = False

    def wait(self, timeout=None):
        """Wait until it is true; False: the time was up."""
        with self._cond:
            return self._flag or self._cond.wait(timeout)


class BrokenBarrierError(RuntimeError):
    pass


class Barrier:
    """A place where a number of threads wait until all have come."""

    # _state: who comes now ...  _FILLING waits   _DRAINING waits until those before have left   _RESETTING the same   _BROKEN raises
    _FILLING, _DRAINING, _RESETTING, _BROKEN = 0, 1, -1, -2

    def __init__(self, parties, action=None, timeout=None):
        self._cond = Condition(Lock())
        self._action = action
        self._timeout = timeout
        self._parties = parties
        self._state = self._FILLING
        self._count = 0

    def __repr__(self):
        cls = type(self)
        start = f"<{cls.__module__}.{cls.__qualname__} at {id(self):#x}: "
        if self.broken:
            return start + "broken>"
        return f"{start}waiters={self.n_waiting}/{self.parties}>"

    def wait(self, timeout=None):
        """Wait for the others; the result is how many were missing: different for each thread, and 0 for the last."""
        if timeout is None:
            timeout = self._timeout
        with self._cond:
            while self._state in (self._RESETTING, self._DRAINING):
                self._cond.wait()
            if self._state < 0:
                raise BrokenBarrierError
            index = self._count
            self._count += 1
            try:
                if index + 1 == self._parties:
                    self._open()
                else:
                    self._stay(timeout)
                return index
            finally:
                self._count -= 1
                if self._count == 0 and self._state in (self._RESETTING, self._DRAINING):
                    self._state = self._FILLING
                    self._cond.notify_all()

    def _open(self):
        try:
            if self._action:
                self._action()
            self._state = self._DRAINING
            self._cond.notify_all()
        except:
            self._break()
            raise

    def _stay(self, timeout):
        if not self._cond.wait_for(lambda: self._state != self._FILLING, timeout):
            self._break()
            raise BrokenBarrierError
        if self._state < 0:
            raise BrokenBarrierError

    def _break(self):
        self._state = self._BROKEN
        self._cond.notify_all()

    def reset(self):
        """Empty it; those who wait get BrokenBarrierError."""
        with self._cond:
            if self._count == 0:
                self._state = self._FILLING
            elif self._state in (self._FILLING, self._BROKEN):
                self._state = self._RESETTING
            self._cond.notify_all()

    def abort(self):
        """Whoever waits, and whoever comes before the next reset(), gets BrokenBarrierError."""
        with self._cond:
            self._break()

    parties = property(lambda self: self._parties)
    n_waiting = property(lambda self: self._count if self._state == self._FILLING else 0)
    broken = property(lambda self: self._state == self._BROKEN)


_counter = _count(1).__next__
_active = {}                       # identity -> Thread
_limbo = {}                        # started, and not running yet
_active_limbo_lock = RLock()
_dangling = WeakSet()               # all that there are: suites look for those that outlive a test
_profile_hook = _trace_hook = None


def _newname(template):
    return template % _counter()


class Thread:
    """A flow of control beside the others: run() in a thread of its own."""

    _initialized = False

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
        assert group is None, "group argument must be None for now"
        if kwargs is None:
            kwargs = {}
        if name:
            name = str(name)
        else:
            name = _newname("Thread-%d")
            if target is not None:
                try:
                    name += f" ({target.__name__})"
                except AttributeError:
                    pass
        self._target = target
        self._name = name
        self._args = args
        self._kwargs = kwargs
        self._daemonic = current_thread().daemon if daemon is None else daemon
        self._ident = None
        self._native_id = None
        self._started = Event()
        self._is_stopped = False
        self._ended = None             # a lock, taken until the thread has ended
        self._initialized = True
        self._stderr = _sys.stderr
        _dangling.add(self)

    def _must_be_initialized(self, message="Thread.__init__() not called"):
        if not self._initialized:
            raise RuntimeError(message)

    def __repr__(self):
        assert self._initialized, "Thread.__init__() was not called"
        status = "initial"
        if self._started.is_set():
            status = "started"
        self.is_alive()
        if self._is_stopped:
            status = "stopped"
        if self._daemonic:
            status += " daemon"
        if self._ident is not None:
            status += " %s" % self._ident
        return "<%s(%s, %s)>" % (self.__class__.__name__, self._name, status)

    def start(self):
        """Begin to run; a thread can do that once."""
        self._must_be_initialized("thread.__init__() not called")
        if self._started.is_set():
            raise RuntimeError("threads can only be started once")
        with _active_limbo_lock:
            _limbo[self] = self
        try:
            _start_new_thread(self._bootstrap, ())
        except Exception:
            with _active_limbo_lock:
                del _limbo[self]
            raise
        self._started.wait()

    def run(self):
        """What the thread does: calls the target."""
        try:
            if self._target is not None:
                self._target(*self._args, **self._kwargs)
        finally:
            del self._target, self._args, self._kwargs  # they may refer to the thread

    def _bootstrap(self):
        self._ident = get_ident()
        self._native_id = get_native_id()
        self._ended = _thread._set_sentinel()
        self._ended.acquire()
        if not self.daemon:
            _to_join.add(self)
        with _active_limbo_lock:
            _active[self._ident] = self
            del _limbo[self]
        self._started.set()
        if _trace_hook:
            _sys.settrace(_trace_hook)
        if _profile_hook:
            _sys.setprofile(_profile_hook)
        try:
            self.run()
        except:
            _report(self)
        finally:
            with _active_limbo_lock:
                _active.pop(self._ident, None)

    def _stop(self):
        self._is_stopped = True
        self._ended = None
        _to_join.discard(self)

    def _wait_for_end(self, blocking=True, timeout=-1):
        ended = self._ended
        if ended is None:
            assert self._is_stopped
        elif ended.acquire(blocking, timeout):
            ended.release()
            self._stop()

    def join(self, timeout=None):
        """Wait until the thread has ended, or the time is up."""
        self._must_be_initialized()
        if not self._started.is_set():
            raise RuntimeError("cannot join thread before it is started")
        if self is current_thread():
            raise RuntimeError("cannot join current thread")
        if timeout is None:
            self._wait_for_end()
        else:
            self._wait_for_end(timeout=max(timeout, 0))

    def is_alive(self):
        """Whether it has begun and not ended."""
        assert self._initialized, "Thread.__init__() not called"
        if self._is_stopped or not self._started.is_set():
            return False
        self._wait_for_end(False)
        return not self._is_stopped

    @property
    def name(self):
        """What the thread is called; nothing depends on it."""
        assert self._initialized, "Thread.__init__() not called"
        return self._name

    @name.setter
    def name(self, name):
        assert self._initialized, "Thread.__init__() not called"
        self._name = str(name)

    @property
    def ident(self):
        """get_ident() of the thread; None before it was started."""
        assert self._initialized, "Thread.__init__() not called"
        return self._ident

    @property
    def native_id(self):
        """The system's number of the thread; None before it was started."""
        assert self._initialized, "Thread.__init__() not called"
        return self._native_id

    @property
    def daemon(self):
        """Whether the program ends without waiting for it."""
        assert self._initialized, "Thread.__init__() not called"
        return self._daemonic

    @daemon.setter
    def daemon(self, daemonic):
        self._must_be_initialized()
        if self._started.is_set():
            raise RuntimeError("cannot set daemon status of active thread")
        self._daemonic = daemonic

    def isDaemon(self):
        """The attribute daemon."""
        _deprecated("isDaemon", "get the daemon attribute")
        return self.daemon

    def setDaemon(self, daemonic):
        """Set the attribute daemon."""
        _deprecated("setDaemon", "set the daemon attribute")
        self.daemon = daemonic

    def getName(self):
        """The attribute name."""
        _deprecated("getName", "get the name attribute")
        return self.name

    def setName(self, name):
        """Set the attribute name."""
        _deprecated("setName", "set the name attribute")
        self.name = name


_to_join = set()   # those that run and that the end of the program waits for


class _MainThread(Thread):
    def __init__(self):
        Thread.__init__(self, name="MainThread", daemon=False)
        self._started.set()
        self._ident = get_ident()
        self._native_id = get_native_id()
        self._ended = _allocate_lock()
        self._ended.acquire()
        _active[self._ident] = self


class _DummyThread(Thread):
    "Stands for a thread that was started with _thread.start_new_thread()."

    def __init__(self):
        Thread.__init__(self, name=_newname("Dummy-%d"), daemon=True)
        self._started.set()
        self._ident = get_ident()
        self._native_id = get_native_id()
        _active[self._ident] = self

    def is_alive(self):
        return True

    def join(self, timeout=None):
        raise RuntimeError("cannot join a dummy thread")


class Timer(Thread):
    """A thread that calls a function after so many seconds, unless it is cancelled before."""

    def __init__(self, interval, function, args=None, kwargs=None):
        Thread.__init__(self)
        self.interval = interval
        self.function = function
        self.args = args if args is not None else []
        self.kwargs = kwargs if kwargs is not None else {}
        self.finished = Event()

    def cancel(self):
        """Don't call it, if it is not too late."""
        self.finished.set()

    def run(self):
        self.finished.wait(self.interval)
        if not self.finished.is_set():
            self.function(*self.args, **self.kwargs)
        self.finished.set()


# ---- who is there

def current_thread():
    """The Thread that runs."""
    try:
        return _active[get_ident()]
    except KeyError:
        return _DummyThread()


def main_thread():
    """The Thread that the program began in."""
    return _main_thread


def enumerate():
    """The Threads that have begun and not ended."""
    with _active_limbo_lock:
        return list(_active.values()) + list(_limbo.values())


def _enumerate():
    return list(_active.values()) + list(_limbo.values())


def active_count():
    """How many Threads enumerate() gives."""
    with _active_limbo_lock:
        return len(_active) + len(_limbo)


def currentThread():
    """An old name of current_thread()."""
    _deprecated("currentThread", "use current_thread()")
    return current_thread()


def activeCount():
    """An old name of active_count()."""
    _deprecated("activeCount", "use active_count()")
    return active_count()


def settrace(func):
    """Threads that begin from now on call sys.settrace(func) first."""
    global _trace_hook
    _trace_hook = func


def gettrace():
    """What settrace() has been given."""
    return _trace_hook


def setprofile(func):
    """Threads that begin from now on call sys.setprofile(func) first."""
    global _profile_hook
    _profile_hook = func


def getprofile():
    """What setprofile() has been given."""
    return _profile_hook


# ---- exceptions that nobody has caught

class ExceptHookArgs(tuple):
    """ExceptHookArgs((exc_type, exc_value, exc_traceback, thread)): what excepthook() is given."""

    __slots__ = ()
    n_fields = n_sequence_fields = 4
    n_unnamed_fields = 0
    exc_type = property(lambda self: self[0], doc="Exception type")
    exc_value = property(lambda self: self[1], doc="Exception value")
    exc_traceback = property(lambda self: self[2], doc="Exception traceback")
    thread = property(lambda self: self[3], doc="Thread")

    def __new__(cls, values):
        values = tuple(values)
        if len(values) != 4:
            raise TypeError(f"_thread._ExceptHookArgs() takes a 4-sequence ({len(values)}-sequence given)")
        return tuple.__new__(cls, values)

    def __repr__(self):
        return "_thread.ExceptHookArgs(exc_type=%r, exc_value=%r, exc_traceback=%r, thread=%r)" % tuple(self)


ExceptHookArgs.__module__ = "_thread"
ExceptHookArgs.__name__ = ExceptHookArgs.__qualname__ = "_ExceptHookArgs"


def excepthook(args, /):
    """Show an exception that ended a thread on standard error; SystemExit is none."""
    if type(args) is not ExceptHookArgs:
        raise TypeError("_thread.excepthook argument type must be ExceptHookArgs")
    kind, value, trace, thread = args
    if kind == SystemExit:
        return
    if _sys is not None and _sys.stderr is not None:
        stderr = _sys.stderr
    elif thread is not None and thread._stderr is not None:
        stderr = thread._stderr
    else:
        return
    name = thread.name if thread is not None else get_ident()
    print(f"Exception in thread {name}:", file=stderr, flush=True)
    import traceback
    traceback.print_exception(kind, value, trace, file=stderr)
    stderr.flush()


__excepthook__ = excepthook


def _report(thread):
    args = ExceptHookArgs((*_sys.exc_info(), thread))
    try:
        hook = excepthook or __excepthook__
        hook(args)
    except Exception as error:
        error.__suppress_context__ = True
        if _sys.stderr is not None:
            print("Exception in threading.excepthook:", file=_sys.stderr, flush=True)
        _sys.excepthook(type(error), error, error.__traceback__)
    finally:
        del args


# ---- the end of the program

_atexit_calls = []


def _register_atexit(function, *args, **kwargs):
    "Calls it when the program ends, before threads are waited for; the last registered first."
    if _main_thread._is_stopped:
        raise RuntimeError("can't register atexit after shutdown")
    _atexit_calls.append(lambda: function(*args, **kwargs))


def _shutdown():
    if _main_thread._is_stopped:
        return
    for call in reversed(_atexit_calls):
        call()
    _main_thread._ended.release()
    _main_thread._stop()
    while _to_join:
        thread = next(iter(_to_join))
        thread._wait_for_end()


_main_thread = _MainThread()

from _threading_local import local
