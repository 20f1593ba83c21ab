"""Ways that copy, and ways that don't."""
import sys
import tracemalloc

def peak(action):
    tracemalloc.start()
    action()
    result = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return result

numbers = list(range(100000))
print('a slice is a copy:', numbers[:] == numbers, numbers[:] is numbers)
copied = peak(lambda: sum(numbers[i] for i in range(50000)))
sliced = peak(lambda: sum(numbers[:50000]))
print('summing a slice needs more memory than summing by index:', sliced > copied)

as_list = peak(lambda: sum([n * n for n in numbers]))
as_generator = peak(lambda: sum(n * n for n in numbers))
print('a generator holds one item at a time:', as_generator * 10 < as_list)
print('its size stays:', sys.getsizeof(n for n in range(10)) == sys.getsizeof(n for n in range(10 ** 9)))

words = ['word'] * 10000
def by_plus():
    text = ''
    for w in words:
        text = w + text             # copies all of it, each time
    return text

print('joined:', ''.join(words) == by_plus())
s = 'abc'
before = id(s)
s = s.upper()                       # a str never changes: this is another one
print('another object:', s, id(s) != before)
data = bytearray(b'Hello, World!')
view = memoryview(data)[7:12]       # a view copies nothing
view[:] = b'Krait'
print(data)
