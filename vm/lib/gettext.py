"""Translations of messages: catalogues of GNU gettext (.mo files), and what to say without one."""
import os
import re
from errno import ENOENT

__all__ = ["NullTranslations", "GNUTranslations", "bindtextdomain", "find", "translation", "install", "textdomain", "dgettext",
           "dngettext", "Catalog", "gettext", "ngettext", "pgettext", "dpgettext", "npgettext", "dnpgettext"]

_default_localedir = os.path.join("/usr", "share", "locale")
_localedirs = {}
_translations = {}          # (class, path) -> catalogue: each is read once
_current_domain = "messages"


# ---- plural forms: an expression of C as a function

_LEVELS = (("||",), ("&&",), ("==", "!="), ("<", ">", "<=", ">="), ("+", "-"), ("*", "/", "%"))
_COMPARED = (2, 3)
_IN_PYTHON = {"||": "or", "&&": "and", "/": "//"}
_c_token = re.compile(r"[ \t]*(?:(?P<number>[0-9]+\b)|(?P<name>n\b)|(?P<operator>[-*/%+?:()]|[=!<>]=|[><]|&&|\|\||!)|(?P<other>\w+|.))", re.DOTALL)


def _c_tokens(text):
    for match in _c_token.finditer(text.rstrip(" \t")):
        if match["other"]:
            raise ValueError("invalid token in plural form: %s" % match["other"])
        yield match[0].lstrip(" \t")
    yield ""


def _unexpected(token):
    return ValueError("unexpected token in plural form: %s" % token if token else "unexpected end of plural form")


class _Expression:
    "Rewrites an expression of C as one of Python, by its levels of precedence."

    def __init__(self, text):
        self.tokens = _c_tokens(text)
        self.token = next(self.tokens)

    def take(self):
        taken, self.token = self.token, next(self.tokens, "")
        return taken

    def whole(self):
        text = self.choice()
        if self.token:
            raise _unexpected(self.token)
        return text

    def choice(self):
        condition = self.binary(0)
        if self.token != "?":
            return condition
        self.take()
        first = self.choice()
        if self.token != ":":
            raise _unexpected(self.token)
        self.take()
        return f"({first} if {condition} else {self.choice()})"

    def binary(self, level):
        if level == len(_LEVELS):
            return self.unary()
        text = self.binary(level + 1)
        while self.token in _LEVELS[level]:
            operator = self.take()
            right = self.binary(level + 1)
            if text.startswith("not "):
                text = f"({text})"          # ! binds closer than `not`
            if right.startswith("not "):
                right = f"({right})"
            if level in _COMPARED:          # Python would chain them
                text, right = f"({text})", f"({right})"
            text = f"{text} {_IN_PYTHON.get(operator, operator)} {right}"
        return text

    def unary(self):
        token = self.take()
        if token == "!":
            return f"not {self.unary()}"
        if token == "(":
            text = self.choice()
            if self.take() != ")":
                raise ValueError("unbalanced parenthesis in plural form")
            return f"({text})"
        if token == "n":
            return "n"
        if token.isdecimal():
            return str(int(token, 10))
        raise _unexpected(token)


def _as_int(n):
    try:
        round(n)
    except TypeError:
        raise TypeError("Plural value must be an integer, got %s" % (n.__class__.__name__,)) from None
    import warnings
    warnings.warn("Plural value must be an integer, got %s" % (n.__class__.__name__,), DeprecationWarning, 4)
    return n


def c2py(plural):
    """A function of n that says which plural form to take, out of an expression of C."""
    if len(plural) > 1000:
        raise ValueError("plural form expression is too long")
    try:
        text = _Expression(plural).whole()
        namespace = {"_as_int": _as_int}
        exec(f"def func(n):\n    if not isinstance(n, int):\n        n = _as_int(n)\n    return int({text})\n", namespace)
        return namespace["func"]
    except (RecursionError, MemoryError):
        raise ValueError("plural form expression is too complex")
    except SyntaxError:     # too many brackets in each other
        raise ValueError("plural form expression is too complex") from None


# ---- translations


class NullTranslations:
    """Gives messages as they are, or asks a fallback."""

    def __init__(self, fp=None):
        self._info = {}
        self._charset = None
        self._fallback = None
        if fp is not None:
            self._parse(fp)

    def _parse(self, fp):
        pass

    def add_fallback(self, fallback):
        """Somebody to ask for what isn't known here."""
        if self._fallback:
            self._fallback.add_fallback(fallback)
        else:
            self._fallback = fallback

    def gettext(self, message):
        return self._fallback.gettext(message) if self._fallback else message

    def ngettext(self, msgid1, msgid2, n):
        if self._fallback:
            return self._fallback.ngettext(msgid1, msgid2, n)
        return msgid1 if n == 1 else msgid2

    def pgettext(self, context, message):
        return self._fallback.pgettext(context, message) if self._fallback else message

    def npgettext(self, context, msgid1, msgid2, n):
        if self._fallback:
            return self._fallback.npgettext(context, msgid1, msgid2, n)
        return msgid1 if n == 1 else msgid2

    def info(self):
        return self._info

    def charset(self):
        return self._charset

    def install(self, names=None):
        """Make _() a built-in function."""
        import builtins
        builtins.__dict__["_"] = self.gettext
        if names is not None:
            for name in {"gettext", "ngettext", "npgettext", "pgettext"} & set(names):
                builtins.__dict__[name] = getattr(self, name)


class GNUTranslations(NullTranslations):
    """A catalogue of GNU gettext."""

    LE_MAGIC, BE_MAGIC = 0x950412DE, 0xDE120495
    CONTEXT = "%s\x04%s"
    VERSIONS = (0, 1)

    def _parse(self, fp):
        """Read a .mo file: numbers, then two tables of lengths and offsets, of the messages and of what they become."""
        from struct import unpack
        filename = getattr(fp, "name", "")
        self._catalog = catalog = {}
        self.plural = lambda n: int(n != 1)
        data = fp.read()
        size = len(data)
        magic = unpack("<I", data[:4])[0]
        if magic not in (self.LE_MAGIC, self.BE_MAGIC):
            raise OSError(0, "Bad magic number", filename)
        order = "<" if magic == self.LE_MAGIC else ">"
        version, count, messages, translations = unpack(order + "4I", data[4:20])
        if version >> 16 not in self.VERSIONS:
            raise OSError(0, "Bad version number " + str(version >> 16), filename)
        for row in range(count):
            texts = []
            for table in (messages, translations):
                length, start = unpack(order + "II", data[table + 8 * row:table + 8 * row + 8])
                if start + length >= size:
                    raise OSError(0, "File is corrupt", filename)
                texts.append(data[start:start + length])
            message, translated = texts
            if not message:
                self._parse_header(translated)
            charset = self._charset or "ascii"
            if b"\x00" in message:
                first = str(message.split(b"\x00")[0], charset)
                for number, form in enumerate(translated.split(b"\x00")):
                    catalog[first, number] = str(form, charset)
            else:
                catalog[str(message, charset)] = str(translated, charset)

    def _parse_header(self, data):
        "The translation of the empty message: lines `name: value`, or what goes on from the line before."
        last = None
        for line in data.split(b"\n"):
            line = line.decode().strip()
            if not line or line.startswith("#-#-#-#-#") and line.endswith("#-#-#-#-#"):
                continue
            if ":" in line:
                last, _, value = line.partition(":")
                last, value = last.strip().lower(), value.strip()
                self._info[last] = value
                if last == "content-type":
                    self._charset = value.split("charset=")[1]
                elif last == "plural-forms":
                    self.plural = c2py(value.split(";")[1].split("plural=")[1])
            elif last:
                self._info[last] += "\n" + line

    def gettext(self, message):
        found = self._catalog.get(message)
        return super().gettext(message) if found is None else found

    def ngettext(self, msgid1, msgid2, n):
        found = self._catalog.get((msgid1, self.plural(n)))
        return super().ngettext(msgid1, msgid2, n) if found is None else found

    def pgettext(self, context, message):
        found = self._catalog.get(self.CONTEXT % (context, message))
        return super().pgettext(context, message) if found is None else found

    def npgettext(self, context, msgid1, msgid2, n):
        found = self._catalog.get((self.CONTEXT % (context, msgid1), self.plural(n)))
        return super().npgettext(context, msgid1, msgid2, n) if found is None else found


def _expand_lang(loc):
    "The names under which there may be a catalogue for a locale, the most special one first."
    from locale import normalize
    rest = normalize(loc)
    ends = []
    for mark in "@._":
        rest, found, end = rest.partition(mark)
        ends.append(found + end)
    modifier, codeset, territory = ends
    return list(dict.fromkeys(rest + land + code + more for more in dict.fromkeys((modifier, ""))
                              for land in dict.fromkeys((territory, "")) for code in dict.fromkeys((codeset, ""))))


def find(domain, localedir=None, languages=None, all=False):
    """The catalogues of a domain: files LOCALEDIR/LANGUAGE/LC_MESSAGES/DOMAIN.mo."""
    if localedir is None:
        localedir = _default_localedir
    if languages is None:
        languages = []
        for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
            value = os.environ.get(name)
            if value:
                languages = value.split(":")
                break
        if "C" not in languages:
            languages.append("C")
    found = []
    for form in dict.fromkeys(form for language in languages for form in _expand_lang(language)):
        if form == "C":
            break
        path = os.path.join(localedir, form, "LC_MESSAGES", "%s.mo" % domain)
        if os.path.exists(path):
            if not all:
                return path
            found.append(path)
    return found if all else None


def translation(domain, localedir=None, languages=None, class_=None, fallback=False):
    """The translations of a domain."""
    import copy
    if class_ is None:
        class_ = GNUTranslations
    files = find(domain, localedir, languages, all=True)
    if not files:
        if fallback:
            return NullTranslations()
        raise FileNotFoundError(ENOENT, "No translation file found for domain", domain)
    result = None
    for path in files:
        key = class_, os.path.abspath(path)
        made = _translations.get(key)
        if made is None:
            with open(path, "rb") as file:
                made = _translations.setdefault(key, class_(file))
        made = copy.copy(made)      # the fallbacks are its own
        if result is None:
            result = made
        else:
            result.add_fallback(made)
    return result


def install(domain, localedir=None, *, names=None):
    """Make _() a built-in function that translates."""
    translation(domain, localedir, fallback=True).install(names)


def textdomain(domain=None):
    """The domain of gettext() and its kin; sets it, if one is given."""
    global _current_domain
    if domain is not None:
        _current_domain = domain
    return _current_domain


def bindtextdomain(domain, localedir=None):
    """The directory of a domain's catalogues; sets it, if one is given."""
    if localedir is not None:
        _localedirs[domain] = localedir
    return _localedirs.get(domain, _default_localedir)


def _of_domain(domain):
    try:
        return translation(domain, _localedirs.get(domain))
    except OSError:
        return NullTranslations()


def dgettext(domain, message):
    return _of_domain(domain).gettext(message)


def dngettext(domain, msgid1, msgid2, n):
    return _of_domain(domain).ngettext(msgid1, msgid2, n)


def dpgettext(domain, context, message):
    return _of_domain(domain).pgettext(context, message)


def dnpgettext(domain, context, msgid1, msgid2, n):
    return _of_domain(domain).npgettext(context, msgid1, msgid2, n)


def gettext(message):
    return dgettext(_current_domain, message)


def ngettext(msgid1, msgid2, n):
    return dngettext(_current_domain, msgid1, msgid2, n)


def pgettext(context, message):
    return dpgettext(_current_domain, context, message)


def npgettext(context, msgid1, msgid2, n):
    return dnpgettext(_current_domain, context, msgid1, msgid2, n)


Catalog = translation
