"""themes_objects.py -- more themes for themes.py: generators, iterators, classes and what programs do with them."""
from themes import cases_program, several, theme

INTS = ("0", "1", "2", "-1", "3", "True", "None", "'x'", "1.5", "10 ** 20")


def indented(lines, depth):
    return ["    " * depth + line for line in lines]


# -- generators --

@theme
def generators(r):
    """Generators that delegate, catch and clean up, driven by a random series of next, send, throw and close."""
    lines = [GENERATORS]
    for k in range(r.randrange(2, 5)):
        body = []
        for _ in range(r.randrange(1, 5)):
            body.append(r.choice((f"print('got', (yield {r.randrange(9)}))", f"x = yield {r.randrange(9)}", "yield", f"for i in range({r.randrange(3)}): yield i", "if flag(): return 'early'", "if flag(): raise ValueError('own')",
                                  "if flag(): raise StopIteration('inside')", f"print('result', (yield from g{r.randrange(k)}()))" if k else "yield from 'ab'", "yield from ()", "yield from Source(2)", "x = [(yield 1), (yield 2)]; print(x)")))
        guard = r.randrange(4)
        lines.append(f"def g{k}():")
        if guard:
            lines += ["    try:"] + indented(body, 2)
            lines += (["    except ValueError as e:", f"        print('caught', e, repr(e.__context__)); {r.choice(('yield 7', 'raise KeyError(3)', 'raise', 'return 5', 'pass'))}"] if guard != 2 else [])
            lines += (["    except GeneratorExit:", f"        print('closing'); {r.choice(('raise', 'yield 8', 'return', 'pass'))}"] if guard == 3 else [])
            lines += (["    finally:", f"        print('finally {k}'){r.choice(('', '', '; yield 9', '; return 4'))}"] if guard == 2 or r.random() < 0.3 else [])
        else:
            lines += indented(body, 1)
        lines.append(f"    return {r.choice(INTS)}" if r.random() < 0.5 else "    yield 'end'")
        actions = several(r, 2, 7, lambda: r.choice(("next(g)", "next(g)", "g.send(1)", "g.send(None)", "g.throw(ValueError('t'))", "g.throw(ValueError)", "g.throw(KeyError, 'k')", "g.throw(GeneratorExit)", "g.throw(StopIteration(2))",
                                                     "g.close()", "(g.gi_running, g.gi_suspended, g.gi_frame is None)", "list(g)", "next(g, 'default')", "g.gi_yieldfrom is None")))
        lines.append(f"drive(g{k}(), {actions!r})")
    return "\n".join(lines) + "\n"


GENERATORS = '''\
import sys
sys.unraisablehook = lambda u: print("unraisable", repr(u.exc_value))
turns = 0
def flag():
    global turns
    turns += 1
    return turns % 3 == 0
class Source:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        self.n -= 1
        if self.n < 0: raise StopIteration("done")
        return self.n
    def throw(self, *args): print("Source.throw", args); return "thrown"
    def close(self): print("Source.close")
    def send(self, value): print("Source.send", value); return next(self)
def drive(g, actions):
    for action in actions:
        try: print(action, "->", eval(action, {"g": g}))
        except BaseException as e: print(action, "!", repr(e), repr(e.__context__), repr(e.__cause__))
    del g
'''


@theme
def iterators(r):
    """Chains of iterators over sources that end, raise or are changed on the way; copies and hints."""
    def source():
        return r.choice(("iter([3, 1, 2])", "'abca'", "range(5)", "range(7, 0, -2)", "{1: 2, 3: 4}", "(0, 1, '', 'x', None)", "Raising(3)", "iter(Counter(4), 6)", "Old(3)", "b'ab'", "reversed([1, 2, 3])", "{5}", "(i * i for i in range(4))", "()"))

    def chain(depth):
        if not depth:
            return source()
        a, b = chain(depth - 1), source()
        return r.choice((f"map(str, {a})", f"map(lambda x, y: (x, y), {a}, {b})", f"filter(None, {a})", f"zip({a}, {b})", f"zip({a}, {b}, strict=True)", f"enumerate({a}, {r.randrange(-2, 5)})", f"itertools.chain({a}, {b})",
                         f"itertools.islice({a}, {r.randrange(5)})", f"itertools.islice({a}, 1, None, 2)", f"itertools.takewhile(bool, {a})", f"itertools.dropwhile(bool, {a})", f"itertools.accumulate({a}, lambda x, y: (x, y))",
                         f"itertools.pairwise({a})", f"itertools.compress({a}, {b})", f"itertools.zip_longest({a}, {b}, fillvalue='-')", f"((k, list(g)) for k, g in itertools.groupby({a}))", f"itertools.tee({a})[1]", f"itertools.starmap(max, enumerate(range(3)))",
                         f"itertools.islice(itertools.cycle({a}), 7)", f"itertools.product({a}, repeat=2)", f"itertools.permutations({a}, 2)", f"itertools.combinations({a}, 2)", f"itertools.filterfalse(None, {a})", f"itertools.batched({a}, 2)", f"iter({a})"))

    def case():
        it = chain(r.randrange(1, 4))
        return r.choice((f"take({it})", f"take({it})", f"halves({it})", f"sorted(take({it}), key=repr)", f"hint({it})", f"take(copy.copy({it}))", f"max({it}, key=repr, default='none')", f"'x' in [*itertools.islice({it}, 5)]",
                         f"[a for a, *b in itertools.islice({it}, 4)]", f"dict(itertools.islice({it}, 4))", f"again({it})"))
    return cases_program(several(r, 8, 20, case), ITERATORS, "globals()")


ITERATORS = '''\
import copy, itertools, operator
class Raising:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        self.n -= 1
        if self.n < 0: raise ValueError("source")
        return self.n
class Old:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
    def __getitem__(self, i):
        if i >= self.n: raise IndexError(i)
        return i * 10
class Counter:
    def __init__(self, n): self.n = n
    def __call__(self): self.n += 1; return self.n
def take(it, n=12):
    got = []
    try:
        for x in itertools.islice(it, n): got.append(x)
    except Exception as e: got.append(repr(e))
    return got
def halves(it):
    it = iter(it)
    return take(it, 2), take(it, 2), take(it)
def again(it):
    return take(it), take(it)
def hint(it):
    return operator.length_hint(it, -1)
'''


# -- classes --

SUBCLASSED = {
    "int": ("7", "__add__ __radd__ __mul__ __eq__ __lt__ __hash__ __index__ __int__ __float__ __repr__ __str__ __bool__ __neg__ __and__ __pow__ __format__ __divmod__"),
    "float": ("2.5", "__add__ __rsub__ __mul__ __eq__ __lt__ __hash__ __int__ __float__ __repr__ __round__ __bool__ __format__ __truediv__"),
    "str": ("'Abc d'", "__add__ __mul__ __eq__ __lt__ __hash__ __len__ __getitem__ __contains__ __iter__ __repr__ __str__ __mod__ __format__"),
    "list": ("[3, 1, 2]", "__add__ __iadd__ __mul__ __eq__ __lt__ __len__ __getitem__ __setitem__ __contains__ __iter__ __reversed__ __repr__ __bool__ __delitem__"),
    "tuple": ("(3, 1, 2)", "__add__ __mul__ __eq__ __lt__ __hash__ __len__ __getitem__ __contains__ __iter__ __repr__"),
    "dict": ("{'a': 1, 'b': 2}", "__or__ __ior__ __eq__ __len__ __getitem__ __setitem__ __delitem__ __contains__ __iter__ __reversed__ __repr__ __missing__ keys"),
    "set": ("{1, 2, 3}", "__or__ __and__ __sub__ __xor__ __ior__ __eq__ __le__ __len__ __contains__ __iter__ __repr__ add"),
    "bytes": ("b'a b'", "__add__ __eq__ __len__ __getitem__ __iter__ __contains__ __repr__ __bytes__ __mod__"),
}
RESULTS = ("5", "'text'", "NotImplemented", "None", "True", "[1]", "iter('xy')", "2.5", "super().{name}(*args)", "super().{name}(*args)", "self", "args")


@theme
def builtin_subclasses(r):
    """Subclasses of built-in types with overridden special methods: which of them operators, functions and the type's methods ask."""
    kind = r.choice(list(SUBCLASSED))
    value, names = SUBCLASSED[kind]
    chosen = r.sample(names.split(), r.randrange(1, 6))
    lines = ["import copy, json, math, operator", f"class S({kind}):"]
    for name in chosen:
        result = r.choice(RESULTS).format(name=name)
        lines += [f"    def {name}(self, *args):", f"        log.append({name!r}); return {result}"]
    if r.random() < 0.3:
        lines.append("    __slots__ = ()" if kind not in ("int", "str", "bytes", "tuple") or r.random() < 0.5 else "    extra = 1")
    lines += ["log = []", "def make(): return S(" + value + ")"]

    def case():
        o = r.choice((value, "2", "1", "'b'", "[1]", "{}", "make()", "{1}", "b'b'", "None", "-1", "0", "1.0", "(1,)", "'a'"))
        s = "make()"
        return r.choice((f"{s} {r.choice('+ - * / // % & | ^ < <= == != > >= in is'.split())} {o}", f"{o} {r.choice('+ - * / % & | ^ < <= == != > >= in'.split())} {s}", f"{r.choice('repr str len bool hash int float list tuple set dict bytes sorted iter sum max min any all abs round reversed next type ascii format math.floor operator.index'.split())}({s})",
                         f"{s}[{r.choice(('0', '1', '-1', ':2', '::-1', repr('a'), repr('z'), 'make()'))}]", f"[*{s}]", f"(lambda *a: a)(*{s})", f"(lambda **k: k)(**{s})", f"f'{{{s}}}|{{{s}!r}}|{{{s}!s:>9}}'", f"'%s %r' % ({s}, {s})", f"copy.copy({s})", f"copy.deepcopy({s}) == {s}",
                         f"json.dumps({s})", f"{{{s}: 1}}", f"{s} in [{o}, {s}]", f"{s}.{r.choice(('copy()', 'count(1)', 'index(1)', 'upper()', 'join([])', 'get(1)', 'get(repr(1), 3)', 'keys()', 'values()', 'items()', 'union([9])', 'pop()', 'conjugate()', 'real', 'bit_length()', 'hex()', 'split()', 'update([])', 'sort()', 'append(1)', 'extend([4])', 'setdefault(5, 6)', 'isdisjoint([])', 'is_integer()', 'strip()', '__class__', '__dict__', 'popitem()', 'intersection([1])', 'replace(1, 2)'))}",
                         f"{kind}({s})", f"type({s} + {value}).__name__", f"sorted([{s}, {value}])", f"[x for x in {s}]", f"isinstance({s}, {kind})", f"operator.{r.choice(('add', 'mul', 'contains', 'getitem', 'eq', 'concat', 'length_hint'))}({s}, {o})", f"divmod({s}, {o})", f"pow({s}, 2)", f"{{**{s}}}", f"dict(zip({s}, {s}))",
                         f"enumerate({s}).__next__()", f"list(map(str, {s}))", f"'abc'[{s}]", f"[1, 2, 3][{s}:]", f"'x'.join({s})", f"bytes({s})", f"range({s})"))
    return "\n".join(lines) + "\n" + cases_program(several(r, 15, 30, lambda: f"({case()}, log.copy(), log.clear())"), names="globals()")


@theme
def class_making(r):
    """What happens, and in which order, while classes are made: metaclasses, __prepare__, __set_name__, __init_subclass__, decorators, slots."""
    lines = [CLASS_MAKING]
    made = []
    for k in range(r.randrange(3, 7)):
        bases = r.sample(made, min(len(made), r.randrange(3)))
        header = bases + r.sample(("Told", "int", "dict", "Exception", "Generic"), r.choice((0, 0, 1)))
        keywords = r.sample(("metaclass=Meta", "metaclass=Other", "flag=1", "label='x'"), r.choice((0, 0, 0, 1, 1, 2)))
        body = []
        for _ in range(r.randrange(1, 6)):
            name = r.choice("abcdef")
            body.append(r.choice((f"{name} = Named()", f"{name} = {r.choice(INTS)}", f"def {name}(self): return {k}, super().{name}()", f"@property\n    def {name}(self): return 'p{k}'", f"@classmethod\n    def {name}(cls): return cls.__name__", f"@staticmethod\n    def {name}(): return {k}",
                                  f"{name}: int = 3", f"{name}: 'text'", "__slots__ = ('s', 't')", "__slots__ = ()", "__slots__ = 'a'", f"__hash__ = {r.choice(('None', 'object.__hash__'))}", "def __eq__(self, o): return True", f"__doc__ = {r.choice(('None', repr('d')))}", f"__qualname__ = {r.choice((repr('Q'), '3'))}",
                                  "def __class_getitem__(cls, k): return k", "def __init_subclass__(cls, **k): print('sub', cls.__name__, k)", "def __getattr__(self, n): return n * 2", f"locals()['{name}'] = 9", f"{name} = lambda: __class__", "def __repr__(self): return 'R' + str(__class__.__name__)", f"del {name}", "print(sorted(k for k in locals() if len(k) == 1))")))
        head = ", ".join(header + keywords)
        lines += [f"try:", f"    {'@decorated' + chr(10) + '    ' if r.random() < 0.2 else ''}class K{k}{f'({head})' if head else ''}:"]
        lines += ["        " + part.replace("\n", "\n    ") for part in body]
        lines += [f"    look(K{k})", f"except Exception as e: print('K{k}', type(e).__name__, e, repr(e.__cause__))", f"if 'K{k}' not in globals(): K{k} = Told"]
        made.append(f"K{k}")
    return "\n".join(lines) + "\n"


CLASS_MAKING = '''\
class Space(dict):
    def __setitem__(self, k, v):
        if k[:2] != "__": print("set", k, end=" ")
        super().__setitem__(k, v)
class Meta(type):
    @classmethod
    def __prepare__(meta, name, bases, **k): print("prepare", name, [b.__name__ for b in bases], k); return Space()
    def __new__(meta, name, bases, ns, **k): print("new", name, k); return super().__new__(meta, name, bases, dict(ns), **k)
    def __init__(cls, name, bases, ns, **k): print("init", name, k); super().__init__(name, bases, ns)
    def __call__(cls, *a): print("call", cls.__name__); return super().__call__(*a)
class Other(type):
    def __getattribute__(cls, name):
        if len(name) == 1: print("meta get", name, end=" ")
        return super().__getattribute__(name)
class Told:
    def __init_subclass__(cls, flag=None, **k): print("told of", cls.__name__, flag, k); super().__init_subclass__(**k)
class Generic:
    def __class_getitem__(cls, k): return cls
class Named:
    def __set_name__(self, owner, name): print("name", owner.__name__, name)
    def __get__(self, o, cls): return "got" if o is None else ("from", type(o).__name__)
def decorated(cls): print("decorated", cls.__name__); cls.extra = 1; return cls
def look(cls):
    print([c.__name__ for c in cls.__mro__], type(cls).__name__, cls.__qualname__, cls.__doc__, cls.__dict__.get("__slots__"), cls.__dict__.get("__annotations__"), cls.__hash__ is None)
    try: o = cls()
    except Exception as e: return print("no instance", type(e).__name__, e)
    for name in "abcdefst":
        for place in (cls, o):
            try: value = getattr(place, name); value = value() if callable(value) else value
            except Exception as e: value = (type(e).__name__, str(e))
            print(name, value if " at 0x" not in repr(value) else type(value).__name__, end="; ")
    try: o.z = 1; print(vars(o) if hasattr(o, "__dict__") else "no dict")
    except Exception as e: print(type(e).__name__, e)
'''


# -- exceptions, scopes, text --

@theme
def exception_trees(r):
    """Exceptions with causes, contexts and notes, groups split and caught by except*, and how traceback shows them."""
    def error(depth):
        if depth and r.random() < 0.5:
            inner = ", ".join(error(depth - 1) for _ in range(r.randrange(1, 4)))
            return f"{r.choice(('ExceptionGroup', 'ExceptionGroup', 'BaseExceptionGroup', 'Own'))}({r.choice(('g', 'h'))!r}, [{inner}])"
        return r.choice(("ValueError(1)", "TypeError('t')", "KeyError('k')", "OSError(2, 'gone', 'f')", "noted(ValueError('n'), 'a note')", "KeyboardInterrupt()", "StopIteration(3)", "UnicodeDecodeError('utf-8', b'x', 0, 1, 'why')", "SyntaxError('bad', ('f', 1, 2, 'text'))", "caused(KeyError(1), ValueError(2))", "Mute()"))
    lines = [EXCEPTION_TREES]
    for _ in range(r.randrange(2, 5)):
        lines += ["try:", "    try:", f"        raise {error(2)}{r.choice(('', '', ' from ValueError(9)', ' from None'))}"]
        for _ in range(r.randrange(1, 3)):
            lines += [f"    except* {r.choice(('ValueError', 'TypeError', '(KeyError, OSError)', 'Exception', 'LookupError', 'BaseException', 'StopIteration'))} as e:",
                      "        " + r.choice(("print('star', repr(e))", "raise", "raise KeyError('new')", "raise RuntimeError('r') from e", "print(e.exceptions)", "pass"))]
        lines += ["    else: print('else')", "    finally: print('finally')", "except BaseException as e: tell(e)"]
    for _ in range(r.randrange(2, 6)):
        condition = r.choice(("ValueError", "(TypeError, KeyError)", "lambda e: isinstance(e, OSError)", "Exception", "lambda e: True", "lambda e: len(e.args) == 1", "5"))
        lines += ["try:", f"    e = {error(2)}", f"    print(e.{r.choice(('split', 'subgroup'))}({condition}))" if r.random() < 0.6 else "    tell(e.derive([ValueError(8)]))", "except Exception as x: print(type(x).__name__, x)"]
    return "\n".join(lines) + "\n"


EXCEPTION_TREES = '''\
import traceback
class Own(ExceptionGroup):
    def derive(self, parts): print("derive", len(parts)); return Own(self.message + "'", parts)
class Mute(Exception):
    def __str__(self): raise ValueError("no text")
def noted(e, note): e.add_note(note); e.add_note("second\\nline"); return e
def caused(e, cause): e.__cause__ = cause; return e
def tell(e):
    print(repr(e), repr(e.__cause__), repr(e.__context__), e.__suppress_context__, getattr(e, "__notes__", None))
    print("".join(traceback.format_exception(e)))
'''


@theme
def comprehension_scopes(r):
    """Nested comprehensions with conditions, assignments, lambdas and class bodies: which name is which."""
    def comprehension(depth, names):
        kind = r.choice(("[]", "{}", "()", "{:}"))
        name = r.choice("xyz")
        inner = names + [name]
        source = r.choice(("range(3)", "'ab'", "[1, 0, 2]", "top", "(top, 5)")) if not depth or r.random() < 0.6 else comprehension(depth - 1, names)
        value = r.choice((name, f"({name}, {r.choice(inner)})", f"(last := {name})", f"(lambda: {r.choice(inner)})()", f"[{r.choice(inner)} for {r.choice('xyz')} in (1, 2)]", f"f'{{{name}}}-{{top}}'", f"locals().get({name!r})", f"call(lambda {name}=top: {name})", comprehension(depth - 1, inner) if depth else "top"))
        tail = f" for {name} in {source}"
        if r.random() < 0.4:
            tail += f" if {r.choice((name, f'{name} != top', f'(seen := {name})', 'True', f'{name} in (1, 2)'))}"
        if r.random() < 0.3:
            second = r.choice("xyz")
            tail += f" for {second} in {r.choice((f'({name}, top)', f'[{name}] * 2', 'range(2)', repr('cd')))}"
        text = {"[]": f"[{value}{tail}]", "{}": f"{{repr({value}){tail}}}", "()": f"list({value}{tail})", "{:}": f"{{{name}: {value}{tail}}}"}[kind]
        return text if kind != "{}" else f"sorted({text})"
    lines = ["top = 'T'", "def call(f): return f()", "def show(f):", "    try: print(f())", "    except Exception as e: print(type(e).__name__, e)"]
    for k in range(r.randrange(4, 9)):
        text = comprehension(r.randrange(3), ["top"])
        form = r.randrange(4)
        if form == 0:
            lines += ["try:", f"    print({text})", "except Exception as e: print(type(e).__name__, e)"]
        elif form == 1 and ":=" not in text:
            lines += ["try:", f"    class C{k}:", "        top = 'class'", "        y = 4", f"        v = {text}", f"    print(C{k}.v)", "except Exception as e: print(type(e).__name__, e)"]
        elif form == 2:
            lines += [f"def f{k}(x=7, y=8):", "    top = 'local'", f"    value = {text}", "    return value, x, y, sorted(locals())", f"show(f{k})"]
        else:
            lines += [f"show(lambda: {text})" if ":=" not in text else f"show(lambda last=0, seen=0: {text})"]
    lines.append("print({k: v for k, v in globals().items() if k in ('last', 'seen', 'x', 'y', 'z')})")
    return "\n".join(lines) + "\n"


@theme
def changed_while_iterated(r):
    """Containers that change while something goes over them, compares them, sorts them or shows them."""
    def change():
        return r.choice(("c.append(9)", "c.pop()", "c.clear()", "c.insert(0, 8)", "c.update({7: 7})", "c.add(6)", "c.discard(1)", "c.extend([4, 5])", "c.reverse()", "del c[0]", "c[0] = 'new'", "c.remove(2)", "c.popitem()", "c[len(c) + 50] = 1", "c.setdefault(1, 2)", "c.rotate(1)", "c.appendleft(3)", "c |= {5}", "c += [1]", "c.sort()"))
    container = r.choice(("[3, 1, 2]", "{1: 'a', 2: 'b', 3: 'c'}", "{1, 2, 3}", "collections.deque([3, 1, 2])", "collections.OrderedDict([(1, 2), (3, 4)])", "bytearray(b'cab')", "collections.defaultdict(list, {1: [2]})", "collections.Counter('aab')"))
    lines = ["import collections", "def attempt(label, f):", "    try: print(label, f())", "    except Exception as e: print(label, type(e).__name__, e)"]
    for k in range(r.randrange(3, 7)):
        when, what = r.randrange(4), change()
        lines += [f"def change{k}(c, n=[0]):", "    n[0] += 1", f"    if n[0] == {when}:", f"        {what}", "    return n[0]"]
        use = r.choice(("[(x, change{k}(c)) for x in c]", "[(x, change{k}(c)) for x in reversed(c)]", "sorted(c, key=lambda x: change{k}(c))", "c.sort(key=lambda x: change{k}(c))", "list(map(lambda x: change{k}(c), c))", "max(c, key=lambda x: change{k}(c))", "[change{k}(c) for x in c.items()]", "[change{k}(c) for x in c.values()]",
                        "c.extend(change{k}(c) for _ in range(3))", "c.update((change{k}(c), 0) for _ in range(3))", "Ev(change{k}, c) in c", "c == type(c)([Ev(change{k}, c)] * 3)", "c.index(Ev(change{k}, c))", "c.count(Ev(change{k}, c))", "c.remove(Ev(change{k}, c))", "c[Ev(change{k}, c):]", "c[::Ev(change{k}, c)]", "c.insert(Ev(change{k}, c), 0)",
                        "dict.fromkeys(change{k}(c) for x in c)", "[*c, change{k}(c), *c]", "[x for x in iter(c) if change{k}(c) < 9]", "any(change{k}(c) > 5 for x in c)", "c.__setitem__(0, Ev(change{k}, c))", "list(zip(c, (change{k}(c) for _ in c)))", "repr([Ev(change{k}, c), c])", "sum(change{k}(c) for x in c)", "tuple(change{k}(c) for x in c)")).format(k=k)
        if container.startswith("bytearray") and "Ev(" in use:
            continue        # where CPython writes to memory that it has given back
        lines += [f"c = {container}", f"attempt({use!r}, lambda: {use})", "attempt('then', lambda: c if not isinstance(c, set) else sorted(map(repr, c)))"]
    return CHANGED + "\n".join(lines) + "\n"


CHANGED = '''\
class Ev:
    def __init__(self, change, c): self.change, self.c = change, c
    def __eq__(self, other): self.change(self.c); return False
    def __hash__(self): return 1
    def __index__(self): self.change(self.c); return 1
    def __repr__(self): self.change(self.c); return "Ev"
'''


@theme
def memory_views(r):
    """memoryview, struct and array: formats, casts, slices, assignment, comparison."""
    def view():
        text = r.choice(("memoryview(b)", "memoryview(bytes(b))", "memoryview(array.array('h', [1, -2, 3, 4]))", "memoryview(array.array('d', [0.5, 2.0]))", "memoryview(b).cast('H')", "memoryview(b).cast('b')", "memoryview(b).cast('B', [2, 4])", "memoryview(b).cast('i').cast('B')", "memoryview(b).cast('B', (2, 2, 2))", "memoryview(b).cast('c')", "memoryview(b).cast('?')", "memoryview(b).cast('Q')", "memoryview(b).toreadonly()"))
        return text + r.choice(("", "", "[::2]", "[1:5]", "[::-1]", "[3:1]", "[-3:]"))

    def case():
        v = view()
        code = r.choice(("b", "B", "h", "H", "i", "I", "q", "Q", "f", "d", "?", "c", "3s", "2h", "x", "5p", "n", "P", "e", "0i", "z"))
        order = r.choice(("", "<", ">", "!", "=", "@"))
        return r.choice((f"{v}.tolist()", f"{v}.tobytes({r.choice(('', repr('F'), repr('A'), repr('z')))})", f"({v}.format, {v}.itemsize, {v}.shape, {v}.strides, {v}.ndim, {v}.nbytes, {v}.readonly, {v}.contiguous, {v}.c_contiguous, {v}.f_contiguous)", f"{v}[{r.randrange(-5, 6)}]", f"{v}[{r.randrange(3)}, {r.randrange(4)}]",
                         f"{v} == {view()}", f"hash({v})", f"{v}.hex({r.choice(('', repr(':'), repr(':') + ', 2', repr('-') + ', -3'))})", f"{v}.cast({r.choice('bBhHiIqQfdc?')!r})", f"[*{v}]", f"len({v})", f"bytes({v})", f"{v}.__setitem__({r.choice(('0', '-1', 'slice(0, 2)', 'slice(None, None, 2)', '(0, 1)', '99'))}, {r.choice(('1', '255', '-1', '256', 'b' + repr('xy'), repr('a'), '1.5', 'b' + repr('x'), 'memoryview(bytes(2))', 'True'))})", "bytes(b)",
                         f"struct.pack({order + code!r}, {r.choice(('1', '-1', '300', '2 ** 40', '1.5', 'b' + repr('abc'), 'True', repr('x')))})", f"struct.unpack({order + code!r}, bytes(range(struct.calcsize({order + code!r}))))", f"struct.calcsize({order + code + r.choice('bhiq')!r})", f"list(struct.iter_unpack({order + r.choice('bhi')!r}, b))", f"struct.unpack_from({order + r.choice('bhi')!r}, b, {r.randrange(-4, 9)})",
                         f"array.array({r.choice('bBhHiIlLqQfdu')!r}, {r.choice(('[1, 2]', '[-1]', '[300]', 'b' + repr('abcdefgh'), repr('ab'), '[1.5]'))})", f"int.from_bytes({v}[:2], 'little')", f"b'-'.join([{v}, b'z'])", f"{v}.tolist() == list({v})", f"bytes({v}[::-1])", f"{v}.obj is b"))
    return cases_program(several(r, 12, 25, case), "import array, struct\nb = bytearray(range(1, 9))\n", "globals()")


@theme
def data_classes(r):
    """dataclasses, named tuples, enums and simple namespaces: made, compared, replaced, shown."""
    lines = ["import collections, copy, dataclasses, enum, types, typing", "from dataclasses import dataclass, field, replace, asdict, astuple"]
    flags = ", ".join(f"{name}={r.choice((True, False))}" for name in r.sample(("order", "eq", "frozen", "repr", "unsafe_hash", "init", "kw_only", "slots", "match_args"), r.randrange(4)))
    fields = []
    for name in r.sample("abcde", r.randrange(1, 5)):
        default = r.choice(("", " = 3", " = field(default=4)", " = field(default_factory=list)", " = field(repr=False, default=1)", " = field(compare=False, default=2)", " = field(init=False, default=5)", " = field(kw_only=True)", " = field(hash=False, default=0)", " = []"))
        fields.append(f"    {name}: {r.choice(('int', 'str', 'list', 'typing.ClassVar[int]', 'dataclasses.InitVar[int]', repr('late')))}{default}")
    members = [f"    {name} = {r.choice(('1', '2', '4', 'enum.auto()', repr('x'), '(1, 2)', '3'))}" for name in r.sample("PQRST", r.randrange(1, 5))]
    lines += ["try:", f"    @dataclass({flags})", "    class D:"] + ["    " + line for line in fields] + ["    @dataclass", "    class E(D):", "        z: int = 9", "except Exception as e:", "    print(type(e).__name__, e)", "    @dataclass", "    class D: a: int = 0", "    class E(D): pass",
              "try:", f"    {r.choice(('@enum.unique' + chr(10) + '    ', ''))}class N({r.choice(('enum.Enum', 'enum.IntEnum', 'enum.Flag', 'enum.IntFlag', 'str, enum.Enum', 'enum.StrEnum'))}):"] + ["    " + line for line in members] + ["except Exception as e:", "    print(type(e).__name__, e)", "    class N(enum.Enum): P = 1",
              f"T = collections.namedtuple('T', {r.choice((repr('x y'), repr('x y z'), '[' + repr('x') + ']'))}{r.choice(('', ', defaults=[7]', ', rename=True'))})", "S = types.SimpleNamespace"]

    def case():
        a, b = (r.choice(("D()", "D(1)", "D(1, 2)", "D(a=1)", "D(1, 2, 3)", "E()", "E(1, z=3)", "D(*range(3))", "T(1)", "T(1, 2)", "T(*range(3))", "T(x=1, y=2)", "N.P", "list(N)[0]", "N(1)", "N['P']", "N(3)", "S(a=1)", "S(a=1, b=[])", "1", "(1, 2)")) for _ in range(2))
        return r.choice((f"{a}", f"{a} {r.choice(('==', '!=', '<', '>=', '|', '&', '+', 'in', 'is'))} {b}", f"hash({a}) == hash({b})", f"asdict({a})", f"astuple({a})", f"replace({a}, {r.choice(('a=5', 'z=1', 'q=1', ''))})", f"{a}._replace({r.choice(('x=5', 'q=1', ''))})", f"{a}._asdict()", f"copy.copy({a}) == {a}", f"copy.deepcopy({a})", f"setattr({a}, {r.choice('axz')!r}, 3)", f"delattr({a}, 'a')",
                         f"{a}.{r.choice(('a', 'b', 'x', 'y', 'z', 'name', 'value', '_fields', '__match_args__', '__dict__', '_name_', '__slots__', '_field_defaults'))}", f"repr({a})", f"f'{{{a}}} {{{a}!r:>12}}'", f"str({a})", f"list(N)", f"N.__members__", f"~{a}", f"len({a})", f"[f.name for f in dataclasses.fields({r.choice(('D', 'E', a))})]", f"D.__init__.__annotations__", f"sorted([{a}, {b}])", f"bool({a})", f"int({a})", f"{a} in N", f"dict.fromkeys([{a}, {b}])", f"vars({a})", f"isinstance({a}, {r.choice(('tuple', 'int', 'str', 'D', 'N'))})", f"type({a}).__name__",
                         f"[*{a}]", f"{a}[0]", f"dataclasses.is_dataclass({a})", f"N.{r.choice('PQRST')}.{r.choice(('value', 'name', 'P', '_value_'))}", f"setattr(N, 'P', 1)", "D.__eq__ is object.__eq__", "D.__hash__ is None"))
    return "\n".join(lines) + "\n" + cases_program(several(r, 15, 30, case), names="globals()")


@theme
def nested_fstrings(r):
    """f-strings: fields in specs, conversions, =, quotes, lambdas and everything that may fail in them."""
    def value(depth):
        return r.choice(("n", "x", "s", "l[0]", "d['k']" if depth else "d[\"k\"]", "n + 1", "(lambda: n)()", "o", "s.upper()", "l", "n if x else s", "[*l, n]", "-n", "x / 3", "t[1:]", "u", "{1: 2}[1]".join(("(", ")")), "n == 3", "(y := n)", "o.attr", "l[n]", "missing", "d['none']" if depth else "d[\"none\"]", "n // 0"))

    def spec(depth):
        if r.random() < 0.35:
            return r.choice(("{n}", "{s}", ">{n + 5}", "{'>'}{10}" if depth else "{\">\"}{10}", ".{n}f", "{w}.{n}", "0{w}d", "{n!r}", "*^{w}", "{'{'}^9" if depth else "{\"{\"}^9", "{x}"))
        return r.choice(("", "", "d", ">8", ".2f", "x", "05", "+", ",", "e", "%", "s", "!>5", "c", "_b", "08.3f", "=+7", "z.1f", "<4s", "#o"))

    def field(depth):
        return "{" + value(depth) + r.choice(("", "", "", "=", " = ", " =")) + r.choice(("", "", "!r", "!s", "!a")) + (f":{spec(depth)}" if r.random() < 0.5 else "") + "}"

    def case():
        text = "".join(r.choice((field(False), field(False), "{{", "}}", "text ", "é", "\\n", "\\x41", "\\N{DIGIT ONE}")) for _ in range(r.randrange(1, 5)))
        if "{{" not in text and "l[n]" in text and r.random() < 0.5:
            text = text.replace("l[n]", "l[0]")
        return r.choice((f"f'{text}'", f"f'{text}' 'tail'", f"rf'{text}'", f"f'''{text}\n'''", f"len(f'{text}')", f"'head ' f'{text}'", f"[f'{text}' for n in (1, 2)]", f"(lambda n: f'{text}')(4)"))
    setup = ("class O:\n    attr = 'A'\n    def __repr__(self): return 'O!'\n    def __format__(self, spec): return f'<{spec}>'\n"
             "names = {'n': 3, 'x': -1.5, 's': 'str', 'l': [1, 2, 3], 'd': {'k': 'v'}, 'o': O(), 't': (1, 2, 3), 'u': 'ü€', 'w': 12}\n")
    return cases_program(several(r, 12, 25, case), setup, "names")
