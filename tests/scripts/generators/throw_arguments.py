# What throw() takes: classes, instances, values, tracebacks; and what it refuses.
def g():
    yield 1
for args in ((ValueError,),(ValueError,'m'),(ValueError,('a','b')),(ValueError('q'),),(ValueError('q'),'x'),(ValueError,KeyError('k')),(ValueError,ValueError('inner')),(3,),('abc',),(int,),(None,),(ValueError,None,3),(ValueError,None,None),(),(ValueError,1,None,4),(object(),),(KeyError,None)):
    a=g(); next(a)
    try: a.throw(*args)
    except BaseException as e: print(args and str(args[0])[:20], type(e).__name__, e, e.args if not isinstance(e,TypeError) else '')
    print(a.gi_frame is None)
a=g()
try: a.throw(ValueError)
except ValueError: print('v', list(a), a.gi_frame)
a=g(); a.close(); print(list(a))
try: a.throw(KeyError)
except KeyError: print('k')
