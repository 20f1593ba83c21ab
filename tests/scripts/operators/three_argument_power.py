# ** and pow() with two and three arguments: __pow__, __rpow__, __ipow__, and who is asked in which order
class P:
    def __pow__(self, o, m=None): print("P.pow", o if not isinstance(o, (P, R)) else type(o).__name__, m if not isinstance(m, (P, R)) else type(m).__name__); return "p"
    def __ipow__(self, o): print("P.ipow", o); return self


class R:
    def __rpow__(self, o, m=None): print("R.rpow", o if not isinstance(o, (P, R)) else type(o).__name__, m); return "r"


class Q(P):
    def __rpow__(self, o, m=None): print("Q.rpow", type(o).__name__, m); return "q"


class N:
    def __pow__(self, o, m=None): print("N.pow", m); return NotImplemented
    def __rpow__(self, o, m=None): print("N.rpow", m); return NotImplemented
    def __ipow__(self, o): print("N.ipow"); return NotImplemented


class Two:
    def __pow__(self, o): return "two"


class I(int):
    def __pow__(self, o, m=None): print("I.pow", m); return int.__pow__(self, o, m) if m is not None else int.__pow__(self, o)
    def __rpow__(self, o, m=None): print("I.rpow", m); return int.__rpow__(self, o)


for text in ("P() ** 2", "2 ** P()", "P() ** R()", "2 ** R()", "P() ** Q()", "Q() ** P()", "pow(P(), 2)", "pow(P(), 2, 3)", "pow(2, P(), 3)", "pow(2, 3, P())", "pow(2, R())", "pow(2, R(), 3)", "pow(2, 3, R())", "N() ** 1", "1 ** N()", "N() ** N()", "pow(N(), 1, 2)", "Two() ** 1", "pow(Two(), 1)", "pow(Two(), 1, 2)",
             "I(2) ** 3", "2 ** I(3)", "pow(I(2), 3, 5)", "pow(2, I(3), 5)", "pow(2, 3, I(5))", "pow(2, 3, 0)", "pow(2, -1, 4)", "pow(2, 3, 1.5)", "pow(2.0, 3, 5)", "pow(2, 3.0, 5)", "pow(1j, 2, 3)", "pow('a', 2)", "pow(2, 'a', 3)", "pow(True, 2, 3)", "pow(2, 3, None)", "pow(base=2, exp=3, mod=5)", "pow(2, mod=5, exp=3)", "pow(2)", "pow(2, 3, 4, 5)", "0 ** -1", "0.0 ** -1", "(-8) ** (1 / 3)", "2 ** 0.5",
             "int.__pow__(2, 3, 5)", "int.__rpow__(2, 3)", "int.__rpow__(2, 3, 5)", "float.__pow__(2.0, 3, 5)", "int.__pow__(2, 'a')"):
    try:
        print(text, "->", eval(text))
    except Exception as e:
        print(text, "!", type(e).__name__, e)
for make in (P, Q, N, Two, lambda: I(2)):
    x = make()
    try:
        x **= 2
        print(type(x).__name__)
    except TypeError as e:
        print(e)
