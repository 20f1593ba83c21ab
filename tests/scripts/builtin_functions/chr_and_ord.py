"""chr() and ord() at the edges, and of wrong things."""
from _cases import cases

class I:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value

cases('''
[chr(n) for n in (0, 65, 127, 128, 255, 256, 0xd800, 0xdfff, 0xffff, 0x10000, 0x10ffff)]
[ord(c) for c in '\\0A\\x7f\\x80\\xff\\u0100\\ud800\\uffff\\U00010000\\U0010ffff']
chr(-1)
chr(0x110000)
chr(2**31)
chr(2**63)
chr(-2**63)
chr(10**30)
chr(1.0)
chr('a')
chr(None)
chr()
chr(1, 2)
chr(i=65)
chr(True), chr(I(97))
chr(I(10**30))
chr(I('x'))
ord('')
ord('ab')
ord(b'')
ord(b'ab')
ord(bytearray(b'ab'))
ord(b'\\xff'), ord(bytearray(b'a'))
ord(memoryview(b'a'))
ord(65)
ord(None)
ord()
ord('a', 'b')
all(ord(chr(n)) == n for n in range(0, 0x110000, 997))
''', globals())
