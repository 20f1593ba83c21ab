# __reduce__ and __setstate__ of everything, and copies made of them
import itertools as I

def copy_of(x):
    function, arguments, *state = x.__reduce__()
    result = function(*arguments)
    if state and state[0] is not None:
        result.__setstate__(state[0])
    return result

def step(x, n):
    for _ in range(n):
        next(x, None)
    return x

def show(o):
    if isinstance(o, tuple): return '(' + ', '.join(show(x) for x in o) + ')'
    if isinstance(o, type): return o.__name__
    r = repr(o)
    if ' at 0x' in r:
        return '<' + type(o).__name__ + '>' + (show(o.__reduce__()) if hasattr(o, '__length_hint__') or type(o).__module__ == 'itertools' else '')
    return r

cases = '''I.accumulate([1,2,3]) I.accumulate([1,2,3],max) I.accumulate([1,2],initial=5) I.accumulate([],initial=None) I.accumulate([None,1],lambda*a:None)
I.chain([1],[2]) I.chain() I.chain.from_iterable([[1],[2]]) I.combinations('abc',2) I.combinations('a',2) I.combinations('abc',0)
I.combinations_with_replacement('abc',2) I.combinations_with_replacement('',2) I.combinations_with_replacement('abc',0)
I.compress('abc',[1,0,1]) I.count() I.count(3,2) I.count(1.5) I.count(2**64) I.count(1,2**70) I.cycle('ab') I.cycle('')
I.dropwhile(str.islower,'aBc') I.filterfalse(None,[0,1,0]) I.filterfalse(str.isupper,'aBc') I.groupby('aabb') I.groupby('aabb',str.upper)
I.islice('abcd',2) I.islice('abcdef',1,4,2) I.islice('abc',1,None) I.islice('abc',0) I.pairwise('abc') I.permutations('abc') I.permutations('abc',2)
I.permutations('a',2) I.permutations('abc',0) I.product('ab','cd') I.product('ab',repeat=2) I.product() I.product('ab','') I.repeat('a') I.repeat('a',2)
I.starmap(max,[(1,2)]) I.takewhile(str.islower,'abC') I.tee('abc')[0] I.zip_longest('abc','d') I.zip_longest('abc','d',fillvalue='-') I.zip_longest()
I.zip_longest('','')'''.split()
for c in cases:
    for n in (0, 1, 2, 9):
        try:
            x = step(eval(c), n)
            print(c, n, show(x.__reduce__()))
        except TypeError as error:
            print(c, n, error)
    if hasattr(x, '__setstate__'):
        for state in (None, 1, (), (1,)):
            try:
                print(c, 'set', state, eval(c).__setstate__(state))
            except Exception as error:
                print(c, 'set', state, type(error).__name__, error)
for c in cases:
    if c.startswith(('I.pairwise', 'I.tee')):
        continue
    for n in (0, 1, 2):
        x, y = step(eval(c), n), step(eval(c), n)
        try:
            y = copy_of(y)
        except Exception as error:
            print(c, n, error)
            continue
        print(c, n, [show(v) for v in I.islice(x, 5)] == [show(v) for v in I.islice(y, 5)], type(x) is type(y))
for text in ("I.combinations('abcd',2).__setstate__((9, 9))", "I.combinations('abcd',2).__setstate__((-4, 1))", "I.permutations('abc',2).__setstate__(((5,-1,2),(9,0)))",
             "I.permutations('abc',2).__setstate__(((0,1),(3,2)))", "I.permutations('abc',2).__setstate__(((0,1,2),(3,)))", "I.product('ab','cd').__setstate__((7,-7))",
             "I.product('ab','cd').__setstate__(('a',1))", "I.combinations_with_replacement('abc',2).__setstate__((1, 9))",
             "I.chain().__setstate__((iter([[1], [2]]), iter([9])))", "I.chain().__setstate__((1, 2, 3))", "I.groupby('ab').__setstate__((1, 2))", "I.groupby('aab').__setstate__(('a', 'a', 'b'))",
             "I.islice('abcdef', 3).__setstate__(2)"):
    make, call = text.split('.__setstate__')
    x = eval(make)
    try:
        x.__setstate__(eval(call))
        print(text, [show(v) for v in x])
    except Exception as error:
        print(text, type(error).__name__, error)
g = I.groupby('aabb')
k, group = next(g)
print(show(group.__reduce__()[1][1:]), next(group), group.__reduce__()[0].__name__)
next(g)
print(show(group.__reduce__()))
class Sub(I.chain):
    pass
s = Sub([1, 2], [3])
s.note = 'kept?'
next(s)
t = copy_of(s)
print(type(t).__name__, list(t), hasattr(t, 'note'))
