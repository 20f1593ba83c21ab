"""Trees before they are compiled: every field is there and of its type, and the tree is one that the grammar could have made.

What the fields of a node are is read from the doc string of its class ("If(expr test, stmt* body, stmt* orelse)").
"""
import ast

_SUMS = {name: getattr(ast, name) for name in ("expr", "stmt", "expr_context", "boolop", "operator", "unaryop", "cmpop", "excepthandler",
                                               "pattern", "type_ignore")}
_PRODUCTS = {name: getattr(ast, name) for name in ("comprehension", "arguments", "arg", "keyword", "alias", "withitem", "match_case")}
_SINGLETONS = ("None", "True", "False")
_fields = {}


def check(tree):
    """Raises what CPython raises for a tree that is none."""
    _convert_fields(tree, type(tree))
    if isinstance(tree, ast.Expression):
        _expr(tree.body)
    elif not isinstance(tree, ast.FunctionType):
        _stmts(tree.body)


# ---- fields and their types

def _fields_of(kind):
    "(name, type, '', '?' or '*') of each field of a class of nodes."
    if kind not in _fields:
        for base in kind.__mro__:
            if base.__module__ in ("ast", "_ast") and (base.__doc__ or "").startswith(base.__name__ + "("):
                inside = base.__doc__.partition("(")[2].rstrip(")")
                pairs = [part.split() for part in inside.split(", ")]
                _fields[kind] = [(name, type_.rstrip("?*"), type_[-1] if type_[-1] in "?*" else "") for type_, name in pairs]
                break
        else:
            _fields[kind] = []
    return _fields[kind]


def _integer(value):
    if not isinstance(value, int):
        raise ValueError(f"invalid integer value: {value!r}")


def _convert_places(node, owner):
    for name in ("lineno", "col_offset"):
        if not hasattr(node, name):
            raise TypeError(f'required field "{name}" missing from {owner}')
        _integer(getattr(node, name))
    for name in ("end_lineno", "end_col_offset"):
        if getattr(node, name, None) is not None:
            _integer(getattr(node, name))


def _convert_fields(node, kind):
    for name, type_, many in _fields_of(kind):
        try:
            value = getattr(node, name)
        except AttributeError:
            if many == "?":
                continue
            raise TypeError(f'required field "{name}" missing from {kind.__name__}') from None
        if many == "*":
            if not isinstance(value, list):
                raise TypeError(f'{kind.__name__} field "{name}" must be a list, not a {type(value).__name__}')
            for item in value:
                _convert(item, type_)
        elif value is not None:
            _convert(value, type_)
        elif not many and type_ != "constant":
            raise ValueError(f"field '{name}' is required for {kind.__name__}")


def _convert(value, type_):
    if type_ in ("identifier", "string"):
        if not isinstance(value, str) and not (type_ == "string" and isinstance(value, bytes)):
            raise TypeError(f"AST {type_} must be of type str")
    elif type_ == "int":
        _integer(value)
    elif type_ in _PRODUCTS:
        kind = _PRODUCTS[type_]
        _convert_fields(value, kind)
        if kind._attributes:
            _convert_places(value, type_)
    elif type_ in _SUMS and value is not None:
        if _SUMS[type_]._attributes:
            _convert_places(value, type_)
        if not isinstance(value, _SUMS[type_]):
            raise TypeError(f"expected some sort of {type_}, but got {value!r}")
        _convert_fields(value, type(value))


# ---- what the grammar allows

def _place(node):
    line, column = node.lineno, node.col_offset
    end_line, end_column = (getattr(node, name, None) for name in ("end_lineno", "end_col_offset"))
    end_line = line if end_line is None else end_line
    end_column = column if end_column is None else end_column
    if line > end_line:
        raise ValueError(f"AST node line range ({line}, {end_line}) is not valid")
    if line < 0 and end_line != line or column < 0 and column != end_column:
        raise ValueError(f"AST node column range ({column}, {end_column}) for line range ({line}, {end_line}) is not valid")
    if line == end_line and column > end_column:
        raise ValueError(f"line {line}, column {column}-{end_column} is not a valid range")


def _filled(items, what, owner):
    if not items:
        raise ValueError(f"empty {what} on {owner}")


def _exprs(items, context=ast.Load, none_ok=False):
    for item in items:
        if item is not None:
            _expr(item, context)
        elif not none_ok:
            raise ValueError("None disallowed in expression list")


def _maybe(node, context=ast.Load):
    if node is not None:
        _expr(node, context)


def _name(name):
    if name in _SINGLETONS:
        raise ValueError(f"identifier field can't represent '{name}' constant")


def _expr(node, context=ast.Load):
    _place(node)
    own = getattr(node, "ctx", None)
    if own is None:
        if context is not ast.Load:
            raise ValueError(f"expression which can't be {'assigned to' if context is ast.Store else 'deleted'} in {context.__name__} context")
    else:
        if isinstance(node, ast.Name):
            _name(node.id)
        if not isinstance(own, context):
            raise ValueError(f"expression must have {context.__name__} context but has {type(own).__name__} instead")
    check_ = _EXPRESSIONS.get(_base(node))
    if check_ is not None:
        check_(node)
    elif isinstance(node, (ast.List, ast.Tuple)):
        _exprs(node.elts, context)
    elif isinstance(node, ast.Starred):
        _expr(node.value, context)
    else:
        for name, type_, many in _fields_of(type(node)):
            if type_ == "expr":
                _exprs(getattr(node, name)) if many == "*" else _maybe(getattr(node, name, None))


def _base(node):
    "The class of the grammar that a node is of."
    for kind in type(node).__mro__:
        if kind.__module__ in ("ast", "_ast"):
            return kind


def _boolop(node):
    if len(node.values) < 2:
        raise ValueError("BoolOp with less than 2 values")
    _exprs(node.values)


def _dict(node):
    if len(node.keys) != len(node.values):
        raise ValueError("Dict doesn't have the same number of keys as values")
    _exprs(node.keys, none_ok=True)
    _exprs(node.values)


def _comprehension(node):
    if not node.generators:
        raise ValueError("comprehension with no generators")
    for part in node.generators:
        _expr(part.target, ast.Store)
        _expr(part.iter)
        _exprs(part.ifs)
    for name in ("elt", "key", "value"):
        _maybe(getattr(node, name, None))


def _compare(node):
    if not node.comparators:
        raise ValueError("Compare with no comparators")
    if len(node.comparators) != len(node.ops):
        raise ValueError("Compare has a different number of comparators and operands")
    _exprs(node.comparators)
    _expr(node.left)


def _call(node):
    _expr(node.func)
    _exprs(node.args)
    _keywords(node.keywords)


def _keywords(keywords):
    for keyword in keywords:
        _expr(keyword.value)


def _constant(value):
    if type(value) in (tuple, frozenset):
        for item in value:
            _constant(item)
    elif value is not None and value is not ... and type(value) not in (int, float, complex, bool, str, bytes):
        raise TypeError(f"got an invalid type in Constant: {type(value).__name__}")


def _lambda(node):
    _arguments(node.args)
    _expr(node.body)


_EXPRESSIONS = {ast.BoolOp: _boolop, ast.Dict: _dict, ast.ListComp: _comprehension, ast.SetComp: _comprehension, ast.DictComp: _comprehension,
                ast.GeneratorExp: _comprehension, ast.Compare: _compare, ast.Call: _call, ast.Constant: lambda node: _constant(node.value),
                ast.Lambda: _lambda, ast.NamedExpr: lambda node: _expr(node.value)}


def _arguments(node):
    for parameter in [*node.posonlyargs, *node.args, *node.kwonlyargs, getattr(node, "vararg", None), getattr(node, "kwarg", None)]:
        if parameter is not None:
            _place(parameter)
            _maybe(getattr(parameter, "annotation", None))
    if len(node.defaults) > len(node.posonlyargs) + len(node.args):
        raise ValueError("more positional defaults than args on arguments")
    if len(node.kw_defaults) != len(node.kwonlyargs):
        raise ValueError("length of kwonlyargs is not the same as kw_defaults on arguments")
    _exprs(node.defaults)
    _exprs(node.kw_defaults, none_ok=True)


# ---- statements

def _stmts(body):
    for statement in body:
        if statement is None:
            raise ValueError("None disallowed in statement list")
        _place(statement)
        _STATEMENTS[_base(statement)](statement, _base(statement).__name__)


def _body(body, owner):
    _filled(body, "body", owner)
    _stmts(body)


def _targets(targets, context, owner):
    _filled(targets, "targets", owner)
    _exprs(targets, context)


def _function(node, owner):
    _body(node.body, owner)
    _arguments(node.args)
    _exprs(node.decorator_list)
    _maybe(getattr(node, "returns", None))


def _class(node, owner):
    _body(node.body, owner)
    _exprs(node.bases)
    _keywords(node.keywords)
    _exprs(node.decorator_list)


def _assign(node, owner):
    _targets(node.targets, ast.Store, owner)
    _expr(node.value)


def _augmented(node, owner):
    _expr(node.target, ast.Store)
    _expr(node.value)


def _annotated(node, owner):
    if not isinstance(node.target, ast.Name) and node.simple:
        raise TypeError("AnnAssign with simple non-Name target")
    _expr(node.target, ast.Store)
    _maybe(getattr(node, "value", None))
    _expr(node.annotation)


def _for(node, owner):
    _expr(node.target, ast.Store)
    _expr(node.iter)
    _body(node.body, owner)
    _stmts(node.orelse)


def _test(node, owner):
    _expr(node.test)
    _body(node.body, owner)
    _stmts(node.orelse)


def _with(node, owner):
    _filled(node.items, "items", owner)
    for item in node.items:
        _expr(item.context_expr)
        _maybe(getattr(item, "optional_vars", None), ast.Store)
    _body(node.body, owner)


def _match(node, owner):
    _expr(node.subject)
    _filled(node.cases, "cases", owner)
    for case in node.cases:
        _pattern(case.pattern)
        _maybe(getattr(case, "guard", None))
        _body(case.body, "match_case")


def _raise(node, owner):
    exc, cause = getattr(node, "exc", None), getattr(node, "cause", None)
    if exc is None and cause is not None:
        raise ValueError("Raise with cause but no exception")
    _maybe(exc)
    _maybe(cause)


def _try(node, owner):
    _body(node.body, owner)
    if not node.handlers and not node.finalbody:
        raise ValueError(f"{owner} has neither except handlers nor finalbody")
    if not node.handlers and node.orelse:
        raise ValueError(f"{owner} has orelse but no except handlers")
    for handler in node.handlers:
        _place(handler)
        _maybe(getattr(handler, "type", None))
        _body(handler.body, "ExceptHandler")
    _stmts(node.finalbody)
    _stmts(node.orelse)


def _assert(node, owner):
    _expr(node.test)
    _maybe(getattr(node, "msg", None))


def _import_from(node, owner):
    if (getattr(node, "level", None) or 0) < 0:
        raise ValueError("Negative ImportFrom level")
    _filled(node.names, "names", owner)


def _names(node, owner):
    _filled(node.names, "names", owner)


_STATEMENTS = {
    ast.FunctionDef: _function, ast.AsyncFunctionDef: _function, ast.ClassDef: _class, ast.Assign: _assign, ast.AugAssign: _augmented,
    ast.AnnAssign: _annotated, ast.For: _for, ast.AsyncFor: _for, ast.While: _test, ast.If: _test, ast.With: _with, ast.AsyncWith: _with,
    ast.Match: _match, ast.Raise: _raise, ast.Try: _try, ast.TryStar: _try, ast.Assert: _assert, ast.Import: _names,
    ast.ImportFrom: _import_from, ast.Global: _names, ast.Nonlocal: _names, ast.Expr: lambda node, owner: _expr(node.value),
    ast.Return: lambda node, owner: _maybe(getattr(node, "value", None)),
    ast.Delete: lambda node, owner: _targets(node.targets, ast.Del, owner),
    ast.Pass: lambda node, owner: None, ast.Break: lambda node, owner: None, ast.Continue: lambda node, owner: None,
}


# ---- patterns

def _capture(name):
    if name == "_":
        raise ValueError("can't capture name '_' in patterns")
    _name(name)


def _is_literal(node):
    if isinstance(node, ast.Constant):
        return type(node.value) in (int, float, complex, str, bytes)
    if isinstance(node, ast.UnaryOp):
        return isinstance(node.op, ast.USub) and isinstance(node.operand, ast.Constant) and type(node.operand.value) in (int, float, complex)
    if isinstance(node, ast.BinOp):
        right = node.right
        return (isinstance(node.op, (ast.Add, ast.Sub)) and _is_literal(node.left) and isinstance(right, ast.Constant) and
                type(right.value) is complex)
    return isinstance(node, (ast.Attribute, ast.JoinedStr))


def _literal(node):
    _expr(node)
    if isinstance(node, ast.Constant) and not _is_literal(node):
        raise ValueError("unexpected constant inside of a literal pattern")
    if not _is_literal(node):
        raise ValueError("patterns may only match literals and attribute lookups")


def _patterns(patterns, star_ok=False):
    for pattern in patterns:
        _pattern(pattern, star_ok)


def _pattern(node, star_ok=False):
    _place(node)
    _PATTERNS[_base(node)](node, star_ok)


def _singleton(node, star_ok):
    if node.value is not None and node.value is not True and node.value is not False:
        raise ValueError("MatchSingleton can only contain True, False and None")


def _mapping(node, star_ok):
    if len(node.keys) != len(node.patterns):
        raise ValueError("MatchMapping doesn't have the same number of keys as patterns")
    if getattr(node, "rest", None) is not None:
        _capture(node.rest)
    for key in node.keys:
        if not (isinstance(key, ast.Constant) and (key.value is None or key.value is True or key.value is False)):
            _literal(key)
    _patterns(node.patterns)


def _class_pattern(node, star_ok):
    if len(node.kwd_attrs) != len(node.kwd_patterns):
        raise ValueError("MatchClass doesn't have the same number of keyword attributes as patterns")
    _expr(node.cls)
    part = node.cls
    while isinstance(part, ast.Attribute):
        part = part.value
    if not isinstance(part, ast.Name):
        raise ValueError("MatchClass cls field can only contain Name or Attribute nodes.")
    for name in node.kwd_attrs:
        _name(name)
    _patterns(node.patterns)
    _patterns(node.kwd_patterns)


def _star(node, star_ok):
    if not star_ok:
        raise ValueError("can't use MatchStar here")
    if getattr(node, "name", None) is not None:
        _capture(node.name)


def _as(node, star_ok):
    name, pattern = getattr(node, "name", None), getattr(node, "pattern", None)
    if name is not None:
        _capture(name)
    if pattern is not None:
        if name is None:
            raise ValueError("MatchAs must specify a target name if a pattern is given")
        _pattern(pattern)


def _or(node, star_ok):
    if len(node.patterns) < 2:
        raise ValueError("MatchOr requires at least 2 patterns")
    _patterns(node.patterns)


_PATTERNS = {ast.MatchValue: lambda node, star_ok: _literal(node.value), ast.MatchSingleton: _singleton, ast.MatchMapping: _mapping,
             ast.MatchSequence: lambda node, star_ok: _patterns(node.patterns, True), ast.MatchClass: _class_pattern, ast.MatchStar: _star,
             ast.MatchAs: _as, ast.MatchOr: _or}
