# AsyncMock: awaiting, side effects, assertions, specs, patch.
import asyncio
import inspect
from unittest.mock import AsyncMock, MagicMock, Mock, patch, call, create_autospec, sentinel


def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except BaseException as e:
        print(type(e).__name__, e)


run = asyncio.run
m = AsyncMock(return_value=3)
print(asyncio.iscoroutinefunction(m), inspect.iscoroutine(c := m(1, x=2)), run(c), m.await_count, m.await_args, m.call_args, m.await_args_list, m.mock_calls)
t(m.assert_awaited)
t(m.assert_awaited_once)
t(m.assert_awaited_once_with, 1, x=2)
t(m.assert_awaited_with, 5)
t(m.assert_any_await, 7)
t(m.assert_not_awaited)
t(m.assert_has_awaits, [call(1, x=2)])
t(m.assert_has_awaits, [call(9)])
t(m.assert_has_awaits, [call(9)], any_order=True)
m.reset_mock()
print(m.await_count, m.await_args, m.await_args_list)
t(m.assert_awaited)
t(m.assert_awaited_with, 1)
t(AsyncMock(name='named').assert_awaited)
t(run, AsyncMock(side_effect=ValueError('v'))())
t(run, AsyncMock(side_effect=lambda x: x + 1)(1))


async def effect(x):
    return x * 2


t(run, AsyncMock(side_effect=effect)(4))


async def several():
    m = AsyncMock(side_effect=[1, KeyError('k')])
    print(await m())
    for _ in range(2):
        try:
            await m()
        except BaseException as e:
            print(type(e).__name__, e)
    w = AsyncMock(wraps=effect)
    print(await w(5))
    inner = AsyncMock()
    print(type(inner.a).__name__, type(await inner.a()).__name__)
    magic = MagicMock()
    async with magic as entered:
        print(type(entered).__name__)
    print(magic.__aexit__.await_count, type(magic.__aenter__).__name__)
    magic.__aiter__.return_value = [1, 2]
    print([x async for x in magic], [x async for x in MagicMock()])


run(several())


class C:
    async def a(self, x):
        pass

    def s(self):
        pass


for kind in (Mock, MagicMock, AsyncMock):
    m = kind(C)
    print(kind.__name__, type(m.a).__name__, type(m.s).__name__)
m = MagicMock(spec=effect)
print(asyncio.iscoroutinefunction(m), isinstance(m, AsyncMock))
with patch(f'{__name__}.effect') as p:
    print(type(p).__name__)
with patch.object(C, 'a') as p, patch.object(C, 's') as q:
    print(type(p).__name__, type(q).__name__)


@patch.object(C, 's', return_value=5)
async def decorated(value, mock):
    return C.s(), mock.call_count, value


print(asyncio.iscoroutinefunction(decorated), run(decorated('v')), C.s.__name__)
