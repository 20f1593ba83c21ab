# The types of _csv: options checked in order, read-only attributes, dialects by name; rows and files that fail.
import _csv
import copy
import csv
import gc
import io
import pickle
import re
import weakref


def t(f):
    try:
        r = f()
        print('=', re.sub('0x[0-9a-f]+', '0x', repr(r)))
    except BaseException as e:
        print('!', type(e).__module__, type(e).__name__, e)


D=_csv.Dialect
t(lambda: D('excel')); t(lambda: D(delimiter='ab')); t(lambda: D(delimiter=3)); t(lambda: D(delimiter=None)); t(lambda:D(delimiter=''))
t(lambda: D(quotechar='ab')); t(lambda: D(quotechar=3)); t(lambda: D(quotechar='')); t(lambda: D(escapechar='')); t(lambda: D(escapechar=5)); t(lambda: D(lineterminator=4)); t(lambda: D(lineterminator=None)); t(lambda: D(quoting=5)); t(lambda: D(quoting='x')); t(lambda: D(quoting=True)); t(lambda: D(quoting=-1)); t(lambda:D(quoting=None)); t(lambda:D(strict=[])); t(lambda:D(foo=1)); t(lambda:D(None,delimiter=';').delimiter); t(lambda:D(1,2)); t(lambda: D('nope')); t(lambda: D(*range(12)))
t(lambda: D(quotechar=None).quoting); t(lambda: D(quotechar=None, quoting=1)); t(lambda:D(quotechar='',quoting=0))
d=D()
for a in ('delimiter','quotechar','escapechar','lineterminator','quoting','doublequote','skipinitialspace','strict'):
    t(lambda: getattr(d,a)); t(lambda: setattr(d,a,1)); t(lambda: delattr(d,a)); t(lambda: type(D.__dict__[a]).__name__); t(lambda: D.__dict__[a].__doc__)
t(lambda: d.nope); t(lambda: pickle.dumps(d)); t(lambda: copy.copy(d)); t(lambda: copy.deepcopy(d)); t(lambda: weakref.ref(d)); t(lambda: gc.is_tracked(d)); t(lambda:repr(d)[:20]); t(lambda:d==d); t(lambda:d.__reduce__()); t(lambda:d.__reduce_ex__(2)); t(lambda: pickle.dumps(d,0))
t(lambda: D(d) is d)
r=csv.reader(['a,b'])
t(lambda: r.dialect); t(lambda: r.line_num); t(lambda: setattr(r,'line_num',3)); t(lambda: setattr(r,'dialect',3)); t(lambda: delattr(r,'dialect')); t(lambda: next(r)); t(lambda: next(r)); t(lambda: next(r)); t(lambda: r.line_num); t(lambda:gc.is_tracked(r)); t(lambda:weakref.ref(r)); t(lambda: copy.copy(r)); t(lambda:pickle.dumps(r)); t(lambda:iter(r) is r)
w=csv.writer(io.StringIO())
t(lambda:w.dialect); t(lambda:setattr(w,'dialect',3)); t(lambda:w.writerow()); t(lambda:w.writerow(1)); t(lambda:w.writerow([1],2)); t(lambda:w.writerow(row=[1])); t(lambda:w.writerows(3)); t(lambda:w.writerows([1])); t(lambda:w.writerows([[1],[2]])); t(lambda:w.writerow([])); t(lambda:w.writerow([''])); t(lambda:w.writerow([None])); t(lambda:gc.is_tracked(w)); t(lambda:w.writerow(['a',None,1.5,2**70,True,b'x','\n','\r','"',',']));
t(lambda:csv.reader()); t(lambda:csv.reader(1)); t(lambda:csv.reader([],1,2)); t(lambda: csv.reader([], dialect='excel', delimiter=';').dialect.delimiter); t(lambda: csv.reader([],'nope')); t(lambda: csv.reader([],foo=1)); t(lambda:csv.reader(iterable=[])); t(lambda: csv.reader([],'excel',dialect='unix')); t(lambda: csv.reader([],dialect=None,delimiter=':').dialect.delimiter); t(lambda: csv.reader([],3).dialect.delimiter)
class Cls: delimiter=';'
t(lambda: csv.reader([],Cls).dialect.delimiter); t(lambda: csv.reader([],Cls()).dialect.delimiter)
class Bad: delimiter=property(lambda s:1/0)
t(lambda: csv.reader([],Bad()).dialect.delimiter)
class Bad2: delimiter=None
t(lambda: csv.reader([],Bad2()).dialect.delimiter)
t(lambda:csv.writer()); t(lambda:csv.writer(1)); t(lambda:csv.writer([],1,2)); t(lambda: csv.writer(type('W',(),{'write':3})()))
t(lambda:csv.register_dialect()); t(lambda:csv.register_dialect(1)); t(lambda:csv.register_dialect('x',1,2)); t(lambda:csv.register_dialect('x','excel',delimiter=';')); t(lambda:csv.get_dialect('x').delimiter); t(lambda:csv.register_dialect('x',foo=1)); t(lambda:csv.register_dialect('y',quoting=csv.QUOTE_ALL)); t(lambda:csv.get_dialect('y').quoting); t(lambda:csv.list_dialects()); t(lambda:csv.unregister_dialect('x')); t(lambda:csv.unregister_dialect('x')); t(lambda:csv.unregister_dialect([])); t(lambda:csv.get_dialect([])); t(lambda:csv.get_dialect(3)); t(lambda:csv.get_dialect()); t(lambda:csv.list_dialects(1)); t(lambda: csv.unregister_dialect(name='x')); t(lambda: csv.get_dialect(name='excel')); t(lambda:csv.register_dialect(name='z')); t(lambda:csv.register_dialect('q',None)); t(lambda: csv.get_dialect('q').delimiter); t(lambda: csv.get_dialect('excel') is csv.get_dialect('excel')); t(lambda:csv.register_dialect(b'x'))
t(lambda:csv.field_size_limit()); t(lambda:csv.field_size_limit('x')); t(lambda:csv.field_size_limit(1,2)); t(lambda:csv.field_size_limit(limit=3)); t(lambda:csv.field_size_limit(2**70)); t(lambda:csv.field_size_limit(True)); t(lambda:csv.field_size_limit(2**62)); t(lambda:csv.field_size_limit(10)); t(lambda:list(csv.reader(['abcdefghijk']))); t(lambda:list(csv.reader(['"abcdefghijk"']))); t(lambda:list(csv.reader(['abcdefghij,"abcdefghij"']))); csv.field_size_limit(131072)
t(lambda:csv.field_size_limit(-5)); t(lambda:list(csv.reader(['a']))); csv.field_size_limit(131072)
class ItErr:
    def __iter__(self): yield 1; raise KeyError('it')
t(lambda: csv.writer(io.StringIO()).writerow(ItErr()))
class FW:
    def write(self, x): return ('w', x)
t(lambda: csv.writer(FW()).writerow([1,2]))
class FB:
    def write(self,x): raise OSError('disk')
t(lambda: csv.writer(FB()).writerow([1])); t(lambda: csv.writer(FB()).writerows([[1],[2]])); t(lambda: csv.writer(FW()).writerows([[1],[2]]))
def re_entrant():
    it=None
    def g():
        yield 'a,"b\n'
        yield next(it)[0] if it else 'x'
        yield 'c"'
    it=csv.reader(g()); return list(it)
t(re_entrant)
r=csv.reader(['"a\n','b'], strict=True); t(lambda: next(r)); t(lambda:next(r)); t(lambda:r.line_num)
class Gen:
    n=0
    def __iter__(self): return self
    def __next__(self):
        self.n+=1
        if self.n==2: raise ValueError('mid')
        if self.n>4: raise StopIteration
        return '"a%d\n'%self.n
r=csv.reader(Gen()); t(lambda:next(r)); t(lambda:next(r)); t(lambda:next(r))
