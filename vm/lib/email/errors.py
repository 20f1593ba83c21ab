"""What can be wrong with a message: errors are raised; defects are kept in the message's `defects`."""


class MessageError(Exception):
    """Base of the errors of this package."""


class MessageParseError(MessageError):
    """Base of the errors of reading."""


class HeaderParseError(MessageParseError):
    """A header can't be read."""


class BoundaryError(MessageParseError):
    """The end of a part was not found."""


class MultipartConversionError(MessageError, TypeError):
    """The message can't become a multipart one."""


class CharsetError(MessageError):
    """The charset is not allowed here."""


class HeaderWriteError(MessageError):
    """A header can't be written."""


class MessageDefect(ValueError):
    """Base of the defects; `line` is where it was seen."""

    def __init__(self, line=None):
        if line is not None:
            super().__init__(line)
        self.line = line


class NoBoundaryInMultipartDefect(MessageDefect):
    """A multipart message that names no boundary."""


class StartBoundaryNotFoundDefect(MessageDefect):
    """The boundary that was named never came."""


class CloseBoundaryNotFoundDefect(MessageDefect):
    """The last boundary never came."""


class FirstHeaderLineIsContinuationDefect(MessageDefect):
    """The first line goes on with a header that hasn't begun."""


class MisplacedEnvelopeHeaderDefect(MessageDefect):
    """A "From " line among the headers."""


class MissingHeaderBodySeparatorDefect(MessageDefect):
    """A line that is neither a header nor blank."""


MalformedHeaderDefect = MissingHeaderBodySeparatorDefect


class MultipartInvariantViolationDefect(MessageDefect):
    """A multipart message without parts."""


class InvalidMultipartContentTransferEncodingDefect(MessageDefect):
    """A multipart message with an encoding of its own."""


class UndecodableBytesDefect(MessageDefect):
    """Bytes that are no text."""


class InvalidBase64PaddingDefect(MessageDefect):
    """Base64 whose length is wrong."""


class InvalidBase64CharactersDefect(MessageDefect):
    """Base64 with characters that don't belong."""


class InvalidBase64LengthDefect(MessageDefect):
    """Base64 with one character too many."""


class HeaderDefect(MessageDefect):
    """Base of the defects of headers."""

    def __init__(self, *args, **kw):
        super().__init__(*args, **kw)


class InvalidHeaderDefect(HeaderDefect):
    """A header that is none."""


class HeaderMissingRequiredValue(HeaderDefect):
    """A header without the value that it must have."""


class NonPrintableDefect(HeaderDefect):
    """Characters that can't be printed."""

    def __init__(self, non_printables):
        super().__init__(non_printables)
        self.non_printables = non_printables

    def __str__(self):
        return f'the following ASCII non-printables found in header: {self.non_printables}'


class ObsoleteHeaderDefect(HeaderDefect):
    """A form that was right once."""


class NonASCIILocalPartDefect(HeaderDefect):
    """A local part with characters beyond ASCII."""


class InvalidDateDefect(HeaderDefect):
    """A date that can't be read."""
