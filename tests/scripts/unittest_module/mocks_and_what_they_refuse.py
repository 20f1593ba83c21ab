# Assertions of mocks and their messages, specs, side effects, names, patches undone.
import asyncio
import inspect
import math
import sys
import types
import unittest.mock as M
from unittest.mock import *
from unittest.mock import _Call, _CallList, _callable

from _mock_cases import E, shown_in


shown = shown_in(globals())


class Foo:
    "doc"
    attr=1
    def m(self,a,b=2,*,c=3): pass
    @classmethod
    def cm(cls,x): pass
    @staticmethod
    def sm(x): pass
    async def am(self): pass
    @property
    def p(self): return 1
    def __call__(self,z): pass
def fn(a,b=1,*args,c,**kw): pass


shown(r'''
Mock(), Mock(name='n'), MagicMock(spec=Foo), Mock(spec=['a']), repr(Mock().a.b()), NonCallableMock(), NonCallableMagicMock(name='x'), AsyncMock(), PropertyMock(), repr(Mock(name='q').a.b(1)[:0] if 0 else Mock(name='q').a())
m=Mock()
m(1,2,a=3), m.call_args, m.call_args_list, m.mock_calls, m.method_calls, m.call_count, m.called
m.assert_called_with(1,2)
m.assert_called_with(1,2,a=3), m.assert_called_once_with(1,2,a=3), m.assert_called(), m.assert_called_once(), m.assert_any_call(1,2,a=3)
m(5), E(lambda: m.assert_called_once())
m.assert_called_once_with(5)
m.assert_any_call(9)
m.assert_not_called()
m.assert_has_calls([call(5),call(9)])
m.assert_has_calls([call(5),call(1,2,a=3)],any_order=True), m.assert_has_calls([call(1,2,a=3),call(5)])
m.assert_has_calls([call(9)],any_order=True)
Mock().assert_called_with(1)
Mock().assert_called_once_with()
Mock().assert_called()
Mock().assert_called_once()
Mock().assert_any_call()
Mock().assert_has_calls([call(1)])
Mock().assert_foo()
Mock().assert_called_wiht()
Mock().asert_x, 
Mock().aseert
Mock().called_once_with
Mock(unsafe=True).assert_foo()
Mock(spec=Foo).nope
Mock(spec=Foo).m(1), Mock(spec=Foo).__class__, isinstance(Mock(spec=Foo),Foo), Mock(spec=Foo()).attr
Mock(spec_set=Foo).x=1
Mock(spec=Foo).x=1
Mock(spec=['a']).b
Mock(spec=Foo)()
Mock(spec=fn)(), Mock(spec=fn)(1,c=2)
create_autospec(fn)()
create_autospec(fn)(1,c=2,d=5), create_autospec(fn,return_value=7)(1,c=2)
create_autospec(Foo)(1)
create_autospec(Foo)().m()
create_autospec(Foo)().m(1,2,3,4)
create_autospec(Foo).cm(), 
create_autospec(Foo).sm(1,2)
create_autospec(Foo,instance=True)(1,2)
create_autospec(Foo,instance=True)(z=1), create_autospec(Foo).attr, create_autospec(Foo)().p
create_autospec(Mock())
create_autospec(Foo, spec=1) if 0 else create_autospec(5), create_autospec([1]), create_autospec(None), create_autospec({'a':1})
f=create_autospec(fn); f(1,c=3)
f.assert_called_with(1,c=3), f.call_args, inspect.signature(f), f.__name__, f.mock_calls
f.assert_called_with(2,c=3)
f.assert_called_with()
Mock(side_effect=ValueError)()
Mock(side_effect=ValueError('x'))()
m=Mock(side_effect=[1,KeyError,3])
(m(), E(m), m(), E(m))
Mock(side_effect=lambda x:x+1)(2), Mock(side_effect=lambda:DEFAULT,return_value=9)(), Mock(return_value=4)()
m=Mock(side_effect=[1])
m.side_effect, m.side_effect.__class__.__name__
m=Mock(**{'a.b.return_value':3,'c.side_effect':KeyError})
m.a.b(), E(m.c)
m.configure_mock(x=5,**{'y.z':6}), m.x, m.y.z
m.reset_mock(), m.x, m.a.b(), m.mock_calls
m=Mock(return_value=1,side_effect=lambda:2)
m(), m.reset_mock(return_value=True,side_effect=True), m.side_effect, m()
m=Mock(); m.a.b(1).c(2)
m.mock_calls, m.method_calls, m.a.b.mock_calls, call.a.b(1).c(2)==m.mock_calls[-1], call.a.b(1).c(2).call_list()
m=Mock(); n=Mock()
m.attach_mock(n,'ch'), n(1), m.mock_calls, m.ch is n
m.attach_mock(5,'x')
call, call(), call(1,a=2), call.foo, call.foo(1), call.foo.bar(2), call()(), call().x, call[0], str(call.a), call.foo.__str__()
call(1)==call(1), call(1)!=call(2), call==call(), call(1)==((1,),{}), call('a')==('',('a',),{}), call.foo(1)==('foo',(1,)), call(1)==(1,), call(a=1)==({'a':1},), call.a==('a',), _==1 if 0 else 0
call(1).args, call(1,a=2).kwargs, call.foo(1).args, tuple(call.foo(1)), len(call(1)), call.count, call.index
ANY==5, ANY!=5, repr(ANY), call(ANY)==call(3), Mock()(ANY) is not None
sentinel.a, sentinel.a is sentinel.a, repr(sentinel.x), sentinel.__bases__ if 0 else 0, DEFAULT
sentinel.__bases__
MagicMock()<1
m=MagicMock(); m.__len__.return_value=3
len(m), m.__iter__.return_value, 
m.__iter__.return_value=[1,2]
list(m), list(m)
m.__str__=lambda s:'S'
str(m)
Mock().__len__
len(Mock())
m=Mock(); m.__len__=Mock(return_value=5)
len(m)
m.__foo__=1
m.__foo__
del m.bar; E(lambda:m.bar)
m=Mock(); del m.x
hasattr(m,'x')
m=Mock(wraps=Foo())
m.attr, m.m(1), m.nope
m=Mock(wraps=lambda x:x*2)
m(4), m.call_args
MagicMock(wraps=[1,2]).append(3), len(MagicMock(wraps=[1,2]))
    pass
pm=PropertyMock(return_value=3); Foo2=type('F2',(),{'p':pm})
Foo2().p, setattr(Foo2(),'p',5), pm.mock_calls
with patch('sys.maxsize',5): print(sys.maxsize)
with patch.object(Foo,'attr',9) as x: print(x, Foo.attr)
with patch.object(Foo,'m') as x: print(Foo().m(1), type(x).__name__)
with patch.object(Foo,'m',autospec=True) as x: print(E(lambda:Foo().m()))
with patch.object(Foo,'am') as x: print(type(x).__name__)
with patch.dict('os.environ',{'ZZ':'1'}): import os; print(os.environ['ZZ'])
d={'a':1}
with patch.dict(d,{'b':2},clear=True,c=3): print(d)
d
with patch.multiple(Foo,attr=5,m=DEFAULT) as x: print(x.keys())
patch('nodot')
with patch('sys.nope'): pass
with patch('sys.nope',create=True): print(sys.nope)
with patch('nomod.x'): pass
with patch.object(Foo,'nope'): pass
patch.object('a') 
with patch.object('abc','upper'): pass
with patch.object(Foo,'attr',new=1,spec=True): pass
with patch.object(Foo,'attr',spec=True,autospec=True): pass
with patch.object(Foo,'attr',new_callable=Mock,autospec=True): pass
p=patch.object(Foo,'attr',3)
p.start(), Foo.attr, p.stop(), Foo.attr, p.stop()
patch.stopall()
m=mock_open(read_data='a\nb\nc'); f=m('x')
f.read(), f.read(), m.mock_calls
m=mock_open(read_data='a\nb\nc'); f=m()
f.readline(), list(f), f.readlines()
m=mock_open(read_data=b'ab'); f=m()
f.read(1), f.read()
m=mock_open(read_data='x\ny'); h=m()
[l for l in h], h.write('q'), m().write.mock_calls, h.__enter__() is h
seal_m=Mock(); seal_m.a.b; seal(seal_m)
E(lambda: seal_m.c), E(lambda: seal_m.a.q), E(lambda: seal_m())
a=AsyncMock(return_value=3)
asyncio.run(a(1)), a.await_count, a.await_args, a.await_args_list, a.assert_awaited_once_with(1), inspect.iscoroutinefunction(a), asyncio.iscoroutinefunction(a)
a.assert_awaited_once_with(2)
a.assert_not_awaited()
AsyncMock().assert_awaited()
AsyncMock().assert_awaited_with(1)
AsyncMock().assert_any_await(1)
AsyncMock().assert_has_awaits([call(1)])
AsyncMock().assert_awaited_once()
a=AsyncMock(side_effect=[1,ValueError])
asyncio.run(a()), E(lambda: asyncio.run(a())), E(lambda: asyncio.run(a()))
    m=MagicMock()
    async with m as x: return x is not None, m.__aenter__.await_count
m=Mock(); m.method(1); m.other(2)
m.mock_calls==[call.method(1),call.other(2)], dir(m)[:3], 'method' in dir(m), dir(Mock(spec=['a','b']))[-2:]
M.FILTER_DIR, sorted(M.__all__)
m=Mock(name='nm')
m._mock_name, m._extract_mock_name(), m.a._extract_mock_name(), m().x._extract_mock_name()
m=Mock(parent=Mock(),name='p')
repr(m)[:8]
Mock(spec=Foo, foo=3).foo
Mock(bogus=1).bogus
NonCallableMock()()
m=Mock()
m.return_value is m(), m.return_value.mock_calls
m=MagicMock(); m.mock_add_spec(['x'],True)
m.x, E(lambda:m.y), E(lambda:setattr(m,'z',1))
m=Mock(); m.x=Mock(name='a'); m.x(1)
m.mock_calls
m=Mock(); m.x=Mock(); m.x(1)
m.mock_calls
isinstance(Mock(spec=int),int), Mock(spec=int).__class__, isinstance(MagicMock(spec_set=dict),dict)
m=MagicMock(spec=dict)
m['a'], len(m), E(lambda: m.foo)
m=Mock(spec=object)
E(lambda:m.a)
InvalidSpecError if 'InvalidSpecError' in globals() else M.InvalidSpecError
create_autospec(Mock)
patch.object(Foo,'attr',autospec=Mock()).start()
M._Call(('a',(1,),{})), M._CallList([call(1),call(2)]), [call(1)] in M._CallList([call(1),call(2)]), [call(2),call(1)] in M._CallList([call(1),call(2)])
''')
