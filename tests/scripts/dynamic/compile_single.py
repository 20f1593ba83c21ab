"""compile() in the mode 'single', and sources with NUL, of bytes, with flags."""
def run(f):
    try: print(ascii(f()))
    except BaseException as e: print(type(e).__name__, e, getattr(e, 'lineno', ''), getattr(e, 'offset', ''), ascii(getattr(e, 'text', '')))
for src in ('if x: y', 'if x: y\n', 'for i in []: pass', 'def f(): pass', 'x = 1', 'x = 1; y = 2', 'x = 1\ny = 2', '', '\n', '# comment', 'if 1:\n  pass', 'if 1:\n  pass\n', 'if 1:\n  pass\nelse:\n  pass\n', 'try: pass\nfinally: pass', 'with a: b', '@d\ndef f(): pass', '1', '1\n\n', '1\n2', '1 # c', 'x\\', 'if 1:\n  pass\n# c', 'if 1:\n  if 2: x'):
    for flags in (0, 0x200):
        print(ascii(src), flags, end=' '); run(lambda: type(compile(src, 's', 'single', flags)).__name__)
for src in ('a\0b', '\0', 'x = 1\0', '# c\0'):
    for mode in ('exec', 'eval', 'single'): run(lambda: compile(src, 's', mode)); run(lambda: compile(src.encode(), 's', mode))
for args in (('1', 's', 'exec', 0x4), ('1', 's', 'exec', -1), ('1', 's', 'exec', 0, 0, 3), ('1', 's', 'exec', 0, 0, -2), ('1', 's', 'exec', 0, 0, 'x'), ('1', 's', 'exec', 'x'), ('1', 's', 'exec', 10**20), ('1', 's', 'func_type'), ('1', 's', ''), ('1', 's', b'exec'), ('1', 5, 'exec'), ('1', None, 'exec'), ('1', 'a\0b', 'exec'), ('1', b'bytes', 'exec'), (5, 's', 'exec'), (None, 's', 'exec'), ([], 's', 'exec'), ('1',), ('1', 's'), ()):
    run(lambda: type(compile(*args)).__name__)
class Path:
    def __init__(self, p): self.p = p
    def __fspath__(self): return self.p
run(lambda: compile('1', Path('from/path'), 'eval').co_filename); run(lambda: compile('1', Path(b'by'), 'eval').co_filename); run(lambda: compile('1', Path(5), 'eval')); run(lambda: compile(source='1', filename='k', mode='eval').co_filename); run(lambda: compile('1', 's', 'eval', source='2')); run(lambda: compile('1', 's', mode='eval', flag=1))
exec(compile('1 + 1\n', 's', 'single')); exec(compile('None\n', 's', 'single')); exec(compile('x = 5; x; "t"\n', 's', 'single')); exec(compile('for q in (1, 2): q\n', 's', 'single'))
for opt in (0, 1, 2):
    ns = {}; exec(compile('def f():\n  "doc"\n  assert 0\n  return __debug__\nd = f.__doc__', 's', 'exec', optimize=opt), ns)
    try: print(opt, ns['d'], ns['f']())
    except AssertionError: print(opt, ns['d'], 'assert')
# doc strings below the top level
space = {}
exec(compile('class A:\n    "x"\n    "y"\n    def m(self): "md"\n', '', 'single'), space)
print(space['A'].__doc__, space['A'].m.__doc__)
exec(compile('"shown"', '', 'single'), space)
