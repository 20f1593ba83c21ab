"""encodings: the names of codecs. The codecs themselves are part of the interpreter: codecs.lookup() finds them."""

import codecs

from . import aliases


class CodecRegistryError(LookupError, SystemError):
    pass


def normalize_encoding(encoding):
    """An encoding's name as a name of a module: runs of what's neither letter, digit nor dot become one underscore."""
    if isinstance(encoding, bytes):
        encoding = str(encoding, 'ascii')
    made, gap = [], False
    for character in encoding:
        if character.isalnum() or character == '.':
            if gap and made:
                made.append('_')
            if character.isascii():
                made.append(character)
            gap = False
        else:
            gap = True
    return ''.join(made)


def search_function(encoding):
    """The codec of this name, or None."""
    try:
        return codecs.lookup(encoding)
    except LookupError:
        return None
