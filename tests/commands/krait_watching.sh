# --trace=refs, --leaks and --snapshot on small programs.
## every change of a count
cat >$WORK/names.py <<'P'
a = []
b = a
def f(p):
    q = [p]
    return q
c = f(a)
del b
c = None
for x in [a]:
    pass
try:
    a.missing
except AttributeError as e:
    pass
P
krait --trace=refs $WORK/names.py
## the counts of what one variable stands for
krait --trace=refs:b -c '
import sys
b = 1000
c = b
def g(n):
    return n
g(b)
print(sys.getrefcount(b), file=sys.stderr)
b = "text"
del c'
## what is left at the end
cat >$WORK/leaky.py <<'P'
class Node:
    def __init__(self, n):
        self.n, self.me = n, self
cache = {}
def remember(k):
    cache['key', k] = [bytearray(50)]
    return len('not kept' * k)
for k in range(300):
    remember(k)
for k in range(40):
    Node(k)
kept = [Node(1)]
P
krait --leaks $WORK/leaky.py 2>&1 | grep -v blocks
## a snapshot at the end
krait --snapshot $WORK/out.json -c 'a = [1]; b = {"k": a}; c = a; del c'
krait -c '
import json, sys
s = json.load(open(sys.argv[1]))
print(s["format"], s["version"], s["line"], sorted(s), sorted(s["heap"]))
for o in s["objects"]: print(o["id"], o["type"], o["label"], o["count"] if o["type"] != "int" else "", o["garbage"], o["cycle"])
for r in s["references"]: print(r["from"], r["label"], r["to"], r["kind"])
print(s["globals"], s["frames"])' $WORK/out.json
## a snapshot by the program
krait --snapshot $WORK/out.json -c '
import krait
def f(p):
    q = (p,)
    krait.snapshot()
    q = None
f([])
later = 1'
krait -c '
import json, sys
s = json.load(open(sys.argv[1]))
names = {o["id"]: o["label"] for o in s["objects"]}
print(s["line"], [(f["function"], f["line"], [(v["name"], names[v["to"]]) for v in f["locals"]]) for f in s["frames"]])
print([v["name"] for v in s["globals"]])' $WORK/out.json
## a program that holds snapshots: their text begins alike in every run, and has no address in what is shown of it
krait -c '
import krait
first = krait.snapshot()
krait.snapshot("one.json"); krait.graph(first)'
krait -c '
import json
print([o["label"] for o in json.load(open("one.json"))["objects"] if "address" in o["label"]])'
## what can't be
krait --snapshot $WORK/no/such/place.json -c 'pass'
krait --snapshot; echo "status $?"
krait --trace=nothing -c 'pass' | head -1; echo "status $?"
## deaths in a class body, and of classes over built-in ones
krait --trace=refs:numbers -c '
class Body:
    class Wrong(Exception):
        pass
    kept = Wrong("x")
    del kept
    class Numbers(list):
        pass
    numbers = Numbers([1])
    del numbers
class Letters(bytes):
    pass
for numbers in map(Letters, [b"a", b"b"]):
    pass
del numbers'
## classes that the library makes while counts are watched
krait --trace=refs:p -c '
from collections import namedtuple
P = namedtuple("P", "x y")
p = P(1, 2)
q = p._replace(x=3)
p = q
del q, p
import gc
print(gc.collect() > 0)'
