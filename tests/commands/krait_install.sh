# The manual page and the completions know every option.
room=$HERE/../vm/install
letters() { krait -h | sed -n 's/^-\([A-Za-z]\) .*/\1/p'; }
words() { krait -h | sed -n 's/^--\([a-z-]*\).*/\1/p'; }
## the manual page tells every option
page=$(sed 's/\\-/-/g; s/\\f[A-Z]//g' "$room/krait.1")
for o in $(letters); do [[ $page == *"-$o"* ]] || echo "missing -$o"; done
for o in $(words); do [[ $page == *"--$o"* ]] || echo "missing --$o"; done
echo looked
## the manual page tells every variable and every -X option
page=$(sed 's/\\-/-/g; s/\\f[A-Z]//g' "$room/krait.1")
for v in $(krait --help-env | sed -n 's/^\(KRAIT[A-Z]*\) .*/\1/p'); do [[ $page == *"$v"* ]] || echo "missing $v"; done
for x in $(krait --help-xoptions | sed -n 's/^-X \([a-z0-9_]*\).*/\1/p'); do [[ $page == *"$x"* ]] || echo "missing -X $x"; done
echo looked
## the manual page is laid out without complaints
command -v man >/dev/null || { echo "  krait - run programs"; exit; }
man --warnings -l "$room/krait.1" 2>&1 >/dev/null | head -n 3
LC_ALL=C.UTF-8 MANWIDTH=80 man -l "$room/krait.1" 2>/dev/null | grep -o '  krait - run programs'
## each completion tells every option
for file in krait.bash _krait; do
    text=$(<"$room/$file")
    for o in $(letters); do [[ $text == *"-$o"* ]] || echo "$file: missing -$o"; done
    for o in $(words); do [[ $text == *"--$o"* ]] || echo "$file: missing --$o"; done
    for x in $(krait --help-xoptions | sed -n 's/^-X \([a-z0-9_]*\).*/\1/p'); do [[ $text == *"$x"* ]] || echo "$file: missing -X $x"; done
done
text=$(<"$room/krait.fish")
for o in $(letters); do [[ $text == *" -s $o "* ]] || echo "krait.fish: missing -$o"; done
for o in $(words); do [[ $text == *" -l $o "* ]] || echo "krait.fish: missing --$o"; done
echo looked
## bash completes options, topics and files
cat >try <<'SH'
complete() { :; }
compopt() { :; }
. "$1"
PATH=$2:$PATH
shift 2
COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
_krait
printf '%s\n' "${COMPREPLY[@]}"
SH
mkdir bin; ln -s "$KRAIT" bin/krait
touch one.py two.txt; mkdir folder
t() { bash try "$room/krait.bash" "$PWD/bin" krait "$@" | sort | tr '\n' ' '; echo; }
t --he; t -X l; t explain Key; t ''; t -W i; t -m jso; t -m socket; t lesson 0; t one.py t; t tw
## a program in C is built as the header says
library=$(dirname "$KRAIT")/libkrait.a
[[ -e $library ]] || library=$(dirname "$KRAIT")/release/libkrait.a
mkdir include lib; cp "$room/../krait.h" include; cp "$library" lib
sed 's,"vm/krait.h",<krait.h>,' "$HERE/../examples/embedding/shelf.c" >program.c
C_INCLUDE_PATH=include LIBRARY_PATH=lib $(sed -n 's/^ \*   \(cc .* -lm\) .*/\1/p' include/krait.h) -o program && ./program 2>/dev/null | tail -n 1
