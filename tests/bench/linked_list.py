# allocation: Linked lists: build, reverse, merge, and drop a very long one.

class Cell:
    __slots__ = ('value', 'next')

    def __init__(self, value, next):
        self.value, self.next = value, next


def from_range(n):
    head = None
    while n:
        n -= 1
        head = Cell(n, head)
    return head


def reversed_list(cell):
    result = None
    while cell is not None:
        cell.next, result, cell = result, cell, cell.next
    return result


def total(cell):
    s = 0
    while cell is not None:
        s += cell.value
        cell = cell.next
    return s


def merged(a, b):
    head = tail = Cell(None, None)
    while a and b:
        if a.value <= b.value:
            tail.next, a = a, a.next
        else:
            tail.next, b = b, b.next
        tail = tail.next
    tail.next = a or b
    return head.next


class Both:
    def __init__(self, value):
        self.value, self.before, self.after = value, self, self

    def insert(self, value):
        new = Both(value)
        new.before, new.after = self, self.after
        self.after.before = new
        self.after = new
        return new

    def remove(self):
        self.before.after, self.after.before = self.after, self.before
        self.before = self.after = None
        return self.value


numbers = from_range(450_000)
numbers = reversed_list(numbers)
print(total(numbers), numbers.value)
numbers = merged(reversed_list(numbers), from_range(300_000))
print(total(numbers))
del numbers
ring = Both(0)
for i in range(250_000):
    ring.insert(i)
removed = 0
while ring.after is not ring:
    removed += ring.after.remove()
print(removed)
