"""sha1 under the name of the module in C that CPython keeps it in."""

from _hashlib import sha1
