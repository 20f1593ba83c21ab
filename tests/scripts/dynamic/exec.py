# exec and eval with their namespaces.
x = 1
exec('x = 2\ny = 3'); print(x, y)
g = {'a': 1}; exec('b = a + 1', g); print(g['b'], sorted(k for k in g))
g, l = {'a': 1}, {'c': 5}; exec('d = a + c', g, l); print(l, 'd' in g)
print(eval('x + y'), eval('a', {'a': 'A'}), eval('a', {}, {'a': 'L'}), eval(' 1 + 1 '), eval('\t2'), eval('(1,\n2)'), eval(b'3'), eval('[i for i in range(3)]'), eval('lambda q: q * 2')(4))
def f():
    v = 1
    exec('v = 2')
    exec('w = 3', globals(), loc := {})
    return v, loc, eval('v + 1'), sorted(locals())
print(f())
exec('def made(n):\n  return n * 10\nclass K:\n  a = made(1)'); print(made(2), K.a)
class Map(dict):
    def __getitem__(self, k): print('lookup', k); return dict.get(self, k, 7)
    def __setitem__(self, k, v): print('store', k, v); dict.__setitem__(self, k, v)
m = Map(); exec('p = q + 1\nr = p', {}, m); print(dict(m))
print(eval('u', {}, Map()))
exec(compile('print("compiled", __name__)', 'file', 'exec'))
code = compile('x + 1', 'f', 'eval'); print(eval(code), eval(code, {'x': 10}), code.co_name, code.co_filename)
exec(compile('5', 's', 'single')); exec(compile('"single"\n', 's', 'single')); exec(compile('x', 's', 'single'))
for call in ("eval('x = 1')", "exec('1 +')", "eval('')", "eval('1; 2')", 'exec(5)', 'eval(5)', "exec('', 5)", "exec('', {}, 5)", "eval('1', [])", "compile('1', 'f', 'bad')", "compile(5, 'f', 'exec')", "eval('undefined')", "exec('raise ValueError(1)')", "eval('1 1')", "compile('a b', 'name', 'eval')", "exec('return')", "exec('yield')", "exec('break')", "exec('await x')", "eval('(yield)')", "compile('', '', 'eval')", "exec('x\\0y')", "eval('__import__')('math').nope"):
    try: print(call, '=', eval(call))
    except BaseException as e: print(call, '->', type(e).__name__, e)
ns = {'__builtins__': {}}
try: exec('len([])', ns)
except NameError as e: print(e)
ns = {}; exec('z = 1', ns); print('__builtins__' in ns, sorted(k for k in ns if k != '__builtins__'))
exec('for i in range(2): print(i)'); exec('if 1:\n\tprint("tab")'); exec(''); exec('\n\n# only a comment'); exec('pass')
