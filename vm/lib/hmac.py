"""HMAC: a digest of a message that only those can make who know the key (RFC 2104)."""
import hashlib as _hashlib

trans_5C = bytes(x ^ 0x5C for x in range(256))
trans_36 = bytes(x ^ 0x36 for x in range(256))
digest_size = None


def compare_digest(a, b, /):
    """a == b, in a time that doesn't tell where they differ."""
    if isinstance(a, str) and isinstance(b, str):
        if not (a.isascii() and b.isascii()):
            raise TypeError("comparing strings with non-ASCII characters is not supported")
        a, b = a.encode(), b.encode()
    else:
        for value in (a, b):
            if isinstance(value, str):
                raise TypeError("a bytes-like object is required, not 'str'")
        a, b = memoryview(a), memoryview(b)
    difference = len(a) ^ len(b)
    for x, y in zip(bytes(b) if difference else bytes(a), bytes(b)):
        difference |= x ^ y
    return difference == 0


class HMAC:
    """A message of which the digest is being made."""

    blocksize = 64

    def __init__(self, key, msg=None, digestmod=""):
        if not isinstance(key, (bytes, bytearray)):
            raise TypeError("key: expected bytes or bytearray, but got %r" % type(key).__name__)
        if not digestmod:
            raise TypeError("Missing required parameter 'digestmod'.")
        if callable(digestmod):
            make = digestmod
        elif isinstance(digestmod, str):
            def make(data=b""):
                return _hashlib.new(digestmod, data)
        else:
            make = digestmod.new
        self._outer, self._inner = make(), make()
        self.digest_size = self._inner.digest_size
        self.block_size = getattr(self._inner, "block_size", self.blocksize)
        if len(key) > self.block_size:
            key = make(key).digest()
        key = bytes(key).ljust(self.block_size, b"\0")
        self._outer.update(key.translate(trans_5C))
        self._inner.update(key.translate(trans_36))
        if msg is not None:
            self.update(msg)

    name = property(lambda self: "hmac-" + self._inner.name)

    def update(self, msg):
        """Add to the message."""
        self._inner.update(msg)

    def copy(self):
        """Another one with the same message so far."""
        other = self.__class__.__new__(self.__class__)
        other.digest_size, other.block_size = self.digest_size, self.block_size
        other._inner, other._outer = self._inner.copy(), self._outer.copy()
        return other

    def _current(self):
        outer = self._outer.copy()
        outer.update(self._inner.digest())
        return outer

    def digest(self):
        """The digest as bytes."""
        return self._current().digest()

    def hexdigest(self):
        """The digest as hexadecimal digits."""
        return self._current().hexdigest()


def new(key, msg=None, digestmod=""):
    """An HMAC with that key."""
    return HMAC(key, msg, digestmod)


def digest(key, msg, digest):
    """The digest of a message at once."""
    return HMAC(key, msg, digest).digest()
