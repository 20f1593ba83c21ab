# __name__, __file__, __builtins__ and the main module.
import sys
print(__name__, __package__, __file__.endswith('main_guard.py'), type(__builtins__).__name__, __spec__, __doc__)
if __name__ == '__main__': print('run as a script')
main = sys.modules['__main__']
main.injected = 5; print(injected, main.__dict__ is globals(), vars(main) is globals())
print(sys.argv == ['main_guard.py'], len(sys.path) > 0, sys.path[0] != '')
globals()['dynamic'] = 'd'; print(dynamic)
print(type(sys.modules).__name__, isinstance(sys, type(main)), repr(main).startswith("<module '__main__'"))
import builtins
builtins.everywhere = 'e'; print(everywhere); del builtins.everywhere
old = builtins.len; builtins.len = lambda x: 'patched'; print(len([])); builtins.len = old; print(len([1]))
mod = type(sys)('made', 'doc'); mod.x = 1; print(mod, mod.x, mod.__doc__, mod.__name__, mod.__dict__['x'])
try: type(sys)()
except TypeError as e: print(e)
try: del mod.y
except AttributeError as e: print(e)
