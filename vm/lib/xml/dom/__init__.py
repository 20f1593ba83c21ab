"""What the implementations of the document object model share: kinds of nodes, errors, namespaces, and who implements it."""
from .domreg import getDOMImplementation, registerDOMImplementation

XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace"
XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/"
XHTML_NAMESPACE = "http://www.w3.org/1999/xhtml"
EMPTY_NAMESPACE = EMPTY_PREFIX = None


class Node:
    """The kinds of nodes."""

    __slots__ = ()
    ELEMENT_NODE = 1
    ATTRIBUTE_NODE = 2
    TEXT_NODE = 3
    CDATA_SECTION_NODE = 4
    ENTITY_REFERENCE_NODE = 5
    ENTITY_NODE = 6
    PROCESSING_INSTRUCTION_NODE = 7
    COMMENT_NODE = 8
    DOCUMENT_NODE = 9
    DOCUMENT_TYPE_NODE = 10
    DOCUMENT_FRAGMENT_NODE = 11
    NOTATION_NODE = 12


class UserDataHandler:
    """What happened to a node, as a handler of user data is told."""

    NODE_CLONED = 1
    NODE_IMPORTED = 2
    NODE_DELETED = 3
    NODE_RENAMED = 4


class DOMException(Exception):
    """What goes wrong; each kind is a class of its own, with its code."""

    def __init__(self, *args, **kw):
        if self.__class__ is DOMException:
            raise RuntimeError("DOMException should not be instantiated directly")
        Exception.__init__(self, *args, **kw)

    def _get_code(self):
        return self.code


_KINDS = ("IndexSizeErr DomstringSizeErr HierarchyRequestErr WrongDocumentErr InvalidCharacterErr NoDataAllowedErr "
          "NoModificationAllowedErr NotFoundErr NotSupportedErr InuseAttributeErr InvalidStateErr SyntaxErr InvalidModificationErr "
          "NamespaceErr InvalidAccessErr ValidationErr")


def _define_errors():
    for code, name in enumerate(_KINDS.split(), 1):
        kind = type(name, (DOMException,), {"__module__": __name__, "code": code})
        constant = "".join("_" + letter if letter.isupper() else letter for letter in name).upper().lstrip("_")
        globals().update({name: kind, constant: code})


_define_errors()
del _define_errors, _KINDS
