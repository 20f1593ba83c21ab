"""+ and * of lists, tuples, strings and bytes with each other and with numbers."""
values = {'list': [1], 'tuple': (1,), 'str': 'a', 'bytes': b'a', 'range': range(1), 'dict': {1: 1}, 'set': {1}, 'None': None, 'int': 2, 'float': 1.5, 'memoryview': memoryview(b'a')}
for left_name, left in values.items():
    for right_name, right in values.items():
        for operator in ('+', '*'):
            try:
                result = eval(f'left {operator} right')
                print(left_name, operator, right_name, type(result).__name__, result)
            except Exception as error:
                print(left_name, operator, right_name, error)
        target = list(left) if left_name == 'list' else left
        names = {'t': target, 'r': right}
        try:
            exec('t += r', names)
            print(left_name, '+=', right_name, type(names['t']).__name__, names['t'], names['t'] is target)
        except Exception as error:
            print(left_name, '+=', right_name, error)
class I:
    def __index__(self):
        return 2
for left in ([1], (1,), 'a', b'a'):
    print(left * I(), I() * left, left * True, left * -1, left * 0)
    for n in (2**63, -2**63 - 1, 2**62):
        try:
            print(len(left * n))
        except Exception as error:
            print(type(error).__name__, error)
