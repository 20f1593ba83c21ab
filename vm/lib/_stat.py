"""stat under the name of the module in C that CPython keeps it in."""

from stat import *
