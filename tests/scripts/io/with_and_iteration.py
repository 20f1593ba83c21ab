# with statement, iteration, writelines, and print over all kinds of streams.
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
put(b'a\nb\nc')
for make in (lambda: open(name), lambda: open(name, 'rb'), lambda: open(name, 'rb', 0), lambda: io.BytesIO(b'a\nb\nc'), lambda: io.StringIO('a\nb\nc')):
    with make() as f:
        print(type(f).__name__, f.__enter__() is f, iter(f) is f, next(f), list(f), next(f, None), f.readline(), f.closed)
    print(f.closed); t("f.__enter__()"); t("f.__exit__(None, None, None)"); t("next(f)")
    try:
        with make() as f: raise KeyError('inside')
    except KeyError: print(f.closed)
    with make() as f: f.close()
    with make() as f: print([line.strip() for line in f], max(make().readlines()), sorted(f))
    f = make(); first, *rest = f; print(first, rest); f.close()
    f = make(); print(dict(enumerate(f))); f.close()
def lines():
    yield 'x\n'
    yield 'y\n'
with open(name, 'w') as f: f.writelines(lines()); f.writelines(iter(['z'])); f.writelines(())
print(get())
def failing():
    yield 'p\n'
    raise KeyError('gen')
with open(name, 'w') as f: t("f.writelines(failing())")
print(get())
with open(name, 'wb') as f: f.writelines(x.encode() for x in lines()); t("f.writelines(lines())")
print(get())
class Writer:
    def __init__(self): self.got = []
    def write(self, x): self.got.append(x)
x = Writer(); print('a', 'b', sep='-', file=x); print(x.got); t("print('a', file=x, flush=True)"); t("print('a', file=5)"); t("print('a', file='x')"); print('to stdout', file=None)
with open(name, 'rb') as f: t("print('a', file=f)")
with open(name, 'wb') as f: t("print('a', file=f)")
os.remove(name)
