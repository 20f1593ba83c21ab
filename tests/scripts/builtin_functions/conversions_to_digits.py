"""bin, oct, hex: signs, big numbers, objects with __index__."""
from _cases import cases

class I:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value

class N(int):
    def __index__(self):
        return 99

    def __str__(self):
        return 'text'

cases('''
[f(n) for f in (bin, oct, hex) for n in (0, 1, -1, 8, 255, -256, 2**64, -2**64 + 1)]
[f(x) for f in (bin, oct, hex) for x in (True, I(10), I(-10), N(7))]
bin(1.0)
hex('1')
oct(None)
bin()
hex(1, 2)
hex(number=1)
bin(I('x'))
bin(I(1.5))
len(hex(16**1000)), len(bin(-2**10000)), len(oct(8**5000))
int(hex(10**40), 16) == 10**40, int(oct(-10**40), 8) == -10**40, int(bin(10**40), 0) == 10**40
hex(int('9' * 5000) if False else 10**5000 - 1)[:20]
''', globals())
