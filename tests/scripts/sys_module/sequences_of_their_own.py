# sys.flags and sys.version_info are the only ones of their types; others can be made; the type cache may be forgotten
import sys, weakref
def t(f, *a, **k):
    try: print(f(*a, **k))
    except Exception as e: print(type(e).__name__, e)
for value in sys.flags, sys.version_info:
    t(type(value)); t(type(value), tuple(value)); t(type(value), 1, 2, 3, 4)
for value in sys.float_info, sys.int_info, sys.hash_info, sys.thread_info:
    t(type(value)); t(lambda: type(value)(tuple(value)) == value); t(type(value), (1,))
class A: x = 1
a = A(); print(a.x, sys._clear_type_cache(), a.x); t(sys._clear_type_cache, 1)
proxy = weakref.proxy(a); del a
print(repr(proxy).rpartition(" at ")[2] == hex(id(None)) + ">", repr(proxy).partition(" to ")[2].partition(" at ")[0])
