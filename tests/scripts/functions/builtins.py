# Built-in functions that work.
print(abs(-3), all([]), any([]), all([1, 0]), any([0, 1]), ascii('é'), bin(5), bool(3), chr(65), divmod(7, 2), hex(16), oct(8), ord('a'), pow(2, 5), pow(2, 5, 7), round(2.567, 2), repr('x'), len('abc'))
print(max(1, 3, 2), max('abc'), max([1, 5], [2]), max([], default='none'), min(3, 1), min('b', 'a', key=ord), max([1, -5], key=abs), min([(1, 'b'), (1, 'a')]), max({'a': 1, 'b': 0}))
print(sum([1, 2]), sum([0.5, 1]), sum([], 5), sum([[1], [2]], []), sum(range(101)), sum([True, True]), sum((1, 2), start=10), sum([1, 2.5, 3j]), sum([2**63, 1]), sum([0.1] * 3))
print(list(enumerate('ab')), list(enumerate('ab', 5)), list(enumerate('a', start=-1)), list(zip('ab', [1, 2])), list(zip('abc', [1])), list(zip()), list(zip('a')), list(map(len, ['a', 'bb'])), list(map(pow, [2, 3], [3, 2, 9])), list(filter(None, [0, 1, '', 'a'])), list(filter(lambda x: x > 1, [1, 2, 3])), list(reversed('abc')))
for f in (lambda: list(zip('ab', 'c', strict=True)), lambda: list(zip('a', 'bc', strict=True)), lambda: list(zip('a', 'b', 'cd', strict=True))):
    try: f()
    except ValueError as e: print(e)
print(isinstance(1, int), isinstance(True, int), isinstance(1, (str, int)), issubclass(bool, int), issubclass(int, (str, object)), callable(len), callable(5), isinstance([], list | None), isinstance(1, int | str), isinstance(None, int | None), type(3) is int)
class A: x = 1
a = A(); setattr(a, 'y', 2); print(getattr(a, 'y'), getattr(a, 'z', 'none'), hasattr(a, 'x'), hasattr(a, 'q'), vars(a), delattr(a, 'y'), vars(a))
print(sorted(vars(A))[:2], 'x' in dir(a), [n for n in dir(a) if n[0] != '_'], id(a) == id(a), hash('a') == hash('a'), format(5, '03'), list(iter([1])), next(iter([5])), next(iter([]), 'default'))
it = iter([1, 2, 3, 0, 4]); print(list(iter(lambda: next(it), 0)), list(it))
print(eval('1 + 2'), eval('x + y', {'x': 1}, {'y': 2}), exec('z = 5') or z, type(globals()).__name__, 'a' in globals(), locals() is globals())
print(1, 2, sep='-', end='!\n'); print(); print('a', 'b', sep=''); print(*[1, 2], sep=None, end=None); print('x', flush=True)
print(list(map(lambda a, b: (a, b), 'ab', 'cd')), dict(zip('ab', range(2))), [*map(str, range(3))], set(map(abs, [-1, 1])), tuple(filter(str.isdigit, 'a1b2')))
print(object() == object(), type(object()).__name__, bool(object()), ' '.join(sorted(k for k in dir(object) if k in ('__eq__', '__init__', '__repr__'))))
