"""The parser of format strings under the name that it has where it is in C; string has it here."""

from string import _field_name_split, _parse


def formatter_parser(string, /):
    """(literal text, field name, format spec, conversion) for each field of a format string."""
    if not isinstance(string, str):
        raise TypeError(f'expected str, got {type(string).__name__}')
    return _parse(string)


def formatter_field_name_split(string, /):
    """The first part of a field name, and an iterator of (is it an attribute, its name or index)."""
    if not isinstance(string, str):
        raise TypeError(f'expected str, got {type(string).__name__}')
    return _field_name_split(string)
