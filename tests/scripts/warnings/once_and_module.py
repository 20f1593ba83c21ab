# once, module and default: what counts as the same warning
import sys, warnings
shown = []
def show(message, category, filename, lineno, file=None, line=None):
    print("  shown:", category.__name__, str(message), lineno if filename == __file__ else (filename, lineno))
warnings.showwarning = show
def say(text, category=UserWarning, **k):
    warnings.warn(text, category, **k)
for action in ("default", "always", "ignore", "module", "once"):
    print(action)
    warnings.resetwarnings()
    warnings.simplefilter(action)
    for i in range(2):
        say("same")
        say("same", RuntimeWarning)
        say("text %d" % i)
        say("level", stacklevel=2)
    say("level", stacklevel=2)
    warnings.warn("here"); warnings.warn("here")
print(sorted(map(str, (k for k in __warningregistry__ if k != "version"))))
print("explicit")
registry = {}
for i in range(2):
    warnings.warn_explicit("text", UserWarning, "file.py", 7, registry=registry)
    warnings.warn_explicit("text", UserWarning, "file.py", 8, module="m")
    warnings.warn_explicit(UserWarning("object"), None, "file.py", 9, "mod", registry)
print(sorted(map(str, (k for k in registry if k != "version"))))
print("filters")
warnings.resetwarnings()
warnings.filterwarnings("ignore", message="a.c")
warnings.filterwarnings("error", module="bad")
warnings.filterwarnings("always", category=RuntimeWarning, append=True)
warnings.simplefilter("ignore", lineno=5)
for text in ("abc", "xabc", "ABCD"):
    warnings.warn_explicit(text, UserWarning, "x.py", 1)
for place in (("bad.py", 1), ("badly.py", 2), ("notbad.py", 3), ("x.py", 5)):
    try:
        warnings.warn_explicit("place", RuntimeWarning, *place)
    except RuntimeWarning as e:
        print("  raised:", e, place)
print(len(warnings.filters), warnings.filters[0])
warnings.simplefilter("ignore", lineno=5)
print(len(warnings.filters))
warnings.simplefilter("always", RuntimeWarning, append=True)
print(len(warnings.filters))
print("default action")
warnings.resetwarnings()
warnings.defaultaction = "ignore"
warnings.warn("not seen")
warnings.defaultaction = "error"
try:
    warnings.warn("raised")
except UserWarning as e:
    print(repr(e))
warnings.defaultaction = 3
try:
    warnings.warn("raised")
except TypeError as e:
    print(repr(e))
warnings.defaultaction = "default"
class Own(UserWarning):
    def __init__(self, *args):
        super().__init__(*args)
        print("  made", args)
    def __str__(self):
        return "own text"
warnings.warn("x", Own)
warnings.warn(Own("y"), UserWarning)
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    warnings.warn("kept", source=[1])
    say("kept too", FutureWarning)
for w in log:
    print(w.category, w.message, w.lineno, w.source, w.line, w.file, vars(w).keys() >= {"message"})
print(log[0]._category_name, warnings.WarningMessage(1, 2 and UserWarning, 3, 4))
for e in (BytesWarning, EncodingWarning, ResourceWarning, UnicodeWarning, SyntaxWarning):
    say("kind", e)
