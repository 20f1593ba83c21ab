# round(n, -places): halves to even, around the borders of words and of two limbs
class Int(int): pass
values = {0, 1, 5, 10 ** 37, 5 * 10 ** 36, 15 * 10 ** 36, 10 ** 38 // 2, 3 * 10 ** 38 // 2}
for bits in (3, 31, 62, 63, 64, 65, 123, 125, 126, 127, 128, 129, 200):
    for d in range(-2, 3): values.add((1 << bits) + d)
for k in range(1, 42):
    for d in (-1, 0, 1): values.update((5 * 10 ** k + d, 15 * 10 ** k + d, 25 * 10 ** k + d))
total = 0
for value in sorted(values):
    for places in list(range(0, 44)) + [100]:
        for n in (value, -value):
            r = round(n, -places)
            power = 10 ** places
            assert r % power == 0 and abs(r - n) * 2 <= power, (n, places)
            if abs(r - n) * 2 == power: assert r // power % 2 == 0, (n, places)
            total = (total * 31 + r) % (10 ** 18 + 9)
print(total)
for n in (Int(15), Int(2 ** 126 + 5), True, False, -5, -15, 25, 2 ** 63 - 1, -2 ** 63):
    print([round(n, p) for p in (-1, -2, -19, -20, -38, -40, True, 3)], type(round(n, -1)).__name__)
print(round(12345, -3000), round(12345, 2 ** 70))
