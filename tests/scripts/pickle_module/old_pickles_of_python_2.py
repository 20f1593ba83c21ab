"""Pickles as Python 2 wrote them: long ints, old-style instances, 8-bit strings, renamed modules."""
import collections
import datetime
import pickle

class Old:
    pass

for data in (b"L12345678901234567890L\n.", b"I42\n.", b"(lp0\nI1\naL2L\na.", b"(dp0\nS'key'\np1\nI1\ns.", b"(S'a'\nS'b'\ntp0\n.", b"(i__main__\nOld\np0\n(dp1\nS'x'\np2\nI5\nsb.",
             b"ccopy_reg\n_reconstructor\np0\n(c__main__\nOld\np1\nc__builtin__\nobject\np2\nNtp3\nRp4\n(dp5\nS'y'\np6\nI6\nsb.", b"c__builtin__\nset\np0\n((lp1\nI1\natp2\nRp3\n.",
             b"\x80\x02c__builtin__\nset\nq\x00]q\x01(K\x01K\x02e\x85q\x02Rq\x03.", b"\x80\x02ccollections\nOrderedDict\nq\x00]q\x01]q\x02(U\x01aq\x03K\x01ea\x85q\x04Rq\x05.", b"c__builtin__\nxrange\n(I0\nI5\nI2\ntR.",
             b"cexceptions\nValueError\np0\n(S'bad'\np1\ntp2\nRp3\n.", b"c__builtin__\nreduce\n.", b"citertools\nimap\n.", b"cUserList\nUserList\n.", b"\x80\x02U\x05caf\xc3\xa9q\x00."):
    for encoding in ('ASCII', 'utf-8', 'bytes'):
        try:
            again = pickle.loads(data, encoding=encoding)
            print(encoding, again if not isinstance(again, Old) else again.__dict__)
        except Exception as error:
            print(encoding, type(error).__name__, error)
