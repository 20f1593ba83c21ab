# Path: what it refuses, home and current directory, missing files.
from _cases import cases

cases(r'''
from pathlib import *
import os, copy
P = PurePosixPath; W = PureWindowsPath
WindowsPath('a')
Path('a'), PosixPath('a'), type(PurePath('a')), isinstance(Path('a'), PurePosixPath)
Path('a', x=1)
PurePath('a', x=1)
Path('~').expanduser() == Path.home(), Path('~nobodyxx').expanduser()
Path('/nonexistent').exists(), Path('/nonexistent').is_dir(), Path('a\0b').exists(), Path('/dev/null').is_char_device(), Path('/').is_mount(), Path('/tmp').is_dir()
Path('/nonexistent').stat()
Path('/nonexistent').read_text()
Path('/nonexistent').unlink()
Path('/nonexistent').unlink(missing_ok=True)
list(Path('/nonexistent').iterdir())
list(Path('/tmp').glob(''))
list(Path('/tmp').glob('/x'))
list(Path('/tmp').glob('a**'))
type(Path('/tmp').rglob(''))
Path('x').write_text(5)
Path.cwd() == Path().absolute(), Path('x').absolute() == Path.cwd() / 'x', Path('/a/../b').resolve(), Path('/a').absolute()
''')
