# Assignment expressions.
if (n := len('abc')) > 2: print(n)
print([y := 5, y ** 2], (z := 1, 2), z, (a := (b := 3)), a, b)
while (line := next(it := iter(['x']), None)) and (seen := line): break
print(line, seen)
data = [1, 5, 3]
print([m for v in data if (m := v * 2) > 4], m, any((w := v) == 5 for v in data), w)
def f(x, y=0): return x, y
print(f((k := 1), y=(q := 2)), k, q, f(r := 5), r)
print(f'{(s := 7)} {s}', {(u := 'key'): (v := 'val')}, u, v, [1, 2, 3][(i := 1)], i, (lambda: (p := 4) + p)())
def g():
    total = 0
    partial = [total := total + v for v in range(5)]
    return partial, total
print(g())
def h():
    def inner():
        nonlocal c
        return (c := c + 1)
    c = 10
    inner()
    return c
print(h(), (x := 1) == 1, not (t := 0), -(e := 3), (e, e + 1))
if x := 0: pass
else: print('zero', x)
assert (ok := True), 'no'
for bad in ('x := 1', '(x.y := 1)', '(x[0] := 1)', '((a, b) := 1)', '[i := 0 for i in x]', 'f(a := 1, b=c := 2)', 'lambda: x := 1', '[x for x in (y := z)]', 'class A: [x := 1 for i in y]', '(1 := 2)', '(f() := 1)', 'x = y := 1', 'def f(x=(y := 1)): pass', '(x := y := 1)', '[j for i in a if (i := 1)]', 'del (x := 1)', '(*x := 1)', 'f(x := 1 for i in y)'):
    try: compile(bad, 'f', 'exec'); print(bad, 'fine')
    except SyntaxError as e: print(bad, '->', e.msg)
