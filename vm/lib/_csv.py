"""The readers and writers of csv under the name of the module in C that CPython keeps them in."""

from csv import (QUOTE_ALL, QUOTE_MINIMAL, QUOTE_NONE, QUOTE_NONNUMERIC, Error, __doc__, __version__, _Dialect as Dialect, _Reader as Reader,
                 _Writer as Writer, field_size_limit, get_dialect, list_dialects, reader, register_dialect, unregister_dialect, writer)
