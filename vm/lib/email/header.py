"""Headers with characters beyond ASCII: encoded words, =?charset?q?text?= (RFC 2047)."""
import binascii
import re

import email.base64mime
import email.quoprimime
from email import charset as _charset
from email.errors import HeaderParseError

__all__ = ['Header', 'decode_header', 'make_header']

_WORD = re.compile(r'=\?(?P<charset>[^?]*?)\?(?P<encoding>[qQbB])\?(?P<encoded>.*?)\?=')
_EMBEDDED = re.compile(r'\n[^ \t]+:')


def _decode_word(encoding, text):
    if encoding == 'q':
        return email.quoprimime.header_decode(text)
    text += '==='[:-len(text) % 4]
    try:
        return email.base64mime.decode(text)
    except binascii.Error:
        raise HeaderParseError('Base64 decoding error')


def _words(text):
    "The pieces of a header: (text, encoding or None, charset), white space between two encoded words left out."
    for line in text.splitlines():
        at, first = 0, True
        pieces = []
        for match in _WORD.finditer(line):
            pieces.append((line[at:match.start()], None, None))
            pieces.append((match['encoded'], match['encoding'].lower(), match['charset'].lower()))
            at = match.end()
        pieces.append((line[at:], None, None))
        for text, encoding, charset in pieces:
            if encoding is None and first:
                text, first = text.lstrip(), False
            if text:
                yield text, encoding, charset


def decode_header(header):
    """A list of (text, charset) pairs; the texts are bytes if any word was encoded."""
    if hasattr(header, '_chunks'):
        return [(_charset._encode(text, str(charset)), str(charset)) for text, charset in header._chunks]
    if not _WORD.search(header):
        return [(header, None)]
    words = list(_words(header))
    words = [word for i, word in enumerate(words)
             if not (0 < i < len(words) - 1 and word[0].isspace() and words[i - 1][1] and words[i + 1][1])]
    collapsed = []
    for text, encoding, charset in words:
        data = text if encoding is None else _decode_word(encoding, text)
        data = bytes(data, 'raw-unicode-escape') if isinstance(data, str) else data
        if collapsed and collapsed[-1][1] == charset:
            previous = collapsed[-1][0]
            collapsed[-1] = (previous + (b' ' if charset is None else b'') + data, charset)
        else:
            collapsed.append((data, charset))
    return collapsed


def make_header(decoded_seq, maxlinelen=None, header_name=None, continuation_ws=' '):
    """The Header that has the pairs that decode_header() gives."""
    header = Header(maxlinelen=maxlinelen, header_name=header_name, continuation_ws=continuation_ws)
    for text, charset in decoded_seq:
        if charset is not None and not isinstance(charset, _charset.Charset):
            charset = _charset.Charset(charset)
        header.append(text, charset)
    return header


class Header:
    """A header's value: pieces of text, each with its charset."""

    def __init__(self, s=None, charset=None, maxlinelen=None, header_name=None, continuation_ws=' ', errors='strict'):
        if charset is None:
            charset = _charset.Charset('us-ascii')
        elif not isinstance(charset, _charset.Charset):
            charset = _charset.Charset(charset)
        self._charset = charset
        self._continuation_ws = continuation_ws
        self._chunks = []
        if s is not None:
            self.append(s, charset, errors)
        self._maxlinelen = 76 if maxlinelen is None else maxlinelen
        self._headerlen = 0 if header_name is None else len(header_name) + 2

    def _normal_chunks(self):
        "The pieces with neighbours of one charset joined."
        chunks = []
        for text, charset in self._chunks:
            if chunks and chunks[-1][1] == charset:
                chunks[-1] = (chunks[-1][0] + ' ' + text, charset)
            else:
                chunks.append((text, charset))
        return chunks

    def __str__(self):
        parts, before = [], None
        for text, charset in self._normal_chunks():
            if charset == _charset.UNKNOWN8BIT:
                text = text.encode('ascii', 'surrogateescape').decode('ascii', 'replace')
            plain = charset in (None, 'us-ascii')
            if parts:
                space = text and text[0] in ' \t'
                if before not in (None, 'us-ascii'):
                    if plain and not space:
                        parts.append(' ')
                elif not plain and not (parts[-1] and parts[-1][-1] in ' \t'):
                    parts.append(' ')
            parts.append(text)
            before = charset
        return ''.join(parts)

    def __eq__(self, other):
        return other == str(self)

    def append(self, s, charset=None, errors='strict'):
        """Add a piece of text (or bytes of the charset)."""
        if charset is None:
            charset = self._charset
        elif not isinstance(charset, _charset.Charset):
            charset = _charset.Charset(charset)
        if not isinstance(s, str):
            codec = charset.input_codec or 'us-ascii'
            s = s.decode('us-ascii', 'surrogateescape') if codec == _charset.UNKNOWN8BIT else s.decode(codec, errors)
        codec = charset.output_codec or 'us-ascii'
        if codec != _charset.UNKNOWN8BIT:
            try:
                s.encode(codec, errors)
            except UnicodeEncodeError:
                if codec != 'us-ascii':
                    raise
                charset = _charset.Charset('utf-8')
        self._chunks.append((s, charset))

    def encode(self, splitchars=';, \t', maxlinelen=None, linesep='\n'):
        """The header as ASCII lines."""
        maxlinelen = self._maxlinelen if maxlinelen is None else maxlinelen
        lines = _Lines(self._headerlen, maxlinelen or 1000000, self._continuation_ws, splitchars)
        before = None
        for text, charset in self._normal_chunks():
            plain = charset in (None, 'us-ascii')
            if before is not None:
                needed = not (text and text[0] in ' \t') if plain and not before else not plain and before
                if needed and not (before and lines.ends_in_space()):
                    lines.space()
            before = plain
            rows = text.splitlines() or ['']
            lines.feed('', rows[0], charset)
            for row in rows[1:]:
                lines.newline()
                if charset.header_encoding is not None:
                    lines.feed(self._continuation_ws, ' ' + row.lstrip(), charset)
                else:
                    stripped = row.lstrip()
                    lines.feed(row[:len(row) - len(stripped)], stripped, charset)
            if len(rows) > 1:
                lines.newline()
        if self._chunks:
            lines.space()
        value = lines.text(linesep)
        if _EMBEDDED.search(value):
            raise HeaderParseError(f'header value appears to contain an embedded header: {value!r}')
        return value


class _Lines:
    "Folds: lines are lists of (white space, text) pairs; what is too long is broken after the best of the split characters."

    def __init__(self, headerlen, maxlen, continuation, splitchars):
        self.maxlen = maxlen
        self.continuation = continuation
        self.splitchars = splitchars
        self.lines = []
        self.current = []
        self.initial = headerlen

    def text(self, linesep):
        self.newline()
        return linesep.join(self.lines)

    def length(self):
        return self.initial + sum(len(space) + len(text) for space, text in self.current)

    def ends_in_space(self):
        return bool(self.current) and not self.current[-1][1]

    def space(self):
        self.current.append((' ', ''))

    def newline(self):
        if self.current and self.current[-1] == (' ', ''):
            self.current.pop()
        if self.current:
            line = ''.join(space + text for space, text in self.current)
            if self.lines and not self.initial and line[:1] not in (' ', '\t'):
                line = self.continuation + line
            self.lines.append(line)
        self.current = []
        self.initial = 0

    def feed(self, space, text, charset):
        if charset.header_encoding is None:
            parts = re.split(r'([ \t]+)', space + text)
            parts[:1] = ['', parts[0]] if parts[0] else []
            for at in range(0, len(parts), 2):
                self.word(parts[at], parts[at + 1] if at + 1 < len(parts) else '')
            return
        encoded = charset.header_encode_lines(text, self.rooms())
        if encoded and encoded[0] is not None:
            self.word(space, encoded[0])
        for piece in encoded[1:]:
            self.newline()
            self.word(self.continuation, piece)

    def rooms(self):
        "The widths of the first line and of the others."
        yield self.maxlen - self.length()
        while True:
            yield self.maxlen - len(self.continuation)

    def word(self, space, text):
        self.current.append((space, text))
        if self.length() <= self.maxlen:
            return
        for character in self.splitchars:
            at = self.break_after(character)
            if at:
                rest = self.current[at:]
                self.current = self.current[:at]
                self.newline()
                self.current = rest if rest[0][0] else [(self.continuation, rest[0][1]), *rest[1:]]
                return

    def break_after(self, character):
        "Where to break so that the line ends in the character, or before it if it is white space; 0: nowhere."
        for at in range(len(self.current) - 1, 0, -1):
            space, before = self.current[at][0], self.current[at - 1][1]
            if space and (character in ' \t' and space[0] == character or before.endswith(character)):
                return at
        return 0
