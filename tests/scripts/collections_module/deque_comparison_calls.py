# comparing deques: items are asked for equality, and those that differ once more with the operator itself; changes on the way
from collections import deque


class Ev:
    def __init__(self, n, action=lambda: None):
        self.n, self.action = n, action

    def __eq__(self, other):
        print("eq", self.n, other)
        self.action()
        return self.n == other

    def __ne__(self, other):
        print("ne", self.n, other)
        return self.n != other

    def __lt__(self, other):
        print("lt", self.n, other)
        return self.n < other

    def __ge__(self, other):
        print("ge", self.n, other)
        return NotImplemented


a, b = deque([3, 1, 2]), deque([Ev(3), Ev(0), Ev(2)])
for op in ("==", "!=", "<", "<=", ">", ">="):
    for text in (f"a {op} b", f"b {op} a"):
        try:
            print(text, eval(text))
        except TypeError as e:
            print(text, e)
for action in ("a.rotate(1)", "a.append(1)", "a.clear()", "b.popleft()"):
    a, b = deque([3, 1, 2]), deque()
    b.extend([Ev(3, lambda: exec(action)), 1, 2])
    try:
        print(action, a == b)
    except RuntimeError as e:
        print(action, e)
    print(list(a), len(b))
