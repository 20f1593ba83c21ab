"""Objects that live elsewhere: persistent_id and persistent_load."""
import io
import pickle

class Row:
    def __init__(self, key):
        self.key = key

class P(pickle.Pickler):
    def persistent_id(self, obj):
        if isinstance(obj, Row):
            return ('row', obj.key) if self.bin else f'row {obj.key}'
        return None

class U(pickle.Unpickler):
    def persistent_load(self, pid):
        print('load', pid)
        return Row(pid)

row = Row(5)
for protocol in range(6):
    file = io.BytesIO()
    P(file, protocol).dump([row, 1, row])
    print(protocol, file.getvalue())
    file.seek(0)
    print([getattr(x, 'key', x) for x in U(file).load()])
    try:
        pickle.loads(file.getvalue())
    except pickle.UnpicklingError as error:
        print(error)

p = pickle.Pickler(io.BytesIO(), 4)
try:
    p.persistent_id
except AttributeError as error:
    print('no', error)
p.persistent_id = lambda obj: 7 if obj == 'x' else None
p.dump('x')
print(p.persistent_id('x'), p.persistent_id(1))
for owner, name in ((p, 'persistent_id'), (pickle.Unpickler(io.BytesIO()), 'persistent_load')):
    for change in (lambda: setattr(owner, name, 5), lambda: delattr(owner, name)):
        try:
            change()
        except Exception as error:
            print(type(error).__name__, error)

class Odd(pickle.Pickler):
    def persistent_id(self, obj):
        return 'caf\xe9'

try:
    Odd(io.BytesIO(), 0).dump(1)
except pickle.PicklingError as error:
    print(error)

class Instance(pickle.Unpickler):
    def __init__(self, file):
        super().__init__(file)
        self.persistent_load = lambda pid: ('own', pid)

print(Instance(io.BytesIO(b'Pabc\n.')).load())
