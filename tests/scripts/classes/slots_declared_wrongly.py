# __slots__ of every wrong kind, on bases with and without room for them.
for ns in ({'__slots__':'a b'},{'__slots__':('a','a')},{'__slots__':(1,)},{'__slots__':'__dict__'},{'__slots__':('__dict__','__dict__')},{'__slots__':('__weakref__','__weakref__')},{'__slots__':('a',),'a':1},{'__slots__':'__class__'},{'__slots__':''},{'__slots__':('',)},{'__slots__':('1a',)},{'__slots__':None},{'__slots__':5},{'__slots__':{'a':'doc'}},{'__slots__':iter(['a','b'])},{'__slots__':('__foo','_X__foo')},{'__slots__':['__x']},{'__slots__':('__slots__',)},{'__slots__':('__doc__',)},{'__slots__':('__doc__',),'__doc__':'x'},{'__slots__':('__qualname__',)},{'__slots__':('__module__',)}):
    for b in ((),(int,),(tuple,),(str,),(list,),(Exception,),(bytes,)):
        label = 'iterator' if hasattr(ns['__slots__'], '__next__') else ns
        try:
            X=type('X',b,dict(ns)); print(label, b, 'ok', sorted(k for k in X.__dict__))
        except Exception as e: print(label, b, type(e).__name__, e)
