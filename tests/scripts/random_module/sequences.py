# the same seed gives the same numbers, for every method and kind of seed
import random

def show(values): return ' '.join('%.17g' % v if isinstance(v, float) else repr(v) for v in values)
seeds = [0, 1, -1, 2, 12345, 2**32 - 1, 2**32, 2**64 + 7, -2**70, 10**40, 1.5, -0.25, 'seed', '', 'a' * 200, 'é', b'', b'bytes', bytearray(b'xyz'), True]
for seed in seeds:
    r = random.Random(seed)
    print(repr(seed)[:20], show([r.random(), r.random(), r.getrandbits(7), r.getrandbits(64), r.randrange(1000), r.randint(-5, 5), r.uniform(1, 10)]))
    state = r.getstate()
    print(state[0], state[1][:3], state[1][-1], state[2], hash(state[1]) is not None)
for seed in ('', 'abc', b'abc', 'x' * 50):
    r.seed(seed, version=1)
    print(repr(seed)[:20], show([r.random(), r.random()]))
r = random.Random(2024)
calls = '''r.random() r.uniform(-3,7) r.triangular(0,10,3) r.triangular(0,10,9) r.betavariate(2,5) r.betavariate(.3,.7) r.expovariate(1.5) r.gammavariate(.4,2) r.gammavariate(1,2) r.gammavariate(9,.5) r.gauss(0,1) r.gauss(10,3)
r.normalvariate(0,1) r.normalvariate(-4,.1) r.lognormvariate(0,.25) r.vonmisesvariate(0,4) r.vonmisesvariate(1,0) r.vonmisesvariate(3,.01) r.paretovariate(3) r.weibullvariate(1,1.5) r.randrange(7) r.randrange(10,99,7) r.randrange(99,10,-7)
r.randint(1,6) r.choice('abcdefg') r.choices('abc',k=4) r.choices('abc',[5,1,1],k=6) r.choices(range(5),cum_weights=[1,2,3,4,100],k=4) r.sample(range(50),7) r.sample(range(10**6),7) r.sample('ab',4,counts=[3,3]) r.getrandbits(1)
r.getrandbits(128) r.randbytes(9)'''.split()
for call in calls:
    print(call, show([eval(call) for _ in range(4)]) if not call.startswith(('r.choices', 'r.sample', 'r.randb')) else [eval(call) for _ in range(3)])
for n in (0, 1, 2, 5, 20, 100):
    deck = list(range(n))
    r.shuffle(deck)
    print(deck)
for k in (0, 1, 3, 5, 6, 20, 40):
    print(r.sample(range(40), k), r.sample(range(1000), k)[:10])
a, b = random.Random(5), random.Random()
b.setstate(a.getstate())
print([a.random() for _ in range(700)] == [b.random() for _ in range(700)], a.getstate() == b.getstate())
a.gauss(0, 1)
b.setstate(a.getstate())
print(a.gauss(0, 1) == b.gauss(0, 1))
random.seed(99)
x = [random.random(), random.randint(0, 10), random.gauss(0, 1)]
random.seed(99)
print(x == [random.random(), random.randint(0, 10), random.gauss(0, 1)], show(x))
total = sum(random.Random(3).random() for _ in range(1000))
print('%.12f' % total)
r = random.Random(7)
counts = [0] * 6
for _ in range(6000): counts[r.randrange(6)] += 1
print(counts, sum(r.choices([0, 1], [1, 3], k=4000)))
