"""Coroutines run by an event loop: tasks, futures, locks, queues, time limits.

futures.py and tasks.py hold what is awaited, loop.py what runs it, locks.py, queues.py and timeouts.py what tasks
wait for each other with. There is no network: the loop knows callbacks, time, and nothing else.
"""
from .futures import CancelledError, Future, InvalidStateError, isfuture, wrap_future
from .loop import (AbstractEventLoop, AbstractEventLoopPolicy, DefaultEventLoopPolicy, get_event_loop_policy, set_event_loop_policy, Handle, TimerHandle, Runner, get_event_loop, get_running_loop, new_event_loop, run,
                   set_event_loop, _get_running_loop, _set_running_loop)
from .loop import EventLoop as BaseEventLoop, EventLoop as SelectorEventLoop
from .tasks import (ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, Task, all_tasks, as_completed, create_task, current_task,
                    ensure_future, gather, iscoroutine, iscoroutinefunction, run_coroutine_threadsafe, shield, sleep,
                    to_thread, wait, wait_for)
from .protocols import BaseProtocol, BufferedProtocol, DatagramProtocol, Protocol, SubprocessProtocol
from .transports import BaseTransport, DatagramTransport, ReadTransport, SubprocessTransport, Transport, WriteTransport
from .locks import Barrier, BoundedSemaphore, BrokenBarrierError, Condition, Event, Lock, Semaphore
from .queues import LifoQueue, PriorityQueue, Queue, QueueEmpty, QueueFull
from .timeouts import TaskGroup, Timeout, timeout, timeout_at

from .exceptions import IncompleteReadError, LimitOverrunError, SendfileNotAvailableError

TimeoutError = TimeoutError

__all__ = [name for name in dir() if not name.startswith("_") and name not in ("futures", "loop", "tasks", "locks", "queues", "exceptions", "protocols", "transports",
                                                                               "timeouts")]
