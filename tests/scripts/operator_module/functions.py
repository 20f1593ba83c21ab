# the functions of operator: results, names, and what they refuse
import operator as O

def attempt(text):
    try:
        result = eval(text)
    except Exception as error:
        print(text, '->', type(error).__name__, error)
    else:
        print(text, '->', repr(result))
print(O.__all__)
for text in '''O.add()|O.add(1)|O.add(1,2,3)|O.add(a=1,b=2)|O.add(1,'a')|O.concat([1],[2])|O.concat(1,2)|O.concat([1],2)|O.concat('a','b')|O.countOf([1,1],1)|O.countOf(1,1)|O.indexOf([1,2],2)
O.indexOf([1],5)|O.indexOf(1,5)|O.countOf([1])|O.contains([1],1)|O.contains(1,1)|O.delitem([1],0)|O.delitem(1,0)|O.setitem([1],0,2)|O.setitem(1,0,2)|O.getitem([1],0)|O.getitem(1,0)|O.getitem({},1)
O.length_hint([1])|O.length_hint(1)|O.length_hint(1,5)|O.length_hint(1,'a')|O.length_hint(iter([1,2]))|O.length_hint()|O.length_hint(1,default=5)|O.length_hint(1,-3)|O.length_hint(obj=1)
O.index(3)|O.index('a')|O.index(1.5)|O.index(True)|O.truth([])|O.not_([])|O.is_(1,1)|O.is_not(1,1)|O.pos(1)|O.neg('a')|O.inv(5)|O.invert(1.5)|O.abs(-3)|O.abs('a')|O.pow(2,3)|O.pow(2,3,4)|O.matmul(1,2)
O.iadd([1],[2])|O.iconcat([1],[2])|O.iconcat(1,2)|O.iconcat([1],2)|O.iconcat([1],(2,))|O.imul([1],2)|O.ipow(2,3)|O.ior({1},{2})|O.call(max,1,2)|O.call()|O.call(1)|O.call(dict,a=1)|O.lt(1,'a')|O.eq(1,1)
O.concat({1:2},{3:4})|O.concat((1,),(2,))|O.concat((1,),[2])|O.concat(b'a',b'b')|O.concat(range(2),range(2))|O.countOf(iter('abca'),'a')|O.indexOf(iter('abca'),'c')|O.countOf({'a':1},'a')|O.truth('')|O.not_(O)
O.add.__name__|O.add.__module__|O.add|O.__name__|O.add.__text_signature__|O.inv is O.invert|O.__not__ is O.not_|O.__inv__ is O.inv'''.replace('\n', '|').split('|'):
    attempt(text)
two = {'add': '+', 'sub': '-', 'mul': '*', 'floordiv': '//', 'truediv': '/', 'mod': '%', 'lshift': '<<', 'rshift': '>>', 'and_': '&', 'xor': '^', 'or_': '|', 'pow': '**',
       'lt': '<', 'le': '<=', 'eq': '==', 'ne': '!=', 'gt': '>', 'ge': '>='}
for name, sign in two.items():
    for a, b in ((7, 2), (2, 7), (1.5, 2), (-7, 2), ('a', 'b'), ('%s', 3), ([1], [2]), ({1}, {1, 2}), (True, False), (1, 0)):
        results = []
        for make in (lambda: getattr(O, name)(a, b), lambda: eval('a %s b' % sign, {'a': a, 'b': b}), lambda: getattr(O, 'i' + name.rstrip('_'), getattr(O, name))(a, b)):
            try:
                results.append(repr(make()))
            except Exception as error:
                results.append(type(error).__name__ + ': ' + str(error).replace('**=', '**').replace('%s=' % sign if name not in ('le', 'ge', 'ne', 'eq') else 'no', sign).replace('** or pow()', '**'))
        if len(set(results)) != 1:
            print(name, a, b, results)
class V:
    def __init__(self, log): self.log = log
    def __matmul__(self, other): return 'matmul', other
    def __imatmul__(self, other): return 'imatmul', other
    def __neg__(self): return 'neg'
    def __pos__(self): return 'pos'
    def __invert__(self): return 'invert'
    def __abs__(self): return 'abs'
    def __index__(self): return 11
    def __add__(self, other): return 'add', other
    def __getitem__(self, key): return 'item', key
    def __contains__(self, x): return x == 'in'
v = V([])
print(O.matmul(v, 1), O.imatmul(v, 1), O.neg(v), O.pos(v), O.inv(v), O.abs(v), O.index(v), O.add(v, 2), O.iadd(v, 3), O.getitem(v, slice(1, 2)), O.contains(v, 'in'), O.concat(v, v)[0] if True else 0)
for value in (3, -1, 'a', None, NotImplemented, 2**70, True):
    class Hint:
        def __length_hint__(self): return value
    attempt('O.length_hint(Hint(), 7)')
l = [1, 2]
print(O.iadd(l, [3]) is l, O.imul(l, 2) is l, l, O.setitem(l, slice(0, 2), 'x'), l, O.delitem(l, slice(0, 3)), l)
print([n for n in dir(O) if n.startswith('__') and callable(getattr(O, n)) and n != '__loader__' and getattr(O, n) is getattr(O, n.strip('_'), None)])
