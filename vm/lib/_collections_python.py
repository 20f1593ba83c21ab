"""What collections needs from C (_collections), in Python: for a program that has taken _collections out of sys.modules.

deque and defaultdict have no such double. The order of an OrderedDict is a ring of links; key_links finds a key's one.
"""

from _collections_abc import ItemsView, KeysView, MutableMapping, ValuesView
from operator import itemgetter
from reprlib import recursive_repr
import sys

__name__ = 'collections'        # where these functions and classes say that they come from
_missing = object()


class _OrderedDictKeysView(KeysView):

    def __reversed__(self):
        yield from reversed(self._mapping)


class _OrderedDictItemsView(ItemsView):

    def __reversed__(self):
        for key in reversed(self._mapping):
            yield key, self._mapping[key]


class _OrderedDictValuesView(ValuesView):

    def __reversed__(self):
        for key in reversed(self._mapping):
            yield self._mapping[key]


class _Link:
    """A key's place in the ring."""

    __slots__ = 'before', 'after', 'key', '__weakref__'

    def __init__(self, key=None):
        self.key = key
        self.before = self.after = self


def _unlink(link):
    link.before.after = link.after
    link.after.before = link.before
    link.before = link.after = None


def _link_between(link, before, after):
    link.before, link.after = before, after
    before.after = after.before = link


class OrderedDict(dict):
    'Dictionary that remembers insertion order'

    def __new__(cls, /, *ignore, **keywords):
        self = dict.__new__(cls)
        self.__ring = _Link()
        self.__key_links = {}
        return self

    def __init__(self, other=(), /, **keywords):
        """Initialize an ordered dictionary: the order is that of the items given, then of the keyword arguments."""
        self.__update(other, **keywords)

    def __del__(self):
        try:
            self.__forget()
        except AttributeError:      # a subclass that made it without __new__()
            pass

    def __forget(self):
        """Breaks the ring, so that nothing is left for the cycle collector."""
        ring = self.__ring
        link = ring.after
        while link is not ring:
            following = link.after
            link.before = link.after = None
            link = following
        ring.before = ring.after = ring

    def __setitem__(self, key, value):
        'od.__setitem__(i, y) <==> od[i]=y'
        if key not in self:
            link = self.__key_links[key] = _Link(key)
            _link_between(link, self.__ring.before, self.__ring)
        dict.__setitem__(self, key, value)

    def __delitem__(self, key):
        'od.__delitem__(y) <==> del od[y]'
        dict.__delitem__(self, key)
        _unlink(self.__key_links.pop(key))

    def __iter__(self):
        'od.__iter__() <==> iter(od)'
        ring = self.__ring
        link = ring.after
        while link is not ring:
            yield link.key
            link = link.after

    def __reversed__(self):
        'od.__reversed__() <==> reversed(od)'
        ring = self.__ring
        link = ring.before
        while link is not ring:
            yield link.key
            link = link.before

    def clear(self):
        'od.clear() -> None.  Remove all items from od.'
        self.__forget()
        self.__key_links.clear()
        dict.clear(self)

    def popitem(self, last=True):
        """Remove and return a (key, value) pair from the dictionary: the newest one, or with last=False the oldest."""
        if not self:
            raise KeyError('dictionary is empty')
        link = self.__ring.before if last else self.__ring.after
        key = link.key
        _unlink(link)
        del self.__key_links[key]
        return key, dict.pop(self, key)

    def move_to_end(self, key, last=True):
        """Move an existing element to the end (or beginning if last is false): KeyError if there is none."""
        link = self.__key_links[key]
        _unlink(link)
        if last:
            _link_between(link, self.__ring.before, self.__ring)
        else:
            _link_between(link, self.__ring, self.__ring.after)

    def __sizeof__(self):
        links = len(self) + 1
        return (sys.getsizeof(self.__dict__) + 2 * sys.getsizeof(self.__key_links)
                + links * (sys.getsizeof(self.__ring) + sys.getsizeof(id(self.__ring))))

    update = __update = MutableMapping.update

    def keys(self):
        "D.keys() -> a set-like object providing a view on D's keys"
        return _OrderedDictKeysView(self)

    def items(self):
        "D.items() -> a set-like object providing a view on D's items"
        return _OrderedDictItemsView(self)

    def values(self):
        "D.values() -> an object providing a view on D's values"
        return _OrderedDictValuesView(self)

    __ne__ = MutableMapping.__ne__

    def pop(self, key, default=_missing):
        """od.pop(k[,d]) -> v, remove specified key and return the corresponding value, else the default, else KeyError."""
        value = dict.pop(self, key, _missing)
        if value is not _missing:
            link = self.__key_links.pop(key, None)
            if link is not None:
                _unlink(link)
            return value
        if default is _missing:
            raise KeyError(key)
        return default

    def setdefault(self, key, default=None):
        """Insert key with a value of default if key is not in the dictionary; return its value."""
        if key in self:
            return self[key]
        self[key] = default
        return default

    @recursive_repr()
    def __repr__(self):
        'od.__repr__() <==> repr(od)'
        return '%s(%r)' % (self.__class__.__name__, list(self.items())) if self else '%s()' % self.__class__.__name__

    def __reduce__(self):
        'Return state information for pickling'
        state = self.__getstate__()
        private = {'_OrderedDict__ring', '_OrderedDict__key_links'}
        if isinstance(state, tuple):
            attributes, slots = state
        else:
            attributes, slots = state, {}
        attributes = {key: value for key, value in (attributes or {}).items() if key not in private}
        slots = {key: value for key, value in slots.items() if key not in private}
        return self.__class__, (), (attributes, slots) if slots else attributes or None, None, iter(self.items())

    def copy(self):
        'od.copy() -> a shallow copy of od'
        return self.__class__(self)

    @classmethod
    def fromkeys(cls, iterable, value=None):
        """Create a new ordered dictionary with keys from iterable and values set to value."""
        made = cls()
        for key in iterable:
            made[key] = value
        return made

    def __eq__(self, other):
        """od.__eq__(y) <==> od==y: to another OrderedDict the order counts too, to other mappings it doesn't."""
        if isinstance(other, OrderedDict):
            return dict.__eq__(self, other) and all(a is b or a == b for a, b in zip(self, other))
        return dict.__eq__(self, other)

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        made = self.__class__(self)
        made.update(other)
        return made

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        made = self.__class__(other)
        made.update(self)
        return made


def _tuplegetter(index, doc):
    return property(itemgetter(index), doc=doc)


def _count_elements(mapping, iterable):
    'Tally elements from the iterable.'
    count_so_far = mapping.get
    for element in iterable:
        mapping[element] = count_so_far(element, 0) + 1
