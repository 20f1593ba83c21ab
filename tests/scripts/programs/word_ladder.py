# From one word to another by changing a letter at a time: breadth first from both ends.
from collections import defaultdict
WORDS = "cold cord card ward warm word worm corm worn warn born barn bard bald bold gold hold held head heal teal tell tall fall fail".split()
patterns = defaultdict(set)
for word in WORDS:
    for i in range(len(word)): patterns[word[:i] + "_" + word[i + 1:]].add(word)

def neighbours(word):
    return sorted(set().union(*(patterns[word[:i] + "_" + word[i + 1:]] for i in range(len(word)))) - {word})

def ladder(start, end):
    trees = ({start: None}, {end: None})
    fronts = [[start], [end]]
    while all(fronts):
        side = len(fronts[0]) > len(fronts[1])
        new = []
        for word in fronts[side]:
            for other in neighbours(word):
                if other in trees[side]: continue
                trees[side][other] = word
                if other in trees[not side]:
                    left, w = [], other
                    while w: left.append(w); w = trees[0][w]
                    w, right = trees[1][other], []
                    while w: right.append(w); w = trees[1][w]
                    return left[::-1] + right
                new.append(other)
        fronts[side] = new
    return None

for pair in (("cold", "warm"), ("head", "tall"), ("gold", "barn"), ("cold", "fail")):
    found = ladder(*pair)
    print(*pair, "->", len(found) if found else None, found and all(sum(a != b for a, b in zip(x, y)) == 1 for x, y in zip(found, found[1:])))
print(neighbours("card"), neighbours("zzzz"))
