# Lists that are emptied while their items are compared: the items may be gone when the other operand is asked. (CPython 3.11 reads
# freed memory here.)


class Passes:
    def __eq__(self, other): return False
    def __lt__(self, other): return NotImplemented
    def __gt__(self, other): lists.clear(); return True


lists = [Passes()]
print([Passes()] < lists, lists)


class Clears:
    def __eq__(self, other): return False
    def __lt__(self, other): items.clear(); return NotImplemented
    def __gt__(self, other): print('asked', len(items)); return True


items = [Clears()]
print(items < [Clears()], items)
items = [Clears(), 1]
print([Clears()] < items, items)
items = [Clears()]
print(items < items[:], len(items))
