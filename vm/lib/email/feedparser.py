"""FeedParser: text in pieces, a tree of messages at the end.

The lines are read once, from above. Each multipart message that is open has its boundary on a stack: a line that is one of them
ends the parts within.
"""
import re

from email import errors
from email._policybase import compat32

__all__ = ['FeedParser', 'BytesFeedParser']

_HEADER = re.compile(r'(From |[\041-\071\073-\176]*:|[\t ])')
_LINE = re.compile(r'[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+')


class _Lines:
    "The lines of a text, with a place."

    def __init__(self, text):
        self.lines = _LINE.findall(text)
        self.at = 0

    def peek(self):
        return self.lines[self.at] if self.at < len(self.lines) else None

    def take(self):
        line = self.peek()
        self.at += 1
        return line


class _Boundary:
    "The boundary of an open multipart message."

    def __init__(self, text):
        self.pattern = re.compile('--' + re.escape(text) + r'(?P<end>--)?(?P<ws>[ \t]*)(?P<eol>\r\n|\r|\n)?$')

    def match(self, line):
        return self.pattern.match(line) if line.startswith('--') else None


class FeedParser:
    """Takes text in pieces."""

    def __init__(self, _factory=None, *, policy=compat32):
        self.policy = policy
        if _factory is None:
            from email.message import Message
            _factory = policy.message_factory or Message
        self._factory = _factory
        self._pieces = []
        self._headersonly = False
        self._open = []

    def _set_headersonly(self):
        self._headersonly = True

    def feed(self, data):
        """More of the text."""
        self._pieces.append(data)

    def close(self):
        """The message."""
        self._lines = _Lines(''.join(self._pieces))
        self._pieces = []
        root = self._message(None)
        if root.get_content_maintype() == 'multipart' and not root.is_multipart() and not self._headersonly:
            self.policy.handle_defect(root, errors.MultipartInvariantViolationDefect())
        return root

    def _new(self):
        try:
            return self._factory(policy=self.policy)
        except TypeError:
            return self._factory()

    def _ends(self, line):
        "Whether a line is the boundary of a message that is open."
        return any(boundary.match(line) for boundary in self._open)

    def _rest(self):
        "The lines up to a boundary that is open, or the end."
        taken = []
        while (line := self._lines.peek()) is not None and not self._ends(line):
            taken.append(self._lines.take())
        return taken

    def _message(self, default):
        "Reads one message; ends before a boundary of a message that is open."
        message = self._new()
        if default:
            message.set_default_type(default)
        self._headers(message)
        if self._headersonly:
            message.set_payload(''.join(self._rest()))
        elif message.get_content_type() == 'message/delivery-status':
            self._statuses(message)
        elif message.get_content_maintype() == 'message':
            message.attach(self._message(None))
        elif message.get_content_maintype() == 'multipart':
            self._multipart(message)
        else:
            message.set_payload(''.join(self._rest()))
        return message

    def _headers(self, message):
        lines = []
        while (line := self._lines.peek()) is not None and not self._ends(line):
            if not _HEADER.match(line):
                if line.strip('\r\n'):
                    self.policy.handle_defect(message, errors.MissingHeaderBodySeparatorDefect())
                else:
                    self._lines.take()
                break
            lines.append(self._lines.take())
        self._parse_headers(message, lines)

    def _parse_headers(self, message, lines):
        name, collected = '', []

        def finish():
            if name:
                message.set_raw(*self.policy.header_source_parse(collected))

        for number, line in enumerate(lines):
            if line[0] in ' \t':
                if not name:
                    self.policy.handle_defect(message, errors.FirstHeaderLineIsContinuationDefect(line))
                    continue
                collected.append(line)
                continue
            if name:
                finish()
                name, collected = '', []
            if line.startswith('From '):
                if number == 0:
                    message.set_unixfrom(line.rstrip('\r\n'))
                    continue
                if number == len(lines) - 1:
                    self._lines.at -= 1
                    return
                message.defects.append(errors.MisplacedEnvelopeHeaderDefect(line))
                continue
            colon = line.find(':')
            if colon == 0:
                self.policy.handle_defect(message, errors.InvalidHeaderDefect('Missing header name.'))
                continue
            name, collected = line[:colon], [line]
        finish()

    def _statuses(self, message):
        "A delivery status: blocks of headers."
        while True:
            part = self._new()
            self._headers(part)
            part.set_payload('')
            message.attach(part)
            line = self._lines.peek()
            if line is None or self._ends(line):
                return

    def _multipart(self, message):
        boundary = message.get_boundary()
        if boundary is None:
            self.policy.handle_defect(message, errors.NoBoundaryInMultipartDefect())
            message.set_payload(''.join(self._rest()))
            return
        if str(message.get('content-transfer-encoding', '8bit')).lower() not in ('7bit', '8bit', 'binary'):
            self.policy.handle_defect(message, errors.InvalidMultipartContentTransferEncodingDefect())
        mine = _Boundary(boundary)
        self._open.append(mine)
        preamble = self._rest()
        if not self._mine(mine):
            self._open.pop()
            self.policy.handle_defect(message, errors.StartBoundaryNotFoundDefect())
            message.set_payload(''.join(preamble))
            return
        if preamble:
            message.preamble = _without_newline(''.join(preamble))
        closed = self._parts(message, mine)
        self._open.pop()
        if not closed:
            self.policy.handle_defect(message, errors.CloseBoundaryNotFoundDefect())
            return
        match = mine.match(self._lines.take())
        epilogue = [''] if match['eol'] else []
        epilogue += self._rest()
        if epilogue:
            message.epilogue = ''.join(epilogue)

    def _mine(self, boundary):
        line = self._lines.peek()
        return boundary.match(line) if line is not None else None

    def _parts(self, message, boundary):
        "Reads the parts; whether the last boundary came."
        default = 'message/rfc822' if message.get_content_type() == 'multipart/digest' else None
        while (match := self._mine(boundary)) and not match['end']:
            self._lines.take()
            while (again := self._mine(boundary)) and not again['end']:
                self._lines.take()
            part = self._message(default)
            _end_part(part)
            message.attach(part)
        return bool(match)


def _without_newline(text):
    return text[:-2] if text.endswith('\r\n') else text[:-1] if text.endswith(('\r', '\n')) else text


def _end_part(part):
    "The line end before a boundary belongs to the boundary."
    while part.get_content_maintype() == 'message' and part.is_multipart() and part.get_content_type() != 'message/delivery-status':
        part = part.get_payload(-1)
    if part.get_content_maintype() == 'multipart':
        if part.epilogue == '':
            part.epilogue = None
        elif part.epilogue is not None:
            part.epilogue = _without_newline(part.epilogue)
    elif isinstance(part._payload, str):
        part._payload = _without_newline(part._payload)


class BytesFeedParser(FeedParser):
    """Takes bytes in pieces."""

    def feed(self, data):
        """More of the bytes."""
        super().feed(data.decode('ascii', 'surrogateescape'))
