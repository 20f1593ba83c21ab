# os.path: the functions on text, and those that look at files.
import os, sys
def t(text):
    try: print(text, '->', repr(eval(text)))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, e)
folder = '/tmp/krait_os_%d' % os.getpid()
os.mkdir(folder)
os.chdir(folder)
import posixpath as P
print(os.path is P, P.__name__, P.sep, P.curdir, P.pardir, P.altsep, P.extsep, P.pathsep, P.defpath, P.devnull, P.supports_unicode_filenames, P.__all__)
paths = ['', '/', '//', '///', 'a', 'a/', '/a', '/a/', 'a/b', '/a/b/c', 'a//b', '//a//b', '///a/b', 'a/./b', 'a/../b', '../a', '/../a', './a', '.', '..', 'a/b/..', 'a/../..', '.a', 'a.b', 'a.b.c', '.a.b', 'a/.b', 'a.b/c', '..a', '...', 'a.', 'a/.', '/..//x/.././y', b'', b'/', b'a/b.c', b'//x/../y', b'.profile']
for p in paths:
    print(repr(p), P.split(p), P.splitext(p), P.basename(p), P.dirname(p), P.isabs(p), P.normpath(p), P.normcase(p), P.splitdrive(p))
for args in ["'a','b'", "'a','/b'", "'a/','b'", "'','b'", "'a',''", "'a','b','c'", "'/','a'", "'a'", "''", "'a','','b'", "b'a',b'b'", "b'a'", "'a',b'b'", "b'a','b'", "'a',5", "5,'a'", "5", "None,'a'", "bytearray(b'a'),b'b'"]:
    t(f'P.join({args})')
for args in ["['/usr/lib','/usr/bin']", "['/usr','/usr/lib']", "['a','b']", "['a','a/b']", "[]", "['/a','b']", "['a',b'a']", "[5]", "['/']", "['/a/b/','/a//b/c']", "[b'/a/b',b'/a/c']", "['a/./b','a/b/c']", "['']"]:
    t(f'P.commonpath({args})'); t(f'P.commonprefix({args})')
t("P.commonprefix([[1,2,3],[1,2,4]])"); t("P.commonprefix(['abc','abd','ab'])")
for args in ["'/a/b','/a'", "'/a','/a/b'", "'/a','/a'", "'a','b'", "'a/b/c','a/d'", "''", "'a',''", "b'/a/b',b'/c'", "'/a',b'/b'", "5", "'/','/a/b'", "'/a/b','/'"]:
    t(f'P.relpath({args})')
for e in ["P.expanduser('~nosuchuser/x')", "P.expanduser('a~')", "P.expandvars('$A/${B}/$NOPE/${NOPE}/$/$$A/${A')", "P.expandvars(b'$A/x')", "P.expandvars('none')", "P.expanduser('~')", "P.expanduser('~/x')", "P.expanduser(b'~/x')", "P.expanduser(5)"]:
    os.environ['A'] = 'aye'; os.environ['B'] = 'b$A'; os.environ['HOME'] = '/home/x/'
    t(e)
for f in 'split splitext basename dirname isabs normpath normcase splitdrive abspath realpath expandvars exists isfile isdir islink lexists getsize ismount'.split():
    for a in '5', 'None', "'a\\0'", '[]':
        if f == 'realpath' and '0' in a or f == 'exists' and a == '5': continue
        if f in ('abspath',) and '0' in a: continue
        t(f'P.{f}({a})')
os.makedirs('d/e'); open('d/f', 'w').write('12345'); os.symlink('f', 'd/l'); os.symlink('nowhere', 'd/broken'); os.symlink('loop', 'd/loop'); os.symlink('e', 'd/dir'); os.symlink('../d', 'd/e/up')
for p in 'd', 'd/', 'd/e', 'd/f', 'd/l', 'd/broken', 'd/loop', 'd/dir', 'd/none', 'd/f/x', 'd/e/up/f', b'd/f', 99999:
    print(p, [f(p) for f in (P.exists, P.isfile, P.isdir)], [f(p) for f in (P.lexists, P.islink)] if p != 99999 else '')
t("P.getsize('d/f')"); t("P.getsize('none')"); t("P.samefile('d/f','d/l')"); t("P.samefile('d/f','d')"); t("P.samefile('d/f','none')"); t("P.getmtime('d/f') > 0"); t("P.ismount('/')"); t("P.ismount('d')"); t("P.ismount('none')"); t("P.ismount('d/dir')")
for p in 'd/l', 'd/e/up/e/up/l', 'd/broken', 'd/loop', 'd/loop/x', 'd/dir/..', 'none/x', '', '.', '/', b'd/l':
    r = P.realpath(p); print(p, r.replace(os.fsencode(folder), b'F') if isinstance(r, bytes) else r.replace(folder, 'F'))
for p in 'd/l', 'd/broken', 'd/loop', 'none/x':
    try: print(P.realpath(p, strict=True).replace(folder, 'F'))
    except OSError as e: print(type(e).__name__, str(e).replace(folder, 'F'))
print(P.abspath('a/../b').replace(folder, 'F'), P.abspath(b'x').replace(os.fsencode(folder), b'F'), P.relpath('d', 'd/e'), P.relpath(folder + '/d'))
a, b = open('d/f'), open('d/f'); print(P.sameopenfile(a.fileno(), b.fileno()), P.samestat(os.stat('d'), os.stat('d'))); a.close(); b.close()

os.chdir('/')
for above, folders, files in os.walk(folder, topdown=False):
    for file in files: os.remove(os.path.join(above, file))
    for each in folders: (os.remove if os.path.islink(os.path.join(above, each)) else os.rmdir)(os.path.join(above, each))
os.rmdir(folder)
