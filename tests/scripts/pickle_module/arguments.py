"""Arguments of dump, dumps, load, loads, Pickler and Unpickler."""
import io
import pickle

def attempt(label, call):
    try:
        print(label, repr(call()))
    except Exception as error:
        print(label, type(error).__name__, error)

for protocol in (-1, -5, 0, 5, 6, None, True, 1.0, 'a'):
    attempt(('protocol', protocol), lambda: pickle.dumps('a', protocol))
attempt('keyword', lambda: pickle.dumps(obj=1, protocol=0))
attempt('fix_imports', lambda: pickle.dumps(range, 2, fix_imports=False))
attempt('callback', lambda: pickle.dumps(1, 4, buffer_callback=print))
attempt('callback', lambda: pickle.dumps(1, 5, buffer_callback=print))
attempt('no file', lambda: pickle.dump(1, 2))
attempt('no file', lambda: pickle.load(1))
attempt('Pickler', lambda: pickle.Pickler(1))
attempt('Pickler', lambda: pickle.Pickler(io.BytesIO(), 9))
attempt('Unpickler', lambda: pickle.Unpickler(1))
for data in (1, 'N.', None, bytearray(b'N.'), memoryview(b'N.'), memoryview(b'N..N')[::2]):
    attempt(('loads', type(data).__name__), lambda: pickle.loads(data))
attempt('encoding', lambda: pickle.loads(b'N.', encoding=1))
attempt('errors', lambda: pickle.loads(b'N.', errors=None))
attempt('buffers', lambda: pickle.loads(b'N.', buffers=1))
attempt('all', lambda: pickle.loads(b'N.', fix_imports=1, encoding='x', errors='y', buffers=None))

class P(pickle.Pickler):
    def __init__(self):
        pass

class U(pickle.Unpickler):
    def __init__(self):
        pass

attempt('not begun', lambda: P().dump(1))
attempt('not begun', lambda: U().load())
attempt('not begun', lambda: pickle.Pickler.__new__(pickle.Pickler).dump(1))

class Text:
    def write(self, data):
        return 'ignored'

    def read(self, n):
        return 'text'

    def readline(self):
        return 'text\n'

attempt('write', lambda: pickle.dump(1, Text()))
print(pickle.format_version, pickle.compatible_formats, pickle.HIGHEST_PROTOCOL, pickle.DEFAULT_PROTOCOL, len(pickle.__all__), pickle.bytes_types)
print(pickle.PickleError.__mro__, pickle.PicklingError.__mro__[:2], pickle.UnpicklingError.__mro__[:2])
print([getattr(pickle, name) for name in sorted(pickle.__all__) if name.isupper() and not name.endswith('PROTOCOL')])
