"""Lists of nodes."""
import xml.dom

__all__ = ["NodeList", "EmptyNodeList", "StringTypes"]
StringTypes = str,


def _fixed(self, value):
    raise xml.dom.NoModificationAllowedErr("attempt to modify read-only attribute 'length'")


def _item(self, index):
    """The node at a place, or None."""
    return self[index] if 0 <= index < len(self) else None


class NodeList(list):
    """The children of a node, or the nodes that were found."""

    __slots__ = ()
    item = _item
    length = property(lambda self: len(self), _fixed, doc="The number of nodes in the NodeList.")

    def _get_length(self):
        return len(self)


class EmptyNodeList(tuple):
    """The children of nodes that have none."""

    __slots__ = ()
    item = _item
    length = property(lambda self: 0, _fixed, doc="The number of nodes in the NodeList.")

    def _get_length(self):
        return 0

    def __add__(self, other):
        return NodeList(other)

    def __radd__(self, other):
        return NodeList(other)
