"""% with every conversion on every kind of value."""
values = [0, 42, -7, 1.5, 'txt', b'by', None, True, [1], (1,), ((1, 2),), {'a': 1}, {'a': 'v', '': 0}, 10**20, '\U0001f600', 65, object]
formats = ['%s', '%r', '%a', '%d', '%i', '%u', '%x', '%X', '%o', '%c', '%e', '%f', '%g', '%%', '%5s|', '%-5s|', '%.1s|', '%05d', '%+d', '% d', '%#x', '%#o', '%#X', '%.5d', '%8.3d|', '%-8.3d|', '%+.3d', '%08.3d', '%(a)s', '%(a)5s|', '%(b)s', '%()s', '%5%|', '%b', '%h', '%hd', '%ld', '%5c|', '%-5c|', '%05s|', '%+s', '%#s', '%.0s|', '%.0d', '%0*d', '%s%s', '%(a', '%', 'no', '%(a)s%(a)r', '%.*s', '%q', '%\u20ac', '%(a)', '%10', '%.', '%-', '%(a(b)c)s', '%\x01', '% ']
for f in formats:
    for v in values:
        try: r = ascii(f % v)
        except Exception as e: r = f'! {type(e).__name__}: {ascii(str(e))}'
        print(ascii(f), 'object' if v is object else ascii(v), r if v is not object or r[0] == '!' else len(r))
class M(dict):
    def __missing__(self, k): return f'<{k}>'
class G:
    def __getitem__(self, k): return k * 2
class S:
    def __str__(self): return 'str!'
    def __repr__(self): return 'repr!'
    def __format__(self, s): return f'fmt{s}'
class I:
    def __index__(self): return 12
    def __int__(self): return 13
    def __float__(self): return 1.25
print('%(x)s %(y)r' % M(x=1), '%(ab)s' % G(), '%s %r %a' % (S(), S(), S()), '%s' % S())
for f in ('%d', '%x', '%f', '%c', '%o', '%s'):
    try: print(f, f % I() if f != '%s' else '')
    except Exception as e: print(f, type(e).__name__, e)
class Bad:
    def __str__(self): return 5
    def __repr__(self): raise ValueError('rep')
for f in ('%s', '%r', '%a', '%d'):
    try: print(f % Bad())
    except Exception as e: print(f, type(e).__name__, e)
for f, v in [('%s %s', (1,)), ('%s', (1, 2)), ('%s', ()), ('', (1,)), ('', {}), ('', [1]), ('%(a)s %s', {'a': 1}), ('%(a)s', 1), ('%(a)s', (1,)), ('%(a)s', 'x'), ('%*d', (1,)), ('%*d', ('x', 1)), ('%.*d', (1.5, 1)), ('%*d', (10**20, 1)), ('%99999999999999999999d', 1), ('%.99999999999999999999d', 1), ('%c', 'ab'), ('%c', -1), ('%c', 0x110000), ('%c', 1.5), ('%c', ''), ('%(a)s', {'b': 1}), ('%(a)d', {'a': 'x'})]:
    try: print(f, v, f % v)
    except Exception as e: print(f, v, type(e).__name__, e)
