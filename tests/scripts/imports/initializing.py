"""__spec__._initializing while a module's body runs: importlib may be there already, or comes later."""
import importlib
import sys
import _says_initializing
print(_says_initializing.__spec__._initializing)
del sys.modules["_says_initializing"]
print(importlib.import_module("_says_initializing").__spec__._initializing)
print(type(__loader__).__name__, [name for name in ("__loader__", "__spec__") if name in globals()], __spec__)
