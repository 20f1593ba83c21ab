# Indexing, slicing, joining, repeating, iterating.
s = 'hello, wörld ☃ 🐍'
print(s, len(s), s[0], s[-1], s[7], s[8], s[-3])
print(s[1:4], s[:5], s[7:], s[::2], s[::-1], s[-5:-1], s[100:], s[5:2], s[-100:3])
print(s[10:2:-2], s[::-3], s[None:3:None], s[slice(2, 4)])
print('ab' * 3, 3 * 'ab', 'a' * 0, 'a' * -1, 'ab' + 'cd')
print(list('añ☃'), [c for c in '🐍x'], '-'.join('abc'), ''.join([]), ', '.join(['one']))
print('a' in s, 'wör' in s, '' in s, 'z' in s, '☃' in s, '🐍' in s)
print(min('hello'), max('hello'), sorted('hello'), ''.join(reversed('hello')))
print(str(), str(5), str(None), str([1, 'a']), str('x'), str(1.5), str(b'a'), str(b'a', 'ascii'), str(object=3))
print(ord('a'), ord('☃'), chr(97), chr(0x1f40d), ascii('añ☃🐍'), repr('añ'))
for f in (lambda: s[100], lambda: s['a'], lambda: s[1.0], lambda: 'a' + 1, lambda: 'a' * 'b', lambda: 'a' * 1.5,
          lambda: ','.join([1]), lambda: ','.join(['a', b'b']), lambda: ','.join(5), lambda: ord('ab'), lambda: chr(-1), lambda: chr(0x110000), lambda: s[::0],
          lambda: ord(5), lambda: 1 in 'a', lambda: str(b'\xff', 'ascii'), lambda: str(1, 'ascii'), lambda: str('a', 'b')):
    try: f()
    except Exception as e: print(type(e).__name__, e)
try: s[0] = 'x'
except TypeError as e: print(e)
try: del s[0]
except TypeError as e: print(e)
