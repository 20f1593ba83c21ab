# IOBase by itself: what is refused, what is there, closing.
import io, sys
def plain(text):
    at = text.find(' at 0x')
    return text if at < 0 else text[:at] + text[text.index('>', at):]
def t(text):
    try: print(text, '->', plain(repr(eval(text))))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, plain(str(e)))
for cls in io.IOBase, io.RawIOBase, io.BufferedIOBase, io.TextIOBase:
    o = cls()
    print('==', cls.__name__, [n for n in dir(o) if not n.startswith('_') or n.startswith('_check')])
    for call in ('seek(0)', 'tell()', 'truncate()', 'fileno()', 'isatty()', 'readable()', 'writable()', 'seekable()', 'flush()', 'readline()', 'readlines()', 'writelines([])', 'writelines(["a"])', 'read()', 'read(1)', 'write("a")', 'readinto(bytearray(2))', 'readinto1(bytearray(2))', 'read1()', 'readall()', 'detach()', 'encoding', 'errors', 'newlines', 'closed', '__next__()', '__iter__() is o', '__enter__() is o', '_checkClosed()', '_checkReadable()', '_checkWritable()', '_checkSeekable()', '__dict__', 'close()', 'closed', 'close()', 'flush()', 'isatty()', 'readline()', 'writelines([])', '__enter__()', '__iter__()', '__next__()', 'seek(0)', 'readable()', '_checkClosed()'):
        t('o.' + call)
t("io.IOBase(1)"); t("io.RawIOBase(x=1)")
o = io.IOBase(); o.extra = 5; print(o.extra, o.__dict__); del o
