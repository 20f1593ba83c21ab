# Prints a line for each public module of the standard library: its name and its public names. Run by CPython 3.11.
import locale
import sys
import types
import warnings

warnings.simplefilter("ignore")
NOT_FOR_PROGRAMS = {"this", "antigravity", "idlelib", "lib2to3", "test", "turtledemo", "tkinter", "turtle"}  # some open windows or print
NOT_IN_ALL = {  # but in the library reference
    "calendar": ["different_locale"], "dis": ["COMPILER_FLAG_NAMES", "Positions"], "hashlib": ["scrypt"],
    "locale": [n for n in dir(locale) if n.isupper() and n[0] != "_"] + ["bindtextdomain", "dcgettext", "dgettext", "gettext", "nl_langinfo",
                                                                  "bind_textdomain_codeset", "locale_alias", "textdomain"],
    "signal": ["pidfd_send_signal"],
}
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
    print(name, *sorted(set(public) | set(NOT_IN_ALL.get(name, ()))))
