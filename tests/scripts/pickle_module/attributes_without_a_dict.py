"""Instances of plain classes are written attribute by attribute: the bytes are those of their __dict__ all the same."""
import io
import pickle

class Plain:
    pass

def one(**attributes):
    made = Plain()
    for name, value in attributes.items():
        setattr(made, name, value)
    return made

def same_by_pickler(obj, protocol):
    file = io.BytesIO()
    pickle.Pickler(file, protocol).dump(obj)
    return file.getvalue() == pickle.dumps(obj, protocol)

with_dict = one(x=1)
vars(with_dict)['y'] = 2
emptied = one(x=1)
del emptied.x
itself = one(x=1)
itself.me = itself
own_dict = one(x=1)
own_dict.d = own_dict.__dict__
many = one(**{f'a{i}': i for i in range(130)})
shared = one(list=['shared'])
cases = {'none': one(), 'single': one(a=1), 'two': one(a=1, b='b'), 'emptied': emptied, 'with dict': with_dict, 'itself': itself,
         'own dict': own_dict, 'twice': [shared, shared], 'and its dict': [with_dict, vars(with_dict)], 'and its list': [shared, shared.list]}
for name, obj in cases.items():
    for protocol in (2, 4, 5):
        print(name, protocol, pickle.dumps(obj, protocol), same_by_pickler(obj, protocol))
back = pickle.loads(pickle.dumps(many))
print(len(pickle.dumps(many)), vars(back) == vars(many), same_by_pickler(many, 4))

class Lookups:
    def __getattribute__(self, name):
        asked.append(name)
        return object.__getattribute__(self, name)

for protocol in (1, 2, 4):
    asked = []
    pickle.dumps(Lookups(), protocol)
    print(protocol, asked)

instance_says = one(a=1)
instance_says.__reduce_ex__ = lambda protocol: (int, (protocol,))
print(pickle.loads(pickle.dumps(instance_says, 3)))
instance_says = one(a=1)
instance_says.__getstate__ = lambda: {'state': 'own'}
print(vars(pickle.loads(pickle.dumps(instance_says))))
instance_says = one(a=1)
instance_says.__reduce__ = lambda: (int, (5,))
print(sorted(vars(one(a=1))), type(instance_says.__reduce_ex__(2)[0]).__name__)
