# Text in files: encodings, appending, r+, w+, iteration and writing in turn.
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
with open(name, 'w', encoding='utf-8') as f: print(f.write('höhe\n'), f.writelines(['zwei\n', 'drei\n']), f.tell())
with open(name, encoding='utf-8') as f: print(f.readlines())
with open(name, 'a', encoding='utf-8') as f: print(f.tell(), f.write('ende'), f.tell())
with open(name, 'r+', encoding='utf-8') as f: print(f.readline(), f.tell(), f.write('ZWEI'), f.tell()); f.seek(0); print(f.read())
with open(name, 'w+', encoding='utf-16') as f: f.write('abc\n'); f.seek(0); print(f.read(), f.encoding); f.seek(0, 2); f.write('d')
print(get())
with open(name, 'a', encoding='utf-16') as f: f.write('e')
print(get())
with open(name, encoding='utf-16') as f: print(f.read())
with open(name, 'a+', encoding='utf-16') as f: print(repr(f.read()), f.seek(0), repr(f.read()))
with open(name, 'w', encoding='utf-8-sig') as f: f.write('sig')
with open(name, 'a', encoding='utf-8-sig') as f: f.write('more')
print(get())
with open(name, encoding='utf-8-sig') as f: print(f.read())
put(b'a\xffb')
t("open(name, encoding='utf-8').read()"); t("open(name, encoding='ascii', errors='surrogateescape').read()"); t("open(name, encoding='latin-1').read()")
put(b''.join(b'line %d\n' % k for k in range(5000)))
with open(name) as f:
    total = 0
    for k, line in enumerate(f):
        if line != 'line %d\n' % k: print('WRONG', k, line); break
        total += len(line)
    print(total, f.read(), f.tell())
with open(name, 'rb') as f: print(sum(map(len, f)), f.read())
with open(name) as f: print(len(f.read()), f.seek(9), f.readline(), f.seek(0), len(f.readlines()), len(f.readlines()))
with open(name) as f: f.readline(); f.seek(0, 2); print(f.tell(), repr(f.read())); f.seek(20000); print(f.readline(), f.readline(), f.tell())
with open(name, 'r+') as f:
    f.seek(100); f.truncate(); f.seek(0); print(len(f.read())); f.write('x' * 20000); f.seek(0); print(len(f.read()))
with open(name, 'w') as f: print('a', 1, None, sep=',', file=f); print(file=f); print('b', end='', file=f)
print(get())
with open(name, 'w') as f:
    for k in range(3000): f.write('%d,' % k)
    f.flush(); print(len(get()))
with open(name) as a, open(name) as b: print(a.read(5), b.read(3), a.read(5), a is not b)
f = open(name); f.close(); t("f.read()"); t("f.name == name"); t("f.mode"); t("f.closed")
os.remove(name)
