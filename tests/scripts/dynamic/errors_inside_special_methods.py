"""Which errors of a special method pass through the function that called it, and which are taken for an answer or told anew."""
import array
import collections
import inspect
import operator
import statistics
import struct

ERRORS = TypeError, AttributeError, ValueError, StopIteration, KeyError, IndexError, OverflowError, StopAsyncIteration, GeneratorExit
CALLS = {
    '__iter__': ('list(v)', '1 in v', 'dict(v)', 'dict([v])', '{}.update(v)', 'bytes(v)', '[*v]', 'f(*v)', '"".join(v)', 'b"".join(v)', 'reversed(v)', 'dict.fromkeys(v)',
                 'isinstance(v, collections.abc.Iterable)', '{1}.isdisjoint(v)', 'array.array("i", v)'),
    '__next__': ('list(v)', 'next(v, 5)', '1 in v', 'list(zip([1], v))', 'list(zip([1], v, strict=True))', 'max(v, default=0)', 'list(map(int, v))', 'sum(v)', 'dict(v)'),
    '__len__': ('len(v)', 'bool(v)', 'list(v)', 'reversed(v)', 'operator.length_hint(v)', 'v[-1]', 'v[:-1]'),
    '__length_hint__': ('operator.length_hint(v)', 'list(v)', '[].extend(v)'),
    '__getitem__': ('v[0]', 'list(v)', '1 in v', '"{0[a]}".format(v)', '"%(a)s" % v', '"a".translate(v)', 'eval("a", {}, v)', 'collections.ChainMap(v)["a"]'),
    '__getattr__': ('hasattr(v, "x")', 'getattr(v, "x", 5)', 'dir(v)', 'isinstance(v, int)', 'callable(v)', 'inspect.getdoc(v)', 'f(**v)', '{**v}', 'isinstance(1, v)'),
    '__eq__': ('v in [1]', '[1].index(v)', '[1, 2].remove(v)', '[v] == [1]', '{1: v} == {1: 2}', '[v].count(1)', 'slice(v) == slice(1)'),
    '__hash__': ('{v}', '{1: 1}.get(v)', '{1}.discard(v)', 'int | v', 'hash(list[v])', 'hash(slice(v))'),
    '__index__': ('[1][v]', 'range(v)', 'bytes(v)', 'int(v)', 'hex(v)', '"%d" % v', '"%c" % v', 'struct.pack("i", v)', '[1] * v', '"a" * v', 'round(1.5, v)'),
    '__float__': ('float(v)', 'complex(v)', '"%f" % v', 'struct.pack("d", v)', 'array.array("d", [v])', '1.5 + v', 'statistics.mean([v])'),
    '__contains__': ('1 in v', 'operator.contains(v, 1)'),
    '__format__': ('format(v)', 'f"{v}"', '"{}".format(v)'),
    '__dir__': ('dir(v)',),
    '__instancecheck__': ('isinstance(1, v)',),
    '__get__': ('type("X", (), {"a": v})().a', 'hasattr(type("X", (), {"a": v})(), "a")', 'len(type("X", (), {"__len__": v})())'),
    '__set_name__': ('type("X", (), {"a": v})',),
}


def failing(name, error):
    def method(self, *args):
        raise error('from inside')
    body = {name: method}
    body |= {'__next__': {'__iter__': lambda self: self}, '__len__': {'__getitem__': lambda self, i: [1, 2][i]},
             '__length_hint__': {'__iter__': lambda self: iter([1])}, '__eq__': {'__hash__': lambda self: 1}}.get(name, {})
    return type('Failing', (), body)()


for name, calls in CALLS.items():
    for call in calls:
        seen = {}
        for error in ERRORS:
            try:
                value = eval(call, globals(), {'v': failing(name, error), 'f': lambda *args, **kwargs: None})
                what = f'gives a {type(value).__name__}'
            except BaseException as e:
                cause = type(e.__cause__ or e.__context__).__name__ if e.__cause__ or e.__context__ else ''
                what = 'passes' if type(e) is error and str(e).strip("'") == 'from inside' else f'{type(e).__name__}: {e} {cause and "after it"}'.rstrip()
            seen.setdefault(what, []).append(error.__name__)
        print(name, call)
        for what, errors in seen.items():
            print('   ', what, '' if len(errors) == len(ERRORS) else 'for ' + ' '.join(errors))
