# json without its module in C, and the functions in Python under their own names beside it
import json
from json import decoder, encoder, scanner
from _fresh import attempt, fresh

scan = scanner.py_make_scanner(json.JSONDecoder())
pairs = scanner.py_make_scanner(json.JSONDecoder(object_pairs_hook=list, parse_float=str, parse_constant=repr))
names = {'s': decoder.py_scanstring, 'scan': scan, 'pairs': pairs, 'e': encoder}
for text in r'''s('abc"',0)|s('ab',0)|s('a\nb"',0)|s('a\nb"',0,False)|s('\\u0041"',0)|s('\\ud834\\udd20"',0)|s('\\ud834x"',0)|s('\\u00g1"',0)|s('\\x"',0)|s('\\',0)|s('\\u12',0)|s('\\n\\t\\"\\/\\\\"',0)|s('',0)|s(b'a"',0)
scan('[1, 2]',0)|scan('',0)|scan('[1,',0)|scan('{"a":1 "b"}',0)|scan('{"a" 1}',0)|scan('{a:1}',0)|scan('{"a":1,}',0)|scan('[1,]',0)|scan('{"a":}',0)|scan('[1 2]',0)|scan('-',0)|scan('-1.5e3',0)|scan('NaN',0)|scan('-Infinity',0)
scan('01',0)|scan('tru',0)|scan(' 1',0)|scan('[1',-1)|scan('1',5)|scan('[',0)|scan('{',0)|scan('{"a"',0)|scan('{"a":',0)|scan('{"a":1',0)|scan('{"a":1,',0)|scan('{ "a" : [ ] , "b" : { } } ',0)|pairs('{"a":1.5,"b":{"c":NaN}}',0)
e.py_encode_basestring('a"\\\n\x01é😀')|e.py_encode_basestring_ascii('a"\\\n\x01\x7fé😀\ud800')|e.py_encode_basestring(1)|e.py_encode_basestring_ascii(b'x')'''.replace('\n', '|').split('|'):
    attempt(text, names)
J = fresh('json', '_json')
print(J.decoder.scanstring.__module__, J.scanner.make_scanner.__module__, J.encoder.encode_basestring_ascii.__module__,
      J.decoder.c_scanstring, J.scanner.c_make_scanner, J.encoder.c_make_encoder, J.encoder.c_encode_basestring)
inf = float('inf')
loop = []
loop.append(loop)
for value in ([1, [2, {}], [], {'a': 1, 'b': [None, True, 1.5, -inf]}], {1: 2, None: 3, 2.5: 4, False: 5}, 'é"', {(1, 2): 3}, inf, loop, [object], {'a': {1, 2}}):
    for options in ({}, {'indent': 2}, {'allow_nan': False}, {'skipkeys': True}, {'ensure_ascii': False}, {'separators': (',', ':')}, {'default': repr}):
        attempt('J.dumps(value, **options)', {'J': J, 'value': value, 'options': options})
for text in ('[1, 2.5, "a", null, true]', '{"a": [{}]}', '[1] 2', '', '{"a"}', '\ufeff1'):
    attempt('J.loads(text)', {'J': J, 'text': text})
