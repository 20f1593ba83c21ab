"""The tokens of a text as the compiler sees them: for tokenize.

No comments and no lines without code; operators have their exact types; columns count the bytes of UTF-8; an indent or
a dedent has no text and no column. What the lexer of the compiler refuses is a SyntaxError here too.
"""
import io
import keyword
import tokenize
from token import *
from token import EXACT_TOKEN_TYPES

_LEFT_OUT = (COMMENT, NL, ENCODING, ENDMARKER)


def _column(lines, place):
    "The column of a place in bytes."
    row, column = place
    return len(lines[row - 1][:column].encode()) if row <= len(lines) else column


def _refuse(source):
    "Have the compiler say what is wrong."
    compile(source, "<string>", "exec")
    raise SyntaxError("invalid syntax")


def _check_brackets(source, token, open_brackets):
    if token.string in tuple("([{"):
        open_brackets.append(token.string)
    elif token.string in tuple(")]}"):
        if not open_brackets or open_brackets.pop() + token.string not in ("()", "[]", "{}"):
            _refuse(source)


def _exact_type(token):
    if token.type == NAME:
        return {"async": ASYNC, "await": AWAIT}.get(token.string, NAME)
    if token.string == "<>":
        return NOTEQUAL
    return token.exact_type


def tokens_of(source):
    """The tokens, one by one."""
    text = source.replace("\r\n", "\n")
    if text and not text.endswith("\n"):
        text += "\n"
    lines = text.splitlines(keepends=True)
    open_brackets, before, comment = [], None, None
    tokens = tokenize.generate_tokens(io.StringIO(text).readline)
    while True:
        try:
            token = next(tokens, None)
        except IndentationError:
            return      # the compiler says so when it looks at the line as a whole
        except tokenize.TokenError as error:
            if "string" in error.args[0]:
                _refuse(source)
            return      # an open bracket, or a backslash at the end: no more tokens
        if token is None:
            return
        if token.type == COMMENT:
            comment = token
        if token.type in _LEFT_OUT:
            continue
        kind, place = _exact_type(token), token.start
        (row, column), (end_row, end_column) = place, token.end
        if kind == ERRORTOKEN:
            if token.string not in "$?!":
                _refuse(source)
            kind = OP
        elif kind == OP or token.type == OP:
            _check_brackets(source, token, open_brackets)
        elif before and before.type == NUMBER and before.end == token.start and token.type in (NAME, NUMBER) \
                and not keyword.iskeyword(token.string):
            _refuse(source)
        start, end, string = (row, _column(lines, place)), (end_row, _column(lines, token.end)), token.string
        if kind == NEWLINE:
            string, end = "", start
            if comment and comment.start[0] == row:
                string, start, end = comment.string, (row, _column(lines, comment.start)), (row, _column(lines, comment.end))
        elif kind in (INDENT, DEDENT):
            row = min(row, len(lines))
            string, start, end = "", (row, -1), (row, -1)
        line = "".join(lines[row - 1:end_row]) if kind != DEDENT else lines[row - 1]
        yield tokenize.TokenInfo(kind, string, start, end, line)
        before = token
