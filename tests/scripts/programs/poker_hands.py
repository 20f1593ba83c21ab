# Poker hands ranked by tuples that compare as the rules say.
from collections import Counter
VALUES = {c: i for i, c in enumerate("23456789TJQKA", 2)}
NAMES = ["high card", "pair", "two pairs", "three", "straight", "flush", "full house", "four", "straight flush"]
def rank(hand):
    cards = hand.split()
    values = sorted((VALUES[c[0]] for c in cards), reverse=True)
    if values == [14, 5, 4, 3, 2]: values = [5, 4, 3, 2, 1]
    counts = sorted(Counter(values).items(), key=lambda vc: (vc[1], vc[0]), reverse=True)
    shape, order = tuple(n for _, n in counts), tuple(v for v, _ in counts)
    flush = len({c[1] for c in cards}) == 1
    straight = len(order) == 5 and order[0] - order[4] == 4
    kind = (8 if flush and straight else 7 if shape == (4, 1) else 6 if shape == (3, 2) else 5 if flush else 4 if straight else
            3 if shape == (3, 1, 1) else 2 if shape == (2, 2, 1) else 1 if shape[0] == 2 else 0)
    return kind, order
hands = ["2H 3D 5S 9C KD", "2C 3H 4S 8C AH", "2H 4S 4C 2D 4H", "2S 8S AS QS 3S", "TD JD QD KD AD", "5H 5C 6S 7S KD", "AH 2C 3D 4S 5H", "9C 9D 9H 9S 2D", "2C 3D 4S 5H 6H", "QD QC QH JC TD"]
for hand in sorted(hands, key=rank): print(hand, NAMES[rank(hand)[0]], rank(hand)[1])
print(max(hands, key=rank), rank("5H 5C 6S 7S KD") < rank("5D 5S 6S 7S AD"))
