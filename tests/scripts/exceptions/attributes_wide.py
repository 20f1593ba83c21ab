"""Built-in exceptions: constructors, attributes, str, repr, setting and deleting."""
def run(f):
    try: print(f())
    except BaseException as e: print('!', type(e).__name__, e)
def all_of(e, *names): return repr(e), str(e), e.args, [(n, getattr(e, n, 'none')) for n in names]
for args in ((), (1,), (1, 2), ('a',), (None,), ([1],)):
    for cls in (Exception, ValueError, KeyError, BaseException, KeyboardInterrupt, StopIteration, SystemExit, GeneratorExit, StopAsyncIteration, RuntimeError, IndexError, LookupError, ArithmeticError, AssertionError, NameError, AttributeError, MemoryError, RecursionError, Warning): run(lambda: all_of(cls(*args), 'value', 'code', 'name', 'obj'))
for args in ((), ('x',), (2, 'x'), (2, 'x', 'f'), (2, 'x', 'f', None, 'g'), (2, 'x', 'f', 3, 'g'), (1, 2, 3, 4, 5, 6), ('2', 'x'), (13, 'p', 'f'), (17, 'e'), (9999, 'z'), (2, 'x', b'f'), (2, 'x', 5), (32, 'pipe'), (2.0, 'f'), (None, None), (True, 'bool')):
    run(lambda: (type(OSError(*args)).__name__, all_of(OSError(*args), 'errno', 'strerror', 'filename', 'filename2', 'characters_written')))
run(lambda: all_of(FileNotFoundError(13, 'x'), 'errno')); run(lambda: type(FileNotFoundError(13, 'x')).__name__); run(lambda: all_of(BlockingIOError(11, 'x', 5), 'characters_written', 'filename')); run(lambda: all_of(BlockingIOError(11, 'x', 'f'), 'characters_written', 'filename'))
for args in ((), ('m',), ('m', ()), ('m', (1,)), ('m', ('f', 1, 2, 't')), ('m', ('f', 1, 2, 't', 3, 4)), ('m', ('f', 1, 2, 't', 3)), ('m', ['f', 1, 2, 't']), ('m', 5), ('m', None), ('m', ('f', None, None, None)), (1, 2, 3), (5,), (None,), ('m', ('dir/f', 7, 2, 'text\n'))):
    run(lambda: all_of(SyntaxError(*args), 'msg', 'filename', 'lineno', 'offset', 'text', 'end_lineno', 'end_offset', 'print_file_and_line'))
run(lambda: SyntaxError('m', x=1)); run(lambda: IndentationError('i', ('f', 1, 2, 't')).lineno); run(lambda: TabError().msg)
for kw in ({}, {'name': 'n'}, {'path': 'p'}, {'name': 'n', 'path': 'p'}, {'bad': 1}): run(lambda: all_of(ImportError('m', **kw), 'name', 'path', 'msg')); run(lambda: all_of(ModuleNotFoundError(**kw), 'name', 'msg')); run(lambda: all_of(NameError('m', **kw), 'name')); run(lambda: all_of(AttributeError('m', **{('obj' if k == 'path' else k): v for k, v in kw.items()}), 'name', 'obj'))
for cls, good in ((UnicodeDecodeError, ('utf-8', b'abc', 0, 1, 'why')), (UnicodeEncodeError, ('utf-8', 'abc', 0, 1, 'why')), (UnicodeTranslateError, ('abc', 0, 1, 'why'))):
    run(lambda: all_of(cls(*good), 'encoding', 'object', 'start', 'end', 'reason'))
    run(lambda: cls()); run(lambda: cls(*good[:-1])); run(lambda: cls(*good, 1)); run(lambda: cls(*[5] * len(good))); run(lambda: cls(*[None] * len(good)))
    for start, end in ((0, 2), (2, 1), (-1, 5), (10, 20), (3, 3)):
        e = cls(*good); e.start, e.end = start, end; run(lambda: (e.start, e.end, str(e)))
    e = cls(*good)
    def d(): del e.object
    run(d); run(lambda: str(e))
    e.reason = 5 if False else 'new'; run(lambda: str(e))
    def s(): e.start = 'x'
    run(s)
e = ValueError(1, 2)
for name, value in (('args', 5), ('args', 'ab'), ('args', [7]), ('args', ()), ('__cause__', 5), ('__cause__', KeyError), ('__cause__', KeyError('c')), ('__cause__', None), ('__context__', 'x'), ('__context__', KeyError('k')), ('__traceback__', 5), ('__traceback__', None), ('__suppress_context__', 5), ('__suppress_context__', 0), ('__notes__', ['n']), ('__notes__', 5), ('anything', 1), ('__class__', KeyError), ('__dict__', {'z': 1}), ('__dict__', 5)):
    def s(): setattr(e, name, value); return name, getattr(e, name)
    run(s)
for name in ('args', '__cause__', '__context__', '__traceback__', '__suppress_context__', '__dict__', 'z', '__notes__'):
    def d(): delattr(e, name); return 'deleted ' + name
    run(d)
e = ValueError('v'); run(lambda: e.add_note('one')); run(lambda: e.add_note('two')); run(lambda: e.__notes__); run(lambda: e.add_note(5)); run(lambda: e.add_note()); e.__notes__ = 5; run(lambda: e.add_note('x')); run(lambda: e.with_traceback(None) is e); run(lambda: e.with_traceback(5)); run(lambda: e.with_traceback()); run(lambda: e.__reduce__()); run(lambda: e.__setstate__({'q': 1})); run(lambda: e.q); run(lambda: e.__setstate__(5)); run(lambda: e.__setstate__(None)); run(lambda: ValueError(x=1)); run(lambda: BaseException(1, x=1)); run(lambda: KeyError('a\nb')); run(lambda: str(KeyError('a\nb'))); run(lambda: str(KeyError(1, 2))); run(lambda: StopIteration(1, 2).value); run(lambda: SystemExit(1, 2).code); run(lambda: SystemExit().code)
class E(Exception):
    def __init__(self, a, b=2): self.a = a
e = E(5); print(e.args, repr(e), str(e)); run(lambda: E()); run(lambda: E(1, 2, 3)); run(lambda: E(1, b=3).args)
class F(Exception):
    def __str__(self): return 'F-str'
print(repr(F(1)), str(F(1)), f'{F(2)}', F(1) == F(1), hash(F) == hash(F))
class G(OSError):
    def __init__(self, x): super().__init__(2, x)
g = G('gg'); print(repr(g), g.errno, g.args, str(g))
class H(KeyError, AttributeError): pass
run(lambda: (repr(H('x')), str(H('x')), H('x', name='n').name))
print(issubclass(IOError, OSError), IOError is OSError, EnvironmentError is OSError, ConnectionResetError.__mro__[1:3], BlockingIOError.__bases__, UnicodeError.__bases__, ModuleNotFoundError.__bases__, ExceptionGroup.__bases__)
