# Errors for which a careless rule would say something wrong: better nothing, or what really is the matter.
from _hint_cases import show

show("""
rows = [[1, 2], [3]]
rows[1][1]
---
tables = {'a': {'b': 1}}
tables['a']['c']
---
count += 1
---
total = product + 1
---
print(code)
---
time.sleep(1)
---
length = lenght_of + 1
---
size = length + 1
---
length('abc')
---
this.x
---
def f():
    x = 1
    del x
    return x
f()
---
def f():
    try:
        1 / 0
    except ZeroDivisionError as error:
        pass
    return error
f()
---
try:
    1 / 0
except ZeroDivisionError as error:
    pass
print(error)
---
import urllib3
---
import Queue
---
def compute():
    return 5
x = compute()
def f(x=None):
    return x + 1
f()
---
x = [3].index(3)
x = None
x + 1
---
x = sorted([1].copy(), key=None).append(2)
x[0]
---
'abc'.decode('utf-8')
---
{}.add(1)
---
class Dog:
    @staticmethod
    def bark():
        pass
Dog.bark(1)
---
class Dog:
    def bark(this):
        pass
Dog().bark(1)
---
first, second = [1, 2, 3]
---
for first, second in [(1, 2, 3)]: pass
---
[sum(x) for x in [1, 2]]
---
[x for x in 3]
---
limit = 5
limit(3)
---
3(4)
---
people = {'ann': {'age': 1}}
for p in people: p['age']
---
class Box: pass
Box[0]
---
class Box: pass
for x in Box: pass
---
def fine(n):
    return 0 if n == 0 else helper(n)
def helper(n):
    return fine(n - 1)
fine(5000)
---
if True:
    pass
else
    pass
---
if True:
    pass
elif x = 3:
    pass
---
try:
    pass
except ValueError
    pass
---
end = 5 6
---
switch = 5 6
---
throw = 5 6
---
x = (1 2)  # what? a: b
---
x = [1 2]  # a => b, !c && d
---
if x in {
    1, 2
---
print('it's')
---
print('C:\\')
---
print("it's)
---
'a' * 2.5
---
range(7 / 2)
""")
