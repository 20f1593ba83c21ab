# BufferedWriter: when raw is written, partial and blocked writes, and wrong arguments.
import io, sys
def plain(text):
    at = text.find(' at 0x')
    return text if at < 0 else text[:at] + text[text.index('>', at):]
def t(text):
    try: print(text, '->', plain(repr(eval(text))))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, plain(str(e)))
class Raw(io.RawIOBase):
    def __init__(self, limit=None): self.got, self.limit, self.place = [], limit, 0
    def writable(self): return True
    def seekable(self): return True
    def write(self, b):
        n = len(b) if self.limit is None else min(self.limit, len(b)); self.got.append(bytes(b[:n])); self.place += n; return n
    def seek(self, n, whence=0): self.got.append(('seek', n, whence)); self.place = n; return n
    def tell(self): return self.place
    def truncate(self, n=None): self.got.append(('truncate', n)); return n
w = io.BufferedWriter(Raw(), 8)
for data in (b'abc', b'defgh', b'i', b'jklmnopqrstuv', b'', b'w' * 20, b'xy'): print(w.write(data), w.raw.got, w.tell())
w.flush(); print(w.raw.got[-1])
w = io.BufferedWriter(Raw(3), 8); print(w.write(b'0123456789abcdef'), w.raw.got); w.flush(); print(w.raw.got)
w = io.BufferedWriter(Raw(), 8); w.write(b'abc'); print(w.seek(1), w.raw.got, w.write(b'd'), w.truncate(), w.raw.got, w.truncate(5), w.raw.got, w.tell())
w = io.BufferedWriter(Raw(), 8); w.writelines([b'a', b'bc', bytearray(b'd'), memoryview(b'ef')]); w.close(); print(w.raw.got if 0 else 'closed')
w = io.BufferedWriter(io.BytesIO(), 8)
for e in "w.write('a')|w.write(5)|w.write(None)|w.write()|w.read()|w.read(1)|w.readline()|w.readinto(bytearray(1))|w.peek()|w.read1()|w.seek('a')|w.seek(0, 9)|w.truncate('a')|w.writelines(5)|w.writelines(['a'])|w.readable(), w.writable(), w.seekable(), w.closed|w.name|w.mode|w.fileno()|w.isatty()|list(w)|w.detach() and None".split('|'): t(e)
for e in "io.BufferedWriter()|io.BufferedWriter(5)|io.BufferedWriter(io.BytesIO(), 0)|io.BufferedWriter(io.BytesIO(), -5)|io.BufferedWriter(io.BytesIO(), 'a')|io.BufferedWriter(io.BytesIO(), 1, 2)|io.BufferedWriter(raw=io.BytesIO(), buffer_size=3).write(b'kw')|io.BufferedWriter.__new__(io.BufferedWriter).write(b'a')|io.BufferedWriter.__new__(io.BufferedWriter)".split('|'): t(e)
class NotWritable(io.RawIOBase): pass
t("io.BufferedWriter(NotWritable())")
class Block(io.RawIOBase):
    def __init__(self): self.room, self.got = 0, b''
    def writable(self): return True
    def write(self, b):
        n = min(self.room, len(b)); self.room -= n; self.got += bytes(b[:n]); return n or None
b = Block(); w = io.BufferedWriter(b, 8); print(w.write(b'01234567'))
try: w.write(b'89')
except BlockingIOError as e: print(e, e.errno, e.characters_written)
b.room = 5
try: print(w.write(b'abcdefghijklmnop'))
except BlockingIOError as e: print(e, e.characters_written)
t("w.flush()"); b.room = 100; t("w.flush()"); print(b.got)
class Odd(io.RawIOBase):
    def writable(self): return True
    def write(self, b): return self.answer
for answer in (-1, 99, 'a', 2.5):
    o = Odd(); o.answer = answer; w = io.BufferedWriter(o, 4); w.write(b'ab'); print(answer); t("w.flush()"); o.answer = 2; t("w.flush()"); w.close()
