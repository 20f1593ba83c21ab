"""XML as a tree of elements: each has a tag, attributes, its children, the text before the first child and the tail behind itself."""
import contextlib
import io
import re
import sys
import warnings

from . import ElementPath
from .ElementPath import children_of
from ._elements import Element
from _xmltree import grow

__all__ = ['Comment', 'dump', 'Element', 'ElementTree', 'fromstring', 'fromstringlist', 'indent', 'iselement', 'iterparse', 'parse',
           'ParseError', 'PI', 'ProcessingInstruction', 'QName', 'SubElement', 'tostring', 'tostringlist', 'TreeBuilder', 'VERSION', 'XML',
           'XMLID', 'XMLParser', 'XMLPullParser', 'register_namespace']

VERSION = '1.3.0'
_FIELDS = 'tag', 'attrib', '_children', 'text', 'tail'


def __getattr__(name):
    if name in ('canonicalize', 'C14NWriterTarget'):
        raise AttributeError(f"Krait has no 'xml.etree.ElementTree.{name}'")
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


class ParseError(SyntaxError):
    """The text is no XML: code and position (line, column) say why and where."""


def iselement(element):
    """Whether it looks like an element."""
    return hasattr(element, 'tag')


def SubElement(parent, tag, attrib={}, **extra):
    """A new element as the last child of another."""
    if not isinstance(parent, Element):
        raise TypeError(f'SubElement() argument 1 must be xml.etree.ElementTree.Element, not {type(parent).__name__}')
    element = parent.makeelement(tag, {**attrib, **extra})
    parent.append(element)
    return element


def Comment(text=None):
    """A comment as an element."""
    element = Element(Comment)
    element.text = text
    return element


def ProcessingInstruction(target, text=None):
    """A processing instruction as an element."""
    element = Element(ProcessingInstruction)
    element.text = f'{target} {text}' if text else target
    return element


PI = ProcessingInstruction


class QName:
    """A name with its namespace, {uri}local, also as the value of an attribute."""

    def __init__(self, text_or_uri, tag=None):
        self.text = '{%s}%s' % (text_or_uri, tag) if tag else text_or_uri

    def __str__(self):
        return self.text

    def __repr__(self):
        return '<%s %r>' % (self.__class__.__name__, self.text)

    def __hash__(self):
        return hash(self.text)

    def _other(self, other):
        return other.text if isinstance(other, QName) else other

    def __le__(self, other):
        return self.text <= self._other(other)

    def __lt__(self, other):
        return self.text < self._other(other)

    def __ge__(self, other):
        return self.text >= self._other(other)

    def __gt__(self, other):
        return self.text > self._other(other)

    def __eq__(self, other):
        return self.text == self._other(other)


class ElementTree:
    """A tree with its root: read from and written to files."""

    def __init__(self, element=None, file=None):
        self._root = element
        if file:
            self.parse(file)

    def getroot(self):
        """The root."""
        return self._root

    def _setroot(self, element):
        self._root = element

    def parse(self, source, parser=None):
        """Read a file (or the file of a name); the result is the root."""
        with contextlib.ExitStack() as stack:
            if not hasattr(source, 'read'):
                source = stack.enter_context(open(source, 'rb'))
            parser = XMLParser() if parser is None else parser
            while data := source.read(65536):
                parser.feed(data)
            self._root = parser.close()
            return self._root

    def iter(self, tag=None):
        """All elements in their order."""
        return self._root.iter(tag)

    def _relative(self, path):
        if path[:1] == '/':
            path = '.' + path
            warnings.warn('This search is broken in 1.3 and earlier, and will be fixed in a future version.  If you rely on the current '
                          'behaviour, change it to %r' % path, FutureWarning, stacklevel=3)
        return path

    def find(self, path, namespaces=None):
        return self._root.find(self._relative(path), namespaces)

    def findtext(self, path, default=None, namespaces=None):
        return self._root.findtext(self._relative(path), default, namespaces)

    def findall(self, path, namespaces=None):
        return self._root.findall(self._relative(path), namespaces)

    def iterfind(self, path, namespaces=None):
        return self._root.iterfind(self._relative(path), namespaces)

    def write(self, file_or_filename, encoding=None, xml_declaration=None, default_namespace=None, method=None, *, short_empty_elements=True):
        """Write it as XML, or by method as html or text."""
        method = method or 'xml'
        if method not in ('xml', 'html', 'text'):
            raise ValueError('unknown method %r' % method)
        encoding = encoding or 'us-ascii'
        with _writing(file_or_filename, encoding) as (write, declared):
            if method == 'xml' and (xml_declaration or xml_declaration is None and encoding.lower() != 'unicode' and
                                    declared.lower() not in ('utf-8', 'us-ascii')):
                write("<?xml version='1.0' encoding='%s'?>\n" % (declared,))
            if method == 'text':
                for text in self._root.itertext():
                    write(text)
                if self._root.tail:
                    write(self._root.tail)
                return
            names, namespaces = _names(self._root, default_namespace)
            if method == 'xml':
                _write_xml(write, self._root, names, namespaces, short_empty_elements)
            else:
                _write_html(write, self._root, names, namespaces)


# ---- writing

@contextlib.contextmanager
def _writing(target, encoding):
    "The function that writes text to a file (or the file of a name), and the encoding to declare."
    try:
        write = target.write
    except AttributeError:
        kind = 'utf-8' if encoding.lower() == 'unicode' else encoding
        with open(target, 'w', encoding=kind, errors='xmlcharrefreplace') as file:
            yield file.write, kind
        return
    if encoding.lower() == 'unicode':
        yield write, getattr(target, 'encoding', None) or 'utf-8'
        return
    with contextlib.ExitStack() as stack:
        if isinstance(target, io.BufferedIOBase):
            file = target
        elif isinstance(target, io.RawIOBase):
            file = io.BufferedWriter(target)
            stack.callback(file.detach)
        else:
            file = io.BufferedIOBase()
            file.writable = lambda: True
            file.write = write
            with contextlib.suppress(AttributeError):
                file.seekable, file.tell = target.seekable, target.tell
        file = io.TextIOWrapper(file, encoding=encoding, errors='xmlcharrefreplace', newline='\n')
        stack.callback(file.detach)
        yield file.write, encoding


_namespace_map = {'http://www.w3.org/XML/1998/namespace': 'xml', 'http://www.w3.org/1999/xhtml': 'html',
                  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf', 'http://schemas.xmlsoap.org/wsdl/': 'wsdl',
                  'http://www.w3.org/2001/XMLSchema': 'xs', 'http://www.w3.org/2001/XMLSchema-instance': 'xsi',
                  'http://purl.org/dc/elements/1.1/': 'dc'}


def register_namespace(prefix, uri):
    """The prefix that a namespace is written with."""
    if re.match(r'ns\d+$', prefix):
        raise ValueError('Prefix format reserved for internal use')
    for key, value in list(_namespace_map.items()):
        if key == uri or value == prefix:
            del _namespace_map[key]
    _namespace_map[uri] = prefix


def _cannot_write(text):
    raise TypeError('cannot serialize %r (type %s)' % (text, type(text).__name__))


def _names(root, default):
    "Each name as it's written, and the namespaces with their prefixes."
    names, namespaces = {None: None}, {}
    if default:
        namespaces[default] = ''

    def add(name):
        try:
            if name[:1] != '{':
                if default:
                    raise ValueError('cannot use non-qualified names with default_namespace option')
                names[name] = name
                return
            uri, local = name[1:].rsplit('}', 1)
            prefix = namespaces.get(uri)
            if prefix is None:
                prefix = _namespace_map.get(uri) or 'ns%d' % len(namespaces)
                if prefix != 'xml':
                    namespaces[uri] = prefix
            names[name] = f'{prefix}:{local}' if prefix else local
        except TypeError:
            _cannot_write(name)

    def look(name):
        name = name.text if isinstance(name, QName) else name
        if name not in names:
            add(name)

    for element in root.iter():
        tag = element.tag
        if isinstance(tag, (QName, str)):
            look(tag)
        elif tag is not None and tag is not Comment and tag is not PI:
            _cannot_write(tag)
        for key, value in element.items():
            look(key)
            if isinstance(value, QName):
                look(value.text)
        if isinstance(element.text, QName):
            look(element.text.text)
    return names, namespaces


def _attributes(write, element, names, namespaces, escape):
    if namespaces:
        for uri, prefix in sorted(namespaces.items(), key=lambda pair: pair[1]):
            write(' xmlns%s="%s"' % (f':{prefix}' if prefix else '', escape(uri)))
    for key, value in element.items():
        key = key.text if isinstance(key, QName) else key
        value = names[value.text] if isinstance(value, QName) else escape(value)
        write(f' {names[key]}="{value}"')


def _name_of(tag, names):
    return names[tag.text if isinstance(tag, QName) else tag]


def _write_xml(write, element, names, namespaces, short):
    tag, text = element.tag, element.text
    if tag is Comment:
        write(f'<!--{text}-->')
    elif tag is PI:
        write(f'<?{text}?>')
    elif (name := _name_of(tag, names)) is None:
        if text:
            write(_escape(text))
        for child in children_of(element):
            _write_xml(write, child, names, None, short)
    else:
        write('<' + name)
        _attributes(write, element, names, namespaces, _escape_attribute)
        if text or len(element) or not short:
            write('>')
            if text:
                write(names[text.text] if isinstance(text, QName) else _escape(text))
            for child in children_of(element):
                _write_xml(write, child, names, None, short)
            write(f'</{name}>')
        else:
            write(' />')
    if element.tail:
        write(_escape(element.tail))


HTML_EMPTY = {'area', 'base', 'basefont', 'br', 'col', 'embed', 'frame', 'hr', 'img', 'input', 'isindex', 'link', 'meta', 'param', 'source',
              'track', 'wbr'}


def _write_html(write, element, names, namespaces):
    tag, text = element.tag, element.text
    if tag is Comment:
        write(f'<!--{_escape(text)}-->')
    elif tag is PI:
        write(f'<?{_escape(text)}?>')
    elif (name := _name_of(tag, names)) is None:
        if text:
            write(_escape(text))
        for child in children_of(element):
            _write_html(write, child, names, None)
    else:
        write('<' + name)
        _attributes(write, element, names, namespaces, _escape_attribute_html)
        write('>')
        low = name.lower()
        if text:
            write(text if low in ('script', 'style') else _escape(text))
        for child in children_of(element):
            _write_html(write, child, names, None)
        if low not in HTML_EMPTY:
            write(f'</{name}>')
    if element.tail:
        write(_escape(element.tail))


def _escape(text):
    try:
        return text.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')
    except (TypeError, AttributeError):
        _cannot_write(text)


def _escape_attribute(text):
    try:
        text = _escape(text).replace('"', '&quot;')
        return text.replace('\r', '&#13;').replace('\n', '&#10;').replace('\t', '&#09;')
    except (TypeError, AttributeError):
        _cannot_write(text)


def _escape_attribute_html(text):
    try:
        return text.replace('&', '&amp;').replace('>', '&gt;').replace('"', '&quot;')
    except (TypeError, AttributeError):
        _cannot_write(text)


def tostring(element, encoding=None, method=None, *, xml_declaration=None, default_namespace=None, short_empty_elements=True):
    """The element as bytes, or as a str for the encoding 'unicode'."""
    stream = io.StringIO() if encoding and encoding.lower() == 'unicode' else io.BytesIO()
    ElementTree(element).write(stream, encoding, xml_declaration=xml_declaration, default_namespace=default_namespace, method=method,
                               short_empty_elements=short_empty_elements)
    return stream.getvalue()


def tostringlist(element, encoding=None, method=None, *, xml_declaration=None, default_namespace=None, short_empty_elements=True):
    """A list of pieces that are the element together."""
    return [tostring(element, encoding, method, xml_declaration=xml_declaration, default_namespace=default_namespace,
                     short_empty_elements=short_empty_elements)]


def dump(elem):
    """Print an element or a tree."""
    if not isinstance(elem, ElementTree):
        elem = ElementTree(elem)
    elem.write(sys.stdout, encoding='unicode')
    tail = elem.getroot().tail
    if not tail or tail[-1] != '\n':
        sys.stdout.write('\n')


def indent(tree, space='  ', level=0):
    """Put white space between the elements so that each has a line."""
    if isinstance(tree, ElementTree):
        tree = tree.getroot()
    if level < 0:
        raise ValueError(f'Initial indentation level must be >= 0, got {level}')
    if not len(tree):
        return
    margins = ['\n' + level * space]

    def children_of(element, level):
        below = level + 1
        if below == len(margins):
            margins.append(margins[level] + space)
        margin = margins[below]
        if not element.text or not element.text.strip():
            element.text = margin
        for child in element:
            if len(child):
                children_of(child, below)
            if not child.tail or not child.tail.strip():
                child.tail = margin
        if not child.tail.strip():
            child.tail = margins[level]

    children_of(tree, 0)


# ---- reading

class TreeBuilder:
    """Makes a tree of starts, texts and ends."""

    def __init__(self, element_factory=None, *, comment_factory=None, pi_factory=None, insert_comments=False, insert_pis=False):
        self._data, self._open, self._last, self._tail, self._root = [], [], None, False, None
        self._comment_factory = Comment if comment_factory is None else comment_factory
        self._pi_factory = ProcessingInstruction if pi_factory is None else pi_factory
        self.insert_comments, self.insert_pis = insert_comments, insert_pis
        self._factory = Element if element_factory is None else element_factory

    def close(self):
        """The root."""
        return self._root

    def _flush(self):
        if self._data:
            if self._last is not None:
                text = ''.join(self._data)
                if self._tail:
                    self._last.tail = text
                else:
                    self._last.text = text
            self._data = []

    def data(self, data, /):
        """Some text."""
        self._data.append(data)

    def start(self, tag, attrs, /):
        """An element begins."""
        if self._data:
            self._flush()
        self._last = element = self._factory(tag, attrs)
        if self._open:
            self._open[-1].append(element)
        elif self._root is None:
            self._root = element
        self._open.append(element)
        self._tail = False
        return element

    def end(self, tag, /):
        """An element ends."""
        if self._data:
            self._flush()
        self._last = self._open.pop()
        self._tail = True
        return self._last

    def comment(self, text, /):
        """A comment."""
        return self._single(self._comment_factory, self.insert_comments, text)

    def pi(self, target, text=None, /):
        """A processing instruction."""
        return self._single(self._pi_factory, self.insert_pis, target, text)

    def _single(self, factory, insert, *args):
        element = factory(*args)
        if insert:
            self._flush()
            self._last = element
            if self._open:
                self._open[-1].append(element)
            self._tail = True
        return element


class XMLParser:
    """Feeds a target, a TreeBuilder by default, with what the text holds."""

    def __init__(self, *, target=None, encoding=None):
        from xml.parsers import expat
        parser = expat.ParserCreate(encoding, '}')
        self.target = TreeBuilder() if target is None else target
        self._error, self._names, self.entity = expat.error, {}, {}
        self.parser = self._parser = parser
        parser.buffer_text = 1
        parser.ordered_attributes = 1
        parser.DefaultHandlerExpand = self._default
        for handler, name, function in (('StartElementHandler', 'start', self._start), ('EndElementHandler', 'end', self._end),
                                        ('StartNamespaceDeclHandler', 'start_ns', self._start_ns),
                                        ('EndNamespaceDeclHandler', 'end_ns', self._end_ns)):
            if hasattr(self.target, name):
                setattr(parser, handler, function)
        for handler, name in (('CharacterDataHandler', 'data'), ('CommentHandler', 'comment'), ('ProcessingInstructionHandler', 'pi')):
            if hasattr(self.target, name):
                setattr(parser, handler, getattr(self.target, name))
        parser.StartDoctypeDeclHandler = self._doctype
        if type(self) is XMLParser and type(self.target) is TreeBuilder and self.target._factory is Element:
            parser._ordinary = self._ordinary
        self.version = 'Expat %d.%d.%d' % expat.version_info

    def _ordinary(self, text, at):
        "Lets C take what is ordinary off the text; how far it got."
        parser, target = self.parser, self.target
        if (not target._open or parser._expanding or parser.StartElementHandler != self._start or parser.EndElementHandler != self._end or
                parser.CharacterDataHandler != target.data):
            return at
        parser._flush()
        comments = target._comment_factory is Comment and not target.insert_comments and parser.CommentHandler == target.comment
        at, target._last, target._tail = grow(text, at, parser._open, parser._spaces, target._open, target._data, target._last,
                                              target._tail, parser._tags, self._names, Element, _FIELDS, comments)
        return at

    def _name(self, key):
        name = self._names.get(key)
        if name is None:
            name = self._names[key] = '{' + key if '}' in key else key
        return name

    def _start(self, tag, attributes):
        found = {self._name(attributes[i]): attributes[i + 1] for i in range(0, len(attributes), 2)} if attributes else {}
        return self.target.start(self._names.get(tag) or self._name(tag), found)

    def _end(self, tag):
        return self.target.end(self._names.get(tag) or self._name(tag))

    def _start_ns(self, prefix, uri):
        return self.target.start_ns(prefix or '', uri or '')

    def _end_ns(self, prefix):
        return self.target.end_ns(prefix or '')

    def _doctype(self, name, system, public, internal):
        if hasattr(self.target, 'doctype'):
            self.target.doctype(name, public, system)

    def _default(self, text):
        if text[:1] != '&' or text[-1:] != ';':
            return
        if text[1:-1] not in self.entity:
            parser = self.parser
            line, column = parser.CurrentLineNumber, parser.CurrentColumnNumber
            error = ParseError(f'undefined entity {text}: line {line}, column {column}')
            error.code, error.position = 11, (line, column)
            raise error
        self.target.data(self.entity[text[1:-1]])

    def _parse(self, data, final):
        try:
            self.parser.Parse(data, final)
        except self._error as problem:
            error = ParseError(problem)
            error.code, error.position = problem.code, (problem.lineno, problem.offset)
            error.msg = str(problem)
            raise error from None

    def feed(self, data, /):
        """Some more of the text."""
        self._parse(data, False)

    def close(self):
        """The end of the text: what the target's close() gives."""
        self._parse(b'', True)
        close = getattr(self.target, 'close', None)
        return close() if close is not None else None


class XMLPullParser:
    """Gives events when it's asked for them."""

    def __init__(self, events=None, *, _parser=None):
        from collections import deque
        self._events = deque()
        self._parser = _parser or XMLParser(target=TreeBuilder())
        self._listen(('end',) if events is None else events)

    def _listen(self, events):
        parser, add, builder = self._parser.parser, self._events.append, self._parser
        for event in events:
            if event == 'start':
                parser.StartElementHandler = lambda tag, attributes: add(('start', builder._start(tag, attributes)))
            elif event == 'end':
                parser.EndElementHandler = lambda tag: add(('end', builder._end(tag)))
            elif event == 'start-ns':
                parser.StartNamespaceDeclHandler = lambda prefix, uri: add(('start-ns', (prefix or '', uri or '')))
            elif event == 'end-ns':
                parser.EndNamespaceDeclHandler = lambda prefix: add(('end-ns', None))
            elif event == 'comment':
                parser.CommentHandler = lambda text: add(('comment', builder.target.comment(text)))
            elif event == 'pi':
                parser.ProcessingInstructionHandler = lambda target, text: add(('pi', builder.target.pi(target, text)))
            else:
                raise ValueError('unknown event %r' % event)

    def feed(self, data):
        """Some more of the text."""
        if self._parser is None:
            raise ValueError('feed() called after end of stream')
        if data:
            try:
                self._parser.feed(data)
            except SyntaxError as error:
                self._events.append(error)

    def _close_and_return_root(self):
        root = self._parser.close()
        self._parser = None
        return root

    def close(self):
        """The end of the text."""
        self._close_and_return_root()

    def read_events(self):
        """The (event, element) pairs since the last time."""
        while self._events:
            event = self._events.popleft()
            if isinstance(event, Exception):
                raise event
            yield event

    def flush(self):
        """Nothing is held back."""


def iterparse(source, events=None, parser=None):
    """The events of a file while it is read; `root` is the tree at the end."""
    puller = XMLPullParser(events=events, _parser=parser)
    opened = None if hasattr(source, 'read') else open(source, 'rb')
    file = opened or source

    def all_events():
        try:
            while True:
                yield from puller.read_events()
                data = file.read(16 * 1024)
                if not data:
                    break
                puller.feed(data)
            root = puller._close_and_return_root()
            yield from puller.read_events()
            it.root = root
        finally:
            if opened:
                opened.close()

    class IterParseIterator:
        "The events, one after the other."
        __next__ = all_events().__next__

        def __iter__(self):
            return self

    it = IterParseIterator()
    it.root = None
    return it


def parse(source, parser=None):
    """The tree of a file."""
    tree = ElementTree()
    tree.parse(source, parser)
    return tree


def XML(text, parser=None):
    """The root of the tree that a text is."""
    parser = parser or XMLParser(target=TreeBuilder())
    parser.feed(text)
    return parser.close()


fromstring = XML


def XMLID(text, parser=None):
    """The root, and the elements by their attribute id."""
    tree = XML(text, parser)
    return tree, {element.get('id'): element for element in tree.iter() if element.get('id')}


def fromstringlist(sequence, parser=None):
    """The root of the tree that some pieces are together."""
    parser = parser or XMLParser(target=TreeBuilder())
    for text in sequence:
        parser.feed(text)
    return parser.close()
