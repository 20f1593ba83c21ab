# the module imp: finding and loading in two steps, its constants, what it refuses
import os, sys, tempfile, warnings
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    import imp
print([(w.category.__name__, str(w.message)[:32]) for w in caught])
print({name: value for name, value in vars(imp).items() if name.isupper() and name[0] != "_"})
def t(f, *a, **k):
    try: print(f(*a, **k))
    except Exception as e: print(type(e).__name__, e)
with tempfile.TemporaryDirectory() as directory:
    def shown(value): return str(value).replace(directory, "DIR")
    def write(name, text):
        with open(os.path.join(directory, *name.split("/")), "w") as file: file.write(text)
    os.mkdir(os.path.join(directory, "pack")); os.mkdir(os.path.join(directory, "bare"))
    write("one.py", "x = 1\nname = __name__\n"); write("pack/__init__.py", "y = 2\n"); write("bad.py", "1/0\n"); write("latin.py", "# -*- coding: latin-1 -*-\nz = 3\n")
    for name in "one", "pack", "bare", "latin", "none":
        try: file, path, details = imp.find_module(name, [directory])
        except ImportError as e: print(e, e.name); continue
        print(name, file and (file.mode, file.encoding), shown(path), details)
        module = imp.load_module("my_" + name, file, path, details)
        print(shown(module), module.__name__, sys.modules["my_" + name] is module, getattr(module, "name", None), shown(module.__file__), shown(getattr(module, "__path__", None)))
        if file: print(file.closed)
    one = sys.modules["my_one"]; one.x = 5; one.extra = 1
    again = imp.load_source("my_one", os.path.join(directory, "one.py")); print(again is one, one.x, one.extra)
    t(imp.load_source, "my_bad", os.path.join(directory, "bad.py")); print("my_bad" in sys.modules)
    t(lambda: shown(imp.load_package("p2", os.path.join(directory, "pack")).y))
    try: imp.load_package("p3", os.path.join(directory, "bare"))
    except ValueError as e: print(shown(e))
    t(imp.NullImporter, directory) if False else print(type(imp.NullImporter(directory + "/no")).__name__, imp.NullImporter(directory + "/no").find_module("x"))
t(imp.NullImporter, ""); t(imp.find_module, "no_such_module"); t(imp.find_module, 5); t(imp.find_module, "x", "path"); t(imp.find_module, "sys"); t(imp.find_module, "a.b")
t(imp.load_module, "x", None, "", ("", "", 99)); t(imp.load_module, "x", None, "y", ("", "r", imp.PY_SOURCE)); t(imp.load_module, "x", None, "y", ("", "w", imp.PY_SOURCE))
t(imp.load_module, "sys", None, None, ("", "", imp.C_BUILTIN)); t(imp.init_builtin, "sys"); t(imp.init_builtin, "no_such_module"); t(imp.is_builtin, "sys"); t(imp.is_frozen, "no_such_module"); t(imp.new_module, "a")
t(imp.lock_held); imp.acquire_lock(); t(imp.lock_held); imp.release_lock(); t(imp.release_lock); t(imp.reload, 5); t(imp.get_magic)
print([row for row in imp.get_suffixes() if row[2] != imp.C_EXTENSION])
