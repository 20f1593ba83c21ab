# Modules from specs: spec_from_file_location, module_from_spec, find_spec, resolve_name, lazy loading.
import importlib.util
import importlib.machinery
import os
import sys


def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except BaseException as e:
        print(type(e).__name__, e)


path = os.path.join(os.path.dirname(os.path.abspath(__file__)), '_ns_folder', 'inner.py')
spec = importlib.util.spec_from_file_location('given_name', path)
print(spec.name, spec.origin == path, spec.has_location, spec.parent == '', spec.submodule_search_locations, type(spec.loader).__name__)
module = importlib.util.module_from_spec(spec)
print(module.__name__, module.__file__ == path, module.__spec__ is spec, module.__loader__ is spec.loader, module.__package__ == '', hasattr(module, 'value'))
spec.loader.exec_module(module)
print(module.value, 'given_name' in sys.modules, spec.loader.get_source('given_name'), spec.loader.is_package('given_name'))
t(spec.loader.get_source, 'other')
t(importlib.util.spec_from_file_location, 'x', '/nowhere/x.unknown')
t(importlib.util.find_spec, 'no_such_module')
t(importlib.util.find_spec, '.no_such_module', 'json')
t(importlib.util.find_spec, 'keyword.sub')
print(importlib.util.find_spec('json.decoder').name, importlib.util.find_spec('json').submodule_search_locations is not None)
t(importlib.util.resolve_name, '.a.b', 'pack')
t(importlib.util.resolve_name, '..a', 'pack.sub')
t(importlib.util.resolve_name, 'a', None)
t(importlib.util.resolve_name, '.a', None)
t(importlib.util.resolve_name, '...a', 'pack')
made = importlib.machinery.ModuleSpec('p.q', None, origin='somewhere', is_package=True)
print(made, made.parent, made == importlib.machinery.ModuleSpec('p.q', None, origin='somewhere', is_package=True), made == 5)
print(importlib.util.module_from_spec(importlib.util.spec_from_loader('built', None)).__name__)
lazy = importlib.util.LazyLoader(importlib.machinery.SourceFileLoader('lazy', path))
spec = importlib.util.spec_from_loader('lazy', lazy)
module = importlib.util.module_from_spec(spec)
lazy.exec_module(module)
print('value' in object.__getattribute__(module, '__dict__'))
print(module.value)
t(importlib.util.LazyLoader, 5)
print(sys.__spec__.name, sys.__spec__.origin, sys.__loader__.__name__)
