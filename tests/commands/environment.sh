## KRAITPATH leads the search
mkdir lib; printf 'value = "from lib"\n' >lib/side.py
both PATH=lib krait -c 'import side; print(side.value)'
## KRAITPATH with several folders
mkdir a b; printf 'print("a")\n' >a/one.py; printf 'print("b")\n' >b/two.py; printf 'print("b one")\n' >b/one.py
both PATH=a:b krait -c 'import one, two'
## the program's own folder comes first
mkdir lib; printf 'print("from lib")\n' >lib/side.py; printf 'print("beside")\n' >side.py; printf 'import side\n' >main.py
both PATH=lib krait main.py
## -E ignores it
mkdir lib; printf '' >lib/side.py
both PATH=lib krait -E -c 'import side'
## -I ignores it and the current folder
mkdir lib; printf '' >lib/side.py; printf '' >near.py
both PATH=lib krait -I -c 'import side'
krait -I -c 'import near'
## -P leaves out the current folder alone
mkdir lib; printf 'print("lib")\n' >lib/side.py; printf '' >near.py
both PATH=lib krait -P -c 'import side, near'
## KRAITSAFEPATH is -P
printf '' >near.py
both SAFEPATH=1 krait -c 'import near'
## -P and a script
printf '' >near.py; printf 'import near\n' >main.py
krait -P main.py 2>&1 | tail -n 1
## KRAITOPTIMIZE as a number
both OPTIMIZE=2 krait -c 'import sys; print(sys.flags.optimize, __debug__)'
## KRAITOPTIMIZE as text
both OPTIMIZE=yes krait -c 'import sys; print(sys.flags.optimize)'
## KRAITOPTIMIZE empty
both OPTIMIZE= krait -c 'import sys; print(sys.flags.optimize)'
## KRAITOPTIMIZE and -O: the larger
both OPTIMIZE=2 krait -O -c 'import sys; print(sys.flags.optimize)'
## KRAITUNBUFFERED
both UNBUFFERED=1 krait -c 'import sys, os; sys.stdout.write("a"); os.write(1, b"b"); sys.stdout.write("c\n")'
## KRAITUNBUFFERED=0 is no
both UNBUFFERED=0 krait -c 'import sys, os; sys.stdout.write("a"); os.write(1, b"b"); sys.stdout.write("c\n")' | cat
## KRAITINSPECT
echo 'print("prompt")' | both INSPECT=1 krait -c 'import sys; print(sys.flags.inspect, sys.flags.interactive)' 2>/dev/null | sed 's/^\(>>> \)*//'
## KRAITDONTWRITEBYTECODE and KRAITNOUSERSITE
both NOUSERSITE=1 krait -c 'import sys; print(sys.flags.no_user_site)'
## KRAITDEBUG and KRAITVERBOSE in the flags
both DEBUG=3 krait -c 'import sys; print(sys.flags.debug)'
## KRAITWARNINGS
both WARNINGS=error krait -c 'import warnings; warnings.warn("stop")'
## KRAITWARNINGS, then -W
both WARNINGS=error,ignore::UserWarning krait -W default -c 'import sys, warnings; print(sys.warnoptions); warnings.warn("shown")'
## KRAITINTMAXSTRDIGITS
both INTMAXSTRDIGITS=1000 krait -c 'import sys; print(sys.get_int_max_str_digits(), sys.flags.int_max_str_digits)'
## -X stands above KRAITINTMAXSTRDIGITS
both INTMAXSTRDIGITS=1000 krait -X int_max_str_digits=2000 -c 'import sys; print(sys.get_int_max_str_digits())'
## KRAITINTMAXSTRDIGITS with nonsense
both INTMAXSTRDIGITS=many krait -c 1 >/dev/null 2>&1
## KRAITDEVMODE
both DEVMODE=1 krait -c 'import sys; print(sys.flags.dev_mode, sys.warnoptions)'
## KRAITNODEBUGRANGES
printf 'print(1 + "a" + 2)\n' >fail.py
both NODEBUGRANGES=1 krait fail.py
## KRAITTRACEMALLOC
both TRACEMALLOC=2 krait -c 'import tracemalloc; print(tracemalloc.is_tracing(), tracemalloc.get_traceback_limit())'
## -E ignores all of them
both OPTIMIZE=1 both WARNINGS=error both INTMAXSTRDIGITS=1000 both DEVMODE=1 krait -E -c 'import sys, warnings; print(sys.flags.optimize, sys.flags.dev_mode, sys.flags.int_max_str_digits, sys.warnoptions)'
## KRAITHASHSEED=0 and hash_randomization
both HASHSEED=0 krait -c 'import sys; print(sys.flags.hash_randomization, hash("a"))'
## KRAITHASHSEED=7
both HASHSEED=7 krait -c 'import sys; print(sys.flags.hash_randomization)'
## KRAITHASHSEED with nonsense
both HASHSEED=abc krait -c 1 2>/dev/null
## KRAITIOENCODING: errors only
both IOENCODING=:replace krait -c 'import sys; print(sys.stdout.encoding, sys.stdout.errors, sys.stdin.errors, sys.stderr.errors); print("\udc80")'
## KRAITIOENCODING: an encoding
both IOENCODING=latin-1 krait -c 'import sys; print(sys.stdout.encoding); print("\xe9")' | od -An -c
## KRAITIOENCODING: both
both IOENCODING=ascii:backslashreplace krait -c 'import sys; print("\xe9\u20ac", sys.stdout.encoding)'
## UTF-8 mode in the plain locale
unset LC_ALL LC_CTYPE LANG
for locale in C POSIX C.UTF-8; do LC_ALL=$locale krait -c 'import sys, locale; print(sys.flags.utf8_mode, locale.getpreferredencoding())'; done
krait -c 'import sys; print(sys.flags.utf8_mode)'
## standard streams in encodings of one byte a character
for name in cp850 CP437 koi8_r mac_roman L2 Windows-1252 utf_8_sig; do
    both IOENCODING=$name krait -c 'import sys; print(sys.stdout.encoding, sys.stdin.encoding, sys.stderr.encoding, file=sys.__stderr__); print("x")' | od -An -tx1
done
both IOENCODING=cp850 krait -c 'print("é ñ ü")' | od -An -tx1
both IOENCODING=koi8-r:replace krait -c 'print("д é")' | od -An -tx1
printf '\202' | both IOENCODING=cp850 krait -c 'print(ascii(input()))'
both IOENCODING=cp850 krait -c 'print("日")' 2>&1 | tail -n 1
