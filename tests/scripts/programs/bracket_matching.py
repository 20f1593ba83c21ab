# Which bracket is wrong, and where.
PAIRS = {")": "(", "]": "[", "}": "{"}

def check(text):
    stack = []
    for position, c in enumerate(text):
        if c in PAIRS.values():
            stack.append((c, position))
        elif c in PAIRS:
            if not stack:
                return f"{c!r} at {position} closes nothing"
            opened, where = stack.pop()
            if opened != PAIRS[c]:
                return f"{c!r} at {position} closes {opened!r} at {where}"
    return f"{stack[-1][0]!r} at {stack[-1][1]} is never closed" if stack else "fine"

for text in ("", "()", "([{}])", "(]", "((", "a(b[c]{d})e", ")", "{[}]", "(" * 50 + ")" * 50):
    print(f"{text[:20]:<20} {check(text)}")
