## a file that is missing
krait missing.py
## in a folder that is missing
krait nope/nope.py
## a folder without __main__
mkdir folder; krait folder
## a folder with __main__.py
mkdir pack; printf 'import sys\nprint("main of pack", __name__, repr(__package__), sys.argv, sys.path[0] == "pack")\n' >pack/__main__.py; krait pack a
## a file that may not be read
printf '1\n' >secret.py; chmod 0 secret.py; [ "$(id -u)" = 0 ] && echo "krait: can't open file 'WORK/secret.py': [Errno 13] Permission denied" && exit 2; krait secret.py
## no program
printf '\x7fELF\x02\x01\xff\xfe\xc3' >binary; krait binary 2>/dev/null
## a script and its arguments
printf 'import sys; print(sys.argv)\n' >script; krait ./script; krait "$PWD/script" a; krait script a b
## from standard input
printf 'print("in", __name__)\n' >script; krait <script
## where it lies
printf 'import sys; print(__file__, sys.argv[0], sys.path[0] == sys.argv[0].rpartition("/")[0], __cached__, __spec__, __package__)\n' >where.py; krait "$WORK/where.py"
## a script imports what lies beside it
mkdir d; printf 'import side; print(side.value)\n' >d/main.py; printf 'value = 5\n' >d/side.py; krait d/main.py; (cd /; krait "$WORK/d/main.py")
## -c imports from the current folder
printf 'value = 5\n' >side.py; krait -c 'import side; print(side.value)'
## -m with a module
printf 'import sys; print(__name__, sys.argv[1:], __file__.rpartition("/")[2])\n' >side.py; krait -m side x y
## -m with a package
mkdir pkg; printf '' >pkg/__init__.py; printf 'from . import sub; print(__name__, __package__, sub.x)\n' >pkg/__main__.py; printf 'x = 7\n' >pkg/sub.py; krait -m pkg
## -m with a module of a package
mkdir pkg; printf 'print("init")\n' >pkg/__init__.py; printf 'print(__name__, __package__)\n' >pkg/sub.py; krait -m pkg.sub
## -m with a part that is missing
mkdir pkg; printf '' >pkg/__init__.py; krait -m pkg.nope
## -m with a module that is missing
krait -m nope
## -m with a package without __main__
mkdir pkg; printf '' >pkg/__init__.py; krait -m pkg
## -m in a module that is no package
printf '' >side.py; krait -m side.sub
## -m with a package that fails
mkdir pkg; printf '1/0\n' >pkg/__init__.py; printf '' >pkg/sub.py; krait -m pkg.sub 2>&1 | tail -n 1
## an error in a module run by -m
printf 'def f():\n    return [1, 2][5]\nf()\n' >side.py; krait -m side
## a syntax error in a module run by -m
printf 'x = (1,\n' >side.py; krait -m side 2>&1 | tail -n 3
## a syntax error in an imported module
printf 'def f(:\n    pass\n' >side.py; printf 'import side\n' >main.py; krait main.py
## an error in an imported module
printf 'x = 1\ny = x / 0\n' >side.py; printf 'import side\n' >main.py; krait main.py
## an error in a program from standard input has no source lines
printf 'x = 1\nprint(x / 0)\n' | krait
## a syntax error on standard input has them
printf 'x = 1\nprint(x 0)\n' | krait
## the text of -c is not shown either
krait -c 'x = 1
print(x / 0)'
## -m with a module in C
krait -m math
## -m with a relative name
krait -m .side
## -m below a module that is missing
krait -m nope.sub
## -m sets what a module knows of itself
mkdir pkg; printf '' >pkg/__init__.py; printf 'import sys\nprint(__name__, __spec__.name, __package__, __spec__.parent, __file__ == sys.argv[0], type(__loader__).__name__, __cached__ is None or "cache" in __cached__)\n' >pkg/sub.py; krait -m pkg.sub
## -m with an error below
mkdir pkg; printf '' >pkg/__init__.py; printf 'def f(x):\n    return 1 / x\nf(0)\n' >pkg/__main__.py; krait -m pkg
## -m of a package whose __init__ imports the module
mkdir pkg; printf 'import pkg.sub\n' >pkg/__init__.py; printf 'print(__name__)\n' >pkg/sub.py; krait -m pkg.sub 2>&1 | sed 's/.*RuntimeWarning/RuntimeWarning/'
## -m of a namespace package
mkdir space; printf 'print("in a space")\n' >space/one.py; krait -m space.one; krait -m space
## -m with the name of a file
printf '' >side.py; krait -m side.py 2>&1 | tail -n 1
## -m and sys.exit
printf 'import sys\nsys.exit(7)\n' >side.py; krait -m side
## -c: an error behind letters that are no ASCII
krait -c "s = 'aé☃🐍' None for"
## -c: a block that is missing at the end
krait -c 'class D:'
krait -c 'for n in range(3):
'
## standard input: an error over several lines
printf 'd.append(f((iter)\nprintdd)\nit = )(1)\n' | krait
printf 'x = (1 +\n  2 3\n' | krait
## a cookie means nothing in -c
krait -c '# coding: klingon
print("é")'
## a folder has a __spec__, and its path is told in full
mkdir app; echo 'import sys; print(sys.argv, __name__, __package__, __spec__.name, __file__[-16:])' >app/__main__.py; krait app x
## a folder without __main__ is called by its whole name
mkdir bare; cd bare; (krait .; krait '') 2>&1 | sed "s|^[^:]*: ||; s|'$PWD'|here|"
## -x where there is nothing but the first line
printf 'print(1)' >one.py; krait -x one.py; printf 'print(1)\nprint(2)' >two.py; krait -x two.py
## the file of standard input
echo 'print(__file__, __cached__)' | krait
## imported modules know where they are, whatever sys.path says
echo 'print(__file__.startswith("/"), __file__[-5:])' >m.py; mkdir p; cp m.py p/n.py
for place in '' . ./ p; do krait -c "import sys; sys.path[0] = '$place'; import $([[ $place = p ]] && echo n || echo m)"; done
## an imported module that is no UTF-8 in a comment, in a string
printf '# \xe9\nprint("fine")\n' >m.py; printf 'x = "\xe9"\n' >n.py; krait -c 'import m'; krait -c 'import n' 2>&1 | sed 's|".*/|"|'
## an imported module with a wrong cookie, with a null byte
printf '# coding: foo\n' >m.py; printf 'x\0' >n.py; krait -c 'import m' 2>&1 | sed 's|".*/|"|'; krait -c 'import n'
## a module that has another name
krait -W ignore -m os.path
## __loader__ of the program: of a file, of standard input, of -c
printf 'def f(): return __loader__\nprint(type(f()), __spec__)\n' >loader.py; krait loader.py; krait <loader.py
krait -c 'print(__loader__, __spec__)'; krait -c 'import __main__; print(__main__.__loader__)'
krait -c 'import importlib; print(globals()["__loader__"])'
