# Readers and writers under all options, right and wrong ones.
import csv, io
def t(f,*a,**k):
    try: print(repr(f(*a,**k)))
    except BaseException as e: print(type(e).__name__, e)
def w(row,**k):
    s=io.StringIO(); n=csv.writer(s,**k).writerow(row); return n,s.getvalue()
def r(s,**k): return list(csv.reader(s.splitlines(True) if isinstance(s,str) else s,**k))
for k in ({},dict(delimiter=1),dict(delimiter='ab'),dict(delimiter=''),dict(delimiter=None),dict(quotechar=''),dict(quotechar=None),dict(quotechar=1),dict(quotechar='aa'),dict(escapechar='xx'),dict(escapechar=''),dict(escapechar=1),dict(lineterminator=None),dict(lineterminator=1),dict(quoting=9),dict(quoting='x'),dict(foo=1),dict(dialect='nope'),dict(dialect=5),dict(strict=1),dict(quoting=None),dict(quoting=3),dict(quotechar=None,quoting=0),dict(quotechar=None,quoting=3),dict(dialect=csv.excel_tab),dict(dialect=csv.unix_dialect()),dict(delimiter='\n'),dict(delimiter=b'a')):
    print(k if 'dialect' not in k else 'dialect'); t(r,'a,b\n1,"2"\n',**k); t(w,['a',1,None,2.5,'q"t','x,y'],**k)
for row in (5,None,'abc',[],[None],[''],['a',''],['\n'],['\r'],[' a'],[1.0,True],['"'],[(1,2)]):
    for k in ({},dict(quoting=1),dict(quoting=2),dict(quoting=3),dict(quoting=3,escapechar='\\'),dict(doublequote=False),dict(doublequote=False,escapechar='!'),dict(delimiter=' '),dict(skipinitialspace=True)): t(w,row,**k)
for s in ('','\n','a\n\nb','"a\nb",c','"a"b,c','a"b,c','"a""b"','"a','a,','a, b," c"',' "a", b','a\\,b','"a\\"b"','a\rb','a\r\nb\r\n','1,2.5,"3"','a\0b','"ab"x"c",d',',,','"",""',"'a,b'",'a\\','x,"y\\'):
    for k in ({},dict(strict=True),dict(quoting=2),dict(quoting=3),dict(escapechar='\\'),dict(escapechar='\\',doublequote=False),dict(skipinitialspace=True),dict(quotechar="'"),dict(quotechar=None,quoting=3),dict(lineterminator='x')): t(r,s,**k)
