# ResourceWarning for files that nobody closed; EncodingWarning stays silent.
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
import warnings, gc
put(b'abc')
def caught(make):
    with warnings.catch_warnings(record=True) as got:
        warnings.simplefilter('always')
        make(); gc.collect()
    for g in got: show((g.category.__name__, g.message))
    print(len(got))
caught(lambda: open(name)); caught(lambda: open(name, 'rb')); caught(lambda: open(name, 'rb', 0)); caught(lambda: open(name, 'r+b')); caught(lambda: open(name, 'a')); caught(lambda: io.BytesIO(b'a')); caught(lambda: io.StringIO('a')); caught(lambda: open(name).close()); caught(lambda: io.TextIOWrapper(io.BytesIO()))
def both():
    f = open(name, 'w'); f.write('unflushed')
caught(both); print(get())
def with_block():
    with open(name) as f: f.read()
caught(with_block)
with warnings.catch_warnings():
    warnings.simplefilter('error'); f = open(name); f.close(); print('closed')
with warnings.catch_warnings(record=True) as got:
    warnings.simplefilter('always'); f = open(name, 'wb', 1); f.close(); print([str(g.message) for g in got])
os.remove(name)
