# exec'd code, class bodies, decorators, default arguments, comprehensions and lambdas as frames of their own.
import sys


def tracer(frame, event, arg):
    if event == 'return':
        arg = type(arg).__name__
    if event == 'exception':
        arg = arg[1]
    print(frame.f_code.co_name, frame.f_lineno, event, arg)
    return tracer


code = compile('''
x = 1
def f(a,
      b=2):
    "doc"
    return (a
            + b)
@staticmethod
def g():
    pass
class C:
    """doc"""
    y: int = 3
    z: str
    def m(self):
        global count
        count = 1
        nonlocal_ = [i for i in (1,
                                 2)]
        return {k: v for k, v in [(1, 2)]}
C().m()
f(1)
h = lambda: (
    5)
h()
if x: y = 2
else: y = 3
while x: x -= 1
for q in 'ab': r = q
try: 1 / 0
except ZeroDivisionError: pass
finally: x = 9
s = (f(1), f(2),
     f(3))
assert s, 'message'
del s
a, b = 1, 2
a += (1 +
      2)
print('end',
      a,
      sep=' ')
''', '<traced>', 'exec')
sys.settrace(tracer)
exec(code, {})
sys.settrace(None)
