# split, subgroup and derive by type, tuple, predicate; what the parts keep of the whole.
e=ExceptionGroup('m',[ValueError(1),TypeError(2),ExceptionGroup('n',[OSError(3),ValueError(4)])])
print(e.split(ValueError), e.subgroup(OSError), e.split(KeyError), e.split(ExceptionGroup), e.subgroup(lambda x: isinstance(x,(TypeError,OSError))), e.split((ValueError,OSError)))
for a in (3,'a',int,[ValueError],(ValueError,int),None,(3,)):
    try: print(e.split(a))
    except TypeError as x: print(x)
    try: print(e.subgroup(a))
    except TypeError as x: print(x)
print(e.subgroup(lambda x: True) is e, e.subgroup(Exception) is e, e.split(lambda x: True)[0] is e)
seen=[]
e.split(lambda x: seen.append(type(x).__name__))
print(seen)
try: e.split(lambda x: 1/0)
except ZeroDivisionError: print('z')
try: raise e from KeyError('c')
except ExceptionGroup as y:
    y.add_note('note1')
    a,b=y.split(ValueError)
    print(repr(a.__cause__), a.__notes__, b.__notes__, a.__notes__ is b.__notes__, a.__traceback__ is y.__traceback__, a.__context__, a.__suppress_context__)
print(e.derive([KeyError()]))
class D(ExceptionGroup):
    def derive(self,x): return D(self.message+'!',x)
d=D('d',[ValueError(1),D('in',[KeyError(2),ValueError(5)])])
print(repr(d.split(ValueError)), repr(d.subgroup(KeyError)))
class D2(ExceptionGroup):
    def derive(self,x): return 3
try: D2('m',[ValueError(),KeyError()]).split(ValueError)
except TypeError as x: print(x)
try: e.derive()
except TypeError as x: print(x)
try: e.derive(3)
except TypeError as x: print(x)
try: e.split()
except TypeError as x: print(x)
print(BaseExceptionGroup('b',[KeyboardInterrupt(),ValueError()]).split(ValueError))
class N(ExceptionGroup): pass
print(repr(N('n',[ValueError(),KeyError()]).split(KeyError)))
