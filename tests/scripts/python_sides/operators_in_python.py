# operator without its module in C: every function, the getters, and what they say when they're called wrongly
import copy
import operator
import pickle
import sys
from _fresh import attempt, fresh

O = fresh('operator', '_operator')
values = [3, -2, True, 2.5, 'ab', [1, 2], (1,), {1, 2}, None]
for name in operator.__all__:
    if name in ('attrgetter', 'itemgetter', 'methodcaller'):
        continue
    function = getattr(O, name)
    row = []
    for a in values:
        for args in ((a,), (a, 2), (a, [1])):
            try:
                row.append(repr(function(*copy.deepcopy(args))))
            except Exception as error:
                row.append(type(error).__name__)
    print(name, function.__module__, ' '.join(row))
names = {'O': O}
for text in '''O.attrgetter()|O.attrgetter(1)|O.attrgetter('real')|O.attrgetter('real','imag')(3)|O.attrgetter('__class__.__name__')([])|O.attrgetter('x.y')(3)|O.itemgetter()|O.itemgetter(1)('ab')
O.itemgetter(1,0)('ab')|O.itemgetter(slice(1))('ab')|O.itemgetter('x')({})|O.methodcaller()|O.methodcaller(1)|O.methodcaller('upper')('a')|O.methodcaller('split','b',maxsplit=1)('abcb')|O.methodcaller('nope')(1)
O.methodcaller('f',1,b=2)|O.length_hint([1])|O.length_hint(iter([1,2]))|O.length_hint(3,7)|O.length_hint(3,'a')|O.indexOf([1],2)|O.concat(1,2)|O.iconcat(1,2)|O.call(max,1,2)|O.call()|O.contains(1,1)'''.replace('\n', '|').split('|'):
    attempt(text, names)
saved, sys.modules['operator'] = sys.modules['operator'], O
for getter in (O.attrgetter('a.b', 'c'), O.itemgetter(1, 'x'), O.methodcaller('split', maxsplit=1), O.methodcaller('upper')):
    for protocol in (2, 5):
        print(pickle.loads(pickle.dumps(getter, protocol)), copy.copy(getter))
sys.modules['operator'] = saved
