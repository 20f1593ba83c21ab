"""SHA-3 and SHAKE under the name of the module in C that CPython keeps them in."""

from hashlib import sha3_224, sha3_256, sha3_384, sha3_512, shake_128, shake_256
