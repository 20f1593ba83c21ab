# sys.stdin, stdout, stderr: their layers and attributes; replacing them.
import io, sys
def plain(text):
    at = text.find(' at 0x')
    return text if at < 0 else text[:at] + text[text.index('>', at):]
def t(text):
    try: print(text, '->', plain(repr(eval(text))))
    except BaseException as e: print(text, '!!', type(e).__module__, type(e).__name__, plain(str(e)))
for n in ('stdin', 'stdout', 'stderr'):
    f = getattr(sys, n)
    print(type(f).__name__, f.name, f.mode, f.encoding, f.errors if n == 'stderr' else '', f.fileno(), f.newlines, f.closed, type(f.buffer).__name__, f.buffer.name, f.buffer.mode, type(f.buffer.raw).__name__, f.buffer.raw.name, f.buffer.raw.mode, f.buffer.raw.closefd, f.readable(), f.writable(), f is getattr(sys, '__%s__' % n))
    print(f, f.buffer, f.buffer.raw)
print(sys.stdin.read(), sys.stdin.readline() == '')
sys.stdout.write('a'); sys.stdout.flush(); sys.stdout.buffer.write(b'b\n'); sys.stdout.flush(); sys.stdout.buffer.flush()
sys.stdout.writelines(['c', 'd\n']); print(sys.stdout.write('five\n'))
s = io.StringIO(); sys.stdout, old = s, sys.stdout
print('hidden'); sys.stdout = old; print(repr(s.getvalue()))
sys.stdout = None; print('nowhere'); sys.stdout = sys.__stdout__; print('back')
t("sys.stdout.read()"); t("sys.stdout.readline()"); t("sys.stdin.write('x')"); t("sys.stdout.seekable()") if 0 else None
sys.stdin = io.StringIO('typed\nsecond\n\nno newline'); print(input(), input('prompt> '), repr(input()), repr(input())); t("input()"); sys.stdin = 5; t("input()"); sys.stdin = None; t("input()"); sys.stdin = sys.__stdin__
del sys.stdout
try: print('x')
except Exception as e: error = e
sys.stdout = sys.__stdout__; print(repr(error))
sys.stdout.reconfigure(errors='backslashreplace', encoding='ascii'); print('é€'); sys.stdout.reconfigure(encoding='utf-8'); print('é€', sys.stdout.errors)
class Raising:
    def write(self, x): raise KeyError('write')
    def flush(self): raise KeyError('flush')
sys.stdout = Raising()
try: print('x')
except KeyError as e: error = e
sys.stdout = sys.__stdout__; print(repr(error))
print('to stderr', file=sys.stderr)
sys.stderr.write('direct\n')
