"""string: constants, capwords, Template with its pattern and errors, Formatter with its hooks."""
import string
from _cases import cases

T = string.Template
class P(T):
    delimiter = '%'
    idpattern = '[a-z]+_[a-z]+'

class B(T):
    braceidpattern = '[0-9]+'

class F(string.Formatter):
    def get_value(self, key, args, kwargs):
        if isinstance(key, str) and key.startswith('own'):
            return key.upper()
        return super().get_value(key, args, kwargs)

    def convert_field(self, value, conversion):
        return f'<{value}>' if conversion == 'x' else super().convert_field(value, conversion)

    def check_unused_args(self, used, args, kwargs):
        print('  used', sorted(used, key=str))

f = string.Formatter()
cases('''
string.ascii_letters, string.digits, string.hexdigits, string.octdigits, string.punctuation, string.printable, string.whitespace
string.capwords('hello  world'), string.capwords('a-b c', '-'), string.capwords(' x y '), string.capwords(''), string.capwords('aBC', None)
T('$a ${b} $$ $c').substitute(a=1, b=2, c=3), T('$a').substitute({'a': 1}), T('$a').substitute({'a': 1}, a=2), T('$a $b').safe_substitute(a=1), T('$ $1 ${').safe_substitute(), T('x').substitute()
T('$a').substitute()
T('$a\\n  $1').substitute(a=1)
T('${').substitute()
T('$').substitute()
T('$a').substitute(1)
T('$a').substitute({}, {})
T('$self').substitute(self='own'), T('$_x1 $\\xe9').safe_substitute(_x1=5)
P('%foo_bar %foo $x').substitute(foo_bar=1)
P('%foo_bar $x %%').substitute(foo_bar=1)
B('${5} $a').substitute({'5': 'five', 'a': 1})
T('$a ${b} $a').get_identifiers(), T('$a $1').is_valid(), T('$a').is_valid(), T('$a').template, T.flags, T.delimiter, T.idpattern
f.format('{0} {1!r:>5} {a} {a.real} {l[0]}', 1, 'x', a=5, l=[7]), f.format('{} {}', 1, 2), f.format('{{}} {0:{1}}', 5, '>4'), f.vformat('{x}', (), {'x': 1}), f.format('{0!s} {0!a}', '\\xe9')
f.format('{} {0}', 1)
f.format('{0} {}', 1)
f.format('{1}', 0)
f.format('{x}')
f.format('{0!z}', 1)
f.format('{')
f.format('}')
f.format('{0[}', 1)
f.format()
f.format('{:{:{}}}', 1, 2, 3)
list(f.parse('a{b!r:c{d}}e{{}}{')) if False else list(f.parse('a{b!r:c{d}}e{{}}'))
list(f.parse('{'))
f.get_field('a.b[c]', (), {'a': type('A', (), {'b': {'c': 9}})}), f.get_field('0[x][1]', ([{'x': 'yz'}][0],), {})
F().format('{own_x} {0!x} {1}', 'a', 'b', unused=1)
F().vformat('{}{}', ('p', 'q'), {})
''', globals())
