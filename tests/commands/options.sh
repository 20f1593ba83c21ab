## -c takes the rest as arguments
krait -c 'import sys; print(sys.argv)' a -b --c
## -c may follow at once
krait -c'print(1 + 1)'
## -c with several lines
krait -c 'def f(x):
    return x * 2
print(f(21))'
## -c runs as __main__
krait -c 'print(__name__, __doc__, __package__, "__file__" in globals())'
## -c of nothing
krait -c ''
## -c without its argument
krait -c
## -m without its argument
krait -m
## -W without its argument
krait -W
## -X without its argument
krait -X
## a program from a pipe
echo 'import sys; print("piped", sys.argv)' | krait
## a dash is standard input, with arguments
echo 'import sys; print("dash", sys.argv)' | krait - x y
## no newline at the end of a piped program
printf 'print("no newline")' | krait
## nothing comes from the pipe
printf '' | krait
## a program from standard input begins where the shell has left off
printf 'echo skipped\nprint("from here on")\n' >both
{ read -r line; krait; } <both
## an unknown letter
krait -z
## an unknown letter among others
krait -BzE -c 'print(1)'
## an unknown word
krait --nonsense
## --c is no -c
krait --c 'print(1)'
## a dash in the middle of letters
krait -E-
## -J is not for us
krait -J
## an unknown option is told before the version
krait -V -z
## version and help succeed
krait -V >/dev/null; echo $?; krait --version >/dev/null; echo $?; krait -h >/dev/null; echo $?; krait --help >/dev/null; echo $?; krait '-?' >/dev/null; echo $?
## the help goes to standard output
krait -h 2>&1 >/dev/null | wc -l
## other pages of help
krait --help-env >/dev/null; echo $?; krait --help-xoptions >/dev/null; echo $?; krait --help-all >/dev/null; echo $?; krait --help-nothing
## what follows the version is not run
krait -V -c 'print("not run")' | wc -l
## joined letters, the last with an argument
krait -EsBc 'import sys; print(sys.flags.ignore_environment, sys.flags.no_user_site, sys.flags.dont_write_bytecode)'
## options end at --
printf 'print("a file with a dash")\n' >-file
krait -- -file
## a file may be called like an option's argument
printf 'import sys; print(sys.argv)\n' >c
krait c -c 'x'
## options behind the file are the program's
printf 'import sys; print(sys.argv, sys.flags.optimize)\n' >show.py
krait show.py -O -V --help
## sys.orig_argv has everything
krait -B -W ignore -c 'import sys; print(sys.orig_argv[1:])' a b
## sys.flags without options
krait -c 'import sys; print(sys.flags.debug, sys.flags.inspect, sys.flags.interactive, sys.flags.optimize, sys.flags.verbose, sys.flags.quiet, sys.flags.isolated, sys.flags.dev_mode, sys.flags.utf8_mode, sys.flags.safe_path, sys.flags.bytes_warning, sys.flags.int_max_str_digits)'
## sys.flags follows each letter
krait -d -i -q -O -OO -B -s -S -E -b -bb -P -c 'import sys; f = sys.flags; print(f.debug, f.inspect, f.interactive, f.quiet, f.dont_write_bytecode, f.no_user_site, f.no_site, f.ignore_environment, f.bytes_warning, f.safe_path); import os; os._exit(0)'
## -I is -E, -P and -s
krait -I -c 'import sys; f = sys.flags; print(f.isolated, f.ignore_environment, f.no_user_site, f.safe_path, f.no_site)'
## -IES counts
krait -IES -c 'import sys; print(sys.flags.isolated, sys.flags.ignore_environment, sys.flags.no_site)'
## -O drops asserts and __debug__
krait -c 'print(__debug__); assert 0, "here"'
krait -O -c 'print(__debug__); assert 0, "removed"; print("ran on")'
## -O leaves doc strings
krait -O -c 'def f(): "doc"
print(f.__doc__)'
## -OO drops them
krait -OO -c '"module doc"
def f(): "doc"
class C:
    "class doc"
    def m(self):
        """method doc"""
        return "not a doc"
print(f.__doc__, C.__doc__, C.m.__doc__, C().m(), __doc__)'
## a block of __debug__ is not compiled under -O
krait -O -c 'if __debug__: print("checked")
else: print("unchecked")
print(1 if __debug__ else 2)'
## -O reaches imported modules
printf '"doc"\nassert False\nloaded = __debug__\n' >side.py
krait -O -c 'import side; print(side.loaded, side.__doc__)'
krait -OO -c 'import side; print(side.loaded, side.__doc__)'
## an assert in exec and compile follows -O, and optimize= overrides
krait -O -c 'exec("assert 0"); exec(compile("print(__debug__)", "x", "exec", optimize=0)); exec(compile("assert 0", "x", "exec", optimize=0))' 2>&1 | tail -n 1
## -x skips the first line
printf '@echo not python\nprint("second line")\n1/0\n' >x.py
krait -x x.py
## -u writes at once
krait -u -c 'import sys, os; sys.stdout.write("a"); os.write(1, b"b"); sys.stdout.write("c\n")'
## without -u a pipe is buffered
krait -c 'import sys, os; sys.stdout.write("a"); os.write(1, b"b\n"); sys.stdout.write("c\n")' | cat
## -W error
krait -W error -c 'import warnings; warnings.warn("stop")'
## -W ignore
krait -W ignore -c 'import warnings; warnings.warn("unheard"); print("ran on")'
## -W with a category
krait -W error::DeprecationWarning -c 'import warnings; warnings.warn("fine"); warnings.warn("old", DeprecationWarning)'
## -W takes the last that fits
krait -W error -W ignore -c 'import warnings, sys; warnings.warn("unheard"); print(sys.warnoptions)'
## -W invalid action
krait -W foo -c 'print(1)'
## -W unknown category
krait -W error::Foo -c 'print(1)'
## -W joined
krait -Wignore -c 'import warnings; warnings.warn("unheard"); print("ran on")'
## DeprecationWarning is shown in __main__ only
printf 'import warnings\nwarnings.warn("in a module", DeprecationWarning)\n' >side.py
krait -c 'import side, warnings; warnings.warn("in main", DeprecationWarning)'
## -X lands in sys._xoptions
krait -X a -X b=1 -X c=x=y -c 'import sys; print(sys._xoptions)'
## -X int_max_str_digits
krait -X int_max_str_digits=700 -c 'import sys; print(sys.get_int_max_str_digits(), sys.flags.int_max_str_digits); int("1" * 701)'
## -X int_max_str_digits=0 is no limit
krait -X int_max_str_digits=0 -c 'print(len(str(10 ** 5000)))'
## -X int_max_str_digits too small
krait -X int_max_str_digits=5 -c 1 >/dev/null 2>&1
## -X int_max_str_digits no number
krait -X int_max_str_digits=abc -c 1 >/dev/null 2>&1
## -X utf8
krait -X utf8 -c 'import sys; print(sys.flags.utf8_mode, sys.stdout.encoding)'
## -X utf8 with nonsense
krait -X utf8=3 -c 1 >/dev/null 2>&1
## -X dev
krait -X dev -c 'import sys; print(sys.flags.dev_mode, sys.warnoptions)'
## -X no_debug_ranges
printf 'def f(x):\n    return x + 1 + "a"\nf(1)\n' >fail.py
krait -X no_debug_ranges fail.py
## -X tracemalloc
krait -X tracemalloc=3 -c 'import tracemalloc; print(tracemalloc.is_tracing(), tracemalloc.get_traceback_limit())'
## --check-hash-based-pycs
krait --check-hash-based-pycs never -c 'print("accepted")'
## --check-hash-based-pycs without its argument
krait --check-hash-based-pycs
## --check-hash-based-pycs with nonsense
krait --check-hash-based-pycs sometimes -c 1 2>&1 | head -n 1
## -b warns of bytes compared with str
krait -b -c 'print(b"a" == "a")'
## -bb makes it an error
krait -bb -c 'print(str(b"a"))'
## -i goes on at the prompt, and the program's names are there
echo 'print(x + 1)' | krait -i -c 'x = 41' 2>/dev/null | sed 's/^\(>>> \)*//' 
## -i after an error
echo 'print("still here")' | krait -i -c '1/0' 2>/dev/null | sed 's/^\(>>> \)*//' 
## -i after SystemExit shows it
echo 'print("still here")' | krait -i -c 'raise SystemExit(3)' 2>&1 | sed 's/^\(>>> \)*//' | grep .
## sys.executable can be run again
krait -c 'import sys, os; print(os.path.isabs(sys.executable), os.access(sys.executable, os.X_OK))'
## letters of older versions
krait -R -t -Rt -c 'print(1)'
## -OOO
krait -OOO -c 'import sys; print(sys.flags.optimize, __debug__)'
