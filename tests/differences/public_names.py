# Prints a line for each public module of the standard library: its name and its public names. Run by CPython 3.11.
import sys
import types
import warnings

warnings.simplefilter("ignore")
NOT_FOR_PROGRAMS = {"this", "antigravity", "idlelib", "lib2to3", "test", "turtledemo", "tkinter", "turtle"}  # some open windows or print
for name in sorted(sys.stdlib_module_names - NOT_FOR_PROGRAMS):
    if name.startswith("_") and name != "__future__":
        continue
    try:
        module = __import__(name)
    except ImportError:     # of another system
        continue
    public = getattr(module, "__all__", None)
    if public is None:
        public = [n for n in dir(module) if n[0] != "_" and getattr(getattr(module, n), "__module__", name) == name
                  and not isinstance(getattr(module, n), types.ModuleType)]
    print(name, *sorted(set(public)))
