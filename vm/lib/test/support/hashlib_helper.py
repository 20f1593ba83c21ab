"""Digests that a test needs."""
import hashlib
import unittest


def requires_hashdigest(digestname, openssl=None, usedforsecurity=True):
    """Skip a test, or a class of tests, where a digest is missing."""
    def decorate(test):
        return unittest.skipUnless(digestname in hashlib.algorithms_available,
                                   f"hash digest {digestname!r} is not available.")(test)
    return decorate
