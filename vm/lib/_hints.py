"""One line of help after a traceback, where there is a helpful one.

HINTS is a table of rows (exception, pattern of its message, hint).  The first row that fits decides.  A hint is a text, with
the groups of the pattern as {name}, or a function of a Case that gives a text or None; with None the search goes on.
"""
import builtins
import re
import sys
from _krait import typed_text
from _traceback import has_module, position


class Case:
    """An exception, its message, and what can be seen where it was raised."""

    def __init__(self, error):
        self.error = error
        try:
            self.message = str(error)
        except Exception:
            self.message = ""   # the program's own __str__ fails
        self.match = None
        self.traceback = error.__traceback__
        while self.traceback is not None and self.traceback.tb_next is not None:
            self.traceback = self.traceback.tb_next
        self.frame = self.traceback.tb_frame if self.traceback is not None else None

    def __getitem__(self, group):
        return self.match[group]

    def names(self):
        """Every name that the failing line can see, the innermost meaning of each."""
        if self.frame is None:
            return {}
        return {**vars(builtins), **self.frame.f_globals, **self.frame.f_locals}

    def find(self, dotted):
        """The object that a dotted name means here, or None."""
        first, *rest = dotted.split(".")
        if first == "<locals>":
            return None
        found = self.names().get(first)
        for part in rest:
            found = getattr(found, part, None)
        return found

    def function(self, title):
        """The function that a message calls `title`: looked for by its qualified name, then among the names of the line."""
        title = title.removesuffix("()")
        found = self.find(title) if "<locals>" not in title else self.find(title.rpartition(".")[2])
        return found if hasattr(found, "__code__") else None

    def line(self):
        """The source line, or ''."""
        if isinstance(self.error, SyntaxError):
            return (self.error.text or "").rstrip("\n")
        if self.traceback is None:
            return ""
        lines = source_lines(self.frame.f_code)[self.traceback.tb_lineno - 1:]
        return lines[0].rstrip("\n") if lines else ""

    def segment(self):
        """The part of the line that failed, or ''."""
        if self.traceback is None:
            return ""
        line, end_line, start, end = position(self.traceback)
        if start is None or line != end_line:
            return ""
        return self.line().encode()[start:end].decode(errors="replace")

    def subscripted(self):
        """(name, key text) when `name[key]` has failed."""
        found = re.fullmatch(r"([A-Za-z_][\w.]*)\[([^\[\]]*)\]", self.segment().strip())
        return found.groups() if found else (None, None)


def source_lines(code):
    typed = typed_text(code)
    if typed is not None:
        return typed.split("\n")
    import linecache
    return linecache.getlines(code.co_filename)


def close(name, names, least=0.6):
    import difflib
    names = [n for n in names if isinstance(n, str) and n != name]
    found = difflib.get_close_matches(name, names, 1, least)
    return found[0] if found else None


def short(value):
    text = repr(value)
    return text if len(text) <= 40 else text[:37] + "..."


# ---- names ------------------------------------------------------------------------------------------

HOME_OF = {     # names that people use without their import
    "math": "sqrt sin cos tan log log10 log2 exp floor ceil pi tau factorial gcd lcm hypot isclose radians degrees comb perm prod",
    "random": "randint choice shuffle randrange sample uniform choices",
    "collections": "defaultdict Counter deque namedtuple OrderedDict ChainMap",
    "itertools": "product permutations combinations chain cycle accumulate islice groupby zip_longest count repeat",
    "functools": "reduce partial wraps lru_cache cache cached_property total_ordering",
    "time": "sleep perf_counter monotonic", "copy": "deepcopy", "datetime": "timedelta",
    "dataclasses": "dataclass field", "enum": "Enum IntEnum Flag auto", "textwrap": "dedent", "pprint": "pprint",
    "statistics": "mean median stdev", "fractions": "Fraction", "decimal": "Decimal", "pathlib": "Path",
    "typing": "Optional Union Any List Dict Tuple Callable Iterable Iterator TypeVar Generic Protocol NamedTuple",
    "abc": "ABC abstractmethod", "contextlib": "contextmanager suppress", "io": "StringIO BytesIO", "operator": "itemgetter attrgetter",
    "string": "ascii_lowercase ascii_uppercase ascii_letters digits punctuation", "heapq": "heappush heappop heapify",
    "bisect": "bisect_left bisect_right insort", "os": "getcwd listdir makedirs getenv environ", "sys": "argv stdin stdout stderr",
    "json": "loads dumps",
}
CONSTANTS = "pi tau argv stdin stdout stderr environ ascii_lowercase ascii_uppercase ascii_letters digits punctuation".split()
OTHER_LANGUAGES = {
    "true": "True", "false": "False", "none": "None", "null": "None", "NULL": "None", "nil": "None", "undefined": "None", "TRUE": "True",
    "FALSE": "False"}
OTHER_FUNCTIONS = {     # only where they are called: elsewhere the name may be a variable that has no value yet
    "raw_input": "input", "xrange": "range", "unicode": "str", "unichr": "chr", "basestring": "str", "long": "int",
    "printf": "print", "echo": "print", "puts": "print", "strlen": "len", "length": "len",
    "file": "open", "execfile": "exec", "string": "str", "boolean": "bool", "double": "float", "char": "str",
}


def forgotten_self(case):
    owner = case.frame.f_locals.get("self") if case.frame else None
    if owner is not None and case["name"] in dir(owner):
        return "self.%s is there: an attribute needs its `self.`" % case["name"]


def without_value(case):
    """`total += 1` without a total; the exception of an except clause, behind it."""
    name, line = case["name"], case.line()
    if re.match(r"\s*%s\s*([-+*/%%&|^]|//|\*\*|<<|>>)=" % name, line):
        return "%s has no value yet: give it one before, as in `%s = 0`" % (name, name)
    return forgotten_exception(case)


def forgotten_exception(case):
    name = case["name"]
    for line in source_before(case):
        if re.match(r"\s*except\b.*\bas\s+%s\s*:" % name, line):
            return "`except ... as %s` forgets it at the end of its block: give it another name inside to keep it" % name


def forgotten_import(case):
    name, line = case["name"], case.line()
    dotted, called = (not line or re.search(r"\b%s\s*%s" % (name, sign), line) for sign in (r"\.", r"\("))
    if name in OTHER_LANGUAGES:
        return "in Python it is called %s" % OTHER_LANGUAGES[name]
    if name in OTHER_FUNCTIONS and called:
        return "in Python it is called %s" % OTHER_FUNCTIONS[name]
    if dotted and name in ("this", "Math"):
        return "in Python it is called %s" % {"this": "self", "Math": "math"}[name]
    if dotted and has_module(name) and not name.startswith("_"):
        return "%s is a module: `import %s` makes it known here" % (name, name)
    for module, names in HOME_OF.items():
        if name in names.split() and (called or "@" in line or name in CONSTANTS or name[0].isupper()):
            return "%s is in the module %s: `from %s import %s`" % (name, module, module, name)


def text_without_quotes(case):
    own = [name for name in case.names() if not hasattr(builtins, name)]
    if not close(case["name"], own) and re.search(r"(print|input|open)\(\s*%s\s*\)" % case["name"], case.line()):
        return "if this is meant as text, it stands in quotes: '%s'" % case["name"]


def assigned_below(case):
    name = case["name"]
    if forgotten_exception(case):
        return forgotten_exception(case)
    if any(re.search(r"\bdel\b.*\b%s\b" % name, line) for line in source_before(case)):
        return "%s has been deleted in %s" % (name, case.frame.f_code.co_name)
    if name in case.frame.f_globals:
        return "%s is assigned in %s, so it is local there; `global %s` as its first line means the outer one" % (
            name, case.frame.f_code.co_name, name)
    return "%s is local to %s, and this line runs before any assignment to it" % (name, case.frame.f_code.co_name)


# ---- modules ----------------------------------------------------------------------------------------

def shadowing_file(case):
    module = case["module"]
    loaded = sys.modules.get(module)
    file = getattr(loaded, "__file__", None) or ""
    if loaded is None and case.frame is not None:
        file = case.frame.f_code.co_filename
    name = file.rpartition("/")[2]
    if not file.startswith("<") and name in (module + ".py", "__init__.py") and (has_module(module) or module in sys.stdlib_module_names):
        return "%s in your folder hides the standard module %s: give it another name" % (name, module)


def close_module(case):
    name = case["name"]
    if name.endswith(".py"):
        return "import takes the name of a module, without .py: `import %s`" % name[:-3]
    found = close(name, [m for m in sys.stdlib_module_names if has_module(m)], 0.75)
    if found and not name.removeprefix(found).isdigit():    # urllib3 is another one
        return "did you mean `import %s`?" % found


def module_called(case):
    name = case.segment().partition("(")[0].strip()
    module = case.find(name) if name else None
    part = name.rpartition(".")[2]
    if module is not None and hasattr(module, part):
        return "%s is the module; %s.%s is what it has inside" % (name, name, part)
    return "%s is a module: call a function of it, as in %s.NAME(...)" % (name or "this", name or "module")


# ---- calls --------------------------------------------------------------------------------------------

def parameters(function):
    code = function.__code__
    return code.co_varnames[:code.co_argcount + code.co_kwonlyargcount]


def close_keyword(case):
    function = case.function(case["function"]) or getattr(case.find(case["function"].split(".")[0]), "__init__", None)
    if not hasattr(function, "__code__"):
        return None
    names = [n for n in parameters(function) if n not in ("self", "cls")]
    found = close(case["name"], names)
    if found:
        return "%s has a parameter called %s" % (case["function"], found)
    if names:
        return "%s takes %s" % (case["function"], ", ".join(names))
    return "%s takes no arguments" % case["function"]


SELVES = {"self", "cls", "this", "me", "klass", "mcs", "mcls", "metacls", "instance", "obj"}


def missing_self(case):
    name = case["function"].removesuffix("()")
    owner, _, method = name.rpartition(".")
    if not owner or owner.endswith("<locals>"):
        return None
    function = case.function(name)
    names = parameters(function) if function is not None else ()
    if names and (names[0] in SELVES or len(names[0]) == 1):
        return None
    if isinstance(vars(case.find(owner)).get(method), staticmethod):
        return None
    return "a method gets its object as first argument: `def %s(%s)`" % (method, ", ".join(("self",) + names))


def result_of_nothing(case):
    """None where an object is wanted: the last assignment from a method that returns nothing."""
    known = case.names()
    name = next((n for n in re.findall(r"\b[A-Za-z_]\w*", case.segment()) if n != "None" and known.get(n, 0) is None), None)
    if name is None:
        return "None came from a function without `return`, or from a method like list.sort() that changes its object"
    for line in source_before(case):
        if not re.match(r"\s*%s\s*=[^=]" % name, line):
            continue
        made = re.search(r"\.(sort|append|extend|insert|remove|reverse|update|add|clear|discard)\([^()]*\)\s*$", line)
        if made:
            return "%s is None: .%s() changes its object and returns nothing" % (name, made[1])
        called = re.match(r"\s*\w+\s*=\s*(\w+)\([^()]*\)\s*$", line)
        if called and hasattr(case.find(called[1]), "__code__"):
            return "%s is None: %s() gave nothing, perhaps it ended without `return`" % (name, called[1])
        break
    return "%s is None here" % name


def source_before(case):
    """The lines of this function, or of the module, up to the one that failed, the last first."""
    code = case.frame.f_code
    return reversed(source_lines(code)[code.co_firstlineno - 1:case.traceback.tb_lineno])


def hidden_builtin(case):
    name = re.match(r"\w+", case.segment())
    if name and hasattr(builtins, name[0]) and case.names().get(name[0]) is not getattr(builtins, name[0]):
        return "%s is a name of yours here and hides the built-in function: give it another name" % name[0]


# ---- items ----------------------------------------------------------------------------------------------

def close_key(case):
    if len(case.error.args) != 1:
        return None
    key = case.error.args[0]
    name, _ = case.subscripted()
    table = case.find(name) if name else None
    if not isinstance(table, dict):
        return None
    for other in (str(key), number(key)):
        if other is not None and other != key and other in table:
            return "%s has the key %s: %s is another one" % (name, short(other), short(key))
    found = close(key, table) if isinstance(key, str) else None
    if found is not None:
        return "%s has the key %s" % (name, short(found))
    return "%s.get(%s) gives None for a key that is missing" % (name, short(key))


def number(text):
    try:
        return int(text)
    except (TypeError, ValueError):
        return None


def size_of_list(case):
    name, key = case.subscripted()
    row = case.find(name) if name else None
    if row is None or not hasattr(row, "__len__"):
        return None
    size = len(row)
    if not size:
        return "%s is empty" % name
    if size == 1:
        text = "%s has one item, at 0" % name
    else:
        text = "%s has %d items, at 0 %s %d" % (name, size, "and" if size == 2 else "to", size - 1)
    index = case.find(key) if key and key.isidentifier() else None
    return text + ("; %s is %r" % (key, index) if isinstance(index, int) else "")


def is_a_table(case):
    name, key = case.subscripted()
    return "a list is indexed by numbers%s; a dict has names for keys" % (" (%s is a list)" % name if name else "")


FOREIGN_ATTRIBUTES = {
    ("list", "push"): "append", ("list", "add"): "append", ("list", "push_back"): "append", ("list", "addAll"): "extend",
    ("list", "concat"): "extend", ("list", "removeAt"): "pop", ("list", "find"): "index", ("list", "indexOf"): "index",
    ("set", "append"): "add", ("set", "push"): "add", ("set", "insert"): "add", ("dict", "iteritems"): "items",
    ("dict", "itervalues"): "values", ("dict", "iterkeys"): "keys",
    ("str", "trim"): "strip", ("str", "toUpperCase"): "upper", ("str", "toLowerCase"): "lower", ("str", "substr"): "a slice",
    ("str", "includes"): "in", ("str", "contains"): "in",
    ("list", "contains"): "in", ("list", "includes"): "in", ("dict", "has_key"): "in", ("dict", "contains"): "in",
}


FOREIGN_WAYS = {
    ("str", "decode"): "this is text already: bytes are decoded to text, text is encoded to bytes",
    ("bytes", "encode"): "these are bytes already: .decode() makes text of them",
    ("dict", "add"): "d[key] = value puts something into a dict", ("dict", "append"): "d[key] = value puts something into a dict",
}


def foreign_attribute(case):
    kind, name = case["type"], case["name"]
    if (kind, name) in FOREIGN_WAYS:
        return FOREIGN_WAYS[kind, name]
    if name in ("length", "size", "len", "count") and kind in ("list", "str", "dict", "set", "tuple", "bytes"):
        return "len(x) tells the length"
    wanted = FOREIGN_ATTRIBUTES.get((kind, name))
    if wanted == "in":
        return "`x in %s` tells whether it is there" % {"str": "text"}.get(kind, kind)
    if wanted == "a slice":
        return "text[start:end] is a part of a text"
    if wanted:
        return "a %s has .%s() for that" % (kind, wanted)
    if kind == "generator" and name == "next":
        return "next(x) gives the next value"


def close_file(case):
    import os
    name = case.error.filename
    if not isinstance(name, str):
        return None
    folder, _, file = name.rpartition("/")
    try:
        found = close(file, os.listdir(folder or "."))
    except OSError:
        return "there is no folder %s" % folder if folder else None
    if found:
        return "there is a file called %s" % found


def endless(case):
    """The function that stands in the traceback most often."""
    calls, trace = {}, case.error.__traceback__
    while trace is not None:
        name = trace.tb_frame.f_code.co_name
        calls[name] = calls.get(name, 0) + 1
        trace = trace.tb_next
    name = max(calls, key=calls.get, default="<module>")
    if calls.get(name, 0) > 2 and not name.startswith("<"):
        return "%s calls itself too often: some case must return without a call, and each call come nearer to it" % name


# ---- syntax --------------------------------------------------------------------------------------------------

SYNTAX = (      # what the line looks like, what to write; the first that fits
    (r"[\w\])]\s*\+\+\s*;?\s*$", "Python has no ++: write `x += 1`"),
    (r"\w--\s*;?\s*$", "Python has no --: write `x -= 1`"),
    (r"!==", "not equal is !="),
    (r"===", "equal is =="),
    (r"=<", "less or equal is <="),
    (r"[^=<>!]=>", "greater or equal is >=; a function without a name is `lambda x: ...`"),
    (r"<>", "not equal is !="),
    (r"&&", "and is called `and`"),
    (r"\|\|", "or is called `or`"),
    (r"(^\s*|[(=]\s*|\b(if|elif|while|and|or|not|return|assert|in)\s+)!\s*[\w(]", "not is called `not`"),
    (r"^\s*else\s+if\b|^\s*elseif\b|^\s*elsif\b", "else if is written `elif`"),
    (r"^\s*(let|var|const|my|int|float|double|string|auto)\s+\w+\s*(=|;|$)", "a variable needs no declaration: `x = 1`"),
    (r"^\s*(function|func|fn|fun|sub)\s+\w+\s*\(", "a function begins with `def`"),
    (r"\bnew\s+\w+\s*\(", "an object is made by calling its class: `Name(...)`, without new"),
    (r"^\s*(//|/\*)", "a comment begins with #"),
    (r"^\s*import\s+\w+(\s*,\s*\w+)*\s+from\b", "the order is `from module import name`"),
    (r"^\s*switch\s*\(?\s*\w+\)?\s*[:{]?\s*$", "several cases: `match x:` and `case 1:`"),
    (r"\?[^:]*:", "a choice is written `a if condition else b`"),
    (r"^\s*(}\s*)?catch\b(?!\s*=)", "exceptions are caught by `except`"),
    (r"^\s*throw\s+\w", "exceptions are raised by `raise`"),
    (r"^\s*(else|try)\s*\{\s*$|^\s*(if|while|for|def|class)\b.*(?<!\bin)(?<!\breturn)(?<!\bor)(?<!\band)(?<!\bnot)(?<!\bis)(?<=[\w)])\s*\{\s*$", "a block begins with : and is indented"),
    (r"^\s*(begin|do|end|then)\s*;?\s*$", "blocks are made by : and indentation alone"),
    (r"^\s*}\s*$", "blocks end where the indentation does"),
    (r"^\s*\w+\s*:=", "`:=` stands inside an expression: `(x := 1)`; a statement has ="),
)


def foreign_syntax(case):
    line = re.sub(r"'[^']*'|\"[^\"]*\"", "''", case.line()).partition("#")[0]
    for pattern, text in SYNTAX:
        if re.search(pattern, line):
            return text


def product(case):
    called = case.segment().rpartition("(")[0].strip() if case.segment().count("(") == 1 else ""
    if called.isidentifier():
        return "%s is a number here, no function" % called
    if re.search(r"[\d)]\s*\(\s*[^)\s]", case.line()):
        return "a product needs its sign: 2 * (x + 1)"


def counting(case):
    failed = case.segment()     # a loop fails as a whole
    if failed.startswith("for ") or (failed and re.search(r"\bfor\b.*\bin\s+%s\s*(:|\]|\)|$)" % re.escape(failed), case.line())):
        return "range(n) counts from 0 to n - 1"


def two_of_each(case):
    if re.search(r"\bfor\b.*\bin\b", case.line()):
        return "for key and value of a dict loop over d.items(); for number and item over enumerate(x)"


def open_string(case):
    if re.search(r"\w'\w", case.line()) and '"' not in case.line():
        return "an apostrophe ends text in '...': put the text between \"...\""
    if re.search(r"\\(['\"])\W*$", case.line()):
        return "a backslash takes the quote behind it into the text: \\\\ is a backslash alone"
    return "close the quotes on this line; text over several lines has three of them"


def windows_path(case):
    if re.search(r"[A-Za-z]:\\|\\Users\b", case.line()):
        return r"a path with backslashes is a raw text: r'C:\Users'"


def lonely_clause(case):
    word = re.match(r"\s*(else|elif|except|finally|case)\b", case.line())
    if not word or re.match(r"\s*else\s+if", case.line()) or case.error.offset != word.start(1) + 1:
        return None
    before = {"else": "`if`, `for`, `while` or `try`", "elif": "`if`", "except": "`try`", "finally": "`try`", "case": "`match`"}[word[1]]
    return "this %s has no %s at the same indentation above it" % (word[1], before)


def mixed_indentation(case):
    line = case.line()
    return "this line is indented by %s: use spaces throughout" % ("tabs" if line.startswith("\t") else "spaces, another one by tabs")


HINTS = (
    (UnboundLocalError, r"local variable '(?P<name>\w+)'", assigned_below),
    (NameError, r"name '(?P<name>\w+)' is not defined", forgotten_self),
    (NameError, r"name '(?P<name>\w+)' is not defined", without_value),
    (NameError, r"name '(?P<name>\w+)' is not defined", forgotten_import),
    (NameError, r"name '(?P<name>\w+)' is not defined", text_without_quotes),
    (ModuleNotFoundError, r"No module named '(?P<name>[\w.]+)'", close_module),
    (ImportError, r"from (?:partially initialized module )?'(?P<module>\w+)'", shadowing_file),
    (ImportError, r"partially initialized module '(?P<module>\w+)'",
     "two modules import each other: move one import into the function that needs it"),
    (AttributeError, r"module '(?P<module>\w+)' has no attribute", shadowing_file),
    (AttributeError, r"'NoneType' object has no attribute", result_of_nothing),
    (AttributeError, r"'(?P<type>\w+)' object has no attribute '(?P<name>\w+)'", foreign_attribute),
    (TypeError, r"(?P<function>[\w.<>]+\(\)) got an unexpected keyword argument '(?P<name>\w+)'", close_keyword),
    (TypeError, r"(?P<function>[\w.<>]+\(\)) takes \d+ positional arguments? but \d+ (?:was|were) given", missing_self),
    (TypeError, r"(?P<function>[\w.<>]+\(\)) missing 1 required positional argument: 'self'",
     "{function} is called on the class: make an object first, as in `Name().method()`"),
    (TypeError, r"can only concatenate str \(not \"(?P<type>int|float|bool)\"\)",
     "str(x) makes text of it, or put it into an f-string: f\"... {{x}}\""),
    (TypeError, r"unsupported operand type\(s\) for [-+*/%]+=?: '(?:int|float)' and 'str'",
     "int(text) or float(text) makes a number of the text"),
    (TypeError, r"unsupported operand type\(s\) for [-/%]+=?: 'str' and '(?:int|float)'",
     "int(text) or float(text) makes a number of the text"),
    (TypeError, r"unsupported operand type\(s\) for \S+ '(?:builtin_function_or_method|method|function)'|and '(?:builtin_function_or_method|method|function)'$",
     "a function is called with (): without them it is the function itself"),
    (TypeError, r"'type' object is not (?:subscriptable|iterable)", "this is the class itself: Name() makes an object of it"),
    (TypeError, r"'(?:method|function|builtin_function_or_method)' object is not (?:subscriptable|iterable)",
     "a function is called with ( ), not [ ]; without them it is the function itself"),
    (TypeError, r"unsupported operand type\(s\) for \S+ '?NoneType'?|and 'NoneType'$|'NoneType' object is not|NoneType object|'NoneType' has no|not \"NoneType\"", result_of_nothing),
    (TypeError, r"can't multiply sequence by non-int of type 'str'", "int(text) makes a number of the text"),
    (TypeError, r"can't multiply sequence by non-int of type 'float'", "int(x) makes a whole number"),
    (TypeError, r"'float' object cannot be interpreted as an integer", "int(x) makes a whole number; // divides whole numbers to a whole number"),
    (TypeError, r"'str' object cannot be interpreted as an integer", "int(text) makes a number of the text"),
    (TypeError, r"'module' object is not callable", module_called),
    (TypeError, r"'(?:list|int|str|dict|tuple|float|set)' object is not callable", hidden_builtin),
    (TypeError, r"'(?:list|dict|tuple)' object is not callable", "an item is taken with [ ]: x[0]"),
    (TypeError, r"'(?:int|float)' object is not callable", product),
    (TypeError, r"list indices must be integers or slices, not str", is_a_table),
    (TypeError, r"(?:list|tuple) indices must be integers or slices, not float", "// divides whole numbers to a whole number, / always to a float; int(x) cuts it off"),
    (TypeError, r"(?:list|tuple) indices must be integers or slices, not tuple", "rows within rows take two pairs of brackets: x[i][j]"),
    (TypeError, r"string indices must be integers, not 'str'", "this is text, no dict: a loop over a dict gives its keys; json.loads(text) makes dicts of JSON"),
    (TypeError, r"unhashable type: 'list'", "a tuple can be a key or in a set: tuple(x)"),
    (TypeError, r"unhashable type: 'set'", "a frozenset can be a key or in a set: frozenset(x)"),
    (TypeError, r"unhashable type: 'dict'", "tuple(x.items()) can be a key or in a set"),
    (TypeError, r"'str' object does not support item assignment", "text does not change: make new text, as in x[:i] + 'a' + x[i + 1:]"),
    (TypeError, r"'tuple' object does not support item assignment", "a tuple does not change: list(x) does"),
    (TypeError, r"'int' object is not iterable", counting),
    (TypeError, r"object of type 'int' has no len\(\)", "a number has no length; len(str(n)) counts its digits"),
    (TypeError, r"not supported between instances of '(?:str' and 'int|int' and 'str|str' and 'float|float' and 'str)'",
     "input() and files give text: int(text) makes a number of it"),
    (TypeError, r"'coroutine' object is not|object of type 'coroutine'", "an async function gives its result to `await`"),
    (TypeError, r"exceptions must derive from BaseException", "raise an exception: raise ValueError('what is wrong')"),
    (TypeError, r"Object of type set is not JSON serializable", "JSON has no sets: list(x)"),
    (TypeError, r"write\(\) argument must be str, not bytes", "a file opened with mode 'wb' takes bytes"),
    (TypeError, r"a bytes-like object is required, not 'str'", "text.encode() makes bytes of it"),
    (TypeError, r"Can't instantiate abstract class", "define these methods in the class, with the same names"),
    (ValueError, r"invalid literal for int\(\) with base 10: '[+-]?\d*\.\d+'", "int(float(text)) takes a number with a point"),
    (ValueError, r"invalid literal for int\(\) with base 10: ''", "the text is empty"),
    (ValueError, r"could not convert string to float: '\d+,\d+'", "a point stands before the decimals: text.replace(',', '.')"),
    (ValueError, r"too many values to unpack \(expected 2\)", two_of_each),
    (ValueError, r"mutable default <class '(?P<type>\w+)'> for field (?P<name>\w+)", "{name}: {type} = field(default_factory={type}) gives each object its own"),
    (ValueError, r"x not in list", "ask first whether it is there: `if x in row:`"),
    (KeyError, r"", close_key),
    (IndexError, r"index out of range", size_of_list),
    (IndexError, r"pop from empty list", "`while row:` goes on as long as there are items"),
    (FileNotFoundError, r"", close_file),
    (RecursionError, r"maximum recursion depth exceeded", endless),
    (RuntimeError, r"dictionary changed size during iteration", "loop over a copy: for key in list(d)"),
    (RuntimeError, r"Set changed size during iteration", "loop over a copy: for x in list(s)"),
    (RuntimeError, r"generator raised StopIteration", "a generator ends with `return`"),
    (EOFError, r"EOF when reading a line", "input() has met the end of standard input"),
    (UnicodeDecodeError, r"'utf-8' codec", "open(name, encoding='latin-1') reads another encoding; mode 'rb' reads bytes"),
    (TabError, r"inconsistent", mixed_indentation),
    (IndentationError, r"unindent does not match", "begin this line in the column of a line above that it belongs to"),
    (SyntaxError, r"unicodeescape", windows_path),
    (SyntaxError, r"multiple exception types must be parenthesized", "to keep the exception write `except Name as e`"),
    (SyntaxError, r"'await' outside (async )?function", "await stands in a function made with `async def`"),
    (SyntaxError, r"'return' outside function", "a return needs the indentation of a function's body"),
    (SyntaxError, r"invalid non-printable character", "retype the spaces of this line: one of them is not a space"),
    (SyntaxError, r"invalid character '[\u2010-\u201f\u2026\u2212\xab\xbb]'", "retype it on a keyboard: text from a word processor has other quotes and dashes"),
    (SyntaxError, r"unterminated string literal", open_string),
    (SyntaxError, r"^invalid syntax \(", lonely_clause),
    (SyntaxError, r"^(f-string: )?invalid syntax|^expected '|was never closed|^unmatched|^closing parenthesis", foreign_syntax),
)


def hint(error):
    """The hint for an exception, or None."""
    case = Case(error)
    for kind, pattern, found in HINTS:
        if not isinstance(error, kind):
            continue
        case.match = re.search(pattern, case.message)
        if case.match is None:
            continue
        text = found(case) if callable(found) else found.format(**case.match.groupdict())
        if text:
            return text
    return None
