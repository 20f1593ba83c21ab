"""Instances of classes derived from the built-in types."""
import pickle

class I(int): pass
class F(float): pass
class C(complex): pass
class S(str): pass
class B(bytes): pass
class BA(bytearray): pass
class T(tuple): pass
class L(list): pass
class D(dict): pass
class SE(set): pass
class FS(frozenset): pass
class E(ValueError): pass

values = [I(5), F(2.5), C(1, 2), S('text'), B(b'xy'), BA(b'xy'), T((1, 2)), L([1, 2]), D(a=1), SE([1]), FS([1]), E('x', 1)]
for value in values:
    for attribute in (False, True):
        if attribute:
            value.extra = 'more'
        for protocol in range(6):
            data = pickle.dumps(value, protocol)
            again = pickle.loads(data)
            print(protocol, data)
            print('   ', type(again) is type(value), repr(again) == repr(value), again.__dict__)
