"""Objects that change while a pickler is at them, and picklers and unpicklers that are used while they are at work."""
import io
import pickle

class Acts:
    """Its __reduce__ does something to somebody else first."""
    def __init__(self, act):
        self.act = act

    def __reduce__(self):
        self.act()
        return int, (7,)

class Plain:
    pass

def shown(label, make, protocol):
    try:
        print(label, protocol, pickle.loads(pickle.dumps(make(), protocol)))
    except Exception as error:
        print(label, protocol, type(error).__name__, error)

def list_grows():
    items = []
    items.extend([Acts(lambda: len(items) < 5 and items.append(1)), 2])
    return items

def list_is_emptied():
    items = []
    items.extend([Acts(items.clear), 2, 3])
    return items

def dict_grows():
    table = {}
    table.update(a=Acts(lambda: table.setdefault('new')), b=1)
    return table

def set_grows():
    some = set()
    some.add(Acts(lambda: some.add(5)))
    return some

for protocol in range(6):
    for make in (list_grows, list_is_emptied, dict_grows, set_grows):
        shown(make.__name__, make, protocol)

def instance(act):
    one = Plain()
    one.first = Acts(lambda: act(one))
    one.last = 2
    return one

for name, act in (('gains', lambda one: setattr(one, 'new', 1)), ('loses', lambda one: delattr(one, 'last')), ('shows its dict', vars),
                  ('other value', lambda one: setattr(one, 'last', 'other'))):
    try:
        print(name, vars(pickle.loads(pickle.dumps(instance(act), 4))))
    except RuntimeError as error:
        print(name, error)

class Nested(pickle.Unpickler):
    def persistent_load(self, pid):
        return self.load() if pid == 5 else pid

inner = pickle.dumps([1, 'inner'], 4)
print(Nested(io.BytesIO(b'\x80\x04K\x05Q' + inner + b'.')).load())

class Asks(pickle.Pickler):
    def persistent_id(self, obj):
        if obj == 'forget':
            self.clear_memo()
            self.persistent_id = None.__class__

file = io.BytesIO()
Asks(file, 4).dump([['a'], 'forget', ['a']])
print(pickle.loads(file.getvalue()))
