# StringIO: every method and its errors.
import io, sys
def plain(text):
    at = text.find(' at 0x')
    return text if at < 0 else text[:at] + text[text.index('>', at):]
def t(text):
    try: print(text, '->', plain(repr(eval(text))))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, plain(str(e)))
s = io.StringIO('hello\nworld\r\nél\n\nend')
for e in "s.read(3)|s.tell()|s.readline()|s.readline(2)|s.readline(-1)|s.readline(None)|s.read()|s.read()|s.readline()|s.seek(0)|s.readlines()|s.seek(0)|s.readlines(7)|s.seek(2)|s.seek(1,1)|s.seek(0,1)|s.seek(0,2)|s.seek(-1,2)|s.seek(1,2)|s.seek(0,3)|s.seek(-1)|s.seek('a')|s.seek(1.5)|s.seek(0)|s.read('a')|s.read(1.5)|s.read(-5)|s.read(None)|s.seek(100)|s.read()|s.tell()|s.getvalue()|s.readable(), s.writable(), s.seekable(), s.isatty(), s.closed, s.line_buffering|s.encoding|s.errors|s.newlines|s.fileno()|s.flush()|s.buffer|s.detach()|s.mode|s.name|s.seek(0)|list(s)|s.__iter__() is s|next(s)|next(s, 7)|s.readline('a')|s.read(1,2)|s.getvalue(1)".split('|'): t(e)
s = io.StringIO()
for e in "s.write('abc')|s.write('')|s.write(b'x')|s.write(5)|s.write(None)|s.write()|s.getvalue()|s.seek(1)|s.write('XY€')|s.getvalue()|s.seek(8)|s.write('z')|s.getvalue()|s.truncate(3)|s.tell()|s.getvalue()|s.truncate()|s.truncate(-1)|s.truncate('a')|s.truncate(100)|s.getvalue()|s.seek(1)|s.truncate(None)|s.getvalue()|s.writelines(['1','2'])|s.writelines('ab')|s.writelines([1])|s.writelines(5)|s.getvalue()|s.__getstate__()|s.__setstate__(('new', '\\n', 2, {'z': 1}))|s.getvalue(), s.tell(), s.z|s.__setstate__(('new',))|s.__setstate__(('new', None, -2, None))|s.__setstate__(('new', None, 'a', None))|s.__setstate__(('n', None, 1, 5))|s.__setstate__(5)|s.close()|s.closed|s.close()".split('|'): t(e)
for e in "s.read()|s.write('')|s.readline()|s.readlines()|s.seek(0)|s.tell()|s.truncate()|s.getvalue()|s.flush()|s.isatty()|s.readable()|s.seekable()|s.writable()|list(s)|next(s)|iter(s)|s.__enter__()|s.writelines([])|s.newlines|s.line_buffering|s.closed|s.__getstate__()|s.encoding".split('|'): t(e)
t("io.StringIO(b'a')"); t("io.StringIO(5)"); t("io.StringIO(None).getvalue()"); t("io.StringIO(initial_value='q', newline=None).read()"); t("io.StringIO('a', '\\n', 1)"); t("io.StringIO(x=1)"); t("io.StringIO('a', 'b')"); t("io.StringIO('a', 5)"); t("io.StringIO('a', newline=b'')")
s = io.StringIO('abc'); s.__init__('xyz'); print(s.read(), s.tell()); s.__init__(); print(repr(s.getvalue()))
with io.StringIO('w') as f: print(f.read())
print(f.closed)
class S(io.StringIO):
    def write(self, x): return super().write(x.upper())
x = S(); x.attr = 1; print('a', 'b', file=x); print(repr(x.getvalue()), x.__dict__)
s = io.StringIO(); print('to', 'it', sep='-', end='!\n', file=s, flush=True); print(repr(s.getvalue()))
s = io.StringIO()
for k in range(300): s.write(str(k))
print(len(s.getvalue()), s.getvalue()[-9:]); s.seek(5); s.write('\U0001f600'); print(ascii(s.getvalue()[:8]))
