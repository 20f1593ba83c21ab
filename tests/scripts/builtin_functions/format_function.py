"""format(): __format__ of all kinds of objects and what they must answer."""
from _cases import cases

class A:
    def __format__(self, spec):
        return f'A<{spec}>'

class Bad:
    def __format__(self, spec):
        return 5

class Sub(str):
    pass

class GivesSub:
    def __format__(self, spec):
        return Sub('sub')

class Texts:
    def __str__(self):
        return 'as text'

class NoFormat:
    __format__ = None

cases('''
format(A(), 'x'), format(A()), f'{A():y}', '{:z}'.format(A()), f'{A()!s:>5}'[:5]
format(Bad(), '')
f'{Bad()}'
'{}'.format(Bad())
type(format(GivesSub())), type(f'{GivesSub()}')
format(Texts(), ''), format(Texts())
format(Texts(), '>10')
format(object(), 's')
format(None, ''), format(None)
format(None, '5')
format([], '5')
format(1, 5)
format(1, None)
format()
format(1, '', '')
format(value=1)
format(NoFormat(), '')
object().__format__(5)
object.__format__(5, '')
(5).__format__()
format(int, ''), format(type(1), '')
format(True, ''), format(True, 'd'), format(True, '5'), format(False, 's' if False else '<4')
format(True, 's')
format(b'a', '')
format(b'a', 's')
format(Sub('abc'), '>5'), type(format(Sub('abc'), '')).__name__
f'{"a" "b":{">"}{5}}', f'{3.14159:{".2f"}}', f'{5:{"0"}{4}}', f'{"x":{"{"}<3}'
format(1.5, Sub('.2f'))
''', globals())
