# The whole tree, and each one's base.
import builtins
def show(cls, depth=0):
    print('  ' * depth + cls.__name__)
    for sub in sorted(cls.__subclasses__(), key=lambda c: c.__name__):
        if getattr(builtins, sub.__name__, None) is sub and sub.__name__ not in ('EnvironmentError', 'IOError'): show(sub, depth + 1)
show(BaseException)
print(IOError is OSError, EnvironmentError is OSError, issubclass(FileNotFoundError, OSError), Exception.__doc__, ZeroDivisionError.__mro__)
for cls in (OSError, FileNotFoundError, PermissionError, ConnectionError):
    e = cls(2, 'No such file', 'name'); print(type(e).__name__, e, e.errno, e.strerror, e.filename, e.args)
print(type(OSError(13, 'x')).__name__, type(OSError(17, 'x')).__name__, type(OSError(2)).__name__, OSError('only'), repr(OSError(1, 'a')), OSError(1, 'a', 'f', None, 'g'), OSError().errno)
i = ImportError('m', name='n', path='p'); print(i, i.name, i.path, i.msg)
n = NameError('x', name='q'); print(n.name); a = AttributeError('y', name='n', obj=5); print(a.name, a.obj)
s = SystemExit(3); print(s.code, SystemExit().code, SystemExit('a', 'b').code, StopIteration(5).value)
u = UnicodeDecodeError('utf-8', b'ab', 0, 1, 'why'); print(u, u.start, u.end, u.reason, u.object, u.encoding)
print(UnicodeEncodeError('ascii', 'é', 0, 1, 'r'), UnicodeTranslateError('é☃', 0, 2, 'r'))
y = SyntaxError('msg', ('file', 1, 2, 'text', 1, 5)); print(y, y.msg, y.filename, y.lineno, y.offset, y.text, y.end_lineno, y.end_offset)
for f in (lambda: UnicodeDecodeError('a'), lambda: ImportError(x=1), lambda: SyntaxError('a', 5), lambda: OSError(x=1), lambda: KeyError(x=1), lambda: UnicodeEncodeError('a', b'b', 0, 1, 'c')):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
