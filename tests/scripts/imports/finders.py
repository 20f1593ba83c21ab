# Finders and loaders of the program's own in sys.meta_path.
import importlib.abc
import importlib.util
import sys


class Finder(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path, target=None):
        if name.startswith('virtual'):
            print('asked for', name, path)
            return importlib.util.spec_from_loader(name, Loader(), origin='thin air', is_package=name == 'virtual')


class Loader(importlib.abc.Loader):
    def create_module(self, spec):
        print('create', spec.name)

    def exec_module(self, module):
        print('exec', module.__name__, module.__package__, module.__spec__.origin, module.__name__ in sys.modules)
        if module.__name__ == 'virtual.broken':
            raise ValueError('broken')
        module.answer = 42


finder = Finder()
sys.meta_path.insert(0, finder)
import virtual
print(virtual.answer, virtual.__path__, virtual)
from virtual import part
import virtual.part
print(part.answer, virtual.part is part)
try:
    import virtual.broken
except ValueError as e:
    print(e, 'virtual.broken' in sys.modules)
import keyword
sys.meta_path.remove(finder)
try:
    import virtual2
except ModuleNotFoundError as e:
    print(e)
sys.meta_path.append(finder)
import virtual3
import string
print(virtual3.answer)


class Old:
    def find_spec(self, name, path=None, target=None):
        return None


sys.meta_path.insert(0, Old())
import textwrap
print(textwrap.dedent('  x'))

import warnings
warnings.simplefilter('ignore')
for finders in [object()], [], [type('NoSpec', (), {'find_module': lambda self, name, path: print('find_module', name, path)})()]:
    sys.meta_path[:] = finders
    try: import _none_such
    except Exception as e: print(type(e).__name__, e)
