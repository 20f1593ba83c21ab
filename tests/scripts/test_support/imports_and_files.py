# test.support.import_helper and os_helper: fresh imports, sys.path, folders, the environment.
import os
import sys
import unittest
from test.support import import_helper, os_helper

import textwrap
fresh = import_helper.import_fresh_module('textwrap')
print(fresh is textwrap, sys.modules['textwrap'] is textwrap, fresh.dedent('  a') == 'a')
print(import_helper.import_fresh_module('textwrap', fresh=['no_such_module']))
bare = import_helper.import_fresh_module('heapq', blocked=['_heapq'])
heap = [3, 1, 2]
bare.heapify(heap)
print(heap, '_heapq' in sys.modules and sys.modules['_heapq'] is None)
for function in (import_helper.import_fresh_module, import_helper.import_module):
    try:
        function('no_such_module')
    except (unittest.SkipTest, ImportError) as e:
        print(type(e).__name__, e)
print(import_helper.import_module('textwrap') is textwrap)
with import_helper.CleanImport('textwrap'):
    import textwrap as other
    print(other is textwrap)
import textwrap as again
print(again is textwrap)
before = sys.path
with import_helper.DirsOnSysPath('/nowhere/at/all'):
    print(sys.path[-1])
    sys.path = []
print(sys.path is before, '/nowhere/at/all' in sys.path)
import_helper.unload('textwrap')
print('textwrap' in sys.modules)

with os_helper.temp_cwd() as folder:
    print(os.path.basename(folder), os.listdir('.'))
    os_helper.create_empty_file('a')
    print(os.path.getsize('a'), os.listdir('.'))
    os_helper.unlink('a')
    os_helper.unlink('a')
    os.makedirs('x/y/z')
    os_helper.rmtree('x')
    os_helper.rmtree('x')
    os_helper.rmdir('x')
    with os_helper.temp_dir('inner') as inner:
        print(inner, os.path.isdir(inner))
        with os_helper.change_cwd(inner) as cwd:
            print(os.path.basename(os.getcwd()), cwd == os.getcwd())
    print(os.listdir('.'))
    try:
        os.fstat(os_helper.make_bad_fd())
    except OSError as e:
        print(e)
    with os_helper.temp_umask(0o077):
        os_helper.create_empty_file('private')
    print(oct(os.stat('private').st_mode & 0o777))
    print(os_helper.can_symlink(), os_helper.can_chmod())
print(os.path.exists(folder))
with os_helper.EnvironmentVarGuard() as env:
    env['KR_TEST'] = '1'
    env.set('KR_OTHER', '2')
    print(os.environ['KR_TEST'], os.environ['KR_OTHER'])
    env.unset('KR_OTHER')
    print('KR_OTHER' in env, 'KR_TEST' in env)
print('KR_TEST' in os.environ)
print(os.fspath(os_helper.FakePath('p')), repr(os_helper.FakePath('p')))
for bad in (ZeroDivisionError, ZeroDivisionError('with text')):
    try:
        os.fspath(os_helper.FakePath(bad))
    except ZeroDivisionError as e:
        print('raised', e)
