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
## -X fault=1 with an empty program
krait -X leaks -c 'x = [1]' 2>&1 | sed 's/ blocks.*/ blocks/'
## KRAITHASHSEED with nonsense
KRAITHASHSEED=abc krait -c 1
## -X tracemalloc with nonsense
krait -X tracemalloc=abc -c 1
## -E keeps KRAITMALLOC away
KRAITMALLOC=debug krait -E -c 'print("ran")'
