"""Builds documents of xml.dom.minidom from what the parser tells."""
import pyexpat
from xml.dom import XML_NAMESPACE, XMLNS_NAMESPACE
from xml.dom.minidom import Attr, Document, DocumentType, Element, _nssplit


def _declares(name):
    "Whether an attribute declares a namespace."
    return name == "xmlns" or name.startswith("xmlns:")


class _Builder:
    "Where we are in the document: the open elements, and the namespaces that each of them brought."

    def __init__(self):
        self.document = Document()
        self.open = [self.document]
        self.spaces = [{"xml": XML_NAMESPACE, "xmlns": XMLNS_NAMESPACE}]
        self.literal = False        # in a CDATA section
        self.fresh = False          # one that has no text yet
        parser = self.parser = pyexpat.ParserCreate()
        parser.buffer_text = parser.ordered_attributes = True
        parser.StartElementHandler, parser.EndElementHandler = self.start, self.end
        parser.CharacterDataHandler, parser.CommentHandler = self.text, self.comment
        parser.StartCdataSectionHandler, parser.EndCdataSectionHandler = self.start_literal, self.end_literal
        parser.ProcessingInstructionHandler = self.instruction
        parser.XmlDeclHandler, parser.StartDoctypeDeclHandler = self.declaration, self.doctype

    def put(self, node):
        node.ownerDocument = self.document
        self.open[-1].appendChild(node)
        return node

    def space_of(self, prefix):
        if prefix not in self.spaces[-1]:
            raise self.unbound()
        return self.spaces[-1][prefix]

    def unbound(self):
        line, column = self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber
        error = pyexpat.ExpatError("unbound prefix: line %d, column %d" % (line, column))
        error.code, error.lineno, error.offset = 27, line, column
        return error

    def start(self, name, attributes):
        pairs = list(zip(attributes[::2], attributes[1::2]))
        declared = {(None if key == "xmlns" else key[6:]): value or None for key, value in pairs if _declares(key)}
        self.spaces.append({**self.spaces[-1], **declared} if declared else self.spaces[-1])
        prefix, local = _nssplit(name)
        element = Element(name, self.space_of(prefix) if prefix else self.spaces[-1].get(None), prefix, local)
        self.put(element)
        self.open.append(element)
        for key, value in sorted(pairs, key=lambda pair: not _declares(pair[0])):
            self.attribute(element, key, value)

    def attribute(self, element, name, value):
        prefix, local = _nssplit(name)
        if name == "xmlns":
            attr = Attr(name, XMLNS_NAMESPACE, "xmlns", None)
        else:
            attr = Attr(name, self.space_of(prefix) if prefix else None, local, prefix)
        attr.value, attr.ownerDocument = value, self.document
        element.setAttributeNode(attr)

    def end(self, name):
        self.spaces.pop()
        self.open.pop()

    def text(self, data):
        last = self.open[-1].lastChild
        kind = "#cdata-section" if self.literal else "#text"
        if last is not None and last.nodeName == kind and not self.fresh:
            last.data += data
        elif self.literal:
            self.put(self.document.createCDATASection(data))
            self.fresh = False
        else:
            self.put(self.document.createTextNode(data))

    def start_literal(self):
        self.literal = self.fresh = True

    def end_literal(self):
        self.literal = self.fresh = False

    def comment(self, data):
        self.put(self.document.createComment(data))

    def instruction(self, target, data):
        self.put(self.document.createProcessingInstruction(target, data))

    def declaration(self, version, encoding, standalone):
        self.document.version, self.document.encoding = version, encoding
        if standalone >= 0:
            self.document.standalone = bool(standalone)

    def doctype(self, name, system, public, has_subset):
        made = self.document.doctype = DocumentType(name)
        made.name = made.nodeName = name
        made.publicId, made.systemId = public, system
        self.put(made)


def read(data):
    """The document that bytes or a text hold."""
    builder = _Builder()
    builder.parser.Parse(data, True)
    return builder.document
