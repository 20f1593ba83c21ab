# A catalogue of programs that don't compile, with what is shown for each
import sys
PROGRAMS = r'''
print "hello"
---
exec "code"
---
if x = 3:
    pass
---
if x
    pass
---
for i in range(3)
    pass
---
while True print(1)
---
def f()
    return 1
---
class C
    pass
---
x = (1, 2
y = 3
---
x = [1, 2
---
x = {1: 2
---
f(1, 2
---
x = (1, 2]
---
x = 1)
---
x = ]
---
x = 'abc
---
x = "abc
y = 1
---
x = """abc
def
---
x = f'{a'
---
x = f'{a b}'
---
x = f'{}'
---
x = f'{a!x}'
---
x = f'}'
---
x = f'{a:{b:{c}}}'
---
x = f'{a\n}'
---
x = f'{#}'
---
a b
---
a, b c
---
x = 1 2
---
[1 2 3]
---
{1 2}
---
f(a b)
---
f(a for a in b, c)
---
f(a=1, 2)
---
f(**a, b)
---
f(**a, *b)
---
f(a=1, a=2)
---
f(1=2)
---
f(True=2)
---
f(a.b=2)
---
f(a, b for b in c)
---
1 = x
---
'a' = x
---
f() = x
---
a + b = c
---
None = 1
---
True, x = 1, 2
---
(a, 1) = x
---
[a, f()] = x
---
{a: b} = x
---
x += 1 += 2
---
(a, b) += 1
---
f() += 1
---
a if b else c = 1
---
lambda: x = 1
---
x = yield = 1
---
del f()
---
del 1
---
del (a, b + c)
---
del None
---
for 1 in x: pass
---
for f() in x: pass
---
with a as 1: pass
---
with a as f(): pass
---
[x for 1 in y]
---
(x := 1) = 2
---
x := 1
---
f(a.b := 1)
---
(a[0] := 1)
---
import a.b as
---
import a as b.c
---
from a import
---
from a import b,
---
from a import (b, c
---
from . import *, a
---
from __future__ import braces
---
from __future__ import nothing
---
def f(a, a): pass
---
def f(a=1, b): pass
---
def f(*): pass
---
def f(*, **k): pass
---
def f(**k, a): pass
---
def f(*a, *b): pass
---
def f(a, /, b, /): pass
---
def f(1): pass
---
def f(a, (b, c)): pass
---
def f(None): pass
---
lambda a, a: 1
---
lambda a=1, b: 1
---
return 1
---
yield 1
---
await x
---
break
---
continue
---
def f():
    x = 1
    global x
---
def f():
    print(x)
    global x
---
def f(x):
    global x
---
def f():
    nonlocal x
---
nonlocal x
---
def f(x):
    nonlocal x
---
class C:
    nonlocal y
---
def f():
    for x in y: pass
    else: break
---
async def f():
    yield from x
---
async def f():
    yield 1
    return 2
---
def f():
    async with x: pass
---
def f():
    [x async for x in y]
---
try:
    pass
x = 1
---
try:
    pass
except:
    pass
except ValueError:
    pass
---
try:
    pass
except A:
    pass
except* B:
    pass
---
try:
    pass
except*:
    pass
---
try:
    pass
except A, B:
    pass
---
try:
    pass
finally
    pass
---
if True:
pass
---
def f():
x = 1
---
class C:
x = 1
---
for x in y:
z
---
while x:
y
---
with x:
y
---
try:
x
---
if x:
    y
else:
z
---
if x:
    a
   b
---
  x = 1
---
x = 1
  y = 2
---
if x:
	a
        b
---
def f():
    a
  b
---
else: pass
---
elif x: pass
---
except: pass
---
case 1: pass
---
match x:
    case 1, *a, *b: pass
---
match x:
    case a: pass
    case b: pass
---
match x:
    case a | b: pass
---
match x:
    case {**a, 'b': 1}: pass
---
match x:
    case f(): pass
    case 1 + 2: pass
---
match x:
    case C(a=1, a=2): pass
---
match x:
    case [a, a]: pass
---
match x:
    case -a: pass
---
match x:
case 1: pass
---
x = 0777
---
x = 0x
---
x = 0b2
---
x = 0o8
---
x = 1_
---
x = 1__0
---
x = 1e
---
x = 12abc
---
x = 1.2.3
---
x = $
---
x = a ? b : c
---
x = a!
---
x = é + ’a’
---
x = 'a' b'c'
---
x = b'é'
---
x = '\N{NO SUCH}'
---
x = '\x1'
---
x = '\u12'
---
x = b'\x1'
---
x = 1 \ 
y = 2
---
x = \
---
x++
---
x = y++
---
++x = 1
---
x === y
---
x <> y
---
x => y
---
not x = 1
---
a and b = 1
---
x = if
---
x = for
---
class = 1
---
def = 1
---
import = 1
---
None.x = 1
None = 2
---
f(None=1)
---
x.None = 1
---
def f(a, b=): pass
---
f(a=)
---
[*a for a in b]
---
{**a for a in b}
---
(*a)
---
*a
---
*a = b
---
a, *b, *c = d
---
x = *a
---
print(*)
---
f(**)
---
{a: *b}
---
{a: b for a, b in c, d}
---
{a: }
---
{a: b, c}
---
{**a, b}
---
[a, b for a in c]
---
(a, b for a in c)
---
[a for a in b if]
---
x[1:2:3:4]
---
x[]
---
x[a=1]
---
@
def f(): pass
---
@a b
def f(): pass
---
@a
x = 1
---
assert
---
assert (x, "msg") y
---
raise a, b
---
raise a from
---
del
---
global
---
global x.y
---
global x, 1
---
pass x
---
lambda
---
lambda x
---
lambda (a, b): 1
---
a if b
---
a if b else
---
with a as b
---
with (a as b, c as d: pass
---
while: pass
---
for in x: pass
---
for x y: pass
---
async x
---
async def f(): await
---
def f(): await = 1
---
async def f():
    def g(): await x
---
x: int = 
---
(a, b): int
---
[a]: int = 1
---
a: b: c
---
"a" "b
---
class C(a=1, a=2): pass
---
class C(x for x in y): pass
---
if x: y else: z
---
print(1))
---
foo(bar(baz)
x = 1
---
x = (
---
{
  'a': 1
  'b': 2
}
---
[
  1,
  2
  3
]
---
def f(:
---
i = 5 5
---
True = 3
---
__debug__ = 1
---
def f(__debug__): pass
---
x = a.
---
.x
---
a..b
---
import a..b
---
from a import b as
---
while True: x = 1; else y
---
'''.split('\n---\n')
count = 0
for program in PROGRAMS:
    program = program.lstrip('\n')
    if not program.strip():
        continue
    count += 1
    sys.stderr.write("==== %s\n" % program.replace('\n', ' / '))
    try:
        compile(program + '\n', 'program.py', 'exec')
    except SyntaxError:
        sys.excepthook(*sys.exc_info())
    else:
        sys.stderr.write("compiles\n")
print(count, "programs")
