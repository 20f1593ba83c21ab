# functools without its module in C: partial, cmp_to_key, reduce, caches
import copy
import pickle
import sys
from _fresh import attempt, fresh

F = fresh('functools', '_functools')


def cap(*args, **kwargs):
    return args, kwargs


names = {'F': F, 'cap': cap, 'diff': lambda a, b: a - b}
for text in '''F.partial.__module__|F.partial()|F.partial(1)|F.partial(cap,1,a=2)(3,b=4)|F.partial(F.partial(cap,1),2).args|F.partial(F.partial(cap,a=1),a=2).keywords
F.partial(cap,self=1,func=2)()|F.partial(cap).__setstate__(1)|F.partial(cap).__setstate__((1,2,3))|F.partial(cap).__setstate__((cap,(),{},[]))|F.partial(cap).__setstate__((cap,[],{},None))
F.partial(print,1).__reduce__()[1:]|F.partial(print,1,sep='')|F.cmp_to_key(diff)(1)<F.cmp_to_key(diff)(2)|F.cmp_to_key(diff)(1)==F.cmp_to_key(diff)(1)|F.cmp_to_key(diff)(1)<1|hash(F.cmp_to_key(diff)(1))
sorted([3,1,2],key=F.cmp_to_key(diff))|F.cmp_to_key()|F.reduce(diff,[9,2,3])|F.reduce(diff,[],5)|F.reduce(diff,[])|F.reduce(diff,3)|F.lru_cache('a')|F.lru_cache(-1)(cap).cache_parameters()|F.lru_cache(2)(cap)([])'''.replace('\n', '|').split('|'):
    attempt(text, names)


class Sub(F.partial):
    pass


s = Sub(print, 1, end='!')
s.extra = [1]
print(s, copy.copy(s).extra is s.extra, copy.deepcopy(s).extra == s.extra, copy.copy(s).args)
s.__setstate__((print, (2,), {}, {'back': s}))
print(s.args, s.keywords, s.back is s)
s.__dict__.clear()
saved, sys.modules['functools'] = sys.modules['functools'], F
again = pickle.loads(pickle.dumps(F.partial(len, 'ab')))
sys.modules['functools'] = saved
print(again(), type(again) is F.partial)
loop = F.partial(cap)
loop.__setstate__((loop, (1,), {}, {}))
print(loop)
loop.__setstate__((cap, (), {}, {}))

calls = []


@F.lru_cache(maxsize=2)
def square(x, *, note=None):
    calls.append(x)
    return x * x


print([square(x) for x in (1, 2, 1, 3, 2, 1)], calls, square.cache_info(), square(1, note=2), square.__wrapped__(4))
square.cache_clear()
print(square.cache_info(), square.cache_parameters())
typed = F.lru_cache(None, typed=True)(lambda x: type(x).__name__)
print(typed(1), typed(1.0), typed(True), typed.cache_info())


@F.lru_cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(60), fib.cache_info())
