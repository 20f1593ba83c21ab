"""The bytes that each protocol writes for plain values, and what they become again."""
import pickle

values = [None, True, False, 0, 1, -1, 255, 256, 65535, 65536, 2**31 - 1, 2**31, -2**31, -2**31 - 1, 2**63, -2**63, 10**40, -10**40,
          0.0, -0.0, 1.5, float('inf'), 1e300, 1j, '', 'abc', '\xe9', '\u20ac', '\U0001f600', '\ud800', 'a\nb\\c\r\x1a\0', b'', b'abc\xff',
          bytearray(), bytearray(b'ab'), Ellipsis, NotImplemented]
for value in values:
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        data = pickle.dumps(value, protocol)
        again = pickle.loads(data)
        print(protocol, repr(value), data, type(again) is type(value), repr(again) == repr(value))
