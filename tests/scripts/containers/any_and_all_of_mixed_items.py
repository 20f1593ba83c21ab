# any and all of mixed items, of lists that change while they are asked, of subclasses with an __iter__ of their own.
class B:
    def __init__(s,v,L=None): s.v=v; s.L=L
    def __bool__(s):
        if s.L is not None: s.L.clear()
        return s.v
for seq in ([],[0],[0,None,False],[0,0,1],[1,1,0],[0,'',[],B(False)],[1,B(True),0],[0,0,B(True)],(0,0.0,2),(1,2.5,0),range(3),[0,10**30],[True,None],{0:1},'',(x for x in (0,0,3))):
    s=list(seq) if not isinstance(seq,(list,tuple)) else seq
    print(any(s),all(s),any(seq))
L=[0,0]; L.append(B(False,L)); L.append(5); print(any(L),L)
L=[1,1]; L.append(B(True,L)); L.append(0); print(all(L),L)
try: any([0,type('E',(),{'__bool__':lambda s: 1})()])
except TypeError as e: print(e)
class M(list):
    def __iter__(s): return iter([0,1])
print(any(M([0,0])), all(M([1,1])))
