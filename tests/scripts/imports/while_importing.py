# What a module sees of itself while it is imported, and what stays in sys.modules after failures and replacements.
import sys
def t(f, *a, **k):
    try: r = f(*a, **k)
    except BaseException as e: print(f'  {type(e).__name__}: {e}'.replace(__file__.rpartition('/')[0], 'HERE'), getattr(e, 'name', '-'), (getattr(e, 'path', None) or '').rpartition('/')[2])
    else: print('  ok', r)
import _dirs
print(_dirs.__spec__._initializing, '__initializing__' in dir(_dirs))
def imp(text):
    ns = {'__name__': '__main__'}; exec(text, ns); return sorted(k for k in ns if not k.startswith('__'))
t(imp, 'import _fails_late'); print('_fails_late' in sys.modules, sys._failed.kept); t(imp, 'import _fails_late')
t(imp, 'import _replaces; print(_replaces.x)'); t(imp, 'from _replaces import x'); t(imp, 'import _removes'); print('_removes' in sys.modules)
t(imp, 'import _pk'); t(imp, 'from _pk import *'); t(imp, 'import _pk.a as z'); t(imp, 'import _pk.a, _pk.b'); t(imp, 'from _pk import a, zork'); t(imp, 'import _pk.zork'); t(imp, 'import _pk.b.zork'); t(imp, 'import _pk.sub'); print('_pk.sub' in sys.modules); t(imp, 'import zork.a'); t(imp, 'from zork import a'); t(imp, 'import .a') if 0 else None
def rel(text, **ns):
    exec(text, ns)
for ns in ({}, {'__name__': '__main__'}, {'__package__': ''}, {'__package__': None, '__name__': 'x'}, {'__package__': 3}, {'__name__': 3}, {'__package__': '_pk'}, {'__package__': '_pk.sub'}, {'__package__': 'notthere'}, {'__name__': '_pk.b'}, {'__name__': '_pk', '__path__': []}, {'__package__': '_pk', '__spec__': 3}, {'__package__': None, '__spec__': None, '__name__': '_pk.b'}):
    print(ns); t(rel, 'from . import value', **ns); t(rel, 'from .b import value as w', **ns); t(rel, 'from .. import b', **ns); t(rel, 'from ... import b', **ns)
for a in (('',), ('.x',), (3,), ('a..b',), ('_pk.',), ('sys', None, None, None), ('_pk.a', {}, {}, ['b']), ('_pk.a', {}, {}, []), ('_pk.a', {}, {}, ['']), ('_pk', {}, {}, ['a', 'nope']), ('_pk', {}, {}, [3]), ('_pk', {}, {}, ('*',)), ('x', {}, {}, [], -1), ('x', {}, {}, [], 1), ('', {'__package__': '_pk'}, {}, ['b'], 1), ('b', {'__package__': '_pk'}, {}, [], 1), ('b', 3, {}, [], 1), ('_pk', {}, {}, 3), ('_pk', {}, {}, 'ab'), ('b', None, {}, [], 1), ('sys', {}, {}, [], 'a'), ('a\0b',)):
    t(lambda: getattr(__import__(*a), '__name__', '?'))
t(lambda: __import__(name='sys', level=0).__name__); t(__import__); t(lambda: __import__('sys', nope=1))
import importlib
for a in (('_pk',), ('.b', '_pk'), ('..b', '_pk.sub'), ('.b',), ('...b', '_pk'), ('.zork', '_pk'), ('',), (3,), ('.', '_pk'), ('_pk.sub',)): t(lambda: importlib.import_module(*a).__name__)
for a in (3, '_pk', type(sys)('unknown'), sys): t(lambda: importlib.reload(a).__name__)
here = __file__.rpartition('/')[0]
sys.path += [here + '/_ns/one', here + '/_ns/two']
import _nspace, _nspace.p, _nspace.q
print(_nspace.p.v, _nspace.q.v, [p.rpartition('_ns')[2] for p in _nspace.__path__], getattr(_nspace, '__file__', 'none'), type(_nspace.__path__).__name__, type(_nspace.__loader__).__name__, _nspace.__spec__.origin, len(_nspace.__path__))
t(imp, 'from _nspace import r'); t(imp, 'import _nspace.r')
sys.modules['_pk.ghost'] = 'ghost'; t(lambda: __import__('_pk.ghost', None, None, ['x'])); t(lambda: hasattr(sys.modules['_pk'], 'ghost')); t(imp, 'from _pk import ghost'); t(imp, 'import _pk.ghost as g')
import builtins
real = builtins.__import__
builtins.__import__ = lambda *a, **k: (print('  asked', a[0], a[3], a[4], k), 'module')[1]
import anything.at.all; print(anything)
