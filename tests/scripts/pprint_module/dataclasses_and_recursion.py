# Dataclasses, and containers that contain themselves.
import collections, dataclasses, io, pprint, types


def p(*a, **k):
    try:
        print(pprint.pformat(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
    print('--')


L = list(range(40))
@dataclasses.dataclass
class D:
    a:int; b:str; c:list; d:object=dataclasses.field(default=None,repr=False)
p(D(1,'foo',[1])); p(D(1,'foo'*10,list(range(40)))); p(D(1,'foo',[1]),width=5)
@dataclasses.dataclass
class D2:
    a:int
    def __repr__(self): return 'custom'*20
p(D2(1))
d=D(1,'x'*70,[]); d.c.append(d); 
s=pprint.pformat(d); print(s.replace(str(id(d)),'ID'))
l=[1]; l.append(l); print(pprint.pformat(l).replace(str(id(l)),'ID')); print(pprint.isrecursive(l),pprint.isreadable(l),pprint.saferepr(l).replace(str(id(l)),'ID'))
