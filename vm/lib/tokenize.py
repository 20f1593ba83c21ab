"""The tokens of Python source: comments and line ends included, so that untokenize() can put the text together again."""
import re
import token as _token_module
from builtins import open as _builtin_open
from codecs import BOM_UTF8, lookup
from collections import namedtuple
from io import TextIOWrapper
from itertools import chain, repeat
from token import *
from token import EXACT_TOKEN_TYPES

__all__ = [*_token_module.__all__, "tokenize", "generate_tokens", "detect_encoding", "untokenize", "TokenInfo", "open", "TokenError"]

cookie_re = re.compile(r"^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)", re.ASCII)
blank_re = re.compile(rb"^[ \t\f]*(?:[#\r\n]|$)", re.ASCII)
_PREFIX = r"(?:[bB][rR]?|[rR][bBfF]?|[fF][rR]?|[uU])?"
_NUMBER = (r"0[xX](?:_?[0-9a-fA-F])+|0[bB](?:_?[01])+|0[oO](?:_?[0-7])+"
           r"|(?:(?:[0-9](?:_?[0-9])*)?\.[0-9](?:_?[0-9])*|[0-9](?:_?[0-9])*\.)(?:[eE][-+]?[0-9](?:_?[0-9])*)?[jJ]?"
           r"|[0-9](?:_?[0-9])*[eE][-+]?[0-9](?:_?[0-9])*[jJ]?|[0-9](?:_?[0-9])*[jJ]|0(?:_?0)*|[1-9](?:_?[0-9])*")
_OPERATOR = "|".join(re.escape(text) for text in sorted(EXACT_TOKEN_TYPES, key=len, reverse=True))
_token = re.compile(rf"""[ \f\t]*(?:
    (?P<comment>\#[^\r\n]*) | (?P<number>{_NUMBER})
  | (?P<triple>{_PREFIX}(?:\'\'\'|\"\"\")) | (?P<string>{_PREFIX}(?:'[^\n'\\]*(?:\\.[^\n'\\]*)*(?:'|\\\r?\n)|"[^\n"\\]*(?:\\.[^\n"\\]*)*(?:"|\\\r?\n)))
  | (?P<name>\w+) | (?P<operator>{_OPERATOR}|!=) | (?P<newline>\r?\n) | (?P<continued>\\\r?\n|\Z))""", re.VERBOSE)
_END_OF = {"'''": re.compile(r"[^'\\]*(?:(?:\\.|'(?!''))[^'\\]*)*'''", re.DOTALL), '"""': re.compile(r'[^"\\]*(?:(?:\\.|"(?!""))[^"\\]*)*"""', re.DOTALL),
           "'": re.compile(r"[^'\\]*(?:\\.[^'\\]*)*'", re.DOTALL), '"': re.compile(r'[^"\\]*(?:\\.[^"\\]*)*"', re.DOTALL)}
tabsize = 8


class TokenError(Exception):
    pass


class StopTokenizing(Exception):
    pass


class TokenInfo(namedtuple("TokenInfo", "type string start end line")):
    def __repr__(self):
        return "TokenInfo(type=%s, string=%r, start=%r, end=%r, line=%r)" % (
            f"{self.type} ({tok_name[self.type]})", self.string, self.start, self.end, self.line)

    @property
    def exact_type(self):
        """The type of an operator, rather than OP."""
        if self.type == OP and self.string in EXACT_TOKEN_TYPES:
            return EXACT_TOKEN_TYPES[self.string]
        return self.type


# ---- text again

class Untokenizer:
    """Puts tokens together again: `tokens` is the text so far, in pieces, and ends in row prev_row, column prev_col."""

    def __init__(self):
        self.tokens = []
        self.prev_row, self.prev_col = 1, 0
        self.encoding = None

    def add_whitespace(self, start):
        """Go on to where the next token starts."""
        row, column = start
        if row < self.prev_row or row == self.prev_row and column < self.prev_col:
            raise ValueError("start ({},{}) precedes previous end ({},{})".format(row, column, self.prev_row, self.prev_col))
        if row > self.prev_row:
            self.tokens.append("\\\n" * (row - self.prev_row))
            self.prev_col = 0
        self.tokens.append(" " * (column - self.prev_col))

    def untokenize(self, iterable):
        """The text of tokens."""
        tokens = iter(iterable)
        indents, fresh_line = [], False
        for given in tokens:
            if len(given) == 2:
                self.compat(given, tokens)
                break
            kind, text, start, end, _ = given
            if kind == ENCODING:
                self.encoding = text
                continue
            if kind == ENDMARKER:
                break
            if kind == INDENT:
                indents.append(text)
                continue
            if kind == DEDENT:
                indents.pop()
                self.prev_row, self.prev_col = end
                continue
            if kind in (NEWLINE, NL):
                fresh_line = True
            elif fresh_line and indents:
                if start[1] >= len(indents[-1]):
                    self.tokens.append(indents[-1])
                    self.prev_col = len(indents[-1])
                fresh_line = False
            self.add_whitespace(start)
            self.tokens.append(text)
            self.prev_row, self.prev_col = end
            if kind in (NEWLINE, NL):
                self.prev_row += 1
                self.prev_col = 0
        return "".join(self.tokens)

    def compat(self, token, iterable):
        """Go on with tokens that are (type, text) alone: the spaces are ours."""
        indents, fresh_line, string_before = [], token[0] in (NEWLINE, NL), False
        for kind, text in [token[:2], *((t[0], t[1]) for t in iterable)]:
            if kind == ENCODING:
                self.encoding = text
                continue
            if kind in (NAME, NUMBER):
                text += " "
            if kind == STRING:
                if string_before:
                    text = " " + text
                string_before = True
            else:
                string_before = False
            if kind == INDENT:
                indents.append(text)
                continue
            if kind == DEDENT:
                indents.pop()
                continue
            if kind in (NEWLINE, NL):
                fresh_line = True
            elif fresh_line and indents:
                self.tokens.append(indents[-1])
                fresh_line = False
            self.tokens.append(text)


def untokenize(iterable):
    """The text of tokens; bytes, if the first one tells an encoding."""
    work = Untokenizer()
    text = work.untokenize(iterable)
    return text if work.encoding is None else text.encode(work.encoding)


# ---- encodings

def _normal_name(name):
    short = name[:12].lower().replace("_", "-")
    if short == "utf-8" or short.startswith("utf-8-"):
        return "utf-8"
    if short in ("latin-1", "iso-8859-1", "iso-latin-1") or short.startswith(("latin-1-", "iso-8859-1-", "iso-latin-1-")):
        return "iso-8859-1"
    return name


def detect_encoding(readline):
    """(the encoding of some source, the lines that were read for it): by its BOM, or a comment in its first two lines."""
    try:
        filename = readline.__self__.name
    except AttributeError:
        filename = None
    bom_found, default = False, "utf-8"

    def next_line():
        try:
            return readline()
        except StopIteration:
            return b""

    def cookie_of(line):
        try:
            text = line.decode("utf-8")
        except UnicodeDecodeError:
            message = "invalid or missing encoding declaration"
            raise SyntaxError(message if filename is None else "{} for {!r}".format(message, filename))
        match = cookie_re.match(text)
        if not match:
            return None
        encoding = _normal_name(match[1])
        try:
            lookup(encoding)
        except LookupError:
            raise SyntaxError("unknown encoding: " + encoding if filename is None else "unknown encoding for {!r}: {}".format(filename, encoding))
        if bom_found:
            if encoding != "utf-8":
                raise SyntaxError("encoding problem: utf-8" if filename is None else "encoding problem for {!r}: utf-8".format(filename))
            encoding += "-sig"
        return encoding

    first = next_line()
    if first.startswith(BOM_UTF8):
        bom_found, first, default = True, first[3:], "utf-8-sig"
    if not first:
        return default, []
    encoding = cookie_of(first)
    if encoding:
        return encoding, [first]
    if not blank_re.match(first):
        return default, [first]
    second = next_line()
    if not second:
        return default, [first]
    return cookie_of(second) or default, [first, second]


def open(filename):
    """A file of source as text, in the encoding that it tells."""
    buffer = _builtin_open(filename, "rb")
    try:
        encoding, _ = detect_encoding(buffer.readline)
        buffer.seek(0)
        text = TextIOWrapper(buffer, encoding, line_buffering=True)
        text.mode = "r"
        return text
    except:
        buffer.close()
        raise


# ---- tokens

def tokenize(readline):
    """The tokens of the lines, bytes, that readline() gives."""
    encoding, seen = detect_encoding(readline)
    return _tokenize(chain(seen, iter(readline, b""), repeat(b"")).__next__, encoding)


def generate_tokens(readline):
    """The tokens of the lines, texts, that readline() gives."""
    return _tokenize(readline, None)


def _generate_tokens_from_c_tokenizer(source):
    from _tokenize_compiled import tokens_of
    return tokens_of(source)


def _indent_of(line):
    column = at = 0
    for c in line:
        if c == " ":
            column += 1
        elif c == "\t":
            column = (column // tabsize + 1) * tabsize
        elif c == "\f":
            column = 0
        else:
            break
        at += 1
    return column, at


def _tokenize(readline, encoding):
    row = depth = 0
    continued = False
    indents = [0]
    open_string = None          # (text so far, where it began, its lines, what finds its end, whether it needs a backslash at line ends)
    if encoding is not None:
        if encoding == "utf-8-sig":
            encoding = "utf-8"
        yield TokenInfo(ENCODING, encoding, (0, 0), (0, 0), "")
    line = last_line = ""
    while True:
        last_line = line
        try:
            line = readline()
        except StopIteration:
            line = ""
        if encoding is not None and isinstance(line, bytes):
            line = line.decode(encoding)
        row += 1
        at, end_of_line = 0, len(line)
        if open_string:
            text, began, lines, ending, needs_backslash = open_string
            if not line:
                raise TokenError("EOF in multi-line string", began)
            match = ending.match(line)
            if match:
                at = match.end()
                yield TokenInfo(STRING, text + line[:at], began, (row, at), lines + line)
                open_string = None
            elif needs_backslash and line[-2:] != "\\\n" and line[-3:] != "\\\r\n":
                yield TokenInfo(ERRORTOKEN, text + line, began, (row, len(line)), lines + line)
                open_string = None
                continue
            else:
                open_string = text + line, began, lines + line, ending, needs_backslash
                continue
        elif depth == 0 and not continued:
            if not line:
                break
            column, at = _indent_of(line)
            if at == end_of_line:
                break
            if line[at] in "#\r\n":
                if line[at] == "#":
                    comment = line[at:].rstrip("\r\n")
                    yield TokenInfo(COMMENT, comment, (row, at), (row, at + len(comment)), line)
                    at += len(comment)
                yield TokenInfo(NL, line[at:], (row, at), (row, len(line)), line)
                continue
            if column > indents[-1]:
                indents.append(column)
                yield TokenInfo(INDENT, line[:at], (row, 0), (row, at), line)
            while column < indents[-1]:
                if column not in indents:
                    raise IndentationError("unindent does not match any outer indentation level", ("<tokenize>", row, at, line))
                indents.pop()
                yield TokenInfo(DEDENT, "", (row, at), (row, at), line)
        else:
            if not line:
                raise TokenError("EOF in multi-line statement", (row, 0))
            continued = False
        while at < end_of_line:
            match = _token.match(line, at)
            kind = match.lastgroup if match else None
            if kind is None or match.start(kind) == match.end(kind):
                if match and kind == "continued":
                    at = match.end()
                    if at >= end_of_line:
                        break
                yield TokenInfo(ERRORTOKEN, line[at], (row, at), (row, at + 1), line)
                at += 1
                continue
            begin, at = match.span(kind)
            text = match[kind]
            start, end = (row, begin), (row, at)
            if kind == "number":
                yield TokenInfo(NUMBER, text, start, end, line)
            elif kind == "newline":
                yield TokenInfo(NL if depth > 0 else NEWLINE, text, start, end, line)
            elif kind == "comment":
                yield TokenInfo(COMMENT, text, start, end, line)
            elif kind == "triple":
                ending = _END_OF[text[-3:]]
                match = ending.match(line, at)
                if match:
                    at = match.end()
                    yield TokenInfo(STRING, line[begin:at], start, (row, at), line)
                else:
                    open_string = line[begin:], start, line, ending, False
                    break
            elif kind == "string":
                if text[-1] == "\n":
                    quote = text.lstrip("rRbBfFuU")[0]
                    open_string = line[begin:], start, line, _END_OF[quote], True
                    break
                yield TokenInfo(STRING, text, start, end, line)
            elif kind == "name":
                yield TokenInfo(NAME, text, start, end, line) if text.isidentifier() else TokenInfo(ERRORTOKEN, text, start, end, line)
            elif kind == "continued":
                continued = True
            else:
                if text in "([{":
                    depth += 1
                elif text in ")]}":
                    depth -= 1
                yield TokenInfo(OP, text, start, end, line)
    if last_line and last_line[-1] not in "\r\n" and not last_line.strip().startswith("#"):
        yield TokenInfo(NEWLINE, "", (row - 1, len(last_line)), (row - 1, len(last_line) + 1), "")
    for _ in indents[1:]:
        yield TokenInfo(DEDENT, "", (row, 0), (row, 0), "")
    yield TokenInfo(ENDMARKER, "", (row, 0), (row, 0), "")


def main():
    """python -m tokenize FILE: the tokens of a file, or of the standard input."""
    import argparse
    import sys
    from token import tok_name

    parser = argparse.ArgumentParser(prog="python -m tokenize")
    parser.add_argument(dest="filename", nargs="?", metavar="filename.py", help="the file to tokenize; defaults to stdin")
    parser.add_argument("-e", "--exact", dest="exact", action="store_true", help="display token names using the exact type")
    args = parser.parse_args()

    def fail(message, filename=None, place=None):
        where = "" if filename is None else f"{filename}:" + ("" if place is None else "%d:%d:" % place)
        print(f"{where} error: {message}" if where else f"error: {message}", file=sys.stderr)
        sys.exit(1)

    filename = args.filename or "<stdin>"
    try:
        if args.filename:
            with _builtin_open(filename, "rb") as file:
                tokens = list(tokenize(file.readline))
        else:
            tokens = generate_tokens(sys.stdin.readline)
        for token in tokens:
            kind = token.exact_type if args.exact else token.type
            span = "%d,%d-%d,%d:" % (token.start + token.end)
            print("%-20s%-15s%-15r" % (span, tok_name[kind], token.string))
    except IndentationError as error:
        line, column = error.args[1][1:3]
        fail(error.args[0], filename, (line, column))
    except TokenError as error:
        line, column = error.args[1]
        fail(error.args[0], filename, (line, column))
    except SyntaxError as error:
        fail(error, filename)
    except OSError as error:
        fail(error)
    except KeyboardInterrupt:
        print("interrupted\n")


def __getattr__(name):
    "The patterns of tokens."
    import _tokenize_patterns
    if name.startswith("__") or name not in vars(_tokenize_patterns):
        raise AttributeError(f"module 'tokenize' has no attribute {name!r}")
    return vars(_tokenize_patterns)[name]


if __name__ == "__main__":
    main()
