"""io under the name of the module that has CPython's version in Python: here both names have the classes in C."""

from io import *
from io import DEFAULT_BUFFER_SIZE, IncrementalNewlineDecoder, open_code, text_encoding
