"""dumps() and loads() with every argument; classes derived; messages."""
import json,sys
def t(f,*a,**k):
    try: print(ascii(f(*a,**k)))
    except Exception as e: print(type(e).__name__, ascii(str(e)), repr(e.__cause__), e.__suppress_context__)
class C: pass
class D(dict):
    def items(self): return [('x',1),('y',2)]
class I(int):
    def __repr__(self): return 'bad'
class F(float):
    def __repr__(self): return 'bad'
class S(str):
    def __repr__(self): return 'bad'
class L(list): pass
d=json.dumps
t(d,C()); t(d,{1:2,None:3,True:4,False:5,1.5:6,'a':7}); t(d,{(1,):2}); t(d,{(1,):2,'a':1},skipkeys=True); t(d,{float('nan'):1}); t(d,{float('inf'):1},allow_nan=False); t(d,[float('-inf')],allow_nan=False); t(d,[float('-inf')],allow_nan=False,indent=1)
t(d,D(a=1)); t(d,D()); t(d,I(5)); t(d,F(1.5)); t(d,S('q')); t(d,L([1])); t(d,(1,2)); t(d,{I(1):1,F(2.5):1}); t(d,{1:1,'a':2},sort_keys=True); t(d,{'b':1,'a':2},sort_keys=True); t(d,set()); t(d,b'x'); t(d,1j)
x=[]; x.append(x); t(d,x); y={}; y['a']=[y]; t(d,y); t(d,x,check_circular=False); t(d,x,indent=1)
t(d,C(),default=lambda o:[1,o.__class__.__name__]); t(d,C(),default=lambda o:o); t(d,[C(),C()],default=lambda o:'c'); t(d,C(),default=lambda o:1/0); t(d,'é',ensure_ascii=False); t(d,'\x7f\x80\u2028\U0001f600\ud800'); t(d,'\x7f\x80\u2028\U0001f600',ensure_ascii=False)
t(d,[1,[2,{'a':[]}]],indent=2); t(d,[1,2],indent=-1); t(d,[1,2],indent=True); t(d,[1,2],indent='--'); t(d,{'a':1},separators=('; ','=')); t(d,{'a':1},separators=1); t(d,1,foo=2); t(d); t(d,1,2); t(d,[],indent=3); t(d,[[]],indent=3); t(d,10**30); t(d,1e16); t(d,0.1); t(d,-0.0); t(d,1e-7)
class E(json.JSONEncoder):
    def default(self,o): return {'__c__':1} if isinstance(o,C) else super().default(o)
t(d,[C()],cls=E); t(d,[set()],cls=E); t(E().encode,C()); t(E(indent=1).encode,[C()])
class E2(json.JSONEncoder):
    def iterencode(self,o,_one_shot=False): yield 'a'; yield 'b'
t(d,[1],cls=E2); t(d,'s',cls=E2)
l=json.loads
t(l,1); t(l,None); t(l,b'[1]'); t(l,bytearray(b'"\xc3\xa9"')); t(l,'\ufeff[1]'); t(l,b'\xef\xbb\xbf[1]'); t(l,'[1]'.encode('utf-16')); t(l,'[1]'.encode('utf-32-be')); t(l,'[1]'.encode('utf-16-le')); t(l,b'"\xff"'); t(l,''); t(l,'  '); t(l,'[1] x'); t(l,'\n\n[1,\n2,,]')
t(l,'{"a":1}',object_hook=lambda x:sorted(x.items())); t(l,'{"a":1,"a":2}',object_pairs_hook=lambda x:x); t(l,'{"a":1}',object_hook=lambda x:1,object_pairs_hook=lambda x:2); t(l,'[1.5,2]',parse_float=str,parse_int=float); t(l,'[NaN]',parse_constant=lambda x:x); t(l,'{"a":{"b":1}}',object_hook=lambda x:1/0); t(l,'1',foo=1); t(l,'1',cls=json.JSONDecoder); t(l,'"\x01"'); t(l,'"\x01"',strict=False)
class Dec(json.JSONDecoder):
    def decode(self,s): return 'dec '+s
t(l,'1',cls=Dec); t(json.JSONDecoder,1); t(json.JSONDecoder().raw_decode,'[1] x'); t(json.JSONDecoder().raw_decode,' [1]'); t(json.JSONDecoder().raw_decode,' [1]',1); t(json.JSONDecoder().raw_decode,'[1]',5); t(json.JSONDecoder().raw_decode,'[1]',-1); t(json.JSONDecoder().decode,b'1'); t(json.JSONDecoder().decode,1)
t(json.JSONDecodeError,'m','a\nb',2); e=json.JSONDecodeError('m','a\nb',2); print(e.msg,e.doc,e.pos,e.lineno,e.colno,e.args,e.__reduce__(),type(e).__mro__,type(e).__module__)
z=cur=[]
for _ in range(100000): cur.append([]); cur=cur[0]
try: d(z)
except RecursionError as e: print('RE',e)
print(json.__all__, json.JSONEncoder.item_separator, json.JSONEncoder().__dict__.keys())
class M(dict): pass
t(d,M(a=1),sort_keys=True); t(d,{'a':1,2:1},sort_keys=True)
import json.encoder as je
t(je.c_make_encoder(None,None,lambda s:1,None,': ',', ',False,False,True),['x'],0)
