# Path: files, directories, glob.
from _cases import cases

cases(r'''
from pathlib import *
import os, copy
P = PurePosixPath; W = PureWindowsPath
t = Path('pathlib_files'); t.mkdir()
(t / 'a/b').mkdir()
(t / 'a/b').mkdir(parents=True), (t/'a/b').is_dir()
(t / 'a').mkdir(exist_ok=True)
(t/'f.txt').write_text('hello\n'), (t/'f.txt').read_text(), (t/'f.txt').read_bytes(), (t/'g.bin').write_bytes(b'xyz')
(t/'a/b/c.txt').touch(), (t/'a/d.py').touch()
sorted(str(p.relative_to(t)) for p in t.glob('*')), sorted(str(p.relative_to(t)) for p in t.glob('**/*')), sorted(str(p.relative_to(t)) for p in t.rglob('*.txt'))
sorted(str(p.relative_to(t)) for p in t.glob('**')), sorted(str(p.relative_to(t)) for p in t.glob('*/')), sorted(str(p.relative_to(t)) for p in t.glob('a/../*.txt')), sorted(str(p.relative_to(t)) for p in t.glob('a/b'))
sorted(str(p.relative_to(t)) for p in t.rglob('b')), sorted(str(p.relative_to(t)) for p in t.rglob('')), [p for p in t.glob('nope')]
__import__('shutil').rmtree(t)
''')
