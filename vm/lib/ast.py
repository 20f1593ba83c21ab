"""Programs as trees: what parse() makes of text, and what can be done with the nodes.

The classes of nodes are made from _GRAMMAR, the abstract grammar of Python 3.11: BASE = NODE(TYPE FIELD, ...) | ...; a base with + gives its
nodes a place in the text. A field with ? may be None, one with * is a list.  parse_to_objects() in lang/compile.c fills the nodes.
"""

_GRAMMAR = """
mod = Module(stmt* body, type_ignore* type_ignores) | Interactive(stmt* body) | Expression(expr body) | FunctionType(expr* argtypes, expr returns)
stmt+ = FunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment)
 | AsyncFunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment)
 | ClassDef(identifier name, expr* bases, keyword* keywords, stmt* body, expr* decorator_list) | Return(expr? value) | Delete(expr* targets)
 | Assign(expr* targets, expr value, string? type_comment) | AugAssign(expr target, operator op, expr value)
 | AnnAssign(expr target, expr annotation, expr? value, int simple)
 | For(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
 | AsyncFor(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment) | While(expr test, stmt* body, stmt* orelse)
 | If(expr test, stmt* body, stmt* orelse) | With(withitem* items, stmt* body, string? type_comment)
 | AsyncWith(withitem* items, stmt* body, string? type_comment) | Match(expr subject, match_case* cases) | Raise(expr? exc, expr? cause)
 | Try(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody) | TryStar(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
 | Assert(expr test, expr? msg) | Import(alias* names) | ImportFrom(identifier? module, alias* names, int? level) | Global(identifier* names)
 | Nonlocal(identifier* names) | Expr(expr value) | Pass | Break | Continue
expr+ = BoolOp(boolop op, expr* values) | NamedExpr(expr target, expr value) | BinOp(expr left, operator op, expr right)
 | UnaryOp(unaryop op, expr operand) | Lambda(arguments args, expr body) | IfExp(expr test, expr body, expr orelse)
 | Dict(expr* keys, expr* values) | Set(expr* elts) | ListComp(expr elt, comprehension* generators) | SetComp(expr elt, comprehension* generators)
 | DictComp(expr key, expr value, comprehension* generators) | GeneratorExp(expr elt, comprehension* generators) | Await(expr value)
 | Yield(expr? value) | YieldFrom(expr value) | Compare(expr left, cmpop* ops, expr* comparators)
 | Call(expr func, expr* args, keyword* keywords) | FormattedValue(expr value, int conversion, expr? format_spec) | JoinedStr(expr* values)
 | Constant(constant value, string? kind) | Attribute(expr value, identifier attr, expr_context ctx)
 | Subscript(expr value, expr slice, expr_context ctx) | Starred(expr value, expr_context ctx) | Name(identifier id, expr_context ctx)
 | List(expr* elts, expr_context ctx) | Tuple(expr* elts, expr_context ctx) | Slice(expr? lower, expr? upper, expr? step)
expr_context = Load | Store | Del
boolop = And | Or
operator = Add | Sub | Mult | MatMult | Div | Mod | Pow | LShift | RShift | BitOr | BitXor | BitAnd | FloorDiv
unaryop = Invert | Not | UAdd | USub
cmpop = Eq | NotEq | Lt | LtE | Gt | GtE | Is | IsNot | In | NotIn
comprehension = comprehension(expr target, expr iter, expr* ifs, int is_async)
excepthandler+ = ExceptHandler(expr? type, identifier? name, stmt* body)
arguments = arguments(arg* posonlyargs, arg* args, arg? vararg, arg* kwonlyargs, expr* kw_defaults, arg? kwarg, expr* defaults)
arg+ = arg(identifier arg, expr? annotation, string? type_comment)
keyword+ = keyword(identifier? arg, expr value)
alias+ = alias(identifier name, identifier? asname)
withitem = withitem(expr context_expr, expr? optional_vars)
match_case = match_case(pattern pattern, expr? guard, stmt* body)
pattern+ = MatchValue(expr value) | MatchSingleton(constant value) | MatchSequence(pattern* patterns)
 | MatchMapping(expr* keys, pattern* patterns, identifier? rest) | MatchClass(expr cls, pattern* patterns, identifier* kwd_attrs, pattern* kwd_patterns)
 | MatchStar(identifier? name) | MatchAs(pattern? pattern, identifier? name) | MatchOr(pattern* patterns)
type_ignore = TypeIgnore(int lineno, string tag)
"""

PyCF_ALLOW_TOP_LEVEL_AWAIT = 0x2000
PyCF_ONLY_AST = 0x400
PyCF_TYPE_COMMENTS = 0x1000


class AST:
    _fields = ()
    _attributes = ()
    __match_args__ = ()

    def __init__(self, *args, **kwargs):
        names = self._fields
        if len(args) > len(names):
            raise TypeError(f"{type(self).__name__} constructor takes at most {len(names)} positional argument{'' if len(names) == 1 else 's'}")
        for name, value in zip(names, args):
            setattr(self, name, value)
        for name, value in kwargs.items():
            if name in names[:len(args)]:
                raise TypeError(f"{type(self).__name__} got multiple values for argument {name!r}")
            setattr(self, name, value)

    def __reduce__(self):
        return type(self), (), self.__dict__


AST.__module__ = "ast"
_classes = {}      # what C looks names up in: for operators and contexts objects, which all nodes share


def _new_class(name, base, fields, doc, attributes):
    rows = [field.rsplit(" ", 1) for field in fields.split(", ")] if fields else []
    names = tuple(field for _, field in rows)
    body = {"_fields": names, "__match_args__": names, "__doc__": doc, "__module__": "ast"}
    body.update((field, None) for kind, field in rows if kind.endswith("?"))
    if attributes is not None:
        body["_attributes"] = attributes
        if attributes:
            body.update(end_lineno=None, end_col_offset=None)
    return type(name, (base,), body)


def _make_classes():
    joined = _GRAMMAR.replace("\n |", " |").strip()
    for line in joined.split("\n"):
        base_name, _, alternatives = line.partition(" = ")
        places = base_name.endswith("+")
        base_name = base_name.rstrip("+")
        attributes = ("lineno", "col_offset", "end_lineno", "end_col_offset") if places else ()
        nodes = [node.strip() for node in alternatives.split("|")]
        if nodes[0].startswith(base_name + "("):
            fields = nodes[0].partition("(")[2][:-1]
            _classes[base_name] = globals()[base_name] = _new_class(base_name, AST, fields, nodes[0], attributes)
            continue
        gap = "\n" + " " * len(base_name) + " | "
        listed = gap.join(nodes) if "(" in alternatives else " | ".join(nodes)
        base = globals()[base_name] = _new_class(base_name, AST, "", f"{base_name} = {listed}", attributes)
        for node in nodes:
            name, _, fields = node.partition("(")
            cls = globals()[name] = _new_class(name, base, fields[:-1], node, None)
            _classes[name] = cls() if base_name in ("expr_context", "boolop", "operator", "unaryop", "cmpop") else cls


_make_classes()


def parse(source, filename="<unknown>", mode="exec", *, type_comments=False, feature_version=None):
    """The tree of some text."""
    minor = feature_version if isinstance(feature_version, int) else -1
    if isinstance(feature_version, tuple):
        major, minor = feature_version
        assert major == 3
    if mode == "func_type" and not isinstance(source, AST):
        from _ast_type_comments import parse_function_type
        return parse_function_type(source, filename)
    tree = compile(source, filename, mode, PyCF_ONLY_AST)
    if not isinstance(source, AST):
        _look_again(tree, source, filename, type_comments, minor)
    return tree


def _look_again(tree, source, filename, type_comments, minor):
    "For what only parse() asks: type comments, and what an older version of the language lacks."
    if type_comments and isinstance(tree, Module):
        from _ast_type_comments import attach
        attach(source, filename, tree)
    if 0 <= minor < 11:
        from _ast_version import check
        check(tree, source, filename, minor)


def _checked(node, mode):
    "For compile(): raises what is wrong with a tree."
    wanted = {"exec": Module, "eval": Expression, "single": Interactive}.get(mode, Module)
    if not isinstance(node, wanted):
        raise TypeError(f"expected {wanted.__name__} node, got {type(node).__name__}")
    from _ast_check import check
    check(node)


def literal_eval(node_or_string):
    """The value of a text, or a tree, of constants and containers of them."""
    if isinstance(node_or_string, str):
        node_or_string = parse(node_or_string.lstrip(" \t"), mode="eval")
    if isinstance(node_or_string, Expression):
        node_or_string = node_or_string.body
    return _literal(node_or_string)


def _malformed(node):
    text = "malformed node or string"
    if line := getattr(node, "lineno", None):
        text += f" on line {line}"
    raise ValueError(text + f": {node!r}")


def _number(node):
    if not isinstance(node, Constant) or type(node.value) not in (int, float, complex):
        _malformed(node)
    return node.value


def _signed(node):
    if isinstance(node, UnaryOp) and isinstance(node.op, (UAdd, USub)):
        value = _number(node.operand)
        return +value if isinstance(node.op, UAdd) else -value
    return _number(node)


def _literal(node):
    if isinstance(node, Constant):
        return node.value
    if isinstance(node, Tuple):
        return tuple(map(_literal, node.elts))
    if isinstance(node, List):
        return list(map(_literal, node.elts))
    if isinstance(node, Set):
        return set(map(_literal, node.elts))
    if isinstance(node, Call) and isinstance(node.func, Name) and node.func.id == "set" and node.args == node.keywords == []:
        return set()
    if isinstance(node, Dict):
        if len(node.keys) != len(node.values):
            _malformed(node)
        return dict(zip(map(_literal, node.keys), map(_literal, node.values)))
    if isinstance(node, BinOp) and isinstance(node.op, (Add, Sub)):
        left, right = _signed(node.left), _number(node.right)
        if isinstance(left, (int, float)) and isinstance(right, complex):
            return left + right if isinstance(node.op, Add) else left - right
    return _signed(node)


# ---- showing

def dump(node, annotate_fields=True, include_attributes=False, *, indent=None):
    """A tree as text that would make it."""
    if not isinstance(node, AST):
        raise TypeError("expected AST, got %r" % node.__class__.__name__)
    if indent is not None and not isinstance(indent, str):
        indent = " " * indent
    return _dumped(node, annotate_fields, include_attributes, indent, 0)[0]


def _dumped(node, annotate, attributes, indent, level):
    "(text, whether it is short)"
    if indent is not None:
        level += 1
        prefix, separator = "\n" + indent * level, ",\n" + indent * level
    else:
        prefix, separator = "", ", "
    if isinstance(node, list):
        if not node:
            return "[]", True
        return "[%s%s]" % (prefix, separator.join(_dumped(item, annotate, attributes, indent, level)[0] for item in node)), False
    if not isinstance(node, AST):
        return repr(node), True
    cls, parts, all_short, keywords = type(node), [], True, annotate
    for name in node._fields:
        try:
            value = getattr(node, name)
        except AttributeError:
            keywords = True
            continue
        if value is None and getattr(cls, name, ...) is None:
            keywords = True
            continue
        text, short = _dumped(value, annotate, attributes, indent, level)
        all_short = all_short and short
        parts.append("%s=%s" % (name, text) if keywords else text)
    if attributes and node._attributes:
        for name in node._attributes:
            try:
                value = getattr(node, name)
            except AttributeError:
                continue
            if value is None and getattr(cls, name, ...) is None:
                continue
            text, short = _dumped(value, annotate, attributes, indent, level)
            all_short = all_short and short
            parts.append("%s=%s" % (name, text))
    if all_short and len(parts) <= 3:
        return "%s(%s)" % (node.__class__.__name__, ", ".join(parts)), not parts
    return "%s(%s%s)" % (node.__class__.__name__, prefix, separator.join(parts)), False


# ---- places

def copy_location(new_node, old_node):
    """Give a node the place of another one."""
    for name in "lineno", "col_offset", "end_lineno", "end_col_offset":
        if name in old_node._attributes and name in new_node._attributes:
            value = getattr(old_node, name, None)
            if value is not None or hasattr(old_node, name) and name.startswith("end_"):
                setattr(new_node, name, value)
    return new_node


def fix_missing_locations(node):
    """Give nodes without a place that of the node above."""
    def fix(node, *above):
        mine = []
        for name, value in zip(("lineno", "col_offset", "end_lineno", "end_col_offset"), above):
            if name in node._attributes:
                if getattr(node, name, None) is None and (not hasattr(node, name) or name.startswith("end_")):
                    setattr(node, name, value)
                else:
                    value = getattr(node, name)
            mine.append(value)
        for child in iter_child_nodes(node):
            fix(child, *mine)
    fix(node, 1, 0, 1, 0)
    return node


def increment_lineno(node, n=1):
    """Move a tree down by n lines."""
    for child in walk(node):
        if isinstance(child, TypeIgnore):
            child.lineno = getattr(child, "lineno", 0) + n
            continue
        if "lineno" in child._attributes:
            child.lineno = getattr(child, "lineno", 0) + n
        if "end_lineno" in child._attributes and (end := getattr(child, "end_lineno", 0)) is not None:
            child.end_lineno = end + n
    return node


def get_source_segment(source, node, *, padded=False):
    """The text of a node."""
    try:
        if node.end_lineno is None or node.end_col_offset is None:
            return None
        first, last, start, end = node.lineno - 1, node.end_lineno - 1, node.col_offset, node.end_col_offset
    except AttributeError:
        return None
    lines = _split_lines(source)
    if last == first:
        return lines[first].encode()[start:end].decode()
    before = "".join(c if c in "\f\t" else " " for c in lines[first].encode()[:start].decode()) if padded else ""
    lines = lines[first:last + 1]
    return before + lines[0].encode()[start:].decode() + "".join(lines[1:-1]) + lines[-1].encode()[:end].decode()


def _split_lines(source):
    "Lines end with \\n, \\r\\n or \\r only."
    import re
    return re.findall(r".*?(?:\r\n|\n|\r)|.+", source, re.DOTALL)


# ---- walking

def iter_fields(node):
    """The fields of a node that are there, as (name, value)."""
    for name in node._fields:
        try:
            yield name, getattr(node, name)
        except AttributeError:
            pass


def iter_child_nodes(node):
    """The nodes right below."""
    for _, value in iter_fields(node):
        if isinstance(value, AST):
            yield value
        elif isinstance(value, list):
            for item in value:
                if isinstance(item, AST):
                    yield item


def walk(node):
    """The node and all below, level by level."""
    from collections import deque
    todo = deque([node])
    while todo:
        node = todo.popleft()
        todo.extend(iter_child_nodes(node))
        yield node


def get_docstring(node, clean=True):
    """The documentation of a module, class or function."""
    if not isinstance(node, (AsyncFunctionDef, FunctionDef, ClassDef, Module)):
        raise TypeError("%r can't have docstrings" % (node.__class__.__name__))
    if not (node.body and isinstance(node.body[0], Expr)):
        return None
    first = node.body[0].value
    if not (isinstance(first, Constant) and isinstance(first.value, str)):
        return None
    if clean:
        import inspect
        return inspect.cleandoc(first.value)
    return first.value


class NodeVisitor:
    """visit(node) calls visit_CLASS(node) where that is defined, else visits the nodes below."""

    def visit(self, node):
        return getattr(self, "visit_" + node.__class__.__name__, self.generic_visit)(node)

    def generic_visit(self, node):
        for _, value in iter_fields(node):
            if isinstance(value, list):
                for item in value:
                    if isinstance(item, AST):
                        self.visit(item)
            elif isinstance(value, AST):
                self.visit(value)

    def visit_Constant(self, node):
        value = node.value
        for kinds, name in _const_node_type_names.items():
            if type(value) is kinds:
                method = "visit_" + name
                if hasattr(self, method):
                    import warnings
                    warnings.warn(f"{method} is deprecated; add visit_Constant", DeprecationWarning, 2)
                    return getattr(self, method)(node)
        return self.generic_visit(node)


_const_node_type_names = {bool: "NameConstant", type(None): "NameConstant", int: "Num", float: "Num", complex: "Num", str: "Str", bytes: "Bytes",
                          type(...): "Ellipsis"}


class NodeTransformer(NodeVisitor):
    """A visitor whose methods give the node that takes the place of the one visited: None for none, a list for several."""

    def generic_visit(self, node):
        for name, old in iter_fields(node):
            if isinstance(old, list):
                new = []
                for item in old:
                    if isinstance(item, AST):
                        item = self.visit(item)
                        if item is None:
                            continue
                        if not isinstance(item, AST):
                            new.extend(item)
                            continue
                    new.append(item)
                old[:] = new
            elif isinstance(old, AST):
                new = self.visit(old)
                if new is None:
                    delattr(node, name)
                else:
                    setattr(node, name, new)
        return node


# ---- names of before Python 3.8

def _value_of(self):
    return self.value


def _set_value(self, value):
    self.value = value


Constant.n = property(_value_of, _set_value)
Constant.s = property(_value_of, _set_value)
_KINDS = {}


class _OfConstant(type):
    def __instancecheck__(cls, instance):
        if not isinstance(instance, Constant):
            return False
        if cls in _KINDS:
            return type(instance.value) in _KINDS[cls]
        return type.__instancecheck__(cls, instance)


def _deprecated_class(name, kinds, values=None):
    def new(cls, *args, **kwargs):
        for key in kwargs:
            if key in cls._fields and cls._fields.index(key) < len(args):
                raise TypeError(f"{cls.__name__} got multiple values for argument {key!r}")
        if cls in _KINDS:
            return Constant(..., *args, **kwargs) if name == "Ellipsis" else Constant(*args, **kwargs)
        return Constant.__new__(cls)

    fields = {"Num": ("n",), "Str": ("s",), "Bytes": ("s",), "NameConstant": ("value", "kind"), "Ellipsis": ("value", "kind")}[name]
    cls = _OfConstant(name, (Constant,), {"__new__": new, "__module__": "ast", "_fields": fields})
    _KINDS[cls] = kinds
    return cls


Num = _deprecated_class("Num", (int, float, complex))
Str = _deprecated_class("Str", (str,))
Bytes = _deprecated_class("Bytes", (bytes,))
NameConstant = _deprecated_class("NameConstant", (type(None), bool))
Ellipsis = _deprecated_class("Ellipsis", (type(...),))


class slice(AST):
    """Deprecated AST node class."""


class Index(slice):
    """Deprecated AST node class. Use the index value directly instead."""

    def __new__(cls, value, **kwargs):
        return value


class ExtSlice(slice):
    """Deprecated AST node class. Use ast.Tuple instead."""

    def __new__(cls, dims=(), **kwargs):
        return Tuple(list(dims), Load(), **kwargs)


class Suite(mod):
    """Deprecated AST node class.  Unused in Python 3."""


class AugLoad(expr_context):
    """Deprecated AST node class.  Unused in Python 3."""


class AugStore(expr_context):
    """Deprecated AST node class.  Unused in Python 3."""


class Param(expr_context):
    """Deprecated AST node class.  Unused in Python 3."""


def unparse(ast_obj):
    """Text that parse() makes the same tree of."""
    from _ast_unparse import Unparser
    return Unparser().text_of(ast_obj)


def main():
    """python -m ast FILE: the tree of a file, or of the standard input."""
    import argparse
    parser = argparse.ArgumentParser(prog='python -m ast')
    parser.add_argument('infile', type=argparse.FileType(mode='rb'), nargs='?', default='-', help='the file to parse; defaults to stdin')
    parser.add_argument('-m', '--mode', default='exec', choices=('exec', 'single', 'eval', 'func_type'),
                        help='specify what kind of code must be parsed')
    parser.add_argument('--no-type-comments', default=True, action='store_false', help="don't add information about type comments")  # there is none
    parser.add_argument('-a', '--include-attributes', action='store_true', help='include attributes such as line numbers and column offsets')
    parser.add_argument('-i', '--indent', type=int, default=3, help='indentation of nodes (number of spaces)')
    args = parser.parse_args()
    with args.infile as infile:
        source = infile.read()
    tree = parse(source, args.infile.name, args.mode)
    print(dump(tree, include_attributes=args.include_attributes, indent=args.indent))


if __name__ == '__main__':
    from ast import main    # the nodes are those of the module, not of this copy of it
    main()
