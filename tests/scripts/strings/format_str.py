# Strings and other objects in the format mini-language.
for spec in ('', 's', '10', '<10', '>10', '^10', '.2', '10.2', '*^10', '*>10s', '.0', '05', '0<5', '^11.3s', '☃^9'):
    print(spec, repr(format('hello', spec)))
for value, spec in (('a', 'd'), ('a', '=5'), ('a', '+'), ('a', ','), ('a', ' '), ('a', '#'), ('a', '.'), ('a', 'x'), ([], '5'), (None, 's'), ({}, 'd'), (object, '>5'), ((1,), ','), ('a', '_')):
    try: print(repr(format(value, spec)))
    except Exception as e: print(spec, type(e).__name__, e)
class Money:
    def __init__(self, n): self.n = n
    def __format__(self, spec): return f'<{spec}|{self.n}>'
    def __str__(self): return 'money'
    def __repr__(self): return 'Money()'
m = Money(5)
print(f'{m}', f'{m:abc}', f'{m!s:>8}', f'{m!r}', format(m, 'x'), '{:q} {!r:>10}'.format(m, m))
class Bad:
    def __format__(self, spec): return 5
try: format(Bad())
except TypeError as e: print(e)
try: format(1, 2)
except TypeError as e: print(e)
print(format(1+2j), format(1+2j, '.2f'), format(-1.5j, '+.1e'), format(3+4j, '>12'), f'{1j:g}')
