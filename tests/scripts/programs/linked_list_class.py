# A doubly linked list with the interface of a MutableSequence from five methods.
from collections.abc import MutableSequence
class Node:
    __slots__ = "value", "before", "after"
    def __init__(self, value): self.value = value
class Linked(MutableSequence):
    def __init__(self, items=()):
        self._end = Node(None)
        self._end.before = self._end.after = self._end
        self._size = 0
        self.extend(items)
    def _node(self, index):
        if not -self._size <= index < self._size: raise IndexError(f"{index} of {self._size}")
        index %= self._size
        node = self._end
        for _ in range(index + 1): node = node.after
        return node
    def __len__(self): return self._size
    def __getitem__(self, index): return self._node(index).value
    def __setitem__(self, index, value): self._node(index).value = value
    def __delitem__(self, index):
        node = self._node(index)
        node.before.after, node.after.before = node.after, node.before
        self._size -= 1
    def insert(self, index, value):
        after = self._end if index >= self._size else self._node(max(index, -self._size) if index < 0 else index) if self._size else self._end
        node = Node(value)
        node.before, node.after = after.before, after
        node.before.after = after.before = node
        self._size += 1
    def __del__(self):
        node = self._end
        while node is not None: node.before, node.after, node = None, None, node.after
    def __repr__(self): return f"Linked({list(self)})"
items = Linked("abc")
items.append("d"), items.insert(0, "z"), items.insert(-1, "y"), items.insert(99, "e")
items[1] = "A"
del items[-1]
items += [1, 2]
items.remove(1)
print(items, len(items), items.pop(), items.pop(0), items.index("y"), items.count("A"), "d" in items, list(reversed(items)))
items.reverse()
print(items, items == ["d"], bool(Linked()), isinstance(items, MutableSequence))
items.clear()
print(items, len(items))
for attempt in (lambda: items[0], lambda: items.pop(), lambda: items.remove("x"), lambda: items.index(3)):
    try: attempt()
    except (IndexError, ValueError) as error: print(type(error).__name__, error)
