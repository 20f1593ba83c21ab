# Order of evaluation: displays, calls, subscripts, comparisons, assignments, del, with, lambda defaults, decorators.
log = []
def v(n, x=None): log.append(n); return x
def show(src, **ns):
    log.clear(); ns.update(v=v)
    try: exec(src, ns); r = ''
    except Exception as e: r = f'{type(e).__name__}: {e}'
    print(src.replace('\n', '|'), log, r)
class L:
    def __init__(self, n): self.n = n
    def __lt__(self, o): log.append(f'{self.n}<{o.n}'); return True
    __gt__ = __le__ = __lt__
    def __eq__(self, o): log.append(f'{self.n}=={o.n}'); return False
    def __setattr__(self, k, x): log.append(f'set {k}') if k != 'n' else None; self.__dict__[k] = x
    def __setitem__(self, k, x): log.append(f'setitem {k}')
    def __delitem__(self, k): log.append(f'delitem {k}')
    def __getitem__(self, k): log.append(f'getitem {k}'); return 1
    def __delattr__(self, k): log.append(f'del {k}')
    def __enter__(self): log.append('enter'); return self
    def __exit__(self, *a): log.append('exit')
    def __call__(self, *a, **k): log.append(f'call {a} {k}'); return self
    def __iter__(self): log.append('iter ' + self.n); return iter((1, 2))
    def keys(self): log.append('keys'); return ['k']
    def __contains__(self, x): log.append('contains'); return True
    def __add__(self, o): log.append('add'); return self
    def __hash__(self): log.append('hash'); return 1
for s in ['v(1), v(2), v(3)', '[v(1), *v(2, ()), v(3)]', '{v(1): v(2), v(3): v(4)}', '{v(1): v(2), **v(3, {}), v(4): v(5)}', '{v(1), *v(2, []), v(3)}', 'v(1, f)(v(2), *v(3, ()), v(4), k=v(5), **v(6, {}), j=v(7))', 'v(1, f)(*v(2, ()), k=v(3), *v(4, ()))', 'v(1, f)(k=v(2), *v(3, ()))', 'v(1, o)[v(2):v(3):v(4)]', 'v(1, o)[v(2), v(3)]', 'v(1, a) < v(2, b) < v(3, c)', 'v(1, a) < v(2, b) == v(3, c) < v(4, a)', 'v(1, a) in v(2, b)', 'v(1, a) not in v(2, b)', 'v(1) if v(2) else v(3)', 'v(1, 1) and v(2, 0) or v(3)', 'not v(1)', 'v(1, o).x = v(2)', 'v(1, o)[v(2)] = v(3)', 'v(1, o).x = v(2, o)[v(3)] = v(4)', 'v(1, o).x, v(2, o)[v(3)] = v(4), v(5)', '[v(1, o).x, *v(2, o).y] = v(3, o)', 'v(1, o).x, y = v(2, o)', 'for v(1, o).x in v(2, [1]): v(3)', 'del v(1, o).x, v(2, o)[v(3)]', 'with v(1, o) as v(2, o).x, v(3, o) as v(4, o)[v(5)]: v(6)', 'lambda a=v(1), *, b=v(2): v(3)', 'def g(a: v(1) = v(2), *b: v(3), c: v(4) = v(5), **d: v(6)) -> v(7): v(8)', '@v(1, f)\n@v(2, f)\ndef g(a=v(3)): pass', '@v(1, f)\nclass K(v(2, object), **v(4, {})): v(5)', 'class K(v(1, object), metaclass=v(2, type)): v(3)', 'v(1, o).x: v(2) = v(3)', 'v(1, o)[v(2)]: v(3)', 'x: v(1) = v(2)', 'x: v(1)', 'assert v(1), v(2)', 'assert v(1, 1), v(2)', 'raise v(1, E) from v(2, E)', 'v(1, 2) ** v(2, 3) ** v(3, 2)', '-v(1, 1) + v(2, 2) * v(3, 3)', '[v(3) for x in v(1, [1, 2]) if v(2, 1) for y in v(4, [1])]', '{v(2): v(3) for x in v(1, [1])}', '(v(2) for x in v(1, [1]))', 'f"{v(1)!r:{v(2, 3)}} {v(3)}"', 'print(v(1), end=v(2, ""), sep=v(3, ""))', '(z := v(1), v(2), z)', 'v(1, o)[(q := v(2))] = q', 'v(1, o)(v(2)).x(v(3))', 'return_ = v(1), *v(2, (1,)), v(3)', 'while v(1, 0): v(2)\nelse: v(3)', 'try: v(1, 1) / 0\nexcept v(2, KeyError): v(3)\nexcept v(4, ZeroDivisionError): v(5)\nexcept v(6, OSError): v(7)\nfinally: v(8)', 'match v(1, 5):\n case int() if v(2): v(3)\n case _ if v(4, 1): v(5)', 'import sys as v_; v(1)', 'v(1, a) == v(2, b) != v(3, c)', '{v(1, a), v(2, b)}', '{v(1, a): 1, v(2, b): 2}', 'global zz\nzz = v(1)', 'x = y = v(1, o).q = v(2)', 'x, (y, *z) = v(1, [1, "ab"])']:
    show(s, o=L('o'), a=L('a'), b=L('b'), c=L('c'), f=lambda *a, **k: (log.append('called'), a[0] if a else None)[1], E=ValueError)
