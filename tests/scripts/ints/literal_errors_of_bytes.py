# What int() shows of text that is no number: bytes of any kind as bytes.
class Text(str): pass
class Data(bytearray): pass
for value in (b'xy', bytearray(b'xy'), Data(b'1 2'), Text('z'), 'z' * 3, b'\xff', bytearray(), b'', memoryview(b'12'), '１２', '1\x00', b'1\x00', ' 1_', bytearray(b'0x')):
    for base in ((), (0,), (16,)):
        try: print(int(value, *base))
        except Exception as e: print(type(e).__name__, e)
