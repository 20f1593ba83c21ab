# gzip.compress and gzip.decompress: levels, times, several members, padding, and what is wrong with damaged data.
import gzip

data = b'hello world ' * 50
for level in (0, 1, 6, 9):
    print(level, gzip.compress(data, level, mtime=5)[:10].hex(), gzip.compress(data, level, mtime=0)[:10].hex())
print(gzip.decompress(gzip.compress(data)) == data)
print(gzip.decompress(gzip.compress(b'a') + gzip.compress(b'b') + b'\0\0'), gzip.decompress(b''))
whole = gzip.compress(data, mtime=1)


def damaged(at):
    copy = bytearray(whole)
    copy[at] ^= 1
    return bytes(copy)


for wrong in (b'abc', b'\x1f', whole[:-3], whole[:20], damaged(2), damaged(-5), damaged(-1)):
    try:
        print(gzip.decompress(wrong))
    except (EOFError, gzip.BadGzipFile) as e:
        print(type(e).__name__, e)
