# BufferedReader asks its raw stream for portions of certain sizes
import io
class Raw(io.RawIOBase):
    def __init__(self, chunks): self.chunks, self.asked = list(chunks), []
    def readable(self): return True
    def readinto(self, room):
        self.asked.append(len(room))
        chunk = self.chunks.pop(0) if self.chunks else b""
        if chunk is None: return None
        chunk = chunk[:len(room)]
        room[:len(chunk)] = chunk
        return len(chunk)
def into(method, n):
    room = bytearray(n)
    got = method(room)
    return got, bytes(room[:got or 0])
CALLS = {"read": lambda b, n: b.read(n), "read1": lambda b, n: b.read1(n), "peek": lambda b, n: b.peek(), "line": lambda b, n: b.readline(),
         "into": lambda b, n: into(b.readinto, n), "into1": lambda b, n: into(b.readinto1, n)}
for size in 1, 3, 4, 8:
    for chunks in [b"abc", b"de", None, b"fghijk"], [None, b"abcdefgh"], [b"a", None, None], [b"abcdefgh", b"ijkl", b"mn"], [b"ab"] * 9:
        for calls in "read3 read5 read9", "into5 into9 into1", "into15 into12 into19", "read1 into7 read13 peek0 read2", "line0 read6":
            raw = Raw(chunks)
            buffered = io.BufferedReader(raw, size)
            results = []
            for call in calls.split():
                name = max((name for name in CALLS if call.startswith(name)), key=len)
                results.append(CALLS[name](buffered, int(call[len(name):])))
            print(size, *results, raw.asked)
