# Hints about what other languages write
from _hint_cases import show
show(r"""
i++
---
i--
---
if a === b: pass
---
if a !== b: pass
---
if a =< b: pass
---
if a => b: pass
---
if a && b: pass
---
if a || b: pass
---
if !a: pass
---
if a:
    pass
else if b: pass
---
else:
    pass
---
elif x: pass
---
except ValueError: pass
---
finally: pass
---
let x = 1
---
int x = 1;
---
function add(a, b)
---
x = new Thing()
---
// a comment
---
import sqrt from math
---
x = a ? b : c
---
try: pass
catch ValueError: pass
---
throw ValueError
---
if x {
---
x := 1
---
switch (x):
---
open('C:\Users\name')
---
try: pass
except A, e: pass
---
def f(): await x
---
return 1
---
x = “a”
---
x = 'it
---
if x:
    a
  b
---
if x:
	a
        b
---
x = "a && b" c
---
a b
---
path = "C:\Users\ann"
---
text = "\x1"
---
x = “text”
---
x = 5€
---
f(catch(1), 2 3)
---
} catch (e) {
---
x = y[:2?]
---
(a := [x for y() in z])
---
++x = 1
---
x = a ! b
---
if !a: pass
---
if x and !(y): pass
""")
