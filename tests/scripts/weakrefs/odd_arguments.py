# What the containers and finders of weakref and tracemalloc, struct and mmap make of arguments of the wrong kind.
import mmap, struct, tracemalloc, weakref


def told(f, *args, **keywords):
    try: result = f(*args, **keywords)
    except Exception as e: print(type(e).__name__, e)
    else: print(result if isinstance(result, (int, str, tuple, type(None))) else type(result).__name__)


for cls in weakref.WeakValueDictionary, weakref.WeakKeyDictionary:
    for argument in None, 'a', b'ab', ('a',), 1, [()], {}: told(cls, argument)
    for argument in None, 'a', b'ab', 1: told(cls().update, argument)
    told(cls().clear, 1)
    told(cls().pop, 1)
told(weakref.WeakValueDictionary().pop, 1, 2, 3)
for argument in 1, None, [], b'x': told(tracemalloc.Filter, True, argument)
for argument in 1, None, []: told(tracemalloc.Traceback, argument)
for arguments in (1, 'a'), (None, None), (b'abcd', 'a'), (b'abcd', 9), (b'ab',): told(struct.Struct('i').unpack_from, *arguments)
for argument in 'a', None, 1.5, 1, 2**70: told(mmap.mmap, argument)
m = mmap.mmap(-1, 16)
for name in 'find rfind read write write_byte move seek resize flush'.split(): told(getattr(m, name), x=1)
told(m.read, 'a')
told(m.read, 1.5)


class Called:
    def __call__(self): return 'called'
    def __bytes__(self): return b'bytes'
    def __reversed__(self): return iter('de')
    def __len__(self): return 2
    def __getitem__(self, i): return i
    def __index__(self): return 3


class Plain: __bytes__, __reversed__, __len__, __getitem__, __index__ = (vars(Called)[name] for name in '__bytes__ __reversed__ __len__ __getitem__ __index__'.split())


for thing in Called(), Plain():  # bytes() and reversed() find the special methods behind proxies of what can't be called only
    proxy = weakref.proxy(thing)
    told(bytes, proxy), told(lambda: list(reversed(proxy))), told(len, proxy)
told(reversed, weakref.WeakValueDictionary()), told(reversed, weakref.WeakKeyDictionary())
told(lambda: weakref.ref(object=Called)), told(lambda: weakref.ref(Called, callback=None)), told(weakref.ref)
