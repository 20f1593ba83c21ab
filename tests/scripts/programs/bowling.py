# The score of a bowling game, strikes and spares included.
def score(rolls):
    rolls, total, i = list(rolls), 0, 0
    for frame in range(10):
        if rolls[i] == 10:
            total += 10 + rolls[i + 1] + rolls[i + 2]
            i += 1
        elif rolls[i] + rolls[i + 1] == 10:
            total += 10 + rolls[i + 2]
            i += 2
        else:
            total += rolls[i] + rolls[i + 1]
            i += 2
    return total

def parse(card):
    rolls = []
    for c in card.replace(" ", ""):
        rolls.append({"X": 10, "-": 0}.get(c) if c in "X-" else 10 - rolls[-1] if c == "/" else int(c))
    return rolls

for card in ("X X X X X X X X X XXX", "9- " * 10, "5/ 5/ 5/ 5/ 5/ 5/ 5/ 5/ 5/ 5/5", "X 7/ 9- X -8 8/ -6 X X X81", "-- " * 10):
    print(f"{card.strip():<40} {score(parse(card)):>4}")
try:
    score(parse("X X"))
except IndexError as error:
    print("unfinished:", error)
