# ISO 8601 texts of all shapes, right ones and wrong ones
import datetime as D

DATES = '''2020010199 2020-01- 2020-0101 202001-011 2020W01599 2020W01x 2020W015 2020-W015 2020-W01x5 0000-W01-1 0000-W54-1 0000-01-01
2020-W53 2021-W53 2020-W00-1 2020-W01-0 9999-W52-7 2020x01x01 0001-W01-1 2020-W1 2020-W1-1 2020-01-0 2020W01510 2020-W01-5T10 2020W015T10
2020-01-01T 2020-01-01T10:00.5 20200101T101112.5+0102 2020W01-10 2020-01-01\u12345 2020-01-01\ud80010'''.split()
TIMES = '''10:11:12:5 1011125 101112:5 10:11:12:x 10:1112 1011:12 10:11: 10. 10.5 10:11,25 10:11:12.1234567 10:11:12.1234567x 10:11+ 10:11+1
10:11+12 10:11+123 10:11+1234 10:11+12345 10:11+12.5 10:11+12:34:56:7 +10 Z 10:11Z 10:11ZZ 10:11-Z 10:11z 10:11-00:00:00.000001 10:11+24:00
10:11+23:59:60 T10 TT10 24:00 10:60 1\u066000'''.split()
for names, texts in (('date datetime', DATES), ('time', TIMES)):
    for text in texts:
        for name in names.split():
            try:
                print(ascii(text), name, repr(getattr(D, name).fromisoformat(text)))
            except ValueError as error:
                print(ascii(text), name, type(error).__name__, ascii(error))
