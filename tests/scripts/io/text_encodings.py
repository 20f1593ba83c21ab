# TextIOWrapper in many encodings: writing, reading in small chunks, byte order marks.
import io, sys
def plain(text):
    at = text.find(' at 0x')
    return text if at < 0 else text[:at] + text[text.index('>', at):]
def t(text):
    try: print(text, '->', plain(repr(eval(text))))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, plain(str(e)))
text = 'aé€\U0001f600\nnext\r\nß\n'
for encoding in ('utf-8', 'utf-8-sig', 'utf-16', 'utf-16-le', 'utf-16-be', 'utf-32', 'utf-32-le', 'utf-32-be', 'utf8', 'UTF-8', 'U8', 'Utf_16'):
    out = io.BytesIO(); f = io.TextIOWrapper(out, encoding, newline=''); f.write(text); f.write('more'); f.flush(); data = out.getvalue()
    print(encoding, f.encoding, data[:12], len(data))
    for chunk in (1, 2, 3, 5, 100):
        f = io.TextIOWrapper(io.BytesIO(data), encoding, newline=''); f._CHUNK_SIZE = chunk
        if f.read() != text + 'more': print('WRONG', chunk)
        f.seek(0)
        if ''.join(f) != text + 'more': print('WRONG lines', chunk)
for encoding in ('ascii', 'latin-1', 'cp1252', 'iso8859-1'):
    out = io.BytesIO(); f = io.TextIOWrapper(out, encoding); f.write('abc')
    try: f.write('é'); f.write('€')
    except UnicodeEncodeError as e: print(e)
    f.flush(); print(encoding, out.getvalue())
t("io.TextIOWrapper(io.BytesIO(), 'no-such-encoding')"); t("io.TextIOWrapper(io.BytesIO(), 5)"); t("io.TextIOWrapper(io.BytesIO(), 'hex')"); t("io.TextIOWrapper(io.BytesIO(), 'a\\0b')"); t("io.TextIOWrapper(io.BytesIO(), encoding='rot13')")
f = io.TextIOWrapper(io.BytesIO(b'\xff\xfea\0b\0'), 'utf-16'); print(f.read()); f.seek(0); print(f.read())
f = io.TextIOWrapper(io.BytesIO(b'\xfe\xff\0a\0b'), 'utf-16'); print(f.read(1), f.read())
b = io.BytesIO(); f = io.TextIOWrapper(b, 'utf-16'); f.write('a'); f.flush(); f.write('b'); f.flush(); print(b.getvalue()); f.seek(0); f.write('c'); f.flush(); print(b.getvalue()); f.seek(0, 2); f.write('d'); f.flush(); print(b.getvalue())
b = io.BytesIO(b'\xff\xfea\0'); b.seek(0, 2); f = io.TextIOWrapper(b, 'utf-16'); f.write('b'); f.flush(); print(b.getvalue())
b = io.BytesIO(); f = io.TextIOWrapper(b, 'utf-8-sig'); f.write('a'); f.flush(); f.write('b'); f.flush(); print(b.getvalue()); f.seek(0); print(f.read())
