# Built-in exceptions: constructor arguments of each kind, attributes, str and repr, setting and deleting.
import builtins
def t(f, *a, **k):
    try: r = f(*a, **k)
    except Exception as e: r = f'{type(e).__name__}: {e}'
    return r
def shown(e):
    if not isinstance(e, BaseException): return e
    names = ('args', 'code', 'value', 'name', 'path', 'msg', 'obj', 'errno', 'strerror', 'filename', 'filename2', 'characters_written', 'lineno', 'offset', 'text', 'end_lineno', 'end_offset', 'print_file_and_line', 'encoding', 'object', 'start', 'end', 'reason')
    return repr(e), t(str, e), {n: t(getattr, e, n) for n in names if hasattr(e, n)}
arguments = [(), (1,), ('a',), ('a', 'b'), (None,), ((1, 2),), (2, 'text'), (2, 'text', 'file'), (2, 'text', 'file', None, 'file2'), ('a', ('f', 1, 2, 't')), ('a', ('f', 1, 2, 't', 3, 4)), ('a', ('f', 1)), ('a', 'bcde'), ('utf-8', b'abc', 1, 2, 'why'), ('utf-8', 'abc', 1, 2, 'why')]
kinds = sorted((c for c in vars(builtins).values() if isinstance(c, type) and issubclass(c, BaseException)), key=lambda c: c.__name__)
for c in dict.fromkeys(kinds):
    if c.__name__ in ('BaseExceptionGroup', 'ExceptionGroup'): continue
    print(c.__name__, [b.__name__ for b in c.__bases__], c.__base__.__name__)
    for a in arguments if c in (OSError, SyntaxError, IndentationError, SystemExit, StopIteration, ImportError, NameError, AttributeError, KeyError, UnicodeDecodeError, UnicodeEncodeError, UnicodeTranslateError, BlockingIOError, FileNotFoundError, Exception, StopAsyncIteration) else arguments[:4]:
        print('  ', a, shown(t(c, *a)))
    print('  ', shown(t(c, zork=1)), shown(t(c, 'm', name='n')), shown(t(c, 'm', path='p', name='q')), shown(t(c, 'm', obj=3)))
e = OSError(2, 'msg', 'f')
for n in ('errno', 'strerror', 'filename', 'filename2', 'characters_written', 'args'):
    for v in (1, None, 'x', (1, 2)): print(n, v, t(setattr, e, n, v), t(getattr, e, n), t(str, e))
    print(n, t(delattr, e, n), t(getattr, e, n))
u = UnicodeDecodeError('utf-8', b'abc', 1, 2, 'why')
for n in ('encoding', 'object', 'start', 'end', 'reason'):
    for v in ((1, -5, 100) if n in ('start', 'end') else ('x',) if n != 'object' else (b'zz', b'abcdef')): print(n, v, t(setattr, u, n, v), t(getattr, u, n), t(str, u))
    pass
s = SyntaxError('m', ('f.py', 3, 4, 'text\n', 3, 9))
for n in ('msg', 'filename', 'lineno', 'offset', 'text', 'end_lineno', 'end_offset', 'print_file_and_line'):
    for v in (None, 5, 'x'): print(n, v, t(setattr, s, n, v), t(str, s))
    print(n, t(delattr, s, n), t(getattr, s, n), t(str, s))
