# Sums of strs: of temporaries, of locals, globals and cells, with + and +=; what is no exact str goes its own way.
import sys


class Text(str):
    def __add__(self, other):
        return 'Text+' + str(other)

    def __radd__(self, other):
        return str(other) + '+Text'


def sums(a, b):
    c = a + b
    d = a + b + c
    a += b
    e = a
    a += '!'
    a = a + b + '?'
    return [a, b, c, d, e, a + a, '' + a is a, a + '' is a]


print(sums('x', 'y'), sums('é', 'я'), sums('🐍', ''), sums('', ''))
print(Text('a') + 'b', 'a' + Text('b'), Text('a') + Text('b'))
t = 'a'
t += Text('b')
print(t, type(t))
g = 'g'
for i in range(20):
    g += str(i)
    h = g + '.'
    g = g + ','
print(g, h)


def outer():
    s = 'cell'

    def add(t):
        nonlocal s
        s += t
        s = s + t
        return s + t + s

    return add


print(outer()('x'), outer()(''))
for left, right in [('a', 1), ('a', None), (1, 'a'), ('a', b'a'), ('a', ['a'])]:
    try:
        left + right
    except TypeError as e:
        print(e)
    try:
        left += right
    except TypeError as e:
        print(e)
s = 'once' + chr(0x62)
twice = s
before = sys.getrefcount(s)
sums = [s + s, s + '', '' + s]
print(sys.getrefcount(s) - before, sums)
for op in ['-', '/', '//', '@', '&', '|', '^', '<<', '>>', '**']:
    for form in ['"a" %s "b"', 'x %s y', 'x %s= y']:
        x, y = 'a', 'b'
        try:
            exec(form % op)
        except TypeError as e:
            print(e, end='; ')
print()
