"""Lines of source files, read once and kept.

cache: filename -> (size, mtime, lines, full name), or (loader,) for a file whose text a module's __loader__ will give.
"""

import sys

try:
    import os
except ImportError:
    os = None

__all__ = ["getline", "clearcache", "checkcache", "lazycache"]

cache = {}


def clearcache():
    """Clear the cache entirely."""
    cache.clear()


def getline(filename, lineno, module_globals=None):
    """Line number `lineno` of a file with its end, or '' when there is none."""
    lines = getlines(filename, module_globals)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ""


def getlines(filename, module_globals=None):
    """All lines of a file; [] when it cannot be read."""
    entry = cache.get(filename)
    if entry is not None and len(entry) != 1:
        return entry[2]
    try:
        return updatecache(filename, module_globals)
    except MemoryError:
        clearcache()
        return []


def checkcache(filename=None):
    """Forget files that have changed on disk."""
    if filename is None:
        filenames = list(cache)
    elif filename in cache:
        filenames = [filename]
    else:
        return
    for name in filenames:
        entry = cache[name]
        if len(entry) == 1:
            continue
        size, mtime, lines, fullname = entry
        if mtime is None or os is None:
            continue
        try:
            stat = os.stat(fullname)
        except OSError:
            cache.pop(name, None)
            continue
        if size != stat.st_size or mtime != stat.st_mtime:
            cache.pop(name, None)


def _places(filename):
    """Where a file may be: as it is named, else in the folders of sys.path."""
    yield filename
    if not filename.startswith("/"):
        for folder in sys.path:
            if isinstance(folder, str):
                yield folder + "/" + filename if folder and not folder.endswith("/") else folder + filename


def _stat(name):
    if os is not None:
        stat = os.stat(name)
        return stat.st_size, stat.st_mtime
    with open(name, "rb") as file:
        return len(file.read()), None


def updatecache(filename, module_globals=None):
    """Read a file anew; its lines, or []."""
    entry = cache.get(filename)
    if entry is not None and len(entry) != 1:
        cache.pop(filename, None)
    if not filename or filename.startswith("<") and filename.endswith(">"):
        return []
    for number, fullname in enumerate(_places(filename)):
        try:
            size, mtime = _stat(fullname)
        except (OSError, ValueError):
            if number == 0 and lazycache(filename, module_globals):
                return _load(filename)
            continue
        break
    else:
        return []
    try:
        lines = _read(fullname)
    except (OSError, UnicodeDecodeError, SyntaxError, LookupError):
        return []
    cache[filename] = size, mtime, lines, fullname
    return lines


def _load(filename):
    """The lines that a loader gives."""
    try:
        data = cache[filename][0]()
    except (ImportError, OSError):
        return []
    if data is None:
        return []
    cache[filename] = len(data), None, [line + "\n" for line in data.splitlines()], filename
    return cache[filename][2]


def _cookie(line):
    """The encoding that a comment names (PEP 263), or None."""
    line = line.strip(b" \t\f\r\n")
    at = line.find(b"coding")
    if not line.startswith(b"#") or at < 0 or line[at + 6:at + 7] not in (b":", b"="):
        return None
    name = ""
    for c in line[at + 7:].lstrip(b" \t").decode("latin-1"):
        if not (c.isalnum() and c.isascii() or c in "-_."):
            break
        name += c
    return name or None


def _read(fullname):
    with open(fullname, "rb") as file:
        first = file.readline()
        encoding = "utf-8-sig" if first.startswith(b"\xef\xbb\xbf") else _cookie(first)
        if encoding is None and (not first.strip() or first.lstrip().startswith(b"#")):
            encoding = _cookie(file.readline())
    with open(fullname, encoding=encoding or "utf-8") as file:
        lines = file.readlines()
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    return lines


def lazycache(filename, module_globals):
    """Have the lines fetched from module_globals' __loader__ when they are wanted; True if there is such a one."""
    entry = cache.get(filename)
    if entry is not None:
        return len(entry) == 1
    if not filename or filename.startswith("<") and filename.endswith(">"):
        return False
    if module_globals and "__name__" in module_globals:
        spec = module_globals.get("__spec__")
        name = getattr(spec, "name", None) or module_globals["__name__"]
        loader = getattr(spec, "loader", None)
        if loader is None:
            loader = module_globals.get("__loader__")
        get_source = getattr(loader, "get_source", None)
        if name and get_source:
            def get_lines(name=name, get_source=get_source):
                return get_source(name)
            cache[filename] = (get_lines,)
            return True
    return False
