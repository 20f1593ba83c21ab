# Files: writing, appending, reading by size, by line and from anywhere; text mode; what each mode refuses.
import gzip
import os
import tempfile


def tell(f):
    try:
        print(repr(f()))
    except (OSError, ValueError, TypeError) as e:
        print(type(e).__name__, str(e).replace(path, 'PATH'))


path = os.path.join(tempfile.mkdtemp(), 'x.txt.gz')
with gzip.open(path, 'wt', encoding='utf-8') as f:
    f.write('zeile 1\nzeile ä\n')
with gzip.open(path) as f:
    for action in (f.read, f.read, f.tell, lambda: f.seek(3), lambda: f.read(4), lambda: f.seek(0), f.readlines, lambda: f.write(b'x'),
                   f.readable, f.writable, f.seekable, lambda: f.mode, lambda: f.seek(0, 2), lambda: f.seek(-3, 1),
                   lambda: f.peek(3)[:2], lambda: f.read1(2), f.readline, f.rewind, lambda: next(f)):
        tell(action)
for action in (f.read, lambda: f.closed, f.close, f.tell):
    tell(action)
with gzip.open(path, 'rt', encoding='utf-8') as f:
    tell(f.readlines)
with gzip.open(path, 'ab') as f:
    for action in (lambda: f.write(b'more'), f.read, f.tell, lambda: f.seek(10), lambda: f.seek(2), lambda: f.seek(0, 2), f.rewind,
                   lambda: f.write('x'), f.flush, lambda: f.write(bytearray(b'ba')), lambda: f.write(memoryview(b'mv'))):
        tell(action)
tell(lambda: gzip.open(path).read())
for action in (lambda: gzip.open(path, 'xb'), lambda: gzip.open(path, 'rbt'), lambda: gzip.open(path, 'rb', encoding='u'),
               lambda: gzip.open(path, 'rb', errors='u'), lambda: gzip.open(5), lambda: gzip.GzipFile(path, 'rt'), lambda: gzip.open(path, 'q')):
    tell(action)
os.remove(path)
os.rmdir(os.path.dirname(path))
