# What a memoryview's items of each format take and refuse.
values = {'b': (-128, 127, 128, -129, 'x', 1.0), 'h': (32767, 32768), 'i': (2**31 - 1, 2**31), 'q': (2**63 - 1, 2**63), 'n': (-5, 2**63),
          'l': (-2**63, -2**63 - 1), 'B': (255, 256, True, None), 'H': (65535, 65536, -1), 'I': (2**32 - 1, 2**32), 'L': (2**64 - 1, 2**64),
          'Q': (2**64 - 1, 2**64, -1), 'N': (5, -1), 'P': (5, -1, -2**63, 2**64, 'x'), 'f': (1.5, 1e40, 'x', 3, 10**400, float('inf')),
          'd': (1.5, 10**400, True, None), '?': (1, 0, 'x', [], None), 'c': (b'a', b'', b'ab', 'a', 5)}
for format, some in values.items():
    for value in some:
        view = memoryview(bytearray(16)).cast(format)
        try:
            view[0] = value
            print(format, str(value)[:20], view[0], bytes(view)[:8])
        except Exception as e: print(format, str(value)[:20], type(e).__name__, e)


class Number:
    def __index__(self): return 7
    def __float__(self): raise ValueError('no float')


for format in 'iPdf':
    view = memoryview(bytearray(16)).cast(format)
    try: view[1] = Number(); print(format, view[1])
    except Exception as e: print(format, type(e).__name__, e)
