# for over a call of range: every form of its arguments, the errors, what the loop does to its numbers, and other ranges.
MOST = 2**63 - 1


def seen(*arguments, most=4):
    numbers = []
    try:
        for number in range(*arguments):
            numbers.append(number)
            if len(numbers) == most:
                break
        else:
            numbers.append('end')
    except Exception as error:
        numbers.append(f'{type(error).__name__}: {error}')
    return numbers


def one(a):
    return [i for i in range(a)]


def two(a, b):
    return [i for i in range(a, b)]


def three(a, b, c):
    return [i for i in range(a, b, c)]


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        print('asked', end=' ')
        return self.value


class Whole(int):
    pass


print(one(0), one(-3), one(3), one(True), one(Whole(2)), one(Index(2)))
print(two(2, 5), two(5, 2), two(-2, 1), two(False, True), two(Index(1), Whole(3)))
print(three(0, 10, 4), three(10, 0, -4), three(0, 10, -1), three(10, 0, 1), three(3, 4, MOST), three(-1, -MOST - 1, -MOST - 1))
for arguments in ((MOST - 2, MOST + 2), (MOST - 1, MOST), (MOST, MOST), (-MOST - 1, -MOST + 1), (0, 2**70, 2**68), (-2**70, 2**70, 2**69),
                  (-MOST - 1, MOST, MOST), (MOST, -MOST - 1, -MOST), (2**64,), (0, 5, 0), (1.0,), ('3',), (0, None), (), (1, 2, 3, 4), (Index('x'),)):
    print(arguments if not arguments or type(arguments[0]) is not Index else 'Index', seen(*arguments))
for call in (lambda: [i for i in range(stop=3)], lambda: [i for i in range()], lambda: [i for i in range(3, 4, 5, 6)],
             lambda: [i for i in range(0, 3, 0)], lambda: [i for i in range(2.5)], lambda: [i for i in range(0, Index(1.5))]):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(f'{type(error).__name__}: {error}')

for i in range(3):  # the name may change; the loop goes on
    print(i, end=' ')
    i = 'other'
print(i)
n = 3
for i in range(n):
    n += 10
print(i, n)
for i in range(5):
    if i == 3:
        break
else:
    print('not here')
for j in range(0):
    print('not here')
else:
    print('nothing', 'j' in globals())


def countdown(n):
    for i in range(n, 0, -1):
        yield i
        for k in range(i):
            yield -k


print(list(countdown(3)))


def own():
    def range(*arguments):
        return arguments

    return [i for i in range(4, 'x')]


print(own())
numbers = [i for i in range(MOST - 1, MOST)]
print(numbers, [type(i).__name__ for i in range(True, Whole(3))])
print([list(i for i in range(a, b)) for a in range(3) for b in range(a, 3)])
