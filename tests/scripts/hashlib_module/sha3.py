# SHA-3 and SHAKE: digests across the blocks' borders, lengths, copies, arguments
import hashlib

for name in ('sha3_224', 'sha3_256', 'sha3_384', 'sha3_512'):
    make = getattr(hashlib, name)
    h = make()
    print(name, h.name, h.digest_size, h.block_size, h.hexdigest())
    for size in (1, h.block_size - 1, h.block_size, h.block_size + 1, 1000):
        print(size, make(b'q' * size).hexdigest()[:24])
    for piece in (b'ab', bytearray(b'c' * 200), memoryview(b'd')):
        h.update(piece)
    other = h.copy()
    other.update(b'!')
    print(h.digest()[:6], other.digest()[:6], h.digest() == make(b'ab' + b'c' * 200 + b'd').digest())
for name in ('shake_128', 'shake_256'):
    make = getattr(hashlib, name)
    h = make(b'abc')
    print(name, h.name, h.digest_size, h.block_size, h.digest(0), h.hexdigest(5), h.hexdigest(length=40), h.digest(300)[-8:])
    print(make(b'x' * 168).hexdigest(8), make(b'x' * 136).hexdigest(8), make(b'x' * 135).hexdigest(8))
    h.update(b'd')
    print(h.hexdigest(4), h.copy().hexdigest(4) == h.hexdigest(4))
for text in ("sha3_256('a')", "sha3_256(1)", "sha3_256(data=b'')", "sha3_256(string=b'').name", "sha3_256(b'', usedforsecurity=False).name", "shake_128().digest()",
             "shake_128().digest('a')", "shake_128().digest(-1)", "new('sha3_256', b'a').hexdigest()[:8]", "new('SHA3-256').name", "new('shake_256', b'').digest(3)",
             "new('SHAKE128').name", "new('sha3_255')", "sha3_256().update()", "shake_128().hexdigest(length=2)"):
    try:
        print(text, '->', eval('hashlib.' + text))
    except Exception as error:
        print(text, '!', type(error).__name__, error)
print(sorted(hashlib.algorithms_guaranteed), type(hashlib.shake_128()).__name__, isinstance(hashlib.shake_128(), type(hashlib.md5())))
print(hashlib.pbkdf2_hmac('sha3_256', b'password', b'salt', 3).hex()[:16])
