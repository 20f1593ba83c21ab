"""posixpath -- paths as POSIX writes them: os.path.  Most functions work on the text alone and ask the system nothing."""
__all__ = ["normcase", "isabs", "join", "splitdrive", "split", "splitext", "basename", "dirname", "commonprefix", "getsize",
           "getmtime", "getatime", "getctime", "islink", "exists", "lexists", "isdir", "isfile", "ismount", "expanduser",
           "expandvars", "normpath", "abspath", "samefile", "sameopenfile", "samestat", "curdir", "pardir", "sep", "pathsep",
           "defpath", "altsep", "extsep", "devnull", "realpath", "supports_unicode_filenames", "relpath", "commonpath"]

curdir = "."
pardir = ".."
extsep = "."
sep = "/"
pathsep = ":"
defpath = "/bin:/usr/bin"
altsep = None
devnull = "/dev/null"
supports_unicode_filenames = False

# os takes the names above from here when this module is imported before it.
import os
import sys
import stat
import genericpath
from posix import _path_normpath
from genericpath import (commonprefix, exists, getatime, getctime, getmtime, getsize, isdir, isfile, samefile, sameopenfile,
                         samestat)


def _get_sep(path):
    return b"/" if isinstance(path, bytes) else "/"


# ---- parts ------------------------------------------------------------------------------------------

def normcase(s):
    return os.fspath(s)


def isabs(s):
    s = os.fspath(s)
    return s.startswith(_get_sep(s))


def join(a, *p):
    """The parts joined by slashes; an absolute part drops all before it, an empty last one leaves a slash at the end."""
    a = os.fspath(a)
    sep = _get_sep(a)
    path = a
    try:
        if not p:
            path[:0] + sep
        for part in map(os.fspath, p):
            if part.startswith(sep):
                path = part
            elif not path or path.endswith(sep):
                path += part
            else:
                path += sep + part
    except (TypeError, AttributeError, BytesWarning):
        genericpath._check_arg_types("join", a, *p)
        raise
    return path


def split(p):
    """(head, tail): tail is what follows the last slash."""
    p = os.fspath(p)
    sep = _get_sep(p)
    place = p.rfind(sep) + 1
    head, tail = p[:place], p[place:]
    if head and head != sep * len(head):
        head = head.rstrip(sep)
    return head, tail


def splitext(p):
    p = os.fspath(p)
    if isinstance(p, bytes):
        return genericpath._splitext(p, b"/", None, b".")
    return genericpath._splitext(p, "/", None, ".")


splitext.__doc__ = genericpath._splitext.__doc__


def splitdrive(p):
    """There are no drives: ('', p)."""
    p = os.fspath(p)
    return p[:0], p


def basename(p):
    p = os.fspath(p)
    return p[p.rfind(_get_sep(p)) + 1:]


def dirname(p):
    return split(p)[0]


# ---- asking the system ---------------------------------------------------------------------------------

def islink(path):
    try:
        return stat.S_ISLNK(os.lstat(path).st_mode)
    except (OSError, ValueError, AttributeError):
        return False


def lexists(path):
    """Whether there is such a file; True for a link that leads nowhere."""
    try:
        os.lstat(path)
    except (OSError, ValueError):
        return False
    return True


def ismount(path):
    """Whether another file system begins here."""
    try:
        here = os.lstat(path)
    except (OSError, ValueError):
        return False
    if stat.S_ISLNK(here.st_mode):
        return False
    path = os.fspath(path)
    above = realpath(join(path, b".." if isinstance(path, bytes) else ".."))
    try:
        there = os.lstat(above)
    except (OSError, ValueError):
        return False
    return here.st_dev != there.st_dev or here.st_ino == there.st_ino


def _home_of(name):
    """The home directory of a user, from the list of users; None: there is no such user."""
    try:
        with open("/etc/passwd", "rb") as users:
            for line in users:
                fields = line.rstrip(b"\n").split(b":")
                if len(fields) > 5 and name in (fields[0], fields[2] if isinstance(name, int) else None):
                    return os.fsdecode(fields[5])
                if len(fields) > 5 and isinstance(name, int) and fields[2].isdigit() and int(fields[2]) == name:
                    return os.fsdecode(fields[5])
    except OSError:
        pass
    return None


def expanduser(path):
    """'~' or '~user' at the start replaced by a home directory; unchanged when it isn't known."""
    path = os.fspath(path)
    tilde = b"~" if isinstance(path, bytes) else "~"
    if not path.startswith(tilde):
        return path
    sep = _get_sep(path)
    end = path.find(sep, 1)
    if end < 0:
        end = len(path)
    name = path[1:end]
    if not name:
        home = os.environ.get("HOME")
        if home is None:
            home = _home_of(os.getuid())
    else:
        home = _home_of(os.fsencode(name))
    if home is None:
        return path
    root = "/"
    if isinstance(path, bytes):
        home, root = os.fsencode(home), b"/"
    return (home.rstrip(root) + path[end:]) or root


def _variable(text, start, opening, closing):
    """The variable that begins at the dollar sign text[start]: (name, where it ends); (None, start + 1): there is none."""
    place = start + 1
    if text[place:place + 1] == opening:
        end = text.find(closing, place)
        if end < 0:
            return None, place
        return text[place + 1:end], end + 1
    end = place
    while end < len(text) and (c := text[end:end + 1]).isascii() and (c.isalnum() or c in ("_", b"_")):
        end += 1
    return (text[place:end], end) if end > place else (None, place)


def expandvars(path):
    """$name and ${name} replaced by the environment; unknown ones stay."""
    path = os.fspath(path)
    if isinstance(path, bytes):
        dollar, opening, closing, environ = b"$", b"{", b"}", os.environb
    else:
        dollar, opening, closing, environ = "$", "{", "}", os.environ
    place = path.find(dollar)
    while place >= 0:
        name, end = _variable(path, place, opening, closing)
        value = None if name is None else environ.get(name)
        if value is not None:
            path = path[:place] + value + path[end:]
            end = place + len(value)
        place = path.find(dollar, end)
    return path


# ---- paths made plain --------------------------------------------------------------------------------------

def normpath(path):
    """Without doubled slashes, '.' and '..' where that can be seen from the text."""
    path = os.fspath(path)
    if isinstance(path, bytes):
        return os.fsencode(_path_normpath(os.fsdecode(path))) or b"."
    return _path_normpath(path) or "."


def abspath(path):
    path = os.fspath(path)
    if not isabs(path):
        path = join(os.getcwdb() if isinstance(path, bytes) else os.getcwd(), path)
    return normpath(path)


def realpath(filename, *, strict=False):
    """The path without symbolic links; strict: every part must be there."""
    filename = os.fspath(filename)
    path, _ = _resolve(filename[:0], filename, strict, {})
    return abspath(path)


def _resolve(path, rest, strict, seen):
    """`rest` followed from `path`, which has no links: (path, whether all links were followed)."""
    if isinstance(path, bytes):
        sep, dot, dotdot = b"/", b".", b".."
    else:
        sep, dot, dotdot = "/", ".", ".."
    if isabs(rest):
        rest = rest[1:]
        path = sep
    while rest:
        name, _, rest = rest.partition(sep)
        if not name or name == dot:
            continue
        if name == dotdot:
            if path:
                path, name = split(path)
                if name == dotdot:
                    path = join(path, dotdot, dotdot)
            else:
                path = dotdot
            continue
        newpath = join(path, name)
        try:
            is_link = stat.S_ISLNK(os.lstat(newpath).st_mode)
        except OSError:
            if strict:
                raise
            is_link = False
        if not is_link:
            path = newpath
            continue
        if newpath in seen:
            path = seen[newpath]
            if path is not None:
                continue
            if strict:
                os.stat(newpath)
            return join(newpath, rest), False
        seen[newpath] = None
        path, ok = _resolve(path, os.readlink(newpath), strict, seen)
        if not ok:
            return join(path, rest), False
        seen[newpath] = path
    return path, True


def relpath(path, start=None):
    """The way from start (by default the current directory) to path."""
    if not path:
        raise ValueError("no path specified")
    path = os.fspath(path)
    if isinstance(path, bytes):
        sep, dot, dotdot = b"/", b".", b".."
    else:
        sep, dot, dotdot = "/", ".", ".."
    start = dot if start is None else os.fspath(start)
    try:
        start_parts = [part for part in abspath(start).split(sep) if part]
        path_parts = [part for part in abspath(path).split(sep) if part]
        shared = len(commonprefix([start_parts, path_parts]))
        parts = [dotdot] * (len(start_parts) - shared) + path_parts[shared:]
        return join(*parts) if parts else dot
    except (TypeError, AttributeError, BytesWarning, DeprecationWarning):
        genericpath._check_arg_types("relpath", path, start)
        raise


def commonpath(paths):
    """The longest path that all of them lie in."""
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    paths = tuple(map(os.fspath, paths))
    if isinstance(paths[0], bytes):
        sep, dot = b"/", b"."
    else:
        sep, dot = "/", "."
    try:
        rows = [path.split(sep) for path in paths]
        try:
            absolute, = {path[:1] == sep for path in paths}
        except ValueError:
            raise ValueError("Can't mix absolute and relative paths") from None
        rows = [[part for part in row if part and part != dot] for row in rows]
        low, high = min(rows), max(rows)
        shared = low
        for i, part in enumerate(low):
            if part != high[i]:
                shared = low[:i]
                break
        return (sep if absolute else sep[:0]) + sep.join(shared)
    except (TypeError, AttributeError):
        genericpath._check_arg_types("commonpath", *paths)
        raise
