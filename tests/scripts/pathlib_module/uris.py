# Paths as file: URIs.
from _cases import cases

cases(r'''
from pathlib import *
import os, copy
P = PurePosixPath; W = PureWindowsPath
P('/a b/c%').as_uri(), W('c:/a b').as_uri(), W('//srv/share/x').as_uri()
P('a').as_uri()
''')
