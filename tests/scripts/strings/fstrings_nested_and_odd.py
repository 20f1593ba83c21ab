# f-strings: nesting, quotes, conversions, specs with fields, =, lambdas, walrus, comments, escapes, joined literals, errors.
def t(src, **ns):
    ns = {'x': 5, 'w': 8, 's': 'str', 'd': {'k': 'v'}, 'l': [1, 2], **ns}
    try: print(ascii(src), '->', ascii(eval(src, ns)))
    except Exception as e: print(ascii(src), '!', type(e).__name__, getattr(e, 'msg', e), getattr(e, 'offset', ''))
class F:
    def __format__(self, s): return f'<{s}>'
    def __repr__(self): return 'F!r'
    def __str__(self): return 'F!s'
class Bad:
    def __format__(self, s): return 5
for s in ['f""', 'f"{x}"', 'f"{{}}"', 'f"{{{x}}}"', 'f"}}{{"', 'f"{x!r}"', 'f"{s!r:>{w}}"', 'f"{s!s:^10}|"', 'f"{s!a}"', 'f"{x:{w}}"', 'f"{x:{w}.{x}}"', 'f"{x:>{w}{s[0]}}"', 'f"{f}"', 'f"{x=}"', 'f"{x = }"', 'f"{ x = !r:>10}"', 'f"{s=}"', 'f"{s=!s}"', 'f"{s=:>6}"', 'f"{x+1=}"', 'f"{d[\'k\']=}"', "f'{d[\"k\"]}'", "f'{d['k']}'", 'f"{x==5}"', 'f"{x!=5}"', 'f"{x<=5}"', 'f"{(lambda y: y+1)(x)}"', 'f"{lambda y: 1}"', 'f"{(y:=3)}"', 'f"{x:=5}"', 'f"{x:=+5}"', 'f"{[i for i in l]}"', 'f"{ {1: 2}[1] }"', 'f"{{1: 2}}"', 'f"{ {1,2} }"', 'f"{*l,}"', 'f"{x,}"', 'f"{x, s}"', 'f"{l[0]}{l[1]}"', 'f"{l[-1:]}"', 'f"{x!r"', 'f"{x"', 'f"x}"', 'f"{}"', 'f"{ }"', 'f"{!r}"', 'f"{:5}"', 'f"{x!z}"', 'f"{x!}"', 'f"{x! r}"', 'f"{x !r}"', 'f"{x!r }"', 'f"{x!rr}"', 'f"{x:{{w}}}"', 'f"{x:{w:{w}}}"', 'f"{x:}}"', 'f"{x:{{}"', 'f"{a b}"', 'f"{1 +}"', 'f"{#}"', 'f"{x#}"', 'f"{\\n}"', 'f"{x}\\n"', 'f"\\{x}"', 'rf"\\{x}"', 'f"\\x41{x}\\u0042"', 'f"\\N{DIGIT ONE}{x}"', 'f"{\'\\n\'}"', 'f"{chr(10)}"', '"a" f"{x}" "{x}"', 'f"{x}" "{{}}" f"{{}}"', 'f"""{\nx\n}"""', 'f"""{x:\n}"""', "f'''{\n'a' 'b'\n}'''", 'f"{f"{x}"}"', "f\"{f'{x}'}\"", "f\"{f'{x}' + 'y'}\"", 'f"{yield}"', 'f"{await z}"', 'f"{x if x else s}"', 'f"{not x}"', 'f"{None}{True}{...}"', 'f"{0x1F:#x}{1e3:g}{10**3:,}"', 'f"{x:%}"', 'f"{s:d}"', 'f"{x:s}"', 'f"{o}"', 'f"{o!r:>5}"', 'f"{o:a{x}b}"', 'f"{bad}"', 'f"{undefined}"', 'f"{1/0}"', 'f"{x:{undefined}}"', 'f"{x:\x20>4}"', 'f"{x:{"x"}}"', "f'{x:{\"#x\"}}'", 'f"{x:{x!r}}"', 'f"{x.real}{x .imag}"', 'f"{ x }"', 'f"{\tx}"', 'f"{(x)}"', 'f"{x)}"', 'f"{(x}"', 'f"{x]}"', "f'{\"}\"}'", "f'{\"{\"}'", 'f"{x:}"', 'f"{x!s:}"', 'fr"{x}\\d"', 'F"{x}"', 'fR"{x}"', 'f"{x:>{w}}{s:<{w}}|"', 'f"{3.14:10.10}"', 'f"{3!r:}"', 'f"{\'a\'\'b\'}"', 'f"{x:a{w}b{w}c}"', 'f"{d}"', 'f"{x}" % ()', 'f"{x}{{x}}".format(x=1)', 'len(f"{x}")', 'f"{*x}"', 'f"{**d}"', 'f"{a=b}"', 'f"{x;s}"', 'f"{import os}"', 'f"{print(1)}"', 'f"{x:{}}"', 'f"{x:{!r}}"', 'f"{x:{w}:{w}}"', 'f"{x::}"', 'f"{s::>6}"', 'f"{x=!}"', 'f"{x==}"', 'f"{x=!r:^{w}}"', 'f"{  s  =  }"', 'f"{s . upper()}"']:
    t(s, o=F(), bad=Bad())
def f(a):
    return f'{a!r} {a:>{len(str(a)) + 2}} {locals()!r}', [f'{i}{a}' for i in range(2)], (lambda: f'{a}')()
print(f(1)); 
class C:
    n = 3; s = f'{n} {__qualname__}'
    def m(self): return f'{self.__class__.__name__} {__class__.__name__} {self.n=}'
print(C.s, C().m(), f'{C.n!r:0>{C.n}}')
def doc(): f'not a {1} docstring'
print(doc.__doc__)
import ast
for s in ('f"a{x!r:>{w}}b{{"', 'f"{x=}"', '"a" f"b" "c"', 'f"a" "{b}"', 'f""'): print(ast.dump(ast.parse(s, mode='eval').body))
