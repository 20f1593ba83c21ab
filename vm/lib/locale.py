"""Conventions of countries: numbers, amounts and texts as a locale has them. Krait knows C, POSIX and C.UTF-8 (see _locale)."""
import re
import sys
from builtins import str as _builtin_str
from collections.abc import Mapping as _Mapping

import _locale
from _locale import *
from _locale import CHAR_MAX, LC_ALL, LC_CTYPE, LC_NUMERIC
from _locale import localeconv as _localeconv
from _locale import setlocale as _setlocale

__all__ = ["getlocale", "getdefaultlocale", "getpreferredencoding", "Error", "setlocale", "resetlocale", "localeconv", "strcoll", "strxfrm", "str",
           "atof", "atoi", "format", "format_string", "currency", "normalize", "LC_CTYPE", "LC_COLLATE", "LC_MESSAGES", "LC_TIME", "LC_MONETARY",
           "LC_NUMERIC", "LC_ALL", "CHAR_MAX", "getencoding"]

_override_localeconv = {}       # conventions that come before those of the locale


def localeconv():
    """How numbers and amounts are written: a dict."""
    return {**_localeconv(), **_override_localeconv}


# ---- numbers

def _grouping_intervals(grouping):
    "The sizes of the groups of digits, from the right, without end unless CHAR_MAX says so."
    size = None
    for interval in grouping:
        if interval == CHAR_MAX:
            return
        if interval == 0:
            if size is None:
                raise ValueError("invalid grouping")
            while True:
                yield size
        yield interval
        size = interval


def _group(s, monetary=False):
    "The digits of s in groups, and how many characters that adds."
    conv = localeconv()
    separator = conv["mon_thousands_sep" if monetary else "thousands_sep"]
    grouping = conv["mon_grouping" if monetary else "grouping"]
    if not grouping:
        return s, 0
    right = left = ""
    if s[-1] == " ":
        stripped = s.rstrip()
        right, s = s[len(stripped):], stripped
    groups = []
    for size in _grouping_intervals(grouping):
        if not s or s[-1] not in "0123456789":
            left, s = s, ""         # only a sign and spaces are left
            break
        groups.append(s[-size:])
        s = s[:-size]
    if s:
        groups.append(s)
    groups.reverse()
    return left + separator.join(groups) + right, len(separator) * (len(groups) - 1)


def _strip_padding(s, amount):
    "s without so many of its spaces, those on the left first."
    left = 0
    while amount and s[left] == " ":
        left, amount = left + 1, amount - 1
    right = len(s) - 1
    while amount and s[right] == " ":
        right, amount = right - 1, amount - 1
    return s[left:right + 1]


_percent_re = re.compile(r"%(?:\((?P<key>.*?)\))?(?P<modifiers>[-#0-9 +*.hlL]*?)[eEfFgGdiouxXcrs%]")


def _format(percent, value, grouping=False, monetary=False, *additional):
    formatted = percent % ((value, *additional) if additional else value)
    return _localize(formatted, grouping, monetary) if percent[-1] in "eEfFgGdiu" else formatted


def _localize(formatted, grouping=False, monetary=False):
    "A number as C writes it, as the locale writes it."
    added = 0
    whole, point, rest = formatted.partition(".")
    if grouping:
        whole, added = _group(whole, monetary=monetary)
    if point:
        whole += localeconv()["mon_decimal_point" if monetary else "decimal_point"] + rest
    return _strip_padding(whole, added) if added else whole


def format_string(f, val, grouping=False, monetary=False):
    """f % val, with the decimal point and, if asked, the groups of the locale."""
    percents = list(_percent_re.finditer(f))
    values = []
    if isinstance(val, _Mapping):
        for percent in percents:
            values.append("%" if percent[0][-1] == "%" else _format(percent[0], val, grouping, monetary))
    else:
        if not isinstance(val, tuple):
            val = (val,)
        taken = 0
        for percent in percents:
            if percent[0][-1] == "%":
                values.append("%")
                continue
            stars = percent["modifiers"].count("*")
            values.append(_format(percent[0], val[taken], grouping, monetary, *val[taken + 1:taken + 1 + stars]))
            taken += 1 + stars
    return _percent_re.sub("%s", f) % tuple(values)


def format(percent, value, grouping=False, monetary=False, *additional):
    """An old form of format_string(), for one %."""
    import warnings
    warnings.warn("This method will be removed in a future version of Python. Use 'locale.format_string()' instead.", DeprecationWarning, stacklevel=2)
    match = _percent_re.match(percent)
    if not match or len(match[0]) != len(percent):
        raise ValueError("format() must be given exactly one %%char format specifier, %s not valid" % repr(percent))
    return _format(percent, value, grouping, monetary, *additional)


def currency(val, symbol=True, grouping=False, international=False):
    """An amount of money."""
    conv = localeconv()
    digits = conv["int_frac_digits" if international else "frac_digits"]
    if digits == 127:
        raise ValueError("Currency formatting is not possible using the 'C' locale.")
    # < and > stand where a sign may have to go
    text = f"<{_localize(f'{abs(val):.{digits}f}', grouping, monetary=True)}>"
    sign = "n" if val < 0 else "p"
    if symbol:
        name = conv["int_curr_symbol" if international else "currency_symbol"]
        space = " " if conv[sign + "_sep_by_space"] else ""
        if conv[sign + "_cs_precedes"]:
            text = name + space + text
        else:
            text += space + (name[:-1] if international and name[-1:] == " " else name)
    place, sign = conv[sign + "_sign_posn"], conv["negative_sign" if val < 0 else "positive_sign"]
    if place == 0:
        text = f"({text})"
    elif place == 2:
        text += sign
    elif place == 3:
        text = text.replace("<", sign)
    elif place == 4:
        text = text.replace(">", sign)
    else:
        text = sign + text
    return text.replace("<", "").replace(">", "")


def str(val):
    """A float as text."""
    return _format("%.12g", val)


def delocalize(string):
    """A number of the locale as it is written in C."""
    conv = localeconv()
    if conv["thousands_sep"]:
        string = string.replace(conv["thousands_sep"], "")
    if conv["decimal_point"]:
        string = string.replace(conv["decimal_point"], ".")
    return string


def localize(string, grouping=False, monetary=False):
    """A number of C as the locale writes it."""
    return _localize(string, grouping, monetary)


def atof(string, func=float):
    """A float out of a text."""
    return func(delocalize(string))


def atoi(string):
    """An int out of a text."""
    return int(delocalize(string))


# ---- names of locales

# What the system calls encodings, and languages by the country and the encoding that they had before UTF-8.
_ENCODINGS = {"utf8": "UTF-8", "utf": "UTF-8", "eucjp": "eucJP", "ujis": "eucJP", "sjis": "SJIS", "euckr": "eucKR", "koi8r": "KOI8-R",
              "koi8u": "KOI8-U", "big5": "big5", "gb2312": "gb2312", "gbk": "gbk", "ascii": "ISO8859-1",
              **{f"iso8859{n}": f"ISO8859-{n}" for n in range(1, 17)}}
_LATIN_1 = "af_ZA br_FR ca_ES da_DK de_DE en_US es_ES et_EE eu_ES fi_FI fo_FO fr_FR ga_IE gl_ES is_IS it_IT nb_NO nl_NL nn_NO pt_PT sv_SE"
_LATIN_2 = "bs_BA cs_CZ hr_HR hu_HU pl_PL ro_RO sk_SK sl_SI"
_COUNTRIES = ("en_AU en_CA en_GB en_IE en_NZ en_ZA de_AT de_BE de_CH de_LU fr_BE fr_CA fr_CH fr_LU es_AR es_CL es_CO es_MX es_PE es_US "
              "es_VE it_CH nl_BE pt_BR sv_FI")
_aliases = {"c": "C", "posix": "C", "c.ascii": "C", "c.en": "C", "c.utf8": "en_US.UTF-8"}
for _names, _encoding in ((_LATIN_1, "ISO8859-1"), (_COUNTRIES, "ISO8859-1"), (_LATIN_2, "ISO8859-2"), ("el_GR", "ISO8859-7"),
                          ("he_IL", "ISO8859-8"), ("tr_TR", "ISO8859-9"), ("ru_RU", "UTF-8"), ("uk_UA", "KOI8-U"), ("bg_BG", "CP1251"),
                          ("ja_JP", "eucJP"), ("ko_KR", "eucKR"), ("zh_CN", "gb2312"), ("zh_TW", "big5"), ("ar_AA", "ISO8859-6")):
    for _name in _names.split():
        _aliases[_name.lower()] = f"{_name}.{_encoding}"
        if _names is not _COUNTRIES:
            _aliases.setdefault(_name[:2], f"{_name}.{_encoding}")


def _replace_encoding(code, encoding):
    "A name with another encoding, as the system writes it."
    code = code.partition(".")[0]
    plain = encoding.lower().replace("-", "").replace("_", "")
    return code + "." + _ENCODINGS.get(plain, encoding)


def normalize(localename):
    """A name of a locale as it is usually written, with its encoding."""
    code = localename.lower()
    if ":" in code:
        code = code.replace(":", ".")
    code, _, modifier = code.partition("@")
    if "." in modifier:
        modifier, _, encoding = modifier.partition(".")
        code += "." + encoding
    name, _, encoding = code.partition(".")
    plain = encoding.replace("-", "").replace("_", "")
    whole = name + "." + plain if plain else name
    if whole in _aliases and not modifier:
        return _aliases[whole]
    found = _aliases.get(name)
    if found is None:
        return localename
    if plain:
        found = _replace_encoding(found, plain if plain in _ENCODINGS else encoding)
    elif modifier == "euro" and found.endswith(".ISO8859-1"):
        return found + "5"
    if modifier and modifier != "euro":
        found += "@" + modifier
    return found


def _parse_localename(localename):
    "(language, encoding) of a name; None stands for C."
    code = normalize(localename)
    if "@" in code:
        code, modifier = code.split("@", 1)
        if modifier == "euro" and "." not in code:
            return code, "iso-8859-15"
    if "." in code:
        return tuple(code.split(".")[:2])
    if code == "C":
        return None, None
    if code == "UTF-8":
        return None, "UTF-8"
    raise ValueError("unknown locale: %s" % localename)


def _build_localename(localetuple):
    "The name that _parse_localename() took apart."
    try:
        language, encoding = localetuple
    except (TypeError, ValueError):
        raise TypeError("Locale must be None, a string, or an iterable of two strings -- language code, encoding.") from None
    language = "C" if language is None else language
    return language if encoding is None else language + "." + encoding


def getdefaultlocale(envvars=("LC_ALL", "LC_CTYPE", "LANG", "LANGUAGE")):
    """(language, encoding) by the environment."""
    import os
    import warnings
    warnings.warn("Use setlocale(), getencoding() and getlocale() instead", DeprecationWarning, stacklevel=2)
    for name in envvars:
        value = os.environ.get(name)
        if value:
            return _parse_localename(value.split(":")[0] if name == "LANGUAGE" else value)
    return _parse_localename("C.UTF-8" if sys.flags.utf8_mode == 0 else "C")


def getlocale(category=LC_CTYPE):
    """(language, encoding) of a category."""
    name = _setlocale(category)
    if category == LC_ALL and ";" in name:
        raise TypeError("category LC_ALL is not supported")
    return _parse_localename(name)


def setlocale(category, locale=None):
    """Set the locale of a category; None asks for it. A pair is a language and an encoding."""
    if locale and not isinstance(locale, _builtin_str):
        locale = normalize(_build_localename(locale))
    return _setlocale(category, locale)


def resetlocale(category=LC_ALL):
    """Back to the locale of the environment."""
    import warnings
    warnings.warn("Use locale.setlocale(locale.LC_ALL, \"\") instead", DeprecationWarning, stacklevel=2)
    _setlocale(category, _build_localename(getdefaultlocale()))


def getpreferredencoding(do_setlocale=True):
    """The encoding of files."""
    return "utf-8" if sys.flags.utf8_mode else getencoding()
