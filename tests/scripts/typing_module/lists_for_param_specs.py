# lists of types in place of a ParamSpec: how they are shown, what is still free in them
from typing import *
T=TypeVar('T'); P=ParamSpec('P'); P2=ParamSpec('P2')
class G(Generic[P]): pass
class H(Generic[T,P]): pass
class I(Generic[P,P2]): pass
for s in '''G[int]|G[[int]]|G[int,str]|G[[]]|G[()]|G[...]|G[P]|H[int,[str]]|H[int,str]|H[int,...]|H[int,[]]|H[T,P][int,[str,bool]]|I[[int],[str]]|I[int,str]|G[int].__args__|G[[int,str]].__args__|H[int,[str]].__args__|H[int,P].__args__|G[Concatenate[int,P]]|G[Concatenate[int,P]][[str]]|H[int,Concatenate[str,...]]|Callable[P,T][[int,str],bool]|Callable[Concatenate[int,P],T][[str],bool]|G[P][int]|G[P][[int,str]]|G[P].__parameters__|H[int,P][[str]].__args__|hash(G[[int]])==hash(G[int])|G[[int]]==G[int]|get_args(G[[int]])|repr(G[[T]])|G[[T]].__parameters__|G[[T]][int]|H[T,[T,int]][str]'''.split('|'):
    try: print(s,'->',repr(eval(s)))
    except Exception as e: print(s,'!',type(e).__name__,e)
