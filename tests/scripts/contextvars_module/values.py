# contextvars: values by context, tokens, run
from contextvars import *
import contextvars
def t(f, *a, **k):
    try: print("->", f(*a, **k))
    except BaseException as e: print(type(e).__name__, str(e)[:60].partition(" at 0x")[0])
v = ContextVar("v"); w = ContextVar("w", default=5)
t(v.get); t(w.get); t(v.get, 3); t(w.get, 3); print(v.name, repr(v)[:22], repr(w)[:32])
tok = v.set(1); print(v.get(), tok.var is v, tok.old_value, tok.old_value is Token.MISSING)
tok2 = v.set(2); print(tok2.old_value); v.reset(tok2); print(v.get()); v.reset(tok); t(v.get); t(v.reset, tok); t(w.reset, v.set(3)); t(v.reset, 3)
t(ContextVar); t(ContextVar, 3); t(ContextVar, "a", 3); t(Token)
c = copy_context(); print(len(c), v in c, c[v], c.get(w), c.get(w, 7), list(c) == [v], list(c.items()) == [(v, 3)], list(c.values()))
t(lambda: c[w] if False else c["x"]); t(lambda: "x" in c); t(c.get, "x")
def inner(a, b=2): v.set("inner"); return a, b, v.get()
print(c.run(inner, 1, b=3), v.get(), c[v])
t(c.run, lambda: c.run(lambda: 1)); t(c.run, lambda: 1 / 0); print(v.get())
e = Context(); print(len(e), e == Context(), e == c, c == c.copy()); t(e.run, v.get); t(hash, e)
tok = e.run(v.set, 9); t(v.reset, tok); t(e.run, v.reset, tok); print(len(e))
t(lambda: type("X", (ContextVar,), {})); t(lambda: type("X", (Context,), {}))
print(ContextVar[int], hash(v) == hash(v), sorted(contextvars.__all__))
