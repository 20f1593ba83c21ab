# Format functions, summaries, limits.
from _cases import cases

cases(r'''
import traceback, sys, io
exec('def f(n):\n if n: f(n - 1)\n else: 1 / 0\ndef err(n=2):\n try: f(n)\n except Exception as e: return e')
e = err(); [s.name for s in traceback.extract_tb(e.__traceback__)], len(traceback.extract_tb(e.__traceback__, limit=2)), [s.lineno for s in traceback.extract_tb(e.__traceback__, limit=-1)]
traceback.format_exception_only(e), traceback.format_exception_only(ValueError, ValueError('x')), traceback.format_exception_only(None), traceback.format_exception_only(KeyError('a')), traceback.format_exception_only(ValueError()), traceback.format_exception_only(type('M', (Exception,), {'__module__': 'mod'})('m'))
traceback.format_exception(e, limit=0), traceback.format_exception(type(e), e, None), traceback.format_exception(None, None, None), traceback.format_exception(ValueError('a\nb'))
traceback.format_exception(ValueError)
traceback.format_exception(1, 2)
traceback.format_exception()
s = SyntaxError('msg', ('f.py', 3, 5, 'x = = 1\n', 3, 6)); traceback.format_exception_only(s), traceback.format_exception_only(SyntaxError('bare')), traceback.format_exception_only(SyntaxError('m', ('f', 1, None, None))), traceback.format_exception_only(SyntaxError('m', ('f', 2, 0, 'ab')))
x = ValueError('v'); x.add_note('n1'); x.add_note('n2\nn3'); traceback.format_exception_only(x)
x.__notes__ = 5; traceback.format_exception_only(x)
x.__notes__ = ['a', 6]; traceback.format_exception_only(x)
t = traceback.TracebackException.from_exception(e); t.exc_type, str(t), len(t.stack), t.__cause__, t.__suppress_context__, list(t.format_exception_only()), t == traceback.TracebackException.from_exception(e)
try_ = traceback.TracebackException(ValueError, ValueError('q'), None); list(try_.format()), list(try_.format(chain=False)), try_.exc_traceback if hasattr(try_, 'exc_traceback') else 0
c = ValueError('outer'); c.__cause__ = KeyError('inner'); print(''.join(traceback.format_exception(c)))
c = ValueError('outer'); c.__context__ = KeyError('inner'); print(''.join(traceback.format_exception(c))), print(''.join(traceback.format_exception(c, chain=False)))
c.__suppress_context__ = True; traceback.format_exception(c)
c = ValueError('loop'); c.__cause__ = c; traceback.format_exception(c)
g = ExceptionGroup('eg', [ValueError(1), ExceptionGroup('in', [TypeError(2), KeyError('k')])]); print(''.join(traceback.format_exception(g)))
print(''.join(traceback.format_exception(ExceptionGroup('many', [ValueError(i) for i in range(20)])))[-400:])
fs = traceback.FrameSummary('f.py', 3, 'name', lookup_line=False, line='  code  ', locals={'a': 1}); fs, fs.line, tuple(fs), fs == ('f.py', 3, 'name', 'code'), fs[0], len(fs), fs.locals, fs == 5
traceback.format_list([('f.py', 1, 'n', 'line'), ('g.py', 2, 'm', None)]), traceback.format_list([fs]), traceback.StackSummary.from_list([('f', 1, 'n', 'l')]), traceback.StackSummary.from_list([fs]).format()
traceback.StackSummary.from_list([('f.py', 1, 'n', 'l')] * 6).format()
o = io.StringIO(); traceback.print_list([('f', 1, 'n', 'x')], file=o), traceback.print_exception(ValueError('p'), file=o), traceback.print_tb(None, file=o), o.getvalue()
list(traceback.walk_tb(None)), [l for f, l in traceback.walk_tb(e.__traceback__)], len(list(traceback.walk_stack(None))) > 0, type(traceback.extract_stack()), traceback.format_tb(None)
class Bad(Exception): __str__ = lambda s: 1 / 0
traceback.format_exception_only(Bad()), traceback.format_exception_only(type('X', (Exception,), {'__qualname__': 'A.B', '__module__': '__main__'})(1))
traceback.format_exc(), traceback.print_exc(file=io.StringIO()), traceback.clear_frames(e.__traceback__)
t = traceback.TracebackException.from_exception(e, capture_locals=True); [sorted(s.locals) if s.locals else s.locals for s in t.stack]
traceback.TracebackException.from_exception(e, limit=1).stack.format()[0].splitlines()[0]
sorted(traceback.__all__)
''')
