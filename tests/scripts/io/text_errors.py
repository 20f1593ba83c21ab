# TextIOWrapper: error handlers when reading and writing.
import io, sys
def plain(text):
    at = text.find(' at 0x')
    return text if at < 0 else text[:at] + text[text.index('>', at):]
def t(text):
    try: print(text, '->', plain(repr(eval(text))))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, plain(str(e)))
bad = b'a\xffb\xe2\x82c\xf0\x9f\nd\xc3'
for errors in ('strict', 'ignore', 'replace', 'backslashreplace', 'surrogateescape', 'surrogatepass', None):
    for chunk in (8192, 1):
        f = io.TextIOWrapper(io.BytesIO(bad), 'utf-8', errors); f._CHUNK_SIZE = chunk
        try: print(errors, f.errors, ascii(f.read()))
        except UnicodeDecodeError as e: print(errors, e)
for errors in ('strict', 'ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace', 'namereplace', 'surrogateescape'):
    b = io.BytesIO(); f = io.TextIOWrapper(b, 'ascii', errors)
    for x in ('aé', '€b', '\udcff', '\U0001f600'):
        try: f.write(x)
        except UnicodeEncodeError as e: print(errors, e)
    f.flush(); print(errors, b.getvalue())
t("io.TextIOWrapper(io.BytesIO(), 'ascii', 5)"); t("io.TextIOWrapper(io.BytesIO(b'a'), 'ascii', 'nosuch').read()"); t("io.TextIOWrapper(io.BytesIO(b'\\xff'), 'ascii', 'nosuch').read()")
f = io.TextIOWrapper(io.BytesIO(b'good\nbad\xff\nrest'), 'utf-8')
try:
    for line in f: print(line)
except UnicodeDecodeError as e: print(e)
f = io.TextIOWrapper(io.BytesIO(b'good\nbad\xff\nrest'), 'utf-8'); f._CHUNK_SIZE = 5; print(f.readline()); t("f.readline()")
import codecs
codecs.register_error('io.test', lambda e: ('<%d-%d>' % (e.start, e.end), e.end))
print(io.TextIOWrapper(io.BytesIO(b'a\xffb'), 'utf-8', 'io.test').read())
b = io.BytesIO(); f = io.TextIOWrapper(b, 'ascii', 'io.test'); f.write('xéy'); f.flush(); print(b.getvalue())
