"""frame.f_lineno = N in a trace function: every line to every line, in loops, try, with, match and except*."""
import sys

class Tracer:
    def __init__(self, f, frm, to, event='line', decorated=False):
        self.code = f.__code__; self.first = self.code.co_firstlineno
        self.frm, self.to, self.event, self.done = frm, to, event, False
    def trace(self, frame, event, arg):
        if self.done: return
        if frame.f_code is self.code:
            if event == self.event and frame.f_lineno == self.first + self.frm:
                self.done = True
                frame.f_lineno = self.first + self.to
                return None
        return self.trace
def run(f, frm, to, event='line'):
    out = []
    t = Tracer(f, frm, to, event)
    sys.settrace(t.trace)
    try:
        try: f(out)
        finally: sys.settrace(None)
    except BaseException as e:
        print(f.__name__, frm, to, type(e).__name__, e, out)
    else:
        print(f.__name__, frm, to, out)
def simple(o):
    o.append(1)
    o.append(2)
    o.append(3)
    o.append(4)
for a in range(1,5):
    for b in range(-1,7): run(simple, a, b)
run(simple, 0, 2, 'call'); run(simple, 4, 2, 'return')
def loops(o):
    o.append(1)
    for i in 1, 2:
        o.append(3)
        for j in 5, 6:
            o.append(j)
            o.append(6)
        o.append(7)
    o.append(8)
    while len(o) < 30:
        o.append(10)
        if len(o) > 20:
            break
        o.append(13)
    else:
        o.append(15)
    o.append(16)
for a in range(1, 17):
    for b in range(1, 17): run(loops, a, b)
def tries(o):
    o.append(1)
    try:
        o.append(3)
        1/0
        o.append(5)
    except ZeroDivisionError as e:
        o.append(7)
        o.append(8)
    except (ValueError, TypeError):
        o.append(10)
    else:
        o.append(12)
    finally:
        o.append(14)
        o.append(15)
    o.append(16)
for a in range(1, 17):
    for b in range(1, 17): run(tries, a, b)
def tries2(o):
    o.append(1)
    try:
        try:
            o.append(4)
            raise KeyError(1)
        finally:
            o.append(7)
            o.append(8)
    except:
        o.append(10)
        o.append(11)
    o.append(12)
for a in range(1, 13):
    for b in range(1, 13): run(tries2, a, b)
class CM:
    def __init__(self, o, n): self.o, self.n = o, n
    def __enter__(self): self.o.append(self.n); return self
    def __exit__(self, *a): self.o.append(-self.n); return True
def withs(o):
    o.append(1)
    with CM(o, 2):
        o.append(3)
        with CM(o, 4) as x:
            o.append(5)
        o.append(6)
    o.append(7)
    with CM(o, 8):
        1/0
    o.append(10)
for a in range(1, 11):
    for b in range(1, 11): run(withs, a, b)
def vars_(o):
    a = 1
    b = 2
    o.append((a, b))
    del a
    o.append(b)
    o.append(sorted(locals()))
for a in range(1, 7):
    for b in range(1, 7): run(vars_, a, b)
def matches(o):
    x = [1, 2]
    match x:
        case [a, b]:
            o.append(4)
            o.append(5)
        case _:
            o.append(7)
    o.append(8)
for a in range(1, 9):
    for b in range(1, 9): run(matches, a, b)
def egs(o):
    o.append(1)
    try:
        raise ExceptionGroup('x', [ValueError(1), TypeError(2)])
    except* ValueError as e:
        o.append(5)
        o.append(6)
    except* TypeError:
        o.append(8)
        o.append(9)
    o.append(10)
for a in range(1, 11):
    for b in range(1, 11): run(egs, a, b)
