# modules that programs import by the names of CPython's modules in C hold the same objects as their public ones
import importlib

pairs = {'_string': None, '_queue': 'queue', '_contextvars': 'contextvars', '_stat': 'stat', '_csv': 'csv', '_datetime': 'datetime',
         '_decimal': 'decimal', '_heapq': 'heapq', '_bisect': 'bisect', '_operator': 'operator', '_functools': 'functools', '_struct': 'struct',
         '_json': 'json.decoder', '_collections': 'collections', '_random': None, '_pyio': 'io', '_weakrefset': 'weakref', '_typing': None}
names = {'_queue': 'SimpleQueue Empty', '_contextvars': 'ContextVar Token', '_stat': 'S_ISDIR S_IFMT filemode', '_csv': 'reader writer Error QUOTE_ALL',
         '_datetime': 'date datetime timezone', '_decimal': 'Decimal Context getcontext', '_heapq': 'heappush', '_bisect': 'bisect_left insort_right',
         '_operator': 'add itemgetter', '_functools': 'partial reduce', '_struct': 'Struct pack error', '_json': 'scanstring', '_collections': 'deque OrderedDict',
         '_pyio': 'SEEK_SET UnsupportedOperation', '_weakrefset': 'WeakSet'}
for private, public in pairs.items():
    module = importlib.import_module(private)
    print(private, module.__name__, end=' ')
    for name in names.get(private, '').split():
        print(name, getattr(module, name) is getattr(importlib.import_module(public), name) or type(getattr(module, name)), end=' ')
    print()
import _string
print(list(_string.formatter_parser('a{b!r:>{w}}c{{}}')), _string.formatter_field_name_split('a.b[0][x]')[0], list(_string.formatter_field_name_split('0.b[0][x]')[1]))
for wrong in (lambda: _string.formatter_parser(1), lambda: _string.formatter_field_name_split(b'a'), lambda: list(_string.formatter_parser('{'))):
    try:
        print(wrong())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
import _md5, _sha1, _sha256, _sha512
print(_md5.md5(b'a').hexdigest(), _sha1.sha1(b'').name, _sha256.sha224().digest_size, _sha512.sha384().block_size)
