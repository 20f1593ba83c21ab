"""How deep objects may be nested: lists and dicts count twice, and a RecursionError leaves the pickler as it was."""
import io
import pickle
import sys

sys.setrecursionlimit(400)

def nested(depth, wrap):
    made = wrap(None)
    for _ in range(depth):
        made = wrap(made)
    return made

class Plain:
    pass

def in_instance(value):
    one = Plain()
    one.value = value
    return one

for name, wrap in (('list', lambda x: [x]), ('dict', lambda x: {'k': x}), ('tuple', lambda x: (x,)), ('instance', in_instance), ('error', ValueError)):
    for protocol in (0, 2, 4):
        outcomes = []
        for depth in (100, 150, 230, 370, 1000):
            try:
                pickle.dumps(nested(depth, wrap), protocol)
                outcomes.append('done')
            except RecursionError as error:
                outcomes.append(str(error) if protocol == 4 and depth == 1000 and name in ('list', 'tuple') else 'too deep')
        print(name, protocol, outcomes)

file = io.BytesIO()
p = pickle.Pickler(file, 4)
try:
    p.dump(nested(1000, lambda x: [x]))
except RecursionError:
    print('too deep', file.getvalue())
p.clear_memo()
p.dump([1])
print(file.getvalue())
deep = pickle.loads(b'\x80\x04' + b']' * 5000 + b'a' * 4999 + b'.')
count = 0
while deep:
    deep, count = deep[0], count + 1
print('read to any depth:', count)
