# Unpacking every kind of object into every kind of target.
def t(src,**k):
    try: exec(src,k); print(src, [k[n] for n in 'abc' if n in k])
    except Exception as e: print(src,'|',type(e).__name__, e)
for s in ('a,b=1','a,b=1,','a,b=1,2,3','a,b="x"','a,b=None','a,b={}','a,b={1:2,3:4}','a,*b=[]','a,*b="x"','*a,=()','a,*b,c=1,','a,*b,c=1,2','a,*b,c=range(5)','[a,b]=iter([1])','(a,b)=iter([1,2,3])','a,(b,c)=1,2','a,(b,c)=1,(2,)','for a,b in [1]: pass','for a,b in [(1,)]: pass','for a,*b in [(1,2,3)]: pass','[a for a,b in [(1,2,3)]]','a,b=3.5','a,b=object','a,b=int','a,b=lambda:1','(a,)=[]','[]=1','()=()','[]=[1]','()=(1,)','[]={}','a,b=b"x"','a,b=b"xy"','a,b,*c=set()','*a,b=()','a,b=G()','a,*b=G()','a,b=N()','a,b=GI()','a,b=L()','*a,b=L()','a=b,c=1,2','a,b=c=(1,2)','a,a=1,2','*a,b=GI()'):
    class G:
        def __getitem__(s,i):
            if i>2: raise IndexError
            return i
    class N:
        __iter__=None
    class GI:
        def __iter__(s): yield 1; raise ValueError('in iter')
    class L(list):
        def __iter__(s): return iter('xy')
        def __len__(s): return 99
    t(s,G=G,N=N,GI=GI,L=L)
