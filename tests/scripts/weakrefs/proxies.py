# weakref.proxy: attributes, operators, calls, iteration pass through; what a dead proxy says.
import weakref


class A:
    x = 1

    def __init__(self, n=3):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        return i * 2

    def __setitem__(self, i, v):
        print('set', i, v)

    def __delitem__(self, i):
        print('del', i)

    def __add__(self, o):
        return ('add', o)

    def __radd__(self, o):
        return ('radd', o)

    def __iadd__(self, o):
        self.n += o
        return self

    def __neg__(self):
        return -self.n

    def __bool__(self):
        return self.n > 0

    def __contains__(self, o):
        return o == 5

    def __iter__(self):
        return iter([1, 2])

    def __eq__(self, o):
        return o == 3

    def __lt__(self, o):
        return True

    def __str__(self):
        return 'text'

    def __int__(self):
        return 7

    def __index__(self):
        return 1

    def __hash__(self):
        return 5

    def __bytes__(self):
        return b'bytes'

    def __matmul__(self, o):
        return 'matmul'

    def __divmod__(self, o):
        return 'divmod'

    def __pow__(self, o):
        return 'pow'


class C(A):
    def __call__(self, *args, **kwargs):
        return args, kwargs


a = A()
p = weakref.proxy(a)
tests = ['p.x', 'p.n', 'len(p)', 'p[4]', 'p + 1', '1 + p', '-p', 'bool(p)', '5 in p', 'list(p)', 'p == 3', 'p < 1', 'str(p)', 'int(p)', '[10, 20][p]',
         'bytes(p)', 'p @ 1', 'divmod(p, 1)', 'p ** 2', 'hash(p)', 'p()', 'p.nothing', 'type(p).__name__', 'isinstance(p, A)', 'p.__class__.__name__',
         'float(p)', 'p - 1', 'reversed(p)', 'next(p)', 'weakref.ref(p)', 'weakref.proxy(a) is p', 'weakref.getweakrefcount(a)', 'callable(p)', 'format(p)',
         "p.__len__()", 'dir(p)[:1]', 'vars(p)', 'abs(p)']


def run(tests):
    for test in tests:
        try:
            print(test, '->', eval(test))
        except Exception as e:
            print(test, '->', type(e).__name__, e)


run(tests)
p.new = 5
print(a.new)
del p.new
p[1] = 2
del p[1]
q = p
q += 10
print(type(q).__name__, a.n)
del a, q
run(['p.x', 'len(p)', 'p + 1', 'str(p)', 'bool(p)', 'p == 3', 'list(p)', 'p.y', 'repr(p)[:11]', 'type(p).__name__', 'isinstance(p, A)', 'hash(p)'])
try:
    p.x = 1
except ReferenceError as e:
    print(e)
c = C()
p = weakref.proxy(c, lambda dead: print('callback', type(dead).__name__))
print(type(p).__name__, p(1, k=2), callable(p), len(p))
del c
try:
    p()
except ReferenceError as e:
    print(e)
for bad in (5, 'a', None, [], ()):
    try:
        weakref.proxy(bad)
    except TypeError as e:
        print(e)
