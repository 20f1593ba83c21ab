"""print(): sep, end, file, flush; objects that fail; files that lack methods."""
import io
import sys

print()
print(1, 'two', [3], None, 4.0, sep='-')
print(1, 2, sep='')
print(1, 2, sep=None, end=None)
print('no end', end='')
print(end='|\n')
print('a', 'b', sep='\n', end='!\n')
print(*'abc', sep=', ')

class Writes:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)

    def flush(self):
        self.parts.append('<flush>')

w = Writes()
print('x', 1, file=w)
print('y', file=w, flush=True)
print(file=w, end='')
print(w.parts)
print('to none', file=None)

class S(str):
    def __str__(self):
        return 'own str'

print(S('plain'), sep=S('/'), end=S('\n'))
w = Writes()
print(S('text'), S('text'), sep=S('/'), end=S('$'), file=w)
print(w.parts, [type(p).__name__ for p in w.parts])

class Bad:
    def __str__(self):
        raise ValueError('no text')

class NotStr:
    def __str__(self):
        return 5

def attempt(*args, **kwargs):
    try:
        print(*args, **kwargs)
    except Exception as error:
        print('!', type(error).__name__, error)

attempt('before', Bad(), 'after', sep='\n')
attempt(NotStr())
attempt(1, sep=1)
attempt(1, end=1)
attempt(1, sep=b'')
attempt(1, file=5)
attempt(1, file=object())
attempt(1, other=2)
attempt(1, flush='yes', file=type('F', (), {'write': lambda self, text: None})())
class Raises:
    def write(self, text):
        raise OSError('disk full')
attempt(1, file=Raises())
old, sys.stdout = sys.stdout, io.StringIO()
print('captured', 1)
text, sys.stdout = sys.stdout.getvalue(), old
print(repr(text))
sys.stdout = None
print('nowhere')
sys.stdout = old
del sys.stdout
try:
    print('lost')
except RuntimeError as error:
    sys.stdout = old
    print(error)
