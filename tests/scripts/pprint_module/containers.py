# The layout of the containers that it knows, wide and narrow.
import collections, dataclasses, io, pprint, types


def p(*a, **k):
    try:
        print(pprint.pformat(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
    print('--')


L = list(range(40))
p(L); p(L,compact=True); p(L,width=20,compact=True,indent=4)
p({i:L[:i] for i in range(30)},width=40)
p(collections.OrderedDict((i,'x'*i) for i in range(12)))
p(collections.OrderedDict())
p(collections.defaultdict(list,{i:'x'*i for i in range(12)}))
p(collections.defaultdict(int))
p(collections.Counter('abracadabra'*3+'hello world goodbye'))
p(collections.Counter())
p(collections.ChainMap({i:'x'*i for i in range(10)},{1:2}))
p(collections.ChainMap())
p(collections.ChainMap({},{}),width=5)
p(collections.deque('x'*i for i in range(13)))
p(collections.deque(('x'*i for i in range(13)),maxlen=20))
p(collections.deque())
p(collections.UserDict({i:'x'*i for i in range(13)}))
p(collections.UserList(['x'*i for i in range(13)]))
p(collections.UserString('hello world '*20))
p(types.MappingProxyType({i:'x'*i for i in range(13)}))
p(types.SimpleNamespace(**{'a%d'%i:'x'*i for i in range(13)}))
class NS(types.SimpleNamespace): pass
p(NS(**{'a%d'%i:'x'*i for i in range(13)}))
p(set(L)); p(frozenset(L)); p(set()); p(frozenset()); p({3,'a',None,2.5,'zz'*40})
class S(set): pass
class L2(list): pass
p(S(L)); p(L2(L))
p(tuple(L)); p(('x'*90,)); p(()); p([]); p({})
p('hello world '*20); p('hello\nworld '*10,width=30); p(b'hello world '*20); p(bytearray(b'hello world '*20))
p(['hello world '*20]); p({'a':'hello world '*20,'b':[b'qwertyuiop'*10]})
p('x'*100); p('a\n\nb\n'*10,width=10); p(b'ab',width=1); p('ab c',width=1);p(['ab c'],width=1)
