# Frame objects: every attribute read, set and deleted, in functions, classes, generators, comprehensions and exec.
import sys
def t(f, *a):
    try: r = f(*a)
    except Exception as e: print(f'  {type(e).__name__}: {e}')
    else: print('  ok', r)
f = sys._getframe()
print([n for n in dir(f) if not n.startswith('__')], f.f_back, f.f_globals is globals(), f.f_locals is globals(), f.f_builtins['len'] is len, f.f_code.co_name)
for n in ('f_back', 'f_builtins', 'f_code', 'f_globals', 'f_lasti', 'f_locals', 'f_trace', 'f_trace_lines', 'f_trace_opcodes', 'other', 'clear'):
    for v in (1, None, True, 'x'): print(n, v, end=''); t(setattr, f, n, v)
    print(n, end=''); t(delattr, f, n)
f.f_trace_lines = True; f.f_trace_opcodes = False
t(f.clear); t(type(f)); t(lambda: type('F', (type(f),), {}))
def outer():
    x = 1
    def inner(y):
        z = x
        fr = sys._getframe()
        loc = fr.f_locals
        print(sorted(loc), loc['y'], loc['x'], 'fr' in loc, 'loc' in loc, fr.f_locals is loc, 'loc' in fr.f_locals, locals() is loc)
        loc['y'] = 'changed'; loc['new'] = 1
        print(y, 'new' in locals(), fr.f_locals.get('new'), locals()['y'])
        return fr
    fr = inner(2)
    print(fr.f_back is sys._getframe(), fr.f_lineno - fr.f_code.co_firstlineno, sorted(fr.f_locals))
    fr.clear(); print('y' in fr.f_locals, fr.f_back is None, fr.f_lineno - fr.f_code.co_firstlineno)
    return fr
fr = outer(); print(fr.f_back is None, repr(fr).split(', file')[0].split(' at ')[0], repr(fr).rsplit(',', 1)[1])
class K:
    a = 1
    fr = sys._getframe()
    print(fr.f_locals is locals(), fr.f_code.co_name, sorted(k for k in fr.f_locals if not k.startswith('__')))
    fr.f_locals['b'] = 2
    print(b)
print(K.b, [sys._getframe().f_code.co_name for _ in 'a'], [sorted(sys._getframe().f_locals) for q in 'a'], (lambda: sys._getframe().f_code.co_name)())
ns = {}; loc = {}
exec('import sys; fr = sys._getframe()', ns, loc); print(loc['fr'].f_locals is loc, loc['fr'].f_globals is ns, loc['fr'].f_code.co_name, loc['fr'].f_builtins is __builtins__.__dict__ if hasattr(__builtins__, '__dict__') else 1)
def gen():
    yield sys._getframe(); yield sys._getframe().f_back
g = gen(); fr = next(g); print(fr is g.gi_frame, fr.f_back, fr.f_lineno - fr.f_code.co_firstlineno); print(next(g) is sys._getframe()); fr.clear(); print(g.gi_frame)
def depth(n): return sys._getframe(n).f_code.co_name
t(depth, 0); t(depth, 1); t(depth, 2); t(depth, 3); t(depth, -1); t(depth, 100); t(depth, 'a'); t(depth, None); t(depth, True)
def deleted():
    a = 1; del a
    return sorted(sys._getframe().f_locals), locals()
t(deleted)
def cells():
    c = 1
    def k(): return c, d
    l = sys._getframe().f_locals; r = sorted(l)
    d = 2
    return r, sorted(sys._getframe().f_locals)
t(cells)
def recursion(n): return sys._getframe() if n == 0 else recursion(n - 1)
fr = recursion(3); names = []
while fr: names.append(fr.f_code.co_name); fr = fr.f_back
print(names)
def kept():
    big = 'value'
    try: 1 / 0
    except ZeroDivisionError as e: return e
e = kept(); print(e.__traceback__.tb_frame.f_locals, e.__traceback__.tb_frame.f_back is f)
def loc_types(): return type(locals()), type(sys._getframe().f_locals), type(sys._getframe().f_globals)
print(loc_types())
