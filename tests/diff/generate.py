"""generate.py -- random programs that always end, to be run on Krait and on CPython and compared.

A program is made from a seed alone: the same seed, the same program; every other one is on a theme (themes.py).  Expressions are made by type (with a wrong type
now and then), statements by depth.  Loops go over a few items, functions call only functions made before them,
numbers and sequences that are updated in place are cut, so that nothing grows.  What is printed has no address in it.

    python3 generate.py SEED          prints the program
    import generate; generate.program(seed)
"""
import random
import sys

import themes
import themes_objects  # registers its themes

PRELUDE = '''\
def show(label, thunk):
    try:
        value = thunk()
        print(label, type(value).__name__, repr(value)[:200])
    except Exception as e:
        print(label, type(e).__name__, e)
class CM:
    def __init__(self, name, swallow=()): self.name, self.swallow = name, swallow
    def __enter__(self): print("enter", self.name); return self.name
    def __exit__(self, t, v, tb): print("exit", self.name, t and t.__name__, v); return bool(t and self.swallow and issubclass(t, self.swallow))
    def __repr__(self): return f"CM({self.name!r})"
'''

TYPES = ("int", "float", "str", "bytes", "list", "tuple", "dict", "set", "bool", "any")
EXCEPTIONS = ("ValueError", "TypeError", "KeyError", "IndexError", "ZeroDivisionError", "AttributeError", "RuntimeError", "StopIteration",
              "LookupError", "ArithmeticError", "OSError", "AssertionError", "NameError", "Exception")
NAMES = {"int": "i", "float": "f", "str": "s", "bytes": "b", "list": "l", "tuple": "t", "dict": "d", "set": "z", "bool": "q", "any": "x"}
WORDS = ("", "a", "ab", "abc", "Hello", "spam eggs", "x,y,,z", "  pad ", "123", "-7", "3.5", "été", "ß", "日本", "\\n", "A\\tb", "{}", "%s", "aXbXc", "0x1f", "\\U0001f600",
         "ǅ", "Ⅷ", "'q'", "\\\\")
SPECS = ("", "d", "5", "<5", ">6", "^7", "05", "+", ",", "x", "#x", "b", "o", "e", ".2f", ".3", "10.3f", "%", "s", "*^9", "_", "c", "n", "g", ".0f", "+08.2f", "=+6", "#o", "X", "E", "z.1f",
         "!", "5s", ".2s", "<", "08", "_x", "f", "G", "-d", " d")
BINARY = ("+", "-", "*", "/", "//", "%", "&", "|", "^", "@", "<<", ">>")
DUNDERS = (
    ("__add__", "o", "int"), ("__radd__", "o", "int"), ("__sub__", "o", "any"), ("__rsub__", "o", "any"), ("__mul__", "o", "any"), ("__rmul__", "o", "any"), ("__iadd__", "o", "self"),
    ("__eq__", "o", "bool"), ("__ne__", "o", "bool"), ("__lt__", "o", "bool"), ("__le__", "o", "bool"), ("__gt__", "o", "bool"), ("__ge__", "o", "bool"), ("__hash__", "", "int"), ("__bool__", "", "bool"),
    ("__len__", "", "int"), ("__contains__", "o", "any"), ("__getitem__", "k", "any"), ("__setitem__", "k, v", "none"), ("__delitem__", "k", "none"), ("__call__", "*a, **k", "any"), ("__iter__", "", "iter"), ("__reversed__", "", "iter"),
    ("__int__", "", "int"), ("__float__", "", "float"), ("__index__", "", "int"), ("__neg__", "", "any"), ("__abs__", "", "any"), ("__invert__", "", "any"), ("__round__", "n=None", "any"),
    ("__str__", "", "str"), ("__format__", "spec", "str"), ("__getattr__", "name", "attr"), ("__enter__", "", "any"), ("__exit__", "*e", "bool"), ("__floordiv__", "o", "any"), ("__mod__", "o", "any"),
    ("__divmod__", "o", "any"), ("__pow__", "o, m=None", "any"), ("__rpow__", "o", "any"), ("__and__", "o", "any"), ("__or__", "o", "any"), ("__ror__", "o", "any"), ("__lshift__", "o", "any"), ("__matmul__", "o", "any"), ("__imatmul__", "o", "any"),
    ("__truediv__", "o", "any"), ("__rtruediv__", "o", "any"), ("__missing__", "k", "any"), ("__complex__", "", "any"), ("__length_hint__", "", "int"), ("__bytes__", "", "bytes"), ("__dir__", "", "list"), ("__next__", "", "any"), ("__trunc__", "", "int"),
)


class Program:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.lines = []
        self.indent = 0
        self.variables = {t: [] for t in TYPES}
        self.functions = []         # (name, least, most positional, keyword names, has *args, has **kwargs)
        self.classes = []
        self.generators = []
        self.counter = 0
        self.in_loop = self.in_function = self.in_generator = False

    # -- writing --

    def put(self, line):
        self.lines.append("    " * self.indent + line)

    def put_inside(self, *lines):
        """Lines one level further in."""
        self.indent += 1
        for line in lines:
            self.put(line)
        self.indent -= 1

    def new(self, prefix):
        self.counter += 1
        return f"{prefix}{self.counter}"

    def pick(self, items):
        return self.random.choice(items)

    def chance(self, p):
        return self.random.random() < p

    # -- expressions --

    def expr(self, t, depth=3):
        if t == "any" or self.chance(0.04):
            t = self.pick(TYPES[:-1])
            if self.classes and self.chance(0.12):
                return self.instance()
        if depth <= 0 or self.chance(0.2):
            return self.leaf(t)
        if self.chance(0.06):
            return self.general(t, depth)
        return getattr(self, "make_" + t)(depth - 1)

    def leaf(self, t):
        if self.variables[t] and self.chance(0.6):
            return self.pick(self.variables[t])
        r = self.random
        if t == "int":
            return f"({self.pick((0, 1, 2, 3, -1, 7, 10, 255, 256, -5, -6, 1000, 2**31, 2**63, -2**64, 10**20, 12, 99, r.randrange(-50, 100)))})"
        if t == "float":
            return self.pick(("0.0", "1.0", "-0.0", "1.5", "0.1", "-2.25", "1e10", "1e-7", "3.14159", "1e22", "123456.789", "0.3", "5e-324", "float('inf')", "1e16", "2.5", "-7.5"))
        if t == "str":
            return "'" + self.pick(WORDS).replace("'", "\\'") + "'"
        if t == "bytes":
            return self.pick(("b''", "b'a'", "b'abc'", "b'\\x00\\xff'", "b'12'", "b'a b'", "bytearray(b'xy')", "b'Zz,y'"))
        if t == "list":
            return self.pick(("[]", "[1]", "[1, 2, 3]", "[3, 1, 2]", "['a', 'b']", "[0.5, 2]", "[[1], [2]]", "list('abc')", "[None, True]", "list(range(6))"))
        if t == "tuple":
            return self.pick(("()", "(1,)", "(1, 2)", "('a', 1)", "(1, (2, 3))", "tuple('xyz')", "(0.5, -1, 'k')"))
        if t == "dict":
            return self.pick(("{}", "{1: 2}", "{'a': 1, 'b': 2}", "dict(k=3)", "{(1,): 'x', None: 0}", "{'a': [1]}", "{i: i * i for i in range(4)}"))
        if t == "set":
            return self.pick(("set()", "{1}", "{1, 2, 3}", "{'a', 'b'}", "frozenset([2, 5])", "{3, 'x', None}", "set(range(0, 20, 3))"))
        if t == "bool":
            return self.pick(("True", "False", "None", "True", "False"))
        return "None"

    def general(self, t, depth):
        e = self.expr
        form = self.random.randrange(9)
        if form == 0:
            return f"({e(t, depth - 1)} if {e('bool', depth - 1)} else {e(t, depth - 1)})"
        if form == 1:
            return f"({e('any', depth - 1)} and {e(t, depth - 1)})"
        if form == 2:
            return f"({e('any', depth - 1)} or {e(t, depth - 1)})"
        if form == 3:
            return f"(lambda a, b={e('any', 1)}: {e(t, depth - 1)})({e('any', 1)})"
        if form == 4:
            return f"[{e(t, depth - 1)}, {e(t, depth - 1)}][{self.pick(('0', '1', '-1', '2'))}]"
        if form == 5 and self.functions:
            return self.call()
        if form == 6:
            return f"({self.walrus_name(t)} := {e(t, depth - 1)})" if not self.in_comprehension() else self.leaf(t)
        if form == 7:
            return f"max({e(t, depth - 1)}, {e(t, depth - 1)}{self.pick(('', ', key=str', ', key=repr'))})"
        return f"next(iter([{e(t, depth - 1)}]), {e('any', 0)})"

    comprehension_depth = 0

    def in_comprehension(self):
        return self.comprehension_depth > 0

    def walrus_name(self, t):
        return self.pick(self.variables[t]) if self.variables[t] and self.chance(0.5) else "w"

    def small(self, depth=1):
        return f"({self.expr('int', depth)}) % {self.pick((3, 4, 5))}"

    def make_int(self, depth):
        e, form = self.expr, self.random.randrange(26)
        if form < 8:
            return f"({e('int', depth)} {self.pick(('+', '-', '*', '//', '%', '&', '|', '^'))} {e(self.pick(('int', 'int', 'int', 'bool', 'any')), depth)})"
        if form == 8:
            return f"{self.pick(('-', '~', '+', 'abs', 'int', 'hash', 'bool', 'round'))}({e(self.pick(('int', 'bool', 'int')), depth)})"
        if form == 9:
            return f"len({e(self.pick(('str', 'list', 'tuple', 'dict', 'set', 'bytes')), depth)})"
        if form == 10:
            return f"({e('int', depth)}) ** ({self.small()})"
        if form == 11:
            return f"sum({e(self.pick(('list', 'tuple', 'set')), depth)}{self.pick(('', ', 0', ', 10'))})"
        if form == 12:
            return f"{self.pick(('min', 'max'))}({e('int', depth)}, {e('int', depth)})"
        if form == 13:
            return f"divmod({e('int', depth)}, {e('int', depth)})[{self.pick('01')}]"
        if form == 14:
            return f"({e('int', depth)}).{self.pick(('bit_length()', 'bit_count()', 'real', 'numerator', 'conjugate()', 'as_integer_ratio()[0]', '__index__()'))}"
        if form == 15:
            return f"{e('str', depth)}.{self.pick(('count', 'find', 'rfind', 'index', 'rindex'))}({e('str', 0)})"
        if form == 16:
            return f"int({e(self.pick(('str', 'float', 'bool')), depth)}{self.pick(('', '', '', ', 16', ', 0'))})"
        if form == 17:
            return f"pow({e('int', depth)}, {self.small()}, {e('int', 0)})"
        if form == 18:
            return f"({e('int', depth)} {self.pick(('<<', '>>'))} ({self.small()}))"
        if form == 19:
            return f"ord({e('str', depth)})"
        if form == 20:
            return f"int.from_bytes({e('bytes', depth)}, {self.pick(('big', 'little'))!r}{self.pick(('', ', signed=True'))})"
        if form == 21:
            return f"{e(self.pick(('list', 'tuple')), depth)}.{self.pick(('count', 'index'))}({e('any', 0)})"
        if form == 22:
            return f"{e(self.pick(('list', 'tuple', 'bytes')), depth)}[{e('int', 0)}]"
        if form == 23:
            return f"round({e('float', depth)}{self.pick(('', '', ', 1', ', -1', ', None'))})"
        if form == 24:
            return f"sum({self.comprehension('int', depth)})"
        return f"id({e('int', 0)}) * 0"

    def make_float(self, depth):
        e, form = self.expr, self.random.randrange(10)
        if form < 5:
            return f"({e('float', depth)} {self.pick(('+', '-', '*', '/', '//', '%'))} {e(self.pick(('float', 'int')), depth)})"
        if form == 5:
            return f"({e('int', depth)} / {e('int', depth)})"
        if form == 6:
            return f"round({e('float', depth)}, {self.pick((0, 1, 2, 3, -2, 5))})"
        if form == 7:
            return f"float({e(self.pick(('int', 'str', 'bool')), depth)})"
        if form == 8:
            return f"({e('float', depth)}).{self.pick(('hex()', 'is_integer()', 'as_integer_ratio()', 'real', 'conjugate()', '__trunc__()', '__floor__()'))}"
        return f"abs({e('float', depth)}) ** {self.pick(('0.5', '2', '-1', '0'))}"

    def make_str(self, depth):
        e, form = self.expr, self.random.randrange(24)
        if form < 3:
            return f"({e('str', depth)} + {e(self.pick(('str', 'str', 'str', 'any')), depth)})"
        if form == 3:
            return f"{e('str', depth)} * ({self.small()})"
        if form in (4, 5):
            return f"{e('str', depth)}[{self.slice()}]"
        if form in (6, 7, 8):
            return f"{e('str', depth)}.{self.pick(('upper', 'lower', 'title', 'capitalize', 'swapcase', 'strip', 'lstrip', 'rstrip', 'casefold', 'expandtabs'))}()"
        if form == 9:
            return f"{e('str', depth)}.replace({e('str', 0)}, {e('str', 0)}{self.pick(('', ', 1', ', 0', ', -1'))})"
        if form == 10:
            return f"{e('str', depth)}.join({e(self.pick(('list', 'tuple', 'str', 'dict')), depth)})"
        if form == 11:
            return f"{self.pick(('str', 'repr', 'ascii', 'bin', 'hex', 'chr'))}({e('any', depth)})"
        if form in (12, 13, 14):
            return self.fstring(depth)
        if form == 15:
            return f"format({e(self.pick(('int', 'float', 'str')), depth)}, {self.pick(SPECS)!r})"
        if form == 16:
            spec = self.pick(("%s", "%d", "%r", "%5.2f", "%x", "%-6s|", "%05d", "%c", "%%", "%+d", "%e", "%.3s", "%a", "%i", "%G", "%o", "%#x", "%*d", "%(a)s"))
            return f"({spec!r} % ({e('any', depth)},))" if self.chance(0.8) else f"({spec!r} % {e('any', depth)})"
        if form == 17:
            return f"{e('str', depth)}.{self.pick(('center', 'ljust', 'rjust', 'zfill'))}({self.small()}{self.pick(('', ' + 6'))})"
        if form == 18:
            return f"{self.pick(('{} {}', '{0!r:>8}', '{1}-{0}', '{:>5}{:<5}', '{a}', '{0[0]}', '{0.real}', '{!s:^9}', '{:{}}'))!r}.format({e('any', depth)}, {e('any', depth)}{self.pick(('', ', a=1'))})"
        if form == 19:
            return f"{e('str', depth)}.translate({self.pick(('{97: 98}', '{97: None}', 'str.maketrans(' + chr(39) + 'ab' + chr(39) + ', ' + chr(39) + 'cd' + chr(39) + ')'))})"
        if form == 20:
            return f"{e('bytes', depth)}.decode({self.pick(('', repr('latin-1'), repr('ascii') + ', ' + repr('replace'), repr('utf-8') + ', ' + repr('backslashreplace')))})"
        if form == 21:
            return f"{e('str', depth)}.{self.pick(('removeprefix', 'removesuffix', 'strip', 'lstrip'))}({e('str', 0)})"
        if form == 22:
            return f"{e(self.pick(('list', 'tuple')), depth)}[{e('int', 0)}]"
        return f"sorted({e('str', depth)}, reverse={e('bool', 0)})[0]"

    def fstring(self, depth):
        parts = []
        for _ in range(self.random.randrange(1, 4)):
            value = self.leaf(self.pick(("int", "float", "str", "list", "tuple", "bool")))
            if "'" in value or "\\" in value or "{" in value or "!" in value or ":" in value:
                value = str(self.random.randrange(100))
            conversion = self.pick(("", "", "!r", "!s", "!a"))
            equals = self.pick(("", "", "", "=", " = "))
            spec = self.pick(("",) + SPECS)
            parts.append("{" + value + equals + conversion + (":" + spec if spec and "!" not in spec else "") + "}" + self.pick(("", " ", "{{", "-", "}}")))
        return "f'" + "".join(parts) + "'"

    def slice(self):
        parts = [self.pick(("", "0", "1", "-1", "2", "-2", "5", "-9", self.leaf("int"))) for _ in range(self.pick((1, 2, 2, 3)))]
        if len(parts) == 1:
            return parts[0] or "0"
        if len(parts) == 3 and self.chance(0.9):
            parts[2] = self.pick(("1", "2", "-1", "-2", "", "3", "0"))
        return ":".join(parts)

    def make_bytes(self, depth):
        e, form = self.expr, self.random.randrange(10)
        if form == 0:
            return f"({e('bytes', depth)} + {e('bytes', depth)})"
        if form == 1:
            return f"{e('bytes', depth)}[{self.pick((':2', '1:', '::-1', '-2:', '::2'))}]"
        if form == 2:
            return f"{e('str', depth)}.encode({self.pick(('', repr('utf-16'), repr('ascii'), repr('latin-1') + ', ' + repr('replace'), repr('ascii') + ', ' + repr('xmlcharrefreplace')))})"
        if form == 3:
            return f"{self.pick(('bytes', 'bytearray'))}({self.pick((self.small(), e('list', depth), e('tuple', depth), e('bytes', depth), e('str', 0) + ', ' + repr('utf-8')))})"
        if form == 4:
            return f"{e('bytes', depth)}.{self.pick(('upper()', 'lower()', 'strip()', 'title()', 'hex()', 'split()', 'swapcase()', 'isalpha()', 'capitalize()', 'hex(chr(58))', 'zfill(5)', 'splitlines()'))}"
        if form == 5:
            return f"{e('bytes', depth)}.{self.pick(('replace', 'partition', 'find', 'startswith', 'join', 'count', 'removeprefix'))}({e('bytes', 0)})"
        if form == 6:
            return f"(({e('int', depth)}) % {self.pick((256, 1000, 70000))}).to_bytes({self.pick((1, 2, 4))}, {self.pick(('big', 'little'))!r})"
        if form == 7:
            return f"{e('bytes', depth)} * ({self.small()})"
        if form == 8:
            return f"(b'%a %d' % ({e('any', depth)}, {e('int', depth)}))"
        return f"bytes(memoryview({e('bytes', depth)})[{self.pick(('::2', '1:', ':-1', ''))  or ':'}])"

    def comprehension(self, t, depth, key=False):
        self.comprehension_depth += 1
        names = [self.new("c")]
        kind = self.pick(("int", "int", "str", "any"))
        source = {"int": f"range({self.small()})", "str": self.expr("str", depth), "any": self.expr(self.pick(("list", "tuple", "set", "dict")), depth)}[kind]
        self.variables[kind].append(names[0])
        clauses = f"for {names[0]} in {source}"
        if self.chance(0.3):
            clauses += f" if {self.expr('bool', depth)}"
        if self.chance(0.2):
            name = self.new("c")
            clauses += f" for {name} in {self.expr(self.pick(('tuple', 'list', 'str')), depth)}"
            self.variables["any"].append(name)
            names.append(name)
        body = self.expr(t, depth)
        if key:
            body = f"{body}: {self.expr('any', 1)}"
        for pool in self.variables.values():
            for name in names:
                if name in pool:
                    pool.remove(name)
        self.comprehension_depth -= 1
        return f"{body} {clauses}"

    def make_list(self, depth):
        e, form = self.expr, self.random.randrange(16)
        if form < 2:
            return "[" + ", ".join(self.star(depth) for _ in range(self.random.randrange(5))) + "]"
        if form < 5:
            return f"[{self.comprehension('any', depth)}]"
        if form == 5:
            return f"({e('list', depth)} + {e('list', depth)})"
        if form == 6:
            return f"{e('list', depth)} * ({self.small()})"
        if form == 7:
            return f"sorted({e(self.pick(('list', 'tuple', 'set', 'str', 'dict')), depth)}{self.pick(('', ', key=str', ', key=repr, reverse=True', ', reverse=True'))})"
        if form == 8:
            return f"list({e(self.pick(('tuple', 'str', 'dict', 'set', 'bytes')), depth)})"
        if form == 9:
            return f"{e('list', depth)}[{self.pick(('1:', ':2', '::-1', '::2', '-2:', '1:-1', '5:1', '::-2'))}]"
        if form == 10:
            return f"{e('str', depth)}.{self.pick(('split()', 'split(' + repr(',') + ')', 'splitlines()', 'rsplit(None, 1)', 'split(' + repr('a') + ', 1)', 'partition(' + repr('b') + ')'))}"
        if form == 11:
            return f"list({self.pick(('map(str, ', 'enumerate(', 'reversed(', 'filter(None, ', 'map(repr, ', 'zip(range(3), '))}{e(self.pick(('list', 'tuple', 'str')), depth)}))"
        if form == 12:
            return f"list({e('dict', depth)}.{self.pick(('keys', 'values', 'items'))}())"
        if form == 13:
            return f"list(zip({e('list', depth)}, {e('str', depth)}{self.pick(('', ', strict=True'))}))"
        if form == 14 and self.generators:
            return f"list({self.pick(self.generators)}({e('any', depth)}))"
        return f"[*{e(self.pick(('list', 'tuple', 'str', 'set', 'dict')), depth)}, {e('any', depth)}]"

    def star(self, depth):
        return ("*" if self.chance(0.15) else "") + self.expr(self.pick(("any", "int", "list", "tuple")), depth)

    def make_tuple(self, depth):
        e, form = self.expr, self.random.randrange(6)
        if form < 2:
            items = [self.star(depth) for _ in range(self.random.randrange(4))]
            return "(" + ", ".join(items) + ("," if len(items) == 1 else "") + ")"
        if form == 2:
            return f"tuple({self.comprehension('any', depth)})"
        if form == 3:
            return f"({e('tuple', depth)} + {e('tuple', depth)})"
        if form == 4:
            return f"tuple({e(self.pick(('list', 'str', 'dict', 'set')), depth)})"
        return f"{e('tuple', depth)}[{self.pick(('1:', ':1', '::-1', '-1:'))}]"

    def make_dict(self, depth):
        e, form = self.expr, self.random.randrange(8)
        if form < 2:
            items = [f"**{e('dict', depth)}" if self.chance(0.15) else f"{e(self.pick(('int', 'str', 'tuple')), 1)}: {e('any', depth)}" for _ in range(self.random.randrange(4))]
            return "{" + ", ".join(items) + "}"
        if form == 2:
            return "{" + self.comprehension("int", depth, key=True) + "}"
        if form == 3:
            return f"({e('dict', depth)} | {e('dict', depth)})"
        if form == 4:
            return f"dict(zip({e('str', depth)}, {e('list', depth)}))"
        if form == 5:
            return f"dict.fromkeys({e(self.pick(('list', 'str', 'tuple')), depth)}{self.pick(('', ', 0'))})"
        if form == 6:
            return f"dict({e('dict', depth)}, {self.pick(('a', 'k', 'z'))}={e('any', 1)})"
        return f"{e('dict', depth)}.copy()"

    def make_set(self, depth):
        e, form = self.expr, self.random.randrange(6)
        if form == 0:
            return "{" + ", ".join(e(self.pick(("int", "str", "tuple", "bool")), 1) for _ in range(self.random.randrange(1, 5))) + "}"
        if form == 1:
            return "{" + self.comprehension("int", depth) + "}"
        if form in (2, 3):
            return f"({e('set', depth)} {self.pick(('|', '&', '-', '^'))} {e('set', depth)})"
        if form == 4:
            return f"{self.pick(('set', 'frozenset'))}({e(self.pick(('list', 'str', 'tuple', 'dict')), depth)})"
        return f"{e('set', depth)}.{self.pick(('union', 'intersection', 'difference', 'symmetric_difference'))}({e(self.pick(('list', 'set', 'str')), depth)})"

    def make_bool(self, depth):
        e, form = self.expr, self.random.randrange(12)
        kind = self.pick(("int", "float", "str", "list", "tuple", "set", "bytes", "any"))
        if form < 4:
            return f"({e(kind, depth)} {self.pick(('<', '<=', '==', '!=', '>', '>='))} {e(kind, depth)})"
        if form == 4:
            return f"({e('int', depth)} {self.pick(('<', '<=', '=='))} {e('int', depth)} {self.pick(('<', '>', '!='))} {e('float', depth)})"
        if form == 5:
            return f"({e('any', depth)} {self.pick(('in', 'not in'))} {e(self.pick(('list', 'tuple', 'dict', 'set', 'str', 'list')), depth)})"
        if form == 6:
            return f"(not {e('any', depth)})"
        if form == 7:
            return f"isinstance({e('any', depth)}, {self.pick(('int', 'str', '(list, tuple)', 'object', 'int | str', 'bool', 'float'))})"
        if form == 8:
            return f"{self.pick(('any', 'all'))}({self.comprehension('any', depth)})"
        if form == 9:
            return f"{e('str', depth)}.{self.pick(('isalpha', 'isdigit', 'isupper', 'islower', 'isspace', 'istitle', 'isidentifier', 'isnumeric', 'isalnum', 'isascii', 'isprintable', 'isdecimal'))}()"
        if form == 10:
            return f"{e('str', depth)}.{self.pick(('startswith', 'endswith'))}({self.pick((e('str', 0), '(' + e('str', 0) + ', ' + e('str', 0) + ')'))})"
        return f"({e('any', depth)} is {self.pick(('None', 'not None', 'not True'))})"

    def instance(self):
        return f"{self.pick(self.classes)}({self.random.randrange(5)})"

    def call(self):
        name, least, most, keywords, star, double = self.pick(self.functions)
        count = self.random.randrange(max(0, least - (1 if self.chance(0.05) else 0)), most + 1 + (2 if star else 1 if self.chance(0.05) else 0))
        args = [self.expr("any", 1) for _ in range(count)]
        if self.chance(0.2):
            args.append("*" + self.expr(self.pick(("tuple", "list", "str")), 1))
        for keyword in keywords:
            if self.chance(0.6):
                args.append(f"{keyword}={self.expr('any', 1)}")
        if double and self.chance(0.5):
            args.append(f"**{self.pick(('{}', chr(123) + repr('u') + ': 1' + chr(125), 'dict(v=2, w=3)'))}")
        elif self.chance(0.04):
            args.append("nope=1")
        return f"{name}({', '.join(args)})"

    # -- statements --

    def block(self, depth, least=1, most=4):
        self.indent += 1
        before = {t: list(pool) for t, pool in self.variables.items()}
        for _ in range(self.random.randrange(least, most + 1)):
            self.statement(depth)
        if self.indent and self.lines[-1].endswith(":"):
            self.put("pass")
        self.variables = before
        self.indent -= 1

    def statement(self, depth):
        forms = ["assign"] * 6 + ["show"] * 7 + ["augment"] * 3 + ["unpack"] * 2 + ["mutate"] * 3 + ["delete", "assertion", "binary", "binary"]
        if depth > 0:
            forms += ["if_"] * 3 + ["for_"] * 3 + ["while_"] + ["try_"] * 5 + ["with_"] * 2 + ["match_"] * 2
        if self.in_function:
            forms += ["return_"] * 2
        if self.in_generator:
            forms += ["yield_"] * 5
        if self.in_loop:
            forms += ["break_"] * 2
        if depth > 0 or self.in_function:
            forms += ["raise_"]
        getattr(self, self.pick(forms))(depth)

    def assign(self, depth):
        t = self.pick(TYPES)
        value = self.expr(t)
        name = self.pick(self.variables[t]) if self.variables[t] and self.chance(0.3) and self.pick(self.variables[t]).isidentifier() else self.new(NAMES[t])
        if not name.isidentifier() or name.startswith("c"):
            name = self.new(NAMES[t])
        self.guarded(f"{name} = {value}", f"{name} = {self.literal(t)}")
        if name not in self.variables[t]:
            self.variables[t].append(name)

    def literal(self, t):
        kept, self.variables[t] = self.variables[t], []
        value = self.leaf(t)
        self.variables[t] = kept
        return value

    def guarded(self, line, otherwise="pass"):
        self.put("try:")
        self.put_inside(line)
        self.put(f"except Exception as e:")
        self.indent += 1
        self.put("print(type(e).__name__, e)")
        if otherwise != "pass":
            self.put(otherwise)
        self.indent -= 1

    def show(self, depth):
        label = self.new("#")
        t = self.pick(TYPES)
        if self.in_generator or self.chance(0.3):
            self.guarded(f"print({label!r}, {self.expr(t, 4)})")
        else:
            self.put(f"show({label!r}, lambda: {self.expr(t, 4)})")

    def binary(self, depth):
        left, right = self.expr("any", 1), self.expr("any", 1)
        if self.classes and self.chance(0.6):
            left = self.instance()
        if self.classes and self.chance(0.4):
            right = self.instance()
        op = self.pick(BINARY + ("<", "==", "!=", ">=", "in", "is", "and", "[]", "()", "divmod", "pow"))
        if op == "<<":
            right = f"({right}) % 9" if not self.chance(0.1) else right + " % 5"
        if op == "*":
            right = f"({right}) % 4" if self.chance(0.5) else right
        text = {"[]": f"({left})[{right}]", "()": f"({left})({right})", "divmod": f"divmod({left}, {right})", "pow": f"pow({left}, ({right}) % 4)"}.get(op, f"({left}) {op} ({right})")
        self.put(f"show({self.new('#')!r}, lambda: {text})")

    def augment(self, depth):
        t = self.pick(("int", "float", "str", "list", "set", "tuple", "dict"))
        if not self.variables[t]:
            return self.assign(depth)
        name = self.pick(self.variables[t])
        if not name.isidentifier():
            return self.show(depth)
        op = self.pick({"int": ("+=", "-=", "//=", "%=", "&=", "|=", "^=", ">>="), "float": ("+=", "-=", "*=", "/="), "str": ("+=",), "list": ("+=",), "set": ("|=", "&=", "-=", "^="),
                        "tuple": ("+=",), "dict": ("|=",)}[t])
        self.guarded(f"{name} {op} {self.expr(t if self.chance(0.9) else 'any', 2)}")
        if t == "int":
            self.guarded(f"{name} = {name} % 1000003")
        elif t in ("str", "list", "tuple"):
            self.guarded(f"{name} = {name}[:30]")

    def unpack(self, depth):
        count = self.random.randrange(1, 4)
        names = [self.new("x") for _ in range(count)]
        targets = list(names)
        if self.chance(0.4):
            at = self.random.randrange(count)
            targets[at] = "*" + targets[at]
        if count > 1 and self.chance(0.15):
            targets[0] = f"({targets[0].lstrip('*')}, {self.new('x')})"
        text = ", ".join(targets) + ("," if count == 1 else "")
        self.guarded(f"{text} = {self.expr(self.pick(('list', 'tuple', 'str', 'dict', 'any')), 2)}", f"{' = '.join(names)} = None")
        self.variables["any"].extend(names)

    def mutate(self, depth):
        t = self.pick(("list", "dict", "set"))
        if not self.variables[t]:
            return self.assign(depth)
        name, e = self.pick(self.variables[t]), self.expr
        if t == "list":
            line = self.pick((f"{name}.append({e('any', 1)})", f"{name}.insert({e('int', 0)}, {e('any', 1)})", f"{name}.pop({self.pick(('', '0', '-1', e('int', 0)))})", f"{name}.sort()", f"{name}.reverse()", f"{name}.extend({e(self.pick(('str', 'tuple', 'set')), 1)})",
                              f"{name}.remove({e('any', 0)})", f"{name}[{e('int', 0)}] = {e('any', 1)}", f"{name}[{self.pick(('1:2', ':1', '::2', '5:', '-1:', '::-1'))}] = {e(self.pick(('list', 'str', 'any')), 1)}", f"del {name}[{self.pick(('0', '-1', '1:', '::2', '7'))}]",
                              f"{name}.clear()", f"{name}.sort(key=repr, reverse=True)"))
        elif t == "dict":
            line = self.pick((f"{name}[{e(self.pick(('int', 'str', 'any')), 0)}] = {e('any', 1)}", f"print({name}.pop({e('str', 0)}{self.pick(('', ', None'))}))", f"print({name}.setdefault({e('int', 0)}, {e('any', 1)}))", f"{name}.update({e('dict', 1)})",
                              f"del {name}[{e('any', 0)}]", f"print({name}.popitem())", f"print({name}.get({e('any', 0)}, {e('int', 0)}))", f"{name}.update({self.pick(('a', 'b'))}={e('any', 0)})", f"{name}.clear()"))
        else:
            line = self.pick((f"{name}.add({e(self.pick(('int', 'str', 'any')), 0)})", f"{name}.discard({e('any', 0)})", f"{name}.remove({e('any', 0)})", f"{name}.update({e(self.pick(('list', 'str')), 1)})", f"{name}.clear()"))
        self.guarded(line)

    def delete(self, depth):
        t = self.pick(TYPES)
        if not self.variables[t] or self.in_function or self.indent:
            return self.show(depth)
        name = self.variables[t].pop()
        self.put(f"del {name}")
        if self.chance(0.5):
            self.guarded(f"print({name})")

    def assertion(self, depth):
        self.guarded(f"assert {self.expr('bool', 2)}{self.pick(('', ', ' + self.expr('str', 1)))}")

    def if_(self, depth):
        self.put(f"if {self.expr('bool', 2)}:")
        self.block(depth - 1)
        if self.chance(0.3):
            self.put(f"elif {self.expr('any', 2)}:")
            self.block(depth - 1)
        if self.chance(0.5):
            self.put("else:")
            self.block(depth - 1)

    def loop_body(self, depth):
        outer, self.in_loop = self.in_loop, True
        self.block(depth - 1)
        self.in_loop = outer

    def for_(self, depth):
        t = self.pick(("int", "str", "any"))
        name = self.new(NAMES[t])
        source = {"int": f"range({self.small()})", "str": f"{self.expr('str', 1)}[:4]", "any": f"list({self.expr(self.pick(('list', 'tuple', 'dict', 'set')), 1)})[:4]"}[t]
        target = name
        if self.chance(0.2):
            source, target = f"enumerate({source})", f"{self.new('i')}, {name}"
        self.put("try:")
        self.indent += 1
        self.put(f"for {target} in {source}:")
        self.variables[t].append(name)
        self.loop_body(min(depth, 2))
        self.variables[t].remove(name)
        if self.chance(0.3):
            self.put("else:")
            self.block(0, 1, 2)
        self.indent -= 1
        self.put(self.pick(("except Exception as e:", "except (ValueError, TypeError, LookupError, ArithmeticError, AttributeError, NameError, RuntimeError, OSError, AssertionError, StopIteration) as e:")))
        self.put_inside("print('loop', type(e).__name__, e)")

    def while_(self, depth):
        name = self.new("n")
        self.put(f"{name} = 0")
        self.put(f"while {name} < {self.random.randrange(1, 5)}:")
        self.put_inside(f"{name} += 1")
        self.loop_body(min(depth, 2))
        if self.chance(0.3):
            self.put("else:")
            self.block(0, 1, 2)

    def try_(self, depth):
        self.put("try:")
        self.block(depth - 1)
        kinds = self.random.randrange(4)
        for _ in range(kinds):
            exceptions = self.pick(EXCEPTIONS) if self.chance(0.7) else f"({self.pick(EXCEPTIONS)}, {self.pick(EXCEPTIONS)})"
            self.put(f"except {exceptions}{self.pick(('', ' as e'))}:")
            self.block(depth - 1, 0, 2)
        if self.indent == 0 or self.chance(0.7):
            if not kinds or self.chance(0.8):
                self.put("except Exception as e:")
                self.put_inside("print('caught', type(e).__name__, e, type(e.__context__).__name__, type(e.__cause__).__name__)")
                kinds += 1
        if kinds and self.chance(0.3):
            self.put("else:")
            self.block(depth - 1, 1, 2)
        if not kinds or self.chance(0.4):
            self.put("finally:")
            self.block(depth - 1, 1, 2)

    def with_(self, depth):
        swallow = self.pick(("", "", ", (Exception,)", ", (ValueError, TypeError)", ", (LookupError,)"))
        name = self.new("s")
        second = f", CM('{self.new('m')}')" if self.chance(0.2) else ""
        self.put(f"with CM('{self.new('m')}'{swallow}) as {name}{second}:")
        self.block(depth - 1)

    def pattern(self, depth=2):
        form = self.random.randrange(13)
        if form == 0:
            return self.pick(("0", "1", "-1", "'a'", "None", "True", "1.5", "b'a'"))
        if form == 1 or depth == 0:
            return "_"
        if form == 2:
            return self.pattern_name()
        if form in (3, 4):
            items = [self.pattern(depth - 1) for _ in range(self.random.randrange(4))]
            if self.chance(0.3):
                items.insert(self.random.randrange(len(items) + 1), "*" + self.pick(("_", self.pattern_name())))
            return "[" + ", ".join(items) + "]"
        if form == 5:
            return "{" + f"{self.pick(('1', repr('a'), 'None'))}: {self.pattern(depth - 1)}" + self.pick(("", f", **{self.new('p')}")) + "}"
        if form in (6, 7):
            return f"{self.pick(('int', 'str', 'list', 'float', 'tuple', 'dict', 'bool', 'set'))}({self.pick(('', self.pattern_name()))})"
        if form == 8:
            return f"({self.pick(('0', '1', repr('a')))} | {self.pick(('2', 'None', repr('b')))})"
        if form == 9:
            return f"({self.pattern(depth - 1).replace(' as ', ' as q')} as {self.pattern_name()})" if depth > 1 else "_"
        if form == 10:
            return f"int(real={self.pick(('0', '1', '_'))})"
        return self.pattern_name()

    def pattern_name(self):
        return self.new("p")

    def match_(self, depth):
        self.put("try:")
        self.indent += 1
        self.put(f"match {self.expr('any', 2)}:")
        self.indent += 1
        for _ in range(self.random.randrange(1, 4)):
            pattern = self.pattern()
            bare = pattern == "_" or pattern.isidentifier() and pattern not in ("None", "True")
            guard = f" if {self.expr('bool', 1)}" if bare or pattern[0] == "(" or self.chance(0.3) else ""
            self.put(f"case {pattern}{guard}:")
            names = [w for w in pattern.replace("(", " ").replace(")", " ").replace("[", " ").replace("]", " ").replace(",", " ").replace("*", " ").replace("}", " ").split() if w.startswith("p") and w[1:].isdigit()]
            self.put_inside(f"print('case', {', '.join(names) or repr('plain')})")
            self.block(max(0, depth - 2), 0, 2)
        self.put("case _:")
        self.block(0, 1, 1)
        self.indent -= 2
        self.put("except Exception as e:")
        self.put_inside("print('match', type(e).__name__, e)")

    def return_(self, depth):
        self.put(f"return {self.expr('any', 2)}" if not self.in_generator or self.chance(0.5) else "return")

    def break_(self, depth):
        self.put(f"if {self.expr('bool', 1)}: {self.pick(('break', 'continue'))}")

    def raise_(self, depth):
        what = f"{self.pick(EXCEPTIONS)}({self.pick(('', self.expr('str', 1), self.expr('int', 1) + ', ' + self.expr('str', 0)))})"
        self.put(f"if {self.expr('bool', 1)}: raise {what}{self.pick(('', '', '', ' from None', ' from ' + self.pick(EXCEPTIONS) + '(1)'))}")

    def yield_(self, depth):
        form = self.random.randrange(5)
        if form < 3:
            self.put(f"yield {self.expr('any', 2)}")
        elif form == 3:
            name = self.new("x")
            self.put(f"{name} = yield {self.expr('any', 1)}")
            self.put(f"print('sent', {name})")
        else:
            self.put(f"yield from {self.expr(self.pick(('list', 'tuple', 'str')), 1)}")

    # -- definitions --

    def signature(self):
        least, optional = self.random.randrange(3), self.random.randrange(3)
        params = [self.new("a") for _ in range(least + optional)]
        parts = params[:least] + [f"{p}={self.expr('any', 1)}" for p in params[least:]]
        if parts and self.chance(0.2):
            parts.insert(self.random.randrange(1, len(parts) + 1), "/")
        keywords, star, double = [], self.chance(0.25), self.chance(0.25)
        if star:
            parts.append("*rest")
        elif self.chance(0.25):
            parts.append("*")
            keywords = [self.new("k")]
        if keywords or star and self.chance(0.5):
            keywords = keywords or [self.new("k")]
            parts += [k + self.pick(("", f"={self.expr('int', 0)}")) for k in keywords]
        if double:
            parts.append("**more")
        names = params + keywords + (["rest"] if star else []) + (["more"] if double else [])
        return ", ".join(parts), names, (least, least + optional, keywords, star, double)

    def define_body(self, names, generator=False):
        kept = {t: list(pool) for t, pool in self.variables.items()}
        self.variables = {t: [] for t in TYPES}
        for name in names:
            self.variables["any"].append(name)
        state = self.in_function, self.in_generator, self.in_loop
        self.in_function, self.in_generator, self.in_loop = True, generator, False
        self.block(2, 1, 4)
        self.in_function, self.in_generator, self.in_loop = state
        self.variables = kept

    def function(self):
        name = self.new("fn")
        text, names, rest = self.signature()
        if self.chance(0.1):
            self.put("@(lambda f: f)")
        self.put(f"def {name}({text}):")
        self.put_inside(f"print({name!r}, {', '.join(names) or 'None'})")
        self.define_body(names)
        self.put_inside(f"return {self.pick(names + ['None'])}")
        self.functions.append((name,) + rest)

    def generator(self):
        name = self.new("gen")
        self.put(f"def {name}(arg):")
        self.put_inside("yield arg")
        self.define_body(["arg"], generator=True)
        self.generators.append(name)
        g = self.new("g")
        self.put(f"{g} = {name}({self.expr('any', 1)})")
        for _ in range(self.random.randrange(1, 5)):
            self.put(f"show({self.new('#')!r}, lambda: {self.pick((f'next({g})', f'{g}.send({self.expr(chr(105) + chr(110) + chr(116), 0)})', f'{g}.throw({self.pick(EXCEPTIONS)}({self.pick((1, 2))}))', f'next({g}, None)', f'{g}.close()', f'list({g})[:9]', f'{g}.send(None)'))})")

    def closure(self):
        name, inner = self.new("fn"), self.new("inner")
        self.put(f"def {name}(start):")
        self.indent += 1
        self.put("total = start")
        self.put(f"def {inner}(step={self.expr('int', 0)}):")
        self.put_inside("nonlocal total",
                        "try: total = total + step",
                        "except TypeError as e: print(e); total = step",
                        "return total")
        self.put(f"return {inner}, [{inner}(i) for i in range(2)], lambda: total")
        self.indent -= 1
        h = self.new("h")
        self.put(f"{h} = {name}({self.expr(self.pick(('int', 'float', 'str', 'any')), 1)})")
        self.put(f"show({self.new('#')!r}, lambda: ({h}[0](), {h}[0]({self.expr('any', 1)}), {h}[1], {h}[2]()))")

    def class_(self):
        name = self.new("C")
        bases = []
        if self.classes and self.chance(0.4):
            bases.append(self.pick(self.classes))
        elif self.chance(0.15):
            bases.append(self.pick(("dict", "list", "int", "str", "tuple", "Exception")))
        self.put(f"class {name}{'(' + ', '.join(bases) + ')' if bases else ''}:")
        self.indent += 1
        builtin = bases and bases[0] in ("dict", "list", "int", "str", "tuple", "Exception")
        inherited_builtin = bases and bases[0] in getattr(self, "builtin_classes", ())
        if self.chance(0.3):
            self.put(f"attr = {self.expr('any', 1)}")
        if self.chance(0.1) and not builtin and not bases:
            self.put("__slots__ = ('v', 'extra')")
        self.builtin_classes = getattr(self, "builtin_classes", ()) + ((name,) if builtin or inherited_builtin else ())
        if not builtin and not inherited_builtin:
            self.put("def __init__(self, v): self.v = v")
            self.put(f"def __repr__(self): return '{name}(%r)' % (self.v,)")
        else:
            self.put(f"def __init__(self, v): pass")
            self.put(f"def __new__(cls, v): return super().__new__(cls)")
            self.put(f"v = {self.random.randrange(9)}")
            self.put(f"def __repr__(self): return '{name}'")
            if self.chance(0.5):
                self.put(f"def __hash__(self): return 7")
        self.own_hash = False
        chosen = [d for d in DUNDERS if self.chance(0.14)]
        if any(d[0] == "__eq__" for d in chosen) and self.chance(0.7):
            chosen += [d for d in DUNDERS if d[0] == "__hash__" and d not in chosen]
        if not bases and not any(d[0] in ("__eq__", "__hash__") for d in chosen):
            self.put("def __hash__(self): return self.v")       # not by its address
        for dunder, params, kind in chosen:
            self.dunder(name, dunder, params, kind)
        if self.chance(0.3):
            self.put("@property")
            self.put(f"def prop(self): print('{name}.prop'); return self.v")
            if self.chance(0.5):
                self.put("@prop.setter")
                self.put(f"def prop(self, value): print('{name}.prop =', value)")
        if self.chance(0.3):
            self.put(f"{self.pick(('@classmethod', '@staticmethod'))}")
            self.put(f"def make(*a): return [x if not isinstance(x, type) else x.__name__ for x in a]")
        self.put("def method(self, *a, **k): return ('method', a, k)")
        self.indent -= 1
        self.classes.append(name)
        for _ in range(self.random.randrange(2, 6)):
            one, other = f"{name}({self.random.randrange(5)})", self.pick((self.instance(), self.expr("any", 1)))
            op = self.pick(BINARY[:11] + ("==", "<", "!=", ">=", "in"))
            form = self.random.randrange(6)
            text = (f"{one} {op} {other}", f"{other} {op} {one}", f"{self.pick(('len', 'bool', 'int', 'float', 'str', 'repr', 'list', 'abs', 'hash', 'iter', 'reversed', 'round', 'bytes', 'complex', 'sorted', 'sum', 'tuple', 'oct', 'divmod', 'next', 'dir', 'all'))}({one})",
                    f"{one}.{self.pick(('v', 'attr', 'prop', 'absent', 'make(1, 2)', 'method(1, k=2)', '__class__.__name__', 'extra'))}", f"f'{{{one}:{self.pick(('', '>8', 'x'))}}}'", f"{one}[{self.expr('any', 0)}]")[form]
            if "iter" in text[:9] or "reversed" in text[:9]:
                text = f"list({one})"
            if "hash" in text[:5] or "dir" in text[:4]:
                text = f"{text} and 0"
            if op in ("<<", "*") and form < 2:
                text = f"{one} {op} 2"
            self.put(f"show({self.new('#')!r}, lambda: {text})")

    def dunder(self, cls, dunder, params, kind):
        self.put(f"def {dunder}(self{', ' + params if params else ''}):")
        self.indent += 1
        if dunder != "__hash__" and self.chance(0.7):
            shown = "name" if dunder == "__getattr__" else ""
            self.put(f"print('{cls}.{dunder}'{', ' + shown if shown else ''})")
        if dunder == "__getattr__":
            self.put(f"if name[:1] == '_' or name in ('v', 'shape'): raise AttributeError(name)")
        if kind == "int":
            value = self.pick(("self.v", "3", "self.v + 1", "2", "-1", "True"))
        elif kind == "float":
            value = self.pick(("1.5", "0.0", "2"))
        elif kind == "bool":
            value = self.pick(("True", "False", "NotImplemented", "self.v == getattr(o, 'v', 0)" if params.startswith("o") else "True", "1", "None", "''"))
        elif kind == "self":
            value = self.pick(("self", "NotImplemented", "5"))
        elif kind == "iter":
            value = self.pick(("iter([1, 2])", "iter('ab')", "(i for i in range(3))", "iter(())", "5"))
        elif kind == "str":
            value = self.pick(("'text'", "'T%s' % self.v", "''", "3"))
        elif kind == "none":
            value = "None"
        elif kind == "attr":
            value = self.pick(("name", "3", "lambda *a: a"))
        elif kind == "bytes":
            value = self.pick(("b'bb'", "'no'"))
        elif kind == "list":
            value = self.pick(("['b', 'a']", "3"))
        else:
            value = self.pick(("self.v", "'r'", "NotImplemented", "(self.v, 1)", "[1]", "None", "2.5", "self"))
        if dunder == "__getitem__" or dunder == "__next__":
            self.put(f"if isinstance({'k' if dunder == '__getitem__' else 'self.v'}, int) and {'k' if dunder == '__getitem__' else '1'} {self.pick(('> 2', '>= 1'))}: raise {'IndexError(k)' if dunder == '__getitem__' else 'StopIteration'}")
        if self.chance(0.06):
            self.put(f"raise {self.pick(EXCEPTIONS)}('in {dunder}')")
        else:
            self.put(f"return {value}")
        self.indent -= 1

    def build(self):
        for _ in range(self.random.randrange(2, 5)):
            self.assign(1)
        for _ in range(self.random.randrange(4, 10)):
            form = self.random.randrange(10)
            if form == 0:
                self.function()
            elif form == 1:
                self.generator()
            elif form == 2:
                self.class_()
            elif form == 3:
                self.closure()
            elif form == 4 and self.functions:
                self.put(f"show({self.new('#')!r}, lambda: {self.call()})")
            else:
                self.statement(3)
        for t in TYPES[:-1]:
            for name in self.variables[t][-2:]:
                if name.isidentifier():
                    self.guarded(f"print({name!r}, {name})")
        return PRELUDE + "\n".join(self.lines) + "\n"


def program(seed):
    """Odd seeds: everything mixed; even ones: one of the themes."""
    return Program(seed).build() if seed % 2 else themes.program(random.Random(seed))


if __name__ == "__main__":
    print(program(int(sys.argv[1])), end="")
