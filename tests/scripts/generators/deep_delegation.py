# yield from, hundreds of levels deep; lambdas that are generators.
f=lambda: (yield 1)
print(list(f()), f().__name__, f().__qualname__)
def deep(n):
    if n: yield from deep(n-1)
    else: yield 'bottom'
print(list(deep(150)))
def walk(n):
    if n==0:
        yield 0
    else:
        yield from walk(n-1)
        yield n
print(sum(walk(80)))
import sys
def inf():
    yield from inf()
try: next(inf())
except RecursionError as e: print(e)
