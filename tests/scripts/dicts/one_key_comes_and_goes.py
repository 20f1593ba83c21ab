# A key that is put in and taken out again and again costs the same each time, whatever else the dict holds.
import time


def seconds(d, action, times):
    start = time.process_time()
    for _ in range(times):
        action(d)
    return time.process_time() - start


def put_and_delete(d):
    d['guest'] = 1
    del d['guest']


def put_and_pop(d):
    d['guest'] = 1
    assert d.pop('guest') == 1


def put_and_popitem(d):
    d['guest'] = 1
    assert d.popitem() == ('guest', 1)


for action in (put_and_delete, put_and_pop, put_and_popitem):
    small, large = {0: 0}, dict.fromkeys(range(100_000))
    reference = min(seconds(small, action, 20_000) for _ in range(3))
    took = min(seconds(large, action, 20_000) for _ in range(3))
    print(action.__name__, took < 20 * reference, len(large), 'guest' in large)

d = dict.fromkeys('abcdefghijklmnop')
for i in range(1000):
    d['x'] = d.pop('x', 0) + 1
    d[i % 7] = i
    d.pop(i % 5, None)
print(d)
