"""decimal under the name of the module in C that CPython keeps it in."""

__name__ = "decimal"      # so does that module
from decimal import *
from decimal import HAVE_CONTEXTVAR, HAVE_THREADS, __libmpdec_version__, __version__
