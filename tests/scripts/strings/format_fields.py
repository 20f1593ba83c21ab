"""str.format: fields, automatic numbers, attributes, indices, conversions, nesting, mistakes."""
class A:
    x = 5
    def __init__(self): self.d = {'k': [1, 2, {'z': 'deep'}]}
    def __getitem__(self, k): return f'item {k!r}'
    def __format__(self, spec): return f'A<{spec}>'
    def __str__(self): return 'A-str'
    def __repr__(self): return 'A-r\xe9pr'
a = A()
args = (1, 'two', 3.0, a, [10, 20], {'k': 'v', '1': 'one', 1: 'int'})
named = dict(n=7, s='text', a=a, w=10, p=3, d={'x y': 1, 'é': 2, '-1': 3, '': 'empty'})
tests = ['', '{}', '{} {}', '{0}{1}{0}', '{} {0}', '{0} {}', '{n}', '{n}{}', '{a.x}', '{a.d}', '{a.d[k]}', '{a.d[k][2][z]}', '{a[key]}', '{a[0]}', '{a[-1]}', '{a[a.b]}', '{3.x}', '{3.d[k][0]}', '{4[0]}', '{4[1]}', '{4[-1]}', '{4[5]}', '{4[x]}', '{5[k]}', '{5[1]}', '{5[zz]}', '{d[x y]}', '{d[é]}', '{d[-1]}', '{d[]}', '{a.}', '{.x}', '{[0]}', '{a.nope}', '{nope}', '{9}', '{99999999999999999999}', '{!r}', '{3!r}', '{3!s}', '{3!a}', '{3!r:>10}', '{3!x}', '{3!}', '{3!rr}', '{3!r }', '{3:}', '{3:spec}', '{3:{n}}', '{3:{w}.{p}}', '{2:{w}.{p}f}', '{2:{}}', '{2:{}{}}', '{2:{w:{p}}}', '{{', '}}', '{{}}', '{{{n}}}', '{', '}', '{n', 'n}', '{n}}', '{{n}', '{n!', '{n:', '{n:{', '{n:{w}', '{a[', '{a[x', '{a[x}', '{a[x]y}', '{a[x].d}', '{ n}', '{n }', '{-1}', '{0x1}', '{01}', '{1_0}', '{+1}', '{1.5}', '{n:>10}|', '{s:^10}|', '{s:\u20ac>10}|', '{n:{{}}}', '{0:\x00>4}', '{!s:5}|', '{:}', '{:d}', '{:s}', '{:>{w}}', '{1!r:^{w}}', '{0.real}', '{0.real.imag}', '{a.x.real:05}', '{}{}{}{}{}{}{}', '{a!r:{s}}', '{a.__class__.__name__}', '{0.__doc__.__len__}', '{:{}}', '{:{}.{}}', '{0:{1}}', '{\u0661}', '{n!\u00e9}', '{n!\x07}', '{n:!r}', '{n!r:!s}']
for t in tests:
    try: r = ascii(t.format(*args, **named))
    except Exception as e: r = f'! {type(e).__name__}: {e}'
    if ' at 0x' in r: r = '(address)'
    print(ascii(t), r)
print('{0[a]}'.format({'a': 1}), '{x[0][1]}'.format(x=[[1, 2]]), '{:{}}'.format('x', 5) + '|', '{:{w}}'.format('x', w=3) + '|')
class M(dict):
    def __missing__(self, key): return key.upper()
print('{a} {b}'.format_map(M(a=1)), '{a.real}'.format_map(M(a=1)))
for bad in (5, None, [1]):
    for t in ('{a}', '{0}', '{}', 'x'):
        try: print(t.format_map(bad))
        except Exception as e: print(t, bad, type(e).__name__, e)
for f in (lambda: '{}'.format_map({}), lambda: '{0}'.format_map({}), lambda: '{0}'.format_map({'0': 5}), lambda: '{}'.format_map({'': 6}), lambda: ''.format_map(), lambda: ''.format_map(1, 2), lambda: '{self}'.format(self=1), lambda: '{format_string}'.format(format_string=2)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class BadFormat:
    def __format__(self, s): return 5
class NoFormat: __format__ = None
class Raises:
    def __format__(self, s): raise KeyError(s)
class Plain: pass
for o in (BadFormat(), NoFormat(), Raises()):
    for f in (lambda: '{:x}'.format(o), lambda: format(o, 'x'), lambda: f'{o:x}'):
        try: print(f())
        except Exception as e: print(type(e).__name__, e)
for o in (None, [], {}, (), set(), object, len, b'x', Plain(), range(3), ..., slice(1)):
    for spec in ('', 's', '10', '>5'):
        try: r = format(o, spec)
        except TypeError as e: print(spec, e)
        else: print(spec, len(r) > 0)
