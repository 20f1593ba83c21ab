# Calls as tuples, lists of them; special methods of mocks, sealing, files, awaiting.
import asyncio
import inspect
import math
import os
import sys
import types
import unittest.mock as M
from unittest.mock import *
from unittest.mock import _Call, _CallList, _callable

from _mock_cases import E, shown_in
from _mocked import *


shown = shown_in(globals())


shown(r'''
_Call(('foo',(1,2),{'a':1})), _Call(((1,),{})), _Call(((1,),)), _Call(('foo',)), _Call(({'a':1},)), _Call(()), _Call(('foo',(1,))), _Call(('foo',{'a':1})), _Call(((1,),{}),two=True), _Call(('f',(),{}),name='zz')
_Call(('foo',(1,)))==('foo',(1,),{}), _Call(())==(), _Call(())==((),), _Call(())==({},), _Call(())==('',), _Call(('a',(),{}))==('a',), _Call(('a',))!=('b',), _Call(((1,),{}))==(1,), _Call(())==5, _Call(())==(1,2,3,4), call(1)==call.foo(1), call.foo(1)==call(1)
call.foo.bar().baz(1).call_list(), call().foo.call_list(), call(1)(2)(3).call_list(), call.x==call.x, call.x==call.y, call.x()==call.x(), call.x.y()==call.z.y()
call.__class__, call.__name__ if 0 else 0, call.assert_called, call.__getitem__ if 0 else 0
_CallList([call(1),call(2),call(3)]), [call(2),call(3)] in _CallList([call(1),call(2),call(3)]), [] in _CallList([]), [call(1),call(3)] in _CallList([call(1),call(2),call(3)])
mm=MagicMock(); mm.foo.bar(1)[2].baz; mm[0](3)
mm.mock_calls, mm.method_calls
str(_CallList([call('a'*40),call('b'*40),call('c')]))
_callable(f1), _callable(5), _callable(SC), _callable(CallableSub()), _callable(staticmethod(f1)), _callable(classmethod(5)) if 0 else 0
mk=Mock(); mk.__lt__=Mock(return_value=3)
mk<5, mk.__lt__.call_args
mk=Mock()
mk.__setattr__=1
mk=Mock()
mk.__init__=1
mk=MagicMock(); del mk.__len__
E(len,mk), E(lambda:mk.__len__)
mk=MagicMock(spec=['__len__'])
len(mk), E(lambda: mk['a']), E(lambda: mk.__getitem__)
mk=Mock(); mk.__getitem__=lambda s,k:k
mk['z']
mk=MagicMock(); mk.__getitem__.side_effect=lambda k:k*2
mk[4], mk.__setitem__.called, mk.__delitem__('a'), mk.mock_calls
mk=MagicMock(); mk.__eq__.return_value=True
mk==5, mk!=5
mk=MagicMock(); mk.__hash__=lambda s:7
hash(mk)
mk=MagicMock()
{mk:1}[mk], mk in [mk], sorted([3,1])==[1,3], mk.__repr__(), mk.__dir__()[:2], mk.__reduce__ if 0 else 0, mk.__subclasses__ if 0 else 0
MagicMock().__get__
MagicMock().__reversed__
reversed(MagicMock())
mk=MagicMock(); mk.__reversed__=lambda s:[1]
reversed(mk)
MagicMock().__missing__
import math
math.trunc(MagicMock()), math.floor(MagicMock()), math.ceil(MagicMock()), round(MagicMock(),2) , MagicMock()**2, 2**MagicMock(), MagicMock()//2, 5 if MagicMock() else 6, MagicMock()[1:2], MagicMock().__index__()
mk=MagicMock(); mk+=1
mk, type(mk)
with MagicMock() as q: print(q)
import copy
mk=MagicMock(); mk.x=copy.copy
mk.x([1]), mk.mock_calls
mk=Mock(side_effect=iter([1,2]))
mk(), mk.side_effect, list(mk.side_effect)
mk=Mock(side_effect={})
E(mk)
mk=Mock(return_value=None)
mk(), mk.return_value, mk()
mk=Mock(); mk.return_value=mk
mk() is mk, mk.mock_calls
mk=Mock(); mk.side_effect=lambda *a,**k:(a,k)
mk(1,b=2)
mk=Mock(); mk.foo(); mk.reset_mock()
mk.mock_calls, mk.foo.called
class Sub2(MagicMock): pass
type(Sub2().a).__mro__[1].__name__, type(Sub2()()).__name__
mk=Mock(spec=SC); mk.__class__=int
isinstance(mk,int), type(mk)
mk=Mock(spec=['a']); mk.a=1; mk.b=2
mk.b, E(lambda:mk.c)
mk=Mock(); mk.mock_add_spec(SC)
E(lambda:mk.zz), mk.foo
seal_=Mock(); seal_.x=1; seal(seal_)
seal_.x, E(lambda: setattr(seal_,'y',1)), E(lambda: seal_.z)
seal_=MagicMock(); seal_.a.return_value.b=2; seal(seal_)
seal_.a().b, E(lambda: seal_.a().c)
mk=create_autospec(Some); seal(mk)
E(mk.meth,1,2,3), E(lambda: mk.zz)
PropertyMock(return_value=1).__get__(None), PropertyMock().__set__(None,5)
mo=mock_open(read_data='l1\nl2\n'); h=mo('f','r')
h.__enter__().readline(), next(h), E(next,h), list(mo()), mo.call_args_list, mo().readlines(), mo().read(2)
mo=mock_open()
mo().write('a'), mo().read(), mo().readline(), mo.return_value.read.return_value
mo=mock_open(read_data='abc'); mo.return_value.read.return_value='X'
mo().read(), mo().readline()
with patch('builtins.open',mock_open(read_data='q')): print(open('zz').read())
am=AsyncMock()
asyncio.run(am.x(1)), type(am.x).__name__, am.x.await_args, type(am.x.return_value).__name__, am.mock_calls
am=AsyncMock(spec=Some)
type(am.meth).__name__, type(am.am).__name__, type(am.attr).__name__
am=MagicMock(spec=Some)
type(am.am).__name__, type(am.meth).__name__, asyncio.iscoroutinefunction(am.am)
am=AsyncMock(return_value=1)
am.assert_not_awaited(), E(am.assert_awaited), am.await_count
async def both(): am=AsyncMock(); c1=am(1); c2=am(2); await c2; await c1; return am.await_args_list, am.call_args_list, E(am.assert_has_awaits,[call(1),call(2)]), E(am.assert_has_awaits,[call(1),call(2)],any_order=True), E(am.assert_any_await,1), E(am.assert_any_await,3)
asyncio.run(both())
    mk=MagicMock()
mk.__aenter__.return_value=5
    async with mk as v: pass
    return v, mk.__aexit__.await_count, mk.mock_calls
async def ait(): mk=MagicMock(); mk.__aiter__.return_value=iter([1,2]); return [x async for x in mk], [x async for x in MagicMock()]
asyncio.run(ait())
asyncio.run(AsyncMock(wraps=af)(5)), asyncio.run(AsyncMock(side_effect=af)(6)), asyncio.run(AsyncMock(side_effect=lambda x:x+1)(6))
mk=MagicMock(); mk.__str__.return_value='shown'; mk.__hash__.return_value=7; mk.__sizeof__.return_value=5; mk.__fspath__.return_value='path'
str(mk), hash(mk), mk.__sizeof__(), os.fspath(mk), mk.__str__.side_effect, mk.__eq__.side_effect is None
mk=MagicMock()
str(mk)==mk.__str__.return_value, mk.mock_calls
call.__len__(), call.__contains__(1), call.__add__(2), len(call), call.index, call.count(3)
mk=Mock()
[mk(i) for i in range(12)][:0], E(mk.assert_not_called), E(mk.assert_has_calls,[call(99)])
exec('def documented(a, b=1): "its doc"')
f=create_autospec(documented)
f.__name__, f.__doc__, f.__defaults__, f.__module__, repr(f)[:20], E(f), f(1) is f.return_value
''')
