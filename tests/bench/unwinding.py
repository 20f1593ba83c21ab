# exceptions: Deep unwinding, finally on every level, with statements, chained and re-raised exceptions, StopIteration.

class Guard:
    entered = left = 0

    def __enter__(self):
        Guard.entered += 1
        return self

    def __exit__(self, kind, value, traceback):
        Guard.left += 1
        return kind is KeyError


class Problem(Exception):
    def __init__(self, code, *details):
        super().__init__(code, *details)
        self.code = code


finals = 0


def dive(depth, kind):
    global finals
    if depth == 0:
        raise kind(depth)
    try:
        dive(depth - 1, kind)
    finally:
        finals += 1


def translate(n):
    try:
        return 100 // (n % 5) + int('x' if n % 7 == 0 else n)
    except ZeroDivisionError as error:
        raise Problem(n, 'zero') from error
    except ValueError:
        return -1
    else:
        return 0


caught = codes = 0
for i in range(18_000):
    try:
        dive(20, (ValueError, TypeError, Problem)[i % 3])
    except (ValueError, TypeError):
        caught += 1
    except Problem as problem:
        codes += problem.code + len(problem.args)
for i in range(180_000):
    try:
        caught += translate(i)
    except Problem as problem:
        codes += problem.code % 10 + (problem.__cause__ is not None)
    with Guard() as guard:
        if i % 4 == 0:
            raise KeyError(i)
for i in range(230_000):
    try:
        try:
            [][i]
        except IndexError:
            raise
    except LookupError as error:
        caught += len(str(error)) & 1
print(caught, codes, finals, Guard.entered, Guard.left)
