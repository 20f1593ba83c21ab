"""The class of elements."""
from . import ElementPath
from .ElementPath import simple


class Element:
    """One element: as a sequence, its children; `attrib` are its attributes."""

    text = tail = None

    def __init__(self, tag, attrib={}, **extra):
        if not isinstance(attrib, dict):
            raise TypeError('Element() argument 2 must be dict, not %s' % type(attrib).__name__)
        self.tag = tag
        self.attrib = {**attrib, **extra}
        self._children = []

    def __repr__(self):
        return '<Element %r at %#x>' % (self.tag, id(self))

    def makeelement(self, tag, attrib, /):
        """A new element of this one's class."""
        return self.__class__(tag, attrib)

    def __copy__(self):
        new = Element(self.tag, self.attrib)
        new.text, new.tail = self.text, self.tail
        new._children = self._children[:]
        return new

    def __deepcopy__(self, memo, /):
        from copy import deepcopy
        new = Element(deepcopy(self.tag, memo), deepcopy(self.attrib, memo))
        new.text, new.tail = deepcopy(self.text, memo), deepcopy(self.tail, memo)
        new._children = [deepcopy(child, memo) for child in self._children]
        memo[id(self)] = new
        return new

    def __getstate__(self):
        return {'tag': self.tag, '_children': self._children[:], 'attrib': self.attrib, 'text': self.text, 'tail': self.tail}

    def __setstate__(self, state):
        self.tag, self._children, self.attrib = state['tag'], list(state.get('_children') or ()), state.get('attrib') or {}
        self.text, self.tail = state.get('text'), state.get('tail')

    # ---- children

    def __len__(self):
        return len(self._children)

    def __bool__(self):
        import warnings
        warnings.warn("The behavior of this method will change in future versions.  Use specific 'len(elem)' or 'elem is not None' test instead.",
                      FutureWarning, stacklevel=2)
        return len(self._children) != 0

    def __getitem__(self, index):
        children = self._children
        if type(index) is int and index >= len(children):    # the end of a loop over them
            raise IndexError('child index out of range')
        try:
            return children[index]
        except IndexError:
            raise IndexError('child index out of range') from None

    def __setitem__(self, index, element):
        if isinstance(index, slice):
            element = list(element)
            for child in element:
                self._check(child)
        else:
            self._check(element)
        try:
            self._children[index] = element
        except IndexError:
            raise IndexError('child assignment index out of range') from None

    def __delitem__(self, index):
        try:
            del self._children[index]
        except IndexError:
            raise IndexError('child assignment index out of range') from None

    @staticmethod
    def _check(element):
        if not isinstance(element, Element):
            raise TypeError('expected an Element, not %s' % type(element).__name__)

    def append(self, subelement, /):
        """Add a child behind the others."""
        if not isinstance(subelement, Element):
            raise TypeError('append() argument must be xml.etree.ElementTree.Element, not %s' % type(subelement).__name__)
        self._children.append(subelement)

    def extend(self, elements, /):
        """Add several."""
        for element in elements:
            self._check(element)
            self._children.append(element)

    def insert(self, index, subelement, /):
        """Add a child at a place."""
        if not isinstance(subelement, Element):
            raise TypeError('insert() argument 2 must be xml.etree.ElementTree.Element, not %s' % type(subelement).__name__)
        self._children.insert(index, subelement)

    def remove(self, subelement, /):
        """Take a child away, the first that equals."""
        try:
            self._children.remove(subelement)
        except ValueError:
            raise ValueError('list.remove(x): x not in list') from None

    def clear(self):
        """Take everything away but the tag."""
        self.attrib = {}
        self._children.clear()
        self.text = self.tail = None

    # ---- finding

    def find(self, path, namespaces=None):
        """The first element that a path leads to."""
        if namespaces is None and path in simple:
            for child in self._children:
                if child.tag == path:
                    return child
            return None
        return ElementPath.find(self, path, namespaces)

    def findtext(self, path, default=None, namespaces=None):
        """Its text."""
        if namespaces is None and path in simple:
            for child in self._children:
                if child.tag == path:
                    return child.text or ''
            return default
        return ElementPath.findtext(self, path, default, namespaces)

    def findall(self, path, namespaces=None):
        """All of them."""
        if namespaces is None and path in simple:
            return [child for child in self._children if child.tag == path]
        return ElementPath.findall(self, path, namespaces)

    def iterfind(self, path, namespaces=None):
        """All of them, one after the other."""
        return ElementPath.iterfind(self, path, namespaces)

    def iter(self, tag=None):
        """This element and all below, or those with a tag."""
        return _walk(self, None if tag == '*' else tag)

    def itertext(self):
        """All texts below."""
        tag = self.tag
        if not isinstance(tag, str) and tag is not None:
            return
        if self.text:
            yield self.text
        for child in self._children:
            yield from child.itertext()
            if child.tail:
                yield child.tail

    # ---- attributes

    def get(self, key, default=None):
        """An attribute."""
        return self.attrib.get(key, default)

    def set(self, key, value, /):
        """Give an attribute."""
        self.attrib[key] = value

    def keys(self):
        """Their names."""
        return self.attrib.keys()

    def items(self):
        """The pairs."""
        return self.attrib.items()


ElementPath.plain.add(Element)


def _walk(root, tag):
    stack = [iter((root,))]
    while stack:
        for element in stack[-1]:
            if tag is None or element.tag == tag:
                yield element
            if element._children:
                stack.append(iter(element._children))
                break
        else:
            stack.pop()


Element.__module__ = 'xml.etree.ElementTree'
