"""Message: headers in their order, and a payload that is a text or a list of messages."""
import binascii
import re
from io import BytesIO, StringIO

from email import errors, utils
from email import charset as _charset
from email._policybase import compat32
from email.iterators import walk
from email.utils import _has_surrogates

__all__ = ['Message']

SEMISPACE = '; '
_NEEDS_QUOTES = re.compile(r'[ \(\)<>@,;:\\"/\[\]\?=]')


def __getattr__(name):
    if name in ('EmailMessage', 'MIMEPart'):
        raise AttributeError(f"Krait has no 'email.message.{name}': it has Message and the classes of email.mime")
    raise AttributeError(f'module {__name__!r} has no attribute {name!r}')


def _format_parameter(name, value=None, quote=True):
    if value is None or len(value) == 0:
        return name
    if isinstance(value, tuple):
        return f'{name}*={utils.encode_rfc2231(value[2], value[0], value[1])}'
    try:
        value.encode('ascii')
    except UnicodeEncodeError:
        return f"{name}*={utils.encode_rfc2231(value, 'utf-8', '')}"
    if quote or _NEEDS_QUOTES.search(value):
        return f'{name}="{utils.quote(value)}"'
    return f'{name}={value}'


def _split_parameters(text):
    "The parts between semicolons that are in no quotes."
    text = str(text)
    parts, start, quoted, at = [], 0, False, 0
    while at < len(text):
        if text[at] == '\\' and quoted:
            at += 1
        elif text[at] == '"':
            quoted = not quoted
        elif text[at] == ';' and not quoted:
            parts.append(text[start:at])
            start = at + 1
        at += 1
    parts.append(text[start:])
    cleaned = []
    for part in parts:
        name, equals, value = part.partition('=')
        cleaned.append((f'{name.strip().lower()}={value.strip()}' if equals else part).strip())
    return cleaned


class Message:
    """A message; as a mapping, its headers without regard to case, each possibly several times."""

    def __init__(self, policy=compat32):
        self.policy = policy
        self._headers = []
        self._unixfrom = None
        self._payload = None
        self._charset = None
        self.preamble = self.epilogue = None
        self.defects = []
        self._default_type = 'text/plain'

    walk = walk

    # ---- as text

    def __str__(self):
        return self.as_string()

    def as_string(self, unixfrom=False, maxheaderlen=0, policy=None):
        """The message as text."""
        from email.generator import Generator
        out = StringIO()
        Generator(out, mangle_from_=False, maxheaderlen=maxheaderlen, policy=self.policy if policy is None else policy).flatten(self, unixfrom=unixfrom)
        return out.getvalue()

    def __bytes__(self):
        return self.as_bytes()

    def as_bytes(self, unixfrom=False, policy=None):
        """The message as bytes."""
        from email.generator import BytesGenerator
        out = BytesIO()
        BytesGenerator(out, mangle_from_=False, policy=self.policy if policy is None else policy).flatten(self, unixfrom=unixfrom)
        return out.getvalue()

    def set_unixfrom(self, unixfrom):
        self._unixfrom = unixfrom

    def get_unixfrom(self):
        return self._unixfrom

    # ---- the payload

    def is_multipart(self):
        """Whether the payload is a list of messages."""
        return isinstance(self._payload, list)

    def attach(self, payload):
        """Add a message to the payload."""
        if self._payload is None:
            self._payload = [payload]
            return
        try:
            self._payload.append(payload)
        except AttributeError:
            raise TypeError('Attach is not valid on a message with a non-multipart payload')

    def get_payload(self, i=None, decode=False):
        """The payload, or its part i; decoded, bytes without their transfer encoding."""
        payload = self._payload
        if self.is_multipart():
            return (None if decode else payload) if i is None else payload[i]
        if i is not None and not isinstance(payload, list):
            raise TypeError('Expected list, got %s' % type(payload))
        encoding = str(self.get('content-transfer-encoding', '')).lower()
        data = None
        if isinstance(payload, str):
            if _has_surrogates(payload):
                data = payload.encode('ascii', 'surrogateescape')
                if not decode:
                    try:
                        return data.decode(self.get_param('charset', 'ascii'), 'replace')
                    except LookupError:
                        return data.decode('ascii', 'replace')
            elif decode:
                try:
                    data = payload.encode('raw-unicode-escape')
                except UnicodeError:
                    return payload
        if not decode:
            return payload
        return payload if data is None and not isinstance(payload, str) else self._decoded(encoding, data)

    def _decoded(self, encoding, data):
        if encoding == 'quoted-printable':
            return binascii.a2b_qp(data)
        if encoding == 'base64':
            return self._decoded_base64(b''.join(data.splitlines()))
        if encoding in ('x-uuencode', 'uuencode', 'uue', 'x-uue'):
            lines = [line for line in data.splitlines() if not line.startswith((b'begin ', b'end'))]
            try:
                return b''.join(binascii.a2b_uu(line) for line in lines if line)
            except binascii.Error:
                return data
        return data

    def _decoded_base64(self, data):
        try:
            padded = data + b'==='[:-len(data) % 4]
            decoded = binascii.a2b_base64(padded, strict_mode=True)
            if len(data) % 4:
                self.policy.handle_defect(self, errors.InvalidBase64PaddingDefect())
            return decoded
        except binascii.Error:
            self.policy.handle_defect(self, errors.InvalidBase64CharactersDefect())
        try:
            return binascii.a2b_base64(data + b'==')
        except binascii.Error:
            self.policy.handle_defect(self, errors.InvalidBase64LengthDefect())
            return data

    def set_payload(self, payload, charset=None):
        """Give the payload, and with a charset the headers that it needs."""
        if hasattr(payload, 'encode'):
            if isinstance(charset, _charset.Charset):
                self._payload = payload.encode(charset.output_charset)
            elif charset is not None:
                self._payload = payload
            else:
                self._payload = payload
                return
            if not isinstance(self._payload, bytes):
                self._payload = payload.encode(_charset.Charset(charset).output_charset, 'surrogateescape')
            self._payload = self._payload.decode('ascii', 'surrogateescape')
        elif hasattr(payload, 'decode'):
            self._payload = payload.decode('ascii', 'surrogateescape')
        else:
            self._payload = payload
        if charset is not None:
            self.set_charset(charset)

    def set_charset(self, charset):
        """The charset of the payload: None takes it away."""
        if charset is None:
            self.del_param('charset')
            self._charset = None
            return
        if not isinstance(charset, _charset.Charset):
            charset = _charset.Charset(charset)
        self._charset = charset
        if 'MIME-Version' not in self:
            self.add_header('MIME-Version', '1.0')
        if 'Content-Type' not in self:
            self.add_header('Content-Type', 'text/plain', charset=charset.get_output_charset())
        else:
            self.set_param('charset', charset.get_output_charset())
        if charset != charset.get_output_charset():
            self._payload = charset.body_encode(self._payload)
        if 'Content-Transfer-Encoding' not in self:
            encoding = charset.get_body_encoding()
            if callable(encoding):
                encoding(self)
            else:
                payload = self._payload
                if payload:
                    payload = payload.encode('ascii', 'surrogateescape')
                self._payload = charset.body_encode(payload)
                self.add_header('Content-Transfer-Encoding', encoding)

    def get_charset(self):
        """The charset that was set."""
        return self._charset

    # ---- the headers

    def __len__(self):
        return len(self._headers)

    def __getitem__(self, name):
        return self.get(name)

    def __setitem__(self, name, val):
        most = self.policy.header_max_count(name)
        if most and len(self.get_all(name, ())) >= most:
            raise ValueError(f'There may be at most {most} {name} headers in a message')
        self._headers.append(self.policy.header_store_parse(name, val))

    def __delitem__(self, name):
        name = name.lower()
        self._headers = [(key, value) for key, value in self._headers if key.lower() != name]

    def __contains__(self, name):
        return name.lower() in [key.lower() for key, _ in self._headers]

    def __iter__(self):
        for name, _ in self._headers:
            yield name

    def keys(self):
        """The names."""
        return [name for name, _ in self._headers]

    def values(self):
        """The values."""
        return [self.policy.header_fetch_parse(name, value) for name, value in self._headers]

    def items(self):
        """The pairs."""
        return [(name, self.policy.header_fetch_parse(name, value)) for name, value in self._headers]

    def get(self, name, failobj=None):
        """The first header of that name."""
        name = name.lower()
        for key, value in self._headers:
            if key.lower() == name:
                return self.policy.header_fetch_parse(key, value)
        return failobj

    def set_raw(self, name, value):
        """Add a header as it was read."""
        self._headers.append((name, value))

    def raw_items(self):
        """The pairs as they were read."""
        return iter(self._headers.copy())

    def get_all(self, name, failobj=None):
        """All headers of that name."""
        name = name.lower()
        values = [self.policy.header_fetch_parse(key, value) for key, value in self._headers if key.lower() == name]
        return values or failobj

    def add_header(self, _name, _value, **_params):
        """Add a header with parameters."""
        parts = [] if _value is None else [_value]
        for name, value in _params.items():
            name = name.replace('_', '-')
            parts.append(name if value is None else _format_parameter(name, value))
        self[_name] = SEMISPACE.join(parts)

    def replace_header(self, _name, _value):
        """Give the first header of that name another value."""
        _name = _name.lower()
        for at, (key, _) in enumerate(self._headers):
            if key.lower() == _name:
                self._headers[at] = self.policy.header_store_parse(key, _value)
                return
        raise KeyError(_name)

    # ---- the type and its parameters

    def get_content_type(self):
        """maintype/subtype, in small letters; never None."""
        missing = object()
        value = self.get('content-type', missing)
        if value is missing:
            return self.get_default_type()
        kind = _split_parameters(value)[0].lower()
        return kind if kind.count('/') == 1 else 'text/plain'

    def get_content_maintype(self):
        return self.get_content_type().split('/')[0]

    def get_content_subtype(self):
        return self.get_content_type().split('/')[1]

    def get_default_type(self):
        """The type where none is told."""
        return self._default_type

    def set_default_type(self, ctype):
        self._default_type = ctype

    def _parameters(self, header):
        "The parameters of a header as pairs; None: there is no such header."
        missing = object()
        value = self.get(header, missing)
        if value is missing:
            return None
        pairs = []
        for part in _split_parameters(value):
            name, equals, value = part.partition('=')
            pairs.append((name.strip(), value.strip() if equals else ''))
        return utils.decode_params(pairs)

    @staticmethod
    def _unquoted(value):
        return (value[0], value[1], utils.unquote(value[2])) if isinstance(value, tuple) else utils.unquote(value)

    def get_params(self, failobj=None, header='content-type', unquote=True):
        """The type and its parameters as pairs."""
        pairs = self._parameters(header)
        if pairs is None:
            return failobj
        return [(name, self._unquoted(value)) for name, value in pairs] if unquote else pairs

    def get_param(self, param, failobj=None, header='content-type', unquote=True):
        """The value of one parameter."""
        for name, value in self._parameters(header) or ():
            if name.lower() == param.lower():
                return self._unquoted(value) if unquote else value
        return failobj

    def set_param(self, param, value, header='Content-Type', requote=True, charset=None, language='', replace=False):
        """Give a parameter a value."""
        if not isinstance(value, tuple) and charset:
            value = (charset, language, value)
        if header not in self and header.lower() == 'content-type':
            kind = 'text/plain'
        else:
            kind = self.get(header)
        if not self.get_param(param, header=header):
            new = _format_parameter(param, value, requote)
            kind = SEMISPACE.join([kind, new]) if kind else new
        else:
            kind = ''
            for name, old in self.get_params(header=header, unquote=requote):
                new = _format_parameter(name, value if name.lower() == param.lower() else old, requote)
                kind = SEMISPACE.join([kind, new]) if kind else new
        if kind != self.get(header):
            if replace:
                self.replace_header(header, kind)
            else:
                del self[header]
                self[header] = kind

    def del_param(self, param, header='content-type', requote=True):
        """Take a parameter away."""
        if header not in self:
            return
        kind = ''
        for name, value in self.get_params(header=header, unquote=requote):
            if name.lower() != param.lower():
                new = _format_parameter(name, value, requote)
                kind = SEMISPACE.join([kind, new]) if kind else new
        if kind != self.get(header):
            del self[header]
            self[header] = kind

    def set_type(self, type, header='Content-Type', requote=True):
        """Give the type; its parameters stay."""
        if type.count('/') != 1:
            raise ValueError
        if header.lower() == 'content-type':
            del self['mime-version']
            self['MIME-Version'] = '1.0'
        if header not in self:
            self[header] = type
            return
        pairs = self.get_params(header=header, unquote=requote)
        del self[header]
        self[header] = type
        for name, value in pairs[1:]:
            self.set_param(name, value, header, requote)

    def get_filename(self, failobj=None):
        """The name of the file that this part is."""
        missing = object()
        name = self.get_param('filename', missing, 'content-disposition')
        if name is missing:
            name = self.get_param('name', missing, 'content-type')
        return failobj if name is missing else utils.collapse_rfc2231_value(name).strip()

    def get_boundary(self, failobj=None):
        """The line between the parts."""
        missing = object()
        boundary = self.get_param('boundary', missing)
        return failobj if boundary is missing else utils.collapse_rfc2231_value(boundary).rstrip()

    def set_boundary(self, boundary):
        """Give the line between the parts."""
        pairs = self._parameters('content-type')
        if pairs is None:
            raise errors.HeaderParseError('No Content-Type header found')
        quoted = f'"{boundary}"'
        if any(name.lower() == 'boundary' for name, _ in pairs):
            pairs = [(name, quoted if name.lower() == 'boundary' else value) for name, value in pairs]
        else:
            pairs.append(('boundary', quoted))
        text = SEMISPACE.join(name if value == '""' or value == '' else f'{name}={value}' for name, value in pairs)
        self._headers = [self.policy.header_store_parse(key, text) if key.lower() == 'content-type' else (key, value)
                         for key, value in self._headers]

    def get_content_charset(self, failobj=None):
        """The charset of the payload, in small letters."""
        missing = object()
        charset = self.get_param('charset', missing)
        if charset is missing:
            return failobj
        if isinstance(charset, tuple):
            try:
                charset = str(charset[2].encode('raw-unicode-escape'), charset[0] or 'us-ascii')
            except (LookupError, UnicodeError):
                charset = charset[2]
        return charset.lower() if charset.isascii() else failobj

    def get_charsets(self, failobj=None):
        """The charsets of all parts."""
        return [part.get_content_charset(failobj) for part in self.walk()]

    def get_content_disposition(self):
        """'inline', 'attachment' or None."""
        value = self.get('content-disposition')
        return None if value is None else _split_parameters(value)[0].lower()
