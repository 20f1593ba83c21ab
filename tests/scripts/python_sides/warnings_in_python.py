# warnings without its module in C: the same decisions
import sys
from _fresh import fresh

w = fresh('warnings', '_warnings')
print(w.warn.__module__, type(w.warn).__name__, [(f[0], f[2].__name__) for f in w.filters])
shown = []
w.showwarning = lambda message, category, filename, lineno, file=None, line=None: shown.append((str(message), category.__name__, lineno))


def many(text, category=UserWarning, times=3):
    for _ in range(times):
        w.warn(text, category)
    w.warn(text, category)


for action in ('default', 'always', 'ignore', 'module', 'once'):
    w.resetwarnings()
    w.simplefilter(action)
    w.onceregistry.clear()
    globals().pop('__warningregistry__', None)
    many('text ' + action)
    many('text ' + action, RuntimeWarning, 1)
    print(action, shown)
    shown.clear()
w.simplefilter('error')
for wrong in (lambda: w.warn('boom'), lambda: w.warn(SyntaxWarning('as it is')), lambda: w.warn('x', int), lambda: w.warn('x', 'y'), lambda: w.warn_explicit('m', UserWarning, 'f.py', 3)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
w.resetwarnings()
w.filterwarnings('error', module='f$', lineno=7)
w.filterwarnings('ignore', 'quiet.*')
w.warn_explicit('quiet please', UserWarning, 'f.py', 7)
w.warn_explicit('loud', UserWarning, 'f.py', 8)
try:
    w.warn_explicit('loud', UserWarning, 'f.py', 7)
except UserWarning as error:
    print('raised', error)
registry = {}
for _ in range(2):
    w.warn_explicit('again', UserWarning, 'g.py', 1, registry=registry)
print(shown, sorted(map(str, registry)))
shown.clear()
w.filters.insert(0, ('strange', None, Warning, None, 0))
try:
    w.warn_explicit('odd', UserWarning, 'h.py', 1)
except RuntimeError as error:
    print(str(error).split(' in ')[0])


def outer():
    inner()


def inner():
    w.warn('two up', stacklevel=2)
    w.warn('far away', stacklevel=99)


w.resetwarnings()
w.simplefilter('always')
outer()
print(shown)
