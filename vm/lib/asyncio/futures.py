"""Future: a result that isn't there yet. Awaiting one suspends the task until it is."""

import contextvars

from .loop import described_callback, get_event_loop

__all__ = ["Future", "CancelledError", "InvalidStateError", "isfuture", "wrap_future"]

_PENDING, _CANCELLED, _FINISHED = "PENDING", "CANCELLED", "FINISHED"


class CancelledError(BaseException):
    """The Future or Task was cancelled."""

    __module__ = "asyncio.exceptions"


class InvalidStateError(Exception):
    """The operation is not allowed in this state."""

    __module__ = "asyncio.exceptions"


def isfuture(obj):
    """Whether it is a Future, or behaves as one."""
    return hasattr(obj.__class__, "_asyncio_future_blocking") and obj._asyncio_future_blocking is not None


class Future:
    """A result to come: set by set_result() or set_exception(), which schedules the callbacks."""

    _state = _PENDING
    _result = _exception = _loop = _cancel_message = None
    _cancelled_exc = None       # what ended a task's coroutine: raised for the first one who asks
    _asyncio_future_blocking = False  # True while a task is told of it by __await__

    def __init__(self, *, loop=None):
        if loop is None:
            loop = get_event_loop()
        self._loop = loop
        self._callbacks = []
        self._told = True  # False: holds an exception that nobody has asked for

    def __repr__(self):
        return f"<{self.__class__.__name__} {' '.join(self._repr_info())}>"

    def _repr_info(self):
        info = [self._state.lower()]
        if self._callbacks:
            shown = [described_callback(callback) for callback, _ in self._callbacks[:1]]
            if len(self._callbacks) > 2:
                shown.append(f"<{len(self._callbacks) - 2} more>")
            if len(self._callbacks) > 1:
                shown.append(described_callback(self._callbacks[-1][0]))
            info.append(f"cb=[{', '.join(shown)}]")
        if self._state == _FINISHED:
            import reprlib
            info.insert(1, f"exception={self._exception!r}" if self._exception is not None else f"result={reprlib.repr(self._result)}")
        return info

    def __del__(self):
        if not self._told:
            self._loop.call_exception_handler({
                "message": f"{self.__class__.__name__} exception was never retrieved", "exception": self._exception,
                "future": self})

    def get_loop(self):
        """The loop it belongs to."""
        return self._loop

    def cancelled(self):
        """Whether it was cancelled."""
        return self._state == _CANCELLED

    def done(self):
        """Whether it has a result or an exception, or was cancelled."""
        return self._state != _PENDING

    def cancel(self, msg=None):
        """Cancels it; False if it was done."""
        self._told = True
        if self._state != _PENDING:
            return False
        self._state = _CANCELLED
        self._cancel_message = msg
        self._schedule_callbacks()
        return True

    def _cancelled_error(self):
        error, self._cancelled_exc = self._cancelled_exc, None
        if error is not None:
            return error
        return CancelledError() if self._cancel_message is None else CancelledError(self._cancel_message)

    def result(self):
        """The result; raises the exception, CancelledError, or InvalidStateError if it isn't done."""
        if self._state == _CANCELLED:
            raise self._cancelled_error()
        if self._state != _FINISHED:
            raise InvalidStateError("Result is not set.")
        self._told = True
        if self._exception is not None:
            raise self._exception.with_traceback(self._exception.__traceback__)
        return self._result

    def exception(self):
        """The exception, or None."""
        if self._state == _CANCELLED:
            raise self._cancelled_error()
        if self._state != _FINISHED:
            raise InvalidStateError("Exception is not set.")
        self._told = True
        return self._exception

    def add_done_callback(self, fn, *, context=None):
        """fn(future) will be called soon after it is done."""
        if self._state != _PENDING:
            self._loop.call_soon(fn, self, context=context)
        else:
            self._callbacks.append((fn, contextvars.copy_context() if context is None else context))

    def remove_done_callback(self, fn):
        """Takes all of these callbacks away; how many there were."""
        kept = [row for row in self._callbacks if row[0] != fn]
        removed = len(self._callbacks) - len(kept)
        self._callbacks[:] = kept
        return removed

    def _schedule_callbacks(self):
        callbacks, self._callbacks = self._callbacks, []
        for callback, context in callbacks:
            self._loop.call_soon(callback, self, context=context)

    def set_result(self, result):
        """Makes it done, with a result."""
        if self._state != _PENDING:
            raise InvalidStateError("invalid state")
        self._result, self._state = result, _FINISHED
        self._schedule_callbacks()

    def set_exception(self, exception):
        """Makes it done, with an exception."""
        if self._state != _PENDING:
            raise InvalidStateError("invalid state")
        if isinstance(exception, type):
            exception = exception()
        if type(exception) is StopIteration:
            raise TypeError("StopIteration interacts badly with generators and cannot be raised into a Future")
        if not isinstance(exception, BaseException):
            raise TypeError("invalid exception object")
        self._exception, self._state = exception, _FINISHED
        self._told = False
        self._schedule_callbacks()

    def __await__(self):
        if self._state == _PENDING:
            self._asyncio_future_blocking = True
            yield self
        if self._state == _PENDING:
            raise RuntimeError("await wasn't used with future")
        return self.result()

    __iter__ = __await__
    __class_getitem__ = classmethod(type(list[int]))


def wrap_future(future, *, loop=None):
    """A Future of concurrent.futures as one that can be awaited."""
    if isfuture(future):
        return future
    import concurrent.futures
    assert isinstance(future, concurrent.futures.Future), f"concurrent.futures.Future is expected, got {future!r}"
    wrapped = (loop or get_event_loop()).create_future()
    chain(future, wrapped)
    return wrapped


def chain(source, target):
    "The outcome of one future becomes that of another, and cancelling the second cancels the first; each may be of either kind."
    def copy(_):
        if target.done():
            return
        if source.cancelled():
            target.cancel()
        elif (error := source.exception()) is not None:
            target.set_exception(error)
        else:
            target.set_result(source.result())

    def done(_):
        if isfuture(target):
            loop = target.get_loop()
            if not loop.is_closed():
                loop.call_soon_threadsafe(copy, None)
        else:
            copy(None)

    def cancelled(_):
        if target.cancelled():
            if isfuture(source):
                source.get_loop().call_soon_threadsafe(source.cancel)
            else:
                source.cancel()

    target.add_done_callback(cancelled)
    source.add_done_callback(done)
