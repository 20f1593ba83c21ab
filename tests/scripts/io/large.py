# Larger amounts: long lines, many writes, sizes around the buffer.
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
for size in (8191, 8192, 8193, 16384, 20000):
    data = bytes(k % 251 for k in range(size)); put(data)
    with open(name, 'rb') as f: a = f.read() == data; f.seek(0); b = f.read(size) == data; f.seek(0); c = b''.join(iter(lambda: f.read(1000), b'')) == data; f.seek(size - 1); d = f.read(); f.seek(-2, 2); e = f.read()
    with open(name, 'r+b') as f: f.seek(8190); f.write(b'abcd'); f.seek(8188); g = f.read(8)
    print(size, a, b, c, d, e, g)
for size in (8191, 8192, 8193, 30000):
    line = 'z' * size
    with open(name, 'w') as f: f.write(line + '\n'); f.write(line); f.write('\nend')
    with open(name) as f: print([len(x) for x in f], f.tell())
    with open(name) as f: print(len(f.read(size)), repr(f.read(2)), f.tell(), len(f.readline()), f.tell(), f.read())
    with open(name, newline='') as f: print(len(f.readline(8192)), len(f.readline()), f.tell() == len(get()) if 0 else '')
with open(name, 'w', newline='\r\n') as f:
    for k in range(4000): f.write('%d\n' % k)
print(len(get()), get()[-8:])
with open(name) as f: print(len(f.read()), f.newlines); f.seek(0); f.readline(); p = f.tell(); rest = f.read(); f.seek(p); print(f.read() == rest)
text = 'äöü€\U0001f600' * 5000
with open(name, 'w', encoding='utf-8') as f: print(f.write(text))
with open(name, encoding='utf-8') as f: a = f.read(7); p = f.tell(); b = f.read(12345); q = f.tell(); c = f.read(); print(a + b + c == text); f.seek(q); print(f.read() == c); f.seek(p); print(f.read(12345) == b)
s = io.StringIO(); [s.write(c) for c in text[:9000]]; print(s.getvalue() == text[:9000]); s.seek(0); print(''.join(iter(lambda: s.read(17), '')) == text[:9000])
b = io.BytesIO(); [b.write(bytes([k % 256]) * 7) for k in range(5000)]; print(len(b.getvalue()), b.seek(100), b.read(3), b.tell())
os.remove(name)
