"""Event loops under the name that CPython keeps them by."""
from .loop import *
from .loop import _get_running_loop, _set_running_loop
