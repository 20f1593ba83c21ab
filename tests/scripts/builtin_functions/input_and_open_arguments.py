# input() with replaced streams, and open() called wrongly.
import sys, io, os
def t(f, *a, **k):
    try: r = f(*a, **k)
    except BaseException as e: sys.__stdout__.write(f'  {type(e).__name__}: {e}\n')
    else: sys.__stdout__.write(f'  ok {r!r}\n')
def given(text, *a):
    sys.stdin, sys.stdout = io.StringIO(text), io.StringIO()
    try: return input(*a), sys.stdout.getvalue()
    finally: sys.stdin, sys.stdout = sys.__stdin__, sys.__stdout__
t(given, 'line\nmore'); t(given, 'no end'); t(given, ''); t(given, '\n'); t(given, 'a\r\nb'); t(given, 'x\n', 'prompt> '); t(given, 'x\n', 3); t(given, 'x\n', None); t(given, 'x\n', ''); t(given, 'x\n', 'a', 'b'); t(given, '\x00z\n'); t(input, prompt='x')
class S:
    def __init__(self, **k): self.__dict__.update(k)
def streams(i, o, e, *a):
    sys.stdin, sys.stdout, sys.stderr = i, o, e
    try: return input(*a)
    finally: sys.stdin, sys.stdout, sys.stderr = sys.__stdin__, sys.__stdout__, sys.__stderr__
sio = io.StringIO
t(streams, None, sio(), sio()); t(streams, sio('a'), None, sio()); t(streams, sio('a'), sio(), None)
t(streams, S(readline=lambda: 5), sio(), sio()); t(streams, S(), sio(), sio()); t(streams, S(readline=lambda: ''), sio(), sio()); t(streams, S(readline=lambda: b'x'), sio(), sio()); t(streams, sio('q\n'), S(write=lambda s: None), sio(), 'p'); t(streams, sio('q\n'), S(write=lambda s: None, flush=lambda: 1 / 0), sio(), 'p'); t(streams, sio('q\n'), sio(), S(flush=lambda: 1 / 0), 'p'); t(streams, sio('q\n'), sio(), S(), 'p')
def lost(n):
    keep = getattr(sys, n); delattr(sys, n)
    try: return input('p')
    finally: setattr(sys, n, keep)
for n in ('stdin', 'stdout', 'stderr'): t(lost, n)
F = __file__
for a, k in (((), {}), ((F, 'x', 1, 2, 3, 4, 5, 6, 7), {}), ((F, 'q'), {}), ((F, 'rw'), {}), ((F, ''), {}), ((F, 'rr'), {}), ((F, 'r+b+'), {}), ((F, 'rbt'), {}), ((F, 'U'), {}), ((F, 'b'), {}), ((F, 't'), {}), ((F, '+'), {}), ((F, 3), {}), ((F, None), {}), ((F, 'rb', 0), {'encoding': 'utf-8'}), ((F, 'rb'), {'errors': 'x'}), ((F, 'rb'), {'newline': ''}), ((F, 'r', 0), {}), ((F, 'r', -2), {}), ((F, 'r', 'x'), {}), ((F, 'r'), {'newline': 'x'}), ((F, 'r'), {'newline': 1}), ((F, 'r'), {'encoding': 'nope'}), ((F, 'r'), {'encoding': 3}), ((F, 'r'), {'errors': 'nope'}), ((F, 'r'), {'closefd': False}), ((F, 'r'), {'opener': 3}), ((F, 'r'), {'opener': lambda *a: -1}), ((F, 'r'), {'opener': lambda *a: 'x'}), ((F, 'r'), {'opener': lambda *a: 1 / 0}), ((F, 'r'), {'zork': 1}), (('a\0b',), {}), ((3.5,), {}), ((None,), {}), ((-1,), {}), ((10000,), {}), ((True,), {'closefd': 'x', 'mode': 'q'}), (('/nonexistent/x',), {}), ((b'/nonexistent/x',), {}), (('/',), {}), (('/', 'w'), {}), ((F, 'x'), {}), ((['x'],), {})):
    t(lambda: open(*a, **k).close() if not k.get('zork') else open(*a, **k))
