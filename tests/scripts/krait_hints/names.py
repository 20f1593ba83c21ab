# Hints about names that nobody has defined
from _hint_cases import show
show("""
print(sqrt(2))
---
math.sqrt(2)
---
x = randint(1, 6)
---
d = defaultdict(list)
---
sleep(1)
---
x = true
---
if null: pass
---
name = raw_input()
---
for i in xrange(3): pass
---
class Account:
    def __init__(self): self.balance = 0
    def add(self, n): balance + n
Account().add(1)
---
class Account:
    def check(self): pass
    def add(self): check()
Account().add()
---
print(hello)
---
count = 0
def add():
    count += 1
add()
---
def add():
    print(total)
    total = 1
add()
---
completely_unknown + 1
""")
