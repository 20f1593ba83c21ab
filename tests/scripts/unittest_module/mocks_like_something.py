# Mocks made like functions and classes: they check arguments, and calls are compared as they are bound.
import asyncio
import inspect
import io
import math
import sys
import types
import unittest.mock as M
from unittest.mock import *
from unittest.mock import _Call, _CallList, _callable

from _mock_cases import E, shown_in
from _mocked import *


shown = shown_in(globals())


m = create_autospec(Some)


shown(r'''
E(m.meth), E(m.meth,1,2), E(m.cmeth,1,2,3) , E(m.smeth,1,2,3,d=5), E(m().meth,1,2,3), E(m().meth,1), E(m().cmeth,1,2,3,4,5)
m.attr, m.attr.two, E(lambda:m.attr.nope), E(m.attr.foo), m.attr.foo(1), E(m), E(m,1)
m.attr.foo.assert_called_once_with(1,b=3) if 0 else E(m.attr.foo.assert_called_with,a=1), E(m.attr.foo.assert_called_with,1,2), E(m.attr.foo.assert_called_with,1,2,3), E(m.attr.foo.assert_any_call,1), E(m.attr.foo.assert_any_call), E(m.attr.foo.assert_has_calls,[call(1)]), E(m.attr.foo.assert_has_calls,[call(a=1)]), E(m.attr.foo.assert_has_calls,[call()]), E(m.attr.foo.assert_has_calls,[call(),call(1)],any_order=True)
k=create_autospec(f1)
k(1), E(k), k.called, k.call_count, k.call_args, k.mock_calls, k.method_calls, k.attr, type(k), k.__name__, inspect.signature(k), k.mock, k.return_value, k.side_effect
k.return_value=5
k(a=2), k.call_args_list, E(k.assert_called_with,2), E(k.assert_called_once), E(k.assert_not_called), E(k.assert_has_calls,[call(1),call(2)]), E(k.assert_has_calls,[call.foo()])
k.reset_mock(), k.called, k.call_count, k.mock_calls, k.return_value
k.side_effect=KeyError
E(k,1)
k.side_effect=[1,2]
k(1), k(1), E(k,1)
k.foo=1
k.foo
del k.foo; E(lambda:k.foo)
create_autospec(af,instance=True)
create_autospec(CallableSub)()(1), E(create_autospec(CallableSub)()), create_autospec(CallableSub,instance=True)(3), E(create_autospec(SC,instance=True)), E(create_autospec(SC)(),1)
create_autospec(CallableSub()).m(), E(create_autospec(CallableSub()))
create_autospec(WithSlots).sl, create_autospec(WithSlots)().sl
create_autospec(WM), create_autospec(types.SimpleNamespace(a=1)).a, E(lambda: create_autospec(types.SimpleNamespace(a=1)).b)
create_autospec(Some,spec_set=True), E(lambda: setattr(create_autospec(Some,spec_set=True),'zz',1)), E(lambda: setattr(create_autospec(Some),'zz',1))
create_autospec(len)([1]), E(create_autospec(len)), create_autospec(dict).get, E(create_autospec([].append))
create_autospec(Some, name='nm'), create_autospec(f1,name='q').mock, create_autospec(Some)(1) if 0 else 0, create_autospec(Some).attr.foo, create_autospec(Some)().attr.foo
create_autospec(Some, return_value=7)(), create_autospec(Some, autospect=1)
create_autospec(Some, auto_spec=1)
create_autospec(Some, set_spec=1, unsafe=True).set_spec
create_autospec(HasDesc).d, create_autospec(property(lambda s:1)), create_autospec(Some).prop, create_autospec(Some)().prop
create_autospec(sys), create_autospec(io.StringIO)().read(), create_autospec(int)(), create_autospec(str), create_autospec(''), create_autospec(())
create_autospec(ValueError)('x'), isinstance(create_autospec(Some),type), isinstance(create_autospec(Some)(),Some), issubclass(type(create_autospec(Some)),MagicMock)
s=Mock(spec=f1)
s(1,2), E(s.assert_called_with,1), E(s.assert_called_with,1,2,3)
s=Mock(spec=g1)
s(1,2,3), s.assert_called_with(a=1,b=2,c=3), s.assert_called_with(1,2,c=3), s.assert_any_call(1,b=2,c=3), s.assert_has_calls([call(a=1,b=2,c=3)]), s.assert_has_calls([call(1,2,3)],any_order=True)
s=Mock(spec=SC)
s.foo(1), s.foo.assert_called_with(a=1), s.mock_calls, s.assert_has_calls([call.foo(a=1)]), E(s.assert_has_calls,[call.foo()])
s=Mock(spec=SC)
s(3), s.assert_called_with(a=3), E(s.assert_called_with,b=3)
s=Mock(spec_set=SC())
E(s), s.foo(1,b=3), s.foo.assert_called_with(1), E(s.foo.assert_called_with,1,3,4)
s=NonCallableMock(spec=SC())
E(s)
p=MagicMock(name='p')
p.attach_mock(create_autospec(f1),'f'), p.f(1), p.mock_calls, E(p.assert_has_calls,[call.f(a=1)])
''')
