# UTF-8 written and read by hand, beside the codec; what is wrong is told by position.
def encode(text):
    out = bytearray()
    for c in text:
        n = ord(c)
        if n < 0x80: out.append(n)
        else:
            length = 2 if n < 0x800 else 3 if n < 0x10000 else 4
            lead = (0xF00 >> length) & 0xFF
            out.append(lead | n >> 6 * (length - 1))
            for shift in range(length - 2, -1, -1): out.append(0x80 | n >> 6 * shift & 0x3F)
    return bytes(out)
def decode(data):
    at, out = 0, []
    while at < len(data):
        lead = data[at]
        length = 1 if lead < 0x80 else 2 if lead >> 5 == 6 else 3 if lead >> 4 == 14 else 4 if lead >> 3 == 30 else 0
        if not length: raise ValueError(f"byte {lead:#x} at {at} begins nothing")
        n = lead if length == 1 else lead & 0x7F >> length
        for byte in data[at + 1:at + length]:
            if byte >> 6 != 2: raise ValueError(f"byte {byte:#x} after {at} continues nothing")
            n = n << 6 | byte & 0x3F
        if at + length > len(data): raise ValueError(f"the text ends within the character at {at}")
        out.append(chr(n))
        at += length
    return "".join(out)
for text in ("", "plain", "naïve", "€ 5", "日本語", "𝄞 clef", "\x7f\x80\u07ff\u0800\uffff\U00010000\U0010ffff"):
    data = encode(text)
    print(data, data == text.encode(), decode(data) == text, len(text), len(data))
for data in (b"\xff", b"\xc3(", b"\xe2\x82", b"ab\x80"):
    try: decode(data)
    except ValueError as error: print(error)
    try: data.decode()
    except UnicodeDecodeError as error: print("   ", error.start, error.end, error.reason)
