"""Documents, good and bad: values, errors with their places, all ways of writing them again."""
import json

GOOD = ['1', '-0', '0', '12.5', '1e5', '-1.25E-3', 'null', ' true ', '\n[false]\t', 'NaN', '[Infinity, -Infinity]', '"a"', r'"\u0041\n\"\\\/\b\f\r\t"',
        r'"\ud83d\ude00"', r'"\ud83d"', r'"\ude00x"', r'"\ud83d\u0041"', '"é\u4e00\U0001f600"', '""', '123456789012345678901234567890', '0.1', '1E400', '-1e-400',
        '1.7976931348623157e308', '5e-324', '9007199254740993.0', '1e22', '1e23', '123456789012345.6', '0.000001', '[]', '{}', '[[],{}]', '{"":{"":[]}}',
        '{"a":1,"b":[1,2,{"c":null}],"a":2}', ' [ 1 , 2 ] ', '{ "a" : 1 , "b" : 2 }', '[1.5,"x",null,true,{"k":[{"l":"m"}]}]', '{"\\u0061":1,"a":2}']
BAD = ['', ' ', '[', ']', '{', '}', '[1', '[1,', '[1,]', '[,1]', '[1 2]', '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '{a:1}', "{'a':1}", '{1:2}', '{"a" 1}', '{"a":}',
       '"', '"abc', '"\\', '"\\u', '"\\u12', '"\\u12g4"', '"\\x"', '"a\nb"', '"\x00"', '01', '-', '-a', '+1', '.5', '1.', '1.e5', '1e', '1e+', 'tru', 'nul', 'Nan', '-Inf', 'Infinit',
       '1 2', '[1]]', '{}x', '"a" "b"', '[1,\n2,\n  x]', '{"a":1\n"b":2}', '\ufeff1', 'undefined', "'a'", '[1,,2]', '["a]', '{"a":[1,{"b":}]}', '"\\ud83d\\u12"', '[truefalse]', '\x0b1']

for text in GOOD:
    value = json.loads(text)
    print(ascii(text), ascii(value))
    for options in ({}, {"indent": 2}, {"indent": "\t", "sort_keys": True}, {"separators": (",", ":")}, {"ensure_ascii": False}, {"indent": 0}, {"indent": 1, "separators": (" ,", "=")}):
        encoder = json.JSONEncoder(**options)
        print("   ", ascii(encoder.encode(value)), ascii(list(encoder.iterencode(value))) if len(options) < 2 else "".join(encoder.iterencode(value)) == encoder.encode(value))
    if value == value and "nf" not in repr(value):
        print("   ", json.loads(json.dumps(value)) == value)
for text in BAD:
    for strict in (True, False):
        try:
            print(ascii(text), ascii(json.loads(text, strict=strict)))
        except json.JSONDecodeError as error:
            print(ascii(text), error.msg, error.pos, error.lineno, error.colno, error)
pairs = json.JSONDecoder(object_pairs_hook=lambda p: p, parse_float=lambda x: "f" + x, parse_int=lambda x: "i" + x, parse_constant=lambda x: "c" + x)
for text in GOOD:
    print(ascii(pairs.decode(text)), end=" ")
print()
deep = "[" * 500 + "]" * 500
print(json.dumps(json.loads(deep)) == deep)
for text in ("[" * 100000, '{"a":' * 100000):
    try:
        json.loads(text)
    except RecursionError as error:
        print("RecursionError", error)
a = json.loads('[{"key":1},{"key":2}]')
print(list(a[0])[0] is list(a[1])[0])
