# String.Formatter and Template.
from _cases import cases

cases(r'''
import string
f = string.Formatter(); f.format('{0} {x!r:>5} {0[0]}', 'ab', x=1), f.vformat('{}{}', (1, 2), {}), list(f.parse('a{b!r:c}{{d}}{}')), f.get_field('0.real', (5,), {}), f.convert_field('x', 'r'), f.format_field(3.14159, '.2f'), f.get_value(0, ['a'], {}), f.get_value('k', [], {'k': 2})
f.format('{}{1}', 1, 2)
f.format('{1}{}', 1, 2)
f.format('{0}')
f.format('{x}')
f.format()
f.format('{!z}', 1)
f.format('{')
f.format('}')
f.format('{0.nope}', 1)
f.format('{:{}}', 1, 5), f.format('{:{w}.{p}f}', 3.14159, w=8, p=2), f.check_unused_args({0}, (1, 2), {})
f.vformat('{:{:{:{}}}}', (1, 2, 3, 4), {})
class N(string.Formatter): get_value = lambda s, k, a, kw: f'<{k}>'
N().format('{a} {0} {b.x}' if 0 else '{a} {0}')
t = string.Template('$a ${b} $$ $c'); t.substitute(a=1, b=2, c=3), t.substitute({'a': 1, 'b': 2}, c=3), t.safe_substitute(a=1), t.get_identifiers() if hasattr(t, 'get_identifiers') else 0, t.is_valid() if hasattr(t, 'is_valid') else 0
t.substitute(a=1)
string.Template('$').substitute()
string.Template('a\n $1').substitute()
string.Template('$').safe_substitute(), string.Template('${a').safe_substitute(a=1), string.Template('$A$').safe_substitute(A=1)
class T2(string.Template): delimiter = '%'; idpattern = '[a-z]+'
T2('%a %B %%').safe_substitute(a=1, b=2), string.Template.flags, string.Template('x').template, string.capwords(' a  b c '), string.capwords('a-b', '-'), string.Template.pattern.flags
string.Template('$a').substitute({'a': 1}, {'b': 2})
string.ascii_letters, string.digits, string.hexdigits, string.octdigits, string.punctuation, string.whitespace, len(string.printable)
''')
