"""encodings: the names of codecs, and the codecs that the interpreter doesn't have in itself, each a module here.

str.encode, bytes.decode and codecs.lookup ask find() for a name they don't know; a module's getregentry() gives its CodecInfo.
"""

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


_MODULES = ("base64_codec", "charmap", "hex_codec", "idna", "punycode", "quopri_codec", "rot_13", "undefined", "utf_7", "uu_codec", "zlib_codec")
_PAGES = ("cp037", "cp1006", "cp1026", "cp1140", "cp273", "cp424", "cp500", "cp720", "cp856", "cp864", "cp875",
          "mac_arabic", "mac_croatian", "mac_farsi", "mac_romanian", "palmos")
_found = {}


def find(encoding):
    """The CodecInfo of a codec that has a module here, or None."""
    if encoding not in _found:
        name = normalize_encoding(encoding)
        name = aliases.aliases.get(name.lower(), name)
        if name in _PAGES:
            from . import _pages
            _found[encoding] = _pages.getregentry(name)
        elif name in _MODULES:
            _found[encoding] = getattr(__import__("encodings." + name), name).getregentry()
        else:
            return None
    return _found[encoding]


def search_function(encoding):
    """The codec of this name, or None."""
    try:
        return codecs.lookup(encoding)
    except LookupError:
        return None
