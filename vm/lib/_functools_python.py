"""The part of functools that is in C (_functools), in Python: for a program that has taken _functools out of sys.modules."""

from reprlib import recursive_repr

__name__ = 'functools'      # where these functions and classes say that they come from
_nothing = object()


class partial:
    """New function with partial application of the given arguments
    and keywords.
    """

    __slots__ = 'func', 'args', 'keywords', '__dict__', '__weakref__'

    def __new__(cls, func, /, *args, **keywords):
        if not callable(func):
            raise TypeError('the first argument must be callable')
        if hasattr(func, 'func'):       # one partial object in place of two
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        self = super().__new__(cls)
        self.func, self.args, self.keywords = func, args, keywords
        return self

    def __call__(self, /, *args, **keywords):
        return self.func(*self.args, *args, **{**self.keywords, **keywords})

    @recursive_repr()
    def __repr__(self):
        cls = type(self)
        name = f'functools.{cls.__qualname__}' if cls.__module__ == 'functools' else cls.__qualname__
        parts = [repr(self.func), *map(repr, self.args), *(f'{key}={value!r}' for key, value in self.keywords.items())]
        return f'{name}({", ".join(parts)})'

    def __reduce__(self):
        return type(self), (self.func,), (self.func, self.args, self.keywords or None, self.__dict__ or None)

    def __setstate__(self, state):
        if not isinstance(state, tuple):
            raise TypeError('argument to __setstate__ must be a tuple')
        if len(state) != 4:
            raise TypeError(f'expected 4 items in state, got {len(state)}')
        func, args, keywords, attributes = state
        if (not callable(func) or not isinstance(args, tuple) or not isinstance(keywords, dict | None)
                or not isinstance(attributes, dict | None)):
            raise TypeError('invalid partial state')
        keywords = {} if keywords is None else keywords if type(keywords) is dict else dict(keywords)
        self.func, self.args, self.keywords = func, tuple(args), keywords
        self.__dict__ = {} if attributes is None else attributes


def cmp_to_key(mycmp):
    """Convert a cmp= function into a key= function"""

    class K(object):
        __slots__ = ['obj']
        __hash__ = None

        def __init__(self, obj):
            self.obj = obj

        def __lt__(self, other):
            return mycmp(self.obj, other.obj) < 0

        def __gt__(self, other):
            return mycmp(self.obj, other.obj) > 0

        def __eq__(self, other):
            return mycmp(self.obj, other.obj) == 0

        def __le__(self, other):
            return mycmp(self.obj, other.obj) <= 0

        def __ge__(self, other):
            return mycmp(self.obj, other.obj) >= 0

    return K


def reduce(function, sequence, initial=_nothing):
    """Apply a function of two arguments to the items of an iterable from left to right, so as to make one value of them."""
    items = iter(sequence)
    if initial is _nothing:
        try:
            value = next(items)
        except StopIteration:
            raise TypeError('reduce() of empty iterable with no initial value') from None
    else:
        value = initial
    for item in items:
        value = function(value, item)
    return value


class _Counts:
    """What cache_info() tells of."""

    hits = misses = 0


def _uncached(user_function, counts, results, typed, make_key):
    def wrapper(*args, **kwds):
        counts.misses += 1
        return user_function(*args, **kwds)
    return wrapper


def _cached_for_good(user_function, counts, results, typed, make_key):
    def wrapper(*args, **kwds):
        key = make_key(args, kwds, typed)
        value = results.get(key, _nothing)
        if value is not _nothing:
            counts.hits += 1
            return value
        counts.misses += 1
        value = results[key] = user_function(*args, **kwds)
        return value
    return wrapper


def _cached_for_a_while(user_function, counts, results, typed, make_key, maxsize):
    """A dict keeps the order in which keys were put into it: what was used last is put at its end again."""
    def wrapper(*args, **kwds):
        key = make_key(args, kwds, typed)
        with wrapper_lock:
            value = results.pop(key, _nothing)
            if value is not _nothing:
                results[key] = value
                counts.hits += 1
                return value
            counts.misses += 1
        value = user_function(*args, **kwds)
        with wrapper_lock:
            if key not in results:      # a call within the call may have had the same key
                if len(results) >= maxsize:
                    del results[next(iter(results))]
                results[key] = value
        return value

    from _thread import RLock
    wrapper_lock = RLock()
    return wrapper


def _lru_cache_wrapper(user_function, maxsize, typed, _CacheInfo):
    from functools import _make_key
    counts, results = _Counts(), {}
    if maxsize == 0:
        wrapper = _uncached(user_function, counts, results, typed, _make_key)
    elif maxsize is None:
        wrapper = _cached_for_good(user_function, counts, results, typed, _make_key)
    else:
        wrapper = _cached_for_a_while(user_function, counts, results, typed, _make_key, maxsize)

    def cache_info():
        """Report cache statistics"""
        return _CacheInfo(counts.hits, counts.misses, maxsize, len(results))

    def cache_clear():
        """Clear the cache and cache statistics"""
        results.clear()
        counts.hits = counts.misses = 0

    wrapper.cache_info = cache_info
    wrapper.cache_clear = cache_clear
    return wrapper
