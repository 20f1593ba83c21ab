# PurePosixPath: relative_to, joining, comparisons, match.
from _cases import cases

cases(r'''
from pathlib import *
import os, copy
P = PurePosixPath; W = PureWindowsPath
P('a').with_suffix('.')
P('a').with_suffix('./b')
P('').with_suffix('.x')
P('/').with_stem('a')
P('a').with_stem('')
P('/a/b/c').relative_to('/a'), P('/a/b').relative_to('/a/b'), P('a/b').relative_to('a', 'b'), P('/a/b').relative_to('/'), P('a').relative_to('')
P('/a').relative_to('b')
P('/a').relative_to('/b/c')
P('a').relative_to('/a')
P('a').relative_to()
P('/a/b').is_relative_to('/a'), P('/a').is_relative_to('b')
P('a').is_relative_to()
P('a') / 'b', 'a' / P('b'), P('a') / P('/b'), P('a').joinpath('b','c'), P('a').joinpath()
P('a') / 5
5 / P('a')
P('a') / None
P('a') == P('a'), P('a') == 'a', P('a') < P('b'), P('a') == W('a'), hash(P('a')) == hash(P('a')), P('A') == P('a'), W('A') == W('a')
P('a') < W('b')
P('a') < 'b'
sorted([P('b'), P('a/c'), P('a')])
P('/a/b.py').match('*.py'), P('/a/b.py').match('a/*.py'), P('/a/b.py').match('/*.py'), P('a/b').match('b'), P('a/b').match('a'), P('/a/b').match('/a/b')
P('a').match('')
P('a/B.py').match('*.PY'), W('a/B.py').match('*.PY')
P('/a').is_absolute(), P('a').is_absolute(), P('a').is_reserved(), P('a/b').as_posix(), W('a\\b').as_posix()
copy.copy(P('a')), copy.deepcopy(P('a/b'))
P.__class_getitem__(int)
P('a').foo
P('a').name = 'b'
P.__mro__
class Q(PurePosixPath): pass
Q('a') / 'b', Q('a').parent, Q('a') == P('a'), repr(Q('a'))
''')
