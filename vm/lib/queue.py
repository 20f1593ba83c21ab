"""Queues: first in first out, last in first out, smallest first.

There are no threads in Krait, so nobody could ever end a wait. A call that would wait for ever is refused by name; one
with a time limit waits that long and then fails as it would in the end; the others never wait.
"""
import heapq as _heapq
import time as _time
from collections import deque as _deque

__all__ = ["Empty", "Full", "Queue", "PriorityQueue", "LifoQueue", "SimpleQueue"]


class Empty(Exception):
    "There is no item to take."


Empty.__module__ = "_queue"


class Full(Exception):
    "There is no room for an item."


def _wait(error, block, timeout, what):
    """What a call does that cannot go on now: fails with the error at once or after a while, or is refused."""
    if block:
        if timeout is None:
            raise RuntimeError(f"Krait has no threads: {what} would wait for ever")
        if timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        _time.sleep(timeout)
    raise error


class Queue:
    """A queue of at most maxsize items; of any number when that is not positive."""

    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self._init(maxsize)
        self.unfinished_tasks = 0

    def task_done(self):
        """Tell that an item that was taken has been dealt with."""
        unfinished = self.unfinished_tasks - 1
        if unfinished < 0:
            raise ValueError("task_done() called too many times")
        self.unfinished_tasks = unfinished

    def join(self):
        """Wait until all items were dealt with."""
        if self.unfinished_tasks:
            raise RuntimeError("Krait has no threads: Queue.join() would wait for ever")

    def qsize(self):
        """The number of items."""
        return self._qsize()

    def empty(self):
        """Whether there is no item."""
        return not self._qsize()

    def full(self):
        """Whether there is no room."""
        return 0 < self.maxsize <= self._qsize()

    def put(self, item, block=True, timeout=None):
        """Put an item in; Full when there's no room."""
        if self.maxsize > 0:
            if block and timeout is not None and timeout < 0:
                raise ValueError("'timeout' must be a non-negative number")
            if self._qsize() >= self.maxsize:
                _wait(Full, block, timeout, "Queue.put()")
        self._put(item)
        self.unfinished_tasks += 1

    def get(self, block=True, timeout=None):
        """Take an item out; Empty when there is none."""
        if block and timeout is not None and timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        if not self._qsize():
            _wait(Empty, block, timeout, "Queue.get()")
        return self._get()

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


class SimpleQueue:
    """An unbounded first in, first out queue."""

    __slots__ = ("_items", "__weakref__")
    __module__ = "_queue"

    def __init__(self):
        self._items = _deque()

    def put(self, item, block=True, timeout=None):
        """Put an item in; block and timeout mean nothing here."""
        self._items.append(item)

    def get(self, block=True, timeout=None):
        """Take an item out; Empty when there is none."""
        if block and timeout is not None and timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        if not self._items:
            _wait(Empty, block, timeout, "SimpleQueue.get()")
        return self._items.popleft()

    def put_nowait(self, item):
        """Put an item in."""
        self._items.append(item)

    def get_nowait(self):
        """Take an item out; Empty when there is none."""
        return self.get(False)

    def qsize(self):
        """The number of items."""
        return len(self._items)

    def empty(self):
        """Whether there is no item."""
        return not self._items

    __class_getitem__ = classmethod(type(list[int]))
