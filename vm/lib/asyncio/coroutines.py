"""Coroutines under the name that CPython keeps them by."""
from .tasks import iscoroutine, iscoroutinefunction
