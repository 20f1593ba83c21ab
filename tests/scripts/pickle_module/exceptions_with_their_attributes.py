"""Exceptions come back with arguments, attributes and notes."""
import pickle

class Own(Exception):
    def __init__(self, a, b=2):
        super().__init__(a)
        self.b = b

class Strict(Exception):
    def __init__(self, a, b):
        super().__init__(a)

noted = ValueError('noted')
noted.add_note('a note')
noted.extra = [1]
values = [ValueError(1, 2), KeyError('x'), OSError(2, 'message', 'file', None, 'other'), FileNotFoundError(2, 'gone'), BlockingIOError(11, 'busy', 7), UnicodeDecodeError('utf-8', b'ab', 0, 1, 'why'),
          UnicodeEncodeError('ascii', 'ab', 0, 1, 'why'), UnicodeTranslateError('ab', 0, 1, 'why'), SyntaxError('bad', ('file', 1, 2, 'text')), StopIteration(3), SystemExit(4), ImportError('m', name='n', path='p'),
          ModuleNotFoundError('m', name='n'), AttributeError('a', name='n', obj=5), NameError('u', name='n'), ExceptionGroup('group', [ValueError(1), TypeError('t')]), Own(1), Own(1, b=5), noted]
names = ('errno', 'strerror', 'filename', 'filename2', 'name', 'path', 'obj', 'start', 'end', 'reason', 'object', 'encoding', 'lineno', 'offset', 'text', 'msg', 'value', 'code', 'message', 'b', 'extra', '__notes__')
for value in values:
    value.__cause__ = KeyError('not kept')
    for protocol in (0, 2, 5):
        again = pickle.loads(pickle.dumps(value, protocol))
        print(protocol, repr(again), again.args, again.__cause__, {n: getattr(again, n) for n in names if hasattr(again, n)})
    print(value.__reduce__())
for protocol in (0, 5):
    data = pickle.dumps(Strict(1, 2), protocol)
    try:
        pickle.loads(data)
    except TypeError as error:
        print(error)
