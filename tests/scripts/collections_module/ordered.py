# OrderedDict: every method, what it accepts, what it says; subclasses; views and iterators
from _collections import OrderedDict as O
def t(s):
    try: r = eval(s)
    except BaseException as e: print(s, '->', type(e).__name__, e)
    else: print(s, '->', repr(r).split(' at 0x')[0][:120])
for s in '''O(1)|O([1])|O([(1,2)],x=3)|O(1,2)|O(self=3)|O({1:2})|O([(1,2,3)])|O().popitem()|O(a=1,b=2).popitem()|O(a=1,b=2).popitem(False)|O(a=1).popitem(last=False)|O().popitem(False)|O(a=1).popitem(1,2)|O(a=1).popitem(x=1)
O(a=1).pop('a')|O(a=1).pop('b')|O(a=1).pop('b',3)|O(a=1).pop()|O(a=1).pop('b',default=5)|O(a=1).pop(key='a')|O(a=1).pop(1,2,3)
O(a=1,b=2).move_to_end('a')|O(a=1).move_to_end('z')|O().move_to_end('z')|O(a=1).move_to_end()|O(a=1).move_to_end('a',1,2)|O(a=1,b=2).move_to_end(key='a',last=True)|O(a=1).move_to_end([])
O(a=1).setdefault('b')|O(a=1).setdefault('b',5)|O(a=1).setdefault(key='b',default=5)|O(a=1).setdefault()|O(a=1).setdefault('a',5)
O.fromkeys('ab')|O.fromkeys('ab',1)|O.fromkeys('ab',value=1)|O.fromkeys(iterable='ab')|O.fromkeys()|O.fromkeys(1)
O(a=1).copy()|O(a=1).__copy__()|O(a=1)==O(a=1)|O([(1,2),(3,4)])==O([(3,4),(1,2)])|O([(1,2),(3,4)])=={3:4,1:2}|O(a=1)!=O(a=1)|O(a=1)<O()|O(a=1)==5|{3:4,1:2}==O([(1,2),(3,4)])
O(a=1)|O(b=2)|O(a=1)|1|O(a=1).__or__({'b':1})|O(a=1).__ror__({'b':1})|O(a=1).__ior__({'b':1})|O(a=1).__ior__([('c',3)])|O(a=1).__ior__(5)|O(a=1).__or__(5)|O(a=1).__or__([(1,2)])
O(a=1).update(1)|O(a=1).update({},2,3)|O(a=1).update()|O(a=1).update(b=1)|O(a=1).update([(1,2)],b=1)|O(a=1).update([1])|O(a=1).update([(1,2,3)])|O(a=1).update(self=1)|O(a=1).update(None)
O(a=1).clear()|O(a=1).clear(1)|O(a=1).keys()|O(a=1).values()|O(a=1).items()|iter(O(a=1))|reversed(O(a=1))|iter(O().keys())|iter(O().values())|iter(O().items())|reversed(O(a=1).items())|list(reversed(O(a=1,b=2).items()))|list(reversed(O(a=1,b=2)))|list(reversed(O(a=1,b=2).values()))
O(a=1).__reduce__()|O().__reduce__()|iter(O(a=1,b=2)).__reduce__()|iter(O(a=1,b=2).items()).__reduce__()|type(iter(O()))|type(O().keys())|type(O().keys()).__mro__|type(O().items()).__mro__|type(O().values()).__mro__|O(a=1).keys()&{'a'}|O(a=1).keys()|{'b'}|O(a=1).items()-{('a',1)}|O(a=1).keys()=={'a'}|O(a=1).keys().mapping|O(a=1).keys().isdisjoint('b')
O(a=1)['b']|O(a=1).__getitem__('b')|O(a=1).__delitem__('b')|O(a=1).get('b')|O.__module__|hash(O())|O[int,str]|len(O(a=1))|'a' in O(a=1)|O(a=1).x|O.__init__()|type(O().keys())()|type(iter(O()))()|iter(O(a=1)).__length_hint__()'''.replace('\n','|').split('|'): t(s)
o=O(a=1); o.x=5; print(o.__dict__, o.__reduce__()[:4], o.copy().__dict__)
class S(O): pass
s=S(a=1); s.y=2; print(s, s.copy(), s.__reduce__()[:4], s|{'b':1}, {'b':1}|s)
class M(O):
    def __missing__(self,k): return 'miss'
m=M(a=1); print(m['q'], m.pop('q','d'))
try: print(m.pop('q'))
except KeyError as e: print('KE',e)
class G(O):
    def __setitem__(s,k,v): print('set',k,v); O.__setitem__(s,k,v)
    def __getitem__(s,k): print('get',k); return O.__getitem__(s,k)
    def __delitem__(s,k): print('del',k); O.__delitem__(s,k)
    def __contains__(s,k): print('contains',k); return O.__contains__(s,k)
    def items(s): print('items'); return O.items(s)
    def keys(s): print('keys'); return O.keys(s)
g=G(a=1); g.update(b=2); g.setdefault('c',3); g.setdefault('a',3); print(g.pop('a')); print(g.popitem()); print(g.popitem(False)); g['z']=1; print(g.copy()); print(g); g.move_to_end('z'); print(g|{'k':1}); g|={'l':2}; print(g==O(z=1)); print(G.fromkeys('p')); print(list(g.values())); print(list(g)); print(g.pop('nope','dd'));print(O(g)); print(dict(g)); g.clear()
try: g.pop('nope')
except KeyError as e: print(repr(e))
for f in ('o["n"]=1','del o["b"]','o["a"]=9','o.move_to_end("a")','o.move_to_end("c")','o.clear()','o.popitem()','o.setdefault("q")','o.pop("c")', 'o.update(b=3)'):
    for mk in (iter, lambda o:iter(o.items()), reversed):
        o=O(a=1,b=2,c=3); it=mk(o); next(it); exec(f)
        r=[]
        for _ in range(3):
            try: r.append(next(it))
            except Exception as e: r.append(repr(e))
        print(f, r)
o=O(a=1); o['s']=o; print(o)
o=O(a=1); o['s']=o.items(); print(o)
o=O(a=1,b=2); o.move_to_end('b',last=False); print(o,list(reversed(o)), dict(o), list(o.items()))
it=iter(O(a=1,b=2)); next(it); print(it.__reduce__(), list(it), it.__reduce__())
print([x for x in dir(O) if x not in dir(dict)], sorted(set(dir(type(O().keys())))-set(dir(type({}.keys())))), sorted(set(dir(type(O().values())))-set(dir(type({}.values())))))
