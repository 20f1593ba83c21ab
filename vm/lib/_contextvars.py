"""contextvars under the name of the module in C that CPython keeps it in."""

from contextvars import Context, ContextVar, Token, copy_context
