"""A document object model: documents as trees of nodes (DOM level 1, much of level 2), read from XML and written as such."""
import xml.dom
from xml.dom import EMPTY_NAMESPACE, EMPTY_PREFIX, XMLNS_NAMESPACE, domreg
from xml.dom._nodes import (Attr, AttributeList, CDATASection, CharacterData, Childless, Comment, DocumentFragment, Element, NamedNodeMap,
                            Node, ProcessingInstruction, Searched, Text, TypeInfo, _nssplit, _write_data)
from xml.dom.minicompat import EmptyNodeList, NodeList


class DocumentType(Childless, Node):
    """What a document says about its type."""

    nodeType = Node.DOCUMENT_TYPE_NODE
    nodeValue = name = publicId = systemId = internalSubset = None

    def __init__(self, qualifiedName):
        if qualifiedName:
            self.name = _nssplit(qualifiedName)[1]
        self.nodeName = self.name

    def cloneNode(self, deep):
        """A copy, as long as it belongs to no document."""
        if self.ownerDocument is not None:
            return None
        copy = DocumentType(None)
        copy.name = copy.nodeName = self.name
        self._call_user_data_handler(xml.dom.UserDataHandler.NODE_CLONED, self, copy)
        return copy

    def writexml(self, writer, indent="", addindent="", newl=""):
        """Write it as XML."""
        writer.write("<!DOCTYPE " + self.name)
        if self.publicId:
            writer.write("%s  PUBLIC '%s'%s  '%s'" % (newl, self.publicId, newl, self.systemId))
        elif self.systemId:
            writer.write("%s  SYSTEM '%s'" % (newl, self.systemId))
        if self.internalSubset is not None:
            writer.write(" [" + self.internalSubset + "]")
        writer.write(">" + newl)


class DOMImplementation:
    """What documents are made by."""

    _features = frozenset((feature, version) for feature, versions in (("core", ("1.0", "2.0", None)), ("xml", ("1.0", "2.0", None)),
                                                                       ("ls-load", ("3.0", None))) for version in versions)

    def hasFeature(self, feature, version):
        """Whether a feature is there, in a version or in any (None)."""
        return (feature.lower(), version or None) in self._features

    def createDocument(self, namespaceURI, qualifiedName, doctype):
        """A document with its root element."""
        if doctype and doctype.parentNode is not None:
            raise xml.dom.WrongDocumentErr("doctype object owned by another DOM tree")
        document = Document()
        if not (namespaceURI is None and qualifiedName is None and doctype is None):
            if not qualifiedName:
                raise xml.dom.InvalidCharacterErr("Element with no name")
            prefix, _ = _nssplit(qualifiedName)
            if prefix == "xml" and namespaceURI != xml.dom.XML_NAMESPACE:
                raise xml.dom.NamespaceErr("illegal use of 'xml' prefix")
            if prefix and not namespaceURI:
                raise xml.dom.NamespaceErr("illegal use of prefix without namespaces")
            element = document.createElementNS(namespaceURI, qualifiedName)
            if doctype:
                document.appendChild(doctype)
            document.appendChild(element)
        if doctype:
            doctype.parentNode = doctype.ownerDocument = document
        document.doctype = doctype
        document.implementation = self
        return document

    def createDocumentType(self, qualifiedName, publicId, systemId):
        """A type for a document."""
        made = DocumentType(qualifiedName)
        made.publicId, made.systemId = publicId, systemId
        return made

    def getInterface(self, feature):
        """This, if the feature is there."""
        return self if self.hasFeature(feature, None) else None


class Document(Searched, Node):
    """A document: its root element, and what stands beside that."""

    nodeType = Node.DOCUMENT_NODE
    nodeName = "#document"
    nodeValue = attributes = doctype = None
    implementation = DOMImplementation()
    actualEncoding = encoding = standalone = version = errorHandler = documentURI = None
    strictErrorChecking = False
    _child_node_types = (Node.ELEMENT_NODE, Node.PROCESSING_INSTRUCTION_NODE, Node.COMMENT_NODE, Node.DOCUMENT_TYPE_NODE)

    def __init__(self):
        self.doctype = None
        self.childNodes = NodeList()

    documentElement = property(lambda self: next((node for node in self.childNodes if node.nodeType == Node.ELEMENT_NODE), None),
                               doc="Top-level element of this document.")

    def appendChild(self, node):
        """Put a node at the end; there can be one element."""
        if node.nodeType in self._child_node_types:
            if node.parentNode is not None:
                node.parentNode.removeChild(node)
            if node.nodeType == Node.ELEMENT_NODE and self.documentElement:
                raise xml.dom.HierarchyRequestErr("two document elements disallowed")
        return Node.appendChild(self, node)

    def unlink(self):
        """Cut it to pieces."""
        if self.doctype is not None:
            self.doctype.unlink()
            self.doctype = None
        Node.unlink(self)

    def cloneNode(self, deep):
        """A copy of the whole document; None if it isn't deep."""
        if not deep:
            return None
        copy = self.implementation.createDocument(None, None, None)
        copy.encoding, copy.standalone, copy.version = self.encoding, self.standalone, self.version
        for node in self.childNodes:
            child = _clone_node(node, deep, copy)
            copy.appendChild(child)
            if child.nodeType == Node.DOCUMENT_TYPE_NODE:
                copy.doctype = child
        self._call_user_data_handler(xml.dom.UserDataHandler.NODE_CLONED, self, copy)
        return copy

    def _own(self, node):
        node.ownerDocument = self
        return node

    def createDocumentFragment(self):
        """An empty fragment."""
        return self._own(DocumentFragment())

    def createElement(self, tagName):
        """An element."""
        return self._own(Element(tagName))

    def _text(self, node, data):
        if not isinstance(data, str):
            raise TypeError("node contents must be a string")
        node.data = data
        return self._own(node)

    def createTextNode(self, data):
        """A text."""
        return self._text(Text(), data)

    def createCDATASection(self, data):
        """A text in a CDATA section."""
        return self._text(CDATASection(), data)

    def createComment(self, data):
        """A comment."""
        return self._own(Comment(data))

    def createProcessingInstruction(self, target, data):
        """An instruction."""
        return self._own(ProcessingInstruction(target, data))

    def createAttribute(self, qName):
        """An attribute without a value."""
        attr = self._own(Attr(qName))
        attr.value = ""
        return attr

    def createElementNS(self, namespaceURI, qualifiedName):
        """An element of a namespace."""
        prefix, _ = _nssplit(qualifiedName)
        return self._own(Element(qualifiedName, namespaceURI, prefix))

    def createAttributeNS(self, namespaceURI, qualifiedName):
        """An attribute of a namespace."""
        prefix, local = _nssplit(qualifiedName)
        attr = self._own(Attr(qualifiedName, namespaceURI, local, prefix))
        attr.value = ""
        return attr

    def getElementById(self, id):
        """The element with this ID, or None."""
        return next((each for each in self._elements() if any(attr._is_id and attr.value == id for attr in each._attrs.values())), None)

    def isSupported(self, feature, version):
        """Whether the implementation has a feature."""
        return self.implementation.hasFeature(feature, version)

    def _copy(self, node, deep):
        return _clone_node(node, deep, self)

    def importNode(self, node, deep):
        """A copy of another document's node for this one."""
        if node.nodeType == Node.DOCUMENT_NODE:
            raise xml.dom.NotSupportedErr("cannot import document nodes")
        if node.nodeType == Node.DOCUMENT_TYPE_NODE:
            raise xml.dom.NotSupportedErr("cannot import document type nodes")
        return _clone_node(node, deep, self)

    def renameNode(self, n, namespaceURI, name):
        """Refused by name."""
        raise xml.dom.NotSupportedErr("Krait has no Document.renameNode()")

    def writexml(self, writer, indent="", addindent="", newl="", encoding=None, standalone=None):
        """Write it as XML, with a declaration in front."""
        told = [] if encoding is None else ['encoding="%s"' % encoding]
        if standalone is not None:
            told.append('standalone="%s"' % ("yes" if standalone else "no"))
        writer.write('<?xml version="1.0" %s?>%s' % (" ".join(told), newl))
        for node in self.childNodes:
            node.writexml(writer, indent, addindent, newl)


def _clone_node(node, deep, newOwnerDocument):
    "A copy of a node that belongs to a document, with copies of what is below if deep."
    operation = xml.dom.UserDataHandler.NODE_CLONED if node.ownerDocument is newOwnerDocument else xml.dom.UserDataHandler.NODE_IMPORTED
    kind, new = node.nodeType, newOwnerDocument
    if kind == Node.ELEMENT_NODE:
        copy = new.createElementNS(node.namespaceURI, node.nodeName)
        for attr in node.attributes.values():
            copy.setAttributeNS(attr.namespaceURI, attr.nodeName, attr.value)
            copy.getAttributeNodeNS(attr.namespaceURI, attr.localName).specified = attr.specified
    elif kind == Node.DOCUMENT_FRAGMENT_NODE:
        copy = new.createDocumentFragment()
    elif kind == Node.TEXT_NODE:
        copy = new.createTextNode(node.data)
    elif kind == Node.CDATA_SECTION_NODE:
        copy = new.createCDATASection(node.data)
    elif kind == Node.PROCESSING_INSTRUCTION_NODE:
        copy = new.createProcessingInstruction(node.target, node.data)
    elif kind == Node.COMMENT_NODE:
        copy = new.createComment(node.data)
    elif kind == Node.ATTRIBUTE_NODE:
        copy = new.createAttributeNS(node.namespaceURI, node.nodeName)
        copy.specified, copy.value = True, node.value
    elif kind == Node.DOCUMENT_TYPE_NODE:
        copy = new.implementation.createDocumentType(node.name, node.publicId, node.systemId)
        copy.ownerDocument, copy.internalSubset = new, node.internalSubset
    else:
        raise xml.dom.NotSupportedErr("Cannot clone node %s" % repr(node))
    if deep and kind in (Node.ELEMENT_NODE, Node.DOCUMENT_FRAGMENT_NODE):
        for child in node.childNodes:
            copy.appendChild(_clone_node(child, deep, new))
    node._call_user_data_handler(operation, node, copy)
    return copy


def parse(file, parser=None, bufsize=None):
    """The document in a file, by its name or opened."""
    from xml.dom._builder import read
    if parser is not None:
        raise xml.dom.NotSupportedErr("Krait has no parsers of xml.sax")
    if isinstance(file, str):
        with open(file, "rb") as opened:
            return read(opened.read())
    return read(file.read())


def parseString(string, parser=None):
    """The document that a text is."""
    from xml.dom._builder import read
    if parser is not None:
        raise xml.dom.NotSupportedErr("Krait has no parsers of xml.sax")
    return read(string)


def getDOMImplementation(features=None):
    """The implementation, if it has the features."""
    if features:
        if isinstance(features, str):
            features = domreg._parse_feature_string(features)
        if not all(Document.implementation.hasFeature(feature, version) for feature, version in features):
            return None
    return Document.implementation
