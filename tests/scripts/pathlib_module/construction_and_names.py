# PurePosixPath: construction, names and suffixes.
from _cases import cases

cases(r'''
from pathlib import *
import os, copy
P = PurePosixPath; W = PureWindowsPath
P(), P('.'), P('a','b'), P('a/b'), P('/a','/b'), P('a//b/./c/../d'), P('//a'), P('///a'), P(P('a'), P('b')), P('a', ''), P('')
P(5)
P(b'a')
P(None)
P('a').parts, P('/a/b').parts, P('//a/b').parts
str(P()), repr(P()), bytes(P('a')), os.fspath(P('x')), P('x').__reduce__()
P('/a/b.tar.gz').name, P('/a/b.tar.gz').suffix, P('/a/b.tar.gz').suffixes, P('/a/b.tar.gz').stem
P('.bashrc').suffix, P('.bashrc').stem, P('a.').suffix, P('a.').suffixes, P('a.').stem, P('/').name, P('..').name, P('.a.b').suffixes, P('a..b').suffixes
P('/').parent, P('').parent, P('a').parent, P('/a').parent, P('a/..').parent
list(P('/a/b/c').parents), len(P('a/b').parents), P('a/b').parents, P('/a/b/c').parents[-1], P('/a/b/c').parents[0:2], P('/a/b/c').parents[5]
P('/a/b').parents[-4]
P('a/b').drive, P('/a').root, P('//a').root, P('/a').anchor, P('a').anchor
P('a/b.c').with_name('d'), P('a/b.c').with_stem('d'), P('a/b.c').with_suffix('.e'), P('a/b.c').with_suffix(''), P('a/b').with_suffix('.x')
P('/').with_name('d')
P('a').with_name('')
P('a').with_name('x/y')
P('a').with_name('.')
P('a').with_suffix('x')
''')
