# Tuples of two and other lengths as keys: hashes of small, huge and negative numbers, of strs, and what equals them.
numbers = [0, 1, -1, -2, 2**30, 2**60 - 1, 2**60, 2**60 + 1, -2**60, -2**60 - 1, 2**61 - 1, 2**61, -2**61 + 1, 2**63 - 1, -2**63, 2**63, 10**30]
for a in numbers:
    print(a, [hash((a, b)) for b in numbers[:6]], hash((numbers[3], a)), hash((a,)), hash((a, a, a)))
table = {(a, b): i for i, (a, b) in enumerate((a, b) for a in numbers for b in numbers)}
print(len(table), all(table[a, b] == i for i, (a, b) in enumerate((a, b) for a in numbers for b in numbers)))
print(table[True, False] == table[1, 0], table.get((1.0, -1.0)), (0.5, 1) in table, (1, "1") in table, () in table, ((),) in table)
words = {("a", "b"): 1, ("a", 2): 2, (2, "a"): 3, ("", ""): 4, ("é", "ж"): 5, ("a" * 100, 1): 6, (None, 1): 7, ((1, 2), 3): 8, (1.5, 2): 9}
print([words["".join(["a"]), "b"], words["a", 2], words[2.0, "a"], words["", ""], words["é", "ж"], words["a" * 100, True], words[None, 1], words[(1, 2), 3], words[1.5, 2]])


class Like(int):
    def __hash__(self):
        return hash(int(self))


print((Like(1), 2) in {(1, 2)}, {(Like(-1), -1): "x"}[-1, -1], hash((Like(7), 8)) == hash((7, 8)))
try:
    {}[[], 1]
except TypeError as error:
    print(error)
try:
    {(1, []): 1}
except TypeError as error:
    print(error)
