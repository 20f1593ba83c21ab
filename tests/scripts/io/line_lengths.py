# readline with limits, over every kind of stream that has it.
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
data = b'short\nlonger line\n\nx\nno end'
put(data)
for make, empty in ((lambda: open(name, 'rb'), b''), (lambda: open(name), ''), (lambda: open(name, 'rb', 0), b''), (lambda: io.BytesIO(data), b''), (lambda: io.StringIO(data.decode()), ''), (lambda: io.BufferedReader(io.BytesIO(data), 3), b''), (lambda: io.TextIOWrapper(io.BytesIO(data), 'ascii'), '')):
    for limit in (-1, 0, 1, 3, 5, 6, 7, 100, None):
        with make() as f:
            got = []
            for _ in range(9):
                try: got.append(f.readline(limit))
                except TypeError as e: got.append(str(e)); break
            print(limit, got)
    for hint in (-1, 0, 1, 6, 7, 18, 19, 100, None):
        with make() as f: print(hint, f.readlines(hint), f.readline())
os.remove(name)
