# Annotations are kept where CPython keeps them.
from __future__ import annotations as _a
x: int = 1
y: str
z: list[int] = []
(w): float = 1.0
print(__annotations__)
def f(a: int, *b: str, c: 'q' = 1, **d: 1 + 1) -> None: pass
print(f.__annotations__)
class A:
    p: int
    q: undefined_name = 2
    def m(self, v: A) -> B: pass
    __private: int = 1
print(A.__annotations__, A.m.__annotations__, hasattr(A, 'p'))
def g():
    local: nothing_here = 5
    return local
print(g(), g.__annotations__, lambda a: a)if 0 else print(g())
