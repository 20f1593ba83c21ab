"""Mocks whose calls are to be awaited. mock.py imports this at its end."""
import asyncio
import inspect

from ._mock_specs import among, cause_of, check_calls
from .mock import DEFAULT, CallableMixin, MagicMixin, Mock, _Call, _CallList, _allowed_names, _callable, _delegating_property, _is_exception


class _CodeOfCoroutine:
    "Enough of a code object for those who ask whether a function is a coroutine function."
    co_flags = inspect.CO_COROUTINE


class AsyncMockMixin:
    await_count = _delegating_property("await_count")
    await_args = _delegating_property("await_args")
    await_args_list = _delegating_property("await_args_list")

    def __init__(self, /, *args, **kwargs):
        super().__init__(*args, **kwargs)
        fields = self.__dict__
        fields["_is_coroutine"] = True
        fields["_mock_await_count"] = 0
        fields["_mock_await_args"] = None
        fields["_mock_await_args_list"] = _CallList()
        fields["__code__"] = _CodeOfCoroutine()
        fields["__name__"] = "AsyncMock"
        fields["__defaults__"] = ()
        fields["__kwdefaults__"] = {}
        fields["__annotations__"] = None

    async def _execute_mock_call(self, /, *args, **kwargs):
        call = _Call((args, kwargs), two=True)
        self.await_count += 1
        self.await_args = call
        self.await_args_list.append(call)
        effect = self.side_effect
        if effect is not None:
            if _is_exception(effect):
                raise effect
            if not _callable(effect):
                try:
                    result = next(effect)
                except StopIteration:
                    raise StopAsyncIteration
                if _is_exception(result):
                    raise result
            elif asyncio.iscoroutinefunction(effect):
                result = await effect(*args, **kwargs)
            else:
                result = effect(*args, **kwargs)
            if result is not DEFAULT:
                return result
        if self._mock_return_value is not DEFAULT:
            return self.return_value
        if self._mock_wraps is not None:
            if asyncio.iscoroutinefunction(self._mock_wraps):
                return await self._mock_wraps(*args, **kwargs)
            return self._mock_wraps(*args, **kwargs)
        return self.return_value

    def assert_awaited(self):
        """It was awaited."""
        if self.await_count == 0:
            raise AssertionError(f"Expected {self._mock_name or 'mock'} to have been awaited.")

    def assert_awaited_once(self):
        """It was awaited exactly once."""
        if self.await_count != 1:
            raise AssertionError(f"Expected {self._mock_name or 'mock'} to have been awaited once. Awaited {self.await_count} times.")

    def assert_awaited_with(self, /, *args, **kwargs):
        """The last await had these arguments."""
        if self.await_args is None:
            raise AssertionError(f"Expected await: {self._format_mock_call_signature(args, kwargs)}\nNot awaited")
        expected, actual = self._call_matcher(_Call((args, kwargs), two=True)), self._call_matcher(self.await_args)
        if actual != expected:
            raise AssertionError(self._format_mock_failure_message(args, kwargs, action="await")) from cause_of(expected)

    def assert_awaited_once_with(self, /, *args, **kwargs):
        """It was awaited exactly once, with these arguments."""
        self.assert_awaited_once()
        return self.assert_awaited_with(*args, **kwargs)

    def assert_any_await(self, /, *args, **kwargs):
        """Some await had these arguments."""
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        cause = cause_of(expected)
        if cause or not among(expected, [self._call_matcher(one) for one in self.await_args_list]):
            raise AssertionError("%s await not found" % self._format_mock_call_signature(args, kwargs)) from cause

    def assert_has_awaits(self, calls, any_order=False):
        """There were these awaits, in a row unless any order will do."""
        problem, cause = check_calls(self, calls, self.await_args_list, any_order, "Awaits")
        if problem and not any_order:
            raise AssertionError(f"{problem}\nExpected: {_CallList(calls)}\nActual: {self.await_args_list}") from cause
        if problem:
            raise AssertionError("%r not all found in await list" % (problem[0],)) from cause

    def assert_not_awaited(self):
        """It was not awaited."""
        if self.await_count != 0:
            raise AssertionError(f"Expected {self._mock_name or 'mock'} to not have been awaited. Awaited {self.await_count} times.")

    def reset_mock(self, /, *args, **kwargs):
        """Forget all calls and awaits."""
        super().reset_mock(*args, **kwargs)
        self.await_count = 0
        self.await_args = None
        self.await_args_list = _CallList()


_allowed_names |= {"_mock_await_count", "_mock_await_args", "_mock_await_args_list"}


class AsyncMagicMixin(MagicMixin):
    pass


class AsyncMock(AsyncMockMixin, AsyncMagicMixin, Mock):
    """A mock whose calls give coroutines; its attributes are of the same kind, unless a spec says otherwise."""


class AsyncIterator:
    """What __aiter__ of a mock gives."""

    def __init__(self, iterator):
        self.iterator = iterator

    def __aiter__(self):
        return self

    async def __anext__(self):
        try:
            return next(self.iterator)
        except StopIteration:
            raise StopAsyncIteration
