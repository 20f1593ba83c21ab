# what the methods of Random accept and give, seed by seed
import random as R, warnings
warnings.simplefilter('ignore')
r=R.Random(42)
def t(s):
    r.seed(42)
    try: x = eval(s)
    except BaseException as e: print(s, '->', type(e).__name__, e)
    else: print(s, '->', repr(x).split(' at 0x')[0][:160])
for s in '''r.randrange()|r.randrange(0)|r.randrange(-1)|r.randrange(10)|r.randrange(1,10)|r.randrange(5,5)|r.randrange(5,1)|r.randrange(1,10,2)|r.randrange(10,1,-2)|r.randrange(1,10,0)|r.randrange(1,10,-1)|r.randrange(10,step=2)|r.randrange(10,None,2)|r.randrange(1.0)|r.randrange(1.5)|r.randrange('a')|r.randrange(1,2.5)|r.randrange(1,5.0)|r.randrange(1,5,1.5)|r.randrange(1,5,2.0)|r.randrange(2**100)|r.randrange(start=5)|r.randrange(0,10,3)|r.randrange(10,None,1)|r.randrange(None)|r.randrange(1,None)
r.randint(1,6)|r.randint(6,1)|r.randint(1)|r.randint(1,1)|r.randint(1.0,2)|r.randint(1,2**80)|r.choice([])|r.choice('abc')|r.choice({})|r.choice({1})|r.choice(5)|r.choice(range(10**20))|r.choice({0:1})|r.shuffle([1,2,3])|r.shuffle((1,2))|r.shuffle([1],2)|r.shuffle('abc')|r.shuffle({})
r.sample([1,2,3],2)|r.sample([1,2,3],4)|r.sample([1],-1)|r.sample({1,2},1)|r.sample(range(100),5)|r.sample(range(10**10),6)|r.sample([1,2],3,counts=[1,2])|r.sample([1,2],1,counts=[1])|r.sample([1,2],1,counts=[0,0])|r.sample([1,2],1,counts=[1.5,2])|r.sample([1,2],k=2,counts=(5,6))|r.sample('abc',1.5)|r.sample(5,1)|r.sample([1,2],'a')|r.sample([],0)|r.sample([1,2],1,counts=[-3,1])|r.sample('abcdef',k=6)|r.sample([1],1,[1])|r.sample(iter([1]),1)|r.sample({1:2},1)|r.sample([],0,counts=[])
r.choices([1,2,3])|r.choices([1,2,3],k=5)|r.choices([1,2,3],[1,1,10],k=4)|r.choices([1,2],5)|r.choices([1,2],[1])|r.choices([1,2],[0,0])|r.choices([1,2],[1,2],cum_weights=[1,3])|r.choices([1,2],cum_weights=[1,3],k=3)|r.choices([1,2],[float('inf'),1])|r.choices([1,2],[float('nan'),1])|r.choices([],k=1)|r.choices([],k=0)|r.choices([1,2],['a','b'])|r.choices('ab',weights=[-1,2],k=3)|r.choices([],[],k=1)|r.choices([1,2],k=-1)|r.choices([1],None)|r.choices([1,2],1.5)|r.choices({1:2})|r.choices({0:2})|r.choices('ab',cum_weights=5)
r.uniform(1,2)|r.triangular()|r.triangular(1,2)|r.triangular(1,2,1.5)|r.triangular(2,2)|r.triangular(2,2,2)|r.triangular(low=1,high=3,mode=2)|r.betavariate(1,2)|r.betavariate(0,1)|r.betavariate(0.5,0.5)|r.expovariate(2)|r.expovariate()|r.expovariate(0)|r.expovariate(-1)|r.gammavariate(1,2)|r.gammavariate(2,3)|r.gammavariate(0.5,1)|r.gammavariate(0,1)|r.gammavariate(-1,1)|r.gammavariate(1,0)|r.gauss()|r.gauss(1,2)|r.gauss(mu=0,sigma=0)|r.normalvariate()|r.normalvariate(5,2)|r.lognormvariate()|r.lognormvariate(0,1)|r.vonmisesvariate(0,1)|r.vonmisesvariate(1,0)|r.vonmisesvariate(3,100)|r.paretovariate(3)|r.paretovariate(0)|r.weibullvariate(1,2)|r.weibullvariate(1,0)|r.uniform(1)|r.normalvariate(1)|r.gauss('a')
r.randbytes(5)|r.randbytes(0)|r.randbytes(-1)|r.randbytes('a')|r.getrandbits(70)|r.random()|r.seed([])|r.seed(1,3)|r.seed('a',1)|r.seed(b'a')|r.seed(bytearray(b'a'))|r.seed(1j)|r.seed((1,))|r.seed(1.5)|r.seed(a=3,version=1)|r.seed(1,2,3)|r.setstate((1,2,3))|r.setstate(5)|r.getstate()[0]|r.getstate()[2]|R.Random(5).random()|R.Random('abc').random()|R.Random(b'abc').random()|R.Random(bytearray(b'abc')).random()|R.Random(1.5).random()|R.Random(None).random()<1|R.Random(x=3).random()|R.Random(1,2)|R.Random((1,2))|R.Random([])|R.Random(-5).random()|R.Random('').random()|R.Random('é€').random()|R.Random(True).random()
R.SystemRandom().seed(5)|R.SystemRandom().getstate()|R.SystemRandom().setstate(1)|0<=R.SystemRandom().random()<1|R.SystemRandom().getrandbits(-1)|R.SystemRandom().getrandbits(0)|len(R.SystemRandom().randbytes(5))|R.SystemRandom(3).randrange(1)|R.SystemRandom().getrandbits(10)<1024|R._inst.random.__self__ is R._inst|R.random.__name__|R.randrange.__qualname__|R.Random.VERSION|R.Random.__mro__|R.Random.randrange.__doc__ is None|r._randbelow(10)|R.Random.__reduce__|r.__reduce__()[:2]|R.TWOPI|R.LOG4|R.SG_MAGICCONST|R.NV_MAGICCONST|R.BPF|R.RECIP_BPF'''.replace('\n','|').split('|'): t(s)
for v in (1,2):
    for s in ('','a','hello',b'xy','é'):
        r.seed(s,v); print(v,s,r.random(),r.getrandbits(20))
class A(R.Random):
    def random(self): return 0.3
a=A(); print(a.randrange(10), a.choice('abc'), a.getrandbits(3)<8, a._randbelow.__name__, a.sample(range(10),3))
class B(R.Random):
    def getrandbits(self,k): return 1
b=B(); print(b.randrange(10), b._randbelow.__name__)
class C(A):
    def getrandbits(self,k): return 0
print(C()._randbelow.__name__, C().randrange(7))
r.seed(7); st=r.getstate(); x=[r.gauss(0,1) for _ in range(3)]; st2=r.getstate(); y=r.gauss(0,1); r.setstate(st2); print(y==r.gauss(0,1), st2[2]); r.setstate(st); print(x==[r.gauss(0,1) for _ in range(3)])
r.setstate((2,tuple(-1 if i<5 else v for i,v in enumerate(st[1])),None)); print(r.random())
