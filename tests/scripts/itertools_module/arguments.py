# What each constructor accepts, and what it says about anything else.
import itertools as I

def attempt(text):
    try:
        result = eval(text)
    except Exception as error:
        print(text, '->', type(error).__name__, error)
    else:
        print(text, '->', type(result).__name__, result if 'at 0x' not in repr(result) else '')

for text in '''
I.accumulate()|I.accumulate(1)|I.accumulate([1],2,3)|I.accumulate([],x=1)|I.accumulate([1],func=None,initial=None)|I.accumulate(iterable=[1])
I.chain(1)|I.chain(a=1)|I.chain.from_iterable()|I.chain.from_iterable(1)|I.chain.from_iterable(1,2)|I.chain.from_iterable(iterable=[])
I.combinations()|I.combinations([1])|I.combinations([1],-1)|I.combinations([1],'a')|I.combinations(1,1)|I.combinations([1],r=1)|I.combinations(iterable=[1],r=1)
I.combinations([1],2**70)|I.combinations([1],1.0)|I.combinations([1],r=None)|I.combinations([],1,2)
I.combinations_with_replacement()|I.combinations_with_replacement([1])|I.combinations_with_replacement([1],-1)|I.combinations_with_replacement([1],'a')
I.combinations_with_replacement(1,1)|I.combinations_with_replacement([1],r=1)
I.compress()|I.compress([1])|I.compress(1,[1])|I.compress([1],1)|I.compress(data=[1],selectors=[1])|I.compress([1],[1],[1])
I.count(1,2,3)|I.count('a')|I.count(1,'a')|I.count(start=2,step=3)|I.count(1.5)|I.count(1,0.5)|I.count(2**65)|I.count(1,1)|I.count(1,2)|I.count(1j)
I.count(None)|I.count(x=1)|I.count(-5,-1)|I.count(0,1.0)|I.count(True)|I.count(1,True)|I.count(1,0)|I.count(9,2**70)
I.cycle()|I.cycle(1)|I.cycle([],[])|I.cycle(iterable=[])|I.cycle(x=1)
I.dropwhile()|I.dropwhile(1)|I.dropwhile(1,1)|I.dropwhile(1,[])|I.dropwhile(x=1)|I.dropwhile(1,2,3)
I.filterfalse()|I.filterfalse(1,1)|I.filterfalse(None,[1])|I.filterfalse(x=1)
I.groupby()|I.groupby(1)|I.groupby([],1)|I.groupby([],key=None)|I.groupby(iterable=[])|I.groupby([],x=1)|I.groupby([],1,2)
I.islice()|I.islice([1])|I.islice([1],-1)|I.islice([1],'a')|I.islice(1,1)|I.islice([1],1,-1)|I.islice([1],'a',1)|I.islice([1],1,2,0)|I.islice([1],1,2,-1)
I.islice([1],1,2,'a')|I.islice([1],None)|I.islice([1],None,None,None)|I.islice([1],1,2,3,4)|I.islice([1],stop=1)|I.islice([1],2**70)|I.islice([1],0,2**70)
I.islice([1],2**70,1)|I.islice([1],0,1,2**70)|I.islice([1],1.0)|I.islice([1],-1,5)|I.islice([1],2,1)|I.islice([1],-7)|I.islice([1],1,-7)|I.islice(1,-7)
I.pairwise()|I.pairwise(1)|I.pairwise([],[])|I.pairwise(iterable=[])
I.permutations()|I.permutations([1])|I.permutations([1],-1)|I.permutations([1],'a')|I.permutations(1)|I.permutations([1],r=None)|I.permutations(iterable=[1])
I.permutations([1],2**70)|I.permutations([1],1.5)|I.permutations([1],x=1)
I.product(1)|I.product([1],repeat=-1)|I.product([1],repeat='a')|I.product([1],repeat=None)|I.product([1],x=1)|I.product([1],repeat=1,x=1)|I.product([1],repeat=2**70)
I.product([1],[2],repeat=2**62)|I.product([],repeat=True)
I.repeat()|I.repeat(1)|I.repeat(1,2)|I.repeat(1,-3)|I.repeat(1,'a')|I.repeat(1,None)|I.repeat(object=1,times=2)|I.repeat(1,x=2)|I.repeat(1,2,3)|I.repeat(times=3)
I.repeat(1,2**70)|I.repeat('a',times=0)|I.repeat(1,2.0)
I.starmap()|I.starmap(1)|I.starmap(1,1)|I.starmap(1,[])|I.starmap(1,[],x=1)|I.starmap(max,[],1)
I.takewhile()|I.takewhile(1)|I.takewhile(1,1)|I.takewhile(1,[])|I.takewhile(x=1)
I.tee()|I.tee(1)|I.tee([1],-1)|I.tee([1],'a')|I.tee([1],n=2)|I.tee([1],0)|I.tee(1,0)|I.tee([1],1,2)|I.tee(iterable=[1])|I.tee([1],2.0)|I.tee([1],2**70)
I.zip_longest(1)|I.zip_longest([1],1)|I.zip_longest([1],fillvalue=2)|I.zip_longest([1],x=2)|I.zip_longest([1],fillvalue=2,x=1)|I.zip_longest()
I._tee()|I._tee(1)|I._tee([1])|I._tee(x=1)|I._tee([1],1)|I._grouper()|I._grouper(1,2)|I._grouper(I.groupby([]),2)
I._tee_dataobject()|I._tee_dataobject(1,2,3)|I._tee_dataobject(iter([]),[],None)|I._tee_dataobject(iter([]),[1],None)|I._tee_dataobject(iter([]),1,None)
I._tee_dataobject(iter([]),[1]*58,None)|I._tee_dataobject(iter([]),[1]*57,None)|I._tee_dataobject(iter([]),[1]*57,3)|I._tee_dataobject(iter([]),[1],3)
next(I.starmap(max,[1]))|next(I.starmap(1,[[1]]))|next(I.starmap(max,['ab']))|list(I.chain.from_iterable([1]))|list(I.chain([1],2))
I.chain[int]|I.repeat(1,3).__length_hint__()|I.repeat(1).__length_hint__()
'''.replace('\n', '|').split('|'):
    if text:
        attempt(text)

names = [n for n in dir(I) if not n.startswith('__')]
print(names)
for name in names:
    o = getattr(I, name)
    if isinstance(o, type):
        print(name, o.__module__, o.__qualname__, [n for n in ('__copy__', '__length_hint__', '__setstate__', '__class_getitem__') if hasattr(o, n)])
# a subclass with an __init__ of its own may be given keywords, if the type takes none at all
some = {'accumulate': ([1],), 'combinations': ([1], 1), 'combinations_with_replacement': ([1], 1), 'compress': ([1], [1]), 'cycle': ([1],),
        'dropwhile': (None, []), 'filterfalse': (None, []), 'groupby': ([],), 'islice': ([], 1), 'pairwise': ([],), 'repeat': (1,),
        'starmap': (1, []), 'takewhile': (1, []), 'permutations': ([],)}
for name in names:
    base = getattr(I, name)
    if name.startswith('_') or not isinstance(base, type):
        continue
    for space in ({}, {'__init__': lambda self, *a, **k: None}):
        cls = type('Sub', (base,), space)
        try:
            it = cls(*some.get(name, ()), extra=1)
            it.attribute = 3
            print(name, bool(space), 'made', it.attribute, type(it).__name__)
        except TypeError as error:
            print(name, bool(space), error)
for name in ('_tee', '_grouper', '_tee_dataobject'):
    try:
        type('Sub', (getattr(I, name),), {})
    except TypeError as error:
        print(error)
