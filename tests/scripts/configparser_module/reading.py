# Files of settings, well and badly formed.
from _cases import cases

cases(r'''
import configparser as c, io
def r(text, **k): p = c.ConfigParser(**k); p.read_string(text); return {s: dict(p.items(s, raw=True)) for s in p}
r('[a]\nx=1\ny : 2\n[b]\nZ = three words\n multi\n\n  more\n# c\n; d\n'), r('[DEFAULT]\nd=1\n[a]\nx=%(d)s\n')
r('x=1\n')
r('[a]\nx\n')
r('[a]\nx\ny=\n', allow_no_value=True)
r('[a]\n[a]\n')
r('[a]\nx=1\nx=2\n')
r('[a]\nx=1\nX=2\n[a]\ny=1\n', strict=False)
r('[a]\n=1\n')
r('[a]\nx=1 ; c\ny=2 # d\n', inline_comment_prefixes=(';', '#')), r('[a]\nx=1 ; c\n')
r('[a]\nx 1\ny 2\n', delimiters=(' ',)), r('[a]\nx=1\n\n  2\ny=3', empty_lines_in_values=False)
r('[a b]c\nk = v = w : x\n'), r('[]\n')
r('[a]\n  x=1\n  y=2\nz=3\n'), r('[a]\nx=\n  1\n  2\n'), r('[a]\nx=1\n# c\n  2\n'), r('%a\n[b]\n')
r('[s]\nk=v\n', default_section='s'), r('[a]\nx=1\n', comment_prefixes=('//',)), r('\n\n[a]\n')
p = c.ConfigParser(); p.read(['nonexistent.ini'])
p.read_dict({'a': {'x': 1, 'y': None if 0 else 'q'}, 'b': {}}); p.sections(), p.options('a'), p['a']['x']
p.read_dict({'a': {'x': 1, 'X': 2}})
p.read_file(['[z]\n', 'k=v\n']), p.get('z', 'k')
p.read_file(io.StringIO('zz'), 'src')
c.ParsingError()
c.ParsingError('a', 'b')
''')
