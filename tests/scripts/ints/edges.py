# Around the borders of 64 bits: every operation that may leave or come back.
top, bottom = 2**63 - 1, -2**63
values = [top, top - 1, bottom, bottom + 1, 2**32, -2**32, 2**31, 1, 0, -1, 3037000499, 3037000500]
for x in values:
    for y in values:
        row = [x + y, x - y, x * y]
        if y: row += [x // y, x % y]
        print(*row)
for x in values: print(-x, abs(x), ~x, x << 1, x >> 1, x + 1, x - 1)
i = top - 2
for _ in range(5):
    i += 1
    print(i, end=' ')
for _ in range(5):
    i -= 1
    print(i, end=' ')
i = 1
while i < 2**66: i *= 2**11
print(i)
print(list(range(top - 1, top + 2)), list(range(bottom + 1, bottom - 2, -1)), len(range(0, 2**63 - 1)), sum([top, top, bottom]), sum([top, 1]), top + True)
