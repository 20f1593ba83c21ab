# Names of the module io and how its classes are related.
import io, sys
def plain(text):
    at = text.find(' at 0x')
    return text if at < 0 else text[:at] + text[text.index('>', at):]
def t(text):
    try: print(text, '->', plain(repr(eval(text))))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, plain(str(e)))
print(io.__all__)
print([n for n in dir(io) if not n.startswith('__')])
for n in io.__all__:
    c = getattr(io, n)
    if isinstance(c, type): print(n, c.__name__, c.__qualname__, c.__module__, [b.__name__ for b in c.__mro__], type(c).__name__)
print(io.DEFAULT_BUFFER_SIZE, io.SEEK_SET, io.SEEK_CUR, io.SEEK_END, io.BlockingIOError is BlockingIOError, io.open is open)
print(issubclass(io.UnsupportedOperation, OSError), issubclass(io.UnsupportedOperation, ValueError), io.UnsupportedOperation.__mro__)
classes = [io.IOBase, io.RawIOBase, io.BufferedIOBase, io.TextIOBase]
for make in (io.BytesIO, io.StringIO, lambda: io.FileIO(1, 'w', closefd=False), lambda: io.BufferedReader(io.BytesIO()), lambda: io.BufferedWriter(io.BytesIO()), lambda: io.BufferedRandom(io.BytesIO()), lambda: io.BufferedRWPair(io.BytesIO(), io.BytesIO()), lambda: io.TextIOWrapper(io.BytesIO()), lambda: sys.stdout, lambda: sys.stdin, lambda: sys.stderr, lambda: sys.stdin.buffer, lambda: sys.stdout.buffer, lambda: sys.stdout.buffer.raw):
    o = make(); print(type(o).__name__, [isinstance(o, c) for c in classes], [issubclass(type(o), c) for c in classes])
print([issubclass(c, io.IOBase) for c in classes], issubclass(int, io.IOBase), isinstance(5, io.IOBase))
t("io.open_code(5)"); t("io.text_encoding(None)"); t("io.text_encoding('x')"); t("io.text_encoding('x', 3)"); t("io.nothing"); t("io.IncrementalNewlineDecoder"); t("io.open.__module__, io.open.__name__")
class MyAbc(io.RawIOBase): pass
class Other: pass
io.RawIOBase.register(Other); print(isinstance(Other(), io.IOBase), issubclass(Other, io.RawIOBase), issubclass(Other, io.TextIOBase))
