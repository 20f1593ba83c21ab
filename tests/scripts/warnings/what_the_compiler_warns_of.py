# SyntaxWarning and DeprecationWarning from compile(): which sources, which line, and what turns them into errors.
import warnings, sys
def t(src, action='always'):
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter(action)
        try: compile(src, 'FILE', 'exec')
        except SyntaxError as e: print(repr(src), 'error', e.msg, e.lineno, e.offset, e.filename, e.text)
        except Warning as e: print(repr(src), 'raised', type(e).__name__, e)
        print(repr(src), [(type(m.message).__name__, str(m.message), m.filename, m.lineno) for m in w])
sources = ['x is 1', 'x is "a"', 'x is ()', 'x is not 1.5', 'x is None', 'x is ...', 'x is True', '1 is x', '1 is 1', '() is x', 'x is -1', 'x is (1, 2)', 'x is []', 'x is {}', 'x is f"{y}"', 'x is b""', 'a is b is 1', 'x is not not y', 'assert (x, "msg")', 'assert (x,)', 'assert ()', 'assert (x), "m"', 'assert [x]', '1()', '"a"()', '[]()', '{}()', '()()', 'f""()', '1.5()', 'None()', '...()', '(lambda: 1)()', '(x for x in y)()', '{1}()', '[x for x in y]()', '1[0]', 'None[0]', '"a"["b"]', '"a"[1.5]', '[1][1, 2]', '(1, 2)["x"]', '[1]["x"]', '[1, 2][None]', '{1}[0]', '{1: 2}["x"]', '"abc"[0]', '"abc"[x]', '[1][1:2]', '(x for x in y)[0]', '(lambda: 0)[0]', '[x for x in y]["a"]', 'f"a"["b"]', '1 .real[0]', 'b"a"["b"]', "'\\d'", "b'\\d'", "'\\d\\e'", '"""\\d\n\\e"""', "f'\\d{x}'", "'\\777'", "r'\\d'", "x = 1\n\ny = '\\d'", '0x1for x in y', '[0x1for x in (1, 2)]', '1if 1else 2', '1or 2', '1_000and 2', '0b1in x', '1.5if x else y', '1jif x else y', '0o7or 1', '1_0is x', '12not in x', 'return_ = 1if x else 2', '[1, 2](3)', '[(1, 2) (3, 4)]', '[1 [2]]', 'x[1](2)(3)', '"a" % 1 is x', 'del x is 1' if 0 else 'x is (y, z)', 'if x is 1: pass\nelif x is 2: pass', 'def f(): return x is 0', 'class A: y = x is 0', 'lambda: x is 0', 'while x is 0: pass', 'x = y is 0, z is 0', "x = '''\n\\d\n'''", 'match x:\n case 1: pass']
for s in sources: t(s)
for s in ('x is 1', 'assert (x, 1)', '1()', "'\\d'", '1or 2', "x = 1\nif y is 2: pass"): t(s, 'error'); t(s, 'ignore')
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    eval('1 is 1'); exec("'\\d'"); exec('x = 1\nx is 1'); import ast; ast.parse('x is 1'); ast.literal_eval("'\\d'")
    print([(type(m.message).__name__, m.filename, m.lineno) for m in w])
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('default')
    for i in range(3): compile('x is 1', 'F', 'exec')
    compile('x is 1\nx is 1', 'F', 'exec'); compile('x is 1', 'G', 'exec'); print(len(w), [(m.filename, m.lineno) for m in w])
