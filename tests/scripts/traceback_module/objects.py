# TracebackException, StackSummary and FrameSummary as objects
import sys, traceback
from traceback import FrameSummary, StackSummary, TracebackException

def fail(n):
    value = [n]
    return value[n + 3]

def chain():
    try:
        fail(1)
    except IndexError as e:
        raise KeyError("k") from e

try:
    chain()
except KeyError as e:
    error = e
t = TracebackException.from_exception(error)
print(str(t), t.exc_type, t.__cause__.exc_type, t.__context__.exc_type, t.exceptions, t.__suppress_context__)
print(t == t, t == TracebackException.from_exception(error), t == 3, t != t.__cause__)
t.print(file=sys.stdout)
t.print(file=sys.stdout, chain=False)
print(list(t.format_exception_only()))
print([tuple(s) for s in t.stack], type(t.stack))
compact = TracebackException.from_exception(error, compact=True)
print(compact.__cause__ is not None, compact.__context__)
limited = TracebackException.from_exception(error, limit=1)
print(len(limited.stack), len(limited.__cause__.stack))
caught = TracebackException.from_exception(error, capture_locals=True)
print(sorted(caught.__cause__.stack[-1].locals.items()))
print("".join(caught.__cause__.stack[-1:].__class__(caught.__cause__.stack[-1:]).format()))

try:
    compile("x = (1,\n", "file.py", "exec")
except SyntaxError as e:
    t = TracebackException.from_exception(e)
print(t.filename, repr(t.lineno), repr(t.end_lineno), t.text, t.offset, t.end_offset, t.msg)
print(list(t.format()))
group = ExceptionGroup("g", [ValueError(1), ExceptionGroup("h", [TypeError(2)])])
t = TracebackException.from_exception(group, max_group_width=1, max_group_depth=1)
print("".join(t.format()))
t = TracebackException.from_exception(ExceptionGroup("g", [group, group]), max_group_depth=1)
print("".join(t.format()))
print(t.exceptions[0].exc_type, len(t.exceptions))

f = FrameSummary("name.py", 3, "fn")
print(f, repr(f.line), f.lineno, f.end_lineno, f.colno, f.end_colno, f.locals, len(f), list(f))
f = FrameSummary("name.py", 3, "fn", line="   x = 1  ", locals={"a": [1], "b": "t"})
print(repr(f.line), f.locals, f == ("name.py", 3, "fn", "x = 1"), f == FrameSummary("name.py", 3, "fn"))
print(f == FrameSummary("name.py", 3, "fn", locals={"a": [1], "b": "t"}), f[0], f[-1], f[1:3], f != 3)
for bad in (lambda: hash(f), lambda: f[4], lambda: FrameSummary(), lambda: FrameSummary(1, 2), lambda: setattr(f, "other", 1)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
filename, lineno, name, line = f
print(filename, lineno, name, line)

class Short(StackSummary):
    def format_frame_summary(self, frame_summary):
        return None if frame_summary.name == "skip" else f"{frame_summary.name}\n"
print(Short.from_list([("a", 1, "x", "l"), ("a", 2, "skip", "l"), ("b", 3, "y", None)]).format())
s = StackSummary.from_list([("f.py", 3, "n", "code"), f])
print(s, s[1] is f)
print(s.format())
print(StackSummary.from_list([("f.py", 3, "n", "code")] * 9).format())
print(StackSummary.from_list([("f.py", 3, "n", "code")] * 4).format())
print(StackSummary.from_list([("f.py", None, "n", "code")] * 5).format())
print(StackSummary([f]).format())
for bad in ([(1, 2)], [3], 3):
    try:
        StackSummary.from_list(bad)
    except Exception as e:
        print(type(e).__name__, e)

def outer():
    return inner()
def inner():
    return traceback.extract_stack(limit=2), StackSummary.extract(traceback.walk_stack(None), limit=2), list(traceback.walk_stack(sys._getframe()))
a, b, c = outer()
print([(x.name, x.lineno, x.line) for x in a])
print([(x.name, x.lineno) for x in b])
print([(x.f_code.co_name, n) for x, n in c])

def locals_die():
    big = ["kept"]
    raise ValueError
try:
    locals_die()
except ValueError as e:
    tb = e.__traceback__
print(tb.tb_next.tb_frame.f_locals)
traceback.clear_frames(tb)
print(tb.tb_next.tb_frame.f_locals)
try:
    raise ValueError("last")
except ValueError:
    sys.last_type, sys.last_value, sys.last_traceback = sys.exc_info()
traceback.print_last(file=sys.stdout)
print(traceback.format_exception(ValueError, ValueError("three"), None))
print(traceback.format_exception(None, ValueError("three"), None))
print(traceback.format_exception_only(None, ValueError("three")))
traceback.print_exception(ValueError("one"), file=sys.stdout)
traceback.print_exc(file=sys.stdout)
traceback.print_tb(tb, file=sys.stdout)
traceback.print_list([("f.py", 1, "m", "l")], file=sys.stdout)
