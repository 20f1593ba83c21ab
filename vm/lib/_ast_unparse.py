"""Trees as text: ast.unparse().

Pieces are appended to a list. An expression is written for a level, the loosest that may stand there without parentheses, and puts them round
itself when its own is looser.
"""
import ast

(TUPLE, TEST, OR, AND, NOT, CMP, BOR, BXOR, BAND, SHIFT, ARITH, TERM, FACTOR, POWER, AWAIT, ATOM) = range(16)
YIELD, EXPR = TUPLE, BOR
_BINARY = {"Add": ("+", ARITH), "Sub": ("-", ARITH), "Mult": ("*", TERM), "MatMult": ("@", TERM), "Div": ("/", TERM), "Mod": ("%", TERM),
           "LShift": ("<<", SHIFT), "RShift": (">>", SHIFT), "BitOr": ("|", BOR), "BitXor": ("^", BXOR), "BitAnd": ("&", BAND),
           "FloorDiv": ("//", TERM), "Pow": ("**", POWER)}
_UNARY = {"Invert": ("~", FACTOR), "Not": ("not", NOT), "UAdd": ("+", FACTOR), "USub": ("-", FACTOR)}
_COMPARE = {"Eq": "==", "NotEq": "!=", "Lt": "<", "LtE": "<=", "Gt": ">", "GtE": ">=", "Is": "is", "IsNot": "is not", "In": "in", "NotIn": "not in"}
_QUOTES = ("'", '"', '"""', "'''")
_INFINITY = "1e309"


class Unparser:
    def __init__(self):
        self.out = []
        self.depth = 0

    def text_of(self, node):
        self.statement_or_expression(node)
        return "".join(self.out).lstrip("\n")

    def statement_or_expression(self, node):
        if isinstance(node, list):
            for item in node:
                self.statement_or_expression(item)
        else:
            method = getattr(self, "do_" + type(node).__name__, None)
            if method is None:
                raise ValueError(f"cannot unparse {type(node).__name__}")
            if isinstance(node, ast.expr):
                method(node, TEST)
            else:
                method(node)

    def add(self, *texts):
        self.out += texts

    def line(self, text=""):
        self.add("\n", "    " * self.depth, text)

    def gap(self, node):
        "An empty line before a definition, also where what is around it is indented."
        if node.decorator_list or self.out:
            self.add("\n")

    def expr(self, node, level=TEST):
        if node is None:
            self.add("None")
        else:
            getattr(self, "do_" + type(node).__name__)(node, level)

    def joined(self, nodes, level=TEST, separator=", "):
        for i, node in enumerate(nodes):
            if i:
                self.add(separator)
            self.expr(node, level)

    def wrapped(self, own, level, write):
        if level > own:
            self.add("(")
        write()
        if level > own:
            self.add(")")

    # ---- modules and blocks

    def do_Module(self, node):
        self.body_with_docstring(node)

    def do_Interactive(self, node):
        self.statements(node.body)

    def do_Expression(self, node):
        self.expr(node.body)

    def do_FunctionType(self, node):
        self.add("(")
        self.joined(node.argtypes)
        self.add(") -> ")
        self.expr(node.returns)

    def statements(self, body):
        for statement in body:
            getattr(self, "do_" + type(statement).__name__)(statement)

    def block(self, body):
        self.add(":")
        self.depth += 1
        self.statements(body)
        self.depth -= 1

    def body_with_docstring(self, node):
        body = node.body
        doc = None
        if body and isinstance(body[0], ast.Expr) and isinstance(body[0].value, ast.Constant) and isinstance(body[0].value.value, str):
            doc, body = body[0].value, body[1:]
            self.line()
            if doc.kind == "u":
                self.add("u")
            self.add(_text_literal(doc.value, ('"""', "'''"), docstring=True))
        self.statements(body)

    def documented_block(self, node):
        self.add(":")
        self.depth += 1
        self.body_with_docstring(node)
        self.depth -= 1

    # ---- statements

    def do_Expr(self, node):
        self.line()
        self.expr(node.value, YIELD if isinstance(node.value, (ast.Yield, ast.YieldFrom)) else TEST)

    def do_FunctionDef(self, node, word="def"):
        self.gap(node)
        for decorator in node.decorator_list:
            self.line("@")
            self.expr(decorator)
        self.line(f"{word} {node.name}(")
        self.arguments(node.args)
        self.add(")")
        if node.returns:
            self.add(" -> ")
            self.expr(node.returns)
        self.documented_block(node)

    def do_AsyncFunctionDef(self, node):
        self.do_FunctionDef(node, "async def")

    def do_ClassDef(self, node):
        self.gap(node)
        for decorator in node.decorator_list:
            self.line("@")
            self.expr(decorator)
        self.line("class " + node.name)
        if node.bases or node.keywords:
            self.add("(")
            self.call_arguments(node.bases, node.keywords)
            self.add(")")
        self.documented_block(node)

    def do_Return(self, node):
        self.line("return")
        if node.value:
            self.add(" ")
            self.expr(node.value)

    def do_Delete(self, node):
        self.line("del ")
        self.joined(node.targets)

    def target(self, node):
        self.expr(node, TUPLE)

    def do_Assign(self, node):
        self.line()
        for target in node.targets:
            self.target(target)
            self.add(" = ")
        self.expr(node.value)

    def do_AugAssign(self, node):
        self.line()
        self.expr(node.target)
        self.add(f" {_BINARY[type(node.op).__name__][0]}= ")
        self.expr(node.value)

    def do_AnnAssign(self, node):
        self.line()
        bare = not node.simple and isinstance(node.target, ast.Name)
        self.add("(" if bare else "")
        self.expr(node.target)
        self.add(")" if bare else "", ": ")
        self.expr(node.annotation)
        if node.value:
            self.add(" = ")
            self.expr(node.value)

    def do_For(self, node, word="for"):
        self.line(word + " ")
        self.target(node.target)
        self.add(" in ")
        self.expr(node.iter)
        self.block(node.body)
        self.orelse(node)

    def do_AsyncFor(self, node):
        self.do_For(node, "async for")

    def orelse(self, node):
        if node.orelse:
            self.line("else")
            self.block(node.orelse)

    def do_While(self, node):
        self.line("while ")
        self.expr(node.test)
        self.block(node.body)
        self.orelse(node)

    def do_If(self, node, word="if"):
        self.line(word + " ")
        self.expr(node.test)
        self.block(node.body)
        if len(node.orelse) == 1 and isinstance(node.orelse[0], ast.If):
            self.do_If(node.orelse[0], "elif")
        else:
            self.orelse(node)

    def do_With(self, node, word="with"):
        self.line(word + " ")
        for i, item in enumerate(node.items):
            if i:
                self.add(", ")
            self.expr(item.context_expr)
            if item.optional_vars:
                self.add(" as ")
                self.expr(item.optional_vars)
        self.block(node.body)

    def do_AsyncWith(self, node):
        self.do_With(node, "async with")

    def do_withitem(self, node):
        self.expr(node.context_expr)
        if node.optional_vars:
            self.add(" as ")
            self.expr(node.optional_vars)

    def do_Match(self, node):
        self.line("match ")
        self.expr(node.subject)
        self.add(":")
        self.depth += 1
        for case in node.cases:
            self.do_match_case(case)
        self.depth -= 1

    def do_match_case(self, case):
        self.line("case ")
        self.pattern(case.pattern)
        if case.guard:
            self.add(" if ")
            self.expr(case.guard)
        self.block(case.body)

    def do_Raise(self, node):
        self.line("raise")
        if not node.exc:
            if node.cause:
                raise ValueError("Node can't be used without a value attribute.")
            return
        self.add(" ")
        self.expr(node.exc)
        if node.cause:
            self.add(" from ")
            self.expr(node.cause)

    def do_Try(self, node, star=""):
        self.line("try")
        self.block(node.body)
        for handler in node.handlers:
            self.do_ExceptHandler(handler, star)
        self.orelse(node)
        if node.finalbody:
            self.line("finally")
            self.block(node.finalbody)

    def do_TryStar(self, node):
        self.do_Try(node, "*")

    def do_ExceptHandler(self, handler, star=""):
        self.line("except" + star)
        if handler.type:
            self.add(" ")
            self.expr(handler.type)
        if handler.name:
            self.add(" as ", handler.name)
        self.block(handler.body)

    def do_Assert(self, node):
        self.line("assert ")
        self.expr(node.test)
        if node.msg:
            self.add(", ")
            self.expr(node.msg)

    def do_Import(self, node):
        self.line("import ")
        self.aliases(node.names)

    def do_ImportFrom(self, node):
        self.line("from " + "." * (node.level or 0) + (node.module or "") + " import ")
        self.aliases(node.names)

    def aliases(self, names):
        self.add(", ".join(alias.name + (" as " + alias.asname if alias.asname else "") for alias in names))

    def do_alias(self, node):
        self.aliases([node])

    def do_Global(self, node):
        self.line("global " + ", ".join(node.names))

    def do_Nonlocal(self, node):
        self.line("nonlocal " + ", ".join(node.names))

    def do_Pass(self, node):
        self.line("pass")

    def do_Break(self, node):
        self.line("break")

    def do_Continue(self, node):
        self.line("continue")

    # ---- parameters and arguments

    def do_arguments(self, node):
        self.arguments(node)

    def do_arg(self, node):
        self.add(node.arg)
        if node.annotation:
            self.add(": ")
            self.expr(node.annotation)

    def arguments(self, node):
        first = True

        def comma():
            nonlocal first
            if not first:
                self.add(", ")
            first = False
        positional = node.posonlyargs + node.args
        defaults = [None] * (len(positional) - len(node.defaults)) + node.defaults
        for i, (arg, default) in enumerate(zip(positional, defaults), 1):
            comma()
            self.do_arg(arg)
            if default:
                self.add("=")
                self.expr(default)
            if i == len(node.posonlyargs):
                self.add(", /")
        if node.vararg or node.kwonlyargs:
            comma()
            self.add("*")
            if node.vararg:
                self.do_arg(node.vararg)
        for arg, default in zip(node.kwonlyargs, node.kw_defaults):
            comma()
            self.do_arg(arg)
            if default:
                self.add("=")
                self.expr(default)
        if node.kwarg:
            comma()
            self.add("**")
            self.do_arg(node.kwarg)

    def call_arguments(self, args, keywords):
        first = True
        for arg in args:
            self.add("" if first else ", ")
            first = False
            self.expr(arg)
        for keyword in keywords:
            self.add("" if first else ", ")
            first = False
            self.do_keyword(keyword)

    def do_keyword(self, node):
        self.add("**" if node.arg is None else node.arg + "=")
        self.expr(node.value)

    # ---- expressions

    def do_BoolOp(self, node, level):
        is_and = isinstance(node.op, ast.And)
        own = AND if is_and else OR

        def write():
            for i, value in enumerate(node.values):
                self.add((" and " if is_and else " or ") if i else "")
                self.expr(value, min(own + 1 + i, ATOM))
        self.wrapped(own, level, write)

    def do_NamedExpr(self, node, level):
        def write():
            self.expr(node.target, ATOM)
            self.add(" := ")
            self.expr(node.value, ATOM)
        self.wrapped(TUPLE, max(level, TEST), write)

    def do_BinOp(self, node, level):
        sign, own = _BINARY[type(node.op).__name__]
        power = isinstance(node.op, ast.Pow)

        def write():
            self.expr(node.left, own + 1 if power else own)
            self.add(f" {sign} ")
            self.expr(node.right, own if power else own + 1)
        self.wrapped(own, level, write)

    def do_UnaryOp(self, node, level):
        sign, own = _UNARY[type(node.op).__name__]

        def write():
            self.add(sign, " " if own != FACTOR else "")
            self.expr(node.operand, own)
        self.wrapped(own, level, write)

    def do_Lambda(self, node, level):
        def write():
            self.add("lambda")
            mark = len(self.out)
            self.arguments(node.args)
            if len(self.out) > mark:
                self.out.insert(mark, " ")
            self.add(": ")
            self.expr(node.body, TEST)
        self.wrapped(TEST, level, write)

    def do_IfExp(self, node, level):
        def write():
            self.expr(node.body, TEST + 1)
            self.add(" if ")
            self.expr(node.test, TEST + 1)
            self.add(" else ")
            self.expr(node.orelse, TEST)
        self.wrapped(TEST, level, write)

    def do_Dict(self, node, level):
        self.add("{")
        for i, (key, value) in enumerate(zip(node.keys, node.values)):
            self.add(", " if i else "")
            if key is None:
                self.add("**")
                self.expr(value, EXPR)
            else:
                self.expr(key)
                self.add(": ")
                self.expr(value)
        self.add("}")

    def do_Set(self, node, level):
        if node.elts:
            self.add("{")
            self.joined(node.elts)
            self.add("}")
        else:
            self.add("{*()}")

    def comprehension(self, opening, node, closing):
        self.add(opening)
        self.expr(node.elt)
        for generator in node.generators:
            self.do_comprehension(generator)
        self.add(closing)

    def do_comprehension(self, node):
        self.add(" async for " if node.is_async else " for ")
        self.target(node.target)
        self.add(" in ")
        self.expr(node.iter, TEST + 1)
        for condition in node.ifs:
            self.add(" if ")
            self.expr(condition, TEST + 1)

    def do_ListComp(self, node, level):
        self.comprehension("[", node, "]")

    def do_SetComp(self, node, level):
        self.comprehension("{", node, "}")

    def do_GeneratorExp(self, node, level):
        self.comprehension("(", node, ")")

    def do_DictComp(self, node, level):
        self.add("{")
        self.expr(node.key)
        self.add(": ")
        self.expr(node.value)
        for generator in node.generators:
            self.do_comprehension(generator)
        self.add("}")

    def do_Await(self, node, level):
        def write():
            self.add("await")
            if node.value:
                self.add(" ")
                self.expr(node.value, ATOM)
        self.wrapped(AWAIT, level, write)

    def do_Yield(self, node, level):
        def write():
            self.add("yield")
            if node.value:
                self.add(" ")
                self.expr(node.value, ATOM)
        self.wrapped(YIELD, level, write)

    def do_YieldFrom(self, node, level):
        def write():
            self.add("yield from ")
            self.expr(node.value, ATOM)
        self.wrapped(YIELD, level, write)

    def do_Compare(self, node, level):
        def write():
            self.expr(node.left, CMP + 1)
            for op, right in zip(node.ops, node.comparators):
                self.add(f" {_COMPARE[type(op).__name__]} ")
                self.expr(right, CMP + 1)
        self.wrapped(CMP, level, write)

    def do_Call(self, node, level):
        self.expr(node.func, ATOM)
        self.add("(")
        self.call_arguments(node.args, node.keywords)
        self.add(")")

    def do_Attribute(self, node, level):
        self.expr(node.value, ATOM)
        if isinstance(node.value, ast.Constant) and isinstance(node.value.value, int):
            self.add(" ")
        self.add(".", node.attr)

    def do_Subscript(self, node, level):
        self.expr(node.value, ATOM)
        self.add("[")
        if isinstance(node.slice, ast.Tuple) and node.slice.elts:
            self.items(node.slice.elts)
        else:
            self.expr(node.slice)
        self.add("]")

    def items(self, elts):
        self.joined(elts)
        if len(elts) == 1:
            self.add(",")

    def do_Starred(self, node, level):
        self.add("*")
        self.expr(node.value, EXPR)

    def do_Name(self, node, level):
        self.add(node.id)

    def do_List(self, node, level):
        self.add("[")
        self.joined(node.elts)
        self.add("]")

    def do_Tuple(self, node, level):
        bare = level == TUPLE and node.elts
        self.add("" if bare else "(")
        self.items(node.elts)
        self.add("" if bare else ")")

    def do_Slice(self, node, level):
        if node.lower:
            self.expr(node.lower)
        self.add(":")
        if node.upper:
            self.expr(node.upper)
        if node.step:
            self.add(":")
            self.expr(node.step)

    def do_Constant(self, node, level):
        value = node.value
        if isinstance(value, tuple):
            self.add("(")
            self.add(", ".join(_constant(item) for item in value), "," if len(value) == 1 else "", ")")
        elif value is ...:
            self.add("...")
        elif isinstance(value, str):
            self.add("u" if node.kind == "u" else "", repr(value))
        else:
            self.add(_constant(value))

    # ---- f-strings

    def do_JoinedStr(self, node, level):
        self.add("f", _fstring(node))

    def do_FormattedValue(self, node, level):
        self.add("f", _fstring(ast.JoinedStr([node])))

    # ---- patterns

    def pattern(self, node, level=TEST):
        getattr(self, "do_" + type(node).__name__)(node, level)

    def patterns(self, nodes):
        for i, node in enumerate(nodes):
            self.add(", " if i else "")
            self.pattern(node)

    def do_MatchValue(self, node, level=TEST):
        self.expr(node.value)

    def do_MatchSingleton(self, node, level=TEST):
        self.add(repr(node.value))

    def do_MatchSequence(self, node, level=TEST):
        self.add("[")
        self.patterns(node.patterns)
        self.add("]")

    def do_MatchStar(self, node, level=TEST):
        self.add("*", "_" if node.name is None else node.name)

    def do_MatchMapping(self, node, level=TEST):
        self.add("{")
        for i, (key, pattern) in enumerate(zip(node.keys, node.patterns)):
            self.add(", " if i else "")
            self.expr(key)
            self.add(": ")
            self.pattern(pattern)
        if node.rest is not None:
            self.add(", " if node.keys else "", "**", node.rest)
        self.add("}")

    def do_MatchClass(self, node, level=TEST):
        self.expr(node.cls, ATOM)
        self.add("(")
        self.patterns(node.patterns)
        for i, (name, pattern) in enumerate(zip(node.kwd_attrs, node.kwd_patterns)):
            self.add(", " if i or node.patterns else "", name, "=")
            self.pattern(pattern)
        self.add(")")

    def do_MatchAs(self, node, level=TEST):
        if node.name is None:
            self.add("_")
        elif node.pattern is None:
            self.add(node.name)
        else:
            def write():
                self.pattern(node.pattern, BOR)
                self.add(" as ", node.name)
            self.wrapped(TEST, level, write)

    def do_MatchOr(self, node, level=TEST):
        def write():
            for i, pattern in enumerate(node.patterns):
                self.add(" | " if i else "")
                self.pattern(pattern, BOR + 1)
        self.wrapped(BOR, level, write)


def _constant(value):
    text = repr(value)
    if isinstance(value, (float, complex)):
        return text.replace("inf", _INFINITY).replace("nan", f"({_INFINITY}-{_INFINITY})")
    return text


def _escaped(text, keep_newlines, escape_backslash=True):
    out = []
    for c in text:
        if keep_newlines and c in "\n\t":
            out.append(c)
        elif c == "\\" and escape_backslash or not c.isprintable():
            out.append(c.encode("unicode_escape").decode("ascii"))
        else:
            out.append(c)
    return "".join(out)


def _text_literal(text, quotes, docstring=False):
    escaped = _escaped(text, True)
    possible = [q for q in quotes if q not in escaped]
    if not possible:
        text = repr(text)
        quote = next((q for q in quotes if text[0] in q), text[0])
        return quote + text[1:-1] + quote
    possible.sort(key=lambda q: q[0] == escaped[-1:])
    if escaped and possible[0][0] == escaped[-1]:
        escaped = escaped[:-1] + "\\" + escaped[-1]
    return possible[0] + escaped + possible[0]


def _fstring(node):
    "The text between f and the end, with quotes that are not in its expressions."
    pieces = []
    _fstring_pieces(node, pieces)
    quotes = list(_QUOTES)
    texts = []
    for text, is_constant in pieces:
        if is_constant:
            escaped = _escaped(text, False)
            texts.append(escaped)
            quotes = [q for q in quotes if q not in escaped] or quotes
            quotes.sort(key=lambda q: escaped[-1:] == q[0])
        else:
            texts.append(text)
            quotes = [q for q in quotes if q not in text]
    whole = "".join(texts)
    if not quotes:
        raise ValueError("Unable to avoid backslash in f-string expression part")
    quote = quotes[0]
    if whole and whole[-1] == quote[0] and len(quote) > 1:
        whole = whole[:-1] + "\\" + whole[-1]
    return quote + whole + quote


def _fstring_pieces(node, pieces):
    if isinstance(node, ast.JoinedStr):
        for value in node.values:
            _fstring_pieces(value, pieces)
    elif isinstance(node, ast.Constant):
        pieces.append((node.value.replace("{", "{{").replace("}", "}}"), True))
    elif isinstance(node, ast.FormattedValue):
        inner = Unparser()
        inner.expr(node.value, TEST + 1)
        text = "".join(inner.out)
        if "\\" in text:
            raise ValueError("Unable to avoid backslash in f-string expression part")
        text = "{" + (" " if text.startswith("{") else "") + text
        if node.conversion != -1:
            text += "!" + chr(node.conversion)
        pieces.append((text + (":" if node.format_spec else ""), False))
        if node.format_spec:
            _fstring_pieces(node.format_spec, pieces)
        pieces.append(("}", False))
