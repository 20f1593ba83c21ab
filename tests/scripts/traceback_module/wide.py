import traceback, sys
def show(e, **k): print("".join(traceback.format_exception(e, **k)), end="--\n")
def f(n):
    if n == 0: return 1 / 0
    return f(n - 1)
def catch(fn, *a, **k):
    try: fn(*a, **k)
    except BaseException as e: return e
for n in (0, 1, 2, 3, 4, 5, 8): show(catch(f, n))
def chain():
    try: f(1)
    except ZeroDivisionError as e: raise ValueError("v") from e
def chain2():
    try: chain()
    except ValueError as e:
        {}["äkey"] + "ü" * 3
def chain3():
    try: chain2()
    except KeyError: raise IndexError from None
for fn in (chain, chain2, chain3): show(catch(fn))
show(catch(chain2), chain=False)
show(catch(chain2), limit=1)
show(catch(f, 5), limit=-2)
def exprs(k, a, b, c):
    if k == 0: return a + b * c
    if k == 1: return (a[b]
                       [c])
    if k == 2: return a.foo.bar(b)
    if k == 3: return "äöü" + ("x" % a) + a[b][c]
    if k == 4: return a @ b
    if k == 5:
        return a(
            b,
            c)
    if k == 6: return [x/0 for x in range(3)]
    if k == 7: return  a   +   b
    if k == 8: raise TypeError("multi\nline")
    if k == 9: assert a, "m"
    if k == 10: return a//b
    if k == 11: return "𝒳𝒴" , a**b
    if k == 12: return a[b:c]
    if k == 13: return (lambda: a <b)()
    if k == 14: return a\
       + b
for k in range(15):
    show(catch(exprs, k, None, 0, "z"))
    show(catch(exprs, k, {}, "q", 3))
e = ValueError("noted"); e.add_note("n1\nn2"); e.add_note("")
show(e)
def group():
    def mk(n):
        try: f(n)
        except Exception as e: return e
    eg = ExceptionGroup("grp", [mk(0), ExceptionGroup("inner", [ValueError(1), TypeError("t")]), mk(1), e])
    try: raise eg
    except* ValueError as g: raise
show(catch(group))
show(ExceptionGroup("wide", [ValueError(i) for i in range(20)]))
deep = ValueError("d")
for i in range(15): deep = ExceptionGroup("g%d" % i, [deep])
show(deep)
for src in ["a b", "def f(:\n pass", "x = (1,\n", "if x\n  y", "  x", "for", "'abc", "x = 'ä' 3", "f(a for b in c, d)", "1 = x", "def f():\n\tx\n        y\n"]:
    show(catch(compile, src, "<s>", "exec"))
for e in [SyntaxError("m",("f.py",3,5,"  a b c\n")), SyntaxError("m",("f.py",None,5,"  a b c\n")), SyntaxError("m",("f.py",3,1,"\t\ta b c\n",3,9)),
    SyntaxError("m",("f.py",3,5,"a b c\n",4,2)), SyntaxError("m",("f.py",3,-1,"a b c\n")), SyntaxError(), SyntaxError("m", (None,3,None,None)), SyntaxError(None,("f",1,2,"abc"))]:
    print(traceback.format_exception_only(e))
print(traceback.format_exception_only(None), traceback.format_exception(None), traceback.format_exc())
for fn, a in [(traceback.format_exception_only,(3,)),(traceback.format_exception,(3,)),(traceback.format_exception,(3,4)), (traceback.print_last,()), (traceback.format_exception,())]:
    try: fn(*a)
    except Exception as x: print(repr(x))
def st(): return traceback.extract_stack(), traceback.format_stack(), traceback.extract_stack(limit=1)
for x in st(): print(x)
s = st()[0][-1]
print(s, tuple(s), s[0]==__file__, s[1:], s == tuple(s), s == 3, len(s), s.colno, s.locals, s.end_lineno)
tb = catch(f, 2).__traceback__
ss = traceback.extract_tb(tb); print(ss, [(q.lineno,q.end_lineno,q.colno,q.end_colno,q.line) for q in ss])
print(traceback.format_tb(tb), traceback.format_list([("a.py", 3, "fn", "x = 1"), ("b.py", None, "g", None)]))
print(list(traceback.walk_tb(tb))[0][1])
print(list(traceback.TracebackException(ValueError, ValueError("x"), None).format()))
print(repr(traceback.FrameSummary("f", 1, "n")), traceback.FrameSummary("f", 1, "n", line=" l ").line)
class B(Exception):
    def __str__(self): raise ValueError
    def __repr__(self): raise ValueError
print(traceback.format_exception_only(B()))
for notes in ["abc", ["x\ny", 3, B()], ("t",), None, [object]]:
    e=ValueError("m"); e.__notes__=notes
    print(repr("".join(traceback.format_exception_only(e))))
traceback.print_stack(file=sys.stdout)
try: chain3()
except Exception: traceback.print_exc(file=sys.stdout)
sys.tracebacklimit = 1
show(catch(f, 3))
