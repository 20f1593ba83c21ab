# Matching by derivatives: a regular expression is a tree of tuples taken apart by match.
EMPTY, NOTHING = ("empty",), ("nothing",)

def nullable(r):
    match r:
        case ("empty",) | ("star", _): return True
        case ("or", a, b): return nullable(a) or nullable(b)
        case ("then", a, b): return nullable(a) and nullable(b)
    return False

def either(a, b): return b if a == NOTHING else a if b in (NOTHING, a) else ("or", a, b)
def then(a, b): return NOTHING if NOTHING in (a, b) else b if a == EMPTY else a if b == EMPTY else ("then", a, b)

def derive(r, c):
    match r:
        case ("char", x): return EMPTY if x == c else NOTHING
        case ("any",): return EMPTY
        case ("or", a, b): return either(derive(a, c), derive(b, c))
        case ("star", a): return then(derive(a, c), r)
        case ("then", a, b):
            first = then(derive(a, c), b)
            return either(first, derive(b, c)) if nullable(a) else first
    return NOTHING

def parse(text):
    def alternatives(i):
        left, i = sequence(i)
        while i < len(text) and text[i] == "|":
            right, i = sequence(i + 1)
            left = either(left, right)
        return left, i
    def sequence(i):
        r = EMPTY
        while i < len(text) and text[i] not in "|)":
            piece, i = atom(i)
            while i < len(text) and text[i] in "*?+":
                piece = {"*": ("star", piece), "?": either(piece, EMPTY), "+": then(piece, ("star", piece))}[text[i]]
                i += 1
            r = then(r, piece)
        return r, i
    def atom(i):
        if text[i] == "(":
            inner, i = alternatives(i + 1)
            return inner, i + 1
        return (("any",) if text[i] == "." else ("char", text[i])), i + 1
    return alternatives(0)[0]

def fullmatch(pattern, text):
    r = parse(pattern)
    for c in text: r = derive(r, c)
    return nullable(r)

import re
words = ["", "a", "b", "ab", "aab", "abb", "abab", "ba", "abc", "aaa", "c", "aXb"]
for pattern in ("a*b", "(ab)*", "a|b", "a.b", "(a|b)*abb?", "a?b?", "(a|ab)(c|bcd)?", "a+b+"):
    mine = [w for w in words if fullmatch(pattern, w)]
    print(f"{pattern:<16}", mine, mine == [w for w in words if re.fullmatch(pattern, w)])
