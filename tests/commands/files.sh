# Files that are missing, folders, unreadable or no text.
cd "$WORK"
krait missing.py; echo "status $?"
mkdir folder; krait folder 2>/dev/null; echo "status $?"
printf '\x7fELF\x02\x01\xff\xfe\xc3' >binary; krait binary 2>/dev/null; echo "status $?"
printf 'print("shebang")\n' >script; krait ./script; krait "$PWD/script"; krait script a b
mkdir pack; printf 'print("main of pack", __name__, __package__ == "")\n' >pack/__main__.py; krait pack
printf 'import sys; print(__file__, sys.argv[0], sys.path[0] == sys.argv[0].rpartition("/")[0])\n' >where.py; krait "$WORK/where.py" | sed "s|$WORK|WORK|g"
krait nope/nope.py; echo "status $?"
krait < script
printf '#!/bin/sh\nprint("skipped first line")\n' >x.py; krait -x x.py
printf 'import side; print(side.value)\n' >main.py; printf 'value = 5\n' >side.py; krait main.py; krait -c 'import side; print(side.value)'; krait -m side; (cd /; krait "$WORK/main.py")
mkdir pkg; printf '' >pkg/__init__.py; printf 'from . import sub; print(__name__, __package__, sub.x)\n' >pkg/__main__.py; printf 'x = 7\n' >pkg/sub.py; krait -m pkg; krait -m pkg.sub; krait -m pkg.nope; echo "status $?"; krait -m nope; echo "status $?"
