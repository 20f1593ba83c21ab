# iterators, containers and callables of the modules in C
from itertools import *
from _collections import *
import _functools, _operator, _heapq, _random
def run():
    list(accumulate([1,2,3])); list(chain('ab',[1])); list(product('ab',repeat=2)); list(permutations('abc')); list(combinations('abc',2)); list(groupby('aab')); a,b=tee('abc'); list(a); list(zip_longest('ab','c')); list(islice(count(),3)); list(pairwise('abc'))
    d=deque(range(20),9); d.rotate(2); d.insert(0,1) if 0 else None; d.append(3); d+d; repr(d); d.copy()
    x=defaultdict(list); x[1].append(2); repr(x); x.copy()
    o=OrderedDict(a=1,b=2); o.move_to_end('a'); o.move_to_end('b',False) ; o.popitem(); o['z']=4; repr(o); list(o.items())
    p=_functools.partial(max,1); p(2); repr(p)
    f=_functools._lru_cache_wrapper(len,2,False,tuple); f('a'); f('b'); f('c'); f('a'); 
    _functools.reduce(max,[1,2]); _operator.itemgetter(0,1)([1,2]); _operator.attrgetter('real.imag')(1); _operator.methodcaller('upper')('a')
    h=[3,1,2]; _heapq.heapify(h); _heapq.heappush(h,0); _random.Random(5).getrandbits(100)
run()
print('done')
