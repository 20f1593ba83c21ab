# shutil: copyfile, copy, copy2, copymode, copystat, copyfileobj, move.
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

import shutil, io
put('a', 'contents'); os.mkdir('d'); os.symlink('a', 'l'); os.mkfifo('p')
for e in "shutil.copyfile('a','b')|open('b').read()|shutil.copyfile('a','a')|shutil.copyfile('a','l')|shutil.copyfile('none','b')|shutil.copyfile('a','d')|shutil.copyfile('a','none/b')|shutil.copyfile('a','none/')|shutil.copyfile('p','b')|shutil.copyfile('a','p')|shutil.copyfile('l','m',follow_symlinks=False)|os.readlink('m')|shutil.copyfile('l','n')|os.path.islink('n')|shutil.copy('a','d')|shutil.copy('a','d/q')|sorted(os.listdir('d'))|shutil.copy('none','d')|shutil.copy('d','e')|os.chmod('a',0o751)|shutil.copy('a','c')|oct(os.stat('c').st_mode)|shutil.copyfile('a','c2')|oct(os.stat('c2').st_mode)|os.utime('a',(5,6))|shutil.copy2('a','c3')|os.stat('c3').st_mtime|shutil.copymode('a','b')|oct(os.stat('b').st_mode)|shutil.copystat('a','b')|os.stat('b').st_mtime|shutil.copystat('none','b')|shutil.copy2('a','d')|shutil.copy(5,'x')|shutil.copyfile('a')|shutil.move('c','c9')|os.path.exists('c')|shutil.move('c9','d')|shutil.move('a','d')|shutil.move('none','x')|shutil.move('d','d/e')|shutil.move('d','e')|sorted(os.listdir('e'))|shutil.move('m','e')|os.readlink('e/m')|shutil.move('e','e')".split('|'): t(e)
o = io.BytesIO(); shutil.copyfileobj(io.BytesIO(b'0123456789' * 20000), o, 7777); print(len(o.getvalue()))
s = io.StringIO(); shutil.copyfileobj(io.StringIO('text'), s); print(s.getvalue())
print(shutil.SameFileError.__mro__, shutil.Error.__mro__)

import shutil
os.chdir('/')
shutil.rmtree(folder)
