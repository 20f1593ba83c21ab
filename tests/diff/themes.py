"""themes.py -- random programs on one theme each, beside the mixed ones of generate.py.

A theme is a function that makes a program's text from a random.Random; all programs end and print no address.  Most are a list of
cases that a small driver in the program runs one by one: what a case prints or raises is what is compared.
"""
CASES = '''\
def run(cases, names):
    for case in cases:
        try:
            try:
                code = compile(case, "<case>", "eval")
            except SyntaxError:
                code = compile(case, "<case>", "exec")
            print(case, "->", repr(eval(code, names))[:300])
        except Exception as e:
            print(case, "!", type(e).__name__, e)
'''
THEMES = []


def theme(function):
    """Registers a theme."""
    THEMES.append(function)
    return function


def cases_program(cases, setup="", names="{}"):
    lines = ",\n    ".join(map(repr, cases))
    return f"{CASES}{setup}run([\n    {lines},\n], {names})\n"


def several(r, least, most, make):
    return [make() for _ in range(r.randrange(least, most + 1))]


# -- numbers --

def big_int(r):
    """An int near a power of two or ten, where digits and words change."""
    base = r.choice((2 ** r.randrange(200), 10 ** r.randrange(60), r.getrandbits(r.randrange(1, 300)), 2 ** 30, 2 ** 60, 2 ** 63, 2 ** 64))
    return r.choice((-1, 1)) * (base + r.randrange(-2, 3))


def any_float(r):
    return r.choice(("0.0", "-0.0", "1.5", "0.1", "1e16", "1e22", "5e-324", "1.7976931348623157e308", "float('inf')", "float('-inf')", "float('nan')", "2.5", "1e-5",
                     repr(r.uniform(-10, 10)), repr(r.uniform(0, 1) * 10.0 ** r.randrange(-20, 20)), repr(float(2 ** r.randrange(70)))))


@theme
def big_ints(r):
    """Arithmetic, bits, text and bytes of large ints."""
    def case():
        a, b, small = big_int(r), big_int(r), r.randrange(0, 70)
        return r.choice((
            f"{a} {r.choice('+ - * // % & | ^'.split())} {b}", f"divmod({a}, {b})", f"({a}) >> {small}", f"({a}) << {small}", f"({a}) ** {r.randrange(6)}", f"pow({a}, {abs(b) % 1000}, {b})",
            f"pow({a}, -1, {b})", f"~({a})", f"abs({a})", f"({a}).bit_length()", f"({a}).bit_count()", f"hex({a})", f"oct({a})", f"bin({a})", f"f'{{{a}:{r.choice(',', )}}}'", f"f'{{{a}:_x}}'",
            f"format({a}, '{r.choice(('+', ' ', '#'))}{r.choice(('', '0'))}{r.choice(('', '40', '70'))}{r.choice('dxobX')}')", f"int(str({a}))", f"int(hex({a}), 16)", f"int('{abs(a):x}', {r.randrange(17, 37)})",
            f"({a}).to_bytes({r.choice((8, 16, 40))}, {r.choice(('big', 'little'))!r}, signed={r.choice((True, False))})", f"int.from_bytes(({abs(a)}).to_bytes(50, 'little'), 'little')", f"float({a})", f"{a} / {b}",
            f"{a} {r.choice(('<', '==', '>='))} {any_float(r)}", f"{a} {r.choice(('+', '*', '%', '//', '-'))} {any_float(r)}", f"hash({a})", f"round({a}, {r.randrange(-30, 3)})", f"math.isqrt(abs({a}))", f"math.gcd({a}, {b})",
            f"math.log2(abs({a}))", f"'%d|%x|%o' % ({a}, {a}, {a})", f"complex({a})", f"({a}).as_integer_ratio()", f"math.comb({small}, {r.randrange(20)})", f"math.trunc({any_float(r)})",
        ))
    return cases_program(several(r, 15, 30, case), "import math\n", "{'math': math}")


@theme
def floats(r):
    """Floats and complex numbers: arithmetic, text, rounding."""
    def case():
        a, b = any_float(r), any_float(r)
        return r.choice((
            f"{a} {r.choice('+ - * / // %'.split())} {b}", f"divmod({a}, {b})", f"{a} ** {b}", f"repr({a})", f"({a}).hex()", f"float.fromhex(({a}).hex())", f"round({a}, {r.randrange(-5, 18)})", f"round({a})", f"int({a})",
            f"({a}).as_integer_ratio()", f"({a}).is_integer()", f"{a} {r.choice(('<', '<=', '==', '!=', '>'))} {b}", f"{a} == {a} and hash({a})", f"math.floor({a})", f"math.fmod({a}, {b})", f"math.frexp({a})", f"math.modf({a})", f"math.copysign({a}, {b})",
            f"math.nextafter({a}, {b})", f"math.ulp({a})", f"complex({a}, {b})", f"complex({a}, {b}) * complex({b}, 1)", f"abs(complex({a}, {b}))", f"repr(complex({a}, -0.0))", f"max({a}, {b})", f"sorted([{a}, {b}, 1])", f"math.fsum([{a}, {b}, 1.0])",
            f"'%{r.choice(('', '+', '-', '0', '#'))}{r.choice(('', '12', '5'))}{r.choice(('', '.0', '.3', '.17'))}{r.choice('feg')}' % {a}", f"str({a}).upper()", f"float(' {b} '.replace('float(', '').replace(')', ''))", f"{a} // 1", f"-{a} % 3",
        ))
    return cases_program(several(r, 15, 30, case), "import math\n", "{'math': math}")


@theme
def format_specs(r):
    """The format mini-language and % formatting on values of every kind, right and wrong."""
    values = ("0", "-1", "255", "12345678", "True", "None", "0.0", "-1.5", "1234.5678", "1e100", "float('nan')", "float('inf')", "''", "'abc'", "'é日'", "1+2j", "-0.5j", "b'ab'", "[1]", "10**25", "1e-7")

    def spec():
        parts = (r.choice(("", "", "*<", "0>", "^", "<", ">", "=", " =", "é^")), r.choice(("", "", "+", "-", " ")), r.choice(("", "", "z")), r.choice(("", "", "#")), r.choice(("", "", "0")), r.choice(("", "1", "8", "20")), r.choice(("", "", ",", "_")),
                 r.choice(("", "", ".0", ".2", ".10", ".")), r.choice(("", "d", "x", "X", "o", "b", "c", "f", "F", "e", "E", "g", "G", "n", "%", "s", "q")))
        return "".join(parts)

    def case():
        value = r.choice(values)
        percent = "%" + "".join(r.choice(("", *"#0- +")) for _ in range(2)) + r.choice(("", "6", "*", "15")) + r.choice(("", ".0", ".3", ".*", ".12")) + r.choice("diouxXeEfFgGcrsa%y")
        return r.choice((f"format({value}, {spec()!r})", f"{'{:' + spec() + '}'!r}.format({value})", f"{percent!r} % ({value},)", f"{percent!r} % (5, {value})", f"{'{0!' + r.choice('rsax') + ':' + spec() + '}'!r}.format({value})",
                         f"{percent.encode()!r} % ({value},)", f"{'{:{}}'!r}.format({value}, {spec()!r})"))
    return cases_program(several(r, 20, 40, case))


# -- containers --

def an_index(r):
    return r.choice(("", "", "0", "1", "-1", "2", "-2", "5", "-7", "100", "-100"))


def a_slice(r):
    return f"{an_index(r)}:{an_index(r)}" + r.choice(("", "", ":", ":1", ":2", ":-1", ":-2", ":3", ":0"))


def an_item(r):
    return r.choice(("0", "1", "2", "True", "1.0", "'a'", "'b'", "None", "(1,)", "-5", "''", "b'a'"))


def some_items(r):
    return r.choice(("[]", "[1]", "(1, 2)", "'ab'", "{1: 2}", "{'a'}", "range(3)", "iter([7, 8])", "5", "b'xy'", "None", "[1, 2, 3, 4]", "(i for i in range(2))"))


def methods_program(r, make, methods, extra=""):
    """A container made once, changed by one case after another and shown after each."""
    cases = ["x"]
    for _ in range(r.randrange(15, 35)):
        cases += [r.choice(methods)(), "x"]
    return cases_program(cases, extra + f"x = {make}\n", "{'x': x, **globals()}")


@theme
def lists(r):
    """The methods, slices and operators of a list and of its kin."""
    item, items = lambda: an_item(r), lambda: some_items(r)
    number = lambda: r.choice(("0", "1", "-1", "3", "99", "-99"))
    methods = (lambda: f"x.append({item()})", lambda: f"x.extend({items()})", lambda: f"x.insert({number()}, {item()})", lambda: f"x.pop({r.choice(('', number()))})", lambda: f"x.remove({item()})", lambda: f"x.index({item()}{r.choice(('', ', 1', ', -2', ', 0, 2'))})",
               lambda: f"x.count({item()})", lambda: "x.reverse()", lambda: f"x[{a_slice(r)}]", lambda: f"x[{a_slice(r)}] = {items()}", lambda: f"del x[{a_slice(r)}]", lambda: f"x[{number()}] = {item()}", lambda: f"del x[{number()}]", lambda: f"x += {items()}",
               lambda: f"x *= {r.choice('0 1 2'.split())}", lambda: "x = x[:12]", lambda: f"x.sort(key={r.choice(('str', 'repr', 'None', 'type', 'lambda v: 0'))})", lambda: f"{item()} in x", lambda: f"x == {items()}", lambda: f"x < {items()}", lambda: "x.copy()", lambda: f"x + {items()}",
               lambda: f"[*x, *{items()}]", lambda: "x.clear()" if r.random() < 0.3 else "len(x)", lambda: f"x.append(x)" if r.random() < 0.1 else "bool(x)", lambda: f"list(reversed(x))", lambda: f"a, *b = x; x = b", lambda: "max(x, key=str)", lambda: "x.__getitem__(slice(None, None, 2))")
    return methods_program(r, r.choice(("[]", "[1, 2, 3]", "['b', 'a']", "list(range(8))", "[None, 1.0, True]")), methods)


@theme
def byte_arrays(r):
    """bytearray and bytes: methods that change, search, split and translate."""
    part = lambda: r.choice(("b''", "b'a'", "b'ab'", "b' '", "b'\\xff'", "97", "bytearray(b'b')", "'a'", "None", "256", "b'A'"))
    number = lambda: r.choice(("0", "1", "-1", "3", "99"))
    methods = (lambda: f"x.append({number()})", lambda: f"x.extend({r.choice((part(), some_items(r)))})", lambda: f"x[{a_slice(r)}] = {part()}", lambda: f"del x[{a_slice(r)}]", lambda: f"x[{a_slice(r)}]", lambda: f"x.{r.choice('find rfind index rindex count startswith endswith'.split())}({part()}{r.choice(('', ', 1', ', -3', ', 1, 4'))})",
               lambda: f"x.{r.choice('split rsplit strip lstrip rstrip partition rpartition removeprefix removesuffix'.split())}({part()})", lambda: f"x.replace({part()}, {part()}{r.choice(('', ', 1'))})", lambda: f"x.{r.choice('upper lower title swapcase capitalize isalpha isdigit isspace istitle isupper hex split splitlines isalnum isascii'.split())}()",
               lambda: f"x.{r.choice('center ljust rjust zfill expandtabs'.split())}({number()}5)", lambda: f"x.join([{part()}, {part()}])", lambda: f"x += {part()}", lambda: f"x *= {r.choice('12')}", lambda: "x = x[:20]", lambda: f"{part()} in x", lambda: f"x {r.choice(('<', '==', '+'))} {part()}", lambda: f"x.pop({r.choice(('', number()))})",
               lambda: f"x.remove({part()})", lambda: f"x.insert({number()}, {number()})", lambda: "x.reverse()", lambda: f"x.translate(None, {part()})", lambda: f"x.decode({r.choice(('', repr('ascii'), repr('latin-1'), repr('utf-8') + ', ' + repr('replace')))})", lambda: f"bytes(x).fromhex('{r.choice(('00ff', '1', 'zz', '61 62'))}')",
               lambda: f"memoryview(x)[{a_slice(r)}].tolist()", lambda: f"x % ({part()},)", lambda: "bytes(x)", lambda: f"x.hex({r.choice(('', repr(':'), repr('-') + ', 2', repr('-') + ', -3'))})", lambda: f"x.maketrans({part()}, {part()})[95:99]")
    return methods_program(r, r.choice(("bytearray()", "bytearray(b'hello world')", "bytearray(b'aAbB  \\n\\xff')", "bytearray(5)")), methods)


@theme
def dicts(r):
    """A dict, its views and its relatives."""
    key, items = lambda: an_item(r), lambda: r.choice(("{}", "{1: 'x'}", "{'a': 1, 'b': 2}", "[(1, 2)]", "[(1,)]", "5", "None", "x", "dict(c=3)", "{'a'}", "iter([('p', 1)])"))
    view = lambda: f"x.{r.choice(('keys', 'items'))}()"
    methods = (lambda: f"x[{key()}] = {key()}", lambda: f"x[{key()}]", lambda: f"del x[{key()}]", lambda: f"x.get({key()}{r.choice(('', ', 9'))})", lambda: f"x.pop({key()}{r.choice(('', ', 9'))})", lambda: f"x.setdefault({key()}{r.choice(('', ', []'))})", lambda: "x.popitem()", lambda: f"x.update({items()})",
               lambda: f"x.update({items()}, k={key()})", lambda: f"x | {items()}", lambda: f"{items()} | x", lambda: f"x |= {items()}", lambda: f"{key()} in x", lambda: f"list({view()})", lambda: f"sorted({view()} {r.choice('&|-^')} {items()}, key=repr)", lambda: f"{view()} {r.choice(('<', '<=', '==', '>'))} {view()}", lambda: f"x == {items()}",
               lambda: f"list(reversed(x.{r.choice(('keys', 'values', 'items'))}()))", lambda: f"dict.fromkeys({some_items(r)}, {key()})", lambda: f"dict(x, z={key()})", lambda: f"{{**x, {key()}: {key()}}}", lambda: "x.clear()" if r.random() < 0.2 else "len(x)", lambda: f"x[[1]] = 2", lambda: f"{view()}.isdisjoint({some_items(r)})", lambda: "x.copy()",
               lambda: f"[x.update({{k: v}}) for k, v in list(x.items())[:2]]", lambda: "[x.pop(k) for k in x]" if r.random() < 0.3 else "list(x.values())", lambda: f"x.move_to_end({key()}{r.choice(('', ', last=False'))})", lambda: f"x.subtract({some_items(r)})", lambda: "+x", lambda: "x.total()")
    return methods_program(r, r.choice(("{}", "{'a': 1, 'b': 2}", "{1: 2, True: 3, 1.0: 4}", "OrderedDict(a=1, b=2)", "defaultdict(list, {'a': [1]})", "Counter('abca')", "dict(enumerate('xyz'))")), methods, "from collections import *\n")


@theme
def sets(r):
    """Sets and frozensets; elements are shown in order."""
    item, items = lambda: an_item(r), lambda: some_items(r)
    other = lambda: r.choice(("set()", "{1, 2}", "frozenset('ab')", "{1}.union('b')", "{1: 2}.keys()", "[1]", "x"))
    methods = (lambda: f"x.add({item()})", lambda: f"x.discard({item()})", lambda: f"x.remove({item()})", lambda: f"sorted(x {r.choice('&|-^')} {other()}, key=repr)", lambda: f"x {r.choice('&|-^')}= {other()}", lambda: f"sorted(x.{r.choice('union intersection difference symmetric_difference'.split())}({items()}), key=repr)",
               lambda: f"x.{r.choice('update intersection_update difference_update symmetric_difference_update'.split())}({items()})", lambda: f"x.{r.choice('issubset issuperset isdisjoint'.split())}({items()})", lambda: f"x {r.choice(('<', '<=', '==', '!=', '>', '>='))} {other()}", lambda: f"{item()} in x", lambda: "len(x)",
               lambda: f"x.add([1])", lambda: f"{{1}} in x", lambda: "x.clear()" if r.random() < 0.2 else "bool(x)", lambda: f"sorted(frozenset(x) | {other()}, key=repr)", lambda: f"type(frozenset('a') | {other()})", lambda: f"x.copy() == x")
    text = methods_program(r, r.choice(("set()", "{1, 2, 3}", "{'a', 1, None}", "set('hello')")), methods)
    return text.replace("'x'", "'sorted(x, key=repr)'").replace("{'sorted(x, key=repr)': x", "{'x': x")


@theme
def strings(r):
    """The methods of str on texts of every kind."""
    text = lambda: repr(r.choice(("", "a", "abc", "Hello World", "  x\t", "a,b,,c", "ÄßﬁŒ", "ǆǅ", "日本語", "x\ny\r\nz\x0bw", "İı", "0x1F", "٣²½", "\U0001f600a", "a\x00b", "ΑΣ Σ", "-12_3", "%s {}", "\ud800", "tab\tbed")))
    number = lambda: r.choice(("0", "1", "-1", "3", "20", "-99"))
    def case():
        s, t = text(), text()
        return r.choice((f"{s}.{r.choice('upper lower title capitalize swapcase casefold strip lstrip rstrip split rsplit splitlines isalpha isdigit isdecimal isnumeric isspace isupper islower istitle isidentifier isprintable isalnum isascii expandtabs'.split())}()", f"{s}.{r.choice('split rsplit partition rpartition strip lstrip rstrip removeprefix removesuffix'.split())}({t})",
                         f"{s}.{r.choice('find rfind index rindex count startswith endswith'.split())}({t}{r.choice(('', ', 1', ', -2', ', 1, 3', ', None, -1'))})", f"{s}.replace({t}, {text()}{r.choice(('', ', 1', ', 0'))})", f"{s}.{r.choice('center ljust rjust'.split())}({number()}{r.choice(('', ', ' + t))})", f"{s}.zfill({number()})", f"{s}[{a_slice(r)}]",
                         f"{s}.split({t}, {number()})", f"{s}.join([{t}, {text()}])", f"{s} + {t}", f"{s} * {number()}", f"{s} {r.choice(('<', '==', 'in', '>='))} {t}", f"{s}.encode({r.choice(('', repr('utf-16'), repr('ascii'), repr('latin-1') + ', ' + repr('replace'), repr('ascii') + ', ' + repr('backslashreplace'), repr('utf-8') + ', ' + repr('surrogatepass')))})",
                         f"ascii({s})", f"repr({s})", f"len({s})", f"{s}.translate({{97: 'Z', 98: None}})", f"str.maketrans({s}, {t})", f"int({s})", f"float({s})", f"{s}.splitlines(True)", f"{s}.expandtabs({number()})", f"sorted({s})", f"{s}.format(1, 2, a=3)", f"{s} % 5", f"list(map(ord, {s}))", f"eval(repr({s})) == {s}", f"hash({s}) == hash({s}[:])"))
    return cases_program(several(r, 20, 40, case))


# -- functions and control --

@theme
def calls(r):
    """Random signatures against random calls."""
    lines = ["def show(f, call):", "    try: print(call, '->', eval(call, {'f': f, 'm': {'a': 1}, 'n': {'b': 2, 'c': 3}}))", "    except Exception as e: print(call, '!', e)"]
    for number in range(r.randrange(2, 5)):
        names, parts, defaulted = list("abcdefg"), [], False
        positional = [names.pop(0) for _ in range(r.randrange(4))]
        for name in positional:
            defaulted = defaulted or r.random() < 0.3
            parts.append(name + (f"={r.randrange(9)}" if defaulted else ""))
        if parts and r.random() < 0.4:
            parts.insert(r.randrange(1, len(parts) + 1), "/")
        only = [names.pop(0) for _ in range(r.choice((0, 0, 1, 2)))]
        if only or r.random() < 0.3:
            parts.append("*" if only and r.random() < 0.5 else "*args")
        parts += [name + r.choice(("", "=7")) for name in only]
        if r.random() < 0.4:
            parts.append("**kwargs")
        lines.append(f"def f({', '.join(parts)}): return locals()")
        for _ in range(r.randrange(4, 10)):
            arguments = several(r, 0, 3, lambda: str(r.randrange(10, 99))) + (["*" + r.choice(("()", "(1,)", "'xy'", "[1, 2]", "5"))] if r.random() < 0.2 else [])
            arguments += [f"{name}={r.randrange(100)}" for name in r.sample("abcdefgh", r.choice((0, 0, 1, 2)))]
            arguments += r.choice(([], [], ["**m"], ["**n"], ["**m", "**n"], ["**{1: 2}"], ["**{}"]))
            lines.append(f"show(f, {'f(' + ', '.join(arguments) + ')'!r})")
    return "\n".join(lines) + "\n"


class Control:
    """Nested loops, try statements and with blocks that are left in every way; each step is printed."""

    def __init__(self, r):
        self.r, self.lines, self.steps = r, [], 0

    def put(self, depth, text):
        self.lines.append("    " * depth + text)

    def step(self, depth):
        self.steps += 1
        self.put(depth, f"log({self.steps})")

    def leave(self, depth, in_loop):
        r = self.r
        kinds = ["return {}", "raise ValueError({})", "raise KeyError({})", "1 / 0", "raise", "[][{}]"] + ["break", "continue"] * 2 * in_loop
        self.steps += 1
        self.put(depth, f"if chance({r.choice((2, 3, 3, 4))}): " + r.choice(kinds).format(self.steps))

    def block(self, depth, left, in_loop):
        for _ in range(self.r.randrange(1, 4)):
            self.step(depth)
            if left <= 0 or self.r.random() < 0.35:
                self.leave(depth, in_loop)
            else:
                getattr(self, self.r.choice(("try_", "try_", "try_", "loop", "with_", "group")))(depth, left - 1, in_loop)

    def try_(self, depth, left, in_loop):
        r = self.r
        self.put(depth, "try:")
        self.block(depth + 1, left, in_loop)
        handlers = r.sample(("ValueError", "KeyError", "(IndexError, ZeroDivisionError)", "LookupError", "Exception"), r.randrange(3))
        for handler in handlers:
            self.put(depth, f"except {handler} as e:")
            self.put(depth + 1, "log(type(e).__name__, e, repr(e.__context__))")
            self.block(depth + 1, left - 1, in_loop)
        if handlers and r.random() < 0.3:
            self.put(depth, "else:")
            self.block(depth + 1, left - 1, in_loop)
        if not handlers or r.random() < 0.5:
            self.put(depth, "finally:")
            self.put(depth + 1, "log('finally', sys.exc_info()[0] and sys.exc_info()[0].__name__)")
            self.block(depth + 1, left - 1, in_loop)

    def group(self, depth, left, in_loop):
        r = self.r
        self.put(depth, "try:")
        kinds = r.sample(("ValueError(1)", "KeyError(2)", "OSError(3)", "ExceptionGroup('n', [ValueError(4), TypeError(5)])"), r.randrange(1, 4))
        self.put(depth + 1, f"if chance(2): raise ExceptionGroup('g', [{', '.join(kinds)}])")
        self.block(depth + 1, 0, False)
        for handler in r.sample(("ValueError", "(KeyError, OSError)", "TypeError", "Exception"), r.randrange(1, 3)):
            self.put(depth, f"except* {handler} as e:")
            self.put(depth + 1, "log(repr(e))")
            self.put(depth + 1, r.choice(("pass", "pass", "raise", "raise IndexError(6)", "raise e")))

    def loop(self, depth, left, in_loop):
        r = self.r
        self.steps += 1
        self.put(depth, r.choice((f"for i{self.steps} in range({r.randrange(1, 4)}):", f"while chance({r.choice((2, 3))}):", f"for i{self.steps} in gen():")))
        self.block(depth + 1, left, True)
        if r.random() < 0.4:
            self.put(depth, "else:")
            self.block(depth + 1, left - 1, in_loop)

    def with_(self, depth, left, in_loop):
        managers = ", ".join(f"Manager({self.r.choice(('', 'ValueError', 'Exception', 'LookupError'))})" for _ in range(self.r.choice((1, 1, 2))))
        self.put(depth, f"with {managers}:")
        self.block(depth + 1, left, in_loop)


CONTROL = '''\
import sys
steps = state = 0
class TooLong(BaseException): pass
def log(*what):
    global steps
    steps += 1
    if steps > 300: raise TooLong
    print(*what)
def chance(n):
    global state
    state = (state * 1103515245 + 12345) % 2**31
    log("?", n)
    return state // 65536 % n == 0
class Manager:
    def __init__(self, kind=()): self.kind = kind
    def __enter__(self): log("enter")
    def __exit__(self, kind, e, tb):
        log("exit", kind and kind.__name__, e)
        return bool(kind) and issubclass(kind, self.kind)
def gen():
    try:
        yield 1
        yield 2
    finally:
        log("generator ends")
'''


@theme
def control_flow(r):
    """How blocks are left, through any nesting."""
    control = Control(r)
    is_generator = r.random() < 0.3
    control.put(0, "def f():")
    control.block(1, r.randrange(2, 5), False)
    if is_generator:
        at = [k for k, line in enumerate(control.lines) if "log(" in line and line.strip()[4:-1].isdigit()]
        for k in sorted(r.sample(at, min(4, len(at))), reverse=True):
            line = control.lines[k]
            control.lines.insert(k + 1, line[:len(line) - len(line.lstrip())] + f"log('sent', (yield {k}))")
    control.put(1, "return 'end'")
    drive = ["for state in range(" + str(r.randrange(3, 8)) + "):", "    steps = 0"]
    if is_generator and any("yield" in line for line in control.lines):
        actions = several(r, 2, 6, lambda: r.choice(("next(g)", "g.send(5)", "g.throw(ValueError('t'))", "g.throw(KeyError)", "g.close()", "next(g)")))
        drive += ["    g = f()", f"    for action in {actions!r}:", "        try: print(action, '->', eval(action))", "        except BaseException as e: print(action, '!', repr(e), repr(e.__context__))", "    del g"]
    else:
        drive += ["    try: print('->', f())", "    except BaseException as e: print('!', repr(e), repr(e.__context__), repr(e.__cause__))"]
    return CONTROL + "\n".join(control.lines + drive) + "\n"


@theme
def order(r):
    """The order in which the parts of expressions and assignments are evaluated."""
    count = iter(range(1, 10000))

    def value(depth):
        e = lambda: value(depth - 1)
        if depth <= 0 or r.random() < 0.25:
            return f"T({next(count)})"
        return r.choice((
            lambda: f"({e()} {r.choice('+ - * // % & | < == @ **'.split())} {e()})", lambda: f"{e()}[{e()}]", lambda: f"{e()}[{e()}:{e()}]", lambda: f"{e()}({e()}, {e()}, k={e()})", lambda: f"{e()}(*{e()}, {e()}, **{{'a': {e()}}}, z={e()})", lambda: f"[{e()}, *{e()}, {e()}]",
            lambda: f"{{{e()}: {e()}, **{{1: {e()}}}, {e()}: {e()}}}", lambda: f"({e()} if {e()} else {e()})", lambda: f"({e()} {r.choice(('and', 'or'))} {e()})", lambda: f"(not {e()})", lambda: f"({e()} < {e()} <= {e()})", lambda: f"f'{{{value(0)}}}{{{value(0)}:{{{value(0)}}}}}'", lambda: f"{e()}.attr", lambda: f"(-{e()})",
            lambda: f"[{e()} for i in {e()} if {e()}]", lambda: f"{{{e()}: {e()} for i in {e()}}}", lambda: f"(lambda a={e()}, *, b={e()}: a)()", lambda: f"(w := {e()})", lambda: f"({e()} in {e()})", lambda: f"({e()} is not {e()})", lambda: f"{{{e()}, {e()}}}", lambda: f"({e()}, {e()})[{next(count) % 2}]",
        ))()

    def target(depth):
        e = lambda: value(1)
        return r.choice((lambda: f"v{next(count)}", lambda: f"{e()}.attr", lambda: f"{e()}[{e()}]", lambda: f"{e()}[{e()}:{e()}]", lambda: f"({target(0)}, {target(0)})" if depth else "v"))()

    def statement():
        kind = r.randrange(8)
        if kind < 3:
            return f"{' = '.join(several(r, 1, 3, lambda: target(1)))} = {value(2)}"
        if kind == 3:
            return f"{value(1)}{r.choice(('.attr', f'[{value(1)}]'))} {r.choice(('+=', '*=', '|='))} {value(2)}"
        if kind == 4:
            return f"del {value(1)}{r.choice(('.attr', f'[{value(1)}]'))}"
        if kind == 5:
            return f"{target(0)}: {value(1)} = {value(1)}"
        if kind == 6:
            return f"assert {value(2)}, {value(1)}"
        return value(3)
    setup = ORDER + "".join(f"try:\n    {statement()}\nexcept Exception as e: print('!', type(e).__name__, e)\nprint()\n" for _ in range(r.randrange(5, 12)))
    return setup


ORDER = '''\
class T:
    """Tells of everything that is done with it."""
    def __init__(self, n): self.__dict__["n"] = n; print(n, end=" ")
    def __repr__(self): return f"T{self.n}"
    def __hash__(self): print("hash", self.n, end=" "); return self.n
    def __eq__(self, other): return self is other
    def __bool__(self): print("bool", self.n, end=" "); return self.n % 3 != 0
    def __iter__(self): print("iter", self.n, end=" "); return iter((self.n, self.n + 1))
    def __contains__(self, o): print("contains", self.n, end=" "); return True
    def __getitem__(self, k): print("get", self.n, end=" "); return self
    def __setitem__(self, k, v): print("set", self.n, end=" ")
    def __delitem__(self, k): print("del", self.n, end=" ")
    def __getattr__(self, name): print("getattr", self.n, name, end=" "); return self
    def __setattr__(self, name, v): print("setattr", self.n, name, end=" ")
    def __delattr__(self, name): print("delattr", self.n, name, end=" ")
    def __call__(self, *a, **k): print("call", self.n, len(a), list(k), end=" "); return self
    def __format__(self, spec): print("format", self.n, end=" "); return "f"
    def __neg__(self): print("neg", self.n, end=" "); return self
    def __iadd__(self, o): print("iadd", self.n, end=" "); return self
def operator(name):
    def method(self, o): print(name, self.n, end=" "); return self
    return method
for name in "add sub mul floordiv mod and or lt le matmul pow".split(): setattr(T, f"__{name}__", operator(name))
'''


@theme
def scopes(r):
    """Functions in functions in classes, with names that are local, global, nonlocal, deleted, unbound."""
    names = ("a", "b", "c")
    lines = ["a = 'ga'", "b = 'gb'", "def get(*thunks):", "    for thunk in thunks:", "        try: print(thunk(), end=' ')", "        except NameError as e: print(type(e).__name__, e, end=' ')", "    print()"]

    def scope(depth, kind, bound):
        pad, declared = "    " * depth, {}
        if kind == "def":
            for name in names:
                p = r.random()
                if p < 0.15:
                    declared[name] = "global"
                elif p < 0.35 and name in bound:
                    declared[name] = "nonlocal"
            for name, how in declared.items():
                lines.append(f"{pad}{how} {name}")
        inside = bound | {name for name in names if name not in declared} if kind == "def" else bound
        mine = set()
        for _ in range(r.randrange(2, 6)):
            name, p = r.choice(names), r.random()
            if p < 0.3:
                lines.append(f"{pad}{name} = {len(lines)}")
                mine.add(name)
            elif p < 0.5:
                lines.append(f"{pad}get({', '.join('lambda: ' + n for n in names)})")
            elif p < 0.6:
                lines.extend((f"{pad}try: print({name})", f"{pad}except NameError as e: print(type(e).__name__, e)"))
            elif p < 0.67:
                lines.extend((f"{pad}try:", f"{pad}    del {name}", f"{pad}except NameError as e: print(type(e).__name__, e)"))
                mine.add(name)
            elif p < 0.77:
                lines.append(f"{pad}print([({r.choice(names)}, {name}) for {name} in range(2)])" if r.random() < 0.5 and kind == "def" else f"{pad}for {name} in 'xy': pass")
                mine.add(name)
            elif p < 0.82 and kind == "def":
                lines.append(f"{pad}print(sorted((k, v) for k, v in locals().items() if not callable(v)))")
            elif depth < 4:
                inner = r.choice(("def", "def", "class"))
                lines.append(f"{pad}{'def f' if inner == 'def' else 'class K'}{depth}{'()' if inner == 'def' else ''}:")
                certain = bound | {n for n in mine if n not in declared} if kind == "def" else bound
                scope(depth + 1, inner, certain)
                if inner == "def":
                    lines.extend((f"{pad}try: f{depth}()", f"{pad}except NameError as e: print(type(e).__name__, e)"))
        lines.append(f"{pad}pass")
    lines.append("def top():")
    scope(1, "def", set())
    lines += ["try: top()", "except NameError as e: print(type(e).__name__, e)", "print(globals().get('a'), globals().get('b'), globals().get('c'))"]
    return "\n".join(lines) + "\n"


@theme
def patterns(r):
    """Random patterns against random subjects."""
    count = iter(range(1, 1000))

    def pattern(depth):
        p = lambda: pattern(depth - 1)
        if depth <= 0:
            return r.choice((lambda: f"n{next(count)}", lambda: r.choice(("_", "1", "-2", "'a'", "None", "True", "1.5", "b'x'", "K.one", "2+1j")), lambda: f"{r.choice(('int', 'str', 'float', 'list', 'dict', 'tuple', 'bool', 'bytes', 'P', 'set'))}()"))()
        return r.choice((lambda: f"[{', '.join(several(r, 0, 3, p))}]", lambda: f"({p()}, *_, {p()})", lambda: f"[*n{next(count)}, {p()}]", lambda: f"{{'a': {p()}}}", lambda: f"{{1: {p()}, **n{next(count)}}}", lambda: f"P({p()}, y={p()})", lambda: f"P(x={p()})", lambda: f"int(n{next(count)})", lambda: "(1 | 2 | 'a')",
                         lambda: f"({p()} as n{next(count)})", lambda: f"str({p()})", lambda: "([1, _] | {'a': _} | None)", lambda: p()))()
    subjects = ("1", "-2", "'a'", "'ab'", "None", "True", "1.5", "b'x'", "[1, 2]", "(1,)", "[]", "{'a': 1}", "{1: 'a', 2: [3]}", "P(1, 2)", "P('a', [1])", "Q(1, 2)", "{1, 2}", "[[1, 2], {'a': 3}]", "range(3)", "2+1j", "deque([1, 2])", "(1, (2, 'a'))", "bytearray(b'x')", "{'a': P(1, None)}", "iter([1])")
    lines = ["from collections import deque", "class P:", f"    __match_args__ = {r.choice(('(' + repr('x') + ', ' + repr('y') + ')', '(' + repr('x') + ',)', '[' + repr('x') + ']', '(1,)', '()'))}", "    def __init__(self, x, y): self.x, self.y = x, y", "    def __repr__(self): return f'P({self.x!r}, {self.y!r})'", "class Q(P): pass", "class K: one = 1"]
    lines.append("def f(subject):")
    lines.append("    match subject:")
    for k in range(r.randrange(3, 8)):
        text = pattern(r.randrange(1, 4))
        bare = text == "_" or text.isidentifier() and text.startswith("n")
        guard = f" if {r.choice(('subject', 'len(str(subject)) > 3', 'True'))}" if bare or r.random() < 0.2 else ""
        lines += [f"        case {text}{guard}:", f"            return {k}, {{n: v for n, v in locals().items() if n != 'subject'}}"]
    lines += [f"for text in {list(r.sample(subjects, 14))!r}:", "    try: print(text, f(eval(text)))", "    except Exception as e: print(text, '!', type(e).__name__, e)"]
    source = "\n".join(lines) + "\n"
    return f"source = {source!r}\ntry: exec(source, globals())\nexcept SyntaxError as e: print(e.msg, e.lineno, e.offset)\n"


@theme
def classes(r):
    """Hierarchies: method resolution, super, descriptors, attributes set and deleted, metaclasses."""
    lines = list(CLASSES)
    made = []
    for k in range(r.randrange(3, 7)):
        name = f"C{k}"
        bases = r.sample(made, min(len(made), r.choice((0, 1, 1, 2, 2, 3))))
        lines += ["try:", f"    class {name}({', '.join(bases + (['metaclass=Meta'] if r.random() < 0.2 else []))}):"]
        body = [f"        tag = {name!r}"] if r.random() < 0.6 else ["        pass"]
        for method in ("m", "n"):
            if r.random() < 0.5:
                call = f"super().{method}()" if r.random() < 0.7 else "self.tag"
                body += [f"        def {method}(self):", f"            try: return [{name!r}, {call}]", f"            except AttributeError as e: return [{name!r}, str(e)]"]
        if r.random() < 0.3:
            body.append(f"        d = {r.choice(('Data', 'Plain'))}({k})")
        if r.random() < 0.25:
            body += ["        @property", f"        def p(self): return {name!r}"]
        if r.random() < 0.2:
            body.append(f"        __slots__ = {r.choice(('()', '(' + repr('s') + ',)', repr('t')))}")
        if r.random() < 0.2:
            body += ["        def __getattr__(self, name):", f"            if name[:1] != '_': return {name!r} + name", "            raise AttributeError(name)"]
        if r.random() < 0.2:
            body += ["        def __init_subclass__(cls, **k): print('sub', cls.__name__, k); super().__init_subclass__(**k)"]
        if r.random() < 0.2:
            body += ["        def __eq__(self, o): return NotImplemented" if r.random() < 0.5 else "        def __bool__(self): return False"]
        lines += body + [f"except TypeError as e:", "    print(e)", f"    class {name}: pass"]
        made.append(name)
    for _ in range(r.randrange(12, 25)):
        c, d = r.choice(made), r.choice(made)
        attribute = r.choice(("tag", "m()", "n()", "d", "p", "s", "t", "zz", "__class__", "__dict__.get('d')"))
        lines.append("attempt(" + repr(r.choice((f"{c}().{attribute}", f"{c}.{attribute.replace('()', '.__name__')}", f"[k.__name__ for k in {c}.__mro__]", f"issubclass({c}, {d})", f"isinstance({c}(), {d})", f"setattr({c}(), {r.choice(('d', 'p', 's', 'zz', 'tag'))!r}, 1)", f"delattr({c}(), {r.choice(('d', 'p', 's', 'zz', 'tag'))!r})",
                                                  f"setattr({c}, 'tag', {d}.__name__)", f"setattr({c}, 'm', lambda self: {r.randrange(9)})", f"delattr({c}, {r.choice(('tag', 'm', 'd', 'p'))!r})", f"super({c}, {d}()).m()", f"setattr({c}, '__bases__', ({d},))", f"setattr({c}(), '__class__', {d})", f"{c}.__subclasses__()",
                                                  f"bool({c}())", f"{c}() == {d}()", f"hasattr({c}(), 'zz')", f"sorted(k for k in vars({c}) if k[:1] != '_')", f"type({c}).__name__", f"{c}(1)", f"getattr({c}, 'p', None) is None", f"type('T', ({c}, {d}), {{}}).__name__"))) + ")")
    return "\n".join(lines) + "\n"


CLASSES = '''\
class Data:
    def __init__(self, n): self.n = n
    def __set_name__(self, owner, name): print("named", owner.__name__, name)
    def __get__(self, instance, owner=None): return ("data", self.n, instance is None, owner.__name__)
    def __set__(self, instance, value): print("set", self.n, value)
    def __delete__(self, instance): print("delete", self.n)
class Plain:
    def __init__(self, n): self.n = n
    def __get__(self, instance, owner=None): return ("plain", self.n, instance is None)
class Meta(type):
    def __getattr__(cls, name):
        if name[:1] == "_": raise AttributeError(name)
        return ("meta", name)
    def __call__(cls, *a): print("made", cls.__name__); return super().__call__(*a)
def attempt(text):
    try: print(text, "->", repr(eval(text)).replace(" object at ", " @")[:200].split(" @")[0])
    except Exception as e: print(text, "!", type(e).__name__, e)
'''.splitlines()


@theme
def coroutines(r):
    """Coroutines and asynchronous generators driven by hand: sent into, thrown into, closed."""
    lines = COROUTINES.splitlines()
    for k in range(r.randrange(2, 5)):
        lines.append(f"async def c{k}():")
        is_generator = r.random() < 0.4
        lines.append("    try:")
        for _ in range(r.randrange(1, 4)):
            inner = r.randrange(k) if k else None
            step = ["print('got', await wait({}))".format(r.randrange(9))]
            if inner is not None:
                step += [f"print('inner', await c{inner}())", f"async for x in c{inner}(): print('item', x)", f"print([x async for x in c{inner}()])", f"async with Manager(): print(await wait({k}))"]
            if is_generator:
                step += [f"print('sent', (yield {r.randrange(9)}))"] * 2
            step += ["if flag(): raise ValueError('own')", "async with Manager(): await wait('w')"]
            lines.append(f"        {r.choice(step)}")
        if is_generator:
            lines.append(f"        yield {k}")
        lines += [r.choice(("    except ValueError as e: print('caught', e, repr(e.__context__))", "    except KeyError: pass", "    except BaseException as e: print('any', repr(e)); raise")), "    else: print('no exception')"]
        if r.random() < 0.5:
            lines += ["    finally:", f"        print('finally {k}')" + ("; await wait('f')" if r.random() < 0.4 else "")]
        if not is_generator:
            lines.append(f"    return {k}")
        start = f"c{k}()" if not is_generator else r.choice((f"c{k}().__anext__()", f"drain(c{k}())", f"c{k}().asend(None)", f"c{k}().athrow(ValueError('a'))", f"c{k}().aclose()"))
        actions = several(r, 2, 7, lambda: r.choice(("g.send(None)", "g.send(None)", "g.send(5)", "g.throw(ValueError('t'))", "g.throw(KeyError)", "g.close()")))
        lines.append(f"drive({start!r}, {actions!r})")
    return "\n".join(lines) + "\n"


COROUTINES = '''\
import types, warnings
warnings.simplefilter("ignore")
turns = 0
def flag():
    global turns
    turns += 1
    return turns % 3 == 0
@types.coroutine
def wait(value):
    return (yield value)
class Manager:
    async def __aenter__(self): print("enter", await wait("in"))
    async def __aexit__(self, kind, e, tb): print("exit", kind and kind.__name__, await wait("out")); return flag()
async def drain(source):
    return [x async for x in source]
def drive(start, actions):
    g = eval(start)
    for action in actions:
        try: print(action, "->", eval(action, {"g": g}))
        except BaseException as e: print(action, "!", repr(e), repr(e.__context__), repr(e.__cause__))
'''


def program(random):
    """A program on one of the themes."""
    return random.choice(THEMES)(random)
