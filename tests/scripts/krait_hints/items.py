# Hints about items and attributes
from _hint_cases import show
show("""
prices = {'apple': 1, 'pear': 2}
prices['aple']
---
prices = {1: 'a'}
prices['1']
---
prices = {'1': 'a'}
prices[1]
---
prices = {}
prices['kiwi']
---
row = [1, 2, 3]
row[3]
---
row = []
row[0]
---
row = [1]
i = 4
row[i]
---
[].pop()
---
[1].push(2)
---
[1].add(2)
---
[1].length
---
'a'.size()
---
{}.has_key(1)
---
{}.iteritems()
---
'a'.toUpperCase()
---
'a'.contains('b')
---
'abc'.substr(1)
---
set().append(1)
---
(x for x in [1]).next()
---
b'a'.encode()
---
d = {1: 2}
for k in d: d[k + 1] = 0
---
s = {1}
for k in s: s.add(k + 1)
---
def g():
    yield next(iter([]))
list(g())
---
def depth(n): return depth(n + 1)
depth(0)
---
input()
---
b'\\xff'.decode()
---
from dataclasses import dataclass
@dataclass
class Box: items: list = []
""")
