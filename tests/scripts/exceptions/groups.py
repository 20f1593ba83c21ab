# ExceptionGroup: making, splitting, nesting.
g = ExceptionGroup('many', [ValueError('a'), KeyError('b'), ExceptionGroup('inner', [ValueError('c'), OSError('d')])])
print(g, repr(g), g.message, len(g.exceptions), g.args[0])
m, r = g.split(ValueError); print(repr(m)); print(repr(r))
print(repr(g.subgroup(KeyError)), g.subgroup(ZeroDivisionError), repr(g.subgroup(lambda e: isinstance(e, OSError))), g.split(Exception)[1], repr(g.subgroup((KeyError, OSError))))
print(type(BaseExceptionGroup('b', [ValueError()])).__name__, type(BaseExceptionGroup('b', [KeyboardInterrupt()])).__name__, isinstance(g, Exception), ExceptionGroup.__mro__[1:3])
class My(ExceptionGroup):
    def derive(self, excs): return My(self.message, excs)
my = My('my', [ValueError(1), TypeError(2)]); my.add_note('note'); a, b = my.split(ValueError); print(repr(a), repr(b), type(a).__name__, a.__notes__, b.__notes__)
for f in (lambda: ExceptionGroup('x', []), lambda: ExceptionGroup('x', 5), lambda: ExceptionGroup('x', [5]), lambda: ExceptionGroup('x', [KeyboardInterrupt()]), lambda: ExceptionGroup(5, [ValueError()]), lambda: ExceptionGroup('x'), lambda: g.split(5), lambda: g.subgroup('a'), lambda: ExceptionGroup('x', [ValueError]), lambda: g.derive([KeyError()])):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
try: raise g
except ExceptionGroup as e: print(e is g, e.exceptions is g.exceptions, [type(x).__name__ for x in e.exceptions])
print(g.subgroup(lambda e: True) is g, g.split(BaseException)[0] is g)
