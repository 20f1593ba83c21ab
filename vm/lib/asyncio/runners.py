"""Runner and run() under the name that CPython keeps them by."""
from .loop import Runner, run
