"""Digests of bytes: MD5, SHA-1 and SHA-2."""

import _hashlib
from _hashlib import md5, sha1, sha224, sha256, sha384, sha512

algorithms_guaranteed = {"md5", "sha1", "sha224", "sha256", "sha384", "sha512"}
algorithms_available = set(algorithms_guaranteed)
__all__ = ["md5", "sha1", "sha224", "sha256", "sha384", "sha512", "new", "algorithms_guaranteed", "algorithms_available", "file_digest",
           "pbkdf2_hmac"]


def new(name, data=b"", **kwargs):
    "A hash object of the kind that name says."
    if not isinstance(name, str):
        raise TypeError("expected str, got " + type(name).__name__)
    if name.lower() not in algorithms_available:
        raise ValueError("unsupported hash type " + name)
    return getattr(_hashlib, name.lower())(data, **kwargs)


def file_digest(fileobj, digest, /, *, _bufsize=2 ** 18):
    "A hash object that has read a binary file to its end."
    made = new(digest) if isinstance(digest, str) else digest()
    if hasattr(fileobj, "getbuffer"):
        made.update(fileobj.getbuffer())
        return made
    if not (hasattr(fileobj, "readinto") and hasattr(fileobj, "readable") and fileobj.readable()):
        raise ValueError(f"'{fileobj!r}' is not a file-like object in binary reading mode.")
    buffer = bytearray(_bufsize)
    view = memoryview(buffer)
    while size := fileobj.readinto(buffer):
        made.update(view[:size])
    return made


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    "A key from a password: PKCS 5, version 2.0."
    make = getattr(_hashlib, new(hash_name).name)
    block = make().block_size
    if iterations < 1:
        raise ValueError("iteration value must be greater than 0.")
    dklen = make().digest_size if dklen is None else dklen
    if dklen < 1:
        raise ValueError("key length must be greater than 0.")
    password = bytes(password)
    password = (make(password).digest() if len(password) > block else password).ljust(block, b"\0")
    inner, outer = make(bytes(c ^ 0x36 for c in password)), make(bytes(c ^ 0x5C for c in password))

    def once(message):
        first, second = inner.copy(), outer.copy()
        first.update(message)
        second.update(first.digest())
        return second.digest()

    key = b""
    number = 0
    while len(key) < dklen:
        number += 1
        last = once(bytes(salt) + number.to_bytes(4, "big"))
        total = int.from_bytes(last, "big")
        for _ in range(iterations - 1):
            last = once(last)
            total ^= int.from_bytes(last, "big")
        key += total.to_bytes(len(last), "big")
    return key[:dklen]
