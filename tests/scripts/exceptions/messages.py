# Attributes and texts of the errors everyone meets.
nothing, one, half, text, items = None, 1, 1.5, 'abc', [1]
tests = '''{}['missing']
[][0]
()[0]
''[0]
b''[0]
undefined_thing
None.x
nothing()
nothing[0]
one[0]
half[0]
len[0]
int('x')
float('x')
'a' + 1
1 + 'a'
[] + ()
'a' - 1
{}.x
[].appendx
int.x
import_me()
'abc'.foo(1)
range(1, 2, 0)
[1, 2].index(5)
(1,).index(5)
'abc'.index('z')
{1}.remove(2)
[].pop()
{}.popitem()
set().pop()
max([])
chr(-5)
[1, 2, 3].remove(7)
int(None)
list(5)
dict(5)
dict([1])
sum('ab')
'%d' % 'a'
'{}'.format()
text[half]
items['a']
{}[[]]
{[]: 1}
hash({})
1 < 'a'
sorted([1, 'a'])
'a' in 5
5 in 'a'
-'a'
~1.5
abs('a')
print.x
print()()
open('no_such_file_here')
open('/')
open('x', 'q')
__import__('no_such_module')
getattr(5, 'x')
iter(5)
next(5)
next(iter([]))
divmod(1, 0)
1 % 0
0 ** -1
10 ** 400 * 1.0
round('a')
ord('ab')
bytes([300])
bytearray(b'a')[5]
'a'.encode('nope')
b'\\xff'.decode()
eval('1 +')
type('a', 'b', 'c')
super().x
object.nope
lambda: (yield)
print(1, 2, foo=3)
slice(1)[0]
{1: 2}.keys()[0]
map(1)
zip(1)
(lambda x: x)()
isinstance(1, 2)
complex('a')
memoryview('a')
frozenset([[]])'''
for t in tests.splitlines():
    try: print(t, '=', str(eval(t))[:20].split(' at 0x')[0])
    except Exception as e: print(t, '->', type(e).__name__ + ':', e, [(k, getattr(e, k)) for k in ('name', 'errno', 'start', 'end', 'value') if isinstance(getattr(e, k, None), (str, int))])
