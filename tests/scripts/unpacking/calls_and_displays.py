# * and ** in calls, lists, tuples, sets, dicts, subscripts, return and yield.
def f(*a, **k): return a, k
l, t, d = [1, 2], (3,), {'x': 1}
print(f(*l, *t, **d), f(0, *l, 9, *'ab', y=2, **d, **{'z': 3}), f(*d), f(*[], **{}), f(**{'a b': 1}))
print([*l, *t], (*l, *t), {*l, *t, *l}, {**d, 'x': 2, **{'x': 3, 'w': 4}}, [*range(3), *'ab', *{}], *l, *[*[*[5]]])
def ret(): return *l, 3
def yld(): yield *l, 3
print(ret(), next(yld()))
x = *l, ; y = *l, *t; print(x, y)
for i in *l, *t: print(i, end=' ')
print()
for bad in ('f(*5)', 'f(**5)', 'f(**[1])', '[*5]', '{**5}', '{*5}', '(*None,)', 'f(**{1: 2})', 'f(x=1, **d)', 'f(**d, **d)', '{**[1]}', 'f(*5, *l)', 'f(1, *None)', 'len(*l)', 'print(**{"zz": 1})'):
    try: print(eval(bad))
    except Exception as e: print(bad, '->', type(e).__name__, e)
class M:
    def keys(self): print('keys'); return iter('ab')
    def __getitem__(self, k): print('get', k); return k * 2
print(f(**M()), {**M()})
class It:
    def __iter__(self): print('iter'); yield 1
print(f(*It()), [*It()], f(2, *It(), *It()))
for bad in ('*a', '[*a for a in b]', 'f(**a, *b)', 'f(a=1, 2)', 'f(**a, 1)', '*a = b', 'x = *a', 'f(a=1, a=2)', 'f(1=2)', 'f(a.b=1)', '{*a: 1}', '{**a for a in b}', 'del *a', 'f(x for x in y, 1)', 'f(None=1)', '(*a)', 'print(* )', 'f(a b)'):
    try: compile(bad, 'f', 'exec'); print(bad, 'fine')
    except SyntaxError as e: print(bad, '->', e.msg)
