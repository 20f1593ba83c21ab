"""Who is asked how an object is written: reducer_override, dispatch_table, copyreg, the object."""
import copyreg
import io
import pickle

class A:
    def __reduce_ex__(self, protocol):
        return str, ('by the object',)

class B(A):
    pass

class Meta(type):
    pass

class C(metaclass=Meta):
    pass

def named():
    pass

def dumped(pickler_class, obj, protocol=4, table=None):
    file = io.BytesIO()
    pickler = pickler_class(file, protocol)
    if table is not None:
        pickler.dispatch_table = table
    pickler.dump(obj)
    return file.getvalue()

class Override(pickle.Pickler):
    def reducer_override(self, obj):
        print('asked', getattr(obj, '__name__', type(obj).__name__))
        if isinstance(obj, A):
            return str, ('by reducer_override',)
        if obj is named:
            return str, ('a function',)
        return NotImplemented

class Table(pickle.Pickler):
    dispatch_table = {A: lambda a: (str, ('by the table of the class',))}

for obj in (A(), B(), C, named, [A(), A], 5, 'text', None, int, (1, {2: 3})):
    print(repr(pickle.loads(dumped(Override, obj))).split(' at ')[0])
print(pickle.loads(dumped(Table, A())), pickle.loads(dumped(Table, B())))
print(pickle.loads(dumped(pickle.Pickler, A(), table={A: lambda a: (str, ('by the table of the pickler',))})))
copyreg.pickle(A, lambda a: (str, ('by copyreg',)))
copyreg.pickle(Meta, lambda cls: (str, ('class ' + cls.__name__,)))
print(pickle.loads(pickle.dumps(A())), pickle.loads(pickle.dumps(B())), pickle.loads(pickle.dumps(C)))
print(pickle.loads(dumped(pickle.Pickler, A(), table={})), pickle.loads(dumped(pickle.Pickler, C, table={})))

class Lookup:
    def __getitem__(self, key):
        print('looked up', key.__name__)
        raise KeyError(key)

print(pickle.loads(dumped(pickle.Pickler, A(), table=Lookup())))
p = pickle.Pickler(io.BytesIO())
try:
    p.dispatch_table
except AttributeError as error:
    print('AttributeError', error)
p.dispatch_table = {}
print(p.dispatch_table)
del copyreg.dispatch_table[A], copyreg.dispatch_table[Meta]
print(pickle.loads(pickle.dumps(A())))

class Bad(pickle.Pickler):
    def reducer_override(self, obj):
        return 5

try:
    dumped(Bad, A())
except pickle.PicklingError as error:
    print(error)
