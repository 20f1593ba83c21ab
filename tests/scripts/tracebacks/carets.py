# Carets under the failing part of a line, for one expression after another.
import sys
def show(source):
    try: exec(compile(source, 'tracebacks_carets_source', 'exec'), {})
    except Exception as e:
        tb = e.__traceback__.tb_next
        while tb.tb_next: tb = tb.tb_next
        positions = list(tb.tb_frame.f_code.co_positions())[tb.tb_lasti // 2]
        print(repr(source), positions)
for source in ('1 / 0', 'x = 1 + 2 / 0', '(1).y', 'x = [1]\nx[5]', 'f()', 'len(5)', 'a = b = c', 'x = 5\nx.y.z', 'def f(): return g(1)\ndef g(n): return n[0]\nf()', '"a" + 1', 'raise ValueError(1)', 'assert 1 == 2', 'import no_such_thing', 'for i in 5: pass', 'a, b = 1', 'del q', '{}["k"]', '{**5}', '[*5]', 'print(1 / 0)', 'x = {\n 1: 2,\n 3: 1 / 0\n}', 'x = 5\nx()', 'x = 1\nx[0] = 2', 'x = 1\ndel x[0]', 'x = 1\nx.a = 2', 'with 5: pass', 'f"{1 / 0}"', '-"a"', '1 < "a"', '1 in 5', '[y for y in [1] if y / 0]', 'lambda: 0\n(lambda: 1/0)()', 'x = 1\nx += "a"', 'int("z", base=10)', 'class A(5): pass', 'while 1 / 0: pass', 'if undefined: pass', 'def f(a): pass\nf(1, 2)', 'a.b.c', '1 if 1 / 0 else 2'):
    show(source)
