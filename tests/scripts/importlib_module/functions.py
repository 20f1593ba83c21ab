# import_module, reload, find_spec, resolve_name and specs: results and messages.
import importlib, sys, types
m=importlib.import_module('os.path'); print(m.__name__ in ('posixpath',))
for a in (('.path',),('.decoder','json'),('..x','a'),('.x',''),(3,),('',),('..json','json.decoder')):
    try: print(importlib.import_module(*a).__name__)
    except Exception as e: print(a, type(e).__name__, e)
for a in (3, types.ModuleType('zork'), 'json'):
    try: importlib.reload(a)
    except Exception as e: print(type(e).__name__, e)
import textwrap
textwrap.foo=3; old=textwrap.dedent
r=importlib.reload(textwrap); print(r is textwrap, textwrap.foo, textwrap.dedent is old)
import importlib.util as u
print(u.find_spec('nosuch'), u.find_spec('sys').name, u.find_spec('json.decoder').name, u.resolve_name('.x','a.b'), u.resolve_name('y','a'))
try: u.resolve_name('.x','')
except ImportError as e: print(e)
try: u.resolve_name('...x','a')
except ImportError as e: print(e)
try: u.find_spec('textwrap.foo')
except ImportError as e: print(e)
sys.modules['zn']=None
print(u.find_spec('zn'))
try: import zn
except ImportError as e: print(type(e), e)
zz=types.ModuleType('zz'); sys.modules['zz']=zz
try: u.find_spec('zz')
except ValueError as e: print(e)
del zz.__spec__
try: u.find_spec('zz')
except ValueError as e: print(e)
sys.implementation.cache_tag and 0 and print(u.cache_from_source('/a/b/c.py'), u.source_from_cache('/a/b/__pycache__/c.cpython-311.pyc'), u.cache_from_source('c.py', optimization=2))
for p in ('/a/c.pyc','/a/__pycache__/c.pyc','/a/__pycache__/c.x.y.pyc'):
    pass
s=importlib.machinery.ModuleSpec('n',None,origin='o',is_package=True); print(s, s==s, s.parent, s.cached, s.has_location, s.submodule_search_locations)
s2=importlib.machinery.ModuleSpec('a.b','L'); print(s2, s2.parent, s2.submodule_search_locations, s2==s, s2!=s)
m=u.module_from_spec(importlib.machinery.ModuleSpec('q',None)); print(m, m.__loader__, m.__package__, sorted(vars(m)))
print(u.spec_from_loader('w',None), u.spec_from_file_location('w','/tmp/w.py').origin, u.spec_from_file_location('w','/tmp/w.txt'), u.spec_from_file_location('w','/tmp/w/__init__.py').submodule_search_locations)
# what suites do before they import a module anew
import _imp
for wanted in (1,), (-1,), (0,), (), ('x',), (None,):
    try: print(_imp._override_frozen_modules_for_tests(*wanted))
    except TypeError as error: print(error)
print(type(_imp.extension_suffixes()) is list, _imp.extension_suffixes() == importlib.machinery.EXTENSION_SUFFIXES)
