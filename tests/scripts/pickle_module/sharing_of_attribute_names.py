"""Names of attributes are the same strings again; equal but distinct strings stay distinct."""
import pickle
import sys

class A:
    pass

a, b = A(), A()
a.attribute_name = 1
b.attribute_name = 2
x, y = pickle.loads(pickle.dumps([a, b]))
print([k is l for k, l in zip(x.__dict__, y.__dict__)], all(k is sys.intern('attribute_name') for k in x.__dict__))
one = ''.join(['some', 'text'])
two = ''.join(['some', 'text'])
for protocol in range(6):
    p, q, r = pickle.loads(pickle.dumps([one, one, two], protocol))
    print(protocol, p is q, p is r, len(pickle.dumps([one, one, two], protocol)))
