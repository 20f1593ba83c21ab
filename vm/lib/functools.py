"""functools: tools for functions, and for callable objects.

partial, reduce, cmp_to_key and the callable behind lru_cache are written in C (_functools).
"""

try:
    from _functools import _lru_cache_wrapper, cmp_to_key, partial, reduce
except ImportError:
    from _functools_python import _lru_cache_wrapper, cmp_to_key, partial, reduce

__all__ = ['update_wrapper', 'wraps', 'WRAPPER_ASSIGNMENTS', 'WRAPPER_UPDATES', 'total_ordering', 'cache', 'cmp_to_key',
           'lru_cache', 'reduce', 'partial', 'partialmethod', 'singledispatch', 'singledispatchmethod', 'cached_property']

GenericAlias = type(list[int])
_MISSING = object()

# ---- wrappers that look like what they wrap -----------------------------------------------------------

WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__', '__annotations__')
WRAPPER_UPDATES = ('__dict__',)


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Give a wrapper the name, documentation and attributes of the function that it wraps."""
    for name in assigned:
        try:
            value = getattr(wrapped, name)
        except AttributeError:
            continue
        setattr(wrapper, name, value)
    for name in updated:
        getattr(wrapper, name).update(getattr(wrapped, name, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """A decorator that calls update_wrapper() with the function decorated as the wrapper."""
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


# ---- comparison methods made of one another -------------------------------------------------------------

# Each asks type(self).__op__, the method that the class has; NotImplemented is passed on.

def _gt_from_lt(self, other):
    'Return a > b.  Computed by @total_ordering from (not a < b) and (a != b).'
    less = type(self).__lt__(self, other)
    return less if less is NotImplemented else not less and self != other


def _le_from_lt(self, other):
    'Return a <= b.  Computed by @total_ordering from (a < b) or (a == b).'
    less = type(self).__lt__(self, other)
    return less if less is NotImplemented else less or self == other


def _ge_from_lt(self, other):
    'Return a >= b.  Computed by @total_ordering from (not a < b).'
    less = type(self).__lt__(self, other)
    return less if less is NotImplemented else not less


def _ge_from_le(self, other):
    'Return a >= b.  Computed by @total_ordering from (not a <= b) or (a == b).'
    not_above = type(self).__le__(self, other)
    return not_above if not_above is NotImplemented else not not_above or self == other


def _lt_from_le(self, other):
    'Return a < b.  Computed by @total_ordering from (a <= b) and (a != b).'
    not_above = type(self).__le__(self, other)
    return not_above if not_above is NotImplemented else not_above and self != other


def _gt_from_le(self, other):
    'Return a > b.  Computed by @total_ordering from (not a <= b).'
    not_above = type(self).__le__(self, other)
    return not_above if not_above is NotImplemented else not not_above


def _lt_from_gt(self, other):
    'Return a < b.  Computed by @total_ordering from (not a > b) and (a != b).'
    above = type(self).__gt__(self, other)
    return above if above is NotImplemented else not above and self != other


def _ge_from_gt(self, other):
    'Return a >= b.  Computed by @total_ordering from (a > b) or (a == b).'
    above = type(self).__gt__(self, other)
    return above if above is NotImplemented else above or self == other


def _le_from_gt(self, other):
    'Return a <= b.  Computed by @total_ordering from (not a > b).'
    above = type(self).__gt__(self, other)
    return above if above is NotImplemented else not above


def _le_from_ge(self, other):
    'Return a <= b.  Computed by @total_ordering from (not a >= b) or (a == b).'
    not_less = type(self).__ge__(self, other)
    return not_less if not_less is NotImplemented else not not_less or self == other


def _gt_from_ge(self, other):
    'Return a > b.  Computed by @total_ordering from (a >= b) and (a != b).'
    not_less = type(self).__ge__(self, other)
    return not_less if not_less is NotImplemented else not_less and self != other


def _lt_from_ge(self, other):
    'Return a < b.  Computed by @total_ordering from (not a >= b).'
    not_less = type(self).__ge__(self, other)
    return not_less if not_less is NotImplemented else not not_less


_convert = {
    '__lt__': [('__gt__', _gt_from_lt), ('__le__', _le_from_lt), ('__ge__', _ge_from_lt)],
    '__le__': [('__ge__', _ge_from_le), ('__lt__', _lt_from_le), ('__gt__', _gt_from_le)],
    '__gt__': [('__lt__', _lt_from_gt), ('__ge__', _ge_from_gt), ('__le__', _le_from_gt)],
    '__ge__': [('__le__', _le_from_ge), ('__gt__', _gt_from_ge), ('__lt__', _lt_from_ge)],
}


def total_ordering(cls):
    """A class decorator that adds the comparison methods that are missing, when there is one."""
    defined = [name for name in _convert if getattr(cls, name, None) is not getattr(object, name, None)]
    if not defined:
        raise ValueError('must define at least one ordering operation: < > <= >=')
    for preferred in ('__lt__', '__le__', '__gt__', '__ge__'):
        if preferred in defined:
            break
    for name, function in _convert[preferred]:
        if name not in defined:
            function.__name__ = name
            setattr(cls, name, function)
    return cls


# ---- partialmethod ------------------------------------------------------------------------------------------

class partialmethod:
    """A descriptor: a method with some arguments filled in."""

    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, '__get__'):
            raise TypeError('{!r} is not callable or a descriptor'.format(func))
        if isinstance(func, partialmethod):
            self.func = func.func
            self.args = func.args + args
            self.keywords = {**func.keywords, **keywords}
        else:
            self.func = func
            self.args = args
            self.keywords = keywords

    def __repr__(self):
        args = ', '.join(map(repr, self.args))
        keywords = ', '.join('{}={!r}'.format(k, v) for k, v in self.keywords.items())
        cls = self.__class__
        return '{}.{}({}, {}, {})'.format(cls.__module__, cls.__qualname__, self.func, args, keywords)

    def _make_unbound_method(self):
        def _method(cls_or_self, /, *args, **keywords):
            return self.func(cls_or_self, *self.args, *args, **{**self.keywords, **keywords})
        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method._partialmethod = self
        return _method

    def __get__(self, obj, cls=None):
        get = getattr(self.func, '__get__', None)
        result = None
        if get is not None:
            bound = get(obj, cls)
            if bound is not self.func:
                # a descriptor that gives something else: that gets the arguments
                result = partial(bound, *self.args, **self.keywords)
                try:
                    result.__self__ = bound.__self__
                except AttributeError:
                    pass
        if result is None:
            result = self._make_unbound_method().__get__(obj, cls)
        return result

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, '__isabstractmethod__', False)

    __class_getitem__ = classmethod(GenericAlias)


def _unwrap_partial(func):
    while isinstance(func, partial):
        func = func.func
    return func


# ---- caches ---------------------------------------------------------------------------------------------------

def __getattr__(name):
    """_CacheInfo is made when it's asked for: few programs look at a cache, and the module collections is large."""
    if name != '_CacheInfo':
        raise AttributeError(f'module {__name__!r} has no attribute {name!r}')
    from collections import namedtuple
    made = globals()[name] = namedtuple('CacheInfo', ['hits', 'misses', 'maxsize', 'currsize'])
    return made


def _cache_info(*numbers):
    return (globals().get('_CacheInfo') or __getattr__('_CacheInfo'))(*numbers)


class _HashedSeq(list):
    """A list that knows its hash: that of a tuple of its items, computed once."""

    __slots__ = 'hashvalue'

    def __init__(self, tup, hash=hash):
        self[:] = tup
        self.hashvalue = hash(tup)

    def __hash__(self):
        return self.hashvalue


_keyword_mark = (object(),)


def _make_key(args, kwds, typed, kwd_mark=_keyword_mark, fasttypes={int, str}, tuple=tuple, type=type, len=len):
    """A key for a cache, of the arguments of a call."""
    key = args
    if kwds:
        key += kwd_mark
        for item in kwds.items():
            key += item
    if typed:
        key += tuple(type(v) for v in args)
        if kwds:
            key += tuple(type(v) for v in kwds.values())
    elif len(key) == 1 and type(key[0]) in fasttypes:
        return key[0]
    return _HashedSeq(key)


def lru_cache(maxsize=128, typed=False):
    """A decorator: results are kept, and those not used for longest are given up when there are too many.

    maxsize None: all are kept.  typed: f(3) and f(3.0) are kept apart.
    The function gets cache_info(), cache_clear(), cache_parameters() and __wrapped__.
    """
    if isinstance(maxsize, int):
        if maxsize < 0:
            maxsize = 0
    elif callable(maxsize) and isinstance(typed, bool):
        user_function, maxsize = maxsize, 128
        return _cached(user_function, maxsize, typed)
    elif maxsize is not None:
        raise TypeError('Expected first argument to be an integer, a callable, or None')

    def decorating_function(user_function):
        return _cached(user_function, maxsize, typed)

    return decorating_function


def _cached(user_function, maxsize, typed):
    wrapper = _lru_cache_wrapper(user_function, maxsize, typed, _cache_info)
    wrapper.cache_parameters = lambda: {'maxsize': maxsize, 'typed': typed}
    return update_wrapper(wrapper, user_function)


def cache(user_function, /):
    """A decorator that keeps all results: lru_cache(maxsize=None)."""
    return lru_cache(maxsize=None)(user_function)


class cached_property:
    """A property whose value is computed once and then kept as an attribute of the instance."""

    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__
        from _thread import RLock
        self.lock = RLock()

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif name != self.attrname:
            raise TypeError('Cannot assign the same cached_property to two different names '
                            f'({self.attrname!r} and {name!r}).')

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError('Cannot use cached_property instance without calling __set_name__ on it.')
        try:
            attributes = instance.__dict__
        except AttributeError:
            raise TypeError(f"No '__dict__' attribute on {type(instance).__name__!r} "
                            f'instance to cache {self.attrname!r} property.') from None
        value = attributes.get(self.attrname, _MISSING)
        if value is _MISSING:
            with self.lock:
                value = attributes.get(self.attrname, _MISSING)
                if value is _MISSING:
                    value = self.func(instance)
                    try:
                        attributes[self.attrname] = value
                    except TypeError:
                        raise TypeError(f"The '__dict__' attribute on {type(instance).__name__!r} instance "
                                        f'does not support item assignment for caching {self.attrname!r} property.') from None
        return value

    __class_getitem__ = classmethod(GenericAlias)


# ---- functions that choose by the type of the first argument ------------------------------------------------------

def _c3_merge(orders):
    """The C3 merge of lists: each item once, never before one that some list has in front of it."""
    result = []
    while True:
        orders = [order for order in orders if order]
        if not orders:
            return result
        for order in orders:
            candidate = order[0]
            if not any(candidate in other[1:] for other in orders):
                break
        else:
            raise RuntimeError('Inconsistent hierarchy')
        result.append(candidate)
        orders = [order[1:] if order[0] == candidate else order for order in orders]


def _c3_mro(cls, abcs=None):
    """The MRO of a class, with abstract base classes that it is registered with put where they belong."""
    boundary = 0
    for i, base in enumerate(reversed(cls.__bases__)):
        if hasattr(base, '__abstractmethods__'):
            boundary = len(cls.__bases__) - i
            break
    abcs = list(abcs or ())
    explicit, others = list(cls.__bases__[:boundary]), list(cls.__bases__[boundary:])
    implied = [abc for abc in abcs if issubclass(cls, abc) and not any(issubclass(base, abc) for base in cls.__bases__)]
    for abc in implied:
        abcs.remove(abc)
    parts = [_c3_mro(base, abcs=abcs) for group in (explicit, implied, others) for base in group]
    return _c3_merge([[cls]] + parts + [explicit] + [implied] + [others])


def _compose_mro(cls, types):
    """The MRO of a class with those of `types` in it that it is a virtual subclass of."""
    own = set(cls.__mro__)

    def counts(typ):
        return typ not in own and hasattr(typ, '__mro__') and not isinstance(typ, GenericAlias) and issubclass(cls, typ)

    types = [typ for typ in types if counts(typ)]
    types = [typ for typ in types if not any(typ is not other and typ in other.__mro__ for other in types)]
    wanted = set(types)
    order = []
    for typ in types:
        found = [[s for s in sub.__mro__ if s in wanted] for sub in typ.__subclasses__() if sub not in own and issubclass(cls, sub)]
        if not found:
            order.append(typ)
            continue
        found.sort(key=len, reverse=True)
        for line in found:
            order += [s for s in line if s not in order]
    return _c3_mro(cls, abcs=order)


def _find_impl(cls, registry):
    """The function registered for the nearest class; RuntimeError when two are as near."""
    match = None
    for t in _compose_mro(cls, registry.keys()):
        if match is not None:
            if t in registry and t not in cls.__mro__ and match not in cls.__mro__ and not issubclass(match, t):
                raise RuntimeError('Ambiguous dispatch: {} or {}'.format(match, t))
            break
        if t in registry:
            match = t
    return registry.get(match)


def _is_union(cls):
    if isinstance(cls, type(int | str)):
        return True
    return getattr(cls, '__origin__', None) is not None and str(cls.__origin__) == 'typing.Union'


def _can_dispatch_on(cls):
    if isinstance(cls, type) and not isinstance(cls, GenericAlias):
        return True
    return _is_union(cls) and all(isinstance(arg, type) and not isinstance(arg, GenericAlias) for arg in cls.__args__)


def _first_annotation(func):
    """Name and type of the first annotated parameter; annotations that are text are evaluated."""
    for name, annotation in func.__annotations__.items():
        if isinstance(annotation, str):
            annotation = eval(annotation, getattr(_unwrap_partial(func), '__globals__', {}))
        return name, type(None) if annotation is None else annotation


def singledispatch(func):
    """Make a function generic: which one is called depends on the type of the first argument."""
    from types import MappingProxyType
    from weakref import WeakKeyDictionary
    registry = {}
    chosen = WeakKeyDictionary()
    token = None

    def dispatch(cls):
        """The function that is called for instances of a class."""
        nonlocal token
        if token is not None:
            from abc import get_cache_token
            now = get_cache_token()
            if token != now:
                chosen.clear()
                token = now
        try:
            return chosen[cls]
        except KeyError:
            pass
        try:
            implementation = registry[cls]
        except KeyError:
            implementation = _find_impl(cls, registry)
        chosen[cls] = implementation
        return implementation

    def register(cls, func=None):
        """Register a function for a class, or as a decorator for what its first parameter is annotated with."""
        nonlocal token
        if _can_dispatch_on(cls):
            if func is None:
                return lambda f: register(cls, f)
        else:
            if func is not None:
                raise TypeError(f'Invalid first argument to `register()`. {cls!r} is not a class or union type.')
            if not getattr(cls, '__annotations__', {}):
                raise TypeError(f'Invalid first argument to `register()`: {cls!r}. '
                                'Use either `@register(some_class)` or plain `@register` on an annotated function.')
            func = cls
            name, cls = _first_annotation(func)
            if not _can_dispatch_on(cls):
                reason = 'not all arguments are classes' if _is_union(cls) else 'is not a class'
                raise TypeError(f'Invalid annotation for {name!r}. {cls!r} {reason}.')
        for one in cls.__args__ if _is_union(cls) else (cls,):
            registry[one] = func
        if token is None and hasattr(cls, '__abstractmethods__'):
            from abc import get_cache_token
            token = get_cache_token()
        chosen.clear()
        return func

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f'{funcname} requires at least 1 positional argument')
        return dispatch(args[0].__class__)(*args, **kw)

    funcname = getattr(func, '__name__', 'singledispatch function')
    registry[object] = func
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = MappingProxyType(registry)
    wrapper._clear_cache = chosen.clear
    update_wrapper(wrapper, func)
    return wrapper


class singledispatchmethod:
    """A generic method: which one is called depends on the type of the first argument after self."""

    def __init__(self, func):
        if not callable(func) and not hasattr(func, '__get__'):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        def _method(*args, **kwargs):
            return self.dispatcher.dispatch(args[0].__class__).__get__(obj, cls)(*args, **kwargs)

        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.register = self.register
        update_wrapper(_method, self.func)
        return _method

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, '__isabstractmethod__', False)
