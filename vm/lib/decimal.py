"""decimal: numbers as they are written: exact digits and an exponent, rounded as a context says. It is in C: module _decimal."""

try:
    from _decimal import *
    from _decimal import __libmpdec_version__, __version__
except ImportError:     # hidden from us
    from _pydecimal import *
    from _pydecimal import __libmpdec_version__, __version__
