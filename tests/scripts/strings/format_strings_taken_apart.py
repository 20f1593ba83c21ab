# string.Formatter().parse and the module under it: iterators of types of their own, with str.format()'s errors
import _string, string
def t(f, *a):
    try: r = f(*a); print(r if isinstance(r, str) else list(r))
    except BaseException as e: print(type(e).__name__, e)
class S(str): pass
for s in "a{b!r:c}{{d}}{}", "", "{a:{b:{c}}}", "{a[}]}", "{!r:}", "{ a }", "{!::}", S("x{y}"), "{", "}", "{!}", "{!r", "{!rx}", "{:", "{0[}", "{:{", "{a!}", "a{b}c}", 5:
    t(string.Formatter().parse, s)
def split(name):
    first, rest = _string.formatter_field_name_split(name)
    print(type(rest).__name__, repr(first), end=" ")
    return rest
for s in "a.b[c][1].x", "0", "", "[b]", "٣.٣", "a[b", "a[]", "a.", "a[b]c", "9" * 30, "a[%s]" % ("9" * 30), b"a":
    t(split, s)
it = _string.formatter_parser("ab{c}"); print(type(it), iter(it) is it, next(it), next(it, "end"))
t(type(it)); t(_string.formatter_parser); t(_string.formatter_parser, "a", "b"); t(setattr, it, "x", 1)
print([type(x).__name__ for x in next(_string.formatter_parser(S("abc{d}")))], type(string.Formatter().parse("")) is type(it))
