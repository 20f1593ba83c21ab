HASH='print(hash("a"), hash(b"bytes"), {"x", "y", "z", "w"})'
## strings hash alike in each run
krait -c "$HASH"
## as with the seed 0
both HASHSEED=0 krait -c "$HASH"
## numbers hash alike with any seed
both HASHSEED=5 krait -c 'print(hash(5), hash(1.5), hash((1, 2)))'
## a random seed
a=$(both HASHSEED=random krait -c 'print(hash("a"))')
b=$(both HASHSEED=random krait -c 'print(hash("a"))')
[ "$a" != "$b" ] && echo different
