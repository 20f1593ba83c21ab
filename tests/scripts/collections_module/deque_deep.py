# deques within deques are let go without deep recursion (not under gcstress)
from _collections import deque, OrderedDict, defaultdict

for wrap in (lambda inner: deque([inner]), lambda inner: OrderedDict(x=inner), lambda inner: defaultdict(None, x=inner)):
    deep = wrap(None)
    for _ in range(100000):
        deep = wrap(deep)
    print(type(deep).__name__, len(deep))
    del deep
print('done')
