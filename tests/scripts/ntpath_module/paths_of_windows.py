# ntpath: paths of Windows, taken apart and put together
import ntpath as p


def attempt(name, *args):
    try:
        print(name, *args, '->', repr(getattr(p, name)(*args)))
    except Exception as error:
        print(name, *args, '!', type(error).__name__, error)


paths = ['', 'a', 'a\\b', 'a/b', 'c:', 'c:\\', 'c:a', 'c:\\a\\b.txt', 'C:/A/B.TXT', '\\\\server\\share', '\\\\server\\share\\dir\\f', '//server/share/x', '\\\\?\\UNC\\server\\share\\d', '\\\\?\\c:\\a', '\\a', '/', '\\\\', '\\\\\\x\\y',
         'a\\', 'a\\\\b', '.a', 'a.b.c', '.a.b', '..', '...', 'a\\.b', 'a.b\\c', 'c:a\\..\\b', 'a\\..\\..\\b', 'c:\\..\\a', '\\\\s\\m\\..\\x', './a/./b', 'a/b/../../..', '\xc0B', 'x:y:z', '\\\\server', '\\\\server\\', '//s/m']
for path in paths:
    for name in ('splitdrive', 'split', 'splitext', 'basename', 'dirname', 'isabs', 'normpath', 'normcase'):
        attempt(name, path)
    for name in ('splitdrive', 'split', 'splitext', 'normpath', 'isabs'):
        attempt(name, path.encode())
for args in (('a', 'b'), ('a\\', 'b'), ('a', '\\b'), ('c:', 'a'), ('c:\\', 'a'), ('c:a', 'd:b'), ('c:a', 'C:b'), ('c:\\a', '\\b'), ('c:\\a', 'c:b'), ('', 'a'), ('a', ''), ('a', '', ''), ('\\\\s\\m', 'a'), ('a', '\\\\s\\m\\b'), ('a', 'b', 'c:\\d', 'e'),
             ('//s/m', 'x'), ('c:', '\\a'), ('a',), ('a', b'b'), (b'a', b'b'), (1,), ('a', 1), ('a/b', '/c'), ('c:/', 'x/y'), ('\\\\s\\m', '\\a')):
    attempt('join', *args)
