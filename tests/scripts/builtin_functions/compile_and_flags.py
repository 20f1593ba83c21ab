"""compile(): modes, flags, sources of several types, what it refuses."""
from _cases import cases

cases('''
eval(compile('1 + 1', 'f', 'eval'))
exec(compile('v = 5', 'f', 'exec')) or v
compile('x = 1', 'f', 'eval')
compile('', 'f', 'eval')
compile('1\\n2', 'f', 'single')
compile('1', 'f', 'other')
compile('1', 'f')
compile('1')
compile(1, 'f', 'exec')
compile(None, 'f', 'exec')
compile('1', 5, 'exec')
compile('1', None, 'exec')
compile(b'1 + 2', 'f', 'eval').co_filename, eval(compile(bytearray(b'3'), 'f', 'eval')), eval(compile(memoryview(b'4'), b'f', 'eval'))
compile('a\\0b', 'f', 'exec')
compile(b'a\\0b', 'f', 'exec')
compile('1', 'f', 'eval', 10**6)
compile('1', 'f', 'eval', optimize=5)
compile('1', 'f', 'eval', optimize=-2)
eval(compile('__debug__', 'f', 'eval', optimize=0)), eval(compile('__debug__', 'f', 'eval', optimize=1))
exec(compile('assert 0', 'f', 'exec', optimize=1))
compile('"doc"', 'f', 'exec', optimize=2).co_consts
compile(source='1', filename='f', mode='eval').co_filename
compile('1', 'f', 'eval', 0, False, -1).co_name
compile('\\ufeff1', 'f', 'eval')
compile(b'\\xef\\xbb\\xbf1', 'f', 'eval').co_names
compile(b'# -*- coding: latin-1 -*-\\nx = "\\xe9"', 'f', 'exec').co_consts
compile(b'# coding: nope\\n1', 'f', 'exec')
eval(compile('(a := 3)', 'f', 'eval'), {})
''', globals())

for run in eval, exec:
    for spaces in (5, 6), ('g', 6), ({}, 6), (5, {}), ([], []), (None, 6), (5, None):
        try: run('1', *spaces)
        except Exception as e: print(run.__name__, spaces, type(e).__name__, e)
