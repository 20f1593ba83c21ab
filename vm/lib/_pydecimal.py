"""decimal under the name of the module that has CPython's version in Python: here there is one, in C."""

from decimal import *
from decimal import HAVE_CONTEXTVAR, HAVE_THREADS, __libmpdec_version__, __version__
