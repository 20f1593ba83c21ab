# what the functions and classes of functools accept, and what they say about anything else
import functools as F
P = F.partial
def f(*a, **k): return a, k
class S(P): pass

def attempt(text):
    try:
        result = eval(text)
    except Exception as error:
        print(text, '->', type(error).__name__, str(error).split(' at 0x')[0])
    else:
        print(text, '->', repr(result).split(' at 0x')[0][:130])

for text in '''F.reduce()|F.reduce(f)|F.reduce(f,1)|F.reduce(f,[])|F.reduce(max,[],3)|F.reduce(max,[1,5,2])|F.reduce(max,[1],7,8)|F.reduce(function=max,sequence=[1])
F.reduce(1,[1,2])|F.reduce(1,[1])|F.reduce(lambda a,b:a+b,'abc','z')|F.reduce(max,[1],initial=3)|F.reduce(f,[1,2,3])|F.reduce(max,iter('hello'))
P()|P(1)|P(f)|P(f,1,2,a=3)|P(P(f,1,a=1),2,a=2,b=3)|P(f,1)(2,b=3)|P(f,a=1)(a=2)|P(f,1).args|P(f,1).func is f|P(f,a=1).keywords|P(P(f,1),2).func is f|S(P(f,1),2)
P(S(f,1),2).func is f|S(S(f,1),2).func is f|P(f).__dict__|P(f,1).__reduce__()[1:]|P(f,a=1).__setstate__(5)|P(f).__setstate__(())|P(f).__setstate__((f,(1,),{'a':2},None))
P(f).__setstate__((f,1,{},None))|P(f).__setstate__((1,(),{},None))|P(f).__setstate__((f,(),None,{'z':1}))|P(func=f)|P[int]|P(f).__doc__[:20]|P(f).xyz|repr(S(f))|P(max,1)(2)|P(f,1)==P(f,1)
F.cmp_to_key()|F.cmp_to_key(1)|F.cmp_to_key(mycmp=f)|F.cmp_to_key(lambda a,b:a-b)(3)<F.cmp_to_key(lambda a,b:b-a)(4)|F.cmp_to_key(f)(1).obj|F.cmp_to_key(f)()
F.cmp_to_key(f)(obj=1)|F.cmp_to_key(f)(1)==2|F.cmp_to_key(f)(1)<2|hash(F.cmp_to_key(f)(1))|sorted([3,1,2],key=F.cmp_to_key(lambda a,b:b-a))
F.cmp_to_key(lambda a,b:'x')(1)<F.cmp_to_key(f)(2)|F.cmp_to_key(f)(1)(2)|F.cmp_to_key(f).obj|F.cmp_to_key(1)(2)==F.cmp_to_key(1)(2)|F.cmp_to_key(lambda a,b:2**80)(1)>F.cmp_to_key(f)(1)
F.lru_cache(1.5)|F.lru_cache('a')|F.lru_cache(maxsize=-1)|F.lru_cache(f)|F.lru_cache(f).cache_parameters()|F.lru_cache(3)(f).cache_parameters()|F.lru_cache(None,True)(f).cache_parameters()
F.lru_cache(f).cache_info()|F.lru_cache(3)(f)([])|F.lru_cache(typed=True)|F.lru_cache(f).__wrapped__ is f|F.lru_cache(f).__name__|F.lru_cache(f).__dict__.keys()|F.lru_cache(1)(1)|F.lru_cache(1,2,3)
F.lru_cache(f).__reduce__()|F.lru_cache(f).__copy__()|F.lru_cache(f).__deepcopy__(1)|F._lru_cache_wrapper|F._lru_cache_wrapper()|F._lru_cache_wrapper(f,1,2)|F._lru_cache_wrapper(f,1,2,3)
F._lru_cache_wrapper(f,'a',2,3)|F._lru_cache_wrapper(1,1,2,3)|F._CacheInfo|F.lru_cache(-5)(f).cache_info()|F.lru_cache(True)|F.lru_cache(f).cache_clear(1)|F.cache(f).cache_info()|F.cache()
F.cached_property()|F.cached_property(1)|F.cached_property(f).func is f|F.cached_property(f).attrname|F.cached_property(f).__doc__|F.cached_property[int]|F.cached_property(f).__dict__.keys()
F.cached_property(f).__get__(None)|F.cached_property(f).__get__(1)|F.cached_property(f).__set_name__(1,'a')|F.WRAPPER_ASSIGNMENTS|F.WRAPPER_UPDATES|F.wraps(f)|F.update_wrapper(f,1)|F.update_wrapper(1,f)|F.wraps(f)(1)
F.total_ordering(int)|F.total_ordering(type('A',(),{}))|F.total_ordering(1)|F.singledispatch(1)|F.singledispatch(f)|F.singledispatch(f)()|F.singledispatch(f).dispatch(int) is f|F.singledispatch(f).registry
F.singledispatch(f).register(1)|F.singledispatch(f).register(1,f)|F.singledispatch(f).register(int)|F.singledispatch(f).register(lambda x:x)|F.singledispatch(f).register(int,f) is f|sorted(F.singledispatch(f).__dict__)
F.singledispatchmethod(1)|F.singledispatchmethod(f)|F.partialmethod()|F.partialmethod(1)|F.partialmethod(f)|F.partialmethod(f,1,a=2)|F.partialmethod(F.partialmethod(f,1),2)|F.partialmethod(f).args|F.partialmethod[int]
F._make_key((1,),{},False)|F._make_key((1,),{},True)|F._make_key(('a',),{},False)|F._make_key((1,2),{'a':3},False)[:2]|type(F._make_key((1,2),{},False))|F._make_key((1.5,),{},False)|F.__all__'''.replace('\n', '|').split('|'):
    attempt(text)
