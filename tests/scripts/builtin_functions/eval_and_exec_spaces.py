"""eval() and exec(): globals and locals of several kinds, what gets into them."""
from _cases import cases

class Space(dict):
    def __missing__(self, key):
        if key.startswith('m_'):
            return key
        raise KeyError(key)

class Mapping:
    def __init__(self):
        self.log = []

    def __getitem__(self, key):
        self.log.append(('get', key))
        if key == 'known':
            return 'value'
        raise KeyError(key)

    def __setitem__(self, key, value):
        self.log.append(('set', key, value))

    def __delitem__(self, key):
        self.log.append(('del', key))

cases('''
eval('a + b', {'a': 1}, {'b': 2}), eval('a', {'a': 1}, {'a': 2})
eval(' \\t 1 + 1 ')
eval('\\n1')
eval('1\\n')
eval('')
eval('x = 1')
eval('1', 5)
eval('1', {}, 5)
eval('1', Mapping())
eval(1)
eval()
eval('1', {}, {}, {})
eval('1', globals={})
exec('1', {}, 5)
exec(5)
exec('1', closure=1)
g = {}
exec('x = 1', g)
sorted(g)
eval('__builtins__', g) is g['__builtins__'], type(g['__builtins__'])
eval('len', {'__builtins__': {}})
eval('len("abc")', {'__builtins__': {'len': lambda s: 'mine'}})
eval('m_name', {}, Space()), eval('known', {}, Mapping())
eval('unknown', {}, Space())
m = Mapping()
exec('a = known; b = a; del a', {}, m)
m.log
m = Mapping()
exec('[known for i in (1,)]', {'known': 'global'}, m)
exec('class C:\\n    x = known\\nprint(C.x)', {}, Mapping())
m.log
eval(b'1 + 1'), eval(bytearray(b'2'))
exec('def f(): return secret\\n', g), g['f'].__globals__ is g
g['f']()
eval('(lambda: x)()', {'x': 'global'}, {'x': 'local'})
eval('[x for _ in (1,)]', {'x': 'global'}, {'x': 'local'})
eval('[y for y in x]', {}, {'x': [1]})
eval(compile('1', 'f', 'exec'))
eval((lambda: 1).__code__)
exec((lambda a: a).__code__)
eval((lambda a: a).__code__)
''', globals())

def closed():
    x = 1

    def inner():
        return x
    return inner

for run in (eval, exec):
    try:
        run(closed().__code__)
    except TypeError as error:
        print(error)
print(exec(closed().__code__, closure=closed().__closure__))
for wrong in (None, (), (1,), [1]):
    try:
        exec(closed().__code__, closure=wrong)
    except TypeError as error:
        print(error)
