# TextIOWrapper over the codecs of search functions: what it asks of them, positions with a state, errors
import codecs, io
class Words(codecs.IncrementalDecoder):
    """Words that end in '.', or of so many characters as 'i<n>' last said; 'o<n>' pads what comes out. A state of two numbers."""
    def __init__(self, errors="strict"):
        super().__init__(errors)
        self.reset()
    def reset(self): self.size, self.out, self.kept = 1, 1, bytearray()
    def getstate(self): return bytes(self.kept), (self.size ^ 1) * 100 + (self.out ^ 1)
    def setstate(self, state):
        self.kept = bytearray(state[0])
        size, out = divmod(state[1], 100)
        self.size, self.out = size ^ 1, out ^ 1
    def decode(self, input, final=False):
        text = ""
        for byte in input:
            if self.size or byte != ord("."): self.kept.append(byte)
            if self.kept and (len(self.kept) == self.size or (not self.size and byte == ord("."))): text += self.word()
        return text + self.word() if final and self.kept else text
    def word(self):
        word, self.kept = self.kept.decode(), bytearray()
        if word[0] in "io":
            number = min(99, int(word[1:] or 0))
            if word[0] == "i": self.size = number
            else: self.out = number
            return ""
        return (word.ljust(self.out, "-")[:self.out] if self.out else word) + "."
class Upper(codecs.IncrementalDecoder):
    def decode(self, input, final=False): return input.decode("latin-1").upper()
class Lower(codecs.IncrementalEncoder):
    def encode(self, input, final=False): print("encode", ascii(input), final, self.errors); return input.lower().encode("latin-1", self.errors)
    def reset(self): print("reset")
    def setstate(self, state): print("setstate", state)
class Five(codecs.IncrementalDecoder):
    def decode(self, input, final=False): return 5
    encode = decode
class NoState(Upper):
    def getstate(self): return None
class OddState(Upper):
    def getstate(self): return 1, 2
def search(name):
    latin = codecs.lookup("latin-1")
    def info(decoder, encoder=latin.incrementalencoder, **more):
        return codecs.CodecInfo(latin.encode, latin.decode, incrementaldecoder=decoder, incrementalencoder=encoder, name=name, **more)
    return {"words": info(Words), "case": info(Upper, Lower), "five": info(Five, Five), "no_state": info(NoState), "odd_state": info(OddState),
            "none": info(None), "not_text": info(Upper, _is_text_encoding=False), "pair": (latin.encode, latin.decode, None, None)}.get(name)
codecs.register(search)
def t(f, *a, **k):
    try: print(repr(f(*a, **k)))
    except Exception as e: print(type(e).__name__, e)
def text(data, encoding, **more): return io.TextIOWrapper(io.BytesIO(data), encoding, **more)
for data in b"i.o29.a.b.cde.fghij.klmno.", b"i4.o2.abcdefgh", b"oiabcd", b"oi...", b"i.a.b\r\n.c.\r.d":
    for size in 1, 3, 100:
        for newline in None, "":
            whole, good = text(data, "words", newline=newline).read(), 0
            for place in range(len(whole) + 1):
                f = text(data, "words", newline=newline)
                f._CHUNK_SIZE = size
                head, cookie = f.read(place), f.tell()
                rest = f.read()
                f.seek(cookie)
                good += head + rest == whole and f.tell() == cookie and f.read() == rest
            print(ascii(whole), good == len(whole) + 1, end=" ")
    print()
t(text, b"", "none"); t(text, b"", "not_text"); t(text, b"", "pair"); t(text, b"", "nobody")
t(text(b"a", "five").read); t(text(b"a", "five").readline); t(text(b"a", "five").write, "x")
t(text(b"a", "no_state").read, 1); t(text(b"a", "odd_state").read, 1); t(text(b"a", "odd_state").read)
f = text(b"", "case", errors="replace")
f.write("ABC\n"); f.write("D\u20ac"); f.flush(); print(f.buffer.getvalue(), f)
f.seek(0); t(f.readline); place = f.tell(); t(f.read); f.seek(place); t(f.read); f.seek(0, 2); f.write("Q"); f.seek(0); t(f.read); t(f.reconfigure, encoding="utf-8")
f = text(b"abc", "case"); f.seek(2); f.write("Z"); f.flush(); print(f.buffer.getvalue(), list(text(b"a\nb\r\nc", "case")))
b = io.BytesIO(b"abc"); b.seek(3); io.TextIOWrapper(b, "case").write("x")
f = text(b"x", "utf-8"); f.reconfigure(encoding="case"); print(f.read(), f.encoding); t(f.seek, 1 << 64 | 2)
for data in b"a+AOk-\nb+-+APw-\r\n", b"abc\nd":
    f = text(data, "utf-7"); print(repr(f.readline()), f.tell(), f.read(1), f.tell(), repr(f.read()))
