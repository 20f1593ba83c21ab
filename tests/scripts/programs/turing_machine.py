# A Turing machine as a dict of rules: adding one to a binary number, and a busy beaver.
from collections import defaultdict

def run(rules, tape="", state="start", blank="_", limit=1000):
    cells, at, steps = defaultdict(lambda: blank, enumerate(tape)), 0, 0
    while state != "halt":
        if steps == limit: raise RuntimeError(f"no halt within {limit} steps")
        symbol = cells[at]
        try: write, move, state = rules[state, symbol]
        except KeyError as error: raise LookupError(f"no rule for {error.args[0]}") from None
        cells[at] = write
        at += {"L": -1, "R": 1, "N": 0}[move]
        steps += 1
    return "".join(cells[i] for i in range(min(cells), max(cells) + 1)).strip(blank), steps

INCREMENT = {("start", c): (c, "R", "start") for c in "01"} | {("start", "_"): ("_", "L", "carry"), ("carry", "1"): ("0", "L", "carry"),
    ("carry", "0"): ("1", "N", "halt"), ("carry", "_"): ("1", "N", "halt")}
for number in ("0", "1", "1011", "1111", ""):
    print(repr(number), run(INCREMENT, number))
BEAVER = {("start", "0"): ("1", "R", "B"), ("start", "1"): ("1", "L", "C"), ("B", "0"): ("1", "L", "start"), ("B", "1"): ("1", "R", "B"),
    ("C", "0"): ("1", "L", "B"), ("C", "1"): ("1", "N", "halt")}
print(run(BEAVER, blank="0"))
for rules, tape in ((INCREMENT, "12"), ({("start", "_"): ("_", "R", "start")}, "")):
    try: run(rules, tape)
    except (LookupError, RuntimeError) as error: print(type(error).__name__, error, error.__cause__, error.__suppress_context__)
