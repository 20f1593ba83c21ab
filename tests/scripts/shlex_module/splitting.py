# split, join, quote; a lexer with its modes, sources and pushed tokens.
import shlex, io, tempfile, os
def t(f,*a,**k):
    try: print(repr(f(*a,**k)))
    except BaseException as e: print(type(e).__name__, e)
for s in ['a b c','a "b c" d',"it\\'s 'x y' z",'a\\ b','"a\\"b\\c"',"'a\\b'",'a # b','','  ','""',"a''b",'a"b"c\'d\'','a\nb','"unclosed',"x\\",'a;b|c&&d','$x `y`','é ü','"a\nb"','\\\n','a\\\nb','a#b']:
    for k in ({},{'comments':True},{'posix':False},{'comments':True,'posix':False}):
        t(shlex.split,s,**k)
    for kw in ({},{'posix':True},{'punctuation_chars':True},{'posix':True,'punctuation_chars':True},{'posix':True,'punctuation_chars':'|;'}):
        t(lambda: list(shlex.shlex(s,**kw)))
for s in ['',"a","a b","it's",'a"b','$x','a-b_c.d/e:f,g@h%i+j=k','é','~','a\nb']: t(shlex.quote,s)
t(shlex.join,['a','b c',"d'e"]); t(shlex.quote,1); 
l=shlex.shlex('a b\nc "d"'); print(sorted(k for k in l.__dict__)); print({k:v for k,v in l.__dict__.items() if isinstance(v,(str,int,bool,type(None)))})
l=shlex.shlex('a b\nc "d"',posix=True,punctuation_chars=True); print({k:v for k,v in l.__dict__.items() if isinstance(v,(str,int,bool,type(None)))})
print(l.get_token(),l.lineno,l.get_token(),l.lineno,l.get_token(),l.lineno,l.error_leader()); l.push_token('zz'); print(l.get_token(),l.get_token(),l.get_token(),l.read_token(),l.lineno)
print(l.error_leader('f',3))
l=shlex.shlex('a,b;c d',posix=True); l.whitespace+=','; l.whitespace_split=True; print(list(l))
l=shlex.shlex('~/a && b-c --col=auto e.*',punctuation_chars=True); print(list(l))
try: l.punctuation_chars='x'
except AttributeError as e: print(e)

for s in ['a source "x.inc" b']:
    with tempfile.TemporaryDirectory() as d:
        with open(os.path.join(d, 'x.inc'), 'w') as f:
            f.write('one two\n"three"')
        l = shlex.shlex(io.StringIO(s), os.path.join(d, 'main'))
        l.source = 'source'
        print(list(l), l.lineno)
l = shlex.shlex('a b'); l.push_source('x y', 'n'); print(l.infile, list(l), l.infile)
l = shlex.shlex("a 'q' ;", posix=True); l.debug = 3; l.push_token('t'); print(list(l))
for text in ('a  b;c "x', 'x\\'):
    for posix in (False, True):
        l = shlex.shlex(text, posix=posix); l.debug = 2; t(list, l)
for bad in (1, b'a b', ['a']):
    t(shlex.split, bad)
for pc in (True, '|', '', '-a'):
    for ws in (False, True):
        for posix in (False, True):
            for s in ("a&&b||c;d>'e'<f", 'a-b -- c|| d', '"x"|"y"z', "~/a*?=b;'c'd #e"):
                l = shlex.shlex(s, posix=posix, punctuation_chars=pc); l.whitespace_split = ws; t(list, l)
