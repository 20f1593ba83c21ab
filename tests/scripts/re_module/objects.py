"""Pattern, Match and the scanner: arguments, attributes, errors, templates."""
import re,sys
def t(f,*a,**k):
    try: print(ascii(f(*a,**k)))
    except Exception as e: print(type(e).__name__, ascii(str(e)))
p=re.compile('a(b)?(?P<n>c)?'); b=re.compile(b'a'); m=p.match('abz')
for f in (p.match,p.search,p.fullmatch,p.findall):
    t(f); t(f,1); t(f,b'a'); t(f,'a','b'); t(f,'a',0,'x'); t(f,string='a',pos=0,endpos=1) if f is not p.finditer and f is not p.scanner else 0
    t(f,'a',0,1,2); t(f,foo=1); t(f, 'a', 2**70)
t(p.split,'xaby',-1); t(p.split,'xaby',maxsplit=1); t(p.sub,'x'); t(p.sub,'x','abab',1); t(p.sub,'x','abab',count=1); t(p.sub,'x','abab',-1)
t(p.sub,1,'abab'); t(p.sub,b'x','abab'); t(p.sub,b'\\1','abab'); t(p.sub,r'\2[\1]','abab'); t(p.sub,lambda m:1,'abab'); t(p.sub,lambda m:None,'abab'); t(p.sub,lambda m:b'x','abab');t(p.sub,lambda m:b'x','xxabab')
t(b.sub,'x',b'abab'); t(b.sub,'\\g<0>',b'abab'); t(b.sub,b'x',b'abab'); t(b.sub,bytearray(b'x'),bytearray(b'abab')); t(b.sub,b'\\\\x',memoryview(b'abab')); t(b.findall,bytearray(b'aba')); t(b.split,bytearray(b'xax'));t(b.sub,b'',bytearray(b'xyz'))
for g in (0,1,2,3,-1,'n','z',None,1.0,True,[],2**80): t(m.group,g); t(m.start,g); t(m.__getitem__,g)
t(m.group,0,1,'n'); t(m.groups); t(m.groups,'d'); t(m.groups,default=1); t(m.groupdict); t(m.groupdict,5); t(m.groupdict,default=5); t(m.span); t(m.span,1); t(m.span,2); t(m.regs.__repr__); t(m.expand,r'\1-\n-\g<n>-\g<1>'); t(m.expand,b'x'); t(m.expand,b'\\1'); t(m.expand,'x'); t(m.expand,1)
t(lambda:(m.string,m.re,m.pos,m.endpos,m.lastindex,m.lastgroup)); t(bool,m); t(repr,m); t(len,m); t(iter,m); t(hash,p.__class__('x') if 0 else 1)
for tpl in ['\\','\\g','\\g<','\\g<>','\\g<1','\\g<1>','\\g<01>','\\g<+1>','\\g<-1>','\\g<n>','\\g<zz>','\\g<3>','\\3','\\9','\\99','\\0','\\07','\\077','\\0777','\\1234','\\400','\\377','\\q','\\Q','\\_','\\n\\t\\a\\b\\f\\r\\v\\\\','\\g<1a>','\\g< 1>','\\g<99999999999999>','a\\1b\\2c','\\x41','\\u1234','\\8','\\g<0>\\0','\\é','\\g<é>','\\g<a\n>', '\\g<1_0>','\\\\','x\\','\\g<\\>','\\g<a\\>b>']:
    t(p.sub,tpl,'xabc'); t(b.sub,tpl.encode('latin1'),b'xabc')
t(re.compile,1); t(re.compile,None); t(re.compile,[]); t(re.compile,p,re.I); t(re.compile,p); t(re.compile,bytearray(b'a')); t(re.compile, 'a', 2**40)
t(re.match,'a'); t(re.match); t(re.sub,'a','b'); t(re.escape,'a.b-c_d e\n\0é'); t(re.escape,b'a.b\xff'); t(re.escape,1); t(re.escape,bytearray(b'.'))
t(lambda: p==re.compile('a(b)?(?P<n>c)?')); t(lambda: p==re.compile('a(b)?(?P<n>c)?',re.I)); t(lambda: p!=1); t(lambda: hash(p)==hash(re.compile('a(b)?(?P<n>c)?'))); t(lambda:p<p)
t(lambda: re.compile('a')==re.compile(b'a')); t(re.Pattern); t(re.Match); t(type(p),1); t(lambda: re.Pattern[str]); t(lambda: re.Match[bytes]); t(lambda: p.groups); t(lambda: p.groupindex); t(lambda:p.groupindex.__class__); t(setattr,p,'flags',1); t(setattr,p,'x',1); t(setattr,m,'pos',1); t(delattr,m,'string')
s=p.scanner('abcaab'); t(lambda:s.pattern is p); t(lambda:[s.match() for _ in range(4)]); s=p.scanner('zabcaab'); t(lambda:[s.search() for _ in range(5)])
t(lambda: type(p.finditer('a')).__name__); t(lambda: type(s)); t(lambda: repr(re.compile('x'*300))); t(lambda: repr(re.compile('x\n',re.A|re.S|0x400)))
class S(str): pass
q=S('abc'); t(lambda: type(re.match('.*',q).group()).__name__); t(lambda: re.match('.*',q).string is q); t(lambda: type(re.sub('x','y',q)).__name__); t(lambda:type(re.split('x',q)[0]).__name__); k='abc'; t(lambda: re.match('.*',k).group() is k)
for key in ([], {}, {1}, bytearray(b'a')): t(m.group, key); t(m.start, key); t(m.span, key); t(m.group, 0, key); t(lambda: m[key])
unnamed = re.match('(a)', 'a')
for key in ([], {}, 'a'): t(unnamed.group, key); t(unnamed.end, key)
