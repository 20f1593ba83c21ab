# marshal: values as bytes and back, versions, shared objects, broken bytes
import io
import marshal


def attempt(text):
    try:
        print(text, '->', repr(eval(text))[:150])
    except Exception as error:
        print(text, '!', type(error).__name__, error)


inf = float('inf')
values = [None, True, ..., StopIteration, 1, -1, 2 ** 31, -2 ** 31, 2 ** 31 - 1, -2 ** 40, 10 ** 30, 1.5, -0.0, inf, 1j, 'abc', 'é', 'a b', 'a' * 300, '\ud800', b'ab', b'', (), (1, 2),
          [1, 'a', [2]], {'a': 1, 2: (3,)}, {1}, frozenset([1]), [[], {}, set()], 'x' * 256, tuple(range(300)), bytearray(b'ab'), memoryview(b'ab')]
for value in values:
    for version in (0, 1, 2, 3, 4):
        data = marshal.dumps(value, version)
        back = marshal.loads(data)
        print(repr(value)[:20] if not isinstance(value, memoryview) else 'memoryview', version, len(data), data[1:20] if version < 4 else '', type(back).__name__, back == value, end=' | ')
    print()
shared = [1]
back = marshal.loads(marshal.dumps([shared, shared, (shared,)]))
print(back, back[0] is back[1] is back[2][0], [a is b for a, b in [marshal.loads(marshal.dumps([shared, shared], 2))]])
loop = []
loop.append(loop)
back = marshal.loads(marshal.dumps(loop))
print(back, back[0] is back)
file = io.BytesIO()
marshal.dump([1, 2], file)
marshal.dump('second', file)
file.seek(0)
print(marshal.load(file), marshal.load(file), marshal.version)
for data in (b'', b'?', b'i\x01', b'i\x01\0\0\0more', b'[\xff\xff\xff\xff', b'r\0\0\0\0', b'0', b'(\x01\0\0\0', b'l\x01\0\0\0\xff\xff', b'l\x01\0\0\0\0\0', b'z\x02\xffa', b'u\x02\0\0\0\xff\xff',
             b'f\x031.5', b'f\x03abc', b'I\0\0\0\0\0\0\0\0', b'{T', b'{TF0', b'<\x01\0\0\0T', b'a\x01\0\0\0b', b'Z\x01b', b't\x01\0\0\0b', b')\x01T', b'x\x011\x012', b'y' + b'\0' * 16,
             b'<\x01\0\0\0[\0\0\0\0', b'[\2\0\0\0\xe9\5\0\0\0r\0\0\0\0', b'(\1\0\0\x000', b'\xdb\1\0\0\0r\0\0\0\0'):
    attempt(f'marshal.loads({data!r})')


class Odd(int):
    pass


deep = []
for _ in range(3000):
    deep = [deep]
for text in ('marshal.dumps(object())', 'marshal.dumps([int])', 'marshal.dumps(Odd(1))', "marshal.dumps(1, 'a')", "marshal.loads('x')", 'marshal.loads(bytearray(b"T"))', 'marshal.load(5)',
             'marshal.dump(1, 5)', "marshal.load(io.StringIO('T'))", 'marshal.dumps(deep)', 'marshal.load(io.BytesIO(b"T"))', 'marshal.dumps(len)'):
    attempt(text)
# what only one container holds has no number; equal texts of one object have one
text = ''.join(['not ', 'interned'])
for made in ([i * 1000 for i in range(3)], [text, text], {i * 1000 for i in range(2)}, [10 ** 20 + i for i in range(2)], [('a' * 3 + str(i),) for i in range(10, 12)]):
    print([marshal.dumps(made, version) for version in (2, 3, 4)])
for letters in (b'z', b'Z', b'(', b'i', b'u\x05\0\0\0ab', b'f', b'f\x02\xec1', b'f\x021\0', b'x\x011', b'\xe9\1', b't\0\0\0\0', b's\0\0\0\0'):
    attempt(f'marshal.loads({letters!r})')
    attempt(f'marshal.load(io.BytesIO({letters!r}))')
