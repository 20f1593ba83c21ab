"""sha224 and sha256 under the name of the module in C that CPython keeps them in."""

from _hashlib import sha224, sha256
