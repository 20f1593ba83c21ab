import warnings, sys
def f(): warnings.warn("hello", stacklevel=2)
f()
f()
for i in range(3): f()
warnings.warn("dep", DeprecationWarning)
warnings.warn("pend", PendingDeprecationWarning)
warnings.warn(UserWarning("inst"))
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    warnings.warn("a"); warnings.warn("a")
    print(len(log), log[0].message, log[0].category, log[0].lineno, str(log[0]).replace(__file__,"F"))
    print(log[0].filename==__file__, log[0].file, log[0].line, log[0].source)
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try: warnings.warn("boom", RuntimeWarning)
    except RuntimeWarning as e: print(repr(e), e.__traceback__.tb_next)
for a in [("x",), ("x", int), ("x", "y"), ("x", 3), (1,), ()]:
    try: warnings.warn(*a)
    except Exception as e: print(a, type(e), e)
for kw in [dict(stacklevel=0), dict(stacklevel=100), dict(stacklevel="a"), dict(foo=1)]:
    try: warnings.warn("k%s"%kw, **kw)
    except Exception as e: print(kw, type(e), e)
print(warnings.filters[:3], len(warnings.filters))
print(sorted(k for k in globals().get("__warningregistry__", {}) if isinstance(k, tuple))[:3])
for a in [("bad",), ("error", 1), ("error","",1), ("error","",int), ("error","",Warning,1), ("error","",Warning,"",-1), ("error","",Warning,"","x")]:
    try: warnings.filterwarnings(*a)
    except BaseException as e: print(type(e), e)
for a in ["a:b:c:d:e:f", "foo", "error::Foo", "error::int", "error::a.b", "error:::m:x", "i::UserWarning"]:
    try: warnings._setoption(a); print(warnings.filters[0])
    except Exception as e: print(type(e).__name__, e)
for a in [("m", UserWarning, "f.py", 3), ("m", UserWarning, "f.py", "x"), ("m", UserWarning, 3, 3), ("m", int, "f",3), ("m",UserWarning,"f",3,"mod",4), ("m",UserWarning,"f",3,"mod",{}, 5), ("m",UserWarning,"f",3,None)]:
    try: print(warnings.warn_explicit(*a))
    except Exception as e: print(a, type(e), e)
print(repr(warnings.catch_warnings()), repr(warnings.catch_warnings(record=True)), 3)
c = warnings.catch_warnings()
with c:
    try: c.__enter__()
    except RuntimeError as e: print(e)
try: warnings.catch_warnings().__exit__()
except RuntimeError as e: print(e)
with warnings.catch_warnings():
    warnings.resetwarnings()
    warnings.simplefilter("once")
    for i in range(3): warnings.warn("once-%d" % (i%2))
    warnings.filters.insert(0, ("weird", None, Warning, None, 0))
    warnings._filters_mutated()
    try: warnings.warn("hm")
    except Exception as e: print(type(e), e)
    warnings.filters.insert(0, 3)
    try: warnings.warn("hm2")
    except Exception as e: print(type(e), e)
    warnings.filters[0]=(1,2,3,4,5)
    try: warnings.warn("hm2")
    except Exception as e: print(type(e), e)
with warnings.catch_warnings():
    def show(*a): print("show", a[0], a[1], a[3:])
    warnings.showwarning = show
    warnings.warn("shown")
    warnings.showwarning = 3
    try: warnings.warn("shown2")
    except Exception as e: print(type(e), e)
print(warnings.formatwarning("msg", UserWarning, "x.py", 3), end="")
print(warnings.formatwarning("msg", UserWarning, "x.py", 3, "  the line "), end="")
warnings.showwarning("msg", UserWarning, "x.py", 3, sys.stdout)
with warnings.catch_warnings(action="error"):
    try: warnings.warn("E")
    except UserWarning as e: print("raised")
with warnings.catch_warnings():
    warnings.filterwarnings("error", "ab.*c", module="__main__")
    try: warnings.warn("ABxxC")
    except UserWarning as e: print("raised")
    warnings.warn("nope")
warnings.warn("wörld")
