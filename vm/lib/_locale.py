"""What the C library says of locales. Krait knows those that are C's in all but the encoding of characters."""
import os
from _operator import index as _index

CHAR_MAX = 127
LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL = range(7)
_KINDS = ("LC_CTYPE", "LC_NUMERIC", "LC_TIME", "LC_COLLATE", "LC_MONETARY", "LC_MESSAGES", None, "LC_PAPER", "LC_NAME", "LC_ADDRESS",
          "LC_TELEPHONE", "LC_MEASUREMENT", "LC_IDENTIFICATION")
_KNOWN = ("C", "POSIX", "C.UTF-8", "C.utf8")


class Error(Exception):
    """A locale that isn't there."""

    __module__ = "locale"


# ---- words and forms

_DAYS = ("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
_words = {}


def _number_words(prefix, first, words):
    for number, word in enumerate(words):
        globals()[f"{prefix}{number + 1}"] = first + number
        _words[first + number] = word


_number_words("ABDAY_", 131072, [day[:3] for day in _DAYS])
_number_words("DAY_", 131079, _DAYS)
_number_words("ABMON_", 131086, [month[:3] for month in _MONTHS])
_number_words("MON_", 131098, _MONTHS)
for _name, _number, _word in (
        ("AM_STR", 131110, "AM"), ("PM_STR", 131111, "PM"), ("D_T_FMT", 131112, "%a %b %e %H:%M:%S %Y"), ("D_FMT", 131113, "%m/%d/%y"),
        ("T_FMT", 131114, "%H:%M:%S"), ("T_FMT_AMPM", 131115, "%I:%M:%S %p"), ("ERA", 131116, ""), ("ERA_D_FMT", 131118, ""),
        ("ALT_DIGITS", 131119, ""), ("ERA_D_T_FMT", 131120, ""), ("ERA_T_FMT", 131121, ""), ("_DATE_FMT", 131180, "%a %b %e %H:%M:%S %Z %Y"),
        ("RADIXCHAR", 65536, "."), ("THOUSEP", 65537, ""), ("YESEXPR", 327680, "^[yY]"), ("NOEXPR", 327681, "^[nN]"),
        ("CRNCYSTR", 262159, "-"), ("CODESET", 14, None)):
    globals()[_name] = _number
    _words[_number] = _word


def nl_langinfo(key, /):
    """A word or a form of the locale, by one of the numbers above."""
    key = _index(key)
    if key not in _words:
        raise ValueError("unsupported langinfo constant")
    if key == CODESET:
        return "UTF-8" if _set[LC_CTYPE].startswith("C.") else "ANSI_X3.4-1968"
    return _words[key]


def localeconv():
    """How numbers and amounts are written."""
    return {"int_curr_symbol": "", "currency_symbol": "", "mon_decimal_point": "", "mon_thousands_sep": "", "mon_grouping": [],
            "positive_sign": "", "negative_sign": "", "int_frac_digits": 127, "frac_digits": 127, "p_cs_precedes": 127,
            "p_sep_by_space": 127, "n_cs_precedes": 127, "n_sep_by_space": 127, "p_sign_posn": 127, "n_sign_posn": 127,
            "decimal_point": ".", "thousands_sep": "", "grouping": []}


# ---- which locale

def _of_environment(kind):
    for name in ("LC_ALL", kind, "LANG"):
        value = os.environ.get(name)
        if value:
            return value
    return "C"


# The encoding is UTF-8 unless LC_ALL asks for something else: a plain C locale is coerced to C.UTF-8 at the start.
_set = ["C" if kind else None for kind in _KINDS]
_set[LC_CTYPE] = "C.UTF-8" if os.environ.get("LC_ALL", "") in ("", "C.UTF-8", "C.utf8") else "C"


def _known(name):
    if name not in _KNOWN:
        raise Error("unsupported locale setting")
    return "C" if name == "POSIX" else name


def _set_all(name):
    if name == "":
        chosen = [kind and _known(_of_environment(kind)) for kind in _KINDS]
    elif ";" in name:
        given = dict(piece.partition("=")[::2] for piece in name.split(";"))
        chosen = [kind and _known(given.get(kind, "")) for kind in _KINDS]
    else:
        chosen = [kind and _known(name) for kind in _KINDS]
    _set[:] = chosen


def setlocale(category, locale=None, /):
    """Set the locale of a category, or of all; None asks for it, and "" means that of the environment."""
    category = _index(category)
    if not 0 <= category < len(_KINDS):
        raise Error("locale query failed" if locale is None else "unsupported locale setting")
    if locale is not None:
        if category == LC_ALL:
            _set_all(locale)
        else:
            _set[category] = _known(locale or _of_environment(_KINDS[category]))
    if category != LC_ALL:
        return _set[category]
    if len({name for name in _set if name}) == 1:
        return _set[0]
    return ";".join(f"{kind}={name}" for kind, name in zip(_KINDS, _set) if kind)


def getencoding():
    """The encoding of files."""
    return nl_langinfo(CODESET)


def _check_text(text, what):
    if not isinstance(text, str):
        raise TypeError(f"{what} must be str, not {type(text).__name__}")
    if "\0" in text:
        raise ValueError("embedded null character")


def strcoll(os1, os2, /):
    """Compare two texts: negative, 0 or positive."""
    _check_text(os1, "strcoll() argument 1")
    _check_text(os2, "strcoll() argument 2")
    return (os1 > os2) - (os1 < os2)


def strxfrm(string, /):
    """A text that compares with others as strcoll() compares them."""
    _check_text(string, "strxfrm() argument")
    return string


for _name in ("nl_langinfo", "localeconv", "setlocale", "getencoding", "strcoll", "strxfrm"):
    globals()[_name].__module__ = "_locale"
