# Many nested values of random shape under random options.
import pprint, random, collections, types, dataclasses
random.seed(7)
@dataclasses.dataclass
class D:
    a: object
    bb: object
def mk(d):
    k=random.randrange(17 if d else 6)
    if k==0: return random.randrange(10**random.randrange(1,12))
    if k==1: return ' '.join('w'*random.randrange(1,9) for _ in range(random.randrange(12)))+random.choice(['','\n',' '])
    if k==2: return b'abcdefgh\xff\n'*random.randrange(4)+b'xyz'[:random.randrange(4)]
    if k==3: return random.choice([None,True,1.5,'',b'',()])
    if k==4: return 'q'*random.randrange(30)
    if k==5: return bytearray(b'ab\x00c'*random.randrange(6))
    n=random.randrange(6)
    sub=lambda:[mk(d-1) for _ in range(n)]
    ks=[random.choice(['k','key','a b c d e f',3,b'x',(1,2)]) for _ in range(n)]
    dd=lambda:dict(zip([str(x)+str(i) for i,x in enumerate(ks)],sub()))
    return [sub,lambda:tuple(sub()),dd,lambda:{str(i)*(i+1) for i in range(n)},lambda:frozenset(range(n)),
      lambda:collections.OrderedDict(dd()),lambda:collections.deque(sub(),random.choice([None,9])),lambda:collections.defaultdict(int,dd()),
      lambda:types.SimpleNamespace(**{'f%d'%i:x for i,x in enumerate(sub())}),lambda:D(mk(d-1),mk(d-1)),lambda:collections.ChainMap(dd(),dd())][k-6]()
for i in range(150):
    o=mk(4)
    kw=dict(width=random.choice([1,10,20,30,50,80]),indent=random.choice([0,1,2,4]),compact=random.random()<.5,depth=random.choice([None,None,1,2,3]),sort_dicts=random.random()<.5,underscore_numbers=random.random()<.3)
    print(i,kw); print(pprint.pformat(o,**kw)); print(pprint.isreadable(o))
