# importlib.import_module and reload: absolute and relative names, what they refuse.
import importlib
import sys
import types


def t(f, *a, **k):
    try:
        print(getattr(f(*a, **k), '__name__', None))
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, 'name', '-'))


t(importlib.import_module, 'json.decoder')
t(importlib.import_module, '.decoder', 'json')
t(importlib.import_module, '.', 'json')
t(importlib.import_module, '.x')
t(importlib.import_module, '..x', 'json')
t(importlib.import_module, 'no_such_module')
t(importlib.import_module, 'json.no_such_module')
t(importlib.import_module, 'keyword.x')
t(importlib.import_module, '')
t(importlib.import_module, 'json', package='ignored')
import _counter
_counter.extra = 'kept'
print(importlib.reload(_counter) is _counter, _counter.extra, sys.modules['_counter'] is _counter)
t(importlib.reload, 5)
t(importlib.reload, types.ModuleType('not_there'))
importlib.invalidate_caches()
print(importlib.import_module('os.path') is sys.modules['os.path'])
import _ns_folder.inner
print(_ns_folder.inner.value, [p.rsplit('/', 1)[1] for p in _ns_folder.__path__], hasattr(_ns_folder, '__file__'))
t(importlib.import_module, '_ns_folder.missing')
