# Path: links, renames, times, modes.
from _cases import cases

cases(r'''
from pathlib import *
import os, copy
P = PurePosixPath; W = PureWindowsPath
t = Path('pathlib_links'); t.mkdir(); (t/'a').mkdir()
(t/'f.txt').write_text('hello\n'), (t/'g.bin').write_bytes(b'xyz')
(t/'a/b').touch()
(t/'ln').symlink_to('f.txt'), (t/'ln').is_symlink(), (t/'ln').readlink(), (t/'ln').resolve() == (t/'f.txt').resolve(), (t/'ln').lstat().st_mode == (t/'ln').stat().st_mode
(t/'hl').hardlink_to(t/'f.txt'), (t/'hl').samefile(t/'f.txt'), (t/'hl').samefile(str(t/'g.bin'))
(t/'hl').rename(t/'hm') == t/'hm', (t/'hm').replace(t/'hn').name, (t/'hm').exists()
(t/'f.txt').touch(exist_ok=False)
(t/'f.txt').chmod(0o600), oct((t/'f.txt').stat().st_mode)
(t/'loop').symlink_to('loop'), (t/'loop').exists()
(t/'nope').exists()
(t/'nope').is_symlink()
with (t/'f.txt').open('a') as f: f.write('more')
(t/'f.txt').read_text(encoding='ascii'), sorted(p.name for p in t.iterdir())
(t/'a').rmdir()
__import__('shutil').rmtree(t)
''')
