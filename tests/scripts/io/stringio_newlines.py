# StringIO with every newline argument.
import io, sys
def plain(text):
    at = text.find(' at 0x')
    return text if at < 0 else text[:at] + text[text.index('>', at):]
def t(text):
    try: print(text, '->', plain(repr(eval(text))))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, plain(str(e)))
text = 'a\nb\r\nc\rd\n\re\r'
for newline in (None, '', '\n', '\r', '\r\n'):
    s = io.StringIO(text, newline=newline)
    print(repr(newline), repr(s.getvalue()), s.newlines); print(s.readlines(), s.newlines)
    s.seek(0); print([s.readline(2) for _ in range(7)]); s.seek(3); print(list(s))
    s = io.StringIO(newline=newline); print(s.write(text), repr(s.getvalue()), s.tell(), s.newlines, s.__getstate__())
    s = io.StringIO(newline=newline); s.write('x\r'); s.write('\ny\r'); print(repr(s.getvalue()), s.newlines); s.seek(0); print(repr(s.read()))
    s = io.StringIO('one\ntwo', newline=newline); s.seek(2); s.write('\n'); print(repr(s.getvalue())); s.truncate(1); print(repr(s.getvalue()))
s = io.StringIO('q\u2028r\x85s\x0bt\n'); print(s.readlines())
t("io.StringIO('', newline='\\n\\r')"); t("io.StringIO('', newline='x')"); t("io.StringIO('', newline='\\n\\n')")
