"""Digests of bytes: MD5, SHA-1, SHA-2, SHA-3 and BLAKE2."""

from _blake2 import blake2b, blake2s
from _operator import index as _index
from functools import partial as _partial

try:
    import _hashlib
except ImportError:     # hidden from us: the modules of single kinds will do
    _hashlib = None

_NAMES = ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "blake2b", "blake2s", "sha3_224", "sha3_256", "sha3_384", "sha3_512",
          "shake_128", "shake_256")
algorithms_guaranteed = set(_NAMES)
algorithms_available = set(_NAMES)
__all__ = _NAMES + ("new", "algorithms_guaranteed", "algorithms_available", "pbkdf2_hmac", "file_digest")


__builtin_constructor_cache = {"blake2b": blake2b, "blake2s": blake2s}


def __get_builtin_constructor(name):
    "The constructor in the module of its own (_md5, _sha3 ...) that a name stands for."
    made = __builtin_constructor_cache.get(name)
    if made is not None:
        return made
    kind = name.lower() if name in (name.lower(), name.upper()) else name
    home = {"md5": "_md5", "sha1": "_sha1", "sha224": "_sha256", "sha256": "_sha256", "sha384": "_sha512", "sha512": "_sha512"}.get(kind)
    if home is None and kind.startswith(("sha3_", "shake_")) and name == kind in _NAMES:
        home = "_sha3"
    try:
        made = getattr(__import__(home), kind) if home else None
    except ImportError:
        made = None
    if made is None:
        raise ValueError("unsupported hash type " + name)
    for known in {kind, kind.upper()} if home != "_sha3" else {kind}:
        __builtin_constructor_cache[known] = made
    return made


def __constructor(name):
    return getattr(_hashlib, "openssl_" + name) if _hashlib else __get_builtin_constructor(name)


for _name in _NAMES:
    if not _name.startswith("blake2"):
        globals()[_name] = __constructor(_name)
del _name


_SPELLINGS = {"sha-1": "sha1", "shake128": "shake_128", "shake256": "shake_256", "blake2b512": "blake2b", "blake2s256": "blake2s"}
for _name in "224", "256", "384", "512":
    _SPELLINGS["sha-" + _name] = _SPELLINGS["sha2-" + _name] = "sha" + _name
    _SPELLINGS["sha3-" + _name] = "sha3_" + _name
del _name


def _kind_of(name):
    "What a name means, among _NAMES, or None."
    kind = name.lower()
    kind = _SPELLINGS.get(kind, kind)
    return kind if kind in _NAMES and name not in ("BLAKE2B", "BLAKE2S") else None


def new(name, data=b"", **kwargs):
    "A hash object of the kind that name says."
    if not isinstance(name, str):
        raise TypeError("name must be a string")
    kind = _kind_of(name)
    if kind is None:
        raise ValueError("unsupported hash type " + name)
    return globals()[kind](data, **kwargs)


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
    if not isinstance(hash_name, str):
        raise TypeError(f"pbkdf2_hmac() argument 'hash_name' must be str, not {type(hash_name).__name__}")
    if not _hashlib:
        from warnings import warn
        warn("Python implementation of pbkdf2_hmac() is deprecated.", category=DeprecationWarning, stacklevel=2)
    elif _kind_of(hash_name) is None:
        raise ValueError("[digital envelope routines] unsupported")
    elif _kind_of(hash_name).startswith("shake"):
        raise ValueError("no reason supplied")
    password, salt = _octets(password), _octets(salt)
    iterations = _number_in_c(iterations, "iteration value")
    make = _partial(new, hash_name)
    block = make().block_size
    if iterations < 1:
        raise ValueError("iteration value must be greater than 0.")
    dklen = make().digest_size if dklen is None else _number_in_c(dklen, "key length")
    if dklen < 1:
        raise ValueError("key length must be greater than 0.")
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
        last = once(salt + number.to_bytes(4, "big"))
        total = int.from_bytes(last, "big")
        for _ in range(iterations - 1):
            last = once(last)
            total ^= int.from_bytes(last, "big")
        key += total.to_bytes(len(last), "big")
    return key[:dklen]


def _octets(value):
    "What a bytes-like object holds."
    try:
        return memoryview(value).tobytes()
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not {type(value).__name__!r}") from None


def _number_in_c(value, what):
    "An integer that an int of C can hold, if not below that."
    value = _index(value)
    if value >= 2 ** 63:
        raise OverflowError("Python int too large to convert to C long")
    if value >= 2 ** 31:
        raise OverflowError(f"{what} is too great.")
    return value


def _scrypt_number(name, value):
    "Whether it is there and not negative."
    if value is not ... and not isinstance(value, int):
        raise TypeError(f"scrypt() argument {name!r} must be int, not {'None' if value is None else type(value).__name__}")
    return value is not ... and 0 <= value < 2 ** 64


def scrypt(password, *, salt=..., n=..., r=..., p=..., maxmem=0, dklen=64):
    "A key from a password that takes much memory to compute: RFC 7914."
    given = {name: _scrypt_number(name, value) for name, value in (("n", n), ("r", r), ("p", p))}
    maxmem, dklen = _index(maxmem), _index(dklen)
    _octets(password)
    if salt is ...:
        raise TypeError("salt is required")
    _octets(salt)
    if not given["n"]:
        raise TypeError("n is required and must be an unsigned int")
    if n < 2 or n & (n - 1):
        raise ValueError("n must be a power of 2.")
    for name in "r", "p":
        if not given[name]:
            raise TypeError(f"{name} is required and must be an unsigned int")
    if not 0 <= maxmem < 2 ** 31:
        raise ValueError("maxmem must be positive and smaller than 2147483647")
    if not 0 < dklen < 2 ** 31:
        raise ValueError("dklen must be greater than 0 and smaller than 2147483647")
    if not r or not p:
        raise ValueError("Invalid parameter combination for n, r, p, maxmem.")
    if 128 * r * p + 128 * r * (n + 2) > (maxmem or 32 * 1024 * 1024):
        raise ValueError("[digital envelope routines] memory limit exceeded")
    size = 128 * r
    blocks = pbkdf2_hmac("sha256", password, salt, 1, p * size)
    mixed = b"".join(_hashlib.scrypt_mix(blocks[i:i + size], n, r) for i in range(0, p * size, size))
    return pbkdf2_hmac("sha256", password, mixed, 1, dklen)


if _hashlib is None:
    del scrypt
