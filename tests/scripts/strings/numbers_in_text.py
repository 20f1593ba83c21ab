"""isdecimal, isdigit, isnumeric, int() and float() of digits from all over Unicode."""
import unicodedata

samples = '0\u0660\u06f5\u0967\u09e9\uff17\u00b2\u2460\u2160\u5341\u00bd\U0001d7d8\U0001f101\u3007\u1369\u2070'
for c in samples:
    row = [c.isdecimal(), c.isdigit(), c.isnumeric(), c.isalnum(), unicodedata.decimal(c, None), unicodedata.digit(c, None), unicodedata.numeric(c, None)]
    for kind in (int, float, complex):
        try:
            row.append(kind(c))
        except ValueError as error:
            row.append(ascii(str(error)))
    print(hex(ord(c)), row)
for text in ('\u0661\u0662\u0663', '-\u0661', '\u0661_\u0662', '1_\uff12', '\u00a012\u2003', '\u200312', '\u0661.\u0665e\u0661', '\u0661j', '\u0661_', '0x\uff11', '\u0660b\u0661', 'int\u0661'):
    for kind in (int, float, complex):
        try:
            print(ascii(text), kind.__name__, kind(text))
        except ValueError as error:
            print(ascii(text), kind.__name__, ascii(str(error)))
print([hex(n) for n in range(0x3000) if chr(n).isdecimal() and chr(n).isdigit() is not True])
print(sum(chr(n).isdecimal() for n in range(0x110000)), sum(chr(n).isdigit() for n in range(0x110000)), sum(chr(n).isnumeric() for n in range(0x110000)))
