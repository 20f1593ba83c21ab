# TextIOWrapper: what ends a line when reading, and what is written for \\n, for each newline argument.
import io, sys
def plain(text):
    at = text.find(' at 0x')
    return text if at < 0 else text[:at] + text[text.index('>', at):]
def t(text):
    try: print(text, '->', plain(repr(eval(text))))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, plain(str(e)))
data = b'a\nb\r\nc\rd\n\re\r\r\nf'
for newline in (None, '', '\n', '\r', '\r\n'):
    f = io.TextIOWrapper(io.BytesIO(data), 'ascii', newline=newline)
    print(repr(newline), f.newlines, f.readlines(), f.newlines)
    f.seek(0); print(repr(f.read()), repr(f.read(1)))
    f.seek(0); print([f.readline(2) for _ in range(10)])
    f.seek(0); print([f.read(1) for _ in range(20)])
    for chunk in (1, 2, 3):
        f = io.TextIOWrapper(io.BytesIO(data), 'ascii', newline=newline); f._CHUNK_SIZE = chunk; print(chunk, list(f), f.newlines)
    out = io.BytesIO(); f = io.TextIOWrapper(out, 'ascii', newline=newline); print(f.write('a\nb\r\nc\rd'), f.write('\n')); f.flush(); print(out.getvalue())
t("io.TextIOWrapper(io.BytesIO(), newline='x')"); t("io.TextIOWrapper(io.BytesIO(), newline=5)"); t("io.TextIOWrapper(io.BytesIO(), newline=b'')"); t("io.TextIOWrapper(io.BytesIO(), newline='\\n\\n')")
