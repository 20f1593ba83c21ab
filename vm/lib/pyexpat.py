"""A parser of XML: ParserCreate() makes one, Parse() feeds it, and its handlers are called for what it meets.

The text that hasn't been used up is kept in one str. A piece of it (a tag, a comment, characters up to the next <) is used once it's
there as a whole; the place in lines and columns moves with it. The internal subset of a DOCTYPE is read for its entities.
"""
import codecs
import re
from types import ModuleType

EXPAT_VERSION = 'expat_2.5.0'
version_info = (2, 5, 0)
native_encoding = 'UTF-8'
features = [('sizeof(XML_Char)', 1), ('sizeof(XML_LChar)', 1)]

_TEXTS = {1: 'out of memory', 2: 'syntax error', 3: 'no element found', 4: 'not well-formed (invalid token)', 5: 'unclosed token',
          6: 'partial character', 7: 'mismatched tag', 8: 'duplicate attribute', 9: 'junk after document element',
          10: 'illegal parameter entity reference', 11: 'undefined entity', 12: 'recursive entity reference', 13: 'asynchronous entity',
          14: 'reference to invalid character number', 15: 'reference to binary entity', 16: 'reference to external entity in attribute',
          17: 'XML or text declaration not at start of entity', 18: 'unknown encoding', 19: 'encoding specified in XML declaration is incorrect',
          20: 'unclosed CDATA section', 23: 'unexpected parser state - please send a bug report', 27: 'unbound prefix',
          28: 'must not undeclare prefix', 30: 'XML declaration not well-formed', 36: 'parsing finished'}
_ERROR_NAMES = {'NO_MEMORY': 1, 'SYNTAX': 2, 'NO_ELEMENTS': 3, 'INVALID_TOKEN': 4, 'UNCLOSED_TOKEN': 5, 'PARTIAL_CHAR': 6, 'TAG_MISMATCH': 7,
                'DUPLICATE_ATTRIBUTE': 8, 'JUNK_AFTER_DOC_ELEMENT': 9, 'PARAM_ENTITY_REF': 10, 'UNDEFINED_ENTITY': 11,
                'RECURSIVE_ENTITY_REF': 12, 'ASYNC_ENTITY': 13, 'BAD_CHAR_REF': 14, 'BINARY_ENTITY_REF': 15,
                'ATTRIBUTE_EXTERNAL_ENTITY_REF': 16, 'MISPLACED_XML_PI': 17, 'UNKNOWN_ENCODING': 18, 'INCORRECT_ENCODING': 19,
                'UNCLOSED_CDATA_SECTION': 20, 'UNEXPECTED_STATE': 23, 'UNBOUND_PREFIX': 27, 'UNDECLARING_PREFIX': 28, 'FINISHED': 36}


def _module(name, doc, **names):
    module = ModuleType(f'pyexpat.{name}', doc)
    vars(module).update(names)
    return module


errors = _module('errors', 'Constants used to describe error conditions.', messages=dict(_TEXTS),
                 codes={text: code for code, text in _TEXTS.items()},
                 **{f'XML_ERROR_{name}': _TEXTS[code] for name, code in _ERROR_NAMES.items()})
model = _module('model', 'Constants used to interpret content model information.', XML_CTYPE_EMPTY=1, XML_CTYPE_ANY=2, XML_CTYPE_MIXED=3,
                XML_CTYPE_NAME=4, XML_CTYPE_CHOICE=5, XML_CTYPE_SEQ=6, XML_CQUANT_NONE=0, XML_CQUANT_OPT=1, XML_CQUANT_REP=2, XML_CQUANT_PLUS=3)
XML_PARAM_ENTITY_PARSING_NEVER, XML_PARAM_ENTITY_PARSING_UNLESS_STANDALONE, XML_PARAM_ENTITY_PARSING_ALWAYS = range(3)


def ErrorString(code, /):
    """The text of an error's number."""
    return _TEXTS.get(code)


class ExpatError(Exception):
    """The text is no XML: code, lineno and offset say why and where."""


ExpatError.__module__ = 'xml.parsers.expat'
error = ExpatError

_NAME = r'[A-Za-z_:\u0080-\U0010ffff][-A-Za-z0-9._:\u0080-\U0010ffff]*'
_VALUE = r'''(?:"[^"<]*"|'[^'<]*')'''
_START = re.compile(rf'<({_NAME})((?:\s+{_NAME}\s*=\s*{_VALUE})*)\s*(/?)>')
_ATTRIBUTE = re.compile(rf'''\s+({_NAME})\s*=\s*(?:"([^"<]*)"|'([^'<]*)')''')
_OPENING = re.compile(rf'<{_NAME}')
_END = re.compile(rf'</({_NAME})\s*>')
_TARGET = re.compile(rf'<\?({_NAME})\s*(.*)\?>', re.DOTALL)
_DECLARATION = re.compile(r'''<\?xml\s+version\s*=\s*["']([-\w.:]+)["'](?:\s+encoding\s*=\s*["']([A-Za-z][-\w.]*)["'])?'''
                          r'''(?:\s+standalone\s*=\s*["'](yes|no)["'])?\s*\?>''')
_REFERENCE = re.compile(rf'&(?:#([0-9]+)|#x([0-9a-fA-F]+)|({_NAME}));')
_FORBIDDEN = re.compile('[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]')
_DOCTYPE = re.compile(rf'''<!DOCTYPE\s+({_NAME})(?:\s+(?:PUBLIC\s+({_VALUE})\s+({_VALUE})|SYSTEM\s+({_VALUE})))?\s*(\[)?''')
_ENTITY = re.compile(rf'''<!ENTITY\s+(%\s+)?({_NAME})\s+(?:("[^"]*"|'[^']*')|PUBLIC\s+({_VALUE})\s+({_VALUE})|SYSTEM\s+({_VALUE}))'''
                     rf'''(?:\s+NDATA\s+({_NAME}))?\s*>''')
_PREDEFINED = {'lt': '<', 'gt': '>', 'amp': '&', 'quot': '"', 'apos': "'"}
_XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace'
_HANDLERS = ('StartElementHandler', 'EndElementHandler', 'ProcessingInstructionHandler', 'CharacterDataHandler', 'UnparsedEntityDeclHandler',
             'NotationDeclHandler', 'StartNamespaceDeclHandler', 'EndNamespaceDeclHandler', 'CommentHandler', 'StartCdataSectionHandler',
             'EndCdataSectionHandler', 'DefaultHandler', 'DefaultHandlerExpand', 'NotStandaloneHandler', 'ExternalEntityRefHandler',
             'StartDoctypeDeclHandler', 'EndDoctypeDeclHandler', 'EntityDeclHandler', 'XmlDeclHandler', 'ElementDeclHandler',
             'AttlistDeclHandler', 'SkippedEntityHandler')


class _Wait(Exception):
    "The piece isn't there as a whole yet."


class xmlparser:
    """XML parser"""

    def __init__(self, encoding, separator, intern):
        self._pending = []
        for name in _HANDLERS:
            setattr(self, name, None)
        self.intern = {} if intern is None else intern
        self.buffer_text = self.ordered_attributes = self.specified_attributes = self.namespace_prefixes = False
        self.buffer_size = 8192
        self.ErrorCode, self.ErrorLineNumber, self.ErrorColumnNumber, self.ErrorByteIndex = 0, 1, 0, 0
        self._line, self._column, self._index, self._known = 1, 0, 0, 0      # the place of _rest[_known]
        self._encoding, self._separator = encoding, separator
        self._decoder = None
        self._raw, self._return, self._rest, self._at = b'', '', '', 0
        self._open, self._spaces = [], [{'xml': _XML_NAMESPACE}]
        self._entities, self._expanding = {}, []
        self._external = False
        self._seen_root = self._finished = self._begun = False
        self._base = None
        self._ordinary = None       # takes what it can off the text, from a place on; the result is how far
        self._tags = {}             # the entries of _open for names that have been met in the namespaces that hold

    @property
    def CharacterDataHandler(self):
        return self._characters_to

    @CharacterDataHandler.setter
    def CharacterDataHandler(self, handler):
        if handler is None:
            self._pending.clear()
        self._characters_to = handler

    # ---- places: worked out when somebody asks

    @property
    def CurrentLineNumber(self):
        self._settle()
        return self._line

    @property
    def CurrentColumnNumber(self):
        self._settle()
        return self._column

    @property
    def CurrentByteIndex(self):
        self._settle()
        return self._index

    # ---- what programs call

    def Parse(self, data, isfinal=False, /):
        """Parse some more; isfinal: this was the last."""
        if self._finished:
            self._fail(36)
        if isinstance(data, str):
            text = data if self._begun or not data.startswith('\ufeff') else data[1:]
        else:
            text = self._decoded(bytes(data), isfinal)
        self._rest += self._with_plain_line_ends(text, isfinal)
        try:
            while self._at < len(self._rest):
                if self._ordinary is not None:
                    self._at = self._ordinary(self._rest, self._at)
                    if self._at == len(self._rest):
                        break
                self._piece(isfinal)
        except _Wait:
            if isfinal:
                self._fail(5)
        self._flush()
        self._settle()
        self._rest, self._at, self._known = self._rest[self._at:], 0, 0
        if isfinal:
            self._finished = True
            if self._open or not self._seen_root:
                self._fail(3)
        return 1

    def ParseFile(self, file, /):
        """Parse all that a file holds."""
        while data := file.read(65536):
            self.Parse(data, False)
        return self.Parse(b'', True)

    def SetBase(self, base, /):
        """Set the base of relative identifiers."""
        self._base = base

    def GetBase(self):
        """The base of relative identifiers."""
        return self._base

    def GetInputContext(self):
        """The text at the current event."""
        return None

    def UseForeignDTD(self, flag=True, /):
        """Pretend that there is an external subset."""

    def SetParamEntityParsing(self, flag, /):
        """Whether external subsets are read: they are not."""
        return 1

    def ExternalEntityParserCreate(self, context, encoding=None, /):
        """A parser for an external entity."""
        new = xmlparser(encoding, self._separator, self.intern)
        for name in _HANDLERS:
            setattr(new, name, getattr(self, name))
        return new

    # ---- bytes to text

    def _with_plain_line_ends(self, text, final):
        "A carriage return at the very end waits for what follows it."
        text, self._return = self._return + text, ''
        if '\r' not in text:
            return text
        if not final and text.endswith('\r'):
            text, self._return = text[:-1], '\r'
        return text.replace('\r\n', '\n').replace('\r', '\n')

    def _decoded(self, data, final):
        if self._decoder is None:
            self._raw += data
            if len(self._raw) < 4 and not final or self._raw.startswith(b'<?xml') and b'>' not in self._raw and not final:
                return ''
            data, self._raw = self._raw, b''
            name = self._encoding or self._guessed(data)
            try:
                self._decoder = codecs.getincrementaldecoder(name)()
            except LookupError:
                self._fail(18)
        try:
            text = self._decoder.decode(data, final)
        except UnicodeDecodeError as problem:
            self._rest += problem.object[:problem.start].decode(problem.encoding, 'replace')
            while self._at < len(self._rest) and self._rest.find('<', self._at) >= 0:
                try:
                    self._piece(False)
                except _Wait:
                    break
            self._at = len(self._rest)
            self._fail(4)
        return text if self._begun else text.removeprefix('\ufeff')

    @staticmethod
    def _guessed(data):
        for mark, name in ((codecs.BOM_UTF8, 'utf-8-sig'), (codecs.BOM_UTF16_LE, 'utf-16'), (codecs.BOM_UTF16_BE, 'utf-16'),
                           (b'<\0', 'utf-16-le'), (b'\0<', 'utf-16-be')):
            if data.startswith(mark):
                return name
        told = re.match(rb'''<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z][-\w.]*)["']''', data)
        name = told[1].decode() if told else 'utf-8'
        return 'utf-8' if name.lower().startswith('utf-16') else name

    # ---- places and errors

    def _move(self, text):
        "The place behind some text."
        lines = text.count('\n')
        self._line += lines
        self._column = len(text) - text.rindex('\n') - 1 if lines else self._column + len(text)
        self._index += len(text) if text.isascii() else len(text.encode('utf-8', 'surrogatepass'))

    def _settle(self):
        "The place of what comes next; inside of an entity it stays where that stands."
        if not self._expanding and self._known < self._at:
            self._move(self._rest[self._known:self._at])
            self._known = self._at

    def _fail(self, code, behind=0, name=''):
        "Raises an error, so many characters behind the place."
        self._flush()
        self._settle()
        if behind:
            self._move(self._rest[self._at:self._at + behind])
        self.ErrorCode, self.ErrorLineNumber, self.ErrorColumnNumber = code, self._line, self._column
        problem = ExpatError(f'{_TEXTS[code]}: line {self._line}, column {self._column}')
        problem.code, problem.lineno, problem.offset = code, self._line, self._column
        raise problem

    # ---- pieces

    def _find(self, text, start):
        end = self._rest.find(text, start)
        if end < 0:
            raise _Wait
        return end + len(text)

    def _piece(self, final):
        "Uses up one piece."
        rest, at = self._rest, self._at
        second = rest[at + 1:at + 2]
        if rest[at] != '<':
            self._characters(final)
        elif second == '/':
            self._end_tag()
        elif second > '?':
            self._start_tag()
        elif rest.startswith('<?', at):
            self._instruction()
        elif rest.startswith('<!--', at):
            self._comment()
        elif rest.startswith('<![CDATA[', at):
            self._cdata(final)
        elif rest.startswith('<!DOCTYPE', at):
            self._doctype()
        elif rest.startswith('<!', at):
            if len(rest) - at < 9 and not final and any(mark.startswith(rest[at:]) for mark in ('<![CDATA[', '<!DOCTYPE', '<!--')):
                raise _Wait
            self._fail(4, 2)
        elif len(rest) - at < 2:
            raise _Wait
        else:
            self._start_tag()
        self._begun = True

    def _start_tag(self):
        rest, at = self._rest, self._at
        if self._seen_root and not self._open:
            self._fail(9)
        match = _START.match(rest, at)
        if match is None:
            self._bad_start_tag()
        whole, attributes = match[2], []
        if whole and (bad := _FORBIDDEN.search(rest, match.start(2), match.end(2))):
            self._fail(4, bad.start() - at)
        for key, double, single in _ATTRIBUTE.findall(whole) if whole else ():
            value = double or single
            if '&' in value or '\n' in value or '\t' in value:
                value = self._expanded(value.replace('\n', ' ').replace('\t', ' '), [])
            attributes.append((key, value))
        if len(attributes) > 1 and len({name for name, _ in attributes}) < len(attributes):
            names = [name for name, _ in attributes]
            twice = [found.start(1) for found in _ATTRIBUTE.finditer(rest, match.start(2), match.end(2)) if names.count(found[1]) > 1]
            self._fail(8, twice[1] - at)
        self._seen_root = True
        self._open.append(match[1])
        name = match[1]
        if self._separator is not None:
            name = self._begin_namespaces(name, attributes)
            if self._open[-1][2]:
                self._tags.clear()
            else:
                self._tags[match[1]] = self._open[-1]
        self._start(name, attributes)
        self._at = match.end()
        if match[3]:
            self._end(match[1])

    def _bad_start_tag(self):
        rest, at = self._rest, self._at
        opening = _OPENING.match(rest, at)
        if opening is None:
            self._fail(4, 1)
        end = opening.end()
        while found := _ATTRIBUTE.match(rest, end):
            end = found.end()
        if rest.find('>', end) < 0:
            raise _Wait
        bad = re.compile(rf'\s*/?|\s+{_NAME}\s*(?:=\s*(?:"[^"<]*|\'[^\'<]*)?)?').match(rest, end)
        longest = re.compile(rf'\s+{_NAME}\s*(?:=\s*(?:"[^"<]*|\'[^\'<]*)?)?').match(rest, end) or bad
        if longest.end() == len(rest):
            raise _Wait         # a > was in a value that goes on
        self._fail(4, longest.end() - at)

    def _start(self, name, attributes):
        if self.StartElementHandler is not None:
            self._flush()
            if self.ordered_attributes:
                flat = []
                for pair in attributes:
                    flat += pair
                self.StartElementHandler(name, flat)
            else:
                self.StartElementHandler(name, dict(attributes))
        elif self.DefaultHandler or self.DefaultHandlerExpand:
            self._default(self._rest[self._at:self._find('>', self._at)])

    def _begin_namespaces(self, name, attributes):
        "Opens the namespaces of a tag; attributes get their full names, the result is the full name of the element."
        space = self._spaces[-1]
        if ':' not in name and None not in space:
            for key, _ in attributes:
                if ':' in key or key == 'xmlns':
                    break
            else:
                self._spaces.append(space)
                self._open[-1] = name, name, ()
                return name
        declared = [(key[6:] or None, value) for key, value in attributes if key == 'xmlns' or key.startswith('xmlns:')]
        if declared:
            space = {**space, **{prefix: uri or None for prefix, uri in declared}}
            attributes[:] = [pair for pair in attributes if pair[0] != 'xmlns' and not pair[0].startswith('xmlns:')]
            for prefix, uri in declared:
                if self.StartNamespaceDeclHandler is not None:
                    self._flush()
                    self.StartNamespaceDeclHandler(prefix, uri)
        self._spaces.append(space)
        self._open[-1] = name, self._full(name, space, True), [prefix for prefix, _ in declared]
        attributes[:] = [(self._full(key, space, False), value) for key, value in attributes]
        if not declared:
            self._open[-1] = (*self._open[-1][:2], ())
        return self._open[-1][1]

    def _full(self, name, space, default):
        prefix, colon, local = name.rpartition(':')
        if not colon:
            uri = space.get(None) if default else None
            return f'{uri}{self._separator}{name}' if uri else name
        uri = space.get(prefix)
        if not uri:
            self._fail(27)
        return f'{uri}{self._separator}{local}'

    def _end(self, name):
        opened = self._open.pop()
        declared = ()
        if self._separator is not None:
            _, name, declared = opened
            self._spaces.pop()
            if declared:
                self._tags.clear()
        if self.EndElementHandler is not None:
            self._flush()
            self.EndElementHandler(name)
        for prefix in reversed(declared):
            if self.EndNamespaceDeclHandler is not None:
                self._flush()
                self.EndNamespaceDeclHandler(prefix)

    def _end_tag(self):
        match = _END.match(self._rest, self._at)
        if match is None:
            self._find('>', self._at)
            self._fail(4, 2)
        if not self._open:
            self._fail(9 if self._seen_root else 4, 0 if self._seen_root else 1)
        opened = self._open[-1] if self._separator is None else self._open[-1][0]
        if opened != match[1]:
            self._fail(7, 2)
        self._end(match[1])
        if self.EndElementHandler is None:
            self._default(match[0])
        self._at = match.end()

    def _comment(self):
        end = self._find('-->', self._at + 4)
        text = self._rest[self._at + 4:end - 3]
        if '--' in text:
            self._fail(4, 4 + text.index('--') + 2)
        if self.CommentHandler is not None:
            self._flush()
            self.CommentHandler(text)
        else:
            self._default(self._rest[self._at:end])
        self._at = end

    def _cdata(self, final):
        if not self._open:
            self._fail(9 if self._seen_root else 2)
        end = self._rest.find(']]>', self._at) + 3
        if end < 3:
            if final:
                self._fail(20, len(self._rest) - self._at)
            raise _Wait
        if self.StartCdataSectionHandler is not None:
            self._flush()
            self.StartCdataSectionHandler()
        self._data(self._rest[self._at + 9:end - 3])
        if self.EndCdataSectionHandler is not None:
            self._flush()
            self.EndCdataSectionHandler()
        self._at = end

    def _instruction(self):
        end = self._find('?>', self._at)
        text = self._rest[self._at:end]
        if re.match(r'<\?xml[\s?]', text):
            self._declaration(text)
        else:
            match = _TARGET.fullmatch(text)
            if match is None or match[1].lower() == 'xml':
                self._fail(4, 2)
            if self.ProcessingInstructionHandler is not None:
                self._flush()
                self.ProcessingInstructionHandler(match[1], match[2])
            else:
                self._default(text)
        self._at = end

    def _declaration(self, text):
        if self._begun:
            self._fail(17)
        match = _DECLARATION.fullmatch(text)
        if match is None:
            self._fail(30, 6)
        if self.XmlDeclHandler is not None:
            self.XmlDeclHandler(match[1], match[2], {'yes': 1, 'no': 0}.get(match[3], -1))
        else:
            self._default(text)

    # ---- characters and references

    def _characters(self, final):
        end = self._rest.find('<', self._at)
        if end < 0:
            end = len(self._rest)
            reference = self._rest.rfind('&', self._at)
            if not final and reference >= 0 and ';' not in self._rest[reference:]:
                end = reference
                if end == self._at:
                    raise _Wait
        text = self._rest[self._at:end]
        if not self._open:
            stripped = text.lstrip(' \t\n')
            if stripped:
                self._fail(9 if self._seen_root else 2, len(text) - len(stripped))
            if self._begun or self._seen_root:
                self._default(text)
            self._at = end
            return
        while '&' in text:
            before, _, after = text.partition('&')
            if before:
                self._plain(before)
            match = _REFERENCE.match('&' + after)
            if match is None:
                self._fail(4, 1 + re.match(rf'#x?|{_NAME}|', after).end())
            self._reference(match)
            text = after[match.end() - 1:]
        if text:
            self._plain(text)

    def _plain(self, text):
        bad = _FORBIDDEN.search(text)
        if bad or ']]>' in text:
            self._fail(4, bad.start() if bad else text.index(']]>') + 2)
        end = self._at + len(text)
        self._data(text, True)
        self._at = end

    def _reference(self, match):
        length = len(match[0])
        value = self._value_of(match)
        if value is None:
            if self._external:
                self._default(match[0])
                if self.SkippedEntityHandler is not None:
                    self._flush()
                    self.SkippedEntityHandler(match[3], False)
            else:
                self._fail(11)
        elif match[3] is None or match[3] in _PREDEFINED or '<' not in value and '&' not in value:
            self._data(value)
        else:
            self._expand_markup(match[3], value)
        self._at = self._at + length

    def _expand_markup(self, name, value):
        "The text of an entity as if it stood here."
        if name in self._expanding:
            self._fail(12)
        self._settle()
        kept = self._rest, self._at, len(self._open)
        self._expanding.append(name)
        self._rest, self._at = value, 0
        try:
            while self._at < len(self._rest):
                self._piece(True)
        except _Wait:
            self._fail(5)
        self._expanding.pop()
        self._rest, self._at, depth = kept
        if depth != len(self._open):
            self._fail(13)

    def _value_of(self, match):
        "What a reference stands for; None: nobody has said."
        if match[3] is not None:
            return _PREDEFINED.get(match[3]) or self._entities.get(match[3])
        number = int(match[1]) if match[1] else int(match[2], 16)
        if number > 0x10ffff or _FORBIDDEN.match(chr(number)):
            self._fail(14)
        return chr(number)

    def _expanded(self, text, within):
        "The value of an attribute with its references replaced."
        def value(match):
            found = self._value_of(match)
            if found is None:
                self._fail(11)
            if match[3] in self._entities and match[3] not in _PREDEFINED:
                if match[3] in within:
                    self._fail(12)
                if len(within) > 40:
                    self._fail(1)
                return self._expanded(found, [*within, match[3]])
            return found

        replaced = _REFERENCE.sub(value, text)
        if '&' in re.sub(_REFERENCE, '', text):
            self._fail(4)
        return replaced

    def _data(self, text, as_written=False):
        if self._characters_to is None:
            self._default(text)
        elif self.buffer_text:
            self._pending.append(text)
        else:
            lines = text.split('\n')
            for number, line in enumerate(lines):
                for part in ('\n' if number else '', line):
                    if part:
                        self._characters_to(part)
                        self._at += len(part) if as_written else 0

    def _flush(self):
        if self._pending:
            text = ''.join(self._pending)
            self._pending.clear()
            self._characters_to(text)

    def _default(self, text):
        handler = self.DefaultHandlerExpand or self.DefaultHandler
        if handler is not None and text:
            self._flush()
            handler(text)

    # ---- DOCTYPE

    def _doctype(self):
        if self._seen_root:
            self._fail(9)
        match = _DOCTYPE.match(self._rest, self._at)
        if match is None:
            self._find('>', self._at)
            self._fail(2, 9)
        end, inside = match.end(), ''
        if match[5]:
            closing = re.compile(r'''(?:[^]"'<]|"[^"]*"|'[^']*'|<!--.*?-->|<)*\]\s*>''', re.DOTALL).match(self._rest, end)
            if closing is None:
                raise _Wait
            inside, end = self._rest[end:closing.end()].rpartition(']')[0], closing.end()
        else:
            end = self._find('>', end)
        public, system = match[2], match[3] or match[4]
        self._external = bool(system)
        if self.StartDoctypeDeclHandler is not None:
            self.StartDoctypeDeclHandler(match[1], system and system[1:-1], public and public[1:-1], int(bool(match[5])))
        self._declare(re.sub(r'<!--.*?-->', '', inside, flags=re.DOTALL))
        if self.EndDoctypeDeclHandler is not None:
            self.EndDoctypeDeclHandler()
        self._default(self._rest[self._at:end])
        self._at = end

    def _declare(self, subset):
        "The entities of the internal subset."
        for match in _ENTITY.finditer(subset):
            parameter, name, value, public, public_system, system, notation = match.groups()
            system = public_system or system
            if value is not None:
                value = re.sub(r'&#(?:x([0-9a-fA-F]+)|([0-9]+));', lambda m: chr(int(m[1], 16) if m[1] else int(m[2])), value[1:-1])
                if not parameter:
                    self._entities.setdefault(name, value)
            if notation and self.UnparsedEntityDeclHandler is not None:
                self.UnparsedEntityDeclHandler(name, self._base, system[1:-1], public and public[1:-1], notation)
            elif self.EntityDeclHandler is not None:
                self.EntityDeclHandler(name, int(bool(parameter)), value, self._base, system and system[1:-1], public and public[1:-1], notation)


xmlparser.__module__ = 'pyexpat'
XMLParserType = xmlparser


def ParserCreate(encoding=None, namespace_separator=None, intern=None):
    """A new parser; with a separator, names are their namespace, it, and the local name."""
    if namespace_separator is not None and len(namespace_separator) > 1:
        raise ValueError('namespace_separator must be at most one character, omitted, or None')
    return xmlparser(encoding, namespace_separator, intern)
