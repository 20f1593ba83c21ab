"""The event loop under the name that CPython keeps it by."""
from .loop import EventLoop as BaseEventLoop
