# % of a str subclass with nothing to fill in
class S(str): pass
for text in ("", "abc", "%%", "a%%", "%s"):
    for arguments in ((), {}, {1: 2}, ("x",)):
        try: r = S(text) % arguments; print(repr(text), arguments, type(r).__name__, repr(r))
        except TypeError as e: print(repr(text), arguments, e)
class R(str):
    def __mod__(self, other): return "own"
    def __rmod__(self, other): return "reflected"
print(R("a") % 3, "%s" % R("b"), S("%s") % R("c"))
