# What is built in is a sorted tuple of names that import.
import sys
names = sys.builtin_module_names
print(type(names).__name__, list(names) == sorted(set(names)), all(type(name) is str for name in names))
print([name for name in ("sys", "builtins", "gc", "math", "itertools", "time", "os", "json") if name in names])
print("gc" in sys.modules, __import__("gc").__name__)
