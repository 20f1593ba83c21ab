# open: writing, reading, lines, modes, errors.
import sys
name = '/tmp/krait_test_text.txt'
with open(name, 'w') as f: print(f.write('first\nsecond é☃\n'), f.writelines(['third\n', 'last']), f.closed, f.mode, f.name == name)
print(f.closed)
with open(name) as f: print(repr(f.read()), repr(f.read()))
with open(name, encoding='utf-8') as f: print([line for line in f], f.readline() == '')
with open(name) as f: print(repr(f.readline()), repr(f.readline(3)), f.readlines(), f.readable(), f.writable(), f.seekable())
with open(name) as f: print(repr(f.read(3)), f.tell(), f.seek(0), repr(f.read(2)), next(f))
with open(name, 'a') as f: f.write('!'); print('appended', file=f)
with open(name, 'r+') as f: f.write('FIRST'); f.seek(0); print(f.read().split('\n'))
with open(name, 'rb') as f: print(f.read(7), f.readline(), f.read())
with open(name, 'wb') as f: print(f.write(b'\x00\xff\r\nx'), f.write(bytearray(b'y')))
with open(name, 'rb') as f: print(f.read(), f.tell(), f.seek(1), f.read(1), f.seek(-1, 2), f.read())
with open(name, 'w', newline='') as f: f.write('a\r\nb\rc\n')
with open(name) as f: print(f.readlines())
with open(name, newline='') as f: print(f.readlines())
for bad in ("open('/no/such/file')", "open('/tmp', 'w')", "open(name, 'q')", "open(name, 'rw')", "open(name, 'x')", "open(name, 'rb', encoding='utf-8')", "open(5.5)", "open(name, 'rbt')", "open('')", "open(name, '')", 'open(name).write("x")', 'open(name, "w").read()', 'open(name, "wb").write("x")', "open('a\\0b')", "open(name, encoding='nope')"):
    try: print(bad, eval(bad))
    except Exception as e: print(bad, '->', type(e).__name__, e)
f = open(name); f.close(); f.close()
for use in (f.read, f.readline, lambda: next(f), lambda: f.__enter__(), lambda: list(f)):
    try: use()
    except ValueError as e: print(e)
with open(name, 'wb') as f: f.write(b'\xff\xfe bad')
try: open(name).read()
except UnicodeDecodeError as e: print(e)
print(repr(open(name, errors='replace').read()), repr(open(name, encoding='latin-1').read()))
open(name, 'w').close(); print(repr(open(name).read()))
