"""How many of the calls that the recursion limit counts a level takes where Python and built-in functions alternate, and what is said."""
import functools
import sys

LIMIT = 400


def told(name, call):
    global level
    level = 0
    try:
        call()
    except RecursionError as error:
        print(name, round(LIMIT / level), error, sep=" | ")


def plain(x=0):
    global level
    level += 1
    return plain()


def by_sorted(x=0):
    global level
    level += 1
    return sorted([1], key=by_sorted)


def by_sort(x=0):
    global level
    level += 1
    return [1].sort(key=by_sort)


def by_map(x=0):
    global level
    level += 1
    return list(map(by_map, [1]))


def by_filter(x=0):
    global level
    level += 1
    return next(filter(by_filter, [1]))


def by_sentinel(x=0):
    global level
    level += 1
    return next(iter(by_sentinel, 5))


def by_sum(x=0):
    global level
    level += 1
    return sum(by_sum() for i in [1])


def by_join(x=0):
    global level
    level += 1
    return "".join(by_join() for i in [1])


def by_list(x=0):
    global level
    level += 1
    return [by_list() for i in [1]]


def by_star(*a, **k):
    global level
    level += 1
    return by_star(*a, **k)


def by_partial(a):
    global level
    level += 1
    return partial(1)


partial = functools.partial(by_partial)


def generator():
    global level
    level += 1
    yield from generator()


async def coroutine():
    global level
    level += 1
    await coroutine()


class Every:
    def __getattr__(self, name):
        global level
        level += 1
        return self.other

    @property
    def itself(self):
        global level
        level += 1
        return self.itself

    def __setattr__(self, name, value):
        global level
        level += 1
        setattr(self, name, value)

    def __call__(self):
        global level
        level += 1
        return self()

    def __getitem__(self, i):
        global level
        level += 1
        return self[i]

    def __contains__(self, i):
        global level
        level += 1
        return i in self

    def __add__(self, i):
        global level
        level += 1
        return self + i

    def __hash__(self):
        global level
        level += 1
        return hash(self)

    def __repr__(self):
        global level
        level += 1
        return repr(self)

    def __str__(self):
        global level
        level += 1
        return str(self)

    def __bool__(self):
        global level
        level += 1
        return bool(self)

    def __iter__(self):
        global level
        level += 1
        return iter(self)

    def __next__(self):
        global level
        level += 1
        return next(self)

    def __format__(self, spec):
        global level
        level += 1
        return format(self, spec)

    def __index__(self):
        global level
        level += 1
        return [1][self]

    def __eq__(self, other):
        global level
        level += 1
        return self == other


class Asked(type):
    def __instancecheck__(cls, o):
        global level
        level += 1
        return isinstance(o, cls)


class Class(metaclass=Asked):
    pass


every = Every()
sys.setrecursionlimit(LIMIT)
for function in (plain, by_sort, by_map, by_filter, by_sentinel, by_sum, by_join, by_list, by_star):
    told(function.__name__, function)
told("by_partial", lambda: by_partial(1))
told("yield from", lambda: list(generator()))
awaited = coroutine()
told("await", lambda: awaited.send(None))
told("getattr", lambda: every.x)
told("property", lambda: every.itself)
told("setattr", lambda: setattr(every, "x", 1))
told("call", every)
told("getitem", lambda: every[1])
told("contains", lambda: 1 in every)
told("add", lambda: every + 1)
told("hash", lambda: hash(every))
told("repr", lambda: repr(every))
told("str", lambda: str(every))
told("bool", lambda: bool(every))
told("iter", lambda: iter(every))
told("next", lambda: next(every))
told("format", lambda: format(every))
told("index", lambda: [1][every])
told("eq", lambda: every == Every())
told("isinstance", lambda: isinstance(1, Class))
