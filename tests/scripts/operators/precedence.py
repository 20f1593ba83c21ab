# Who binds tighter.
print(1 + 2 * 3 ** 2 - 4 // 3 % 2, -2 ** 2, 2 ** -2, -2 ** -2)
print(1 | 2 ^ 3 & 4 << 1 + 1, ~1 + 2, -1 ** 2, not 1 == 2, 1 < 2 == True)
print(1 + 2 if 0 else 3 + 4, (lambda: 1 if 0 else 2)(), lambda: 0 or 1)if 0 else print('x')
print(1 or 0 and 0, (1 or 0) and 0, not 0 and 0, not (0 and 0), 1 in [1] == True, (1 in [1]) == True)
print(2 * 3 % 4, 2 * (3 % 4), 10 - 2 - 3, 2 ** 2 ** 3, 100 // 7 * 2, 100 // (7 * 2))
print([x for x in (1, 2, 3) if x & 1 == 1], 1 + 1 == 2 in [2])
print(1 < 2 & 3, 5 & 3 == 1, (5 & 3) == 1, 1 << 2 + 1, (1 << 2) + 1)
print('%s-%s' % (1, 2) + '!', '%s' % 'a' * 3, 'ab'[0] + 'c', [1, 2][0] + 5, -[1, 2][0])
print(*[1, 2] or [3], *(4, 5), sep=',')
f = lambda x, y=2: x + y
print(f(1) * 2, (lambda: (yield))().__class__.__name__, - - 1, not not 1, ~ ~ 1, - + - 1)
print((x := 5) + 1, x, [y := 2, y ** 2], (z := 1, 2), z)
