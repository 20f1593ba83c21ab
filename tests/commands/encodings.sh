# Text is UTF-8 whatever the locale.
in_locale() { local l=$1; shift; LC_ALL=$l "$@"; }
## a program in the C locale
printf 'print("\303\251\342\230\203", len("\303\251"))\n' >p.py
in_locale C krait p.py | od -An -c
## in the POSIX locale
printf 'print("\303\251")\n' | in_locale POSIX krait | od -An -c
## arguments that are no UTF-8
in_locale C krait -c 'import sys; print(ascii(sys.argv[1]))' $'\xff\xe9'
## bytes that are no UTF-8 pass through in the C locale
printf '\377\n' | in_locale C krait -c 's = input(); print(ascii(s)); print(s)' | od -An -c
## an argument that is
krait -c 'import sys; print(sys.argv[1], len(sys.argv[1]))' 'é☃'
## the text of -c
krait -c 'print("é☃", len("é"))'
## names in other scripts
krait -c 'größe = 3; π = 3.14; print(größe, π)'
## a file with a name of its own
printf 'import sys; print(sys.argv, __file__.rpartition("/")[2])\n' >größe.py
krait größe.py
## a byte order mark
printf '\357\273\277print("marked")\n' >bom.py; krait bom.py
## a byte order mark on standard input
printf '\357\273\277print("marked")\n' | krait
## carriage returns
printf 'if True:\r\n    print("one")\r\n    print("""a\r\nb""".encode())\r\n' >crlf.py; krait crlf.py
## carriage returns alone
printf 'print(1)\rprint(2)\r' >cr.py; krait cr.py
## carriage returns on standard input
printf 'print(1)\r\nprint(2)\r\n' | krait
## a shebang line
printf '#!/usr/bin/env krait\nprint("ran")\n' >run; krait run
## a shebang line and a byte order mark
printf '\357\273\277#!/usr/bin/krait\nprint("ran")\n' >run; krait run
## a declared encoding
printf '# -*- coding: latin-1 -*-\nprint("\351")\n' >latin.py; krait latin.py
## a declared encoding in the second line
printf '#!/bin/krait\n# vim: set fileencoding=latin-1 :\nprint("\351")\n' >latin.py; krait latin.py
## an encoding nobody knows
printf '# coding: klingon\nprint(1)\n' >k.py; krait k.py
## no UTF-8 in a file
printf 'print("\351")\n' >bad.py; krait bad.py
## no UTF-8 in a comment
printf 'x = 1\n# \351\n' >bad.py; krait bad.py
## standard error shows what it can't encode
krait -c 'import sys; print("\udce9", file=sys.stderr)'
## form feeds and tabs
printf '\fif 1:\n\tprint("tab")\n' >ff.py; krait ff.py
## no newline at the end of a file
printf 'x = 5\nprint(x)' >end.py; krait end.py
## a comment ends the file
printf 'print(1)\n# the end' >end.py; krait end.py
## a backslash ends the file
printf 'print(1)\nx = 1 \\' >end.py; krait end.py
## a byte that is wrong, in a file with a cookie
printf '# coding: utf-8\n"é"; x = "ab\351"\n' >bad.py; krait bad.py
printf '# coding: utf-8\nf"{x\351}"\n' >bad.py; krait bad.py
printf '# coding: utf-8\nx = """é\nb\351c\nd"""\n' >bad.py; krait bad.py
## standard streams in an encoding that nobody knows
both IOENCODING=klingon krait -c 'print(1)' 2>&1 | grep -o 'LookupError.*'
## a traceback shows the lines of a file in its encoding
printf '# coding: latin-1\nx = "\351\350", 1 / 0\n' >latin.py; krait latin.py
printf '#!/bin/krait\n# vim: set fileencoding=cp1252 :\nx = "\200", 1 / 0\n' >latin.py; krait latin.py
## names that differ in one byte
krait -c 'é = 1; print(ê)' 2>&1 | tail -n 1; krait -c '変数名 = 1; print(変数各)' 2>&1 | tail -n 1; krait -c 'größe = 1; print(grösse)' 2>&1 | tail -n 1
## a line that is no text: what is wrong in the lines before it is told first
printf 'x = "abc\ny = "\351"\n' >bad.py; krait bad.py
printf 'x = """abc\ny = "\351"\n' >bad.py; krait bad.py
printf 'if 1:\n    x\n  y\n"\351"\n' >bad.py; krait bad.py
printf 'if 1:\n    x\n  "\351"\n' >bad.py; krait bad.py
printf 'x y\nz\n# \351\n' >bad.py; krait bad.py
printf 'x = (\n1\n\n# \351' >bad.py; krait bad.py
printf 'a\r\nb\rc # \351\n' >bad.py; krait bad.py
## a cookie in the second line does not excuse the first, one in its own line does
printf '# \351\n# coding: latin-1\nprint(1)\n' >bad.py; krait bad.py
printf '# coding: latin-1 \351\nprint(ascii("\351"))\n' >bad.py; krait bad.py
printf '# caf\351, \220, coding: cp1252\nprint(ascii("\200"))\n' >bad.py; krait bad.py
## encodings by their other names
for name in utf utf8 U8 latin L1 latin-1-dos ISO_8859_1 us-ascii unicode_escape raw_unicode_escape utf-16 hex rot13 Klin_gon; do
    printf '# coding: %s\nprint(ascii("caf\351"))\n' $name >named.py; krait named.py
done
printf '# coding: euc_jp\nprint(ascii("\306\374"))\n' >japan.py; krait japan.py
## a mark and the name of another encoding
printf '\357\273\277# coding: Latin-1-unix\n' >mark.py; krait mark.py
printf '\357\273\277# coding: CP_437\n' >mark.py; krait mark.py
