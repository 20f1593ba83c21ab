"""TaskGroup under the name that CPython keeps it by."""
from .timeouts import TaskGroup
