"""frame.f_lineno = N: nested blocks, async with and async for, conditions, module code; what is refused, and the events that follow."""
import sys

class Tracer:
    def __init__(self, f, frm, to):
        self.code = f.__code__; self.first = self.code.co_firstlineno
        self.frm, self.to, self.done = frm, to, False
    def trace(self, frame, event, arg):
        if self.done: return
        if frame.f_code is self.code:
            if event == 'line' and frame.f_lineno == self.first + self.frm:
                self.done = True
                frame.f_lineno = self.first + self.to
                return None
        return self.trace
def run(f, n):
    for a in range(1, n):
        row = []
        for b in range(int(f.__name__[0] == 'a'), n+1):
            out = []
            t = Tracer(f, a, b)
            sys.settrace(t.trace)
            try:
                try:
                    r = f(out)
                    if r is not None:
                        try: r.send(None)
                        except StopIteration: pass
                finally: sys.settrace(None)
            except BaseException as e:
                row.append((type(e).__name__+': '+str(e))[:40])
            else:
                row.append(out)
        print(f.__name__, a, *row, sep='|')
class ACM:
    def __init__(self, o, n): self.o, self.n = o, n
    async def __aenter__(self): self.o.append(self.n); return self
    async def __aexit__(self, *a): self.o.append(-self.n); return False
async def aiter(o, *v):
    for x in v: yield x
async def awiths(o):
    o.append(1)
    async with ACM(o, 2):
        o.append(3)
        async with ACM(o, 4) as x:
            o.append(5)
        o.append(6)
    o.append(7)
run(awiths, 8)
async def afors(o):
    o.append(1)
    async for i in aiter(o, 21, 22):
        o.append(3)
        o.append(i)
    else:
        o.append(6)
    o.append(7)
run(afors, 8)
def nested(o):
    for i in 1, 2:
        with CM(o, 2):
            for j in 3,:
                try:
                    o.append(5)
                finally:
                    o.append(7)
            o.append(8)
        o.append(9)
    o.append(10)
class CM:
    def __init__(self, o, n): self.o, self.n = o, n
    def __enter__(self): self.o.append(self.n); return self
    def __exit__(self, *a): self.o.append(-self.n); return False
run(nested, 11)
def ifs(o):
    if len(o) == 0:
        o.append(2)
    elif o:
        o.append(4)
    else:
        o.append(6)
    if o and o[0] or o:
        o.append(8)
    while True:
        o.append(10)
        if len(o) > 8: break
        continue
        o.append(13)
    return None
    o.append(15)
run(ifs, 16)
def returns(o):
    for i in 1, 2:
        try:
            o.append(3)
            if i == 2:
                return None
            o.append(6)
        except KeyError:
            o.append(8)
        else:
            o.append(10)
        finally:
            o.append(12)
            o.append(13)
    o.append(14)
run(returns, 15)
def handled(o):
    try:
        1/0
    except ZeroDivisionError:
        o.append(4)
        try:
            [][1]
        except IndexError:
            o.append(8)
        o.append(repr(sys.exc_info()[1]))
    o.append(repr(sys.exc_info()[1]))
run(handled, 11)
# module code
src = '''o.append(1)
o.append(2)
for i in 1, 2:
    o.append(4)
o.append(5)
'''
co = compile(src, '<s>', 'exec')
for a in range(1, 6):
    for b in range(0, 7):
        done = []
        def tr(f, e, arg):
            if f.f_code is co and e == 'line' and f.f_lineno == a and not done:
                done.append(1); f.f_lineno = b
            return tr
        o = []
        sys.settrace(tr)
        try: exec(co, {'o': o})
        except ValueError as e: o.append(e)
        finally: sys.settrace(None)
        print('module', a, b, o)
# events after a jump; f_lineno read back; two settings
def tr(f, e, arg):
    if f.f_code is ev.__code__:
        n = f.f_lineno - ev.__code__.co_firstlineno
        print(e, n)
        if e == 'line' and n == 2 and not seen:
            seen.append(1)
            f.f_lineno += 2
            print('now', f.f_lineno - ev.__code__.co_firstlineno)
            try: f.f_lineno += 100
            except ValueError as x: print(str(x)[:4])
            f.f_lineno -= 1
    return tr
seen = []
def ev():
    x = 1
    x = 2
    x = 3
    x = 4
    return x
sys.settrace(tr); print(ev()); sys.settrace(None)

for v in ('1', 1.0, None, 2**70, -2**70, True, -1):
    def tr(f, e, a):
        if e == 'line':
            try: f.f_lineno = v
            except BaseException as x: print(repr(v), type(x).__name__, x)
        return tr
    def small():
        x = 1
    sys.settrace(tr); small(); sys.settrace(None)
def tr(f, e, a):
    if e == 'line':
        try: del f.f_lineno
        except BaseException as x: print(type(x).__name__, x)
    if e in ('exception', 'return', 'call'):
        try: f.f_lineno = f.f_lineno
        except BaseException as x: print(e, type(x).__name__, x)
    return tr
def fails():
    [][0]
sys.settrace(tr)
try: fails()
except IndexError as e: print(e)
sys.settrace(None)
f = sys._getframe()
for v in ('a', 1, 10000):
    try: f.f_lineno = v
    except BaseException as x: print(type(x).__name__, x)

# a generator may be sent elsewhere while it waits at a yield; here it is not resumed
def gen(o):
    o.append(1)
    yield 2
    o.append(3)
    yield 4
def tr(f, e, a):
    if e == 'return' and f.f_code is gen.__code__:
        f.f_lineno = gen.__code__.co_firstlineno + 3
        try: f.f_lineno = 10000
        except ValueError as x: print(x)
    return tr
o = []
g = gen(o)
sys.settrace(tr); print(next(g), o); sys.settrace(None)

# none leads out of a clause of except*, not even to where the function begins
def clauses(o):
    try:
        raise ExceptionGroup('several', [ValueError(1)])
    except* ValueError:
        o.append(4)
        o.append(5)
    o.append(6)
for target in 0, 1, 5, 6:
    said, o = [], []
    def tr(f, e, a):
        if f.f_code is clauses.__code__ and e == 'line' and f.f_lineno == clauses.__code__.co_firstlineno + 4:
            try: f.f_lineno = clauses.__code__.co_firstlineno + target
            except ValueError as x: said.append(str(x))
        return tr
    sys.settrace(tr)
    clauses(o)
    sys.settrace(None)
    print(target, said, o, sys.exc_info()[0])
