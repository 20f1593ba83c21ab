# TextIOWrapper: attributes, repr, wrong arguments.
import io, sys
def plain(text):
    at = text.find(' at 0x')
    return text if at < 0 else text[:at] + text[text.index('>', at):]
def t(text):
    try: print(text, '->', plain(repr(eval(text))))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, plain(str(e)))
f = io.TextIOWrapper(io.BytesIO(b'abc'), 'ascii')
for e in "f|f.encoding, f.errors, f.newlines, f.line_buffering, f.write_through, f.closed|f.buffer.getvalue()|f.readable(), f.writable(), f.seekable(), f.isatty()|f.name|f.mode|f.fileno()|f._CHUNK_SIZE|f.__dict__|f.raw|f.getvalue()".split('|'): t(e)
f.mode = 'r'; print(f); f.buffer.name = 'x' if 0 else None if 0 else 'x' if 0 else None
f.mode = 5; print(f)
t("setattr(f, 'encoding', 'x')"); t("setattr(f, 'buffer', None)"); t("setattr(f, 'newlines', None)"); t("setattr(f, '_CHUNK_SIZE', 0)"); t("setattr(f, '_CHUNK_SIZE', 'a')"); t("setattr(f, '_CHUNK_SIZE', -1)"); t("delattr(f, '_CHUNK_SIZE')"); t("setattr(f, 'line_buffering', 1)"); t("setattr(f, 'errors', 'x')")
class Named(io.BytesIO): name = 'some name'
print(io.TextIOWrapper(Named(), 'utf-8')); print(io.TextIOWrapper(Named(), 'utf-8').name)
class Loop(io.BytesIO): pass
l = Loop(); f = io.TextIOWrapper(l, 'ascii'); l.name = f; t("f")
for e in "io.TextIOWrapper()|io.TextIOWrapper(5)|io.TextIOWrapper(None)|io.TextIOWrapper('a')|io.TextIOWrapper(io.BytesIO(), 'ascii', 'strict', None, False, False, 1)|io.TextIOWrapper(io.BytesIO(), foo=1)|io.TextIOWrapper(buffer=io.BytesIO(b'kw'), encoding='ascii', errors=None, newline=None, line_buffering=False, write_through=False).read()|io.TextIOWrapper(io.StringIO())|io.TextIOWrapper(io.BytesIO(), line_buffering='yes').line_buffering|io.TextIOWrapper(io.BytesIO(), write_through=True).write_through|io.TextIOWrapper.__new__(io.TextIOWrapper).read()|io.TextIOWrapper.__new__(io.TextIOWrapper)|io.TextIOWrapper.__new__(io.TextIOWrapper).encoding|io.TextIOWrapper.__new__(io.TextIOWrapper).detach()|io.TextIOWrapper.__new__(io.TextIOWrapper).close()|io.TextIOWrapper.__new__(io.TextIOWrapper).closed|io.TextIOWrapper.__new__(io.TextIOWrapper).buffer|io.TextIOWrapper(io.BytesIO(), 'locale').encoding".split('|'): t(e)
class T(io.TextIOWrapper): pass
x = T(io.BytesIO(b'sub'), 'ascii'); x.attr = 1; print(x.read(), x.attr, repr(x))
f = io.TextIOWrapper(io.BytesIO(b'abc'), 'ascii'); f.close(); print(f.closed, f, f.encoding); t("f.buffer.closed"); t("f.name")
