# Strings hash alike in each run, unless the seed says otherwise.
HASH='print(hash("a"), hash(b"bytes"), {"x", "y", "z", "w"})'
krait -c "$HASH"
KRAITHASHSEED=0 PYTHONHASHSEED=0 krait -c "$HASH"
KRAITHASHSEED=5 PYTHONHASHSEED=5 krait -c 'print(hash(5), hash(1.5), hash((1, 2)))'
a=$(KRAITHASHSEED=random PYTHONHASHSEED=random krait -c 'print(hash("a"))')
b=$(KRAITHASHSEED=random PYTHONHASHSEED=random krait -c 'print(hash("a"))')
[ "$a" != "$b" ] && echo different
