# Hints about calls: arguments, self, functions that are not called
from _hint_cases import show
show("""
def draw(colour, width=1): pass
draw(color='red')
---
class Pen:
    def __init__(self, width): pass
Pen(widht=3)
---
def nothing(): pass
nothing(x=1)
---
def small(a, b): pass
small(zebra=1)
---
class Dog:
    def bark(): pass
Dog().bark()
---
class Dog:
    def bark(loud): pass
Dog().bark(True)
---
class Dog:
    def bark(self): pass
Dog().bark(True)
---
class Dog:
    def bark(self): pass
Dog.bark()
---
def f(): return [1]
f[0]
---
def f(): return 1
f + 1
---
1 + len
---
for x in print: pass
---
list = [1, 2]
list('abc')
---
x = [1, 2]
x(0)
---
x = 3
y = 2(x + 1)
---
raise 'wrong'
---
import abc
class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self): pass
Shape()
""")
