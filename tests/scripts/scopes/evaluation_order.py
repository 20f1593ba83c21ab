"""The order in which parts of expressions and statements are evaluated."""
log = []
def e(x, v=None):
    log.append(x); return x if v is None else v
def done(label=''):
    print(label, *log); log.clear()
class O:
    def __init__(self, n): self.__dict__['n'] = n
    def __getattr__(self, a): log.append(f'{self.n}.{a}'); return O(f'{self.n}.{a}')
    def __setattr__(self, a, v): log.append(f'{self.n}.{a}=')
    def __getitem__(self, i): log.append(f'{self.n}[]'); return O(self.n + '[]')
    def __setitem__(self, i, v): log.append(f'{self.n}[]=')
    def __delitem__(self, i): log.append(f'del {self.n}[]')
    def __delattr__(self, i): log.append(f'del {self.n}.{i}')
    def __call__(self, *a, **k): log.append(f'{self.n}()'); return self
    def __add__(self, o): log.append('+'); return self
    def __iadd__(self, o): log.append('+='); return self
    def __lt__(self, o): log.append('<'); return True
    def __enter__(self): log.append(f'enter {self.n}'); return self
    def __exit__(self, *a): log.append(f'exit {self.n}')
    def __iter__(self): log.append(f'iter {self.n}'); return iter([1, 2])
    def __hash__(self): log.append(f'hash {self.n}'); return 1
    def __eq__(self, o): log.append('=='); return self is o
    def __bool__(self): log.append(f'bool {self.n}'); return True
    def __contains__(self, x): log.append('in'); return True
def o(n): log.append(n); return O(n)
o('a')[o('b')] = o('c'); done()
o('a').x = o('c'); done()
o('a')[o('b')] += o('c'); done()
o('a').x += o('c'); done()
o('t').x, o('u')[o('v')] = o('w'), o('z'); done()
o('a').x = o('b').y = o('c'); done()
{o('k1'): o('v1'), o('k2'): o('v2')}; done()
{**{1: e('x', 1)}, e('k'): e('v')}; done()
[o('a'), *o('b'), o('c')]; done()
o('f')(o('a'), *o('b'), k=o('c'), **{'z': o('d')}); done()
o('f')(o('a'), k=o('c'), *o('b')); done()
o('a') < o('b') < o('c'); done()
o('a') if o('c') else o('b'); done()
o('a') and o('b') or o('c'); done()
o('x') in o('y'); done()
o('a')[o('i'):o('j'):o('k')]; done()
o('a')[o('i'), o('j')]; done()
lambda x=o('d1'), *, y=o('d2'): None; done()
def f(a: o('ann') = o('def'), *args: o('ann2'), k: o('ann3') = o('kdef'), **kw: o('ann4')) -> o('ret'): pass
done()
@o('deco1')
@o('deco2')
def g(x=o('default')): pass
done()
@o('cdeco')
class C(O if o('base') else 0, metaclass=type(o('m')) and type):
    log.append('body')
done()
with o('m1') as o('t').a, o('m2') as o('t2')[o('i')]: log.append('body')
done()
for o('q').x in o('it'): log.append('loop')
done()
del o('a').x, o('b')[o('c')]; done()
try: raise e('exc', ValueError('v')) from e('cause', KeyError('k'))
except e('match', ValueError): pass
done()
assert e('test', True), e('msg'); done()
try: assert e('test', 0) and 1, e('msg')
except AssertionError: done()
[e(f'{x}{y}') for x in e('outer', [1, 2]) if e('if', True) for y in e('inner', [3])]; done()
{e(x): e(x + 1) for x in [1]}; done()
print(f'{e("f1")}{e("f2"):{e("spec", ">3")}}'); done()
x: o('annot') = o('value'); done()
(o('a').b): o('annot2') = o('v2'); done()
o('a')[o('b')]: o('ann3'); done()
a = b = e('v'); done()
(y := e('walrus')) + e('z'); done()
return_order = (lambda: (e('r1'), e('r2')))(); done()
def gen(): log.append((yield e('y1'), e('y2')))
list(gen()); done()
match o('subj'):
    case O(n='zzz') if e('g1'): pass
    case O(n=e_) if e('g2', False): pass
    case _: log.append('default')
done()
print(e('p1'), e('p2'), sep=e('sep', '-')); done()
o('a') + o('b') + o('c'); done()
not o('n'); done()
o('a')(o('x'))(o('y')); done()
global_name = [e(1), e(2)][e(0)]; done()
while e('cond', len(log) < 2): pass
done()
print(e('a', 2) ** e('b', 3) ** e('c', 2)); done()
-e('m', 1) * +e('n', 2); done()
(e('s1'), *e('s2', [1])); done()
