# What a flavour of paths makes of texts: drive, root and parts.
import pathlib

from _cases import cases

p, w = pathlib._posix_flavour, pathlib._windows_flavour
for flavour in p, w:
    for parts in ([], [''], ['.'], ['a'], ['a/b'], ['a', 'b'], ['/a'], ['//a'], ['///a'], ['a', '/b', 'c'], ['a//b/./c/..'], ['.', 'a', '.']):
        print(flavour.parse_parts([part.replace('/', flavour.sep) for part in parts]), end=' ')
    print()
cases(r'''
[p.splitroot(t) for t in ('', 'a', '/a', '//a', '///a', '/')]
[w.splitroot(t) for t in ('', 'a', 'c:', 'c:a', 'c:\\a', '\\a', '\\\\h\\s', '\\\\h\\s\\p', '\\\\h', '\\\\\\a', 'é:a')]
[w.parse_parts(a) for a in (['c:'], ['c:\\'], ['c:a', 'b'], ['a', 'c:b', 'd:c'], ['c:/a', 'c:b'], ['c:/a', '/b'], ['//h/s', 'a'], ['//h/s/a', 'b'], ['a', '//h/s'])]
p.sep, p.altsep, w.sep, w.altsep, p.casefold('A'), w.casefold('A'), w.casefold_parts(['A', 'b']), p.casefold_parts(['A'])
pathlib.PurePosixPath._flavour is p, pathlib.PureWindowsPath._flavour is w, pathlib.Path()._flavour is p
w.is_reserved(['c:\\', 'nul.txt']), w.is_reserved(['aux']), p.is_reserved(['aux']), w.is_reserved([])
''', globals())
