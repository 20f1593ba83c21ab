# SHA-1 from its definition, beside hashlib's.
import hashlib, struct
def rotate(x, n): return (x << n | x >> 32 - n) & 0xFFFFFFFF
def sha1(data):
    h = [0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0]
    padded = data + b"\x80" + bytes(-(len(data) + 9) % 64) + struct.pack(">Q", 8 * len(data))
    for start in range(0, len(padded), 64):
        w = list(struct.unpack(">16I", padded[start:start + 64]))
        for i in range(16, 80): w.append(rotate(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1))
        a, b, c, d, e = h
        for i in range(80):
            f, k = ((b & c | ~b & d, 0x5A827999) if i < 20 else (b ^ c ^ d, 0x6ED9EBA1) if i < 40 else
                    (b & c | b & d | c & d, 0x8F1BBCDC) if i < 60 else (b ^ c ^ d, 0xCA62C1D6))
            a, b, c, d, e = rotate(a, 5) + (f & 0xFFFFFFFF) + e + k + w[i] & 0xFFFFFFFF, a, rotate(b, 30), c, d
        h = [x + y & 0xFFFFFFFF for x, y in zip(h, (a, b, c, d, e))]
    return "".join(f"{x:08x}" for x in h)
for data in (b"", b"abc", b"a" * 55, b"a" * 56, b"a" * 64, bytes(range(200))):
    print(sha1(data), sha1(data) == hashlib.sha1(data).hexdigest())
