# ExceptionGroup and BaseExceptionGroup: every wrong argument; subclasses with their own constructors.
e=ExceptionGroup('m',[ValueError(1),TypeError(2)])
print(ExceptionGroup.__module__, ExceptionGroup.__doc__, BaseExceptionGroup.__module__, str(e), repr(e), e.args, e.message, e.exceptions)
for a in ((),('m',),('m',[]),('m',3),(3,[ValueError()]),('m',[3]),('m',[ValueError]),('m',[KeyboardInterrupt()]),('m',[ValueError()],3),('m',(ValueError(),)),('m',{ValueError()}),('m',{1:2}),('m','abc'),('m',iter([ValueError()])),(None,[ValueError()]),('m',[ValueError(),4])):
    for C in (ExceptionGroup,BaseExceptionGroup):
        try: print(repr(C(*a)), type(C(*a)).__name__)
        except Exception as x: print(C.__name__, type(x).__name__, x)
for n in ('message','exceptions'):
    try: setattr(e,n,3)
    except AttributeError as x: print(x)
class MyEG(ExceptionGroup): pass
try: MyEG('m',[KeyboardInterrupt()])
except TypeError as x: print(x)
class MyB(BaseExceptionGroup): pass
print(repr(MyB('m',[ValueError()])), type(MyB('m',[ValueError()])).__name__, type(BaseExceptionGroup('x',[ValueError()])).__name__)
class Mix(BaseExceptionGroup,ValueError): pass
try: Mix('m',[KeyboardInterrupt()])
except TypeError as x: print(x)
print(BaseExceptionGroup[int], ExceptionGroup[ValueError])
try: ExceptionGroup(message='a',exceptions=[])
except TypeError as x: print(x)
class P(ExceptionGroup):
    def __new__(cls,*a,**k): return super().__new__(cls,'fixed',[ValueError()])
    def __init__(self,code): self.code=code
print(P(3).code, P(3).args, str(P(3)))
