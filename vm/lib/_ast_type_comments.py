"""Type comments, `# type: ...`, put into a tree that was read without them (ast.parse with type_comments=True).

The grammar has them as tokens: a statement may end in one, a header's colon and a parameter may be followed by one, and anywhere
else they are a syntax error. Here the text is read a second time, as tokens; each comment finds its node by the place
of the token in front of it.
"""
import ast
import io
import re
import tokenize

_COMMENT = re.compile(r"#\s*type:\s*(.*)", re.DOTALL)
_IGNORE = re.compile(r"ignore(?![0-9A-Za-z\x80-\U0010ffff])(.*)", re.DOTALL)
_HEADERS = ast.For, ast.AsyncFor, ast.With, ast.AsyncWith, ast.FunctionDef, ast.AsyncFunctionDef
_FUNCTIONS = ast.FunctionDef, ast.AsyncFunctionDef
_UNSEEN = tokenize.COMMENT, tokenize.NL


class _Attacher:
    """Walks the tokens of one text.

    previous    the last token that the grammar sees, a type comment included
    header      the node whose header is being read, or whose header has just ended (`header_ended`)
    """

    def __init__(self, text, filename, tree):
        self.lines, self.filename, self.tree = text.splitlines(True), filename, tree
        self.tokens = [t for t in tokenize.generate_tokens(io.StringIO(text).readline) if t.type != tokenize.ENDMARKER]
        self.assignments, self.headers = {}, {}
        for node in ast.walk(tree):
            if isinstance(node, ast.Assign):
                self.assignments[node.end_lineno, node.end_col_offset] = node
            elif isinstance(node, _HEADERS):
                self.headers[node.lineno, node.col_offset] = node
        self.previous = self.header = None
        self.depth = 0
        self.line_start, self.header_ended = True, False

    def place(self, position):
        "(line, column in bytes), as nodes have it."
        line, column = position
        return line, len(self.lines[line - 1][:column].encode()) if line <= len(self.lines) else 0

    def refuse(self, token, message="invalid syntax"):
        (line, column), (end_line, end_column) = token.start, token.end
        raise SyntaxError(message, (self.filename, line, column + 1, token.line, end_line, end_column + 1))

    def run(self):
        for index, token in enumerate(self.tokens):
            found = token.type == tokenize.COMMENT and _COMMENT.match(token.string)
            if found:
                ignored = _IGNORE.match(found[1])
                if ignored:
                    self.tree.type_ignores.append(ast.TypeIgnore(lineno=token.start[0], tag=ignored[1]))
                    continue
                self.attach(token, index, found[1])
            elif token.type not in _UNSEEN:
                self.follow(token)
            if found or token.type not in _UNSEEN:
                self.previous = token

    def follow(self, token):
        "Keeps track of headers and brackets."
        if token.type == tokenize.NEWLINE:
            self.line_start, self.header_ended = True, self.header is not None
            return
        if token.type in (tokenize.INDENT, tokenize.DEDENT):
            self.header = None if token.type == tokenize.INDENT else self.header
            return
        if self.line_start:
            self.header, self.header_ended, self.line_start = self.headers.get(self.place(token.start)), False, False
        if token.type == tokenize.OP:
            self.depth += (token.string in "([{") - (token.string in ")]}")

    def attach(self, token, index, text):
        before, header = self.previous, self.header
        if before and before.type != tokenize.COMMENT:
            if header and self.depth == 0 and before.string == ":" and not self.line_start:
                if self.names_in_parentheses(header):
                    self.refuse(token)
                return self.give(header, text)
            if isinstance(header, _FUNCTIONS) and self.depth == 1:
                parameter = self.parameter(header, token, index)
                if parameter:
                    return self.give(parameter, text)
            node = self.assignments.get(self.place(before.end))
            if node and self.depth == 0 and not self.line_start:
                return self.give(node, text)
        if isinstance(header, _FUNCTIONS) and self.header_ended and self.opens_block(index):
            if header.type_comment is not None:
                self.refuse(self.following(index), "Cannot have two type comments on def")
            return self.give(header, text)
        self.refuse(token)

    def names_in_parentheses(self, header):
        "with (a as b): takes no comment, with a as b: and with (a): do."
        if not isinstance(header, (ast.With, ast.AsyncWith)) or not any(item.optional_vars for item in header.items):
            return False
        head = [t.string for t in self.tokens if t.start >= (header.lineno, 0)]
        return head[head.index("with") + 1] == "(" and self.previous.string == ":" and head[head.index(":") - 1] == ")"

    def give(self, node, text):
        node.type_comment = text

    def following(self, index):
        "The next token that the grammar sees."
        for token in self.tokens[index + 1:]:
            if token.type not in _UNSEEN or token.type == tokenize.COMMENT and self.counts(token):
                return token

    def counts(self, token):
        found = _COMMENT.match(token.string)
        return found and not _IGNORE.match(found[1])

    def opens_block(self, index):
        following = self.following(index)
        if following and following.type == tokenize.COMMENT and self.header.type_comment is None:
            raise IndentationError(f"expected an indented block after function definition on line {self.header.lineno}",
                                   (self.filename, *following.start, following.line, *following.end))
        return following and following.type == tokenize.INDENT

    def parameter(self, function, token, index):
        "The parameter that a comment belongs to: behind its comma, or in front of the closing parenthesis."
        following = self.following(index)
        if self.previous.string != "," and not (following and following.string == ")"):
            return None
        a, here = function.args, self.place(token.start)
        named = a.posonlyargs + a.args + [a.vararg] * bool(a.vararg) + a.kwonlyargs + [a.kwarg] * bool(a.kwarg)
        earlier = [p for p in named if (p.lineno, p.col_offset) < here]
        mark = self.mark_in_front(index)
        if mark == "*":
            self.refuse(token, "bare * has associated type comment")
        return earlier[-1] if earlier and mark != "/" else None

    def mark_in_front(self, index):
        "What stands in front of the comma: '*' and '/' take no comment."
        seen = [t for t in self.tokens[:index] if t.type not in _UNSEEN]
        return seen[-2].string if seen[-1].string == "," else seen[-1].string


def attach(source, filename, tree):
    "Puts the type comments of a text into its tree. SyntaxError: one stands where none may be."
    text = source if isinstance(source, str) else _decoded(source)
    if _COMMENT.search(text):
        _Attacher(text.removeprefix("\ufeff"), filename, tree).run()


def _decoded(source):
    source = bytes(source)
    encoding, _ = tokenize.detect_encoding(io.BytesIO(source).readline)
    return source.decode(encoding)


def parse_function_type(source, filename):
    "The tree of `(int, *str, **dict) -> bool`, what a type comment of a function says."
    text = source if isinstance(source, str) else _decoded(source)
    text = text.strip()
    close = _closing(text, filename)
    arrow = text[close + 1:].lstrip()
    if not arrow.startswith("->"):
        _invalid(text, filename, close + 1)
    try:
        returns = ast.parse(arrow[2:].strip(), filename, "eval").body
        call = ast.parse("f" + text[:close + 1], filename, "eval").body
    except SyntaxError:
        _invalid(text, filename, close + 1)
    trailing_comma = text[:close].rstrip().endswith(",")
    if trailing_comma or not _are_types(call) or isinstance(returns, ast.Tuple) and not arrow.endswith(")"):
        _invalid(text, filename, 0)
    types = [a.value if isinstance(a, ast.Starred) else a for a in call.args]
    return ast.FunctionType(types + [k.value for k in call.keywords], returns)


def _are_types(call):
    "At most one *type and one **type, in this order and at the end; the parentheses are no generator's."
    stars = [a for a in call.args if isinstance(a, ast.Starred)]
    doubled = [k for k in call.keywords if k.arg is None]
    bare = len(call.args) == 1 and isinstance(call.args[0], ast.GeneratorExp) and call.args[0].col_offset == call.func.end_col_offset
    return len(doubled) == len(call.keywords) <= 1 and stars in ([], call.args[-1:]) and not bare


def _closing(text, filename):
    "Where the parenthesis ends that the text begins with."
    depth = 0
    if text.startswith("("):
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            if token.type == tokenize.OP:
                depth += (token.string in "([{") - (token.string in ")]}")
                if not depth:
                    return sum(map(len, text.splitlines(True)[:token.start[0] - 1])) + token.start[1]
    _invalid(text, filename, 0)


def _invalid(text, filename, column):
    raise SyntaxError("invalid syntax", (filename, 1, column + 1, text, 1, column + 2))
