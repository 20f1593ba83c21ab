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
by_index = peak(lambda: sum(numbers[i] for i in range(50000)))
sliced = peak(lambda: sum(numbers[:50000]))
print('a slice needs more than indices:', sliced > by_index)

as_list = peak(lambda: sum([n * n for n in numbers]))
as_generator = peak(lambda: sum(n * n for n in numbers))
print('a generator holds one item:', as_generator * 10 < as_list)
few, many = (n for n in range(10)), (n for n in range(10 ** 9))
print('its size stays:', sys.getsizeof(few) == sys.getsizeof(many))

words = ['word'] * 10000
def by_plus():
    text = ''
    for w in words:
        text = w + text             # copies all of it, each time
    return text

print('joined:', ''.join(words) == by_plus())
s = 'abc'
before = id(s)
s = s.upper()                       # a str never changes
print('another object:', s, id(s) != before)
data = bytearray(b'Hello, World!')
view = memoryview(data)[7:12]       # a view copies nothing
view[:] = b'Krait'
print(data)

def steps(function):                # how many instructions it takes
    count = 0
    def trace(frame, event, argument):
        nonlocal count
        frame.f_trace_opcodes = True
        count += event == 'opcode'
        return trace
    sys.settrace(trace)
    function()
    sys.settrace(None)
    return count

def by_items():
    for word in words: len(word)

def by_indices():
    for i in range(len(words)): len(words[i])

print('items take fewer steps:', steps(by_items) < steps(by_indices))
