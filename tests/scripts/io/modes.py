# open(): every mode, good and bad, and what comes of it.
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
import itertools
put(b'start')
for mode in ['r', 'w', 'a', 'x', 'rb', 'wb', 'ab', 'xb', 'r+', 'w+', 'a+', 'x+', 'r+b', 'rb+', 'w+b', 'a+b', 'x+b', 'rt', 'wt', 'at', 'r+t', 'tr', 'br', '+r', 'b+r', 't+w']:
    if 'x' in mode: os.remove(name)
    else: put(b'start')
    f = open(name, mode)
    show((mode, type(f).__name__, f.mode, f.readable(), f.writable(), f.seekable(), f.tell(), f.name == name, f.fileno() > 2, f.isatty()))
    show((f, getattr(f, 'buffer', f), getattr(f, 'raw', None)))
    f.close()
    put(b'start') if not os.path.exists(name) else None
for mode in ['', 'b', 't', '+', 'q', 'rw', 'ra', 'wa', 'rx', 'rr', 'r++', 'rbt', 'bt', 'rwb', 'U', 'rU', 'r ', 'R', 'r\0', 'é']:
    try: open(name, mode).close(); print(repr(mode), 'opened')
    except Exception as e: show((mode, type(e).__name__, e))
for bad in ["open()", "open(name, 5)", "open(name, None)", "open(5.5)", "open(None)", "open([])", "open(name, 'rb', 0, 'ascii')", "open(name, 'rb', errors='x')", "open(name, 'rb', newline='')", "open(name, 'r', 0)", "open(name, buffering='a')", "open(name, buffering=-5).close()", "open(name, encoding=5)", "open(name, errors=5)", "open(name, newline=5)", "open(name, newline='x')", "open(name, closefd=False)", "open(name, foo=1)", "open(-1)", "open(99999)", "open('/')", "open('/', 'w')", "open('/no/such')", "open('/no/such', 'w')", "open(name, 'x')", "open('')", "open('a\\0b')", "open(b'a\\0b')", "open(2**70)", "open(name, 'r', -1, None, None, None, True, None, 1)", "open(name, encoding='nope')", "open(True).close()" if 0 else "open(name, opener=5)"]:
    try: print(bad, eval(bad))
    except Exception as e: show((bad, type(e).__name__, e))
os.remove(name)
