# TextIOWrapper: tell and seek, cookies inside characters and after line ends.
import io, sys
def plain(text):
    at = text.find(' at 0x')
    return text if at < 0 else text[:at] + text[text.index('>', at):]
def t(text):
    try: print(text, '->', plain(repr(eval(text))))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, plain(str(e)))
text = 'aé€\nx\r\n\U0001f600yz\nlast'
for encoding in ('utf-8', 'utf-16', 'utf-16-be', 'utf-32', 'latin-1', 'utf-8-sig'):
    source = text if encoding != 'latin-1' else 'aé\nx\r\nyz\nlast'
    for newline in (None, ''):
        for chunk in (8192, 1, 3):
            f = io.TextIOWrapper(io.BytesIO(source.encode(encoding)), encoding, newline=newline); f._CHUNK_SIZE = chunk
            whole = f.read(); f.seek(0); ok = True; cookies = []
            for k in range(len(whole)):
                cookie = f.tell(); cookies.append(cookie)
                if f.read(1) != whole[k]: ok = False
            for k, cookie in reversed(list(enumerate(cookies))):
                if f.seek(cookie) != cookie or f.read() != whole[k:]: ok = False
            print(encoding, repr(newline), chunk, ok, cookies[:6] if chunk == 8192 and newline is None else '')
f = io.TextIOWrapper(io.BytesIO(b'abc\ndef\nghi'), 'ascii')
for e in "f.tell()|f.readline()|f.tell()|f.seek(0,1)|f.seek(1,1)|f.seek(-1,1)|f.seek(0,2)|f.seek(-1,2)|f.seek(1,2)|f.seek(0,3)|f.seek(-1)|f.seek('a')|f.seek(1.5)|f.seek(5)|f.read(2)|f.seek(100)|f.read()|f.seek(0)|next(f)|f.tell()|f.seek(2)|f.tell()|f.read(1)|f.seek(0, 'a')".split('|'): t(e)
for line in f:
    t("f.tell()"); break
print(f.read()); t("f.tell()")
f = io.TextIOWrapper(io.BytesIO(), 'ascii'); f.write('abc'); print(f.tell()); f.write('def\n'); print(f.tell(), f.seek(1), f.read()); f.seek(0, 2); f.write('!'); print(f.tell()); f.seek(0); print(f.read())
class NoSeek(io.BytesIO):
    def seekable(self): return False
f = io.TextIOWrapper(NoSeek(b'abc'), 'ascii'); t("f.tell()"); t("f.seek(0)"); t("f.seekable()"); print(f.read())
f = io.TextIOWrapper(io.BytesIO(b'0123456789'), 'ascii')
for e in "f.read(4)|f.truncate()|f.buffer.getvalue()|f.truncate(2)|f.truncate('a')|f.truncate(-1)|f.tell()|f.buffer.getvalue()|f.truncate(6)|f.seek(0)|f.read()".split('|'): t(e)
