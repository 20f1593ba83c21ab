"""Conventions of countries. Krait knows the C locale alone; others are refused."""
import sys
from builtins import str as _builtin_str

__all__ = ["getlocale", "getdefaultlocale", "getpreferredencoding", "Error", "setlocale", "resetlocale", "localeconv", "strcoll", "strxfrm", "str",
           "atof", "atoi", "format", "format_string", "currency", "normalize", "LC_CTYPE", "LC_COLLATE", "LC_MESSAGES", "LC_TIME", "LC_MONETARY",
           "LC_NUMERIC", "LC_ALL", "CHAR_MAX", "getencoding", "delocalize", "localize"]

LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL = range(7)
CHAR_MAX = 127
_KNOWN = ("C", "POSIX", "", "C.UTF-8", "C.utf8")


class Error(Exception):
    """A locale that isn't there."""


def setlocale(category, locale=None):
    """Set the locale of a category; None asks for it."""
    if not isinstance(category, int):
        raise TypeError(f"'{type(category).__name__}' object cannot be interpreted as an integer")
    if not LC_CTYPE <= category <= LC_ALL:
        raise Error("invalid locale category" if locale is None else "unsupported locale setting")
    if locale and not isinstance(locale, _builtin_str):
        locale = normalize(".".join(part for part in locale if part))
    if locale is not None and locale not in _KNOWN:
        raise Error("unsupported locale setting")
    return "C"


def getlocale(category=LC_CTYPE):
    """(language, encoding) of a category."""
    if category == LC_ALL:
        raise TypeError("category LC_ALL is not supported")
    return None, None


def getdefaultlocale(envvars=("LC_ALL", "LC_CTYPE", "LANG", "LANGUAGE")):
    """(language, encoding) by the environment."""
    import os
    for name in envvars:
        value = os.environ.get(name)
        if value:
            language, _, encoding = value.partition(".")
            return (None if language in ("C", "POSIX") else language), encoding.replace("utf8", "UTF-8") or None
    return None, None


def resetlocale(category=LC_ALL):
    """Back to the default."""


def getencoding():
    """The encoding of files."""
    return "UTF-8" if sys.flags.utf8_mode == 0 else "utf-8"


def getpreferredencoding(do_setlocale=True):
    """The encoding of files."""
    return "utf-8" if sys.flags.utf8_mode else getencoding()


def localeconv():
    """How numbers and amounts are written."""
    return {"int_curr_symbol": "", "currency_symbol": "", "mon_decimal_point": "", "mon_thousands_sep": "", "mon_grouping": [], "positive_sign": "",
            "negative_sign": "", "int_frac_digits": 127, "frac_digits": 127, "p_cs_precedes": 127, "p_sep_by_space": 127, "n_cs_precedes": 127,
            "n_sep_by_space": 127, "p_sign_posn": 127, "n_sign_posn": 127, "decimal_point": ".", "thousands_sep": "", "grouping": []}


def strcoll(os1, os2, /):
    """Compare two texts: negative, 0 or positive."""
    return (os1 > os2) - (os1 < os2)


def strxfrm(string, /):
    """A text that compares with others as strcoll() compares them."""
    return string


def normalize(localename):
    """A name of a locale as it is usually written."""
    return localename


def format_string(f, val, grouping=False, monetary=False):
    """f % val, with the separators of the locale."""
    return f % val


def format(percent, value, grouping=False, monetary=False, *additional):
    """An old form of format_string()."""
    import warnings
    warnings.warn("This method will be removed in a future version of Python. Use 'locale.format_string()' instead.", DeprecationWarning, stacklevel=2)
    return percent % ((value, *additional) if additional else value)


def currency(val, symbol=True, grouping=False, international=False):
    """An amount of money."""
    raise ValueError("Currency formatting is not possible using the 'C' locale.")


def str(val):
    """A float as text."""
    return "%.12g" % val


def delocalize(string):
    """A number as it is written in C."""
    return string


def localize(string, grouping=False, monetary=False):
    """A number as it is written in the locale."""
    return string


def atof(string, func=float):
    """A float out of a text."""
    return func(string)


def atoi(string):
    """An int out of a text."""
    return int(string)
