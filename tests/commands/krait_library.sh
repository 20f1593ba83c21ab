# Most modules, the names of characters and the prompt stand in krait.so, which is loaded when the first of them is asked for.
mkdir -p a/bin a/lib/krait
cp "$KRAIT" a/bin/krait
library=$(dirname "$KRAIT")/krait.so
here() { "$@" 2>&1 | sed "s,$PWD,HERE,g"; }
## what a script without imports needs is in the binary
a/bin/krait -c 'import sys, gc, math, time; print(math.sqrt(len("four")), [f"{x:>3}" for x in sorted({3, 1})], "é".upper())'
## without it, ImportError says where it was looked for
here a/bin/krait -c 'import json'
here a/bin/krait -c 'try: import decimal
except ImportError as e: print(e.name, e)'
here a/bin/krait -c 'import mine'
## nor are there a prompt, lessons, names of characters
echo 1 | here a/bin/krait -i
here a/bin/krait lesson
here a/bin/krait -c 'print("\N{BULLET}")'
here a/bin/krait -c 'help()'
## modules of one's own come first, and need it not
echo 'x = 5' >mine.py
here a/bin/krait -c 'import mine; print(mine.x)'
## it is found in ../lib/krait, beside the binary, and through links
cp "$library" a/lib/krait
a/bin/krait -c 'import json; print(json.dumps([1]))'
mv a/lib/krait/krait.so a/bin
a/bin/krait -c 'import json; print(json.dumps([2]))'
ln -s a/bin/krait link; ln -s "$PWD/link" a/link
./link -c 'import json; print(json.dumps([3]))'
PATH=$PWD/a:$PATH link -c 'import json; print(json.dumps([4]))'
## a file that is no library
echo nonsense >a/bin/krait.so
here a/bin/krait -c 'import json'
## every name that it wants is there
LD_BIND_NOW=1 krait -c 'import errno; print(errno.ENOENT)'
## it is loaded by the first import, not before
krait -c 'import math; print("krait.so" in open("/proc/self/maps").read()); import json; print("krait.so" in open("/proc/self/maps").read())'
## sys.builtin_module_names names its modules too
krait -c 'import sys; print(set(sys.builtin_module_names) >= {"array", "_json", "math", "sys"}, "json" in sys.stdlib_module_names)'
## one file that needs no other
"${library%/*}/krait-single" -c 'import json; print(json.dumps([5]))'
## its modules in Python come compiled: made anew from their text they do and tell the same
for x in frozen_modules=on frozen_modules=off; do
    krait -X $x -c 'import json, textwrap, statistics as s; print(textwrap.fill("a b c d", 3), s.median([3, 1, 2])); json.loads("[1,")'
done
krait -O -c 'import json; json.loads("[1,")' 2>&1 | tail -n 1
krait -X frozen_modules=maybe -c 'import json'
## positions of what failed, down to the column
krait -c 'import json, sys
try: json.loads("[1,")
except ValueError as e: t = e.__traceback__.tb_next.tb_next
c = t.tb_frame.f_code; print(c.co_name, list(c.co_positions())[t.tb_lasti // 2], len(list(c.co_lines())) > 3, c.replace(co_name="x").co_name)'
## a library of another build isn't used
cp "$KRAIT" a/bin/krait; cp "$(dirname "$KRAIT")/../debug/krait.so" a/bin/krait.so
here a/bin/krait -c 'import json' 2>&1 | tail -n 1
