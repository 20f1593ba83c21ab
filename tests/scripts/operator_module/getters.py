# itemgetter, attrgetter, methodcaller
import operator as O
from operator import itemgetter, attrgetter, methodcaller

def attempt(text):
    try:
        result = eval(text)
    except Exception as error:
        print(text, '->', type(error).__name__, error)
    else:
        print(text, '->', repr(result).split(' at 0x')[0])
for text in '''attrgetter()|attrgetter(1)|attrgetter('a',1)|attrgetter('a')|attrgetter('a','b.c')|attrgetter('real')(5)|attrgetter('real.imag')(5)|attrgetter('real','imag')(5)|attrgetter('x')(5)
attrgetter('real')()|attrgetter('real')(1,2)|attrgetter('real')(obj=1)|attrgetter(a=1)|attrgetter('a').__reduce__()|attrgetter('a','b.c').__reduce__()|attrgetter('')(1)|attrgetter('.')(1)
attrgetter('a..b')(1)|attrgetter('real..imag')(1)|attrgetter('real.')(1)|attrgetter('.real')(1)|itemgetter()|itemgetter(1)|itemgetter(1,2)|itemgetter(1)([1,2])|itemgetter(1,0)([1,2])|itemgetter(5)([1])
itemgetter('a')({})|itemgetter(slice(1))([1,2])|itemgetter(1)()|itemgetter(1)(1,2)|itemgetter(1).__reduce__()|itemgetter(1,2).__reduce__()|itemgetter(a=1)|itemgetter(1)(x=1)|itemgetter(0)(5)
itemgetter(-1)((1,2))|itemgetter(2)((1,2))|itemgetter(True)((1,2))|itemgetter(1.0)([1,2])|itemgetter('x','y')({'x':1,'y':2})|itemgetter(0)('abc')|itemgetter((1,2))({(1,2):3})|itemgetter(2**70)((1,))
methodcaller()|methodcaller(1)|methodcaller('a')|methodcaller('a',1,b=2)|methodcaller('upper')('x')|methodcaller('split',',')('a,b')|methodcaller('split',sep=',')('a,b')|methodcaller('nope')('x')
methodcaller('upper')()|methodcaller('upper')(1,2)|methodcaller('upper')(x=1)|methodcaller('a',1).__reduce__()|methodcaller('a',1,b=2).__reduce__()|methodcaller(name='a')|methodcaller('f',name='x',self=1)
attrgetter('a').x|itemgetter(1)==itemgetter(1)|hash(itemgetter(1))!=None|attrgetter.__module__|itemgetter.__qualname__'''.replace('\n', '|').split('|'):
    attempt(text)
for t in (itemgetter, attrgetter, methodcaller):
    try:
        type('Sub', (t,), {})
    except TypeError as error:
        print(error)
    try:
        t('a').attribute = 1
    except AttributeError as error:
        print(error)
rows = [('bob', 3, 'x'), ('amy', 2, 'y'), ('cid', 3, 'a')]
print(sorted(rows, key=itemgetter(1)), sorted(rows, key=itemgetter(1, 0)), sorted(rows, key=itemgetter(-1)), max(rows, key=itemgetter(2)), list(map(itemgetter(0), rows)), list(map(itemgetter(0, 2), rows)))
class N:
    def __init__(self, **k): self.__dict__.update(k)
    def join(self, *a, **k): return self.name, a, k
n = N(name='n', child=N(name='c', child=N(name='cc')))
print(attrgetter('name')(n), attrgetter('child.name', 'child.child.name', 'name')(n), methodcaller('join', 1, k=2)(n), methodcaller('join')(n.child), sorted([n, n.child], key=attrgetter('name'))[0].name)
class Meddler:
    def __getattr__(self, name): return 'computed ' + name
    def __getitem__(self, key): return 'item', key
print(attrgetter('x')(Meddler()), itemgetter('k', 1)(Meddler()), methodcaller('upper')('abc'))
class T(tuple):
    def __getitem__(self, i): return 'own', i
print(itemgetter(0)(T((1, 2))), itemgetter(0)((1, 2)))
class S(str): pass
print(attrgetter(S('real'))(4), methodcaller(S('upper'))('x'), attrgetter(S('real')))
function, arguments = methodcaller('join', 1, k=2).__reduce__()
print(function(*arguments)(n), function.func is methodcaller, function.args, function.keywords)
g = itemgetter([])
print(g)
loop = []
loop.append(itemgetter(loop))
print(loop)
try:
    itemgetter([])({})
except TypeError as error:
    print(error)
def fails():
    raise ValueError('no')
class P:
    @property
    def p(self): fails()
try:
    attrgetter('p')(P())
except ValueError as error:
    print(error)
