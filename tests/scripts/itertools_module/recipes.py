# programs that combine the iterators
from itertools import accumulate, chain, combinations, compress, count, cycle, dropwhile, filterfalse, groupby, islice, pairwise, permutations, product, repeat, starmap, takewhile, tee, zip_longest

def chunks(iterable, n):
    it = iter(iterable)
    while part := tuple(islice(it, n)):
        yield part

def round_robin(*iterables):
    iterators = cycle([iter(i) for i in iterables])
    alive = len(iterables)
    while alive:
        try:
            for it in iterators:
                yield next(it)
        except StopIteration:
            alive -= 1
            iterators = cycle(list(islice(iterators, alive)))

def sieve(n):
    marks = bytearray([1]) * n
    marks[:2] = b'\0\0'
    for p in takewhile(lambda p: p * p < n, compress(count(), iter(lambda: 1, 0))):
        if p > 1 and marks[p]:
            marks[p * p::p] = bytes(len(range(p * p, n, p)))
    return list(compress(count(), marks))

def powerset(items):
    return chain.from_iterable(combinations(items, r) for r in range(len(items) + 1))

def run_lengths(text):
    return ''.join('%s%d' % (k, sum(1 for _ in g)) for k, g in groupby(text))

def windows(iterable, n):
    iterators = tee(iterable, n)
    for i, it in enumerate(iterators):
        for _ in range(i):
            next(it, None)
    return zip(*iterators)

def unique(items, key=None):
    seen = set()
    for item in filterfalse(lambda x: (key(x) if key else x) in seen, items):
        seen.add(key(item) if key else item)
        yield item

def transpose(rows):
    return list(zip_longest(*rows, fillvalue=0))

print(list(chunks('abcdefgh', 3)), list(round_robin('abc', 'd', 'ef')))
print(sieve(60))
print(list(powerset([1, 2, 3])), run_lengths('aaabccdddd'))
print([''.join(w) for w in windows('abcdef', 3)], list(unique('mississippi')), list(unique(['a', 'A', 'b'], str.lower)))
print(transpose([[1, 2, 3], [4], [5, 6]]), list(starmap(lambda a, b: b - a, pairwise([1, 4, 9, 16, 25]))))
print(list(accumulate(chain([1000], repeat(0, 4)), lambda total, _: round(total * 1.05, 2))))
def queens(n):
    return sum(1 for q in permutations(range(n)) if n == len({q[i] + i for i in range(n)}) == len({q[i] - i for i in range(n)}))
print([queens(n) for n in range(1, 7)])
print([''.join(p) for p in product('ab', repeat=3)], list(dropwhile(lambda x: x < 3, islice(count(), 6))))
def primes():
    table = {}
    for n in count(2):
        p = table.pop(n, None)
        if p is None:
            table[n * n] = n
            yield n
        else:
            x = n + p
            while x in table:
                x += p
            table[x] = p
print(list(islice(primes(), 20)), next(dropwhile(lambda p: p < 500, primes())))
fib = (a for a, _ in accumulate(repeat(None), lambda pair, _: (pair[1], sum(pair)), initial=(0, 1)))
print(list(islice(fib, 12)))
