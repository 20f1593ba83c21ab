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
## names that aren't ASCII, in every view: whole characters, and no line over 80 columns
cat >$WORK/names_of_all_kinds.py <<'P'
import krait
class Größe_äöü_Größe_äöü_Größe_äöü_Größe_äöü_Größe_äöü_Größe_äöü_Größe_äöü: pass
def größer(länge_äöü_länge_äöü):
    krait.why(länge_äöü_länge_äöü)
    größe = länge_äöü_länge_äöü
    krait.where(größe)
    return größe
größe = Größe_äöü_Größe_äöü_Größe_äöü_Größe_äöü_Größe_äöü_Größe_äöü_Größe_äöü()
größe.日本 = {'日本語の文字列がとても長いので八十桁を超えるはずですきっとそうですはい' * 3: größe, 'sehr lang ' * 20: (größe,)}
krait.graph(größe)
größer(größe)
P
krait --leaks --snapshot $WORK/out.json $WORK/names_of_all_kinds.py 2>&1 | grep -v block
cat >$WORK/refs.py <<'P'
class Größe_äöü_Größe_äöü_Größe_äöü: pass
def größer_als_fünfzig_Zeichen(länge_äöü_länge_äöü_länge):
    日本 = länge_äöü_länge_äöü_länge
    日本.日本 = 日本
größe = Größe_äöü_Größe_äöü_Größe_äöü()
größer_als_fünfzig_Zeichen(größe)
del größe.日本
P
krait --trace=refs $WORK/refs.py
krait -c '
import json, sys
s = json.load(open(sys.argv[1], encoding="utf-8"))
print([v["name"] for v in s["globals"]], sorted({r["label"] for r in s["references"] if r["kind"] == "attribute"})[:3])' $WORK/out.json
{ krait --trace=gc --leaks $WORK/names_of_all_kinds.py; krait --trace=refs $WORK/refs.py; } 2>&1 | krait -c '
import sys, unicodedata
print([line for line in sys.stdin if sum(1 + (unicodedata.east_asian_width(c) in "WF") for c in line.rstrip("\n")) > 80])'
## what library code makes and drops while it works for a line is not told
krait --trace=refs -c '
import krait, contextlib
class Node: pass
n = Node()
n.me = n
krait.why(n)
with contextlib.suppress(KeyError):
    n.me = sorted([n], key=id)
del n' 2>&1
