"""Digests of many lengths, updates in pieces, copies, attributes, errors."""
import hashlib

KINDS = ("md5", "sha1", "sha224", "sha256", "sha384", "sha512")
for kind in KINDS:
    make = getattr(hashlib, kind)
    h = make()
    print(kind, h.name, h.digest_size, h.block_size, h.hexdigest(), make(b"abc").hexdigest())
    for n in (1, 55, 56, 57, 63, 64, 65, 111, 112, 113, 119, 120, 127, 128, 129, 1000):
        data = bytes(i * 7 & 255 for i in range(n))
        pieces = make()
        for i in range(0, n, 13):
            pieces.update(data[i:i + 13])
        print(n, make(data).hexdigest(), pieces.digest() == make(data).digest(), hashlib.new(kind, data).digest() == pieces.digest())
    a = make(b"one")
    b = a.copy()
    a.update(b"two")
    print(a.hexdigest() == make(b"onetwo").hexdigest(), b.hexdigest() == make(b"one").hexdigest(), a.digest() == a.digest(), type(a.digest()), len(a.digest()))
    print(make(bytearray(b"x")).hexdigest() == make(memoryview(b"x")).hexdigest() == make(b"x").hexdigest(), make(string=b"x").hexdigest() == make(b"x", usedforsecurity=False).hexdigest())
    for bad in ("text", 1, None, [1]):
        try:
            make(bad)
        except TypeError as error:
            print(type(error).__name__, error)
        try:
            make().update(bad)
        except TypeError as error:
            print(type(error).__name__, error)
print(hashlib.new("SHA256", b"abc").hexdigest(), set(KINDS) <= hashlib.algorithms_guaranteed)
try:
    hashlib.new("nothing")
except ValueError as error:
    print(error)
print(hashlib.sha256(b"a" * 1000000).hexdigest(), hashlib.md5(b"a" * 1000000).hexdigest(), hashlib.sha512(b"a" * 100000).hexdigest())
print(hashlib.pbkdf2_hmac("sha1", b"password", b"salt", 2).hex(), hashlib.pbkdf2_hmac("sha256", b"password", b"salt", 3, 50).hex(), hashlib.pbkdf2_hmac("sha512", b"p" * 200, b"s", 1).hex())
# the names that are known, and what a key may be derived with
for name in 'MD5', 'SHA-1', 'sha2-256', 'SHA3-256', 'sha3_256', 'SHAKE128', 'blake2b', 'BLAKE2B', 'blake2s256', 'zz', '', 'md55':
    for make in (lambda: hashlib.new(name, b'').name, lambda: hashlib.pbkdf2_hmac(name, b'p', b's', 1).hex()[:12]):
        try: print(name, make())
        except ValueError as error: print(name, error)
for arguments in ((5, b'', b'', 1), ('md5', 'a', b'', 1), ('md5', b'', 5, 1), ('md5', b'', b'', 'x'), ('md5', b'', b'', 2**31), ('md5', b'', b'', 2**63), ('md5', b'', b'', 1, 2**31),
                  ('md5', b'', b'', 0), ('md5', b'', b'', 1, 0), ('md5', bytearray(b'a'), memoryview(b'bb'), True, None)):
    try: print(hashlib.pbkdf2_hmac(*arguments).hex())
    except Exception as error: print(type(error).__name__, error)
for name in 5, None, b'md5':
    try: hashlib.new(name)
    except TypeError as error: print(error)
import _hashlib
for name in 'md5', 'sha3_256', 'shake_128', 'zz', 5, None:
    try: print(_hashlib.new(name, b'abc').name, _hashlib.new(name, usedforsecurity=False).block_size, _hashlib.get_fips_mode())
    except (TypeError, ValueError) as error: print(error)
