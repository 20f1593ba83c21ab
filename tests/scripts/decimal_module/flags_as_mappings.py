"""The flags and traps of a context are mappings, which take nothing but signals."""
from decimal import *
from _cases import cases

c = Context(prec=5)
names = {**globals()}
cases('''
type(c.flags), type(c.flags).__mro__[1:3], type(type(c.flags))
c.flags is c.flags, c.flags == c.traps, c.flags == c.flags.copy(), c.flags == {}, c.flags == 5
c.flags[int]
c.flags[Inexact], c.flags.get(Rounded), c.flags.get(int), Inexact in c.flags, int in c.flags, len(c.flags)
c.flags[Inexact] = 'yes'
c.flags
del c.flags[Inexact]
c.flags.__delitem__(int)
hash(c.flags)
c.flags < c.flags
c.flags = {}
c.flags = {signal: signal is Clamped for signal in c.flags}
c.flags = [Inexact]
c.flags = dict.fromkeys(range(9))
c.traps = c.flags
c
c.flags.update({Rounded: 1}), list(c.flags.items())[-3:]
c.flags.clear()
del c.flags
del c.prec
c.nothing = 1
c.nothing
Context.flags
Context(flags=[Inexact, 5])
Context(flags=(Inexact,))
Context(traps=c.flags, flags=[Inexact]).traps == c.flags
''', names)
print(type(c.flags)() is not c.flags)
