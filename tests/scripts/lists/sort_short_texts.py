# texts of up to seven characters sort as one number each: with and without zeros at their ends, stable, with keys, next to longer ones
import random
r = random.Random(7)
def word(alphabet, most): return ''.join(r.choice(alphabet) for _ in range(r.randrange(most + 1)))
def slow(l):
    l = list(l)
    for i in range(1, len(l)):
        j = i
        while j and [*map(ord, l[j])] < [*map(ord, l[j - 1])]:
            l[j], l[j - 1] = l[j - 1], l[j]
            j -= 1
    return l
for alphabet in ('ab', 'a\0', 'abcdefgh', '\x00\x7f\x80\xff', 'aé', 'aж', '日a😀'):
    for most in (1, 2, 6, 7, 8, 9):
        for n in (0, 1, 2, 5, 31, 33, 70, 150):
            words = [word(alphabet, most) for _ in range(n)]
            assert sorted(words) == slow(words), words
            assert sorted(words, reverse=True) == slow(words)[::-1]
            rows = sorted(enumerate(words), key=lambda x: x[1])
            assert [w for _, w in rows] == slow(words) and all(a[1] != b[1] or a[0] < b[0] for a, b in zip(rows, rows[1:]))
print(sorted('mississippi'), sorted('hello world', reverse=True), sorted(['b', 'a\0', 'a', 'a\0\0', '']), sorted(['1234567', '123456', '1234567\0', '12345678']))
print(sorted(['a', 'b'], key={'a': 'z', 'b': 'y'}.get), max('b', 'a\0', 'a'), sorted(['x', 'y'], key=lambda x: ''))
