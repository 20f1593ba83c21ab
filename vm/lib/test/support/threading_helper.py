"""Threads for tests: started together, waited for, their exceptions caught."""
import _thread
import contextlib
import functools
import threading
import time

from test import support

can_start_thread = True


def threading_setup():
    """What threading_cleanup() wants back."""
    return _thread._count(), len(threading._dangling) if hasattr(threading, "_dangling") else 0


def threading_cleanup(*original_values):
    """Wait a while for threads that a test has left."""
    end = time.monotonic() + 1.0
    while _thread._count() > original_values[0] and time.monotonic() < end:
        time.sleep(0.01)


def reap_threads(func):
    """Wait for the test's threads after it."""
    @functools.wraps(func)
    def wrapper(*args):
        before = threading_setup()
        try:
            return func(*args)
        finally:
            threading_cleanup(*before)
    return wrapper


@contextlib.contextmanager
def wait_threads_exit(timeout=None):
    """Threads started in the block must end before it does, or soon after."""
    before = _thread._count()
    try:
        yield
    finally:
        end = time.monotonic() + (support.SHORT_TIMEOUT if timeout is None else timeout)
        while _thread._count() > before:
            if time.monotonic() > end:
                raise AssertionError(f"{_thread._count() - before} threads are still running")
            time.sleep(0.001)
            support.gc_collect()


def join_thread(thread, timeout=None):
    """Wait for a thread; one that doesn't end is an error."""
    thread.join(support.SHORT_TIMEOUT if timeout is None else timeout)
    if thread.is_alive():
        raise AssertionError("failed to join the thread in %.1f seconds" % (timeout or support.SHORT_TIMEOUT))


@contextlib.contextmanager
def start_threads(threads, unlock=None):
    """Start all, run the block, wait for all; unlock() lets them end."""
    started = []
    try:
        for thread in threads:
            thread.start()
            started.append(thread)
        yield
    finally:
        if unlock:
            unlock()
        for thread in started:
            thread.join(support.SHORT_TIMEOUT)
        left = [thread for thread in started if thread.is_alive()]
        if left:
            raise AssertionError("Unable to join %d threads" % len(left))


class catch_threading_exception:
    """What threading.excepthook is given in the block: .exc_type, .exc_value, .exc_traceback, .thread."""

    def __init__(self):
        self.exc_type = self.exc_value = self.exc_traceback = self.thread = self._before = None

    def _hook(self, args):
        self.exc_type, self.exc_value, self.exc_traceback, self.thread = args

    def __enter__(self):
        self._before, threading.excepthook = threading.excepthook, self._hook
        return self

    def __exit__(self, *exc_info):
        threading.excepthook = self._before
        del self.exc_type, self.exc_value, self.exc_traceback, self.thread


def requires_working_threading(*, module=False):
    """Threads can be started here."""
    return None if module else (lambda test: test)
