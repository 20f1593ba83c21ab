"""Queues: first in first out, last in first out, smallest first; for threads that hand items to each other."""
import heapq as _heapq
import threading as _threading
from collections import deque as _deque
from time import monotonic as _time

try:
    from _queue import Empty
except ImportError:     # hidden from us
    class Empty(Exception):
        "There is no item."

__all__ = ["Empty", "Full", "Queue", "PriorityQueue", "LifoQueue", "SimpleQueue"]


GenericAlias = type(list[int])


class Full(Exception):
    "There is no room for an item."


class Queue:
    """A queue of at most maxsize items; of any number when that is not positive."""

    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self._init(maxsize)
        self.mutex = _threading.Lock()
        self.not_empty = _threading.Condition(self.mutex)
        self.not_full = _threading.Condition(self.mutex)
        self.all_tasks_done = _threading.Condition(self.mutex)
        self.unfinished_tasks = 0

    def task_done(self):
        """Tell that an item that was taken has been dealt with."""
        with self.all_tasks_done:
            unfinished = self.unfinished_tasks - 1
            if unfinished < 0:
                raise ValueError("task_done() called too many times")
            if not unfinished:
                self.all_tasks_done.notify_all()
            self.unfinished_tasks = unfinished

    def join(self):
        """Wait until all items were dealt with."""
        with self.all_tasks_done:
            while self.unfinished_tasks:
                self.all_tasks_done.wait()

    def qsize(self):
        """The number of items."""
        with self.mutex:
            return self._qsize()

    def empty(self):
        """Whether there is no item."""
        with self.mutex:
            return not self._qsize()

    def full(self):
        """Whether there is no room."""
        with self.mutex:
            return 0 < self.maxsize <= self._qsize()

    def _wait(self, condition, ready, error, block, timeout):
        "Waits until ready(); the error when that is not allowed, or takes too long."
        if not block:
            if not ready():
                raise error
        elif timeout is None:
            while not ready():
                condition.wait()
        elif timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        else:
            end = _time() + timeout
            while not ready():
                left = end - _time()
                if left <= 0.0:
                    raise error
                condition.wait(left)

    def put(self, item, block=True, timeout=None):
        """Put an item in; Full when there's no room."""
        with self.not_full:
            if self.maxsize > 0:
                self._wait(self.not_full, lambda: self._qsize() < self.maxsize, Full, block, timeout)
            self._put(item)
            self.unfinished_tasks += 1
            self.not_empty.notify()

    def get(self, block=True, timeout=None):
        """Take an item out; Empty when there is none."""
        with self.not_empty:
            self._wait(self.not_empty, self._qsize, Empty, block, timeout)
            item = self._get()
            self.not_full.notify()
            return item

    def put_nowait(self, item):
        """Put an item in if there's room."""
        return self.put(item, block=False)

    def get_nowait(self):
        """Take an item out if there is one."""
        return self.get(block=False)

    # What a kind of queue defines: where its items are kept, and in which order they come out.

    def _init(self, maxsize):
        self.queue = _deque()

    def _qsize(self):
        return len(self.queue)

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.popleft()

    __class_getitem__ = classmethod(GenericAlias)


class PriorityQueue(Queue):
    """A queue that gives the smallest item first."""

    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        _heapq.heappush(self.queue, item)

    def _get(self):
        return _heapq.heappop(self.queue)


class LifoQueue(Queue):
    """A queue that gives the item first that was put in last."""

    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.pop()


class _PySimpleQueue:
    """Simple, unbounded FIFO queue, as where there is no module _queue.

    Whoever finds an item takes it without a lock; who doesn't is counted in _waiting before it looks once more.
    """

    def __init__(self):
        self._items = _deque()
        self._waiting = 0
        self._came = _threading.Condition()

    def put(self, item, block=True, timeout=None):
        """Put an item in; block and timeout mean nothing here."""
        self._items.append(item)
        if self._waiting:
            with self._came:
                self._came.notify()

    def get(self, block=True, timeout=None):
        """Take an item out; Empty when there is none."""
        if block and timeout is not None and timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        try:
            return self._items.popleft()
        except IndexError:
            pass
        if not block:
            raise Empty
        return self._wait(None if timeout is None else _time() + timeout)

    def _wait(self, end):
        with self._came:
            self._waiting += 1
            try:
                while True:
                    try:
                        return self._items.popleft()
                    except IndexError:
                        pass
                    left = None if end is None else end - _time()
                    if left is not None and left <= 0:
                        raise Empty
                    self._came.wait(left)
            finally:
                self._waiting -= 1

    def put_nowait(self, item):
        """Put an item in."""
        self.put(item)

    def get_nowait(self):
        """Take an item out; Empty when there is none."""
        return self.get(False)

    def qsize(self):
        """The number of items."""
        return len(self._items)

    def empty(self):
        """Whether there is no item."""
        return not self._items

    __class_getitem__ = classmethod(GenericAlias)


class _PySimpleQueue:
    """A queue of any number of items: what SimpleQueue is, where the one in C is hidden."""

    def __init__(self):
        self._queue = _deque()
        self._count = _threading.Semaphore(0)

    def put(self, item, block=True, timeout=None):
        """Put an item in; block and timeout are there for the sake of Queue.put()."""
        self._queue.append(item)
        self._count.release()

    def get(self, block=True, timeout=None):
        """Take an item out; Empty when there is none."""
        if timeout is not None and timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        if not self._count.acquire(block, timeout):
            raise Empty
        return self._queue.popleft()

    def put_nowait(self, item):
        """Put an item in."""
        return self.put(item, block=False)

    def get_nowait(self):
        """Take an item out if there is one."""
        return self.get(block=False)

    def empty(self):
        """Whether there was no item just now."""
        return not self._queue

    def qsize(self):
        """How many items there were just now."""
        return len(self._queue)

    __class_getitem__ = classmethod(GenericAlias)


try:
    from _queue import SimpleQueue
except ImportError:
    SimpleQueue = _PySimpleQueue
