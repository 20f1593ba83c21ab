# Binary operators between user classes: reflected methods, subclasses first, NotImplemented, in-place fall-backs, messages.
import itertools, operator
ops = {'add': '+', 'sub': '-', 'mul': '*', 'matmul': '@', 'truediv': '/', 'floordiv': '//', 'mod': '%', 'pow': '**', 'lshift': '<<', 'rshift': '>>', 'and': '&', 'xor': '^', 'or': '|'}
log = []
def make(name, bases=(object,), fwd=None, refl=None, inp=None):
    ns = {}
    for op in ops:
        for kind, prefix in ((fwd, ''), (refl, 'r'), (inp, 'i')):
            if kind is not None:
                def method(self, other, *a, kind=kind, what=f'{name}.__{prefix}{op}__'): log.append(what); return NotImplemented if kind == 'ni' else f'{kind}'
                ns[f'__{prefix}{op}__'] = method
    return type(name, bases, ns)
Empty = make('Empty'); Fwd = make('Fwd', fwd='fwd'); FwdNI = make('FwdNI', fwd='ni'); Refl = make('Refl', refl='refl'); ReflNI = make('ReflNI', refl='ni'); Inp = make('Inp', inp='inp'); InpNI = make('InpNI', inp='ni', fwd='after'); Both = make('Both', fwd='fwd', refl='refl'); SubBoth = make('SubBoth', (Both,), refl='sub refl'); SubPlain = make('SubPlain', (Both,)); SubFwd = make('SubFwd', (Both,), fwd='sub fwd'); SubNI = make('SubNI', (Both,), refl='ni', fwd='ni'); IntSub = make('IntSub', (int,), refl='int refl'); IntFwd = make('IntFwd', (int,), fwd='int fwd'); StrSub = make('StrSub', (str,), refl='str refl')
classes = [Empty, Fwd, FwdNI, Refl, ReflNI, Inp, InpNI, Both, SubBoth, SubPlain, SubFwd, SubNI, IntSub, IntFwd]
def run(label, f):
    log.clear()
    try: r = f()
    except (TypeError, ZeroDivisionError) as e: r = str(e)
    print(label, r, log)
for a, b in itertools.product(classes, repeat=2): run(f'{a.__name__} - {b.__name__}:', lambda: a() - b())
for a, b in itertools.product((Inp, InpNI, Fwd, SubBoth, Empty), (Refl, Empty, SubBoth)): run(f'{a.__name__} -= {b.__name__}:', lambda: operator.isub(a(), b()))
for name, op in ops.items():
    for a, b in ((Empty, Empty), (FwdNI, ReflNI), (Both, SubBoth), (Inp, Empty)):
        run(f'{a.__name__} {op} {b.__name__}:', lambda: eval(f'a {op} b', {'a': a(), 'b': b()})); ns = {'a': a(), 'b': b()}; run(f'{a.__name__} {op}= {b.__name__}:', lambda: (exec(f'a {op}= b', ns), ns['a'])[1] if not isinstance(ns['a'], Empty) else exec(f'a {op}= b', ns))
for v in (1, 1.5, 'a', [1], (1,), {}, {1}, None, True, b'b', 1j, range(1)):
    for c in (Refl, ReflNI, Empty, IntSub, StrSub):
        for op in ('+', '*', '%', '|', '-'): run(f'{v!r} {op} {c.__name__}:', lambda: eval(f'v {op} c', {'v': v, 'c': c()}))
    for op in ('+=', '*=', '|=', '-='):
        import copy
        ns = {'v': copy.copy(v), 'c': Refl()}; run(f'{v!r} {op} Refl:', lambda: (exec(f'v {op} c', ns), ns['v'])[1])
run('pow3', lambda: pow(Fwd(), 2, 3)); run('pow3 int', lambda: pow(2, Refl(), 3)); run('pow3 mod', lambda: pow(2, 3, Refl())); run('divmod', lambda: divmod(Empty(), 1)); run('rdivmod', lambda: divmod(1, type('D', (), {'__rdivmod__': lambda s, o: 'rd'})())); run('print >>', lambda: print >> Empty()); run('print <', lambda: print << 1); run('print >> 2', lambda: print >> 2)
