# Tuples as keys: what decides is the first item, and only where it is equal the others are asked.
asked = []

class Asked:
    def __init__(self, n):
        self.n = n
    def __eq__(self, other):
        asked.append(f'{self.n}=={other.n}')
        return self.n == other.n
    def __lt__(self, other):
        asked.append(f'{self.n}<{other.n}')
        return self.n < other.n
    def __repr__(self):
        return f'A{self.n}'

print(sorted([(2, Asked(1)), (1, Asked(9)), (2, Asked(0)), (3, Asked(5)), (1, Asked(9))]), asked)

def show(items, **how):
    try:
        print(sorted(items, **how))
    except TypeError as error:
        print('TypeError:', error)

nan = float('nan')
zeros = [(0.0, 'b'), (-0.0, 'a'), (1.5, 'x'), (-1.5, 'y'), (float('inf'), ''), (float('-inf'), '')]
show(zeros)
show(zeros, reverse=True)
print([kept for first, kept in sorted([(0.0, 1), (-0.0, 0), (nan, 2), (-1.0, 3)])])
show([(True, 'b'), (False, 'c'), (True, 'a')])
show([(True, 'b'), (0, 'c'), (2, 'a'), (1.0, 'aa'), (10 ** 30, ''), (-10 ** 30, '')])
show([(2 ** 63 - 1, 1), (-2 ** 63, 2), (0, 3), (-1, 4)])
show([('b', 2), ('a', 3), ('b', 1), ('', 0), ('\xff', 1), ('bcdefghij', 1), ('bcdefghi', 1)])
show([('b', 2), ('\u0436', 3), ('a', 1), ('\U0001f40d', 0), ('\xe9', 9)])
show([(1,), (), (0, 5), (1, 0)])
show([(1, 'a'), (1, 2)])
show([(1, 'a'), (2, 2), ('x', 0)])
show([(None, 1), (None, 0)])

words = 'pear fig apple kiwi plum date Apple banana cherry pe pea'.split()
show(words, key=str.lower)
show(words, key=lambda word: word[::-1], reverse=True)
show(words, key=lambda word: (len(word), word))
show(words, key=lambda word: (-len(word), word.upper()))
show(words, key=lambda word: word[0] + '\u0436' * (len(word) % 2))

# Equal keys keep their order, both ways.
pairs = [(n % 3, n) for n in range(12)]
print(sorted(pairs, key=lambda pair: (pair[0],)))
print(sorted(pairs, key=lambda pair: ('even' if pair[1] % 2 else 'odd'), reverse=True))

# A comparison that raises leaves all items in the list.
left = [(1, 'a'), (0, 3), (1, 2), (2, None)]
try:
    left.sort()
except TypeError as error:
    print(error, sorted(map(repr, left)))
