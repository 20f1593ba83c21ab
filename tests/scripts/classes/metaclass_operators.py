# Operators, len, iteration, calls and attributes of a class come from its metaclass, not from itself.
class M(type):
    def __add__(c,o): return 'M add', c.__name__
    def __or__(c,o): return 'M or'
    def __ror__(c,o): return 'M ror'
    def __contains__(c,o): return o==1
    def __len__(c): return 4
    def __getitem__(c,k): return k
    def __iter__(c): return iter('xyz')
    def __call__(c,*a,**k): print('call',a,k); return super().__call__(*a,**k)
    def __bool__(c): return False
    def __getattr__(c,n): return 'Mget '+n
    def __instancecheck__(c,i): print('ic'); return 3
    def __subclasscheck__(c,i): print('sc'); return []
class C(metaclass=M):
    def __init__(self,*a,**k): pass
print(C+1, C|int, int|C, 1 in C, 2 in C, len(C), C[3], list(C), C.foo, bool(C), isinstance(1,C), issubclass(int,C))
print(isinstance(C(),C), C(1,b=2).__class__)
try: C().foo
except AttributeError as e: print(e)
