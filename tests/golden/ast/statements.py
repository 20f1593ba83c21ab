from __future__ import annotations
import a.b as c, d
from ..e import (f, g as h)
from i import *
x: int = 1 if False else 2
z: list[int]
a, (b, *c) = d[0] = e.f = 1
a @= 2
del a, (b, c[0])
for i, j in k: continue
else: pass
while x: break
assert x, 'message'
global q
raise E from None
@decorated(1)
class A(B, metaclass=M):
    def f(self, a: int = 1, /, b=2, *c, d, e=3, **g) -> str:
        nonlocal x
        return a, *b
async def h():
    async with x as y, z: await x
    async for i in j: yield i
try: pass
except (A, B) as e: pass
except: pass
else: pass
finally: pass
try: pass
except* A: pass
if a: pass
elif b: pass
else: pass
with (a as b, c): pass
