# try/except/else/finally with every way to leave each part, in functions, loops and generators.
def build(body, handler, orelse, final, loop):
    src = 'def f():\n for i in (1, 2):\n' if loop else 'def f():\n'
    ind = '  ' if loop else ' '
    src += f'{ind}try:\n{ind} log("try"); {body}\n'
    if handler is not None: src += f'{ind}except ValueError as e:\n{ind} log("except"); {handler}\n'
    if orelse is not None and handler is not None: src += f'{ind}else:\n{ind} log("else"); {orelse}\n'
    if final is not None: src += f'{ind}finally:\n{ind} log("finally"); {final}\n'
    src += f'{ind}log("after")\n return "end"\n'
    return src
out = []
def log(x): out.append(x)
plain = ['pass', 'raise ValueError(1)', 'raise KeyError(2)', 'return "r"']
loops = plain + ['break', 'continue']
import itertools, zlib
count, total = 0, 0
for loop in (False, True):
    ways = loops if loop else plain
    for body, handler, orelse, final in itertools.product(ways, [None, *ways], [None, 'pass', 'return "else"', 'raise ValueError(3)'], [None, *ways]):
        if handler is None and (final is None or orelse is not None): continue
        ns = {'log': log}
        exec(build(body, handler, orelse, final, loop), ns)
        out.clear()
        try: r = ns['f']()
        except Exception as e: r = repr(e), repr(e.__context__)
        text = f'{body}|{handler}|{orelse}|{final}|{r}|{out}'
        total = zlib.crc32(text.encode(), total); count += 1
        if count % 97 == 0: print(text)
    print(loop, count, total)
for body, handler, final in itertools.product(['yield 1', 'yield 1; raise ValueError(1)', 'return 5'], [None, 'yield 2', 'return 6', 'raise KeyError(3)'], ['pass', 'yield 3', 'return 7']):
    src = build(body, handler, None, final, False)
    ns = {'log': log}; exec(src + ' yield "last"', ns)
    for act in ('run', 'throw', 'close'):
        out.clear(); got = []
        g = ns['f']()
        try:
            got.append(next(g))
            if act == 'throw': got.append(g.throw(ValueError('thrown')))
            elif act == 'close': got.append(g.close())
            while len(got) < 6: got.append(next(g))
        except BaseException as e: got.append(repr(e)); got.append(repr(e.__context__))
        del g
        text = f'{body}|{handler}|{final}|{act}|{got}|{out}'
        total = zlib.crc32(text.encode(), total)
        if 'return' not in final: print(text)
print(total)
