"""Task: a coroutine that the loop runs, step by step; and functions over several awaitables."""
import contextvars
import types
from collections.abc import Awaitable, Coroutine

from . import loop as _loops
from .futures import CancelledError, Future, chain, isfuture

__all__ = ["Task", "create_task", "current_task", "all_tasks", "ensure_future", "gather", "shield", "sleep", "wait", "wait_for",
           "as_completed", "iscoroutine", "iscoroutinefunction", "FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED"]

FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED = "FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED"

_current = {}  # loop: the task whose step runs
_names = 0


def iscoroutine(obj):
    """Whether it is a coroutine object."""
    return isinstance(obj, (types.CoroutineType, Coroutine))


def iscoroutinefunction(func):
    """Whether it was defined by `async def`."""
    import inspect
    return inspect.iscoroutinefunction(func) or getattr(func, "_is_coroutine", None) is not None


def described_coroutine(coro):
    "A coroutine in the repr of its task: where it is."
    name = f"{getattr(coro, '__qualname__', None) or getattr(coro, '__name__', type(coro).__name__)}()"
    code, frame = getattr(coro, "cr_code", None), getattr(coro, "cr_frame", None)
    if code is None:
        return name
    if coro.cr_running:
        return f"{name} running at {code.co_filename}:{frame.f_lineno if frame is not None else code.co_firstlineno}"
    if frame is not None:
        return f"{name} running at {code.co_filename}:{frame.f_lineno}"
    return f"{name} done, defined at {code.co_filename}:{code.co_firstlineno}"


class Task(Future):
    """Runs a coroutine: each step until it awaits something that isn't done."""

    def __getattr__(self, name):
        if name in ("get_stack", "print_stack"):
            raise AttributeError(f"Krait has no 'asyncio.Task.{name}'", name=name, obj=self)
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)

    def __init__(self, coro, *, loop=None, name=None, context=None):
        global _names
        super().__init__(loop=loop)
        if not iscoroutine(coro):
            raise TypeError(f"a coroutine was expected, got {coro!r}")
        if name is None:
            _names += 1
            name = f"Task-{_names}"
        self._name = str(name)
        self._coro = coro
        self._waiter = None         # the future that it waits for
        self._must_cancel = False   # cancel() came before a step that can take it
        self._cancel_requests = 0
        self._context = contextvars.copy_context() if context is None else context
        self._loop.call_soon(self._step, context=self._context)
        self._loop.tasks[self] = None

    def _repr_info(self):
        info = super()._repr_info()
        if self._must_cancel and not self.done():
            info[0] = "cancelling"
        info.insert(1, f"name={self._name!r}")
        info.insert(2, f"coro=<{described_coroutine(self._coro)}>")
        if self._waiter is not None:
            info.insert(3, f"wait_for={self._waiter!r}")
        return info

    def get_coro(self):
        return self._coro

    def get_name(self):
        return self._name

    def set_name(self, value):
        self._name = str(value)

    def set_result(self, result):
        raise RuntimeError("Task does not support set_result operation")

    def set_exception(self, exception):
        raise RuntimeError("Task does not support set_exception operation")

    def cancel(self, msg=None):
        """Raises CancelledError in the coroutine at its next step; False if it is done."""
        self._told = True
        if self.done():
            return False
        self._cancel_requests += 1
        if self._waiter is not None and self._waiter.cancel(msg=msg):
            return True
        self._must_cancel = True
        self._cancel_message = msg
        return True

    def cancelling(self):
        """How many times it was asked to end, less those taken back."""
        return self._cancel_requests

    def uncancel(self):
        """Takes one request back."""
        if self._cancel_requests > 0:
            self._cancel_requests -= 1
        return self._cancel_requests

    def _end(self):
        self._loop.tasks.pop(self, None)

    def _step(self, error=None):
        if self.done():
            raise RuntimeError(f"_step(): already done: {self!r}, {error!r}")
        if self._must_cancel:
            if not isinstance(error, CancelledError):
                error = self._cancelled_error()
            self._must_cancel = False
        self._waiter = None
        outer = _current.get(self._loop)
        _current[self._loop] = self
        try:
            awaited = self._coro.send(None) if error is None else self._coro.throw(error)
        except StopIteration as stop:
            self._end()
            if self._must_cancel:
                self._must_cancel = False
                super().cancel(msg=self._cancel_message)
            else:
                super().set_result(stop.value)
        except CancelledError as cancelled:
            self._end()
            self._cancelled_exc = cancelled
            super().cancel()
        except (KeyboardInterrupt, SystemExit) as stop:
            self._end()
            super().set_exception(stop)
            raise
        except BaseException as raised:
            self._end()
            super().set_exception(raised.with_traceback(raised.__traceback__.tb_next))  # from the coroutine on; this frame would keep the task
        else:
            self._wait_for(awaited)
        finally:
            _current[self._loop] = outer
            if outer is None:
                del _current[self._loop]
            self = error = None  # no cycles through the frame

    def _wait_for(self, awaited):
        if getattr(awaited, "_asyncio_future_blocking", None):
            if awaited.get_loop() is not self._loop:
                self._fail(f"Task {self!r} got Future {awaited!r} attached to a different loop")
            elif awaited is self:
                self._fail(f"Task cannot await on itself: {self!r}")
            else:
                awaited._asyncio_future_blocking = False
                awaited.add_done_callback(self._wake, context=self._context)
                self._waiter = awaited
                if self._must_cancel and awaited.cancel(msg=self._cancel_message):
                    self._must_cancel = False
        elif awaited is None:
            self._loop.call_soon(self._step, context=self._context)
        elif isinstance(awaited, types.GeneratorType):
            self._fail(f"yield was used instead of yield from for generator in task {self!r} with {awaited!r}")
        elif isfuture(awaited):
            self._fail(f"yield was used instead of yield from in task {self!r} with {awaited!r}")
        else:
            self._fail(f"Task got bad yield: {awaited!r}")

    def _fail(self, message):
        self._loop.call_soon(self._step, RuntimeError(message), context=self._context)

    def _wake(self, future):
        try:
            future.result()
        except BaseException as error:
            self._step(error)
        else:
            self._step()
        self = None


def create_task(coro, *, name=None, context=None):
    """Has the running loop run a coroutine."""
    return _loops.get_running_loop().create_task(coro, name=name, context=context)


def current_task(loop=None):
    """The task whose step runs now, or None."""
    return _current.get(_loops.get_running_loop() if loop is None else loop)


def all_tasks(loop=None):
    """The tasks that aren't done."""
    return set((_loops.get_running_loop() if loop is None else loop).tasks)


def ensure_future(coro_or_future, *, loop=None):
    """A Future as it is; a coroutine as a task."""
    if isfuture(coro_or_future):
        if loop is not None and loop is not coro_or_future.get_loop():
            raise ValueError("The future belongs to a different loop than the one specified as the loop argument")
        return coro_or_future
    if not iscoroutine(coro_or_future):
        if not isinstance(coro_or_future, Awaitable):
            raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")
        coro_or_future = _await(coro_or_future)
    if loop is None:
        loop = _loops.get_event_loop()
    return loop.create_task(coro_or_future)


def run_coroutine_threadsafe(coro, loop):
    """Has a loop of another thread run a coroutine; the result is a concurrent.futures.Future."""
    import concurrent.futures
    if not iscoroutine(coro):
        raise TypeError("A coroutine object is required")
    future = concurrent.futures.Future()

    def begin():
        try:
            chain(ensure_future(coro, loop=loop), future)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            if future.set_running_or_notify_cancel():
                future.set_exception(error)
            raise
    loop.call_soon_threadsafe(begin)
    return future


async def to_thread(func, /, *args, **kwargs):
    """The result of a call in another thread, which sees this context."""
    context = contextvars.copy_context()
    return await _loops.get_running_loop().run_in_executor(None, lambda: context.run(func, *args, **kwargs))


async def _await(awaitable):
    return await awaitable


@types.coroutine
def _let_others():
    yield


async def sleep(delay, result=None):
    """Waits for so many seconds."""
    if delay <= 0:
        await _let_others()
        return result
    loop = _loops.get_running_loop()
    future = loop.create_future()
    timer = loop.call_later(delay, _set_unless_done, future, result)
    try:
        return await future
    finally:
        timer.cancel()


def _set_unless_done(future, result):
    if not future.done():
        future.set_result(result)


class _GatheringFuture(Future):
    """What gather() gives: cancelling it cancels the children."""

    def __init__(self, children, *, loop):
        super().__init__(loop=loop)
        self._children = children
        self._cancel_requested = False

    def cancel(self, msg=None):
        if self.done():
            return False
        any_cancelled = False
        for child in self._children:
            if child.cancel(msg=msg):
                any_cancelled = True
        if any_cancelled:
            self._cancel_requested = True
        return any_cancelled


def gather(*coros_or_futures, return_exceptions=False):
    """A future of all results, in order. The first exception is raised at once, unless exceptions are wanted as results."""
    if not coros_or_futures:
        loop = _loops.get_event_loop()
        outer = loop.create_future()
        outer.set_result([])
        return outer
    made, children, loop = {}, [], None
    for given in coros_or_futures:
        if given not in made:
            future = ensure_future(given, loop=loop)
            if loop is None:
                loop = future.get_loop()
            made[given] = future
        children.append(made[given])
    finished = 0
    different = list(dict.fromkeys(children))

    def done(future):
        nonlocal finished
        finished += 1
        if outer is None or outer.done():
            if not future.cancelled():
                future.exception()
            return
        if not return_exceptions:
            if future.cancelled():
                outer.set_exception(future._cancelled_error())
                return
            if future.exception() is not None:
                outer.set_exception(future.exception())
                return
        if finished == len(different):
            results = []
            for child in children:
                if child.cancelled():
                    results.append(CancelledError("" if child._cancel_message is None else child._cancel_message))
                else:
                    error = child.exception()
                    results.append(child.result() if error is None else error)
            if outer._cancel_requested:
                outer.set_exception(future._cancelled_error() if future.cancelled() else CancelledError())
            else:
                outer.set_result(results)

    outer = None
    outer = _GatheringFuture(different, loop=loop)
    for child in different:
        child.add_done_callback(done)
    return outer


def shield(arg):
    """Awaits something that isn't cancelled when the waiting is."""
    inner = ensure_future(arg)
    if inner.done():
        return inner
    outer = inner.get_loop().create_future()

    def inner_done(inner):
        if outer.cancelled():
            if not inner.cancelled():
                inner.exception()
        elif inner.cancelled():
            outer.cancel()
        elif inner.exception() is not None:
            outer.set_exception(inner.exception())
        else:
            outer.set_result(inner.result())

    def outer_done(outer):
        if not inner.done():
            inner.remove_done_callback(inner_done)

    inner.add_done_callback(inner_done)
    outer.add_done_callback(outer_done)
    return outer


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    """Waits for futures or tasks: the sets of those that are done and of those that aren't."""
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError(f"expect a list of futures, not {type(fs).__name__}")
    if not fs:
        raise ValueError("Set of Tasks/Futures is empty.")
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f"Invalid return_when value: {return_when}")
    fs = set(fs)
    if any(iscoroutine(f) for f in fs):
        raise TypeError("Passing coroutines is forbidden, use tasks explicitly.")
    loop = _loops.get_running_loop()
    for f in fs:
        f.add_done_callback     # the error for what is no future
    waiter = loop.create_future()
    left = sum(not f.done() for f in fs)

    def enough():
        return (left == 0 or (return_when == FIRST_COMPLETED and left < len(fs)) or
                (return_when == FIRST_EXCEPTION and any(f.done() and not f.cancelled() and f.exception() is not None for f in fs)))

    def one_done(f):
        nonlocal left
        left -= 1
        if enough() and not waiter.done():
            waiter.set_result(None)

    if not enough():
        timer = None if timeout is None else loop.call_later(timeout, _set_unless_done, waiter, None)
        for f in fs:
            if not f.done():
                f.add_done_callback(one_done)
        try:
            await waiter
        finally:
            if timer is not None:
                timer.cancel()
            for f in fs:
                f.remove_done_callback(one_done)
    done = {f for f in fs if f.done()}
    return done, fs - done


async def wait_for(fut, timeout):
    """The result; when the time is over it is cancelled and TimeoutError raised."""
    loop = _loops.get_running_loop()
    if timeout is None:
        return await fut
    fut = ensure_future(fut, loop=loop)
    if timeout <= 0:
        if fut.done():
            return fut.result()
        await _cancel_and_wait(fut)
        try:
            return fut.result()
        except CancelledError as error:
            raise TimeoutError() from error
    waiter = loop.create_future()
    timer = loop.call_later(timeout, _set_unless_done, waiter, None)

    def wake(_):
        _set_unless_done(waiter, None)

    fut.add_done_callback(wake)
    try:
        try:
            await waiter
        except CancelledError:
            if fut.done():
                return fut.result()
            fut.remove_done_callback(wake)
            await _cancel_and_wait(fut)
            raise
        if fut.done():
            return fut.result()
        fut.remove_done_callback(wake)
        await _cancel_and_wait(fut)
        try:
            return fut.result()
        except CancelledError as error:
            raise TimeoutError() from error
    finally:
        timer.cancel()


async def _cancel_and_wait(fut):
    waiter = fut.get_loop().create_future()

    def wake(_):
        _set_unless_done(waiter, None)

    fut.add_done_callback(wake)
    try:
        fut.cancel()
        await waiter
    finally:
        fut.remove_done_callback(wake)


def as_completed(fs, *, timeout=None):
    """An iterator of coroutines: each gives the result that comes next."""
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError(f"expect an iterable of futures, not {type(fs).__name__}")
    from .queues import Queue
    done = Queue()
    loop = _loops.get_event_loop()
    todo = {ensure_future(f, loop=loop) for f in set(fs)}

    def on_done(f):
        if f in todo:
            todo.remove(f)
            done.put_nowait(f)
            if not todo and timer is not None:
                timer.cancel()

    def on_timeout():
        for f in todo:
            f.remove_done_callback(on_done)
            done.put_nowait(None)
        todo.clear()

    async def next_one():
        f = await done.get()
        if f is None:
            raise TimeoutError
        return f.result()

    for f in todo:
        f.add_done_callback(on_done)
    timer = loop.call_later(timeout, on_timeout) if todo and timeout is not None else None
    for _ in range(len(todo)):
        yield next_one()
