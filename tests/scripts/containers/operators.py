# Every operator, subscript and assignment of the containers with operands of many types: the result or the error.
class Index:
    def __init__(self, value): self.value = value
    def __index__(self): return self.value
class Sequence:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i
    def __len__(self): return 3
class NoIter:
    __iter__ = None
class Missing(dict):
    def __missing__(self, key): return 'missing', key

def show(f):
    try:
        text = repr(f())
    except Exception as e:
        text = f'{type(e).__name__}: {e}'
    print(text.split(' at 0x')[0])

values = ['1', '-7', '1.0', '"a"', 'None', '[1]', '(1, 2, 3)', '{1: 2}', '{1, 2}', 'slice(1, 2)', 'Index(1)', 'Sequence()',
          '2**70', 'NoIter()', '[(1, 2)]', '{1: 2}.keys()']
receivers = ['[3, 1, 2]', '(3, 1, 2)', '{1: 2, "a": 3}', '{1, 2, 3}', 'frozenset({1, 2})', 'range(5)', 'Missing({1: 1})',
             '{1: 2, 3: 4}.keys()', '{1: 2, 3: 4}.items()', '{1: 2}.values()']
for receiver in receivers:
    for value in values:
        for op in ['+', '-', '*', '|', '&', '^', '<', '<=', '==', 'in']:
            for source in (f'{receiver} {op} {value}', f'{value} {op} {receiver}'):
                print(source, end=' -> ')
                show(lambda: eval(source))
        for statement in [f'x += {value}', f'x *= {value}', f'x |= {value}', f'x -= {value}', f'x[{value}] = "new"',
                          f'del x[{value}]', f'x[1:2] = {value}', f'x[::2] = {value}', f'del x[:{value}]', f'y = x[{value}]',
                          f'y = x[{value}:]', f'y = x[::{value}]']:
            print(receiver, statement, end=' -> ')
            def run():
                names = dict(globals(), x=eval(receiver), y=None)
                before = names['x']
                exec(statement, names)
                return names['x'], names['y'], names['x'] is before
            show(run)
