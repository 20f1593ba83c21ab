# TOML that is valid: every kind of value, keys, tables, arrays of tables
import io
import pprint
import tomllib

TEXT = '''# a comment
title = "TOML \\u00e9\\t\\"q\\" \\U0001F600"
empty = ""
literal = 'C:\\path\\"no"'
lines = """
one\\ttab
 two \\
      joined \\

   again"""
raw = \'\'\'
first 'quoted' \\n
second\'\'\'\'\'
quotes = """""two""quotes"""""
"quoted key" = 1
'literal key' = 2
"" = "blank"
bare-key_9 = 3
1234 = 4
dotted.key . "with space".'x' = 5
ints = [0, +1, -17, 1_000, 0xdead_BEEF, 0o755, 0b1101_0110, -0]
floats = [1.0, -0.5, 1e10, 6.626e-34, 5E+2, 224_617.445_991, +0.0]
special = [inf, -inf, +inf]
flags = [true, false]
when = [1979-05-27T07:32:00Z, 1979-05-27 00:32:00.999999-07:00, 1979-05-27T07:32:00, 1979-05-27, 07:32:00, 00:32:00.5, 1979-05-27t07:32:00.1234567z]
mixed = [ [1, 2], ["a", [ ]], {x = 1, y.z = [2]}, # comment
  "last",
]
inline = { a = 1, "b" = { c = 'd' }, e.f = 2, e.g = 3 }
nothing = {}

[ table . sub ]   # spaces
x = 1
[table]
y = 2
sub2.z = 3
[a.b.c]
[a]
[[fruit]]
name = "apple"
[fruit.physical]
color = "red"
[[fruit.variety]]
name = "red delicious"
[[fruit.variety]]
name = "granny smith"
[[fruit]]
name = "banana"
[[fruit.variety]]
name = "plantain"
'''
pprint.pprint(tomllib.loads(TEXT), width=150, sort_dicts=False)
print(tomllib.loads(TEXT.replace('\n', '\r\n')) == tomllib.loads(TEXT), tomllib.load(io.BytesIO(b'a = "\xc3\xa9"')))
for text in ('', '\n\n  \t\n', '# only a comment', 'a=1', ' a = 1 # c', '[[a.b]]\n[a]\nx=1', 'a={x.y=1,x.z=2}', '[a.b.c]\n[a]\n[a.b]', '[[a]]\n[a.b]\n[[a]]\n[a.b]', 'a.b=1\na.c=2', 'a = [\n\n1,\n\n2\n,]',
             '[a]\nb.c=1\nb.d=2', 'nan=nan', 'a.b.c=1\na.d=2', '"a.b"=1\na.b=2', 'x=[{a=1},{b=2}]', 'a="""x"""', "a=''''x'''", 'a="""\\\n\n  x"""', 'a=1e5\nb=0e0', 'a=-nan'):
    print(repr(text), tomllib.loads(text))
from decimal import Decimal
print(tomllib.loads('a=1.10\nb=1e3\nc=-inf\nd=5', parse_float=Decimal), tomllib.loads('a=1.5', parse_float=str))
