# special methods of the metaclass: the class itself as container, number, truth value and key; its instances don't see them
class Meta(type):
    def __repr__(cls): return "Meta!"
    def __str__(cls): return "str of Meta"
    def __dir__(cls): return ["z", "a"]
    def __instancecheck__(cls, o): return 1
    def __subclasscheck__(cls, c): return []
    def __len__(cls): return 7
    def __getitem__(cls, k): return ("item", k)
    def __setitem__(cls, k, v): print("set", k, v)
    def __delitem__(cls, k): print("del", k)
    def __iter__(cls): return iter("ab")
    def __reversed__(cls): return iter("ba")
    def __contains__(cls, k): return k == "q"
    def __hash__(cls): return 5
    def __eq__(cls, o): return o == 5 or o is cls
    def __bool__(cls): return False
    def __getattr__(cls, n): return "meta " + n
    def __call__(cls, *a): return ("called", a) if a else super().__call__()
    def __add__(cls, o): return ("add", o)
    def __radd__(cls, o): return ("radd", o)
    def __or__(cls, o): return ("or", o)
    def __format__(cls, spec): return "fmt" + spec
    def __index__(cls): return 2
    def __enter__(cls): print("enter"); return cls
    def __exit__(cls, *e): print("exit", e[0]); return True
    def __del__(cls): pass
    def __lt__(cls, o): return "lt"
    def __int__(cls): return 11
    def __float__(cls): return 1.25
    def __neg__(cls): return "neg"
    def __divmod__(cls, o): return "divmod"
    def __round__(cls, n=None): return ("round", n)
    def __class_getitem__(cls, k): return "never"


class C(metaclass=Meta):
    def __class_getitem__(cls, k): return "class_getitem"


for text in ("C", "str(C)", "dir(C)", "isinstance(1, C)", "issubclass(1, C)", "len(C)", "C[3]", "C[1:2]", "list(C)", "list(reversed(C))", "'q' in C", "hash(C)", "C == 5", "C != 5", "bool(C)", "C.foo", "C(1)", "C + 1", "1 + C", "C | int", "f'{C:x}'",
             "'abc'[C]", "C < 1", "C > 1", "int(C)", "float(C)", "-C", "divmod(C, 2)", "round(C)", "{C: 1}[C]", "[*C]", "(lambda *a: a)(*C)", "C.__name__", "C.mro()", "~C", "C @ 1", "abs(C)", "max(C)", "C().foo", "len(C())", "C()[1]", "list(C())", "C() + 1", "Meta[1]", "type(C)[1]",
             "isinstance(C, Meta)", "type(C()) is C", "issubclass(C, C)", "isinstance(C(), C)"):
    try:
        print(text, "->", eval(text))
    except Exception as e:
        print(text, "!", type(e).__name__, e)
C["k"] = 1
del C["k"]
with C as same:
    print(same is C)
    raise ValueError
a, b = C
print(a, b, [x for x in C], C if C else "false")
