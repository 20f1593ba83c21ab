# A GzipFile around a file that is open already: names, times, members, ends that come too early.
import gzip
import io

data = b'line one\nline two\n' * 3
target = io.BytesIO()
with gzip.GzipFile('name.gz', 'wb', fileobj=target, mtime=3) as g:
    print(g.write(data), g.name, g.tell())
print(target.closed, target.getvalue()[:20].hex(), gzip.decompress(target.getvalue()) == data)
g = gzip.GzipFile(fileobj=io.BytesIO(target.getvalue() + gzip.compress(b'and more', mtime=9)))
print(g.readline(), g.mtime, g.read(7), g.readinto(bytearray(5)), list(g)[-1], g.mtime, g.name)
for broken in (b'junk', target.getvalue()[:-9], target.getvalue()[:-2], b''):
    try:
        print(gzip.GzipFile(fileobj=io.BytesIO(broken)).read())
    except (OSError, EOFError) as e:
        print(type(e).__name__, e)
print(io.TextIOWrapper(gzip.GzipFile(fileobj=io.BytesIO(target.getvalue())), 'ascii').read().splitlines()[:2])
