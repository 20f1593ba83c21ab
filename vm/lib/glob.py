"""glob -- the files whose paths match a pattern as shells know it: *, ?, [...], and ** for any number of directories."""
import fnmatch
import os
import re

__all__ = ["glob", "iglob", "escape"]

_magic = re.compile("[*?[]")
_magic_bytes = re.compile(b"[*?[]")


def has_magic(s):
    return (_magic_bytes if isinstance(s, bytes) else _magic).search(s) is not None


def escape(pathname):
    """The pattern that matches just this path."""
    if isinstance(pathname, bytes):
        return re.sub(b"([*?[])", rb"[\1]", pathname)
    return re.sub("([*?[])", r"[\1]", pathname)


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """A list of the paths that match."""
    return list(iglob(pathname, root_dir=root_dir, dir_fd=dir_fd, recursive=recursive, include_hidden=include_hidden))


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    """An iterator over the paths that match."""
    if dir_fd is not None:
        raise NotImplementedError("Krait has no glob with dir_fd")
    root = os.fspath(root_dir) if root_dir is not None else pathname[:0]
    found = _find(pathname, root, recursive, include_hidden)
    if not pathname or recursive and _is_recursive(pathname[:2]):
        found = (path for path in found if path)  # the directory ** starts from has no name
    return found


def _is_recursive(part):
    return part in ("**", b"**")


def _is_hidden(name):
    return name[:1] in (".", b".")


def _join(folder, name):
    return os.path.join(folder, name) if folder and name else folder or name


def _find(pathname, root, recursive, hidden):
    folder, last = os.path.split(pathname)
    if not has_magic(pathname):
        if last and os.path.lexists(_join(root, pathname)) or not last and os.path.isdir(_join(root, folder)):
            yield pathname
        return
    if not folder:
        if recursive and _is_recursive(last):
            yield from _below(root, last, hidden, True)
        else:
            yield from _matches(root, last, hidden)
        return
    if folder != pathname and has_magic(folder):
        folders = _find(folder, root, recursive, hidden)
    else:
        folders = [folder]
    for folder in folders:
        place = _join(root, folder)
        if not has_magic(last):
            names = [last] if (os.path.lexists(_join(place, last)) if last else os.path.isdir(place)) else []
        elif recursive and _is_recursive(last):
            names = _below(place, last, hidden, True)
        else:
            names = _matches(place, last, hidden)
        for name in names:
            yield os.path.join(folder, name)


def _names(place, kind, only_folders=False):
    if not place:
        place = os.curdir if kind is str else os.fsencode(os.curdir)
    try:
        with os.scandir(place) as entries:
            names = []
            for entry in entries:
                try:
                    if not only_folders or entry.is_dir():
                        names.append(entry.name)
                except OSError:
                    pass
    except OSError:
        return []
    return [os.fsencode(name) if kind is bytes and isinstance(name, str) else name for name in names]


def _matches(place, pattern, hidden):
    names = _names(place, type(pattern))
    if not hidden and not _is_hidden(pattern):
        names = [name for name in names if not _is_hidden(name)]
    return fnmatch.filter(names, pattern)


def _below(place, pattern, hidden, top):
    """Every path below a directory, and '' for itself."""
    if top and (not place or os.path.isdir(place)):
        yield pattern[:0]
    for name in _names(place, type(pattern)):
        if hidden or not _is_hidden(name):
            yield name
            for path in _below(_join(place, name), pattern, hidden, False) if os.path.isdir(_join(place, name)) else ():
                yield _join(name, path)
