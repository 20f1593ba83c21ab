# Options, wrong ones, subclasses with a format() of their own, readability.
import collections, dataclasses, io, pprint, types


def p(*a, **k):
    try:
        print(pprint.pformat(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
    print('--')


L = list(range(40))


class L2(list): pass


class S(set): pass


p(1234567,underscore_numbers=True); p([1234567,-12345,1.5,True,10**20],underscore_numbers=True)
p({'b':1,'a':2}); p({'b':1,'a':2},sort_dicts=False); p({1:2,'a':3,None:4,(1,):5})
p({'b':1,'a':2},indent=-1);p(1,width=0);p(1,depth=0);p(1,depth=-1)
p([[[[1]]]],depth=2); p({1:{2:{3:4}}},depth=2); p(((1,),),depth=1); p([{}],depth=1); p([[]],depth=1); p([[1]],depth=1)
p({'a':[1,[2,[3]]]},indent=4,width=10)
p([[1,2,3],[4,5,6]],indent=3,width=5)
p({'key'*10:{'k2'*10:{'k3':'word '*30}}})
p([object,int,print,1.5,None,True,...])
class R:
    def __repr__(self): return 'R\nR'
p([R()]*3,width=5); p(R())
pprint.pp({'b':1,'a':2}); pprint.pprint({'b':1,'a':2})
f=io.StringIO(); pprint.pprint(L,f); print(f.getvalue())
print(pprint.PrettyPrinter().format([1,{2:'a'}],{},0,0))
print(pprint.PrettyPrinter().format([1,{2:'a'}],{},1,0))
print(pprint.isreadable(object()),pprint.isreadable([1,'a',2.5]),pprint.isreadable(int),pprint.isreadable({1:object()}),pprint.isreadable({1}),pprint.isreadable(1.5),pprint.isreadable(float('nan')),pprint.isreadable(''),pprint.isreadable({1:()}))
class PP(pprint.PrettyPrinter):
    def format(self,o,c,m,l):
        if isinstance(o,str): return '<'+o+'>',True,False
        return super().format(o,c,m,l)
print(PP().pformat({'a':['b','c'],('q',):'zz'})); print(PP().pformat(['hello '*20,'b']))
p({'a':1,'b':(1,),'c':{1:'x'*50,2:'y'*60}},compact=True)
p([(1,),('a'*50,),('b'*40,'c'*50)],compact=True)
nt=collections.namedtuple('nt','a b'); p(nt(1,2)); p([nt(1,'x'*80)])
pprint.PrettyPrinter(4,20,None,None).pprint if 0 else None
for k in ({'foo':1},):p(1,**k)
try: pprint.PrettyPrinter(1,2,3,io.StringIO(),True)
except Exception as e: print(e)
try: pprint.PrettyPrinter(stream=5)
except Exception as e: print(e)
print(pprint.PrettyPrinter().__dict__.keys())
p("it's \"quoted\" "*10); p([('a b c '*12),{'k':'a b c '*15}],width=40)
p({'n'*60:['z'*30, 'y'*30]})
p([b'abcdefghij'*4],width=20); p(b'abcd'*5,width=10); p(b'abcdefg'*5,width=20,indent=5)
p({b'k':b'abcdefghij'*8}); p({1:bytearray(b'abcdefghij'*8)})
p([L2(range(30)),S()])
p({'x':range(5),'y':{1,2}.__class__})
class DD(dict):
    def __repr__(self): return 'DD!'*30
p(DD(a=1)); p([[1,2,[3,4,[5,[6]]]]],width=1)
p(types.SimpleNamespace(a=1)); n=types.SimpleNamespace(a=1); n.n=n; n.q='a'*80
print(pprint.pformat(n).replace(str(id(n)),'ID'))
dd=collections.defaultdict(list); dd[1]=dd; dd[2]='z'*90; print(pprint.pformat(dd).replace(str(id(dd)),'ID'))
cc=collections.Counter('a');
p(collections.defaultdict(lambda:0,{}).__class__)
dq=collections.deque([1]); dq.append(dq); dq.append('w'*90); print(pprint.pformat(dq).replace(str(id(dq)),'ID'))
p({1:{2:3}},depth=1,width=3)
p([1,2,3],width=1,indent=0)
for w in (1,5,9,10,11,12,13): p([1,2,3,44],width=w); p({'aa':'bb cc','d':[1,2]},width=w,compact=True)
