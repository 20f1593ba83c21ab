"""What an older Python 3 did not have (ast.parse with feature_version=(3, N)): the first new thing in a tree is a SyntaxError.

Nodes that only newer versions have are found in the tree; what leaves no trace there, the underscore in a number, the "=" in a field of an
f-string and parentheses round context managers, is looked for in the text of the node.
"""
import ast
import io
import tokenize

_RULES = {                       # node: (first version that has it, its name in the message)
    ast.AsyncFunctionDef: (5, "Async functions are"),
    ast.AsyncFor: (5, "Async for loops are"),
    ast.AsyncWith: (5, "Async with statements are"),
    ast.Await: (5, "Await expressions are"),
    ast.MatMult: (5, "The '@' operator is"),
    ast.FormattedValue: (6, "Format strings are"),
    ast.NamedExpr: (8, "Assignment expressions are"),
    ast.Match: (10, "Pattern matching is"),
    ast.TryStar: (11, "Exception groups are"),
}


def _rules_of(node, text):
    "The rules that a node falls under: (version, name)."
    if type(node) in _RULES:
        yield _RULES[type(node)]
    elif isinstance(node, ast.comprehension) and node.is_async:
        yield 6, "Async comprehensions are"
    elif isinstance(node, ast.arguments) and node.posonlyargs:
        yield 8, "Positional-only parameters are"
    elif isinstance(node, ast.Constant) and type(node.value) in (int, float, complex) and "_" in _segment(text, node):
        yield 6, "Underscores in numeric literals are"
    elif isinstance(node, ast.AnnAssign):
        yield 6, "Variable annotation syntax is" if node.simple else "Variable annotations syntax is"
    elif isinstance(node, ast.JoinedStr) and _documents_itself(node):
        yield 8, "f-string: self documenting expressions are"
    elif isinstance(node, ast.With) and _in_parentheses(_segment(text, node)):
        yield 9, "Parenthesized context managers are"


def _segment(text, node):
    return ast.get_source_segment(text, node) or ""


def _documents_itself(joined):
    "f'{x=}' is the text 'x=' and the value."
    pairs = zip(joined.values, joined.values[1:])
    return any(isinstance(a, ast.Constant) and str(a.value).rstrip().endswith("=") and isinstance(b, ast.FormattedValue) for a, b in pairs)


def _in_parentheses(statement):
    "Whether one pair of parentheses is round everything between `with` and the colon."
    depth = 0
    for token in tokenize.generate_tokens(io.StringIO(statement).readline):
        if token.string == ":" and not depth:
            return closed
        depth += (token.string in ("(", "[", "{")) - (token.string in (")", "]", "}"))
        closed = token.string == ")" and not depth
        if not depth and not closed and token.string != "with":
            return False


def check(tree, source, filename, minor):
    "SyntaxError for the first node, in the order of the text, that Python 3.minor does not have."
    text = source if isinstance(source, str) else bytes(source).decode("utf-8", "replace")
    newer, last = [], (1, 0)
    for node in ast.walk(tree):
        place = getattr(node, "end_lineno", None)
        last = (place, node.end_col_offset) if place else last
        newer += [(last, version, name) for version, name in _rules_of(node, text) if minor < version]
    if newer:
        (line, column), version, name = min(newer)
        lines = text.splitlines(True)
        raise SyntaxError(f"{name} only supported in Python 3.{version} and greater",
                          (filename, line, column + 1, lines[line - 1] if line <= len(lines) else "", line, column + 1))
