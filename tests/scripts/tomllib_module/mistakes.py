# TOML that is none: what is wrong, and where
import io
import tomllib

for text in ['a', 'a=', 'a=1 b=2', '=1', '[a', '[a]\n[a]', 'a.b=1\na=2', 'a=1\na=2', '[[a]]\n[a]', 'a=[1,2', 'a={b=1,}', 'a={b=1\n}', 'a="x', 'a="""x', 'a="\\x"', 'a="\\ud800"', "a='x\n'", "a='x", "a='''x",
             'a=01', 'a=1_', 'a=1__2', 'a=0x', 'a=2020-13-01', 'a=2020-02-30', 'a=2020-01-01T25:00:00', 'a=25:00:00', 'a=1e', 'a=tru', 'a=\x01', 'a="\x01"', '#\x01', 'a=1\r', 'a.=1', 'a b=1',
             '[a.b]\n[a]\nb.c=1', 'a={}\na.b=1', 'a=[]\n[[a]]', '[a]\n[[a]]', 'a="\\', '"a\nb"=1', 'a=.5', 'a=5.', '[]', '[[]]', '[a]]', '[[a]', '[[a', 'a=[1 2]', 'a={b 1}', '{', 'a={b=1 c=2}', 'a=1;',
             'a=0b12', 'a=1.e1', 'a={x={y=1},x.z=2}', '[a]\nb=1\n[a.b]', 'a.b.c=1\n[a.b]', 'a.b=1\n[a]', 'a={b=1,b=2}', 'a={b=1,b.c=2}', 'a=[{b=1}]\na.b=2', 'a={b=[1],b.c=2}', 'a="\\u12"', 'a="\\U00110000"',
             'a="""\\ x"""', 'a=+', 'a=+0x1', 'a=00:00', 'a=[', 'a={', 'a=[1,,2]', 'a=,', '\u00e9=1', 'a=1\n\n\nb=@', '[a]x', '[ ]', 'a={x=1', 'a="""\x00"""', "a='\x7f'", 'a\n=1', "'''a'''=1", 'a="b"c', 'a=inf1', 'a=1\n[a.b]',
             '[[a]]\n[[a.b]]\n[a.b]', 'a=[[1]\n', '[fruit]\napple.color=1\n[fruit.apple]', '[a]\nb={c=1}\n[a.b.d]', 'a."b', 'a=--1', 'a=1.2.3', 'a=1_000_', 'a=0_1', 'a=1979-05-27T', 'a=1979-05-27 7:00:00']:
    try:
        print(repr(text), tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        print(repr(text), error)
for call in (lambda: tomllib.load(io.StringIO('')), lambda: tomllib.loads(b''), lambda: tomllib.loads('a=1.5', parse_float=lambda s: []), lambda: tomllib.loads('a=1.5', parse_float=lambda s: {}),
             lambda: tomllib.loads(1), lambda: tomllib.load(io.BytesIO(b'\xff')), lambda: tomllib.loads('a=1.5', str), lambda: tomllib.load(5), lambda: tomllib.loads('a=1.5', parse_float=5)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(tomllib.__all__, tomllib.TOMLDecodeError.__module__, tomllib.TOMLDecodeError.__mro__[1].__name__)
