# A message that needs the repr of something whose __repr__ fails: the error is raised without one, and the other is forgotten.
import collections

from _cases import cases


class Text(str):
    def __repr__(self):
        raise KeyError('in repr')


class Bytes(bytes):
    def __repr__(self):
        raise KeyError('in repr')


class Thing:
    def __repr__(self):
        raise KeyError('in repr')


cases(r'''
float(Text('x'))
float(Bytes(b'x'))
int(Text('x'))
int(Bytes(b'x'), 10)
[].index(Thing())
(1,).index(Thing())
range(3).index(Thing())
collections.deque().index(Thing())
getattr(1, Text('x'))
__import__(Text('nosuch'))
f'{Thing()!r}'
'%r' % Thing()
''', globals())
try:
    float(Text('x'))
except ValueError as error:
    print(error.args, repr(error.__context__), repr(error.__cause__))
