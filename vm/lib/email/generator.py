"""Generators write messages as text or bytes."""
import random
import re
import sys
import time
from copy import deepcopy
from io import BytesIO, StringIO

from email.utils import _has_surrogates

__all__ = ['Generator', 'DecodedGenerator', 'BytesGenerator']

_EOL = re.compile(r'\r\n|\r|\n')
_FROM = re.compile(r'^From ', re.MULTILINE)


def _make_boundary(text=None):
    "A boundary that the text doesn't have."
    number = random.randrange(sys.maxsize)
    boundary = '=' * 15 + f'{number:0{len(repr(sys.maxsize - 1))}d}' + '=='
    if text is None:
        return boundary
    name, counter = boundary, 0
    while re.search(f'^--{re.escape(name)}(--)?$', text, re.MULTILINE):
        name, counter = f'{boundary}.{counter}', counter + 1
    return name


class Generator:
    """Writes texts."""

    _make_boundary = staticmethod(_make_boundary)

    def __init__(self, outfp, mangle_from_=None, maxheaderlen=None, *, policy=None):
        if mangle_from_ is None:
            mangle_from_ = True if policy is None else policy.mangle_from_
        self._fp = outfp
        self._mangle_from_ = mangle_from_
        self.maxheaderlen = maxheaderlen
        self.policy = policy

    def write(self, s):
        """Write some text as it is."""
        self._fp.write(s)

    def flatten(self, msg, unixfrom=False, linesep=None):
        """Write a message and all that is in it."""
        policy = msg.policy if self.policy is None else self.policy
        if linesep is not None:
            policy = policy.clone(linesep=linesep)
        if self.maxheaderlen is not None:
            policy = policy.clone(max_line_length=self.maxheaderlen)
        self._NL = policy.linesep
        kept = self.policy, msg.policy
        try:
            self.policy = msg.policy = policy
            if unixfrom:
                line = msg.get_unixfrom() or 'From nobody ' + time.ctime(time.time())
                self.write(line + self._NL)
            self._write(msg)
        finally:
            self.policy, msg.policy = kept

    def clone(self, fp):
        """Such a generator for another file."""
        return self.__class__(fp, self._mangle_from_, None, policy=self.policy)

    def _new_buffer(self):
        return StringIO()

    def _text(self, data):
        "What was written into a buffer, as text."
        return data

    def _write_lines(self, text):
        if text:
            self.write(self._NL.join(_EOL.split(text)))

    def _write(self, msg):
        kept, self._fp = self._fp, self._new_buffer()
        self._munged = None
        try:
            self._dispatch(msg)
        finally:
            body, self._fp = self._fp.getvalue(), kept
        if self._munged is not None:
            encoding, kind = self._munged
            msg = deepcopy(msg)
            if msg.get('content-transfer-encoding') is None:
                msg['Content-Transfer-Encoding'] = encoding
            else:
                msg.replace_header('content-transfer-encoding', encoding)
            msg.replace_header('content-type', kind)
        self._munged = None
        self._write_headers(msg)
        self._fp.write(body)

    def _dispatch(self, msg):
        main, sub = msg.get_content_maintype(), msg.get_content_subtype()
        for name in (f'{main}_{sub}', main):
            method = getattr(self, '_handle_' + name.replace('-', '_'), None)
            if method is not None:
                return method(msg)
        return self._writeBody(msg)

    def _write_headers(self, msg):
        for name, value in msg.raw_items():
            self.write(self.policy.fold(name, value))
        self.write(self._NL)

    def _handle_text(self, msg):
        payload = msg.get_payload()
        if payload is None:
            return
        if not isinstance(payload, str):
            raise TypeError('string payload expected: %s' % type(payload))
        if _has_surrogates(msg._payload):
            charset = msg.get_param('charset')
            if charset is not None:
                copied = deepcopy(msg)
                del copied['content-transfer-encoding']
                copied.set_payload(msg._payload, charset)
                payload = copied.get_payload()
                self._munged = (copied['content-transfer-encoding'], copied['content-type'])
        if self._mangle_from_:
            payload = _FROM.sub('>From ', payload)
        self._write_lines(payload)

    _writeBody = _handle_text

    def _handle_multipart(self, msg):
        parts = msg.get_payload()
        if isinstance(parts, str):
            self.write(parts)
            return
        parts = [] if parts is None else parts if isinstance(parts, list) else [parts]
        texts = []
        for part in parts:
            buffer = self._new_buffer()
            self.clone(buffer).flatten(part, unixfrom=False, linesep=self._NL)
            texts.append(buffer.getvalue())
        boundary = msg.get_boundary()
        if not boundary:
            boundary = self._make_boundary(self._text((self._NL if not texts or isinstance(texts[0], str) else self._NL.encode()).join(texts)))
            msg.set_boundary(boundary)
        if msg.preamble is not None:
            self._write_lines(_FROM.sub('>From ', msg.preamble) if self._mangle_from_ else msg.preamble)
            self.write(self._NL)
        self.write('--' + boundary + self._NL)
        if texts:
            self._fp.write(texts.pop(0))
        for text in texts:
            self.write(self._NL + '--' + boundary + self._NL)
            self._fp.write(text)
        self.write(self._NL + '--' + boundary + '--' + self._NL)
        if msg.epilogue is not None:
            self._write_lines(_FROM.sub('>From ', msg.epilogue) if self._mangle_from_ else msg.epilogue)

    def _handle_multipart_signed(self, msg):
        kept = self.policy
        self.policy = kept.clone(max_line_length=0)
        try:
            self._handle_multipart(msg)
        finally:
            self.policy = kept

    def _handle_message_delivery_status(self, msg):
        blocks = []
        for part in msg.get_payload():
            buffer = self._new_buffer()
            self.clone(buffer).flatten(part, unixfrom=False, linesep=self._NL)
            text = self._text(buffer.getvalue())
            blocks.append(text[:-len(self._NL)] if text.endswith(self._NL * 2) else text)
        self.write(self._NL.join(blocks))

    def _handle_message(self, msg):
        payload = msg._payload
        if isinstance(payload, list):
            buffer = self._new_buffer()
            self.clone(buffer).flatten(msg.get_payload(0), unixfrom=False, linesep=self._NL)
            self._fp.write(buffer.getvalue())
        else:
            self.write(payload)


class BytesGenerator(Generator):
    """Writes bytes."""

    def write(self, s):
        """Write some text; its surrogates are bytes."""
        self._fp.write(s.encode('ascii', 'surrogateescape'))

    def _new_buffer(self):
        return BytesIO()

    def _text(self, data):
        return data.decode('ascii', 'surrogateescape')

    def _write_headers(self, msg):
        for name, value in msg.raw_items():
            self._fp.write(self.policy.fold_binary(name, value))
        self.write(self._NL)

    def _handle_text(self, msg):
        if msg._payload is None:
            return
        if isinstance(msg._payload, str) and _has_surrogates(msg._payload) and self.policy.cte_type != '7bit':
            payload = msg._payload
            self._write_lines(_FROM.sub('>From ', payload) if self._mangle_from_ else payload)
        else:
            super()._handle_text(msg)

    _writeBody = _handle_text


class DecodedGenerator(Generator):
    """Writes the texts, and a line for each part that is none."""

    def __init__(self, outfp, mangle_from_=None, maxheaderlen=None, fmt=None, *, policy=None):
        Generator.__init__(self, outfp, mangle_from_, maxheaderlen, policy=policy)
        self._fmt = '[Non-text (%(type)s) part of message omitted, filename %(filename)s]' if fmt is None else fmt

    def _dispatch(self, msg):
        for part in msg.walk():
            main = part.get_content_maintype()
            if main == 'text':
                print(part.get_payload(decode=False), file=self)
            elif main != 'multipart':
                print(self._fmt % {'type': part.get_content_type(), 'maintype': main, 'subtype': part.get_content_subtype(),
                                   'filename': part.get_filename('[no filename]'),
                                   'description': part.get('Content-Description', '[no description]'),
                                   'encoding': part.get('Content-Transfer-Encoding', '[no encoding]')}, file=self)
