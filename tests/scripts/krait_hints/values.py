# Hints about values: None, text and numbers, what doesn't change
from _hint_cases import show
show("""
row = [3, 1].sort()
row[0]
---
row = [3, 1]
row = row.append(2)
row.append(4)
---
def find(x):
    x + 1
found = find(1)
found.name
---
value = None
value.name
---
value = None
for x in value: pass
---
value = None
value + 1
---
len(None)
---
'a' + 1
---
'a' + None
---
1 + 'a'
---
'3' - 1
---
'3' * '4'
---
'ab' * 2.0
---
range(2.5)
---
range('3')
---
'3' < 4
---
[1, 2][4 / 2]
---
grid = [[1, 2]]
grid[0, 1]
---
row = [1]
row['name']
---
'{}'['name']
---
{[1]: 2}
---
{{1}: 2} 
---
{{}: 1}
---
text = 'abc'
text[0] = 'x'
---
point = (1, 2)
point[0] = 5
---
for i in 10: pass
---
len(12)
---
int('3.5')
---
int('')
---
float('3,5')
---
for key, value in {'first': 1}: pass
---
[1].remove(2)
---
import json
json.dumps({1})
---
async def f(): return [1]
f()[0]
---
'a' in b'abc'
---
class E(Exception):
    def __str__(self): raise ValueError
raise E
---
n = 3; n()
---
n = 3; n(1 + 2)
---
sum(5)
---
for i in 5: pass
---
abc = 1; print(abd)
---
raise TabError
""")
