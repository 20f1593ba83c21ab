# What sys says that doesn't depend on the machine.
import sys
print(sys.maxsize, sys.byteorder, sys.version_info[:2], sys.version_info.major, sys.version_info >= (3, 8), sys.maxunicode, type(sys.argv).__name__, type(sys.path).__name__, type(sys.modules).__name__)
print(sys.float_info.dig, sys.int_info.bits_per_digit, sys.hash_info.width, sys.hash_info.modulus, sys.hash_info.inf, sys.hash_info.nan, sys.hash_info.imag, sys.hash_info.algorithm, sys.hexversion >> 16 == 0x30b, sys.getdefaultencoding(), sys.getfilesystemencoding(), sys.api_version if 0 else '')
a = sys.intern('some text'); b = sys.intern(''.join(['some', ' ', 'text'])); print(a is b)
for bad in ('sys.intern(5)', 'sys.getsizeof()', 'sys.getrefcount()', 'sys.exit(1, 2)', 'sys.nope', 'sys.getrecursionlimit(1)', 'sys.intern()'):
    try: print(eval(bad))
    except Exception as e: print(bad, '->', type(e).__name__, e)
print(sys.stdout.write('text\n'), sys.stdout.flush(), sys.stdin is sys.__stdin__, sys.stdout.fileno(), sys.stderr.fileno(), sys.stdout.encoding, sys.stdout.isatty())
class Out:
    def __init__(self): self.parts = []
    def write(self, s): self.parts.append(s)
    def flush(self): self.parts.append('<flush>')
old, sys.stdout = sys.stdout, Out()
print('captured', 1, flush=True); captured, sys.stdout = sys.stdout, old
print(captured.parts)
print('to file', file=captured, end=''); print(captured.parts[-2:])
sys.stdout = None; print('lost'); sys.stdout = old
try: print('x', file=5)
except AttributeError as e: print(e)
print(sys.exc_info(), sys.flags.optimize, type(sys.flags).__name__, sys.getsizeof([]) > 0, sys.is_finalizing(), callable(sys.displayhook), callable(sys.excepthook))
print(sys._base_executable == sys.executable, repr(sys._framework))
def hook(t, v, tb): print('hook', t.__name__, v, tb is not None)
sys.excepthook = hook
raise ValueError('to the hook')
