"""Splitting of texts in the manner of a Unix shell, and quoting for one.

A `shlex` reads characters of a stream. Its state is one of
    " "   between tokens            "a"   inside a word
    "c"   inside a run of punctuation characters
    a quote or an escape character: inside what that has opened
    None  at the end of the input
Outside of POSIX mode quotes stay in the tokens and a quoted text is a token of its own.
"""
import os
import re
import sys
from collections import deque
from io import StringIO

__all__ = ["shlex", "split", "quote", "join"]

_ACCENTED = "ßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ"


class shlex:
    "A lexical analyzer for simple syntaxes that look like a shell's."

    def __init__(self, instream=None, infile=None, posix=False, punctuation_chars=False):
        if isinstance(instream, str):
            instream = StringIO(instream)
        if instream is None:
            self.instream, self.infile = sys.stdin, None
        else:
            self.instream, self.infile = instream, infile
        self.posix = posix
        self.eof = None if posix else ""
        self.commenters = "#"
        self.wordchars = "abcdfeghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"
        if posix:
            self.wordchars += _ACCENTED
        self.whitespace = " \t\r\n"
        self.whitespace_split = False
        self.quotes = "'\""
        self.escape = "\\"
        self.escapedquotes = '"'
        self.state = " "
        self.pushback = deque()
        self.lineno = 1
        self.debug = 0
        self.token = ""
        self.filestack = deque()
        self.source = None
        if not punctuation_chars:
            punctuation_chars = ""
        elif punctuation_chars is True:
            punctuation_chars = "();<>|&"
        self._punctuation_chars = punctuation_chars
        if punctuation_chars:
            self._pushback_chars = deque()
            self.wordchars += "~-./*?="
            self.wordchars = "".join([c for c in self.wordchars if c not in punctuation_chars])

    @property
    def punctuation_chars(self):
        return self._punctuation_chars

    def push_token(self, tok):
        "Put a token before what get_token gives next."
        if self.debug >= 1:
            print("shlex: pushing token " + repr(tok))
        self.pushback.appendleft(tok)

    def push_source(self, newstream, newfile=None):
        "Read from another stream until that ends."
        if isinstance(newstream, str):
            newstream = StringIO(newstream)
        self.filestack.appendleft((self.infile, self.instream, self.lineno))
        self.infile, self.instream, self.lineno = newfile, newstream, 1
        if self.debug:
            print(f"shlex: pushing to file {newfile}" if newfile is not None
                  else f"shlex: pushing to stream {newstream}")

    def pop_source(self):
        "Go back to the stream that was read before."
        self.instream.close()
        self.infile, self.instream, self.lineno = self.filestack.popleft()
        if self.debug:
            print(f"shlex: popping to {self.instream}, line {self.lineno}")
        self.state = " "

    def get_token(self):
        "The next token, one that was pushed first; eof at the end."
        if self.pushback:
            tok = self.pushback.popleft()
            if self.debug >= 1:
                print("shlex: popping token " + repr(tok))
            return tok
        raw = self.read_token()
        if self.source is not None:
            while raw == self.source:
                opened = self.sourcehook(self.read_token())
                if opened:
                    newfile, newstream = opened
                    self.push_source(newstream, newfile)
                raw = self.get_token()
        while raw == self.eof:
            if not self.filestack:
                return self.eof
            self.pop_source()
            raw = self.get_token()
        if self.debug >= 1:
            print("shlex: token=" + repr(raw) if raw != self.eof else "shlex: token=EOF")
        return raw

    def _tell(self, what):
        if self.debug >= 2:
            print("shlex: I see " + what)

    def _skip_line(self):
        self.instream.readline()
        self.lineno += 1

    def _next_char(self):
        if self._punctuation_chars and self._pushback_chars:
            return self._pushback_chars.pop()
        return self.instream.read(1)

    def read_token(self):
        "The next token of the stream, whatever was pushed."
        quoted = False
        escaped_state = " "
        while True:
            char = self._next_char()
            if char == "\n":
                self.lineno += 1
            if self.debug >= 3:
                print(f"shlex: in state {self.state!r} I see character: {char!r}")
            state = self.state
            if state is None:
                self.token = ""
                break
            if state == " ":
                if not char:
                    self.state = None
                    break
                if char in self.whitespace:
                    self._tell("whitespace in whitespace state")
                    if self.token or (self.posix and quoted):
                        break
                elif char in self.commenters:
                    self._skip_line()
                elif self.posix and char in self.escape:
                    escaped_state, self.state = "a", char
                elif char in self.wordchars:
                    self.token, self.state = char, "a"
                elif char in self._punctuation_chars:
                    self.token, self.state = char, "c"
                elif char in self.quotes:
                    if not self.posix:
                        self.token = char
                    self.state = char
                elif self.whitespace_split:
                    self.token, self.state = char, "a"
                else:
                    self.token = char
                    break
            elif state in self.quotes:
                quoted = True
                if not char:
                    self._tell("EOF in quotes state")
                    raise ValueError("No closing quotation")
                if char == state:
                    if not self.posix:
                        self.token += char
                        self.state = " "
                        break
                    self.state = "a"
                elif self.posix and char in self.escape and state in self.escapedquotes:
                    escaped_state, self.state = state, char
                else:
                    self.token += char
            elif state in self.escape:
                if not char:
                    self._tell("EOF in escape state")
                    raise ValueError("No escaped character")
                if escaped_state in self.quotes and char != state and char != escaped_state:
                    self.token += state         # inside quotes only these two can be escaped
                self.token += char
                self.state = escaped_state
            elif not char:
                self.state = None
                break
            elif char in self.whitespace:
                self._tell("whitespace in word state")
                self.state = " "
                if self.token or (self.posix and quoted):
                    break
            elif char in self.commenters:
                self._skip_line()
                if self.posix:
                    self.state = " "
                    if self.token or quoted:
                        break
            elif state == "c":
                if char in self._punctuation_chars:
                    self.token += char
                    continue
                if char not in self.whitespace:
                    self._pushback_chars.append(char)
                self.state = " "
                break
            elif self.posix and char in self.quotes:
                self.state = char
            elif self.posix and char in self.escape:
                escaped_state, self.state = "a", char
            elif (char in self.wordchars or char in self.quotes
                  or (self.whitespace_split and char not in self._punctuation_chars)):
                self.token += char
            else:
                self._tell("punctuation in word state")
                if self._punctuation_chars:
                    self._pushback_chars.append(char)
                else:
                    self.pushback.appendleft(char)
                self.state = " "
                if self.token or (self.posix and quoted):
                    break
        result, self.token = self.token, ""
        if self.posix and not quoted and result == "":
            result = None
        if self.debug > 1:
            print("shlex: raw token=" + repr(result) if result else "shlex: raw token=EOF")
        return result

    def sourcehook(self, newfile):
        "Open the file that a source request names: its name and its stream."
        if newfile[0] == '"':
            newfile = newfile[1:-1]
        if isinstance(self.infile, str) and not os.path.isabs(newfile):
            newfile = os.path.join(os.path.dirname(self.infile), newfile)
        return newfile, open(newfile, "r")

    def error_leader(self, infile=None, lineno=None):
        "The beginning of an error message, in the style of a C compiler."
        if infile is None:
            infile = self.infile
        if lineno is None:
            lineno = self.lineno
        return '"%s", line %d: ' % (infile, lineno)

    def __iter__(self):
        return self

    def __next__(self):
        token = self.get_token()
        if token == self.eof:
            raise StopIteration
        return token


def split(s, comments=False, posix=True):
    """The words of a string, by the rules of a shell."""
    if s is None:
        import warnings
        warnings.warn("Passing None for 's' to shlex.split() is deprecated.", DeprecationWarning, stacklevel=2)
    lexer = shlex(s, posix=posix)
    lexer.whitespace_split = True
    if not comments:
        lexer.commenters = ""
    return list(lexer)


def join(split_command):
    """A command line of words, quoted where need be."""
    return " ".join([quote(word) for word in split_command])


_needs_quotes = re.compile(r"[^\w@%+=:,./-]", re.ASCII).search


def quote(s):
    """The string as one word for a shell."""
    if not s:
        return "''"
    if _needs_quotes(s) is None:
        return s
    return "'" + s.replace("'", "'\"'\"'") + "'"
