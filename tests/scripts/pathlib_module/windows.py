# PureWindowsPath: drives, shares, folding, reserved names.
from _cases import cases

cases(r'''
from pathlib import *
import os, copy
P = PurePosixPath; W = PureWindowsPath
W('c:\\a\\b'), W('c:/a', 'd:/b'), W('c:/a', '/b'), W('c:/a', 'c:b'), W('c:/a', 'd:b'), W('\\\\srv\\share\\x'), W('c:a').parts, W('c:/a').parts
W('c:/a').drive, W('c:/a').root, W('c:/a').anchor, W('c:a').anchor, W('//srv/share').drive, W('//srv/share').root, W('//srv/share/a').parts, W('/a').root
str(W('c:/a/b')), repr(W('c:/a/b')), W('c:/').name, W('c:/a/b').parent, W('c:/').parent, W('c:').parent, list(W('c:/a/b').parents)
W('con').is_reserved(), W('c:/nul.txt').is_reserved(), W('a').is_reserved(), W('//srv/share/con').is_reserved()
W('c:/a').is_absolute(), W('/a').is_absolute(), W('c:a').is_absolute(), W('//srv/share/').is_absolute()
W('C:/A/b').relative_to('c:/a'), W('c:/a').relative_to('c:')
W('c:/a').relative_to('d:/')
W('c:/a/b').with_name('d'), W('c:/a/b.c').with_suffix('.d')
W('c:/a').with_name('d:e')
W('c:/a').with_name('d\\e')
hash(W('A')) == hash(W('a')), W('a') < W('B')
''')
