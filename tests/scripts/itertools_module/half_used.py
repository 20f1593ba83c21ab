# iterators half used: what they reduce to, pickles, copies, states
import copy
import pickle
import re
from itertools import *


def plain(value):
    return re.sub(r' at 0x[0-9a-f]+', '', repr(value))


def attempt(function):
    try:
        return function()
    except Exception as error:
        return f'{type(error).__name__}: {re.sub(r" at 0x[0-9a-f]+", "", str(error))}'


for text in ('accumulate([1,2,3,4])',
             'accumulate([1,2,3],initial=9)',
             "chain('ab','cd')",
             "chain.from_iterable(['ab','c'])",
             "combinations('abcd',2)",
             "combinations_with_replacement('abc',2)",
             "permutations('abc',2)",
             "product('ab','cd')",
             "compress('abcd',[1,1,0,1])",
             'count(3)',
             'count(1.5,2)',
             'count(1,3)',
             "cycle('abc')",
             'dropwhile(bool,[1,0,2,3])',
             'takewhile(bool,[1,2,0,3])',
             'filterfalse(None,[0,1,0,2])',
             "groupby('aabbc')",
             "islice('abcdefg',1,6,2)",
             'islice([1],0)',
             "repeat('x',3)",
             "repeat('x')",
             'starmap(pow,[(2,3),(3,2),(4,1)])',
             "zip_longest('abc','d')",
             "tee('abc')[0]",
             "pairwise('abcd')",
             "combinations('ab',3)",
             'product()',
             "permutations('a',2)"):
    for steps in (0, 1, 2, 20):
        it = eval(text)
        for _ in range(steps):
            if next(it, None) is None:
                break
        print(text, steps, plain(attempt(it.__reduce__)))
        print('   ', *(plain(attempt(lambda: list(islice(pickle.loads(pickle.dumps(it, protocol)), 4)))) for protocol in (0, 2, 5)))
        print('   ', plain(attempt(lambda: list(islice(copy.copy(it), 4)))), plain(attempt(lambda: list(islice(copy.deepcopy(it), 4)))), plain(attempt(lambda: it.__setstate__(1))))
