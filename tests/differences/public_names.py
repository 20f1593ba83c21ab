# Prints a line for each public module of the standard library: its name, its public names, and behind a "+" the others that it has
# without an underscore in front. Run by CPython 3.11.
import importlib
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
SUBMODULES = {
    "collections.abc", "concurrent.futures", "email.header", "email.message", "email.mime.text", "email.parser", "email.policy",
    "email.utils", "html.entities", "html.parser", "http.client", "importlib.abc", "importlib.machinery", "importlib.metadata",
    "importlib.resources", "importlib.util", "json.decoder", "json.encoder", "logging.config", "logging.handlers", "os.path",
    "unittest.case", "unittest.mock", "urllib.error", "urllib.parse", "urllib.request", "xml.dom.minidom",
    "xml.etree.ElementTree", "xml.parsers.expat", "xml.sax",
}
for name in sorted((sys.stdlib_module_names | SUBMODULES) - NOT_FOR_PROGRAMS):
    if name.startswith("_") and name != "__future__":
        continue
    try:
        module = importlib.import_module(name)
    except ImportError:     # of another system
        continue
    public = getattr(module, "__all__", None)
    if public is None:
        public = [n for n in dir(module) if n[0] != "_" and getattr(getattr(module, n), "__module__", name) == name
                  and not isinstance(getattr(module, n), types.ModuleType)]
    public = set(public) | set(NOT_IN_ALL.get(name, ()))
    others = {n for n in dir(module) if n[0] != "_" and not isinstance(getattr(module, n), types.ModuleType)} - public
    print(name, *sorted(public), "+", *sorted(others))
