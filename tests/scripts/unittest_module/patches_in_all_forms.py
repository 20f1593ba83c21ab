# patch in its forms: spec, spec_set, autospec, create, new_callable, dictionaries, several at once; what is refused.
import asyncio
import inspect
import math
import sys
import types
import unittest.mock as M
from unittest.mock import *
from unittest.mock import _Call, _CallList, _callable

from _mock_cases import E, shown_in
from _mocked import *


shown = shown_in(globals())


shown(r'''
with patch('__main__.f1',autospec=True) as q: print(E(f1), f1(1), q.mock_calls, type(q), f1.attr)
with patch('__main__.Some',autospec=True) as q: print(E(Some.meth), Some().meth(1,2,3), type(q), q.mock_calls)
with patch('__main__.Some',spec=True) as q: print(type(q), q.return_value, Some().attr, E(lambda:Some.zz), E(Some()))
with patch('__main__.Some',spec_set=True) as q: print(type(q), q.return_value, E(lambda:setattr(q,'zz',1)))
with patch('__main__.SC',spec=CallableSub) as q: print(q, q(), q()(1))
with patch('__main__.f1',spec=['x']) as q: print(q, type(q))
with patch('__main__.f1',spec=['x','__call__']) as q: print(q, q())
with patch('__main__.f1',new_callable=NonCallableMock) as q: print(q)
with patch('__main__.f1',return_value=4) as q: print(q())
with patch('__main__.f1',new=4,return_value=4) as q: print(q())
with patch('__main__.f1',new=4,autospec=True) as q: print(q())
with patch('__main__.zz',create=True,spec=True) as q: print(q())
with patch('__main__.zz',create=True,autospec=True) as q: print(q())
with patch('__main__.af') as q: print(type(q))
with patch('__main__.f1',spec=Mock()) as q: pass
with patch('__main__.f1',spec_set=Mock()) as q: pass
with patch('__main__.f1',autospect=True) as q: pass
with patch.object(Mock(),'x',autospec=True) as q: pass
with patch('__main__.f1',spec=True,spec_set=SC) as q: pass
with patch('__main__.f1',autospec=True,spec_set=True) as q: print(E(lambda:setattr(q,'zzz',1)))
patch('__main__.f1',new=1,new_callable=Mock)
patch('__main__.f1',new_callable=Mock,autospec=True)
d={}; pd=patch.dict(d,a=1)
pd.start(), d, pd.stop(), d
d={}
E(patch.dict(d,{'x':1}).__enter__), d
patch.dict(d)(lambda: d)()
patch.multiple('__main__')
patch.object(SC,'one',5).__enter__(), patch.stopall(), SC.one
patch.object()
patch.object(SC)
patch('__main__.SC.one',7).__enter__(), SC.one
patch('')
patch(5)
patch('x.y.z').start()
''')
