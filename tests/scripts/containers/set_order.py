# Sets are printed in CPython's order: the same probing, the same growth.
print({i * 7 % 31 for i in range(20)}, set('hello world'), {'a', 'b', 'ab', 1, 2.5, None})
print({-1, -2, 2**61 - 1, 2**61, 0.5, 2**100}, {(1, 2), (2, 1), ()}, {frozenset(), frozenset({1}), frozenset('ab')})
a, b = set(range(50)), set(range(25, 75))
print(a | b, a & b, a - b, a ^ b, sep='\n')
a -= b
print(a)
a ^= b
print(a)
a &= set(range(10, 60))
print(a)
a |= {1000, 2000, -5}
print(a)
print(a.pop(), a.pop(), a.pop(), a)
print(set([3, 100, 8]).union([7], (1,), {5: 6}, 'ab'), {1, 2, 3, 4}.difference([1], {2}), {1, 2, 3}.intersection([2, 3], {3}))
print({5, 1}.symmetric_difference([5, 5, 7, 9]), {5, 1}.symmetric_difference({5: 1, 8: 2}))
big = set(range(100000))
print(sum(big), len(big), list(big)[:5])
big -= set(range(10, 100000))
print(big)
state = 1
s = set()
for i in range(3000):
    state = state * 1103515245 + 12345 & 0xffffffff
    key = (state >> 8) % 3000
    key = [key, str(key), (key,), key * 2**40][key % 4]
    s.discard(key) if i % 3 == 2 else s.add(key)
    if i % 500 == 499:
        print(len(s), list(s)[::37])
print(hash(frozenset(s)), hash(frozenset()), hash((1, 'a', None, (2.5, True))))
print(set(dict.fromkeys('zyxw')), frozenset(range(10, 0, -1)), set(range(0, 640, 64)), set({1: 2, 33: 4}.items()))
