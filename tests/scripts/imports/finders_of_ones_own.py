# sys.meta_path, path hooks, loaders in each form, and how a wrong one is refused.
import sys, importlib, importlib.abc, importlib.machinery, importlib.util, types
def t(f, *a, **k):
    try: r = f(*a, **k)
    except BaseException as e: print(f'  {type(e).__name__}: {e}', getattr(e, 'name', '-'))
    else: print('  ok', r)
log = []
class Finder:
    def find_spec(self, name, path, target=None):
        if not name.startswith('v_'): return None
        print('  find', name, path, target)
        kind = name.split('.')[-1]
        if kind == 'v_bad': return 5
        if kind == 'v_raise': raise ZeroDivisionError('find')
        if kind == 'v_noloader': return importlib.machinery.ModuleSpec(name, None)
        if kind == 'v_ns': return importlib.machinery.ModuleSpec(name, None, is_package=True)
        return importlib.machinery.ModuleSpec(name, Loader(kind), origin='virtual', is_package=kind.startswith('v_pk'))
class Loader:
    def __init__(self, kind): self.kind = kind
    def __repr__(self): return f'Loader({self.kind})'
    def create_module(self, spec):
        print('  create', spec.name)
        if self.kind == 'v_odd': return types.SimpleNamespace()
        if self.kind == 'v_createfails': raise OSError('create')
    def exec_module(self, m):
        print('  exec', m.__name__, m.__spec__.origin, m.__package__, getattr(m, '__file__', 'nofile'), hasattr(m, '__path__'))
        if self.kind == 'v_execfails': raise OSError('exec')
        if self.kind == 'v_vanish': del sys.modules[m.__name__]
        if self.kind == 'v_swap': sys.modules[m.__name__] = 'swapped'
        m.x = 1
sys.meta_path.insert(0, Finder())
for n in ('v_plain', 'v_plain', 'v_bad', 'v_raise', 'v_noloader', 'v_odd', 'v_createfails', 'v_execfails', 'v_vanish', 'v_swap', 'v_pk', 'v_pk.v_sub', 'v_plain.v_sub', 'v_pk.v_execfails', 'v_pk.other', 'v_ns'):
    t(lambda: repr(importlib.import_module(n)).split(' at 0x')[0]); print(n in sys.modules)
t(lambda: repr(importlib.reload(sys.modules['v_plain'])))
class OnlyExec:
    def exec_module(self, m): pass
class OnlyLoad:
    def __repr__(self): return 'OnlyLoad()'
    def load_module(self, name): m = sys.modules[name] = types.ModuleType(name); m.how = 'load_module'; return m
class Neither: pass
class Old:
    def find_module(self, name, path=None): 
        if name == 'v_old2': return OnlyLoad()
sys.meta_path[0] = type('F', (), {'find_spec': staticmethod(lambda n, p, t=None: importlib.machinery.ModuleSpec(n, {'w_exec': OnlyExec(), 'w_load': OnlyLoad(), 'w_neither': Neither()}.get(n)) if n.startswith('w_') else None)})
import warnings; warnings.simplefilter('ignore')
for n in ('w_exec', 'w_load', 'w_neither', 'w_none'): t(lambda: importlib.import_module(n).__name__)
sys.meta_path.pop(0)
old = sys.meta_path[:]
sys.meta_path[:] = []; t(importlib.import_module, 'absent_one'); sys.meta_path[:] = [3]; t(importlib.import_module, 'absent_one'); sys.meta_path = old
for a in (('n', None), ('n', Loader('x')), ('n.m', None)):
    s = importlib.machinery.ModuleSpec(*a); print(s.name, s.parent, s.origin, s.has_location, s.submodule_search_locations, s.cached, s.loader_state)
s = importlib.machinery.ModuleSpec('n', None, origin='o', loader_state=3, is_package=True); print(s, s.submodule_search_locations, s.parent); s.has_location = True; s.origin = '/x/n.py'; print(s == importlib.machinery.ModuleSpec('n', None)); t(importlib.machinery.ModuleSpec); t(setattr, s, 'parent', 1)
m = importlib.util.module_from_spec(importlib.machinery.ModuleSpec('made', Loader('made'))); print(m, m.__loader__.kind, m.__package__ == '', m.__spec__.name); t(importlib.util.module_from_spec, importlib.machinery.ModuleSpec('made', None)); t(importlib.util.module_from_spec, importlib.machinery.ModuleSpec('made', OnlyLoad()))
t(importlib.util.find_spec, 'absent_one'); t(lambda: importlib.util.find_spec('sys').origin); t(importlib.util.find_spec, 'absent.one'); t(importlib.util.find_spec, '.x'); t(importlib.util.find_spec, '.zork', 'json'); t(importlib.util.find_spec, ''); sys.modules['specless'] = types.ModuleType('specless'); t(importlib.util.find_spec, 'specless'); sys.modules['none'] = None; t(importlib.util.find_spec, 'none'); t(importlib.util.resolve_name, '.a', 'p.q'); t(importlib.util.resolve_name, '...a', 'p.q'); t(importlib.util.resolve_name, '.a', ''); t(importlib.util.resolve_name, 'a', None)
class PathFinderOfMine:
    def __init__(self, path): 
        if not path.startswith('virtual:'): raise ImportError
    def find_spec(self, name, target=None):
        print('  path finder', name); return importlib.util.spec_from_loader(name, OnlyExec())
sys.path_hooks.insert(0, PathFinderOfMine); sys.path.insert(0, 'virtual:x')
t(lambda: importlib.import_module('from_hook').__name__); print('virtual:x' in sys.path_importer_cache, type(sys.path_importer_cache['virtual:x']).__name__)
