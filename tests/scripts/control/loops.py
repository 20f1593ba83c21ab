# for, while, else, break, continue.
for i in range(3):
    if i == 1: continue
    print(i, end=' ')
else: print('for else')
for i in range(3):
    if i == 1: break
else: print('no')
print(i)
while i < 5:
    i += 1
    if i == 3: continue
    print(i, end=' ')
else: print('while else')
while True:
    i -= 1
    if i < 2: break
else: print('no')
for _ in []: pass
else: print('empty else')
while 0: print('never')
else: print('zero else')
for i in range(3):
    for j in range(3):
        if j == 2: break
        if i == 1: continue
        print((i, j), end=' ')
    else: print('no')
    if i == 2: break
else: print('no')
print()
for i in range(3):
    for j in range(2): pass
    else: continue
    print('no')
n = 0
while n < 3:
    n += 1
    for k in range(n):
        if k == 1: break
    else:
        print('inner complete', n)
        continue
    print('inner broken', n)
for x in 'ab': 
    for x in [1, 2]: pass
    print(x, end=' ')
print(x)
i = 10
while i: i -= 3 if i > 3 else i
print(i)
l = [1, 2, 3]
while l: print(l.pop(), end=' ')
while l or n: n -= 1
print(n)
def search(rows, want):
    for r, row in enumerate(rows):
        for c, v in enumerate(row):
            if v == want: return r, c
    else: return None
print(search([[1, 2], [3, 4]], 3), search([], 1))
total = 0
for a in range(10):
    if not a % 2: continue
    if a > 7: break
    total += a
print(total, a)
for i, (a, b) in enumerate(zip('ab', range(2)), 1): print(i, a, b, end='; ')
