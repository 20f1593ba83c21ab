# time_all.py [NAME...]: what one step of each operation costs as n grows: name, n, nanoseconds; run by ./run under each interpreter
import gc, sys, time
from collections import deque

SIZES = [10, 30, 100, 300, 1000, 3000, 10_000, 30_000, 100_000, 300_000, 1_000_000]
MERSENNE = 2**61 - 1            # hash(k * MERSENNE) is 0


class Node:
    def __init__(self, next):
        self.next = next


def append(n):
    a = []
    for i in range(n):
        a.append(i)


def pop(n, a):
    while a:
        a.pop()


def dict_insert(n):
    d = {}
    for i in range(n):
        d[i] = i


def dict_insert_strs(n, keys):
    d = {}
    for k in keys:
        d[k] = k


def dict_get(n, d):
    for k in d:
        d[k]


def dict_delete(n, d):
    for k in list(d):
        del d[k]


def dict_come_and_go(n, d):
    for i in range(100):
        d['guest'] = i
        del d['guest']


def set_add(n):
    s = set()
    for i in range(n):
        s.add(i)


def join(n, parts):
    ''.join(parts)


def grow(n):
    s = ''
    for i in range(n):
        s += 'ab'


def sort_shuffled(n, a):
    sorted(a)


def slices(n, a):
    a[1:-1]


def as_queue(n, q):
    for i in range(100):
        q.append(q.popleft())


def list_as_queue(n, a):
    a.append(a.pop(0))


def insert_front(n, a):
    a.insert(0, 1)
    a.pop()


def find(n, text):
    text.find('ab')


def split(n, text):
    text.split()


def add_big(n, x):
    x + x


def multiply_big(n, x):
    x * x


def text_of_big(n, x):
    str(x)


def insert_all(n, keys):
    d = {}
    for k in keys:
        d[k] = k


def collect(n, live):
    gc.collect()


def collect_garbage(n):
    for i in range(n):
        a = []
        a.append(a)
    gc.collect()


def shuffled(n):
    value, out = 1, []
    for i in range(n):
        value = value * 1103515245 + 12345 & 0x7fffffff
        out.append(value)
    return out


def links(n):
    out, last = [], None
    for i in range(n):
        last = Node(last)
        out.append(last)
    return out


def nothing(n):
    return None


# name: (operation, what it works on, steps of n items, largest n)
ALL = 1_000_000
OPERATIONS = {
    'append': (append, None, 'n', ALL),
    'pop': (pop, lambda n: list(range(n)), 'n', ALL),
    'dict: insert int': (dict_insert, None, 'n', ALL),
    'dict: insert str': (dict_insert_strs, lambda n: [str(i) for i in range(n)], 'n', ALL),
    'dict: look up': (dict_get, lambda n: dict.fromkeys(range(n)), 'n', ALL),
    'dict: delete': (dict_delete, lambda n: dict.fromkeys(range(n)), 'n', ALL),
    'dict: insert and delete one key': (dict_come_and_go, lambda n: dict.fromkeys(range(n)), 100, ALL),
    'set: add': (set_add, None, 'n', ALL),
    'str: join': (join, lambda n: [str(i) for i in range(n)], 'n', ALL),
    'str: s += t': (grow, None, 'n', ALL),
    'str: find, absent': (find, lambda n: 'a' * n, 'n', ALL),
    'str: split': (split, lambda n: 'ab ' * n, 'n', ALL),
    'sort shuffled ints': (sort_shuffled, shuffled, 'n', ALL),
    'sort shuffled strs': (sort_shuffled, lambda n: [str(x) for x in shuffled(n)], 'n', ALL),
    'slice': (slices, lambda n: list(range(n)), 'n', ALL),
    'deque: append, popleft': (as_queue, lambda n: deque(range(n)), 100, ALL),
    'list: pop(0), append': (list_as_queue, lambda n: list(range(n)), 1, ALL),
    'list: insert(0), pop': (insert_front, lambda n: list(range(n)), 1, ALL),
    'int: add, n digits': (add_big, lambda n: 1 << n * 10 // 3, 'n', ALL),
    'int: multiply, n digits': (multiply_big, lambda n: (1 << n * 10 // 3) - 1, 'n', 100_000),
    'int: to text, n digits': (text_of_big, lambda n: (1 << n * 10 // 3) - 1, 'n', 30_000),
    'dict: ints with equal low bits': (insert_all, lambda n: [i << 40 for i in range(n)], 'n', ALL),
    'dict: ints with equal hashes': (insert_all, lambda n: [i * MERSENNE for i in range(n)], 'n', 3000),
    'dict: tuples of crafted ints': (insert_all, lambda n: [(i * MERSENNE, i) for i in range(n)], 'n', 300_000),
    'dict: crafted strs': (insert_all, lambda n: ['\0' * (i % 97) + chr(i % 50) * (i // 97 % 211) + str(i) for i in range(n)], 'n', 300_000),
    'gc.collect(), live lists': (collect, lambda n: [[i] for i in range(n)], 'n', ALL),
    'gc.collect(), live instances': (collect, links, 'n', ALL),
    'gc.collect(), garbage': (collect_garbage, None, 'n', ALL),
}
CONSUMES = {'pop', 'dict: delete'}


def measured(name, n):
    operation, make, steps, _ = OPERATIONS[name]
    clock = time.process_time
    made = make(n) if make else None
    best, spent, rounds = 1e9, 0.0, 0
    while spent < 0.02 and rounds < 200 or rounds < 2:
        if name in CONSUMES:
            made = make(n)
        start = clock()
        repeat = 1 if name in CONSUMES or n > 3000 else 3000 // n
        for _ in range(repeat):
            operation(n, made) if make else operation(n)
        took = clock() - start
        best = min(best, took / repeat)
        spent += took
        rounds += 1
    return best / (n if steps == 'n' else steps) * 1e9


largest = int(sys.argv[1])
gc.disable()
if hasattr(sys, 'set_int_max_str_digits'):
    sys.set_int_max_str_digits(0)
for name in sys.argv[2:] or OPERATIONS:
    for n in SIZES + [n for n in (3_000_000, 10_000_000) if name.startswith('gc.')]:
        if n <= largest and (n <= OPERATIONS[name][3] or name.startswith('gc.')):
            print(name, n, '%.2f' % measured(name, n), sep='\t', flush=True)
