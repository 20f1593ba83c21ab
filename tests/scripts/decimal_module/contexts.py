"""Context: settings and their checks, repr, copies, flags as mappings, pickling."""
import copy
import decimal
import pickle
from decimal import *

def attempt(label, call):
    try:
        print(label, repr(call()))
    except Exception as error:
        print(label, type(error).__name__, error)

print(DefaultContext, BasicContext, ExtendedContext, Context(), sep='\n')
for name, values in {'prec': [0, 1, 10**18, 'a', 1.5, None, 2**70], 'rounding': ['x', 1, ROUND_UP], 'Emin': [1, 0, -10**18, 'a'], 'Emax': [-1, 0, 10**18],
                     'capitals': [0, 2, 'a'], 'clamp': [0, 1, 2], 'flags': [1, [], {}, {Inexact: True}], 'traps': [1, {1: 2}], 'other': [1]}.items():
    for value in values:
        c = Context()
        attempt((name, value), lambda: (setattr(c, name, value), getattr(c, name)))
for name in ('prec', 'flags', 'other'):
    attempt(name, lambda: delattr(Context(), name))
attempt('list', lambda: Context(flags=[Inexact], traps=[Rounded, Overflow]))
attempt('wrong', lambda: Context(traps=[int]))
attempt('all', lambda: Context(3, ROUND_UP, -5, 5, 0, 1, [], []))
c = Context(prec=7)
c.flags[Inexact] = True
d, e = c.copy(), copy.copy(c)
d.flags[Inexact] = False
print(c.flags[Inexact], d.flags[Inexact], e.flags[Inexact], d.prec, c.flags == d.flags, c.flags == e.flags)
print(c.flags, len(c.flags), list(c.flags) == list(c.flags.keys()), sorted(s.__name__ for s, on in c.flags.items() if on))
print(c.flags.copy() == c.flags, c.flags == {}, c.flags != d.flags, Inexact in c.flags)
attempt('key', lambda: c.flags[1])
attempt('key', lambda: c.flags[decimal.ConversionSyntax])
attempt('del', lambda: c.flags.__delitem__(Inexact))
attempt('pop', lambda: c.flags.pop(Inexact))
c.flags.update({Rounded: True})
c.traps[Rounded] = 1
print(c)
c.clear_flags()
c.clear_traps()
print(c, c.Etiny(), c.Etop())
again = pickle.loads(pickle.dumps(Context(prec=3, traps=[Inexact], flags=[Rounded])))
print(again)
attempt('setcontext', lambda: setcontext(5))
attempt('localcontext', lambda: localcontext(5))
attempt('localcontext', lambda: localcontext(prec=0))
with localcontext(prec=5) as inner:
    print(Decimal(1) / 3, getcontext() is inner, getcontext().prec)
    with localcontext(inner, rounding=ROUND_UP, Emax=7) as most:
        print(Decimal(1) / 3, most.Emax, inner.Emax)
print(getcontext().prec, Decimal(1) / 3)
setcontext(ExtendedContext)
print(getcontext() is ExtendedContext, getcontext())
