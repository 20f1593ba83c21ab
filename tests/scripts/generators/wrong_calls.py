# Methods of generators called with too few and too many arguments.
def g():
    yield 1
a=g()
print(a.__iter__() is a, iter(a) is a, hasattr(a,'__len__'), hasattr(a,'__length_hint__'))
try: a.throw(BaseException)
except BaseException as e: print(type(e))
try: a.send()
except TypeError as e: print(e)
try: a.close(1)
except TypeError as e: print(e)
try: a.send(1,2)
except TypeError as e: print(e)
try: next(a,1,2)
except TypeError as e: print(e)
try: next(3)
except TypeError as e: print(e)
print(next(a,'dflt'))
