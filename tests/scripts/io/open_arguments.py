# open(): buffering, closefd, opener, paths of all kinds, binary layers.
import io, sys
def plain(text):
    at = text.find(' at 0x')
    return text if at < 0 else text[:at] + text[text.index('>', at):]
def t(text):
    try: print(text, '->', plain(repr(eval(text))))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, plain(str(e)))
import os
name = '/tmp/krait_io_%d' % os.getpid()
def show(text): print(str(text).replace(name, 'NAME'))
def put(data):
    with open(name, 'wb') as f: f.write(data)
def get():
    with open(name, 'rb') as f: return f.read()
put(b'hello\nworld')
for buffering in (-1, 0, 1, 2, 100):
    for mode in ('rb', 'wb', 'r+b'):
        if buffering == 1: continue
        f = open(name, mode, buffering); print(buffering, mode, type(f).__name__); f.close()
put(b'hello\nworld')
with open(name, 'r', 1) as f: print(f.line_buffering, f.read())
with open(name, 'w', 1) as f:
    f.write('partial'); print(get()); f.write(' line\nmore'); print(get())
with open(name, 'w', 4) as f:
    f.write('abc'); f.write('def'); print(get())
print(get())
f = open(name, 'wb', 0); f.write(b'direct'); print(get()); f.close()
fd = os.open(name, os.O_RDONLY)
f = open(fd, closefd=False); print(f.read(), f.name == fd, f.buffer.raw.closefd); f.close(); print(os.lseek(fd, 0, 0)); os.close(fd)
fd = os.open(name, os.O_RDONLY); f = open(fd, 'rb'); print(f.read(2), f.raw.closefd, f.raw.name == fd); f.close(); t("os.close(fd)")
def opener(path, flags): show(('opener', path, flags & os.O_ACCMODE)); return os.open(path, flags)
with open(name, opener=opener) as f: print(f.read())
for result in (-1, 'a', None, 2.5):
    try: open(name, opener=lambda p, f: result)
    except Exception as e: show((result, type(e).__name__, e))
def failing(p, f): raise KeyError('opener')
t("open(name, opener=failing)")
class Path:
    def __init__(self, p): self.p = p
    def __fspath__(self): return self.p
with open(Path(name)) as f: show((f.read(), f.name))
with open(name.encode()) as f: show((f.read(), f.name == name.encode()))
t("open(Path(5))"); t("open(Path(None))")
class Index:
    def __index__(self): return 99998
t("open(Index())"); t("open(Path(b'/no/such'))")
f = open(name); show((f.name, f.mode, f.encoding, f.errors, f.buffer.name, f.buffer.mode, f.buffer.raw.name, f.buffer.raw.mode, f.buffer.raw._blksize > 0)); f.close(); show((f, f.buffer, f.buffer.raw))
with io.open_code(name) as f: print(type(f).__name__, f.mode, f.read())
os.remove(name)
