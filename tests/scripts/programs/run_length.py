# Run-length coding, both ways, with groupby and a regular expression.
import re
from itertools import groupby

def encode(text):
    return "".join(f"{n}{c}" if (n := len(list(group))) > 1 else c for c, group in groupby(text))

def decode(coded):
    return re.sub(r"(\d+)(\D)", lambda m: m[2] * int(m[1]), coded)

for text in ("", "a", "aaa", "WWWWWBWWWBB", "abc", "zz top", "ééé ‖‖", "x" * 120):
    coded = encode(text)
    print(repr(coded), decode(coded) == text)
