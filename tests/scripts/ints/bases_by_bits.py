# ints in bases that are powers of two, of every length around the limbs and around groups of eight digits
import random
random.seed(5)
total = 0
for bits in list(range(1, 140)) + [191, 192, 193, 255, 256, 257, 1000, 4096, 5003]:
    for n in (1 << bits, (1 << bits) - 1, random.getrandbits(bits), -random.getrandbits(bits), -(1 << bits)):
        for show, base in ((hex, 16), (oct, 8), (bin, 2)):
            text = show(n)
            assert text.isascii() and int(text, base) == n == int(text, 0) == eval(text), (show, n)
            sign = '-' * (n < 0)
            digits = text[len(sign) + 2:]
            assert digits == format(n, {16: 'x', 8: 'o', 2: 'b'}[base]).lstrip('-')
            assert len(digits) == max(1, -(-n.bit_length() // {16: 4, 8: 3, 2: 1}[base])), (show, n)
            assert all(c in '0123456789abcdef'[:base] for c in digits)
            value = 0
            for c in digits: value = value * base + '0123456789abcdef'.index(c)
            assert value == abs(n)
            grouped = '_'.join(digits[i:i + 3] for i in range(0, len(digits), 3))
            assert int(grouped, base) == int('000' + digits.upper(), base) == value
            assert int(' \t' + sign + '0' * 70 + digits + '\n\x0c', base) == n
            total = total * 31 % (10 ** 9 + 7) + hash(text[-9:] == digits[-9:]) + len(text)
print(total)
for base in range(2, 37):
    top = '0123456789abcdefghijklmnopqrstuvwxyz'[base - 1]
    for count in (1, 12, 13, 14, 18, 19, 20, 21, 22, 23, 40, 63, 64, 65, 66, 67, 80):
        assert int(top * count, base) == base ** count - 1 == -int('-' + top.upper() * count, base)
        assert int('0' * count + top, base) == base - 1 and int('1' + '0' * count, base) == base ** count
for text, base in (('', 16), ('_', 16), ('1_', 16), ('_1', 16), ('1__2', 16), ('0x', 16), ('0x_', 16), ('0x_f', 16), ('0_f', 16), ('f' * 40 + '_', 16), ('f' * 40 + 'g', 16),
                   ('f' * 40 + '\0', 16), ('f' * 40 + '\x7f', 16), ('f f', 16), ('f\tf', 16), ('\xff' * 3, 16), ('\x85f\xa0', 16), ('０xf', 16), ('１２' * 20, 16), ('00', 0), ('0_0', 0),
                   ('01', 0), ('0_1', 0), ('0' * 50, 0), ('0' * 50 + '1', 0), ('+0o' + '7' * 30, 0), ('-0b' + '1' * 64, 0), ('-' + '8' + '0' * 15, 16), ('8' + '0' * 15, 16),
                   ('7' + 'f' * 15, 16), ('--1', 16), ('0x0x1', 16), ('0b1', 16), ('0b1' * 20, 16), ('9' * 19, 10), ('9' * 18 + '\0', 10), ('ж' + '1' * 30, 10)):
    for literal in (text, text.encode()):
        try:
            print(ascii(literal), base, int(literal, base))
        except ValueError as error:
            print(ascii(literal), base, ascii(str(error)))
