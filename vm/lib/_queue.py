"""SimpleQueue under the name of the module in C that CPython keeps it in; queue has it here."""

from queue import Empty, SimpleQueue
