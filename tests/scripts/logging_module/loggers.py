# Loggers, levels, handlers, formats
import logging, sys, warnings
def t(f, *a, **k):
    try: print("->", f(*a, **k))
    except Exception as e: print(type(e).__name__, e)
class ListHandler(logging.Handler):
    def emit(self, record): print("  got", record.levelname, record.name, self.format(record).replace(__file__, "FILE"))
root = logging.getLogger()
print(root, root.level, root.handlers, logging.getLogger("root") is root, logging.lastResort)
a, ab, abc = logging.getLogger("a"), logging.getLogger("a.b.c"), logging.getLogger("a.b")
print(a, ab, abc, a.parent, ab.parent, abc.parent, logging.getLogger("a") is a, a.getChild("z"), root.getChild("q"))
a.warning("last resort %s", "shown"); a.info("not shown")
h = ListHandler(); root.addHandler(h); print(h, h.level, h.formatter, root.hasHandlers(), a.hasHandlers())
for level in (logging.DEBUG, logging.INFO, logging.WARNING, logging.ERROR, logging.CRITICAL, 35): a.log(level, "level %d", level)
a.setLevel(logging.DEBUG); a.debug("d %s %r", 1, "x"); ab.info("%(k)s", {"k": 5}); ab.error("no args %s"); print(a.isEnabledFor(10), ab.getEffectiveLevel(), root.getEffectiveLevel())
a.setLevel("ERROR"); a.warning("no"); a.error("yes"); t(a.setLevel, "NOPE"); t(a.setLevel, 1.5); print(a)
ab.propagate = False; ab.error("nobody but the last resort"); ab.propagate = True
h.setLevel(50); a.error("below"); a.critical("above"); h.setLevel(0)
try: 1 / 0
except ZeroDivisionError as e: a.exception("caught"); a.error("again", exc_info=True); a.error("given", exc_info=e); a.error("none", exc_info=False)
h.setFormatter(logging.Formatter("%(levelname)-8s|%(name)s|%(message)s|%(funcName)s|%(lineno)d|%(module)s|%(filename)s"))
def function(): a.error("in function"); a.error("caller", stacklevel=2)
function()
h.setFormatter(logging.Formatter("{levelname}:{message}", style="{")); a.error("brace")
h.setFormatter(logging.Formatter("%(message)s %(own)s")); a.error("extra", extra={"own": 1}); t(a.error, "x", extra={"message": 1}); t(a.error, "x", extra={"name": 1})
h.setFormatter(logging.Formatter("%(message)s %(own)s", defaults={"own": "default"})); a.error("m")
h.setFormatter(None)
t(logging.Formatter, "no fields"); t(logging.Formatter, "x", style="?"); print(logging.Formatter("no", validate=False)._fmt, logging.Formatter().usesTime(), logging.Formatter("%(asctime)s").usesTime())
f = logging.Filter("a.b"); print([f.filter(logging.makeLogRecord({"name": n})) for n in ("a.b", "a.b.c", "a.bc", "a", "b")], logging.Filter().filter(logging.makeLogRecord({})))
a.addFilter(lambda r: "secret" not in r.getMessage()); a.error("secret"); a.error("public"); a.filters.clear()
print(logging.getLevelName(10), logging.getLevelName("INFO"), logging.getLevelName(7), logging.getLevelName("x")); logging.addLevelName(25, "NOTICE"); a.setLevel(1); a.log(25, "named"); print(logging.getLevelName("NOTICE"), sorted(logging.getLevelNamesMapping()))
t(a.log, "INFO", "x")
logging.disable(logging.ERROR); a.error("disabled"); a.critical("enabled"); logging.disable(logging.NOTSET)
a.disabled = True; a.critical("off"); a.disabled = False
r = logging.LogRecord("n", 20, "/x/file.py", 3, "m %s", ("arg",), None, "fn"); print(r, r.getMessage(), r.filename, r.module, r.funcName, r.levelname)
ad = logging.LoggerAdapter(a, {"own": "adapted"}); h.setFormatter(logging.Formatter("%(message)s %(own)s")); ad.error("via"); print(ad, ad.name, ad.isEnabledFor(10)); h.setFormatter(None)
t(logging.getLogger, 3)
root.removeHandler(h)
class Stream:
    def write(self, text): sys.stdout.write("S:" + text)
    def flush(self): pass
logging.basicConfig(stream=Stream(), level="INFO"); logging.basicConfig(level="DEBUG")
logging.debug("hidden"); logging.info("basic %s", 1); logging.warning("w"); logging.error("e"); logging.critical("c"); logging.log(20, "l")
logging.basicConfig(stream=Stream(), format="%(message)s!", force=True); logging.error("forced")
t(logging.basicConfig, force=True, stream=1, filename=2); t(logging.basicConfig, force=True, nonsense=1)
logging.captureWarnings(True); logging.getLogger("py.warnings").addHandler(h); warnings.warn_explicit("captured", UserWarning, "f.py", 3); logging.captureWarnings(False)
logging.getLogger("nul").addHandler(logging.NullHandler()); t(logging.Handler().emit, None); print(logging.StreamHandler(Stream()), logging.NullHandler())
class Bad(logging.Handler):
    def emit(self, record):
        try: raise ValueError("in emit")
        except ValueError: print("handled", record.msg)
b = logging.getLogger("bad"); b.addHandler(Bad()); b.propagate = False; b.error("x")
import unittest
T = unittest.TestCase()
with T.assertLogs("foo", level="INFO") as cm: logging.getLogger("foo").info("first"); logging.getLogger("foo.bar").error("second")
print(cm.output, len(cm.records))
t(lambda: T.assertLogs().__enter__() and 0)
for make in (lambda: T.assertLogs("foo"), lambda: T.assertNoLogs("foo")):
    try:
        with make():
            if "No" in make().__class__.__name__ or make().no_logs: logging.getLogger("foo").error("unexpected")
    except AssertionError as e: print(e)
