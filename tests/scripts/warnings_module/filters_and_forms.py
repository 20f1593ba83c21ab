# Filters, formats, catching.
from _cases import cases

cases(r'''
import warnings as w, io, sys
exec('def caught(f, *a, action="always", **k):\n with w.catch_warnings(record=True) as c:\n  w.simplefilter(action)\n  f(*a, **k)\n return [(x.category.__name__, str(x.message), x.lineno) for x in c]')
caught(w.warn, 'm'), caught(w.warn, 'm', DeprecationWarning), caught(w.warn, UserWarning('i')), caught(w.warn, 'm', stacklevel=50), caught(w.warn_explicit, 'm', UserWarning, 'f.py', 7), caught(w.warn, 'm', action='ignore'), caught(w.warn, '')
w.warn('m', int)
w.warn('m', 'x')
w.warn()
w.warn('m', stacklevel='x')
w.warn_explicit('m', UserWarning, 'f', 'x')
caught(w.warn, 'as error', action='error')
w.formatwarning('m', UserWarning, 'f.py', 3), w.formatwarning('m', UserWarning, 'f.py', 3, 'line'), w.formatwarning(UserWarning('x'), UserWarning, 'f', 1, '')
w.filterwarnings('nope')
w.filterwarnings('ignore', message=5)
w.filterwarnings('ignore', category='x')
w.filterwarnings('ignore', lineno=-1)
w.filterwarnings('ignore', module=5)
w.simplefilter('nope')
w.simplefilter('ignore', lineno='x')
exec('with w.catch_warnings():\n w.resetwarnings(); w.filterwarnings("ignore", "a.*b", UserWarning, "mod", 5, append=True); w.simplefilter("error", DeprecationWarning); F = [(a, m and m.pattern, c.__name__, mo and mo.pattern, l) for a, m, c, mo, l in w.filters]')
F
exec('with w.catch_warnings(record=True) as c:\n w.simplefilter("once")\n for i in range(3): w.warn("o")\n w.simplefilter("default")\n for i in range(3): w.warn("d")\n w.simplefilter("module")\n for i in range(3): w.warn("m")\nN = len(c)')
N
exec('with w.catch_warnings(action="ignore", category=UserWarning) if sys.version_info >= (3, 11) else w.catch_warnings():\n w.warn("x")\nM = 1')
m = w.WarningMessage('msg', UserWarning, 'f.py', 3); str(m), m.line, m.source, m._category_name if hasattr(m, '_category_name') else 0
c = w.catch_warnings(record=True); c, c.__enter__(), c.__exit__(None, None, None)
c.__exit__()
w.catch_warnings().__exit__(1, 2, 3)
o = io.StringIO(); w.showwarning('m', UserWarning, 'f.py', 3, o, 'text'), o.getvalue()
sys.warnoptions, w.defaultaction, w.onceregistry
issubclass(ResourceWarning, Warning), [x.__name__ for x in Warning.__subclasses__()][:4]
''')
