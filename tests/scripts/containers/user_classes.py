# Containers and user classes: subclasses, mappings, sequences and iterators that behave oddly (not under gcstress).
import gc, weakref, sys
def show(what, f):
    try: r=f(); r=repr(r)
    except BaseException as e: r=type(e).__name__+': '+str(e)
    print(what, '->', r.split(' at 0x')[0])
class L(list):
    x=1
    def __init__(self,*a,k=None): list.__init__(self,*a); self.k=k
class L2(list):
    __slots__=('s',)
class LI(list):
    def __iter__(self): return iter('iter')
    def __len__(self): return 2
    def __getitem__(self,i): return 'gi'
    def __contains__(self,x): return True
    def __eq__(self,o): return 'eq'
    def append(self,x): raise TypeError('no')
class T(tuple):
    def __new__(cls,a,b=5): 
        self=tuple.__new__(cls,(a,b)); self.attr=a; return self
    def __iter__(self): return iter('TI')
class T0(tuple): __slots__=()
class D(dict):
    def __getitem__(self,k): return 'gi'
    def keys(self): return ['a','b']
class DI(dict):
    def __iter__(self): return iter('xy')
    def __getitem__(self,k): return k*2
class DM(dict):
    def __missing__(self,k): self[k]=k; return k
class DS(dict):
    __slots__=('q','__weakref__')
class S(set):
    def __init__(self,*a,kw=0): super().__init__(*a); self.kw=kw
    def __contains__(self,x): return True
    def add(self,x): print('add'); set.add(self,x)
class F(frozenset):
    def __new__(cls,*a,z=0): o=super().__new__(cls,*a); o.z=z; return o
    def __hash__(self): return 5
class E(enumerate): pass
class Z(zip): 
    def __init__(self,*a,q=0,**k): self.q=q
class Mp(map): pass
class R(reversed): pass
class Mapping:
    def keys(self): return iter('ab')
    def __getitem__(self,k): return k+'!'
class BadMap:
    def keys(self): return 5
class BadMap2:
    def keys(self): return 'a'
    def __getitem__(self,k): raise LookupError('x')
l=L([3,1,2],k=9); l.y=2
show('L',lambda:(l,l.k,l.y,l.x,l.__dict__,type(l+[1]),type(l*2),type(l[:]),type(l.copy()),l==[3,1,2],l<[4]))
l.sort(); show('sort',lambda:(l,l.k)); l+=[5]; show('iadd',lambda:(l,type(l)))
l2=L2('ab'); l2.s=4; show('slots',lambda:(l2,l2.s)); show('noattr',lambda:setattr(l2,'zz',1))
li=LI([1,2,3])
for src in ('list(li)','tuple(li)','len(li)','li[0]','[*li]','li+[4]','[9]+li','sorted(li)','set(li)','dict.fromkeys(li)','li==5','5 in li','repr(li)','sum([li],[])','[].extend(li)','max(li)','list(map(str,li))','list(zip(li))','list(reversed(li))','bool(li)','li*2','[1]<li','"".join(li)','iter(li).__class__','li.copy()','li.index(2)','li.count(1)','list.__len__(li)','list.__getitem__(li,0)','[0,*li]','(lambda *a:a)(*li)'):
    show(src,lambda:eval(src))
x=[]; x.extend(li); show('ext',lambda:x); x[1:1]=li; show('slice',lambda:x)
t=T(1); show('T',lambda:(t,t.attr,len(t),t[0],list(t),tuple(t),t+(1,),t==(1,5),hash(t)==hash((1,5)),t[:],t*2, [*t], isinstance(t,tuple)))
show('T0',lambda:(T0([1,2]),T0(),T0()==(),hash(T0((1,)))==hash((1,)))); show('T0attr',lambda:setattr(T0(),'a',1))
d=D(a=1); d['z']=3
for src in ('dict(d)','{**d}','dict(d,q=1)','{}|d','d|{}','d["a"]','d.get("a")','d.copy()','d=={"a":1,"z":3}','list(d)','list(d.keys())','list(d.items())','(lambda **k:k)(**d)','repr(d)','{}.update(d)','len(d)','d.pop("a")','dict.keys(d)','d.setdefault("a",7)','"%(a)s" % d','"{a}".format_map(d)'):
    show(src,lambda:eval(src))
di=DI(a='v')
for src in ('dict(di)','{**di}','{}|di','list(di)','list(di.items())','(lambda **k:k)(**di)','di.copy()','dict.fromkeys(di)','set(di)','dict(di.items())','list(map(str,di))','sorted(di)'):
    show(src,lambda:eval(src))
dm=DM(); show('miss',lambda:(dm[3],dm,dm.get(4),5 in dm, dm)); show('fm',lambda:type(DM.fromkeys('ab')))
ds=DS(a=1); ds.q=3; w=weakref.ref(ds); show('ds',lambda:(ds,ds.q,w() is ds)); del ds; show('w',lambda:w())
s=S([1,2],kw=3)
for src in ('s','s.kw','5 in s','s|{3}','s.copy()','type(s&s)','s-{1}','s=={1,2}','s<={1}','{9}<=s','s.issubset([1])','s.issuperset([7])','s.isdisjoint([7])','s.union([8])','len(s)','list(s)','S.__contains__(s,4)','set.__contains__(s,4)','s^{1,5}','frozenset(s)','set(s)','hash(s)','s.__reduce__()[1:]'):
    show(src,lambda:eval(src))
f=F([1,2],z=4)
for src in ('f','f.z','hash(f)','f.copy()','f|{3}','frozenset(f)','frozenset(f) is f','{f:1}[f]','f==frozenset([1,2])','F() is F()','frozenset([1]) in {frozenset([1])}','{1} in {frozenset([1])}'):
    show(src,lambda:eval(src))
show('E',lambda:(list(E('ab',3)),type(E('a')))); show('Z',lambda:(list(Z('ab','cd',q=3)),Z('a',q=1).q)); show('Mp',lambda:list(Mp(str,[1]))); show('R',lambda:(list(R((1,2))),type(R((1,2))),type(R([1]))))
show('Mapping',lambda:(dict(Mapping()),{**Mapping()},dict(Mapping(),a=1),(lambda **k:k)(**Mapping())))
for b in (BadMap(),BadMap2(),5,[1],[(1,2,3)],None,'ab',{1:2}.items()):
    show('upd',lambda:{}.update(b)); show('star',lambda:{**b}); show('call',lambda:(lambda **k:k)(**b))
def g(**k): return k
show('dup',lambda:g(**{'a':1},**{'a':2})); show('dup2',lambda:g(a=1,**{'a':2})); show('nonstr',lambda:g(**{1:2})); show('nonstr2',lambda:dict(**{1:2})); show('pr',lambda:print(**{'sep':1},**{'sep':2})); show('m',lambda:[].sort(**{'key':None},**{'key':None}))
class Len:
    def __init__(s,h): s.h=h
    def __iter__(s): return iter([1,2,3])
    def __length_hint__(s): 
        if isinstance(s.h,Exception): raise s.h
        return s.h
for h in (5,0,-1,'a',None,NotImplemented,TypeError('t'),ValueError('v'),10**30):
    show('hint %r'%(h,),lambda:list(Len(h))); show('hint',lambda:[0].extend(Len(h)))
class Cnt:
    def __init__(s): s.n=0
    def __call__(s): s.n+=1; return s.n
show('callit',lambda:list(iter(Cnt(),4)))
class Stop:
    def __call__(s): raise StopIteration(5)
show('stop',lambda:list(iter(Stop(),4)))
def raiser(x): raise StopIteration
show('mapstop',lambda:list(map(raiser,[1,2]))); show('filstop',lambda:list(filter(raiser,[1])))
class Rev:
    def __reversed__(s): return 'revd'
show('rev',lambda:reversed(Rev()))
class Seq:
    def __init__(s,n): s.n=n
    def __len__(s): return s.n
    def __getitem__(s,i):
        if i>=3: raise IndexError(i)
        return i
show('seq',lambda:(list(Seq(3)),list(reversed(Seq(3))),list(reversed(Seq(5))),2 in Seq(3),list(Seq(-1)) if 0 else 0, iter(Seq(3)).__length_hint__()))
class SeqErr:
    def __getitem__(s,i): raise StopIteration if i>1 else 0 if False else (StopIteration if i>1 else ValueError('v'))
show('seqerr',lambda:list(SeqErr()))
class IterBad:
    def __iter__(s): return 5
show('iterbad',lambda:list(IterBad())); show('iterbad2',lambda:[*IterBad()]); show('iterbad3',lambda:set(IterBad()))
class Idx:
    def __index__(s): return 'a'
show('idx',lambda:[1][Idx()]); show('idx2',lambda:range(Idx())); show('idx3',lambda:[1]*Idx()); show('idx4',lambda:[1][Idx():])
class Eq:
    def __eq__(s,o): return NotImplemented
    def __hash__(s): return 1
show('eqni',lambda:([Eq()]==[Eq()], {Eq():1}=={Eq():1}, Eq() in [Eq()], [Eq()].index(3) if 0 else 0))
class Tr:
    def __eq__(s,o): return s
    def __bool__(s): raise ValueError('bool')
    __hash__=None
for src in ('[Tr()]==[1]','1 in [Tr()]','[Tr()].index(1)','(Tr(),)==(1,)','{1:Tr()}=={1:2}','[Tr()].count(1)','[Tr()].remove(1)','{Tr()}','{Tr():1}','[Tr()]<[1]','max([Tr(),1])'):
    show(src,lambda:eval(src))
class Hs:
    def __init__(s,h): s.h=h
    def __hash__(s): return s.h
for h in (5,-1,2**70,'a',None,True):
    show('hash %r'%(h,),lambda:(hash(Hs(h)),Hs(h) in {1:2},Hs(h) in {1}))
deep=[]
for i in range(100000): deep=[deep]
show('deep',lambda:repr(deep)); show('deep==',lambda:deep==[[deep]]); del deep
d={}
for i in range(100000): d={1:d}
show('deepd',lambda:repr(d)); del d
a=[]; b=[]; a.append(b); b.append(a); show('cmp',lambda:a==b); show('rep',lambda:a)
print(gc.collect()>=0)
