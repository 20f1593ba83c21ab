# exec, eval and compile: every argument wrong and right, kinds of source, modes, flags, closures, results.
import types, ast
def t(f, *a, **k):
    try: r = f(*a, **k)
    except BaseException as e: print(f'  {type(e).__name__}: {e}')
    else: print('  ok', r if not isinstance(r, types.CodeType) else 'code ' + r.co_name)
sources = ['1+1', ' 1', '\t1', '\n1', '1\n', '1 # c', '', ' ', '# c', 'x = 1', 'pass', '1;2', 'a\0b', b'1+1', bytearray(b'2'), memoryview(b'3'), b'\xef\xbb\xbf4', b'# coding: latin-1\n"\xe9"', b'"\xe9"', '# coding: nope\n1', b'# coding: nope\n1', '\ufeff5', 'é', '"\ud800"', None, 3, [], compile('7', 'f', 'eval'), compile('y = 8', 'f', 'exec'), compile('9', 'f', 'single'), ast.parse('10', mode='eval'), ast.parse('z = 11'), (lambda: 12).__code__, (lambda a: a).__code__, 'yield 1', 'return 1', 'await x', '(yield)', '*a', '1,', '(1', '1)', 'if 1:', 'def f(): pass', 'print("p")']
for s in sources:
    print(repr(s).split(' at 0x')[0][:50]); t(eval, s); t(exec, s)
    for m in ('exec', 'eval', 'single'): t(compile, s, 'f', m) if not isinstance(s, types.CodeType) else None
for a in ((), ('1',), ('1', 'f'), ('1', 'f', 'what'), ('1', 'f', ''), ('1', 3, 'eval'), ('1', None, 'eval'), ('1', b'f', 'eval'), ('1', 'f\0', 'eval'), ('1', 'f', 3), ('1', 'f', 'eval', -1), ('1', 'f', 'eval', 1 << 40), ('1', 'f', 'eval', 'x'), ('1', 'f', 'eval', 0, 'x'), ('1', 'f', 'eval', 0, False, 3), ('1', 'f', 'eval', 0, False, -2), ('1', 'f', 'eval', 0, False, -1), ('1', 'f', 'eval', 0, False, 2), ('1', 'f', 'eval', 0, False, -1, 1)): t(compile, *a)
t(compile, source='1', filename='f', mode='eval'); t(compile, '1', 'f', 'eval', dont_inherit=True, optimize=0, flags=0); t(compile, '1', 'f', 'eval', zork=1)
print(eval(compile('assert 0, "m"\nx = __debug__', 'f', 'exec', optimize=1)), compile('"doc"\nx=1', 'f', 'exec', optimize=2).co_consts, compile('"doc"\nx=1', 'f', 'exec', optimize=0).co_consts[0], eval(compile('__debug__', 'f', 'eval', optimize=1)), eval(compile('__debug__', 'f', 'eval', optimize=0)))
for a in ((), ('1', 3), ('1', {}, 3), ('1', None, None), ('1', None, {}), ('1', {}, []), ('1', [], {}), ('1', {}, {}, {}), ('1', {}, None), ('x', {'x': 1}), ('x', {}, {'x': 2}), ('x', {'x': 1}, {'x': 2}), ('x', types.MappingProxyType({'x': 1})), ('x', {}, types.MappingProxyType({'x': 3})), ('globals() is locals()', {}), ('globals() is locals()', {}, {}), ('[x for _ in "a"]', {}, {'x': 1}), ('sorted(locals())', {}, {'b': 1, 'a': 2})): t(eval, *a); t(exec, *a)
t(eval, '1', globals={}); t(eval, expression='1'); t(exec, '1', globals={}); t(exec, 'x', closure=()); t(exec, (lambda: 1).__code__, closure=()); 
def outer():
    v = 5
    def inner(): nonlocal v; v += 1; return v
    return inner
i = outer(); cell = types.CellType(10); t(exec, i.__code__, {}, {}, closure=(cell,)); print(cell.cell_contents); t(exec, i.__code__, {}, {}, closure=()); t(exec, i.__code__, {}, {}, closure=[cell]); t(exec, i.__code__, {}, {}, closure=(1,)); t(exec, i.__code__); t(eval, i.__code__); t(exec, 'x', {}, {}, closure=(cell,)); t(exec, (lambda: 1).__code__, {}, {}, closure=(cell,))
ns = {}; print(exec('x = 1\ndef f(): return x\ny = f()', ns), ns['y'], ns['f'].__module__, ns['f'].__globals__ is ns, ns['f'].__code__.co_filename)
ns = {'__name__': 'my'}; exec('def f(): pass\nclass C: pass', ns); print(ns['f'].__module__, ns['C'].__module__, ns['C'].__qualname__, ns['C'])
ns = {}; exec('class C: pass', ns); print(ns['C'].__module__, ns['C'])
def fn():
    a = 1; exec('b = a + 1; a = 5'); return a, sorted(locals())
print(fn(), eval('(lambda: [eval("q") for q in (1, 2)])()'))
class K: exec('attr = 3'); e = eval('attr')
print(K.attr, K.e); exec(compile('1 + 1\n"shown"\nNone', 'f', 'single')) if 0 else exec(compile('1 + 1', 'f', 'single')); exec(compile('for i in (1, 2): i\n', 'f', 'single')); exec(compile('x = 3; x; None; "s"', 'f', 'single')); import builtins; print(builtins._)
