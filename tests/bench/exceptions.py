# exceptions: Raised and caught near and far, with finally and with classes of one's own.

class Bad(Exception):
    def __init__(self, value):
        super().__init__(value)
        self.value = value


class Worse(Bad):
    pass


def check(n):
    if n % 7 == 0:
        raise Worse(n)
    if n % 5 == 0:
        raise Bad(n)
    return n


def deep(level, n):
    if level:
        return deep(level - 1, n)
    return check(n)


class Guard:
    entered = failed = 0

    def __enter__(self):
        Guard.entered += 1

    def __exit__(self, kind, value, traceback):
        if kind is not None:
            Guard.failed += 1
        return kind is ValueError


total = finals = 0
for i in range(250_000):
    try:
        total += check(i)
    except Worse as error:
        total -= error.value
    except Bad:
        total += 1
    finally:
        finals += 1
for i in range(40_000):
    try:
        total += deep(8, i)
    except Bad as error:
        total += error.args[0] & 1
table = {i: i for i in range(0, 1000, 2)}
for i in range(150_000):
    try:
        total += table[i % 1000]
    except KeyError:
        total += 1
    try:
        total += int('12x' if i & 1 else '12')
    except ValueError:
        pass
guard = Guard()
for i in range(80_000):
    with guard:
        if i % 3 == 0:
            raise ValueError(i)
print(total, finals, Guard.entered, Guard.failed)
