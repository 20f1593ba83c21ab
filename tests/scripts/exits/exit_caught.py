import sys
try: sys.exit(3)
except SystemExit as e: print('caught', e.code, repr(e), e.args)
try: sys.exit()
except SystemExit as e: print(e.code)
try: exit(4)
except SystemExit as e: print(e.code)
def f():
    with C(): sys.exit(5)
class C:
    def __enter__(self): pass
    def __exit__(self, *a): print('exit', a[0].__name__); return False
f()
