# Dumps: all arguments, special floats, keys, recursion.
from _cases import cases

cases(r'''
import json, enum, collections
json.dumps([1, 1.5, 'a', None, True, False, {'k': []}, (), [[]], {}]), json.dumps('é\u2028"\\/\b\f\n\r\t\x00\x7f\U0001f600'), json.dumps('é\U0001f600', ensure_ascii=False), json.dumps('\ud800')
json.dumps(float('nan')), json.dumps([float('inf'), -float('inf')]), json.dumps(1e100), json.dumps(-0.0), json.dumps(1e-7), json.dumps(10 ** 30)
json.dumps(float('nan'), allow_nan=False)
json.dumps({'a': float('inf')}, allow_nan=False)
json.dumps({1: 1, 1.5: 2, True: 3, None: 4, 'x': 5}), json.dumps({float('inf'): 1}), json.dumps({(1,): 1}, skipkeys=True)
json.dumps({(1,): 1})
json.dumps({b'a': 1})
json.dumps({1: 2, 'a': 3}, sort_keys=True)
json.dumps({'b': 1, 'a': {'d': 1, 'c': 2}}, sort_keys=True), json.dumps({'a': [1, {'b': 2}], 'c': {}}, indent=2), json.dumps([1, [2]], indent='--'), json.dumps([1], indent=0), json.dumps([], indent=2), json.dumps([1, {'a': 1}], separators=(',', ':')), json.dumps([1, 2], indent=1, separators=('; ', '=')), json.dumps({'a': 1}, indent=-1), json.dumps([1], indent=True)
json.dumps({'a': 1}, separators=(1, 2))
json.dumps(object())
json.dumps({1, 2})
json.dumps(b'x')
json.dumps(1j)
json.dumps([1, object], default=str), json.dumps({1, 2}, default=sorted), json.dumps([{1}], default=list, indent=1)
json.dumps(object(), default=lambda o: o)
l = []; l.append(l); json.dumps(l)
d = {}; d['d'] = d; json.dumps(d)
json.dumps(l, check_circular=False)
class I(int): __repr__ = lambda s: 'custom'
class F(float): __repr__ = lambda s: 'custom'
class S(str): __str__ = lambda s: 'custom'
class EI(enum.IntEnum): A = 1
class ES(str, enum.Enum): B = 'b'
json.dumps([I(5), F(1.5), S('s'), EI.A, ES.B]), json.dumps({I(5): 1, S('k'): 2, EI.A: 3}), json.dumps(collections.OrderedDict(b=1, a=2)), json.dumps(collections.namedtuple('N', 'x y')(1, 2))
class Enc(json.JSONEncoder): default = lambda self, o: ['enc', str(o)]
json.dumps(1j, cls=Enc), json.dumps([1j], cls=Enc, indent=1), Enc().encode({'a': 1j}), list(Enc().iterencode([1, 2j])), list(json.JSONEncoder(indent=1).iterencode({'a': [1]}))
json.JSONEncoder().default(5)
json.JSONEncoder(1)
e = json.JSONEncoder(skipkeys=True, ensure_ascii=False, check_circular=False, allow_nan=False, sort_keys=True, indent=2, separators=None, default=str); e.skipkeys, e.item_separator, e.key_separator, e.indent
json.dumps()
json.dumps(1, 2)
json.dumps(1, foo=2)
json.dump([1], 5)
json.encoder.encode_basestring_ascii('é'), json.encoder.encode_basestring('é"'), json.encoder.FLOAT_REPR if hasattr(json.encoder, 'FLOAT_REPR') else 0, json.encoder.INFINITY
json.encoder.encode_basestring_ascii(5)
''')
