# A part of a list replaced by a new list of as many items: the items that leave die when they must, counts stay right.
import sys


class Told:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('gone', self.name, [item.name for item in deck], sys.getrefcount(deck[0]))


deck = [Told(name) for name in 'abcde']
deck[:3] = deck[2::-1]
print([item.name for item in deck], [sys.getrefcount(item) for item in deck])
deck[1:3] = [Told('x'), Told('y')]
deck[:2] = [deck[4], deck[3]]
print([item.name for item in deck], [sys.getrefcount(item) for item in deck])
deck[:] = deck[::-1]
kept = deck[:2]
deck[:2] = kept
print([item.name for item in kept], [sys.getrefcount(item) for item in kept], kept is not deck)
numbers = [n * 1000 for n in range(6)]
numbers[2:5] = [n + 0.5 for n in numbers[2:5]]
numbers[:2] = numbers[1::-1]
numbers[-1:] = [numbers]
print(numbers[:5], numbers[5] is numbers)
numbers[:] = []
numbers[3:1] = []
numbers[:0] = [1] + [2]
print(numbers)
for n in range(4):
    numbers[:n] = numbers[:n][::-1]
    print(numbers, end=' ')
print()
del kept
deck[:] = [deck[0]] * 5
print(sys.getrefcount(deck[0]))
