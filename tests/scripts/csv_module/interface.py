# Dialects, limits, dict readers and writers, wrong arguments.
import csv, io
def t(f,*a,**k):
    try: print(repr(f(*a,**k)))
    except BaseException as e: print(type(e).__name__, e)
def w(row,**k):
    s=io.StringIO(); n=csv.writer(s,**k).writerow(row); return n,s.getvalue()
def r(s,**k): return list(csv.reader(s.splitlines(True) if isinstance(s,str) else s,**k))
t(r,[1]);t(r,[b'a']);t(csv.reader,5);t(csv.reader);t(csv.writer);t(csv.writer,5);t(r,['a\nb']);t(r,['a\rb']);t(r,['a\r','\nb'])
t(csv.field_size_limit);t(csv.field_size_limit,3);t(r,'abcd');t(r,'abc');t(csv.field_size_limit,'x');t(csv.field_size_limit,131072);t(csv.field_size_limit,1,2)
t(csv.list_dialects);t(csv.register_dialect,'p',delimiter='|');t(lambda:csv.get_dialect('p').delimiter);t(r,'a|b',dialect='p');t(csv.register_dialect,'p2',csv.excel,delimiter=';');t(csv.list_dialects);t(csv.unregister_dialect,'p');t(csv.unregister_dialect,'p');t(csv.register_dialect,5);t(csv.register_dialect,'z','nope');t(csv.get_dialect,'zz');t(csv.register_dialect);t(csv.register_dialect,'q',foo=1)
d=csv.get_dialect('p2') 
print(type(d),[(n,getattr(d,n)) for n in dir(d) if n[0]!='_'],type(csv.reader([])),type(csv.writer(io.StringIO())),[n for n in dir(csv.reader([])) if n[0]!='_'],[n for n in dir(csv.writer(io.StringIO())) if n[0]!='_'])
try: d.delimiter='x'
except Exception as e: print(type(e).__name__)
rd=csv.reader(['a\n','"b\n','c"\n']);print(rd.line_num,next(rd),rd.line_num,next(rd),rd.line_num);t(next,rd);print(rd.dialect.delimiter)
s=io.StringIO();wr=csv.writer(s);t(wr.writerows,[[1],[2]]);t(wr.writerows,5);t(wr.writerows,[5]);print(wr.dialect.quoting,repr(s.getvalue()))
dr=csv.DictReader(['a,b\n','1,2\n','\n','3\n','4,5,6\n'],restval='R',restkey='K');print(dr.fieldnames,list(dr),dr.line_num)
print(list(csv.DictReader(['1,2','3,4'],fieldnames=['x','y']))); print(csv.DictReader([]).fieldnames)
s=io.StringIO();dw=csv.DictWriter(s,['a','b'],restval='?');t(dw.writeheader);t(dw.writerow,{'a':1});t(dw.writerow,{'c':1,'a':2});t(dw.writerows,[{'a':1,'b':2}]);print(repr(s.getvalue()))
s=io.StringIO();dw=csv.DictWriter(s,['a'],extrasaction='ignore');t(dw.writerow,{'c':1,'a':2});print(s.getvalue());t(csv.DictWriter,s,['a'],extrasaction='x');t(lambda:csv.DictWriter(s,['a'],extrasaction='RAISE').extrasaction)
class B(csv.Dialect): delimiter='ab'
t(B)
class B2(csv.Dialect): delimiter=','; quotechar='"'; quoting=0; lineterminator='\n'
t(w,[1,'a b'],dialect=B2); t(csv.Dialect)
t(lambda:csv.reader([]).line_num)
print(csv.QUOTE_ALL,csv.QUOTE_MINIMAL,csv.QUOTE_NONE,csv.QUOTE_NONNUMERIC,csv.Error.__mro__,csv.__version__,csv.__doc__ is not None)
for n in ('excel','excel_tab','unix_dialect'): c=getattr(csv,n); print([(a,getattr(c,a)) for a in dir(c) if a[0]!='_'])
