# What CPython doesn't have.
## -p prints a value
krait -p '6 * 7'
## -p with arguments
krait -p '__import__("sys").argv' a b
## -p of several lines
krait -p '[1,
2]'
## -p of an error
krait -p '1 / 0'
## -p of a statement
krait -p 'x = 1'
## -p without its argument
krait -p
## --check says nothing of good files
printf 'print("not run")\n' >good.py; printf 'x = 1\n' >other.py; krait --check good.py other.py
## --check looks at each file
printf 'x = (\n' >a.py; printf 'y = 1\n' >b.py; printf 'z z\n' >c.py; krait --check a.py b.py c.py
## --check with a missing file
printf 'x = 1\n' >a.py; krait --check a.py missing.py
## --check of standard input
printf 'def f(:\n' | krait --check -
## --check without a file
krait --check
## NUL bytes in a file
printf 'x = 1\nprint(x)\0 + 1\n' >nul.py; krait nul.py
## NUL bytes on standard input
printf 'x = "\0"\n' | krait
## NUL bytes in a comment
printf '# \0\nprint(1)\n' >nul.py; krait nul.py
## a closed pipe ends the program by SIGPIPE, silently
cat >long.py <<'PY'
for i in range(200000): print(i)
PY
{ krait long.py; echo "status $?" >&2; } | head -n 1
## ... also when the output is only written at the end
{ sleep 0.3; krait -c 'print("short")'; echo "status $?" >&2; } | true
## ... and whatever the status would have been
{ sleep 0.3; krait -c 'print("short"); raise SystemExit(3)'; echo "status $?" >&2; } | true
## finalizers and atexit still run
{ krait -c 'import atexit, sys
atexit.register(lambda: sys.stderr.write("atexit\n"))
for i in range(200000): print(i)'; echo "status $?" >&2; } | head -n 1
## another broken pipe is an error like any other
krait -c 'import os
r, w = os.pipe(); os.close(r)
os.write(w, b"x")'
## the version
krait -V; krait --version
## the version with the compiler
krait -VV | sed 's/\[.*/[...]/'
## a module that Krait lacks
krait -c 'import tkinter'
## -m of a module that Krait lacks
krait -m tkinter
## the help tells each option
krait -h
## the environment
krait --help-env
## the -X options
krait --help-xoptions
## -X leaks counts blocks
krait -X leaks -c 'x = [1]' 2>&1 | sed 's/ blocks.*/ blocks/'
## KRAITHASHSEED with nonsense
KRAITHASHSEED=abc krait -c 1
## -X tracemalloc with nonsense
krait -X tracemalloc=abc -c 1
## -E keeps KRAITMALLOC away
KRAITMALLOC=debug krait -E -c 'print("ran")'
## -X hints adds a line after the traceback
printf 'prices = {"apple": 1}\nprint(prices["aple"])\n' >shop.py; krait -X hints shop.py
## no terminal, no hint
printf 'prices = {"apple": 1}\nprint(prices["aple"])\n' >shop.py; krait shop.py 2>&1 | tail -n 1
## -X hints=off
printf 'print(sqrt(2))\n' >shop.py; krait -X hints=off shop.py 2>&1 | tail -n 1
## a hint for a syntax error
printf 'count = 0\ncount++\n' >plus.py; krait -X hints plus.py
## a hint needs no source
krait -X hints -c 'import random; exec("random(1, 6)")'
## but sees that of -c, -p and standard input
krait -X hints -c 'import random; random(1, 6)'
krait -X hints -p '[1, 2][2]'
printf "prices = {'apple': 2}\nprices['aple']\n" | krait -X hints
printf "prices = {'apple': 2}\n\nprices['aple']\n" | krait -X hints -i -q
## an error that has no hint
krait -X hints -c 'raise ValueError("own words")'
## a hook of the program's own is not added to
krait -X hints -c 'import sys; sys.excepthook = lambda *a: print("hook"); sqrt(2)'
## krait explain tells of an error
krait explain KeyError
## krait explain of a message as it was printed
krait explain "TypeError: unhashable type: 'list'" | head -n 1
## krait explain takes a title in several words, in any case
krait explain syntaxerror: never closed | head -n 1
## krait explain alone lists the topics
krait explain | head -n 12
## krait explain of something else
krait explain KeyErorr
## krait explain of nonsense
krait explain qqqqqqqqqqqq
## a file called explain runs as ./explain or -- explain
printf 'print("the file")\n' >explain; krait ./explain; krait -- explain; krait explain | head -n 1
## a name that a module of CPython has and Krait's lacks is refused by name
krait -c 'import sys; print(hasattr(sys, "setdlopenflags")); sys.setdlopenflags'
krait -c 'from sys import setdlopenflags'
echo 'import sys; sys.modules["sys2"] = sys' >sys2.py; krait -c 'import sys2; sys2.setdlopenflagz'
## help() in a program
krait -c 'help(len)'
## modules of the library that are commands in CPython
for m in pydoc inspect site; do krait -m $m 2>&1 | sed "s|^.*: ||"; done
## keyword arguments and methods that Krait lacks are refused by name
krait -c 'import dis; dis.dis(len, adaptive=True)' 2>&1 | tail -n 1
krait -c 'import asyncio; asyncio.new_event_loop().create_server' 2>&1 | tail -n 1
krait -c 'import msvcrt' 2>&1 | tail -n 1
## -X memory and -X fault want a number
for option in memory memory= memory=x memory=-1 memory=5Q memory=1MM memory=99999999999999999999 memory=99999999999G fault fault=x fault=-1 fault=1x; do krait -X $option -c 'print("not run")'; echo "status $?"; done
krait -X memory=1g -X fault=1000000 -c 'print("run")'
krait -X memory=64000k -c 'print("run")'
## KRAITMALLOC
for m in pools malloc debug ''; do KRAITMALLOC=$m krait -c 'print("run")'; done
KRAITMALLOC=pool krait -E -c 'print("not read")'
KRAITMALLOC=pool krait -c 'print("not run")'
