"""random: the numbers of fixed seeds, by every distribution; states and arguments."""
import random
from _cases import cases

for seed in (0, 1, -5, 10**30, 'text', b'bytes', bytearray(b'ba'), 1.5, True, ''):
    r = random.Random(seed)
    print(repr(seed), r.random(), r.getrandbits(70), r.randrange(10**20), r.choice('abc'), r.uniform(1, 5))
r = random.Random(7)
for name, args in [('random', ()), ('uniform', (5, -5)), ('triangular', ()), ('triangular', (1, 5, 2)), ('betavariate', (1, 2)), ('expovariate', (2,)), ('gammavariate', (0.5, 1)), ('gammavariate', (1, 1)), ('gammavariate', (3, 2)), ('gauss', (0, 1)), ('gauss', (5, 2)),
                   ('lognormvariate', (0, 1)), ('normalvariate', (0, 1)), ('vonmisesvariate', (0, 4)), ('vonmisesvariate', (1, 0)), ('paretovariate', (3,)), ('weibullvariate', (1, 2)), ('randint', (1, 6)), ('randrange', (5,)), ('randrange', (0, 100, 7)), ('randrange', (10, 0, -3)),
                   ('getrandbits', (0,)), ('getrandbits', (33,)), ('randbytes', (5,)), ('choice', ([1, 2, 3],)), ('choices', ('abc',)), ('sample', (range(100), 5)), ('sample', ('abc', 3))]:
    print(name, args, [getattr(r, name)(*args) for _ in range(3)])
print(r.choices('abc', weights=[1, 0, 5], k=8), r.choices('abc', cum_weights=[1, 1, 6], k=8), r.sample([1, 2], counts=[3, 2], k=4), r.sample(range(10**10), 3))
l = list(range(10))
r.shuffle(l)
print(l)
state = r.getstate()
a = [r.random() for _ in range(3)]
r.setstate(state)
print(a == [r.random() for _ in range(3)], state[0], len(state[1]), state[2])
cases('''
r.randrange(0)
r.randrange(5, 5)
r.randrange(1, 2, 0)
r.randrange(1.5)
r.randrange('a')
r.randint(5, 1)
r.choice([])
r.choice({1})
r.choices([], k=1)
r.choices([1, 2], weights=[1])
r.choices([1, 2], weights=[0, 0])
r.choices([1, 2], [1, 2], cum_weights=[1, 2])
r.choices([1, 2], weights=[float('inf'), 1])
r.choices([1], k=0), r.choices([1, 2], k=3) is not None
r.sample([1, 2], 3)
r.sample([1, 2], -1)
r.sample({1, 2}, 1)
r.sample([1, 2], counts=[1], k=1)
r.sample([1, 2], counts=[-1, 2], k=1)
r.getrandbits(-1)
r.getrandbits('a')
r.getrandbits(1.5)
r.shuffle((1, 2))
r.shuffle('ab')
r.setstate(5)
r.setstate((1, 2, 3))
r.setstate((3, (1,) * 624, None))
random.Random([])
random.Random({})
random.seed([])
random.Random(None) is not None, random.Random(5).random() == random.Random(5).random(), type(random.SystemRandom().random())
random.SystemRandom().getstate()
r.seed(5, version=1); r.random()
r.seed('abc', version=1); r.random(), r.seed('abc', version=2), r.random()
r.expovariate(0)
r.gammavariate(-1, 1)
''', globals())

class Low(random.Random):
    def random(self):
        return 0.25

print(Low().randrange(100), Low().choice('abcd'), Low().uniform(0, 8), Low().sample(range(10), 3))
class Bits(random.Random):
    def getrandbits(self, k):
        return 1 if k else 0
print(Bits().randrange(100), Bits().choice('abcd'))
