# lists: Pancake flips over all permutations.

def flips(deck):
    deck = deck[:]
    count = 0
    while deck[0]:
        top = deck[0] + 1
        deck[:top] = deck[top - 1::-1] if top < len(deck) else deck[::-1]
        count += 1
    return count


def permutations_in_order(n):
    deck, counters = list(range(n)), [0] * n
    yield deck
    i = 1
    while i < n:
        if counters[i] < i:
            j = 0 if i % 2 == 0 else counters[i]
            deck[i], deck[j] = deck[j], deck[i]
            yield deck
            counters[i] += 1
            i = 1
        else:
            counters[i] = 0
            i += 1


most = checksum = 0
sign = 1
for deck in permutations_in_order(9):
    n = flips(deck)
    if n > most:
        most = n
    checksum += sign * n
    sign = -sign
print(checksum, most)
