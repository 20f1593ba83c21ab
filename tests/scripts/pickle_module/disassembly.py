"""pickletools.dis: every instruction of pickles of all protocols, and what it finds wrong."""
import pickle
import pickletools

class Thing:
    def __init__(self):
        self.a = [1, (2, 3)]

loop = []
loop.append(loop)
values = [None, [1, 2.5, 'text', b'bytes', True], {'k': (1, 2, 3, 4), 5: {6}}, frozenset([7]), Thing(), loop, len, 10**30, bytearray(b'ba'), ({'nested': [[], ()]},), 1j, ['same'] * 3]
for value in values:
    for protocol in range(6):
        print('protocol', protocol)
        pickletools.dis(pickle.dumps(value, protocol))
pickletools.dis(pickle.dumps([1, [2]], 0), indentlevel=1)
memo = {}
pickletools.dis(b'K\x01q\x00.', memo=memo)
pickletools.dis(b'h\x00.', memo=memo)
for damaged in (b'', b'K', b'K\x01', b'z.', b'(.', b't.', b'a.', b'h\x05.', b'Nq\x00Nq\x00.', b'NN.', b'q\x00.', b'(q\x00.', b'(N0.', b'X\x05\0\0\0ab.', b'T\xff\xff\xff\xff.', b"S'a\n.", b'Sabc\n.', b'I12', b'(((1N.', b'((N11N.'):
    try:
        pickletools.dis(damaged)
    except Exception as error:
        print(damaged, type(error).__name__, error)
