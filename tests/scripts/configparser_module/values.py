# Get and its kin, interpolation, changes, writing.
from _cases import cases

cases(r'''
import configparser as c, io
p = c.ConfigParser({'d': '0'}); p.read_string('[a]\ni=5\nf=1.5\nt=Yes\nn=maybe\nref=%(i)s-%(d)s\nbad=%(nope)s\nesc=100%%\nloop=%(loop)s\nodd=%x\nunf=%(i\n[e]\n')
p.get('a', 'ref'), p.getint('a', 'i'), p.getfloat('a', 'f'), p.getboolean('a', 't'), p.get('a', 'esc'), p.get('a', 'ref', raw=True), p.get('a', 'ref', vars={'i': 9})
p.getboolean('a', 'n')
p.getint('a', 'f')
p.get('a', 'bad')
p.get('a', 'loop')
p.get('a', 'odd')
p.get('a', 'unf')
p.get('z', 'x')
p.get('a', 'zz')
p.get('a', 'zz', fallback=None), p.getint('z', 'zz', fallback=3), p['a'].get('zz', 'fb'), p['a'].getint('i'), p['a'].getboolean('zz', fallback=True), p['a'].get('zz')
p['z']
p['a']['zz']
p.has_section('a'), p.has_section('DEFAULT'), p.has_option('a', 'D'), p.has_option('', 'd'), p.has_option('z', 'd'), 'a' in p, 'DEFAULT' in p, len(p), list(p), 'I' in p['a']
p.set('a', 'new', 'v'), p.get('a', 'new')
p.set('a', 'new', 5)
p.set('a', 'new', '%x')
p.set('z', 'new', 'x')
p['a']['k'] = 5
p['a']['k'] = 'v'; p['a'].pop('k'), p.remove_option('a', 'new'), p.remove_option('a', 'new'), p.remove_section('e'), p.remove_section('e')
p.add_section('a')
p.add_section('DEFAULT')
p.add_section(5)
p.defaults(), p.items('e', raw=True) if p.has_section('e') else p.sections()
p['new'] = {'x': 'y'}; p['new']['x'], p['new'].name, p['new'].parser is p, repr(p['new']), dict(p['new'])
del p['new']; p.sections()
del p['DEFAULT']
del p['nope']
q = c.ConfigParser(allow_no_value=True); q.read_string('[s]\na=1\nb\nc=x\n  y\n'); o = io.StringIO(); q.write(o); o.getvalue()
o = io.StringIO(); q.write(o, space_around_delimiters=False); o.getvalue(), q.popitem(), len(q)
x = c.ConfigParser(interpolation=c.ExtendedInterpolation()); x.read_string('[a]\nv=1\nw=${v}-${b:u}\nz=$$\ny=${b:u:c}\nq=${nope}\n[b]\nu=2\nt=${a:w}'); x['a']['w'], x['a']['z'], x['b']['t']
x['a']['y']
x['a']['q']
x.set('a', 'm', '$x')
n = c.ConfigParser(interpolation=None); n.read_string('[a]\nx=%(y)s'); n['a']['x']
c.ConfigParser(interpolation=5)
k = c.ConfigParser(converters={'list': lambda v: v.split(',')}); k.read_string('[a]\nx=1,2'); k.getlist('a', 'x'), k['a'].getlist('x'), k['a'].getlist('y', fallback=[]), k.getlist('a', 'zz', fallback=0)
r = c.RawConfigParser(); r.read_string('[A]\nKey=%(x)s'); r.get('A', 'KEY'), r.set('A', 'obj', 5), r.get('A', 'obj')
r.optionxform = str; r.read_string('[B]\nKey=1'); r.options('B')
[str(e) for e in (c.NoSectionError('s'), c.NoOptionError('o', 's'), c.DuplicateSectionError('s'), c.DuplicateSectionError('s', 'f', 3), c.DuplicateOptionError('s', 'o'), c.DuplicateOptionError('s', 'o', 'f'), c.Error('m'))]
''')
