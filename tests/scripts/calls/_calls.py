"""Calls every named method of some objects with arguments of every kind, and prints value or error, and what became of the object."""


class Index:
    def __init__(self, value): self.value = value
    def __index__(self): return self.value
    def __repr__(self): return f'Index({self.value})'


class Raises:
    def __index__(self): raise ZeroDivisionError('index')
    def __eq__(self, other): raise ZeroDivisionError('eq')
    def __hash__(self): raise ZeroDivisionError('hash')
    def __iter__(self): raise ZeroDivisionError('iter')
    def __bool__(self): raise ZeroDivisionError('bool')
    def __len__(self): raise ZeroDivisionError('len')
    def __repr__(self): return 'Raises()'


class Wrong:
    def __index__(self): return 'x'
    def __iter__(self): return 3
    def __len__(self): return -1
    def __hash__(self): return 'x'
    def __bool__(self): return 7
    def __repr__(self): return 'Wrong()'


class Iterable:
    def __iter__(self): return iter([1, 2])
    def __repr__(self): return 'Iterable()'


class Text(str): pass


def pool():
    return [None, 0, 1, -1, 10**25, 2.5, 1j, True, 'a', '', b'a', bytearray(b'b'), [1, 2], [], (1, 2), ('a', 'b'), {'a': 1}, {1, 2}, frozenset(),
            range(3), slice(0, 2), ..., Index(1), Index(10**30), Raises(), Wrong(), Iterable(), int, Text('a')]


def few():
    return [None, 0, 1, -1, 2.5, 'a', b'a', [1, 2], {'a': 1}, Index(1), Raises()]


def shown(value):
    if hasattr(type(value), '__next__'):
        out = []
        try:
            for _ in range(4): out.append(next(value))
        except StopIteration: pass
        except Exception as error: out.append(f'{type(error).__name__}: {error}')
        return f'{type(value).__name__}{out}'
    if isinstance(value, memoryview):
        try: return f'memoryview of {value.tolist()}'
        except ValueError: return 'released memoryview'
    if isinstance(value, (set, frozenset)):
        return f'{type(value).__name__}{sorted(map(repr, value))}'
    return repr(value)


def call(make, name, *args, **keywords):
    target = make()
    before = shown(target)
    try: text = shown(getattr(target, name)(*args, **keywords))
    except Exception as error: text = f'! {type(error).__name__}: {error}'
    after = shown(target)
    return text + (f' now {after}' if after != before else '')


class Results:
    """Arguments by what they led to, in the order in which results were first seen."""
    def __init__(self, title):
        self.title, self.results = title, {}
    def add(self, arguments, result): self.results.setdefault(result, []).append(arguments)
    def show(self):
        print(self.title)
        for result, arguments in self.results.items(): print('   ', result, '<-', *arguments)


def calls(makers, names, pairs=False):
    """makers: functions without arguments, each giving a fresh object."""
    for name in names:
        for make in makers:
            results = Results(f'{name} of {shown(make())}')
            results.add('()', call(make, name))
            results.add('(unknown=1)', call(make, name, unknown=1))
            for i, value in enumerate(pool()): results.add(f'({value!r})', call(make, name, pool()[i]))
            results.add('(1, 2, 3, 4)', call(make, name, 1, 2, 3, 4))
            results.show()
        if pairs:
            results = Results(f'{name} of {shown(makers[-1]())} with two')
            for i, a in enumerate(few()):
                for j, b in enumerate(few()): results.add(f'({a!r}, {b!r})', call(makers[-1], name, few()[i], few()[j]))
            results.show()
