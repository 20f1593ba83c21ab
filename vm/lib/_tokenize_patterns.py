"""The regular expressions of tokens under the names that programs know from tokenize, which has them from here when they are asked for."""
import re
from itertools import permutations, product
from token import EXACT_TOKEN_TYPES


def group(*choices):
    """One of several patterns, as a group."""
    return f"({'|'.join(choices)})"


def any(*choices):
    """Any number of them."""
    return f"{group(*choices)}*"


def maybe(*choices):
    """One of them or none."""
    return f"{group(*choices)}?"


def _all_string_prefixes():
    """Every way to write what may stand in front of a string literal, nothing included."""
    return {"".join(letters) for kind in ("", "b", "r", "u", "f", "br", "fr") for order in permutations(kind)
            for letters in product(*((c, c.upper()) for c in order))}


def _quoted(quote, end=None):
    """A string literal on one line, without its prefix; `end` stands for the last quote."""
    return rf"{quote}[^\n{quote}\\]*(?:\\.[^\n{quote}\\]*)*{end or quote}"


def _rest(quote):
    """What follows the opening quote, up to the closing one."""
    return rf"[^{quote}\\]*(?:\\.[^{quote}\\]*)*{quote}"


def _rest_of_triple(quote):
    return rf"[^{quote}\\]*(?:(?:\\.|{quote}(?!{quote * 2}))[^{quote}\\]*)*{quote * 3}"


Whitespace, Comment, Name = r"[ \f\t]*", r"#[^\r\n]*", r"\w+"
Ignore = Whitespace + any(r"\\\r?\n" + Whitespace) + maybe(Comment)

_digits = r"[0-9](?:_?[0-9])*"
Hexnumber, Binnumber, Octnumber = r"0[xX](?:_?[0-9a-fA-F])+", r"0[bB](?:_?[01])+", r"0[oO](?:_?[0-7])+"
Decnumber = r"(?:0(?:_?0)*|[1-9](?:_?[0-9])*)"
Intnumber = group(Hexnumber, Binnumber, Octnumber, Decnumber)
Exponent = rf"[eE][-+]?{_digits}"
Pointfloat = group(rf"{_digits}\.(?:{_digits})?", rf"\.{_digits}") + maybe(Exponent)
Expfloat = _digits + Exponent
Floatnumber = group(Pointfloat, Expfloat)
Imagnumber = group(rf"{_digits}[jJ]", Floatnumber + "[jJ]")
Number = group(Imagnumber, Floatnumber, Intnumber)

StringPrefix = group(*_all_string_prefixes())
Single, Double, Single3, Double3 = _rest("'"), _rest('"'), _rest_of_triple("'"), _rest_of_triple('"')
Triple = group(StringPrefix + "'''", StringPrefix + '"""')
String = group(StringPrefix + _quoted("'"), StringPrefix + _quoted('"'))
ContStr = group(*(StringPrefix + _quoted(quote, group(quote, r"\\\r?\n")) for quote in "'\""))

Special = group(*map(re.escape, sorted(EXACT_TOKEN_TYPES, reverse=True)))
Funny = group(r"\r?\n", Special)
PlainToken = group(Number, Funny, String, Name)
Token = Ignore + PlainToken
PseudoExtras = group(r"\\\r?\n|\Z", Comment, Triple)
PseudoToken = Whitespace + group(PseudoExtras, Number, Funny, ContStr, Name)

single_quoted = {prefix + quote for prefix in _all_string_prefixes() for quote in "'\""}
triple_quoted = {prefix + quote * 3 for prefix in _all_string_prefixes() for quote in "'\""}
endpats = {prefix + quote: rest for prefix in _all_string_prefixes()
           for quote, rest in (("'", Single), ('"', Double), ("'''", Single3), ('"""', Double3))}
