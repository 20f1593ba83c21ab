# FileIO: every method and error, and its repr.
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
put(b'0123456789\nline\n')
f = io.FileIO(name)
for e in "f.read(3)|f.tell()|f.readinto(bytearray(2))|f.readline()|f.readall()|f.read()|f.readall()|f.seek(0)|f.seek(-2, 2)|f.read(1)|f.seek(1, 1)|f.seek(-100)|f.seek(0, 9)|f.seek('a')|f.seek(1.5)|f.seek(0)|f.read(None)|f.seek(0)|f.read(-1)|f.read('a')|f.write(b'x')|f.truncate()|f.readable(), f.writable(), f.seekable(), f.isatty(), f.closed, f.closefd|f.mode|f.fileno() > 2|f.seek(0)|f.readlines()|f.readinto(b'abc')|f.readinto(5)|f.flush()|f.peek|f.read1|f.raw|f.encoding|f._blksize > 0|f._finalizing|f.seek(2**70)|f.read(1, 2)".split('|'): t(e)
show(f); f.close(); show(f)
for e in "f.read()|f.read(1)|f.readall()|f.readinto(bytearray(1))|f.write(b'')|f.seek(0)|f.tell()|f.truncate()|f.fileno()|f.isatty()|f.readable()|f.writable()|f.seekable()|f.flush()|f.close()|f.closed|f.mode|f.__enter__()|iter(f)|next(f)|f.readline()|f.closefd".split('|'): t(e)
for mode in ('r', 'w', 'a', 'r+', 'w+', 'a+', 'rb', 'rb+', 'wb', 'x', 'x+', '', 'q', 'rw', 'b', '+', 'r++', 'U', 'rt', 'rbb', 5, None):
    if isinstance(mode, str) and 'x' in mode: os.remove(name)
    try:
        with io.FileIO(name, mode) as f: show((mode, f.mode, f.readable(), f.writable(), f.tell(), f))
    except Exception as e: show((mode, type(e).__name__, e))
f = io.FileIO(name, 'w')
for e in "f.write(b'abc')|f.write(bytearray(b'd'))|f.write('a')|f.write(5)|f.write(b'')|f.read()|f.read(0)|f.readall()|f.readinto(bytearray(1))|f.tell()|f.truncate(2)|f.tell()|f.truncate(-1)|f.truncate('a')|f.truncate(None)|get()|f.writelines([b'x', b'y'])|get()|f.seek(1)|f.truncate()|get()".split('|'): t(e)
f.close()
for bad in ["io.FileIO()", "io.FileIO('/no/such')", "io.FileIO('/')", "io.FileIO(-1)", "io.FileIO(99999)", "io.FileIO(5.5)", "io.FileIO(None)", "io.FileIO('a\\0')", "io.FileIO(name, closefd=False)", "io.FileIO(name, foo=1)", "io.FileIO(name, 'r', True, None, 1)", "io.FileIO([])", "io.FileIO(2**70)", "io.FileIO(name, 'x')", "io.FileIO.__new__(io.FileIO).read()", "io.FileIO.__new__(io.FileIO).closed", "io.FileIO.__new__(io.FileIO)"]:
    try: print(bad, eval(bad))
    except Exception as e: show((bad, type(e).__name__, e, getattr(e, 'filename', '-')))
fd = os.open(name, os.O_RDWR); f = io.FileIO(fd, 'r+', closefd=False); show((f.name == fd, f.closefd, f.mode, repr(f).replace(str(fd), 'FD'))); f.close(); os.close(fd)
class F(io.FileIO):
    def __init__(self, *a): super().__init__(*a); self.extra = 1
with F(name) as f: f.name = 'other'; print(f, f.extra); del f.name; t("f.name"); show(repr(f).split(' mode')[0][:14])
f = io.FileIO(name, 'r'); f.__init__(name, 'r'); print(f.mode); f.close(); f.__init__(name, 'r'); print(f.closed, f.mode); f.close()
os.remove(name)
