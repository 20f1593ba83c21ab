# ntpath: common parts, relative paths, variables, homes
import ntpath as p
import os


def attempt(name, *args):
    try:
        print(name, *args, '->', repr(getattr(p, name)(*args)))
    except Exception as error:
        print(name, *args, '!', type(error).__name__, error)


for paths in (['c:\\a\\b', 'C:/A/c'], ['c:\\a', 'd:\\a'], ['a\\b\\c', 'a\\b'], ['a', '\\a'], [], ['c:\\a', 'c:a'], ['c:\\', 'c:\\x'], ['\\\\s\\m\\a', '\\\\S\\M\\b'], ['a', b'a'], [1], ['a\\.\\b', 'a\\b'], ('x',), [b'a\\b', b'a\\c'], ['a\\b\\', 'A\\B\\c'], ['', 'a']):
    attempt('commonpath', paths)
for args in (('c:\\a\\b', 'c:\\a'), ('c:\\a', 'c:\\a\\b'), ('c:\\a', 'd:\\a'), ('c:\\a\\x', 'C:\\A\\y'), ('c:\\a', 'c:\\a'), ('', 'c:\\'), ('c:\\a', 'c:\\'), ('\\\\s\\m\\a', '\\\\s\\m\\b'), (b'c:\\a', b'c:\\b\\c'), ('c:\\a', b'c:\\'), (1, 'a'), ('c:\\a', 1)):
    attempt('relpath', *args)
os.environ.update(foo='bar', FOO2='a$b', empty='')
for name in ('USERPROFILE', 'HOMEPATH', 'HOMEDRIVE', 'USERNAME', 'nope'):
    os.environ.pop(name, None)
for text in ('$foo', '${foo}x', '%foo%', '%nope%', '$nope', '${nope}', '$$foo', '%%foo%%', "'$foo'", "'$foo' $foo", '${foo', '%foo', '$foo-x', '${foo}${FOO2}', '$', '%', 'a%empty%b', '$foo$foo', '', 'plain', "'$foo", '$ foo', '%foo%%foo%'):
    attempt('expandvars', text)
    attempt('expandvars', text.encode())
for setting in ({}, {'HOMEPATH': '\\Users\\eric'}, {'HOMEDRIVE': 'C:'}, {'USERPROFILE': 'D:\\home\\ann', 'USERNAME': 'ann'}, {'USERNAME': 'other'}):
    os.environ.update(setting)
    for text in ('~', '~\\x', '~/x', '~ann', '~bob\\y', 'a~', b'~', '~ann/z'):
        attempt('expanduser', text)
for text in ('c:\\', 'c:', '\\\\s\\m', '\\\\s\\m\\', '\\\\s\\m\\a', '\\', 'c:\\a'):
    attempt('ismount', text)
for args in ((['c:\\ab', 'c:\\ac'],), ([],), (['a', 1],)):
    attempt('commonprefix', *args)
print(p.sep, p.altsep, p.curdir, p.pardir, p.pathsep, p.defpath, p.devnull, p.extsep, p.abspath('c:\\a\\..\\b'), p.realpath('c:\\x\\.'), p.exists('c:\\nope'), p.lexists('nope'), p.islink('nope'), p.isdir('nope\0'), p.isfile('nope'))
print(sorted(p.__all__))
import pathlib
print(pathlib.PureWindowsPath('c:/a/../b').parts, pathlib.PureWindowsPath('\\\\s\\m\\x').anchor)
