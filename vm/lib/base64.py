"""base64 -- bytes as printable text and back: base 16, 32, 64 and 85."""
import binascii

__all__ = ["encode", "decode", "encodebytes", "decodebytes", "b64encode", "b64decode", "b32encode", "b32decode", "b32hexencode",
           "b32hexdecode", "b16encode", "b16decode", "b85encode", "b85decode", "a85encode", "a85decode", "standard_b64encode",
           "standard_b64decode", "urlsafe_b64encode", "urlsafe_b64decode"]

bytes_types = (bytes, bytearray)
MAXLINESIZE = 76
MAXBINSIZE = MAXLINESIZE // 4 * 3


def _bytes_of(s):
    """What is to be decoded, as bytes."""
    if isinstance(s, str):
        try:
            return s.encode("ascii")
        except UnicodeEncodeError:
            raise ValueError("string argument should contain only ASCII characters")
    if isinstance(s, bytes_types):
        return s
    try:
        return memoryview(s).tobytes()
    except TypeError:
        raise TypeError(f"argument should be a bytes-like object or ASCII string, not {s.__class__.__name__!r}") from None


# ---- base 64 ------------------------------------------------------------------------------------------

def b64encode(s, altchars=None):
    """Bytes in base 64; altchars are used in place of + and /."""
    encoded = binascii.b2a_base64(s, newline=False)
    if altchars is None:
        return encoded
    assert len(altchars) == 2, repr(altchars)
    return encoded.translate(bytes.maketrans(b"+/", altchars))


def b64decode(s, altchars=None, validate=False):
    """Bytes of base 64; characters that aren't of it are left out, or with validate refused."""
    s = _bytes_of(s)
    if altchars is not None:
        altchars = _bytes_of(altchars)
        assert len(altchars) == 2, repr(altchars)
        s = s.translate(bytes.maketrans(altchars, b"+/"))
    return binascii.a2b_base64(s, strict_mode=validate)


def standard_b64encode(s):
    return b64encode(s)


def standard_b64decode(s):
    return b64decode(s)


def urlsafe_b64encode(s):
    """Base 64 with - and _ in place of + and /."""
    return b64encode(s, b"-_")


def urlsafe_b64decode(s):
    return b64decode(s, b"-_")


# ---- base 32 and 16 --------------------------------------------------------------------------------------

_b32alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_b32hexalphabet = b"0123456789ABCDEFGHIJKLMNOPQRSTUV"
_b32values = {}


def _b32encode(alphabet, s):
    if not isinstance(s, bytes_types):
        s = memoryview(s).tobytes()
    out = bytearray()
    for i in range(0, len(s), 5):
        group = s[i:i + 5]
        number = int.from_bytes(group.ljust(5, b"\0"), "big")
        digits = bytes([alphabet[number >> shift & 31] for shift in range(35, -1, -5)])
        used = (len(group) * 8 + 4) // 5
        out += digits[:used].ljust(8, b"=")
    return bytes(out)


def _b32decode(alphabet, s, casefold=False, map01=None):
    if alphabet not in _b32values:
        _b32values[alphabet] = {digit: value for value, digit in enumerate(alphabet)}
    values = _b32values[alphabet]
    s = _bytes_of(s)
    if len(s) % 8:
        raise binascii.Error("Incorrect padding")
    if map01 is not None:
        map01 = _bytes_of(map01)
        assert len(map01) == 1, repr(map01)
        s = s.translate(bytes.maketrans(b"01", b"O" + map01))
    if casefold:
        s = s.upper()
    digits = s.rstrip(b"=")
    pads = len(s) - len(digits)
    out = bytearray()
    for i in range(0, len(digits), 8):
        number = 0
        group = digits[i:i + 8]
        try:
            for digit in group:
                number = number << 5 | values[digit]
        except KeyError:
            raise binascii.Error("Non-base32 digit found") from None
        out += (number << 5 * (8 - len(group))).to_bytes(5, "big")
    if len(s) % 8 or pads not in (0, 1, 3, 4, 6):
        raise binascii.Error("Incorrect padding")
    if pads and out:
        del out[(43 - 5 * pads) // 8 - 5:]
    return bytes(out)


def b32encode(s):
    """Bytes in base 32."""
    return _b32encode(_b32alphabet, s)


def b32decode(s, casefold=False, map01=None):
    """Bytes of base 32; casefold takes small letters, map01 tells for which letter 1 stands (0 is then O)."""
    return _b32decode(_b32alphabet, s, casefold, map01)


def b32hexencode(s):
    """Bytes in base 32 with digits in the order of their values."""
    return _b32encode(_b32hexalphabet, s)


def b32hexdecode(s, casefold=False):
    return _b32decode(_b32hexalphabet, s, casefold)


def b16encode(s):
    """Bytes in base 16."""
    return binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    s = _bytes_of(s)
    if casefold:
        s = s.upper()
    if s.translate(None, b"0123456789ABCDEF"):
        raise binascii.Error("Non-base16 digit found")
    return binascii.unhexlify(s)


# ---- base 85 ------------------------------------------------------------------------------------------------

_a85digits = bytes(range(33, 118))
_b85digits = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~"
_b85values = None


def _words_to_85(b, digits, pad, short):
    """Each 4 bytes as 5 digits; `short` has shorter texts for some words."""
    if not isinstance(b, bytes_types):
        b = memoryview(b).tobytes()
    missing = -len(b) % 4
    b = bytes(b) + bytes(missing)
    chunks = []
    for i in range(0, len(b), 4):
        word = int.from_bytes(b[i:i + 4], "big")
        chunk = short.get(word)
        if chunk is None:
            rest, chunk = word, bytearray(5)
            for k in (4, 3, 2, 1, 0):
                rest, digit = divmod(rest, 85)
                chunk[k] = digits[digit]
        chunks.append(bytes(chunk))
    if missing and not pad:
        if chunks[-1] == b"z":
            chunks[-1] = digits[:1] * 5
        chunks[-1] = chunks[-1][:-missing]
    return b"".join(chunks)


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    """Bytes in Ascii85: foldspaces writes y for four spaces, wrapcol breaks lines, pad fills up to 4 bytes, adobe frames it."""
    short = {0: b"z"}
    if foldspaces:
        short[0x20202020] = b"y"
    result = _words_to_85(b, _a85digits, pad, short)
    if adobe:
        result = b"<~" + result
    if wrapcol:
        wrapcol = max(2 if adobe else 1, wrapcol)
        lines = [result[i:i + wrapcol] for i in range(0, len(result), wrapcol)]
        if adobe and len(lines[-1]) + 2 > wrapcol:
            lines.append(b"")
        result = b"\n".join(lines)
    return result + b"~>" if adobe else result


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b" \t\n\r\v"):
    b = _bytes_of(b)
    if adobe:
        if not b.endswith(b"~>"):
            raise ValueError("Ascii85 encoded byte sequences must end with {!r}".format(b"~>"))
        b = b[2:-2] if b.startswith(b"<~") else b[:-2]
    out = bytearray()
    digits = []
    for x in b + b"u" * 4:
        if 33 <= x <= 117:
            digits.append(x - 33)
            if len(digits) == 5:
                word = 0
                for digit in digits:
                    word = word * 85 + digit
                if word >> 32:
                    raise ValueError("Ascii85 overflow") from None
                out += word.to_bytes(4, "big")
                digits.clear()
        elif x == 122:
            if digits:
                raise ValueError("z inside Ascii85 5-tuple")
            out += b"\0\0\0\0"
        elif foldspaces and x == 121:
            if digits:
                raise ValueError("y inside Ascii85 5-tuple")
            out += b"    "
        elif x in ignorechars:
            continue
        else:
            raise ValueError("Non-Ascii85 digit found: %c" % x)
    missing = 4 - len(digits)
    if missing:
        del out[-missing:]
    return bytes(out)


def b85encode(b, pad=False):
    """Bytes in base 85 as git and Mercurial write it."""
    return _words_to_85(b, _b85digits, pad, {})


def b85decode(b):
    global _b85values
    if _b85values is None:
        _b85values = {digit: value for value, digit in enumerate(_b85digits)}
    b = _bytes_of(b)
    missing = -len(b) % 5
    b = bytes(b) + b"~" * missing
    out = bytearray()
    for i in range(0, len(b), 5):
        word = 0
        for k, digit in enumerate(b[i:i + 5]):
            if digit not in _b85values:
                raise ValueError("bad base85 character at position %d" % (i + k)) from None
            word = word * 85 + _b85values[digit]
        if word >> 32:
            raise ValueError("base85 overflow in hunk starting at byte %d" % i) from None
        out += word.to_bytes(4, "big")
    if missing:
        del out[-missing:]
    return bytes(out)


# ---- lines of base 64 ------------------------------------------------------------------------------------------

def encode(input, output):
    """A binary file as lines of base 64."""
    while s := input.read(MAXBINSIZE):
        while len(s) < MAXBINSIZE and (more := input.read(MAXBINSIZE - len(s))):
            s += more
        output.write(binascii.b2a_base64(s))


def decode(input, output):
    while line := input.readline():
        output.write(binascii.a2b_base64(line))


def _check_bytes(s):
    try:
        view = memoryview(s)
    except TypeError:
        raise TypeError("expected bytes-like object, not %s" % s.__class__.__name__) from None
    if view.format not in ("c", "b", "B"):
        raise TypeError("expected single byte elements, not %r from %s" % (view.format, s.__class__.__name__))
    if view.ndim != 1:
        raise TypeError("expected 1-D data, not %d-D data from %s" % (view.ndim, s.__class__.__name__))


def encodebytes(s):
    """Bytes as lines of base 64."""
    _check_bytes(s)
    return b"".join([binascii.b2a_base64(s[i:i + MAXBINSIZE]) for i in range(0, len(s), MAXBINSIZE)])


def decodebytes(s):
    _check_bytes(s)
    return binascii.a2b_base64(s)


def main():
    """python -m base64 [-d|-e|-u|-t] [FILE]: encodes a file or the standard input, or decodes it."""
    import getopt
    import sys
    usage = f"""usage: {sys.argv[0]} [-h|-d|-e|-u|-t] [file|-]
        -h: print this help message and exit
        -d, -u: decode
        -e: encode (default)
        -t: encode and decode string 'Aladdin:open sesame'"""
    try:
        options, args = getopt.getopt(sys.argv[1:], "hdeut")
    except getopt.error as problem:
        sys.stdout = sys.stderr
        print(problem)
        print(usage)
        sys.exit(2)
    function = encode
    for option, _ in options:
        if option == "-e":
            function = encode
        elif option in ("-d", "-u"):
            function = decode
        elif option == "-t":
            _test()
            return
        elif option == "-h":
            print(usage)
            return
    if args and args[0] != "-":
        with open(args[0], "rb") as file:
            function(file, sys.stdout.buffer)
    else:
        function(sys.stdin.buffer, sys.stdout.buffer)


def _test():
    text = b"Aladdin:open sesame"
    encoded = encodebytes(text)
    decoded = decodebytes(encoded)
    print(repr(text))
    print(repr(encoded))
    print(repr(decoded))
    assert text == decoded


if __name__ == "__main__":
    main()
