# Values of every kind, written with each option: what is quoted, doubled, escaped or refused.
import csv
import io


def wr(row, **k):
    s=io.StringIO(newline='')
    try: n=csv.writer(s,**k).writerow(row)
    except Exception as e: return type(e).__name__, str(e)
    return n, s.getvalue()
class St:
    def __str__(self): return 'a,b'
class BadSt:
    def __str__(self): raise ValueError('no')
class F(float):
    def __str__(self): return 'F!'
class I(int):
    def __repr__(self): return 'I!'
class S(str):
    def __str__(self): return 'S!'
for row in (['a','b'],[],[''],[None],['',''],[None,None],['a b'],['a,b'],['a"b'],['a\nb'],['a\rb'],[1,2.5,-0.0,1e300,1j,True],[St()],[BadSt()],[F(1.5)],[I(3)],[S('x')],['é','日本','😀'],["a'b"],['a\\b'],['a;b'],['\t'],[b'x'],(x for x in 'ab'),'abc',{'k':1},['a\0b'],[' lead'],['"'],['a',' ',''],[float('nan'),float('inf')],['a|b'],[1,'x,y',None]):
    print(repr(row)[:40] if '0x' not in repr(row) else '-')
    row = list(row)
    for k in ({},{'quoting':csv.QUOTE_ALL},{'quoting':csv.QUOTE_NONE},{'quoting':csv.QUOTE_NONE,'escapechar':'\\'},{'quoting':csv.QUOTE_NONNUMERIC},{'escapechar':'\\'},{'doublequote':False},{'doublequote':False,'escapechar':'\\'},{'quotechar':None},{'quotechar':"'"},{'delimiter':';'},{'lineterminator':'|'},{'lineterminator':''},{'quotechar':None,'escapechar':'\\'},{'quotechar':"é",'delimiter':'日','lineterminator':'😀'},{'quoting':csv.QUOTE_NONE,'escapechar':'"'},{'escapechar':'"'}):
        print('  ', k, wr(row,**k))


made = io.StringIO()
writer = csv.DictWriter(made, iter(["a", "b"]))  # the names are taken as they come
try:
    writer.writeheader()
    writer.writerow({"a": 1, "b": 2})
except ValueError as e:
    print(e, repr(made.getvalue()))
for wrong in [(True, 0), (0, "ab")]:
    for kind in csv.DictReader, csv.DictWriter:
        try:
            kind(*wrong)
        except TypeError as e:
            print(kind.__name__, e)
