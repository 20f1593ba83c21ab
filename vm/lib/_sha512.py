"""sha384 and sha512 under the name of the module in C that CPython keeps them in."""

from hashlib import sha384, sha512
