"""locals(), globals(), vars(), exec and eval with mappings and odd arguments."""
def run(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e)
def a():
    x = 1
    l = locals(); l['x'] = 5; l['new'] = 6
    return x, sorted(l), locals() is l, sorted(locals())
run(a)
def b():
    y = 1
    def inner(): return y, sorted(locals())
    return inner()
run(b)
class C: z = 1; names = sorted(k for k in locals() if k[0] != '_'); locals()['w'] = 7; print(w)
print(C.names, C.w, sorted(vars(C).keys() - {'__module__', '__dict__', '__weakref__', '__doc__'}))
class M:
    def __init__(self): self.d = {}
    def __getitem__(self, k): print('get', k); return self.d[k]
    def __setitem__(self, k, v): print('set', k, v); self.d[k] = v
    def __delitem__(self, k): print('del', k); del self.d[k]
m = M()
exec('a = 1\nb = a + 1\nprint(b)\ndel a\nfor i in [5]: pass', {}, m); print(m.d)
run(lambda: exec('print(zz)', {}, m)); run(lambda: exec('del zz', {}, m)); run(lambda: eval('b * 2', {}, m)); run(lambda: exec('def f(): return b\nf()', {}, {})); run(lambda: exec('class K: x = b\nprint(K.x)', {}, m)); run(lambda: exec('import sys', {}, m)); run(lambda: exec('global g; g = 1; print(g)', {}, m)); run(lambda: eval('[b for _ in [1]]', {'b': 'global'}, m)); run(lambda: eval('locals()', {}, m) is m); run(lambda: eval('dir()', {}, m))
class Missing(dict):
    def __missing__(self, k): return f'missing {k}'
run(lambda: eval('foo', {}, Missing())); run(lambda: eval('foo', Missing())); run(lambda: eval('len', {}, Missing())); run(lambda: exec('print(foo, bar)', {}, Missing()))
class Sub(dict):
    def __getitem__(self, k): return 'sub ' + str(k)
run(lambda: eval('foo', Sub(foo=1))); run(lambda: eval('foo', {}, Sub(foo=1)))
for args in ((), (1,), ('1', 2), ('1', {}, 3), ('1', None, None), ('1', None, {}), ('x', {'x': 2}), ('x', {'x': 2}, {'x': 3}), (b'1+1',), (bytearray(b'2'),), (None,), ('',), (' 1',), ('\t1',), ('\n1',), ('1\n',), ('1;',), ('a=1',), ('pass',), ('1', {}, {}, {}), ('1\0',), (compile('7', '', 'eval'),), (compile('x=1', '', 'exec'),), ('(yield)',), ('await x',), ('return 1',), ('lambda: 0 and 1' * 0 + '1',), (memoryview(b'3'),), ('é', {'é': 'uni'}), (b'# coding: latin-1\n"\xe9"',), ('\ud800',)):
    run(lambda: (eval(*args)))
    run(lambda: (exec(*args)))
run(lambda: eval('1', globals={})); run(lambda: exec('1', {}, locals={})); run(lambda: exec('1', closure=None)); run(lambda: exec('1', closure=())); run(lambda: exec(compile('1', '', 'exec'), closure=(1,)))
def outer():
    v = 'closed'
    def inner(): print(v)
    return inner
inner = outer()
run(lambda: exec(inner.__code__)); run(lambda: exec(inner.__code__, closure=inner.__closure__)); run(lambda: exec(inner.__code__, closure=())); run(lambda: exec(inner.__code__, closure=(5,))); run(lambda: exec(inner.__code__, closure=5)); run(lambda: eval(inner.__code__)); run(lambda: exec((lambda a: a).__code__)); run(lambda: exec((lambda a=1: print('z')).__code__))
g = {}; exec('x = 1', g); print(sorted(g), g['__builtins__'] is not None, type(g['__builtins__']).__name__)
g = {'__builtins__': {}}; run(lambda: eval('len', g)); run(lambda: exec('import sys', g)); run(lambda: exec('class A: pass', g)); run(lambda: exec('def f(): return len\nf()', g)); run(lambda: exec('print(1)', {'__builtins__': {'print': lambda x: print('mine', x)}})); run(lambda: eval('1+1', {'__builtins__': None})); run(lambda: eval('len', {'__builtins__': 5})); run(lambda: exec('assert 0', {'__builtins__': {}})); run(lambda: exec('x: int', {'__builtins__': {}}))
def own(): return sorted(k for k in globals() if k in ('M', 'Missing', 'Sub'))
run(own)
run(lambda: vars()); run(lambda: sorted(dir())); run(lambda: (lambda q: locals())(1)); run(lambda: vars(M()).keys()); run(lambda: sorted(vars(type('V', (), {'a': 1}))).count('a')); run(lambda: globals() is (lambda: globals())())
exec('def later(): return later_global'); later_global = 'lg'; run(later)
exec('def f2():\n  global made\n  made = 3'); f2(); print(made)
def shadow(): exec('x = 10'); run(lambda: x) if 0 else None; return 'x' in locals()
run(shadow)
x = 'glob'
def shadow2(): x = 'loc'; exec('x = "exec"'); return x, eval('x'), [eval('x') for _ in '1']
run(shadow2)
print([eval('i', {'i': i}) for i in range(3)], eval('[a for a in (1, 2)]'), eval('(lambda: x)()'))
