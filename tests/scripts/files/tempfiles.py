# tempfile: files and directories that go away.
import os, sys
folder = '/tmp/krait_files_%d' % os.getpid()
os.mkdir(folder)
os.chdir(folder)
def plain(x): return str(x).replace(folder, 'F')
def t(text):
    try: print(text, '->', plain(repr(eval(text))))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, plain(e))
def put(path, data='x'):
    with open(path, 'w') as f: f.write(data)
def tree(top='.'): return sorted(os.path.join(a, n) for a, b, c in os.walk(top) for n in b + c)

import tempfile, io, warnings
tempfile.tempdir = folder
print(tempfile.__all__, tempfile.gettempprefix(), tempfile.gettempprefixb(), plain(tempfile.gettempdir()), tempfile.gettempdirb() == os.fsencode(folder), tempfile.template, tempfile.TMP_MAX)
fd, path = tempfile.mkstemp('.suf', 'pre'); print(plain(path)[:5], path.endswith('.suf'), len(os.path.basename(path)), oct(os.stat(path).st_mode), os.get_inheritable(fd)); os.close(fd); os.remove(path)
fd, path = tempfile.mkstemp(b'.suf'); print(type(path), os.path.basename(path)[:3]); os.close(fd); os.remove(path)
t("tempfile.mkstemp('a', b'b')"); t("tempfile.mkstemp(5)")
p = tempfile.mkdtemp('S', 'P'); print(plain(p)[:3], oct(os.stat(p).st_mode)); os.rmdir(p)
p = tempfile.mktemp('.x'); print(os.path.exists(p), p[-2:])
with tempfile.TemporaryDirectory() as p: put(p + '/f'); os.mkdir(p + '/d'); put(p + '/d/g'); print(os.path.isdir(p))
print(os.path.exists(p))
d = tempfile.TemporaryDirectory(suffix='s', prefix='p'); print(repr(d).replace(d.name, 'NAME'), os.path.basename(d.name)[0], d.name[-1]); d.cleanup(); d.cleanup(); print(os.path.exists(d.name))
with warnings.catch_warnings(record=True) as got:
    warnings.simplefilter('always'); d = tempfile.TemporaryDirectory(); n = d.name; del d
print([str(g.message).replace(n, 'NAME') for g in got], os.path.exists(n))
with tempfile.NamedTemporaryFile() as f: print(os.path.exists(f.name), f.write(b'abc'), f.tell(), f.seek(0), f.read(), f.mode, type(f).__name__, f.closed, f.delete); n = f.name
print(os.path.exists(n), f.closed); f.close(); t("f.read()"); t("f.nothing")
f = tempfile.NamedTemporaryFile('w', suffix='.txt', delete=False, encoding='utf-8'); f.write('kept\n'); print('x', file=f); f.close(); print(open(f.name).read(), f.name[-4:]); os.remove(f.name)
f = tempfile.NamedTemporaryFile('w+'); f.write('a\nb\n'); f.seek(0); print(list(f)); n = f.name; del f; print(os.path.exists(n))
with tempfile.TemporaryFile() as f: f.write(b'xyz'); f.seek(1); print(f.read(), type(f.name), os.listdir('.'))
with tempfile.TemporaryFile('w+', encoding='ascii') as f: f.write('text'); f.seek(0); print(f.read(), f.encoding)
s = tempfile.SpooledTemporaryFile(max_size=5)
for e in "s.write(b'abc')|s._rolled|s.tell()|s.name|s.mode|s.read()|s.seek(0)|s.read()|s.write(b'defg')|s._rolled|s.seek(0)|s.read()|s.readable(), s.writable(), s.seekable()|s.truncate(2)|s.seek(0)|s.readlines()|s.fileno() > 2|s.closed|s.close()|s.closed|s.__enter__()".split('|'): t(e)
with tempfile.SpooledTemporaryFile(mode='w+', encoding='utf-8') as s: s.writelines(['a\n', 'b']); s.seek(0); print(list(s), s.encoding, s.errors, s.newlines); s.rollover(); s.seek(0); print(s.read())
print(os.listdir('.'), tempfile._get_candidate_names() is tempfile._get_candidate_names(), len(next(tempfile._get_candidate_names())))

import shutil
os.chdir('/')
shutil.rmtree(folder)
