# Words that are made of the same letters, found by their sorted letters.
from collections import defaultdict

words = "listen silent enlist google elgoog abc cab bca inlets banana tinsel state taste teats Éa aÉ".split()
groups = defaultdict(list)
for word in words:
    groups["".join(sorted(word.lower()))].append(word)
for key, group in sorted(groups.items(), key=lambda item: (-len(item[1]), item[0])):
    if len(group) > 1:
        print(f"{key:<8} {len(group)} {', '.join(sorted(group, key=str.casefold))}")
print(max(groups.values(), key=len) is groups["eilnst"], len(groups))
