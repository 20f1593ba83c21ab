# Loads: hooks, constants, errors with their places.
from _cases import cases

cases(r'''
import json, io
json.loads(' [1, -2.5e3, "a\\u00e9\\n", true, false, null, {"k": {}}] '), json.loads('"\\ud83d\\ude00"'), json.loads('"\\ud800"'), json.loads('NaN') != 1, json.loads('[Infinity, -Infinity]'), json.loads(b'"\xc3\xa9"'), json.loads('\u00221\u0022'.encode('utf-16')), json.loads(bytearray(b'1')), json.loads('"x"'.encode('utf-32-be')), json.loads('-0'), json.loads('-0.0'), json.loads('1E5'), json.loads('123456789012345678901234567890')
exec('def t(s, **k):\n try:\n  return json.loads(s, **k)\n except json.JSONDecodeError as e:\n  return e.msg, e.pos, e.lineno, e.colno, str(e)\n except Exception as e:\n  return type(e).__name__, str(e)')
for s in ['', ' ', '[', '[1', '[1,', '[1,]', '[,1]', '{', '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '{a:1}', "{'a':1}", '{"a" 1}', '[1 2]', '"', '"a', '"\\', '"\\x"', '"\\u12"', '"\\u12g4"', '"\n"', '"a\x01"', 'nul', 'tru', 'Nan', '+1', '01', '1.', '.5', '1e', '-', '--1', '1 2', '[1]x', '\ufeff1', '[\n1,\n  x]', '{"a":\n\n}', '"\\ud83d\\u"', '{1:2}', '{"a":1 "b"}', 'Infinit', '-Infinit', '[}', '{]']: print(repr(s), t(s))
t(b'\xff\xfe'), t(b'\xef\xbb\xbf1'), t(5), t(None), t(['1']), t('"\t"', strict=False), t('"\t"')
json.loads('{"a": 1, "a": 2}'), json.loads('{"a": {"b": 1}}', object_hook=lambda d: sorted(d.items())), json.loads('{"a": 1, "a": 2}', object_pairs_hook=list), json.loads('[1.5, 2, NaN]', parse_float=str, parse_int=lambda s: s + '!', parse_constant=lambda s: 'c' + s)
json.loads('[]', object_hook=5), json.loads('1', cls=json.JSONDecoder)
json.loads('{}', object_hook=5)
json.JSONDecoder().raw_decode('1 x'), json.JSONDecoder().raw_decode(' 1', 1), json.JSONDecoder(strict=False).decode('"\n"')
json.JSONDecoder().raw_decode(' 1')
json.JSONDecoder().raw_decode('1', -1)
json.JSONDecoder().raw_decode('', 5)
json.load(io.StringIO('[1]')), json.load(io.BytesIO(b'[1]'))
json.load(5)
json.JSONDecodeError('m', 'ab\ncd', 4), str(json.JSONDecodeError('m', 'ab\ncd', 4)), json.JSONDecodeError('m', 'd', 0).__reduce__()
json.detect_encoding(b'\0\0\0a'), json.detect_encoding(b'a\0'), json.detect_encoding(b'\xef\xbb\xbfa'), json.detect_encoding(b'')
json.decoder.scanstring('abc"d', 0), json.decoder.scanstring('"', 0)
json.decoder.scanstring('abc', 0)
json.decoder.scanstring('a"', 5)
[k is j for k in json.loads('[{"key": 1}]')[0] for j in json.loads('[{"key": 1}, {"key": 2}]')[1]], json.loads('[' * 50 + ']' * 50)[0] != 1
json.loads('[' * 100000)
''')
