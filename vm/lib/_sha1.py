"""sha1 under the name of the module in C that CPython keeps it in."""

from hashlib import sha1
