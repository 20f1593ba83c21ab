"""Regular expressions: the functions, the cache and the flags. The engine is the module _sre, in C."""

import _sre
import copyreg

__all__ = [
    "match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer", "compile", "purge", "template", "escape",
    "error", "Pattern", "Match", "A", "I", "L", "M", "S", "X", "U", "ASCII", "IGNORECASE", "LOCALE", "MULTILINE", "DOTALL",
    "VERBOSE", "UNICODE", "NOFLAG", "RegexFlag",
]
__version__ = "2.2.1"

Pattern = _sre.Pattern
Match = _sre.Match

_flags = {
    "NOFLAG": 0, "ASCII": 256, "A": 256, "IGNORECASE": 2, "I": 2, "LOCALE": 4, "L": 4, "UNICODE": 32, "U": 32, "MULTILINE": 8, "M": 8,
    "DOTALL": 16, "S": 16, "VERBOSE": 64, "X": 64, "TEMPLATE": 1, "T": 1, "DEBUG": 128,
}


def __getattr__(name):
    """The flags are made when the first of them is asked for: a program without flags does without the module enum."""
    if name != "RegexFlag" and name not in _flags:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import enum
    body = enum.EnumType.__prepare__("RegexFlag", (enum.IntFlag,), boundary=enum.KEEP)
    body.update({"__module__": "re", "__qualname__": "RegexFlag", "__str__": object.__str__, "_numeric_repr_": hex, **_flags})
    flags = enum.global_enum(enum.EnumType("RegexFlag", (enum.IntFlag,), body, boundary=enum.KEEP))
    globals()["RegexFlag"] = flags
    return globals()[name]


def __dir__():
    return sorted({*globals(), *_flags, "RegexFlag"})


class error(Exception):
    """A regular expression that is none: msg, pattern, pos, lineno and colno say why and where."""

    __module__ = "re"

    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        self.lineno = self.colno = None
        if pattern is not None and pos is not None:
            msg = "%s at position %d" % (msg, pos)
            newline = "\n" if isinstance(pattern, str) else b"\n"
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            if newline in pattern:
                msg = "%s (line %d, column %d)" % (msg, self.lineno, self.colno)
        super().__init__(msg)


# ---- compiling ------------------------------------------------------------------------------

_cache = {}
_MAXCACHE = 512


def _warn(category, message, level=None):
    """A warning about a pattern belongs to the first caller outside of this module."""
    import sys
    import warnings
    if level is None:
        level, frame = 2, sys._getframe(1)
        while frame.f_back is not None and frame.f_globals is globals():
            frame = frame.f_back
            level += 1
    warnings.warn(message, category, level)


def _compile(pattern, flags):
    if flags.__class__ is not int and isinstance(flags, int):
        flags = int(flags)
    try:
        return _cache[type(pattern), pattern, flags]
    except KeyError:
        pass
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError("cannot process flags argument with a compiled pattern")
        return pattern
    if isinstance(pattern, (str, bytes)) and (flags if isinstance(flags, int) else flags & __getattr__("T")) & 1:
        _warn(DeprecationWarning, "The re.TEMPLATE/re.T flag is deprecated as it is an undocumented flag without an obvious purpose. "
                                  "Don't use it.")
    made = _sre.compile(pattern, flags, error, _warn)
    if len(_cache) >= _MAXCACHE:
        del _cache[next(iter(_cache))]
    _cache[type(pattern), pattern, flags] = made
    return made


def compile(pattern, flags=0):
    "Compile a regular expression; the result is a Pattern."
    return _compile(pattern, flags)


def purge():
    "Forget the patterns compiled so far."
    _cache.clear()


def template(pattern, flags=0):
    "Compile a template pattern; deprecated."
    _warn(DeprecationWarning, "The re.template() function is deprecated as it is an undocumented function without an obvious purpose. "
                              "Use re.compile() instead.")
    import warnings
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        return _compile(pattern, flags | 1)


# ---- searching ------------------------------------------------------------------------------

def match(pattern, string, flags=0):
    "A match at the start of the string, or None."
    return _compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    "A match of the whole string, or None."
    return _compile(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    "The first match anywhere in the string, or None."
    return _compile(pattern, flags).search(string)


def sub(pattern, repl, string, count=0, flags=0):
    "The string with the leftmost matches replaced by repl: a text with references to groups, or a function of the match."
    return _compile(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, count=0, flags=0):
    "What sub() gives, and the number of replacements."
    return _compile(pattern, flags).subn(repl, string, count)


def split(pattern, string, maxsplit=0, flags=0):
    "The pieces of the string between the matches; captured groups come between them."
    return _compile(pattern, flags).split(string, maxsplit)


def findall(pattern, string, flags=0):
    "All matches as a list: their text, their only group, or tuples of their groups."
    return _compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    "An iterator over all matches."
    return _compile(pattern, flags).finditer(string)


_special = {ord(c): "\\" + c for c in "()[]{}?*+-|^$\\.&~# \t\n\r\v\f"}


def escape(pattern):
    "The text as a pattern that matches just that text."
    if isinstance(pattern, str):
        return pattern.translate(_special)
    return str(pattern, "latin1").translate(_special).encode("latin1")


def _pickle(pattern):
    return _compile, (pattern.pattern, pattern.flags)


copyreg.pickle(Pattern, _pickle, _compile)


# ---- a scanner by a list of patterns ----------------------------------------------------------

class Scanner:
    """Splits a text by a list of (pattern, action): what scan() gives is the list of the actions' results, and the rest."""

    def __init__(self, lexicon, flags=0):
        self.lexicon = lexicon
        self._actions = {}
        group = 1
        for phrase, action in lexicon:
            self._actions[group] = action
            group += 1 + _compile(phrase, flags).groups
        self.scanner = _compile("|".join("(%s)" % phrase for phrase, action in lexicon), flags)

    def scan(self, string):
        result = []
        place = 0
        match = self.scanner.scanner(string).match
        while (found := match()) and found.end() != place:
            action = self._actions[found.lastindex]
            if callable(action):
                self.match = found
                action = action(self, found.group())
            if action is not None:
                result.append(action)
            place = found.end()
        return result, string[place:]
