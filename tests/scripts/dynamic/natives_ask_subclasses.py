"""Which of their own methods a subclass of a built-in type is asked for by functions in C: each line names the calls, in their order."""
import array
import bisect
import collections
import io
import math
import random
import re

asked = []


def observed(base, *names):
    "A subclass whose methods note that they are called."
    def noting(name, method):
        def method_that_notes(self, *args):
            asked.append(name)
            return method(self, *args)
        return method_that_notes
    return type('Observed', (base,), {name: noting(name, getattr(base, name)) for name in names})


SEQUENCE = '__iter__', '__len__', '__getitem__', '__contains__', '__eq__', '__hash__', '__add__', '__mul__', 'index', '__repr__'
values = {
    'list': observed(list, *SEQUENCE[:5], *SEQUENCE[6:], 'append', 'copy')([1, 2]),
    'tuple': observed(tuple, *SEQUENCE)((1, 2)),
    'dict': observed(dict, '__iter__', '__len__', '__getitem__', '__contains__', 'keys', 'items', 'get', '__eq__', '__or__', 'copy')(a=1, b=2),
    'str': observed(str, *SEQUENCE, '__str__', '__format__', 'encode', '__mod__')('ab'),
    'int': observed(int, '__index__', '__int__', '__eq__', '__hash__', '__add__', '__radd__', '__repr__', '__str__', '__format__', '__bool__')(2),
    'set': observed(set, '__iter__', '__len__', '__contains__', '__eq__', '__and__', '__or__', 'copy', 'add')({1, 2}),
}
CALLS = ('list(v)', 'tuple(v)', 'dict(v)', 'set(v)', 'sorted(v)', 'sum(v)', 'max(v)', '[*v]', '{**v}', 'f(*v)', 'f(**v)', '1 in v', 'v == v', 'v + v', 'v * 2', 'bool(v)',
         'f"{v}"', '"%s" % v', '"%s" % (v,)', '"%(a)s" % v', '"{0[0]}".format(v)', '"{a}".format_map(v)', 'str(v)', 'repr(v)', 'hash(v)', '{v: 1}', '[v].index(2)',
         '"".join(v)', 'b"".join(v)', 'bytes(v)', 'bytearray(v)', 'int(v)', 'float(v)', 'range(v)', '"ab" * v', '[1, 2, 3][v]', '(5).to_bytes(v, "big")', 'round(1.5, v)',
         'reversed(v)', '[].extend(v)', '[0] + v', '{}.update(v)', '{} | v', 'dict.fromkeys(v)', '{1} | v', '{1}.union(v)', '{1}.isdisjoint(v)', 'zip(v)', 'dict([v])',
         'array.array("i", v)', 'array.array("b", v)', 'bisect.bisect(v, 1)', 'math.prod(v)', 'math.dist(v, v)', 'math.fsum(v)', 'collections.deque(v)',
         'collections.Counter(v)', 'random.choice([v])', 're.match("a", v)', 're.sub("a", v, "ab")', 'io.StringIO(v)', 'io.BytesIO(v)', 'io.StringIO().write(v)')
for kind, v in values.items():
    print('--', kind)
    for call in CALLS:
        try:
            result = type(eval(call, globals(), {'v': v, 'f': lambda *args, **kwargs: None})).__name__
        except Exception as e:
            result = f'{type(e).__name__}: {e}'
        if asked or 'Error' in result:
            print(call, '->', result, *asked)
        asked.clear()
