"""A scheduler of events: at which time to call what."""
import heapq
import threading
import time
from collections import namedtuple
from itertools import count
from time import monotonic as _time

__all__ = ["scheduler"]

Event = namedtuple("Event", "time, priority, sequence, action, argument, kwargs")
Event.time.__doc__ = "When to call, in the units of timefunc"
Event.priority.__doc__ = "Of events of the same time the smallest comes first"
Event.sequence.__doc__ = "The number of the event: of those alike in time and priority the first entered comes first"
Event.action.__doc__ = "What to call"
Event.argument.__doc__ = "Its positional arguments"
Event.kwargs.__doc__ = "Its keyword arguments"
_sentinel = object()


class scheduler:
    """Events in the order of their times, by a clock and a function that waits."""

    def __init__(self, timefunc=_time, delayfunc=time.sleep):
        self._queue = []
        self._lock = threading.RLock()
        self.timefunc = timefunc
        self.delayfunc = delayfunc
        self._sequence_generator = count()

    def enterabs(self, time, priority, action, argument=(), kwargs=_sentinel):
        """An event at a time; the result is for cancel()."""
        if kwargs is _sentinel:
            kwargs = {}
        with self._lock:
            event = Event(time, priority, next(self._sequence_generator), action, argument, kwargs)
            heapq.heappush(self._queue, event)
        return event

    def enter(self, delay, priority, action, argument=(), kwargs=_sentinel):
        """An event after a while."""
        return self.enterabs(self.timefunc() + delay, priority, action, argument, kwargs)

    def cancel(self, event):
        """Take an event out; ValueError when it isn't there."""
        with self._lock:
            self._queue.remove(event)
            heapq.heapify(self._queue)

    def empty(self):
        """Whether nothing is left to do."""
        with self._lock:
            return not self._queue

    def run(self, blocking=True):
        """Do what is to be done; without blocking what is due now, and the result is how long the next has time."""
        while True:
            with self._lock:
                if not self._queue:
                    return None
                event = self._queue[0]
                now = self.timefunc()
                wait = event.time > now
                if not wait:
                    heapq.heappop(self._queue)
            if not wait:
                event.action(*event.argument, **event.kwargs)
                self.delayfunc(0)
            elif not blocking:
                return event.time - now
            else:
                self.delayfunc(event.time - now)

    @property
    def queue(self):
        """The events to come, in order."""
        with self._lock:
            return list(map(heapq.heappop, [self._queue[:]] * len(self._queue)))
