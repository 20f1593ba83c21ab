"""sha224 and sha256 under the name of the module in C that CPython keeps them in."""

from hashlib import sha224, sha256
