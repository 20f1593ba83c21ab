# with: enter, exit, exceptions, several managers.
class C:
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow
    def __enter__(self): print('enter', self.name); return self.name.upper()
    def __exit__(self, t, v, tb): print('exit', self.name, t and t.__name__, v, tb is not None); return self.swallow
with C('a') as a: print('body', a)
with C('a') as a, C('b') as b: print(a, b)
with (C('a') as a, C('b'), C('c') as c,): print(a, c)
with (C('p')): print('p')
with (C('q')) as q: print(q)
with C('s', True): raise ValueError('swallowed')
try:
    with C('n'): raise ValueError('not')
except ValueError as e: print('caught', e)
try:
    with C('out', False), C('in', True): 1 / 0
    print('went on')
    with C('out', True), C('in', False): 1 / 0
    print('here too')
except ZeroDivisionError: print('never')
def f():
    with C('ret'): return 'value'
def g():
    for i in range(3):
        with C(str(i)):
            if i == 0: continue
            break
    return i
print(f(), g())
class T:
    def __enter__(self): return 1, [2, 3]
    def __exit__(self, *a): pass
class O: pass
o = O(); l = [0]
with T() as (x, [y, z]): print(x, y, z)
with T() as o.attr, T() as l[0]: print(o.attr, l)
with C('nest') as n:
    with C('ed'): print('deep')
class NoExit:
    def __enter__(self): pass
class NoEnter:
    def __exit__(self, *a): pass
class EnterFails(C):
    def __enter__(self): raise KeyError('enter')
class ExitFails(C):
    def __exit__(self, *a): raise KeyError('exit')
class BadTruth(C):
    def __exit__(self, *a): return type('X', (), {'__bool__': lambda s: 1 / 0})()
for make in (NoExit, NoEnter, lambda: 5, lambda: EnterFails('e'), lambda: ExitFails('x'), lambda: BadTruth('t'), object):
    try:
        with make(): print('in'); raise ValueError('body')
    except Exception as e: print(type(e).__name__, e, repr(e.__context__))
