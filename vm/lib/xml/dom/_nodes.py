"""The nodes of xml.dom.minidom below the document: elements, attributes, texts, comments, instructions.

Each node knows its parent, its siblings and its document. Attributes are nodes too; an element keeps them by name and by namespace,
and both tables hold the same objects.
"""
import io

import xml.dom
from xml.dom import EMPTY_NAMESPACE, EMPTY_PREFIX, XMLNS_NAMESPACE
from xml.dom.minicompat import EmptyNodeList, NodeList

_CONTENT = (xml.dom.Node.ELEMENT_NODE, xml.dom.Node.PROCESSING_INSTRUCTION_NODE, xml.dom.Node.COMMENT_NODE, xml.dom.Node.TEXT_NODE,
            xml.dom.Node.CDATA_SECTION_NODE, xml.dom.Node.ENTITY_REFERENCE_NODE)


def _nssplit(qualifiedName):
    "(prefix, local name) of a name."
    prefix, colon, local = qualifiedName.partition(":")
    return (prefix, local) if colon else (EMPTY_PREFIX, prefix)


def _write_data(writer, data):
    "Write text so that it is read as such."
    if data:
        writer.write(data.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;").replace(">", "&gt;"))


def _link(parent, before, node, after):
    "Put a node between two others, of which one or both may be None."
    node.parentNode = parent
    node.__dict__["previousSibling"], node.__dict__["nextSibling"] = before, after
    if before is not None:
        before.__dict__["nextSibling"] = node
    if after is not None:
        after.__dict__["previousSibling"] = node


class Node(xml.dom.Node):
    """What all nodes can."""

    namespaceURI = parentNode = ownerDocument = nextSibling = previousSibling = None
    prefix = EMPTY_PREFIX
    _child_node_types = ()

    def __bool__(self):
        return True

    def toxml(self, encoding=None, standalone=None):
        """The node as XML, or as bytes in an encoding."""
        return self.toprettyxml("", "", encoding, standalone)

    def toprettyxml(self, indent="\t", newl="\n", encoding=None, standalone=None):
        """The same with each node on a line of its own, indented."""
        if encoding is None:
            writer = io.StringIO()
        else:
            writer = io.TextIOWrapper(io.BytesIO(), encoding=encoding, errors="xmlcharrefreplace", newline="\n")
        if self.nodeType == Node.DOCUMENT_NODE:
            self.writexml(writer, "", indent, newl, encoding, standalone)
        else:
            self.writexml(writer, "", indent, newl)
        return writer.getvalue() if encoding is None else writer.detach().getvalue()

    def hasChildNodes(self):
        """Whether it has children."""
        return bool(self.childNodes)

    firstChild = property(lambda self: self.childNodes[0] if self.childNodes else None, doc="First child node, or None.")
    lastChild = property(lambda self: self.childNodes[-1] if self.childNodes else None, doc="Last child node, or None.")
    localName = property(lambda self: self._get_localName(), doc="Namespace-local name of this node.")

    def _get_localName(self):
        return None

    def _admit(self, node):
        "Take a node from where it is, if it may be a child here."
        if node.nodeType not in self._child_node_types:
            raise xml.dom.HierarchyRequestErr("%s cannot be child of %s" % (repr(node), repr(self)))
        if node.parentNode is not None:
            node.parentNode.removeChild(node)

    def insertBefore(self, newChild, refChild):
        """Put a node before a child, or at the end; a fragment gives its children."""
        if newChild.nodeType == Node.DOCUMENT_FRAGMENT_NODE:
            for child in tuple(newChild.childNodes):
                self.insertBefore(child, refChild)
            return newChild
        if refChild is None:
            return self.appendChild(newChild)
        if newChild.nodeType in self._child_node_types and refChild not in self.childNodes:
            raise xml.dom.NotFoundErr()
        self._admit(newChild)
        index = self.childNodes.index(refChild)
        _link(self, self.childNodes[index - 1] if index else None, newChild, refChild)
        self.childNodes.insert(index, newChild)
        return newChild

    def appendChild(self, node):
        """Put a node at the end; a fragment gives its children."""
        if node.nodeType == Node.DOCUMENT_FRAGMENT_NODE:
            for child in tuple(node.childNodes):
                self.appendChild(child)
            return node
        self._admit(node)
        _link(self, self.lastChild, node, None)
        self.childNodes.append(node)
        return node

    def replaceChild(self, newChild, oldChild):
        """Put a node in the place of a child, which is returned."""
        if newChild.nodeType == Node.DOCUMENT_FRAGMENT_NODE:
            following = oldChild.nextSibling
            self.removeChild(oldChild)
            return self.insertBefore(newChild, following)
        if newChild is oldChild:
            return None
        if newChild.nodeType in self._child_node_types and oldChild not in self.childNodes:
            raise xml.dom.NotFoundErr()
        self._admit(newChild)
        following = oldChild.nextSibling
        self.removeChild(oldChild)
        self.insertBefore(newChild, following)
        return oldChild

    def removeChild(self, oldChild):
        """Take a child out."""
        try:
            self.childNodes.remove(oldChild)
        except ValueError:
            raise xml.dom.NotFoundErr()
        before, after = oldChild.previousSibling, oldChild.nextSibling
        if before is not None:
            before.__dict__["nextSibling"] = after
        if after is not None:
            after.__dict__["previousSibling"] = before
        oldChild.__dict__["nextSibling"] = oldChild.__dict__["previousSibling"] = None
        oldChild.parentNode = None
        return oldChild

    def normalize(self):
        """Join neighbouring texts, leave out empty ones."""
        for child in tuple(self.childNodes):
            if child.nodeType == Node.TEXT_NODE:
                before = child.previousSibling
                if child.data and before is not None and before.nodeType == Node.TEXT_NODE:
                    before.data += child.data
                    self.removeChild(child).unlink()
                elif not child.data:
                    self.removeChild(child).unlink()
            elif child.nodeType == Node.ELEMENT_NODE:
                child.normalize()

    def cloneNode(self, deep):
        """A copy without a parent, with copies of what is below if deep."""
        return (self.ownerDocument or self)._copy(self, deep)

    def isSupported(self, feature, version):
        """Whether the implementation has a feature."""
        return self.ownerDocument.implementation.hasFeature(feature, version)

    def isSameNode(self, other):
        """Whether this is the other."""
        return self is other

    def getInterface(self, feature):
        """This node, if the feature is there."""
        return self if self.isSupported(feature, None) else None

    def getUserData(self, key):
        """What the program has stored here, or None."""
        return self.__dict__.get("_user_data", {}).get(key, (None,))[0]

    def setUserData(self, key, data, handler):
        """Store data under a key; the handler is told when the node is copied. The data before are returned."""
        table = self.__dict__.setdefault("_user_data", {})
        before = table.pop(key, (None,))[0]
        if data is not None:
            table[key] = data, handler
        return before

    def _call_user_data_handler(self, operation, src, dst):
        for key, (data, handler) in list(self.__dict__.get("_user_data", {}).items()):
            if handler is not None:
                handler.handle(operation, key, data, src, dst)

    def unlink(self):
        """Cut a tree to pieces, so that nothing refers in a circle."""
        self.parentNode = self.ownerDocument = None
        if self.childNodes:
            for child in self.childNodes:
                child.unlink()
            self.childNodes = NodeList()
        self.__dict__["previousSibling"] = self.__dict__["nextSibling"] = None

    def __enter__(self):
        return self

    def __exit__(self, et, ev, tb):
        self.unlink()


class Childless:
    """What nodes without children answer."""

    attributes = None
    childNodes = EmptyNodeList()
    firstChild = lastChild = None

    def _refuse(self, what):
        raise xml.dom.HierarchyRequestErr("%s nodes %s" % (self.nodeName, what))

    def appendChild(self, node):
        """Refused."""
        self._refuse("cannot have children")

    def hasChildNodes(self):
        """It hasn't."""
        return False

    def insertBefore(self, newChild, refChild):
        """Refused."""
        self._refuse("do not have children")

    def removeChild(self, oldChild):
        """There is none."""
        raise xml.dom.NotFoundErr(self.nodeName + " nodes do not have children")

    def normalize(self):
        """Nothing to do."""

    def replaceChild(self, newChild, oldChild):
        """Refused."""
        self._refuse("do not have children")


class DocumentFragment(Node):
    """Nodes on the way to a parent."""

    nodeType = Node.DOCUMENT_FRAGMENT_NODE
    nodeName = "#document-fragment"
    nodeValue = attributes = None
    _child_node_types = _CONTENT + (Node.NOTATION_NODE,)

    def __init__(self):
        self.childNodes = NodeList()


class Attr(Node):
    """An attribute."""

    nodeType = Node.ATTRIBUTE_NODE
    attributes = ownerElement = None
    specified = False
    _is_id = False
    _child_node_types = (Node.TEXT_NODE, Node.ENTITY_REFERENCE_NODE)

    def __init__(self, qName, namespaceURI=EMPTY_NAMESPACE, localName=None, prefix=None):
        self._name, self.namespaceURI, self._prefix, self._localName = qName, namespaceURI, prefix, localName
        self._value = ""
        self.childNodes = NodeList()
        self.childNodes.append(Text())

    def _get_localName(self):
        return self._localName if self._localName is not None else self._name.split(":", 1)[-1]

    def _set_name(self, name):
        self._name = name

    def _set_value(self, value):
        self._value = value
        if self.childNodes:
            self.childNodes[0].data = value

    def _set_prefix(self, prefix):
        if prefix == "xmlns" and self.namespaceURI and self.namespaceURI != XMLNS_NAMESPACE:
            raise xml.dom.NamespaceErr("illegal use of 'xmlns' prefix for the wrong namespace")
        self._prefix = prefix
        self._name = "%s:%s" % (prefix, self.localName) if prefix is not None else self.localName

    name = nodeName = property(lambda self: self._name, _set_name)
    value = nodeValue = property(lambda self: self._value, _set_value)
    prefix = property(lambda self: self._prefix, _set_prefix)
    isId = property(lambda self: self._is_id, doc="True if this attribute is an ID.")

    def unlink(self):
        """Leave its element."""
        owner = self.ownerElement
        if owner is not None:
            owner.attributes._drop(self)
        self.ownerElement = self.ownerDocument = None
        del self.childNodes[:]


class NamedNodeMap:
    """The attributes of an element, as a mapping by name or by (namespace, local name)."""

    def __init__(self, attrs, attrsNS, ownerElement):
        self._attrs, self._attrsNS, self._ownerElement = attrs, attrsNS, ownerElement

    length = property(lambda self: len(self._attrs), doc="Number of nodes in the NamedNodeMap.")
    __hash__ = None

    def _drop(self, attr):
        self._attrs.pop(attr.nodeName, None)
        self._attrsNS.pop((attr.namespaceURI, attr.localName), None)

    def item(self, index):
        """The name of the attribute at a place, as an attribute; None: there is none."""
        try:
            return self[list(self._attrs)[index]]
        except IndexError:
            return None

    def items(self):
        """(name, value) of all."""
        return [(attr.nodeName, attr.value) for attr in self._attrs.values()]

    def itemsNS(self):
        """((namespace, local name), value) of all."""
        return [((attr.namespaceURI, attr.localName), attr.value) for attr in self._attrs.values()]

    def keys(self):
        """The names."""
        return self._attrs.keys()

    def keysNS(self):
        """(namespace, local name) of all."""
        return self._attrsNS.keys()

    def values(self):
        """The attributes."""
        return self._attrs.values()

    def get(self, name, value=None):
        """The attribute of a name, or another value."""
        return self._attrs.get(name, value)

    def __len__(self):
        return len(self._attrs)

    def __contains__(self, key):
        return key in (self._attrs if isinstance(key, str) else self._attrsNS)

    def __eq__(self, other):
        return self._attrs is getattr(other, "_attrs", None) or id(self) == id(other)

    def __getitem__(self, attname_or_tuple):
        return (self._attrsNS if isinstance(attname_or_tuple, tuple) else self._attrs)[attname_or_tuple]

    def __setitem__(self, attname, value):
        if isinstance(value, str):
            attr = self._attrs.get(attname)
            if attr is None:
                attr = Attr(attname)
                attr.ownerDocument = self._ownerElement.ownerDocument
                self.setNamedItem(attr)
            attr.value = value
        elif isinstance(value, Attr):
            self.setNamedItem(value)
        else:
            raise TypeError("value must be a string or Attr object")

    def __delitem__(self, attname_or_tuple):
        self[attname_or_tuple].unlink()

    def getNamedItem(self, name):
        """The attribute of a name, or None."""
        return self._attrs.get(name)

    def getNamedItemNS(self, namespaceURI, localName):
        """The same by namespace."""
        return self._attrsNS.get((namespaceURI, localName))

    def _remove(self, attr):
        if attr is None:
            raise xml.dom.NotFoundErr()
        self._drop(attr)
        attr.ownerElement = None
        return attr

    def removeNamedItem(self, name):
        """Take the attribute of a name out."""
        return self._remove(self.getNamedItem(name))

    def removeNamedItemNS(self, namespaceURI, localName):
        """The same by namespace."""
        return self._remove(self.getNamedItemNS(namespaceURI, localName))

    def setNamedItem(self, node):
        """Put an attribute in; the one before is returned."""
        if not isinstance(node, Attr):
            raise xml.dom.HierarchyRequestErr("%s cannot be child of %s" % (repr(node), repr(self)))
        before = self._attrs.get(node.name)
        if before:
            before.unlink()
        self._attrs[node.name] = self._attrsNS[node.namespaceURI, node.localName] = node
        node.ownerElement = self._ownerElement
        return before

    def setNamedItemNS(self, node):
        """The same."""
        return self.setNamedItem(node)


AttributeList = NamedNodeMap


class TypeInfo:
    """What a schema calls the type of a node."""

    def __init__(self, namespace, name):
        self.namespace, self.name = namespace, name

    def __repr__(self):
        if self.namespace:
            return "<%s %r (from %r)>" % (self.__class__.__name__, self.name, self.namespace)
        return "<%s %r>" % (self.__class__.__name__, self.name)


_no_type = TypeInfo(None, None)
Attr.schemaType = _no_type


class Searched:
    "What elements and documents find below them."

    def _elements(self):
        for child in self.childNodes:
            if child.nodeType == Node.ELEMENT_NODE:
                yield child
                yield from child._elements()

    def getElementsByTagName(self, name):
        """All elements of a name below this, "*": all, in the order of the text."""
        return NodeList(each for each in self._elements() if name == "*" or each.tagName == name)

    def getElementsByTagNameNS(self, namespaceURI, localName):
        """The same by namespace."""
        return NodeList(each for each in self._elements() if (localName == "*" or each.localName == localName)
                        and (namespaceURI == "*" or each.namespaceURI == namespaceURI))


class Element(Searched, Node):
    """An element with its attributes and children."""

    nodeType = Node.ELEMENT_NODE
    nodeValue = None
    schemaType = _no_type
    _child_node_types = _CONTENT

    def __init__(self, tagName, namespaceURI=EMPTY_NAMESPACE, prefix=None, localName=None):
        self.tagName = self.nodeName = tagName
        self.prefix, self.namespaceURI = prefix, namespaceURI
        self._localName = localName
        self.childNodes = NodeList()
        self._attrs, self._attrsNS = {}, {}

    def _get_localName(self):
        return self._localName if self._localName is not None else self.tagName.split(":", 1)[-1]

    attributes = property(lambda self: NamedNodeMap(self._attrs, self._attrsNS, self), doc="NamedNodeMap of attributes on the element.")

    def unlink(self):
        """Cut it and its attributes to pieces."""
        for attr in list(self._attrs.values()):
            attr.unlink()
        Node.unlink(self)

    def getAttribute(self, attname):
        """The value of an attribute; the empty string: there is none."""
        attr = self._attrs.get(attname)
        return "" if attr is None else attr.value

    def getAttributeNS(self, namespaceURI, localName):
        """The same by namespace."""
        attr = self._attrsNS.get((namespaceURI, localName))
        return "" if attr is None else attr.value

    def setAttribute(self, attname, value):
        """Set the value of an attribute."""
        attr = self.getAttributeNode(attname)
        if attr is None:
            attr = Attr(attname)
            attr.value = value
            attr.ownerDocument = self.ownerDocument
            self.setAttributeNode(attr)
        elif value != attr.value:
            attr.value = value

    def setAttributeNS(self, namespaceURI, qualifiedName, value):
        """The same by namespace."""
        prefix, local = _nssplit(qualifiedName)
        attr = self.getAttributeNodeNS(namespaceURI, local)
        if attr is None:
            attr = Attr(qualifiedName, namespaceURI, local, prefix)
            attr.value = value
            attr.ownerDocument = self.ownerDocument
            self.setAttributeNode(attr)
            return
        attr.value = value
        if attr.prefix != prefix:
            self._attrs.pop(attr.nodeName)
            attr.prefix = prefix
            self._attrs[attr.nodeName] = attr

    def getAttributeNode(self, attrname):
        """An attribute, or None."""
        return self._attrs.get(attrname)

    def getAttributeNodeNS(self, namespaceURI, localName):
        """The same by namespace."""
        return self._attrsNS.get((namespaceURI, localName))

    def setAttributeNode(self, attr):
        """Put an attribute in; those that it replaces are taken out, one of them is returned."""
        if attr.ownerElement not in (None, self):
            raise xml.dom.InuseAttributeErr("attribute node already owned")
        by_name = self._attrs.get(attr.name)
        by_namespace = self._attrsNS.get((attr.namespaceURI, attr.localName))
        for before in dict.fromkeys((by_name, by_namespace)):
            if before is not None and before is not attr:
                self.removeAttributeNode(before)
        self._attrs[attr.name] = self._attrsNS[attr.namespaceURI, attr.localName] = attr
        attr.ownerElement = self
        before = by_namespace or by_name
        return before if before is not attr else None

    setAttributeNodeNS = setAttributeNode

    def removeAttribute(self, name):
        """Take an attribute out."""
        self.removeAttributeNode(self.getAttributeNode(name))

    def removeAttributeNS(self, namespaceURI, localName):
        """The same by namespace."""
        self.removeAttributeNode(self.getAttributeNodeNS(namespaceURI, localName))

    def removeAttributeNode(self, node):
        """Take an attribute out, which is returned."""
        if node is None or self._attrs.get(node.name) is None:
            raise xml.dom.NotFoundErr()
        self.attributes._drop(node)         # it goes on telling whose it was
        del node.childNodes[:]
        return node

    removeAttributeNodeNS = removeAttributeNode

    def hasAttribute(self, name):
        """Whether it has an attribute."""
        return name in self._attrs

    def hasAttributeNS(self, namespaceURI, localName):
        """The same by namespace."""
        return (namespaceURI, localName) in self._attrsNS

    def hasAttributes(self):
        """Whether it has any."""
        return bool(self._attrs)

    def setIdAttribute(self, name):
        """Let getElementById() find the element by this attribute."""
        self.setIdAttributeNode(self.getAttributeNode(name))

    def setIdAttributeNS(self, namespaceURI, localName):
        """The same by namespace."""
        self.setIdAttributeNode(self.getAttributeNodeNS(namespaceURI, localName))

    def setIdAttributeNode(self, idAttr):
        """The same for the attribute itself."""
        if idAttr is None or not self.isSameNode(idAttr.ownerElement):
            raise xml.dom.NotFoundErr()
        idAttr._is_id = True

    def __repr__(self):
        return "<DOM Element: %s at %#x>" % (self.tagName, id(self))

    def writexml(self, writer, indent="", addindent="", newl=""):
        """Write it as XML."""
        writer.write(indent + "<" + self.tagName)
        for name, attr in self._attrs.items():
            writer.write(' %s="' % name)
            _write_data(writer, attr.value)
            writer.write('"')
        if not self.childNodes:
            writer.write("/>" + newl)
            return
        writer.write(">")
        if len(self.childNodes) == 1 and self.childNodes[0].nodeType in (Node.TEXT_NODE, Node.CDATA_SECTION_NODE):
            self.childNodes[0].writexml(writer, "", "", "")
        else:
            writer.write(newl)
            for node in self.childNodes:
                node.writexml(writer, indent + addindent, addindent, newl)
            writer.write(indent)
        writer.write("</%s>%s" % (self.tagName, newl))


class ProcessingInstruction(Childless, Node):
    """An instruction for a program that reads the document."""

    nodeType = Node.PROCESSING_INSTRUCTION_NODE

    def __init__(self, target, data):
        self.target, self.data = target, data

    nodeValue = property(lambda self: self.data, lambda self, value: setattr(self, "data", value))
    nodeName = property(lambda self: self.target, lambda self, value: setattr(self, "target", value))

    def writexml(self, writer, indent="", addindent="", newl=""):
        """Write it as XML."""
        writer.write("%s<?%s %s?>%s" % (indent, self.target, self.data, newl))


class CharacterData(Childless, Node):
    """Nodes that hold text."""

    def __init__(self):
        self.data = ""

    length = property(lambda self: len(self.data), doc="Length of the string data.")
    nodeValue = property(lambda self: self.data, lambda self, value: setattr(self, "data", value))

    def __len__(self):
        return len(self.data)

    def __repr__(self):
        return '<DOM %s node "%r%s">' % (self.__class__.__name__, self.data[:10], "..." if len(self.data) > 10 else "")

    def _check(self, offset, count=0):
        if offset < 0:
            raise xml.dom.IndexSizeErr("offset cannot be negative")
        if offset >= len(self.data):
            raise xml.dom.IndexSizeErr("offset cannot be beyond end of data")
        if count < 0:
            raise xml.dom.IndexSizeErr("count cannot be negative")

    def substringData(self, offset, count):
        """Part of the text."""
        self._check(offset, count)
        return self.data[offset:offset + count]

    def appendData(self, arg):
        """Add text."""
        self.data += arg

    def insertData(self, offset, arg):
        """Put text in."""
        self._check(offset)
        if arg:
            self.data = self.data[:offset] + arg + self.data[offset:]

    def deleteData(self, offset, count):
        """Take text out."""
        self._check(offset, count)
        if count:
            self.data = self.data[:offset] + self.data[offset + count:]

    def replaceData(self, offset, count, arg):
        """Put text in the place of other."""
        self._check(offset, count)
        if count:
            self.data = self.data[:offset] + arg + self.data[offset + count:]


class Text(CharacterData):
    """Text between tags."""

    nodeType = Node.TEXT_NODE
    nodeName = "#text"

    def splitText(self, offset):
        """Keep what stands before a place; the rest becomes the next node, which is returned."""
        if offset < 0 or offset > len(self.data):
            raise xml.dom.IndexSizeErr("illegal offset value")
        rest = self.__class__()
        rest.data, rest.ownerDocument = self.data[offset:], self.ownerDocument
        if self.parentNode and self in self.parentNode.childNodes:
            self.parentNode.insertBefore(rest, self.nextSibling)
        self.data = self.data[:offset]
        return rest

    def _neighbours(self):
        "The texts before and after, without a gap."
        found = [self]
        for direction, place in ("previousSibling", 0), ("nextSibling", None):
            node = getattr(self, direction)
            while node is not None and node.nodeType in (Node.TEXT_NODE, Node.CDATA_SECTION_NODE):
                found.insert(len(found) if place is None else place, node)
                node = getattr(node, direction)
        return found

    wholeText = property(lambda self: "".join(node.data for node in self._neighbours()),
                         doc="The text of all logically-adjacent text nodes.")

    def replaceWholeText(self, content):
        """The same replaced by one text; None: by nothing."""
        parent = self.parentNode
        for node in self._neighbours():
            if node is not self:
                parent.removeChild(node)
        if content:
            self.data = content
            return self
        parent.removeChild(self)
        return None

    isWhitespaceInElementContent = property(lambda self: False,
                                            doc="True iff this text node contains only whitespace and is in element content.")

    def writexml(self, writer, indent="", addindent="", newl=""):
        """Write it as XML."""
        _write_data(writer, "%s%s%s" % (indent, self.data, newl))


class Comment(CharacterData):
    """A comment."""

    nodeType = Node.COMMENT_NODE
    nodeName = "#comment"

    def __init__(self, data):
        self.data = data

    def writexml(self, writer, indent="", addindent="", newl=""):
        """Write it as XML."""
        if "--" in self.data:
            raise ValueError("'--' is not allowed in a comment node")
        writer.write("%s<!--%s-->%s" % (indent, self.data, newl))


class CDATASection(Text):
    """Text in which < and & are plain letters."""

    nodeType = Node.CDATA_SECTION_NODE
    nodeName = "#cdata-section"

    def writexml(self, writer, indent="", addindent="", newl=""):
        """Write it as XML."""
        if "]]>" in self.data:
            raise ValueError("']]>' not allowed in a CDATA section")
        writer.write("<![CDATA[%s]]>" % self.data)


for _kind in list(vars().values()):
    if isinstance(_kind, type) and _kind.__module__ == __name__:
        _kind.__module__ = "xml.dom.minidom"
