# Special methods that raise, that are generators, that are traced, and that call themselves without end.
import sys
import traceback

class Failing:
    def __add__(self, other):
        return 1 / 0
    def __getitem__(self, i):
        return self + i
    def __len__(self):
        return self[0]
    def __bool__(self):
        return len(self) > 0
    def __lt__(self, other):
        return bool(self)
    def __call__(self):
        return self < 1


def calls():
    if Failing()():
        print('never')
try:
    calls()
except ZeroDivisionError as e:
    for entry in traceback.extract_tb(e.__traceback__):
        print(entry.name, entry.line)


class Lazy:
    def __contains__(self, x):
        yield x
    def __add__(self, other):
        yield other
    async def __getitem__(self, key):
        return key
print(1 in Lazy(), list(Lazy() + 3), type(x := Lazy()[1]).__name__)
x.close()


class Odd:
    def __bool__(self): return True
    def __len__(self): return 4
    def __contains__(self, item): return True
    def __getitem__(self, key): return key
    def __setitem__(self, key, value): pass
    def __neg__(self): return self
    def __lt__(self, other): return True
    def __call__(self): return 1
    def __enter__(self): return self
    def __exit__(self, *what): pass


events = []
def tracer(frame, event, arg):
    if frame.f_code.co_name.startswith('__'):
        events.append((frame.f_code.co_name, event))
        return tracer
def traced():
    a = Odd()
    a[1] = a[2]
    if a: len(a)
    1 in a, a < 1, -a, a()
    with a: pass
sys.settrace(tracer)
traced()
sys.settrace(None)
print([name for name, event in events if event == 'call'])
print([name for name, event in events if event == 'return'])


class Deep:
    def __init__(self): self.n = 0
    def down(self):
        self.n += 1
        return self
    def __add__(self, other): return self.down() + 1
    def __lt__(self, other): return self.down() < 1
    def __getitem__(self, i): return self.down()[i]
    def __bool__(self): return True if self.down() else False
    def __neg__(self): return -self.down()
    def __call__(self): return self.down()()
    def __enter__(self):
        with self.down(): pass
    def __exit__(self, *args): pass
def entering(deep):
    with deep: pass
for f in (lambda x: x + 1, lambda x: x < 1, lambda x: x[0], lambda x: bool(x), lambda x: -x, lambda x: x(), entering):
    deep = Deep()
    try:
        f(deep)
    except RecursionError as e:
        print(str(e)[:32], deep.n > 200)
