# exec and eval with mappings of every kind, without builtins, with closures; what locals() gives.
class M(dict):
    def __getitem__(s,k): print('get',k); return dict.__getitem__(s,k)
    def __setitem__(s,k,v): print('set',k); dict.__setitem__(s,k,v)
    def __missing__(s,k): print('missing',k); raise KeyError(k)
class N:
    def __init__(s): s.d={}
    def __getitem__(s,k): print('N get',k); return s.d[k]
    def __setitem__(s,k,v): print('N set',k); s.d[k]=v
    def __delitem__(s,k): print('N del',k); del s.d[k]
m=M(); g={}
exec('x=1\ny=x+1\ndel x\nprint(len([1]))\nclass C: z=y\ndef f(): return y\nfor i in (1,): pass',g,m)
n=N()
exec('x=1\ny=x\ndel x\ntry: del x\nexcept NameError as e: print(e)',{},n)
print(sorted(n.d))
print(eval('a+b',{'a':1},{'b':2}), eval('a',{},{'a':3}))
for args in (('1',3),('1',{},3),('1',None,None),('1',M()),(3,),('x',{}),('1+',),('a=1',),(b'1+1',),(bytearray(b'2'),),(memoryview(b'3'),),('1\n\n',),('  1',),('\n1',),('1;2',),('',),('#',),('lambda',),(' ',)):
    try: print(eval(*args))
    except Exception as e: print(args[0], type(e).__name__, e)
for args in (('x=1',3),('x=1',{},3),('x',{},[]),(3,),(None,),('x=1',None,None),(b'y=2',),('\x00',),('x\x00',)):
    try: print(exec(*args))
    except Exception as e: print(repr(args[0]), type(e).__name__, e)
g={}; exec('a=1',g); print('__builtins__' in g, type(g['__builtins__']).__name__, sorted(k for k in g if k!='__builtins__'))
g={'__builtins__':{}}
try: exec('print(1)',g)
except NameError as e: print(e)
g={'__builtins__':{'len':lambda x:99}}; print(eval('len([])',g))
try: exec('class A: pass',g)
except NameError as e: print(e)
try: exec('import os',g)
except ImportError as e: print(e)
g={'__builtins__':3}
try: exec('x',g)
except Exception as e: print(type(e).__name__, e)
def f():
    a=1
    exec('a=2; b=3')
    try: b
    except NameError as e: print(e)
    l=locals(); l['a']=5; l['q']=6
    print(a, sorted(l), sorted(locals()), l is locals())
    x=eval('[a for _ in (1,)]') if 0 else eval('a')
    try: eval('[a for _ in (1,)]')
    except NameError as e: print(e)
    return x
print(f())
c=compile('x','','eval'); 
def cl():
    y=1
    return lambda: y
try: exec(cl().__code__)
except TypeError as e: print(e)
try: eval(cl().__code__)
except TypeError as e: print(e)
k=cl()
exec(k.__code__,{},closure=k.__closure__)
for c in ((),(1,),None,k.__closure__*2):
    try: exec(k.__code__,{},closure=c)
    except Exception as e: print(type(e).__name__,e)
try: exec('x=1',{},closure=())
except TypeError as e: print(e)
