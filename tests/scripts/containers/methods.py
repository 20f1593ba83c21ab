# Every method of the containers and their iterators, called with arguments of many kinds: the result or the error.
class Index:
    def __init__(self, value): self.value = value
    def __index__(self): return self.value
    def __hash__(self): return 7 # else its place in a set would be that of its address

def show(f):
    try:
        text = repr(f())
    except Exception as e:
        text = f'{type(e).__name__}: {e}'
    print(text.split(' at 0x')[0])

skipped = '''__class__ __init_subclass__ __subclasshook__ __new__ __reduce_ex__ __dir__ __sizeof__ __class_getitem__ __doc__
__getattribute__ __setattr__ __delattr__ __hash__ __format__ __str__ __getstate__ __reduce__ __repr__ __init__ __setstate__'''.split()
arguments = ['', '1', '-1', '"a"', 'None', '[1, 2]', '{1: 2}', '{1}', 'Index(0)', '2**70', '1.5', '[(1, 2)]', '1, 2', '1, 0, 2', '2, "a"',
             '1, 2, 3, 4', 'a=1', 'key=len', 'reverse=True', 'key=lambda x: -x, reverse=1', '1, default=2']
receivers = ['[3, 1, 2]', '(3, 1, 2)', '{1: 2, "a": 3}', '{1, 2, 3}', 'frozenset({1, 2})', 'range(5)', '{1: 2, 3: 4}.keys()',
             '{1: 2, 3: 4}.items()', '{1: 2}.values()', 'slice(1, 5, 2)', 'iter([1, 2])', 'iter((1, 2))', 'iter({1: 2})', 'iter({5})',
             'iter(range(3))', 'reversed([1, 2])', 'enumerate([1])', 'zip([1])', 'map(abs, [1])', 'filter(None, [1])']
for receiver in receivers:
    methods = [name for name in dir(eval(receiver)) if name not in skipped]
    print(receiver, *methods)
    for method in methods:
        for argument in arguments:
            print(f'{receiver} {method}({argument})', end=' -> ')
            def run():
                x = eval(receiver)
                return eval(f'x.{method}({argument})', dict(globals(), x=x)), x
            show(run)
